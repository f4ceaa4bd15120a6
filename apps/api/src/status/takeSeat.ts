/** The mutation by which a person takes an offered seat. */

import type { ResolversTypes } from '../__generated__/resolvers.ts'
import { eventOf } from '../access/seen.ts'
import { refuse } from '../refusals/errors.ts'
import { notTakingPlace } from '../refusals/notTakingPlace.ts'
import { only } from '../registrations/outcome.ts'
import { actorOfPerson, ownRegistration } from '../registrations/own.ts'
import type { Context } from '../request/context.ts'

export async function takeSeat(
  reference: string,
  context: Context,
): Promise<Awaited<ResolversTypes['TakeSeatResult']>> {
  const { desk, language } = context
  const registration = await ownRegistration(reference, context)
  if (!registration) return refuse(language, 'UnknownRegistration', {})
  const outcome = await desk.changeSeats(registration.eventId, { type: 'TAKE', reference }, actorOfPerson(context))
  if (outcome.kind === 'DONE') return { __typename: 'SeatTaken', registration: only(outcome) }
  const { refusal } = outcome
  switch (refusal.refusal) {
    case 'UnknownRegistration':
      return refuse(language, 'UnknownRegistration', {})
    case 'SeatAlreadyTaken':
      return refuse(language, 'SeatAlreadyTaken', { registration: outcome.registration ?? registration })
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
