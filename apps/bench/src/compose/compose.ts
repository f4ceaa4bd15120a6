/**
 * `bench compose`: compares fair odds and best rooms with the published method, on the same machine in the same run, and checks
 * that the verifier detects every tampering of a draw. Figures are seconds of processor time, so that other load on the machine
 * matters little: of the thread that computes, as for the baseline. Compilation and garbage collection in other threads of the
 * engine are included in `_process_s`.
 */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { loadLinearSolver } from '@plenaria/api/src/compose/highs.ts'
import { findBestRoom, repairRoom, type ScoredPool } from '@plenaria/domain/compose/bestRoom'
import { type FairDraw, prepareDraw } from '@plenaria/domain/compose/draw'
import type { LinearSolver } from '@plenaria/domain/compose/linear'
import type { Pool } from '@plenaria/domain/compose/pool'
import { printTamperings } from '../draw/draw.ts'
import { type Figure, figuresOf, median, rounded, say } from '../figure.ts'
import { randomFrom } from '../random.ts'
import { instanceFile, instanceOf } from './instances.ts'

type Print = (figure: Omit<Figure, 'bench'>) => void

/**
 * Number of people, the goal for baseline ÷ ours, and the seconds that the published method's toolkit took on a comparable
 * machine.
 */
const compared = [
  { people: 150, goal: 5, toolkit: 0.77 },
  { people: 300, goal: 15, toolkit: 3.71 },
  { people: 500, goal: 40, toolkit: 10.7 },
  { people: 750, goal: 90, toolkit: 24.3 },
] as const

/** Known optima of the lowest odds. */
const optima: Readonly<Record<string, number>> = {
  ref150: 1 / 11,
  ref300: 0.15,
  ref500: 0.15,
  ref750: 112 / 750,
  syn500: 0.05,
  syn10000: 8 / 373,
  syn10000o: 2 / 105,
}
const allowedGap = 1e-9

export async function benchCompose(args: string[]): Promise<void> {
  const print = figuresOf('compose')
  const isQuick = args.includes('--quick')
  /** Small instances take a tenth of a second. */
  const drawRounds = 5
  const solver = await loadLinearSolver()
  const draws = new Draws(solver)
  // Warm-up: compiles the code that the others use.
  draws.draw('ref150', 'LOWEST', 1)
  await compareWithBaseline(print, draws, drawRounds, isQuick ? compared.slice(0, 2) : compared)
  const timed = (figure: string, name: string, exact: 'LOWEST' | 'ALL', goal: string, count: number) => {
    const { seconds } = draws.draw(name, exact, count)
    print({ figure, value: rounded(seconds, 3), unit: 's', goal, n: count })
  }
  timed('maximin_2000_s', 'syn2000o', 'LOWEST', '<= 2', isQuick ? 1 : 3)
  timed('leximin_500_s', 'syn500', 'ALL', '<= 1', isQuick ? 1 : 3)
  timed('leximin_2000_s', 'syn2000', 'ALL', '<= 10', isQuick ? 1 : 3)
  timed('leximin_2000_organisations_s', 'syn2000o', 'ALL', '<= 10', 1)
  timed('maximin_10000_s', 'syn10000o', 'LOWEST', '<= 5', isQuick ? 1 : 3)
  print({ figure: 'gap_max', value: draws.gap, unit: 'odds', goal: '<= 1e-9', n: draws.count })
  bestRooms(print, solver, isQuick ? 3 : 5)
  await printTamperings(print, isQuick, '1')
  if (draws.gap > allowedGap) process.exitCode = 1
}

/** Draws of instances, timed and compared with their known optima. */
class Draws {
  /** The largest gap of all draws. */
  gap = 0
  count = 0
  private readonly solver: LinearSolver

  constructor(solver: LinearSolver) {
    this.solver = solver
  }

  /** The median of `rounds`, each with another seed. */
  draw(name: string, exact: 'LOWEST' | 'ALL', rounds: number): Spent {
    const pool = instanceOf(name)
    const spent = Array.from({ length: rounds }, (_, round) => {
      const timed = secondsOf(() => prepareDraw(pool, this.solver, { seed: `round ${round}`, exact }))
      const result = timed.result
      if (result.outcome !== 'DRAW') throw new Error(`${name}: ${result.outcome}`)
      this.check(name, exact, result.draw)
      return timed
    })
    return {
      seconds: median(spent.map(({ seconds }) => seconds)),
      ofProcess: median(spent.map((each) => each.ofProcess)),
    }
  }

  private check(
    name: string,
    exact: 'LOWEST' | 'ALL',
    { lowest, lowestGap, gap, roundingLoss, rooms }: FairDraw,
  ): void {
    const known = optima[name] ?? lowest
    this.gap = Math.max(this.gap, Math.abs(known - lowest), lowestGap, exact === 'ALL' ? gap : 0)
    this.count += 1
    say(`${name}, ${exact}: lowest odds ${lowest}, ${rooms.length} rooms, rounding loss ${roundingLoss.toPrecision(3)}`)
  }
}

/** Processor time in seconds: of this thread, and of all threads of the process. */
interface Spent {
  seconds: number
  ofProcess: number
}

function secondsOf<Result>(work: () => Result): { result: Result } & Spent {
  const [ofProcess, ofThread] = [process.cpuUsage(), process.threadCpuUsage()]
  const result = work()
  const sum = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1e6
  return { result, seconds: sum(process.threadCpuUsage(ofThread)), ofProcess: sum(process.cpuUsage(ofProcess)) }
}

interface BaselineRun {
  seconds: number
  lowest: number
  rooms: number
}

const run = promisify(execFile)

/** Null: Debian's python3-highspy isn't installed, so native HiGHS is missing. */
async function baselineOf(name: string): Promise<BaselineRun | null> {
  const files = [new URL('./baseline.py', import.meta.url), instanceFile(name)].map((file) => fileURLToPath(file))
  try {
    const { stdout } = await run('/usr/bin/python3', files)
    return JSON.parse(stdout)
  } catch (fault) {
    say(`void: no baseline on ${name}: ${fault instanceof Error ? fault.message.split('\n')[0] : fault}`)
    return null
  }
}

async function compareWithBaseline(
  print: Print,
  draws: Draws,
  rounds: number,
  sizes: readonly (typeof compared)[number][],
): Promise<void> {
  for (const { people, goal, toolkit } of sizes) {
    const name = `ref${people}`
    const baseline = await baselineOf(name)
    const { seconds: own, ofProcess } = draws.draw(name, 'LOWEST', rounds)
    print({ figure: `maximin_${people}_s`, value: rounded(own, 3), unit: 's', goal: null, n: rounds })
    print({ figure: `maximin_${people}_process_s`, value: rounded(ofProcess, 3), unit: 's', goal: null, n: rounds })
    const isFast = baseline !== null && baseline.seconds <= 1.25 * toolkit
    if (baseline && !isFast) say(`void: the baseline took ${baseline.seconds} s on ${name}, the toolkit ${toolkit} s`)
    if (baseline) {
      say(`${name}, baseline on native HiGHS: lowest odds ${baseline.lowest}, ${baseline.rooms} rooms`)
      print({ figure: `baseline_${people}_s`, value: rounded(baseline.seconds, 3), unit: 's', goal: null, n: 1 })
    }
    const value = baseline && isFast ? rounded(baseline.seconds / own, 1) : null
    print({ figure: `maximin_${people}_vs_reference`, value, unit: 'ratio', goal: `>= ${goal}`, n: rounds })
  }
}

/** Number of people replaced in a staging of the best room. */
const replaced = 12

function bestRooms(print: Print, solver: LinearSolver, rounds: number): void {
  const pool = scoredPool(instanceOf('syn10000'), 100_000)
  const best: number[] = []
  const repairs: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const { result, seconds } = secondsOf(() => findBestRoom(pool, solver))
    if (result.outcome !== 'ROOM') throw new Error(`The best room: ${result.outcome}`)
    best.push(seconds)
    const { people, score, bound, undecided } = result.room
    say(`best room: ${score}, bound ${bound}, ${undecided} people left to the integer program`)
    const random = randomFrom(round + 1)
    const staged = new Set(people)
    while (staged.size > people.length - replaced) staged.delete(random.pick(people))
    while (staged.size < people.length) staged.add(random.below(pool.people.length))
    const repaired = secondsOf(() => repairRoom(pool, staged, solver))
    if (repaired.result.outcome !== 'REPAIR') throw new Error(`The repair: ${repaired.result.outcome}`)
    repairs.push(repaired.seconds)
    say(`repair: ${repaired.result.repair.removed.length} swaps of ${replaced} strangers`)
  }
  print({ figure: 'best_room_100k_s', value: rounded(median(best), 3), unit: 's', goal: '<= 0.2', n: rounds })
  print({ figure: 'repair_100k_s', value: rounded(median(repairs), 3), unit: 's', goal: '<= 1', n: rounds })
}

/** The pool, filled up with similar people, and a score for each. */
function scoredPool(pool: Pool, count: number): ScoredPool {
  const random = randomFrom(1)
  const people = Array.from({ length: count }, (_, index) => {
    const like = pool.people[index] ?? random.pick(pool.people)
    return { ...like, id: `${index}` }
  })
  return { ...pool, people, scores: people.map(() => random.below(1_000) + random.below(1_000)) }
}
