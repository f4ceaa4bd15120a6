import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Shown, type ShownTable, suppressRow, suppressTable } from './suppress.ts'

describe('a row of counts', () => {
  it('shows what tells of nobody or of enough people', () => {
    expect(suppressRow([12, 0, 7, 5], 3)).toEqual({ cells: [12, 0, 7, 5], total: 24 })
  })

  it('leaves out a small count, and another that covers it', () => {
    expect(suppressRow([12, 2, 7, 5], 3)).toEqual({ cells: [12, null, 7, null], total: 26 })
  })

  it('leaves out the sum where one count alone is there', () => {
    expect(suppressRow([2], 3)).toEqual({ cells: [null], total: null })
  })
})

describe('a table', () => {
  it('covers a small count in its row and in its column', () => {
    expect(
      suppressTable(
        [
          [1, 8, 9],
          [6, 7, 20],
          [30, 40, 50],
        ],
        3,
      ),
    ).toEqual({
      cells: [
        [null, null, 9],
        [null, null, 20],
        [30, 40, 50],
      ],
      rowTotals: [18, 33, 120],
      columnTotals: [37, 55, 79],
      total: 171,
    })
  })

  it('tells no small count by any arithmetic of a reader', () => {
    const table = fc
      .tuple(fc.constantFrom([1, 3], [3, 1], [2, 2], [1, 4], [2, 3]), fc.integer({ min: 2, max: 3 }))
      .chain(([[height = 1, width = 1], threshold]) =>
        fc.record({
          rows: fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: width, maxLength: width }), {
            minLength: height,
            maxLength: height,
          }),
          threshold: fc.constant(threshold),
        }),
      )
    fc.assert(
      fc.property(table, ({ rows, threshold }) => {
        const shown = suppressTable(rows, threshold)
        for (const [y, row] of rows.entries())
          for (const [x, count] of row.entries()) {
            if (shown.cells[y]?.[x] !== null) {
              expect(shown.cells[y]?.[x]).toBe(count)
              expect(count === 0 || count >= threshold).toBe(true)
              continue
            }
            const possible = valuesOf(shown, y, x, 4 + threshold)
            expect(possible.size).toBeGreaterThan(1)
            if (count > 0 && count < threshold) expect(Math.max(...possible)).toBeGreaterThanOrEqual(threshold)
          }
      }),
      { numRuns: 150 },
    )
  })
})

/** What the cell may be by all that is shown: every way to fill what is left out, up to `most`, is tried. */
function valuesOf(table: ShownTable, y: number, x: number, most: number): Set<number> {
  const places = table.cells.flatMap((row, line) => row.map((_, column) => [line, column] as const))
  const open = places.filter(([line, column]) => table.cells[line]?.[column] === null)
  const filled = table.cells.map((row) => row.map((cell) => cell ?? 0))
  const found = new Set<number>()
  const rests = {
    rows: table.rowTotals.map((total, line) => rest(total, table.cells[line] ?? [])),
    columns: table.columnTotals.map((total, column) =>
      rest(
        total,
        table.cells.map((row) => row[column] ?? null),
      ),
    ),
  }
  const go = (index: number): void => {
    const place = open[index]
    if (!place) {
      if (isPossible(table, filled)) found.add(filled[y]?.[x] ?? 0)
      return
    }
    const [line, column] = place
    const bound = Math.min(most, rests.rows[line] ?? most, rests.columns[column] ?? most)
    for (let value = 0; value <= bound; value += 1) {
      const row = filled[line]
      if (row) row[column] = value
      take(rests.rows, line, value)
      take(rests.columns, column, value)
      go(index + 1)
      take(rests.rows, line, -value)
      take(rests.columns, column, -value)
    }
  }
  go(0)
  return found
}

const rest = (total: Shown, cells: readonly Shown[]): number | null =>
  total === null ? null : total - cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0)

function take(rests: (number | null)[], index: number, amount: number): void {
  const left = rests[index]
  if (left !== null && left !== undefined) rests[index] = left - amount
}

function isPossible(table: ShownTable, filled: readonly (readonly number[])[]): boolean {
  const sum = (list: readonly number[]) => list.reduce((one, other) => one + other, 0)
  const fits = (total: Shown, actual: number) => total === null || total === actual
  return (
    filled.every((row, line) => fits(table.rowTotals[line] ?? null, sum(row))) &&
    table.columnTotals.every((total, column) => fits(total, sum(filled.map((row) => row[column] ?? 0)))) &&
    fits(table.total, sum(filled.map(sum)))
  )
}
