import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { ManageTags } from '../../tags/ManageTags.tsx'
import { TagName } from '../../tags/TagMark.tsx'
import { useEventTags } from '../../tags/useEventTags.ts'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { FilterMenu } from './FilterMenu.tsx'
import type { BoardFilters } from './filters.ts'

const Facets = graphql(`
  fragment TagFilter_Facets on RegistrationFacets {
    tags {
      value
      count
    }
  }
`)

interface TagFilterProps {
  slug: string
  filters: BoardFilters
  facets: FragmentType<typeof Facets> | null
  /** Adds a link to the event's tags. */
  withManaging: boolean
  onChange: (filters: BoardFilters) => void
}

/** Filters by tags. Renders nothing for viewers who can't see them. */
export function TagFilter({ slug, filters, facets, withManaging, onChange }: TagFilterProps) {
  const { t } = useLingui()
  const { tags, mayTag, ...may } = useEventTags(slug)
  const mayManage = withManaging && may.mayManage
  const [isManaging, setManaging] = useState(false)
  const counts = readFragment(Facets, facets)?.tags
  const countOf = (value: string) => (counts ? (counts.find((each) => each.value === value)?.count ?? 0) : undefined)
  if (!mayTag || (tags.length === 0 && !mayManage && filters.tags.length === 0)) return null
  return (
    <>
      {tags.length === 0 && filters.tags.length === 0 ? (
        <StaffButton kind="bare" onClick={() => setManaging(true)}>
          <Trans id="tags.create-tags">Create tags</Trans>
        </StaffButton>
      ) : (
        <FilterMenu
          label={t({ id: 'common.tags', message: 'Tags' })}
          chosen={filters.tags}
          options={[
            ...tags.map((tag) => ({ value: tag.id, label: <TagName tag={tag} />, count: countOf(tag.id) })),
            { value: 'none', label: t({ id: 'tags.without-tags', message: 'Without tags' }), count: countOf('none') },
          ]}
          onChange={(chosen) => onChange({ ...filters, tags: chosen })}
          footer={
            mayManage && (
              <div className="mx-1.5 mt-1 border-line border-t pt-1">
                <StaffButton kind="bare" onClick={() => setManaging(true)}>
                  <Trans id="tags.manage-tags">Manage tags</Trans>
                </StaffButton>
              </div>
            )
          }
        />
      )}
      {isManaging && <ManageTags slug={slug} onClose={() => setManaging(false)} />}
    </>
  )
}
