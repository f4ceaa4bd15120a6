/**
 * `bench crash [--kills N] [--clients N] [--seed S] [--fault NAME] [--quick]`: one sound run, then one with each safeguard
 * removed.
 */
import { parseArgs } from 'node:util'
import { figuresOf, say } from '../figure.ts'
import { type CrashReport, runCrash } from './crash.ts'
import type { Rule } from './facts.ts'
import { type Fault, faults } from './server.ts'

/** Number of clients in a run with a fault: with fewer, two processes seldom work on the same event at once. */
const clientsWithFault = 64
const killsWithFault = 2
/** Without the lock, two processes have to collide on one event: occasionally they don't. */
const runsWithFault = 3

/**
 * For each removable safeguard, the rules of which at least one must be violated without it. With wrong counters the database
 * refuses further changes.
 */
const bites: Record<Fault, Rule[]> = {
  noLock: ['OVERSOLD_EVENT', 'OVERSOLD_GROUP', 'COUNTER_DIFFERS', 'STEP_DOES_NOT_FOLLOW', 'NEVER_ANSWERED'],
  noIdempotency: ['RETRY_ANSWERED_ANEW'],
  jobOutsideTransaction: ['MESSAGE_WITHOUT_JOB'],
}

/** Summarises a run: number of violations of each rule, and the first of each. */
function describe({ violations, kills, endedByThemselves, redelivered, mails, allotted }: CrashReport): string[] {
  const byRule = Map.groupBy(violations, ({ rule }) => rule)
  return [
    `Killed ${[...kills].map(([name, n]) => `${name} ${n} times`).join(', ')}; ${mails} mails came, ${redelivered} of them a second time under the same Message-ID; ${allotted} offers were of an allotment`,
    ...[...endedByThemselves].filter(([, n]) => n > 0).map(([name, n]) => `${name} ended by itself ${n} times`),
    ...[...byRule].map(
      ([rule, found]) => `${rule} × ${found.length}, for example ${found[0]?.about}: ${found[0]?.detail}`,
    ),
  ]
}

interface CrashOptions {
  kills: number
  clients: number
  seed: number
  /** The only fault to plant; null: a sound run, then one with each fault. */
  fault: Fault | null
}

function readArgs(args: string[]): CrashOptions {
  const { values } = parseArgs({
    args,
    options: {
      kills: { type: 'string' },
      clients: { type: 'string', default: '64' },
      seed: { type: 'string' },
      fault: { type: 'string' },
      quick: { type: 'boolean', default: false },
    },
  })
  const kills = Number(values.kills ?? (values.quick ? 10 : 100))
  const clients = Number(values.clients)
  const seed = Number(values.seed ?? Date.now() % 1_000_000)
  const fault = faults.find((one) => one === values.fault) ?? null
  const isFaultUnknown = values.fault !== undefined && fault === null
  const numbers = [kills, clients, seed]
  if (!numbers.every(Number.isInteger) || Math.min(kills, clients) < 1 || isFaultUnknown)
    throw new RangeError(
      `Give whole numbers with --kills, --clients and --seed, and with --fault one of ${faults.join(', ')}.`,
    )
  return { kills, clients, seed, fault }
}

/** Whether the planted fault violates one of its rules. */
async function isCaught(planted: Fault, seed: number): Promise<boolean> {
  for (let run = 0; run < runsWithFault; run += 1) {
    say(`Once more with ${planted}`)
    const spoiled = await runCrash({
      kills: killsWithFault,
      seed: seed + run,
      clients: clientsWithFault,
      answersBetweenKills: 80,
      fault: planted,
      onlyApi: true,
      say,
    })
    for (const line of describe(spoiled)) say(line)
    if (spoiled.violations.some(({ rule }) => bites[planted].includes(rule))) return true
  }
  return false
}

export async function benchCrash(args: string[]): Promise<void> {
  const { kills, clients, seed, fault } = readArgs(args)
  const figure = figuresOf('crash')
  say(`Seed ${seed}`)
  const report = await runCrash({ kills, seed, clients, answersBetweenKills: 20, fault, onlyApi: false, say })
  for (const line of describe(report)) say(line)
  const n = [...report.kills.values()].reduce((sum, times) => sum + times, 0)
  figure({ figure: 'kills', value: n, unit: 'kills', goal: null, n })
  figure({ figure: 'acknowledged', value: report.acknowledged, unit: 'answers', goal: null, n })
  figure({ figure: 'violations', value: report.violations.length, unit: 'violations', goal: fault ? '>= 1' : '0', n })
  figure({ figure: 'redelivered', value: report.redelivered, unit: 'mails', goal: null, n: report.mails })
  if (fault) return
  let caught = 0
  for (const planted of faults) if (await isCaught(planted, seed)) caught += 1
  figure({
    figure: 'planted_faults_caught',
    value: caught,
    unit: 'faults',
    goal: String(faults.length),
    n: faults.length,
  })
}
