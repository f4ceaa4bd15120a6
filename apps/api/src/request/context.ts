import type { PrismaClient } from '@plenaria/prisma/client'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../__generated__/resolvers.ts'
import type { Resolving } from '../kernel/addresses.ts'
import type { Sealing } from '../kernel/sealing.ts'
import type { LinkHolderRow, ViewerRow } from './rows.ts'

/** The context of every resolver, one per request. Folders that provide part of it declare that part themselves. */
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
  /** Seconds before an action that emails others or can't be undone takes effect; 0: at once. */
  undoSeconds: number
  /** Milliseconds: answers that must not reveal whether somebody is registered are delayed to a multiple of this; 0: no delay. */
  answerStep: number
  /** Sender of emails: an address with a name. */
  mailFrom: string
}

/** Rejects if the viewer can't be read. The reply carries a cookie if the sign-in is prolonged; without a reply, it isn't. */
export type ContextOf = (request: FastifyRequest, reply: FastifyReply | null) => Promise<Context>

/** Rate limits by client address. Each resolves to null, or to the seconds to wait (`TooManyRequests.retryAfter`). */
export interface Limits {
  registerInterest: () => Promise<number | null>
  /** Seats held until an address is confirmed. */
  holdSeat: () => Promise<number | null>
  /** Registrations without proof of work, whose address must be confirmed first. */
  registerUnproven: () => Promise<number | null>
  /** Files for answers, of one client and, more of them, of one network. */
  uploadAnswer: () => Promise<number | null>
  /** Protects against guessing the name on a certificate. */
  verifyCertificate: () => Promise<number | null>
  /** Protects against guessing attendance codes. Counted per registration. */
  confirmAttendance: (registrationId: string) => Promise<number | null>
  /** Counted per institute and address, whatever the client. */
  inviteMember: (instituteId: string, emailKey: string) => Promise<number | null>
}
