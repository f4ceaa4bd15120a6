/** Undoing what an action about many staged: what it replaced is staged again, and what changed meanwhile is left as it is. */
import type { Prisma } from '@plenaria/prisma/client'
import { type Right, rightToDecideOn } from '../../access/policy.ts'
import type { DeskRefusal } from '../../desk/index.ts'
import { changeSeatsWithin } from '../../seatDesk/seatDesk.ts'
import { actOf, end, type Row, registrationsOf, rowsAtOnce, type Scene } from './part.ts'

interface Undoing {
  number: number
  outcome: 'UNDONE' | 'KEPT'
  refusal: DeskRefusal | null
  /** Something else is staged again. */
  restored: boolean
}

/** What one right reaches and was staged at one moment. */
interface Reach {
  right: Right
  at: number
  numbers: Map<string, number>
}

/**
 * @param from the number of the row up to which it went
 * @returns as far as it goes now; null: there is nothing left to undo
 */
export async function undoPart({ transaction, action, event, requester }: Scene, from: number): Promise<number | null> {
  const rows = await transaction.bulkActionRow.findMany({
    where: { actionId: action.id, outcome: 'DONE', number: { gt: from } },
    orderBy: { number: 'asc' },
    take: rowsAtOnce,
  })
  if (rows.length === 0) return end(transaction, action.id, 'UNDONE')
  const byId = await registrationsOf(transaction, rows)
  const undoings: Undoing[] = []
  const keep = ({ number }: Row, refusal: DeskRefusal) =>
    undoings.push({ number, outcome: 'KEPT', refusal, restored: false })
  const reaches = new Map<string, Reach>()
  for (const row of rows) {
    const registration = byId.get(row.registrationId)
    const right = registration ? rightToDecideOn(requester, registration, event) : null
    if (!registration || !right) keep(row, { refusal: 'UnknownRegistration' })
    else if (!row.stagedAt) keep(row, { refusal: 'ChangedMeanwhile' })
    else {
      const at = row.stagedAt.getTime()
      const key = `${right.grantId} ${at}`
      const reach = reaches.get(key) ?? { right, at, numbers: new Map<string, number>() }
      reach.numbers.set(registration.reference, row.number)
      reaches.set(key, reach)
    }
  }
  for (const { right, at, numbers } of reaches.values()) {
    const outcome = await changeSeatsWithin(
      transaction,
      event.id,
      { type: 'UNDO_STAGING', references: [...numbers.keys()], at, by: action.userId },
      actOf(action, right),
    )
    if (outcome.kind === 'REFUSED') throw new Error(`The desk undid nothing: ${outcome.refusal.refusal}.`)
    for (const { reference, staged } of outcome.registrations) {
      const number = numbers.get(reference) ?? 0
      undoings.push({ number, outcome: 'UNDONE', refusal: null, restored: staged !== null })
    }
    for (const { reference, refusal } of outcome.refused)
      undoings.push({ number: numbers.get(reference) ?? 0, outcome: 'KEPT', refusal, restored: false })
  }
  await note(transaction, action.id, undoings)
  return rows.at(-1)?.number ?? null
}

async function note(transaction: Prisma.TransactionClient, id: string, undoings: Undoing[]): Promise<void> {
  const undone = undoings.filter(({ outcome }) => outcome === 'UNDONE').length
  const restored = undoings.filter((each) => each.restored).length
  await transaction.$queryRaw`
    with counted as (
      update bulk_action set undone = undone + ${undone}, restored = restored + ${restored},
        kept = kept + ${undoings.length - undone}
      where id = ${id}::uuid)
    update bulk_action_row r set outcome = u.outcome::bulk_outcome, refusal = u.refusal
    from json_to_recordset(${JSON.stringify(undoings)}::json) as u (number int, outcome text, refusal jsonb)
    where r.action_id = ${id}::uuid and r.number = u.number`
}
