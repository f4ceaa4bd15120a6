/** When registrations reached each stage, derived from the audit chain while the board's copy is updated. */
import { Prisma } from '@plenaria/prisma/client'

/** Key of the optional choice question by which figures are grouped. */
export const genderQuestion = 'gender'

/** The milestones in these entries, for registrations that still exist. */
export const milestones = (eventId: string, from: number, to: number): Prisma.Sql => Prisma.sql`
  with shown as (
    select registration_id as id, at, before->>'state' as was, after->>'state' as became from audit_entry
    where chain = ${eventId} and sequence > ${from} and sequence <= ${to} and registration_id is not null),
  reached as (
    select id,
      min(at) filter (where was = 'SUBMITTED' and became in ('OFFERED', 'WAITLISTED', 'NOT_SELECTED', 'DECLINED')) as decided,
      max(at) filter (where became = 'OFFERED' and was is distinct from 'OFFERED') as offered,
      max(at) filter (where became = 'CONFIRMED' and was is distinct from 'CONFIRMED') as taken,
      max(at) filter (where became = 'WAITLISTED' and was is distinct from 'WAITLISTED') as waitlisted
    from shown group by id)
  insert into milestone as m (registration_id, event_id, decided_at, offered_at, taken_at, waitlisted_at, gender)
  select r.id, r.event_id, decided, offered, taken, waitlisted,
    case when exists (select from question q where q.event_id = r.event_id and q.key = ${genderQuestion}
      and q.kind = 'ONE_CHOICE' and not q.required) then r.answers->${genderQuestion}::text->>0 end
  from reached join registration r using (id) where r.event_id = ${eventId} and r.erased_at is null
  for key share of r
  on conflict (registration_id) do update set decided_at = least(m.decided_at, excluded.decided_at),
    offered_at = greatest(m.offered_at, excluded.offered_at), taken_at = greatest(m.taken_at, excluded.taken_at),
    waitlisted_at = greatest(m.waitlisted_at, excluded.waitlisted_at), gender = excluded.gender`
