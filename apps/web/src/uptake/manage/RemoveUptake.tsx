import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from '../../__generated__/index.ts'
import { Dialog, DialogActions } from '../../ui/Dialog.tsx'
import { TextArea } from '../../ui/forms/inputs.tsx'
import { problemsByControl } from '../../ui/forms/problemsByControl.ts'
import { RefusalNotice, type Refused } from '../../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { toast } from '../../ui/Toast.tsx'

const Remove = graphql(`
  mutation RemoveUptake($id: ID!, $reason: String) {
    removeUptake(id: $id, reason: $reason) {
      __typename
      ... on UptakeRemoved {
        emailed
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

interface RemoveProps {
  id: string
  /** The institution it is about. */
  body: string
  /** Reported by the recipient, who is emailed then. */
  byRecipient: boolean
  onClose: () => void
  onDone: () => void
}

export function RemoveUptake({ id, body, byRecipient, onClose, onDone }: RemoveProps) {
  const [reason, setReason] = useState('')
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<Refused | null>()
  const [remove, { loading }] = useMutation(Remove)

  async function confirm() {
    setErrors({})
    setRefused(undefined)
    const answer = await remove({ variables: { id, reason: reason.trim() || null } }).catch(() => null)
    const result = answer?.data?.removeUptake
    if (result?.__typename === 'InvalidInput') return setErrors(problemsByControl(result.fields))
    if (result?.__typename !== 'UptakeRemoved') return setRefused(result ?? null)
    toast(
      result.emailed ? (
        <Trans id="uptake.removed-and-recipient-emailed">Removed. The recipient is being emailed.</Trans>
      ) : (
        <Trans id="uptake.removed">Removed</Trans>
      ),
    )
    onDone()
    onClose()
  }

  return (
    <Dialog title={<Trans id="uptake.remove-entry-of">Remove the entry about {body}?</Trans>} onClose={onClose}>
      <p className="mt-3 text-ink-2">
        {byRecipient ? (
          <Trans id="uptake.recipient-who-reported-is-emailed">
            This can’t be undone. The recipient who reported it is emailed at once, unless they’re no longer on the
            list. The email has your reason and a link to answer again.
          </Trans>
        ) : (
          <Trans id="uptake.this-cant-be-undone">This can’t be undone. No one is emailed.</Trans>
        )}
      </p>
      {byRecipient && (
        <div className="mt-4">
          <TextArea
            id="reason"
            label={<Trans id="uptake.reason-for-recipient">Reason, for the recipient</Trans>}
            optional
            rows={3}
            limit={1_000}
            error={errors.reason}
            value={reason}
            onValue={setReason}
          />
        </div>
      )}
      {refused !== undefined && (
        <div className="mt-4">
          <RefusalNotice refused={refused} />
        </div>
      )}
      <DialogActions>
        <StaffButton onClick={onClose}>
          <Trans id="common.cancel">Cancel</Trans>
        </StaffButton>
        <StaffButton kind="primary" busy={loading} onClick={() => void confirm()}>
          {byRecipient ? (
            <Trans id="uptake.remove-and-email-recipient">Remove and email 1 person</Trans>
          ) : (
            <Trans id="uptake.remove">Remove</Trans>
          )}
        </StaffButton>
      </DialogActions>
    </Dialog>
  )
}
