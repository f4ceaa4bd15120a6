import { useMutation, useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import type { OneEmailQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { DeliveryStatus } from '../mail/DeliveryStatus.tsx'
import { EmailBody } from '../messages/EmailBody.tsx'
import { EmailsLabel } from '../planned/EmailsLabel.tsx'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { useMoments } from '../ui/staff/moments.ts'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { gapWords } from './outboxWords.ts'
import { useEmailWords } from './useEmailWords.ts'

const OneEmail = graphql(`
  query OneEmail($id: ID!) {
    email(id: $id) {
      id
      kind
      category
      enqueuedAt
      sentAt
      failedAt
      deliveryStatus
      serverResponse
      event {
        slug
        title
      }
      recipient {
        kind
        reference
        name
        address
      }
      previewGap
      attachments {
        fileId
        name
        size
        url
      }
      viewerCan {
        resend
        resendDenial
      }
      preview {
        senderName
        replyTo
        ...EmailBody_EmailPreview
      }
    }
  }
`)

const ResendEmail = graphql(`
  mutation ResendEmail($id: ID!) {
    resendEmail(id: $id) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

type Shown = NonNullable<OneEmailQuery['email']>

/** Which outbox the email is listed in. */
export type OutboxOf = 'EVENT' | 'INSTITUTE'

interface DialogProps {
  id: string
  of: OutboxOf
  onClose: () => void
}

/** An email as it was sent, with its delivery status. */
export function EmailDialog({ id, of, onClose }: DialogProps) {
  const { t } = useLingui()
  const { whatOf } = useEmailWords()
  const { data, error } = useQuery(OneEmail, { variables: { id }, fetchPolicy: 'cache-and-network' })
  const email = data?.email
  const { resend, refused, busy } = useResending(id, of, onClose)
  return (
    <Dialog title={email ? whatOf(email) : <Trans id="outbox.email">Email</Trans>} onClose={onClose}>
      {email ? (
        <Email email={email} of={of} />
      ) : (
        <p role={error || data ? 'alert' : undefined} className="mt-3 text-15 text-ink-2">
          {error && <Trans id="messages.we-couldnt-reach-server-try">We couldn’t reach the server. Try again.</Trans>}
          {data && (
            <Trans id="outbox.email-is-gone">This email is no longer stored, or you don’t have access to it.</Trans>
          )}
        </p>
      )}
      {email?.viewerCan.resendDenial && <p className="mt-3 text-13 text-ink-2">{email.viewerCan.resendDenial}</p>}
      {refused !== undefined && <RefusalNotice refused={refused} />}
      <DialogActions>
        <StaffButton onClick={onClose}>
          <Trans id="common.close">Close</Trans>
        </StaffButton>
        {email?.viewerCan.resend && (
          <StaffButton kind="primary" busy={busy} onClick={() => void resend()}>
            <EmailsLabel press={t({ id: 'common.send-again', message: 'Send again' })} people={1} />
          </StaffButton>
        )}
      </DialogActions>
    </Dialog>
  )
}

/** Resends the email, which can be undone for a minute. */
function useResending(id: string, of: OutboxOf, onSent: () => void) {
  const [send, { loading: busy }] = useMutation(ResendEmail, {
    refetchQueries: [of === 'EVENT' ? 'Outbox' : 'InstituteOutbox'],
  })
  const [refused, setRefused] = useState<Refused | null>()

  async function resend() {
    setRefused(undefined)
    const answer = await send({ variables: { id } }).catch(() => null)
    const result = answer?.data?.resendEmail ?? null
    if (result?.__typename === 'ActionPlanned' || result?.__typename === 'EmailResent') onSent()
    else setRefused(result)
  }

  return { resend, refused, busy }
}

function Email({ email, of }: { email: Shown; of: OutboxOf }) {
  const { t } = useLingui()
  const { dense } = useMoments()
  const { whoOf } = useEmailWords()
  return (
    <>
      <dl className="mt-3 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1 text-13 [overflow-wrap:anywhere]">
        <Row label={<Trans id="outbox.who-gets-it">Recipient</Trans>}>
          {whoOf(email)}
          {email.recipient.address && <span className="text-ink-2"> · {email.recipient.address}</span>}
        </Row>
        {of === 'INSTITUTE' && email.event && (
          <Row label={<Trans id="common.event-2">Event</Trans>}>
            <Link
              to={paths.manage(email.event.slug, 'messages/outbox')}
              className="underline decoration-line-strong underline-offset-4 hover:decoration-ink"
            >
              {email.event.title}
            </Link>
          </Row>
        )}
        {email.preview?.replyTo && (
          <Row label={<Trans id="outbox.replies-to">Replies to</Trans>}>{email.preview.replyTo}</Row>
        )}
        <Row label={<Trans id="outbox.created">Created</Trans>}>{dense(email.enqueuedAt)}</Row>
        {email.sentAt && <Row label={<Trans id="messages.sent">Sent</Trans>}>{dense(email.sentAt)}</Row>}
        <Row label={<Trans id="common.status">Status</Trans>}>
          <DeliveryStatus deliveryStatus={email.deliveryStatus} />
          {email.failedAt && <span className="text-ink-2"> · {dense(email.failedAt)}</span>}
          {email.serverResponse && <span className="block text-ink-2">{email.serverResponse}</span>}
        </Row>
      </dl>
      <div className="mt-4 border border-line">
        {email.preview ? (
          <EmailBody preview={email.preview} files={email.attachments} />
        ) : (
          <p className="px-4 py-4 text-15 text-ink-2">{email.previewGap && t(gapWords[email.previewGap])}</p>
        )}
      </div>
    </>
  )
}

function Row({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-3">{label}</dt>
      <dd>{children}</dd>
    </>
  )
}
