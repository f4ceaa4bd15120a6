/** Sentences that somebody wrote and did not give for publication, to the letter or nearly so. */
import type { Leak } from './leak.ts'
import type { Unpublished } from './register.ts'
import { particles, type Word, wordsOf } from './words.ts'

interface Sentence {
  id: string
  keys: readonly string[]
}

/** Sentences of unpublished texts, by the pairs of words in them. */
export interface Quotable {
  sentences: readonly Sentence[]
  byPair: ReadonlyMap<string, readonly number[]>
}

/**
 * Words of a sentence that are compared at once, each with each of as many again: of one without an end, all with all would take all
 * memory. What is compared with them overlaps by as many, so that each piece lies within one of these.
 */
const mostCompared = 200
/** Shorter sentences are anybody's. */
const leastWords = 6
/** The share of a sentence's words that stand in the text in their order. */
const nearly = 0.6
/** The shares of its words, and of its pairs of neighbours, that stand in the text where its clauses changed places. */
const turned = { words: 0.85, pairs: 0.5 }

export function quotableOf(unpublished: readonly Unpublished[]): Quotable {
  const sentences: Sentence[] = []
  const byPair = new Map<string, number[]>()
  for (const { id, text } of unpublished)
    for (const content of sentencesOf(wordsOf(text)).flatMap((whole) => piecesOf(whole, mostCompared))) {
      const keys = content.map(({ key }) => key)
      if (keys.length < leastWords) continue
      const index = sentences.push({ id, keys }) - 1
      for (const pair of new Set(pairsOf(keys))) {
        const list = byPair.get(pair)
        if (list) list.push(index)
        else byPair.set(pair, [index])
      }
    }
  return { sentences, byPair }
}

export function quotationsIn({ sentences, byPair }: Quotable, words: readonly Word[]): Leak[] {
  if (sentences.length === 0) return []
  const leaks: Leak[] = []
  for (const content of sentencesOf(words).flatMap((whole) => piecesOf(whole, 2 * mostCompared))) {
    const keys = content.map(({ key }) => key)
    const shared = new Map<number, number>()
    for (const pair of pairsOf(keys))
      for (const index of byPair.get(pair) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1)
    for (const [index, count] of shared) {
      const sentence = sentences[index]
      if (!sentence || count < Math.max(2, (sentence.keys.length - 1) * 0.3)) continue
      const ordered = inOrder(sentence.keys, keys)
      const isNear = ordered.length >= sentence.keys.length * nearly
      const places = isNear ? ordered : inAnyOrder(sentence.keys, keys)
      const isTurned =
        places.length >= sentence.keys.length * turned.words && count >= (sentence.keys.length - 1) * turned.pairs
      if (!isNear && !isTurned) continue
      const [first, last] = [content[places[0] ?? 0], content[places.at(-1) ?? 0]]
      leaks.push({
        kind: 'QUOTATION',
        from: first?.from ?? 0,
        to: last?.to ?? 0,
        people: [],
        of: sentence.id,
        isPossible: false,
      })
      break
    }
  }
  return leaks
}

const pairsOf = (keys: readonly string[]): string[] => keys.slice(1).map((key, index) => `${keys[index]} ${key}`)

/** Pieces of that many words, each of which begins `mostCompared` after the one before. */
function piecesOf(words: Word[], length: number): Word[][] {
  const pieces: Word[][] = []
  for (let from = 0; from === 0 || from + length < words.length + mostCompared; from += mostCompared)
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

/** Places in `keys` of the words of `wanted`, each as often as it is wanted. */
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

/** Places in `keys` of the longest run of words of `wanted` that stands there in the same order. */
function inOrder(wanted: readonly string[], keys: readonly string[]): number[] {
  const lengths = Array.from({ length: wanted.length + 1 }, () => new Array<number>(keys.length + 1).fill(0))
  for (let row = wanted.length - 1; row >= 0; row -= 1)
    for (let column = keys.length - 1; column >= 0; column -= 1) {
      const here = lengths[row]
      const below = lengths[row + 1]
      if (here && below)
        here[column] =
          wanted[row] === keys[column]
            ? 1 + (below[column + 1] ?? 0)
            : Math.max(below[column] ?? 0, here[column + 1] ?? 0)
    }
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
