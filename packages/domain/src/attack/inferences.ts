/** Finds what each reader can derive about few people from everything published. */
import { attack } from './attack.ts'
import type { Collected, Derived, Knowledge } from './collected.ts'

/** A derivable count, and who can derive it. */
export interface Inference extends Derived {
  /** Null: anybody. */
  reader: Knowledge | null
  /** False: the search ran out of budget, so it is treated as derivable. */
  isCertain: boolean
}

/** Inferences by count. If several readers can derive one, it is attributed to the first of them. */
export function learned(collected: Collected, readers: readonly (Knowledge | null)[]): Map<string, Inference> {
  const found = readers.flatMap((reader) => {
    const { derived, open } = attack({ ...collected, knowledge: reader })
    return [
      ...derived.map((each): Inference => ({ ...each, reader, isCertain: true })),
      ...open.map(({ target: { cell, known, threshold } }): Inference => {
        return { cell, facts: [], minimum: known + 1, maximum: threshold - 1, reader, isCertain: false }
      }),
    ]
  })
  return new Map(found.toReversed().map((each) => [JSON.stringify(each.cell), each]))
}

/** Inferences that are not known already. */
export const newIn = (all: ReadonlyMap<string, Inference>, known: ReadonlyMap<string, Inference>): Inference[] =>
  [...all].filter(([cell]) => !known.has(cell)).map(([, inference]) => inference)
