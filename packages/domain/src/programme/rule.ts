/** Rules for what may be reported from a session. */

/** From least to most strict. */
export const sessionRules = ['ON_RECORD', 'CHATHAM_HOUSE', 'CLOSED'] as const
export type SessionRule = (typeof sessionRules)[number]

/** A session that has begun can't get a looser rule, which would expose people who spoke under the stricter one. */
export const mayBecome = (from: SessionRule, to: SessionRule, hasBegun: boolean): boolean =>
  !hasBegun || sessionRules.indexOf(to) >= sessionRules.indexOf(from)
