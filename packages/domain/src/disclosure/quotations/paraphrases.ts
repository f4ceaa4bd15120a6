/**
 * Finds unpublished statements that are repeated in another language or order: compares sentences by the meanings of their words,
 * giving rare ones more weight, and by numbers.
 */

import { articles, continuing, firstPerson, locations, origins, singularFirst } from '../lexicon/grammar.ts'
import { foldWords } from '../lexicon/inflect.ts'
import type { Unpublished } from '../register/register.ts'
import { conceptsOf, isKnownWord } from '../text/concepts.ts'
import { dictionaryMarks, dictionaryMarksOfForm } from '../text/dictionary.ts'
import type { Leak } from '../text/leak.ts'
import { particles, type Word, wordsOf } from '../text/words.ts'

interface Sentence {
  id: string
  /** Possible meanings of each of its words. */
  slots: readonly (readonly string[])[]
  /** Weight of each word. */
  weights: readonly number[]
  /** Whether each word is distinctive, that is, not common to every consultation. */
  isTelling: readonly boolean[]
  weight: number
}

type Spots = ReadonlyMap<string, readonly { sentence: number; slot: number }[]>

export interface Paraphrasable {
  sentences: readonly Sentence[]
  byMark: Spots
  /** The same, by dictionary entries for the infinitives of words and for words that the lexicon knows. */
  byTranslation: Spots
}

/**
 * Maximum number of words compared at once: a text without stops is cut into pieces of this length, each overlapping the previous
 * one by half.
 */
const maxCompared = 60
/** A word in more sentences than these, and in more than a tenth of all, identifies none of them. */
const minOfCommon = 60
/** Shorter sentences could be anybody's. */
const minSlots = 5
const minShared = 4
/** Minimum number of words of a long sentence. */
const minLongWords = 8
/** How much of a sentence must be repeated for it to count as a paraphrase. */
interface Bar {
  /** Minimum number of its words, and their share of the weight of a long and of a short sentence. */
  words: readonly (readonly [least: number, long: number, short: number])[]
  /** Minimum number of its words, their share of its weight, and their share of the words in the text. */
  parts: readonly (readonly [least: number, whole: number, part: number])[]
}
/**
 * Calibrated on the passages of `apps/bench/src/disclosure`; text next to “I”, a quotation mark or “somebody wrote” is more
 * likely to be a paraphrase.
 */
const bars: Record<'AUTHORED' | 'PLAIN', Bar> = {
  AUTHORED: {
    words: [
      [5, 0.44, 0.6],
      [4, 0.47, 0.52],
    ],
    parts: [
      [3, 0.5, 0.42],
      [4, 0.43, 0.55],
      [6, 0.3, 0.6],
    ],
  },
  PLAIN: {
    words: [
      [6, 0.5, 0.5],
      [5, 0.61, 0.68],
      [4, 0.64, 0.7],
    ],
    parts: [
      [3, 0.7, 0.5],
      [5, 0.5, 0.55],
      [6, 0.36, 0.6],
    ],
  },
}

export function paraphrasableOf(unpublished: readonly Unpublished[]): Paraphrasable {
  const all = sentencesOf(unpublished)
  const counts = new Map<string, number>()
  for (const { slots } of all) for (const mark of new Set(slots.flat())) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  const isCommon = (mark: string) => (counts.get(mark) ?? 0) > Math.max(minOfCommon, all.length / 10)
  const sentences = all.map(({ id, slots }): Sentence => {
    const weights = slots.map((marks) =>
      marks.every(isCommon) ? 0 : weightOf(Math.min(...marks.map((mark) => counts.get(mark) ?? 1)), marks),
    )
    return { id, slots, weights, isTelling: slots.map((marks) => !marks.some(isUsual)), weight: sum(weights) }
  })
  return {
    sentences,
    byMark: spotsOf(all.map(({ slots }) => slots.map((marks) => marks.filter((mark) => !isCommon(mark))))),
    byTranslation: spotsOf(all.map(({ words }) => words.map(translationsOf))),
  }
}

/** Sentences that are long enough, without repetitions. */
function sentencesOf(unpublished: readonly Unpublished[]) {
  const found = new Map<string, { id: string; words: readonly Word[]; slots: (readonly string[])[] }>()
  for (const { id, text } of unpublished)
    for (const words of piecesOf(wordsOf(text))) {
      const key = words.map((word) => word.key).join(' ')
      if (words.length >= minSlots && !found.has(key))
        found.set(key, { id, words, slots: words.map((word) => marksOf(word)) })
    }
  return [...found.values()]
}

/** The positions of each mark: the sentence, and the word in it. */
function spotsOf(sentences: readonly (readonly (readonly string[])[])[]): Spots {
  const spots = new Map<string, { sentence: number; slot: number }[]>()
  for (const [sentence, slots] of sentences.entries())
    for (const [slot, marks] of slots.entries())
      for (const mark of marks) {
        const list = spots.get(mark)
        if (list) list.push({ sentence, slot })
        else spots.set(mark, [{ sentence, slot }])
      }
  return spots
}

/** Weight of a word that occurs in `count` sentences; numbers seldom match by chance. */
const weightOf = (count: number, marks: readonly string[]): number =>
  (1 / Math.log2(2 + count)) * (marks.some((mark) => /^\d/.test(mark)) ? 1.5 : 1)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

export function paraphrasesIn(paraphrasable: Paraphrasable, words: readonly Word[]): Leak[] {
  if (paraphrasable.sentences.length === 0) return []
  const authored = authoredIn(words)
  const pieces = piecesOf(words)
  const leaks = [...pieces, ...questionsIn(pieces, words)].flatMap((piece): Leak[] => {
    const best = bestFor(paraphrasable, piece, authored.has(piece[0]?.sentence ?? -1))
    return best ? [leakOf(piece, best)] : []
  })
  // A question is examined both alone and with the sentence after it.
  return leaks.filter(
    (leak) => !leaks.some((one) => one !== leak && one.of === leak.of && one.from === leak.from && one.to > leak.to),
  )
}

const leakOf = (piece: readonly Word[], { id }: Sentence): Leak => ({
  kind: 'QUOTATION',
  from: piece[0]?.from ?? 0,
  to: piece.at(-1)?.to ?? 0,
  people: [],
  of: id,
  isPossible: true,
})

/** The sentence that is repeated most; null if none is repeated enough. */
function bestFor(
  { sentences, byMark, byTranslation }: Paraphrasable,
  piece: readonly Word[],
  isAuthored: boolean,
): Sentence | null {
  if (piece.length < minShared) return null
  const said = sharedBy(byMark, piece, marksOf)
  const translated = sharedBy(byTranslation, piece, translationsOf)
  const telling = new Set(piece.flatMap((word, place) => (marksOf(word).some(isUsual) ? [] : [place])))
  let best: { sentence: Sentence; score: number } | null = null
  for (const [index, slots] of said) {
    const sentence = sentences[index]
    if (!sentence || slots.size < minShared - 1) continue
    const score =
      scoreOf(sentence, slots, piece.length, isAuthored) ??
      scoreOfTelling(sentence, new Map([...(translated.get(index) ?? []), ...slots]), telling)
    if (score !== null && (best === null || score > best.score)) best = { sentence, score }
  }
  return best?.sentence ?? null
}

/** A short question with the sentence after it: «What is a search? That is what students ask.» */
function questionsIn(pieces: readonly Word[][], words: readonly Word[]): Word[][] {
  const asked = new Set(words.flatMap(({ before, sentence }) => (/[?]/.test(before) ? [sentence - 1] : [])))
  return pieces.flatMap((piece, at) => {
    const next = pieces[at + 1]
    const isShort = next !== undefined && piece.length + next.length <= maxCompared / 2
    return isShort && asked.has(piece[0]?.sentence ?? -1) ? [[...piece, ...next]] : []
  })
}

function sharedBy(
  byMark: Spots,
  piece: readonly Word[],
  marksOf: (word: Word) => readonly string[],
): Map<number, Map<number, number>> {
  const said = new Map<number, Map<number, number>>()
  for (const [place, word] of piece.entries())
    for (const mark of marksOf(word))
      for (const { sentence, slot } of byMark.get(mark) ?? []) {
        const slots = said.get(sentence) ?? new Map<number, number>()
        said.set(sentence, slots)
        if (!slots.has(slot)) slots.set(slot, place)
      }
  return said
}

/** Score for the share of the sentence that is repeated; null if too small. */
function scoreOf(
  { weights, weight, slots: all }: Sentence,
  slots: ReadonlyMap<number, number>,
  length: number,
  isAuthored: boolean,
): number | null {
  const whole = sum([...slots.keys()].map((slot) => weights[slot] ?? 0)) / weight
  const places = new Set(slots.values()).size
  const part = places / length
  const { words, parts } = bars[isAuthored ? 'AUTHORED' : 'PLAIN']
  const isLong = all.length >= minLongWords
  const isSaid =
    words.some(([least, long, short]) => places >= least && whole >= (isLong ? long : short)) ||
    parts.some(([least, ofWhole, ofPart]) => places >= least && whole >= ofWhole && part >= ofPart)
  return isSaid ? whole + part : null
}

/** Topics of every consultation: sentences that have only these in common say different things. */
const usual: ReadonlySet<string> = new Set(
  foldWords(
    `evidence proof request data court judge law police treaty convention state country crime offence investigation information access
     service provider company right person people article text draft case order international authority clause incident response
     team government internet network digital security small year month day hour word must need want say ask give receive work use`,
  ).flatMap((word) => conceptsOf(word).filter((mark) => mark.startsWith('#'))),
)
const isUsual = (mark: string): boolean => usual.has(mark)

/** Minimum number of distinctive words in common, in any order, and their minimum share of the shorter sentence. */
const minTelling = 4
const minShare = 0.5

/** The same, by distinctive words alone; null if too few are shared. */
function scoreOfTelling(
  { isTelling }: Sentence,
  slots: ReadonlyMap<number, number>,
  telling: ReadonlySet<number>,
): number | null {
  const shared = new Set([...slots].flatMap(([slot, place]) => (isTelling[slot] && telling.has(place) ? [place] : [])))
  const share = shared.size / Math.min(telling.size, isTelling.filter(Boolean).length)
  return shared.size >= minTelling && share >= minShare ? share : null
}

/** Words indicating that somebody wrote it, says it about themselves, or is quoted. */
const authors: ReadonlySet<string> = new Set([
  ...singularFirst,
  ...foldWords(
    `we our us nous notre nos nosotros nosotras nuestro nuestra nuestros nuestras nós nosso nossa nossos nossas somos
     contribution contributions submission submissions contributor contributors wrote written author
     contribución contribuciones aportación inscripción inscripciones escribió escribía escrito escrita quien alguien autor autora hubo
     contribuição contribuições inscrição inscrições escreveu escrevia quem alguém
     quelqu écrit écrivait écrivit inscription auteur autrice lu somebody someone`,
  ),
])

/** Sentences that attribute the words to an author, and those next to them. */
function authoredIn(words: readonly Word[]): ReadonlySet<number> {
  const authored = new Set<number>()
  for (const [at, { key, raw, before, sentence }] of words.entries()) {
    const next = words[at + 1]?.key ?? ''
    const isOne =
      /^(?:una|uma|une|one)$/.test(key) && /^(?:person[ae]|personne|pessoa|participant[es]?|organisation)$/.test(next)
    if (!/[«“"]/.test(before) && !isOne && !/^\p{L}{3,}[ae]mos$/u.test(raw) && !authors.has(key)) continue
    for (const near of [sentence - 1, sentence, sentence + 1]) authored.add(near)
  }
  return authored
}

const empty: ReadonlySet<string> = new Set([
  ...[particles, articles, continuing, firstPerson, locations, origins].flatMap((words) => [...words]),
  ...foldWords(
    `not no nao ne pas more than so if be been being do does have had having they them their he she his her it its that these those what when where
     how all any some each every other such only very own may might can se lo las le les su sus ese eso esto esta estos estas aquel cuando donde como todo toda
     todos todas cada otro otra mas muy ya ni si sin sobre entre hasta tanto isso isto aquele quando onde todo toda todos todas cada outro outra muito ja nem sem
     sobre ate ce cet cette ces celui celle ceux quand tout toute tous toutes chaque autre tres deja ni sans sur entre jusque qu plus participant contribution
     participante contribucion contribuicao someone somebody alguien alguem wrote escribio escreveu says dice diz texts textos`,
  ),
])

/** Sentences without function words; endless ones are cut into pieces. */
function piecesOf(words: readonly Word[]): Word[][] {
  const telling = words.filter(({ key }) => !empty.has(key) && (key.length > 2 || /^\d/.test(key)))
  return [...Map.groupBy(telling, ({ sentence }) => sentence).values()].flatMap((sentence) => {
    const pieces: Word[][] = []
    for (let from = 0; from === 0 || from + maxCompared / 2 < sentence.length; from += maxCompared / 2)
      pieces.push(sentence.slice(from, from + maxCompared))
    return pieces
  })
}

function marksOf({ key }: Word): readonly string[] {
  if (/^\d/.test(key)) return [key]
  return isKnownWord(key) ? conceptsOf(key) : [...conceptsOf(key), ...dictionaryMarks(key)]
}

const maxTranslations = 4
const translationsOf = ({ key }: Word): readonly string[] => {
  if (/^\d/.test(key)) return []
  const marks = dictionaryMarksOfForm(key)
  return marks.length > maxTranslations ? [] : marks
}
