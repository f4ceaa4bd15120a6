/** A connection that sends one statement at a time. */
import pg from 'pg'
import { sendInScope } from './cancel.ts'

type Ask = (statement: unknown, ...rest: unknown[]) => unknown

/**
 * In a transaction Prisma sends the statements for several relations of a row concurrently. pg queues them only with a warning,
 * and its next version refuses them.
 */
export class QueueingClient extends pg.Client {
  #last: Promise<unknown> | null = null

  override query = ((statement, ...rest) => {
    const ask: Ask = (...sent) => (pg.Client.prototype.query as Ask).call(this, ...sent)
    return this.#inTurn(() => sendInScope(this, ask, statement, rest))
  }) as Ask as pg.Client['query']

  #inTurn(send: () => unknown): unknown {
    const answer = this.#last ? this.#last.then(send, send) : send()
    // Statements with a callback come from the pool itself, one at a time.
    if (!(answer instanceof Promise)) return answer
    this.#last = answer
    const clear = () => {
      if (this.#last === answer) this.#last = null
    }
    answer.then(clear, clear)
    return answer
  }
}
