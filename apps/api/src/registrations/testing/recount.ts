/** For tests: the counters and heads as counting everybody gives them. */
import type { PrismaClient } from '@plenaria/prisma/client'

const disagreements = `
  with r as (select * from registration where event_id = $1),
  held as (select * from r where state in ('OFFERED', 'CONFIRMED'))
  select 'held' as what, held::text as kept, (select count(*)::text from held) as counted from seat_tally where event_id = $1
  union all select 'group ' || t.group_key, concat_ws(' ', offered, confirmed, waiting, submitted),
    (select concat_ws(' ', count(*) filter (where state = 'OFFERED'), count(*) filter (where state = 'CONFIRMED'),
      count(*) filter (where state = 'WAITLISTED'), count(*) filter (where state = 'SUBMITTED'))
      from r where r.group_key = t.group_key)
    from group_tally t where t.event_id = $1
  union all select 'organisation ' || coalesce(o.organisation_key, c.organisation_key), coalesce(o.held, 0)::text,
    coalesce(c.count, 0)::text
    from (select * from organisation_tally where event_id = $1) o
    full join (select organisation_key, count(*) from held where organisation_key is not null group by 1) c
      on c.organisation_key = o.organisation_key
  union all select 'heads ' || r.reference, r.heads::text, (r.state = 'WAITLISTED' and not exists (
      select from r o where o.state = 'WAITLISTED' and o.group_key = r.group_key
        and o.organisation_key = r.organisation_key and (-o.priority, o.queued_at, o.id) < (-r.priority, r.queued_at, r.id)))::text
    from r
  union all select 'version of ' || r.reference, r.version::text,
    (select count(*)::text from audit_entry a where a.registration_id = r.id) from r
  union all select 'last state of ' || r.reference, r.state::text, (select a.after ->> 'state' from audit_entry a
    where a.registration_id = r.id order by a.id desc limit 1) from r
  union all select 'clock', coalesce(t.clock_due_at::text, 'none'), coalesce((select case when min(offer_expires_at) < t.clock_due_at
      then 'too late' else t.clock_due_at::text end from r where state = 'OFFERED'), 'none')
    from seat_tally t where t.event_id = $1`

/** Where what is kept differs from what a recount gives; empty if all is well. */
export const recount = (
  database: PrismaClient,
  eventId: string,
): Promise<{ what: string; kept: string; counted: string }[]> =>
  database.$queryRawUnsafe(`select * from (${disagreements}) d where kept is distinct from counted`, eventId)
