import type { Prisma } from '@plenaria/prisma/client'
import { checkText } from '@plenaria/schema/texts'
import type { FieldProblem } from '@plenaria/schema/words'
import type { ResolversTypes, UpdateEventInput } from '../__generated__/resolvers.ts'
import { changingEvent } from '../access/changing.ts'
import { can, type Right, reachesSession, rightToAct } from '../access/policy.ts'
import { type Actor, actorFor } from '../audit/append.ts'
import { actorOfHost, audit } from '../audit/ofEvents.ts'
import { questionsInQuotas } from '../compose/quotas.ts'
import { addAll } from '../jobs/add.ts'
import type { Job } from '../jobs/jobSchemas.ts'
import { notifyLive } from '../live/notices.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import {
  fieldProblemIf,
  optionalLine,
  optionalText,
  requiredLine,
  requiredText,
  type TextRule,
  textsProblems,
  zoneProblems,
} from '../refusals/fieldProblems.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EventRow } from '../request/rows.ts'
import { venueColumn } from '../request/venue.ts'
import { sessionIdsProblems, sessionTitlesProblems } from '../sessions/fieldProblems.ts'
import { haveNotes } from '../sessions/rule.ts'
import { isMoved, notifyOfChangedVenue } from '../venue/emails.ts'
import { venueUpdateProblems } from '../venue/facts.ts'
import { moveSessions } from '../venue/sessions.ts'
import {
  auditedFacts,
  auditedSessions,
  type ChangedFacts,
  changedConsents,
  changedFacts,
  changedQuestions,
  changedSessions,
  datesAfter,
  givesDates,
  readStored,
  type StoredEvent,
  touchedSessions,
  writeSessions,
} from './change.ts'
import { changedGroups, refusedGroups, writeGroups } from './draftGroups.ts'
import { datesProblems, groupsProblems, languagesProblems, offerHoursProblems } from './facts.ts'
import { scheduleReminder, tellOfMovedPromise } from './promise.ts'
import { consentsProblems, questionsProblems } from './questions.ts'
import { unconfirmedRemovals } from './removals.ts'
import { questionRows } from './rows.ts'
import { notifyOfChangedTimes } from './times.ts'

type Result = Awaited<ResolversTypes['UpdateEventResult']>

/**
 * Changes the given fields, unless the event has changed since it was read. Notifies waiting people of a changed promise and, on
 * request, all registrants of changed times, and those affected of a new venue.
 */
export async function updateEvent(input: UpdateEventInput, context: Context): Promise<Result> {
  const { database, desk, viewer, language } = context
  const known = await eventBySlug(database, input.slug)
  if (!known || !can.seeEvent(viewer, known)) return refuse(language, 'UnknownEvent', {})
  const isProgramme = changesProgrammeAlone(input)
  const terms = {
    allowed: isProgramme ? can.manageSessions : can.editEvent,
    version: input.version,
    holdsSeats: true,
  }
  const outcome = await changingEvent(known, terms, context, async ({ transaction, event: locked }) => {
    const stored = await readStored(transaction, locked)
    const right = can.editEvent(context.viewer, known) ? null : rightToAct(context.viewer, known, 'MANAGE_SESSIONS')
    const actor = right ? actorFor(context, right) : actorOfHost(context, known)
    const facts = changedFacts(input, stored.event)
    const refused = await refusedFacts(transaction, input, stored, facts, context)
    if (refused) return refused
    const sessions = changedSessions(input, stored)
    const notAllowed =
      (await refusedSessions(transaction, sessions, stored, right, language)) ??
      (await refusedGroups(transaction, input, locked, language))
    if (notAllowed) return notAllowed
    return { facts, actor, ...(await write(transaction, { input, stored, facts, sessions, actor }, context)) }
  })
  if ('__typename' in outcome) return outcome

  const { facts, actor, event, peopleEmailed } = outcome
  if (changesRules(facts)) await desk.changeSeats(event.id, { type: 'RULES_CHANGED' }, actor)
  return { __typename: 'EventUpdated', event, peopleEmailed }
}

async function refusedFacts(
  transaction: Prisma.TransactionClient,
  input: UpdateEventInput,
  stored: StoredEvent,
  facts: ChangedFacts,
  context: Context,
) {
  const { language } = context
  const waiting = 'decisionPromisedAt' in facts ? await countWaiting(transaction, stored.event.id) : 0
  const fieldProblems = [
    ...updateProblems(input, stored, waiting > 0),
    ...historyProblems(facts, stored.event, await now(context)),
  ]
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  const inQuotas = input.questions
    ? await questionsInQuotas(transaction, stored.event, questionRows(input.questions))
    : []
  if (inQuotas.length > 0) return refuse(language, 'QuestionsInQuotas', { questions: inQuotas })
  const removed = await unconfirmedRemovals(transaction, input, stored, language)
  return removed.length > 0 ? refuse(language, 'RemovalNotConfirmed', { removed }) : null
}

/** @param right a partner's right, which may not cover all sessions; null: the host */
async function refusedSessions(
  transaction: Prisma.TransactionClient,
  sessions: Update['sessions'],
  stored: StoredEvent,
  right: Right | null,
  language: Context['language'],
) {
  const touched = sessions ? touchedSessions(sessions, stored) : []
  if (right && !touched.every((id) => reachesSession(right, id))) return refuse(language, 'NotAllowed', {})
  const kept = new Set((sessions ?? stored.sessions).map(({ id }) => id))
  const gone = stored.sessions.flatMap(({ id }) => (kept.has(id) ? [] : [id]))
  return (await haveNotes(transaction, gone)) ? refuse(language, 'SessionHasNotes', {}) : null
}

/**
 * Whether the update stays within what a partner's members may change. Null removes a date or the venue; elsewhere it means «not
 * given».
 */
const changesProgrammeAlone = (input: UpdateEventInput) => {
  const { slug: _, version: __, sessions, decisionPromisedAt, venue, ...rest } = input
  const givesFact = decisionPromisedAt !== undefined || venue !== undefined || givesDates(input)
  return sessions != null && !givesFact && Object.values(rest).every((value) => value == null)
}

/** Whether the change affects which offers can be made. */
const changesRules = ({ offerHours, startsAt }: ChangedFacts): boolean => Boolean(offerHours || startsAt)

const countWaiting = (transaction: Prisma.TransactionClient, eventId: string) =>
  transaction.registration.count({ where: { eventId, state: 'SUBMITTED' }, take: 1 })

/** Only drafts can lack these dates. */
const givenAsNull = (input: UpdateEventInput): FieldProblem[] =>
  (['startsAt', 'endsAt', 'registrationOpensAt', 'registrationClosesAt'] as const).flatMap((field) =>
    fieldProblemIf(input[field] === null, field, 'REQUIRED'),
  )

function updateProblems(input: UpdateEventInput, stored: StoredEvent, tellsPeople: boolean): FieldProblem[] {
  const { event } = stored
  const published = event.state !== 'DRAFT'
  const promisedAt = input.decisionPromisedAt === undefined ? event.decisionPromisedAt : input.decisionPromisedAt
  const given = (texts: UpdateEventInput['titles'], path: string, rule: TextRule) =>
    texts ? textsProblems(texts, path, rule) : []
  return [
    ...given(input.titles, 'titles', requiredLine),
    ...given(input.seriesNames, 'seriesNames', optionalLine),
    ...given(input.summaries, 'summaries', published ? requiredText : optionalText),
    ...given(input.descriptions, 'descriptions', published ? requiredText : optionalText),
    ...(input.languages ? languagesProblems(input.languages) : []),
    ...(input.zone == null ? [] : zoneProblems(input.zone, 'zone')),
    ...venueUpdateProblems(input, event),
    ...(published ? givenAsNull(input) : []),
    ...(givesDates(input) || input.decisionPromisedAt !== undefined || input.sessions !== undefined
      ? datesProblems({
          admission: event.admission,
          ...datesAfter(input, event),
          decisionPromisedAt: promisedAt,
          sessions: input.sessions ?? stored.sessions,
        })
      : []),
    ...fieldProblemIf(published && event.admission === 'REVIEW' && !promisedAt, 'decisionPromisedAt', 'REQUIRED'),
    ...checkText('decisionPromiseReason', input.decisionPromiseReason, 2000, { required: tellsPeople }),
    ...checkText('notify.text', input.notify?.text, 2000, { required: false }),
    ...sessionTitlesProblems(input.sessions ?? []),
    ...sessionIdsProblems(input.sessions ?? [], stored.sessions),
    ...offerHoursProblems(input.offerHours),
    ...(input.groups
      ? groupsProblems(input.groups, input.plan)
      : fieldProblemIf(input.plan != null, 'groups', 'REQUIRED')),
    ...questionsProblems(input.questions ?? [], stored.questions),
    ...consentsProblems(input.consents ?? []),
    ...fieldProblemIf(input.consents?.length === 0, 'consents', 'REQUIRED'),
  ]
}

/**
 * Prevents moving a published event across the present: once an event is over, its numbers, report and certificates are final,
 * and one that hasn't taken place has none.
 */
function historyProblems({ startsAt, endsAt }: ChangedFacts, event: EventRow, at: Date): FieldProblem[] {
  if (event.state === 'POSTPONED')
    return [
      ...fieldProblemIf(startsAt !== undefined, 'startsAt', 'POSTPONED'),
      ...fieldProblemIf(endsAt !== undefined, 'endsAt', 'POSTPONED'),
    ]
  if (event.state !== 'PUBLISHED') return []
  return [
    ...fieldProblemIf(startsAt !== undefined && event.startsAt > at && startsAt <= at, 'startsAt', 'IN_THE_PAST'),
    ...fieldProblemIf(endsAt !== undefined && event.endsAt > at && endsAt <= at, 'endsAt', 'IN_THE_PAST'),
    ...fieldProblemIf(endsAt !== undefined && event.endsAt <= at && endsAt > at, 'endsAt', 'ALREADY_OVER'),
  ]
}

interface Update {
  input: UpdateEventInput
  stored: StoredEvent
  facts: ChangedFacts
  sessions: ReturnType<typeof changedSessions>
  actor: Actor
}

async function write(
  transaction: Prisma.TransactionClient,
  { input, stored, facts, sessions, actor }: Update,
  context: Context,
): Promise<{ event: EventRow; peopleEmailed: number }> {
  const eventId = stored.event.id
  const questions = changedQuestions(input, stored)
  const consents = changedConsents(input, stored)
  const groups = await changedGroups(transaction, input, eventId)
  if (Object.keys(facts).length === 0 && !sessions && !questions && !consents && !groups) {
    return { event: stored.event, peopleEmailed: 0 }
  }

  const event = await transaction.event.update({
    where: { id: eventId },
    data: { ...columnsOf(facts), ...announcedBefore(facts, stored.event), version: { increment: 1 } },
  })
  const at = await now(context)
  if (sessions) {
    const registrationIds = await writeSessions({ transaction, actor, at }, eventId, sessions, stored)
    if (registrationIds.length > 0) await notifyLive(transaction, { eventId, registrationIds })
  }
  if ('venue' in facts) await moveSessions(transaction, { before: stored.event, after: event })
  await writeForm(transaction, eventId, questions, consents)
  if (groups) await writeGroups(transaction, eventId, groups.after)
  const reason = input.decisionPromiseReason ?? null
  const peopleNotified = await notifyOfChanges(transaction, stored.event, event, facts, {
    reason,
    notice: input.notify?.text ?? null,
    at,
  })
  if (changesRules(facts)) await transaction.$queryRaw(addAll([lookAgain(eventId)]))
  const collections = {
    ...(sessions && { sessions }),
    ...(questions && { questions }),
    ...(consents && { consents }),
  }
  const audited = auditedFacts(stored.event, event, facts)
  await audit(transaction, actor, event.id, {
    what: 'EVENT_UPDATED',
    at,
    before: {
      ...audited.before,
      ...pick({ ...stored, sessions: auditedSessions(stored.sessions) }, Object.keys(collections)),
      ...groups?.before,
    },
    after: { ...audited.after, ...collections, ...groups?.after },
    reason: peopleNotified > 0 ? reasonGiven(reason, input.notify?.text) : null,
  })
  return { event, peopleEmailed: peopleNotified }
}

/** Prisma needs a special value to set a JSON column to null. */
const columnsOf = ({ venue, ...facts }: ChangedFacts) => ({
  ...facts,
  ...(venue !== undefined && { venue: venueColumn(venue) }),
})

/** The previous start, as shown on a published event's page and in its structured data. */
const announcedBefore = ({ startsAt }: ChangedFacts, event: EventRow) =>
  startsAt && event.state === 'PUBLISHED' ? { previousStartsAt: event.startsAt, rescheduleReasons: {} } : {}

const reasonGiven = (reason: string | null, notice: string | undefined): string | null => reason ?? (notice || null)

/** Replaces the questions and the consents; null keeps them. */
async function writeForm(
  transaction: Prisma.TransactionClient,
  eventId: string,
  questions: ReturnType<typeof changedQuestions>,
  consents: ReturnType<typeof changedConsents>,
): Promise<void> {
  const inEvent = <Row>(rows: Row[]) => rows.map((row) => ({ ...row, eventId }))
  if (questions) {
    await transaction.question.deleteMany({ where: { eventId } })
    await transaction.question.createMany({ data: inEvent(questions) })
  }
  if (consents) {
    await transaction.consentText.deleteMany({ where: { eventId } })
    await transaction.consentText.createMany({ data: inEvent(consents) })
  }
}

/** @returns the number of people notified of a changed promise, new times or another venue, or several of these */
async function notifyOfChanges(
  transaction: Prisma.TransactionClient,
  before: EventRow,
  event: EventRow,
  facts: ChangedFacts,
  { reason, notice, at }: { reason: string | null; notice: string | null; at: Date },
): Promise<number> {
  let promised = 0
  if ('decisionPromisedAt' in facts) {
    await scheduleReminder(transaction, event)
    promised = await tellOfMovedPromise(transaction, event, { from: before.decisionPromisedAt, reason, at })
  }
  if (notice === null) return promised
  // People awaiting a decision are registered too, and an email about new times names the venue.
  const move = { before, after: event }
  if ('startsAt' in facts || 'endsAt' in facts)
    return Math.max(promised, await notifyOfChangedTimes(transaction, move, { text: notice, at }))
  if (!isMoved(move)) return promised
  return Math.max(promised, await notifyOfChangedVenue(transaction, move, { text: notice, at }))
}

/** The desk refills seats at once; this job does it if the process dies first. */
const lookAgain = (eventId: string): Job => ({
  identifier: 'run_clock',
  payload: { eventId },
  job_key: `rules:${eventId}`,
})

const pick = <T extends object>(from: T, keys: string[]) =>
  Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)))
