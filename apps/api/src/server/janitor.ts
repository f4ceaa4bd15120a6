/** Ensures that no email is lost and expired data is deleted, whatever process was killed. */
import { randomUUID } from 'node:crypto'
import type { PrismaClient } from '@plenaria/prisma/client'
import pg from 'pg'
import type { Log } from '../kernel/log.ts'
import { describeError } from '../refusals/errors.ts'

const every = 30_000
/** Younger locks may belong to a worker that hasn't announced itself yet. */
const settled = '10 seconds'

/** A worker is alive while a connection holds the advisory lock of its name. */
const lockOf = (parameter: string) => `hashtextextended('worker ' || ${parameter}, 0)`

/** Frees jobs of dead workers, which graphile-worker itself only does after four hours. */
const freeJobs = `
  with dead as (
    select locked_by from (select distinct locked_by from graphile_worker._private_jobs
      where locked_at < now() - interval '${settled}') holder
    where pg_try_advisory_xact_lock(${lockOf('locked_by')}))
  select 1 from graphile_worker.force_unlock_workers(array(select locked_by from dead))`

/** Requeues pending emails without a job that would send them: it is missing, or has exhausted its attempts. */
const requeuePending = `
  select count(*)::int from graphile_worker.add_jobs(array(
    select json_populate_record(null::graphile_worker.job_spec, json_build_object(
      'identifier', 'send_message', 'payload', json_build_object('id', m.id), 'job_key', 'message:' || m.id))
    from message m left join graphile_worker._private_jobs j on j.key = 'message:' || m.id
    where m.sent_at is null and m.refused_at is null and m.enqueued_at < desk_now() - interval '1 minute'
      and (j.id is null or (j.attempts >= j.max_attempts and j.locked_at is null))))`

const forgetExpired = [
  `delete from verification where expires_at < now() - interval '1 day'`,
  // Until then, one click on an old link sends a new email.
  `delete from sign_in_mail where made_at < desk_now() - interval '60 days'`,
  `delete from sign_in where expires_at < now() - interval '1 day'`,
  `delete from registration_draft d using event e where e.id = d.event_id
    and (d.saved_at < desk_now() - interval '30 days' or e.ends_at < desk_now())`,
  `delete from rate_limit where (window_number + 2) * seconds < extract(epoch from now())`,
  `delete from sign_in_try where tried_at < desk_now() - interval '1 hour'`,
  `delete from security_event where hour < now() - interval '90 days'`,
  `delete from spent_work where expires_at < now() - interval '1 hour'`,
  // Jobs that contain their recipient and have exhausted their attempts: nothing else would delete them, nor the mail server's
  // response.
  `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t where t.id = j.task_id
    and j.attempts >= j.max_attempts and j.locked_at is null
    and t.identifier in ('send_sign_in_link', 'send_account_notice', 'send_erasure_link', 'send_erasure_notice')`,
  // Uploaded files that aren't used.
  `delete from stored_file f where f.created_at < desk_now() - interval '1 day'
    and not exists (select from event_image i where i.source_id = f.id)`,
  `delete from letter_file where letter_id is null and created_at < desk_now() - interval '1 day'`,
  // Files that answer nothing: no registration has named them, or it has no longer.
  `delete from answer_file where registration_id is null and created_at < desk_now() - interval '1 day'`,
  `delete from answer_file f using registration r where r.id = f.registration_id
    and not coalesce(r.answers -> f.question_key ? f.id::text, false)`,
  `delete from webhook_delivery where at < desk_now() - interval '30 days'`,
]

export interface Janitor {
  /** Announces that a worker of this name is alive as long as this process is. */
  announce: (workerId: string) => Promise<void>
  close: () => Promise<void>
}

export async function openJanitor(databaseUrl: string, database: PrismaClient, log: Log): Promise<Janitor> {
  const workers = new Set<string>()
  let client: pg.Client | null = null

  /** The locks live as long as this connection; a new one acquires them again. */
  const connected = async (): Promise<pg.Client> => {
    if (client) return client
    const fresh = new pg.Client({ connectionString: databaseUrl, application_name: `janitor ${randomUUID()}` })
    fresh.on('error', () => {
      client = null
    })
    await fresh.connect()
    for (const id of workers) await fresh.query(`select pg_advisory_lock(${lockOf('$1::text')})`, [id])
    client = fresh
    return fresh
  }

  const tidy = async () => {
    try {
      await connected()
      // Uses another connection than our workers' locks: a connection that already holds an advisory lock can acquire it again.
      await database.$queryRawUnsafe(freeJobs)
      await database.$queryRawUnsafe(requeuePending)
      for (const statement of forgetExpired) await database.$executeRawUnsafe(statement)
    } catch (fault) {
      log.warn(describeError(fault), 'Tidying up failed; it is tried again soon.')
    }
  }

  await connected()
  let work = tidy()
  const timer = setInterval(() => {
    work = work.then(tidy)
  }, every)

  return {
    announce: async (workerId) => {
      workers.add(workerId)
      await client?.query(`select pg_advisory_lock(${lockOf('$1::text')})`, [workerId])
    },
    close: async () => {
      clearInterval(timer)
      await work
      await client?.end()
    },
  }
}
