/** People who are no registrants, and whom emails go to. */
import { dataLoader } from '../request/dataLoader.ts'

interface Other {
  id: string
  name: string | null
  email: string | null
  /** They registered as a protected person after they were invited, or accompany one: their name would reveal that person's. */
  isProtected: boolean
}

/** By the id of the email. */
export const otherByEmail = dataLoader<Other>(async (ids, { database }) => {
  const rows = await database.$queryRaw<Other[]>`
    select m.id, coalesce(i.name, f.name, s.name, c.name, r.name) as name, m.recipient as email,
      exists (select from registration p where p.id = coalesce(i.registration_id, c.registration_id) and p.protected) as "isProtected"
    from message m
    left join event_invitation i on i.id = m.invitation_id
    left join focal_point f on f.id = m.focal_point_id
    left join speaker s on s.id = m.speaker_id
    left join companion c on c.id = m.companion_id
    left join report_delivery d on d.id = m.delivery_id
    left join recipient r on r.id = d.recipient_id
    where m.id = any(${ids}::uuid[])`
  return new Map(rows.map((row) => [row.id, row]))
})
