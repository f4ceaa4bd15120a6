import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import type { EventInvitationState } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { EmailsLabel } from '../../planned/EmailsLabel.tsx'
import { TestToMyself } from '../../planned/TestToMyself.tsx'
import { Dialog, DialogActions } from '../../ui/Dialog.tsx'
import { RefusalNotice, type Refused } from '../../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { toast } from '../../ui/Toast.tsx'
import { Deadline, soonBefore, useDeadline } from './Deadline.tsx'

const SendAgain = graphql(`
  mutation SendEventInvitationAgain($id: ID!, $expiresAt: DateTime) {
    sendEventInvitationAgain(id: $id, expiresAt: $expiresAt) {
      __typename
      ... on EventInvitationSent {
        invitation {
          id
          ...InvitationRow_Invitation
        }
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

interface SendAgainProps {
  id: string
  name: string
  state: EventInvitationState
  expiresAt: string
  startsAt: string
  zone: string
  onClose: () => void
  onDone: () => void
}

/** Sends another email with a link; if the deadline has passed, with a new deadline. */
export function SendAgainDialog({
  id,
  name: written,
  state,
  expiresAt,
  startsAt,
  zone,
  onClose,
  onDone,
}: SendAgainProps) {
  const isPast = Date.parse(expiresAt) <= Date.now()
  const deadline = useDeadline(isPast ? soonBefore(startsAt) : expiresAt, zone)
  const [refused, setRefused] = useState<Refused | null>()
  const [send, { loading }] = useMutation(SendAgain)
  const { t } = useLingui()
  const name = <bdi>{written}</bdi>

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!deadline.instant) return deadline.setFieldProblem('MISSING')
    const answer = await send({ variables: { id, expiresAt: deadline.instant } }).catch(() => null)
    const result = answer?.data?.sendEventInvitationAgain
    if (result?.__typename === 'ActionPlanned') return onClose()
    if (result?.__typename === 'EventInvitationSent') {
      toast(<Trans id="invitations.invitation-is-on-its-way">The invitation is on its way to {name}</Trans>)
      onDone()
      return onClose()
    }
    if (result?.__typename === 'InvalidInput') return deadline.setFieldProblem('OUT_OF_RANGE')
    setRefused(result ?? null)
  }

  return (
    <Dialog
      title={<Trans id="invitations.send-invitation-to-again">Send the invitation to {name} again</Trans>}
      onClose={onClose}
    >
      <form noValidate onSubmit={submit} className="mt-3 grid gap-4">
        {state === 'DECLINED' && (
          <p className="text-ink-2">
            <Trans id="invitations.this-person-answered-that-they">
              This person said they can’t attend. They may not welcome another invitation.
            </Trans>
          </p>
        )}
        {state === 'REVOKED' && (
          <p className="text-ink-2">
            <Trans id="invitations.invitation-was-withdrawn-sending-it">
              The invitation was withdrawn. Sending it again makes it valid.
            </Trans>
          </p>
        )}
        <Deadline id="again-deadline" deadline={deadline} />
        {refused !== undefined && <RefusalNotice refused={refused} />}
        <DialogActions>
          <StaffButton onClick={onClose}>
            <Trans id="common.cancel">Cancel</Trans>
          </StaffButton>
          <TestToMyself
            action={{ kind: 'SEND_EVENT_INVITATION_AGAIN', args: { id, expiresAt: deadline.instant } }}
            disabled={loading || !deadline.instant}
          />
          <StaffButton kind="primary" type="submit" busy={loading}>
            <EmailsLabel press={t({ id: 'common.send-again', message: 'Send again' })} people={1} />
          </StaffButton>
        </DialogActions>
      </form>
    </Dialog>
  )
}
