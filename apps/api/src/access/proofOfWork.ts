/** Proof of work for browsers that register: negligible for one, costly in bulk. */
import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import type { Admission } from '@plenaria/domain/seats/room'
import type { PrismaClient } from '@plenaria/prisma/client'
import type { ProofOfWorkInput } from '../__generated__/resolvers.ts'
import type { Config } from '../kernel/config.ts'
import type { RateLimiter } from '../kernel/rateLimiter.ts'

/** Digests that one registration costs at most: a second or two of a slow telephone. */
const maxNumber = 50_000
/** Milliseconds. */
const validFor = 20 * 60_000
/** Tries to register at one event. */
const triesAtOneEvent = { name: 'registrations at an event', seconds: 60 }

declare module '../request/context.ts' {
  interface Context {
    /** Asks browsers for proof of work while an event is flooded. */
    work: Work
  }
}

export interface Work {
  /**
   * Counts a try to register, and tells whether it takes work: where seats are first come, first served, and where, with the
   * tries of this minute and the one before, the event is flooded.
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
  /** Whether it was done, for this event and in time; good once, which the database sees to. */
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
