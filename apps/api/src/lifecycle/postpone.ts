/** Postpones an event without new dates: seats, emails, everything planned and the event itself, in one transaction. */
import type { PostponeEventInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { changingEvent } from '../access/changing.ts'
import { can } from '../access/policy.ts'
import { actorOfHost, audit } from '../audit/ofEvents.ts'
import { scheduleReminder } from '../events/promise.ts'
import { notifyLive } from '../live/notices.ts'
import { haltScheduled } from '../messages/send.ts'
import { haltOthers } from '../planned/run.ts'
import { refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EventRow } from '../request/rows.ts'
import { storedTexts, textIn } from '../request/texts.ts'
import { changeSeatsWithin } from '../seatDesk/seatDesk.ts'
import { emailPostponed } from './emails.ts'
import { reasonProblems } from './reasons.ts'

type Result = Awaited<ResolversTypes['PostponeEventResult']>

/** Sessions get another version, so that calendars take their cancellation, and the new dates after it, for changes. */
export async function postponeEvent(input: PostponeEventInput, context: Context): Promise<Result> {
  const { database, viewer, language, requestId } = context
  const known = await eventBySlug(database, input.slug)
  if (!known || !can.seeEvent(viewer, known)) return refuse(language, 'UnknownEvent', {})
  const terms = { allowed: can.postponeEvent, fieldProblems: reasonProblems(input), version: null, holdsSeats: true }
  return changingEvent(known, terms, context, async ({ transaction, event, at }): Promise<Result> => {
    const refused = postponeRefused(event, at, language)
    if (refused) return refused
    const { id, state, zone } = event
    const reasons = storedTexts(input.reasons)
    const actor = actorOfHost(context, event)
    const registrationIds = await emailPostponed(transaction, id, { reasons, at })
    const outcome = await changeSeatsWithin(transaction, id, { type: 'POSTPONE' }, actor)
    if (outcome.kind === 'REFUSED') throw new Error(`The desk refused to postpone: ${outcome.refusal.refusal}.`)
    await transaction.session.updateMany({ where: { eventId: id }, data: { version: { increment: 1 } } })
    const postponed = await transaction.event.update({
      where: { id },
      data: { state: 'POSTPONED', postponedAt: at, postponeReasons: reasons, version: { increment: 1 } },
    })
    await scheduleReminder(transaction, postponed)
    const refusal = (own: Context['language']) =>
      refuse(own, 'NotTakingPlace', { calledOffAt: null, postponedAt: at }, zone).message
    await haltOthers(transaction, { eventId: id, kind: 'POSTPONE_EVENT' }, refusal, requestId)
    await haltScheduled(transaction, id, 'EVENT_POSTPONED', context)
    await audit(transaction, actor, id, {
      what: 'EVENT_POSTPONED',
      at,
      before: { state },
      after: { state: postponed.state },
      reason: textIn(language, reasons),
    })
    await notifyLive(transaction, { eventId: id, registrationIds })
    return { __typename: 'EventPostponed', event: postponed }
  })
}

/** Null: the event can be postponed at this time. */
export function postponeRefused({ state, startsAt, zone }: EventRow, at: Date, language: Context['language']) {
  if (state !== 'PUBLISHED') return refuse(language, 'WrongEventState', { state })
  return startsAt <= at ? refuse(language, 'AlreadyStarted', { startedAt: startsAt }, zone) : null
}
