/**
 * Reads rows of tables by one of their columns. All reads of one turn of a request, across tables, go into one statement with one
 * JSON value per table: Prisma would send a statement for each, and convert its rows column by column.
 */
import { setImmediate } from 'node:timers/promises'
import {
  type ColumnOf,
  type ModelName,
  Prisma,
  preparedIfOften,
  type RowOf,
  type Table,
  tableOf,
} from '@plenaria/prisma/client'
import type { Context } from './context.ts'
import { perRequest } from './perRequest.ts'

type Database = Context['database']

interface Reader {
  model: ModelName
  column: string
  order: readonly string[]
}

interface Turn {
  keys: Map<Reader, Set<string>>
  rows: Promise<Map<Reader, Map<unknown, unknown[]>>>
}

const turnOf = perRequest<Turn>((context) => {
  const keys = new Map<Reader, Set<string>>()
  const rows = setImmediate().then(() => {
    turnOf.forget(context)
    return readAll(keys, context.database)
  })
  return { keys, rows }
})

const quoted = (name: string): Prisma.Sql => Prisma.raw(`"${name}"`)

/** One value: an array of rows, each an array of column values; null if there are none. */
function rowsAsJson({ name, columns }: Table, { column, order }: Reader, keys: ReadonlySet<string>): Prisma.Sql {
  const named = (field: string) => quoted(columns.get(field) ?? field)
  const sorted = order.length > 0 ? Prisma.sql`order by ${Prisma.join(order.map(named))}` : Prisma.empty
  return Prisma.sql`(select json_agg(json_build_array(${Prisma.join([...columns.values()].map(quoted))}) ${sorted})
    from ${quoted(name)} where ${named(column)} = any(${[...keys]}))`
}

async function readAll(
  keys: ReadonlyMap<Reader, ReadonlySet<string>>,
  database: Database,
): Promise<Map<Reader, Map<unknown, unknown[]>>> {
  const asked = [...keys].map(([reader, of]) => ({ reader, of, table: tableOf(database, reader.model) }))
  const values = asked.map(
    ({ reader, of, table }, index) => Prisma.sql`${rowsAsJson(table, reader, of)} as ${quoted(String(index))}`,
  )
  const [found = {}] = await database.$queryRaw<Record<string, unknown[][] | null>[]>`
    ${preparedIfOften} select ${Prisma.join(values)}`
  return new Map(
    asked.map(({ reader, table }, index) => {
      const rows = (found[index] ?? []).map(table.rowOf)
      return [reader, Map.groupBy(rows, (row) => row[reader.column])]
    }),
  )
}

/** @param order columns that the rows of one key are sorted by */
export function rowsBy<Name extends ModelName>(
  model: Name,
  column: ColumnOf<Name>,
  order: readonly ColumnOf<Name>[] = [],
): (key: string, context: Context) => Promise<RowOf<Name>[]> {
  const reader: Reader = { model, column, order }
  return async (key, context) => {
    const { keys, rows } = turnOf(context)
    const asked = keys.get(reader) ?? new Set()
    keys.set(reader, asked.add(key))
    return ((await rows).get(reader)?.get(key) ?? []) as RowOf<Name>[]
  }
}

/** The one row with this value; null if there is none. */
export function rowBy<Name extends ModelName>(
  model: Name,
  column: ColumnOf<Name>,
): (key: string, context: Context) => Promise<RowOf<Name> | null> {
  const read = rowsBy(model, column)
  return async (key, context) => (await read(key, context))[0] ?? null
}

/** @returns a reader for rows that a foreign key guarantees. @throws if there is none */
export const existing =
  <Row>(read: (key: string, context: Context) => Promise<Row | null>) =>
  async (key: string, context: Context): Promise<Row> => {
    const row = await read(key, context)
    if (row === null) throw new Error('A row that others belong to is not there.')
    return row
  }
