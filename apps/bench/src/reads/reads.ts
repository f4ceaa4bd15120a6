/**
 * `bench reads`: compares the cost of reading with PostGraphile on the same database in the same run: requests per second,
 * processor time of the server and of PostgreSQL, statements and bytes. Then measures the cost of each of the site's twenty most
 * frequent requests.
 */
import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import { prepare } from '@plenaria/local/prepare'
import { figuresOf, median, percentile, rounded, say } from '../figure.ts'
import { openGround } from '../ground.ts'
import { cpuOf } from '../hostile/cpu.ts'
import type { Order, Report } from './load.ts'
import { operationsOf, type Pair, pairsOf, type Read } from './operations.ts'
import { openReadsSite, type ReadsSite } from './site.ts'

interface Size {
  few: number
  /** Null: not measured. */
  many: number | null
  warmUp: number
  rounds: number
  /** Number of requests per contender and round. */
  requests: number
  /** Number of requests for each of the twenty. */
  ofEach: number
}

const whole: Size = { few: 1_000, many: 1_000_000, warmUp: 400, rounds: 7, requests: 600, ofEach: 300 }
const quick: Size = { few: 1_000, many: null, warmUp: 60, rounds: 1, requests: 80, ofEach: 30 }

const connections = 16
const figure = figuresOf('reads')
const extension = { shared_preload_libraries: 'pg_stat_statements', 'pg_stat_statements.track_planning': 'on' }

interface Cost {
  perSecond: number
  /** In milliseconds, sorted. */
  latencies: number[]
  /** Processor time per request in microseconds: of the server process, and of PostgreSQL. */
  serverCpu: number
  databaseCpu: number
  /** Per request; planned ones are those that were not prepared. */
  statements: number
  planned: number
  bytes: number
}

type Send = (order: Order) => Promise<Report>

function openLoad(): { send: Send; child: ChildProcess } {
  const child = fork(path.join(import.meta.dirname, 'load.ts'))
  const send: Send = (order) =>
    new Promise((resolve) => {
      child.once('message', (report) => resolve(report as Report))
      child.send(order)
    })
  return { child, send }
}

const orderOf = (port: number, { body, cookie }: Read, requests: number): Order => ({
  port,
  path: '/graphql',
  method: 'POST',
  connections,
  requests,
  headers: cookie ? { Cookie: cookie } : {},
  bodies: [JSON.stringify(body)],
})

/** @throws if an answer has errors */
async function cost(site: ReadsSite, send: Send, pid: number, order: Order): Promise<Cost> {
  await site.client.query('select pg_stat_statements_reset()')
  const [server, database] = [cpuOf(pid), await site.databaseCpu()]
  const { seconds, latencies, bytes, refused } = await send(order)
  if (refused) throw new Error(`Refused: ${refused}`)
  const [serverAfter, databaseAfter] = [cpuOf(pid), await site.databaseCpu()]
  const { statements, planned } = await site.statements()
  const each = (sum: number) => sum / order.requests
  return {
    perSecond: order.requests / seconds,
    latencies,
    bytes,
    serverCpu: each((serverAfter - server) * 1_000),
    databaseCpu: each(databaseAfter - database),
    statements: each(statements),
    planned: each(planned),
  }
}

const contenders = ['ours', 'theirs'] as const

type Costs = Record<(typeof contenders)[number], Cost[]>

/** Alternates, so that a busy minute of the machine affects both alike. */
async function costsOf(site: ReadsSite, send: Send, pair: Pair, { warmUp, rounds, requests }: Size): Promise<Costs> {
  const servers = { ours: site.api, theirs: site.peer }
  const costs: Costs = { ours: [], theirs: [] }
  for (let round = 0; round <= rounds; round += 1) {
    for (const contender of contenders) {
      const { port, pid } = servers[contender]
      const order = orderOf(port, pair[contender], round === 0 ? warmUp : requests)
      const measured = await cost(site, send, pid, order)
      if (round > 0) costs[contender].push(measured)
    }
  }
  return costs
}

async function compare(site: ReadsSite, send: Send, size: Size): Promise<void> {
  for (const [name, pair] of Object.entries(pairsOf(site))) {
    const { ours, theirs } = await costsOf(site, send, pair, size)
    const ratio = (of: (cost: Cost) => number) =>
      rounded(median(ours.map((one, round) => of(one) / of(theirs[round] ?? one))), 2)
    const ratios = { unit: 'ratio', n: size.rounds }
    const rate = ratio(({ perSecond }) => perSecond)
    figure({ figure: `${name}_vs_postgraphile`, value: rate, goal: `>= ${pair.goal}`, ...ratios })
    const cpu = ratio(({ serverCpu, databaseCpu }) => serverCpu + databaseCpu)
    figure({ figure: `${name}_cpu_vs_postgraphile`, value: cpu, goal: null, ...ratios })
    printCost(`${name}_ours`, ours)
    printCost(`${name}_theirs`, theirs)
  }
}

function printCost(name: string, costs: Cost[]): void {
  const print = (what: string, of: (cost: Cost) => number, unit: string, digits = 0) =>
    figure({
      figure: `${name}_${what}`,
      unit,
      goal: null,
      n: costs.length,
      value: rounded(median(costs.map(of)), digits),
    })
  print('per_s', ({ perSecond }) => perSecond, 'requests/s')
  print('server_cpu_us', ({ serverCpu }) => serverCpu, 'µs')
  print('database_cpu_us', ({ databaseCpu }) => databaseCpu, 'µs')
  print('statements', ({ statements }) => statements, 'statements', 1)
  print('planned', ({ planned }) => planned, 'statements', 1)
  print('bytes', ({ bytes }) => bytes, 'bytes')
}

/** The cost of each of the twenty; prints a table to stderr, and the largest number of statements as a figure. */
async function measureEach(site: ReadsSite, send: Send, { ofEach, warmUp }: Size): Promise<Map<string, Cost>> {
  const costs = new Map<string, Cost>()
  for (const [name, read] of Object.entries(operationsOf(site))) {
    await send(orderOf(site.api.port, read, Math.min(warmUp, ofEach)))
    costs.set(name, await cost(site, send, site.api.pid, orderOf(site.api.port, read, ofEach)))
  }
  return costs
}

function printEach(costs: Map<string, Cost>, n: number): void {
  say('| operation | API µs | PostgreSQL µs | statements | planned | bytes | p95 ms |')
  say('| --- | ---: | ---: | ---: | ---: | ---: | ---: |')
  for (const [name, { serverCpu, databaseCpu, statements, planned, bytes, latencies }] of costs) {
    const cells = [rounded(serverCpu), rounded(databaseCpu), rounded(statements, 1), rounded(planned, 1), bytes]
    say(`| ${[name, ...cells, rounded(percentile(latencies, 0.95), 1)].join(' | ')} |`)
  }
  const most = Math.max(...[...costs.values()].map(({ statements }) => statements))
  figure({ figure: 'statements_max', value: rounded(most, 1), unit: 'statements', goal: '<= 3', n })
}

/** Signed in, and rendered by the server. */
async function measurePage(site: ReadsSite, send: Send, { rounds, requests, warmUp }: Size): Promise<void> {
  const order: Order = {
    port: site.api.port,
    path: `/registrations/${site.reference}`,
    method: 'GET',
    connections,
    headers: { Cookie: site.participant, Accept: 'text/html' },
    bodies: [''],
    requests: warmUp,
  }
  await send(order)
  const costs: Cost[] = []
  for (let round = 0; round < rounds; round += 1)
    costs.push(await cost(site, send, site.api.pid, { ...order, requests }))
  const rate = rounded(median(costs.map(({ perSecond }) => perSecond)))
  figure({ figure: 'status_pages_per_s', value: rate, unit: 'pages/s', goal: '>= 500', n: rounds })
  const p99 = rounded(median(costs.map(({ latencies }) => percentile(latencies, 0.99))), 1)
  figure({ figure: 'status_page_p99_ms', value: p99, unit: 'ms', goal: '<= 100', n: rounds })
  printCost('status_page_drawn', costs)
}

/** The worst p95 ratio of the twenty. */
function printFlat(few: Map<string, Cost>, many: Map<string, Cost>, n: number): void {
  const p95 = (cost: Cost | undefined) => percentile(cost?.latencies ?? [], 0.95)
  const ratios = [...few].map(([name, cost]) => [name, p95(many.get(name)) / p95(cost)] as const)
  const [worst = ''] = ratios.toSorted(([, one], [, other]) => other - one)[0] ?? []
  const value = rounded(Math.max(...ratios.map(([, ratio]) => ratio)), 2)
  say(`The worst is ${worst}.`)
  figure({ figure: 'flat_1e6_vs_1e3', value, unit: 'ratio', goal: '<= 1.3', n })
}

/** `--quick` sends a few requests, as a smoke test, and skips the million. */
export async function benchReads(args: string[]): Promise<void> {
  const size = args.includes('--quick') ? quick : whole
  await prepare(say, new AbortController().signal)
  const ground = await openGround(extension)
  const load = openLoad()
  try {
    const few = await openReadsSite(ground, 'few', size.few)
    await compare(few, load.send, size)
    await measurePage(few, load.send, size)
    const costs = await measureEach(few, load.send, size)
    printEach(costs, size.ofEach)
    await few.close()
    if (size.many !== null) {
      const many = await openReadsSite(ground, 'many', size.many)
      printFlat(costs, await measureEach(many, load.send, size), size.ofEach)
      await many.close()
    }
  } finally {
    load.child.kill()
    await ground.stop()
  }
}
