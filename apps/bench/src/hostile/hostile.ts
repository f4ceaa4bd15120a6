/** `bench hostile`: measures the cost of the most expensive requests that the API accepts, and their impact on other clients. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { webFolder } from '@plenaria/local/prepare'
import { startApi } from '../api.ts'
import { figuresOf, rounded, say } from '../figure.ts'
import { measure } from './ask.ts'
import { attacks } from './attacks.ts'
import { guessAtDoor } from './door.ts'
import { type Felt, feel } from './load.ts'
import { measureMutations } from './mutations.ts'
import { type Found, search } from './search.ts'
import { type HostileSite, largeEvent, openHostileSite } from './site.ts'

interface Size {
  /** Number in the large event. */
  registrations: number
  /** Search time, in milliseconds. */
  search: number
  /** Duration of the attack, and of the quiet period before it, in milliseconds. */
  load: number
}

const whole: Size = { registrations: 5_000, search: 10 * 60_000, load: 60_000 }
const quick: Size = { registrations: 2_000, search: 15_000, load: 8_000 }

const figure = figuresOf('hostile')
/** Maximum number of characters of a request to print. */
const maxSaid = 2_000

/** `--seconds N` sets the search time. */
function sizeOf(args: string[]): Size {
  const size = args.includes('--quick') ? quick : whole
  const given = Number(args[args.indexOf('--seconds') + 1])
  return args.includes('--seconds') && given > 0 ? { ...size, search: given * 1_000 } : size
}

/** The parts of the measurement, in order; each prints its own figures. */
const parts: ((site: HostileSite, size: Size) => Promise<void>)[] = [
  replayAttacks,
  measureBudget,
  (site, size) => measureMutations(site, { isQuick: size.registrations < whole.registrations }),
  (site, size) => guessAtDoor(site, { isQuick: size.registrations < whole.registrations }),
]

/** Also warms the processes up. */
async function replayAttacks(site: HostileSite): Promise<void> {
  for (const [index, request] of attacks.entries())
    for (const attacker of site.attackers) {
      const { code, cpu, bytes } = await measure(site, attacker, request)
      say(`Attack ${index + 1} as ${attacker.name}: ${code ?? 'answered'}, ${rounded(cpu)} ms of CPU, ${bytes} bytes`)
    }
}

async function measureBudget(site: HostileSite, size: Size): Promise<void> {
  const { worst, asked } = await search(site, size.search)
  const [most] = worst
  for (const { attacker, cpu, request } of worst.slice(0, 10))
    say(`${rounded(cpu)} ms as ${attacker.name}: ${JSON.stringify(request).slice(0, maxSaid)}`)
  figure({ figure: 'worst_cpu_ms', value: most ? rounded(most.cpu, 1) : null, unit: 'ms', goal: '<= 100', n: asked })
  await measureOthers(site, size, worst.slice(0, 20))
}

/** Uses an API process with rate limits per client, as installations have. */
async function measureOthers(site: HostileSite, { load }: Size, hostile: readonly Found[]): Promise<void> {
  const { databaseUrl } = site.product
  const limits = { RATE_LIMIT: '120', SECRET: site.secret, TRUST_PROXY: '127.0.0.1' }
  const api = await startApi(databaseUrl, path.join(site.folder, 'attacked.log'), webFolder, limits)
  try {
    const paths = ['/', `/e/${largeEvent}`, '/e/cybercrime-convention-americas', '/sign-in']
    const target = { url: `http://127.0.0.1:${api.port}`, pid: api.pid, paths }
    await feel(target, [], load / 4)
    const quiet = await feel(target, [], load)
    const attacked = await feel(target, hostile, load)
    say(`Others' p99: ${rounded(quiet.p99)} ms when quiet, ${rounded(attacked.p99)} ms under attack`)
    say(`Hostile requests by the status of their answer: ${JSON.stringify(attacked.answered)}`)
    printOthers(quiet, attacked)
  } finally {
    await api.stop()
  }
}

function printOthers(quiet: Felt, attacked: Felt): void {
  const n = attacked.asked
  const ratio = rounded(attacked.p99 / quiet.p99, 2)
  figure({ figure: 'p99_ratio_under_attack', value: ratio, unit: 'ratio', goal: '<= 2', n })
  figure({ figure: 'health_failures', value: attacked.healthFailures, unit: 'count', goal: '0', n })
  figure({ figure: 'memory_mb', value: rounded(attacked.memory), unit: 'MB', goal: '<= 1024', n })
}

export async function benchHostile(args: string[]): Promise<void> {
  const size = sizeOf(args)
  const folder = await mkdtemp(path.join(tmpdir(), 'plenaria-bench-hostile-'))
  try {
    const site = await openHostileSite(folder, size.registrations)
    try {
      for (const part of parts) await part(site, size)
    } finally {
      await site.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
