import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Chapter, Recommendation, ReportedFinding } from './content.ts'
import { evidenceOf, type Hash, leafOf, pathOf, recommendationLeaf, rootBy, sealOf } from './seal.ts'

/** Shows what was hashed, so that nothing can be mistaken for anything else. */
const hash: Hash = (text) => `<${text}>`

const finding = (id: string, text = id): ReportedFinding => ({
  id,
  texts: { en: text },
  support: {},
  disagreement: null,
  statements: [],
  evidence: [],
})

const chapters = (...sizes: number[]): Chapter[] =>
  sizes.map((size, chapter) => ({
    titles: {},
    findings: Array.from({ length: size }, (_, place) => finding(`${chapter}.${place}`)),
  }))

describe('the seal of a version', () => {
  it('is the root of a tree over its findings in their order', () => {
    const [a, b, c] = chapters(3)[0]?.findings.map((each) => leafOf(each, hash)) ?? []
    expect(sealOf({ chapters: chapters(3) }, hash)).toBe(`<node:<node:${a}:${b}>:${c}>`)
    expect(sealOf({ chapters: chapters(1) }, hash)).toBe(leafOf(finding('0.0'), hash))
    expect(sealOf({ chapters: [] }, hash)).toBe('<>')
  })

  it('is reached from each finding by its path, and from none that says otherwise', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 6 }), (sizes) => {
        const content = { chapters: chapters(...sizes) }
        const seal = sealOf(content, hash)
        for (const each of content.chapters.flatMap(({ findings }) => findings)) {
          const path = pathOf(content, each.id, hash) ?? []
          expect(rootBy(leafOf(each, hash), path, hash)).toBe(seal)
          expect(rootBy(leafOf({ ...each, texts: { en: 'otherwise' } }, hash), path, hash)).not.toBe(seal)
        }
      }),
      { numRuns: 40 },
    )
    expect(pathOf({ chapters: chapters(2) }, 'none', hash)).toBeNull()
  })

  it('is reached from each recommendation, which cannot be taken for a finding', () => {
    const recommendations = ['r', 's'].map(
      (id): Recommendation => ({ id, addressees: { en: 'Ministries' }, texts: {}, dueOn: null, findings: ['0.0'] }),
    )
    const content = { chapters: chapters(3), recommendations }
    const seal = sealOf(content, hash)
    expect(seal).not.toBe(sealOf({ chapters: chapters(3) }, hash))
    for (const each of recommendations) {
      const path = pathOf(content, each.id, hash) ?? []
      expect(rootBy(recommendationLeaf(each, hash), path, hash)).toBe(seal)
      expect(rootBy(recommendationLeaf({ ...each, dueOn: '2027-05-03' }, hash), path, hash)).not.toBe(seal)
      expect(rootBy(hash(`finding:${recommendationLeaf(each, (text) => text)}`), path, hash)).not.toBe(seal)
    }
    expect(pathOf(content, '0.2', hash)).not.toBeNull()
  })

  it('changes with every word and every exchange', () => {
    const two = { chapters: [{ titles: {}, findings: [finding('a'), finding('b')] }] }
    const turned = { chapters: [{ titles: {}, findings: [finding('b'), finding('a')] }] }
    const reworded = { chapters: [{ titles: {}, findings: [finding('a'), finding('b', 'b.')] }] }
    expect(new Set([two, turned, reworded].map((each) => sealOf(each, hash))).size).toBe(3)
  })

  it('holds what a finding rests on under salts of their own', () => {
    expect(evidenceOf('s', 'text', hash)).toBe('<evidence:s:text>')
    expect(evidenceOf('t', 'text', hash)).not.toBe(evidenceOf('s', 'text', hash))
  })
})
