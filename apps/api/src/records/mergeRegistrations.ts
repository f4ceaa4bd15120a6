/** The mutation that merges two registrations of one person. */
import { identityFields } from '@plenaria/domain/grant'
import { checkText, tidy } from '@plenaria/schema/texts'
import type { MergeField, MergeRegistrationsInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { changingEvent } from '../access/changing.ts'
import { can, rightToMerge } from '../access/policy.ts'
import { eventOf, findByReference } from '../access/seen.ts'
import { actorFor } from '../audit/append.ts'
import type { CommandOf, RefusalOf } from '../desk/index.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { only } from '../registrations/outcome.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, RegistrationRow } from '../request/rows.ts'
import { changeSeatsWithin } from '../seatDesk/seatDesk.ts'
import { maxReasonLength, namesOfInstitute } from './rights.ts'

type Result = Awaited<ResolversTypes['MergeRegistrationsResult']>

const fields: Record<MergeField, CommandOf<'MERGE'>['taken'][number]> = {
  COUNTRY: 'country',
  EMAIL: 'email',
  LANGUAGES: 'languages',
  MOTIVATION: 'motivation',
  NAME: 'name',
  ORGANISATION: 'organisation',
}

/** Both registrations, at an event where the viewer sees them; null if one doesn't exist, or they are from different events. */
export async function findPair(
  [one, other]: readonly [string, string],
  context: Context,
): Promise<{ pair: [RegistrationRow, RegistrationRow]; event: EventRow } | null> {
  const [first, second] = await Promise.all([findByReference(one, context), findByReference(other, context)])
  if (!first || !second || first.id === second.id || first.eventId !== second.eventId) return null
  const event = await eventOf(first, context)
  const isSeen = [first, second].every((each) => can.reviewRegistration(context.viewer, each, event))
  return isSeen ? { pair: [first, second], event } : null
}

export async function mergeRegistrations(input: MergeRegistrationsInput, context: Context): Promise<Result> {
  const { language } = context
  const found = await findPair([input.reference, input.from], context)
  if (!found) return refuse(language, 'UnknownRegistration', {})
  const { event, pair } = found
  const terms = {
    allowed: (requester: Context['viewer']) => can.merge(requester, event),
    fieldProblems: checkText('reason', input.reason, maxReasonLength),
    version: null,
    // Prevents reviews of either meanwhile.
    holdsSeats: true,
  }
  return changingEvent(event, terms, context, async ({ transaction }): Promise<Result> => {
    const { viewer } = context
    const right = rightToMerge(viewer, event)
    if (!right) return refuse(language, 'NotAllowed', {})
    if (!pair.every((each) => can.mergeOne(viewer, each, event)))
      return refuse(language, 'FieldsMasked', { masked: [...identityFields] })
    const command: CommandOf<'MERGE'> = {
      type: 'MERGE',
      reference: input.reference,
      version: input.version,
      from: input.from,
      fromVersion: input.fromVersion,
      taken: [...new Set(input.take.map((field) => fields[field]))],
      takenAnswers: [...new Set(input.takeAnswers)],
      reason: tidy(input.reason),
      institute: await namesOfInstitute(right, context),
      // A person may have requested protection before the lock was acquired.
      stillPermitted: async (_, rows) => rows.every((each) => can.mergeOne(viewer, each, event)),
    }
    const outcome = await changeSeatsWithin(transaction, event.id, command, actorFor(context, right))
    return outcome.kind === 'DONE'
      ? { __typename: 'RegistrationsMerged', registration: only(outcome) }
      : refusalOf(outcome.refusal, event, context)
  })
}

function refusalOf(refusal: RefusalOf<'MERGE'>, event: EventRow, { language }: Context): Result {
  switch (refusal.refusal) {
    case 'UnknownRegistration':
    case 'ChangedMeanwhile':
    case 'AlreadyMerged':
      return refuse(language, refusal.refusal, {})
    case 'WrongState':
      return refuse(language, 'WrongState', { state: refusal.state })
    case 'CannotHoldSeat':
      return refuse(language, 'CannotHoldSeat', { cause: refusal.cause })
    case 'EventOver':
      return refuse(language, 'EventOver', { endedAt: new Date(refusal.endedAt) }, event.zone)
    case 'RightsChanged':
      return refuse(language, 'FieldsMasked', { masked: [...identityFields] })
    case 'ReasonNeeded':
      return invalidInput(language, [{ path: 'reason', code: 'REQUIRED' }])
    default:
      return refusal satisfies never
  }
}
