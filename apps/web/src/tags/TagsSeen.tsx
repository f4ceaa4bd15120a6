import { useLingui } from '@lingui/react/macro'
import { type FragmentType, readFragment } from '../__generated__/index.ts'
import { useList } from '../ui/useList.ts'
import { TagChip } from './TagMark.tsx'
import { TagsOfRegistration } from './tagFragments.ts'

interface TagsSeenProps {
  registration: FragmentType<typeof TagsOfRegistration>
}

/** An application's tags in a row; renders nothing if there are none or they are hidden from the viewer. */
export function TagsSeen({ registration }: TagsSeenProps) {
  const { t } = useLingui()
  const { tags } = readFragment(TagsOfRegistration, registration)
  if (!tags || tags.length === 0) return null
  return (
    <ul aria-label={t({ id: 'common.tags', message: 'Tags' })} className="flex min-w-0 gap-1">
      {tags.map((tag) => (
        <li key={tag.id} className="flex min-w-0">
          <TagChip tag={tag} />
        </li>
      ))}
    </ul>
  )
}

/** Compact version: the first tag, and the number of others. */
export function TagsInRow({ registration }: TagsSeenProps) {
  const { t } = useLingui()
  const list = useList()
  const { tags } = readFragment(TagsOfRegistration, registration)
  const [first, ...others] = tags ?? []
  if (!first) return null
  const names = list(others.map(({ name }) => name))
  return (
    <ul aria-label={t({ id: 'common.tags', message: 'Tags' })} className="flex min-w-0 items-center gap-1">
      <li className="flex min-w-0">
        <TagChip tag={first} />
      </li>
      {others.length > 0 && (
        <li title={names} className="shrink-0 text-ink-3">
          <span aria-hidden>+{others.length}</span>
          <span className="sr-only">{names}</span>
        </li>
      )}
    </ul>
  )
}
