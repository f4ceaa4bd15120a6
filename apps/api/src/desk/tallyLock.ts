/** The lock that freezes everybody's seats, and the contents of its row. */
import { prepared } from '@plenaria/prisma/client'
import type { ChainEnd } from '../audit/chain.ts'
import type { Reader } from './queries.ts'

interface TallyRow {
  decidedAt: Date
  clockDueAt: Date | null
}

/** Locks the seats before the audit chain, whatever the statement's plan. */
export const lockBoth = (database: Reader, eventId: string) =>
  database.$queryRaw<(TallyRow & ChainEnd)[]>`${prepared}
    with seats as materialized (select decided_at, clock_due_at from seat_tally where event_id = ${eventId} for update)
    select seats.decided_at as "decidedAt", seats.clock_due_at as "clockDueAt", c.chain, c.entries, c.head
    from seats, audit_chain c where c.chain = ${eventId} for update of c`

export const readTally = (database: Reader, eventId: string) =>
  database.$queryRaw<TallyRow[]>`
    select decided_at as "decidedAt", clock_due_at as "clockDueAt" from seat_tally where event_id = ${eventId}`
