import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { toast } from '../ui/Toast.tsx'
import { CreateFinding } from './changes.ts'
import { FindingForm } from './FindingForm.tsx'

export interface Picked {
  noteIds: string[]
  contributionIds: string[]
}

interface NewProps {
  slug: string
  topicId: string
  picked: Picked
  onDone: () => void
  onCancel: () => void
}

/** Creates a finding from the selected sources. The client generates its id, so sending it twice creates one finding. */
export function NewFinding({ slug, topicId, picked, onDone, onCancel }: NewProps) {
  const [id] = useState(() => crypto.randomUUID())
  const [create] = useMutation(CreateFinding, { refetchQueries: ['FindingsToEdit'], awaitRefetchQueries: true })
  return (
    <FindingForm
      id="new"
      texts={{}}
      onSave={async (texts) => {
        const input = { id, eventSlug: slug, topicId, texts, ...picked }
        const answer = await create({ variables: { input } }).catch(() => null)
        const result = answer?.data?.createFinding
        if (result?.__typename === 'FindingSaved') return { isSaved: true }
        if (result?.__typename === 'InvalidInput') return { fieldProblems: result.fields }
        return { refused: result ?? null }
      }}
      onDone={() => {
        toast(<Trans id="findings.finding-is-saved-nothing-of">Finding saved. Nothing is public yet.</Trans>)
        onDone()
      }}
      onCancel={onCancel}
    />
  )
}
