import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { graphql } from '../__generated__/index.ts'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { TextInput } from '../ui/forms/inputs.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'

const SetThreshold = graphql(`
  mutation SetDisclosureThreshold($input: SetDisclosureThresholdInput!) {
    setDisclosureThreshold(input: $input) {
      __typename
      ... on DisclosureThresholdSet {
        event {
          slug
          version
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

interface ThresholdProps {
  event: { slug: string; version: number }
  threshold: number
  /** Number of organisations in the largest group; 0 if nobody has taken part yet, or it is hidden from the viewer. */
  largest: number
  onClose: () => void
  onRefetch: () => void
}

/** Sets the minimum number of organisations for a group to be named. */
export function ThresholdDialog({ event, threshold, largest, onClose, onRefetch }: ThresholdProps) {
  const [value, setValue] = useState(String(threshold))
  const [error, setError] = useState<string>()
  const [refused, setRefused] = useState<Refused | null>()
  const [set, { loading }] = useMutation(SetThreshold, {
    refetchQueries: ['FindingsToEdit'],
    awaitRefetchQueries: true,
  })

  async function submit(submission: FormEvent) {
    submission.preventDefault()
    setError(undefined)
    setRefused(undefined)
    // Anything but a whole number becomes 0, which the server rejects as out of range.
    const given = /^\d{1,6}$/.test(value.trim()) ? Number(value) : 0
    const input = { eventSlug: event.slug, version: event.version, threshold: given }
    const answer = await set({ variables: { input } }).catch(() => null)
    const result = answer?.data?.setDisclosureThreshold
    if (result?.__typename === 'DisclosureThresholdSet') {
      toast(
        <Trans id="findings.groups-are-named-from-organisations">
          Groups with at least {given} organisations are named.
        </Trans>,
      )
      return onClose()
    }
    if (result?.__typename === 'InvalidInput') return setError(result.fields[0]?.message)
    if (result?.__typename === 'ThresholdTooLarge') return setError(result.message)
    setRefused(result ?? null)
  }

  return (
    <Dialog
      title={
        <Trans id="findings.minimum-number-of-organisations-for">
          Minimum number of organisations for naming a group
        </Trans>
      }
      onClose={onClose}
    >
      <form noValidate onSubmit={submit} className="mt-4 grid gap-4 text-15">
        {refused !== undefined && <RefusalNotice refused={refused} onRefetch={onRefetch} />}
        <p className="text-ink-2">
          <Trans id="findings.group-of-which-fewer-organisations">
            A group with fewer organisations is never named in a finding, and its number is never shown.
          </Trans>
        </p>
        <TextInput
          id="threshold"
          label={<Trans id="findings.organisations">Organisations</Trans>}
          help={
            largest > 0 ? (
              <Trans id="findings.3-to-100-largest-group">
                Enter a number from 3 to 100. The largest group that took part has {largest}.
              </Trans>
            ) : (
              <Trans id="findings.3-to-100">Enter a number from 3 to 100.</Trans>
            )
          }
          error={error}
          inputMode="numeric"
          value={value}
          onValue={setValue}
          className="max-w-24"
        />
        <DialogActions>
          <StaffButton onClick={onClose}>
            <Trans id="common.cancel">Cancel</Trans>
          </StaffButton>
          <StaffButton kind="primary" type="submit" busy={loading}>
            <Trans id="common.save">Save</Trans>
          </StaffButton>
        </DialogActions>
      </form>
    </Dialog>
  )
}
