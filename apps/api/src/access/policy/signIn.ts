/** How long a sign-in lasts, and for what. */
import type { SignInRow } from '../../request/rows.ts'
import type { Viewer } from './rights.ts'

const minute = 60_000
const hour = 60 * minute

/** Milliseconds. `whole` and `strong` apply to people who work for an institute: others only ever see their own data. */
const lasts = { whole: 7 * 24 * hour, strong: 12 * hour, recent: 10 * minute }

/** Counts from the first of a chain of replaced sign-ins, and from when a second factor was last presented. */
export function judgeSignIn(
  { createdAt, strengthenedAt }: Pick<SignInRow, 'createdAt' | 'strengthenedAt'>,
  isStaff: boolean,
  now: number,
): { isOver: boolean; hasShownSecondFactor: boolean; isRecent: boolean } {
  const age = now - createdAt.getTime()
  const shown = strengthenedAt === null ? Number.POSITIVE_INFINITY : now - strengthenedAt.getTime()
  return {
    isOver: isStaff && age >= lasts.whole,
    hasShownSecondFactor: isStaff ? shown < lasts.strong : Number.isFinite(shown),
    isRecent: shown < lasts.recent,
  }
}

/** When a sign-in expires unless it is used again. */
export const signInEnds = (
  { createdAt, expiresAt }: Pick<SignInRow, 'createdAt' | 'expiresAt'>,
  isStaff: boolean,
): Date => (isStaff ? new Date(Math.min(createdAt.getTime() + lasts.whole, expiresAt.getTime())) : expiresAt)

/**
 * For actions that a stolen, unlocked computer must not allow: exports, API tokens, changes of owners. An API token was created
 * in such a sign-in, so it may export if its capabilities include it.
 */
export const confirmedRecently = (viewer: Viewer): boolean =>
  viewer !== null && (viewer.token !== undefined || viewer.isRecent === true)
