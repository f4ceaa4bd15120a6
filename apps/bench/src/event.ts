/** Creates events for benches directly in the tables: only what happens to them afterwards is measured. */
import type { Client } from 'pg'
import { linkText } from './link.ts'

export const groupKeys = ['civil-society', 'technical', 'private-sector', 'academia', 'activists'] as const

export interface EventFacts {
  slug: string
  admission: 'REVIEW' | 'FIRST_COME'
  policy: 'BALANCED' | 'FIFO'
  total: number
  organisationCap: number | null
  /** The same for each group. */
  minimum: number
  maximum: number
  /** Offers end then, whether accepted or not. */
  startsAt: Date
}

export const hostId = 'bench-institute'
export const partnerId = 'bench-partner'

export async function createInstitute(client: Client, id = hostId): Promise<void> {
  await client.query(
    `insert into institute (id, slug, names, accent) values ($1, $1, '{"en":"An institute"}', '#205040')`,
    [id],
  )
}

/**
 * A partner of an event with a grant in force: it may see and decide, and has some seats that only it may offer.
 * @param limits terms that replace those which hide nothing
 */
export async function createPartner(
  client: Client,
  eventId: string,
  seats: number,
  limits: object = {},
): Promise<void> {
  await createInstitute(client, partnerId)
  const terms = {
    capabilities: ['SEE_REGISTRATIONS', 'DECIDE'],
    scope: { groups: null, countries: null, sessions: null },
    masks: [],
    allotment: seats,
    countersign: [],
    needsConsent: false,
    endsAt: null,
    ...limits,
  }
  await client.query(
    `with agreed as (
        insert into event_grant (id, event_id, partner_id, state, agreed, agreed_at)
          values (gen_random_uuid(), $1, $2, 'AGREED', 1, desk_now()) returning id
      )
      insert into grant_terms (grant_id, number, proposed_by, proposer, proposed_at, terms)
        select id, 1, 'HOST', '', desk_now(), $3 from agreed`,
    [eventId, partnerId, terms],
  )
  await client.query(`insert into allotment_tally (event_id, institute_id, seats) values ($1, $2, $3)`, [
    eventId,
    partnerId,
    seats,
  ])
}

/** A published event open for registration, which answers visitors immediately and offers no protection. Its id is its slug. */
export async function createEvent(client: Client, facts: EventFacts): Promise<void> {
  const { slug, admission, policy, total, organisationCap, minimum, maximum, startsAt } = facts
  await client.query(
    `insert into event (id, slug, kind, admission, state, format, titles, summaries, languages, zone, starts_at, ends_at,
        registration_opens_at, registration_closes_at, host_id, offers_protection)
      values ($1, $1, 'TRAINING', $2::admission, 'PUBLISHED', 'VIRTUAL', '{"en":"An event"}', '{"en":"What it is about."}', '{en}',
        'America/Sao_Paulo', $3::timestamptz, $3::timestamptz + interval '2 hours', now() - interval '1 day', $3::timestamptz, $4, false)`,
    [slug, admission, startsAt, hostId],
  )
  await client.query(
    `insert into stakeholder_group (event_id, key, names, position)
      select $1, key, jsonb_build_object('en', key), position from unnest($2::text[]) with ordinality as g (key, position)`,
    [slug, groupKeys],
  )
  await client.query(
    `insert into seat_plan (event_id, total, organisation_cap, policy) values ($1, $2, $3, $4::waitlist_policy)`,
    [slug, total, organisationCap, policy],
  )
  await client.query(
    `insert into seat_plan_group (event_id, group_key, minimum, target, maximum)
      select $1, key, $3, greatest($3, $2::int / 5), $4 from unnest($5::text[]) as g (key)`,
    [slug, total, minimum, maximum, groupKeys],
  )
  await client.query(`insert into seat_tally (event_id, total, decided_at) values ($1, $2, desk_now())`, [slug, total])
  await client.query(
    `insert into group_tally (event_id, group_key, maximum) select $1, key, $2 from unnest($3::text[]) as g (key)`,
    [slug, maximum, groupKeys],
  )
}

/**
 * Adds existing registrations, each with its audit entry and its email, all in one state, spread over the groups and a thousand
 * organisations (every second person has none). Counters are raised to match.
 */
export async function fillEvent(
  client: Client,
  eventId: string,
  { count, state }: { count: number; state: 'CONFIRMED' | 'WAITLISTED' },
): Promise<void> {
  await client.query('begin')
  await client.query(
    `insert into registration (id, reference, event_id, state, group_key, name, sort_name, email, email_key, organisation,
        organisation_key, country, languages, motivation, registered_at, queued_at, heads)
      select uuidv7(interval '-1 day' + n * interval '1 millisecond'), upper(left($4, 1) || left($1, 1) || lpad(to_hex(n), 8, '0')), $1,
        $4::registration_state, group_key, 'Person ' || n, 'Person ' || n, email, email, organisation, lower(organisation), 'BR', '{en}',
        'I work on this subject and would like to contribute to the consultation.', at, at,
        $4 = 'WAITLISTED' and (organisation is null or row_number() over (partition by group_key, organisation order by n) = 1)
      from (
        select n, ($3::text[])[1 + n % 5] as group_key, lower($4) || n || '@before.example' as email,
          case when n % 2 = 0 then 'Organisation ' || n % 1000 end as organisation,
          now() - interval '1 day' + n * interval '1 millisecond' as at
        from generate_series(1, $2::int) as n
      ) as person`,
    [eventId, count, groupKeys, state],
  )
  await chainEntries(client, eventId, state)
  await client.query(
    `insert into message (id, event_id, registration_id, template, recipient, language, enqueued_at, sent_at)
      select uuidv7(interval '-1 day'), event_id, id, 'interest-received', email, language, registered_at, registered_at
      from registration where event_id = $1 and state = $2::registration_state`,
    [eventId, state],
  )
  const column = state === 'CONFIRMED' ? 'confirmed' : 'waiting'
  await client.query(
    `update group_tally t set ${column} = t.${column} + c.n from (
        select group_key, count(*) as n from registration where event_id = $1 and state = $2::registration_state group by 1
      ) as c where t.event_id = $1 and t.group_key = c.group_key`,
    [eventId, state],
  )
  if (state === 'CONFIRMED') {
    await client.query(`update seat_tally set held = held + $2 where event_id = $1`, [eventId, count])
    await client.query(
      `insert into organisation_tally (event_id, organisation_key, held)
        select event_id, organisation_key, count(*) from registration
        where event_id = $1 and state = 'CONFIRMED' and organisation_key is not null group by 1, 2`,
      [eventId],
    )
  }
  await client.query('commit')
}

/** Adds one entry per registration; each link of the event's chain is derived from the one before. */
async function chainEntries(client: Client, eventId: string, state: string): Promise<void> {
  await client.query(
    `create or replace function pg_temp.next_link(before bytea, head bytea, said bytea) returns bytea language sql immutable
      as $$ select sha256(coalesce(before, head) || said) $$`,
  )
  await client.query(
    `create or replace aggregate pg_temp.chained(bytea, bytea) (sfunc = pg_temp.next_link, stype = bytea)`,
  )
  const text = linkText({
    chain: 'event_id',
    sequence: 'sequence',
    at: 'registered_at',
    what: `'REGISTERED'`,
    actorKind: `'PERSON'`,
    registrationId: 'id',
    after: 'after',
  })
  await client.query(
    `with entry as (
        select r.event_id, r.id, r.registered_at, c.head, c.entries + row_number() over (order by r.id)::int as sequence,
          jsonb_build_object('state', r.state, 'groupKey', r.group_key, 'organisationKey', r.organisation_key) as after
        from registration r join audit_chain c on c.chain = r.event_id
        where r.event_id = $1 and r.state = $2::registration_state
      ), link as (
        insert into audit_entry (event_id, registration_id, what, actor_kind, after, at, chain, sequence, hash)
          select event_id, id, 'REGISTERED', 'PERSON', after, registered_at, event_id, sequence,
            pg_temp.chained(head, ${text}) over (order by sequence)
          from entry returning chain, sequence, hash
      )
      update audit_chain c set entries = link.sequence, head = link.hash
      from (select * from link order by sequence desc limit 1) link where c.chain = link.chain`,
    [eventId, state],
  )
}

export interface Reconciliation {
  registrations: number
  /** Number of seats beyond the plan: of the event, its groups and organisations together. */
  oversold: number
  /** Number of counters that differ from a recount. */
  wrongCounters: number
  /** Number of acknowledged references without a row. */
  missing: number
}

/** Compares the tables with the plan, with their own counters, and with what clients were answered. */
export async function reconcile(
  client: Client,
  eventId: string,
  acknowledged: readonly string[],
): Promise<Reconciliation> {
  const { rows } = await client.query<Reconciliation>(
    `with counted as materialized (
        select group_key, organisation_key, state, awaits_confirmation, count(*)::int as n
        from registration where event_id = $1 group by 1, 2, 3, 4
      ), groups as (
        select t.group_key, t.maximum, t.offered, t.confirmed, t.waiting, t.submitted, t.unconfirmed,
          coalesce(sum(n) filter (where state = 'OFFERED'), 0)::int as n_offered,
          coalesce(sum(n) filter (where state = 'CONFIRMED'), 0)::int as n_confirmed,
          coalesce(sum(n) filter (where state = 'WAITLISTED' and not awaits_confirmation), 0)::int as n_waiting,
          coalesce(sum(n) filter (where state = 'SUBMITTED'), 0)::int as n_submitted,
          coalesce(sum(n) filter (where state = 'OFFERED' and awaits_confirmation), 0)::int as n_unconfirmed
        from group_tally t left join counted using (group_key) where t.event_id = $1 group by t.event_id, t.group_key
      ), organisations as (
        select coalesce(n, 0) as n, coalesce(held, 0) as held
        from (select organisation_key, sum(n)::int as n from counted where state in ('OFFERED', 'CONFIRMED') group by 1) as c
          full join (select organisation_key, held from organisation_tally where event_id = $1) as t using (organisation_key)
        where organisation_key is not null
      ), seats as (
        select total, held, (select sum(n_offered + n_confirmed)::int from groups) as n from seat_tally where event_id = $1
      )
      select (select sum(n)::int from counted) as registrations,
        ((select greatest(0, n - total) from seats) + (select sum(greatest(0, n_offered + n_confirmed - maximum)) from groups)
          + (select coalesce(sum(greatest(0, n - organisation_cap)), 0) from organisations, seat_plan where event_id = $1))::int as oversold,
        ((select count(*) from seats where held <> n) + (select count(*) from organisations where held <> n)
          + (select count(*) from groups
              where (offered, confirmed, waiting, submitted, unconfirmed)
                <> (n_offered, n_confirmed, n_waiting, n_submitted, n_unconfirmed)))::int as "wrongCounters",
        (select count(*)::int from unnest($2::text[]) as known (reference)
          where not exists (select from registration r where r.reference = known.reference and event_id = $1)) as missing`,
    [eventId, acknowledged],
  )
  const [row] = rows
  if (!row) throw new Error(`No event ${eventId}`)
  return row
}
