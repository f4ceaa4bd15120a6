import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from '../__generated__/index.ts'
import { contentLanguages, type Texts, textsOf } from '../ui/staff/texts.ts'
import { toast } from '../ui/Toast.tsx'
import { FindingForm } from './FindingForm.tsx'
import { useEditing } from './useEditing.ts'

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
  /** Current version of the finding. */
  version: number
  texts: Texts
  onDone: () => void
}

/** Edits a finding, starting from the version that was read: concurrent changes are shown and never overwritten unseen. */
export function EditFinding({ id, version, texts, onDone }: EditProps) {
  useEditing(id)
  const [opened] = useState({ version, texts })
  const [refusedBy, setRefusedBy] = useState<{ version: number; texts: Texts }>()
  const newest = refusedBy && refusedBy.version >= version ? refusedBy : { version, texts }
  const theirs = isSame(newest.texts, opened.texts) ? undefined : newest.texts
  const [update] = useMutation(UpdateFinding, { refetchQueries: ['FindingsToEdit'], awaitRefetchQueries: true })
  return (
    <FindingForm
      id={`finding-${id}`}
      texts={opened.texts}
      theirs={theirs}
      onSave={async (sent) => {
        const input = { id, expectedVersion: newest.version, texts: sent }
        const answer = await update({ variables: { input } }).catch(() => null)
        const result = answer?.data?.updateFinding
        if (result?.__typename === 'FindingSaved') return { isSaved: true }
        if (result?.__typename === 'InvalidInput') return { fieldProblems: result.fields }
        if (result?.__typename !== 'FindingChangedMeanwhile') return { refused: result ?? null }
        setRefusedBy({ version: result.finding.version, texts: textsOf(result.finding.passages) })
        return {}
      }}
      onDone={() => {
        toast(
          <Trans id="findings.saved-and-checked-again-for">
            Saved, and checked again for anything that may identify someone.
          </Trans>,
        )
        onDone()
      }}
      onCancel={onDone}
    />
  )
}

const isSame = (one: Texts, other: Texts): boolean =>
  contentLanguages.every((language) => (one[language] ?? '') === (other[language] ?? ''))
