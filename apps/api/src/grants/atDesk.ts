/**
 * A command at the event's desk inside a transaction of ours. What was agreed and what it does to seats is thus one commit:
 * whatever dies in between, either both happened or neither, and nothing has to be carried out, or reconciled, afterwards.
 * The desk's own queue is passed by; the lock on the event's seats keeps both in line.
 */
import type { Prisma } from '@plenaria/prisma/client'
import type { Act } from '../audit/append.ts'
import { answer, catchUp } from '../registrations/answers.ts'
import type { DeskCommand, Outcome } from '../registrations/commands.ts'
import { openBatch } from '../registrations/opening.ts'

/** Takes the lock of the event's seats, if the transaction does not hold it yet: take it before any other lock. */
export async function changeSeatsWithin(
  transaction: Prisma.TransactionClient,
  eventId: string,
  command: DeskCommand,
  act: Act,
): Promise<Outcome> {
  const batch = await openBatch(transaction, eventId, [command], { lock: true, addJobs: true })
  if (!batch) throw new Error('An event has no seats.')
  await catchUp(batch)
  const outcome = await answer(batch, command, act)
  await batch.finish()
  return outcome
}
