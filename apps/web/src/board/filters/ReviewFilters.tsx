import { useLingui } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { FilterMenu } from './FilterMenu.tsx'
import { allNumbersOfReviews, allScoreBands, allSpreads, type BoardFilters } from './filters.ts'

const Facets = graphql(`
  fragment ReviewFilters_Facets on RegistrationFacets {
    reviews {
      value
      count
    }
    scores {
      value
      count
    }
  }
`)

interface ReviewFiltersProps {
  filters: BoardFilters
  facets: FragmentType<typeof Facets> | null
  onChange: (filters: BoardFilters) => void
}

/** Filters by reviews. */
export function ReviewFilters({ filters, facets: given, onChange }: ReviewFiltersProps) {
  const { t } = useLingui()
  const facets = readFragment(Facets, given)
  const countIn = (counts: readonly { value: string; count: number }[] | null | undefined, value: string) =>
    counts ? (counts.find((each) => each.value === value)?.count ?? 0) : undefined
  const numbers: Record<string, string> = {
    0: t({ id: 'board.not-reviewed-yet', message: 'Not reviewed yet' }),
    1: t({ id: 'board.one-review', message: 'One review' }),
    2: t({ id: 'board.two-reviews', message: 'Two reviews' }),
    3: t({ id: 'board.three-reviews-or-more', message: 'Three reviews or more' }),
  }
  const bands = {
    FROM_75: t({ id: 'board.75-and-more', message: '75 and more' }),
    FROM_50: t({ id: 'board.50-to-74', message: '50 to 74' }),
    FROM_25: t({ id: 'board.25-to-49', message: '25 to 49' }),
    BELOW_25: t({ id: 'board.below-25', message: 'Below 25' }),
  }
  return (
    <>
      <FilterMenu
        label={t({ id: 'common.reviews', message: 'Reviews' })}
        chosen={filters.reviews}
        options={allNumbersOfReviews.map((value) => ({
          value,
          label: numbers[value],
          count: countIn(facets?.reviews, value),
        }))}
        onChange={(reviews) => onChange({ ...filters, reviews })}
      />
      <FilterMenu
        label={t({ id: 'board.score', message: 'Score' })}
        chosen={filters.scores}
        options={allScoreBands.map((value) => ({
          value,
          label: bands[value],
          count: countIn(facets?.scores, value),
        }))}
        onChange={(chosen) => onChange({ ...filters, scores: allScoreBands.filter((band) => chosen.includes(band)) })}
      />
      <FilterMenu
        label={t({ id: 'common.disagreement', message: 'Disagreement' })}
        chosen={filters.spreadFrom === null ? [] : [String(filters.spreadFrom)]}
        options={allSpreads.map((points) => ({
          value: String(points),
          label: t({ id: 'board.points-apart-or-more', message: `${points} points apart or more` }),
        }))}
        single
        onChange={([chosen]) => onChange({ ...filters, spreadFrom: chosen ? Number(chosen) : null })}
      />
    </>
  )
}

/** Whether there are any reviews, according to the facet counts. */
export function useHasReviews(given: FragmentType<typeof Facets> | null): boolean {
  const facets = readFragment(Facets, given)
  return facets?.reviews?.some(({ value }) => value !== '0') ?? false
}
