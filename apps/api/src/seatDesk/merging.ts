/** Merging as a participant of the desk's transactions: data that others stored about one registration moves to the other. */
import { maxTagsOfApplication } from '@plenaria/domain/tags'
import type { Prisma } from '@plenaria/prisma/client'
import type { Participant } from '../desk/index.ts'
import { recount } from '../reviews/tally.ts'

/**
 * A conflict of interest with one becomes one with both, whose member reviews neither. What both have of the same kind stays, so
 * that nothing is lost: a second review, a record of the same session. The caller locks the event, so that nobody reviews them
 * now.
 */
export const merging: Participant = {
  begin: ({ database }) => ({
    async merge({ from, into }) {
      await database.$executeRaw`
        update conflict_of_interest c set registration_id = ${into.id}::uuid
        where c.registration_id = ${from.id}::uuid and not exists (select from conflict_of_interest o
          where o.registration_id = ${into.id}::uuid and o.user_id = c.user_id)`
      await database.$executeRaw`
        delete from review_assignment a where a.registration_id in (${from.id}::uuid, ${into.id}::uuid)
          and a.reviewer_id in (select user_id from conflict_of_interest where registration_id = ${into.id}::uuid)`
      await database.$executeRaw`
        update review_assignment a set registration_id = ${into.id}::uuid
        where a.registration_id = ${from.id}::uuid and not exists (select from review_assignment o
          where o.registration_id = ${into.id}::uuid and o.reviewer_id = a.reviewer_id)`
      await database.$executeRaw`
        update review r set registration_id = ${into.id}::uuid
        where r.registration_id = ${from.id}::uuid and not exists (select from review o
          where o.registration_id = ${into.id}::uuid and o.reviewer_id = r.reviewer_id)`
      await database.$executeRaw`
        update attendance a set registration_id = ${into.id}::uuid
        where a.registration_id = ${from.id}::uuid and not exists (select from attendance o
          where o.registration_id = ${into.id}::uuid and o.session_id = a.session_id)`
      await database.$executeRaw`
        update contribution c set registration_id = ${into.id}::uuid
        where c.registration_id = ${from.id}::uuid and not exists (select from contribution o
          where o.registration_id = ${into.id}::uuid and o.topic_id = c.topic_id)`
      await database.$executeRaw`
        update event_invitation i set registration_id = ${into.id}::uuid
        where i.registration_id = ${from.id}::uuid
          and not exists (select from event_invitation o where o.registration_id = ${into.id}::uuid)`
      await moveTags(database, from.id, into.id)
      await database.$executeRaw`
        update internal_note set registration_id = ${into.id}::uuid where registration_id = ${from.id}::uuid`
      await moveMembership(database, from.id, into.id)
      await moveCompanions(database, from.id, into.id)
      for (const each of [from, into]) await recount(database, each)
    },
  }),
}

type Database = Pick<Prisma.TransactionClient, '$executeRaw'>

/** Up to the registration's remaining capacity. */
async function moveTags(database: Database, from: string, into: string): Promise<void> {
  await database.$executeRaw`
    update registration_tag t set registration_id = ${into}::uuid
    from (select o.tag_id from registration_tag o
      where o.registration_id = ${from}::uuid and not exists (select from registration_tag i
        where i.registration_id = ${into}::uuid and i.tag_id = o.tag_id)
      order by o.added_at, o.tag_id
      limit greatest(0, ${maxTagsOfApplication} - (select count(*) from registration_tag where registration_id = ${into}::uuid))) moved
    where t.registration_id = ${from}::uuid and t.tag_id = moved.tag_id`
}

/** Only people of its organisation can be members of a delegation, or lead it. */
async function moveMembership(database: Database, from: string, into: string): Promise<void> {
  await database.$executeRaw`
    update delegation_member m set registration_id = ${into}::uuid
    from delegation d join registration r on r.event_id = d.event_id and r.organisation_key = d.organisation_key
    where d.id = m.delegation_id and r.id = ${into}::uuid and m.registration_id = ${from}::uuid
      and not exists (select from delegation_member o where o.registration_id = ${into}::uuid)`
  await database.$executeRaw`
    update delegation d set head_id = ${into}::uuid
    from delegation_member m where d.head_id = ${from}::uuid and m.delegation_id = d.id and m.registration_id = ${into}::uuid`
}

/** Up to the person's remaining limit. */
async function moveCompanions(database: Database, from: string, into: string): Promise<void> {
  await database.$executeRaw`
    update companion c set registration_id = ${into}::uuid, version = version + 1
    from (select id from companion where registration_id = ${from}::uuid and removed_at is null order by id
      limit greatest(0, 3 - (select count(*) from companion
        where registration_id = ${into}::uuid and removed_at is null))) moved
    where c.id = moved.id`
}
