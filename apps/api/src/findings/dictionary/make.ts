/**
 * Generates the word lists next to this file from FreeDict dictionaries in dictd format, one list per licence (`LICENCES.md`):
 * `node apps/api/src/findings/dictionary/make.ts FOLDER`, where FOLDER contains `freedict-*.index` and `freedict-*.dict.dz`, as
 * installed by Debian's packages `dict-freedict-*` in `/usr/share/dictd`.
 */
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { brotliCompressSync, gunzipSync } from 'node:zlib'

const sources: Readonly<Record<'gpl' | 'cc-by-sa', readonly string[]>> = {
  gpl: 'eng-fra eng-por fra-eng por-eng spa-eng afr-eng dan-eng ita-eng kur-eng nld-eng swe-eng swh-eng tur-eng'.split(
    ' ',
  ),
  'cc-by-sa': 'eng-spa pol-eng'.split(' '),
}
const ofTexts: ReadonlySet<string> = new Set(['fra', 'por', 'spa'])

/** Words with more translations are too ambiguous, as are English words that translate more. */
const maxTranslations = 8
const maxTranslated = 14
const maxElsewhere = 4
const minWordLength = 3
const maxWordLength = 24

const small: ReadonlySet<string> = new Set(
  `a an the to of in on at for be by with and or from into one someone something
   de la le les l du des d au aux en un une se s a o os as um uma do da dos das em no na por para con com el los las lo y e del al que sur et ou ne pas
   de het een der die das den en ett och og av i til on jest sie na w z do`.split(/\s+/),
)
const marked =
  /<(?:suffix|prefix|affix|conj|conjunction|prep|preposition|interj|interjection|pron|pronoun|phrase|num|det|determiner|art|article|particle|letter|symbol)>/

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’`´]/gu, '')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .replace(/[đð]/g, 'd')
    .replace(/þ/g, 'th')
    .toLowerCase()

/** The only content word of a term; null if there are several, or none. */
function onlyWord(term: string): string | null {
  const bare = term.replace(/\([^)]*\)|\[[^\]]*\]|\{[^}]*\}/g, ' ')
  const words = fold(bare.replace(/['’]/g, ' '))
    .split(/[\s‐-]+/)
    .filter((word) => word !== '' && !small.has(word))
  const [word, more] = words
  if (word === undefined || more !== undefined || !/^[a-z]+$/.test(word)) return null
  return word.length >= minWordLength && word.length <= maxWordLength ? word : null
}

/** The translations in an entry: the line after its head and lines that begin with a number, skipping definitions. */
function translationsIn(entry: string): string[] {
  const [head = '', ...lines] = entry.split('\n')
  if (marked.test(head)) return []
  return lines
    .filter((line, at) => at === 0 || /^\s*\d+\.\s+\S/.test(line))
    .flatMap((line) =>
      line
        .replace(/^\s*\d+\.\s+/, '')
        .replace(/\s\d+\.\s*$/, '')
        .split(/[,;]/),
    )
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const numberOf = (text: string): number => [...text].reduce((sum, digit) => sum * 64 + digits.indexOf(digit), 0)

/** Pairs of a word and its English translation. */
async function pairsOf(folder: string, name: string): Promise<Pair[]> {
  const index = await readFile(path.join(folder, `freedict-${name}.index`), 'utf8')
  const text = gunzipSync(await readFile(path.join(folder, `freedict-${name}.dict.dz`)))
  const isFromEnglish = name.startsWith('eng-')
  return index.split('\n').flatMap((line): Pair[] => {
    const [headword = '', offset, length] = line.split('\t')
    const head = onlyWord(headword)
    if (head === null || headword.startsWith('00') || offset === undefined || length === undefined) return []
    const entry = text.toString('utf8', numberOf(offset), numberOf(offset) + numberOf(length))
    const words = translationsIn(entry).flatMap((term) => onlyWord(term) ?? [])
    return [...new Set(words)]
      .slice(0, maxTranslations)
      .map((word): Pair => (isFromEnglish ? [word, head] : [head, word]))
  })
}

type Pair = readonly [word: string, english: string]

/** English words with translations in at least this many of the languages of texts. */
function sharedEnglish(pairs: ReadonlyMap<string, readonly Pair[]>, least: number): ReadonlySet<string> {
  const languages = new Map<string, Set<string>>()
  for (const [name, list] of pairs) {
    const language = languageOf(name)
    if (ofTexts.has(language))
      for (const [, english] of list) languages.set(english, (languages.get(english) ?? new Set()).add(language))
  }
  return new Set([...languages].flatMap(([english, of]) => (of.size >= least ? [english] : [])))
}

const languageOf = (name: string): string => name.replace(/-?eng-?/, '')

/** One line per word: whether texts use its language or only names do (`=` or `-`), the word, its translations. */
function linesOf(names: readonly string[], pairs: ReadonlyMap<string, readonly Pair[]>): string[] {
  const [known, common] = [sharedEnglish(pairs, 1), sharedEnglish(pairs, 3)]
  const found = new Map<string, Set<string>>()
  for (const name of names) {
    const isOfTexts = ofTexts.has(languageOf(name))
    const mark = isOfTexts ? '=' : '-'
    const list = (pairs.get(name) ?? []).filter(([, english]) => (isOfTexts ? known : common).has(english))
    const counts = new Map<string, number>()
    for (const [, english] of list) counts.set(english, (counts.get(english) ?? 0) + 1)
    for (const [word, english] of list) {
      if (word === english || (counts.get(english) ?? 0) > maxTranslated) continue
      const key = `${mark}${word}`
      found.set(key, (found.get(key) ?? new Set()).add(english))
    }
  }
  return [...found]
    .flatMap(([word, english]) =>
      english.size > (word.startsWith('=') ? maxTranslations : maxElsewhere)
        ? []
        : [`${word} ${[...english].toSorted().join(' ')}`],
    )
    .toSorted()
}

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Name the folder with the dictionaries.')
const all = Object.values(sources).flat()
const pairs = new Map(await Promise.all(all.map(async (name) => [name, await pairsOf(folder, name)] as const)))
for (const [licence, names] of Object.entries(sources)) {
  const lines = linesOf(names, pairs)
  await writeFile(path.join(import.meta.dirname, `${licence}.txt.br`), brotliCompressSync(`${lines.join('\n')}\n`))
}
