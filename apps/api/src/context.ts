import type { PrismaClient } from '@plenaria/prisma/client'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from './__generated__/resolvers.ts'
import type { Budget } from './budget/budget.ts'
import type { ErasureJournal } from './erasure/journal.ts'
import type { Watch } from './live/watch.ts'
import type { SecurityLog } from './people/securityLog.ts'
import type { Auth } from './people/sign-in.ts'
import type { Effect } from './planned/effect.ts'
import type { Desk } from './registrations/seating.ts'
import type { Work } from './registrations/work.ts'
import type { LinkHolderRow, ViewerRow } from './rows.ts'
import type { Sealing } from './sessions/sealing.ts'
import type { Resolving } from './webhooks/addresses.ts'

/** What every resolver is given. One a request. */
export interface Context {
  database: PrismaClient
  /** The only way a seat changes hands. */
  desk: Desk
  /** Keeps sign-in and second factors. */
  auth: Auth
  /** Keeps join links and the secrets of webhooks unreadable at rest. */
  sealing: Sealing
  /** Lists what is erased, outside the database. */
  erasures: ErasureJournal
  /** Finds out where the address of a webhook leads. */
  resolving: Resolving
  /** Asks browsers for a calculation while an event is flooded. */
  work: Work
  viewer: ViewerRow | null
  /** A viewer of another kind, whom nothing but `byLink` in the policy knows of. */
  linkHolder: LinkHolderRow | null
  /** What refusals and localised texts are worded in: the first of `Accept-Language` that we speak, or English. */
  language: Language
  requestId: string
  limits: Limits
  /** Counts what is refused, for the person whose account it is. */
  securityLog: SecurityLog
  /** Seconds in which an action that emails others or can't be undone waits to take effect; 0: it takes effect at once. */
  undoSeconds: number
  /** Milliseconds to whose multiples answers are delayed that must not tell whether somebody is registered; 0: they aren't. */
  answerStep: number
  /** How a mutation that was or will be delayed runs; null: at once. */
  effect: Effect | null
  /** What emails come from: an address with a name. */
  mailFrom: string
  /** Of operations of the contract. */
  budget?: Budget
  /** Of a subscription only. */
  watch?: Watch
}

/** Rejects where the viewer cannot be read. The reply carries a cookie where the sign-in is prolonged; without one it is not. */
export type ContextOf = (request: FastifyRequest, reply: FastifyReply | null) => Promise<Context>

/** Counts tries from where the request comes. Each answers null, or the seconds to wait (`TooManyRequests.retryAfter`). */
export interface Limits {
  registerInterest: () => Promise<number | null>
  /** A seat held until an address is confirmed. */
  holdSeat: () => Promise<number | null>
  /** A registration without proof of work, whose address is confirmed first. */
  registerUnproven: () => Promise<number | null>
  /** Whoever holds a certificate could try names on it. */
  verifyCertificate: () => Promise<number | null>
  /** Counted by institute and address, wherever the request comes from. */
  inviteMember: (instituteId: string, emailKey: string) => Promise<number | null>
}
