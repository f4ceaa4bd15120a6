import { type ReactNode, useState } from 'react'
import type { Decision } from '../../__generated__/graphql.ts'
import type { BoardFilters } from '../filters/filters.ts'
import type { OwnAllotment } from '../seats/SeatsChoice.tsx'
import { useOfferLimit } from '../seats/useOfferLimit.tsx'
import type { useKnownRows } from '../selecting/useKnownRows.ts'
import type { useSelection } from '../selecting/useSelection.ts'
import type { Order } from './order.ts'
import { type Given, type OutOfTurn, useOrders } from './useOrders.tsx'
import { type Asked, useReach } from './useReach.ts'

type On = readonly string[] | 'everyone'

interface Subject {
  slug: string
  filters: BoardFilters
  /** Number of registrations that match the filters. */
  total: number
  /** Number of them on the waitlist. */
  waiting: number
  allotment: OwnAllotment | null
  known: ReturnType<typeof useKnownRows>
  selection: ReturnType<typeof useSelection>
  /** Wraps sending, for example to save reviews first; `also` is added to the confirmation toast. */
  through: (order: Order, send: (also?: ReactNode) => Promise<Given>) => Promise<Given>
  /** Runs before a decision on all matching registrations is sent. */
  beforeAll?: () => Promise<void>
  /** Whether the page moves on before the answer. */
  movesOn?: boolean
  /** Version of a registration as read; undefined to decide regardless of concurrent changes. */
  versionOf?: (reference: string) => number | undefined
}

/**
 * Decides on rows: opens the required dialog first (`declining`, `confirming`, `offeringToAll`, `outOfTurn`), then sends the
 * decision.
 */
export function useDeciding(subject: Subject, stagesFirst: boolean) {
  const { slug, filters, total, waiting, allotment, known, selection, through, beforeAll, versionOf } = subject
  const [staging, setStaging] = useState(stagesFirst)
  const [fromOwn, setFromOwn] = useState(allotment !== null && allotment.left > 0)
  const [declining, setDeclining] = useState<On | null>(null)
  const [offeringToAll, setOfferingToAll] = useState(false)
  const [isReasonWritten, setReasonWritten] = useState(false)
  const [confirming, setConfirming] = useState<{ decision: Decision; on: On } | null>(null)
  const named = (reference: string) => {
    const row = known(reference)
    // Rows don't say whether an offer uses the viewer's own allotment, so it isn't staged again.
    return row?.staged?.decision === 'OFFER' && allotment ? { ...row, staged: null } : row
  }
  const orders = useOrders(slug, filters, named, subject.movesOn)
  const { outOfTurn } = orders
  const offerLimit = useOfferLimit(slug)

  async function decide(decision: Decision, on: On, reason?: string, isConfirmed = false) {
    if (on.length === 0) return
    setConfirming(null)
    if (decision === 'DECLINE' && reason === undefined) return setDeclining(on)
    setDeclining(null)
    if (reason === undefined && passesOthers(decision, on)) return setOfferingToAll(true)
    setOfferingToAll(false)
    setReasonWritten(false)
    if (!staging && reason === undefined && !isConfirmed) return setConfirming({ decision, on })
    await send(decision, on, reason)
  }

  /** Offers to all matching registrations may bypass the waitlist, unless they use the viewer's own allotment. */
  const passesOthers = (decision: Decision, on: On) =>
    decision === 'OFFER' && on === 'everyone' && waiting > 0 && !(allotment && fromOwn)

  async function send(decision: Decision, on: On, reason: string | undefined) {
    const order = { decision, reason, staged: staging, ...termsOf(decision) }
    if (on === 'everyone') {
      await beforeAll?.()
      if (await orders.giveToAll(order, total)) selection.clear()
    } else await give({ references: on, ...order, ...versionsOf(on) })
  }

  async function give(order: Order) {
    const { tookEffect } = await through(order, (also) => orders.give(order, also))
    if (tookEffect) selection.letGo(order.references)
  }

  function versionsOf(on: readonly string[]): Pick<Order, 'expectedVersions'> {
    const expectedVersions = on.flatMap((reference) => versionOf?.(reference) ?? [])
    return expectedVersions.length === on.length ? { expectedVersions } : {}
  }

  function termsOf(decision: Decision) {
    const ofOwn = allotment && fromOwn ? { fromAllotmentOf: allotment.slug } : {}
    return decision === 'OFFER' ? { ...ofOwn, limit: offerLimit.limit } : {}
  }

  /** The decision that the open dialog is about. */
  function askedNow(): Asked | null {
    if (outOfTurn) return { ...termsOf('OFFER'), decision: 'OFFER', on: outOfTurn.order.references, hasReason: true }
    if (declining) return { decision: 'DECLINE', on: declining, hasReason: true }
    if (offeringToAll) return { ...termsOf('OFFER'), decision: 'OFFER', on: 'everyone', hasReason: isReasonWritten }
    return confirming && { ...termsOf(confirming.decision), ...confirming, hasReason: false }
  }

  const isStaged = outOfTurn ? outOfTurn.order.staged : staging
  const reach = useReach(slug, filters, total, isStaged ? null : askedNow())

  const giveOutOfTurn = (asked: OutOfTurn, reason: string) => give(orders.withReason(asked, reason))

  /** Number of targets for which a decision is possible. */
  const countFor = (decision: Decision, on: On): number =>
    on === 'everyone' ? total : on.filter((reference) => known(reference)?.viewerCan.decide.includes(decision)).length

  return {
    orders,
    offerLimit,
    reach,
    staging,
    setStaging,
    fromOwn,
    setFromOwn,
    declining,
    setDeclining,
    offeringToAll,
    setOfferingToAll,
    setReasonWritten,
    confirming,
    setConfirming,
    decide,
    giveOutOfTurn,
    countFor,
  }
}
