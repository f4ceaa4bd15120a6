import { states } from '@plenaria/domain/registration'
import type { PrismaClient } from '@plenaria/prisma/client'

/** Each row is a counter that differs from a recount. */
const recount = `
  with standing as (
    select event_id, group_key, organisation_key, state, awaits_confirmation, state in ('OFFERED', 'CONFIRMED') as holds from registration),
  by_event as (select event_id, count(*) filter (where holds) as held from standing group by 1),
  by_group as (
    select event_id, group_key, count(*) filter (where state = 'OFFERED') as offered, count(*) filter (where state = 'CONFIRMED') as confirmed,
      count(*) filter (where state = 'WAITLISTED' and not awaits_confirmation) as waiting, count(*) filter (where state = 'SUBMITTED') as submitted
    from standing group by 1, 2),
  by_organisation as (
    select event_id, organisation_key, count(*) as held from standing where holds and organisation_key is not null group by 1, 2)
  select 'event ' || t.event_id as counter from seat_tally t left join by_event e using (event_id) where t.held <> coalesce(e.held, 0)
  union all
  select 'group ' || t.group_key from group_tally t left join by_group g using (event_id, group_key)
  where (t.offered, t.confirmed, t.waiting, t.submitted)
    <> (coalesce(g.offered, 0), coalesce(g.confirmed, 0), coalesce(g.waiting, 0), coalesce(g.submitted, 0))
  union all
  select 'organisation ' || coalesce(t.organisation_key, o.organisation_key)
  from organisation_tally t full join by_organisation o using (event_id, organisation_key)
  where coalesce(t.held, 0) <> coalesce(o.held, 0)
  union all
  select 'allotment of ' || coalesce(t.institute_id, r.allotment_of) from allotment_tally t
  full join (select event_id, allotment_of, count(*) as held from registration where allotment_of is not null group by 1, 2) r
    on r.event_id = t.event_id and r.allotment_of = t.institute_id
  where coalesce(t.held, 0) <> coalesce(r.held, 0)`

/** Each row is something missing that the demonstration should show. */
const shownByGrants = `
  select what from (values
    ('a grant that waits for an answer', (select count(*) from event_grant where state = 'PROPOSED')),
    ('a grant that has ended', (select count(*) from event_grant where state = 'ENDED')),
    ('a grant in force for every event', (select min(agreed) from (
      select count(g.id) as agreed from event e left join event_grant g on g.event_id = e.id and g.state = 'AGREED' group by e.id) a)),
    ('an allotment', (select count(*) from allotment_tally)),
    ('people who asked for protection', (select count(*) from registration where protected)),
    ('people who share with a partner', (select count(*) from registration where shared_with <> '{}')),
    ('reviews of more than one reviewer', (select count(*) from review_tally where reviews > 1)),
    ('a conflict of interest', (select count(*) from conflict_of_interest)),
    ('applications with and without an assigned reviewer', (
      select least(count(a.registration_id), count(*) - count(a.registration_id)) from registration r
      left join (select distinct registration_id from review_assignment) a on a.registration_id = r.id where r.state = 'SUBMITTED')),
    ('invitations in every state', (select count(distinct state) / 5 from event_invitation)),
    ('an invitation whose mail came back', (select count(*) from message where invitation_id is not null and bounced_at is not null)),
    ('a focal point with places filled and free', (select count(*) from focal_point where filled > 0 and filled < places)),
    ('notes of two institutes', (select count(distinct institute_id) - 1 from note)),
    ('contributions of every kind', (select count(distinct attribution) / 3 from contribution)),
    ('a published report with uptake', (select count(*) from report_version v join uptake u on u.event_id = v.event_id and u.announced_at is not null)),
    ('certificates', (select count(*) from certificate)),
    ('people who chose sessions', (select count(*) from registration where session_ids <> '{}'))
  ) as shown (what, count) where count <= 0`

/**
 * @throws unless the counters match a recount, every state occurs, something is staged, everything that grants can show is
 * present, and no email is pending
 */
export async function demandSoundDemonstration(database: PrismaClient): Promise<void> {
  const wrong = await database.$queryRawUnsafe<{ counter: string }[]>(recount)
  if (wrong.length > 0)
    throw new Error(`Counters differ from a recount: ${wrong.map(({ counter }) => counter).join(', ')}`)
  const counts = await database.registration.groupBy({ by: ['state'], _count: true })
  const missing = states.filter((state) => !counts.some((count) => count.state === state))
  if (missing.length > 0) throw new Error(`Nobody is ${missing.join(', ')}.`)
  if ((await database.registration.count({ where: { staged: { not: null } } })) === 0)
    throw new Error('Nothing is staged.')
  const absent = await database.$queryRawUnsafe<{ what: string }[]>(shownByGrants)
  if (absent.length > 0) throw new Error(`There is nothing of: ${absent.map(({ what }) => what).join(', ')}.`)
  const pending = await database.message.count({ where: { sentAt: null } })
  if (pending > 0) throw new Error(`${pending} emails are still to be sent.`)
}
