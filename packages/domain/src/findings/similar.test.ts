import { describe, expect, it } from '@jest/globals'
import { alikeIn } from './similar.ts'

const texts = [
  { id: 'a', text: 'Real-time interception needs an order of a judge in every case.' },
  { id: 'b', text: 'Interception in real time needs a judge’s order, in each case.' },
  { id: 'c', text: 'Small operators can’t keep traffic data for two years.' },
  { id: 'd', text: 'La interceptación en tiempo real exige orden judicial.' },
  { id: 'e', text: 'Small operators can not pay to keep traffic data for years.' },
  { id: 'f', text: 'Definitions must be narrow and technology-neutral.' },
]

describe('notes that are alike', () => {
  it('are paired by what they say, the most alike first', () => {
    const pairs = alikeIn(texts).map(({ one, other }) => `${one}${other}`)
    expect(pairs.toSorted()).toEqual(['ab', 'ce'])
    const likeness = alikeIn(texts).map((pair) => pair.likeness)
    expect(likeness).toEqual(likeness.toSorted((one, other) => other - one))
  })

  it('are wholly alike where they are the same, and none where they share nothing', () => {
    expect(
      alikeIn([
        { id: 'x', text: 'The same claim.' },
        { id: 'y', text: 'THE SAME claim!' },
        { id: 'z', text: 'Another matter.' },
      ]),
    ).toEqual([{ one: 'x', other: 'y', likeness: 1 }])
  })
})
