/**
 * The job of a bulk action, batch by batch. Each batch shares a transaction with the desk's decisions, so that the action's
 * record agrees with them after any crash. Rights are looked up again for each batch.
 */

import type { Prisma, PrismaClient } from '@plenaria/prisma/client'
import { lockSeats } from '../../access/lock.ts'
import { can, type Right, rightToDecideOn } from '../../access/policy.ts'
import type { DeskCommand, RefusedOne } from '../../desk/index.ts'
import { limitOf } from '../../desk/index.ts'
import { neededFor } from '../../grants/countersign.ts'
import type { BulkActionRow } from '../../request/rows.ts'
import { changeSeatsWithin } from '../../seatDesk/seatDesk.ts'
import { loadDeferredActor } from '../../tokens/read.ts'
import { actorOf, end, type Row, registrationsOf, rowsAtOnce, type Scene } from './part.ts'
import { undoPart } from './undo.ts'

/** Milliseconds, to wait behind other transactions at the same desk. */
const timeouts = { maxWait: 30_000, timeout: 120_000 }

/** @param isLastTry stops the action if this attempt fails, so that its member can start another */
export async function runBulkAction(database: PrismaClient, id: string, isLastTry: boolean): Promise<void> {
  try {
    let from: number | null = 0
    while (from !== null)
      from = await database.$transaction((transaction) => nextPart(transaction, id, from ?? 0), timeouts)
  } catch (fault) {
    if (isLastTry) await database.$transaction((transaction) => end(transaction, id, 'STOPPED'), timeouts)
    throw fault
  }
}

/** Runs an action that has just started, in the transaction that started it. */
export async function runWithin(transaction: Prisma.TransactionClient, id: string): Promise<void> {
  let from: number | null = 0
  while (from !== null) from = await nextPart(transaction, id, from)
}

/** @returns the number of the last row processed; null if nothing is left */
async function nextPart(transaction: Prisma.TransactionClient, id: string, from: number): Promise<number | null> {
  await transaction.$queryRaw`select from bulk_action where id = ${id}::uuid for update`
  const action = await transaction.bulkAction.findUnique({ where: { id } })
  if (action?.state !== 'RUNNING' && action?.state !== 'UNDOING') return null
  const event = await transaction.event.findUniqueOrThrow({ where: { id: action.eventId } })
  await lockSeats(transaction, event.id)
  const requester = await loadDeferredActor(transaction, action.userId, action.tokenId)
  const scene = { transaction, action, event, requester }
  return action.state === 'RUNNING' ? decidePart(scene) : undoPart(scene, from)
}

interface Result {
  number: number
  outcome: 'DONE' | 'REFUSED'
  refusal: RefusedOne['refusal'] | null
  stagedAt: Date | null
}

async function decidePart(scene: Scene): Promise<number | null> {
  const { transaction, action } = scene
  const rows = await transaction.bulkActionRow.findMany({
    where: { actionId: action.id, outcome: null },
    orderBy: { number: 'asc' },
    take: rowsAtOnce,
  })
  if (rows.length === 0) return end(transaction, action.id, 'DONE')
  if (!(await mayGoOn(scene))) return end(transaction, action.id, 'STOPPED')
  const { reaches, refused } = await reached(scene, rows)
  const results = refused
  for (const reach of reaches) results.push(...(await decideReach(scene, reach)))
  await keep(transaction, action, results)
  return rows.at(-1)?.number ?? null
}

/** Registrations covered by one right: row numbers by reference. */
interface Reach {
  right: Right
  numbers: Map<string, number>
}

const refusedRow = (number: number, refusal: RefusedOne['refusal']): Result => ({
  number,
  outcome: 'REFUSED',
  refusal,
  stagedAt: null,
})

/** Groups rows by the right to decide on them; refuses those without one, and those that have changed. */
async function reached({ transaction, action, event, requester }: Scene, rows: readonly Row[]) {
  const byId = await registrationsOf(transaction, rows)
  const refused: Result[] = []
  const reaches = new Map<string | null, Reach>()
  for (const row of rows) {
    const registration = byId.get(row.registrationId)
    const right = registration ? rightToDecideOn(requester, registration, event, action.allotmentOf) : null
    if (!registration || !right) refused.push(refusedRow(row.number, { refusal: 'UnknownRegistration' }))
    else if (registration.version !== row.version) refused.push(refusedRow(row.number, { refusal: 'ChangedMeanwhile' }))
    else {
      const reach = reaches.get(right.grantId) ?? { right, numbers: new Map<string, number>() }
      reach.numbers.set(registration.reference, row.number)
      reaches.set(right.grantId, reach)
    }
  }
  return { reaches: [...reaches.values()], refused }
}

async function decideReach({ transaction, action, event }: Scene, { right, numbers }: Reach): Promise<Result[]> {
  const command = commandOf(action, [...numbers.keys()])
  const outcome = await changeSeatsWithin(transaction, event.id, command, actorOf(action, right))
  if (outcome.kind === 'REFUSED') throw new Error(`The desk refused a part: ${outcome.refusal.refusal}.`)
  return [
    ...outcome.registrations.flatMap(({ reference, stagedAt }): Result[] => {
      const number = numbers.get(reference)
      return number === undefined
        ? []
        : [{ number, outcome: 'DONE', refusal: null, stagedAt: action.staged ? stagedAt : null }]
    }),
    ...outcome.refused.map(({ reference, refusal }) => refusedRow(numbers.get(reference) ?? 0, refusal)),
  ]
}

/** Whether the person who started the action may still decide, and without another institute's agreement. */
async function mayGoOn({ transaction, action: { decision, staged }, event, requester }: Scene): Promise<boolean> {
  if (!can.decide(requester, event)) return false
  return decision !== 'DECLINE' || staged || (await neededFor(transaction, event, 'DECLINE')).length === 0
}

function commandOf(action: BulkActionRow, references: string[]): DeskCommand {
  const { decision, reason, allotmentOf, staged, userId } = action
  const deciding = { references, decision, reason, allotmentOf, limit: limitOf(action) }
  return staged ? { type: 'STAGE', ...deciding, by: userId } : { type: 'DECIDE', ...deciding }
}

async function keep(transaction: Prisma.TransactionClient, { id }: BulkActionRow, results: Result[]): Promise<void> {
  const done = results.filter(({ outcome }) => outcome === 'DONE').length
  await transaction.$queryRaw`
    with counted as (
      update bulk_action set done = done + ${done}, refused = refused + ${results.length - done} where id = ${id}::uuid)
    update bulk_action_row r set outcome = k.outcome::bulk_outcome, refusal = k.refusal, staged_at = k."stagedAt"
    from json_to_recordset(${JSON.stringify(results)}::json)
      as k (number int, outcome text, refusal jsonb, "stagedAt" timestamptz)
    where r.action_id = ${id}::uuid and r.number = k.number`
}
