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

/** Answers to a question of the event. */
type AnswerColumnKey = `answer.${string}`

export type ColumnKey = OwnColumnKey | AnswerColumnKey

interface Layout {
  /** Pixels. */
  width: number
  /** Takes what room is left; in a wide window it may be as narrow as this, in pixels. */
  least?: number
  /** Shown also beside an open application: its width there, in pixels. */
  beside?: number
}

interface Kind extends Layout {
  name: MessageDescriptor
  sort?: SortOfRows
  /** There is nothing in it, and no order by it, where this is masked. */
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

/** How wide the column is. */
export const layoutOf = (key: ColumnKey): Layout => (isAnswer(key) ? answerLayout : columnKinds[key])

const answerPrefix = 'answer.'

export const isAnswer = (key: string): key is AnswerColumnKey => key.startsWith(answerPrefix)

export const answerColumn = (questionKey: string): AnswerColumnKey => `${answerPrefix}${questionKey}`

const questionKeyOf = (key: AnswerColumnKey): string => key.slice(answerPrefix.length)

/** Of the questions whose answers are shown. */
export const questionKeysIn = ({ shown }: Columns): string[] =>
  shown.flatMap(({ key }) => (isAnswer(key) ? [questionKeyOf(key)] : []))

/** More answers of a hundred rows cost more than one request may. */
const maxAnswerColumns = 12

/** With answers to these questions alone, and not to more than are possible. */
export function withAnswersTo({ name, shown }: Columns, questions: readonly { key: string }[]): Columns {
  const possible = shown.filter(({ key }) => isAnswer(key) && questions.some((each) => answerColumn(each.key) === key))
  const answers = possible.slice(0, maxAnswerColumns)
  return { name, shown: shown.filter((column) => !isAnswer(column.key) || answers.includes(column)) }
}

/** Whether there is room for one more column of answers. */
export const hasRoomForAnswers = (columns: Columns): boolean => questionKeysIn(columns).length < maxAnswerColumns

export interface Column {
  key: ColumnKey
  /** Pixels. */
  width: number
  /** Stays in sight when the table is scrolled to the side. */
  pinned: boolean
}

export interface Columns {
  /** Pixels; the name is always first and always pinned. */
  name: number
  /** Those that are shown, in order; pinned ones first. */
  shown: readonly Column[]
}

const ownKeys = Object.keys(columnKinds) as OwnColumnKey[]

/** Where a column usually stands: answers after all others. */
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

/** From the URL: `name:240,organisation*:200,state,answer.visa`. Unknown words are ignored. */
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

/** As the address has it. */
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

/** Shown or not; a column that is shown again stands where it usually does. */
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

/** Where each pinned column stays when the others move, in pixels from the left. */
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

/** Filled for those only who decide. */
export const isForDeciding = (key: ColumnKey): key is 'staged' | 'score' => key === 'staged' || key === 'score'

/** The columns that share what room is left: those that hold long words, as long as nobody gave them a width or pinned them. */
export function flexibleOf(shown: readonly Column[]): ReadonlySet<ColumnKey> {
  const free = shown.filter(({ key, pinned, width }) => !pinned && width === layoutOf(key).width)
  const long = free.filter(({ key }) => layoutOf(key).least)
  const chosen = long.length > 0 ? long : (free[0] ?? shown.at(-1))
  return new Set((chosen ? [chosen].flat() : []).map(({ key }) => key))
}

/** Pixels. */
export const widthOf = ({ name, shown }: Columns): number => shown.reduce((sum, { width }) => sum + width, name)

/** Pixels, with long columns as narrow as they may be. */
export function leastWidthOf({ name, shown }: Columns): number {
  const flexible = flexibleOf(shown)
  const narrowed = shown.map((column) => {
    const { least } = layoutOf(column.key)
    return least !== undefined && flexible.has(column.key) ? { ...column, width: least } : column
  })
  return widthOf({ name, shown: narrowed })
}
