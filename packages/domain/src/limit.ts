/** Seats that are for some sessions of an event only. */
import type { CommandOf, Refusal } from './commands.ts'
import { type Draft, record } from './draft.ts'
import { allowsWidening } from './moves.ts'
import type { OfferLimit, Standing } from './registration.ts'

/** Null as it comes from a form without any; ids each once, in order, so that equal limits are equal. */
export const limitTo = (sessionIds: readonly string[], reason: string): OfferLimit | null =>
  sessionIds.length === 0 ? null : { sessionIds: [...new Set(sessionIds)].sort(), reason }

/** Whether the seat is for a session, be it wanted or not. */
export const admits = (limit: Pick<OfferLimit, 'sessionIds'> | null, sessionId: string): boolean =>
  limit === null || limit.sessionIds.includes(sessionId)

/** A seat is for more sessions than before, and for all it was for: nobody loses one by it. */
export function widen(draft: Draft, standing: Standing, { limit: after }: CommandOf<'WIDEN'>): Refusal | null {
  if (!allowsWidening(standing)) return { refusal: 'WrongState', state: standing.state }
  const { limit: before } = standing
  if (after && !after.reason.trim()) return { refusal: 'LimitReasonNeeded' }
  const isWider = before !== null && (after === null || goesBeyond(before, after))
  if (!isWider) return { refusal: 'NothingWidened' }
  record(draft, 'WIDENED', standing, { ...standing, limit: after })
  return null
}

const goesBeyond = (before: OfferLimit, after: OfferLimit): boolean =>
  after.sessionIds.length > before.sessionIds.length && before.sessionIds.every((id) => admits(after, id))
