import { useQuery } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { ReviewAssignmentsQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { useEventChanges } from '../kernel/live.ts'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Nothing, Page } from '../ui/staff/Page.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { toast } from '../ui/Toast.tsx'
import { Calibration } from './Calibration.tsx'
import { Coverage } from './Coverage.tsx'
import { DistributeDialog } from './DistributeDialog.tsx'
import { RemindButton } from './RemindButton.tsx'
import { ReviewerTable } from './ReviewerTable.tsx'
import { UnassignedApplications } from './UnassignedApplications.tsx'

const ReviewAssignments = graphql(`
  query ReviewAssignments($slug: String!) {
    event(slug: $slug) {
      slug
      zone
      groups {
        key
        name
      }
      reviewers {
        id
        assigned
        reviewed
        remindedAt
        ...ReviewerTable_Reviewer
        ...ReviewerChoice_Reviewer
      }
      reviewCoverage {
        reviewersEach
        all {
          applications
        }
        ...Coverage_ReviewCoverage
      }
      reviewCalibration {
        ...Calibration_ReviewCalibration
      }
      ...UnassignedApplications_Event
    }
  }
`)

type AssignmentsEvent = NonNullable<ReviewAssignmentsQuery['event']>

/** Review assignments: coverage, reviewers, and their scoring; applications are distributed from here. */
export function AssignmentsPage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(ReviewAssignments, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
  })
  const reload = () => void refetch().catch(() => {})
  useEventChanges(slug, reload)
  const event = data?.event
  if (!event) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  return <Assignments event={event} onChanged={reload} />
}

function Assignments({ event, onChanged }: { event: AssignmentsEvent; onChanged: () => void }) {
  const [isDistributing, setDistributing] = useState(false)
  const { slug, zone, groups, reviewers, reviewCoverage, reviewCalibration } = event
  if (!reviewers || !reviewCoverage) return <Unavailable kind="not-allowed" signedIn framed />
  const { applications } = reviewCoverage.all
  return (
    <Page
      title={<Trans id="common.review-assignments">Review assignments</Trans>}
      actions={
        <div className="flex flex-wrap gap-2">
          <RemindButton slug={slug} zone={zone} reviewers={reviewers} onReminded={onChanged} />
          {applications > 0 && (
            <StaffButton kind="primary" onClick={() => setDistributing(true)}>
              <Trans id="assignments.distribute-applications">Distribute applications</Trans>
            </StaffButton>
          )}
        </div>
      }
    >
      <p role="status" className="mt-1 text-ink-2">
        <Plural
          id="assignments.applications-wait-for-decision"
          value={applications}
          _0="No applications are waiting for a decision."
          one="# application is waiting for a decision."
          other="# applications are waiting for a decision."
        />
      </p>
      {applications === 0 ? (
        <div className="mt-6">
          <Nothing title={<Trans id="assignments.nothing-to-review">Nothing to review</Trans>}>
            <Trans id="assignments.applications-that-wait-for-decision">
              Assign reviewers to the applications waiting for a decision.
            </Trans>
          </Nothing>
        </div>
      ) : (
        <div className="mt-5 grid gap-10">
          <UnassignedApplications
            event={event}
            reviewersEach={reviewCoverage.reviewersEach ?? null}
            onDistribute={() => setDistributing(true)}
          />
          <Coverage coverage={reviewCoverage} groups={groups} />
          <ReviewerTable slug={slug} zone={zone} reviewers={reviewers} onReminded={onChanged} />
        </div>
      )}
      {reviewCalibration && <Calibration calibration={reviewCalibration} />}
      {isDistributing && (
        <DistributeDialog
          slug={slug}
          zone={zone}
          groups={groups}
          reviewers={reviewers}
          reviewersEach={reviewCoverage.reviewersEach ?? null}
          onClose={() => setDistributing(false)}
          onDistributed={() => {
            toast(<Trans id="assignments.applications-assigned">Applications assigned</Trans>)
            onChanged()
          }}
        />
      )}
    </Page>
  )
}
