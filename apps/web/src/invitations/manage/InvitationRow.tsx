import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Link } from 'wouter'
import type { InvitationRow_InvitationFragment } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { GroupName } from '../../groups/GroupMark.tsx'
import { paths } from '../../kernel/routes.ts'
import { DeliveryStatus } from '../../mail/DeliveryStatus.tsx'
import { useQuoted } from '../../ui/quoted.ts'
import { StateMark } from '../../ui/StateMark.tsx'
import { useMoments } from '../../ui/staff/moments.ts'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { InvitationMark } from '../InvitationMark.tsx'
import { RevokeDialog } from './RevokeDialog.tsx'
import { SendAgainDialog } from './SendAgainDialog.tsx'

const RowOfInvitation = graphql(`
  fragment InvitationRow_Invitation on EventInvitation {
    id
    name
    email
    invitedAs
    state
    expiresAt
    answeredAt
    declineReason
    deliveryStatus
    group {
      key
      name
    }
    focalPoint {
      id
      organisation
    }
    registration {
      reference
      state
    }
    viewerCan {
      sendAgain
      revoke
    }
  }
`)

/** An invitation: the person, their group, the status of the invitation and its email, and the available actions. */
export function InvitationRow({
  slug,
  invitation: given,
  groups,
  startsAt,
  zone,
  onChange,
}: {
  slug: string
  invitation: FragmentType<typeof RowOfInvitation>
  groups: readonly { key: string }[]
  startsAt: string
  zone: string
  onChange: () => void
}) {
  const invitation = readFragment(RowOfInvitation, given)
  const { id, email, group, invitedAs, state, expiresAt, declineReason, deliveryStatus, focalPoint, viewerCan } =
    invitation
  const { t } = useLingui()
  const quoted = useQuoted()
  const [dialog, setDialog] = useState<'again' | 'back' | null>(null)
  const name = invitation.name ?? t({ id: 'invitations.name-not-shown', message: 'Name not shown' })

  return (
    <li className="grid items-baseline gap-x-4 gap-y-1 border-line border-b py-2 md:col-span-full md:grid-cols-subgrid">
      <div className="min-w-0">
        <p className="font-medium [overflow-wrap:anywhere]">
          <bdi>{name}</bdi>
        </p>
        <p className="text-13 text-ink-2 [overflow-wrap:anywhere]">
          {email ?? t({ id: 'invitations.address-not-shown', message: 'address not shown' })}
        </p>
      </div>
      <div className="min-w-0 text-13">
        <GroupName place={groups.findIndex(({ key }) => key === group.key)} name={group.name} />
        <p className="text-ink-2">
          {invitedAs === 'SPEAKER' && t({ id: 'invitations.as-speaker', message: 'as a speaker' })}
          {invitedAs === 'SPEAKER' && focalPoint && ' · '}
          {focalPoint && <Trans id="invitations.named-by">named by {focalPoint.organisation}</Trans>}
        </p>
      </div>
      <div className="min-w-0 text-13">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <InvitationMark state={state} />
          {deliveryStatus && (state === 'SENT' || deliveryStatus === 'BOUNCED' || deliveryStatus === 'REFUSED') && (
            <DeliveryStatus deliveryStatus={deliveryStatus} />
          )}
        </p>
        <Times slug={slug} invitation={invitation} />
        {declineReason && <p className="[overflow-wrap:anywhere]">{quoted(declineReason)}</p>}
      </div>
      <div className="flex flex-wrap gap-1 md:justify-end">
        {viewerCan.sendAgain && (
          <StaffButton kind="bare" onClick={() => setDialog('again')}>
            <Trans id="common.send-again">Send again</Trans>
            <span className="sr-only">: {name}</span>
          </StaffButton>
        )}
        {viewerCan.revoke && (
          <StaffButton kind="bare" onClick={() => setDialog('back')}>
            <Trans id="common.withdraw-2">Withdraw</Trans>
            <span className="sr-only">: {name}</span>
          </StaffButton>
        )}
      </div>
      {dialog === 'again' && (
        <SendAgainDialog
          id={id}
          name={name}
          state={state}
          expiresAt={expiresAt}
          startsAt={startsAt}
          zone={zone}
          onClose={() => setDialog(null)}
          onDone={onChange}
        />
      )}
      {dialog === 'back' && <RevokeDialog id={id} name={name} onClose={() => setDialog(null)} onDone={onChange} />}
    </li>
  )
}

/** The deadline, when the person answered, and the resulting registration. */
function Times({ slug, invitation }: { slug: string; invitation: InvitationRow_InvitationFragment }) {
  const { state, expiresAt, answeredAt, registration } = invitation
  const { short, distance } = useMoments()
  return (
    <p className="text-ink-2">
      {state === 'SENT' && (
        <Trans id="invitations.until">
          until {short(expiresAt)}, {distance(expiresAt)}
        </Trans>
      )}
      {state === 'LAPSED' && short(expiresAt)}
      {answeredAt && short(answeredAt)}
      {registration && (
        <>
          {' · '}
          <Link
            to={`${paths.manage(slug, 'registrations')}?q=${registration.reference}`}
            className="underline underline-offset-4"
          >
            <StateMark state={registration.state} />
          </Link>
        </>
      )}
    </p>
  )
}
