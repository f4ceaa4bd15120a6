/** Commands on registrations: a decision, or undoing a staged one. */
import type { Decision, OfferLimitInput } from '../../__generated__/graphql.ts'

export interface Order {
  references: readonly string[]
  decision: Decision
  /** Given with `DECLINE`, and with an `OFFER` out of turn. */
  reason?: string
  staged: boolean
  /** Takes back what was staged. */
  unstage?: boolean
  /** Takes back what was staged at this moment, and stages again what that replaced. */
  undoStagedAt?: string
  /** Slug of the institute whose own seats are offered. */
  fromAllotmentOf?: string
  /** The limit of the offered seats. */
  limit?: OfferLimitInput
  /** Versions of the registrations as they were read, in the order of `references`; what has changed since is refused. */
  expectedVersions?: readonly number[]
}

/** The same command for some of its registrations. */
export function narrowed(order: Order, references: readonly string[]): Order {
  const kept = order.references.flatMap((reference, index) => (references.includes(reference) ? [index] : []))
  const of = <Item>(items: readonly Item[]) => items.filter((_, index) => kept.includes(index))
  return {
    ...order,
    references: of(order.references),
    ...(order.expectedVersions && { expectedVersions: of(order.expectedVersions) }),
  }
}

/** As in rows. */
export interface Staged {
  decision: Decision
  reason?: string | null
  limit?: { reason: string; sessions: readonly { id: string }[] } | null
}

/** Commands that restore previously staged decisions, grouped by equal reason and limit. */
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

/** When what is staged of a registration was staged. */
export interface Staging {
  reference: string
  stagedAt: string
}

/** Commands that undo these stagings, grouped by time. */
export const undoing = (stagings: readonly Staging[]): Order[] =>
  [...Map.groupBy(stagings, ({ stagedAt }) => stagedAt)].map(([undoStagedAt, all]) => ({
    references: all.map(({ reference }) => reference),
    decision: 'WAITLIST',
    staged: true,
    undoStagedAt,
  }))
