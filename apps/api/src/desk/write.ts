/** Writes decisions with a fixed number of statements, however many registrations they concern. */

import { type Instant, isInLane } from '@plenaria/domain/registration'
import { heldUnconfirmed } from '@plenaria/domain/seats/holding'
import { Prisma, prepared } from '@plenaria/prisma/client'
import type { ChainEnd, Happening, Link } from '../audit/chain.ts'
import { appendLinks } from '../audit/chain.ts'
import { allSetApart, type Words } from '../audit/words.ts'
import { addAll } from '../jobs/add.ts'
import type { Job } from '../jobs/jobSchemas.ts'
import { firstJob } from '../jobs/neverSelectedFirst.ts'
import { isId, uuidv7 } from '../kernel/ids.ts'
import { liveNotice } from '../live/notices.ts'
import type { RegistrationRow } from '../request/rows.ts'
import { writeAllotments } from './allotments.ts'
import type { AuditRecord } from './auditEntries.ts'
import type { PendingWrites } from './pending.ts'
import { inLane, type Reader } from './queries.ts'
import type { Snapshot } from './snapshot.ts'
import { asColumns, withoutNulls } from './standing.ts'

export interface WriteContext {
  database: Reader
  snapshot: Pick<Snapshot, 'eventId' | 'room' | 'facts' | 'planVersion' | 'stored'>
  now: Instant
  /** The end of the event's audit chain, which is locked. */
  chain: ChainEnd
  /** False leaves the jobs to the caller (only in the crash harness). */
  addJobs: boolean
}

export interface Written {
  /** Jobs that were added or, if `addJobs` is false, must still be. */
  jobs: Job[]
  /** The new end of the chain. */
  chain: ChainEnd
}

export async function write(context: WriteContext, pending: PendingWrites): Promise<Written> {
  const { database, snapshot } = context
  const { eventId, stored, room } = snapshot
  if (pending.plan) await writePlan(context)
  if (pending.queue) await writeQueue(context, pending.queue)
  if (pending.updated.size > 0) await updateRegistrations(database, [...pending.updated.values()])
  await writeAllotments(database, eventId, { stored: stored.allotments, allotments: room.allotments })
  const written = await writeTogether(context, pending)
  await claimFiles(context, pending)
  if (pending.lines.size > 0) await markHeads(database, eventId, [...pending.lines.values()])
  return written
}

const json = (value: unknown): Prisma.Sql => Prisma.sql`${JSON.stringify(value)}::json`

async function updateRegistrations(database: Reader, rows: RegistrationRow[]): Promise<void> {
  await database.$queryRaw`
    update registration r set state = c.state, group_key = c.group_key, name = c.name,
      email = c.email, email_key = c.email_key, organisation = c.organisation,
      organisation_names = c.organisation_names,
      organisation_key = c.organisation_key, country = c.country, languages = c.languages, motivation = c.motivation,
      answers = c.answers, needs = c.needs, consents = c.consents, protected = c.protected, pseudonym = c.pseudonym,
      affiliation = c.affiliation, sort_name = c.sort_name, shared_with = c.shared_with,
      session_ids = c.session_ids, allotment_of = c.allotment_of, limited_to = c.limited_to, limit_reason = c.limit_reason,
      assigned_away = c.assigned_away, priority = c.priority,
      awaits_confirmation = c.awaits_confirmation,
      heads = c.state = 'WAITLISTED' and not c.awaits_confirmation and (c.organisation_key is null
        or (r.heads and r.group_key = c.group_key and r.organisation_key is not distinct from c.organisation_key)),
      offer_expires_at = c.offer_expires_at, offer_reason = c.offer_reason, decline_reason = c.decline_reason,
      offer_lapsed_at = c.offer_lapsed_at, staged = c.staged, staged_reason = c.staged_reason, staged_at = c.staged_at,
      staged_by = c.staged_by, staged_allotment_of = c.staged_allotment_of,
      staged_limited_to = c.staged_limited_to, staged_limit_reason = c.staged_limit_reason,
      staged_over = c.staged_over, version = c.version
    from json_populate_recordset(null::registration, ${json(rows.map(asColumns))}) c where r.id = c.id`
}

/**
 * Files that answers name belong to their registrations from now on. A file that belongs to another one changes hands only together with
 * it, when the two are merged.
 */
async function claimFiles(
  { database, snapshot: { eventId } }: WriteContext,
  { inserted, updated }: PendingWrites,
): Promise<void> {
  const named = [...inserted.values(), ...updated.values()].flatMap(({ id, answers }) =>
    Object.entries(answers as Record<string, string[]>).flatMap(([questionKey, values]) =>
      values.filter(isId).map((file) => ({ file, questionKey, registrationId: id })),
    ),
  )
  if (named.length === 0) return
  await database.$queryRaw`
    update answer_file f set registration_id = n."registrationId"
    from json_to_recordset(${json(named)}) as n (file uuid, "questionKey" text, "registrationId" uuid)
    where f.id = n.file and f.event_id = ${eventId} and f.question_key = n."questionKey"
      and f.registration_id is distinct from n."registrationId"
      and (f.registration_id is null or f.registration_id = any(${[...updated.keys()]}::uuid[]))`
}

/** Looks up each line separately, like `findRegistrations`. A line has at most one head before and one after. */
async function markHeads(
  database: Reader,
  eventId: string,
  lines: { groupKey: string; organisationKey: string }[],
): Promise<void> {
  const ofLine = Prisma.sql`r.event_id = ${eventId} and r.group_key = line."groupKey"
    and r.organisation_key = line."organisationKey" and ${inLane}`
  await database.$queryRaw`${prepared}
    with moved as (
      select first.id as first, marked.id as marked
      from json_to_recordset(${json(lines)}) as line ("groupKey" text, "organisationKey" text)
      cross join lateral (select r.id from registration r where ${ofLine}
        order by r.priority desc, r.queued_at, r.id limit 1) first
      left join lateral (select r.id from registration r where ${ofLine} and r.heads limit 1) marked on true
      where marked.id is distinct from first.id)
    update registration r set heads = r.id in (select first from moved)
    where r.id in (select first from moved union all select marked from moved)`
}

async function writePlan({ database, snapshot: { eventId, room, planVersion } }: WriteContext): Promise<void> {
  const { plan } = room
  const groups = [...plan.groups].map(([key, seats]) => ({ key, ...seats }))
  const releasedAt = plan.minimumsReleasedAt === null ? null : new Date(plan.minimumsReleasedAt).toISOString()
  await database.$queryRaw`
    with whole as (
      update seat_plan set total = ${plan.total}, organisation_cap = ${plan.organisationCap},
        minimums_released_at = ${releasedAt}::timestamptz, policy = ${plan.policy}::waitlist_policy, version = ${planVersion}
      where event_id = ${eventId})
    update seat_plan_group s set minimum = g.minimum, target = g.target, maximum = g.maximum, priority = g.priority
    from json_to_recordset(${json(groups)}) as g (key text, minimum int, target int, maximum int, priority int)
    where s.event_id = ${eventId} and s.group_key = g.key`
}

async function writeQueue(
  { database, snapshot: { eventId }, now }: WriteContext,
  { by, reason }: NonNullable<PendingWrites['queue']>,
): Promise<void> {
  const at = by === null ? null : new Date(now).toISOString()
  await database.$queryRaw`
    update seat_plan set queue_held_at = ${at}::timestamptz, queue_held_by = ${by},
      queue_held_reason = ${by === null ? null : reason}
    where event_id = ${eventId}`
}

/** The common writes in one statement: new registrations, counters, the audit log, outbox emails and jobs. */
async function writeTogether(context: WriteContext, pending: PendingWrites): Promise<Written> {
  const { database, addJobs } = context
  const { eventId, room, stored, facts } = context.snapshot
  const at = new Date(context.now).toISOString()
  const groups = [...room.groups].map(([key, tally]) => ({
    key,
    ...tally,
    maximum: room.plan.groups.get(key)?.maximum,
  }))
  const held = groups.reduce((sum, { offered, confirmed }) => sum + offered + confirmed, 0)
  const unconfirmed = heldUnconfirmed(room)
  const organisations = [...room.organisations]
    .filter(([key, seats]) => (stored.organisations.get(key) ?? 0) !== seats)
    .map(([key, seats]) => ({ key, seats }))
  const registered = [...pending.inserted.values()].map((row) => asColumns({ ...row, heads: headsAlone(row) }))
  const apart = allSetApart(happeningsOf(context, pending.audit))
  const { links, end } = appendLinks(context.chain, apart.happenings)
  const messages = pending.emails.map((message, sequence) => ({ id: uuidv7(context.now, sequence), ...message }))
  const comes = pending.audit.some(({ what }) => what === 'REGISTERED' || what === 'REINSTATED')
  const jobs = [
    ...sendJobs(messages),
    ...clockJobs(eventId, pending.clock),
    ...(facts.neverSelectedFirst && comes ? [firstJob(eventId)] : []),
  ]
  const changed = [...pending.inserted.keys(), ...pending.updated.keys()]
  const registrationIds = changed.filter((id) => !pending.hidden.has(id))
  const staffOnlyIds = [...pending.hidden]
  const clockMoves = pending.clock !== null
  const clockDueAt = pending.clock?.at == null ? null : new Date(pending.clock.at).toISOString()
  await database.$queryRaw`${prepared}
    with registered as (
      insert into registration select * from json_populate_recordset(null::registration, ${json(registered)})),
    event_tally as (
      update seat_tally set total = ${room.plan.total}, held = ${held}, unconfirmed = ${unconfirmed}, decided_at = ${at}::timestamptz,
        clock_due_at = case when ${clockMoves} then ${clockDueAt}::timestamptz else clock_due_at end
      where event_id = ${eventId}),
    group_tallies as (
      update group_tally t set maximum = g.maximum, offered = g.offered, confirmed = g.confirmed, waiting = g.waiting,
        submitted = g.submitted, unconfirmed = g.unconfirmed
      from json_to_recordset(${json(groups)})
        as g (key text, maximum int, offered int, confirmed int, waiting int, submitted int, unconfirmed int)
      where t.event_id = ${eventId} and t.group_key = g.key),
    organisation_tallies as (
      insert into organisation_tally (event_id, organisation_key, held)
      select ${eventId}, key, seats from json_to_recordset(${json(organisations)}) as o (key text, seats int)
      on conflict (event_id, organisation_key) do update set held = excluded.held),
    audited as (
      insert into audit_entry (event_id, registration_id, what, actor_kind, actor_id, institute_id, grant_id, before, after,
        reason, at, request_id, chain, sequence, hash)
      select ${eventId}, "registrationId", what, "actorKind", "actorId", "instituteId", "grantId", before, after, reason,
        ${at}::timestamptz, "requestId", ${eventId}, sequence, decode(hash, 'hex')
      from json_to_recordset(${json(links.map(linkColumns))}) as a ("registrationId" uuid, what text, "actorKind" text,
        "actorId" text, "instituteId" text, "grantId" uuid, before jsonb, after jsonb, reason text, "requestId" text,
        sequence int, hash text)),
    worded as (
      insert into audit_words (token, registration_id, salt, text)
      select token, "registrationId", decode(salt, 'hex'), text from json_to_recordset(${json(apart.words.map(wordColumns))})
        as w (token text, "registrationId" uuid, salt text, text text)),
    chain_end as (
      update audit_chain set entries = ${end.entries}, head = decode(${hex(end.head)}, 'hex') where chain = ${eventId}),
    queued as (
      insert into message (id, event_id, registration_id, template, recipient, language, data, enqueued_at)
      select id, ${eventId}, "registrationId", template, recipient, language, data, ${at}::timestamptz
      from json_to_recordset(${json(messages)})
        as m (id uuid, "registrationId" uuid, template text, recipient text, language text, data jsonb))
    select (${addJobs ? addAll(jobs) : Prisma.sql`select 1`}) as added, ${liveNotice({ eventId, registrationIds, staffOnlyIds })} as notified`
  return { jobs, chain: end }
}

/** The end of an event's chain, locked until the transaction ends. */
export async function lockChain(database: Reader, eventId: string): Promise<ChainEnd> {
  const [end] = await database.$queryRaw<ChainEnd[]>`
    select chain, entries, head from audit_chain where chain = ${eventId} for update`
  if (!end) throw new Error('An event has no audit chain.')
  return end
}

const happeningsOf = ({ snapshot: { eventId }, now }: WriteContext, audit: AuditRecord[]): Happening[] =>
  audit.map(({ actor, ...record }) => ({ eventId, ...record, ...actor, at: new Date(now) }))

const hex = (hash: Uint8Array): string => Buffer.from(hash).toString('hex')

const linkColumns = ({ eventId: _, chain: __, at: ___, hash, ...link }: Link): Record<string, unknown> =>
  withoutNulls({ ...link, hash: hex(hash) })

const wordColumns = ({ salt, ...words }: Words): Record<string, unknown> => ({ ...words, salt: hex(salt) })

/** An unaffiliated person who waits heads a line of one; heads of organisations' lines are determined afterwards. */
const headsAlone = ({ organisationKey, ...standing }: RegistrationRow): boolean =>
  isInLane(standing) && organisationKey === null

/** One job for all emails; the worker enqueues one for each. */
const sendJobs = (messages: { id: string }[]): Job[] =>
  messages.length === 0 ? [] : [{ identifier: 'send_messages', payload: { ids: messages.map(({ id }) => id) } }]

const clockJobs = (eventId: string, clock: PendingWrites['clock']): Job[] =>
  clock?.at == null
    ? []
    : [
        {
          identifier: 'run_clock',
          payload: { eventId },
          job_key: `clock:${eventId}`,
          run_at: new Date(clock.at).toISOString(),
        },
      ]
