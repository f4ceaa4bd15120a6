/** Proof of work for browsers that register: negligible for one, costly in bulk. */
import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import type { Admission } from '@plenaria/domain/seats/room'
import type { PrismaClient } from '@plenaria/prisma/client'
import type { ProofOfWorkInput } from '../__generated__/resolvers.ts'
import type { Config } from '../kernel/config.ts'
import type { RateLimiter } from '../kernel/rateLimiter.ts'

/** Upper bound on the digests that one registration costs: a second or two on a slow phone. */
const maxNumber = 50_000
/** Milliseconds. */
const validFor = 20 * 60_000
/** Counter of attempts to register at one event. */
const triesAtOneEvent = { name: 'registrations at an event', seconds: 60 }

declare module '../request/context.ts' {
  interface Context {
    /** Requires proof of work from browsers while an event is flooded. */
    work: Work
  }
}

export interface Work {
  /**
   * Counts an attempt to register. @returns whether it requires proof of work: seats are first come, first served, and the
   * attempts of this minute and the previous one flood the event
   */
  isNeeded: (event: { id: string; admission: Admission }) => Promise<boolean>
  challenge: (eventId: string) => {
    algorithm: string
    salt: string
    challenge: string
    maxNumber: number
    signature: string
    expiresAt: Date
  }
  /** Whether the work was done, for this event and in time; the database makes sure that it is used only once. */
  take: (eventId: string, done: ProofOfWorkInput, database: Pick<PrismaClient, '$executeRaw'>) => Promise<boolean>
}

const hex = (text: string): string => createHash('sha256').update(text).digest('hex')

export function openProofOfWork(
  { secret, floodRate }: Pick<Config, 'secret' | 'floodRate'>,
  limiter: Pick<RateLimiter, 'count'>,
  clock = Date.now,
): Work {
  const signed = (eventId: string, salt: string, challenge: string): string =>
    createHmac('sha256', secret).update(`work ${eventId} ${salt} ${challenge}`).digest('hex')

  return {
    isNeeded: async ({ id, admission }) => {
      if (floodRate === null) return false
      return (await limiter.count(triesAtOneEvent, id)) > floodRate || admission === 'FIRST_COME'
    },
    challenge: (eventId) => {
      const expires = clock() + validFor
      const salt = `${randomBytes(12).toString('hex')}?expires=${expires}&`
      const challenge = hex(`${salt}${randomInt(maxNumber + 1)}`)
      const signature = signed(eventId, salt, challenge)
      return { algorithm: 'SHA-256', salt, challenge, maxNumber, signature, expiresAt: new Date(expires) }
    },
    take: async (eventId, { salt, challenge, signature, number }, database) => {
      const expected = Buffer.from(signed(eventId, salt, challenge))
      const given = Buffer.from(signature)
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false
      const expires = Number(/\?expires=(\d+)&$/.exec(salt)?.[1] ?? 0)
      if (clock() >= expires || hex(`${salt}${number}`) !== challenge) return false
      const spent = await database.$executeRaw`
        insert into spent_work (challenge, expires_at) values (decode(${challenge}, 'hex'), ${new Date(expires).toISOString()}::timestamptz)
        on conflict do nothing`
      return spent === 1
    },
  }
}
