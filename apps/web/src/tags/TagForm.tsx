import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useId, useState } from 'react'
import type { TagColour } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { TextInput } from '../ui/forms/inputs.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { TagNameLimit } from './TagNameLimit.tsx'
import { colourWords, paintOf, tagColours } from './tagColours.ts'
import { useCreateTag } from './useCreateTag.ts'

const ChangeTag = graphql(`
  mutation ChangeTag($input: ChangeTagInput!) {
    answer: changeTag(input: $input) {
      __typename
      ... on TagChanged {
        event {
          slug
          tags {
            ...TagFacts
          }
        }
      }
      ... on InvalidInput {
        fields {
          message
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

interface TagFormProps {
  slug: string
  /** Null for a new one. */
  tag: { id: string; name: string; colour: TagColour } | null
  onClose: () => void
}

/** Edits a tag's name and colour. */
export function TagForm({ slug, tag, onClose }: TagFormProps) {
  const { t } = useLingui()
  const id = useId()
  const { create, busy } = useCreateTag(slug)
  const [change, changing] = useMutation(ChangeTag)
  const [name, setName] = useState(tag?.name ?? '')
  const [colour, setColour] = useState<TagColour>(tag?.colour ?? 'BLUE')
  const [error, setError] = useState<string | null>(null)

  /** @returns the error message; null on success */
  async function saveChange(id: string): Promise<string | null> {
    const sent = await change({ variables: { input: { id, name, colour } } }).catch(() => null)
    const answer = sent?.data?.answer
    if (answer?.__typename === 'TagChanged') return null
    const first = answer?.__typename === 'InvalidInput' ? answer.fields[0]?.message : undefined
    const lost = t({ id: 'common.connection-lost', message: 'Connection lost. Nothing was changed.' })
    return first ?? answer?.message ?? lost
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    const problem = tag ? await saveChange(tag.id) : (await create(name, colour)).problem
    if (problem === null) onClose()
    else setError(problem)
  }

  return (
    <form onSubmit={submit} className="grid gap-3 py-3" noValidate>
      <TextInput
        id={`${id}-name`}
        label={<Trans id="common.name">Name</Trans>}
        help={<TagNameLimit name={name} />}
        error={error}
        value={name}
        onValue={setName}
        autoFocus
      />
      <ColourChoice value={colour} onValue={setColour} />
      <div className="flex gap-2">
        <StaffButton kind="primary" type="submit" busy={busy || changing.loading}>
          <Trans id="common.save">Save</Trans>
        </StaffButton>
        <StaffButton onClick={onClose}>
          <Trans id="common.cancel">Cancel</Trans>
        </StaffButton>
      </div>
    </form>
  )
}

function ColourChoice({ value, onValue }: { value: TagColour; onValue: (colour: TagColour) => void }) {
  const { t } = useLingui()
  const group = useId()
  return (
    <fieldset>
      <legend className="font-medium">
        <Trans id="tags.colour">Colour</Trans>
      </legend>
      <div className="mt-2 grid grid-cols-2 gap-x-4 gap-y-1 text-15 sm:grid-cols-4">
        {tagColours.map((colour) => (
          <label key={colour} className="flex min-h-8 cursor-pointer items-center gap-2">
            <input
              type="radio"
              name={group}
              checked={colour === value}
              onChange={() => onValue(colour)}
              className="size-4 shrink-0 accent-[var(--accent)]"
            />
            <span
              aria-hidden="true"
              style={{ backgroundColor: paintOf(colour) }}
              className="size-3 shrink-0 rounded-full"
            />
            {t(colourWords[colour])}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
