/**
 * Large values of raw statements. Prisma copies each value several times (escaped, parsed, and into a sentence for its debugger) and
 * keeps its last hundred statements with all that they said, whether somebody debugs or not. What is carried passes it by: Prisma is
 * given a name, and the connection puts the value in its place.
 */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { sendInScope } from './cancel.ts'

/** No value that somebody sends begins like this. */
const prefix = `carried:${randomUUID()}:`
const values = new Map<string, string>()
let taken = 0

/** @param ask makes the statement; it gives each large value to `carry` and what comes back to Prisma */
export async function bypassLargeParams<T>(ask: (carry: (value: string) => string) => PromiseLike<T>): Promise<T> {
  const names: string[] = []
  try {
    return await ask((value) => {
      const name = `${prefix}${taken++}`
      names.push(name)
      values.set(name, value)
      return name
    })
  } finally {
    for (const name of names) values.delete(name)
  }
}

function inItsPlace(given: unknown): unknown {
  if (typeof given !== 'string' || !given.startsWith(prefix)) return given
  const value = values.get(given)
  if (value === undefined) throw new Error('A statement was asked after its values were put down.')
  return value
}

type Ask = (statement: unknown, ...rest: unknown[]) => unknown

/**
 * A connection that puts carried values in place of their names, and sends one statement at a time: in a transaction Prisma asks for
 * several relations of a row at once, which pg only queues with a warning, and its next version refuses.
 */
export class CarryingClient extends pg.Client {
  #last: Promise<unknown> | null = null

  override query = ((statement, ...rest) => {
    if (
      typeof statement === 'object' &&
      statement !== null &&
      'values' in statement &&
      Array.isArray(statement.values)
    ) {
      statement.values = statement.values.map(inItsPlace)
    }
    const ask: Ask = (...sent) => (pg.Client.prototype.query as Ask).call(this, ...sent)
    return this.#inTurn(() => sendInScope(this, ask, statement, rest))
  }) as Ask as pg.Client['query']

  #inTurn(send: () => unknown): unknown {
    const answer = this.#last ? this.#last.then(send, send) : send()
    // Statements with a callback are the pool's own, and come alone.
    if (!(answer instanceof Promise)) return answer
    this.#last = answer
    const clear = () => {
      if (this.#last === answer) this.#last = null
    }
    answer.then(clear, clear)
    return answer
  }
}
