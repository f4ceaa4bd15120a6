import { Prisma } from '@plenaria/prisma/client'
import { endingOffers } from './endingOffers.ts'

/** Stops the clock of all offers of an event that is about to be postponed in the same transaction. Unconfirmed addresses hold no seat any more. */
export interface Postpone {
  type: 'POSTPONE'
}

export const postpone = endingOffers('POSTPONE', Prisma.sql`and r.awaits_confirmation`)
