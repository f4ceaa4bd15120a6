import { Trans, useLingui } from '@lingui/react/macro'
import { countries as allCountries } from '@plenaria/schema/countries'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { PersonalField, RegistrationSort } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { useList } from '../events/eventWords.ts'
import { fieldWords } from '../grants/grantWords.ts'
import { GroupName } from '../groups/GroupMark.tsx'
import { useCodeChoices } from '../ui/codeNames.ts'
import { StateMark } from '../ui/StateMark.tsx'
import { useKeys } from '../ui/staff/keys.ts'
import { FilterMenu } from './FilterMenu.tsx'
import {
  allSorts,
  allStates,
  type BoardFilters,
  isByReviews,
  isFiltered,
  noFilters,
  sortsByReviews,
} from './filters.ts'
import { ReviewFilters, useHasReviews } from './ReviewFilters.tsx'

const Facets = graphql(`
  fragment FilterBar_Facets on RegistrationFacets {
    states {
      value
      count
    }
    groups {
      value
      count
    }
    countries {
      value
      count
    }
    languages {
      value
      count
    }
    staged {
      value
      count
    }
    ...ReviewFilters_Facets
  }
`)

interface BarProps {
  filters: BoardFilters
  groups: readonly { key: string; name: string }[]
  facets: FragmentType<typeof Facets> | null
  /** What is staged is shown to those who decide. */
  mayDecide: boolean
  /** By which nothing is filtered, searched or sorted. */
  maskedFields: readonly PersonalField[]
  /** Of the programme. */
  sessions: readonly { id: string; title: string }[]
  /** The recipients of a message: in no order, and not by anything that is still hidden. */
  isForLetter?: boolean
  onChange: (filters: BoardFilters) => void
  /** At the end of the bar. */
  children: ReactNode
}

/** What is shown: each filter, search and order. */
export function BoardFilterBar(props: BarProps) {
  const { filters, groups, mayDecide, maskedFields, sessions, isForLetter = false, onChange, children } = props
  const { t } = useLingui()
  const list = useList()
  const facets = props.facets && readFragment(Facets, props.facets)
  const countOf = (counts: readonly { value: string; count: number }[] | null | undefined, value: string) =>
    counts ? (counts.find((each) => each.value === value)?.count ?? 0) : undefined
  const countries = useCodeChoices('region', allCountries)
  const spoken = useCodeChoices('language', [
    ...new Set([...(facets?.languages ?? []).map(({ value }) => value), ...filters.languages]),
  ])
  const counted = (
    named: readonly { value: string; label: string }[],
    counts: readonly { value: string; count: number }[] | null | undefined,
  ) =>
    named
      .map((option) => ({ ...option, count: countOf(counts, option.value) }))
      .toSorted((one, other) => Number((other.count ?? 0) > 0) - Number((one.count ?? 0) > 0))
  const searched: readonly PersonalField[] = ['NAME', 'ORGANISATION', 'EMAIL']
  const hasReviews = useHasReviews(facets)
  const showsReviews = mayDecide && (hasReviews || isByReviews(filters))
  const masked = (field: PersonalField) => maskedFields.includes(field)
  const hindered = maskedFields.filter(
    (field) => field === 'COUNTRY' || field === 'LANGUAGES' || searched.includes(field),
  )
  const hinderedNames = list(hindered.map((field) => t(fieldWords[field].inSentence)))
  const sorts: Record<RegistrationSort, string> = {
    REGISTERED_ASC: t({ id: 'registrations.oldest-first', message: 'Oldest first' }),
    REGISTERED_DESC: t({ id: 'registrations.newest-first', message: 'Newest first' }),
    NAME_ASC: t({ id: 'registrations.by-name', message: 'By name' }),
    ORGANISATION_ASC: t({ id: 'registrations.by-organisation', message: 'By organisation' }),
    GROUP_ASC: t({ id: 'registrations.by-group', message: 'By group' }),
    COUNTRY_ASC: t({ id: 'common.by-country', message: 'By country' }),
    QUEUE_ASC: t({ id: 'registrations.as-in-queue', message: 'As in the queue' }),
    SCORE_DESC: t({ id: 'registrations.highest-score-first', message: 'Highest score first' }),
    SPREAD_DESC: t({ id: 'registrations.most-disagreement-first', message: 'Most disagreement first' }),
    REVIEWS_ASC: t({ id: 'registrations.fewest-reviews-first', message: 'Fewest reviews first' }),
  }

  return (
    <div className="mt-2 grid gap-2 print:hidden">
      <div className="flex flex-wrap items-center gap-2 text-13">
        <SearchField
          value={filters.search}
          onlyReferences={searched.every(masked)}
          onChange={(search) => onChange({ ...filters, search })}
        />
        <FilterMenu
          label={t({ id: 'common.state', message: 'State' })}
          chosen={filters.states}
          options={allStates.map((state) => ({
            value: state,
            label: <StateMark state={state} />,
            count: countOf(facets?.states, state),
          }))}
          onChange={(chosen) => onChange({ ...filters, states: allStates.filter((state) => chosen.includes(state)) })}
        />
        <FilterMenu
          label={t({ id: 'common.group', message: 'Group' })}
          chosen={filters.groupKeys}
          options={groups.map(({ key, name }, place) => ({
            value: key,
            label: <GroupName place={place} name={name} />,
            count: countOf(facets?.groups, key),
          }))}
          onChange={(groupKeys) => onChange({ ...filters, groupKeys })}
        />
        {!masked('COUNTRY') && (
          <FilterMenu
            label={t({ id: 'common.country', message: 'Country' })}
            chosen={filters.countries}
            options={counted(countries, facets?.countries)}
            searchable
            onChange={(chosen) => onChange({ ...filters, countries: chosen })}
          />
        )}
        {!masked('LANGUAGES') && spoken.length > 0 && (
          <FilterMenu
            label={t({ id: 'common.language', message: 'Language' })}
            chosen={filters.languages}
            options={counted(spoken, facets?.languages)}
            onChange={(languages) => onChange({ ...filters, languages })}
          />
        )}
        {sessions.length > 1 && (
          <FilterMenu
            label={t({ id: 'common.session', message: 'Session' })}
            chosen={filters.sessionIds}
            options={sessions.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(sessionIds) => onChange({ ...filters, sessionIds })}
          />
        )}
        {mayDecide && !isForLetter && (
          <FilterMenu
            label={t({ id: 'registrations.staged', message: 'Staged' })}
            chosen={filters.staged === null ? [] : [filters.staged ? 'yes' : 'no']}
            options={[
              {
                value: 'yes',
                label: t({ id: 'common.with-staged-decision', message: 'With a staged decision' }),
                count: countOf(facets?.staged, 'yes'),
              },
              {
                value: 'no',
                label: t({ id: 'registrations.without', message: 'Without' }),
                count: countOf(facets?.staged, 'no'),
              },
            ]}
            single
            onChange={([choice]) => onChange({ ...filters, staged: choice ? choice === 'yes' : null })}
          />
        )}
        {showsReviews && <ReviewFilters filters={filters} facets={facets} onChange={onChange} />}
        {!isForLetter && (
          <label className="flex items-center gap-1.5 text-ink-2">
            <span className="sr-only">
              <Trans id="common.order">Order</Trans>
            </span>
            <select
              value={filters.sort}
              onChange={({ currentTarget }) =>
                onChange({ ...filters, sort: allSorts.find((sort) => sort === currentTarget.value) ?? noFilters.sort })
              }
              className="min-h-[30px] rounded-control border border-line-strong bg-raised px-2"
            >
              {allSorts
                .filter((sort) => !(sort in sortedBy) || !masked(sortedBy[sort] ?? 'NAME'))
                .filter((sort) => showsReviews || !sortsByReviews.includes(sort))
                .map((sort) => (
                  <option key={sort} value={sort}>
                    {sorts[sort]}
                  </option>
                ))}
            </select>
          </label>
        )}
        {isFiltered(filters) && !isForLetter && (
          <button
            type="button"
            onClick={() => onChange({ ...noFilters, sort: filters.sort })}
            className="cursor-pointer px-1 text-ink-2 underline decoration-line-strong underline-offset-4 hover:text-ink"
          >
            <Trans id="common.show-all">Show all</Trans>
          </button>
        )}
        {children}
      </div>
      {hindered.length > 0 && (
        <p className="mb-2 text-13 text-ink-3">
          <Trans id="registrations.you-do-not-see-here">
            You do not see {hinderedNames} here: nothing is filtered, searched or sorted by them.
          </Trans>
        </p>
      )}
    </div>
  )
}

const sortedBy: Partial<Record<RegistrationSort, PersonalField>> = {
  NAME_ASC: 'NAME',
  ORGANISATION_ASC: 'ORGANISATION',
  COUNTRY_ASC: 'COUNTRY',
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
      aria-label={
        onlyReferences
          ? t({ id: 'registrations.search-whole-reference', message: 'Search a whole reference' })
          : t({
              id: 'registrations.search-names-organisations-and-addresses',
              message: 'Search names, organisations and addresses',
            })
      }
      aria-keyshortcuts="/"
      placeholder={
        onlyReferences
          ? t({ id: 'registrations.whole-reference', message: 'Whole reference' })
          : t({ id: 'common.search', message: 'Search' })
      }
      value={typed}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onKeyDown={({ key, currentTarget }) => key === 'Escape' && currentTarget.blur()}
      className="min-h-[30px] w-full rounded-control border border-line-strong bg-raised px-2 placeholder:text-ink-3 sm:w-52"
    />
  )
}
