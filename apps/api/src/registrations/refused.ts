import type { ResolversTypes } from '../__generated__/resolvers.ts'
import { type RefusedOne, unexpected } from '../desk/index.ts'
import { refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'

/** Why the desk did not decide about one registration, in the words of the contract. `showsNumber`: whether the viewer sees everybody. */
export const refusedIn =
  (context: Context, showsNumber = false) =>
  ({ reference, refusal }: RefusedOne) => ({ reference, refusal: decisionRefusal(refusal, context, showsNumber) })

function decisionRefusal(
  refusal: RefusedOne['refusal'],
  { language }: Context,
  showsNumber: boolean,
): Awaited<ResolversTypes['DecisionRefusal']> {
  switch (refusal.refusal) {
    case 'WrongState':
      return refuse(language, 'WrongState', { state: refusal.state })
    case 'CannotHoldSeat':
      return refuse(language, 'CannotHoldSeat', { cause: refusal.cause })
    case 'OutOfTurnReasonNeeded':
      return refuse(language, 'OutOfTurnReasonNeeded', { ahead: showsNumber ? refusal.ahead : null })
    case 'ReasonNeeded':
    case 'NoChosenSessionLeft':
    case 'UnknownRegistration':
    case 'AlreadyRegistered':
    case 'ChangedMeanwhile':
      return refuse(language, refusal.refusal, {})
    // The input is invalid without a reason.
    case 'LimitReasonNeeded':
      throw unexpected('DECIDE', refusal)
    default:
      return refusal satisfies never
  }
}
