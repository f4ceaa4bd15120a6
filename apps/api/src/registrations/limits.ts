/** What offers are limited to, beside the sessions that there are by now. */
import { leavesNothing } from '@plenaria/domain/programme/wants'
import type { OfferLimit } from '@plenaria/domain/registration'
import type { RegistrationRow } from '../rows.ts'
import type { Batch } from './batch.ts'

/**
 * References of those whose offer would be of a seat for no session that they chose, or for none that is left. Where no offer is limited
 * nothing is read.
 * @param limitOf null where it is no offer, or one of all that the person chose
 */
export async function offeredNothing(
  { database, eventId }: Pick<Batch, 'database' | 'eventId'>,
  rows: readonly RegistrationRow[],
  limitOf: (row: RegistrationRow) => OfferLimit | null,
): Promise<ReadonlySet<string>> {
  const limited = rows.filter((row) => limitOf(row) !== null)
  if (limited.length === 0) return new Set()
  const sessions = await database.$queryRaw<{ id: string }[]>`select id from session where event_id = ${eventId}`
  const programme = new Set(sessions.map(({ id }) => id))
  return new Set(limited.filter((row) => leavesNothing(row, limitOf(row), programme)).map(({ reference }) => reference))
}

/** What a limit holds of sessions that are no longer in the programme. It counts for nothing, and goes with the limit into a wider one. */
export const goneFrom = (limitedTo: readonly string[], sessions: readonly { id: string }[]): string[] =>
  limitedTo.filter((gone) => !sessions.some(({ id }) => id === gone))
