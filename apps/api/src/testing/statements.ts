/** Counting the database statements behind a request: the guard against one query per row. */
import { jest } from '@jest/globals'
import pg from 'pg'

/** From the third time on, an operation is compiled; a compiled one batches its reads differently. */
const warmUps = 2
const maxCounts = 5

const textOf = (statement: unknown): string =>
  typeof statement === 'string' ? statement : String((statement as { text?: unknown } | undefined)?.text)

/** Counts again, at most so often, where one of several requests seems to take more statements than another. */
const maxRecounts = 20

/** Of one answer: the statements sent that match. */
async function countOnce(query: jest.SpiedFunction<pg.Client['query']>, ask: () => Promise<unknown>, matching: RegExp) {
  query.mockClear()
  await ask()
  return query.mock.calls.filter(([statement]) => matching.test(textOf(statement))).length
}

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
    while (counts.length < maxCounts && counts.filter((count) => count === fewest()).length < 2)
      counts.push(await countOnce(query, ask, matching))
  } finally {
    query.mockRestore()
  }
  return fewest()
}

/**
 * Returns the fewest statements that each of two repeatable requests takes. Where reads after one another meet only now and then,
 * the fewest is rare, and two requests that cost the same seem to differ: the dearer one is counted again until they agree.
 */
export async function countStatementsOfBoth(
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
): Promise<[number, number]> {
  const counts: [number, number] = [await countStatements(one), await countStatements(other)]
  const query = jest.spyOn(pg.Client.prototype, 'query')
  try {
    for (let time = 0; time < maxRecounts && counts[0] !== counts[1]; time += 1) {
      const dearer = counts[0] > counts[1] ? 0 : 1
      counts[dearer] = Math.min(counts[dearer], await countOnce(query, [one, other][dearer] ?? one, /(?:)/))
    }
  } finally {
    query.mockRestore()
  }
  return counts
}
