import { describe, expect, it } from '@jest/globals'
import { lockedChanges, scoreOf } from './score.ts'

const relevance = { key: 'relevance', maximum: 5, weight: 2 }
const reach = { key: 'reach', maximum: 3, weight: 1 }

describe('a score', () => {
  it('is a share of what could be reached, by weight', () => {
    expect(scoreOf([relevance, reach], { relevance: 5, reach: 3 })).toBe(10_000)
    expect(scoreOf([relevance, reach], { relevance: 0, reach: 0 })).toBe(0)
    expect(scoreOf([relevance, reach], { relevance: 4, reach: 0 })).toBe(5_333)
  })

  it('leaves out what was not scored', () => {
    expect(scoreOf([relevance, reach], { relevance: 4 })).toBe(8_000)
    expect(scoreOf([], {})).toBeNull()
    expect(scoreOf([relevance], { other: 3 })).toBeNull()
  })
})

describe('criteria in use', () => {
  it('can be added to and put in another order', () => {
    expect(lockedChanges([relevance], [reach, relevance])).toEqual([])
  })

  it('keep their scale and weight, and stay', () => {
    expect(lockedChanges([relevance, reach], [{ ...relevance, weight: 3 }])).toEqual(['relevance', 'reach'])
    expect(lockedChanges([relevance], [{ ...relevance, maximum: 9 }])).toEqual(['relevance'])
  })
})
