/** Reasons why a person can't accept a seat or withdraw, in words, for every way of doing so. */
import { eventOf } from '../access/seen.ts'
import type { RefusalOf } from '../desk/index.ts'
import { refuse } from '../refusals/errors.ts'
import { notTakingPlace } from '../refusals/notTakingPlace.ts'
import type { Context } from '../request/context.ts'
import type { RegistrationRow } from '../request/rows.ts'

type Take = Exclude<RefusalOf<'TAKE'>, { refusal: 'SeatAlreadyTaken' }>

/** An already accepted seat is answered with the registration, as the calling mutation returns it. */
export async function takeRefused(refusal: Take, registration: RegistrationRow, context: Context) {
  const { language } = context
  switch (refusal.refusal) {
    case 'UnknownRegistration':
      return refuse(language, 'UnknownRegistration', {})
    case 'OfferLapsed': {
      const { zone } = await eventOf(registration, context)
      return refuse(language, 'OfferLapsed', { lapsedAt: new Date(refusal.lapsedAt) }, zone)
    }
    case 'NoOffer':
      return refuse(language, 'NoOffer', { state: refusal.state })
    case 'NotTakingPlace':
      return notTakingPlace(language, refusal)
    default:
      return refusal satisfies never
  }
}

type Withdrawal = Exclude<RefusalOf<'WITHDRAW'>, { refusal: 'AlreadyWithdrawn' }>

/** The same for an earlier withdrawal. */
export async function withdrawalRefused(refusal: Withdrawal, registration: RegistrationRow, context: Context) {
  const { language } = context
  switch (refusal.refusal) {
    case 'UnknownRegistration':
      return refuse(language, 'UnknownRegistration', {})
    case 'EventOver': {
      const { zone } = await eventOf(registration, context)
      return refuse(language, 'EventOver', { endedAt: new Date(refusal.endedAt) }, zone)
    }
    case 'SeatOfferedMeanwhile':
      return refuse(language, 'SeatOfferedMeanwhile', { state: refusal.state })
    case 'WrongState':
      return refuse(language, 'WrongState', { state: refusal.state })
    default:
      return refusal satisfies never
  }
}
