/**
 * Finds the most valuable room under limits, by pricing. A linear program over a few people yields prices of rows; people whose
 * score exceeds their price are added until there are none. Reduced costs then settle most people (variable fixing), and an
 * integer program decides about the rest.
 */
import { type LinearProgram, type LinearSolver, solve } from './linear.ts'
import { type Problem, rowCounts } from './problem.ts'

/** A penalty per seat by which a row misses its target. */
export interface SoftTarget {
  row: number
  target: number
  price: number
}

export interface Selecting {
  problem: Problem
  /** Whole numbers, by index of the pool. */
  scores: ArrayLike<number>
  targets: readonly SoftTarget[]
}

export interface Selected {
  /** Indices of the pool. */
  people: number[]
  /** Reduced costs (scores minus prices), and the relaxation's upper bound, rounded down. */
  value: number
  bound: number
  /** Number of people left to the integer program. */
  undecided: number
}

export type Selection = Selected | 'INFEASIBLE' | 'STOPPED'

/** Progress of the search. `best`: the value of the best room found so far; null: none yet. */
export interface Searching {
  bound: number
  best: number | null
}

/** Reduced costs up to this are rounding errors. */
const near = 1e-6
/** Prices are rounded to whole parts of this, so that the bound is exact. */
const parts = 2 ** 20
/** People in the first linear program, in addition to four per seat. */
const firstPeople = 300
/** Number of people in the first integer program. */
const firstOpen = 80
/** Maximum number of types of which a round adds people. */
const roundTypes = 200

/** @param onStep called on progress */
export function select(selecting: Selecting, solver: LinearSolver, onStep?: (known: Searching) => void): Selection {
  const ranked = rank(selecting)
  const prices = priceRows(selecting, ranked, solver)
  if (prices === null) return 'INFEASIBLE'
  const costs = reducedCosts(selecting, ranked, prices)
  const bound = boundOf(selecting, prices, costs)
  const tell = (best: number | null) => onStep?.({ bound: Math.floor(bound + near), best })
  let margin = firstMargin(costs)
  tell(null)
  for (let round = 0; round < 40; round += 1) {
    const split = splitBy(ranked, costs, margin)
    const found = solveSplit(selecting, split, solver)
    if (found === 'STOPPED') return 'STOPPED'
    if (found !== 'INFEASIBLE') {
      tell(found.value)
      // Any room that departs from the settled people is worth less than the bound minus the margin.
      if (bound - found.value < margin) {
        const people = earliest(selecting, splitBy(ranked, costs, bound - found.value + near), found.value, solver)
        return {
          people: people ?? found.people,
          value: found.value,
          bound: Math.floor(bound + near),
          undecided: split.open.length,
        }
      }
      margin = bound - found.value + 1
    } else if (split.open.length === costs.length) return 'INFEASIBLE'
    else margin *= 4
  }
  return 'STOPPED'
}

/** Candidates for a best room by type, highest score first, then earliest. */
export interface Ranked {
  /** Start of each type, followed by the end of the last one. */
  begins: Int32Array
  people: Int32Array
  types: Int32Array
  scores: Float64Array
}

/** @param times multiple of the people of each type that a room can hold */
export function rank({ problem, scores }: Selecting, times = 1): Ranked {
  const { members, families, rowOf, highs, seats } = problem
  const [open, count] = [members.reduce((sum, people) => sum + people.length, 0), scores.length]
  const [begins, people, types] = [new Int32Array(members.length + 1), new Int32Array(open), new Int32Array(open)]
  let most = 0
  for (let person = 0; person < count; person += 1) most = Math.max(most, scores[person] ?? 0)
  let end = 0
  for (const [type, own] of members.entries()) {
    let room = Math.min(own.length, seats)
    for (let family = 0; family < families; family += 1)
      room = Math.min(room, highs[rowOf[type * families + family] ?? 0] ?? 0)
    const keys = new Float64Array(own.length)
    for (const [place, person] of own.entries()) keys[place] = (most - (scores[person] ?? 0)) * count + person
    keys.sort()
    for (let place = 0; place < Math.min(own.length, room * times); place += 1) {
      people[end] = (keys[place] ?? 0) % count
      types[end] = type
      end += 1
    }
    begins[type + 1] = end
  }
  const ranked = people.subarray(0, end)
  return { begins, people: ranked, types, scores: Float64Array.from(ranked, (person) => scores[person] ?? 0) }
}

/** Rows of limits, then those of targets; each as the types that it counts. */
function rowsOf({ problem, targets }: Selecting) {
  const all = problem.lows.length - 1
  const limits = Array.from(problem.lows, (low, row) =>
    row === all ? { row, low: problem.seats, high: problem.seats } : { row, low, high: problem.highs[row] ?? 0 },
  )
  return [...limits, ...targets.map(({ row, target }) => ({ row, low: target, high: target }))]
}

const isCounted = (problem: Problem, row: number, type: number) =>
  row === problem.lows.length - 1 || rowCounts(problem, row, type)

/** Prices of rows; null if the limits can't be met. */
export function priceRows(selecting: Selecting, ranked: Ranked, solver: LinearSolver): Float64Array | null {
  const { problem, targets } = selecting
  const rows = rowsOf(selecting)
  const highest = ranked.scores.reduce((most, score) => Math.max(most, Math.abs(score)), 1)
  const penalty = (highest + targets.reduce((sum, { price }) => sum + price, 0)) * (problem.seats + 1)
  const program = solver.open(slackProgram(selecting, rows, penalty))
  const limits = rows.length - targets.length
  const taken = new Int32Array(problem.sizes.length)
  const add = (place: number) => {
    const type = ranked.types[place] ?? 0
    const own = rows.flatMap(({ row }, index) => (isCounted(problem, row, type) ? [index] : []))
    program.addColumn(ranked.scores[place] ?? 0, 0, 1, Int32Array.from(own), new Float64Array(own.length).fill(1))
    taken[type] = (taken[type] ?? 0) + 1
  }
  try {
    for (const place of firstOf(ranked, problem.seats)) add(place)
    while (true) {
      const { status, values, rowDuals } = program.solve()
      if (status !== 'OPTIMAL') return null
      const prices = rowDuals.map((dual) => Math.round(dual * parts) / parts)
      const better = betterThan(ranked, typePrices(selecting, prices), taken)
      for (const place of better) add(place)
      if (better.length > 0) continue
      const missing = values.subarray(0, 2 * limits).reduce((sum, value) => sum + value, 0)
      return missing > near ? null : prices
    }
  } finally {
    program.close()
  }
}

/** The best of all. */
function firstOf({ people, scores }: Ranked, seats: number): number[] {
  const count = firstPeople + 4 * seats
  const threshold = scores.toSorted()[Math.max(0, scores.length - count)] ?? 0
  const [above, equal]: [number[], number[]] = [[], []]
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place] ?? 0
    if (score >= threshold) (score > threshold ? above : equal).push(place)
  }
  equal.sort((a, b) => (people[a] ?? 0) - (people[b] ?? 0))
  return [...above, ...equal.slice(0, Math.max(0, count - above.length))].toSorted((a, b) => a - b)
}

/** The next few people of each type whose score exceeds the price, from the types that exceed it most. */
function betterThan({ begins, scores }: Ranked, price: Float64Array, taken: Int32Array): number[] {
  const found: { places: number[]; most: number; type: number }[] = []
  for (let type = 0; type < taken.length; type += 1) {
    const places: number[] = []
    const begin = (begins[type] ?? 0) + (taken[type] ?? 0)
    for (let place = begin; place < Math.min(begin + 4, begins[type + 1] ?? 0); place += 1)
      if ((scores[place] ?? 0) - (price[type] ?? 0) > near) places.push(place)
    if (places.length > 0) found.push({ places, most: (scores[begin] ?? 0) - (price[type] ?? 0), type })
  }
  found.sort((a, b) => b.most - a.most || a.type - b.type)
  return found.slice(0, roundTypes).flatMap(({ places }) => places)
}

/** The program without people: limits can be missed at a penalty, targets at their price. */
function slackProgram({ targets }: Selecting, rows: ReturnType<typeof rowsOf>, penalty: number): LinearProgram {
  const limits = rows.length - targets.length
  const priceOf = (row: number) => (row < limits ? penalty : (targets[row - limits]?.price ?? 0))
  const columns = rows.flatMap((_, row) => [2 * row, 2 * row + 1])
  return {
    sense: 'MAXIMISE',
    costs: Float64Array.from(columns, (column) => -priceOf(Math.floor(column / 2))),
    lows: new Float64Array(columns.length),
    highs: new Float64Array(columns.length).fill(Number.POSITIVE_INFINITY),
    rowLows: Float64Array.from(rows, ({ low }) => low),
    rowHighs: Float64Array.from(rows, ({ high }) => high),
    starts: Int32Array.from({ length: rows.length + 1 }, (_, row) => 2 * row),
    columns: Int32Array.from(columns),
    factors: Float64Array.from(columns, (column) => (column % 2 === 0 ? 1 : -1)),
    isInteger: false,
  }
}

/** Price of a seat for a person of each type. */
function typePrices({ problem, targets }: Selecting, prices: Float64Array): Float64Array {
  const { families, rowOf, lows, sizes } = problem
  const all = lows.length - 1
  const byRow = prices.slice(0, lows.length)
  for (const [index, { row }] of targets.entries()) byRow[row] = (byRow[row] ?? 0) + (prices[lows.length + index] ?? 0)
  return Float64Array.from(sizes, (_, type) => {
    let sum = byRow[all] ?? 0
    for (let family = 0; family < families; family += 1) {
      const row = rowOf[type * families + family] ?? 0
      if (row !== all) sum += byRow[row] ?? 0
    }
    return sum
  })
}

/** Scores minus prices. */
export function reducedCosts(selecting: Selecting, { scores, types }: Ranked, prices: Float64Array): Float64Array {
  const byType = typePrices(selecting, prices)
  return scores.map((score, place) => score - (byType[types[place] ?? 0] ?? 0))
}

/** Upper bound by weak duality, from the prices alone: the value of limits plus everybody's score above their price. */
export function boundOf(selecting: Selecting, prices: Float64Array, costs: Float64Array): number {
  const limits = selecting.problem.lows.length
  let bound = 0
  for (const [index, { low, high }] of rowsOf(selecting).entries()) {
    const price = prices[index] ?? 0
    bound += Math.max(price * low, price * high)
    const target = selecting.targets[index - limits]
    if (target && Math.abs(price) > target.price + near) return Number.POSITIVE_INFINITY
  }
  for (const cost of costs) bound += Math.max(0, cost)
  return bound
}

/** Margin that leaves few people open; at least 1, because values are whole numbers. */
function firstMargin(costs: Float64Array): number {
  const nearest = costs
    .subarray(0, firstOpen + 1)
    .map(Math.abs)
    .sort()
  for (let place = nearest.length; place < costs.length; place += 1) {
    const distance = Math.abs(costs[place] ?? 0)
    let last = nearest.length - 1
    if (distance >= (nearest[last] ?? 0)) continue
    for (; last > 0 && (nearest[last - 1] ?? 0) > distance; last -= 1) nearest[last] = nearest[last - 1] ?? 0
    nearest[last] = distance
  }
  return Math.max(1, nearest.at(-1) ?? 1)
}

interface Candidate {
  person: number
  type: number
  score: number
}

export interface Split {
  inside: Candidate[]
  open: Candidate[]
}

export function splitBy({ people, types, scores }: Ranked, costs: Float64Array, margin: number): Split {
  const split: Split = { inside: [], open: [] }
  for (let place = 0; place < costs.length; place += 1) {
    const cost = costs[place] ?? 0
    // Most people are outside.
    if (cost < -margin) continue
    const candidate = { person: people[place] ?? 0, type: types[place] ?? 0, score: scores[place] ?? 0 }
    if (cost > margin) split.inside.push(candidate)
    else split.open.push(candidate)
  }
  return split
}

type Found = { people: number[]; value: number } | 'INFEASIBLE' | 'STOPPED'

/** The best room with everybody who is settled as included and some of the open people. */
function solveSplit(selecting: Selecting, split: Split, solver: LinearSolver): Found {
  const { status, values } = solve(solver, splitProgram(selecting, split))
  if (status === 'STOPPED') return 'STOPPED'
  if (status !== 'OPTIMAL') return 'INFEASIBLE'
  const worth = worthOf(selecting, split)
  const value = worth.reduce((sum, each, column) => sum + each * (values[column] ?? 0), insideScore(split))
  return { people: peopleIn(split, values), value: Math.round(value) }
}

/** Of the rooms of this value, the one with the earliest registrations; null if the solver gave up. */
function earliest(selecting: Selecting, split: Split, value: number, solver: LinearSolver): number[] | null {
  const { open } = split
  const program = solver.open(splitProgram(selecting, split))
  const worth = worthOf(selecting, split)
  const own = value - insideScore(split)
  try {
    program.addRow(own, own, Int32Array.from(worth.keys()), worth)
    program.setCosts(worth.map((_, column) => -(open[column]?.person ?? 0)))
    const { status, values } = program.solve()
    return status === 'OPTIMAL' ? peopleIn(split, values) : null
  } finally {
    program.close()
  }
}

export const insideScore = ({ inside }: Split) => inside.reduce((sum, { score }) => sum + score, 0)

export function peopleIn({ inside, open }: Split, values: Float64Array): number[] {
  const chosen = open.filter((_, column) => values[column] === 1)
  return [...inside, ...chosen].map(({ person }) => person).toSorted((a, b) => a - b)
}

/** Contribution of each column to a room's value. */
export const worthOf = ({ targets }: Selecting, { open }: Split): Float64Array =>
  Float64Array.from([...open.map(({ score }) => score), ...targets.flatMap(({ price }) => [-price, -price])])

export function splitProgram(selecting: Selecting, { inside, open }: Split): LinearProgram {
  const { problem, targets } = selecting
  const limits = problem.lows.length
  const rows = rowsOf(selecting)
  const held = rows.map(({ row }) => inside.filter(({ type }) => isCounted(problem, row, type)).length)
  const slack = (index: number) => open.length + 2 * (index - limits)
  const entries = rows.map(({ row }, index) => {
    const columns = open.flatMap(({ type }, column) => (isCounted(problem, row, type) ? [column] : []))
    return index < limits ? { columns, slacks: [] } : { columns, slacks: [slack(index), slack(index) + 1] }
  })
  const starts = [0]
  for (const { columns, slacks } of entries) starts.push((starts.at(-1) ?? 0) + columns.length + slacks.length)
  const seats = Math.max(0, problem.seats)
  return {
    sense: 'MAXIMISE',
    costs: worthOf(selecting, { inside, open }),
    lows: new Float64Array(open.length + 2 * targets.length),
    highs: Float64Array.from([
      ...open.map(() => 1),
      ...targets.flatMap(({ target }) => [target + seats, target + seats]),
    ]),
    rowLows: Float64Array.from(rows, ({ low }, index) => low - (held[index] ?? 0)),
    rowHighs: Float64Array.from(rows, ({ high }, index) => high - (held[index] ?? 0)),
    starts: Int32Array.from(starts),
    columns: Int32Array.from(entries.flatMap(({ columns, slacks }) => [...columns, ...slacks])),
    factors: Float64Array.from(
      entries.flatMap(({ columns, slacks }) => [
        ...columns.map(() => 1),
        ...slacks.map((_, side) => (side === 0 ? 1 : -1)),
      ]),
    ),
    isInteger: true,
  }
}
