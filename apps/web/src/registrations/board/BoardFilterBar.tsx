import { Trans, useLingui } from '@lingui/react/macro'
import { countries as allCountries } from '@plenaria/schema/countries'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { PersonalField, RegistrationSort } from '../../__generated__/graphql.ts'
import type { FragmentType } from '../../__generated__/index.ts'
import { useKeys } from '../../app/staff/keys.ts'
import { useList } from '../../events/eventWords.ts'
import { fieldWords } from '../../grants/grantWords.ts'
import { GroupName } from '../../groups/GroupMark.tsx'
import type { RoomFacts } from '../../groups/roomFacts.ts'
import { StateMark } from '../../ui/StateMark.tsx'
import { BoardViews } from './BoardViews.tsx'
import { FilterMenu } from './FilterMenu.tsx'
import { allSorts, allStates, type BoardFilters, isFiltered, noFilters } from './filters.ts'

interface BarProps {
  filters: BoardFilters
  groups: readonly { key: string; name: string }[]
  event: FragmentType<typeof RoomFacts>
  /** What is staged is told to those who decide. */
  mayDecide: boolean
  /** By which nothing is filtered, searched or sorted. */
  maskedFields: readonly PersonalField[]
  onChange: (filters: BoardFilters) => void
}

/** What is shown: views one often needs, then each filter, search and order. */
export function BoardFilterBar({ filters, groups, event, mayDecide, maskedFields, onChange }: BarProps) {
  const { t, i18n } = useLingui()
  const list = useList()
  const countries = useMemo(() => {
    const name = new Intl.DisplayNames(i18n.locale, { type: 'region' })
    const inOrder = new Intl.Collator(i18n.locale).compare
    return allCountries
      .map((code) => ({ value: code, label: name.of(code) ?? code }))
      .toSorted((one, other) => inOrder(one.label, other.label))
  }, [i18n.locale])
  const searched: readonly PersonalField[] = ['NAME', 'ORGANISATION', 'EMAIL']
  const masked = (field: PersonalField) => maskedFields.includes(field)
  const hindered = maskedFields.filter((field) => field === 'COUNTRY' || searched.includes(field))
  const hinderedNames = list(hindered.map((field) => t(fieldWords[field].inSentence)))
  const sorts: Record<RegistrationSort, string> = {
    REGISTERED_ASC: t`Oldest first`,
    REGISTERED_DESC: t`Newest first`,
    NAME_ASC: t`By name`,
  }

  return (
    <div className="mt-4 grid gap-2 print:hidden">
      <BoardViews filters={filters} event={event} mayDecide={mayDecide} onChange={onChange} />
      <div className="flex flex-wrap items-center gap-2 text-13">
        <SearchField
          value={filters.search}
          onlyReferences={searched.every(masked)}
          onChange={(search) => onChange({ ...filters, search })}
        />
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
        {!masked('COUNTRY') && (
          <FilterMenu
            label={t`Country`}
            chosen={filters.countries}
            options={countries}
            searchable
            onChange={(chosen) => onChange({ ...filters, countries: chosen })}
          />
        )}
        {mayDecide && (
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
        )}
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
            {allSorts
              .filter((sort) => sort !== 'NAME_ASC' || !masked('NAME'))
              .map((sort) => (
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
      {hindered.length > 0 && (
        <p className="text-13 text-ink-3">
          <Trans>Your institute does not see {hinderedNames}: nothing is filtered, searched or sorted by them.</Trans>
        </p>
      )}
    </div>
  )
}

interface SearchProps {
  value: string
  /** Nothing else can be searched: looks only for whole ones. */
  onlyReferences: boolean
  onChange: (value: string) => void
}

const reference = /^\s*[0-9A-Z]{10}\s*$/i

/** Searches as one types, a moment after the last key. */
function SearchField({ value, onlyReferences, onChange }: SearchProps) {
  const { t } = useLingui()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(value)
  const change = useRef(onChange)
  useEffect(() => {
    change.current = onChange
  })
  useEffect(() => setTyped(value), [value])
  useEffect(() => {
    if (typed === value || (onlyReferences && typed && !reference.test(typed))) return
    const later = setTimeout(() => change.current(typed), 250)
    return () => clearTimeout(later)
  }, [typed, value, onlyReferences])
  useKeys({ '/': () => field.current?.focus() })

  return (
    <input
      ref={field}
      type="search"
      aria-label={onlyReferences ? t`Search a whole reference` : t`Search names, organisations and addresses`}
      aria-keyshortcuts="/"
      placeholder={onlyReferences ? t`Whole reference` : t`Search`}
      value={typed}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onKeyDown={({ key, currentTarget }) => key === 'Escape' && currentTarget.blur()}
      className="min-h-[30px] w-full rounded-control border border-line-strong bg-raised px-2 placeholder:text-ink-3 sm:w-52"
    />
  )
}
