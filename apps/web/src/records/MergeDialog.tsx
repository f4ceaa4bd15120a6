import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { MergeField, MergeRegistrationsInput } from '../__generated__/graphql.ts'
import { type FragmentType, graphql } from '../__generated__/index.ts'
import { useAnnounced } from '../planned/useAnnounced.tsx'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { TextArea } from '../ui/forms/inputs.tsx'
import { PersonNamed } from '../ui/PersonNamed.tsx'
import { StateMark } from '../ui/StateMark.tsx'
import { useMoments } from '../ui/staff/moments.ts'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'
import { MergedRecords, type MergedRecordsOfPair } from './MergedRecords.tsx'
import { errorsOf } from './person.ts'
import { type Asked, type ComparedField, type Merged, useComparedFields } from './useComparedFields.tsx'

const MergeRegistrations = graphql(`
  mutation MergeRegistrations($input: MergeRegistrationsInput!) {
    mergeRegistrations(input: $input) {
      __typename
      ... on RegistrationsMerged {
        registration {
          reference
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

interface MergeDialogProps {
  survivor: Merged
  other: Merged
  suggestion: FragmentType<typeof MergedRecordsOfPair>
  questions: readonly Asked[]
  /** Called after a merge has taken effect or was planned. */
  onMerged: () => void
  onClose: () => void
}

/** Compares two registrations side by side; for each field that differs, one value is chosen. */
export function MergeDialog({ survivor, other, suggestion, questions, onMerged, onClose }: MergeDialogProps) {
  const { t } = useLingui()
  const fields = useComparedFields(survivor, other, questions)
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set())
  const [reason, setReason] = useState('')
  const { send, errors, refused, busy, dialog } = useMerging(onMerged)

  function choose(id: string, isOther: boolean) {
    const next = new Set(taken)
    if (isOther) next.add(id)
    else next.delete(id)
    setTaken(next)
  }

  function submit(submission: FormEvent) {
    submission.preventDefault()
    const chosen = fields.filter(({ id }) => taken.has(id))
    void send(
      {
        reference: survivor.reference,
        version: survivor.version,
        from: other.reference,
        fromVersion: other.version,
        reason,
        take: chosen.flatMap(({ field }): MergeField[] => (field === null ? [] : [field])),
        takeAnswers: chosen.flatMap(({ questionKey }) => questionKey ?? []),
      },
      t({ id: 'records.merge', message: 'Merge' }),
    )
  }

  return (
    <Dialog wide title={<Trans id="records.merge-two-registrations">Merge two registrations</Trans>} onClose={onClose}>
      <div className="mt-4 grid grid-cols-2 gap-4 text-15">
        <Side registration={survivor} title={<Trans id="records.kept">Kept</Trans>} />
        <Side registration={other} title={<Trans id="records.is-merged">Merged into the kept registration</Trans>} />
      </div>
      <form noValidate onSubmit={submit} className="mt-4 grid gap-5 text-15">
        <div className="grid gap-4">
          {fields.map((field) => (
            <Choice key={field.id} field={field} isOther={taken.has(field.id)} onChoose={choose} />
          ))}
        </div>
        <MergedRecords suggestion={suggestion} survivor={survivor} other={other} />
        <TextArea
          id="reason"
          rows={2}
          limit={500}
          label={<Trans id="common.reason-2">Reason</Trans>}
          error={errors.reason}
          value={reason}
          onValue={setReason}
        />
        {refused !== undefined && <RefusalNotice refused={refused} />}
        <DialogActions>
          <StaffButton onClick={onClose}>
            <Trans id="common.cancel">Cancel</Trans>
          </StaffButton>
          <StaffButton kind="primary" type="submit" busy={busy}>
            <Trans id="records.merge">Merge</Trans>
          </StaffButton>
        </DialogActions>
      </form>
      {dialog}
    </Dialog>
  )
}

function Side({ registration, title }: { registration: Merged; title: ReactNode }) {
  const { short } = useMoments()
  const { reference, state, registeredAt, group } = registration
  return (
    <div className="min-w-0 border-line-strong border-t pt-2 text-13">
      <p className="font-medium">{title}</p>
      <p className="text-ink-3">{reference}</p>
      <StateMark state={state} />
      <p className="text-ink-2">{group.name}</p>
      <p className="text-ink-3">
        <Trans id="records.registered-at">Registered {short(registeredAt)}</Trans>
      </p>
    </div>
  )
}

interface ChoiceProps {
  field: ComparedField
  isOther: boolean
  onChoose: (id: string, isOther: boolean) => void
}

function Choice({ field: { id, label, own, others }, isOther, onChoose }: ChoiceProps) {
  return (
    <fieldset className="min-w-0">
      <legend className="text-13 text-ink-3">{label}</legend>
      <div className="mt-1 grid grid-cols-2 gap-4">
        {[own, others].map((value, place) => (
          <label key={place === 0 ? 'own' : 'other'} className="flex min-w-0 cursor-pointer items-start gap-2">
            <input
              type="radio"
              name={id}
              checked={isOther === (place === 1)}
              onChange={() => onChoose(id, place === 1)}
              className="mt-1 size-4 shrink-0 accent-[var(--accent)]"
            />
            <span className="min-w-0 whitespace-pre-line [overflow-wrap:anywhere]">
              {value || (
                <span className="text-ink-3">
                  <Trans id="records.nothing">Nothing</Trans>
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Merges two registrations; the confirm button shows how many people will be emailed. */
function useMerging(onMerged: () => void) {
  const [merge, { loading, client }] = useMutation(MergeRegistrations)
  const { announce, dialog, busy } = useAnnounced()
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<Refused | null>()

  async function run(input: MergeRegistrationsInput) {
    const answer = await merge({ variables: { input } }).catch(() => null)
    const result = answer?.data?.mergeRegistrations
    if (!result) return setRefused(null)
    if (result.__typename === 'InvalidInput') return setErrors(errorsOf(result.fields))
    if (result.__typename === 'RegistrationsMerged')
      toast(
        <Trans id="records.person-merged-and-emailed">
          <PersonNamed reference={input.reference} client={client} />: merged. We’ll email both addresses.
        </Trans>,
      )
    else if (result.__typename !== 'ActionPlanned') return setRefused(result)
    onMerged()
  }

  async function send(input: MergeRegistrationsInput, press: string) {
    setErrors({})
    setRefused(undefined)
    await announce({ kind: 'MERGE_REGISTRATIONS', args: { input }, press, run: () => run(input) })
  }

  return { send, errors, refused, busy: busy || loading, dialog }
}
