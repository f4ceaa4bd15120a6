/**
 * What somebody wrote and did not give for publication, said in another language or another order: sentences are compared by what their
 * words mean, the rarer the more, and by numbers.
 */
import { conceptsOf } from './concepts.ts'
import type { Leak } from './leak.ts'
import { articles, continuing, firstPerson, locations, origins } from './lexicon/grammar.ts'
import { foldWords } from './lexicon/inflect.ts'
import type { Unpublished } from './register.ts'
import { particles, type Word, wordsOf } from './words.ts'

interface Sentence {
  id: string
  /** What each of its words may mean. */
  slots: readonly (readonly string[])[]
  /** How much each of them tells. */
  weights: readonly number[]
  weight: number
}

export interface Paraphrasable {
  sentences: readonly Sentence[]
  byMark: ReadonlyMap<string, readonly { sentence: number; slot: number }[]>
}

/** Words that are compared at once: of a text without stops, so many, and from half as many on again. */
const mostCompared = 60
/** A word of more sentences than these, and of a tenth of all, tells none of them. */
const fewestOfCommon = 60
/** Shorter sentences are anybody's. */
const leastSlots = 5
const leastShared = 4
/** Words of a sentence of which nearly all must be said. */
const shortest = 8
/**
 * The share of a sentence's weight that is said: of five words or more, of four, of a short sentence, of three words; and of a part of a
 * sentence, how much of what is said there must be of it. By the passages of `apps/bench/src/disclosure`: innocent ones reach 0.44.
 */
const nearly = { least: 0.46, whole: 0.5, most: 0.7, few: { whole: 0.6, part: 0.5 }, part: 0.6, wholeOfPart: 0.3 }

export function paraphrasableOf(unpublished: readonly Unpublished[]): Paraphrasable {
  const found = new Map<string, { id: string; slots: (readonly string[])[] }>()
  for (const { id, text } of unpublished)
    for (const words of piecesOf(wordsOf(text))) {
      const key = words.map((word) => word.key).join(' ')
      if (words.length >= leastSlots && !found.has(key))
        found.set(key, { id, slots: words.map((word) => marksOf(word)) })
    }
  const all = [...found.values()]
  const counts = new Map<string, number>()
  for (const { slots } of all) for (const mark of new Set(slots.flat())) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  const byMark = new Map<string, { sentence: number; slot: number }[]>()
  const isCommon = (mark: string) => (counts.get(mark) ?? 0) > Math.max(fewestOfCommon, all.length / 10)
  const sentences = all.map(({ id, slots }, sentence): Sentence => {
    for (const [slot, marks] of slots.entries())
      for (const mark of marks) {
        if (isCommon(mark)) continue
        const list = byMark.get(mark)
        if (list) list.push({ sentence, slot })
        else byMark.set(mark, [{ sentence, slot }])
      }
    const weights = slots.map((marks) =>
      marks.every(isCommon) ? 0 : weightOf(Math.min(...marks.map((mark) => counts.get(mark) ?? 1)), marks),
    )
    return { id, slots, weights, weight: sum(weights) }
  })
  return { sentences, byMark }
}

/** Of one that stands in so many sentences; a number is seldom the same by chance. */
const weightOf = (count: number, marks: readonly string[]): number =>
  (1 / Math.log2(2 + count)) * (marks.some((mark) => /^\d/.test(mark)) ? 1.5 : 1)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

export function paraphrasesIn({ sentences, byMark }: Paraphrasable, words: readonly Word[]): Leak[] {
  if (sentences.length === 0) return []
  return piecesOf(words).flatMap((piece): Leak[] => {
    if (piece.length < leastShared) return []
    const said = sharedBy(byMark, piece)
    let best: { sentence: Sentence; score: number } | null = null
    for (const [index, slots] of said) {
      const sentence = sentences[index]
      if (!sentence || slots.size < leastShared - 1) continue
      const score = scoreOf(sentence, slots, piece.length)
      if (score !== null && (best === null || score > best.score)) best = { sentence, score }
    }
    if (best === null) return []
    const [first, last] = [piece[0], piece.at(-1)]
    return [
      {
        ...{ kind: 'QUOTATION', from: first?.from ?? 0, to: last?.to ?? 0, people: [], of: best.sentence.id },
        isPossible: true,
      },
    ]
  })
}

function sharedBy(byMark: Paraphrasable['byMark'], piece: readonly Word[]): Map<number, Map<number, number>> {
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

/** The share of the sentence that is said; null where it is too little. */
function scoreOf(
  { weights, weight, slots: all }: Sentence,
  slots: ReadonlyMap<number, number>,
  length: number,
): number | null {
  const whole = sum([...slots.keys()].map((slot) => weights[slot] ?? 0)) / weight
  const places = new Set(slots.values()).size
  const part = places / length
  const { least, most, few } = nearly
  const isLong = all.length >= shortest
  const isWhole =
    (places >= leastShared + 1 && whole >= (isLong ? least : most)) ||
    (places >= leastShared && whole >= (isLong ? nearly.whole : most)) ||
    (places >= leastShared - 1 && whole >= few.whole && part >= few.part)
  const isPart = places >= leastShared + 2 && part >= nearly.part && whole >= nearly.wholeOfPart
  return isWhole || isPart ? whole + part : null
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

/** Sentences without words that say nothing, and pieces of those without an end. */
function piecesOf(words: readonly Word[]): Word[][] {
  const telling = words.filter(({ key }) => !empty.has(key) && (key.length > 2 || /^\d/.test(key)))
  return [...Map.groupBy(telling, ({ sentence }) => sentence).values()].flatMap((sentence) => {
    const pieces: Word[][] = []
    for (let from = 0; from === 0 || from + mostCompared / 2 < sentence.length; from += mostCompared / 2)
      pieces.push(sentence.slice(from, from + mostCompared))
    return pieces
  })
}

const marksOf = ({ key }: Word): readonly string[] => (/^\d/.test(key) ? [key] : conceptsOf(key))
