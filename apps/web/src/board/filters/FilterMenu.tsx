import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useId, useState } from 'react'
import { Menu } from '../../ui/staff/Menu.tsx'

interface FilterMenuProps {
  label: string
  chosen: readonly string[]
  /** `count`: number of matches under the other filters, where known. */
  options: readonly { value: string; label: ReactNode; count?: number }[]
  /** Whether at most one option can be selected. */
  single?: boolean
  /** Adds a search field for option labels, which must be plain text. */
  searchable?: boolean
  /** Shown below the options. */
  footer?: ReactNode
  onChange: (chosen: string[]) => void
}

/** A filter menu: the number of selected values on the button, and the values to tick in the menu. */
export function FilterMenu(props: FilterMenuProps) {
  const { label, chosen, options, single = false, searchable = false, footer, onChange } = props
  const { t, i18n } = useLingui()
  const id = useId()
  const [query, setQuery] = useState('')
  const shown = options.filter(
    (option) =>
      chosen.includes(option.value) ||
      (typeof option.label === 'string' ? option.label.toLowerCase().includes(query.toLowerCase()) : true),
  )

  function toggle(value: string) {
    if (chosen.includes(value)) onChange(chosen.filter((each) => each !== value))
    else onChange(single ? [value] : [...chosen, value])
  }

  return (
    <Menu
      isSet={chosen.length > 0}
      label={
        <>
          <span className="max-w-56 truncate">{label}</span>
          {chosen.length > 0 && <span className="font-medium text-accent">{chosen.length}</span>}
        </>
      }
    >
      {searchable && (
        <input
          type="search"
          aria-label={t({ id: 'board.find-in', message: `Find in ${label}` })}
          value={query}
          onChange={({ currentTarget }) => setQuery(currentTarget.value)}
          className="mx-3 mb-1.5 w-[calc(100%-1.5rem)] rounded-control border border-line-strong bg-paper px-2 py-1"
        />
      )}
      <ul className="max-h-72 overflow-y-auto">
        {shown.map(({ value, label: name, count }) => (
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
              <span className="min-w-0 grow">{name}</span>
              {count !== undefined && (
                <span className={`ps-3 tabular-nums ${count > 0 ? 'text-ink-2' : 'text-ink-3'}`}>
                  {i18n.number(count)}
                </span>
              )}
            </label>
          </li>
        ))}
      </ul>
      {footer}
    </Menu>
  )
}
