/** Seats that are for some sessions of an event only. */
import type { OfferLimit } from '../registration.ts'

/** Null as it comes from a form without any; ids each once, in order, so that equal limits are equal. */
export const limitTo = (sessionIds: readonly string[], reason: string): OfferLimit | null =>
  sessionIds.length === 0 ? null : { sessionIds: [...new Set(sessionIds)].sort(), reason }

/** Whether the seat is for a session, be it wanted or not. */
export const admits = (limit: Pick<OfferLimit, 'sessionIds'> | null, sessionId: string): boolean =>
  limit === null || limit.sessionIds.includes(sessionId)

/** A seat is valid for more sessions than before, and for all it was valid for: nobody loses one by it. */
export const isWider = (before: OfferLimit | null, after: OfferLimit | null): boolean =>
  before !== null && (after === null || goesBeyond(before, after))

const goesBeyond = (before: OfferLimit, after: OfferLimit): boolean =>
  after.sessionIds.length > before.sessionIds.length && before.sessionIds.every((id) => admits(after, id))
