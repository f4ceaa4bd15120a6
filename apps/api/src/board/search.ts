/** Searches registrations by substrings of the shown columns, and by similar spelling. */
import type { PersonalField } from '@plenaria/domain/grant'
import { Prisma } from '@plenaria/prisma/client'
import { fieldMasked } from '../request/pages.ts'
import { allOf, anyOf, isStorable } from './conditions.ts'

/** Queries for the ids of an event's matches: by substrings or, if there are none, by similar spelling. */
export interface Search {
  byParts: Prisma.Sql
  /** Null: only substrings count. */
  bySpelling: Prisma.Sql | null
}

const referenceShape = /^[0-9A-Z]{10}$/
const maxWords = 8
/** Maximum length of a search; names aren't longer, and long words have too many similar spellings. */
const maxSearchLength = 300
/** Minimum length for similar spelling: shorter words resemble too many others. */
const minSpelledLength = 4

const columns = {
  NAME: Prisma.sql`t.name`,
  ORGANISATION: Prisma.sql`t.organisation`,
  EMAIL: Prisma.sql`t.email`,
}
export type SearchColumn = keyof typeof columns

const allColumns = Object.keys(columns) as SearchColumn[]

/** At most so many words, each once. */
export const wordsOf = (text: string): string[] => [...new Set(text.split(/\s+/))].slice(0, maxWords)

/**
 * Each word must match in any unmasked column; or the text is a complete reference. Protected people are found by their pseudonym
 * only; identifying fields and hidden affiliations aren't searched.
 * @param only the columns that are searched, for substrings alone; null: all, and similar spellings
 * @throws a GraphQLError with the code `FIELD_MASKED`
 */
export function searchFor(
  text: string,
  eventId: string,
  masked: ReadonlySet<PersonalField>,
  only: readonly SearchColumn[] | null,
): Search {
  if (!isStorable(text) || text.length > maxSearchLength) return { byParts: nobody, bySpelling: null }
  const shown = (only ?? allColumns).filter((field) => !masked.has(field))
  const reference = text.toUpperCase()
  const exact = referenceShape.test(reference)
    ? [Prisma.sql`select id from registration where reference = ${reference} and event_id = ${eventId}`]
    : []
  if (shown.length === 0 && exact.length === 0) throw fieldMasked()
  const words = wordsOf(text)
  const byParts = shown.length === 0 ? [] : [holding(words, eventId, shown)]
  return {
    byParts: Prisma.join([...exact, ...byParts], ' union all '),
    bySpelling: only ? null : spelled(words, eventId, shown),
  }
}

const nobody = Prisma.sql`select null::uuid as id where false`

const holding = (words: readonly string[], eventId: string, shown: readonly SearchColumn[]): Prisma.Sql => {
  const held = (word: string) =>
    anyOf(shown.map((field) => Prisma.sql`${columns[field]} like pattern_of(${word}::text)`))
  return Prisma.sql`select t.registration_id as id from board_text t
    where t.event_id = ${eventId} and ${allOf(words.map(held))}`
}

function spelled(words: readonly string[], eventId: string, shown: readonly SearchColumn[]): Prisma.Sql {
  const isLong = (word: string) => [...word].length >= minSpelledLength
  if (shown.length === 0 || !words.some(isLong)) return nobody
  const [name, organisation, email] = allColumns.map((field) => shown.includes(field))
  const ways = words.map((word) =>
    isLong(word)
      ? Prisma.sql`select spelled_like(${eventId}, ${word}, ${name}, ${organisation}, ${email}) as id`
      : holding([word], eventId, shown),
  )
  return Prisma.join(ways, ' intersect ')
}
