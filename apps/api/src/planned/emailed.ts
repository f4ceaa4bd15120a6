import type { Prisma } from '@plenaria/prisma/client'

/**
 * How many people get an email by what this transaction has written so far, not counting one address. Emails that a job of the
 * transaction will write are not among them.
 */
export async function emailedWithin(
  transaction: Pick<Prisma.TransactionClient, '$queryRaw'>,
  except: string | null,
): Promise<number> {
  const [counted] = await transaction.$queryRaw<[{ people: number }]>`
    with job as (
      select t.identifier, j.payload from graphile_worker._private_jobs j
      join graphile_worker._private_tasks t on t.id = j.task_id
      where j.xmin = pg_current_xact_id()::xid and t.identifier in ('send_message', 'send_messages', 'queue_letter')),
    email as (
      select (payload->>'id')::uuid as id from job where identifier = 'send_message'
      union all
      select json_array_elements_text(payload->'ids')::uuid from job where identifier = 'send_messages'
      union all
      select m.id from job join message m on m.letter_id = (payload->>'letterId')::uuid where identifier = 'queue_letter')
    select count(distinct lower(m.recipient))::int as people from message m
    where m.id in (select id from email) and lower(m.recipient) is distinct from lower(${except}::text)`
  return counted.people
}
