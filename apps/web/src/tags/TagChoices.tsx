import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useId, useRef, useState } from 'react'
import { type FragmentType, readFragment } from '../__generated__/index.ts'
import { Menu } from '../ui/staff/Menu.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { NewTag } from './NewTag.tsx'
import { TagName } from './TagMark.tsx'
import { TagNameLimit } from './TagNameLimit.tsx'
import { TagsOfRegistration } from './tagFragments.ts'
import { useEventTags } from './useEventTags.ts'
import { useTagging } from './useTagging.tsx'

interface TagChoicesProps {
  slug: string
  /** Label of the button. */
  label: ReactNode
  /** Loaded registrations: a tag that all of them have is checked, one that some have is half-checked. */
  registrations: readonly FragmentType<typeof TagsOfRegistration>[]
  /** Resolves with the references of all registrations to tag, at the time of the click. */
  chosen: () => Promise<readonly string[]>
  /** Opens the event's tags for editing. */
  onManage: () => void
}

/** A menu to add the event's tags to applications or remove them. Renders nothing for viewers who may not. */
export function TagChoices({ slug, label, registrations, chosen, onManage }: TagChoicesProps) {
  const { tags, mayTag, mayManage } = useEventTags(slug)
  const { tag, busy } = useTagging(slug)
  const [typed, setTyped] = useState('')
  const creation = useRef<HTMLButtonElement>(null)
  const name = typed.trim().replaceAll(/\s+/g, ' ')
  const wanted = name.toLowerCase()
  if (!mayTag || (tags.length === 0 && !mayManage)) return null
  const given = registrations.map((each) => readFragment(TagsOfRegistration, each).tags ?? [])
  const shown = tags.filter((each) => each.name.toLowerCase().includes(wanted))
  const onAll = (id: string) => given.length > 0 && given.every((some) => some.some((each) => each.id === id))

  async function create(id: string) {
    setTyped('')
    await tag({ references: await chosen(), add: [id], remove: [] })
  }

  async function toggle(id: string, isOnAll: boolean) {
    await tag({ references: await chosen(), add: isOnAll ? [] : [id], remove: isOnAll ? [id] : [] })
  }

  /** Toggles the tag with this name, or the only matching one; otherwise creates it. */
  function enter() {
    if (name === '' || busy) return
    const match = tags.find((each) => each.name.toLowerCase() === wanted) ?? (shown.length === 1 ? shown[0] : undefined)
    if (!match) return creation.current?.click()
    setTyped('')
    void toggle(match.id, onAll(match.id))
  }

  return (
    <Menu label={label}>
      <TagField mayCreate={mayManage} value={typed} onValue={setTyped} onEnter={enter} />
      {tags.length === 0 && (
        <p className="px-3 py-1 text-ink-2">
          <Trans id="tags.no-tags-yet">No tags yet</Trans>
        </p>
      )}
      <ul className="max-h-72 overflow-y-auto">
        {shown.map((each) => {
          const having = given.filter((some) => some.some(({ id }) => id === each.id)).length
          return (
            <TagChoice
              key={each.id}
              tag={each}
              having={having === 0 ? 'none' : having === given.length ? 'all' : 'some'}
              busy={busy}
              onToggle={() => void toggle(each.id, onAll(each.id))}
            />
          )
        })}
      </ul>
      {mayManage && name !== '' && !tags.some((each) => each.name.toLowerCase() === wanted) && (
        <NewTag ref={creation} slug={slug} name={name} tags={tags} onCreated={(id) => void create(id)} />
      )}
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

interface TagFieldProps {
  mayCreate: boolean
  value: string
  onValue: (value: string) => void
  onEnter: () => void
}

/** Filters the tags by name; if new ones can be created, shows the maximum length of a name. */
function TagField({ mayCreate, value, onValue, onEnter }: TagFieldProps) {
  const { t } = useLingui()
  const id = useId()
  const label = mayCreate
    ? t({ id: 'tags.find-or-create-tag', message: 'Find or create a tag' })
    : t({ id: 'tags.find-tag', message: 'Find a tag' })
  return (
    <div className="px-3 py-1">
      <input
        type="text"
        aria-label={label}
        placeholder={label}
        aria-describedby={mayCreate ? id : undefined}
        value={value}
        onChange={({ currentTarget }) => onValue(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          onEnter()
        }}
        className="w-full rounded-control border border-control bg-paper px-2 py-1 placeholder:text-ink-3"
      />
      {mayCreate && (
        <p id={id} className="mt-0.5 text-ink-3">
          <TagNameLimit name="" />
        </p>
      )}
    </div>
  )
}

interface TagChoiceProps {
  tag: Parameters<typeof TagName>[0]['tag']
  /** Whether all, some or none of the loaded applications have it. */
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
