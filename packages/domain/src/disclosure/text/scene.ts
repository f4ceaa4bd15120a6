/** A text with the places and people that its words refer to. */
import { type NounSpot, nounsIn } from './nouns.ts'
import { type PlaceSpot, placesIn } from './places.ts'
import type { Word } from './words.ts'

export interface Scene {
  words: readonly Word[]
  places: readonly PlaceSpot[]
  /** By the position of their first word. */
  placeAt: ReadonlyMap<number, PlaceSpot>
  nounAt: ReadonlyMap<number, NounSpot>
  placeEndingAt: (at: number) => PlaceSpot | null
  nounEndingAt: (at: number) => NounSpot | null
  /** Whether the word belongs to the same sentence and clause as the one before. */
  isJoined: (at: number) => boolean
  /** Whether no word of the sentence follows, or a stop does. */
  isEnd: (at: number) => boolean
}

export function sceneOf(words: readonly Word[], isLower: boolean): Scene {
  const places = placesIn(words, isLower)
  const nouns = nounsIn(words)
  const placeByLast = new Map(places.map((spot) => [spot.last, spot]))
  const nounByLast = new Map(nouns.map((spot) => [spot.last, spot]))
  const isJoined = (at: number) => {
    const [word, before] = [words[at], words[at - 1]]
    return word !== undefined && word.sentence === before?.sentence && !/[;:!?|]|\n\s*\n/.test(word.before)
  }
  return {
    words,
    places,
    isJoined,
    placeAt: new Map(places.map((spot) => [spot.first, spot])),
    nounAt: new Map(nouns.map((spot) => [spot.first, spot])),
    placeEndingAt: (at) => placeByLast.get(at) ?? null,
    nounEndingAt: (at) => nounByLast.get(at) ?? null,
    isEnd: (at) => !isJoined(at + 1) || /[,)\].]/.test(words[at + 1]?.before ?? ''),
  }
}
