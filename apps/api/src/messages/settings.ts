/** The host's settings of emails: added paragraphs, and reminders. */
import { isDeepStrictEqual } from 'node:util'
import type { Prisma } from '@plenaria/prisma/client'
import type { FieldProblem } from '@plenaria/schema/words'
import type { ResolversTypes, SetEmailNoteInput, SetRemindersInput } from '../__generated__/resolvers.ts'
import { changingEvent } from '../access/changing.ts'
import { can } from '../access/policy.ts'
import { actorFor, appendAudit, type NewEntry } from '../audit/append.ts'
import { type Refused, refuse } from '../refusals/errors.ts'
import { fieldProblem } from '../refusals/fieldProblems.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EmailNoteRow, EventRow } from '../request/rows.ts'
import { storedTexts } from '../request/texts.ts'
import { isFixed, templateOf } from './emailKinds.ts'
import { noteProblems, remindersProblems } from './fieldProblems.ts'

type Result<Name extends 'SetEmailNoteResult' | 'SetRemindersResult'> = Awaited<ResolversTypes[Name]>

/** Default reminders. */
export const usualReminders = { daysBefore: [7, 1], offerHours: 24 }

export async function remindersOf(event: EventRow, { database, viewer }: Context) {
  if (!can.setReminders(viewer, event)) return null
  return (await database.event.findUniqueOrThrow({ where: { id: event.id } }).reminders()) ?? usualReminders
}

export async function notesOf(event: EventRow, { database, viewer }: Context): Promise<EmailNoteRow[] | null> {
  if (!can.setReminders(viewer, event)) return null
  return database.event.findUniqueOrThrow({ where: { id: event.id } }).emailNotes({ orderBy: { template: 'asc' } })
}

type Refusal = Refused<'InvalidInput'> | Refused<'UnknownEvent'> | Refused<'NotAllowed'> | Refused<'SecondFactorNeeded'>

/** `fieldProblems`: what is wrong with the input, shown only to people who may make the change. */
async function changeSettings(
  eventSlug: string,
  fieldProblems: FieldProblem[],
  context: Context,
  change: (
    transaction: Prisma.TransactionClient,
    event: EventRow,
  ) => Promise<Pick<NewEntry, 'what' | 'before' | 'after'>>,
): Promise<EventRow | Refusal> {
  const { database, viewer, language } = context
  const known = await eventBySlug(database, eventSlug)
  if (!known || !can.seeEvent(viewer, known)) return refuse(language, 'UnknownEvent', {})
  const terms = { allowed: can.setReminders, fieldProblems, version: null }
  return changingEvent(known, terms, context, async ({ transaction, event, at }) => {
    const done = await change(transaction, event)
    const actor = actorFor(context, { instituteId: event.hostId, grantId: null })
    await appendAudit(transaction, [{ ...actor, ...done, at, eventId: event.id }])
    return event
  })
}

export async function setEmailNote(
  { eventSlug, kind, texts }: SetEmailNoteInput,
  context: Context,
): Promise<Result<'SetEmailNoteResult'>> {
  const fieldProblems = isFixed(kind) ? noteProblems(texts) : fieldProblem('kind', 'UNKNOWN')
  const template = isFixed(kind) ? templateOf[kind] : ''
  const outcome = await changeSettings(eventSlug, fieldProblems, context, async (transaction, { id: eventId }) => {
    const stored = storedTexts(texts)
    const where = { eventId_template: { eventId, template } }
    if (texts.length === 0) await transaction.emailNote.deleteMany({ where: { eventId, template } })
    else
      await transaction.emailNote.upsert({
        where,
        create: { eventId, template, texts: stored },
        update: { texts: stored },
      })
    return { what: 'OCCASION_NOTE_SET', before: null, after: { template, languages: Object.keys(stored) } }
  })
  if ('message' in outcome) return outcome
  return { __typename: 'EmailNoteSet', event: outcome }
}

export async function setReminders(
  { eventSlug, daysBefore, offerHours }: SetRemindersInput,
  context: Context,
): Promise<Result<'SetRemindersResult'>> {
  const fieldProblems = remindersProblems({ daysBefore, offerHours })
  const outcome = await changeSettings(eventSlug, fieldProblems, context, async (transaction, { id: eventId }) => {
    const before = (await transaction.reminders.findUnique({ where: { eventId } })) ?? usualReminders
    const facts = { daysBefore: daysBefore.toSorted((one, other) => other - one), offerHours: offerHours ?? null }
    const { daysBefore: days, offerHours: hours } = before
    const earlier = { daysBefore: days, offerHours: hours }
    // A row that is written moves the moment from which reminders are sent.
    if (!isDeepStrictEqual(facts, earlier))
      await transaction.reminders.upsert({ where: { eventId }, create: { eventId, ...facts }, update: facts })
    return { what: 'REMINDERS_SET', before: earlier, after: facts }
  })
  if ('message' in outcome) return outcome
  return { __typename: 'RemindersSet', event: outcome }
}
