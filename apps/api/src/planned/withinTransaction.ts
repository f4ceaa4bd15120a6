import type { Prisma, PrismaClient } from '@plenaria/prisma/client'
import type { Effect } from '../audit/effect.ts'
import type { Desk } from '../desk/index.ts'
import type { Context } from '../request/context.ts'
import { changeSeatsWithin } from '../seatDesk/seatDesk.ts'

/** A context in which a mutation runs entirely, seats included, in the caller's transaction. */
export function contextWithin(context: Context, transaction: Prisma.TransactionClient, effect: Effect | null): Context {
  const database: PrismaClient = new Proxy(transaction as PrismaClient, {
    get: (client, name) =>
      name === '$transaction'
        ? (work: (transaction: Prisma.TransactionClient) => Promise<unknown>) => work(database)
        : Reflect.get(client, name),
  })
  const desk: Desk = {
    changeSeats: (eventId, command, actor) => changeSeatsWithin(transaction, eventId, command, actor),
    close: async () => {},
  }
  return { ...context, database, desk, effect }
}
