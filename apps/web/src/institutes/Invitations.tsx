import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { use, useState } from 'react'
import type { Invitations_InstituteFragment } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { EmailsLabel } from '../planned/EmailsLabel.tsx'
import { FormSection } from '../ui/staff/FormSection.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'
import { PresentTime, When } from '../ui/When.tsx'
import { InviteForm } from './InviteForm.tsx'
import { roleNames } from './roleWords.ts'
import { useInvite } from './useInvite.ts'

const InvitationsOfInstitute = graphql(`
  fragment Invitations_Institute on Institute {
    slug
    invitations {
      id
      email
      role
      invitedAt
      expiresAt
    }
  }
`)

const RevokeInvitation = graphql(`
  mutation RevokeInvitation($id: ID!) {
    revokeInvitation(id: $id) {
      __typename
      ... on InvitationRevoked {
        institute {
          slug
          ...Invitations_Institute
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

type Invited = Invitations_InstituteFragment['invitations'][number]

/** Invites members by email address, and lists pending invitations. */
export function Invitations({ institute: masked }: { institute: FragmentType<typeof InvitationsOfInstitute> }) {
  const { slug, invitations } = readFragment(InvitationsOfInstitute, masked)
  const [refused, setRefused] = useState<Refused | null>()
  return (
    <FormSection
      id="invitations"
      title={<Trans id="institutes.invite-somebody">Invite someone</Trans>}
      help={
        <Trans id="institutes.mail-with-link-goes-to">
          We email a link to the address. Only the person who signs in with it can accept.
        </Trans>
      }
    >
      <InviteForm slug={slug} />
      {refused !== undefined && <RefusalNotice refused={refused} />}
      {invitations.length === 0 ? (
        <p className="text-ink-3">
          <Trans id="institutes.no-pending-invitations">No pending invitations.</Trans>
        </p>
      ) : (
        <div>
          <h3 className="text-13 text-ink-3">
            <Trans id="institutes.not-accepted-yet">Not accepted yet</Trans>
          </h3>
          <ul className="mt-1 border-line-strong border-t">
            {invitations.map((invitation) => (
              <Waiting key={invitation.id} slug={slug} invitation={invitation} onRefused={setRefused} />
            ))}
          </ul>
        </div>
      )}
    </FormSection>
  )
}

function Waiting({
  slug,
  invitation: { id, email, role, invitedAt, expiresAt },
  onRefused,
}: {
  slug: string
  invitation: Invited
  onRefused: (refused: Refused | null | undefined) => void
}) {
  const { t } = useLingui()
  const isOver = Date.parse(expiresAt) <= use(PresentTime)()
  const { invite, busy } = useInvite(slug)
  const [revoke, { loading }] = useMutation(RevokeInvitation, { refetchQueries: ['InstituteSettings'] })

  async function again() {
    const outcome = await invite(email, role)
    if (outcome.kind === 'sent') toast(<Trans id="institutes.sent-again-to">Sent again to {email}</Trans>)
    onRefused(outcome.kind === 'refused' ? outcome.refused : undefined)
  }

  async function takeBack() {
    const answer = await revoke({ variables: { id } }).catch(() => null)
    const result = answer?.data?.revokeInvitation
    const done = result?.__typename === 'InvitationRevoked'
    if (done) toast(<Trans id="institutes.invitation-to-withdrawn">Invitation to {email} withdrawn</Trans>)
    onRefused(done ? undefined : (result ?? null))
  }

  return (
    <li className="grid gap-x-4 gap-y-2 border-line border-b py-3 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <p className="font-medium [overflow-wrap:anywhere]">{email}</p>
        <p className="text-13 text-ink-2">
          {t(roleNames[role])} ·{' '}
          <Trans id="institutes.sent">
            sent <When at={invitedAt} as="moment" />
          </Trans>{' '}
          ·{' '}
          {isOver ? (
            <span className="text-offered">
              <Trans id="institutes.expired">
                expired <When at={expiresAt} as="date" />
              </Trans>
            </span>
          ) : (
            <Trans id="institutes.valid-until">
              valid until <When at={expiresAt} as="date" />
            </Trans>
          )}
        </p>
      </div>
      <div className="flex flex-wrap items-start gap-2 sm:justify-end">
        <StaffButton busy={busy} onClick={again}>
          <EmailsLabel press={t({ id: 'common.send-again', message: 'Send again' })} people={1} />
          <span className="sr-only"> {email}</span>
        </StaffButton>
        <StaffButton kind="bare" busy={loading} onClick={takeBack}>
          <Trans id="common.withdraw-2">Withdraw</Trans>
          <span className="sr-only"> {email}</span>
        </StaffButton>
      </div>
    </li>
  )
}
