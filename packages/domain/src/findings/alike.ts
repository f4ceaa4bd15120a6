/** Notes that say nearly the same, by their words alone: suggestions for an editor, who decides. */
import { particles, wordsOf } from '../disclosure/words.ts'

export interface Text {
  id: string
  text: string
}

export interface Alike {
  one: string
  other: string
  /** 0 to 1: the share of what both say. */
  likeness: number
}

/** From where two notes are suggested as the same. */
export const alikeFrom = 0.5

/**
 * Pairs of texts that are alike, the most alike first. Only texts that share a rare piece are compared, so that the work
 * grows with the likeness among them and not with the square of their number.
 */
export function alikeIn(texts: readonly Text[]): Alike[] {
  const pieces = texts.map(({ text }) => piecesOf(text))
  const holders = new Map<string, number[]>()
  for (const [index, set] of pieces.entries())
    for (const piece of set) {
      const list = holders.get(piece)
      if (list) list.push(index)
      else holders.set(piece, [index])
    }
  const weightOf = (piece: string) => Math.log(1 + texts.length / (holders.get(piece)?.length ?? 1))
  const weights = pieces.map((set) => [...set].reduce((sum, piece) => sum + weightOf(piece), 0))
  const common = Math.max(8, texts.length / 4)
  const found: Alike[] = []
  for (const [index, set] of pieces.entries()) {
    const shared = new Map<number, number>()
    for (const piece of set) {
      const list = holders.get(piece) ?? []
      if (list.length > common) continue
      for (const other of list) if (other > index) shared.set(other, 0)
    }
    for (const other of shared.keys()) {
      const both = [...set].reduce((sum, piece) => sum + (pieces[other]?.has(piece) ? weightOf(piece) : 0), 0)
      const likeness = (2 * both) / ((weights[index] ?? 0) + (weights[other] ?? 0))
      if (likeness >= alikeFrom) found.push({ one: texts[index]?.id ?? '', other: texts[other]?.id ?? '', likeness })
    }
  }
  return found.toSorted((one, other) => other.likeness - one.likeness)
}

/** Beginnings of words, so that number, gender and tense make no difference. */
function piecesOf(text: string): ReadonlySet<string> {
  const keys = wordsOf(text)
    .map(({ key }) => key)
    .filter((key) => key.length > 2 && !particles.has(key))
  return new Set(keys.map((key) => key.slice(0, 6)))
}
