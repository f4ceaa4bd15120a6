import { Prisma } from '@plenaria/prisma/client'
import type { EmailTopic } from '../__generated__/resolvers.ts'
import { emails } from '../request/emails.ts'

export interface EmailedAbout {
  about: EmailTopic
  people: number
}

export interface Emailed {
  people: number
  /** The same people by topic, largest first; a person who gets several emails is in several. */
  emails: EmailedAbout[]
}

/** `email`: those that jobs of this transaction send. */
const written = Prisma.sql`
  with job as (
    select t.identifier, j.payload from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id
    where j.xmin = pg_current_xact_id()::xid and t.identifier in ('send_message', 'send_messages', 'queue_letter')),
  email as (
    select (payload->>'id')::uuid as id from job where identifier = 'send_message'
    union all
    select json_array_elements_text(payload->'ids')::uuid from job where identifier = 'send_messages'
    union all
    select m.id from job join message m on m.letter_id = (payload->>'letterId')::uuid where identifier = 'queue_letter')`

/** Ids of at most so many emails of this transaction: first those in the language, with words of organisers, to people who aren't protected. */
export async function emailIdsWithin(
  transaction: Pick<Prisma.TransactionClient, '$queryRaw'>,
  language: string,
  most: number,
): Promise<string[]> {
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    ${written}
    select m.id::text from message m left join registration r on r.id = m.registration_id
    where m.id in (select id from email)
    order by (m.language = ${language}) desc, jsonb_exists(m.data, 'reason') desc, coalesce(r.protected, false), m.id limit ${most}`
  return rows.map(({ id }) => id)
}

/**
 * How many people this transaction emails so far, and about what, except one address. Emails that a job will write later aren't counted.
 */
export async function emailedWithin(
  transaction: Pick<Prisma.TransactionClient, '$queryRaw'>,
  except: string | null,
): Promise<Emailed> {
  const rows = await transaction.$queryRaw<{ recipient: string; template: string }[]>`
    ${written}
    select distinct lower(m.recipient) as recipient, m.template from message m
    where m.id in (select id from email) and lower(m.recipient) is distinct from lower(${except}::text)`
  const byTopic = Map.groupBy(rows, ({ template }): EmailTopic => emails.get(template)?.topic ?? 'OTHER')
  const counted = [...byTopic].map(([about, each]) => ({ about, people: countOf(each) }))
  counted.sort((one, other) => other.people - one.people || one.about.localeCompare(other.about))
  return { people: countOf(rows), emails: counted }
}

const countOf = (rows: readonly { recipient: string }[]): number => new Set(rows.map(({ recipient }) => recipient)).size
