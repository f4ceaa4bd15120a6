import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { DeliveryStatus } from '../mail/DeliveryStatus.tsx'
import { useMoments } from '../ui/staff/moments.ts'
import { Nothing } from '../ui/staff/Page.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { EmailDialog, type OutboxOf } from './EmailDialog.tsx'
import { useEmailWords } from './useEmailWords.ts'

const ListedEmail = graphql(`
  fragment EmailList_Email on Email {
    id
    kind
    category
    subject
    enqueuedAt
    sentAt
    failedAt
    deliveryStatus
    recipient {
      kind
      reference
      name
      address
    }
  }
`)

type Listed = FragmentType<typeof ListedEmail> & {
  /** The event, in lists that span several; null if the email is about none. */
  event?: { title: string } | null
}

interface ListProps {
  of: OutboxOf
  emails: readonly Listed[]
  isStale: boolean
  isFiltered: boolean
  onShowAll: () => void
}

/** Lists emails, newest first; each opens as it was sent. */
export function EmailList({ of, emails, isStale, isFiltered, onShowAll }: ListProps) {
  const [openId, setOpenId] = useState<string | null>(null)
  if (emails.length === 0)
    return (
      <div className="mt-6">
        {isFiltered ? (
          <Nothing
            title={<Trans id="outbox.no-email-matches">No matching emails</Trans>}
            action={
              <StaffButton onClick={onShowAll}>
                <Trans id="common.show-all">Show all</Trans>
              </StaffButton>
            }
          />
        ) : (
          <Nothing title={<Trans id="outbox.no-email-yet">No emails yet</Trans>} />
        )}
      </div>
    )
  return (
    <>
      <ul
        aria-busy={isStale || undefined}
        className={`mt-4 border-line-strong border-t text-13 ${isStale ? 'opacity-60' : ''}`}
      >
        {emails.map((listed) => {
          const email = readFragment(ListedEmail, listed)
          return <EmailRow key={email.id} email={listed} of={of} onOpen={() => setOpenId(email.id)} />
        })}
      </ul>
      {openId && <EmailDialog key={openId} id={openId} of={of} onClose={() => setOpenId(null)} />}
    </>
  )
}

function EmailRow({ email: listed, of, onOpen }: { email: Listed; of: OutboxOf; onOpen: () => void }) {
  const email = readFragment(ListedEmail, listed)
  const { dense } = useMoments()
  const { whatOf, whoOf } = useEmailWords()
  const at = email.failedAt ?? email.sentAt ?? email.enqueuedAt
  return (
    <li className="border-line border-b">
      <button
        type="button"
        onClick={onOpen}
        className="grid w-full cursor-pointer gap-x-4 gap-y-0.5 py-2 text-start hover:bg-[color-mix(in_oklab,var(--line)_40%,transparent)] sm:grid-cols-[9.5rem_minmax(0,1fr)] lg:grid-cols-[9.5rem_minmax(0,1fr)_minmax(0,1fr)_11rem]"
      >
        <time dateTime={at} className="text-ink-3">
          {dense(at)}
        </time>
        <span className="[overflow-wrap:anywhere]">
          <span className="font-medium">{whoOf(email)}</span>
          {email.recipient.address && <span className="block text-ink-2">{email.recipient.address}</span>}
        </span>
        <span className="[overflow-wrap:anywhere] sm:max-lg:col-start-2">
          {whatOf(email)}
          {email.subject && <span className="block text-ink-2">{email.subject}</span>}
          {of === 'INSTITUTE' && <About event={listed.event ?? null} />}
        </span>
        <span className="sm:max-lg:col-start-2">
          <DeliveryStatus deliveryStatus={email.deliveryStatus} />
        </span>
      </button>
    </li>
  )
}

const About = ({ event }: { event: { title: string } | null }) => (
  <span className="block text-ink-2">
    {event?.title ?? <Trans id="outbox.about-institute">About the institute</Trans>}
  </span>
)
