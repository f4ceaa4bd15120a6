/** Measures the impact on other clients while hostile requests are in flight. */
import { percentile } from '../figure.ts'
import { asNew } from './attacks.ts'
import { memoryOf } from './cpu.ts'
import type { Found } from './search.ts'

/** Number of requests in flight at all times. */
const inFlight = 50
/** Number of other clients: each sends a request, waits a little, and repeats. */
const others = 4
const pause = 100
const slowest = 30_000

export interface Target {
  /** URL of the attacked API. */
  url: string
  pid: number
  /** Paths that other clients request. */
  paths: string[]
}

export interface Felt {
  /** In milliseconds, of the answers to other clients. */
  p99: number
  asked: number
  healthFailures: number
  /** Peak memory of the API process, in megabytes. */
  memory: number
  /** Number of hostile requests answered with each status. */
  answered: Record<string, number>
}

/** Sends requests as other clients do for this many milliseconds, with `hostile` requests in flight. */
export async function feel(
  { url, pid, paths }: Target,
  hostile: readonly Found[],
  milliseconds: number,
): Promise<Felt> {
  const ended = new AbortController()
  const until = performance.now() + milliseconds
  const isOver = () => performance.now() > until
  const times: number[] = []
  const answered: Record<string, number> = {}
  let healthFailures = 0
  let memory = 0

  async function other(place: number): Promise<void> {
    for (let n = place; !isOver(); n += 1) {
      const from = performance.now()
      const headers = { accept: 'text/html', 'x-forwarded-for': `198.51.100.${place + 1}` }
      const answer = await fetch(url + paths[n % paths.length], { headers, signal: AbortSignal.timeout(slowest) })
      await answer.arrayBuffer()
      times.push(performance.now() - from)
      await sleep(pause)
    }
  }

  async function attack(place: number): Promise<void> {
    for (let n = place; !isOver(); n += 1) {
      const found = hostile[n % hostile.length]
      if (!found) return
      const body = JSON.stringify(asNew(found.request))
      const headers = {
        'content-type': 'application/json',
        'x-forwarded-for': `203.0.113.${1 + (place % 4)}`,
        ...found.attacker.headers,
      }
      await fetch(`${url}/graphql`, { method: 'POST', headers, body, signal: ended.signal })
        .then(async (answer) => {
          await answer.arrayBuffer()
          answered[answer.status] = (answered[answer.status] ?? 0) + 1
        })
        .catch(() => sleep(pause))
    }
  }

  async function look(): Promise<void> {
    while (!isOver()) {
      const health = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(slowest) }).catch(() => null)
      if (!health?.ok) healthFailures += 1
      memory = Math.max(memory, memoryOf(pid))
      await sleep(pause)
    }
  }

  const attackers = hostile.length > 0 ? Array.from({ length: inFlight }, (_, place) => attack(place)) : []
  await Promise.all([look(), ...Array.from({ length: others }, (_, place) => other(place))])
  ended.abort()
  await Promise.all(attackers)
  return {
    p99: percentile(
      times.toSorted((a, b) => a - b),
      0.99,
    ),
    asked: times.length,
    healthFailures,
    memory,
    answered,
  }
}

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
