/** Prisma's metadata for the columns of a table, and conversion of JSON rows into rows as Prisma returns them. */
import type { Prisma, PrismaClient } from '../generated/client.ts'

export type ModelName = Prisma.ModelName
/** A row of a table with all its columns. */
export type RowOf<Name extends ModelName> = Prisma.TypeMap['model'][Name]['payload']['scalars']
export type ColumnOf<Name extends ModelName> = keyof RowOf<Name> & string

interface Field {
  name: string
  kind: string
  type: string
  dbName?: string
}

interface Model {
  dbName: string | null
  fields: Field[]
}

type Convert = (value: unknown) => unknown

export interface Table {
  /** Name in the database. */
  name: string
  /** Names in the database by Prisma's names, in the order of the JSON array. */
  columns: ReadonlyMap<string, string>
  /** @param values the columns as `json_build_array` returns them */
  rowOf: (values: unknown[]) => Record<string, unknown>
}

/** Types without a JSON equivalent. An instant without a zone would be interpreted in the server's local zone. */
const converters: Record<string, Convert> = {
  DateTime: (text) => new Date(text as string),
  Bytes: (text) => Uint8Array.from(Buffer.from((text as string).slice('\\x'.length), 'hex')),
}

/** Prisma returns these differently from JSON, and no table read this way has them. */
const unsupported = new Set(['BigInt', 'Decimal'])

const known = new Map<ModelName, Table>()

/** @throws if the table has columns that JSON can't represent */
export function tableOf(client: Pick<PrismaClient, '$queryRaw'>, model: ModelName): Table {
  const table = known.get(model) ?? describe(client, model)
  known.set(model, table)
  return table
}

function describe(client: Pick<PrismaClient, '$queryRaw'>, model: ModelName): Table {
  const { _runtimeDataModel: models } = client as unknown as { _runtimeDataModel?: { models?: Record<string, Model> } }
  const described = models?.models?.[model]
  if (!described) throw new Error('Prisma describes its tables in another way now: see tables.ts.')
  const fields = described.fields.filter(({ kind }) => kind === 'scalar' || kind === 'enum')
  const lost = fields.find(({ type }) => unsupported.has(type))
  if (lost) throw new Error(`${model}.${lost.name} can't be read as JSON.`)
  const parts = fields.map(({ name, type }) => ({ name, convert: converters[type] }))
  return {
    name: described.dbName ?? model,
    columns: new Map(fields.map(({ name, dbName }) => [name, dbName ?? name])),
    rowOf: (values) => {
      const row: Record<string, unknown> = {}
      parts.forEach(({ name, convert }, index) => {
        const value = values[index]
        row[name] = convert && value !== null ? convert(value) : value
      })
      return row
    },
  }
}
