import type { Context } from '../context.ts'

const instants = new WeakMap<Context, Promise<Date>>()

/** The database's time, asked for once a request, so that everything in one answer agrees. */
export function now(context: Context): Promise<Date> {
  const known = instants.get(context)
  if (known) return known
  const asked = context.database.$queryRaw<[{ now: Date }]>`select desk_now() as now`.then(([row]) => row.now)
  instants.set(context, asked)
  return asked
}
