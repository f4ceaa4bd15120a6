/** Cleans up abandoned planned actions. */
import type { PrismaClient } from '@plenaria/prisma/client'
import { haltFailed } from './run.ts'

/** Minutes after the due time; the job's last attempt is long over by then. */
const timeout = 15
/** Days that an action is stored after it ended, or was halted and never dismissed. */
const kept = 30

/**
 * Halts actions whose job is gone or has finally failed, for example after a crash in its last attempt; deletes those that ended,
 * or were due and halted, more than 30 days ago.
 */
export async function sweepPlannedActions(database: PrismaClient, requestId: string): Promise<void> {
  const abandoned = await database.$queryRaw<{ id: string }[]>`
    select a.id from planned_action a
    where a.state = 'PLANNED' and a.takes_effect_at < desk_now() - make_interval(mins => ${timeout}::int)
      and not exists (
        select from graphile_worker._private_jobs j
        where j.key = 'planned:' || a.id and (j.attempts < j.max_attempts or j.locked_at is not null))
    order by a.takes_effect_at limit 1000`
  for (const { id } of abandoned) await haltFailed({ database, requestId }, id)
  await database.$executeRaw`
    delete from planned_action
    where state <> 'PLANNED' and coalesce(ended_at, takes_effect_at) < desk_now() - make_interval(days => ${kept}::int)`
}
