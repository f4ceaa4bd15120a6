import { useMutation, useQuery } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { Ban } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { graphql } from '../../__generated__/index.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Menu } from '../../ui/staff/Menu.tsx'
import { toast } from '../../ui/Toast.tsx'

const ReviewersToChoose = graphql(`
  query ReviewersToChoose($slug: String!, $references: [ID!]!) {
    event(slug: $slug) {
      slug
      reviewers {
        id
        member {
          name
        }
        assigned
      }
      assignability(references: $references) {
        reviewerId
        assigned
        available
        conflicts
        noAccess
      }
    }
  }
`)

const AssignSelection = graphql(`
  mutation AssignSelection($input: AssignReviewersInput!) {
    assignReviewers(input: $input) {
      __typename
      ... on ReviewersAssigned {
        event {
          slug
          reviewers {
            id
            assigned
          }
        }
        changed
        refused {
          reference
          refusal {
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

const UnassignSelection = graphql(`
  mutation UnassignSelection($input: UnassignReviewersInput!) {
    unassignReviewers(input: $input) {
      __typename
      ... on ReviewersUnassigned {
        event {
          slug
          reviewers {
            id
            assigned
          }
        }
        changed
      }
      ... on Refusal {
        message
      }
    }
  }
`)

interface AssignMenuProps {
  slug: string
  count: number
  chosen: () => Promise<readonly string[]>
}

/** A menu to assign a reviewer to the selected applications. */
export function AssignMenu({ slug, count, chosen }: AssignMenuProps) {
  return (
    <Menu
      label={
        <Plural id="board.assign-applications" value={count} one="Assign # application" other="Assign # applications" />
      }
    >
      <Reviewers slug={slug} chosen={chosen} />
    </Menu>
  )
}

/** Lists reviewers with their workload, and to how many of the selected applications each can't be assigned, and why. */
function Reviewers({ slug, chosen }: Omit<AssignMenuProps, 'count'>) {
  const [references, setReferences] = useState<readonly string[] | null>(null)
  const read = useEffectEvent(() => void chosen().then(setReferences))
  useEffect(() => read(), [])
  const { data } = useQuery(ReviewersToChoose, {
    variables: { slug, references: [...(references ?? [])] },
    skip: references === null,
    fetchPolicy: 'no-cache',
  })
  const { assign, busy } = useAssigning(slug)
  const reviewers = data?.event?.reviewers
  if (!references || !reviewers)
    return (
      <div className="px-3 py-1">
        <Skeleton lines={3} />
      </div>
    )
  return (
    <ul className="max-h-72 overflow-y-auto">
      {reviewers.map(({ id, member: { name }, assigned }) => {
        const facts = data.event?.assignability?.find(({ reviewerId }) => reviewerId === id)
        const isPossible = facts === undefined || facts.available > 0
        return (
          <li key={id}>
            <button
              type="button"
              aria-disabled={busy || !isPossible || undefined}
              onClick={() => void (busy || !isPossible || assign({ id, name }, references))}
              className="block w-full cursor-pointer px-3 py-1 text-start hover:bg-[color-mix(in_oklab,var(--line)_50%,transparent)] aria-disabled:cursor-default aria-disabled:text-ink-3"
            >
              <span className="flex items-baseline gap-4">
                <bdi className="min-w-0 grow">{name}</bdi>
                <span className="text-ink-3">
                  <Plural id="board.assigned-now" value={assigned} one="# assigned" other="# assigned" />
                </span>
              </span>
              {facts && <UnavailableReason {...facts} />}
            </button>
          </li>
        )
      })}
    </ul>
  )
}

interface UnavailableReasonProps {
  assigned: number
  available: number
  conflicts: number
  noAccess: number
}

/** Says to how many of the selected applications the reviewer won't be assigned, and why. */
function UnavailableReason({ assigned, available, conflicts, noAccess }: UnavailableReasonProps) {
  return (
    <>
      {available === 0 && assigned > 0 && conflicts + noAccess === 0 && (
        <span className="block text-ink-3">
          <Trans id="board.assigned-to-all-of-these">Already assigned to all of these</Trans>
        </span>
      )}
      {conflicts > 0 && (
        <span className="flex items-center gap-1.5 text-declined">
          <Ban size={13} strokeWidth={1.5} aria-hidden className="shrink-0" />
          <Plural
            id="board.excluded-declared-conflicts-of-interest"
            value={conflicts}
            one="# excluded: declared a conflict of interest"
            other="# excluded: declared conflicts of interest"
          />
        </span>
      )}
      {noAccess > 0 && (
        <span className="flex items-center gap-1.5 text-declined">
          <Ban size={13} strokeWidth={1.5} aria-hidden className="shrink-0" />
          <Plural
            id="board.not-assigned-no-access"
            value={noAccess}
            one="# excluded: no access"
            other="# excluded: no access"
          />
        </span>
      )}
    </>
  )
}

interface Reviewer {
  id: string
  name: string
}

/** Assigns a reviewer; a toast says how many assignments are new and can undo exactly these. */
function useAssigning(slug: string) {
  const [send, sending] = useMutation(AssignSelection)
  const [unsend, unsending] = useMutation(UnassignSelection)

  async function assign({ id, name }: Reviewer, references: readonly string[]): Promise<void> {
    const input = { eventSlug: slug, references: [...references], reviewerIds: [id] }
    const answer = await send({ variables: { input } }).then(
      ({ data }) => data?.assignReviewers,
      () => undefined,
    )
    if (answer?.__typename !== 'ReviewersAssigned') return toast(answer?.message ?? <NothingChanged />)
    const { changed, refused } = answer
    toast(
      <>
        <Assigned name={name} count={changed.length} />
        {refused[0] && (
          <>
            {' '}
            <Plural
              id="board.applications-not-assigned"
              value={refused.length}
              one="# application wasn’t assigned:"
              other="# applications weren’t assigned:"
            />{' '}
            {refused[0].refusal.message}
          </>
        )}
      </>,
      changed.length > 0 ? () => void undo(id, changed) : undefined,
    )
  }

  async function undo(id: string, references: readonly string[]): Promise<void> {
    const input = { eventSlug: slug, references: [...references], reviewerIds: [id] }
    const answer = await unsend({ variables: { input } }).then(
      ({ data }) => data?.unassignReviewers,
      () => undefined,
    )
    if (answer?.__typename !== 'ReviewersUnassigned') return toast(answer?.message ?? <NothingChanged />)
    toast(
      <Plural
        id="board.assignments-undone"
        value={answer.changed.length}
        one="# assignment undone"
        other="# assignments undone"
      />,
    )
  }

  return { assign, busy: sending.loading || unsending.loading }
}

function Assigned({ name, count }: { name: string; count: number }) {
  return (
    <>
      <bdi>{name}</bdi>
      {': '}
      <Plural
        id="board.new-assignments"
        value={count}
        _0="no new assignment."
        one="# new assignment."
        other="# new assignments."
      />
    </>
  )
}

function NothingChanged() {
  return <Trans id="common.connection-lost">Connection lost. Nothing was changed.</Trans>
}
