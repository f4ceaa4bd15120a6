import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Presence, supportOf, unheard, type Voice } from './support.ts'

const said = (...groupKeys: string[]): Voice => ({ stance: 'FOR', groupKeys })
const opposed = (...groupKeys: string[]): Voice => ({ stance: 'AGAINST', groupKeys })
const presence: Presence[] = [
  { groupKey: 'civil', organisations: 9 },
  { groupKey: 'technical', organisations: 5 },
  { groupKey: 'academic', organisations: 4 },
  { groupKey: 'private', organisations: 2 },
  { groupKey: 'activists', organisations: 1 },
]
const phraseOf = (...voices: Voice[]) => supportOf(voices, presence, 3).support

describe('support of a finding', () => {
  it.each<[Voice[], string, string[], number]>([
    [
      [said('civil'), said('technical', 'academic'), said('private')],
      'ALL_GROUPS',
      ['civil', 'technical', 'academic'],
      18,
    ],
    [[said('civil', 'technical', 'academic')], 'MOST_GROUPS', ['civil', 'technical', 'academic'], 18],
    [[said('civil'), said('technical')], 'SEVERAL_GROUPS', ['civil', 'technical'], 14],
    [[said('academic')], 'ONE_GROUP', ['academic'], 4],
    [[said('private')], 'SOME_PARTICIPANTS', [], 0],
    [[], 'RAISED', [], 0],
  ])('of %j is %s', (voices, phrase, groupKeys, organisations) => {
    expect(phraseOf(...voices)).toEqual({ phrase, groupKeys, organisations })
  })

  it('keeps disagreement beside it', () => {
    expect(supportOf([said('civil'), opposed('technical')], presence, 3)).toEqual({
      support: { phrase: 'ONE_GROUP', groupKeys: ['civil'], organisations: 9 },
      disagreement: { phrase: 'ONE_GROUP', groupKeys: ['technical'], organisations: 5 },
    })
  })

  it('does not change with what a lone small group says', () => {
    const alone = presence.slice(0, 4)
    expect(supportOf([said('civil', 'private')], alone, 3)).toEqual(supportOf([said('civil')], alone, 3))
  })

  it('never tells one small group from another', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(
        counts,
        fc.integer({ min: 3, max: 5 }),
        fc.array(fc.nat({ max: 5 })),
        (organisations, threshold, spoke) => {
          const there = organisations.map((count, index) => ({ groupKey: `g${index}`, organisations: count }))
          const small = there.filter((group) => group.organisations < threshold && group.organisations > 0)
          const [one, other] = small
          if (!one || !other) return
          const voices = spoke
            .map((index) => said(`g${index % there.length}`))
            .filter(({ groupKeys: [key] }) => key !== one.groupKey && key !== other.groupKey)
          const supportIn = (key: string) => supportOf([...voices, said(key)], there, threshold)
          expect(supportIn(one.groupKey)).toEqual(supportIn(other.groupKey))
          for (const key of supportIn(one.groupKey).support.groupKeys)
            expect(there.find(({ groupKey }) => groupKey === key)?.organisations).toBeGreaterThanOrEqual(threshold)
        },
      ),
    )
  })

  it('lists groups that were there and not heard', () => {
    expect(unheard([said('civil'), opposed('private')], presence)).toEqual(['technical', 'academic', 'activists'])
  })
})
