/** Writes what the domain decided about a published draw. */
import { type Draw, type DrawCommand, type DrawRefusal, decideDraw } from '@plenaria/domain/draw/decide'
import { outcomeHash } from '@plenaria/domain/draw/outcome'
import type { Prisma } from '@plenaria/prisma/client'
import { can } from '../access/policy.ts'
import { type Actor, appendAudit } from '../audit/append.ts'
import { notifyLive } from '../live/notices.ts'
import { clockOf } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { EventRow } from '../request/rows.ts'
import { asJson, type DrawRow, publishedDraw, sha256 } from './rows.ts'

/** Null if the viewer doesn't see it. */
export async function eventOfDraw({ eventId }: DrawRow, { database, viewer }: Context): Promise<EventRow | null> {
  const event = await database.event.findUnique({ where: { id: eventId } })
  return event && can.seeEvent(viewer, event) ? event : null
}

/** Takes the step, if the domain allows it; otherwise answers why not. The caller holds the lock of the draw. */
export async function takeStep(
  transaction: Prisma.TransactionClient,
  row: DrawRow,
  command: DrawCommand,
  actor: Actor,
): Promise<DrawRefusal | null> {
  const draw = publishedDraw(row)
  if (!draw) return { refusal: 'NotCommitted' }
  const at = await clockOf(transaction)
  const decided = decideDraw(draw, command, { now: at.getTime(), hash: sha256 })
  if (decided.kind === 'REFUSED') return decided.refusal
  await writeCommand(transaction, row, command, at)
  await writeState(transaction, row, decided.draw, at)
  await appendAudit(transaction, [
    {
      ...actor,
      what: 'DRAW_STEP_TAKEN',
      at,
      eventId: row.eventId,
      after: { draw: row.id, ...audited(command), state: decided.draw.state },
    },
  ])
  if (decided.draw.state === 'DRAWN' || decided.draw.state === 'VOID')
    await appendAudit(transaction, [
      {
        ...actor,
        what: 'DRAW_ENDED',
        at,
        eventId: row.eventId,
        after: { draw: row.id, outcome: asJson(decided.draw.outcome) },
      },
    ])
  await notifyLive(transaction, { eventId: row.eventId, registrationIds: [] })
  return null
}

async function writeCommand(
  transaction: Prisma.TransactionClient,
  { id }: DrawRow,
  command: DrawCommand,
  at: Date,
): Promise<void> {
  switch (command.type) {
    case 'COMMIT_SEED': {
      const { commitment } = command
      const data = { commitment: asJson(commitment), committedAt: at }
      await transaction.seedHolder.update({ where: { id: commitment.holder }, data })
      return
    }
    case 'CONFIRM_SHARES':
      await transaction.seedHolder.update({ where: { id: command.holder }, data: { confirmedAt: at } })
      return
    case 'REVEAL_SEED':
      await transaction.seedHolder.update({
        where: { id: command.holder },
        data: { seed: command.seed, revealedAt: at },
      })
      return
    case 'REVEAL_SHARE': {
      const { dealer: dealerId, holder: holderId, share } = command.reveal
      await transaction.seedShare.update({ where: { dealerId_holderId: { dealerId, holderId } }, data: { share } })
      return
    }
    case 'ADD_BEACON':
      await transaction.draw.update({ where: { id }, data: { beaconValue: command.value } })
      return
    case 'CANCEL':
    case 'CLOSE':
      return
    default:
      throw new Error(`A published draw takes no ${command.type}.`)
  }
}

async function writeState(transaction: Prisma.TransactionClient, row: DrawRow, after: Draw, at: Date): Promise<void> {
  if (after.state === 'PREPARED') throw new Error('A published draw stays so.')
  const isOver = after.state === 'DRAWN' || after.state === 'VOID'
  const ended = isOver && {
    outcome: asJson(after.outcome),
    outcomeHash: outcomeHash(after.recordHash, after.outcome, sha256),
    endedAt: at,
  }
  await transaction.draw.update({ where: { id: row.id }, data: { state: after.state, ...ended } })
}

/** The step and its seed-holder. The draw's record holds what they published. */
function audited(command: DrawCommand): { step: string; holder: string | null } {
  switch (command.type) {
    case 'COMMIT_SEED':
      return { step: command.type, holder: command.commitment.holder }
    case 'CONFIRM_SHARES':
    case 'REVEAL_SEED':
      return { step: command.type, holder: command.holder }
    case 'REVEAL_SHARE':
      return { step: command.type, holder: command.reveal.holder }
    default:
      return { step: command.type, holder: null }
  }
}
