import { useLingui } from '@lingui/react/macro'
import { ChevronDown } from 'lucide-react'
import { type FocusEvent, type ReactNode, useId, useRef, useState } from 'react'

interface FilterMenuProps {
  label: string
  chosen: readonly string[]
  options: readonly { value: string; label: ReactNode }[]
  /** At most one. */
  single?: boolean
  /** With a field to find an option by its label (which is then text). */
  searchable?: boolean
  onChange: (chosen: string[]) => void
}

/** A filter on a button: how many values are chosen, and the values to tick. Closes when it is left or on Escape. */
export function FilterMenu({ label, chosen, options, single = false, searchable = false, onChange }: FilterMenuProps) {
  const { t } = useLingui()
  const id = useId()
  const menu = useRef<HTMLDetailsElement>(null)
  const summary = useRef<HTMLElement>(null)
  const [sought, setSought] = useState('')
  const [open, setOpen] = useState(false)
  const shown = options.filter(
    (option) =>
      chosen.includes(option.value) ||
      (typeof option.label === 'string' ? option.label.toLowerCase().includes(sought.toLowerCase()) : true),
  )

  function closeWhenLeft(event: FocusEvent<HTMLDetailsElement>) {
    if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false
  }

  function toggle(value: string) {
    if (chosen.includes(value)) onChange(chosen.filter((each) => each !== value))
    else onChange(single ? [value] : [...chosen, value])
  }

  return (
    <details
      ref={menu}
      className="relative"
      onBlur={closeWhenLeft}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return
        event.preventDefault()
        menu.current.open = false
        summary.current?.focus()
      }}
    >
      <summary
        ref={summary}
        className={`flex min-h-[30px] cursor-pointer list-none items-center gap-1.5 rounded-control border px-2.5 hover:border-ink ${chosen.length > 0 ? 'border-accent text-ink' : 'border-line-strong text-ink-2'}`}
      >
        {label}
        {chosen.length > 0 && <span className="font-medium text-accent">{chosen.length}</span>}
        <ChevronDown size={13} strokeWidth={1.5} aria-hidden />
      </summary>
      {open && (
        <div
          ref={keepInView}
          className="absolute left-0 z-30 mt-1 w-max min-w-44 max-w-[min(20rem,calc(100vw-2rem))] rounded-control border border-line-strong bg-raised py-1.5 shadow-md"
        >
          {searchable && (
            <input
              type="search"
              aria-label={t`Find in ${label}`}
              value={sought}
              onChange={({ currentTarget }) => setSought(currentTarget.value)}
              className="mx-3 mb-1.5 w-[calc(100%-1.5rem)] rounded-control border border-line-strong bg-paper px-2 py-1"
            />
          )}
          <ul className="max-h-72 overflow-y-auto">
            {shown.map(({ value, label: name }) => (
              <li key={value}>
                <label
                  htmlFor={`${id}-${value}`}
                  className="flex cursor-pointer items-baseline gap-2.5 px-3 py-1 hover:bg-[color-mix(in_oklab,var(--line)_50%,transparent)]"
                >
                  <input
                    id={`${id}-${value}`}
                    type="checkbox"
                    checked={chosen.includes(value)}
                    onChange={() => toggle(value)}
                    className="size-3.5 shrink-0 translate-y-0.5 accent-[var(--accent)]"
                  />
                  <span className="min-w-0">{name}</span>
                </label>
              </li>
            ))}
          </ul>
        </div>
      )}
    </details>
  )
}

/** Moves a menu that would leave the window at its right. */
function keepInView(menu: HTMLElement | null): void {
  if (!menu) return
  const beyond = menu.getBoundingClientRect().right - (window.innerWidth - 16)
  if (beyond > 0) menu.style.marginLeft = `${-beyond}px`
}
