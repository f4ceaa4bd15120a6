/** The desk with all that takes part in its transactions: the only way a seat changes hands. */
import type { Prisma, PrismaClient } from '@plenaria/prisma/client'
import {
  type Act,
  type Desk,
  type DeskCommand,
  type DeskOptions,
  deskWith,
  type Outcome,
  runCommands,
} from '../desk/index.ts'
import { sessionPlaces } from '../sessions/atDesk.ts'
import { erasure } from './erasing/atDesk.ts'

const participants = [sessionPlaces, erasure]

export const openDesk = (database: PrismaClient, options?: DeskOptions): Desk =>
  deskWith(participants, database, options)

/**
 * Commands inside a transaction of the caller's: what was agreed and what it does to seats is then one commit. Passes by the
 * desk's queue; the lock of the event's seats keeps both in line. Take it before any other lock.
 */
export async function changeAllSeatsWithin(
  transaction: Prisma.TransactionClient,
  eventId: string,
  commands: readonly DeskCommand[],
  act: Act,
): Promise<Outcome[]> {
  const submitted = commands.map((command) => ({ command, act }))
  return (await runCommands(transaction, eventId, submitted, { participants })).outcomes
}

/** The same for one command. */
export async function changeSeatsWithin(
  transaction: Prisma.TransactionClient,
  eventId: string,
  command: DeskCommand,
  act: Act,
): Promise<Outcome> {
  const [outcome] = await changeAllSeatsWithin(transaction, eventId, [command], act)
  if (!outcome) throw new Error('The desk did not answer a command.')
  return outcome
}
