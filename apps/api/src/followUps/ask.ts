/** The follow-up survey: its questions, deadline and email. */
import { Prisma } from '@plenaria/prisma/client'
import type { FieldProblem } from '@plenaria/schema/words'
import type { ResolversTypes, SetFollowUpInput } from '../__generated__/resolvers.ts'
import { changingEvent } from '../access/changing.ts'
import { can } from '../access/policy.ts'
import { appendAudit } from '../audit/append.ts'
import { actorOfHost } from '../audit/ofEvents.ts'
import { changedQuestions } from '../events/change.ts'
import { questionsProblems } from '../events/questions.ts'
import { retentionOf } from '../events/retention.ts'
import { sendAll } from '../jobs/add.ts'
import { uuidOf } from '../kernel/ids.ts'
import { notifyLive } from '../live/notices.ts'
import { refuse } from '../refusals/errors.ts'
import { fieldProblemIf } from '../refusals/fieldProblems.ts'
import { clockOf } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EventRow } from '../request/rows.ts'
import { attended } from './attended.ts'

type Result<Name extends keyof ResolversTypes> = Awaited<ResolversTypes[Name]>

const maxQuestions = 20

async function findEvent(slug: string, { database, viewer }: Context): Promise<EventRow | null> {
  const event = await eventBySlug(database, slug)
  return event && can.seeEvent(viewer, event) ? event : null
}

export async function setFollowUp(input: SetFollowUpInput, context: Context): Promise<Result<'SetFollowUpResult'>> {
  const { language } = context
  const known = await findEvent(input.eventSlug, context)
  if (!known) return refuse(language, 'UnknownEvent', {})
  // Not the event's version: the survey has its own.
  const terms = { allowed: can.askFollowUp, fieldProblems: await fieldProblemsIn(input, known, context), version: null }
  return changingEvent(known, terms, context, async ({ transaction, event, at }) => {
    const eventId = event.id
    // People answering wait for this lock, so that nobody answers other questions than they read.
    await transaction.$queryRaw`select from follow_up where event_id = ${eventId} for update`
    const stored = await transaction.followUp.findUnique({
      where: { eventId },
      include: { questions: { orderBy: { position: 'asc' } } },
    })
    if ((stored?.version ?? 0) !== input.version) return refuse(language, 'ChangedMeanwhile', {})
    const questions = changedQuestions(input, { questions: stored?.questions ?? [] })
    const answers = await transaction.followUpAnswer.count({ where: { registration: { eventId } }, take: 1 })
    if (questions && answers > 0) return refuse(language, 'FollowUpHasAnswers', {})
    const { until } = input
    await transaction.followUp.upsert({
      where: { eventId },
      create: { eventId, until },
      update: { until, version: { increment: 1 } },
    })
    if (questions) {
      await transaction.followUpQuestion.deleteMany({ where: { eventId } })
      await transaction.followUpQuestion.createMany({ data: questions.map((question) => ({ ...question, eventId })) })
    }
    const facts = (ends: Date | undefined, count: number) => ends && { until: ends.toISOString(), questions: count }
    await appendAudit(transaction, [
      {
        ...actorOfHost(context, event),
        what: 'FOLLOW_UP_SET',
        at,
        eventId,
        before: facts(stored?.until, stored?.questions.length ?? 0) ?? null,
        after: facts(until, input.questions.length),
      },
    ])
    await notifyLive(transaction, { eventId, registrationIds: [] })
    return { __typename: 'FollowUpSet' as const, event }
  })
}

/**
 * Answers given after the erasure of answers would be erased the next night; none are accepted once links to people are
 * destroyed.
 */
async function fieldProblemsIn(
  { questions, until }: SetFollowUpInput,
  event: EventRow,
  context: Context,
): Promise<FieldProblem[]> {
  const kept = await retentionOf(event, context)
  const last = kept.find(({ field }) => field === 'ANSWERS')?.erasedOn ?? event.endsAt
  const promise = await context.database.evidencePromise.findUnique({ where: { eventId: event.id } })
  const lastDay = promise && promise.until < last ? promise.until : last
  const at = await clockOf(context.database)
  return [
    ...fieldProblemIf(questions.length === 0, 'questions', 'REQUIRED'),
    ...fieldProblemIf(questions.length > maxQuestions, 'questions', 'TOO_MANY', { maximum: maxQuestions }),
    ...questionsProblems(questions),
    // What is answered afterwards is shown in sums, and files can't be.
    ...questions.flatMap(({ kind }, index) => fieldProblemIf(kind === 'FILE', `questions.${index}.kind`, 'NOT_ASKED')),
    ...questions.flatMap(({ need }, index) => fieldProblemIf(need != null, `questions.${index}.need`, 'NOT_ASKED')),
    ...fieldProblemIf(!(until > at && until <= lastDay), 'until', 'OUT_OF_RANGE'),
  ]
}

const idOfAsking = uuidOf(Prisma.sql`concat_ws(' ', 'follow-up', r.id)`)

/** Number of people who attended and haven't been emailed. */
export async function toAsk(database: Pick<Prisma.TransactionClient, '$queryRaw'>, eventId: string): Promise<number> {
  const [row] = await database.$queryRaw<[{ people: number }]>`
    select count(distinct lower(r.email))::int as people from registration r
    where r.event_id = ${eventId} and r.erased_at is null and ${attended}
      and not exists (select from message m where m.id = ${idOfAsking})`
  return row.people
}

export async function sendFollowUp(eventSlug: string, context: Context): Promise<Result<'SendFollowUpResult'>> {
  const { language } = context
  const known = await findEvent(eventSlug, context)
  if (!known) return refuse(language, 'UnknownEvent', {})
  // Prevents erasures meanwhile.
  const terms = { allowed: can.askFollowUp, version: null, holdsSeats: true }
  return changingEvent(known, terms, context, async ({ transaction, event, at }) => {
    const eventId = event.id
    const followUp = await transaction.followUp.findUnique({ where: { eventId } })
    if (!followUp) return refuse(language, 'NoFollowUp', {})
    if (followUp.until <= at) return refuse(language, 'FollowUpClosed', {})
    const [sent] = await transaction.$queryRaw<{ queued: number }[]>`
      with queued as (
        insert into message (id, event_id, registration_id, template, recipient, language, data, enqueued_at)
        select ${idOfAsking}, r.event_id, r.id, 'follow-up', r.email, r.language, '{}', ${at.toISOString()}::timestamptz
        from registration r where r.event_id = ${eventId} and r.erased_at is null and ${attended}
        on conflict (id) do nothing
        returning id)
      select count(*)::int as queued from ${sendAll(Prisma.sql`queued`)}`
    const notified = sent?.queued ?? 0
    if (notified === 0) return refuse(language, 'NobodyToWriteTo', {})
    await transaction.followUp.update({ where: { eventId }, data: { lastSentAt: at } })
    await appendAudit(transaction, [
      { ...actorOfHost(context, event), what: 'FOLLOW_UP_SENT', at, eventId, after: { people: notified } },
    ])
    await notifyLive(transaction, { eventId, registrationIds: [] })
    return { __typename: 'FollowUpSent' as const, event, peopleEmailed: notified }
  })
}
