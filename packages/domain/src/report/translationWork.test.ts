import { describe, expect, it } from '@jest/globals'
import type { TranslatedText } from './translations.ts'
import { isReviewKept, reviewDenial, translationHash } from './translationWork.ts'

const done = { assignment: { translatorId: 'ana' }, missing: [], stale: [] }

describe('reviewing a translation', () => {
  it('given that it is complete, when another person than the translator reviews it, then it is reviewed', () => {
    expect(reviewDenial(done, 'bea')).toBeNull()
  })

  it('given that it is complete, when the translator reviews it, then that is refused', () => {
    expect(reviewDenial(done, 'ana')).toBe('OWN')
  })

  it('given that nobody translates it, when somebody reviews it, then that is refused', () => {
    expect(reviewDenial({ ...done, assignment: null }, 'bea')).toBe('UNASSIGNED')
    expect(reviewDenial(undefined, 'bea')).toBe('UNASSIGNED')
  })

  it('given that a text is missing or stale, when somebody reviews it, then that is refused', () => {
    expect(reviewDenial({ ...done, missing: ['TITLE'] }, 'bea')).toBe('INCOMPLETE')
    expect(reviewDenial({ ...done, stale: ['TITLE'] }, 'bea')).toBe('INCOMPLETE')
  })

  it('given that it was reviewed, when the reviewer becomes the translator, then the review no longer counts', () => {
    expect(isReviewKept({ reviewedBy: 'bea' }, 'bea')).toBe(false)
    expect(isReviewKept({ reviewedBy: 'bea' }, 'cai')).toBe(true)
    expect(isReviewKept({ reviewedBy: null }, 'cai')).toBe(true)
  })
})

describe('what was reviewed', () => {
  const texts: TranslatedText[] = [
    { kind: 'TITLE', id: null, texts: { en: 'A report', es: 'Un informe' } },
    { kind: 'METHOD', id: null, texts: { en: 'How.', es: 'Cómo.' } },
  ]
  const hash = (text: string) => text
  const other = (language: string, text: string) =>
    texts.map((each) => (each.kind === 'METHOD' ? { ...each, texts: { ...each.texts, [language]: text } } : each))

  it('is another once a text of that language changes, and the same if one of another language does', () => {
    const reviewed = translationHash(texts, 'es', hash)
    expect(translationHash(other('en', 'So.'), 'es', hash)).toBe(reviewed)
    expect(translationHash(other('es', 'Así.'), 'es', hash)).not.toBe(reviewed)
  })
})
