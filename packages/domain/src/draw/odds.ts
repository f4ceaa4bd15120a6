/** The public summary of everybody's odds. */
import type { OddsCell } from './record.ts'

const cellCount = 20

/** Cell boundaries independent of anybody's odds. */
function emptyCells(rooms: number): OddsCell[] {
  const start = (cell: number) => Math.ceil((cell * rooms) / cellCount)
  return Array.from({ length: cellCount }, (_, cell) => ({
    from: start(cell),
    to: cell === cellCount - 1 ? rooms : start(cell + 1) - 1,
    people: 0,
  })).filter(({ from, to }) => from <= to)
}

/**
 * A histogram whose cells each count at least as many people as the threshold.
 * @param counts the number of rooms of each person, of at least `threshold` people
 */
export function oddsCells(counts: readonly number[], rooms: number, threshold: number): OddsCell[] {
  const counted = emptyCells(rooms).map((cell) => ({
    ...cell,
    people: counts.filter((count) => count >= cell.from && count <= cell.to).length,
  }))
  const merged: OddsCell[] = []
  for (const cell of counted) {
    const last = merged.at(-1)
    if (last && last.people < threshold)
      merged[merged.length - 1] = { from: last.from, to: cell.to, people: last.people + cell.people }
    else merged.push(cell)
  }
  const [rest, before] = [merged.at(-1), merged.at(-2)]
  if (rest && before && rest.people < threshold)
    merged.splice(-2, 2, { from: before.from, to: rest.to, people: before.people + rest.people })
  return merged.map((cell) => ({ ...cell, people: cell.people - (cell.people % threshold) }))
}
