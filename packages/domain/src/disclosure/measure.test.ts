import { describe, expect, it } from '@jest/globals'
import { checkOf } from './check.ts'
import { settingWith } from './testing/cast.ts'
import { passages } from './testing/passages.ts'
import { scoreOf } from './testing/score.ts'

/** Figures for a thousand people are in `bench disclosure`; these are regression limits. */
describe('the labelled passages', () => {
  it('are at least 400, half of them innocent, with some of each kind in each language', () => {
    const planted = passages.filter((passage) => passage.planted !== null)
    expect(passages.length).toBeGreaterThanOrEqual(400)
    expect(Math.abs(planted.length * 2 - passages.length)).toBeLessThanOrEqual(passages.length * 0.1)
    const cells = new Set(planted.map(({ language, planted: leak }) => `${language} ${leak?.kind}`))
    expect(cells.size).toBe(4 * 13)
  })

  it('give up what was planted in them, of every kind, and little else', () => {
    const { recall, precision } = scoreOf(checkOf(settingWith()), passages)
    for (const [kind, share] of recall) expect([kind, share >= 0.98]).toEqual([kind, true])
    expect(precision).toBeGreaterThanOrEqual(0.85)
  })
})
