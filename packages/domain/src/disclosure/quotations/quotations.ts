/** Finds unpublished sentences that are repeated verbatim or nearly so. */

import type { Unpublished } from '../register/register.ts'
import type { Leak } from '../text/leak.ts'
import { particles, type Word, wordsOf } from '../text/words.ts'

interface Sentence {
  id: string
  keys: readonly string[]
}

/** Sentences of unpublished texts, indexed by the pairs of words in them. */
export interface Quotable {
  sentences: readonly Sentence[]
  byPair: ReadonlyMap<string, readonly number[]>
}

/**
 * Maximum number of words of a sentence that are compared at once: comparing every word of an endless sentence with every other
 * would exhaust memory. The pieces they are compared with overlap by as many, so that each piece lies within one of these.
 */
const maxCompared = 200
/** Shorter sentences could be anybody's. */
const minWords = 6
/** Minimum share of a sentence's words that the text contains in the same order. */
const nearly = 0.6
/** Minimum shares of its words and of its pairs of neighbours that the text contains if its clauses are reordered. */
const turned = { words: 0.85, pairs: 0.5 }

export function quotableOf(unpublished: readonly Unpublished[]): Quotable {
  const sentences: Sentence[] = []
  const byPair = new Map<string, number[]>()
  for (const { id, text } of unpublished)
    for (const content of sentencesOf(wordsOf(text)).flatMap((whole) => piecesOf(whole, maxCompared))) {
      const keys = content.map(({ key }) => key)
      if (keys.length < minWords) continue
      const index = sentences.push({ id, keys }) - 1
      for (const pair of new Set(pairsOf(keys))) {
        const list = byPair.get(pair)
        if (list) list.push(index)
        else byPair.set(pair, [index])
      }
    }
  return { sentences, byPair }
}

export function quotationsIn(quotable: Quotable, words: readonly Word[]): Leak[] {
  if (quotable.sentences.length === 0) return []
  return sentencesOf(words)
    .flatMap((whole) => piecesOf(whole, 2 * maxCompared))
    .flatMap((piece) => quotedIn(quotable, piece) ?? [])
}

/** The first unpublished sentence that the piece repeats. */
function quotedIn({ sentences, byPair }: Quotable, piece: readonly Word[]): Leak | null {
  const keys = piece.map(({ key }) => key)
  const shared = new Map<number, number>()
  for (const pair of pairsOf(keys))
    for (const index of byPair.get(pair) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1)
  for (const [index, count] of shared) {
    const sentence = sentences[index]
    const places = sentence ? placesOf(sentence, count, keys) : null
    if (sentence && places) return leakOf(sentence, piece, places)
  }
  return null
}

/** Positions of the sentence's words; null if too few appear. `count`: number of shared pairs. */
function placesOf({ keys: wanted }: Sentence, count: number, keys: readonly string[]): number[] | null {
  if (count < Math.max(2, (wanted.length - 1) * 0.3)) return null
  const ordered = inOrder(wanted, keys)
  if (ordered.length >= wanted.length * nearly) return ordered
  const places = inAnyOrder(wanted, keys)
  const isTurned = places.length >= wanted.length * turned.words && count >= (wanted.length - 1) * turned.pairs
  return isTurned ? places : null
}

const leakOf = ({ id }: Sentence, piece: readonly Word[], places: readonly number[]): Leak => ({
  kind: 'QUOTATION',
  from: piece[places[0] ?? 0]?.from ?? 0,
  to: piece[places.at(-1) ?? 0]?.to ?? 0,
  people: [],
  of: id,
  isPossible: false,
})

const pairsOf = (keys: readonly string[]): string[] => keys.slice(1).map((key, index) => `${keys[index]} ${key}`)

/** Pieces of `length` words, each beginning `maxCompared` words after the previous one. */
function piecesOf(words: Word[], length: number): Word[][] {
  const pieces: Word[][] = []
  for (let from = 0; from === 0 || from + length < words.length + maxCompared; from += maxCompared)
    pieces.push(words.slice(from, from + length))
  return pieces
}

function sentencesOf(words: readonly Word[]): Word[][] {
  const sentences = new Map<number, Word[]>()
  for (const word of words) {
    if (particles.has(word.key)) continue
    const list = sentences.get(word.sentence)
    if (list) list.push(word)
    else sentences.set(word.sentence, [word])
  }
  return [...sentences.values()]
}

/** Positions in `keys` of the words of `wanted`, each at most as often as it is wanted. */
function inAnyOrder(wanted: readonly string[], keys: readonly string[]): number[] {
  const left = new Map<string, number>()
  for (const key of wanted) left.set(key, (left.get(key) ?? 0) + 1)
  return keys.flatMap((key, place) => {
    const count = left.get(key) ?? 0
    if (count === 0) return []
    left.set(key, count - 1)
    return [place]
  })
}

/** Positions in `keys` of the longest sequence of words of `wanted` that appears in the same order. */
function inOrder(wanted: readonly string[], keys: readonly string[]): number[] {
  const lengths = commonLengths(wanted, keys)
  const places: number[] = []
  for (let row = 0, column = 0; row < wanted.length && column < keys.length; ) {
    if (wanted[row] === keys[column]) {
      places.push(column)
      row += 1
      column += 1
    } else if ((lengths[row + 1]?.[column] ?? 0) >= (lengths[row]?.[column + 1] ?? 0)) row += 1
    else column += 1
  }
  return places
}

/** Lengths of the longest common subsequences from each pair of positions on. */
function commonLengths(wanted: readonly string[], keys: readonly string[]): number[][] {
  const lengths = [new Array<number>(keys.length + 1).fill(0)]
  for (const key of wanted.toReversed()) lengths.push(rowAbove(key, keys, lengths.at(-1) ?? []))
  return lengths.reverse()
}

function rowAbove(wanted: string, keys: readonly string[], below: readonly number[]): number[] {
  const row = new Array<number>(keys.length + 1).fill(0)
  for (let column = keys.length - 1; column >= 0; column -= 1)
    row[column] =
      wanted === keys[column] ? 1 + (below[column + 1] ?? 0) : Math.max(below[column] ?? 0, row[column + 1] ?? 0)
  return row
}
