import { useMutation, useQuery } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { graphql } from '../../__generated__/index.ts'
import { Menu } from '../../ui/staff/Menu.tsx'
import { toast } from '../../ui/Toast.tsx'

const ReviewersOfEvent = graphql(`
  query ReviewersOfEvent($slug: String!) {
    event(slug: $slug) {
      slug
      reviewers {
        id
        member {
          name
        }
        assigned
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

/** The reviewers on a button, to assign one of them to the selected applications. */
export function AssignMenu({ slug, count, chosen }: AssignMenuProps) {
  const { data } = useQuery(ReviewersOfEvent, { variables: { slug } })
  const { assign, busy } = useAssigning(slug)
  const reviewers = data?.event?.reviewers ?? []
  if (reviewers.length === 0) return null
  return (
    <Menu
      label={
        <Plural
          id="registrations.assign-applications"
          value={count}
          one="Assign # application"
          other="Assign # applications"
        />
      }
    >
      <ul className="max-h-72 overflow-y-auto">
        {reviewers.map(({ id, member: { name }, assigned }) => (
          <li key={id}>
            <button
              type="button"
              aria-disabled={busy || undefined}
              onClick={() => void (busy || chosen().then((references) => assign({ id, name }, references)))}
              className="flex w-full cursor-pointer items-baseline gap-4 px-3 py-1 text-start hover:bg-[color-mix(in_oklab,var(--line)_50%,transparent)]"
            >
              <bdi className="min-w-0 grow">{name}</bdi>
              <span className="text-ink-3">
                <Plural id="registrations.assigned-now" value={assigned} one="# assigned" other="# assigned" />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Menu>
  )
}

interface Reviewer {
  id: string
  name: string
}

/** Assigns; a toast says how many are new, and undoes just these. */
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
              id="registrations.applications-not-assigned"
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
        id="registrations.assignments-undone"
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
        id="registrations.new-assignments"
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
