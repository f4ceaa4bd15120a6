/** Organisers' actions on the queue: set a priority, hold and resume automatic offers. */
import { checkText, tidy } from '@plenaria/schema/texts'
import type { HoldWaitlistInput, ResolversTypes, SetPriorityInput } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { can, rightToSetPriority } from '../access/policy.ts'
import { eventOf, findByReference } from '../access/seen.ts'
import { asOfNow } from '../access/viewer.ts'
import { actorFor } from '../audit/append.ts'
import { actorOfHost } from '../audit/ofEvents.ts'
import { unexpected } from '../desk/index.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { outside } from '../refusals/fieldProblems.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EventRow } from '../request/rows.ts'

type Result<Name extends keyof ResolversTypes> = Awaited<ResolversTypes[Name]>

const maxPriority = 1000
const maxReasonLength = 1000

export async function setPriority(
  { reference, priority, reason: given }: SetPriorityInput,
  context: Context,
): Promise<Result<'SetPriorityResult'>> {
  const { desk, language, viewer } = context
  const registration = await findByReference(reference, context)
  const event = registration && (await eventOf(registration, context))
  if (!registration || !event || !can.reviewRegistration(viewer, registration, event)) {
    return refuse(language, 'UnknownRegistration', {})
  }
  const refusal = await forbidden(context, (requester) => rightToSetPriority(requester, registration, event) !== null)
  const right = rightToSetPriority(viewer, registration, event)
  if (refusal || !right || !viewer) return refusal ?? refuse(language, 'NotAllowed', {})
  const fieldProblems = [
    ...outside(priority, 'priority', 0, maxPriority),
    ...checkText('reason', given, maxReasonLength),
  ]
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)

  const reason = tidy(given)
  const outcome = await desk.changeSeats(
    event.id,
    {
      type: 'SET_PRIORITY',
      reference,
      priority,
      reason,
      stillPermitted: async (reader, [row]) =>
        row !== undefined && rightToSetPriority(await asOfNow(reader, viewer), row, event)?.grantId === right.grantId,
    },
    actorFor(context, right),
  )
  if (outcome.kind === 'DONE') {
    const [moved = registration] = outcome.registrations
    return { __typename: 'PrioritySet', registration: moved, event, offersMade: outcome.offersMade }
  }
  switch (outcome.refusal.refusal) {
    case 'WrongState':
      return refuse(language, 'WrongState', { state: outcome.refusal.state })
    case 'RightsChanged':
      return refuse(language, 'NotAllowed', {})
    // A registration can't disappear once found, and the reason was checked before.
    case 'UnknownRegistration':
    case 'ReasonNeeded':
    case 'NotTakingPlace':
      throw unexpected('SET_PRIORITY', outcome.refusal)
    default:
      return outcome.refusal satisfies never
  }
}

export async function holdWaitlist(input: HoldWaitlistInput, context: Context): Promise<Result<'HoldWaitlistResult'>> {
  const queue = await openQueue(input, context)
  if ('__typename' in queue) return queue
  const { event, reason } = queue
  const { desk, language } = context
  const outcome = await desk.changeSeats(event.id, { type: 'HOLD_QUEUE', reason }, actorOfHost(context, event))
  if (outcome.kind === 'DONE') return { __typename: 'WaitlistHeld', event }
  const { refusal } = outcome.refusal
  if (refusal === 'ReasonNeeded') throw unexpected('HOLD_QUEUE', outcome.refusal)
  return refuse(language, refusal === 'RightsChanged' ? 'NotAllowed' : refusal, {})
}

export async function resumeWaitlist(
  input: HoldWaitlistInput,
  context: Context,
): Promise<Result<'ResumeWaitlistResult'>> {
  const queue = await openQueue(input, context)
  if ('__typename' in queue) return queue
  const { event, reason } = queue
  const { desk, language } = context
  const outcome = await desk.changeSeats(event.id, { type: 'RESUME_QUEUE', reason }, actorOfHost(context, event))
  if (outcome.kind === 'DONE') return { __typename: 'WaitlistResumed', event, offersMade: outcome.offersMade }
  const { refusal } = outcome.refusal
  if (refusal === 'ReasonNeeded') throw unexpected('RESUME_QUEUE', outcome.refusal)
  return refuse(language, refusal === 'RightsChanged' ? 'NotAllowed' : refusal, {})
}

/** The event whose queue the viewer may hold and resume, and their reason; otherwise the refusal. */
async function openQueue(
  { eventSlug, reason }: HoldWaitlistInput,
  context: Context,
): Promise<
  | { event: EventRow; reason: string }
  | Extract<Result<'HoldWaitlistResult'> & Result<'ResumeWaitlistResult'>, { __typename: string }>
> {
  const { database, language, viewer } = context
  const event = await eventBySlug(database, eventSlug)
  if (!event || !can.seeEvent(viewer, event)) return refuse(language, 'UnknownEvent', {})
  const refusal = await forbidden(context, (requester) => can.holdWaitlist(requester, event))
  if (refusal) return refusal
  const fieldProblems = checkText('reason', reason, maxReasonLength)
  return fieldProblems.length > 0 ? invalidInput(language, fieldProblems) : { event, reason: tidy(reason) }
}
