import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { changeOfTags, maxTagsOfApplication } from './tags.ts'

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `tag-${index}`)

describe('a change of tags', () => {
  it('is only what is not so already', () => {
    expect(changeOfTags(new Set(['a', 'b']), { add: ['b', 'c'], remove: ['a', 'd'] })).toEqual({
      add: ['c'],
      remove: ['a'],
    })
  })

  it('is refused beyond the limit, and swaps a tag at the limit', () => {
    const full = new Set(numbered(maxTagsOfApplication))
    expect(changeOfTags(full, { add: ['one-more'], remove: [] })).toBeNull()
    expect(changeOfTags(full, { add: ['one-more'], remove: ['tag-0'] })).toEqual({
      add: ['one-more'],
      remove: ['tag-0'],
    })
    expect(changeOfTags(full, { add: ['tag-0'], remove: [] })).toEqual({ add: [], remove: [] })
  })

  it('is undone by its inverse, whatever it was', () => {
    const tags = fc.uniqueArray(fc.constantFrom(...numbered(14)), { maxLength: maxTagsOfApplication })
    fc.assert(
      fc.property(tags, tags, tags, (had, add, off) => {
        const current = new Set(had)
        const remove = off.filter((tag) => !add.includes(tag))
        const change = changeOfTags(current, { add, remove })
        if (!change) return
        const changed = new Set([...current, ...change.add].filter((tag) => !change.remove.includes(tag)))
        expect(changed.size).toBeLessThanOrEqual(maxTagsOfApplication)
        expect(changeOfTags(changed, { add: change.remove, remove: change.add })).toEqual({
          add: change.remove,
          remove: change.add,
        })
      }),
    )
  })
})
