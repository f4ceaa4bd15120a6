/** Everything readable with access to the database and the logs, including system columns. */
import type { PrismaClient } from '@plenaria/prisma/client'

export type Leaf = string | number | boolean | null

export interface DumpRow {
  table: string
  /** Position in the table's file; later rows have higher ones. */
  place: number
  /** Transactions that wrote it and that locked or replaced it; 0: none did. */
  xmin: number
  xmax: number
  /** Path and value of every leaf in the row, including within JSON. */
  leaves: readonly (readonly [string, Leaf])[]
}

export type Dump = readonly DumpRow[]

function leavesOf(value: unknown, path = ''): [string, Leaf][] {
  if (value === null || typeof value !== 'object') return [[path, value as Leaf]]
  const members = Array.isArray(value) ? value.map((each) => ['', each] as const) : Object.entries(value)
  return members.flatMap(([name, member]) =>
    leavesOf(member, name === '' ? path : path === '' ? name : `${path}.${name}`),
  )
}

export const rowOf = (table: string, values: unknown, more: Partial<DumpRow> = {}): DumpRow => ({
  table,
  place: 0,
  xmin: 0,
  xmax: 0,
  leaves: leavesOf(values),
  ...more,
})

const placeOf = (ctid: string): number => {
  const [block = 0, line = 0] = ctid.slice(1, -1).split(',').map(Number)
  return block * 1_000 + line
}

export async function readDump(database: PrismaClient, logs: readonly object[]): Promise<Dump> {
  const tables = await database.$queryRaw<{ schema: string; name: string }[]>`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`
  const rows: DumpRow[] = []
  for (const { schema, name } of tables) {
    type Found = { ctid: string; xmin: string; xmax: string; row: unknown }
    const found = await database.$queryRawUnsafe<Found[]>(
      `select ctid::text, xmin::text, xmax::text, to_jsonb(whole) as row from "${schema}"."${name}" whole`,
    )
    for (const { ctid, xmin, xmax, row } of found)
      rows.push(rowOf(name, row, { place: placeOf(ctid), xmin: Number(xmin), xmax: Number(xmax) }))
  }
  return [...rows, ...logs.map((line, place) => rowOf('log', line, { place }))]
}
