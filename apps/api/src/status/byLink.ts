/** What a link holder may see of a registration and do with it. */

import type {
  MutationCorrectAddressByLinkArgs,
  MutationWithdrawByLinkArgs,
  Resolvers,
  ResolversTypes,
} from '../__generated__/resolvers.ts'
import { byLink } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import { answerFollowUpUntil } from '../followUps/read.ts'
import { refuse } from '../refusals/errors.ts'
import { actorByLink, registrationByLink } from '../registrations/own.ts'
import {
  correctOwn,
  isOwnAddressSettled,
  type OwnAddressResult,
  ownAddressDenied,
} from '../registrations/ownAddress.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { attendanceFor } from '../sessions/attendance.ts'
import { placeShown } from '../waitlist/place.ts'
import { takeRefused, withdrawalRefused } from './refused.ts'

type Result<Name extends keyof ResolversTypes> = Awaited<ResolversTypes[Name]>

export async function takeSeatByLink(reference: string, context: Context): Promise<Result<'TakeSeatByLinkResult'>> {
  const { desk, language } = context
  const registration = await registrationByLink(reference, context)
  if (!registration) return refuse(language, 'UnknownRegistration', {})
  const outcome = await desk.changeSeats(registration.eventId, { type: 'TAKE', reference }, actorByLink(context))
  if (outcome.kind === 'DONE')
    return { __typename: 'SeatTakenByLink', registration: outcome.registrations[0] ?? registration }
  const { refusal } = outcome
  if (refusal.refusal === 'SeatAlreadyTaken')
    return refuse(language, 'AlreadyDone', { action: 'TAKE', registration: outcome.registration ?? registration })
  return takeRefused(refusal, registration, context)
}

export async function confirmAddressByLink(
  reference: string,
  context: Context,
): Promise<Result<'ConfirmAddressByLinkResult'>> {
  const { desk, language } = context
  const registration = await registrationByLink(reference, context)
  if (!registration) return refuse(language, 'UnknownRegistration', {})
  const command = { type: 'CONFIRM_ADDRESS' as const, reference }
  const outcome = await desk.changeSeats(registration.eventId, command, actorByLink(context))
  if (outcome.kind === 'REFUSED') return refuse(language, 'UnknownRegistration', {})
  return { __typename: 'AddressConfirmedByLink', registration: outcome.registrations[0] ?? registration }
}

/** A mistyped address may be a stranger's: it is then the stranger who first opened the link, and can read it anyway. */
async function correctAddressByLink(
  { reference, email }: MutationCorrectAddressByLinkArgs,
  context: Context,
): Promise<OwnAddressResult> {
  const began = performance.now()
  const denied = await ownAddressDenied(email, context)
  if (denied) return denied
  const registration = await registrationByLink(reference, context)
  if (!registration || !byLink.correctAddress(context.linkHolder, registration))
    return refuse(context.language, 'AddressNotCorrectable', {})
  const event = await eventOf(registration, context)
  const { emailKey: sentTo } = registration
  return correctOwn({ event, registration, sentTo, email, actor: actorByLink(context) }, began, context)
}

export async function withdrawByLink(
  { reference, expectedState: seen }: MutationWithdrawByLinkArgs,
  context: Context,
): Promise<Result<'WithdrawByLinkResult'>> {
  const { desk, language } = context
  const registration = await registrationByLink(reference, context)
  if (!registration) return refuse(language, 'UnknownRegistration', {})
  const outcome = await desk.changeSeats(
    registration.eventId,
    { type: 'WITHDRAW', reference, ...(seen && { seen }) },
    actorByLink(context),
  )
  if (outcome.kind === 'DONE')
    return { __typename: 'RegistrationWithdrawnByLink', registration: outcome.registrations[0] ?? registration }
  const { refusal } = outcome
  if (refusal.refusal === 'AlreadyWithdrawn')
    return refuse(language, 'AlreadyDone', { action: 'WITHDRAW', registration: outcome.registration ?? registration })
  return withdrawalRefused(refusal, registration, context)
}

export const byLinkResolvers: Resolvers = {
  Query: {
    registrationByLink: (_, { reference }, context) => registrationByLink(reference, context),
  },
  Mutation: {
    confirmAddressByLink: (_, { reference }, context) => confirmAddressByLink(reference, context),
    correctAddressByLink: (_, input, context) => correctAddressByLink(input, context),
    takeSeatByLink: (_, { reference }, context) => takeSeatByLink(reference, context),
    withdrawByLink: (_, input, context) => withdrawByLink(input, context),
  },
  RegistrationByLink: {
    event: (registration, _, context) => eventOf(registration, context),
    waitlistPlace: (registration, _, context) => placeShown(registration, context),
    attendance: (registration, _, context) =>
      byLink.attend(context.linkHolder, registration) ? attendanceFor(registration, context) : null,
    answerFollowUpUntil: (registration, _, context) => answerFollowUpUntil(registration, context),
    viewerCan: async (registration, _, context) => {
      const [event, instant] = await Promise.all([eventOf(registration, context), now(context)])
      return {
        confirmAddress: byLink.confirmAddress(context.linkHolder, registration, event, instant),
        correctAddress:
          byLink.correctAddress(context.linkHolder, registration) &&
          instant < event.endsAt &&
          !(await isOwnAddressSettled(registration, context)),
        takeSeat: byLink.takeSeat(context.linkHolder, registration, event, instant),
        withdraw: byLink.withdraw(context.linkHolder, registration, event, instant),
      }
    },
  },
}
