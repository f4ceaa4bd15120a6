import { describe, expect, it, jest } from '@jest/globals'
import pg from 'pg'
import { countStatements } from './statements.ts'

/** Queues statements on a client that never connects; the first two requests are not counted. */
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
