import { Plural } from '@lingui/react/macro'
import { maxTagNameLength } from './useCreateTag.ts'

/** The maximum length of a tag's name or, if exceeded, by how much. */
export function TagNameLimit({ name }: { name: string }) {
  const beyond = name.trim().length - maxTagNameLength
  return beyond > 0 ? (
    <span className="text-fault">
      <Plural
        id="tags.tags-can-have-up-to"
        value={beyond}
        one="Tags can have up to 40 characters. Remove # character."
        other="Tags can have up to 40 characters. Remove # characters."
      />
    </span>
  ) : (
    <Plural id="tags.up-to-characters" value={maxTagNameLength} one="Up to # character" other="Up to # characters" />
  )
}
