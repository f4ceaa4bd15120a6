/**
 * Keeps each read in the scope of the request that issued it. Prisma batches the reads of single rows, and all statements of
 * transactions, until the next tick, and then sends those of all requests in the scope of the first: a client that disconnected
 * would cancel what others wait for.
 */
import type { PrismaClient } from '../generated/client.ts'
import { statementScope } from './cancel.ts'

type Send<Asked> = (asked: Asked) => Promise<unknown>

/** Prisma's batching object, which its types omit. */
interface Collector {
  request: Send<object>
  options: { singleLoader: Send<object>; batchLoader: Send<object[]> }
}

function collectorOf(client: PrismaClient): Collector {
  const { _requestHandler: handler } = client as unknown as { _requestHandler?: { dataloader?: Partial<Collector> } }
  const { request, options } = handler?.dataloader ?? {}
  if (!request || !options?.singleLoader || !options.batchLoader) {
    throw new Error('Prisma collects reads in another way now: see scopeOfReads.ts.')
  }
  return handler?.dataloader as Collector
}

/** A statement for several scopes belongs to none: it ends by itself, and reads of rows by key are short. */
export function keepScopeOfReads(client: PrismaClient): void {
  const collector = collectorOf(client)
  const { request, options } = collector
  const { singleLoader, batchLoader } = options
  const scopes = new WeakMap<object, AbortSignal | undefined>()

  collector.request = (asked) => {
    scopes.set(asked, statementScope.getStore())
    return request.call(collector, asked)
  }
  options.singleLoader = (asked) => within(scopes.get(asked), () => singleLoader(asked))
  options.batchLoader = (asked) => {
    const [first, ...others] = new Set(asked.map((each) => scopes.get(each)))
    return within(others.length > 0 ? undefined : first, () => batchLoader(asked))
  }
}

const within = <Result>(scope: AbortSignal | undefined, send: () => Result): Result =>
  scope ? statementScope.run(scope, send) : statementScope.exit(send)
