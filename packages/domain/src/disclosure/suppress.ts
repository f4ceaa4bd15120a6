/**
 * Tables of people that may be published: no cell tells of fewer than the threshold, and none that is left out can be
 * told by subtraction from those that are there.
 */

/** A count, or null where it is left out. */
export type Shown = number | null

export interface ShownRow {
  /** One for each group, in the order given. */
  cells: Shown[]
  total: Shown
}

/**
 * Counts of one row with their sum. A count of nought tells of nobody and stays, unless it is needed to cover others.
 * What is left out adds up to at least the threshold, and is of two or more cells; where that can't be, the sum is left out as well.
 * @param threshold from how many people on a cell may be shown, 1 or more
 * @param hiddenColumns cells that are left out in any case
 */
export function suppressRow(
  counts: readonly number[],
  threshold: number,
  hiddenColumns: readonly boolean[] = [],
): ShownRow {
  const { cells, rowTotals } = suppressTable([counts], threshold, hiddenColumns)
  return { cells: cells[0] ?? [], total: rowTotals[0] ?? null }
}

export interface ShownTable {
  /** By row and column. */
  cells: Shown[][]
  rowTotals: Shown[]
  /** All null where there is but one row: they would be its counts. */
  columnTotals: Shown[]
  total: Shown
}

/**
 * A table with its sums. Where a reader who adds and subtracts could narrow a cell that is left out to a number, or to
 * fewer than the threshold of people, another is left out too: the smallest that helps; in the end, a sum.
 * @param rows of the same length
 * @param hiddenColumns columns whose sums are left out in any case
 */
export function suppressTable(
  rows: readonly (readonly number[])[],
  threshold: number,
  hiddenColumns: readonly boolean[] = [],
): ShownTable {
  const width = rows[0]?.length ?? 0
  const extended = withTotals(rows, width)
  const isOne = rows.length === 1
  const isLeftOut = (y: number, x: number) => hiddenColumns[x] === true && y === (isOne ? 0 : rows.length)
  const hidden = extended.map((row, y) =>
    row.map((count, x) => (isOne && y === 1) || isLeftOut(y, x) || (count > 0 && count < threshold)),
  )
  for (;;) {
    const told = firstTold(extended, hidden, threshold, ([y]) => !(isOne && y === 1))
    if (told === null) break
    cover(extended, hidden, told, threshold)
  }
  const shown = extended.map((row, y) => row.map((count, x): Shown => (hidden[y]?.[x] ? null : count)))
  const height = rows.length
  return {
    cells: shown.slice(0, height).map((row) => row.slice(0, width)),
    rowTotals: shown.slice(0, height).map((row) => row[width] ?? null),
    columnTotals: (shown[height] ?? []).slice(0, width),
    total: shown[height]?.[width] ?? null,
  }
}

/** The table with a last row and a last column of sums: then each line sums to its last. */
function withTotals(rows: readonly (readonly number[])[], width: number): number[][] {
  const sum = (list: readonly number[]) => list.reduce((one, other) => one + other, 0)
  const wide = rows.map((row) => [...row, sum(row)])
  return [...wide, Array.from({ length: width + 1 }, (_, x) => sum(wide.map((row) => row[x] ?? 0)))]
}

type Place = [y: number, x: number]

/**
 * A table with its sums is a flow: from the total through each row's sum into the row's counts, on into the columns' sums
 * and back into the total. What a reader can know of a hidden count is how much of it can be led another way.
 * Nodes: rows, columns, then where the total begins and where it ends.
 */
interface Arc {
  place: Place
  from: number
  to: number
  flow: number
}

function arcsOf(counts: readonly (readonly number[])[]): { arcs: Arc[]; nodes: number } {
  const height = counts.length - 1
  const width = (counts[0]?.length ?? 1) - 1
  const [begin, end] = [height + width, height + width + 1]
  const arcs = counts.flatMap((row, y) =>
    row.map((flow, x): Arc => {
      const from = y === height ? (x === width ? end : height + x) : x === width ? begin : y
      const to = y === height ? (x === width ? begin : end) : x === width ? y : height + x
      return { place: [y, x], from, to, flow }
    }),
  )
  return { arcs, nodes: height + width + 2 }
}

/** More than any count: nothing bounds it. */
const boundless = 1e12

/** The least and the most that a reader must think possible for the count of this arc. */
function boundsOf(
  arcs: readonly Arc[],
  nodes: number,
  isHidden: (arc: Arc) => boolean,
  arc: Arc,
): [low: number, high: number] {
  const others = arcs.filter((other) => other !== arc && isHidden(other))
  const low = arc.flow - mostFlow(others, nodes, arc.from, arc.to, arc.flow)
  return [low, arc.flow + mostFlow(others, nodes, arc.to, arc.from, boundless)]
}

/** How much can go from one node to another over these arcs: any amount along an arc, against it what flows in it. */
function mostFlow(arcs: readonly Arc[], nodes: number, from: number, to: number, most: number): number {
  const flows = arcs.map(({ flow }) => flow)
  let sent = 0
  while (sent < most) {
    const reached = new Array<{ arc: number; isForward: boolean } | undefined>(nodes)
    const queue = [from]
    const seen = new Set(queue)
    for (let next = queue.shift(); next !== undefined && !seen.has(to); next = queue.shift())
      for (const [index, arc] of arcs.entries())
        for (const isForward of [true, false]) {
          const [tail, head] = isForward ? [arc.from, arc.to] : [arc.to, arc.from]
          if (tail !== next || seen.has(head) || (!isForward && flows[index] === 0)) continue
          seen.add(head)
          reached[head] = { arc: index, isForward }
          queue.push(head)
        }
    if (!seen.has(to)) break
    let amount = most - sent
    const way: { arc: number; isForward: boolean }[] = []
    for (let node = to; node !== from; ) {
      const step = reached[node]
      const arc = step && arcs[step.arc]
      if (!step || !arc) break
      way.push(step)
      if (!step.isForward) amount = Math.min(amount, flows[step.arc] ?? 0)
      node = step.isForward ? arc.from : arc.to
    }
    for (const { arc, isForward } of way) flows[arc] = (flows[arc] ?? 0) + (isForward ? amount : -amount)
    sent += amount
  }
  return sent
}

/** A hidden count that is told after all: as a number, or as some people fewer than the threshold. */
function firstTold(
  counts: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
  threshold: number,
  isPublished: (place: Place) => boolean,
): Place | null {
  const { arcs, nodes } = arcsOf(counts)
  const isHidden = ({ place: [y, x] }: Arc) => hidden[y]?.[x] === true
  const told = arcs
    .filter((arc) => isHidden(arc) && isPublished(arc.place))
    .find((arc) => {
      const [low, high] = boundsOf(arcs, nodes, isHidden, arc)
      const isSmall = arc.flow > 0 && arc.flow < threshold
      return low === high || (isSmall && high < threshold)
    })
  return told?.place ?? null
}

/**
 * Leaves out what lies on the cheapest other way for enough people of this count: a closed round of counts, some to be
 * greater and some to be smaller for a reader. Sums come last.
 */
function cover(counts: readonly (readonly number[])[], hidden: boolean[][], [y, x]: Place, threshold: number): void {
  const { arcs, nodes } = arcsOf(counts)
  const [height, width] = [counts.length - 1, (counts[0]?.length ?? 1) - 1]
  const told = arcs.find(({ place }) => place[0] === y && place[1] === x)
  if (!told) return
  const enough = Math.max(1, threshold - told.flow)
  const costOf = ({ place: [line, column], flow }: Arc) =>
    hidden[line]?.[column] ? 0 : flow + 1 + (line === height ? 1e9 : 0) + (column === width ? 1e9 : 0)
  const reached = new Array<{ cost: number; arc: Arc | null; before: number }>(nodes)
  reached[told.to] = { cost: 0, arc: null, before: told.to }
  for (let changed = true; changed; ) {
    changed = false
    for (const arc of arcs)
      for (const [tail, head, room] of [
        [arc.from, arc.to, boundless],
        [arc.to, arc.from, arc.flow],
      ] as const) {
        const from = reached[tail]
        const cost = (from?.cost ?? 0) + costOf(arc)
        if (arc === told || !from || room < enough || cost >= (reached[head]?.cost ?? Number.POSITIVE_INFINITY))
          continue
        reached[head] = { cost, arc, before: tail }
        changed = true
      }
  }
  for (let step = reached[told.from]; step?.arc; step = reached[step.before]) {
    const [line, column] = step.arc.place
    const row = hidden[line]
    if (row) row[column] = true
  }
}
