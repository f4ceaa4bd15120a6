/** Limits on attempts to enter a code. */
import type { PrismaClient } from '@plenaria/prisma/client'
import type { Refused } from '../access/factors.ts'

const maxTries = 5
/** Seconds. */
const lockedFor = 15 * 60

/** Columns to write after a code was used. */
export const noTries = { failedVerificationCount: 0, lockedUntil: null }

interface Tried {
  secret: string
  verified: boolean
}

/**
 * Counts an attempt before it is checked, so that concurrent attempts don't exceed the limit; success resets the count. After
 * five failures, nothing is checked for a quarter of an hour.
 */
export async function countTry(
  database: Pick<PrismaClient, '$queryRaw' | 'twoFactor'>,
  userId: string,
): Promise<Refused | Tried> {
  const [tried] = await database.$queryRaw<Tried[]>`
    update two_factor set
      failed_verification_count = case when locked_until is null then failed_verification_count + 1 else 1 end,
      locked_until = case
        when locked_until is null and failed_verification_count + 1 >= ${maxTries}
        then now() + make_interval(secs => ${lockedFor}) end
    where user_id = ${userId} and (locked_until is null or locked_until <= now())
    returning secret, verified`
  if (tried) return tried
  const kept = await database.twoFactor.findUnique({ where: { userId } })
  if (!kept) return { refusal: 'NOT_SET_UP' }
  const seconds = Math.ceil(((kept.lockedUntil?.getTime() ?? 0) - Date.now()) / 1_000)
  return { refusal: 'LOCKED', seconds: Math.max(1, seconds) }
}
