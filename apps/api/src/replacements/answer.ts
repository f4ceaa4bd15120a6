/** The named person's responses: taking the seat, when already registered, or declining it. */
import type { ResolversTypes, SeatNotPassedCause } from '../__generated__/resolvers.ts'
import { lockSeats, timeouts } from '../access/lock.ts'
import { can } from '../access/policy.ts'
import type { RefusalOf } from '../desk/index.ts'
import { refuse } from '../refusals/errors.ts'
import { actorOfPerson } from '../registrations/own.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EventRow } from '../request/rows.ts'
import { record } from './name.ts'
import { ownReplacement } from './own.ts'

type Result<Name extends keyof ResolversTypes> = Promise<Awaited<ResolversTypes[Name]>>

const eventSeen = async (slug: string, { database, viewer }: Context): Promise<EventRow | null> => {
  const event = await eventBySlug(database, slug)
  return event && can.seeEvent(viewer, event) ? event : null
}

export async function acceptReplacement(eventSlug: string, context: Context): Result<'AcceptReplacementResult'> {
  const { database, desk, viewer, language } = context
  const event = await eventSeen(eventSlug, context)
  const registration =
    event &&
    viewer &&
    (await database.registration.findFirst({
      where: { eventId: event.id, emailKey: viewer.emailKey, state: { notIn: ['LAPSED', 'WITHDRAWN'] } },
    }))
  if (!event || !registration) return refuse(language, 'UnknownRegistration', {})
  const replacement = await ownReplacement(event, context)
  if (!replacement) return refuse(language, 'SeatNotPassed', { cause: 'OVER' })
  const command = { type: 'PASS_ON' as const, reference: registration.reference, replacementId: replacement.id }
  const outcome = await desk.changeSeats(event.id, command, actorOfPerson(context))
  if (outcome.kind === 'DONE')
    return { __typename: 'ReplacementAccepted', registration: outcome.registrations[0] ?? registration }
  const { refusal } = outcome
  if (refusal.refusal === 'WrongState') return refuse(language, 'WrongState', { state: refusal.state })
  if (refusal.refusal === 'UnknownRegistration') return refuse(language, 'UnknownRegistration', {})
  return refuse(language, 'SeatNotPassed', { cause: notPassed(refusal) })
}

type NotPassed = Exclude<RefusalOf<'PASS_ON'>['refusal'], 'WrongState' | 'UnknownRegistration'>

/** Why a seat was not passed on. */
export function notPassed({ refusal }: { refusal: NotPassed }): SeatNotPassedCause {
  switch (refusal) {
    case 'NoSeatToPass':
    case 'NotTakingPlace':
    case 'CannotHoldSeat':
      return 'OVER'
    case 'AnotherGroup':
      return 'ANOTHER_GROUP'
    case 'AnotherOrganisation':
      return 'ANOTHER_ORGANISATION'
    default:
      return refusal satisfies never
  }
}

export async function declineReplacement(eventSlug: string, context: Context): Result<'DeclineReplacementResult'> {
  const { database, language } = context
  const event = await eventSeen(eventSlug, context)
  if (!event) return refuse(language, 'UnknownEvent', {})
  const replacement = await ownReplacement(event, context)
  if (!replacement) return refuse(language, 'NobodyNamed', {})
  const at = await now(context)
  return database.$transaction(async (transaction): Result<'DeclineReplacementResult'> => {
    await lockSeats(transaction, event.id)
    const { id } = replacement
    const { count } = await transaction.replacement.updateMany({
      where: { id, state: 'NAMED' },
      data: { state: 'DECLINED', answeredAt: at },
    })
    if (count === 0) return refuse(language, 'NobodyNamed', {})
    const holder = await transaction.registration.findUniqueOrThrow({ where: { id: replacement.registrationId } })
    await record(transaction, holder, { what: 'REPLACEMENT_DECLINED', replacementId: id }, context)
    return { __typename: 'ReplacementDeclined', event }
  }, timeouts)
}
