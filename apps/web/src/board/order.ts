/** What is asked for about registrations: a decision, or undoing one that was staged. */
import type { Decision, OfferLimitInput } from '../__generated__/graphql.ts'

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
  /** What the seats that are offered are limited to. */
  limit?: OfferLimitInput
}

/** As rows have it. */
export interface Staged {
  decision: Decision
  reason?: string | null
  limit?: { reason: string; sessions: readonly { id: string }[] } | null
}

/** What stages again what was staged before: each for its own reason and sessions, those that are alike together. */
export function asStaged(before: readonly { reference: string; staged: Staged }[]): Order[] {
  const alike = Map.groupBy(before, ({ staged: { decision, reason, limit } }) =>
    JSON.stringify([decision, reason, limit?.reason, limit?.sessions.map(({ id }) => id)]),
  )
  return [...alike.values()].flatMap((all) => {
    const { decision, reason, limit } = all[0]?.staged ?? {}
    if (!decision) return []
    const sessionIds = limit?.sessions.map(({ id }) => id) ?? []
    return {
      ...{ references: all.map(({ reference }) => reference), decision, reason: reason ?? undefined, staged: true },
      ...(limit && { limit: { reason: limit.reason, sessionIds } }),
    }
  })
}

/** When what is staged of a registration was staged. */
export interface Staging {
  reference: string
  stagedAt: string
}

/** What undoes these stagings: those of one moment together. */
export const undoing = (stagings: readonly Staging[]): Order[] =>
  [...Map.groupBy(stagings, ({ stagedAt }) => stagedAt)].map(([undoStagedAt, all]) => ({
    ...{ references: all.map(({ reference }) => reference), decision: 'WAITLIST', staged: true, undoStagedAt },
  }))
