/** Translations of a report: which texts a language lacks, and which are older than the original. */
import { languagesOf, type Recommendation, type ReportContent, type Texts } from './content.ts'
import type { Hash } from './seal.ts'

export interface TextRef {
  kind: 'TITLE' | 'INTRODUCTION' | 'METHOD' | 'CORRECTION' | 'TOPIC' | 'FINDING' | 'RECOMMENDATION'
  /** Id of the topic, finding or recommendation; null: the report has one text of this kind. */
  id: string | null
}

export interface TranslatedText extends TextRef {
  texts: Texts
}

/** One save of a text, in the languages that it changed or confirmed. */
export interface TextChange {
  /** Hashes of the text afterwards, in every language it was written in. */
  hashes: Readonly<Record<string, string>>
  /** Languages that were changed, or confirmed. */
  languages: readonly string[]
  /** Whether the translation was found right as it was. */
  isConfirmation: boolean
}

export interface StaleText<Change> extends TextRef {
  /** Hash of the original as it is now. */
  sourceHash: string
  /** First change of the original that the translation doesn't follow; null: it wasn't recorded. */
  since: Change | null
}

export interface Translation<Change> {
  language: string
  /** Whether the report has a title in it, and is published in it. */
  isInReport: boolean
  missing: readonly TextRef[]
  stale: readonly StaleText<Change>[]
}

export const textKey = ({ kind, id }: TextRef): string => `${kind} ${id ?? ''}`

/** The addressee and the text as one, in languages that have both. */
export const recommendationTexts = ({ addressees, texts }: Pick<Recommendation, 'addressees' | 'texts'>): Texts =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([language, text]) =>
      text && addressees[language] ? [[language, `${addressees[language]}\n${text}`]] : [],
    ),
  )

/**
 * Texts of a report that editors write and translate, in the order of the report. `topicIds`: of its chapters, in their order.
 */
export function translatedTexts(content: ReportContent, topicIds: readonly string[]): TranslatedText[] {
  const { titles, introductions, methods, corrections, chapters, recommendations = [] } = content
  const ofReport = (kind: TextRef['kind'], texts: Texts): TranslatedText => ({ kind, id: null, texts })
  return [
    ofReport('TITLE', titles),
    ...(corrections ? [ofReport('CORRECTION', corrections)] : []),
    ofReport('INTRODUCTION', introductions),
    ...chapters.flatMap((chapter, index): TranslatedText[] => [
      { kind: 'TOPIC', id: topicIds[index] ?? null, texts: chapter.titles },
      ...chapter.findings.map(({ id, texts }): TranslatedText => ({ kind: 'FINDING', id, texts })),
    ]),
    ...recommendations.map(
      (each): TranslatedText => ({ kind: 'RECOMMENDATION', id: each.id, texts: recommendationTexts(each) }),
    ),
    ofReport('METHOD', methods),
  ]
}

interface Known<Change> {
  original: string
  /** Changes of a text, oldest first, by its `textKey`. */
  changes: ReadonlyMap<string, readonly Change[]>
  hash: Hash
}

/** The state of every language but the original, in the order given. */
export function translationsOf<Change extends TextChange>(
  content: ReportContent,
  texts: readonly TranslatedText[],
  languages: readonly string[],
  known: Known<Change>,
): Translation<Change>[] {
  const published = languagesOf(content, languages)
  return languages
    .filter((language) => language !== known.original)
    .map((language) => ({
      language,
      isInReport: published.includes(language),
      missing: texts.filter((text) => !text.texts[language]).map(({ kind, id }) => ({ kind, id })),
      stale: texts.flatMap((text) => staleIn(language, text, known) ?? []),
    }))
}

/**
 * Null: the translation follows the original, or one of the two is missing. A translation that no save recorded follows the
 * original until a save changes that beside it. An original that is added later is the one that the translation follows.
 */
function staleIn<Change extends TextChange>(
  language: string,
  { kind, id, texts }: TranslatedText,
  { original, changes: all, hash }: Known<Change>,
): StaleText<Change> | null {
  const source = texts[original]
  if (!source || !texts[language]) return null
  const changes = all.get(textKey({ kind, id })) ?? []
  const sourceHash = hash(source)
  const changesSource = ({ languages, isConfirmation }: Change) => !isConfirmation && languages.includes(original)
  const touched = changes.findLastIndex(({ languages }) => languages.includes(language))
  if (touched === -1) {
    const since = changes.find((change) => changesSource(change) && change.hashes[language] !== undefined)
    return since ? { kind, id, sourceHash, since } : null
  }
  const followed = changes.slice(touched).find(({ hashes }) => hashes[original] !== undefined)
  const translatedFrom = followed?.hashes[original]
  if (translatedFrom === undefined || translatedFrom === sourceHash) return null
  const last = changes.findLastIndex(({ hashes }) => hashes[original] === translatedFrom)
  const since = changes.slice(last + 1).find(changesSource) ?? null
  return { kind, id, sourceHash, since }
}

/** Languages in which parts of a report are older than the original. */
export const staleLanguages = (translations: readonly Translation<unknown>[]): string[] =>
  translations.filter(({ isInReport, stale }) => isInReport && stale.length > 0).map(({ language }) => language)

/** Languages of a text that a save changes, removes or adds. */
export const changedLanguages = (before: Texts, after: Texts): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (language) => (before[language] || undefined) !== (after[language] || undefined),
  )
