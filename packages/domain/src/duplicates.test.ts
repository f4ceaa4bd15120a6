import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Candidate, duplicateKey, suggestDuplicates } from './duplicates.ts'

const person = (id: string, name: string, changes: Partial<Candidate> = {}): Candidate => ({
  id,
  name,
  organisationKey: null,
  country: 'CO',
  ...changes,
})

const pairs = (...people: Candidate[]) => suggestDuplicates(people).map(({ why, ids }) => `${why} ${ids.join(' ')}`)

describe('suggesting duplicates', () => {
  it('finds the same name, in whatever order its words come', () => {
    expect(pairs(person('a', 'ana lucia ortega'), person('b', 'ortega ana lucia'))).toEqual(['SAME_NAME a b'])
  })

  it('finds a name with a word more, and with one letter other', () => {
    expect(pairs(person('a', 'ana ortega'), person('b', 'ana lucia ortega'))).toEqual(['NEAR_NAME a b'])
    expect(pairs(person('a', 'bruno tavares'), person('b', 'bruno tavarez'))).toEqual(['NEAR_NAME a b'])
  })

  it('suggests nobody of another country and organisation, nor by one word, nor with two letters other', () => {
    const red = { organisationKey: 'red' }
    expect(pairs(person('a', 'ana ortega', red), person('b', 'ana ortega', { country: 'MX' }))).toEqual([])
    expect(pairs(person('a', 'ana ortega', red), person('b', 'ana ortega', { ...red, country: 'MX' }))).toHaveLength(1)
    expect(pairs(person('a', 'ana'), person('b', 'ana'))).toEqual([])
    expect(pairs(person('a', 'bruno tavares'), person('b', 'bruna tavarez'))).toEqual([])
  })

  it('lists the same names before near ones', () => {
    const people = [person('a', 'ana ortega'), person('b', 'ana lucia ortega'), person('c', 'ortega ana')]
    expect(pairs(...people)).toEqual(['SAME_NAME a c', 'NEAR_NAME a b', 'NEAR_NAME b c'])
  })
})

const candidates = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    name: fc
      .array(fc.constantFrom('ana', 'anna', 'bruno', 'lucia', 'ortega', 'tavares', 'tavarez'), { maxLength: 4 })
      .map((words) => words.join(' ')),
    organisationKey: fc.constantFrom(null, 'red', 'alder'),
    country: fc.constantFrom('CO', 'MX'),
  }),
  { selector: ({ id }) => id, maxLength: 20 },
)

const keysOf = (people: readonly Candidate[], dismissed?: ReadonlySet<string>) =>
  suggestDuplicates(people, dismissed).map(({ ids }) => duplicateKey(...ids))

describe('any suggestion', () => {
  it('is the same in whatever order people come, names a pair once, and nobody with themselves', () => {
    fc.assert(
      fc.property(candidates, (people) => {
        const keys = keysOf(people)
        expect(keysOf(people.toReversed())).toEqual(keys)
        expect(new Set(keys).size).toBe(keys.length)
        for (const { ids } of suggestDuplicates(people)) expect(ids[0] < ids[1]).toBe(true)
      }),
    )
  })

  it('is of two people of one organisation or country', () => {
    fc.assert(
      fc.property(candidates, (people) => {
        const byId = new Map(people.map((each) => [each.id, each]))
        for (const { ids } of suggestDuplicates(people)) {
          const [one, other] = ids.map((id) => byId.get(id))
          const isOneOrganisation = one?.organisationKey !== null && one?.organisationKey === other?.organisationKey
          expect(isOneOrganisation || one?.country === other?.country).toBe(true)
        }
      }),
    )
  })

  it('finds every two people of one country whose names have the same words', () => {
    const wordsOf = ({ name }: Candidate) => [...new Set(name.split(' '))].toSorted().join(' ')
    const areAlike = (one: Candidate, other: Candidate) =>
      one.id < other.id &&
      one.country === other.country &&
      wordsOf(one) === wordsOf(other) &&
      wordsOf(one).includes(' ')
    fc.assert(
      fc.property(candidates, (people) => {
        const alike = people.flatMap((one) =>
          people.filter((other) => areAlike(one, other)).map((other) => duplicateKey(one.id, other.id)),
        )
        expect(keysOf(people)).toEqual(expect.arrayContaining(alike))
      }),
    )
  })

  it('leaves out what was dismissed, and nothing else', () => {
    fc.assert(
      fc.property(candidates, (people) => {
        const keys = keysOf(people)
        const dismissed = new Set(keys.filter((_, at) => at % 2 === 0))
        expect(keysOf(people, dismissed)).toEqual(keys.filter((key) => !dismissed.has(key)))
      }),
    )
  })

  it('is of few of all pairs, whatever many names have in common', () => {
    const people = Array.from({ length: 2_000 }, (_, at) =>
      person(String(at).padStart(5, '0'), at % 3 === 0 ? 'maria silva' : `person${at} surname${at % 500}`),
    )
    expect(suggestDuplicates(people).length).toBeLessThan(10_000)
  })
})
