/** Suggests notes that say nearly the same, judging only by their words; an editor decides. */
import { particles, wordsOf } from '../disclosure/text/words.ts'

export interface Text {
  id: string
  text: string
}

export interface Alike {
  one: string
  other: string
  /** From 0 to 1: the share of the pieces that both have in common. */
  likeness: number
}

/** Minimum likeness for suggesting that two notes are the same. */
export const alikeFrom = 0.5

/**
 * Pairs of similar texts, most similar first. Only texts that share a rare piece are compared, so that the work grows with the
 * similarity among them and not with the square of their number.
 */
export function alikeIn(texts: readonly Text[]): Alike[] {
  const pieces = texts.map(({ text }) => piecesOf(text))
  const holders = holdersOf(pieces)
  const weightOf = (piece: string) => Math.log(1 + texts.length / (holders.get(piece)?.length ?? 1))
  const weigh = (some: Iterable<string>) => [...some].reduce((sum, piece) => sum + weightOf(piece), 0)
  const weights = pieces.map(weigh)
  const common = Math.max(8, texts.length / 4)
  const found = pieces.flatMap((set, one) => {
    const rare = [...set].flatMap((piece) => {
      const list = holders.get(piece) ?? []
      return list.length > common ? [] : list
    })
    return [...new Set(rare)]
      .filter((other) => other > one)
      .map((other): Alike => {
        const both = weigh([...set].filter((piece) => pieces[other]?.has(piece)))
        const likeness = (2 * both) / ((weights[one] ?? 0) + (weights[other] ?? 0))
        return { one: texts[one]?.id ?? '', other: texts[other]?.id ?? '', likeness }
      })
  })
  return found.filter(({ likeness }) => likeness >= alikeFrom).toSorted((one, other) => other.likeness - one.likeness)
}

/** Texts by the pieces they contain. */
function holdersOf(pieces: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>()
  for (const [index, set] of pieces.entries())
    for (const piece of set) {
      const list = holders.get(piece)
      if (list) list.push(index)
      else holders.set(piece, [index])
    }
  return holders
}

/** Beginnings of words, so that number, gender and tense don't matter. */
function piecesOf(text: string): ReadonlySet<string> {
  const keys = wordsOf(text)
    .map(({ key }) => key)
    .filter((key) => key.length > 2 && !particles.has(key))
  return new Set(keys.map((key) => key.slice(0, 6)))
}
