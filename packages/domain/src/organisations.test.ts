import { describe, expect, it } from '@jest/globals'
import { pairOf, suggestMerges } from './organisations.ts'

const of = (...keys: string[]) => keys.map((key, index) => ({ key, registrations: 100 - index, held: 0 }))

const suggested = (...keys: string[]) => suggestMerges(of(...keys)).map(({ why, keys: found }) => [why, ...found])

describe('spellings of one organisation', () => {
  it('share their own words, whatever the language, the order or the legal form', () => {
    expect(suggested('instituto igarape', 'igarape institute', 'igarape', 'observatorio sur')).toEqual([
      ['SAME_NAME', 'instituto igarape', 'igarape institute', 'igarape'],
    ])
    expect(suggested('derechos digitales', 'derechos digitales a c', 'derechos digitales s a de c v')).toHaveLength(1)
    expect(suggested('universidad de chile', 'university of chile')).toHaveLength(1)
  })

  it('are left apart where the kind is another', () => {
    expect(suggested('universidad de chile', 'instituto de chile', 'chile')).toEqual([])
    expect(suggested('universidad', 'university')).toEqual([])
  })

  it('may be initials, if these are of one name only', () => {
    expect(suggested('association for progressive communications', 'apc')).toEqual([
      ['ACRONYM', 'association for progressive communications', 'apc'],
    ])
    expect(suggested('centro de estudios legales y sociales', 'c e l s')).toEqual([
      ['ACRONYM', 'centro de estudios legales y sociales', 'c e l s'],
    ])
    expect(suggested('association for progressive communications', 'alliance of public clinics', 'apc')).toEqual([])
  })

  it('may differ by a slip of the pen, but not by a number, nor where they are short', () => {
    expect(suggested('fundacion karisma', 'fundacion karizma')).toEqual([
      ['TYPO', 'fundacion karisma', 'fundacion karizma'],
    ])
    expect(suggested('open observatory', 'opne observatory')).toHaveLength(1)
    expect(suggested('observatory 1', 'observatory 2')).toEqual([])
    expect(suggested('alpha', 'alphe')).toEqual([])
  })

  it('are not suggested again once a person has decided that they are apart', () => {
    const apart = new Set([pairOf('igarape', 'instituto igarape')])
    expect(suggestMerges(of('igarape', 'instituto igarape'), apart)).toEqual([])
    expect(suggestMerges(of('igarape', 'instituto igarape', 'igarape institute'), apart)).toEqual([
      { why: 'SAME_NAME', keys: ['igarape', 'igarape institute'] },
    ])
  })

  it('are found among ten thousand in a moment', () => {
    const many = Array.from(
      { length: 10_000 },
      (_, index) => `organisation of the ${index} neighbours of street ${index}`,
    )
    const before = performance.now()
    suggestMerges(of(...many, 'instituto igarape', 'igarape'))
    expect(performance.now() - before).toBeLessThan(5_000)
  })
})
