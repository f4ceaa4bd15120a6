import type { PrismaClient } from '@plenaria/prisma/client'
import type { Language } from './__generated__/resolvers.ts'
import type { Desk } from './registrations/seating.ts'
import type { ViewerRow } from './rows.ts'

/** What every resolver is given. One a request. */
export interface Context {
  database: PrismaClient
  /** The only way a seat changes hands. */
  desk: Desk
  viewer: ViewerRow | null
  /** What refusals and localised texts are worded in: the first of `Accept-Language` that we speak, or English. */
  language: Language
  requestId: string
  limits: Limits
}

/** Counts tries from where the request comes. Each answers null, or the seconds to wait (`TooManyRequests.retryAfter`). */
export interface Limits {
  registerInterest: () => Promise<number | null>
}
