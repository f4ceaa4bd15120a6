/**
 * Admission control: decides what this process works on at once. Expensive work waits in one queue. Each client has a share of
 * the processor that refills over time, and those who used least of theirs go first. A client is a viewer, with all their tokens;
 * a registration opened by its link; or, for other visitors, an address (for IPv6, the network).
 */
import { GraphQLError } from 'graphql'

interface Share {
  /** Upper bound on concurrent operations. */
  running: number
  /** Burst in points, which refills in a second. A hundred points are a millisecond of processor time. */
  burst: number
  perSecond: number
}

/** The site's operations are trusted, and people behind one address share their client. */
const shares: Record<'trusted' | 'registering' | 'open', Share> = {
  trusted: { running: 8, burst: 50_000, perSecond: 10_000 },
  /** For visitors behind one address, separate from reading: reading never prevents anybody from registering. */
  registering: { running: 8, burst: 50_000, perSecond: 10_000 },
  open: { running: 2, burst: 6_000, perSecond: 2_000 },
}

interface Kind {
  share: keyof typeof shares
  /** Upper bound on concurrent operations in this process, across clients. */
  atOnce: number
  /** Points per millisecond that a slot is held. */
  perMillisecond: number
  /** Upper bound on points, however long the slot is held: a busy machine is slow for everybody. */
  maxPoints: number
  /** Milliseconds after which the slot is freed, finished or not. */
  maxTime?: number
}

const kinds = {
  /** Undo and "Send now": useless once their time has passed, so they neither wait nor use a share. */
  urgent: { share: 'trusted', atOnce: Number.POSITIVE_INFINITY, perMillisecond: 0, maxPoints: 0 },
  /** A mutation of the site. The desk batches those of many people. */
  change: { share: 'trusted', atOnce: Number.POSITIVE_INFINITY, perMillisecond: 0, maxPoints: 0 },
  /**
   * A visitor's mutation on the site, or a registration through the open API. When many people register at once each takes long,
   * and those behind one address must not pay for it.
   */
  registering: { share: 'registering', atOnce: Number.POSITIVE_INFINITY, perMillisecond: 20, maxPoints: 500 },
  /** A query of the site, by its estimated cost. */
  small: { share: 'trusted', atOnce: 4, perMillisecond: 20, maxPoints: 1_500 },
  large: { share: 'trusted', atOnce: 2, perMillisecond: 50, maxPoints: 10_000 },
  /** A server-rendered page, including its queries. */
  page: { share: 'trusted', atOnce: 4, perMillisecond: 50, maxPoints: 3_000 },
  /** An export or a document. Its reader may be slow. */
  file: { share: 'trusted', atOnce: 4, perMillisecond: 10, maxPoints: 10_000, maxTime: 30_000 },
  /** Any operation from outside the site, including its parsing. */
  open: { share: 'open', atOnce: 2, perMillisecond: 50, maxPoints: 10_000 },
} as const satisfies Record<string, Kind>

export type Work = keyof typeof kinds

/** Estimated points (`cost.ts`) from which a query of the site counts as large. */
export const largeFrom = 1_600
/** Upper bound on large queries and open API operations together. */
const maxLarge = 2
const isLarge = (work: Work): boolean => work === 'large' || work === 'open'
/** Milliseconds that a large query or an open API operation lets pages and small queries go first. */
const givesWayFor = 250
/** Upper bound on one client's waiting operations. */
const maxWaiting = 100
/** Milliseconds after which a waiting operation is refused. */
const timeout = 10_000
/** Upper bound in seconds on the time until an overdrawn share is positive again; less than operations may wait. */
const maxRefill = 5
/** Upper bound on remembered idle clients. */
const maxClients = 10_000

/** Releases the slot, once: with the points used, if known, and the milliseconds of deliberate idling. */
export type Leave = (points?: number, idle?: number) => void

export interface Admission {
  /**
   * Resolves when it is the client’s turn.
   * @throws if too many are waiting, or after the timeout; the signal's reason if it aborts
   */
  enter: (client: string, work: Work, signal: AbortSignal) => Promise<Leave>
}

export const unlimitedAdmission: Admission = { enter: async () => () => {} }

export const tooMany = (seconds: number): GraphQLError =>
  new GraphQLError(
    `Too many operations: at most ${shares.open.running} of a client are executed at the same time, and others wait. Yours had waited for ${timeout / 1000} s, or ${maxWaiting} were waiting already. Ask again in ${seconds} s, and for less at once.`,
    {
      extensions: {
        code: 'TOO_MANY_OPERATIONS',
        cost: maxWaiting + 1,
        limit: maxWaiting,
        retryAfter: seconds,
        http: { status: 429 },
      },
    },
  )

export const isTooMany = (fault: unknown): boolean =>
  fault instanceof GraphQLError && fault.extensions.code === 'TOO_MANY_OPERATIONS'

export function openAdmission(now: () => number = () => performance.now()): Admission {
  const line = new Line(now)
  return { enter: (client, work, signal) => line.enter(client, work, signal) }
}

interface Waiting {
  work: Work
  since: number
  admit: () => void
}

class Client {
  readonly waiting = new Set<Waiting>()
  running = 0
  readonly #share: Share
  readonly #now: () => number
  #points: number
  #at: number

  constructor(share: Share, now: () => number) {
    this.#share = share
    this.#now = now
    this.#points = share.burst
    this.#at = now()
  }

  get isIdle(): boolean {
    return this.running === 0 && this.waiting.size === 0
  }

  get mayRun(): boolean {
    return this.running < this.#share.running && this.#refilled() > 0
  }

  /** Remaining share, from 0 to 1. */
  get left(): number {
    return this.#refilled() / this.#share.burst
  }

  /**
   * Milliseconds until there are points again, as of the last `mayRun`: if there were none then, it waits, even if there are some
   * by now. 0 if it waits for something else.
   */
  get refillsIn(): number {
    const isBusy = this.running >= this.#share.running
    return isBusy || this.#points > 0 ? 0 : (-this.#points / this.#share.perSecond) * 1000 + 1
  }

  use(points: number): void {
    this.#points = Math.max(this.#refilled() - points, -maxRefill * this.#share.perSecond)
  }

  #refilled(): number {
    const now = this.#now()
    const { burst, perSecond } = this.#share
    this.#points = Math.min(burst, this.#points + ((now - this.#at) / 1000) * perSecond)
    this.#at = now
    return this.#points
  }
}

class Line {
  readonly #now: () => number
  readonly #clients = new Map<string, Client>()
  /** Clients with waiting operations. */
  readonly #waiting = new Set<Client>()
  readonly #running = new Map<Work, number>()
  #timer: NodeJS.Timeout | undefined

  constructor(now: () => number) {
    this.#now = now
  }

  async enter(name: string, work: Work, signal: AbortSignal): Promise<Leave> {
    signal.throwIfAborted()
    if (work === 'urgent') return () => {}
    const client = this.#clientOf(name, work)
    if (client.waiting.size >= maxWaiting) throw tooMany(timeout / 1000)
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const waiting: Waiting = { work, since: this.#now(), admit: resolve }
    client.waiting.add(waiting)
    this.#waiting.add(client)
    const giveUp = (why: unknown) => {
      client.waiting.delete(waiting)
      if (client.waiting.size === 0) this.#waiting.delete(client)
      reject(why)
    }
    const onAbort = () => giveUp(signal.reason)
    const timer = setTimeout(() => giveUp(tooMany(timeout / 1000)), timeout).unref()
    signal.addEventListener('abort', onAbort)
    this.#admitAll()
    try {
      await promise
    } finally {
      clearTimeout(timer)
      signal.removeEventListener('abort', onAbort)
    }
    return this.#hold(client, work)
  }

  #clientOf(name: string, work: Work): Client {
    const { share } = kinds[work]
    const key = `${share} ${name}`
    const client = this.#clients.get(key) ?? new Client(shares[share], this.#now)
    this.#clients.delete(key)
    this.#clients.set(key, client)
    if (this.#clients.size > maxClients) this.#forgetOne()
    return client
  }

  #forgetOne(): void {
    for (const [key, client] of this.#clients) {
      if (!client.isIdle) continue
      this.#clients.delete(key)
      return
    }
  }

  #hold(client: Client, work: Work): Leave {
    const since = this.#now()
    const { perMillisecond, maxPoints, maxTime }: Kind = kinds[work]
    let isHeld = true
    const leave: Leave = (points = 0, idle = 0) => {
      if (!isHeld) return
      isHeld = false
      clearTimeout(timer)
      client.running -= 1
      this.#running.set(work, this.#count(work) - 1)
      client.use(Math.max(points, Math.min(maxPoints, (this.#now() - since - idle) * perMillisecond)))
      this.#admitAll()
    }
    const timer = maxTime === undefined ? undefined : setTimeout(leave, maxTime).unref()
    return leave
  }

  #count(work: Work): number {
    return this.#running.get(work) ?? 0
  }

  #hasRoom({ work, since }: Waiting): boolean {
    if (this.#count(work) >= kinds[work].atOnce) return false
    if (!isLarge(work)) return true
    if (this.#count('large') + this.#count('open') >= maxLarge) return false
    return !this.#hasSmallRunning || this.#now() - since >= givesWayFor
  }

  get #hasSmallRunning(): boolean {
    return this.#count('page') + this.#count('small') > 0
  }

  /** Admits all that fit: among clients, the one with most of its share left; for one client, in order of arrival. */
  #admitAll(): void {
    for (;;) {
      const ready = Array.from(this.#waiting).filter(({ mayRun }) => mayRun)
      const next = ready
        .flatMap((client) => {
          const waiting = Array.from(client.waiting).find((each) => this.#hasRoom(each))
          return waiting ? [{ client, waiting }] : []
        })
        .reduce<{ client: Client; waiting: Waiting } | null>(
          (best, each) => (best && best.client.left >= each.client.left ? best : each),
          null,
        )
      if (!next) break
      const { client, waiting } = next
      client.waiting.delete(waiting)
      if (client.waiting.size === 0) this.#waiting.delete(client)
      client.running += 1
      this.#running.set(waiting.work, this.#count(waiting.work) + 1)
      waiting.admit()
    }
    this.#wakeLater()
  }

  /** Schedules the next check for when the first waiting client has points again, or has let others go first for long enough. */
  #wakeLater(): void {
    clearTimeout(this.#timer)
    const now = this.#now()
    const delays = Array.from(this.#waiting, ({ refillsIn, waiting }) => {
      const first = this.#hasSmallRunning ? Array.from(waiting).find(({ work }) => isLarge(work)) : undefined
      return Math.max(refillsIn, first ? first.since + givesWayFor - now + 1 : 0)
    }).filter((delay) => delay > 0)
    if (delays.length > 0) this.#timer = setTimeout(() => this.#admitAll(), Math.min(...delays)).unref()
  }
}
