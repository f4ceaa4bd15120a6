import type { TagColour } from '../__generated__/graphql.ts'
import { paintOf } from './tagColours.ts'

interface Tag {
  name: string
  colour: TagColour
}

/** A tag's colour, shown before its name. */
function Dot({ colour }: Pick<Tag, 'colour'>) {
  return (
    <span
      aria-hidden="true"
      style={{ backgroundColor: paintOf(colour) }}
      className="inline-block size-2.5 shrink-0 rounded-full print:[print-color-adjust:exact]"
    />
  )
}

/** Colour and name, for lists of tags. */
export function TagName({ tag: { name, colour } }: { tag: Tag }) {
  return (
    <span className="inline-flex min-w-0 max-w-full items-center gap-2">
      <Dot colour={colour} />
      <bdi className="min-w-0 [overflow-wrap:anywhere]">{name}</bdi>
    </span>
  )
}

/** A tag on an application; a long name is truncated, and shown in full on hover. */
export function TagChip({ tag: { name, colour } }: { tag: Tag }) {
  return (
    <span className="inline-flex min-w-0 max-w-40 items-center gap-1.5 rounded-full border border-line-strong bg-raised px-2 text-13 text-ink leading-5">
      <Dot colour={colour} />
      <bdi className="truncate" title={name}>
        {name}
      </bdi>
    </span>
  )
}
