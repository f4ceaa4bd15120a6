/** Whose a priority is: the person's, for whom it was set, or their group's. */
import type { RegistrationRow } from '../rows.ts'
import type { Batch } from './batch.ts'

/** Whether the priority that somebody has was set for them, by organisers or by a rule of the series. */
export async function hasOwnPriority(batch: Batch, { id, priority }: RegistrationRow): Promise<boolean> {
  await batch.flush()
  const [last] = await batch.database.$queryRaw<{ priority: number | null }[]>`
    select (after ->> 'priority')::int as priority from audit_entry
    where registration_id = ${id}::uuid and what = 'PRIORITY_SET' order by id desc limit 1`
  return last?.priority === priority
}
