import { Trans, useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { Dialog } from '../../ui/Dialog.tsx'
import { Key } from '../../ui/staff/StaffButton.tsx'

export interface Place {
  /** Path to go to, or action to run. */
  to: string | (() => void)
  /** Unique in the list. */
  id: string
  name: string
  /** Shown beside the name: its heading on the rail, or a date. */
  group?: string | null
  mark?: ReactNode
  /** Its keyboard shortcut. */
  keys?: string | undefined
}

/** Ignores accents and case when matching. */
const folded = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()

interface PlacePickerProps {
  title: ReactNode
  label: string
  placeholder: string
  places: readonly Place[]
  /** Shown after the matching places, unfiltered. */
  found?: readonly Place[]
  /** Shown below the list. */
  note?: ReactNode
  onQuery?: (wanted: string) => void
  onClose: () => void
}

/** A search field that filters a list of places and opens one with the arrow keys and Enter. */
export function PlacePicker({ title, label, placeholder, places, found = [], note, ...on }: PlacePickerProps) {
  const { t } = useLingui()
  const [, navigate] = useLocation()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(0)
  const wanted = folded(query.trim())
  const matching = places.filter(({ name, group }) => folded(`${name} ${group ?? ''}`).includes(wanted))
  const shown = [...matching, ...found]
  const place = Math.min(chosen, shown.length - 1)

  function go(to: Place['to'] | undefined) {
    if (!to) return
    on.onClose()
    if (typeof to === 'string') navigate(to)
    // After the dialog has closed: while open, it holds the focus and the page's shortcuts.
    else setTimeout(to)
  }

  function press(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Enter') go(shown[place]?.to)
    else if (step) setChosen((place + step + shown.length) % Math.max(1, shown.length))
    else return
    event.preventDefault()
  }

  return (
    <Dialog title={title} onClose={on.onClose}>
      <input
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-controls="places"
        aria-activedescendant={shown[place] ? `place-${place}` : undefined}
        value={query}
        onChange={({ currentTarget }) => {
          setQuery(currentTarget.value)
          setChosen(0)
          on.onQuery?.(currentTarget.value.trim())
        }}
        onKeyDown={press}
        placeholder={placeholder}
        className="mt-3 w-full rounded-control border border-control bg-paper px-3 py-2 placeholder:text-ink-3"
      />
      <div
        id="places"
        role="listbox"
        aria-label={t({ id: 'routes.results', message: 'Results' })}
        className="mt-2 max-h-72 overflow-y-auto"
      >
        {shown.map((each, index) => (
          <div
            key={each.id}
            id={`place-${index}`}
            ref={index === place ? showChosen : undefined}
            role="option"
            tabIndex={-1}
            aria-selected={index === place}
            onClick={() => go(each.to)}
            onKeyDown={press}
            className="flex cursor-pointer items-baseline justify-between gap-4 rounded-control px-3 py-1.5 hover:bg-paper aria-selected:bg-[color-mix(in_oklab,var(--line)_70%,transparent)]"
          >
            <bdi className="min-w-0 truncate">{each.name}</bdi>
            <span className="flex max-w-[60%] shrink-0 items-baseline gap-2 text-13 text-ink-3">
              {each.mark}
              {each.group && <span className="truncate">{each.group}</span>}
              {each.keys && <Key>{each.keys}</Key>}
            </span>
          </div>
        ))}
      </div>
      <p role="status" className="mt-2 text-13 text-ink-2 empty:hidden">
        {note ??
          (shown.length === 0 && <Trans id="routes.nothing-matches-your-search">Nothing matches your search.</Trans>)}
      </p>
    </Dialog>
  )
}

/** Scrolls the option selected by arrow keys into view. */
function showChosen(option: HTMLElement | null): void {
  option?.scrollIntoView?.({ block: 'nearest' })
}
