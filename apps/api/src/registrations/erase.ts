/** What the desk does to forget people: their seats are free for the next in the same decision. */
import { allowsWithdrawal } from '@plenaria/domain/moves'
import type { RegistrationRow } from '../rows.ts'
import type { Batch } from './batch.ts'
import type { Act, CommandOf, Outcome } from './commands.ts'
import { done, offersIn, refused } from './outcomes.ts'

type Erase = CommandOf<'ERASE'>

/** Who attended stays confirmed in the figures when the time to keep their data is over. */
const staysInFigures = ({ state }: RegistrationRow, { cause }: Erase): boolean =>
  cause === 'RETENTION' && state === 'CONFIRMED'

export async function erase(batch: Batch, command: Erase, act: Act): Promise<Outcome> {
  const rows = command.references.flatMap((reference) => batch.rows.byReference(reference) ?? [])
  if (rows.length === 0) return refused({ refusal: 'UnknownRegistration' })
  let offersMade = 0
  for (const row of rows) {
    if (!allowsWithdrawal(row) || staysInFigures(row, command)) continue
    const about = new Set([row.id])
    const settled = await batch.settle({ type: 'WITHDRAW', id: row.id, isForgotten: true }, act, about)
    if (settled.kind === 'DONE') offersMade += offersIn(settled, about)
  }
  const ids = rows.map(({ id }) => id)
  await batch.erase(ids, command.cause, act)
  return done([], offersMade)
}
