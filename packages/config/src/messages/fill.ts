/** Fills catalogues that were just extracted with what is known from before. */
import { type Catalogue, type Entry, sourceLocale } from './catalogue.ts'
import type { Named } from './name.ts'

/** Each translation says which English text it was made from; where that is not the English of today, it has to be reviewed. */
const mark = '# en: '

const escaped = (english: string): string => english.replaceAll('\n', '\\n')

/** The English text that a translation was made from, as it stands in the catalogue. */
export const translatedFrom = ({ comments }: Entry): string | undefined =>
  comments.find((line) => line.startsWith(mark))?.slice(mark.length)

export const isOutdated = (entry: Entry, english: string): boolean => translatedFrom(entry) !== escaped(english)

/** Says of a translation that it was made from this English text. */
export function markTranslated(entry: Entry, english: string): void {
  entry.comments = [mark + escaped(english), ...entry.comments.filter((line) => !line.startsWith(mark))]
}

/** The English text of each message, by id. */
export function englishOf(catalogues: readonly Catalogue[]): Map<string, string> {
  const entries = catalogues.flatMap(({ locale, entries }) => (locale === sourceLocale ? entries : []))
  return new Map(entries.map(({ id, text }) => [id, text]))
}

const keyOf = (locale: string, id: string, context?: string): string => JSON.stringify([locale, id, context ?? null])

/**
 * Messages that move to another catalogue keep their translation, and so do those that were written without an id and got one: until
 * then catalogues call them by their English text.
 * @param before the catalogues before they were extracted
 */
export function fill(catalogues: readonly Catalogue[], before: readonly Catalogue[], named: readonly Named[]): void {
  const known = new Map<string, Entry>()
  for (const { locale, entries } of before)
    for (const entry of entries) if (entry.text !== '') known.set(keyOf(locale, entry.id, entry.context), entry)
  const texts = new Map(named.map((each) => [each.id, each]))
  const english = englishOf(catalogues)
  for (const { locale, entries } of catalogues)
    if (locale !== sourceLocale)
      for (const entry of entries) {
        const named = texts.get(entry.id)
        const text = english.get(entry.id) ?? ''
        const byText = known.get(named ? keyOf(locale, named.english, named.context) : keyOf(locale, text))
        const found = byText ?? (entry.text === '' ? known.get(keyOf(locale, entry.id)) : undefined)
        if (found) entry.text = found.text
        const from = byText ? byText.id : (translatedFrom(found ?? entry) ?? text)
        markTranslated(entry, entry.text === '' ? text : from)
      }
}
