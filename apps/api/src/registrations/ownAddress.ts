/** Corrects a mistyped address of a registration already sent. Callers supply the proof of identity used. */
import { checkEmail, foldEmail, tidy } from '@plenaria/schema/texts'
import type { ResolversTypes } from '../__generated__/resolvers.ts'
import { type Actor, isOwnAddressSettled as isSettled, type RefusalOf } from '../desk/index.ts'
import { untilNextStep } from '../kernel/constantTime.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, RegistrationRow } from '../request/rows.ts'

export type OwnAddressResult = Awaited<ResolversTypes['CorrectOwnAddressResult']>

interface Asked {
  event: Pick<EventRow, 'id' | 'offersProtection'>
  /** Null: there is none, or the viewer hasn't shown that they sent it. */
  registration: RegistrationRow | null
  /** Key of the address that the viewer knows it by. */
  sentTo: string
  email: string
  actor: Actor
}

/** Counts as a registration for rate limits. @returns null if it may go on */
export async function ownAddressDenied(
  email: string,
  { limits, language }: Context,
): Promise<Extract<OwnAddressResult, { message: string }> | null> {
  const retryAfter = await limits.registerInterest()
  if (retryAfter !== null) return refuse(language, 'TooManyRequests', { retryAfter })
  const problems = checkEmail('email', email)
  return problems.length > 0 ? invalidInput(language, problems) : null
}

/** @param began of `performance.now()`: answers that hide who is registered take the same time */
export async function correctOwn(asked: Asked, began: number, context: Context): Promise<OwnAddressResult> {
  const { event, registration, sentTo, actor } = asked
  const { desk, language, answerStep, budget } = context
  const email = tidy(asked.email)
  const outcome =
    registration &&
    (await desk.changeSeats(
      event.id,
      { type: 'CORRECT_OWN_ADDRESS', reference: registration.reference, sentTo: foldEmail(sentTo), email },
      actor,
    ))
  if (event.offersProtection) {
    const idle = await untilNextStep(began, answerStep)
    if (budget) budget.idle += idle
    return { __typename: 'AnsweredByEmail', email }
  }
  if (outcome?.kind === 'DONE') return { __typename: 'OwnAddressCorrected', email }
  return outcome ? refusalOf(outcome.refusal, language) : refuse(language, 'AddressNotCorrectable', {})
}

function refusalOf(
  { refusal }: RefusalOf<'CORRECT_OWN_ADDRESS'>,
  language: Context['language'],
): Extract<OwnAddressResult, { message: string }> {
  switch (refusal) {
    case 'AlreadyRegistered':
      return refuse(language, 'AlreadyRegistered', {})
    case 'AddressAlreadyConfirmed':
    case 'UnknownRegistration':
    case 'WrongState':
      return refuse(language, 'AddressNotCorrectable', {})
    default:
      return refusal satisfies never
  }
}

export const isOwnAddressSettled = (registration: RegistrationRow, { database }: Context): Promise<boolean> =>
  isSettled(database, registration)
