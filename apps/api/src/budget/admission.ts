/**
 * How many operations of one client are executed at once, and how much of the processor one client has: whoever asks for more waits.
 * A client is a viewer or a token; for visitors, an address (of IPv6, the network).
 */
import { GraphQLError } from 'graphql'

interface Share {
  /** Executed at once. */
  running: number
  /** Points that may be used at once, and that come back in a second. */
  burst: number
  perSecond: number
}

/** Operations of the site are known, and people behind one address share it. */
const shares: Record<'trusted' | 'open', Share> = {
  trusted: { running: 8, burst: 50_000, perSecond: 10_000 },
  open: { running: 2, burst: 6_000, perSecond: 2_000 },
}
/** Of the open API, executed at once in this process, whoever asks: the site and its readers come first. */
const openAtOnce = 2
/** Operations of one client that wait. */
const mostWaiting = 100
/** Milliseconds after which what waits is refused. */
const patience = 10_000
/** Clients that are remembered while they ask for nothing. */
const mostClients = 10_000

export interface Admission {
  /**
   * Resolves when the operation may be executed, with what is called at its end: with the points that it used.
   * @throws where too many wait already, or for too long
   */
  enter: (client: string, kind: keyof typeof shares, signal: AbortSignal) => Promise<(points: number) => void>
}

export const unlimitedAdmission: Admission = { enter: async () => () => {} }

const tooMany = (seconds: number): GraphQLError =>
  new GraphQLError(
    `Too many operations at once: ${shares.open.running} of a client are executed at the same time, ${mostWaiting} wait. Ask again in ${seconds} s, and for less at once.`,
    {
      extensions: {
        ...{ code: 'TOO_MANY_OPERATIONS', cost: mostWaiting + 1, limit: mostWaiting, retryAfter: seconds },
        http: { status: 429 },
      },
    },
  )

export function openAdmission(now: () => number = () => performance.now()): Admission {
  const clients = new Map<string, Client>()
  const lane = openLane(openAtOnce)

  return {
    enter: async (name, kind, signal) => {
      const key = `${kind} ${name}`
      const client = clients.get(key) ?? new Client(shares[kind], now)
      clients.delete(key)
      clients.set(key, client)
      if (clients.size > mostClients) forgetOne(clients)
      await client.admit(signal)
      if (kind === 'trusted') return (points) => client.leave(points)
      await lane.enter()
      return (points) => {
        lane.leave()
        client.leave(points)
      }
    },
  }
}

/** So many at once; the others in the order in which they came. Clients have a few here each, so that none keeps the others out. */
function openLane(most: number) {
  const waiting: (() => void)[] = []
  let running = 0
  return {
    enter: async (): Promise<void> => {
      if (running < most) {
        running += 1
        return
      }
      await new Promise<void>((resolve) => waiting.push(resolve))
    },
    leave: (): void => {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    },
  }
}

function forgetOne(clients: Map<string, Client>): void {
  for (const [key, client] of clients) {
    if (!client.isIdle) continue
    clients.delete(key)
    return
  }
}

class Client {
  readonly #share: Share
  readonly #now: () => number
  #running = 0
  readonly #waiting = new Set<() => void>()
  #points: number
  #at: number
  #timer: NodeJS.Timeout | undefined

  constructor(share: Share, now: () => number) {
    this.#share = share
    this.#now = now
    this.#points = share.burst
    this.#at = now()
  }

  get isIdle(): boolean {
    return this.#running === 0 && this.#waiting.size === 0
  }

  async admit(signal: AbortSignal): Promise<void> {
    if (this.#waiting.size === 0 && this.#mayRun()) {
      this.#running += 1
      return
    }
    if (this.#waiting.size >= mostWaiting) throw tooMany(patience / 1000)
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    this.#waiting.add(resolve)
    const leave = (why: unknown) => {
      this.#waiting.delete(resolve)
      reject(why)
    }
    const onAbort = () => leave(signal.reason)
    const timer = setTimeout(() => leave(tooMany(patience / 1000)), patience)
    signal.addEventListener('abort', onAbort)
    this.#wake()
    try {
      await promise
    } finally {
      clearTimeout(timer)
      signal.removeEventListener('abort', onAbort)
    }
  }

  leave(points: number): void {
    this.#running -= 1
    this.#refill()
    this.#points -= points
    this.#wake()
  }

  #refill(): void {
    const now = this.#now()
    const { burst, perSecond } = this.#share
    this.#points = Math.min(burst, this.#points + ((now - this.#at) / 1000) * perSecond)
    this.#at = now
  }

  #mayRun(): boolean {
    this.#refill()
    return this.#running < this.#share.running && this.#points > 0
  }

  /** Lets go on who may, in the order in which they came. */
  #wake(): void {
    for (const resolve of this.#waiting) {
      if (!this.#mayRun()) break
      this.#waiting.delete(resolve)
      this.#running += 1
      resolve()
    }
    clearTimeout(this.#timer)
    if (this.#waiting.size > 0 && this.#running < this.#share.running)
      this.#timer = setTimeout(() => this.#wake(), (-this.#points / this.#share.perSecond) * 1000 + 1)
  }
}
