import { Trans, useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { Dialog } from '../../ui/Dialog.tsx'
import { Key } from '../../ui/staff/StaffButton.tsx'

export interface Place {
  /** Where it leads, or what it does. */
  to: string | (() => void)
  /** Unique in the list. */
  id: string
  name: string
  /** Beside the name: its heading on the rail, a date. */
  group?: string | null
  mark?: ReactNode
  /** The key that does the same. */
  keys?: string | undefined
}

/** Matched without accents and case. */
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
  /** Listed after the places that match, whatever was typed. */
  found?: readonly Place[]
  /** Below the list. */
  note?: ReactNode
  onQuery?: (wanted: string) => void
  onClose: () => void
}

/** One field that narrows a list of places, and leads to one of them by the arrows and Enter. */
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
    // Once the dialog is gone: it keeps the focus and the keys of the page.
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

/** What the arrows reach is in sight. */
function showChosen(option: HTMLElement | null): void {
  option?.scrollIntoView?.({ block: 'nearest' })
}
