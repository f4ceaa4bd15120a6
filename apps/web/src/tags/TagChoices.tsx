import { Trans } from '@lingui/react/macro'
import { type ReactNode, useId } from 'react'
import { type FragmentType, readFragment } from '../__generated__/index.ts'
import { Menu } from '../ui/staff/Menu.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { TagName } from './TagMark.tsx'
import { TagsOfRegistration } from './tagFragments.ts'
import { useEventTags } from './useEventTags.ts'
import { useTagging } from './useTagging.tsx'

interface TagChoicesProps {
  slug: string
  /** On the button. */
  label: ReactNode
  /** Those that are here: a tag that all of them have is ticked, and half ticked if some have it. */
  registrations: readonly FragmentType<typeof TagsOfRegistration>[]
  /** References of all that are tagged, at the press. */
  chosen: () => Promise<readonly string[]>
  /** Opens the tags of the event for changes. */
  onManage: () => void
}

/** The event's tags on a button, to be put on applications and removed from them. Nothing for viewers who may not. */
export function TagChoices({ slug, label, registrations, chosen, onManage }: TagChoicesProps) {
  const { tags, mayTag, mayManage } = useEventTags(slug)
  const { tag, busy } = useTagging(slug)
  if (!mayTag || (tags.length === 0 && !mayManage)) return null
  const given = registrations.map((each) => readFragment(TagsOfRegistration, each).tags ?? [])

  async function toggle(id: string, isOnAll: boolean) {
    await tag({ references: await chosen(), add: isOnAll ? [] : [id], remove: isOnAll ? [id] : [] })
  }

  return (
    <Menu label={label}>
      {tags.length === 0 && (
        <p className="px-3 py-1 text-ink-2">
          <Trans id="tags.no-tags-yet">No tags yet</Trans>
        </p>
      )}
      <ul className="max-h-72 overflow-y-auto">
        {tags.map((each) => {
          const having = given.filter((some) => some.some(({ id }) => id === each.id)).length
          return (
            <TagChoice
              key={each.id}
              tag={each}
              having={having === 0 ? 'none' : having === given.length ? 'all' : 'some'}
              busy={busy}
              onToggle={() => void toggle(each.id, having > 0 && having === given.length)}
            />
          )
        })}
      </ul>
      {mayManage && (
        <div className="mx-1.5 mt-1 border-line border-t pt-1">
          <StaffButton kind="bare" onClick={onManage}>
            <Trans id="tags.manage-tags">Manage tags</Trans>
          </StaffButton>
        </div>
      )}
    </Menu>
  )
}

interface TagChoiceProps {
  tag: Parameters<typeof TagName>[0]['tag']
  /** How many of the applications that are here have it. */
  having: 'all' | 'some' | 'none'
  busy: boolean
  onToggle: () => void
}

function TagChoice({ tag, having, busy, onToggle }: TagChoiceProps) {
  const id = useId()
  return (
    <li>
      <label
        htmlFor={id}
        className="flex cursor-pointer items-center gap-2.5 px-3 py-1 hover:bg-[color-mix(in_oklab,var(--line)_50%,transparent)]"
      >
        <input
          id={id}
          type="checkbox"
          checked={having === 'all'}
          ref={(box) => {
            if (box) box.indeterminate = having === 'some'
          }}
          aria-disabled={busy || undefined}
          onChange={busy ? () => {} : onToggle}
          className="size-3.5 shrink-0 accent-[var(--accent)]"
        />
        <TagName tag={tag} />
      </label>
    </li>
  )
}
