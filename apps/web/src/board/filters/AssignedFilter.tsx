import { useQuery } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { graphql } from '../../__generated__/index.ts'
import { FilterMenu } from './FilterMenu.tsx'
import type { BoardFilters } from './filters.ts'

const AssignedFilterQuery = graphql(`
  query AssignedFilter($slug: String!) {
    event(slug: $slug) {
      slug
      viewerCan {
        review
        assignReviews
      }
      reviewers {
        id
        member {
          name
          isViewer
        }
      }
    }
  }
`)

interface AssignedFilterProps {
  slug: string
  filters: BoardFilters
  onChange: (filters: BoardFilters) => void
}

/**
 * Filters by assigned reviewer; other reviewers only for viewers who assign. Renders nothing for viewers who neither review nor
 * assign.
 */
export function AssignedFilter({ slug, filters, onChange }: AssignedFilterProps) {
  const { t } = useLingui()
  const { data } = useQuery(AssignedFilterQuery, { variables: { slug } })
  const event = data?.event
  if (!event?.viewerCan.review && !event?.viewerCan.assignReviews) return null
  const others = (event.reviewers ?? []).filter(({ member }) => !member.isViewer)
  return (
    <FilterMenu
      label={t({ id: 'common.assigned', message: 'Assigned' })}
      chosen={filters.assigned === null ? [] : [filters.assigned]}
      options={[
        ...(event.viewerCan.review
          ? [
              { value: 'me', label: t({ id: 'board.to-me', message: 'To me' }) },
              {
                value: 'to-review',
                label: t({ id: 'board.to-me-not-reviewed-yet', message: 'To me, not reviewed yet' }),
              },
            ]
          : []),
        ...(event.viewerCan.assignReviews
          ? [{ value: 'nobody', label: t({ id: 'board.too-few-reviewers', message: 'Too few reviewers' }) }]
          : []),
        ...others.map(({ id, member }) => ({ value: id, label: t({ id: 'board.to', message: `To ${member.name}` }) })),
      ]}
      single
      onChange={([assigned]) => onChange({ ...filters, assigned: assigned ?? null })}
    />
  )
}
