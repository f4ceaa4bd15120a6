/** Fills freshly extracted catalogues with the translations from before. */
import { type Catalogue, type Entry, sourceLocale } from './catalogue.ts'
import type { Named } from './name.ts'

/**
 * Each translation records the English text it was made from; if that differs from the current English, it has to be reviewed.
 */
const mark = '# en: '

const escaped = (english: string): string => english.replaceAll('\n', '\\n')

/** The English text that a translation was made from, as the catalogue has it. */
export const translatedFrom = ({ comments }: Entry): string | undefined =>
  comments.find((line) => line.startsWith(mark))?.slice(mark.length)

export const isOutdated = (entry: Entry, english: string): boolean => translatedFrom(entry) !== escaped(english)

/** Records the English text that a translation was made from. */
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
 * Messages keep their translation when they move to another catalogue, and when they get an id: until then catalogues use their
 * English text as the id.
 * @param before the catalogues before extraction
 */
export function fill(catalogues: readonly Catalogue[], before: readonly Catalogue[], named: readonly Named[]): void {
  const known: Known = new Map(
    before.flatMap(({ locale, entries }) =>
      entries
        .filter(({ text }) => text !== '')
        .map((entry) => [keyOf(locale, entry.id, entry.context), entry] as const),
    ),
  )
  const texts = new Map(named.map((each) => [each.id, each]))
  const english = englishOf(catalogues)
  for (const { locale, entries } of catalogues)
    if (locale !== sourceLocale)
      for (const entry of entries) fillEntry(entry, locale, known, english.get(entry.id) ?? '', texts.get(entry.id))
}

/** Translated entries, by locale, id and context. */
type Known = ReadonlyMap<string, Entry>

/** `english`: the message's text; `named`: set for a message that has just got its id. */
function fillEntry(entry: Entry, locale: string, known: Known, english: string, named: Named | undefined): void {
  const byText = known.get(named ? keyOf(locale, named.english, named.context) : keyOf(locale, english))
  const found = byText ?? (entry.text === '' ? known.get(keyOf(locale, entry.id)) : undefined)
  if (found) entry.text = found.text
  const from = byText ? byText.id : (translatedFrom(found ?? entry) ?? english)
  markTranslated(entry, entry.text === '' ? english : from)
}
