import { endingOffers } from './endingOffers.ts'

/** Ends all offers of an event that is called off in the same transaction, and makes none for the freed seats. */
export const callOff = endingOffers('CALL_OFF')
