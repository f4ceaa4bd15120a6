import type { Language } from '@plenaria/schema/languages'
import type { SessionRow } from '../request/rows.ts'
import { textIn } from '../request/texts.ts'

/** In order of time; those that begin together by their titles, as the reader's language sorts them: "Room 2" before "Room 10". */
export function inProgrammeOrder(sessions: readonly SessionRow[], language: Language): SessionRow[] {
  const { compare } = new Intl.Collator(language.replace('_', '-'), { numeric: true })
  const titleOf = ({ titles }: SessionRow): string => textIn(language, titles) ?? ''
  return sessions.toSorted(
    (one, other) => one.startsAt.getTime() - other.startsAt.getTime() || compare(titleOf(one), titleOf(other)),
  )
}
