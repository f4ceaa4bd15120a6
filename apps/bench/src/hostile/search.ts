/** Searches for the accepted requests that cost most processor time, by mutating expensive ones. */

import { rounded, say } from '../figure.ts'
import { type Random, randomFrom } from '../random.ts'
import { type Cost, measure } from './ask.ts'
import { asNew, type Request } from './attacks.ts'
import { type Generator, type Node, openGenerator, textOf } from './generate.ts'
import { knownRequests } from './known.ts'
import { poolsOf } from './pools.ts'
import type { Attacker, HostileSite } from './site.ts'

export interface Found {
  attacker: Attacker
  request: Request
  /** Processor time, in milliseconds. */
  cpu: number
}

interface Candidate extends Found {
  root: Node
}

const kept = 24
const sayEvery = 30_000
/** The most expensive are measured again this many times, because other processes on the machine disturb single measurements. */
const rounds = 5
const measuredAgain = 12

export interface Searched {
  /** The most expensive requests, in descending order. */
  worst: Found[]
  asked: number
}

/** @param milliseconds search time over all attackers */
export async function search(site: HostileSite, milliseconds: number): Promise<Searched> {
  const random = randomFrom(20)
  const generator = openGenerator(random, await poolsOf(site.client))
  const populations = new Map(site.attackers.map((attacker) => [attacker, [] as Candidate[]]))
  const until = performance.now() + milliseconds
  let asked = 0
  let said = performance.now()
  while (performance.now() < until)
    for (const [attacker, population] of populations) {
      const root = next(generator, population, random)
      const query = textOf(root)
      if (!generator.isAccepted(query)) continue
      asked += 1
      const cost = await measure(site, attacker, { query })
      if (cost.status === 429) continue
      keep(population, { attacker, root, request: { query }, cpu: cost.cpu })
      if (performance.now() - said < sayEvery) continue
      said = performance.now()
      say(
        `${asked} asked; ${Array.from(populations, ([who, [first]]) => `${who.name} ${rounded(first?.cpu ?? 0)} ms`)}`,
      )
    }
  const known = await measureKnown(site, random)
  asked += known.length
  const candidates = [...populations.values(), known].flatMap((each) => each.slice(0, measuredAgain))
  const worst: Found[] = []
  for (const candidate of candidates) worst.push({ ...candidate, cpu: await again(site, candidate) })
  return { worst: worst.toSorted((one, other) => other.cpu - one.cpu), asked }
}

/** Operations of the site, with the largest variables that it accepts; most expensive first. */
async function measureKnown(site: HostileSite, random: Random): Promise<Found[]> {
  const requests = knownRequests(random, await poolsOf(site.client))
  const found: Found[] = []
  for (const request of requests)
    for (const attacker of site.attackers) {
      const { cpu } = await measure(site, attacker, request)
      found.push({ attacker, request, cpu })
    }
  return found.toSorted((one, other) => other.cpu - one.cpu)
}

/** Usually a mutation of an expensive request, sometimes a new one. */
function next({ grow, change }: Generator, population: readonly Candidate[], random: Random): Node {
  if (population.length < kept / 2 || random.chance(0.1)) return grow()
  const [one, other] = [random.pick(population), random.pick(population)]
  return change((one.cpu > other.cpu ? one : other).root)
}

function keep(population: Candidate[], candidate: Candidate): void {
  population.push(candidate)
  population.sort((one, other) => other.cpu - one.cpu)
  population.splice(kept)
}

/** The second lowest of several rounds, each with an operation new to the server: this excludes the load of other processes. */
export async function again(site: HostileSite, { attacker, request }: Found): Promise<number> {
  const costs: Cost[] = []
  for (let round = 0; round < rounds; round += 1) costs.push(await measure(site, attacker, asNew(request)))
  return costs.map(({ cpu }) => cpu).toSorted((one, other) => one - other)[1] ?? Number.NaN
}
