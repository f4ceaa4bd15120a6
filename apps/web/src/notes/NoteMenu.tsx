import { Trans, useLingui } from '@lingui/react/macro'
import { Key } from '../ui/staff/StaffButton.tsx'
import type { MenuItem } from './menu.ts'

interface MenuProps {
  id: string
  items: readonly MenuItem[]
  place: number
  onPick: (item: MenuItem) => void
}

/** The `/` menu below the text field, which keeps the focus. */
export function NoteMenu({ id, items, place, onPick }: MenuProps) {
  const { t } = useLingui()
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t({ id: 'notes.kinds-topics-and-groups', message: 'Kinds, topics and groups' })}
      className="absolute inset-x-0 top-full z-20 mt-1 max-h-72 overflow-y-auto rounded-control border border-line-strong bg-raised py-1 shadow-lg"
    >
      {items.map((item, index) => (
        <div
          key={item.code}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === place}
          ref={index === place ? (row) => row?.scrollIntoView?.({ block: 'nearest' }) : undefined}
          // Prevents the text field from losing the focus.
          onPointerDown={(event) => {
            event.preventDefault()
            onPick(item)
          }}
          className="flex cursor-pointer items-baseline justify-between gap-4 px-3 py-1 hover:bg-paper aria-selected:bg-[color-mix(in_oklab,var(--line)_70%,transparent)]"
        >
          <span className="min-w-0 truncate">{item.label}</span>
          <span className="flex shrink-0 items-baseline gap-2 text-13 text-ink-3">
            {item.what === 'KIND' && <Trans id="notes.kind">kind</Trans>}
            {item.what === 'TOPIC' && <Trans id="common.topic">topic</Trans>}
            {item.what === 'GROUP' && <Trans id="common.group-inline">group</Trans>}
            <Key>{item.code}</Key>
          </span>
        </div>
      ))}
      {items.length === 0 && (
        <div role="option" aria-selected="false" aria-disabled="true" tabIndex={-1} className="px-3 py-1 text-ink-2">
          <Trans id="notes.no-match-press-escape-to">No match. Press Escape to keep what you typed.</Trans>
        </div>
      )}
    </div>
  )
}
