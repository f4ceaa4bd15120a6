/**
 * The remaining budget of a request during execution: objects, bytes and time. Execution stops when it is used up, or when nobody
 * waits for the answer any more.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { statementScope } from '@plenaria/prisma/cancel'
import { GraphQLError } from 'graphql'
import type { Leave } from './admission.ts'

export const maxUsed = {
  /** Objects resolved. */
  nodes: 20_000,
  /** Characters of texts in the answer. */
  bytes: 2_000_000,
  /** Elapsed time since execution began. */
  milliseconds: 10_000,
} as const

/**
 * Milliseconds for the site's own operations, which are known and priced in advance. On a slow machine, a late page is better
 * than an error.
 */
const maxTimeOfSite = 30_000

export type Used = keyof typeof maxUsed

const advice: Record<Used, string> = {
  nodes: 'Ask for fewer items (a smaller `first`), or for fewer lists below each.',
  bytes: 'Ask for fewer items (a smaller `first`), or without long texts.',
  milliseconds: 'Ask for less, or again later.',
}

const exceeded = (used: Used, limit: number = maxUsed[used]): GraphQLError =>
  new GraphQLError(`The answer would take more than ${limit} ${used}, which is the limit. ${advice[used]}`, {
    extensions: {
      code: used === 'milliseconds' ? 'OPERATION_TIMED_OUT' : 'ANSWER_TOO_LARGE',
      cost: limit + 1,
      limit,
      measure: used,
    },
  })

/** In addition to one point per object. */
const pointsOfOperation = 100

export const abandoned = () => new GraphQLError('The client has gone.', { extensions: { code: 'CLIENT_GONE' } })

export const isAbandonment = (fault: unknown): boolean =>
  fault instanceof GraphQLError && fault.extensions.code === 'CLIENT_GONE'

declare module '../request/context.ts' {
  interface Context {
    /** The budget of an operation of the contract. */
    budget?: Budget
  }
}

/** The client, and whether it uses an operation of the site. */
export interface Requester {
  client: string
  isTrusted: boolean
  /** Releases the slot that is already held; undefined: none yet. */
  leave?: Leave
}

export class Budget {
  readonly client: string
  readonly isTrusted: boolean
  /** Whether its execution yields to others' small operations between turns. */
  givesWay = false
  leave: Leave | undefined
  /** Milliseconds of deliberate delay, which cost nothing. */
  idle = 0
  readonly #stopping = new AbortController()
  readonly #stopped = Promise.withResolvers<GraphQLError>()
  #timer: NodeJS.Timeout | undefined
  #nodes = 0
  #bytes = 0
  fault: GraphQLError | null = null

  constructor({ client, isTrusted, leave }: Requester) {
    this.client = client
    this.isTrusted = isTrusted
    this.leave = leave
  }

  /** Aborts when execution must stop. */
  get signal(): AbortSignal {
    return this.#stopping.signal
  }

  /** Resolves with the reason when execution must stop. */
  get stopped(): Promise<GraphQLError> {
    return this.#stopped.promise
  }

  /** Points used so far, from the number of resolved objects. */
  get points(): number {
    return pointsOfOperation + this.#nodes
  }

  start(): void {
    const limit = this.isTrusted ? maxTimeOfSite : maxUsed.milliseconds
    this.#timer ??= setTimeout(() => this.#stop(exceeded('milliseconds', limit)), limit)
  }

  end(): void {
    clearTimeout(this.#timer)
  }

  /** Stops because nobody waits for the answer any more. */
  abandon(): void {
    this.#stop(abandoned())
  }

  /** @throws once execution must stop */
  check(): void {
    if (this.fault) throw this.fault
  }

  /** @throws if there are too many */
  countNodes(count: number): void {
    this.#nodes += count
    if (this.#nodes > maxUsed.nodes) this.#stop(exceeded('nodes'))
    this.check()
  }

  /** @throws if there are too many */
  countBytes(count: number): void {
    this.#bytes += count
    if (this.#bytes > maxUsed.bytes) this.#stop(exceeded('bytes'))
    this.check()
  }

  #stop(fault: GraphQLError): void {
    if (this.fault) return
    this.fault = fault
    clearTimeout(this.#timer)
    this.#stopped.resolve(fault)
    this.#stopping.abort(fault)
  }
}

/** The budget of the current execution, for code without a context. */
export const budgetInForce = new AsyncLocalStorage<Budget>()

/** Runs a read whose statements are cancelled when the budget stops. */
export const runWithin = <Result>(budget: Budget, read: () => Promise<Result>): Promise<Result> =>
  budgetInForce.run(budget, () => statementScope.run(budget.signal, read))
