/** Statements that enqueue jobs. Jobs exist once the caller's transaction is committed. */
import { Prisma } from '@plenaria/prisma/client'
import type { Job } from './jobSchemas.ts'

export const addAll = (jobs: Job[]): Prisma.Sql =>
  jobs.length === 0
    ? Prisma.sql`select 0 as added`
    : Prisma.sql`select count(*)::int as added from graphile_worker.add_jobs(array(
        select json_populate_recordset(null::graphile_worker.job_spec, ${JSON.stringify(jobs)}::json)))`

/** Cancels the job with this key. */
export const remove = (key: string): Prisma.Sql => Prisma.sql`select 1 from graphile_worker.remove_job(${key})`

/**
 * Enqueues a job for each email whose id is in the relation.
 * @param priority lower runs first
 */
export const sendAll = (pending: Prisma.Sql, priority = 0): Prisma.Sql => Prisma.sql`
  graphile_worker.add_jobs(array(
    select json_populate_record(null::graphile_worker.job_spec, json_build_object('identifier', 'send_message',
      'payload', json_build_object('id', id), 'job_key', 'message:' || id, 'priority', ${priority}::int))
    from ${pending}))`
