import { useMutation, useQuery } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { Ban } from 'lucide-react'
import { useState } from 'react'
import type { ReviewerUnavailability } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { CheckboxGroup } from '../ui/forms/inputs.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'

const ReviewersToAssign = graphql(`
  query ReviewersToAssign($slug: String!, $reference: String!) {
    registration(reference: $reference) {
      reference
      unavailableReviewers {
        reviewerId
        cause
      }
    }
    event(slug: $slug) {
      slug
      reviewers {
        id
        member {
          name
          institute {
            slug
            name
          }
          isViewer
        }
        assigned
        reviewed
      }
    }
  }
`)

const AssignReviewers = graphql(`
  mutation AssignReviewers($input: AssignReviewersInput!) {
    assignReviewers(input: $input) {
      __typename
      ... on ReviewersAssigned {
        added
        registrations {
          reference
          ...Assignments_Registration
        }
        refused {
          reference
          reviewerId
          refusal {
            __typename
            ... on Refusal {
              message
            }
          }
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Maximum per request, as in the API. */
const maxAssigned = 10

interface AssignDialogProps {
  slug: string
  reference: string
  /** Ids of reviewers who are already assigned. */
  assigned: readonly string[]
  onClose: () => void
}

/** Assigns reviewers to an application; lists those who were refused, with reasons. */
export function AssignDialog({ slug, reference, assigned, onClose }: AssignDialogProps) {
  const { data } = useQuery(ReviewersToAssign, { variables: { slug, reference }, fetchPolicy: 'network-only' })
  const [assign, { loading }] = useMutation(AssignReviewers)
  const [chosen, setChosen] = useState<string[]>([])
  const [refused, setRefused] = useState<readonly (Refused & { reviewerId?: string | null })[] | null | undefined>()
  const reviewers = data?.event?.reviewers
  const unavailable = data?.registration?.unavailableReviewers ?? []
  const others = reviewers?.filter(
    ({ id }) => !assigned.includes(id) && !unavailable.some(({ reviewerId }) => reviewerId === id),
  )
  const nameOf = (id: string | null | undefined) => reviewers?.find((each) => each.id === id)?.member.name

  async function save() {
    setRefused(undefined)
    const input = { eventSlug: slug, references: [reference], reviewerIds: chosen }
    const answer = await assign({ variables: { input } }).catch(() => null)
    const result = answer?.data?.assignReviewers
    if (result?.__typename !== 'ReviewersAssigned') return setRefused(result ? [result] : null)
    if (result.added > 0)
      toast(
        <Plural
          id="assignments.reviewers-assigned"
          value={result.added}
          one="# reviewer assigned"
          other="# reviewers assigned"
        />,
      )
    if (result.refused.length === 0) return onClose()
    setRefused(result.refused.map(({ reviewerId, refusal }) => ({ ...refusal, reviewerId })))
    setChosen([])
  }

  return (
    <Dialog title={<Trans id="assignments.assign-reviewers">Assign reviewers</Trans>} onClose={onClose}>
      <div className="mt-4 grid gap-4 text-15">
        {refused === null && <RefusalNotice refused={null} />}
        {refused?.map(({ reviewerId, ...why }) => (
          <div key={reviewerId ?? why.__typename}>
            {nameOf(reviewerId) && <p className="font-medium">{nameOf(reviewerId)}</p>}
            <RefusalNotice refused={why} />
          </div>
        ))}
        {!others ? (
          <Skeleton lines={4} />
        ) : others.length === 0 ? (
          <p className="text-ink-2">
            {unavailable.length > 0 ? (
              <Trans id="assignments.nobody-else-can-review">No one else can review this application.</Trans>
            ) : (
              <Trans id="assignments.everyone-who-can-review-here">Everyone who can review here is assigned.</Trans>
            )}
          </p>
        ) : (
          <CheckboxGroup
            id="reviewerIds"
            label={<Trans id="assignments.reviewers">Reviewers</Trans>}
            values={chosen}
            onValues={(values) => setChosen(values.slice(0, maxAssigned))}
            choices={others.map(({ id, member, assigned: all, reviewed }) => ({
              value: id,
              label: member.name,
              help: (
                <>
                  {member.institute.name} ·{' '}
                  <Plural
                    id="assignments.left-to-review"
                    value={all - reviewed}
                    one="# left to review"
                    other="# left to review"
                  />
                </>
              ),
            }))}
          />
        )}
        {unavailable.length > 0 && (
          <section aria-labelledby="unavailable">
            <h3 id="unavailable" className="font-medium">
              <Trans id="assignments.cant-review">Can’t review this application</Trans>
            </h3>
            <ul className="mt-1 grid gap-1 text-13 text-ink-2">
              {unavailable.map(({ reviewerId, cause }) => (
                <li key={reviewerId} className="flex flex-wrap items-baseline gap-x-2">
                  <Ban size={14} strokeWidth={1.5} aria-hidden className="shrink-0 self-center" />
                  <bdi>{nameOf(reviewerId)}</bdi>
                  <span className="text-ink-3">
                    <UnavailabilityWords cause={cause} />
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <p className="text-13 text-ink-2">
          <Trans id="assignments.no-one-will-be-emailed">No one will be emailed.</Trans>
        </p>
      </div>
      <DialogActions>
        <StaffButton onClick={onClose}>
          <Trans id="common.cancel">Cancel</Trans>
        </StaffButton>
        <StaffButton kind="primary" busy={loading} disabled={chosen.length === 0} onClick={() => void save()}>
          <Plural
            id="assignments.assign-reviewers-assign-assign"
            value={chosen.length}
            _0="Assign"
            one="Assign # reviewer"
            other="Assign # reviewers"
          />
        </StaffButton>
      </DialogActions>
    </Dialog>
  )
}

function UnavailabilityWords({ cause }: { cause: ReviewerUnavailability }) {
  switch (cause) {
    case 'CONFLICT_OF_INTEREST':
      return <Trans id="assignments.declared-conflict">declared a conflict of interest</Trans>
    case 'NO_ACCESS':
      return <Trans id="assignments.has-no-access">has no access to this application</Trans>
    default:
      return cause satisfies never
  }
}
