/** Calls an event off: seats, emails, everything planned and the event itself, in one transaction. */
import type { CallOffEventInput, ResolversTypes } from '../__generated__/resolvers.ts'
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
import { emailCalledOff } from './emails.ts'
import { reasonProblems } from './reasons.ts'

type Result = Awaited<ResolversTypes['CallOffEventResult']>

/** The emails are written before offers end, so that people who were offered a seat get one as well. */
export async function callOffEvent(input: CallOffEventInput, context: Context): Promise<Result> {
  const { database, viewer, language, requestId } = context
  const known = await eventBySlug(database, input.slug)
  if (!known || !can.seeEvent(viewer, known)) return refuse(language, 'UnknownEvent', {})
  const terms = { allowed: can.callOffEvent, fieldProblems: reasonProblems(input), version: null, holdsSeats: true }
  return changingEvent(known, terms, context, async ({ transaction, event, at }): Promise<Result> => {
    const refused = callOffRefused(event, at, language)
    if (refused) return refused
    const { id, state, zone } = event
    const reasons = storedTexts(input.reasons)
    const actor = actorOfHost(context, event)
    const registrationIds = await emailCalledOff(transaction, id, { reasons, at })
    const outcome = await changeSeatsWithin(transaction, id, { type: 'CALL_OFF' }, actor)
    if (outcome.kind === 'REFUSED') throw new Error(`The desk refused to call off: ${outcome.refusal.refusal}.`)
    const calledOff = await transaction.event.update({
      where: { id },
      data: {
        state: 'CALLED_OFF',
        calledOffAt: at,
        callOffReasons: reasons,
        version: { increment: 1 },
        postponedAt: null,
        postponeReasons: {},
      },
    })
    await scheduleReminder(transaction, calledOff)
    const refusal = (own: Context['language']) =>
      refuse(own, 'NotTakingPlace', { calledOffAt: at, postponedAt: null }, zone).message
    await haltOthers(transaction, { eventId: id, kind: 'CALL_OFF_EVENT' }, refusal, requestId)
    await haltScheduled(transaction, id, 'EVENT_CALLED_OFF', context)
    await audit(transaction, actor, id, {
      what: 'EVENT_CALLED_OFF',
      at,
      before: { state },
      after: { state: calledOff.state },
      reason: textIn(language, reasons),
    })
    await notifyLive(transaction, { eventId: id, registrationIds })
    return { __typename: 'EventCalledOff', event: calledOff }
  })
}

/** Null: the event can be called off at this time. */
export function callOffRefused({ state, endsAt, zone }: EventRow, at: Date, language: Context['language']) {
  if (state === 'POSTPONED') return null
  if (state !== 'PUBLISHED') return refuse(language, 'WrongEventState', { state })
  return endsAt <= at ? refuse(language, 'AlreadyOver', { endedAt: endsAt }, zone) : null
}
