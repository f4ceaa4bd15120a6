/** For tests: recounted counters and heads, and the audit chain recomputed from its entries. */
import type { PrismaClient } from '@plenaria/prisma/client'

const disagreements = `
  with r as (select * from registration where event_id = $1),
  held as (select * from r where state in ('OFFERED', 'CONFIRMED'))
  select 'held' as what, held || ' ' || unconfirmed as kept,
    (select count(*) || ' ' || count(*) filter (where awaits_confirmation) from held) as counted from seat_tally where event_id = $1
  union all select 'group ' || t.group_key, concat_ws(' ', offered, confirmed, waiting, submitted, unconfirmed),
    (select concat_ws(' ', count(*) filter (where state = 'OFFERED'), count(*) filter (where state = 'CONFIRMED'),
      count(*) filter (where state = 'WAITLISTED' and not awaits_confirmation), count(*) filter (where state = 'SUBMITTED'),
      count(*) filter (where state = 'OFFERED' and awaits_confirmation))
      from r where r.group_key = t.group_key)
    from group_tally t where t.event_id = $1
  union all select 'organisation ' || coalesce(o.organisation_key, c.organisation_key), coalesce(o.held, 0)::text,
    coalesce(c.count, 0)::text
    from (select * from organisation_tally where event_id = $1) o
    full join (select organisation_key, count(*) from held where organisation_key is not null group by 1) c
      on c.organisation_key = o.organisation_key
  union all select 'allotment ' || t.institute_id || ' ' || t.seats, t.held || ' ' || t.held_by,
    (select count(*) from held h where h.allotment_of = t.institute_id) || ' ' || coalesce((
      select jsonb_object_agg(group_key, n) from (
        select h.group_key, count(*) as n from held h where h.allotment_of = t.institute_id group by 1
        union all select key, 0 from jsonb_object_keys(t.held_by) as key
          where not exists (select from held h where h.allotment_of = t.institute_id and h.group_key = key)) g)::text, '{}')
    from allotment_tally t where t.event_id = $1
  union all select 'allotment of ' || h.reference, h.allotment_of, (select t.institute_id from allotment_tally t
      where t.event_id = $1 and t.institute_id = h.allotment_of)
    from held h
  union all select 'heads ' || r.reference, r.heads::text, (r.state = 'WAITLISTED' and not r.awaits_confirmation and not exists (
      select from r o where o.state = 'WAITLISTED' and not o.awaits_confirmation and o.group_key = r.group_key
        and o.organisation_key = r.organisation_key and (-o.priority, o.queued_at, o.id) < (-r.priority, r.queued_at, r.id)))::text
    from r
  union all select 'version of ' || r.reference, r.version::text,
    (select count(*)::text from audit_entry a where a.registration_id = r.id
      and a.what not in ('REVEALED', 'STAGED', 'UNSTAGED') and a.what not like 'SESSION\\_%') from r
  union all select 'last state of ' || r.reference, r.state::text, (select a.after ->> 'state' from audit_entry a
    where a.registration_id = r.id and a.what <> 'REVEALED' order by a.id desc limit 1) from r
  union all select 'link ' || e.id, e.sequence || ' ' || encode(e.hash, 'hex'), e.place || ' ' || encode(sha256(
      coalesce(e.previous, decode(repeat('00', 32), 'hex')) || convert_to(jsonb_build_array(e.chain, e.place,
        to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), e.what, e.actor_kind, e.actor_id, e.institute_id,
        e.grant_id, e.registration_id, e.before, e.after, e.reason, e.request_id)::text, 'UTF8')), 'hex')
    from (select a.*, row_number() over (order by id) as place, lag(hash) over (order by id) as previous
      from audit_entry a where a.chain = $1) e
  union all select 'end of chain', c.entries || ' ' || encode(c.head, 'hex'), (select e.sequence || ' ' || encode(e.hash, 'hex')
      from audit_entry e where e.chain = $1 order by e.sequence desc limit 1)
    from audit_chain c where c.chain = $1 and c.entries > 0
  union all select 'clock', coalesce(t.clock_due_at::text, 'none'), coalesce((select case when min(offer_expires_at) < t.clock_due_at
      then 'too late' else t.clock_due_at::text end from r where state = 'OFFERED'), 'none')
    from seat_tally t where t.event_id = $1`

/** Differences between stored values and a recount; empty if there are none. */
export const recount = (
  database: PrismaClient,
  eventId: string,
): Promise<{ what: string; kept: string; counted: string }[]> =>
  database.$queryRawUnsafe(`select * from (${disagreements}) d where kept is distinct from counted`, eventId)
