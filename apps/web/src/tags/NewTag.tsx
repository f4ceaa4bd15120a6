import { Trans } from '@lingui/react/macro'
import { type Ref, useState } from 'react'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { TagNameLimit } from './TagNameLimit.tsx'
import { tagColours } from './tagColours.ts'
import { maxTagNameLength, useCreateTag } from './useCreateTag.ts'

interface NewTagProps {
  /** Ref to the button. */
  ref?: Ref<HTMLButtonElement>
  slug: string
  /** Trimmed input that no existing tag has as its name. */
  name: string
  /** The event's tags. */
  tags: readonly { colour: (typeof tagColours)[number] }[]
  /** Called when a tag with this name exists. */
  onCreated: (id: string) => void
}

/** Creates a tag with the typed name, in the least used colour. */
export function NewTag({ ref, slug, name, tags, onCreated }: NewTagProps) {
  const { create, busy } = useCreateTag(slug)
  const [problem, setProblem] = useState<string | null>(null)
  if (name.length > maxTagNameLength)
    return (
      <p role="alert" className="px-3 py-1 text-13">
        <TagNameLimit name={name} />
      </p>
    )

  async function add() {
    const uses = (colour: (typeof tagColours)[number]) => tags.filter((tag) => tag.colour === colour).length
    const colour = tagColours.toSorted((one, other) => uses(one) - uses(other))[0] ?? 'BLUE'
    const created = await create(name, colour)
    // A colleague may have created it in the meantime.
    if (created.id !== null) onCreated(created.id)
    else setProblem(created.problem)
  }

  return (
    <div className="px-1.5">
      <StaffButton ref={ref} kind="bare" busy={busy} className="max-w-full" onClick={() => void add()}>
        <span className="truncate">
          <Trans id="tags.create-tag">Create “{name}”</Trans>
        </span>
      </StaffButton>
      {problem !== null && (
        <p role="alert" className="px-1.5 py-1 text-13 text-fault">
          {problem}
        </p>
      )}
    </div>
  )
}
