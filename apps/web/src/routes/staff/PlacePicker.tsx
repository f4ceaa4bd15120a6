import { useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { Dialog } from '../../ui/Dialog.tsx'

export interface Place {
  to: string
  name: string
  /** Beside the name: its heading on the rail, a date. */
  group?: string | null
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
  /** Offered last, for what was typed. */
  search?: (wanted: string) => Place | null
  onClose: () => void
}

/** One field that narrows a list of places, and leads to one of them by the arrows and Enter. */
export function PlacePicker({ title, label, placeholder, places, search, onClose }: PlacePickerProps) {
  const { t } = useLingui()
  const [, navigate] = useLocation()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(0)
  const wanted = query.trim()
  const found = places.filter(({ name, group }) => folded(`${name} ${group ?? ''}`).includes(folded(wanted)))
  const last = wanted ? search?.(wanted) : null
  const shown = last ? [...found, last] : found
  const place = Math.min(chosen, shown.length - 1)

  function go(to: string | undefined) {
    if (!to) return
    onClose()
    navigate(to)
  }

  function press(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Enter') go(shown[place]?.to)
    else if (step) setChosen((place + step + shown.length) % Math.max(1, shown.length))
    else return
    event.preventDefault()
  }

  return (
    <Dialog title={title} onClose={onClose}>
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
        }}
        onKeyDown={press}
        placeholder={placeholder}
        className="mt-3 w-full rounded-control border border-control bg-paper px-3 py-2 placeholder:text-ink-3"
      />
      <div
        id="places"
        role="listbox"
        aria-label={t({ id: 'app.places', message: 'Places' })}
        className="mt-2 max-h-72 overflow-y-auto"
      >
        {shown.map(({ to, name, group }, index) => (
          <div
            key={to}
            id={`place-${index}`}
            ref={index === place ? showChosen : undefined}
            role="option"
            tabIndex={-1}
            aria-selected={index === place}
            onClick={() => go(to)}
            onKeyDown={press}
            className="flex cursor-pointer items-baseline justify-between gap-4 rounded-control px-3 py-1.5 hover:bg-paper aria-selected:bg-[color-mix(in_oklab,var(--line)_70%,transparent)]"
          >
            <span className="truncate">{name}</span>
            {group && <span className="shrink-0 text-13 text-ink-3">{group}</span>}
          </div>
        ))}
      </div>
    </Dialog>
  )
}

/** What the arrows reach is in sight. */
function showChosen(option: HTMLElement | null): void {
  option?.scrollIntoView?.({ block: 'nearest' })
}
