/** Cancels statements that nobody waits for any longer. */
import { AsyncLocalStorage, AsyncResource } from 'node:async_hooks'
import pg from 'pg'

/** Statements sent within this scope end when the signal aborts. */
export const statementScope = new AsyncLocalStorage<AbortSignal>()

/** Milliseconds that a statement has to end by itself before its connection is dropped. */
const grace = 50

export class StatementCancelled extends Error {
  constructor() {
    super('The statement was cancelled, as nobody waits for it any more.')
  }
}

type Settle = (...results: unknown[]) => void
type Query = (statement: unknown, ...rest: unknown[]) => unknown

/** Whether the statement ends a transaction. If it were refused, the connection would return to the pool with locks held. */
function endsTransaction(statement: unknown): boolean {
  const text = typeof statement === 'string' ? statement : (statement as { text?: unknown } | null)?.text
  return typeof text === 'string' && /^\s*(commit|rollback)\b/i.test(text)
}

/** Sends a statement that ends when the signal of its scope aborts. */
export function sendInScope(client: pg.Client, send: Query, statement: unknown, rest: unknown[]): unknown {
  const signal = statementScope.getStore()
  if (!signal || endsTransaction(statement)) return send(statement, ...rest)
  const settle = rest.at(-1)
  if (signal.aborted) {
    if (typeof settle !== 'function') return Promise.reject(new StatementCancelled())
    process.nextTick(settle as Settle, new StatementCancelled())
    return undefined
  }
  const watch = watchStatement(client, signal)
  if (typeof settle !== 'function') return (send(statement, ...rest) as Promise<unknown>).finally(watch.end)
  return send(statement, ...rest.slice(0, -1), (...results: unknown[]) => {
    watch.end()
    ;(settle as Settle)(...results)
  })
}

function watchStatement(client: pg.Client, signal: AbortSignal): { end: () => void } {
  let timer: NodeJS.Timeout | undefined
  const onAbort = () => {
    timer = setTimeout(() => giveUp(client), grace)
  }
  signal.addEventListener('abort', onAbort, { once: true })
  return {
    end: () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', onAbort)
    },
  }
}

/** The parts of a connection that its type omits. */
interface Connected {
  processID: number
  secretKey: number
  host: string
  port: number
  connection: { stream: { destroy: () => void } }
}

/**
 * Asks PostgreSQL to cancel what runs on the connection, and drops the connection: a late cancellation could otherwise hit the
 * next user's statement.
 */
function giveUp(client: pg.Client): void {
  const { processID, secretKey, host, port, connection } = client as unknown as Connected
  const canceller = new pg.Connection()
  canceller.on('error', () => {})
  canceller.on('connect', () => {
    ;(canceller as unknown as { cancel: (id: number, key: number) => void }).cancel(processID, secretKey)
  })
  ;(canceller as unknown as { connect: (port: number | string, host?: string) => void }).connect(
    ...((host.startsWith('/') ? [`${host}/.s.PGSQL.${port}`] : [port, host]) as [number | string, string?]),
  )
  connection.stream.destroy()
}

/** A pool that hands connections to waiters within the async scope in which they started waiting. */
export class ScopedPool extends pg.Pool {
  override connect = ((...[onConnect]: unknown[]) =>
    typeof onConnect === 'function'
      ? (pg.Pool.prototype.connect as Query).call(this, AsyncResource.bind(onConnect as Settle))
      : (pg.Pool.prototype.connect as () => unknown).call(this)) as pg.Pool['connect']
}
