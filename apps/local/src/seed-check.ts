import { states } from '@plenaria/domain/registration'
import type { PrismaClient } from '@plenaria/prisma/client'

/** Each row is a counter that differs from a recount. */
const recount = `
  with standing as (
    select event_id, group_key, organisation_key, state, state in ('OFFERED', 'CONFIRMED') as holds from registration),
  by_event as (select event_id, count(*) filter (where holds) as held from standing group by 1),
  by_group as (
    select event_id, group_key, count(*) filter (where state = 'OFFERED') as offered, count(*) filter (where state = 'CONFIRMED') as confirmed,
      count(*) filter (where state = 'WAITLISTED') as waiting, count(*) filter (where state = 'SUBMITTED') as submitted
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
  where coalesce(t.held, 0) <> coalesce(o.held, 0)`

/** @throws unless the counters equal a recount, every state occurs, something is staged and no mail is owed */
export async function demandSoundDemonstration(database: PrismaClient): Promise<void> {
  const wrong = await database.$queryRawUnsafe<{ counter: string }[]>(recount)
  if (wrong.length > 0)
    throw new Error(`Counters differ from a recount: ${wrong.map(({ counter }) => counter).join(', ')}`)
  const counts = await database.registration.groupBy({ by: ['state'], _count: true })
  const missing = states.filter((state) => !counts.some((count) => count.state === state))
  if (missing.length > 0) throw new Error(`Nobody is ${missing.join(', ')}.`)
  if ((await database.registration.count({ where: { staged: { not: null } } })) === 0)
    throw new Error('Nothing is staged.')
  const owed = await database.message.count({ where: { sentAt: null } })
  if (owed > 0) throw new Error(`${owed} mails are owed.`)
}
