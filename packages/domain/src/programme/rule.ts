/** What may leave a session. */

/** From the loosest to the strictest. */
export const sessionRules = ['ON_RECORD', 'CHATHAM_HOUSE', 'CLOSED'] as const
export type SessionRule = (typeof sessionRules)[number]

/** A person who spoke under a rule is not exposed by a looser one afterwards. */
export const mayBecome = (from: SessionRule, to: SessionRule, hasBegun: boolean): boolean =>
  !hasBegun || sessionRules.indexOf(to) >= sessionRules.indexOf(from)
