/** Orders of lists: sort keys of the copy's rows, and cursors between them. */
import { Prisma } from '@plenaria/prisma/client'
import type { RegistrationSort } from '../__generated__/resolvers.ts'
import { cursor, idShape, instantShape, readCursor } from '../request/pages.ts'

/** A row of the copy: its id and sort keys. */
export interface PlacedRow {
  id: string
  keys: string[]
}

interface Key {
  column: Prisma.Sql
  /** As text, independent of connection settings. */
  asText: Prisma.Sql
  type: Prisma.Sql
  shape: typeof idShape
}

const instantIn = (column: Prisma.Sql): Key => ({
  column,
  asText: Prisma.sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  type: Prisma.sql`timestamptz`,
  shape: instantShape,
})
const textIn = (column: Prisma.Sql, type = Prisma.sql`text`): Key => ({
  column,
  asText: Prisma.sql`${column}::text`,
  type,
  shape: /^[^\0]*$/,
})

const numberIn = (column: Prisma.Sql): Key => ({
  column,
  asText: Prisma.sql`${column}::text`,
  type: Prisma.sql`int`,
  shape: /^-?\d{1,9}$/,
})

const registered = instantIn(Prisma.sql`b.registered_at`)

const keysOf: Record<RegistrationSort, readonly Key[]> = {
  REGISTERED_ASC: [registered],
  REGISTERED_DESC: [registered],
  NAME_ASC: [textIn(Prisma.sql`b.name_key`)],
  ORGANISATION_ASC: [textIn(Prisma.sql`b.organisation_key`)],
  COUNTRY_ASC: [textIn(Prisma.sql`b.country`, Prisma.sql`bpchar`), registered],
  GROUP_ASC: [textIn(Prisma.sql`b.group_key`), registered],
  QUEUE_ASC: [numberIn(Prisma.sql`b.rank`), instantIn(Prisma.sql`b.queued_at`)],
  SCORE_DESC: [numberIn(Prisma.sql`b.score_key`)],
  SPREAD_DESC: [numberIn(Prisma.sql`b.spread_key`)],
  REVIEWS_ASC: [numberIn(Prisma.sql`b.reviews`), registered],
}

const isBackwards = (sort: RegistrationSort): boolean => sort === 'REGISTERED_DESC'

export const placed = (sort: RegistrationSort): Prisma.Sql =>
  Prisma.sql`b.registration_id as id, array[${Prisma.join(keysOf[sort].map(({ asText }) => asText))}] as keys`

export const orderBy = (sort: RegistrationSort): Prisma.Sql => {
  const direction = isBackwards(sort) ? Prisma.sql`desc` : Prisma.sql`asc`
  const columns = [...keysOf[sort].map(({ column }) => column), Prisma.sql`b.registration_id`]
  return Prisma.join(columns.map((column) => Prisma.sql`${column} ${direction}`))
}

export const cursorOf = (sort: RegistrationSort, { id, keys }: PlacedRow): string => cursor(sort, ...keys, id)

/** @throws if the text isn't a cursor of this order */
export function beyond(sort: RegistrationSort, text: string): Prisma.Sql {
  const keys = keysOf[sort]
  const [, ...values] = readCursor(text, [sort, ...keys.map(({ shape }) => shape), idShape])
  const columns = [...keys.map(({ column }) => column), Prisma.sql`b.registration_id`]
  const types = [...keys.map(({ type }) => type), Prisma.sql`uuid`]
  const place = values.map((value, index) => Prisma.sql`${value}::text::${types[index] ?? Prisma.sql`text`}`)
  const than = isBackwards(sort) ? Prisma.sql`<` : Prisma.sql`>`
  return Prisma.sql`(${Prisma.join(columns)}) ${than} (${Prisma.join(place)})`
}
