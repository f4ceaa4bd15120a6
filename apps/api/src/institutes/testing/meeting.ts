import pg from 'pg'
import { until } from '../../testing/child.ts'
import type { World } from '../../testing/world.ts'

interface Waiting {
  waiting: number
}

/**
 * Starts all actions while another transaction holds the institute's lock, and releases it once all are waiting, so that they
 * truly compete.
 */
export async function meeting<Answer>(
  { database, config }: World,
  instituteId: string,
  acts: (() => Promise<Answer>)[],
): Promise<Answer[]> {
  const holder = new pg.Client({ connectionString: config.databaseUrl })
  await holder.connect()
  try {
    await holder.query('begin')
    await holder.query('select from institute where id = $1 for update', [instituteId])
    const answers = Promise.all(acts.map((act) => act()))
    await until(async () => {
      const [row] = await database.$queryRaw<[Waiting]>`
        select count(*)::int as waiting from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`
      return row.waiting === acts.length
    })
    await holder.query('commit')
    return await answers
  } finally {
    await holder.end()
  }
}
