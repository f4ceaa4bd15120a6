/** The desk's clock, set manually while the demonstration's past is played. */
import type { PrismaClient } from '@plenaria/prisma/client'

export interface SeedClock {
  set: (at: Date) => Promise<void>
  /** Restores the real clock. Rejects if it differs from the original one. */
  restore: () => Promise<void>
}

const definition = async (database: PrismaClient): Promise<string> => {
  const [row] = await database.$queryRaw<
    [{ text: string }]
  >`select pg_get_functiondef('desk_now()'::regprocedure) as text`
  return row.text
}

export async function takeClock(database: PrismaClient): Promise<SeedClock> {
  const original = await definition(database)
  await database.$executeRawUnsafe('create unlogged table seed_clock (at timestamptz not null)')
  await database.$executeRawUnsafe('insert into seed_clock values (now())')
  await database.$executeRawUnsafe(
    `create or replace function desk_now() returns timestamptz language sql volatile as $$ select date_trunc('milliseconds', at) from seed_clock $$`,
  )
  return {
    set: async (at) => {
      await database.$executeRaw`update seed_clock set at = ${at.toISOString()}::timestamptz`
    },
    restore: async () => {
      await database.$executeRawUnsafe(original)
      await database.$executeRawUnsafe('drop table seed_clock')
      if ((await definition(database)) !== original) throw new Error("The desk's clock was not put back.")
    },
  }
}
