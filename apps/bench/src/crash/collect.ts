/** Collects the facts from the tables once everything has settled. */
import { organisationPrint } from '@plenaria/api/src/audit/words.ts'
import type { ClientBase } from 'pg'
import { linkColumns, linkText, noHash } from '../link.ts'
import type { AuditFact, ChainFact, PlanFact, StandingFact, Tables } from './facts.ts'

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const rowsOf = async <Row extends object>(client: ClientBase, sql: string): Promise<Row[]> =>
  (await client.query<Row>(sql)).rows

/** Seat plans in force; `offering`: true for events that have not started and whose queue is not held. */
export async function readPlans(client: ClientBase): Promise<PlanFact[]> {
  const plans = await rowsOf<PlanFact>(
    client,
    `select p.event_id as "eventId", p.version, p.total, p.organisation_cap as "organisationCap",
        (select json_agg(json_build_object('groupKey', g.group_key, 'minimum', g.minimum, 'maximum', g.maximum))
          from seat_plan_group g where g.event_id = p.event_id) as groups,
        coalesce((select json_object_agg(a.institute_id, a.seats) from allotment_tally a where a.event_id = p.event_id), '{}')
          as allotments,
        coalesce((select json_agg(distinct m.organisation_key) from organisation_alias m where m.event_id = p.event_id), '[]')
          as matched,
        e.starts_at > desk_now() and p.queue_held_at is null as offering
      from seat_plan p join event e on e.id = p.event_id order by 1`,
  )
  return plans.map((plan) => ({ ...plan, matched: plan.matched.map(organisationPrint) }))
}

/** Organisations as the log identifies them. */
const printed = <Row extends { organisationKey: string | null }>(rows: readonly Row[]): Row[] =>
  rows.map((row) => ({
    ...row,
    organisationKey: row.organisationKey === null ? null : organisationPrint(row.organisationKey),
  }))

export const readTables = async (client: ClientBase): Promise<Tables> => ({
  readAt: (await rowsOf<{ now: string }>(client, `select ${instant('desk_now()')} as now`))[0]?.now ?? '',
  registrations: printed(
    await rowsOf<Tables['registrations'][number]>(
      client,
      `select id, reference, event_id as "eventId", email_key as "emailKey", request_id as "requestId", state, group_key as "groupKey",
        organisation_key as "organisationKey", priority, ${instant('queued_at')} as "queuedAt", heads,
        ${instant('offer_expires_at')} as "offerExpiresAt", ${instant('offer_lapsed_at')} as "lapsedAt",
        decline_reason as "declineReason", allotment_of as "allotmentOf", staged,
        awaits_confirmation as "awaitsConfirmation"
      from registration order by id`,
    ),
  ),
  plans: await readPlans(client),
  seatTallies: await rowsOf(client, `select event_id as "eventId", total, held from seat_tally`),
  groupTallies: await rowsOf(
    client,
    `select event_id as "eventId", group_key as "groupKey", maximum, offered, confirmed, waiting, submitted, unconfirmed from group_tally`,
  ),
  organisationTallies: printed(
    await rowsOf<Tables['organisationTallies'][number]>(
      client,
      `select event_id as "eventId", organisation_key as "organisationKey", held from organisation_tally`,
    ),
  ),
  allotmentTallies: await rowsOf(
    client,
    `select event_id as "eventId", institute_id as "instituteId", seats, held, held_by as "heldBy" from allotment_tally`,
  ),
  messages: await rowsOf(
    client,
    `select id, registration_id as "registrationId", template, recipient, sent_at is not null as sent from message`,
  ),
  jobs: await rowsOf(client, dueJobs),
})

const dueJobs = `select t.identifier as task, j.last_error as "lastError" from graphile_worker._private_jobs j
  join graphile_worker._private_tasks t on t.id = j.task_id where j.run_at <= now()`

/** Number of jobs that are due and not done. */
export const countDueJobs = async (client: ClientBase): Promise<number> => (await client.query(dueJobs)).rows.length

/** Pending messages without a job that would send them. A single statement, so that it sees one snapshot. */
export const readJobless = async (client: ClientBase): Promise<string[]> => {
  const rows = await rowsOf<{ id: string }>(
    client,
    `select m.id from message m where m.sent_at is null and m.refused_at is null
      and not exists (select from graphile_worker._private_jobs j where j.key = 'message:' || m.id)
      and not exists (select from graphile_worker._private_jobs j
        join graphile_worker._private_tasks t on t.id = j.task_id and t.identifier = 'send_messages'
        where (j.payload -> 'ids')::jsonb ? m.id::text)`,
  )
  return rows.map(({ id }) => id)
}

interface AuditedPlan {
  total: number
  organisationCap: number | null
  groups: Record<string, { minimum: number; maximum: number }>
}

interface AuditRow extends Omit<AuditFact, 'before' | 'after' | 'plan' | 'allotment'> {
  before: object | null
  after: object | null
}

/** The log stores a standing without nulls, and a staged decision with all its circumstances. */
function standingIn(json: object | null, words: ReadonlyMap<string, string>): StandingFact | null {
  if (!json) return null
  const nothing = {
    offerExpiresAt: null,
    lapsedAt: null,
    declineReason: null,
    allotmentOf: null,
    awaitsConfirmation: false,
  }
  const { staged, ...rest } = { ...nothing, ...json } as Omit<StandingFact, 'staged'> & {
    staged?: { decision: string } | null
  }
  const declineReason = rest.declineReason === null ? null : (words.get(rest.declineReason) ?? rest.declineReason)
  return { ...rest, declineReason, staged: staged?.decision ?? null }
}

function planIn(eventId: string, json: object | null, version: number): PlanFact {
  const { total, organisationCap, groups } = json as AuditedPlan
  return {
    eventId,
    version,
    total,
    organisationCap,
    groups: Object.entries(groups).map(([groupKey, { minimum, maximum }]) => ({ groupKey, minimum, maximum })),
    allotments: {},
    matched: [],
    offering: true,
  }
}

/** The whole log, oldest first. A plan's version is the number of times it was set; the log does not record it. */
export async function readAudit(client: ClientBase): Promise<AuditFact[]> {
  const rows = await rowsOf<AuditRow>(
    client,
    `select id::int, event_id as "eventId", registration_id as "registrationId", what, ${instant('at')} as at, before, after,
        request_id as "requestId"
      from audit_entry where event_id is not null order by id`,
  )
  const apart = await rowsOf<{ token: string; text: string }>(client, 'select token, text from audit_words')
  const words = new Map(apart.map(({ token, text }) => [token, text]))
  const versions = new Map<string, number>()
  return rows.map(({ before, after, ...row }) => {
    const nothing = { before: null, after: null, plan: null, allotment: null }
    if (row.registrationId !== null) {
      return { ...row, ...nothing, before: standingIn(before, words), after: standingIn(after, words) }
    }
    if (row.what === 'ALLOTMENT_SET') return { ...row, ...nothing, allotment: after as AuditFact['allotment'] }
    if (row.what !== 'SEAT_PLAN_SET') return { ...row, ...nothing }
    const version = (versions.get(row.eventId) ?? 1) + 1
    versions.set(row.eventId, version)
    return { ...row, ...nothing, plan: planIn(row.eventId, after, version) }
  })
}

/** The hash chains, with the expected value of each link. */
export async function readChains(client: ClientBase): Promise<ChainFact[]> {
  const before = `coalesce(lag(hash) over (partition by chain order by sequence), ${noHash})`
  return rowsOf(
    client,
    `select c.chain, c.entries, encode(c.head, 'hex') as head, coalesce(l.links, '[]') as links
      from audit_chain c left join (
        select chain, json_agg(json_build_object('sequence', sequence, 'hash', encode(hash, 'hex'),
          'expected', encode(sha256(before_it || said), 'hex')) order by sequence) as links
        from (select chain, sequence, hash, ${before} as before_it, ${linkText(linkColumns)} as said from audit_entry) e
        group by chain) l using (chain)`,
  )
}
