/** Sort orders of lists: sort keys of the copy's rows, and cursors between them. */
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

type SortOfRows = Exclude<RegistrationSort, 'ANSWER_ASC' | 'ANSWER_DESC'>

const keysOf: Record<SortOfRows, readonly Key[]> = {
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

/** A sort order of a list. */
export interface Order {
  /** Part of cursors, which are valid for one order only. */
  name: string
  /** Rows of the copy, joined with the source of the sort keys. */
  from: Prisma.Sql
  /** The same limited to the first `count` rows, matching or not. `after`: condition for rows beyond a cursor. */
  firstOf: (count: number, after: Prisma.Sql) => Prisma.Sql
  keys: readonly Key[]
  id: Prisma.Sql
  isBackwards: boolean
  /** Key of the question whose answer, `a`, it is sorted by. */
  questionKey: string | null
}

export function orderOfRows(sort: SortOfRows, eventId: string): Order {
  const sorted = { keys: keysOf[sort], id: Prisma.sql`b.registration_id`, isBackwards: sort === 'REGISTERED_DESC' }
  return {
    name: sort,
    from: Prisma.sql`board_row b`,
    firstOf: (count, after) => Prisma.sql`(
      select b.* from board_row b where b.event_id = ${eventId} and ${after} order by ${orderBy(sorted)} limit ${count}) b`,
    ...sorted,
    questionKey: null,
  }
}

/** Registrations without an answer have a key at either end, and come last. */
export function orderByAnswer(sort: 'ANSWER_ASC' | 'ANSWER_DESC', eventId: string, questionKey: string): Order {
  const isBackwards = sort === 'ANSWER_DESC'
  const sorted = { keys: [textIn(Prisma.sql`a.sort_key`)], id: Prisma.sql`a.registration_id`, isBackwards }
  const withoutFirst = isBackwards ? Prisma.sql`a.sort_key < chr(1114109)` : Prisma.sql`a.sort_key > ''`
  const isAnswer = Prisma.sql`a.event_id = ${eventId} and a.question_key = ${questionKey} and ${withoutFirst}`
  return {
    name: `${sort} ${questionKey}`,
    from: Prisma.sql`board_row b join board_answer a on a.registration_id = b.registration_id and ${isAnswer}`,
    firstOf: (count, after) => Prisma.sql`(
      select a.* from board_answer a where ${isAnswer} and ${after} order by ${orderBy(sorted)} limit ${count}) a
      join board_row b on b.registration_id = a.registration_id`,
    ...sorted,
    questionKey,
  }
}

export const placed = ({ id, keys }: Order): Prisma.Sql =>
  Prisma.sql`${id} as id, array[${Prisma.join(keys.map(({ asText }) => asText))}] as keys`

export const orderBy = ({ keys, id, isBackwards }: Pick<Order, 'keys' | 'id' | 'isBackwards'>): Prisma.Sql => {
  const direction = isBackwards ? Prisma.sql`desc` : Prisma.sql`asc`
  const columns = [...keys.map(({ column }) => column), id]
  return Prisma.join(columns.map((column) => Prisma.sql`${column} ${direction}`))
}

export const cursorOf = ({ name }: Order, { id, keys }: PlacedRow): string => cursor(name, ...keys, id)

/** @throws if the text isn't a cursor of this order */
export function beyond({ name, keys, id, isBackwards }: Order, text: string): Prisma.Sql {
  const [, ...values] = readCursor(text, [name, ...keys.map(({ shape }) => shape), idShape])
  const columns = [...keys.map(({ column }) => column), id]
  const types = [...keys.map(({ type }) => type), Prisma.sql`uuid`]
  const place = values.map((value, index) => Prisma.sql`${value}::text::${types[index] ?? Prisma.sql`text`}`)
  const than = isBackwards ? Prisma.sql`<` : Prisma.sql`>`
  return Prisma.sql`(${Prisma.join(columns)}) ${than} (${Prisma.join(place)})`
}
