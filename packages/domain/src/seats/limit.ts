/** Seats limited to some sessions of an event. */
import type { OfferLimit } from '../registration.ts'

/**
 * Null if no sessions are given, as in a form without any; ids are deduplicated and sorted, so that equal limits compare equal.
 */
export const limitTo = (sessionIds: readonly string[], reason: string): OfferLimit | null =>
  sessionIds.length === 0 ? null : { sessionIds: [...new Set(sessionIds)].sort(), reason }

/** Whether the seat covers a session, wanted or not. */
export const admits = (limit: Pick<OfferLimit, 'sessionIds'> | null, sessionId: string): boolean =>
  limit === null || limit.sessionIds.includes(sessionId)

/** Whether a seat covers more sessions than before and still all the previous ones, so that nobody loses one. */
export const isWider = (before: OfferLimit | null, after: OfferLimit | null): boolean =>
  before !== null && (after === null || goesBeyond(before, after))

const goesBeyond = (before: OfferLimit, after: OfferLimit): boolean =>
  after.sessionIds.length > before.sessionIds.length && before.sessionIds.every((id) => admits(after, id))
