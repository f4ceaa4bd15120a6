import { Prisma } from '@plenaria/prisma/client'
import { endingOffers } from './endingOffers.ts'

/** Stops the clock of all offers of an event postponed in the same transaction. Unconfirmed addresses no longer hold seats. */
export const postpone = endingOffers('POSTPONE', Prisma.sql`and r.awaits_confirmation`)
