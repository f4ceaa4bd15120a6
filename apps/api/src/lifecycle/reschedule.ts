/** Moves an event to another start in one transaction: seats, emails, everything with a date, and the event itself. */
import { isBlocking, optionalKinds } from '@plenaria/domain/lifecycle/reschedule'
import type { FieldProblem } from '@plenaria/schema/words'
import type {
  EventDateKind,
  EventReschedulePreviewInput,
  RescheduleEventInput,
  ResolversTypes,
} from '../__generated__/resolvers.ts'
import { changingEvent } from '../access/changing.ts'
import { forbidden } from '../access/forbidden.ts'
import { can } from '../access/policy.ts'
import { actorOfHost, audit } from '../audit/ofEvents.ts'
import { scheduleReminder } from '../events/promise.ts'
import { notifyLive } from '../live/notices.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { fieldProblem, fieldProblemIf } from '../refusals/fieldProblems.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EventRow } from '../request/rows.ts'
import { storedTexts, textIn } from '../request/texts.ts'
import { changeSeatsWithin } from '../seatDesk/seatDesk.ts'
import { readLocal } from '../sessions/localTime.ts'
import { listDates, type NewStart, shiftDates } from './dates.ts'
import { emailRescheduled } from './emails.ts'
import { reasonProblems } from './reasons.ts'
import { datesFor, type Written, writeDates } from './writeDates.ts'

type Result = Awaited<ResolversTypes['RescheduleEventResult']>

export async function previewReschedule(
  input: EventReschedulePreviewInput,
  context: Context,
): Promise<Awaited<ResolversTypes['EventReschedulePreviewResult']>> {
  const { database, viewer, language } = context
  const event = await eventBySlug(database, input.slug)
  if (!event || !can.seeEvent(viewer, event)) return refuse(language, 'UnknownEvent', {})
  const denial = await forbidden(context, (requester) => can.rescheduleEvent(requester, event))
  if (denial) return denial
  const at = await now(context)
  const refused = rescheduleRefused(event, at, language)
  if (refused) return refused
  const read = readStart(input, event)
  if ('fieldProblems' in read) return invalidInput(language, read.fieldProblems)
  const start: NewStart = { event, startsAt: read.startsAt, at, chosen: input.dates }
  const dates = await shiftDates(database, start)
  const lines = await listDates(database, dates, start, language)
  const { startsAt, endsAt } = datesFor(event, dates)
  return { __typename: 'EventReschedulePreview', startsAt, endsAt, dates: lines, version: event.version }
}

export async function rescheduleEvent(input: RescheduleEventInput, context: Context): Promise<Result> {
  const { database, viewer, language } = context
  const known = await eventBySlug(database, input.slug)
  if (!known || !can.seeEvent(viewer, known)) return refuse(language, 'UnknownEvent', {})
  const terms = {
    allowed: can.rescheduleEvent,
    fieldProblems: reasonProblems(input),
    version: input.version,
    holdsSeats: true,
  }
  return changingEvent(known, terms, context, async ({ transaction, event, at }): Promise<Result> => {
    const refused = rescheduleRefused(event, at, language)
    if (refused) return refused
    const read = readStart(input, event)
    if ('fieldProblems' in read) return invalidInput(language, read.fieldProblems)
    const start: NewStart = { event, startsAt: read.startsAt, at, chosen: input.dates }
    const dates = await shiftDates(transaction, start)
    if (dates.some(isBlocking)) {
      const lines = await listDates(transaction, dates, start, language)
      return refuse(language, 'DatesInConflict', { dates: lines.filter((each) => each.isBlocking) })
    }
    const reasons = storedTexts(input.reasons)
    const written: Written = { before: event, dates, reasons, at }
    const rescheduled = await writeDates(transaction, written)
    const actor = actorOfHost(context, event)
    await changeSeatsWithin(transaction, event.id, { type: 'RESCHEDULE', resumes: event.state === 'POSTPONED' }, actor)
    await scheduleReminder(transaction, rescheduled)
    const registrationIds = await emailRescheduled(transaction, rescheduled, written)
    await audit(transaction, actor, event.id, {
      what: 'EVENT_RESCHEDULED',
      at,
      before: { state: event.state, startsAt: event.startsAt.toISOString(), endsAt: event.endsAt.toISOString() },
      after: {
        state: rescheduled.state,
        startsAt: rescheduled.startsAt.toISOString(),
        endsAt: rescheduled.endsAt.toISOString(),
        dates: movedKinds(dates),
      },
      reason: textIn(language, reasons),
    })
    await notifyLive(transaction, { eventId: event.id, registrationIds })
    return { __typename: 'EventRescheduled', event: rescheduled }
  })
}

const movedKinds = (dates: readonly { kind: EventDateKind; moves: boolean }[]): EventDateKind[] => [
  ...new Set(dates.flatMap(({ kind, moves }) => (moves ? [kind] : []))),
]

/** Null if the event can be rescheduled at this time. Announced dates of a postponed event don't count. */
export function rescheduleRefused({ state, startsAt, zone }: EventRow, at: Date, language: Context['language']) {
  if (state === 'POSTPONED') return null
  if (state !== 'PUBLISHED') return refuse(language, 'WrongEventState', { state })
  return startsAt <= at ? refuse(language, 'AlreadyStarted', { startedAt: startsAt }, zone) : null
}

function readStart(
  { startsLocal, dates }: Pick<RescheduleEventInput, 'startsLocal' | 'dates'>,
  { startsAt: before, zone }: EventRow,
): { startsAt: Date } | { fieldProblems: FieldProblem[] } {
  const startsAt = readLocal(startsLocal, zone)
  const choices = optionalKinds as readonly EventDateKind[]
  const unknown = (dates ?? []).flatMap((kind, index) =>
    fieldProblemIf(!choices.includes(kind), `dates.${index}`, 'UNKNOWN'),
  )
  if (unknown.length > 0) return { fieldProblems: unknown }
  if (startsAt === 'SKIPPED') return { fieldProblems: fieldProblem('startsLocal', 'SKIPPED_HOUR') }
  if (startsAt === null) return { fieldProblems: fieldProblem('startsLocal', 'MALFORMED', { expected: 'LOCAL_TIME' }) }
  return startsAt.getTime() === before.getTime()
    ? { fieldProblems: fieldProblem('startsLocal', 'REPEATED') }
    : { startsAt }
}
