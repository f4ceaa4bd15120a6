import type { ApolloClient } from '@apollo/client'
import { useApolloClient, useQuery } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { ChevronUp } from 'lucide-react'
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { PlannedActionsQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { announceSettled, onPlanned, onSettled } from '../kernel/planned.ts'
import { toast } from '../ui/Toast.tsx'
import { useIsWide } from '../ui/useIsWide.ts'
import { ActionTitle } from './ActionTitle.tsx'
import { type Outcome, OutcomeItem, PlannedOutcome } from './OutcomeItem.tsx'
import { Emailed, PlannedItem } from './PlannedItem.tsx'
import { publishPlanned } from './plannedNow.ts'
import { useSeconds } from './useSeconds.ts'

export const PlannedActions = graphql(`
  query PlannedActions($slug: String) {
    plannedActions(eventSlug: $slug) {
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
`)

export type Planned = PlannedActionsQuery['plannedActions'][number]

const none: readonly Planned[] = []

/** Polling intervals in milliseconds: while an action is overdue, and while one is planned. */
const soon = 700
const later = 10_000

/** Planned and halted actions, on all staff pages. `slug`: event of the workspace; null outside of one. */
export function UndoBar({ slug }: { slug: string | null }) {
  const { data, refetch, startPolling, stopPolling } = useQuery(PlannedActions, {
    variables: { slug },
    fetchPolicy: 'network-only',
  })
  const now = useSeconds((data?.plannedActions.length ?? 0) > 0)
  const planned = data?.plannedActions ?? none
  const look = useEffectEvent(() => void refetch().catch(() => {}))
  useEffect(() => onPlanned(() => look()), [])

  const waits = planned.filter(({ state }) => state === 'PLANNED')
  const isOverdue = waits.some(({ takesEffectAt }) => Date.parse(takesEffectAt) <= now)
  const every = isOverdue ? soon : waits.length > 0 ? later : 0
  useEffect(() => {
    if (every > 0) startPolling(every)
    return stopPolling
  }, [every, startPolling, stopPolling])

  usePublished(planned, slug)
  const { outcomes, dismiss } = useEnded(data?.plannedActions)
  const isShown = planned.length + outcomes.length > 0
  const bar = useHeight(isShown)
  return (
    <>
      <p role="status" className="sr-only">
        <Announcement planned={waits.filter(({ isOwn }) => isOwn)} />
      </p>
      {isShown && (
        <section
          ref={bar}
          aria-labelledby="planned-actions"
          className="fixed inset-x-0 bottom-0 z-40 max-h-[50dvh] overflow-y-auto border-line-strong border-t bg-raised text-15 print:hidden"
        >
          <h2 id="planned-actions" className="sr-only">
            <Trans id="planned.planned-actions">Planned actions</Trans>
          </h2>
          <ul className="divide-y divide-line">
            <Folded actions={planned}>
              {(action) => (
                <PlannedItem key={action.id} action={action} now={now} isHere={action.event?.slug === slug} />
              )}
            </Folded>
            {outcomes.map((outcome) => (
              <OutcomeItem key={outcome.action.id} outcome={outcome} onDismiss={() => dismiss(outcome)} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** Number of planned actions shown before the list is expanded. */
const unfolded = { wide: 2, phone: 1 }

interface FoldedProps {
  actions: readonly Planned[]
  children: (action: Planned) => ReactNode
}

/**
 * Shows the newest actions and a button for the others, so that the bar doesn't cover the page. Halted actions are always shown.
 */
function Folded({ actions, children }: FoldedProps) {
  const [isOpen, setOpen] = useState(false)
  const most = useIsWide() ? unfolded.wide : unfolded.phone
  const waits = actions.filter(({ state }) => state === 'PLANNED')
  const more = Math.max(0, waits.length - most)
  const hidden = new Set(isOpen ? [] : waits.slice(0, more))
  return (
    <>
      {more > 0 && (
        <li>
          <button
            type="button"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
            className="flex min-h-9 w-full cursor-pointer items-center gap-1.5 px-4 text-13 text-ink-2 hover:text-ink md:px-6"
          >
            {isOpen ? (
              <Trans id="planned.show-fewer-actions">Show fewer</Trans>
            ) : (
              <Plural
                id="planned.more-planned-actions"
                value={more}
                one="# more planned action"
                other="# more planned actions"
              />
            )}
            <ChevronUp size={13} strokeWidth={1.5} aria-hidden className={isOpen ? 'rotate-180' : ''} />
          </button>
        </li>
      )}
      {actions.filter((action) => !hidden.has(action)).map(children)}
    </>
  )
}

/** Publishes the planned actions to the rest of the page while the bar is mounted. */
function usePublished(planned: readonly Planned[], slug: string | null) {
  useEffect(() => publishPlanned(planned.filter(({ event }) => slug === null || event?.slug === slug)), [planned, slug])
  useEffect(() => () => publishPlanned([]), [])
}

/** Announced when it appears, without the countdown. */
function Announcement({ planned }: { planned: Planned[] }) {
  const newest = planned.at(-1)
  if (!newest) return null
  const what = <ActionTitle action={newest} />
  return newest.affected !== 0 ? (
    <>
      {what}: <Emailed {...newest} /> <Trans id="planned.you-can-still-undo-it">You can still undo this.</Trans>
    </>
  ) : (
    <>
      {what}: <Trans id="planned.you-can-still-undo-it">You can still undo this.</Trans>
    </>
  )
}

interface Ended {
  /** The viewer's actions that left some registrations unchanged. */
  outcomes: readonly Outcome[]
  dismiss: (outcome: Outcome) => void
}

/** Shows a toast when one of the viewer's actions has taken effect, and refetches the page's data. */
function useEnded(planned: readonly Planned[] | undefined): Ended {
  const client = useApolloClient()
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([])
  const tell = useEffectEvent(async (action: Planned) => {
    const { id } = action
    const query = { query: PlannedOutcome, variables: { id }, fetchPolicy: 'no-cache' } as const
    const outcome = (await client.query(query).catch(() => null))?.data?.plannedAction
    if (outcome?.state === 'UNDONE') announceSettled(id, 'UNDONE')
    if (outcome?.state !== 'DONE') return
    const { refused, emailed } = outcome
    toast(<Done action={action} emailed={emailed ?? null} client={client} />)
    announceSettled(id, 'DONE', { kind: action.kind, references: action.about?.references ?? [] })
    if (refused.length > 0) setOutcomes((before) => [...before, { action, refused }])
  })
  const known = useRef(new Map<string, Planned>())
  // Actions undone in this tab need no toast.
  useEffect(() => onSettled((id, state) => void (state === 'UNDONE' && known.current.delete(id))), [])
  useEffect(() => {
    if (!planned) return
    const still = new Set(planned.map(({ id }) => id))
    const ended = [...known.current.values()].filter(({ id }) => !still.has(id))
    known.current = new Map(planned.map((action) => [action.id, action]))
    if (ended.length === 0) return
    for (const action of ended) if (action.isOwn) void tell(action)
    void client.refetchQueries({ include: 'active' }).catch(() => {})
  }, [planned, client])
  return {
    outcomes,
    dismiss: (outcome) => setOutcomes((before) => before.filter((each) => each !== outcome)),
  }
}

/** `emailed`: number of people; null if a job sends the emails in the background, or the number is hidden from the viewer. */
function Done({ action, emailed, client }: { action: Planned; emailed: number | null; client: ApolloClient }) {
  const what = <ActionTitle action={action} client={client} />
  if (emailed === null && action.affected === null)
    return (
      <>
        {what}: <Trans id="planned.done">done.</Trans>
      </>
    )
  if (emailed === null)
    return (
      <>
        {what}:{' '}
        {action.kind === 'RUN_IMPORT' ? (
          <Trans id="planned.started-page-of-import-shows">started. See its progress on the import page.</Trans>
        ) : (
          <Trans id="planned.started-registrations-page-shows-progress">
            started. See its progress on the registrations page.
          </Trans>
        )}
      </>
    )
  return emailed > 0 ? (
    <>
      {what}:{' '}
      <Plural
        id="planned.done-people-emailed"
        value={emailed}
        one="done. # person emailed."
        other="done. # people emailed."
      />
    </>
  ) : (
    <>
      {what}: <Trans id="planned.done">done.</Trans>
    </>
  )
}

/** Publishes the bar's height as `--undo-bar`, so that other elements at the bottom of the page are placed above it. */
function useHeight(isShown: boolean) {
  const bar = useRef<HTMLElement>(null)
  useEffect(() => {
    const { style } = document.documentElement
    const element = bar.current
    if (!isShown || !element) return
    const set = () => style.setProperty('--undo-bar', `${element.offsetHeight}px`)
    set()
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(set)
    observer?.observe(element)
    return () => {
      observer?.disconnect()
      style.removeProperty('--undo-bar')
    }
  }, [isShown])
  return bar
}
