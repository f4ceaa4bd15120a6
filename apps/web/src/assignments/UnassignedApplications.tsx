import { Plural, Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { GroupName } from '../groups/GroupMark.tsx'
import { paths } from '../kernel/routes.ts'
import { PersonName } from '../ui/staff/Hidden.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { useList } from '../ui/useList.ts'
import { Section } from './Section.tsx'

const NeedReviewersEvent = graphql(`
  fragment UnassignedApplications_Event on Event {
    slug
    groups {
      key
    }
    needReviewers: registrations(first: 6, filter: { assignedTo: UNASSIGNED }) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        cursor
        node {
          reference
          name
          group {
            key
            name
          }
          assignments {
            reviewerId
            member {
              name
            }
          }
        }
      }
    }
  }
`)

interface UnassignedApplicationsProps {
  event: FragmentType<typeof NeedReviewersEvent>
  /** Number of reviewers wanted per application; null if nothing has been distributed yet. */
  reviewersEach: number | null
  onDistribute: () => void
}

/** Applications with fewer reviewers than wanted; renders nothing if there are none. */
export function UnassignedApplications({ event: given, reviewersEach, onDistribute }: UnassignedApplicationsProps) {
  const list = useList()
  const { slug, groups, needReviewers } = readFragment(NeedReviewersEvent, given)
  const { totalCount, edges } = needReviewers
  if (totalCount === 0) return null
  const board = paths.manage(slug, 'registrations')
  return (
    <Section
      title={
        <Plural
          id="assignments.applications-need-reviewer"
          value={totalCount}
          one="# application needs a reviewer"
          other="# applications need a reviewer"
        />
      }
      actions={
        <StaffButton onClick={onDistribute}>
          <Plural
            id="assignments.distribute-applications-totalcount-distribute"
            value={totalCount}
            one="Distribute # application"
            other="Distribute # applications"
          />
        </StaffButton>
      }
    >
      <p className="mt-2 max-w-measure text-13 text-ink-2">
        {reviewersEach === null ? (
          <Trans id="assignments.no-reviewers-are-assigned-yet">No reviewers are assigned yet.</Trans>
        ) : (
          <Plural
            id="assignments.each-should-have-reviewers-these"
            value={reviewersEach}
            one="Each application should have # reviewer. Some arrived after the last distribution, or a reviewer left, lost access or declared a conflict of interest."
            other="Each application should have # reviewers. Some arrived after the last distribution, or a reviewer left, lost access or declared a conflict of interest."
          />
        )}
      </p>
      <ul className="mt-2 text-13">
        {edges.map(({ node: { reference, name, group, assignments } }) => (
          <li key={reference} className="grid gap-x-4 border-line border-b py-1.5 sm:grid-cols-3">
            <Link
              to={`${board}?assigned=nobody&open=${encodeURIComponent(reference)}`}
              className="truncate underline decoration-line-strong underline-offset-4 hover:decoration-ink"
            >
              <PersonName reference={reference} name={name} />
            </Link>
            <span className="text-ink-2">
              <GroupName place={groups.findIndex(({ key }) => key === group.key)} name={group.name} />
            </span>
            <span className="text-ink-3">
              {assignments && assignments.length > 0 ? (
                <Trans id="assignments.assigned">Assigned: {list(assignments.map(({ member }) => member.name))}</Trans>
              ) : (
                <Trans id="assignments.nobody-assigned">No one assigned</Trans>
              )}
            </span>
          </li>
        ))}
      </ul>
      {totalCount > edges.length && (
        <p className="mt-2 text-13">
          <Link
            to={`${board}?assigned=nobody`}
            className="underline decoration-line-strong underline-offset-4 hover:decoration-ink"
          >
            <Plural
              id="assignments.show-all-applications"
              value={totalCount}
              one="Show # application"
              other="Show all # applications"
            />
          </Link>
        </p>
      )}
    </Section>
  )
}
