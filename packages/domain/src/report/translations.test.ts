import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { ReportContent } from './content.ts'
import {
  changedLanguages,
  staleLanguages,
  type TextChange,
  type Translation,
  textKey,
  translatedTexts,
  translationsOf,
} from './translations.ts'

const languages = ['en', 'es', 'fr'] as const
const hash = (text: string) => `#${text}`

interface Recorded extends TextChange {
  by: string
}

/** Saves of the introduction, one after the other: what it says afterwards, and who saved it. */
function saved(...saves: { by: string; texts: Record<string, string>; confirms?: string }[]): Recorded[] {
  let before = {}
  return saves.map(({ by, texts, confirms }) => {
    const changed = confirms === undefined ? changedLanguages(before, texts) : [confirms]
    before = texts
    const hashes = Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, hash(text)]))
    return { by, hashes, languages: changed, isConfirmation: confirms !== undefined }
  })
}

const report = (texts: Record<string, string>): ReportContent => ({
  format: 2,
  event: 'consultation',
  number: 1,
  titles: { en: 'A report', es: 'Un informe' },
  institutes: [],
  introductions: texts,
  methods: { en: 'How.', es: 'Cómo.' },
  corrections: null,
  figures: { threshold: 3, people: null, groups: [], countries: [], otherCountries: null },
  chapters: [],
  previous: null,
})

function spanish(
  texts: Record<string, string>,
  changes: readonly Recorded[],
  original = 'en',
): Translation<Recorded> | undefined {
  const content = report(texts)
  const known = { original, changes: new Map([[textKey({ kind: 'INTRODUCTION', id: null }), changes]]), hash }
  return translationsOf(content, translatedTexts(content, []), languages, known).find(
    ({ language }) => language === 'es',
  )
}

const staleOf = (texts: Record<string, string>, changes: readonly Recorded[]) =>
  spanish(texts, changes)?.stale.map(({ kind, sourceHash, since }) => [kind, sourceHash, since?.by ?? null])

const both = { en: 'Why.', es: 'Por qué.' }

describe('a translation', () => {
  it('given that it was written with the original, when neither changes, then it is up to date', () => {
    expect(staleOf(both, saved({ by: 'ana', texts: both }))).toEqual([])
  })

  it('given that it was written, when the original changes, then it is stale since that change', () => {
    const now = { ...both, en: 'Why it was asked.' }
    expect(staleOf(now, saved({ by: 'ana', texts: both }, { by: 'bea', texts: now }))).toEqual([
      ['INTRODUCTION', '#Why it was asked.', 'bea'],
    ])
  })

  it('given that the original changed twice, then it is stale since the first change that it does not follow', () => {
    const now = { ...both, en: 'Third.' }
    const changes = saved(
      { by: 'ana', texts: both },
      { by: 'bea', texts: { ...both, en: 'Second.' } },
      { by: 'cai', texts: now },
    )
    expect(staleOf(now, changes)).toEqual([['INTRODUCTION', '#Third.', 'bea']])
  })

  it('given that it is stale, when it changes, or both change at once, then it is up to date', () => {
    const second = { ...both, en: 'Second.' }
    const translated = { en: 'Second.', es: 'Segundo.' }
    const first = saved({ by: 'ana', texts: both }, { by: 'bea', texts: second }, { by: 'ana', texts: translated })
    expect(staleOf(translated, first)).toEqual([])
    expect(staleOf(translated, saved({ by: 'ana', texts: both }, { by: 'bea', texts: translated }))).toEqual([])
  })

  it('given that it is stale, when it is confirmed, then it is up to date until the original changes again', () => {
    const second = { ...both, en: 'Second.' }
    const confirmed = [
      { by: 'ana', texts: both },
      { by: 'bea', texts: second },
      { by: 'cai', texts: second, confirms: 'es' },
    ]
    expect(staleOf(second, saved(...confirmed))).toEqual([])
    const third = { ...both, en: 'Third.' }
    expect(staleOf(third, saved(...confirmed, { by: 'dan', texts: third }))).toEqual([
      ['INTRODUCTION', '#Third.', 'dan'],
    ])
  })

  it('given that the original changed, when it is changed back, then the translation follows it again', () => {
    const changes = saved(
      { by: 'ana', texts: both },
      { by: 'bea', texts: { ...both, en: 'Second.' } },
      { by: 'bea', texts: both },
    )
    expect(staleOf(both, changes)).toEqual([])
  })

  it('given that it existed first, when the original is added, then it is up to date until the original changes', () => {
    const first = [
      { by: 'ana', texts: { es: 'Por qué.' } },
      { by: 'bea', texts: both },
    ]
    expect(staleOf(both, saved(...first))).toEqual([])
    const now = { ...both, en: 'Second.' }
    expect(staleOf(now, saved(...first, { by: 'cai', texts: now }))).toEqual([['INTRODUCTION', '#Second.', 'cai']])
  })

  it('given that nothing was recorded when it was written, then it is up to date until a recorded change', () => {
    expect(staleOf(both, [])).toEqual([])
    const [, change] = saved({ by: 'ana', texts: both }, { by: 'bea', texts: { ...both, en: 'Second.' } })
    expect(staleOf({ ...both, en: 'Second.' }, change ? [change] : [])).toEqual([['INTRODUCTION', '#Second.', 'bea']])
  })

  it('given a change that nobody recorded, then it is stale without a change to name', () => {
    expect(staleOf({ ...both, en: 'Other.' }, saved({ by: 'ana', texts: both }))).toEqual([
      ['INTRODUCTION', '#Other.', null],
    ])
  })

  it('is stale exactly if the original differs from the one that stood beside it when it last changed', () => {
    const save = fc.record({ en: fc.constantFrom('A', 'B', 'C'), es: fc.constantFrom('X', 'Y', 'Z') })
    fc.assert(
      fc.property(fc.array(save, { minLength: 1, maxLength: 12 }), (texts) => {
        const lastTouched = texts.findLastIndex(({ es }, index) => es !== texts[index - 1]?.es)
        const now = texts.at(-1)
        const isStale = texts[lastTouched]?.en !== now?.en
        const changes = saved(...texts.map((each) => ({ by: 'ana', texts: each })))
        expect(spanish(now ?? {}, changes)?.stale).toHaveLength(isStale ? 1 : 0)
      }),
    )
  })
})

describe('the state of a language', () => {
  it('names what is missing, and is stale for readers only if the report is published in it', () => {
    const now = { ...both, en: 'Second.' }
    const content = report({ ...now, fr: 'Pourquoi.' })
    const changes = saved({ by: 'ana', texts: { ...both, fr: 'Pourquoi.' } }, { by: 'bea', texts: now })
    const known = { original: 'en', changes: new Map([['INTRODUCTION ', changes]]), hash }
    const [es, fr] = translationsOf(content, translatedTexts(content, []), languages, known)
    expect(es).toMatchObject({ language: 'es', isInReport: true, missing: [], stale: [{ kind: 'INTRODUCTION' }] })
    expect(fr).toMatchObject({ language: 'fr', isInReport: false })
    expect(fr?.missing.map(({ kind }) => kind)).toEqual(['TITLE', 'METHOD'])
    expect(staleLanguages([es, fr].flatMap((each) => each ?? []))).toEqual(['es'])
  })

  it('covers topics, findings and recommendations, whose addressee and text are one text', () => {
    const content: ReportContent = {
      ...report(both),
      chapters: [
        {
          titles: { en: 'Procedure' },
          findings: [{ id: 'f', texts: both, support: {}, disagreement: null, statements: [], evidence: [] }],
        },
      ],
      recommendations: [
        {
          id: 'r',
          addressees: { en: 'Courts', es: 'Tribunales' },
          texts: { en: 'Act.' },
          dueOn: null,
          findings: ['f'],
        },
      ],
    }
    const texts = translatedTexts(content, ['t'])
    expect(texts.map(textKey)).toEqual([
      'TITLE ',
      'INTRODUCTION ',
      'TOPIC t',
      'FINDING f',
      'RECOMMENDATION r',
      'METHOD ',
    ])
    expect(texts.find(({ id }) => id === 'r')?.texts).toEqual({ en: 'Courts\nAct.' })
  })
})
