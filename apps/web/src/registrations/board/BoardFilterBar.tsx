import { Trans, useLingui } from '@lingui/react/macro'
import { countries as allCountries } from '@plenaria/schema/countries'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { RegistrationSort } from '../../__generated__/graphql.ts'
import type { FragmentType } from '../../__generated__/index.ts'
import { useKeys } from '../../app/staff/keys.ts'
import { GroupName } from '../../groups/GroupMark.tsx'
import { type RoomFacts, useRoomNow } from '../../groups/roomFacts.ts'
import { StateMark } from '../../ui/StateMark.tsx'
import { FilterMenu } from './FilterMenu.tsx'
import { allSorts, allStates, type BoardFilters, isFiltered, noFilters } from './filters.ts'

interface BarProps {
  filters: BoardFilters
  groups: readonly { key: string; name: string }[]
  event: FragmentType<typeof RoomFacts>
  onChange: (filters: BoardFilters) => void
}

/** What is shown: views one often needs, then each filter, search and order. */
export function BoardFilterBar({ filters, groups, event, onChange }: BarProps) {
  const { t, i18n } = useLingui()
  const countries = useMemo(() => {
    const name = new Intl.DisplayNames(i18n.locale, { type: 'region' })
    const inOrder = new Intl.Collator(i18n.locale).compare
    return allCountries
      .map((code) => ({ value: code, label: name.of(code) ?? code }))
      .toSorted((one, other) => inOrder(one.label, other.label))
  }, [i18n.locale])
  const sorts: Record<RegistrationSort, string> = {
    REGISTERED_ASC: t`Oldest first`,
    REGISTERED_DESC: t`Newest first`,
    NAME_ASC: t`By name`,
  }

  return (
    <div className="mt-4 grid gap-2 print:hidden">
      <Views filters={filters} event={event} onChange={onChange} />
      <div className="flex flex-wrap items-center gap-2 text-13">
        <SearchField value={filters.search} onChange={(search) => onChange({ ...filters, search })} />
        <FilterMenu
          label={t`State`}
          chosen={filters.states}
          options={allStates.map((state) => ({ value: state, label: <StateMark state={state} /> }))}
          onChange={(chosen) => onChange({ ...filters, states: allStates.filter((state) => chosen.includes(state)) })}
        />
        <FilterMenu
          label={t`Group`}
          chosen={filters.groupKeys}
          options={groups.map(({ key, name }, place) => ({
            value: key,
            label: <GroupName place={place} name={name} />,
          }))}
          onChange={(groupKeys) => onChange({ ...filters, groupKeys })}
        />
        <FilterMenu
          label={t`Country`}
          chosen={filters.countries}
          options={countries}
          searchable
          onChange={(chosen) => onChange({ ...filters, countries: chosen })}
        />
        <FilterMenu
          label={t`Staged`}
          chosen={filters.staged === null ? [] : [filters.staged ? 'yes' : 'no']}
          options={[
            { value: 'yes', label: t`With a staged decision` },
            { value: 'no', label: t`Without` },
          ]}
          single
          onChange={([choice]) => onChange({ ...filters, staged: choice ? choice === 'yes' : null })}
        />
        <label className="flex items-center gap-1.5 text-ink-2">
          <span className="sr-only">
            <Trans>Order</Trans>
          </span>
          <select
            value={filters.sort}
            onChange={({ currentTarget }) =>
              onChange({ ...filters, sort: allSorts.find((sort) => sort === currentTarget.value) ?? noFilters.sort })
            }
            className="min-h-[30px] rounded-control border border-line-strong bg-raised px-2"
          >
            {allSorts.map((sort) => (
              <option key={sort} value={sort}>
                {sorts[sort]}
              </option>
            ))}
          </select>
        </label>
        {isFiltered(filters) && (
          <button
            type="button"
            onClick={() => onChange({ ...noFilters, sort: filters.sort })}
            className="cursor-pointer px-1 text-ink-2 underline decoration-line-strong underline-offset-4 hover:text-ink"
          >
            <Trans>Show all</Trans>
          </button>
        )}
      </div>
    </div>
  )
}

function Views({ filters, event, onChange }: Omit<BarProps, 'groups'>) {
  const { t } = useLingui()
  const { groups, submitted, waiting } = useRoomNow(event)
  const sum = (of: 'offered' | 'confirmed') => groups.reduce((all, group) => all + group[of], 0)
  const views: { name: ReactNode; count?: number; shows: Partial<BoardFilters> }[] = [
    { name: t`All`, shows: {} },
    { name: t`To decide`, count: submitted, shows: { states: ['SUBMITTED'] } },
    { name: t`Staged`, shows: { staged: true } },
    { name: t`Offered`, count: sum('offered'), shows: { states: ['OFFERED'] } },
    { name: t`Taken`, count: sum('confirmed'), shows: { states: ['CONFIRMED'] } },
    { name: t`Waitlist`, count: waiting, shows: { states: ['WAITLISTED'] } },
  ]
  const standing = JSON.stringify({ ...filters, sort: null })
  return (
    <fieldset className="flex min-w-0 gap-x-5 overflow-x-auto border-line border-b text-13" aria-label={t`Views`}>
      {views.map(({ name, count, shows }, index) => {
        const view = { ...noFilters, ...shows }
        return (
          <button
            key={index}
            type="button"
            aria-pressed={standing === JSON.stringify({ ...view, sort: null })}
            onClick={() => onChange({ ...view, sort: filters.sort })}
            className="-mb-px flex shrink-0 cursor-pointer gap-1.5 border-transparent border-b-2 py-1.5 text-ink-2 hover:text-ink aria-pressed:border-accent aria-pressed:font-medium aria-pressed:text-ink"
          >
            {name}
            {count !== undefined && <span className="text-ink-3">{count}</span>}
          </button>
        )
      })}
    </fieldset>
  )
}

/** Searches as one types, a moment after the last key. */
function SearchField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useLingui()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(value)
  const change = useRef(onChange)
  useEffect(() => {
    change.current = onChange
  })
  useEffect(() => setTyped(value), [value])
  useEffect(() => {
    if (typed === value) return
    const later = setTimeout(() => change.current(typed), 250)
    return () => clearTimeout(later)
  }, [typed, value])
  useKeys({ '/': () => field.current?.focus() })

  return (
    <input
      ref={field}
      type="search"
      aria-label={t`Search names, organisations and addresses`}
      aria-keyshortcuts="/"
      placeholder={t`Search`}
      value={typed}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onKeyDown={({ key, currentTarget }) => key === 'Escape' && currentTarget.blur()}
      className="min-h-[30px] w-full rounded-control border border-line-strong bg-raised px-2 placeholder:text-ink-3 sm:w-52"
    />
  )
}
