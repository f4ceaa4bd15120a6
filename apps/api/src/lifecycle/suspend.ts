/** The common part of calling off and postponing, in one transaction: seats, emails, everything planned, and the event itself. */
import type { Prisma } from '@plenaria/prisma/client'
import type { LocalisedTextInput } from '../__generated__/resolvers.ts'
import { changingEvent, type Terms } from '../access/changing.ts'
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
import type { emailCalledOff } from './emails.ts'
import { reasonProblems } from './reasons.ts'

type Reasons = ReturnType<typeof storedTexts>

interface Suspension<Denial> {
  allowed: Terms['allowed']
  /** Null if it is possible at this time. */
  refused: (event: EventRow, at: Date, language: Context['language']) => Denial | null
  email: typeof emailCalledOff
  command: 'CALL_OFF' | 'POSTPONE'
  /** The planned action, which must not halt itself. */
  kind: 'CALL_OFF_EVENT' | 'POSTPONE_EVENT'
  what: 'EVENT_CALLED_OFF' | 'EVENT_POSTPONED'
  write: (transaction: Prisma.TransactionClient, eventId: string, reasons: Reasons, at: Date) => Promise<EventRow>
}

/** Writes the emails before offers end, so that people with an offer get one too. */
export async function suspendEvent<Denial extends { __typename: string }>(
  input: { slug: string; reasons: LocalisedTextInput[] },
  { allowed, refused, email, command, kind, what, write }: Suspension<Denial>,
  context: Context,
) {
  const { database, viewer, language, requestId } = context
  const known = await eventBySlug(database, input.slug)
  if (!known || !can.seeEvent(viewer, known)) return refuse(language, 'UnknownEvent', {})
  const terms = { allowed, fieldProblems: reasonProblems(input), version: null, holdsSeats: true }
  return changingEvent(known, terms, context, async ({ transaction, event, at }) => {
    const denial = refused(event, at, language)
    if (denial) return denial
    const { id, state, zone } = event
    const reasons = storedTexts(input.reasons)
    const actor = actorOfHost(context, event)
    const registrationIds = await email(transaction, id, { reasons, at })
    const outcome = await changeSeatsWithin(transaction, id, { type: command }, actor)
    if (outcome.kind === 'REFUSED') throw new Error(`The desk refused ${command}: ${outcome.refusal.refusal}.`)
    const suspended = await write(transaction, id, reasons, at)
    await scheduleReminder(transaction, suspended)
    const { calledOffAt, postponedAt } = suspended
    const refusal = (own: Context['language']) =>
      refuse(own, 'NotTakingPlace', { calledOffAt, postponedAt }, zone).message
    await haltOthers(transaction, { eventId: id, kind }, refusal, requestId)
    await haltScheduled(transaction, id, what, context)
    await audit(transaction, actor, id, {
      what,
      at,
      before: { state },
      after: { state: suspended.state },
      reason: textIn(language, reasons),
    })
    await notifyLive(transaction, { eventId: id, registrationIds })
    return { __typename: 'Suspended' as const, event: suspended }
  })
}
