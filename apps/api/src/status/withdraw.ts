/** The mutation by which a person withdraws. */
import type { MutationWithdrawArgs, ResolversTypes } from '../__generated__/resolvers.ts'
import { refuse } from '../refusals/errors.ts'
import { only } from '../registrations/outcome.ts'
import { actorOfPerson, ownRegistration } from '../registrations/own.ts'
import type { Context } from '../request/context.ts'
import { withdrawalRefused } from './refused.ts'

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
  if (refusal.refusal === 'AlreadyWithdrawn')
    return refuse(language, 'AlreadyWithdrawn', { registration: outcome.registration ?? registration })
  return withdrawalRefused(refusal, registration, context)
}
