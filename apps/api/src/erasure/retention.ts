/** Retention periods of an event, and the erasure of expired data. */
import { Prisma, type PrismaClient } from '@plenaria/prisma/client'
import type { FieldProblem } from '@plenaria/schema/words'
import type { ResolversTypes, RetentionField, SetRetentionInput } from '../__generated__/resolvers.ts'
import { changingEvent } from '../access/changing.ts'
import { lockSeats, timeouts } from '../access/lock.ts'
import { can } from '../access/policy.ts'
import { actorFor, appendAudit, clockActor } from '../audit/append.ts'
import { waits } from '../audit/effect.ts'
import type { Desk } from '../desk/index.ts'
import { type Days, daysOf, erasedOn, fields } from '../events/retention.ts'
import { uuidv7 } from '../kernel/ids.ts'
import { refuse } from '../refusals/errors.ts'
import { clockOf } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EventRow } from '../request/rows.ts'
import { auditedProof, type Counts, prove, sumOf } from '../seatDesk/erasing/proof.ts'
import type { ErasureJournal } from './journal.ts'

/** Days. */
const maxDays = 3650

type Result = Awaited<ResolversTypes['SetRetentionResult']>

function fieldProblemsIn(rules: SetRetentionInput['rules']): FieldProblem[] {
  const given = rules.map(({ field }) => field)
  return rules.flatMap(({ days, field }, index): FieldProblem[] => {
    if (given.indexOf(field) < index) return [{ path: `rules.${index}.field`, code: 'REPEATED' }]
    if (days >= 0 && days <= maxDays) return []
    return [{ path: `rules.${index}.days`, code: 'OUT_OF_RANGE', minimum: 0, maximum: maxDays }]
  })
}

export async function setRetention({ eventSlug, rules }: SetRetentionInput, context: Context): Promise<Result> {
  const { database, viewer, language } = context
  const known = await eventBySlug(database, eventSlug)
  if (!known || !can.seeEvent(viewer, known)) return refuse(language, 'UnknownEvent', {})
  const terms = { allowed: can.setRetention, fieldProblems: fieldProblemsIn(rules), version: null }
  return changingEvent(known, terms, context, async ({ transaction, event, at }): Promise<Result> => {
    const actor = actorFor(context, { instituteId: event.hostId, grantId: null })
    const read = async () => daysOf(await transaction.retentionRule.findMany({ where: { eventId: event.id } }))
    const before = await read()
    for (const { field, days } of rules) {
      const where = { eventId_field: { eventId: event.id, field } }
      await transaction.retentionRule.upsert({ where, create: { eventId: event.id, field, days }, update: { days } })
    }
    const after = await read()
    const deletesDataOf = await countPeople(transaction, event, dueAtOnce(event, { before, after }, at))
    if (deletesDataOf > 0) waits(context, { eventId: event.id, actor, deletesDataOf })
    const change = { what: 'RETENTION_SET', before, after, eventId: event.id } as const
    await appendAudit(transaction, [{ ...actor, ...change, at }])
    return { __typename: 'RetentionSet', event }
  })
}

/** Data that the next night would erase because of a change, and would otherwise keep. */
function dueAtOnce(event: EventRow, { before, after }: { before: Days; after: Days }, at: Date): RetentionField[] {
  const isDue = (days: number) => event.endsAt <= at && erasedOn(event, days) <= at
  return fields.filter((field) => isDue(after[field]) && !isDue(before[field]))
}

/** People with remaining data of these kinds at the event. */
async function countPeople(
  transaction: Prisma.TransactionClient,
  { id: eventId }: EventRow,
  due: RetentionField[],
): Promise<number> {
  const [row] = await transaction.$queryRaw<[{ people: number }]>`
    select count(distinct email)::int as people from (
      select email_key as email from registration r where event_id = ${eventId} and erased_at is null and (
        'REGISTRATION' = any (${due}::text[])
        or ('ANSWERS' = any (${due}::text[]) and (answers <> '{}' or exists (select from follow_up_answer f where f.registration_id = r.id)
          or exists (select from draw_person d where d.registration_id = r.id)))
        or ('NEEDS' = any (${due}::text[]) and (needs <> '{}'
          or exists (select from visa_letter l where l.registration_id = r.id and l.name is not null)))
        or ('MOTIVATION' = any (${due}::text[]) and motivation is not null)
        or ('REVIEWS' = any (${due}::text[]) and (exists (select from review v where v.registration_id = r.id)
          or exists (select from registration_tag t where t.registration_id = r.id)
          or exists (select from internal_note n where n.registration_id = r.id)))
        or ('MESSAGES' = any (${due}::text[]) and exists (select from message m where m.registration_id = r.id)))
      union all
      select email_key from event_invitation
      where event_id = ${eventId} and state <> 'REGISTERED' and 'MESSAGES' = any (${due}::text[])
      union all
      select email_key from focal_point where event_id = ${eventId} and 'MESSAGES' = any (${due}::text[])) kept`
  return row.people
}

interface Due extends Days {
  event: EventRow
}

/** Remaining rows of an event. The caller holds the lock of its seats. */
const stillKept: Record<Exclude<RetentionField, 'REGISTRATION'>, (eventId: string) => Prisma.Sql> = {
  // Includes answers to the follow-up survey, answers used by draws, and the copies used by list filters, which are rebuilt from
  // what is left.
  ANSWERS: (eventId) => Prisma.sql`
    with copies as (delete from board_answer where event_id = ${eventId}),
    progress as (update board_progress set questions = '' where event_id = ${eventId}),
    answers as (
      update registration set answers = '{}' where event_id = ${eventId} and erased_at is null and answers <> '{}' returning 1),
    follow_ups as (
      delete from follow_up_answer f using registration r where r.id = f.registration_id and r.event_id = ${eventId} returning 1),
    drawn as (
      update draw_person p set registration_id = null, person = null, salt = null
      from draw d where d.id = p.draw_id and d.event_id = ${eventId} and p.person is not null returning 1)
    select 1 from answers union all select 1 from follow_ups union all select 1 from drawn`,
  // Including the names on visa letters.
  NEEDS: (eventId) => Prisma.sql`
    with letters as (
      update visa_letter l set name = null from registration r
      where r.id = l.registration_id and r.event_id = ${eventId} and l.name is not null returning r.id),
    needs as (
      update registration set needs = '{}' where event_id = ${eventId} and erased_at is null and needs <> '{}' returning id)
    select id from letters union select id from needs`,
  MOTIVATION: (eventId) =>
    Prisma.sql`update registration set motivation = null
      where event_id = ${eventId} and erased_at is null and motivation is not null`,
  // Includes tags and internal notes.
  REVIEWS: (eventId) => Prisma.sql`
    with tallies as (delete from review_tally where event_id = ${eventId}),
    assignments as (delete from review_assignment where event_id = ${eventId}),
    reviews as (delete from review where event_id = ${eventId} returning 1),
    tags as (delete from registration_tag where event_id = ${eventId} returning 1),
    notes as (delete from internal_note where event_id = ${eventId} returning 1)
    select 1 from reviews union all select 1 from tags union all select 1 from notes`,
  // Including invited people who didn't register, and focal points.
  MESSAGES: (eventId) => Prisma.sql`
    with mails as (
      delete from message where event_id = ${eventId} and (registration_id is not null or companion_id is not null or speaker_id is not null)
        and (sent_at is not null or refused_at is not null) returning 1),
    invited as (delete from event_invitation where event_id = ${eventId} and state <> 'REGISTERED' returning 1),
    naming as (delete from focal_point where event_id = ${eventId} returning 1)
    select 1 from mails union all select 1 from invited union all select 1 from naming`,
}

/** Batch size at the desk, where others are waiting. */
const atOnce = 100

interface Retaining {
  database: PrismaClient
  desk: Desk
  erasures: ErasureJournal
}

/** Erases expired data of all events. Idempotent. */
export async function retain({ database, desk, erasures }: Retaining, requestId: string): Promise<void> {
  const now = await clockOf(database)
  const ended = await database.event.findMany({ where: { endsAt: { lte: now } }, include: { retention: true } })
  for (const event of ended) {
    const due: Due = { event, ...daysOf(event.retention) }
    const isDue = (field: RetentionField) => erasedOn(event, due[field]) <= now
    if (isDue('REGISTRATION')) {
      await forgetPeople({ database, desk, erasures }, event.id, requestId)
      await forgetOthers(database, event.id, requestId)
    }
    for (const field of fields) {
      if (field !== 'REGISTRATION' && isDue(field)) await forgetField(database, event.id, field, requestId, erasures)
    }
  }
}

async function forgetPeople(
  { database, desk, erasures }: Retaining,
  eventId: string,
  requestId: string,
): Promise<void> {
  for (;;) {
    const rows = await database.registration.findMany({
      where: { eventId, erasedAt: null },
      select: { id: true, reference: true },
      take: atOnce,
    })
    if (rows.length === 0) return
    const at = (await clockOf(database)).toISOString()
    await erasures.append({ kind: 'REGISTRATIONS', at, ids: rows.map(({ id }) => id), cause: 'RETENTION' })
    const references = rows.map(({ reference }) => reference)
    await desk.changeSeats(eventId, { type: 'ERASE', references, cause: 'RETENTION' }, clockActor(requestId))
  }
}

/**
 * Companions of the institute (others are erased with the people they accompany) and speakers. A restored backup catches up the
 * next night.
 */
async function forgetOthers(database: PrismaClient, eventId: string, requestId: string): Promise<void> {
  await database.$transaction(async (transaction) => {
    await lockSeats(transaction, eventId)
    const companions = await transaction.companion.deleteMany({ where: { eventId } })
    const speakers = await transaction.speaker.deleteMany({ where: { eventId } })
    const counts = {
      ...(companions.count > 0 && { companions: companions.count }),
      ...(speakers.count > 0 && { speakers: speakers.count }),
    }
    if (sumOf(counts) > 0) await proveErased(transaction, { eventId, field: 'REGISTRATION', counts }, requestId)
  }, timeouts)
}

/**
 * @param erasures lists it before the commit; none: it is already on the list
 * @returns 1 if there was anything left to erase
 */
export async function forgetField(
  database: PrismaClient,
  eventId: string,
  field: Exclude<RetentionField, 'REGISTRATION'>,
  requestId: string,
  erasures?: ErasureJournal,
): Promise<number> {
  return database.$transaction(async (transaction) => {
    await lockSeats(transaction, eventId)
    const count = await transaction.$executeRaw(stillKept[field](eventId))
    if (count === 0) return 0
    const at = await clockOf(transaction)
    await erasures?.append({ kind: 'FIELD', at: at.toISOString(), eventId, field })
    await proveErased(transaction, { eventId, field, counts: { [field.toLowerCase()]: count } }, requestId)
    return 1
  }, timeouts)
}

async function proveErased(
  transaction: Prisma.TransactionClient,
  { eventId, field, counts }: { eventId: string; field: RetentionField; counts: Counts },
  requestId: string,
): Promise<void> {
  const at = await clockOf(transaction)
  const facts = { id: uuidv7(at.getTime(), 0), eventId, cause: 'RETENTION' as const, fields: [field] }
  const proof = await prove(transaction, { ...facts, counts, at })
  await appendAudit(transaction, [
    { ...clockActor(requestId), what: 'ERASED', at, eventId, before: null, after: auditedProof(proof) },
  ])
}
