/** The mutation by which a person withdraws. */
import type { MutationWithdrawArgs, ResolversTypes } from '../__generated__/resolvers.ts'
import { eventOf } from '../access/seen.ts'
import { refuse } from '../refusals/errors.ts'
import { only } from '../registrations/outcome.ts'
import { actorOfPerson, ownRegistration } from '../registrations/own.ts'
import type { Context } from '../request/context.ts'

export async function withdraw(
  { reference, expectedState: seen }: MutationWithdrawArgs,
  context: Context,
): Promise<Awaited<ResolversTypes['WithdrawResult']>> {
  const { desk, language } = context
  const registration = await ownRegistration(reference, context)
  if (!registration) return refuse(language, 'UnknownRegistration', {})
  const outcome = await desk.changeSeats(
    registration.eventId,
    { type: 'WITHDRAW', reference, ...(seen && { seen }) },
    actorOfPerson(context),
  )
  if (outcome.kind === 'DONE') return { __typename: 'RegistrationWithdrawn', registration: only(outcome) }
  const { refusal } = outcome
  switch (refusal.refusal) {
    case 'UnknownRegistration':
      return refuse(language, 'UnknownRegistration', {})
    case 'AlreadyWithdrawn':
      return refuse(language, 'AlreadyWithdrawn', { registration: outcome.registration ?? registration })
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
