/** Undoes what a bulk action staged: restores what it replaced, and leaves later changes alone. */
import type { Prisma } from '@plenaria/prisma/client'
import { type Right, rightToDecideOn } from '../../access/policy.ts'
import type { RefusedOne } from '../../desk/index.ts'
import { changeSeatsWithin } from '../../seatDesk/seatDesk.ts'
import { actorOf, end, type Row, registrationsOf, rowsAtOnce, type Scene } from './part.ts'

interface Undoing {
  number: number
  outcome: 'UNDONE' | 'KEPT'
  refusal: RefusedOne['refusal'] | null
  /** Whether an earlier staged decision was restored. */
  restored: boolean
}

/** Registrations covered by one right and staged at one moment. */
interface Reach {
  right: Right
  at: number
  numbers: Map<string, number>
}

/**
 * @param from number of the last row processed so far
 * @returns the number of the last row processed now; null if nothing is left to undo
 */
export async function undoPart(scene: Scene, from: number): Promise<number | null> {
  const { transaction, action } = scene
  const rows = await transaction.bulkActionRow.findMany({
    where: { actionId: action.id, outcome: 'DONE', number: { gt: from } },
    orderBy: { number: 'asc' },
    take: rowsAtOnce,
  })
  if (rows.length === 0) return end(transaction, action.id, 'UNDONE')
  const { reaches, kept } = await reached(scene, rows)
  const undoings = kept
  for (const reach of reaches) undoings.push(...(await undoReach(scene, reach)))
  await note(transaction, action.id, undoings)
  return rows.at(-1)?.number ?? null
}

const keptRow = (number: number, refusal: RefusedOne['refusal']): Undoing => ({
  number,
  outcome: 'KEPT',
  refusal,
  restored: false,
})

/** Groups rows by the right to undo them and by when they were staged; skips those without a right, and those not staged. */
async function reached({ transaction, event, requester }: Scene, rows: readonly Row[]) {
  const byId = await registrationsOf(transaction, rows)
  const kept: Undoing[] = []
  const reaches = new Map<string, Reach>()
  for (const row of rows) {
    const registration = byId.get(row.registrationId)
    const right = registration ? rightToDecideOn(requester, registration, event) : null
    if (!registration || !right) kept.push(keptRow(row.number, { refusal: 'UnknownRegistration' }))
    else if (!row.stagedAt) kept.push(keptRow(row.number, { refusal: 'ChangedMeanwhile' }))
    else {
      const at = row.stagedAt.getTime()
      const key = `${right.grantId} ${at}`
      const reach = reaches.get(key) ?? { right, at, numbers: new Map<string, number>() }
      reach.numbers.set(registration.reference, row.number)
      reaches.set(key, reach)
    }
  }
  return { reaches: [...reaches.values()], kept }
}

async function undoReach({ transaction, action, event }: Scene, { right, at, numbers }: Reach): Promise<Undoing[]> {
  const outcome = await changeSeatsWithin(
    transaction,
    event.id,
    { type: 'UNDO_STAGING', references: [...numbers.keys()], at, by: action.userId },
    actorOf(action, right),
  )
  if (outcome.kind === 'REFUSED') throw new Error(`The desk undid nothing: ${outcome.refusal.refusal}.`)
  const numberOf = (reference: string) => numbers.get(reference) ?? 0
  return [
    ...outcome.registrations.map(({ reference, staged }): Undoing => {
      return { number: numberOf(reference), outcome: 'UNDONE', refusal: null, restored: staged !== null }
    }),
    ...outcome.refused.map(({ reference, refusal }) => keptRow(numberOf(reference), refusal)),
  ]
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
