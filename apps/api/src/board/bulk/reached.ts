/** How many people a bulk decision would email, if there are too many to rehearse it. */

import { states } from '@plenaria/domain/registration'
import { allowsDecision } from '@plenaria/domain/seats/moves'
import type { Prisma } from '@plenaria/prisma/client'
import type { BulkActionRow } from '../../request/rows.ts'

/**
 * An upper bound of the people reached: rows whose state allows the decision; for offers at most the free seats, and for freed
 * seats at most the people waiting.
 */
export async function peopleReached(
  transaction: Pick<Prisma.TransactionClient, '$queryRaw'>,
  { id, decision, eventId }: Pick<BulkActionRow, 'id' | 'decision' | 'eventId'>,
): Promise<number> {
  const allowing = states.filter((state) => allowsDecision({ state }, decision))
  const [found] = await transaction.$queryRaw<[{ decided: number; freed: number; waiting: number; free: number }]>`
    with chosen as (
      select r.id, r.state from bulk_action_row b join registration r on r.id = b.registration_id
      where b.action_id = ${id}::uuid and r.state::text = any (${allowing}))
    select
      (select count(*)::int from chosen) as decided,
      (select count(*)::int from chosen where state in ('OFFERED', 'CONFIRMED')) as freed,
      (select count(*)::int from registration r
        where r.event_id = ${eventId} and r.state = 'WAITLISTED' and r.id not in (select id from chosen)) as waiting,
      (select greatest(0, t.total - t.held) from seat_tally t where t.event_id = ${eventId}) as free`
  const { decided, freed, waiting, free } = found
  if (decision === 'OFFER') return Math.min(decided, free)
  return decision === 'DECLINE' ? decided + Math.min(freed, waiting) : decided
}
