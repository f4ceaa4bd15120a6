/**
 * Handles jobs when a backup is restored. Jobs that were due since the backup may have run already: those that would email people
 * twice are held until an operator decides.
 */
import type { PrismaClient } from '@plenaria/prisma/client'
import type { Identifier } from './jobSchemas.ts'

/**
 * `HOLD`: waits for the operator. `RUN`: only changes the database, so it must run again there. `DROP`: useless after a restore.
 * `run_clock` expires offers: the offers that follow are new, and their emails are sent.
 */
const whenRestored: Record<Identifier, 'HOLD' | 'RUN' | 'DROP'> = {
  send_message: 'HOLD',
  // Each pending email gets a job of its own.
  send_messages: 'DROP',
  send_sign_in_link: 'DROP',
  send_account_notice: 'HOLD',
  send_erasure_link: 'DROP',
  send_erasure_notice: 'HOLD',
  retain: 'RUN',
  start_letter: 'HOLD',
  queue_letter: 'HOLD',
  send_letter_test: 'DROP',
  send_test_email: 'DROP',
  send_letterhead_test: 'DROP',
  remind: 'RUN',
  email_mentions: 'HOLD',
  send_digests: 'RUN',
  tell_rooms: 'RUN',
  tell_webhooks: 'RUN',
  record_sealed: 'RUN',
  send_webhook: 'HOLD',
  remind_of_promise: 'HOLD',
  destroy_links: 'RUN',
  purge_traces: 'RUN',
  end_grant: 'RUN',
  run_bulk_action: 'HOLD',
  run_planned_action: 'HOLD',
  sweep_planned_actions: 'RUN',
  run_import: 'HOLD',
  forget_import: 'RUN',
  forget_roster: 'RUN',
  put_never_selected_first: 'RUN',
  close_validation: 'RUN',
  remind_of_validation: 'HOLD',
  run_clock: 'RUN',
  compute_draw: 'RUN',
  close_draw: 'RUN',
}

const withOutcome = (outcome: 'HOLD' | 'DROP'): string[] =>
  Object.entries(whenRestored).flatMap(([identifier, each]) => (each === outcome ? [identifier] : []))

type Database = Pick<PrismaClient, '$executeRaw' | '$queryRaw'>

/** Held jobs are due at the end of time; no other job is. */
export async function holdBack(database: Database): Promise<void> {
  await database.$executeRaw`
    delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
    where t.id = j.task_id and t.identifier = any(${withOutcome('DROP')})`
  await database.$executeRaw`
    update graphile_worker._private_jobs j set run_at = 'infinity' from graphile_worker._private_tasks t
    where t.id = j.task_id and t.identifier = any(${withOutcome('HOLD')}) and j.run_at <= now()`
  await database.$queryRaw`
    select count(*)::int as held from graphile_worker.add_jobs(array(
      select json_populate_record(null::graphile_worker.job_spec, json_build_object('identifier', 'send_message',
        'payload', json_build_object('id', id), 'job_key', 'message:' || id, 'run_at', 'infinity'))
      from message where sent_at is null and refused_at is null))`
}

export interface Held {
  /** The task's name in `jobSchemas`. */
  task: string
  /** For emails; null for other tasks. */
  template: string | null
  count: number
  /** Range in which the messages were due. */
  from: Date | null
  until: Date | null
}

export const heldBack = (database: Database): Promise<Held[]> =>
  database.$queryRaw<Held[]>`
    select t.identifier as task, m.template, count(*)::int as count, min(m.enqueued_at) as from, max(m.enqueued_at) as until
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      left join message m on t.identifier = 'send_message' and m.id = (j.payload ->> 'id')::uuid
    where j.run_at = 'infinity' group by 1, 2 order by 1, 2`

/** @returns the number of jobs that are due now */
export const release = (database: Database): Promise<number> =>
  database.$executeRaw`update graphile_worker._private_jobs set run_at = now() where run_at = 'infinity'`

/** Messages remain listed, marked as not sent. @returns the number of jobs removed */
export async function discard(database: Database): Promise<number> {
  await database.$executeRaw`
    update message m set refused_at = desk_now(), server_said = 'Discarded by the operator after a restore.'
    from graphile_worker._private_jobs j
    where j.run_at = 'infinity' and j.key = 'message:' || m.id and m.sent_at is null and m.refused_at is null`
  return database.$executeRaw`delete from graphile_worker._private_jobs where run_at = 'infinity'`
}
