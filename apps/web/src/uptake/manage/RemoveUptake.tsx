import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from '../../__generated__/index.ts'
import { announcePlanned } from '../../kernel/planned.ts'
import { EmailsLabel } from '../../planned/EmailsLabel.tsx'
import { type People, usePeople } from '../../planned/preview.ts'
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
  /** Reported by a recipient, not recorded by an editor. */
  byRecipient: boolean
  onClose: () => void
  onDone: () => void
}

export function RemoveUptake({ id, body, byRecipient, onClose, onDone }: RemoveProps) {
  const { t } = useLingui()
  // The reason doesn't affect whether anybody is emailed.
  const people = usePeople({ kind: 'REMOVE_UPTAKE', args: { id } })
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
    toast(<Trans id="uptake.removed">Removed</Trans>)
    if (result.emailed) announcePlanned()
    onDone()
    onClose()
  }

  return (
    <Dialog title={<Trans id="uptake.remove-entry-of">Remove the entry about {body}?</Trans>} onClose={onClose}>
      <p className="mt-3 text-ink-2">
        <WhatFollows people={people} byRecipient={byRecipient} />
      </p>
      {people !== null && people !== 0 && (
        <div className="mt-4">
          <TextArea
            id="reason"
            label={
              byRecipient ? (
                <Trans id="uptake.reason-for-recipient">Reason, for the recipient</Trans>
              ) : (
                <Trans id="uptake.reason-for-editor">Reason, for the editor</Trans>
              )
            }
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
          <EmailsLabel press={t({ id: 'uptake.remove', message: 'Remove' })} people={people} />
        </StaffButton>
      </DialogActions>
    </Dialog>
  )
}

function WhatFollows({ people, byRecipient }: { people: People; byRecipient: boolean }) {
  if (people === 0) return <Trans id="uptake.this-cant-be-undone">This can’t be undone. No one is emailed.</Trans>
  return byRecipient ? (
    <Trans id="uptake.recipient-who-reported-is-emailed">
      The entry is removed at once, and that can’t be undone. The recipient who reported it is emailed after a minute,
      with your reason and a link to answer again. Until then you can cancel the email.
    </Trans>
  ) : (
    <Trans id="uptake.editor-who-recorded-is-emailed">
      The entry is removed at once, and that can’t be undone. The editor who recorded it is emailed after a minute, with
      your reason. Until then you can cancel the email.
    </Trans>
  )
}
