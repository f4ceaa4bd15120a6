import { useQuery } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import { graphql, readFragment } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { MessageFacts } from '../mail/useMessage.ts'
import { useSubject } from '../messages/MessagesPage.tsx'
import { ActionTitle } from '../planned/ActionTitle.tsx'
import { PlannedActions } from '../planned/UndoBar.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { useMoments } from '../ui/staff/moments.ts'
import { Nothing } from '../ui/staff/Page.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'

const Scheduled = graphql(`
  query ScheduledOfOutbox($slug: String!) {
    event(slug: $slug) {
      slug
      messages(first: 100) {
        edges {
          node {
            id
            ...MessageFacts
          }
        }
      }
    }
  }
`)

const Undone = graphql(`
  query UndoneOfOutbox($slug: String!) {
    event(slug: $slug) {
      slug
      undoneActions {
        id
        kind
        state
        affected
        isUpperBound
        affectedNow
        halted
        message
        isOwn
        takesEffectAt
        endedAt
        about {
          decision
          count
          title
          startsAt
          subjectId
          references
        }
        recipient {
          reference
          name
          address
        }
        event {
          slug
          zone
          title
        }
      }
    }
  }
`)

const list = 'mt-4 divide-y divide-line border-line-strong border-t border-b border-b-line text-13'
const row = 'grid gap-x-4 gap-y-0.5 py-2 sm:grid-cols-[12rem_minmax(0,1fr)_10rem]'

function People({ count }: { count: number | null }) {
  return count === null ? null : <Plural id="outbox.people" value={count} one="# person" other="# people" />
}

/** Pending emails: actions that can still be undone, and scheduled messages. */
export function PlannedOfOutbox({ slug }: { slug: string }) {
  const { short } = useMoments()
  const subjectOf = useSubject()
  const planned = useQuery(PlannedActions, { variables: { slug } })
  const scheduled = useQuery(Scheduled, { variables: { slug }, fetchPolicy: 'cache-and-network' })
  if (planned.error || scheduled.error)
    return <Unavailable kind="unreachable" onRetry={() => void scheduled.refetch()} />
  if (!planned.data || !scheduled.data) return <PageSkeleton />
  const actions = planned.data.plannedActions.filter(({ affected, event }) => affected !== 0 && event?.slug === slug)
  const messages = (scheduled.data.event?.messages.edges ?? [])
    .map(({ node }) => readFragment(MessageFacts, node))
    .filter(({ state }) => state === 'SCHEDULED')
  if (actions.length + messages.length === 0)
    return (
      <div className="mt-6">
        <Nothing title={<Trans id="outbox.no-emails-are-planned">No emails are planned</Trans>}>
          <Trans id="outbox.planned-can-be-undone">
            Actions that email people can be undone for a minute. Until then they are listed here, with messages that
            you scheduled.
          </Trans>
        </Nothing>
      </div>
    )
  return (
    <ul className={list}>
      {actions.map((action) => (
        <li key={action.id} className={row}>
          <span className="text-ink-3">{short(action.takesEffectAt)}</span>
          <span className="[overflow-wrap:anywhere]">
            <ActionTitle action={action} />
          </span>
          <span className="text-ink-2">
            <People count={action.affected} />
          </span>
        </li>
      ))}
      {messages.map((message) => (
        <li key={message.id} className={row}>
          <span className="text-ink-3">{message.scheduledFor && short(message.scheduledFor)}</span>
          <Link
            to={paths.manage(slug, `messages/${message.id}`)}
            className="underline decoration-line-strong underline-offset-4 [overflow-wrap:anywhere] hover:decoration-ink"
          >
            {subjectOf(message)}
          </Link>
          <span className="text-ink-2">
            <Trans id="messages.scheduled">Scheduled</Trans>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Actions undone before they emailed anyone. */
export function UndoneOfOutbox({ slug }: { slug: string }) {
  const { dense } = useMoments()
  const { data, error, refetch } = useQuery(Undone, { variables: { slug }, fetchPolicy: 'cache-and-network' })
  if (error) return <Unavailable kind="unreachable" onRetry={() => void refetch()} />
  if (!data) return <PageSkeleton />
  const undone = data.event?.undoneActions ?? []
  if (undone.length === 0)
    return (
      <div className="mt-6">
        <Nothing title={<Trans id="outbox.nothing-was-undone">Nothing was undone in the last 30 days</Trans>} />
      </div>
    )
  return (
    <ul className={list}>
      {undone.map((action) => (
        <li key={action.id} className={row}>
          <span className="text-ink-3">{dense(action.endedAt ?? action.takesEffectAt)}</span>
          <span className="[overflow-wrap:anywhere]">
            <ActionTitle action={action} />
          </span>
          <span className="text-ink-2">
            <Trans id="outbox.nobody-was-emailed">No one was emailed</Trans>
          </span>
        </li>
      ))}
    </ul>
  )
}
