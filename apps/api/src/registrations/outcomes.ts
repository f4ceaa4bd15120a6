/** What a command is answered with, from what was decided. */
import type { RegistrationRow } from '../rows.ts'
import type { Batch, Settled } from './batch.ts'
import type { DeskRefusal, Outcome, RefusedOne } from './commands.ts'

export const refused = (refusal: DeskRefusal, registration: RegistrationRow | null = null): Outcome => ({
  kind: 'REFUSED',
  refusal,
  registration,
})

export const done = (registrations: RegistrationRow[], offersMade = 0, notDone: RefusedOne[] = []): Outcome => ({
  kind: 'DONE',
  registrations,
  refused: notDone,
  offersMade,
})

export function outcomeOf(
  batch: Batch,
  settled: Settled,
  ids: string[],
  about: ReadonlySet<string> = new Set(ids),
): Outcome {
  const [only] = ids
  if (settled.kind === 'REFUSED') {
    const registration = ids.length === 1 && only !== undefined && about.has(only) ? batch.rows.find(only) : null
    return refused(refusalOf(batch, settled.refusal), registration)
  }
  const notDone = named(batch, settled.refused)
  const left = new Set(settled.refused.map(({ id }) => id))
  const rows = rowsOf(
    batch,
    ids.filter((id) => !left.has(id)),
  )
  return done(rows, offersIn(settled, about), notDone)
}

function refusalOf(batch: Batch, refusal: Extract<Settled, { kind: 'REFUSED' }>['refusal']): DeskRefusal {
  return refusal.refusal === 'ReleaseRefused'
    ? { refusal: 'ReleaseRefused', refused: named(batch, refusal.refused) }
    : refusal
}

const named = (batch: Batch, all: Extract<Settled, { kind: 'DONE' }>['refused']): RefusedOne[] =>
  all.map(({ id, refusal }) => ({ reference: batch.rows.get(id).reference, refusal: refusalOf(batch, refusal) }))

export const rowsOf = (batch: Batch, ids: Iterable<string>): RegistrationRow[] =>
  [...new Set(ids)].map((id) => batch.rows.get(id))

export const offersIn = ({ changes }: Extract<Settled, { kind: 'DONE' }>, about: ReadonlySet<string>): number =>
  changes.filter(({ what, after }) => what === 'OFFERED' && !about.has(after.id)).length
