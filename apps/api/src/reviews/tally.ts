/** Totals of a registration's reviews, which lists show and sort by. */
import type { Prisma } from '@plenaria/prisma/client'

type Transaction = Pick<Prisma.TransactionClient, '$queryRaw'>

import type { RegistrationRow } from '../request/rows.ts'

/** Serialises changes to one registration's reviews until the transaction ends. */
export async function lockReviews(transaction: Transaction, { id }: Pick<RegistrationRow, 'id'>): Promise<void> {
  await transaction.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`review:${id}`}, 0))::text`
}

/** Recomputes the totals from the current reviews. The caller holds their lock. */
export async function recount(
  transaction: Transaction,
  { id, eventId }: Pick<RegistrationRow, 'id' | 'eventId'>,
): Promise<void> {
  await transaction.$queryRaw`
    insert into review_tally as t (registration_id, event_id, reviews, mean, lowest, highest, offer, waitlist, not_select, unsure)
    select ${id}::uuid, ${eventId}, count(*), round(avg(score)), min(score), max(score),
      count(*) filter (where recommendation = 'OFFER'), count(*) filter (where recommendation = 'WAITLIST'),
      count(*) filter (where recommendation = 'NOT_SELECT'), count(*) filter (where recommendation = 'UNSURE')
    from review where registration_id = ${id}::uuid
    on conflict (registration_id) do update set reviews = excluded.reviews, mean = excluded.mean,
      lowest = excluded.lowest, highest = excluded.highest, offer = excluded.offer, waitlist = excluded.waitlist,
      not_select = excluded.not_select, unsure = excluded.unsure`
}
