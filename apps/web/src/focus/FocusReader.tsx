import { useApolloClient } from '@apollo/client/react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Decision } from '../__generated__/graphql.ts'
import { DecidingDialogs } from '../board/deciding/DecidingDialogs.tsx'
import { PendingNotice } from '../board/deciding/PendingNotice.tsx'
import { useDecisionCommands } from '../board/deciding/useDecisionCommands.ts'
import { OfferedSeats } from '../board/seats/OfferedSeats.tsx'
import type { OwnAllotment } from '../board/seats/SeatsChoice.tsx'
import { paths } from '../kernel/routes.ts'
import { useKeys } from '../ui/staff/keys.ts'
import { EndOfQueue } from './EndOfQueue.tsx'
import { FocusApplication } from './FocusApplication.tsx'
import { FocusBar } from './FocusBar.tsx'
import { FocusHeader } from './FocusHeader.tsx'
import { FocusKeys } from './FocusKeys.tsx'
import type { FocusEvent } from './FocusPage.tsx'
import { focusKeyBindings } from './focusKeyBindings.ts'
import { RoomInSight } from './RoomInSight.tsx'
import type { StoredQueue } from './storedQueue.ts'
import { useApplication } from './useApplication.ts'
import { useFocusDeciding } from './useFocusDeciding.tsx'
import { useInputs } from './useInputs.ts'
import { usePosition } from './usePosition.ts'

interface ReaderProps {
  event: FocusEvent
  allotment: OwnAllotment | null
  queue: StoredQueue
  boardAddress: string
  onMark: (references: readonly string[], isDone: boolean) => void
}

/**
 * Path of the page where staged decisions are reviewed and released; null for viewers who can't decide, and if decisions take
 * effect at once.
 */
const releaseAddressOf = (slug: string, deciding: { staging: boolean } | null): string | null =>
  deciding?.staging ? `${paths.manage(slug, 'registrations')}?staged=yes` : null

/** One application of the queue, its actions, and its position in the queue. */
export function FocusReader({ event, allotment, queue, boardAddress, onMark }: ReaderProps) {
  const { slug, viewerCan } = event
  const position = usePosition(queue)
  const { isAtEnd } = position
  const reference = position.reference ?? ''
  const [isHelpOpen, setHelpOpen] = useState(false)
  const { data, error, readAgain } = useApplication(queue.references, position.index, viewerCan.decide)
  const registration = (!isAtEnd && data?.registration) || null
  const inputs = useInputs()
  const focus = useFocusDeciding({ event, allotment, queue, position, inputs, onMark })
  const { deciding, failures } = focus
  const leave = useLeave(slug, boardAddress, reference)
  const hasChanged = useChanged(reference, registration?.version, focus.pause)
  useAcknowledged(reference, failures.remove)
  const possible = (viewerCan.decide && registration?.viewerCan.decide) || []

  const decide = (decision: Decision) => registration && !inputs.isRepeated() && focus.decide(decision, registration)

  const unstage = viewerCan.decide && registration?.staged ? () => void focus.takeBack(reference) : undefined
  const ofDecider = viewerCan.decide ? deciding : null
  useDecisionCommands({ possible, decide, unstage, deciding: ofDecider }, focus.isPaused)
  useKeys(
    focusKeyBindings({
      position,
      possible,
      isPaused: focus.isPaused,
      isRepeated: inputs.isRepeated,
      decide,
      unstage,
      leave,
      undo: () => void focus.undoLast(),
      deciding: ofDecider,
      event,
      registration,
      help: () => setHelpOpen(true),
    }),
  )

  return (
    <div className="flex h-[calc(100dvh-var(--undo-bar,0px))] flex-col overflow-hidden text-15">
      <FocusHeader
        title={event.title}
        queue={queue}
        place={position.index + 1}
        waiting={focus.waiting}
        room={viewerCan.decide && <RoomInSight event={event} groupKey={registration?.group?.key} />}
        onHelp={() => setHelpOpen(true)}
        onLeave={leave}
      />
      {isAtEnd ? (
        <EndOfQueue
          left={queue.references.length - queue.done.length}
          releaseAddress={releaseAddressOf(slug, ofDecider)}
          onFirstOpen={() => position.goTo(position.firstOpen ?? 0)}
          onLeave={leave}
        />
      ) : (
        <FocusApplication
          key={reference}
          reference={reference}
          registration={registration}
          isLoaded={data !== undefined}
          isUnreachable={error !== undefined}
          onReadAgain={() => void readAgain()}
          event={event}
          slug={slug}
          mayDecide={viewerCan.decide}
          onLeft={position.next}
          onReviewed={() => {
            onMark([reference], true)
            // Deciders still have to decide; for viewers who only review, the application is done.
            if (!viewerCan.decide) position.next()
          }}
        />
      )}
      <PendingNotice slug={slug} pending={deciding.orders.pending} onClose={deciding.orders.forget} />
      <FocusBar
        position={position}
        isRead={registration !== null}
        event={event}
        possible={possible}
        deciding={deciding}
        isPaused={focus.isPaused}
        seats={<OfferedSeats deciding={deciding} allotment={allotment} />}
        notices={{ ...noticesOf(focus), hasChanged, reference: isAtEnd ? null : reference }}
        onDecide={decide}
        onUnstage={unstage}
      />
      <Dialogs deciding={deciding} />
      {isHelpOpen && (
        <FocusKeys mayDecide={viewerCan.decide} mayEmail={viewerCan.message} onClose={() => setHelpOpen(false)} />
      )}
    </div>
  )
}

/**
 * Whether the application has changed since it was opened.
 * @param version undefined if it isn't loaded or not visible
 */
function useChanged(reference: string, version: number | undefined, onChange: () => void): boolean {
  const seen = useRef<{ reference: string; version: number } | null>(null)
  const [changed, setChanged] = useState<string | null>(null)
  const change = useEffectEvent(() => {
    setChanged(reference)
    onChange()
  })
  useEffect(() => {
    if (version === undefined) return
    const before = seen.current
    seen.current = { reference, version }
    if (before?.reference === reference && before.version !== version) change()
  }, [reference, version])
  // It is loaded again when the viewer returns to it.
  useEffect(() => () => setChanged(null), [reference])
  return changed === reference
}

/** Forgets why a decision failed once its application has been open and the viewer moves on. */
function useAcknowledged(reference: string, forget: (reference: string) => void): void {
  const leave = useEffectEvent(forget)
  useEffect(() => () => leave(reference), [reference])
}

/** Returns to the board, with the application highlighted. The board refetches its rows however the viewer leaves. */
function useLeave(slug: string, boardAddress: string, reference: string): () => void {
  const { cache } = useApolloClient()
  const [, navigate] = useLocation()
  useEffect(
    () => () => {
      cache.evict({ id: cache.identify({ __typename: 'Event', slug }), fieldName: 'registrations' })
    },
    [cache, slug],
  )
  return () => navigate(`${boardAddress}${boardAddress.includes('?') ? '&' : '?'}at=${reference}`)
}

type Deciding = ReturnType<typeof useFocusDeciding>['deciding']

const noticesOf = ({ deciding, failures, goTo }: ReturnType<typeof useFocusDeciding>) => ({
  failures: failures.all,
  refused: deciding.orders.refused,
  onGoTo: goTo,
  onDismiss: failures.remove,
})

const Dialogs = ({ deciding }: { deciding: Deciding }) => (
  <>
    {deciding.offerLimit.dialog}
    <DecidingDialogs deciding={deciding} waiting={0} />
  </>
)
