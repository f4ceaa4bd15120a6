import type { Language } from '@plenaria/schema/languages'
import type { SessionRow } from '../request/rows.ts'
import { textIn } from '../request/texts.ts'

const compareIn = new Map<Language, Intl.Collator['compare']>()

/** Cached, because creating a collator takes longer than sorting a programme. */
function comparing(language: Language): Intl.Collator['compare'] {
  const compare = compareIn.get(language) ?? new Intl.Collator(language.replace('_', '-'), { numeric: true }).compare
  compareIn.set(language, compare)
  return compare
}

/**
 * Chronological; sessions with the same start by title, in the reader's language and with numeric order: "Room 2" before "Room
 * 10".
 */
export function inProgrammeOrder(sessions: readonly SessionRow[], language: Language): SessionRow[] {
  const compare = comparing(language)
  const titleOf = ({ titles }: SessionRow): string => textIn(language, titles) ?? ''
  return sessions.toSorted(
    (one, other) => one.startsAt.getTime() - other.startsAt.getTime() || compare(titleOf(one), titleOf(other)),
  )
}
