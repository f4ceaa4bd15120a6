import type { EventFiguresQuery } from '../__generated__/graphql.ts'

export type FiguresEvent = NonNullable<EventFiguresQuery['event']>
export type FiguresFacts = NonNullable<FiguresEvent['figures']>
export interface FigureProps {
  event: FiguresEvent
  figures: FiguresFacts
  fills: SVGSVGElement | null
  /** Prefix of the ids of the groups' fills. */
  scope: string
}

export type Measure = 'registered' | 'held' | 'waiting'

export const measures: readonly Measure[] = ['registered', 'held', 'waiting']

/** One value of a dimension, with counts by group in the event's order. */
export interface Row {
  value: string
  label: string
  total: number
  groups: number[]
}

export interface Segment {
  value: string
  place: number
  from: number
  to: number
}

/** Beyond this number, values are combined into one row. */
const maxRows = 12

/** Sorted by total, descending. `others`: label of the combined row. Default: values aren't combined. */
export function rowsOf(
  cells: FiguresFacts['byGroup'],
  measure: Measure,
  groupKeys: readonly string[],
  labelOf: (value: string) => string,
  others?: string,
): Row[] {
  const rows = [...Map.groupBy(cells, ({ value }) => value)].map(([value, all]): Row => {
    const groups = groupKeys.map((key) => all.find(({ groupKey }) => groupKey === key)?.[measure] ?? 0)
    return { value, label: labelOf(value), total: sum(groups), groups }
  })
  const sorted = rows.filter(({ total }) => total > 0).toSorted((a, b) => b.total - a.total)
  const rest = sorted.slice(maxRows - 1)
  if (!others || rest.length <= 1) return sorted
  const groups = groupKeys.map((_, place) => sum(rest.map((row) => row.groups[place] ?? 0)))
  return [...sorted.slice(0, maxRows - 1), { value: '…', label: others, total: sum(groups), groups }]
}

export const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)

/** Start and end of each group's segment in each row. */
export const segmentsOf = (rows: readonly Row[]): Segment[] =>
  rows.flatMap(({ value, groups }) => {
    let from = 0
    return groups.flatMap((count, place) => {
      const segment = { value, place, from, to: from + count }
      from += count
      return count > 0 ? [segment] : []
    })
  })

export interface Day {
  day: string
  total: number
  groups: number[]
}

export const daysOf = (cells: FiguresFacts['days'], groupKeys: readonly string[]): Day[] =>
  [...Map.groupBy(cells, ({ day }) => day)].map(([day, all]) => {
    const groups = groupKeys.map((key) => all.find(({ groupKey }) => groupKey === key)?.registered ?? 0)
    return { day, total: sum(groups), groups }
  })

/** The first day by the end of which half of all registrations had arrived. */
export function halfWay(days: readonly Day[]): string | undefined {
  const half = sum(days.map(({ total }) => total)) / 2
  let before = 0
  return days.find(({ total }) => {
    before += total
    return before >= half
  })?.day
}
