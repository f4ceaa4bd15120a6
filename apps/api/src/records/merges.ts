/** Which registrations were merged, according to the audit log. */
import { Prisma, type PrismaClient } from '@plenaria/prisma/client'

interface MergeRow {
  /** Id of the registration that ended. */
  from: string
  /** Id of the registration that stays. */
  into: string
}

/** Upper bound on the distance between one merge's entries in the event's chain. */
const apart = 100

/** All merges that involve these registrations. Those reinstated since no longer count as merged. */
export const mergesOf = (ids: readonly string[], database: Pick<PrismaClient, '$queryRaw'>): Promise<MergeRow[]> =>
  database.$queryRaw<MergeRow[]>(Prisma.sql`
    with merge as (
      select after ->> 'from' as ended, registration_id as stays from audit_entry
      where registration_id = any(${ids}::uuid[]) and what = 'MERGED'
      union
      select i.registration_id::text, m.registration_id from audit_entry i
      join audit_entry m on m.chain = i.chain and m.sequence between i.sequence and i.sequence + ${apart}
        and m.what = 'MERGED' and m.after ->> 'from' = i.registration_id::text
      where i.registration_id = any(${ids}::uuid[]) and i.what = 'MERGED_INTO')
    select ended as "from", stays::text as "into" from merge
    join registration r on r.id = ended::uuid and r.state = 'WITHDRAWN'`)
