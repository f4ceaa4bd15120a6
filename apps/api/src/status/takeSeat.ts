/** The mutation by which a person accepts an offered seat. */

import type { ResolversTypes } from '../__generated__/resolvers.ts'
import { refuse } from '../refusals/errors.ts'
import { only } from '../registrations/outcome.ts'
import { actorOfPerson, ownRegistration } from '../registrations/own.ts'
import type { Context } from '../request/context.ts'
import { takeRefused } from './refused.ts'

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
  if (refusal.refusal === 'SeatAlreadyTaken')
    return refuse(language, 'SeatAlreadyTaken', { registration: outcome.registration ?? registration })
  return takeRefused(refusal, registration, context)
}
