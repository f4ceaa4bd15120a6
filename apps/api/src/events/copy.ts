/** Copies an event into a draft, in one transaction. Rows are copied whole, except for what is listed here. */
import { randomUUID } from 'node:crypto'
import { Prisma } from '@plenaria/prisma/client'
import type { FieldProblem } from '@plenaria/schema/words'
import type { CopyEventInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { changingEvent } from '../access/changing.ts'
import { can } from '../access/policy.ts'
import { actorOfHost, audit } from '../audit/ofEvents.ts'
import { copyImage } from '../files/copy.ts'
import { proposeCopies } from '../grants/copies.ts'
import { type Shift, shiftTo } from '../kernel/shiftDates.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { fieldProblem, keyProblems } from '../refusals/fieldProblems.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EventRow, ViewerRow } from '../request/rows.ts'
import { datesProblems } from './facts.ts'

type Transaction = Prisma.TransactionClient
type Result = Awaited<ResolversTypes['CopyEventResult']>

export async function copyEvent(input: CopyEventInput, context: Context): Promise<Result> {
  const { database, viewer, language } = context
  const known = await eventBySlug(database, input.slug)
  if (!known || !can.seeEvent(viewer, known)) return refuse(language, 'UnknownEvent', {})
  const allowed = (requester: ViewerRow | null, event: EventRow) =>
    can.editEvent(requester, event) && (!input.proposeGrants || can.proposeGrant(requester, event))
  try {
    const terms = { allowed, version: null }
    return await changingEvent(known, terms, context, async ({ transaction, event, at }): Promise<Result> => {
      const shift = shiftTo(input.firstDay, event.startsAt, event.zone)
      if (!shift) return invalidInput(language, fieldProblem('firstDay', 'MALFORMED', { expected: 'DATE' }))
      const dates = await datesOf(transaction, event, shift)
      const fieldProblems = [
        ...keyProblems(input.newSlug, 'newSlug', 3, 80),
        ...ofFirstDay(await brokenBy(transaction, event, dates)),
      ]
      if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
      if (await isTaken(transaction, input.newSlug)) return refuse(language, 'SlugTaken', {})
      const copy = await writeCopy(transaction, event, { slug: input.newSlug, dates, at })
      await audit(transaction, actorOfHost(context, event), copy.id, {
        what: 'EVENT_CREATED',
        at,
        before: null,
        after: {
          slug: copy.slug,
          copyOf: event.slug,
          startsAt: copy.startsAt.toISOString(),
          endsAt: copy.endsAt.toISOString(),
        },
      })
      const sessionIds = new Map(dates.sessions.map(({ id, copyId }) => [id, copyId]))
      const grantsProposed = input.proposeGrants
        ? await proposeCopies(transaction, context, { of: event, to: copy, at, shift, sessionIds })
        : 0
      return { __typename: 'EventCopied', event: copy, adjustedTimes: [...shift.skipped], grantsProposed }
    })
  } catch (failed) {
    if (await isTaken(database, input.newSlug)) return refuse(language, 'SlugTaken', {})
    throw failed
  }
}

/** Former addresses of events are taken too. */
const isTaken = async (database: Prisma.TransactionClient, slug: string): Promise<boolean> =>
  (await database.eventSlug.findUnique({ where: { slug } })) !== null

/** Problems of the new dates that the old ones didn't have. */
async function brokenBy(transaction: Transaction, event: EventRow, dates: Dates): Promise<FieldProblem[]> {
  const sessions = await transaction.session.findMany({
    where: { eventId: event.id },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  })
  const before = datesProblems({ ...event, sessions })
  return datesProblems(dates).filter(({ path, code }) =>
    before.every((each) => each.path !== path || each.code !== code),
  )
}

/** Errors about dates that disagree because the zone skips an hour between them are reported on the chosen day. */
const ofFirstDay = (fieldProblems: FieldProblem[]): FieldProblem[] =>
  fieldProblems.length > 0
    ? fieldProblem(
        'firstDay',
        fieldProblems.some(({ code }) => code === 'OUT_OF_RANGE') ? 'OUT_OF_RANGE' : 'SKIPPED_HOUR',
      )
    : []

async function datesOf(transaction: Transaction, event: EventRow, { moved }: Shift) {
  const sessions = await transaction.session.findMany({
    where: { eventId: event.id },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    select: { id: true, startsAt: true, endsAt: true },
  })
  const plan = await transaction.seatPlan.findUniqueOrThrow({ where: { eventId: event.id } })
  const followUp = await transaction.followUp.findUnique({ where: { eventId: event.id }, select: { until: true } })
  const topics = await transaction.topic.findMany({ where: { eventId: event.id }, select: { id: true } })
  return {
    admission: event.admission,
    startsAt: moved(event.startsAt, 'startsAt'),
    endsAt: moved(event.endsAt, 'endsAt'),
    registrationOpensAt: moved(event.registrationOpensAt, 'registrationOpensAt'),
    registrationClosesAt: moved(event.registrationClosesAt, 'registrationClosesAt'),
    decisionPromisedAt: event.decisionPromisedAt && moved(event.decisionPromisedAt, 'decisionPromisedAt'),
    minimumsReleasedAt: plan.minimumsReleasedAt && moved(plan.minimumsReleasedAt, 'minimumsReleasedAt'),
    sessions: sessions.map(({ id, startsAt, endsAt }, index) => ({
      id,
      copyId: randomUUID(),
      startsAt: moved(startsAt, `sessions.${index}.startsAt`),
      endsAt: moved(endsAt, `sessions.${index}.endsAt`),
    })),
    followUpUntil: followUp && moved(followUp.until, 'followUp.until'),
    topics: topics.map(({ id }) => ({ id, copyId: randomUUID() })),
  }
}

type Dates = Awaited<ReturnType<typeof datesOf>>

const json = (value: unknown): Prisma.Sql => Prisma.sql`${JSON.stringify(value)}::jsonb`

/** Tables with rows of the event and no personal data, and their columns that aren't copied. */
const belongings: readonly (readonly [string, Record<string, unknown>])[] = [
  ['stakeholder_group', {}],
  ['seat_plan_group', {}],
  ['question', {}],
  ['consent_text', { version: 1 }],
  ['review_criterion', {}],
  ['quota', {}],
  ['occasion_note', {}],
  ['reminders', {}],
  ['retention_rule', {}],
]

/** Resets the history of the copied event. */
const asIfNew = {
  published_at: null,
  archived_at: null,
  called_off_at: null,
  call_off_reasons: {},
  postponed_at: null,
  postpone_reasons: {},
  previous_starts_at: null,
  reschedule_reasons: {},
}

async function writeCopy(
  transaction: Transaction,
  { id }: EventRow,
  { slug, dates, at }: { slug: string; dates: Dates; at: Date },
): Promise<EventRow> {
  const copyId = randomUUID()
  const { sessions, minimumsReleasedAt, followUpUntil } = dates
  const { startsAt, endsAt, registrationOpensAt, registrationClosesAt, decisionPromisedAt } = dates
  await transaction.$executeRaw`
    insert into event select (jsonb_populate_record(e, ${json({
      id: copyId,
      slug,
      state: 'DRAFT',
      version: 1,
      created_at: at,
      starts_at: startsAt,
      ends_at: endsAt,
      registration_opens_at: registrationOpensAt,
      registration_closes_at: registrationClosesAt,
      decision_promised_at: decisionPromisedAt,
      ...asIfNew,
    })})).* from event e where e.id = ${id}`
  const plan = { event_id: copyId, version: 1, minimums_released_at: minimumsReleasedAt }
  const notHeld = { queue_held_at: null, queue_held_by: null, queue_held_reason: null }
  await transaction.$executeRaw`
    insert into seat_plan select (jsonb_populate_record(p, ${json({ ...plan, ...notHeld })})).*
    from seat_plan p where p.event_id = ${id}`
  for (const [table, changed] of belongings)
    await transaction.$executeRaw`
      insert into ${Prisma.raw(table)} select (jsonb_populate_record(t, ${json({ event_id: copyId, ...changed })})).*
      from ${Prisma.raw(table)} t where t.event_id = ${id}`
  await transaction.$executeRaw`
    insert into session select (jsonb_populate_record(s, jsonb_build_object('event_id', ${copyId}::text, 'id', c."copyId",
      'starts_at', c."startsAt", 'ends_at', c."endsAt", 'version', 1, 'held', 0, 'waiting', 0, 'join_link', null,
      'link_shown_at', null, 'materials', (select coalesce(jsonb_agg(m), '[]') from jsonb_array_elements(s.materials) m
        where m->'isPublic' = 'true')))).*
    from session s join jsonb_to_recordset(${json(sessions)}) as c (id text, "copyId" text, "startsAt" text, "endsAt" text)
      on c.id = s.id`
  if (followUpUntil) await copyFollowUp(transaction, { id, copyId, until: followUpUntil })
  await copyTopics(transaction, copyId, dates.topics)
  await copyImage(transaction, { id, copyId, at })
  await transaction.$executeRaw`
    insert into seat_tally (event_id, total, decided_at)
    select event_id, total, ${at.toISOString()}::timestamptz from seat_plan where event_id = ${copyId}`
  await transaction.$executeRaw`
    insert into group_tally (event_id, group_key, maximum)
    select event_id, group_key, maximum from seat_plan_group where event_id = ${copyId}`
  return transaction.event.findUniqueOrThrow({ where: { id: copyId } })
}

/** The follow-up survey of the copy; not sent yet. */
async function copyFollowUp(
  transaction: Transaction,
  { id, copyId, until }: { id: string; copyId: string; until: Date },
): Promise<void> {
  await transaction.followUp.create({ data: { eventId: copyId, until } })
  await transaction.$executeRaw`
    insert into follow_up_question select (jsonb_populate_record(q, ${json({ event_id: copyId })})).*
    from follow_up_question q where q.event_id = ${id}`
}

/** Parents before children, because of the foreign key. */
async function copyTopics(transaction: Transaction, copyId: string, topics: Dates['topics']): Promise<void> {
  const copies = Prisma.sql`jsonb_to_recordset(${json(topics)}) as c (id uuid, "copyId" uuid)`
  await transaction.$executeRaw`
    insert into topic select (jsonb_populate_record(t, ${json({ event_id: copyId, parent_id: null, version: 1 })}
      || jsonb_build_object('id', c."copyId"))).*
    from topic t join ${copies} on c.id = t.id`
  await transaction.$executeRaw`
    update topic set parent_id = above."copyId"
    from topic t join ${copies} on c.id = t.id
    join jsonb_to_recordset(${json(topics)}) as above (id uuid, "copyId" uuid) on above.id = t.parent_id
    where topic.id = c."copyId"`
}
