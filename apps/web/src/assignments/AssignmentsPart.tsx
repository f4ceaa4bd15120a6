import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Check } from 'lucide-react'
import { useState } from 'react'
import type { Assignments_RegistrationFragment } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { useCommands } from '../ui/commands.ts'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'
import { AssignDialog } from './AssignDialog.tsx'

const AssignedRegistration = graphql(`
  fragment Assignments_Registration on Registration {
    reference
    state
    event {
      slug
      admission
      viewerCan {
        assignReviews
      }
    }
    isAssignedToViewer
    assignments {
      reviewerId
      member {
        name
        institute {
          slug
          name
        }
        isViewer
      }
      isReviewed
    }
  }
`)

const UnassignReviewers = graphql(`
  mutation UnassignReviewers($input: UnassignReviewersInput!) {
    unassignReviewers(input: $input) {
      __typename
      ... on ReviewersUnassigned {
        ended
        registrations {
          reference
          ...Assignments_Registration
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

type Assignment = NonNullable<Assignments_RegistrationFragment['assignments']>[number]

/** Reviewers assigned to an application, with manual assignment; reviewers see whether they are assigned. */
export function AssignmentsPart({ registration }: { registration: FragmentType<typeof AssignedRegistration> }) {
  const { assignments, isAssignedToViewer, ...facts } = readFragment(AssignedRegistration, registration)
  if (!assignments)
    return isAssignedToViewer ? (
      <p className="mt-4 border-accent border-s-4 ps-3 text-13">
        <Trans id="assignments.youre-assigned-to-review-this">You’re assigned to review this application.</Trans>
      </p>
    ) : null
  const mayAssign = facts.event.viewerCan.assignReviews && facts.state === 'SUBMITTED'
  const isExpected = mayAssign && facts.event.admission === 'REVIEW'
  if (assignments.length === 0 && !isExpected) return null
  return <Assigned registration={facts} assignments={assignments} mayAssign={mayAssign} />
}

interface AssignedProps {
  registration: Pick<Assignments_RegistrationFragment, 'reference' | 'event'>
  assignments: readonly Assignment[]
  mayAssign: boolean
}

function Assigned({ registration: { reference, event }, assignments, mayAssign }: AssignedProps) {
  const [isAssigning, setAssigning] = useState(false)
  const [refused, setRefused] = useState<Refused | null | undefined>(undefined)
  const [unassign, { loading }] = useMutation(UnassignReviewers)
  const { t } = useLingui()
  const assign = {
    name: t({ id: 'assignments.assign-reviewers', message: 'Assign reviewers' }),
    act: () => setAssigning(true),
  }
  useCommands(mayAssign ? [assign] : [])

  async function remove({ reviewerId, member }: Assignment) {
    setRefused(undefined)
    const input = { eventSlug: event.slug, references: [reference], reviewerIds: [reviewerId] }
    const answer = await unassign({ variables: { input } }).catch(() => null)
    const result = answer?.data?.unassignReviewers
    if (result?.__typename === 'ReviewersUnassigned')
      toast(<Trans id="assignments.unassigned">{member.name} unassigned</Trans>)
    else setRefused(result ?? null)
  }

  return (
    <section aria-labelledby="assigned-title" className="mt-6 border-line-strong border-t pt-4 print:hidden">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 id="assigned-title" className="font-medium">
          <Trans id="assignments.assigned-reviewers">Assigned reviewers</Trans>
        </h3>
        {mayAssign && (
          <StaffButton onClick={() => setAssigning(true)}>
            <Trans id="assignments.assign-reviewers">Assign reviewers</Trans>
          </StaffButton>
        )}
      </div>
      {refused !== undefined && (
        <div className="mt-2">
          <RefusalNotice refused={refused} />
        </div>
      )}
      {assignments.length === 0 ? (
        <p className="mt-1 text-13 text-ink-2">
          <Trans id="assignments.nobody-is-assigned-yet">No one is assigned yet.</Trans>
        </p>
      ) : (
        <ul className="mt-2 text-13">
          {assignments.map((each) => (
            <AssignedReviewer
              key={each.reviewerId}
              assignment={each}
              busy={loading}
              onRemove={mayAssign ? () => void remove(each) : undefined}
            />
          ))}
        </ul>
      )}
      {isAssigning && (
        <AssignDialog
          slug={event.slug}
          reference={reference}
          assigned={assignments.map(({ reviewerId }) => reviewerId)}
          onClose={() => setAssigning(false)}
        />
      )}
    </section>
  )
}

interface AssignedReviewerProps {
  assignment: Assignment
  busy: boolean
  /** Undefined if the viewer may not remove the assignment. */
  onRemove: (() => void) | undefined
}

function AssignedReviewer({ assignment: { member, isReviewed }, busy, onRemove }: AssignedReviewerProps) {
  const { t } = useLingui()
  return (
    <li className="flex min-h-9 items-center justify-between gap-x-4 border-line border-t first:border-t-0">
      <span className="min-w-0">
        {member.isViewer ? t({ id: 'reviews.you', message: 'You' }) : member.name}
        <span className="text-ink-3"> · {member.institute.name}</span>
      </span>
      <span className="flex shrink-0 items-center gap-2">
        {isReviewed ? (
          <span className="inline-flex items-center gap-1 text-confirmed">
            <Check size={13} strokeWidth={2} aria-hidden />
            <Trans id="assignments.reviewed">reviewed</Trans>
          </span>
        ) : (
          <span className="text-ink-3">
            <Trans id="assignments.not-reviewed-yet">not reviewed yet</Trans>
          </span>
        )}
        {onRemove && (
          <StaffButton
            kind="bare"
            busy={busy}
            aria-label={t({ id: 'assignments.unassign', message: `Unassign ${member.name}` })}
            onClick={onRemove}
          >
            <Trans id="assignments.unassign-2">Unassign</Trans>
          </StaffButton>
        )}
      </span>
    </li>
  )
}
