import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from '../../__generated__/index.ts'
import { problemsByControl } from '../../ui/forms/problemsByControl.ts'
import { RefusalNotice, type Refused } from '../../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { toast } from '../../ui/Toast.tsx'
import { draftOf, type SavedUptake } from '../draft.ts'
import { type FindingChoice, inputOf, UptakeForm } from '../UptakeForm.tsx'

const Reword = graphql(`
  mutation RewordUptake($input: RewordUptakeInput!) {
    rewordUptake(input: $input) {
      __typename
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

interface RewordProps {
  id: string
  saved: SavedUptake
  findings: readonly FindingChoice[]
  onClose: () => void
  onDone: () => void
}

/** Form: another wording for what a recipient reported. */
export function RewordUptake({ id, saved, findings, onClose, onDone }: RewordProps) {
  const [draft, setDraft] = useState(() => draftOf(saved))
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<Refused | null>()
  const [reword, { loading }] = useMutation(Reword)

  async function save() {
    setErrors({})
    setRefused(undefined)
    const answer = await reword({ variables: { input: { id, facts: inputOf(draft) } } }).catch(() => null)
    const result = answer?.data?.rewordUptake
    if (result?.__typename === 'InvalidInput') return setErrors(problemsByControl(result.fields))
    if (result?.__typename !== 'UptakeSaved') return setRefused(result ?? null)
    toast(<Trans id="uptake.wording-saved">Wording saved</Trans>)
    onDone()
    onClose()
  }

  return (
    <UptakeForm
      findings={findings}
      draft={draft}
      onDraft={setDraft}
      errors={errors}
      onSubmit={() => void save()}
      before={
        <>
          {refused !== undefined && <RefusalNotice refused={refused} />}
          <p className="text-ink-2">
            <Trans id="uptake.keep-meaning-and-remove-all">
              Keep the meaning, and remove all names of people, whether they took part or not. The recipient sees your
              wording, and could otherwise work out who took part. The public page says that the editors reworded it.
            </Trans>
          </p>
        </>
      }
    >
      <div className="flex flex-wrap gap-2">
        <StaffButton type="submit" kind="primary" busy={loading}>
          <Trans id="common.save">Save</Trans>
        </StaffButton>
        <StaffButton onClick={onClose}>
          <Trans id="common.cancel">Cancel</Trans>
        </StaffButton>
      </div>
    </UptakeForm>
  )
}
