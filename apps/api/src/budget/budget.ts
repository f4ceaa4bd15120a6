/**
 * The remaining budget of a request during execution: objects, bytes and time. Execution stops when it is used up, or when nobody waits for
 * the answer any more.
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
  /** Wall-clock time since execution began. */
  milliseconds: 10_000,
} as const

/**
 * Of the site's own operations, in milliseconds: they are known, and priced before they begin. Where the machine is slow, a page that
 * comes late is better than one that says it can't be loaded.
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

/** Besides one point for each object. */
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

/** The viewer, and whether it is for an operation of the site. */
export interface Requester {
  client: string
  isTrusted: boolean
  /** Releases the place that is already held; undefined: none yet. */
  leave?: Leave
}

export class Budget {
  readonly client: string
  readonly isTrusted: boolean
  /** Whether its execution lets small work of others pass between turns. */
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

  /** Aborts when execution is to stop. */
  get signal(): AbortSignal {
    return this.#stopping.signal
  }

  /** Resolves when execution is to stop, with why. */
  get stopped(): Promise<GraphQLError> {
    return this.#stopped.promise
  }

  /** Points used, by what was resolved. */
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

  /** Nobody waits for the answer any more. */
  abandon(): void {
    this.#stop(abandoned())
  }

  /** @throws once execution is to stop */
  check(): void {
    if (this.fault) throw this.fault
  }

  /** @throws where there are too many */
  countNodes(count: number): void {
    this.#nodes += count
    if (this.#nodes > maxUsed.nodes) this.#stop(exceeded('nodes'))
    this.check()
  }

  /** @throws where there are too many */
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

/** Executes what only reads: its statements end where the budget does. */
export const runWithin = <Result>(budget: Budget, read: () => Promise<Result>): Promise<Result> =>
  budgetInForce.run(budget, () => statementScope.run(budget.signal, read))
