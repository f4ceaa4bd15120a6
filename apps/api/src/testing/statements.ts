/** Counts the database statements of a request, as a guard against one query per row. */
import { jest } from '@jest/globals'
import pg from 'pg'

/** An operation is compiled from the third time on, and then batches its reads differently. */
const warmUps = 2
const maxCounts = 5

const textOf = (statement: unknown): string =>
  typeof statement === 'string' ? statement : String((statement as { text?: unknown } | undefined)?.text)

/** Upper bound on recounts if one of several requests seems to take more statements than another. */
const maxRecounts = 20

/** Number of matching statements sent for one answer. */
async function countOnce(query: jest.SpiedFunction<pg.Client['query']>, ask: () => Promise<unknown>, matching: RegExp) {
  query.mockClear()
  await ask()
  return query.mock.calls.filter(([statement]) => matching.test(textOf(statement))).length
}

/**
 * Returns the minimum number of database statements for a repeatable request; only matching ones, if `matching` is given. Whether
 * reads of one turn share a statement depends on timing, and a timer's own statement may intervene, so single counts vary: this
 * counts until the minimum has occurred twice, at most five times.
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
 * Returns the minimum number of statements for each of two repeatable requests. If consecutive reads are rarely combined, the
 * minimum is rare too, and two requests of equal cost seem to differ: the more expensive one is counted again until they agree.
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
