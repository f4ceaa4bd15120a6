import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { PersonalField } from '../../__generated__/graphql.ts'
import type { SortOfRows } from '../filters/filters.ts'

/** Columns that every event has. */
export type OwnColumnKey =
  | 'organisation'
  | 'group'
  | 'country'
  | 'languages'
  | 'state'
  | 'staged'
  | 'score'
  | 'tags'
  | 'memory'
  | 'registered'
  | 'reference'

/** A column with the answers to a question of the event. */
type AnswerColumnKey = `answer.${string}`

export type ColumnKey = OwnColumnKey | AnswerColumnKey

interface Layout {
  /** In pixels. */
  width: number
  /** Minimum width in pixels, for columns that share the remaining room in a wide window. */
  least?: number
  /** Width in pixels beside an open application. Default: hidden there. */
  beside?: number
}

interface Kind extends Layout {
  name: MessageDescriptor
  sort?: SortOfRows
  /** The field it shows: the column is empty and can't be sorted if that is masked. */
  field?: PersonalField
}

export const columnKinds: Record<OwnColumnKey, Kind> = {
  organisation: {
    name: msg({ id: 'common.organisation', message: 'Organisation' }),
    width: 176,
    least: 112,
    sort: 'ORGANISATION_ASC',
    field: 'ORGANISATION',
  },
  group: {
    name: msg({ id: 'common.group', message: 'Group' }),
    width: 160,
    least: 112,
    sort: 'GROUP_ASC',
    beside: 112,
  },
  country: {
    name: msg({ id: 'common.country', message: 'Country' }),
    width: 80,
    sort: 'COUNTRY_ASC',
    field: 'COUNTRY',
  },
  languages: { name: msg({ id: 'common.languages', message: 'Languages' }), width: 128, field: 'LANGUAGES' },
  state: { name: msg({ id: 'common.status-2', message: 'Status' }), width: 160, beside: 158 },
  staged: { name: msg({ id: 'board.staged-2', message: 'Staged' }), width: 134, beside: 118 },
  score: { name: msg({ id: 'board.score', message: 'Score' }), width: 112, sort: 'SCORE_DESC', beside: 96 },
  tags: { name: msg({ id: 'common.tags', message: 'Tags' }), width: 104 },
  memory: { name: msg({ id: 'board.in-this-series', message: 'In this series' }), width: 128 },
  registered: { name: msg({ id: 'common.registered', message: 'Registered' }), width: 92 },
  reference: { name: msg({ id: 'common.reference', message: 'Reference' }), width: 120 },
}

const answerLayout: Layout = { width: 176, least: 112 }

/** Widths of a column. */
export const layoutOf = (key: ColumnKey): Layout => (isAnswer(key) ? answerLayout : columnKinds[key])

const answerPrefix = 'answer.'

export const isAnswer = (key: string): key is AnswerColumnKey => key.startsWith(answerPrefix)

export const answerColumn = (questionKey: string): AnswerColumnKey => `${answerPrefix}${questionKey}`

const questionKeyOf = (key: AnswerColumnKey): string => key.slice(answerPrefix.length)

/** Keys of the questions whose answers are shown. */
export const questionKeysIn = ({ shown }: Columns): string[] =>
  shown.flatMap(({ key }) => (isAnswer(key) ? [questionKeyOf(key)] : []))

/** More answers for a hundred rows would exceed the cost limit of a request. */
const maxAnswerColumns = 12

/** Keeps only answer columns of these questions, up to the maximum. */
export function withAnswersTo({ name, shown }: Columns, questions: readonly { key: string }[]): Columns {
  const possible = shown.filter(({ key }) => isAnswer(key) && questions.some((each) => answerColumn(each.key) === key))
  const answers = possible.slice(0, maxAnswerColumns)
  return { name, shown: shown.filter((column) => !isAnswer(column.key) || answers.includes(column)) }
}

/** Whether another answer column can be added. */
export const hasRoomForAnswers = (columns: Columns): boolean => questionKeysIn(columns).length < maxAnswerColumns

export interface Column {
  key: ColumnKey
  /** In pixels. */
  width: number
  /** Whether it stays visible when the table is scrolled sideways. */
  pinned: boolean
}

export interface Columns {
  /** Width of the name column in pixels; it is always first and pinned. */
  name: number
  /** Visible columns in order, pinned ones first. */
  shown: readonly Column[]
}

const ownKeys = Object.keys(columnKinds) as OwnColumnKey[]

/** Default position of a column: answers after all others. */
const rankOf = (key: ColumnKey): number => (isAnswer(key) ? ownKeys.length : ownKeys.indexOf(key))
const usualKeys: readonly OwnColumnKey[] = ['organisation', 'group', 'country', 'state', 'staged', 'registered']
const usualName = 216
export const narrowest = 56
export const widest = 640

export const usualColumns: Columns = {
  name: usualName,
  shown: usualKeys.map((key) => ({ key, width: columnKinds[key].width, pinned: false })),
}

const within = (width: number): number => Math.min(widest, Math.max(narrowest, Math.round(width)))
const pinnedFirst = (shown: readonly Column[]): Column[] => [
  ...shown.filter(({ pinned }) => pinned),
  ...shown.filter(({ pinned }) => !pinned),
]

/** Parses the URL: `name:240,organisation*:200,state,answer.visa`. Unknown columns are ignored. */
export function columnsOf(params: URLSearchParams): Columns {
  const given = params.get('cols')
  if (given === null) return usualColumns
  let name = usualName
  const shown: Column[] = []
  for (const part of given.split(',')) {
    const [, word = '', star, digits] = /^([a-z]+|answer\.[a-z0-9-]+)(\*)?(?::(\d{1,4}))?$/.exec(part) ?? []
    const key = isAnswer(word) ? word : ownKeys.find((each) => each === word)
    if (word === 'name' && digits) name = within(Number(digits))
    if (!key || shown.some((column) => column.key === key)) continue
    const width = digits ? within(Number(digits)) : layoutOf(key).width
    shown.push({ key, width, pinned: star !== undefined })
  }
  return { name, shown: pinnedFirst(shown) }
}

/** Serialises the columns for the URL. */
export function columnsParam({ name, shown }: Columns): string {
  const parts = [
    ...(name === usualName ? [] : [`name:${name}`]),
    ...shown.map(({ key, width, pinned }) => {
      const own = width === layoutOf(key).width ? '' : `:${width}`
      return `${key}${pinned ? '*' : ''}${own}`
    }),
  ]
  return parts.join(',') || 'none'
}

export const resized = ({ name, shown }: Columns, key: ColumnKey | 'name', width: number): Columns => ({
  name: key === 'name' ? within(width) : name,
  shown: shown.map((column) => (column.key === key ? { ...column, width: within(width) } : column)),
})

/** Shows or hides a column; a column that is shown again returns to its default position. */
export function toggled({ name, shown }: Columns, key: ColumnKey): Columns {
  if (shown.some((column) => column.key === key)) return { name, shown: shown.filter((column) => column.key !== key) }
  const place = shown.findIndex((column) => !column.pinned && rankOf(column.key) > rankOf(key))
  const added: Column = { key, width: layoutOf(key).width, pinned: false }
  return { name, shown: pinnedFirst(shown.toSpliced(place < 0 ? shown.length : place, 0, added)) }
}

export const pinned = ({ name, shown }: Columns, key: ColumnKey): Columns => ({
  name,
  shown: pinnedFirst(shown.map((column) => (column.key === key ? { ...column, pinned: !column.pinned } : column))),
})

/** Left offset of each pinned column, in pixels. */
export function pinnedAt({ name, shown }: Columns): ReadonlyMap<ColumnKey, number> {
  const places = new Map<ColumnKey, number>()
  let left = name
  for (const { key, width, pinned: stays } of shown) {
    if (!stays) break
    places.set(key, left)
    left += width
  }
  return places
}

/** Whether the column is filled only for viewers who decide. */
export const isForDeciding = (key: ColumnKey): key is 'staged' | 'score' => key === 'staged' || key === 'score'

/** Columns that share the remaining width: those with long text, unless resized or pinned. */
export function flexibleOf(shown: readonly Column[]): ReadonlySet<ColumnKey> {
  const free = shown.filter(({ key, pinned, width }) => !pinned && width === layoutOf(key).width)
  const long = free.filter(({ key }) => layoutOf(key).least)
  const chosen = long.length > 0 ? long : (free[0] ?? shown.at(-1))
  return new Set((chosen ? [chosen].flat() : []).map(({ key }) => key))
}

/** Total width in pixels. */
export const widthOf = ({ name, shown }: Columns): number => shown.reduce((sum, { width }) => sum + width, name)

/** Minimum total width in pixels, with flexible columns at their minimum. */
export function leastWidthOf({ name, shown }: Columns): number {
  const flexible = flexibleOf(shown)
  const narrowed = shown.map((column) => {
    const { least } = layoutOf(column.key)
    return least !== undefined && flexible.has(column.key) ? { ...column, width: least } : column
  })
  return widthOf({ name, shown: narrowed })
}
