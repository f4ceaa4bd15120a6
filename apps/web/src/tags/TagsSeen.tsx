import { useLingui } from '@lingui/react/macro'
import { type FragmentType, readFragment } from '../__generated__/index.ts'
import { TagChip } from './TagMark.tsx'
import { TagsOfRegistration } from './tagFragments.ts'

/** The tags of an application, side by side; nothing if there are none, or they are hidden from the viewer. */
export function TagsSeen({ registration }: { registration: FragmentType<typeof TagsOfRegistration> }) {
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
