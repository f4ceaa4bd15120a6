/**
 * How hard the public pages are to read: sentences of the site's messages, as visitors and participants see them. Fails above a
 * Flesch–Kincaid grade of 9 in English, and above 16 words a sentence on average in any language.
 */
import path from 'node:path'
import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { readCatalogues } from './catalogue.ts'
import { sentencesOf } from './icu.ts'

const maxGrade = 9
const maxMeanWords = 16
/** Shorter ones are labels. */
const minWords = 4

/** Catalogues of pages that organisers and partners see. */
const ofStaff = /\/staff\//

export interface Readability {
  sentences: number
  /** Words of a sentence, on average. */
  meanWords: number
  /** Flesch–Kincaid grade, which is defined for English alone. */
  grade: number | null
}

/** A value is read as one short word. It has a capital letter, because a sentence ends only before one. */
const spoken = (text: string): string =>
  text
    .replace(/<\/?\d+\/?>/g, '')
    .replace(/#/g, 'Ten')
    .replace(/\{\w+\}/g, 'Ana')

const segments = (locale: string, granularity: 'sentence' | 'word', text: string) =>
  Array.from(new Intl.Segmenter(locale, { granularity }).segment(text))

const wordsOf = (locale: string, text: string): string[] =>
  segments(locale, 'word', text).flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []))

/** @param texts messages in the ICU format; of each, one branch of every choice is read */
export function readabilityOf(locale: string, texts: readonly string[]): Readability {
  const sentences = texts
    .flatMap((text) => segments(locale, 'sentence', spoken(sentencesOf(text).at(-1) ?? '')))
    .filter(({ segment }) => /[.!?…]\s*$/.test(segment))
    .map(({ segment }) => wordsOf(locale, segment))
    .filter((words) => words.length >= minWords)
  const words = sentences.flat()
  const counts = {
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, each) => sum + syllable(each), 0),
  }
  return {
    sentences: sentences.length,
    meanWords: words.length / sentences.length,
    grade: locale === 'en' ? fleschKincaid(counts) : null,
  }
}

export const isHard = ({ meanWords, grade }: Readability): boolean =>
  meanWords > maxMeanWords || (grade ?? 0) > maxGrade

function publicTexts(root: string): Map<string, string[]> {
  const texts = new Map<string, string[]>()
  for (const { file, locale, entries } of readCatalogues(root))
    if (!ofStaff.test(file)) texts.set(locale, [...(texts.get(locale) ?? []), ...entries.map(({ text }) => text)])
  return texts
}

if (import.meta.main) {
  const read = [...publicTexts(path.resolve(import.meta.dirname, '../../../..'))].map(
    ([locale, texts]) => [locale, readabilityOf(locale, texts)] as const,
  )
  const described = read.map(([locale, { meanWords, grade }]) =>
    [
      `${locale} ${meanWords.toFixed(1)} words a sentence`,
      ...(grade === null ? [] : [`grade ${grade.toFixed(1)}`]),
    ].join(', '),
  )
  console.log(`Public pages: ${described.join(' · ')}`)
  const hard = read.filter(([, each]) => isHard(each))
  if (hard.length > 0) {
    console.log(
      `At most ${maxMeanWords} words a sentence, and grade ${maxGrade} in English: write shorter sentences and words.`,
    )
    process.exitCode = 1
  }
}
