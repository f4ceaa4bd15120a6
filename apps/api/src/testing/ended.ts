import type { PrismaClient } from '@plenaria/prisma/client'

/** Milliseconds. */
const twentyDays = 20 * 86_400_000

/** Moves an event with its sessions, registration period and promised date. */
const move = (database: PrismaClient, eventId: string, milliseconds: number): Promise<unknown> => {
  const shift = `${milliseconds} milliseconds`
  return database.$transaction([
    database.$executeRaw`update event set starts_at = starts_at + ${shift}::interval, ends_at = ends_at + ${shift}::interval,
      registration_opens_at = registration_opens_at + ${shift}::interval,
      registration_closes_at = registration_closes_at + ${shift}::interval,
      decision_promised_at = decision_promised_at + ${shift}::interval where id = ${eventId}`,
    database.$executeRaw`update session set starts_at = starts_at + ${shift}::interval, ends_at = ends_at + ${shift}::interval
      where event_id = ${eventId}`,
  ])
}

/**
 * Moves an event back in time, unless it is over, so that it ended this many milliseconds ago. With 0, what was published counts
 * as published before its end.
 */
export async function letEnd(database: PrismaClient, eventId: string, ago = 60_000): Promise<void> {
  const [row] = await database.$queryRaw<{ left: number }[]>`
    select extract(epoch from ends_at - desk_now())::float8 * 1000 as left from event where id = ${eventId}`
  if (row && row.left > 0) await move(database, eventId, -Math.ceil(row.left) - ago)
}

/** Runs something that is only possible before an event, whether or not it is over. */
export async function before<Result>(
  database: PrismaClient,
  eventId: string,
  run: () => Promise<Result>,
): Promise<Result> {
  const [row] = await database.$queryRaw<{ over: boolean }[]>`
    select ends_at <= desk_now() as over from event where id = ${eventId}`
  if (!row?.over) return run()
  await move(database, eventId, twentyDays)
  const result = await run()
  await move(database, eventId, -twentyDays)
  return result
}
