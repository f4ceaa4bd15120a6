/** Queries for decisions: counters and heads of lanes, at a cost independent of the number of registrations. */
import type { Instant } from '@plenaria/domain/registration'
import type { GroupSeats, GroupTally, Lane, Line, Policy, Room } from '@plenaria/domain/seats/room'
import { Prisma, type PrismaClient, prepared } from '@plenaria/prisma/client'
import { holdMinutes } from '@plenaria/schema/holds'
import { seatTimesOf } from '../request/eventState.ts'
import type { EventRow, RegistrationRow } from '../request/rows.ts'
import { allotmentsIn, type StoredAllotments } from './allotments.ts'
import { rowColumns } from './standing.ts'

export type Reader = Pick<
  PrismaClient,
  '$queryRaw' | '$executeRaw' | 'member' | 'boardView' | 'letter' | 'erasure' | 'tag'
>

/** Facts of the event that the desk needs besides its seats. */
export interface EventFacts {
  now: Instant
  state: EventRow['state']
  registrationOpensAt: Instant
  registrationClosesAt: Instant
  planVersion: number
  /** Whether people who were never selected in the series get priority. */
  neverSelectedFirst: boolean
  offersProtection: boolean
  /** Grants that need no consent from new registrants, but are shown like those that do. */
  sharedAnyway: readonly string[]
  /** The subset of the given addresses whose owners requested protection at every event. */
  protectedEverywhere: ReadonlySet<string>
  /** Merged spellings of organisations, by key. */
  aliases: ReadonlyMap<string, string>
  /** Results of the participants' queries, in the same order. */
  participants: readonly unknown[]
}

interface FactsRow {
  now: Date
  state: EventRow['state']
  admission: EventRow['admission']
  offerHours: number
  startsAt: Date
  endsAt: Date
  registrationOpensAt: Date
  registrationClosesAt: Date
  calledOffAt: Date | null
  postponedAt: Date | null
  total: number
  organisationCap: number | null
  minimumsReleasedAt: Date | null
  policy: Policy
  planVersion: number
  neverSelectedFirst: boolean
  offersProtection: boolean
  /** Null if there are none. */
  sharedAnyway: string[] | null
  /** Null if there are none. */
  protectedEverywhere: string[] | null
  isQueueHeld: boolean
  /** Null if there are none. */
  aliases: Record<string, string> | null
  groups: (GroupSeats & GroupTally & { key: string })[]
  allotments: StoredAllotments
  /** Seats by organisation; null if there are none. */
  delegations: Record<string, number> | null
  participants: unknown[]
  /** Seats held, by organisation; null if none of the given ones holds any. */
  organisations: Record<string, number> | null
}

const anHour = 3_600_000
/** Milliseconds */
const unconfirmedFor = holdMinutes * 60_000

/** The event's room with the given organisations, without lanes and registrations. Null if there is no such event. */
export async function loadRoom(
  database: Reader,
  eventId: string,
  organisationKeys: string[],
  emailKeys: string[] = [],
  participants: readonly Prisma.Sql[] = [],
): Promise<{ room: Room; facts: EventFacts } | null> {
  const [row] = await database.$queryRaw<FactsRow[]>`${prepared}
    select desk_now() as now, e.state::text, e.admission::text, e.offer_hours as "offerHours", e.starts_at as "startsAt", e.ends_at as "endsAt",
      e.registration_opens_at as "registrationOpensAt", e.registration_closes_at as "registrationClosesAt",
      e.called_off_at as "calledOffAt", e.postponed_at as "postponedAt",
      p.total, p.organisation_cap as "organisationCap", p.minimums_released_at as "minimumsReleasedAt",
      p.policy::text, e.never_selected_first as "neverSelectedFirst", e.offers_protection as "offersProtection",
      (select array_agg(g.id::text) from event_grant g where g.event_id = e.id and g.state = 'AGREED' and g.asks_registered) as "sharedAnyway",
      (select array_agg(a.email_key) from address_protection a where a.everywhere and a.email_key = any(${emailKeys}::text[]))
        as "protectedEverywhere", p.version as "planVersion", p.queue_held_at is not null as "isQueueHeld",
      (select json_object_agg(a.alias_key, a.organisation_key) from organisation_alias a where a.event_id = e.id) as aliases,
      (select coalesce(json_agg(json_build_object('key', g.key, 'minimum', s.minimum, 'target', s.target, 'maximum', s.maximum,
          'priority', s.priority, 'offered', t.offered, 'confirmed', t.confirmed, 'waiting', t.waiting,
          'submitted', t.submitted, 'unconfirmed', t.unconfirmed) order by g.position, g.key), '[]')
        from stakeholder_group g
        join seat_plan_group s on s.event_id = g.event_id and s.group_key = g.key
        join group_tally t on t.event_id = g.event_id and t.group_key = g.key
        where g.event_id = e.id) as groups,
      (select json_object_agg(a.institute_id, json_build_object('seats', a.seats, 'heldBy', a.held_by))
        from allotment_tally a where a.event_id = e.id) as allotments,
      (select json_object_agg(d.organisation_key, d.seats) from delegation d where d.event_id = e.id) as delegations,
      json_build_array(${participants.length > 0 ? Prisma.join([...participants]) : Prisma.empty}) as participants,
      (select json_object_agg(key, held) from (${heldBy(eventId, organisationKeys)}) o) as organisations
    from event e join seat_plan p on p.event_id = e.id where e.id = ${eventId}`
  if (!row) return null
  const organisations = new Map(organisationKeys.map((key) => [key, row.organisations?.[key] ?? 0]))
  return { room: roomOf(row, organisations), facts: factsOf(row) }
}

const factsOf = (row: FactsRow): EventFacts => ({
  now: row.now.getTime(),
  state: row.state,
  registrationOpensAt: row.registrationOpensAt.getTime(),
  registrationClosesAt: row.registrationClosesAt.getTime(),
  planVersion: row.planVersion,
  neverSelectedFirst: row.neverSelectedFirst,
  offersProtection: row.offersProtection,
  sharedAnyway: row.sharedAnyway ?? [],
  protectedEverywhere: new Set(row.protectedEverywhere),
  aliases: new Map(Object.entries(row.aliases ?? {})),
  participants: row.participants,
})

const roomOf = (row: FactsRow, organisations: ReadonlyMap<string, number>): Room => ({
  plan: {
    total: row.total,
    organisationCap: row.organisationCap,
    minimumsReleasedAt: row.minimumsReleasedAt?.getTime() ?? null,
    policy: row.policy,
    groups: new Map(
      row.groups.map(({ key, minimum, target, maximum, priority }) => [key, { minimum, target, maximum, priority }]),
    ),
  },
  rules: {
    admission: row.admission,
    offerFor: row.offerHours * anHour,
    unconfirmedFor,
    offersEndAt: row.startsAt.getTime(),
    ...seatTimesOf(row),
  },
  isQueueHeld: row.isQueueHeld,
  groups: new Map(
    row.groups.map(({ key, offered, confirmed, waiting, submitted, unconfirmed }) => [
      key,
      { offered, confirmed, waiting, submitted, unconfirmed },
    ]),
  ),
  allotments: allotmentsIn(row.allotments),
  delegations: new Map(Object.entries(row.delegations ?? {})),
  organisations,
  lanes: new Map(),
  registrations: new Map(),
})

const heldBy = (eventId: string, keys: string[]): Prisma.Sql =>
  Prisma.sql`select wanted.key, one.held from unnest(${keys}::text[]) as wanted (key) cross join lateral (
    select held from organisation_tally where event_id = ${eventId} and organisation_key = wanted.key limit 1) one`

/** Seats held, for each key: 0 if missing in the table. */
export async function loadOrganisations(
  database: Reader,
  eventId: string,
  keys: string[],
): Promise<Map<string, number>> {
  const held = new Map(keys.map((key) => [key, 0]))
  if (keys.length === 0) return held
  const rows = await database.$queryRaw<{ key: string; held: number }[]>`${heldBy(eventId, keys)}`
  for (const row of rows) held.set(row.key, row.held)
  return held
}

export interface Wanted {
  ids?: string[]
  references?: string[]
  requestIds?: string[]
  /** Finds the active registrations of these addresses. */
  emailKeys?: string[]
}

/**
 * Registrations of one event, found by several kinds of keys. Each key is looked up separately (a lateral `limit 1`), so that no
 * plan, however stale the table's statistics, reads all registrations of the event.
 */
export async function findRegistrations(database: Reader, eventId: string, wanted: Wanted): Promise<RegistrationRow[]> {
  const { ids = [], references = [], requestIds = [], emailKeys = [] } = wanted
  const ways = [
    ids.length > 0 && oneEach(Prisma.sql`${ids}::uuid[]`, Prisma.sql`r.id = wanted.key and r.event_id = ${eventId}`),
    references.length > 0 &&
      oneEach(
        Prisma.sql`${references}::text[]`,
        Prisma.sql`r.reference = wanted.key and r.event_id = ${eventId} and r.erased_at is null`,
      ),
    requestIds.length > 0 &&
      oneEach(Prisma.sql`${requestIds}::text[]`, Prisma.sql`r.event_id = ${eventId} and r.request_id = wanted.key`),
    emailKeys.length > 0 &&
      oneEach(
        Prisma.sql`${emailKeys}::text[]`,
        Prisma.sql`r.event_id = ${eventId} and r.email_key = wanted.key and r.state not in ('LAPSED', 'WITHDRAWN')`,
      ),
  ].filter((way) => way !== false)
  return ways.length === 0 ? [] : database.$queryRaw`${prepared} ${Prisma.join(ways, ' union all ')}`
}

const oneEach = (keys: Prisma.Sql, where: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`select one.* from unnest(${keys}) as wanted (key)
    cross join lateral (select ${rowColumns} from registration r where ${where} limit 1) one`

/** The earliest deadline of an open offer. */
export async function nextDeadline(database: Reader, eventId: string): Promise<Instant | null> {
  const [row] = await database.$queryRaw<{ at: Date | null }[]>`
    select min(offer_expires_at) as at from registration where event_id = ${eventId} and state = 'OFFERED'`
  return row?.at?.getTime() ?? null
}

/** Whether a registration `r` counts in the queue. */
export const inLane = Prisma.sql`r.state = 'WAITLISTED' and not r.awaits_confirmation`

interface LaneRow {
  groupKey: string
  organisationKey: string | null
  id: string
  priority: number
  queuedAt: Date
  held: number | null
}

export interface Lanes {
  lanes: Map<string, Lane>
  /** Seats held by the organisations of the lines. */
  organisations: Map<string, number>
}

/** The first `lines` of each lane, with `followers` people behind the first person of a line. */
export async function loadLanes(
  database: Reader,
  eventId: string,
  groupKeys: string[],
  { lines, followers }: { lines: number; followers: number },
): Promise<Lanes> {
  const people = followers + 1
  const rows = await database.$queryRaw<LaneRow[]>`${prepared}
    with head as (
      select first.*, row_number() over (partition by first.group_key order by priority desc, queued_at, id) as place
      from unnest(${groupKeys}::text[]) as lane (key) cross join lateral (
        select r.group_key, r.organisation_key, r.id, r.priority, r.queued_at from registration r
        where r.event_id = ${eventId} and r.group_key = lane.key and ${inLane} and r.heads
        order by r.priority desc, r.queued_at, r.id limit ${lines + 1}) first)
    select head.group_key as "groupKey", head.organisation_key as "organisationKey", o.held,
      coalesce(person.id, head.id) as id, coalesce(person.priority, head.priority) as priority,
      coalesce(person.queued_at, head.queued_at) as "queuedAt"
    from head
    left join lateral (
      select r.id, r.priority, r.queued_at from registration r
      where r.event_id = ${eventId} and r.group_key = head.group_key and r.organisation_key = head.organisation_key
        and ${inLane}
      order by r.priority desc, r.queued_at, r.id limit ${people + 1}) person on true
    left join organisation_tally o on o.event_id = ${eventId} and o.organisation_key = head.organisation_key
    order by head.group_key, head.place, priority desc, "queuedAt", id`
  const organisations = new Map<string, number>()
  const byGroup = new Map<string, Line[]>(groupKeys.map((key) => [key, []]))
  for (const row of rows) {
    const lane = byGroup.get(row.groupKey) ?? []
    const { id, priority, organisationKey } = row
    const waiting = { id, priority, queuedAt: row.queuedAt.getTime() }
    const last = lane.at(-1)
    if (last && organisationKey !== null && last.organisationKey === organisationKey) last.people.push(waiting)
    else lane.push({ organisationKey, people: [waiting], whole: true })
    if (organisationKey !== null) organisations.set(organisationKey, row.held ?? 0)
  }
  const lanes = new Map(
    [...byGroup].map(([key, found]): [string, Lane] => [
      key,
      { lines: found.slice(0, lines).map((line) => shortened(line, people)), whole: found.length <= lines },
    ]),
  )
  return { lanes, organisations }
}

const shortened = (line: Line, most: number): Line =>
  line.people.length <= most ? line : { ...line, people: line.people.slice(0, most), whole: false }

const remindedFor = anHour

/** The registrations whose owners were emailed a link to them within the last hour. */
export async function findReminded(database: Reader, ids: string[], now: Instant): Promise<string[]> {
  const since = new Date(now - remindedFor).toISOString()
  const rows = await database.$queryRaw<{ id: string }[]>`
    select distinct registration_id as id from message
    where registration_id = any(${ids}::uuid[]) and template = 'already-registered' and enqueued_at > ${since}::timestamptz`
  return rows.map(({ id }) => id)
}

/** Everything staged at the event, oldest registration first. */
export const findStaged = (database: Reader, eventId: string): Promise<RegistrationRow[]> =>
  database.$queryRaw`
    select ${rowColumns} from registration r where r.event_id = ${eventId} and r.staged is not null order by r.id`

/** The most seats held by any organisation without a delegation; 0 if none. */
export async function findLargestOrganisation(database: Reader, eventId: string): Promise<number> {
  const [row] = await database.$queryRaw<{ held: number | null }[]>`
    select max(held) as held from organisation_tally t where event_id = ${eventId} and not exists (
      select from delegation d where d.event_id = t.event_id and d.organisation_key = t.organisation_key)`
  return row?.held ?? 0
}

/** Limit per registration: each correction sends an email to an unconfirmed address. */
const maxCorrections = 3

/**
 * Whether the person can no longer correct the address: somebody proved that they read it, by acting on this registration, or it
 * was corrected too often. An account doesn't count: a person who mistyped the address must not learn of it.
 */
export async function isOwnAddressSettled(
  database: Reader,
  { id, emailKey }: Pick<RegistrationRow, 'id' | 'emailKey'>,
): Promise<boolean> {
  const [row] = await database.$queryRaw<{ settled: boolean }[]>`
    select exists (select from status_visit where registration_id = ${id}::uuid)
      or exists (select from audit_entry where registration_id = ${id}::uuid and actor_kind = 'PERSON'
        and (what in ('TAKEN', 'ADDRESS_CONFIRMED', 'SUCCEEDED')
          or actor_id = (select id from user_account where email = ${emailKey})))
      or (select count(*) from audit_entry where registration_id = ${id}::uuid and actor_kind = 'PERSON'
        and what = 'ADDRESS_CORRECTED') >= ${maxCorrections} as settled`
  return row?.settled ?? false
}
