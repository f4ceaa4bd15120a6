import { describe, expect, it, jest } from '@jest/globals'
import pg from 'pg'
import { countStatements, countStatementsOfBoth } from './statements.ts'

/** Queues statements on a client that never connects; the first two requests aren't counted. */
function requestsOf(...counts: number[]): () => Promise<void> {
  const left = [0, 0, ...counts]
  return async () => {
    const client = new pg.Client()
    for (let sent = left.shift() ?? 0; sent > 0; sent -= 1) void client.query(`select ${sent}`)
  }
}

describe('counting statements', () => {
  it.each([
    [[15, 15], 15],
    [[16, 15, 16, 15], 15],
    [[15, 16, 15], 15],
    [[19, 18, 17, 16, 15, 1], 15],
  ])('of %j gives the fewest: %j', async (counts, fewest) => {
    expect(await countStatements(requestsOf(...counts))).toBe(fewest)
  })

  it('counts the dearer of two requests again, until both cost the same', async () => {
    expect(await countStatementsOfBoth(requestsOf(23, 23), requestsOf(24, 24, 24, 25, 23))).toEqual([23, 23])
    expect(await countStatementsOfBoth(requestsOf(24, 24, 23), requestsOf(23, 23))).toEqual([23, 23])
  })

  it('finds that one of two requests costs more', async () => {
    const threes = Array.from({ length: 30 }, () => 3)
    expect(await countStatementsOfBoth(requestsOf(1, 1), requestsOf(...threes))).toEqual([1, 3])
  })

  it('counts only those that match', async () => {
    expect(await countStatements(requestsOf(3, 3), /select [12]/)).toBe(2)
  })

  it('leaves the client as it was, even if a request fails', async () => {
    const { query } = pg.Client.prototype
    let asked = 0
    const fail = async () => {
      asked += 1
      if (asked > 2) throw new Error('refused')
    }
    await expect(countStatements(fail)).rejects.toThrow('refused')
    expect(pg.Client.prototype.query).toBe(query)
    expect(jest.isMockFunction(pg.Client.prototype.query)).toBe(false)
  })
})
