import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from '../__generated__/index.ts'
import { type Texts, textsOf } from '../events/edit/draft.ts'
import { toast } from '../ui/Toast.tsx'
import { FindingForm } from './FindingForm.tsx'

const UpdateFinding = graphql(`
  mutation UpdateFinding($input: UpdateFindingInput!) {
    updateFinding(input: $input) {
      __typename
      ... on FindingSaved {
        finding {
          id
          version
        }
      }
      ... on FindingChangedMeanwhile {
        finding {
          id
          version
          passages {
            language
            text
          }
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

interface EditProps {
  id: string
  /** Of the finding when the editor opened it. */
  version: number
  texts: Texts
  onDone: () => void
}

/** Rewrites a finding from the version that was read: what others save meanwhile is shown, never written over unseen. */
export function EditFinding({ id, version, texts, onDone }: EditProps) {
  const [expectedVersion, setExpected] = useState(version)
  const [update] = useMutation(UpdateFinding, { refetchQueries: ['FindingsToEdit'], awaitRefetchQueries: true })
  return (
    <FindingForm
      id={`finding-${id}`}
      texts={texts}
      onSave={async (sent) => {
        const input = { id, expectedVersion, texts: sent }
        const answer = await update({ variables: { input } }).catch(() => null)
        const result = answer?.data?.updateFinding
        if (result?.__typename === 'FindingSaved') return {}
        if (result?.__typename === 'InvalidInput') return { faults: result.fields }
        if (result?.__typename !== 'FindingChangedMeanwhile') return { refused: result ?? null }
        setExpected(result.finding.version)
        return { theirs: textsOf(result.finding.passages) }
      }}
      onDone={() => {
        toast(<Trans>Saved. What it may tell was looked for anew.</Trans>)
        onDone()
      }}
      onCancel={onDone}
    />
  )
}
