/** Shared by bulk decisions and their undo: both work in batches. */
import type { Prisma } from '@plenaria/prisma/client'
import type { Right } from '../../access/policy.ts'
import type { Actor } from '../../desk/index.ts'
import { notifyLive } from '../../live/notices.ts'
import type { BulkActionRow, EventRow, RegistrationRow, ViewerRow } from '../../request/rows.ts'

type Transaction = Prisma.TransactionClient

export const rowsAtOnce = 500

export interface Scene {
  transaction: Transaction
  action: BulkActionRow
  event: EventRow
  /**
   * The member who started it, with their current rights; null if they have no account any more, or the token no longer works.
   */
  requester: ViewerRow | null
}

export async function end(transaction: Transaction, id: string, state: 'DONE' | 'STOPPED' | 'UNDONE'): Promise<null> {
  const [row] = await transaction.$queryRaw<{ eventId: string }[]>`
    update bulk_action set state = ${state}::bulk_state, ended_at = desk_now()
    where id = ${id}::uuid and state in ('RUNNING', 'UNDOING') returning event_id as "eventId"`
  if (row) await notifyLive(transaction, { eventId: row.eventId, registrationIds: [] })
  return null
}

export type Row = { number: number; registrationId: string; version: number; stagedAt: Date | null }

export async function registrationsOf(
  transaction: Transaction,
  rows: readonly Row[],
): Promise<Map<string, RegistrationRow>> {
  const found = await transaction.registration.findMany({
    where: { id: { in: rows.map(({ registrationId }) => registrationId) } },
  })
  return new Map(found.map((row) => [row.id, row]))
}

export const actorOf = ({ id, userId }: BulkActionRow, { instituteId, grantId }: Right): Actor => ({
  actorKind: 'MEMBER',
  actorId: userId,
  instituteId,
  grantId,
  requestId: `bulk-${id}`,
})
