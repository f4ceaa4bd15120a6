import type { PrismaClient } from '@plenaria/prisma/client'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../__generated__/resolvers.ts'
import type { Resolving } from '../kernel/addresses.ts'
import type { Sealing } from '../kernel/sealing.ts'
import type { LinkHolderRow, ViewerRow } from './rows.ts'

/** The context of every resolver, one per request. Folders that provide a part of it declare that part themselves. */
export interface Context {
  database: PrismaClient
  /** Encrypts join links and the secrets of webhooks at rest. */
  sealing: Sealing
  /** Resolves the host names of webhooks. */
  resolving: Resolving
  viewer: ViewerRow | null
  /** A link-scoped viewer, handled only by `byLink` in the policy. */
  linkHolder: LinkHolderRow | null
  /** The language of refusals and localised texts: the first supported one of `Accept-Language`, or English. */
  language: Language
  requestId: string
  limits: Limits
  /** Seconds in which an action that emails others or can't be undone waits to take effect; 0: it takes effect at once. */
  undoSeconds: number
  /** Step in milliseconds to which answers are delayed that must not reveal whether somebody is registered; 0: no delay. */
  answerStep: number
  /** Sender of emails: an address with a name. */
  mailFrom: string
}

/** Rejects where the viewer cannot be read. The reply carries a cookie where the sign-in is prolonged; without one it is not. */
export type ContextOf = (request: FastifyRequest, reply: FastifyReply | null) => Promise<Context>

/** Rate limits by client address. Each answers null, or the seconds to wait (`TooManyRequests.retryAfter`). */
export interface Limits {
  registerInterest: () => Promise<number | null>
  /** A seat held until an address is confirmed. */
  holdSeat: () => Promise<number | null>
  /** A registration without proof of work, whose address is confirmed first. */
  registerUnproven: () => Promise<number | null>
  /** A holder of a certificate could try names on it. */
  verifyCertificate: () => Promise<number | null>
  /** Somebody with a place could try codes. Counted by registration. */
  confirmAttendance: (registrationId: string) => Promise<number | null>
  /** Counted by institute and address, wherever the request comes from. */
  inviteMember: (instituteId: string, emailKey: string) => Promise<number | null>
}
