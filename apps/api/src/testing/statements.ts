/** Counting the database statements behind a request: the guard against one query per row. */
import { jest } from '@jest/globals'
import pg from 'pg'

/** From the third time on, an operation is compiled; a compiled one batches its reads differently. */
const warmUps = 2
const maxCounts = 5

const textOf = (statement: unknown): string =>
  typeof statement === 'string' ? statement : String((statement as { text?: unknown } | undefined)?.text)

/**
 * Returns the fewest database statements that a repeatable request takes; only those that match, if `matching` is given. Whether reads
 * of one turn share a statement depends on timing, and a timer's own statement may fall in between, so a single count varies: this
 * counts until the fewest was seen twice, at most five times.
 */
export async function countStatements(ask: () => Promise<unknown>, matching = /(?:)/): Promise<number> {
  for (let time = 0; time < warmUps; time += 1) await ask()
  const query = jest.spyOn(pg.Client.prototype, 'query')
  const counts: number[] = []
  const fewest = () => Math.min(...counts)
  try {
    while (counts.length < maxCounts && counts.filter((count) => count === fewest()).length < 2) {
      query.mockClear()
      await ask()
      counts.push(query.mock.calls.filter(([statement]) => matching.test(textOf(statement))).length)
    }
  } finally {
    query.mockRestore()
  }
  return fewest()
}
