import { execFileSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import { finalSeedOf, outcomeHash, roomBy } from './outcome.ts'
import { sampleDraw, sha256 } from './testing/sample.ts'

describe('the number of the room', () => {
  it('is each number equally often, by χ² over 100,000 draws', () => {
    const rooms = 997
    const draws = 100_000
    const counts = Array.from({ length: rooms }, () => 0)
    for (let draw = 0; draw < draws; draw += 1) {
      const room = roomBy(`draw ${draw}`, rooms, sha256)
      counts[room - 1] = (counts[room - 1] ?? 0) + 1
    }
    const expected = draws / rooms
    const statistic = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
    // 996 degrees of freedom: outside of this range once in about 10,000 times, on each side.
    expect(statistic).toBeGreaterThan(837)
    expect(statistic).toBeLessThan(1171)
    expect(counts.length).toBe(rooms)
  })

  it('rejects numbers that would favour the first rooms', () => {
    const largest = 'f'.repeat(64)
    const answers = [largest, largest, `${'0'.repeat(12)}5${'0'.repeat(51)}`]
    expect(roomBy('', 3, () => answers.shift() ?? '')).toBe(3)
    expect(answers).toEqual([])
    // A power of two divides the range: nothing is rejected.
    expect(roomBy('', 4, () => largest)).toBe(4)
  })

  it('depends on the record, every commitment, every seed, their order and the beacon', () => {
    const { draw } = sampleDraw({ seed: 'one', holders: 2 })
    const { recordHash, commitments } = draw
    const given = { commitments, seeds: draw.reveals.map(({ seed }) => seed), beacon: null }
    const seeds = [
      finalSeedOf(recordHash, given, sha256),
      finalSeedOf(sha256('another'), given, sha256),
      finalSeedOf(recordHash, { ...given, commitments: commitments.toReversed() }, sha256),
      finalSeedOf(recordHash, { ...given, seeds: given.seeds.toReversed() }, sha256),
      finalSeedOf(recordHash, { ...given, seeds: given.seeds.with(0, sha256('another')) }, sha256),
      finalSeedOf(recordHash, { ...given, beacon: sha256('beacon') }, sha256),
    ]
    expect(seeds[0]).toBe(draw.outcome.seed)
    expect(new Set(seeds).size).toBe(seeds.length)
  })

  it('is the same, bit by bit, in another process', () => {
    const { draw, prepared } = sampleDraw({ seed: 'elsewhere', holders: 4, silent: [2], hasBeacon: true })
    const script = `
      import { sampleDraw } from ${JSON.stringify(import.meta.resolve('./testing/sample.ts'))}
      const { draw, prepared } = sampleDraw({ seed: 'elsewhere', holders: 4, silent: [2], hasBeacon: true })
      process.stdout.write(JSON.stringify({ draw, prepared }))`
    const output = execFileSync(process.execPath, ['--input-type=module-typescript', '--eval', script], {
      encoding: 'utf8',
    })
    expect(output).toBe(JSON.stringify({ draw, prepared }))
  })

  it('continues in the next draw by the hash of the outcome', () => {
    const pending = outcomeHash('a', { state: 'PENDING' }, sha256)
    const drawn = outcomeHash('a', { state: 'DRAWN', seed: 's', room: 1 }, sha256)
    expect(new Set([pending, drawn, outcomeHash('b', { state: 'PENDING' }, sha256)]).size).toBe(3)
  })
})
