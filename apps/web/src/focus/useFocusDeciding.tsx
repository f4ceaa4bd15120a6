import { Trans } from '@lingui/react/macro'
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Decision } from '../__generated__/graphql.ts'
import type { Order } from '../board/deciding/order.ts'
import { useDeciding } from '../board/deciding/useDeciding.ts'
import type { Given } from '../board/deciding/useOrders.tsx'
import { noFilters } from '../board/filters/filters.ts'
import type { OwnAllotment } from '../board/seats/SeatsChoice.tsx'
import { useKnownRows } from '../board/selecting/useKnownRows.ts'
import { useSelection } from '../board/selecting/useSelection.ts'
import { saveUnsavedReview } from '../reviews/reviewWithDecision.ts'
import { SavedReviews } from '../reviews/SavedReviews.tsx'
import { putAwayUndo, toast } from '../ui/Toast.tsx'
import { type Failure, FailureWords, failureOf } from './Failures.tsx'
import type { FocusEvent } from './FocusPage.tsx'
import type { StoredQueue } from './storedQueue.ts'
import type { Inputs } from './useInputs.ts'
import { type Sent, useOutbox } from './useOutbox.ts'
import { usePause } from './usePause.ts'
import type { usePosition } from './usePosition.ts'

interface Subject {
  event: FocusEvent
  allotment: OwnAllotment | null
  queue: StoredQueue
  position: ReturnType<typeof usePosition>
  inputs: Inputs
  onMark: (references: readonly string[], isDone: boolean) => void
}

/** An application as the viewer read it. */
interface Read {
  reference: string
  version: number
}

const nobody: readonly string[] = []
const nothingBetween = async () => []

type Deciding = ReturnType<typeof useDeciding>

/** No list is shown, and the page moves on before the answer. */
const oneByOne = { filters: noFilters, total: 0, waiting: 0, movesOn: true }

/** Calls back when the undo of an application's staged decision starts. */
function useUndone({ sending }: Pick<Deciding['orders'], 'sending'>, callBack: (reference: string) => void) {
  const undoing = sending?.undoStagedAt ? sending.references[0] : undefined
  const undone = useEffectEvent(callBack)
  useEffect(() => {
    if (undoing !== undefined) undone(undoing)
  }, [undoing])
}

/**
 * Decides like the board, on one application at a time, and opens the next as soon as a decision is sent. If it is refused or not
 * answered, a viewer who has done nothing since is taken back to its application; otherwise a notice links to it.
 */
export function useFocusDeciding({ event, allotment, queue, position, inputs, onMark }: Subject) {
  const known = useKnownRows(noRows)
  const selection = useSelection(nobody, nothingBetween, () => false)
  const outbox = useOutbox()
  const failures = useFailures()
  const undos = useRef<{ reference: string; undo: () => void }[]>([])
  const read = useRef<Read | null>(null)
  const pause = usePause()
  const isHere = useIsHere()
  const deciding = useDeciding(
    {
      ...oneByOne,
      slug: event.slug,
      allotment,
      known,
      selection,
      through,
      versionOf: (reference) => (read.current?.reference === reference ? read.current.version : undefined),
    },
    event.admission === 'REVIEW',
  )
  const { orders } = deciding

  function goTo(reference: string) {
    const index = queue.references.indexOf(reference)
    if (index >= 0) position.goTo(index)
  }

  async function through({ references }: Order, send: (also?: ReactNode) => Promise<Given>): Promise<Given> {
    const reference = references[0] ?? ''
    const pressed = inputs.count()
    const review = saveUnsavedReview(reference)
    failures.remove(reference)
    onMark([reference], true)
    if (reference === position.reference) position.next()
    const sent = await outbox.send(async () =>
      send(review && <SavedReviews {...((await review) ? oneSaved : oneUnsaved)} />),
    )
    if (sent.undo) undos.current.push({ reference, undo: sent.undo })
    if (!sent.tookEffect) fail(reference, sent, inputs.count() === pressed)
    return sent
  }

  function fail(reference: string, sent: Sent, isIdle: boolean) {
    onMark([reference], false)
    const asksForReason = sent.refused?.some(({ isOutOfTurn }) => isOutOfTurn) ?? false
    const failure = failureOf(reference, known(reference)?.name ?? reference, sent)
    if (!isHere.current) return toast(<FailureWords failure={failure} named />)
    if (!asksForReason) {
      failures.add(failure)
      // Refusals are reported here, for as long as they matter.
      orders.forget()
    }
    // Of several unanswered decisions, the first is where to resume.
    if ((asksForReason || (isIdle && !sent.isUnsent)) && !isWriting()) {
      goTo(reference)
      pause.begin()
    }
  }

  function forgetUndo(reference: string) {
    undos.current = undos.current.filter((each) => each.reference !== reference)
    onMark([reference], false)
  }

  async function takeBack(reference: string) {
    failures.remove(reference)
    forgetUndo(reference)
    const sent = await outbox.send(() => orders.takeBack([reference]))
    if (sent.tookEffect) return
    onMark([reference], true)
    failures.add(failureOf(reference, known(reference)?.name ?? reference, sent))
    orders.forget()
  }

  /** Undoes the last decision staged from this queue; if that one failed, doesn't undo an earlier one instead. */
  async function undoLast() {
    const last = await outbox.last()
    const newest = last?.tookEffect === false ? undefined : undos.current.pop()
    if (!newest) return toast(<Trans id="focus.nothing-to-undo">There is no decision to undo.</Trans>)
    putAwayUndo(newest.undo)
    newest.undo()
  }

  useUndone(orders, (reference) => {
    forgetUndo(reference)
    goTo(reference)
  })

  return {
    deciding,
    failures,
    takeBack,
    undoLast,
    goTo,
    isPaused: pause.isPaused,
    pause: pause.begin,
    /** Number of decisions without an answer yet. */
    waiting: outbox.waiting,
    decide: (decision: Decision, application: Read) => {
      if (pause.isNow()) return
      read.current = application
      void deciding.decide(decision, [application.reference])
    },
  }
}

const oneSaved = { saved: 1, unsaved: 0 }
const oneUnsaved = { saved: 0, unsaved: 1 }

const noRows: readonly never[] = []

/** Whether the page is still mounted. */
function useIsHere() {
  const isHere = useRef(true)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  return isHere
}

/** Whether a text field or dialog is in use: then the page doesn't navigate away. */
const isWriting = (): boolean =>
  document.activeElement instanceof HTMLTextAreaElement || document.querySelector('dialog[open] textarea') !== null

/** Decisions that didn't take effect, until they are retried. */
function useFailures() {
  const [all, setAll] = useState<readonly Failure[]>([])
  const without = (reference: string) => (before: readonly Failure[]) =>
    before.filter((each) => each.reference !== reference)
  return {
    all,
    add: (failure: Failure) => setAll((before) => [...without(failure.reference)(before), failure]),
    remove: (reference: string) => setAll(without(reference)),
  }
}
