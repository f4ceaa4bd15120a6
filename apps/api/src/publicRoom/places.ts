/** Places in the queue as shown to people who wait. */
import { steps } from '@plenaria/domain/disclosure/numbers/bands'
import type { PrismaClient } from '@plenaria/prisma/client'

/**
 * Recomputes everybody's place at a set time. A displayed place changes only if the person moved by at least as many places as
 * the event's disclosure threshold, so that nobody can observe a single person leaving or overtaking.
 */
export async function publishPlaces(database: PrismaClient): Promise<void> {
  await database.$executeRaw`
    with place as (
      select r.id, e.disclosure_threshold as threshold, row_number() over (
          partition by r.event_id, case when p.policy = 'FIFO' then '' else r.group_key end
          order by r.priority desc, r.queued_at, r.id)::int as position
      from registration r join event e on e.id = r.event_id join seat_plan p on p.event_id = e.id
      where r.state = 'WAITLISTED' and not r.awaits_confirmation and e.state = 'PUBLISHED' and e.ends_at > desk_now())
    insert into counted_place as t (registration_id, position, band)
    select id, place.position, (select min(step) from unnest(${[...steps]}::int[]) step where step >= greatest(place.position, threshold))
    from place left join counted_place known on known.registration_id = place.id
    where known.registration_id is null or abs(known.position - place.position) >= threshold
    on conflict (registration_id) do update set position = excluded.position, band = excluded.band`
  await database.$executeRaw`
    delete from counted_place t using registration r
    where r.id = t.registration_id and (r.state <> 'WAITLISTED' or r.awaits_confirmation)`
}
