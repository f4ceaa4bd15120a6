/** The job at each deadline of a draw: voids it, if it can't go on. */
import type { PrismaClient } from '@plenaria/prisma/client'
import { timeouts } from '../access/lock.ts'
import { clockActor } from '../audit/append.ts'
import { findDraw, lockDraw } from './rows.ts'
import { takeStep } from './write.ts'

const ongoing: readonly string[] = ['COMMITTED', 'SEEDS_COMMITTED', 'REVEALING']

export async function closeDraw(database: PrismaClient, id: string, requestId: string): Promise<void> {
  const found = await findDraw(database, id)
  if (!found) return
  const actor = clockActor(requestId)
  await database.$transaction(async (transaction) => {
    const { draw } = await lockDraw(transaction, found)
    // The job of a later deadline handles what is due then.
    if (ongoing.includes(draw.state)) await takeStep(transaction, draw, { type: 'CLOSE' }, actor)
  }, timeouts)
}
