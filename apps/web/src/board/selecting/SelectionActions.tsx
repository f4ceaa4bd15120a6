import { useQuery } from '@apollo/client/react'
import { Plural } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { graphql } from '../../__generated__/index.ts'
import { paths } from '../../kernel/routes.ts'
import { ManageTags } from '../../tags/ManageTags.tsx'
import { TagChoices } from '../../tags/TagChoices.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { AnswerChart } from '../filters/AnswerChart.tsx'
import { type BoardFilters, noFilters, paramsOf } from '../filters/filters.ts'
import type { Columns } from '../table/columns.ts'
import type { BoardRowsSource } from '../table/useBoard.ts'
import { AssignMenu } from './AssignMenu.tsx'
import { ExportSelection } from './ExportSelection.tsx'
import type { RowSelection } from './useRowSelection.ts'

const SelectionRights = graphql(`
  query SelectionRights($slug: String!) {
    event(slug: $slug) {
      slug
      viewerCan {
        message
        export
        assignReviews
      }
    }
  }
`)

/** Maximum number of registrations per request. */
const maxAtOnce = 1_000

interface SelectionActionsProps {
  slug: string
  rows: BoardRowsSource
  picked: RowSelection
  filters: BoardFilters
  columns: Columns
}

/** Actions for the selection other than deciding, each with the number affected. Renders nothing for more than 1,000. */
export function SelectionActions({ slug, rows, picked, filters, columns }: SelectionActionsProps) {
  const [, navigate] = useLocation()
  const [isManaging, setManaging] = useState(false)
  const { data } = useQuery(SelectionRights, { variables: { slug } })
  const may = data?.event?.viewerCan
  const { everyone } = picked.selection
  const count = everyone ? rows.total : picked.selected.length
  if (count === 0 || count > maxAtOnce) return null
  const chosen = async () => (everyone ? rows.referencesBetween(0, rows.total - 1) : picked.selected)
  /** If everything is selected, the filters already describe the selection. */
  const narrowed: BoardFilters = everyone ? filters : { ...noFilters, sort: filters.sort, references: picked.selected }
  /** Lists the references, so that the message goes to exactly these people. */
  const compose = async () => {
    const recipients = paramsOf({ ...noFilters, references: [...(await chosen())] })
    navigate(`${paths.manage(slug, 'messages/new')}?${new URLSearchParams(recipients)}`)
  }
  const here = picked.selected.flatMap((reference) => picked.known(reference) ?? [])
  return (
    // Menus open upwards at the bottom of the window.
    <div className="contents md:[&_details>div]:bottom-full md:[&_details>div]:mb-1">
      <TagChoices
        slug={slug}
        label={<Plural id="tags.tag-applications" value={count} one="Tag # application" other="Tag # applications" />}
        registrations={everyone ? picked.here : here}
        chosen={chosen}
        onManage={() => setManaging(true)}
      />
      {may?.message && (
        <StaffButton onClick={() => void compose()}>
          <Plural id="board.message-people" value={count} one="Message # person" other="Message # people" />
        </StaffButton>
      )}
      {may?.assignReviews && <AssignMenu slug={slug} count={count} chosen={chosen} />}
      {may?.export && <ExportSelection slug={slug} count={count} filters={narrowed} columns={columns} />}
      <AnswerChart slug={slug} filters={narrowed} onChange={null} />
      {isManaging && <ManageTags slug={slug} onClose={() => setManaging(false)} />}
    </div>
  )
}
