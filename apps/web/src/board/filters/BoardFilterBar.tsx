import { Trans, useLingui } from '@lingui/react/macro'
import { countries as allCountries } from '@plenaria/schema/countries'
import type { ReactNode } from 'react'
import type { PersonalField } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { fieldWords } from '../../grants/grantWords.ts'
import { GroupName } from '../../groups/GroupMark.tsx'
import { useCodeChoices } from '../../ui/codeNames.ts'
import { StateMark } from '../../ui/StateMark.tsx'
import { useList } from '../../ui/useList.ts'
import { FilterMenu } from './FilterMenu.tsx'
import { allStates, type BoardFilters, isByReviews, isFiltered, noFilters } from './filters.ts'
import { ReviewFilters, useHasReviews } from './ReviewFilters.tsx'
import { SearchField } from './SearchField.tsx'
import { SortChoice } from './SortChoice.tsx'

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

type Counts = readonly { value: string; count: number }[] | null | undefined

const searched: readonly PersonalField[] = ['NAME', 'ORGANISATION', 'EMAIL']

/** Undefined where nothing was counted. */
const countOf = (counts: Counts, value: string) =>
  counts ? (counts.find((each) => each.value === value)?.count ?? 0) : undefined

/** Those that somebody chose come first. */
const counted = (named: readonly { value: string; label: string }[], counts: Counts) =>
  named
    .map((option) => ({ ...option, count: countOf(counts, option.value) }))
    .toSorted((one, other) => Number((other.count ?? 0) > 0) - Number((one.count ?? 0) > 0))

interface BarProps {
  filters: BoardFilters
  groups: readonly { key: string; name: string }[]
  facets: FragmentType<typeof Facets> | null
  /** For viewers who decide. */
  mayDecide: boolean
  /** By which nothing is filtered, searched or sorted. */
  maskedFields: readonly PersonalField[]
  /** Sessions of the programme. */
  sessions: readonly { id: string; title: string }[]
  /** The recipients of a message: in no order, and not by anything that is still hidden. */
  isForMessage?: boolean
  onChange: (filters: BoardFilters) => void
  /** The filter by who is assigned to review. */
  assigned?: ReactNode
  /** At the end of the bar. */
  children: ReactNode
}

/** Current filters, search and order. */
export function BoardFilterBar(props: BarProps) {
  const { filters, groups, mayDecide, maskedFields, sessions, isForMessage = false, onChange, children } = props
  const { t } = useLingui()
  const list = useList()
  const facets = props.facets && readFragment(Facets, props.facets)
  const countries = useCodeChoices('region', allCountries)
  const spoken = useCodeChoices('language', [
    ...new Set([...(facets?.languages ?? []).map(({ value }) => value), ...filters.languages]),
  ])
  const hasReviews = useHasReviews(facets)
  const showsReviews = mayDecide && (hasReviews || isByReviews(filters))
  const masked = (field: PersonalField) => maskedFields.includes(field)
  const hindered = maskedFields.filter(
    (field) => field === 'COUNTRY' || field === 'LANGUAGES' || searched.includes(field),
  )
  const hinderedNames = list(hindered.map((field) => t(fieldWords[field].inSentence)))
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
        {mayDecide && !isForMessage && <StagedFilter filters={filters} counts={facets?.staged} onChange={onChange} />}
        {showsReviews && <ReviewFilters filters={filters} facets={facets} onChange={onChange} />}
        {props.assigned}
        {!isForMessage && (
          <SortChoice filters={filters} maskedFields={maskedFields} showsReviews={showsReviews} onChange={onChange} />
        )}
        {isFiltered(filters) && !isForMessage && (
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

interface StagedFilterProps {
  filters: BoardFilters
  counts: Counts
  onChange: (filters: BoardFilters) => void
}

function StagedFilter({ filters, counts, onChange }: StagedFilterProps) {
  const { t } = useLingui()
  return (
    <FilterMenu
      label={t({ id: 'registrations.staged', message: 'Staged' })}
      chosen={filters.staged === null ? [] : [filters.staged ? 'yes' : 'no']}
      options={[
        {
          value: 'yes',
          label: t({ id: 'common.with-staged-decision', message: 'With a staged decision' }),
          count: countOf(counts, 'yes'),
        },
        {
          value: 'no',
          label: t({ id: 'registrations.without', message: 'Without' }),
          count: countOf(counts, 'no'),
        },
      ]}
      single
      onChange={([choice]) => onChange({ ...filters, staged: choice ? choice === 'yes' : null })}
    />
  )
}
