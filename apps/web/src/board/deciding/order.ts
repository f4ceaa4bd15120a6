/** Commands on registrations: deciding, or undoing staged decisions. */
import type { Decision, OfferLimitInput } from '../../__generated__/graphql.ts'

export interface Order {
  references: readonly string[]
  decision: Decision
  /** Required for `DECLINE`, and for an out-of-turn `OFFER`. */
  reason?: string
  staged: boolean
  /** Removes the staged decision. */
  unstage?: boolean
  /** Undoes the decisions staged at this time and restores the ones they replaced. */
  undoStagedAt?: string
  /** Slug of the institute whose allotment the offered seats come from. */
  fromAllotmentOf?: string
  /** Limits the offered seats to some sessions. */
  limit?: OfferLimitInput
  /** Versions of the registrations as read, in the order of `references`; those that have changed since are refused. */
  expectedVersions?: readonly number[]
}

/** The same command for a subset of its registrations. */
export function narrowed(order: Order, references: readonly string[]): Order {
  const kept = order.references.flatMap((reference, index) => (references.includes(reference) ? [index] : []))
  const of = <Item>(items: readonly Item[]) => items.filter((_, index) => kept.includes(index))
  return {
    ...order,
    references: of(order.references),
    ...(order.expectedVersions && { expectedVersions: of(order.expectedVersions) }),
  }
}

/** A staged decision, in the shape of the rows. */
export interface Staged {
  decision: Decision
  reason?: string | null
  limit?: { reason: string; sessions: readonly { id: string }[] } | null
}

/** Commands that restore previously staged decisions, grouped by decision, reason and limit. */
export function asStaged(before: readonly { reference: string; staged: Staged }[]): Order[] {
  const alike = Map.groupBy(before, ({ staged: { decision, reason, limit } }) =>
    JSON.stringify([decision, reason, limit?.reason, limit?.sessions.map(({ id }) => id)]),
  )
  return [...alike.values()].flatMap((all) => {
    const { decision, reason, limit } = all[0]?.staged ?? {}
    if (!decision) return []
    const sessionIds = limit?.sessions.map(({ id }) => id) ?? []
    return {
      references: all.map(({ reference }) => reference),
      decision,
      reason: reason ?? undefined,
      staged: true,
      ...(limit && { limit: { reason: limit.reason, sessionIds } }),
    }
  })
}

/** When a registration's decision was staged. */
export interface Staging {
  reference: string
  stagedAt: string
}

/** Commands that undo staged decisions, grouped by staging time. */
export const undoing = (stagings: readonly Staging[]): Order[] =>
  [...Map.groupBy(stagings, ({ stagedAt }) => stagedAt)].map(([undoStagedAt, all]) => ({
    references: all.map(({ reference }) => reference),
    decision: 'WAITLIST',
    staged: true,
    undoStagedAt,
  }))
