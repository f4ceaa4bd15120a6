/** Who took part, in counts that may be published. */
import type { RoomDisclosure } from '../disclosure/publicRoom.ts'
import { suppressRow, suppressTable } from '../disclosure/suppress.ts'
import type { ParticipationFigures, Texts } from './content.ts'

/** People of one group from one country. */
export interface Count {
  groupKey: string
  /** ISO 3166-1 alpha-2. */
  country: string
  people: number
}

export interface Told {
  /** What the public sees of the room. */
  disclosure: RoomDisclosure
  /** Keys of groups that the public was told no count of: none is told here either, or the two could be subtracted. */
  withheld: ReadonlySet<string>
}

/**
 * By group and by country, from one table of both: so that neither list can be subtracted from the other. What is within
 * the table is never published; what is left out of its sums can't be told from those that are there. As far as the event's setting
 * tells the public of its room: nothing, the total alone, or all of it.
 */
export function participationOf(
  counts: readonly Count[],
  groups: readonly { key: string; names: Texts }[],
  threshold: number,
  { disclosure, withheld }: Told,
): ParticipationFigures {
  const all = counts.reduce((sum, { people }) => sum + people, 0)
  if (disclosure === 'NOTHING' || disclosure === 'TOTAL')
    return {
      threshold,
      people: disclosure === 'TOTAL' && (all === 0 || all >= threshold) ? all : null,
      groups: groups.map((group) => ({ ...group, people: null })),
      ...{ countries: [], otherCountries: null },
    }
  const codes = [...new Set(counts.map(({ country }) => country))].toSorted()
  const rows = codes.map((code) =>
    groups.map(({ key }) =>
      counts
        .filter(({ country, groupKey }) => country === code && groupKey === key)
        .reduce((sum, { people }) => sum + people, 0),
    ),
  )
  if (rows.length === 0)
    return {
      threshold,
      people: 0,
      groups: groups.map((group) => ({ ...group, people: 0 })),
      countries: [],
      otherCountries: 0,
    }
  const hidden = groups.map(({ key }) => withheld.has(key))
  const shown = rows.length === 1 ? alone(rows[0] ?? [], threshold, hidden) : suppressTable(rows, threshold, hidden)
  const countries = codes.flatMap((code, index) => {
    const people = shown.rowTotals[index]
    return people == null ? [] : [{ code, people }]
  })
  return {
    threshold,
    people: shown.total,
    groups: groups.map(({ key, names }, index) => ({ key, names, people: shown.columnTotals[index] ?? null })),
    countries,
    otherCountries: shown.total === null ? null : countries.reduce((rest, { people }) => rest - people, shown.total),
  }
}

/** Where all come from one country its row is the sum of the groups. */
function alone(row: readonly number[], threshold: number, hidden: readonly boolean[]) {
  const { cells, total } = suppressRow(row, threshold, hidden)
  return { columnTotals: cells, rowTotals: [total], total }
}
