/** How long a sign-in lasts, and what for. */
import type { SignInRow } from '../../request/rows.ts'
import type { Viewer } from './rights.ts'

const minute = 60_000
const hour = 60 * minute

/** Milliseconds. `whole` and `strong` are of people who work for an institute: what others may see is their own. */
const lasts = { whole: 7 * 24 * hour, strong: 12 * hour, recent: 10 * minute }

/** Counted from the first of the sign-ins that gave way to each other, and from when the second factor was shown last. */
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

/** When a sign-in ends unless it is used again. */
export const signInEnds = (
  { createdAt, expiresAt }: Pick<SignInRow, 'createdAt' | 'expiresAt'>,
  isStaff: boolean,
): Date => (isStaff ? new Date(Math.min(createdAt.getTime() + lasts.whole, expiresAt.getTime())) : expiresAt)

/**
 * For what a stolen, unlocked computer must not be enough for: exports, API tokens, changes of owners. An API token was made by
 * such a sign-in, and may export if the token says so.
 */
export const confirmedRecently = (viewer: Viewer): boolean =>
  viewer !== null && (viewer.token !== undefined || viewer.isRecent === true)
