/** `bench hostile`: what the most expensive requests that the API accepts cost, and what other clients feel of them. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { rounded, say } from '../figure.ts'
import { measure } from './ask.ts'
import { attacks } from './attacks.ts'
import { guessAtDoor } from './door.ts'
import { type HostileSite, openHostileSite } from './site.ts'

interface Size {
  /** Of the large event. */
  registrations: number
  /** Milliseconds of searching. */
  search: number
}

const whole: Size = { registrations: 5_000, search: 10 * 60_000 }
const quick: Size = { registrations: 2_000, search: 20_000 }

/** `--seconds N` searches for so long. */
function sizeOf(args: string[]): Size {
  const size = args.includes('--quick') ? quick : whole
  const given = Number(args[args.indexOf('--seconds') + 1])
  return args.includes('--seconds') && given > 0 ? { ...size, search: given * 1_000 } : size
}

/** What is measured of the site, in this order; each part prints its own figures. */
const parts: ((site: HostileSite, size: Size) => Promise<void>)[] = [
  replayAttacks,
  (site, size) => guessAtDoor(site, { isQuick: size.registrations < whole.registrations }),
]

async function replayAttacks(site: HostileSite): Promise<void> {
  for (const [index, request] of attacks.entries())
    for (const attacker of site.attackers) {
      const { code, cpu, bytes } = await measure(site, attacker, request)
      say(`Attack ${index + 1} as ${attacker.name}: ${code ?? 'answered'}, ${rounded(cpu)} ms of CPU, ${bytes} bytes`)
    }
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
