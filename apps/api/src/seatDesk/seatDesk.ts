/** The desk with all participants of its transactions: the only way a seat changes hands. */
import type { Prisma, PrismaClient } from '@plenaria/prisma/client'
import {
  type Actor,
  type Desk,
  type DeskCommand,
  type DeskOptions,
  deskWith,
  expected,
  type Outcome,
  type OutcomeOf,
  runCommands,
} from '../desk/index.ts'
import { sessionPlaces } from '../sessions/deskParticipant.ts'
import { erasure } from './erasing/deskParticipant.ts'
import { merging } from './merging.ts'

const participants = [sessionPlaces, erasure, merging]

export const openDesk = (database: PrismaClient, options?: DeskOptions): Desk =>
  deskWith(participants, database, options)

/**
 * Commands inside the caller's transaction, so that an agreement and its effect on seats share one commit. Bypasses the desk's
 * queue; the lock of the event's seats serialises both. Take it before any other lock.
 */
export async function changeAllSeatsWithin(
  transaction: Prisma.TransactionClient,
  eventId: string,
  commands: readonly DeskCommand[],
  actor: Actor,
): Promise<Outcome[]> {
  const submitted = commands.map((command) => ({ command, actor }))
  return (await runCommands(transaction, eventId, submitted, { participants })).outcomes
}

/** The same for one command. */
export async function changeSeatsWithin<Command extends DeskCommand>(
  transaction: Prisma.TransactionClient,
  eventId: string,
  command: Command,
  actor: Actor,
): Promise<OutcomeOf<Command['type']>> {
  const [outcome] = await changeAllSeatsWithin(transaction, eventId, [command], actor)
  if (!outcome) throw new Error('The desk did not answer a command.')
  return expected<Command['type']>(command.type, outcome)
}
