import { Trans, useLingui } from '@lingui/react/macro'
import { countries as allCountries } from '@plenaria/schema/countries'
import type { ReactNode } from 'react'
import type { PersonalField } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { GroupName } from '../../groups/GroupMark.tsx'
import { useCodeChoices } from '../../ui/languages/codeNames.ts'
import { StateMark } from '../../ui/StateMark.tsx'
import { AnswerFilters } from './AnswerFilters.tsx'
import { ChosenFilter } from './ChosenFilter.tsx'
import { FilterMenu } from './FilterMenu.tsx'
import { FilterPanel } from './FilterPanel.tsx'
import { counted, countOf } from './facetCounts.ts'
import { allStates, type BoardFilters, countFilters, isByReviews, isFiltered, noFilters } from './filters.ts'
import { MaskedNote } from './MaskedNote.tsx'
import { NotesFilter } from './NotesFilter.tsx'
import { useBoardQuestions } from './questions.ts'
import { ReviewFilters, useHasReviews } from './ReviewFilters.tsx'
import { SearchField, searchedFields } from './SearchField.tsx'
import { SortChoice } from './SortChoice.tsx'
import { StagedFilter } from './StagedFilter.tsx'
import { TagFilter } from './TagFilter.tsx'

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
    ...TagFilter_Facets
  }
`)

interface BarProps {
  slug: string
  filters: BoardFilters
  groups: readonly { key: string; name: string }[]
  facets: FragmentType<typeof Facets> | null
  /** Whether the viewer can decide. */
  mayDecide: boolean
  /** Fields that can't be filtered, searched or sorted by. */
  maskedFields: readonly PersonalField[]
  /** Sessions of the programme. */
  sessions: readonly { id: string; title: string }[]
  onChange: (filters: BoardFilters) => void
}

interface BoardBarProps extends BarProps {
  /** Whether the filter panel is open; on phones, the whole bar. */
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
  /** The filter by assigned reviewer. */
  assigned: ReactNode
  /** Shown at the end of the bar. */
  children: ReactNode
}

/** One line: search, the most used filters, a button for the others, and the order. On phones, only the button. */
export function BoardFilterBar({ isOpen, onOpen, assigned, children, ...bar }: BoardBarProps) {
  const { filters, mayDecide, maskedFields, onChange } = bar
  const facets = bar.facets && readFragment(Facets, bar.facets)
  const hasReviews = useHasReviews(facets)
  const { filterable } = useBoardQuestions()
  const showsReviews = mayDecide && (hasReviews || isByReviews(filters))
  return (
    <div className="mt-2 flex flex-wrap items-center gap-2 text-13 print:hidden">
      <ChosenFilter filters={filters} onChange={onChange} />
      <div className={`contents ${isOpen ? '' : 'max-md:hidden'}`}>
        <Search {...bar} />
        <UsualFilters {...bar} />
      </div>
      <FilterPanel count={countFilters(filters)} isOpen={isOpen} onOpen={onOpen}>
        <FurtherFilters {...bar} />
        {mayDecide && <StagedFilter filters={filters} counts={facets?.staged} onChange={onChange} />}
        {showsReviews && <ReviewFilters filters={filters} facets={facets} onChange={onChange} />}
        {assigned}
        <TagFilter slug={bar.slug} filters={filters} facets={facets} withManaging onChange={onChange} />
        <NotesFilter slug={bar.slug} filters={filters} onChange={onChange} />
        <AnswerFilters filters={filters} onChange={onChange} />
      </FilterPanel>
      <div className={`contents ${isOpen ? '' : 'max-md:hidden'}`}>
        <SortChoice
          filters={filters}
          maskedFields={maskedFields}
          showsReviews={showsReviews}
          questions={filterable}
          onChange={onChange}
        />
      </div>
      {isFiltered(filters) && (
        <button
          type="button"
          onClick={() => onChange({ ...noFilters, sort: filters.sort })}
          className="cursor-pointer px-1 text-ink-2 underline decoration-line-strong underline-offset-4 hover:text-ink max-md:order-first"
        >
          <Trans id="common.show-all">Show all</Trans>
        </button>
      )}
      {children}
    </div>
  )
}

/** Filters to select the recipients of a message: without sorting, and without fields that are masked for the viewer. */
export function RecipientFilterBar(bar: BarProps) {
  const { filters, mayDecide, onChange } = bar
  const facets = bar.facets && readFragment(Facets, bar.facets)
  const hasReviews = useHasReviews(facets)
  return (
    <div className="mt-2 grid gap-2 print:hidden">
      <div className="flex flex-wrap items-center gap-2 text-13">
        <ChosenFilter filters={filters} onChange={onChange} />
        <Search {...bar} />
        <UsualFilters {...bar} />
        <FurtherFilters {...bar} />
        {mayDecide && (hasReviews || isByReviews(filters)) && (
          <ReviewFilters filters={filters} facets={facets} onChange={onChange} />
        )}
        <TagFilter slug={bar.slug} filters={filters} facets={facets} withManaging={false} onChange={onChange} />
        <NotesFilter slug={bar.slug} filters={filters} onChange={onChange} />
        <AnswerFilters filters={filters} onChange={onChange} />
      </div>
      <MaskedNote maskedFields={bar.maskedFields} />
    </div>
  )
}

const Search = ({ filters, maskedFields, onChange }: BarProps) => (
  <SearchField
    value={filters.search}
    onlyReferences={searchedFields.every((field) => maskedFields.includes(field))}
    onChange={(search) => onChange({ ...filters, search })}
  />
)

function UsualFilters({ filters, groups, facets: given, onChange }: BarProps) {
  const { t } = useLingui()
  const facets = given && readFragment(Facets, given)
  return (
    <>
      <FilterMenu
        label={t({ id: 'common.status-2', message: 'Status' })}
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
    </>
  )
}

function FurtherFilters({ filters, facets: given, maskedFields, sessions, onChange }: BarProps) {
  const { t } = useLingui()
  const facets = given && readFragment(Facets, given)
  const countries = useCodeChoices('region', allCountries)
  const spoken = useCodeChoices('language', [
    ...new Set([...(facets?.languages ?? []).map(({ value }) => value), ...filters.languages]),
  ])
  return (
    <>
      {!maskedFields.includes('COUNTRY') && (
        <FilterMenu
          label={t({ id: 'common.country', message: 'Country' })}
          chosen={filters.countries}
          options={counted(countries, facets?.countries)}
          searchable
          onChange={(chosen) => onChange({ ...filters, countries: chosen })}
        />
      )}
      {!maskedFields.includes('LANGUAGES') && spoken.length > 0 && (
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
    </>
  )
}
