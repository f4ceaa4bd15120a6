/** Finds words that may identify the author of a text. It checks for the author only, so that nobody learns who else registered. */
import type { ContributionRow, RegistrationRow } from '../request/rows.ts'

export async function identifyingWordsOf(
  { text, attribution }: ContributionRow,
  writer: RegistrationRow,
): Promise<string[]> {
  if (attribution === 'NAMED' && !writer.protected) return []
  // The lexicon of four languages takes a while to prepare, so it isn't loaded at startup.
  const { checkOf, leaksIn } = await import('@plenaria/domain/disclosure/check')
  const { id, name, organisation, email, groupKey, country } = writer
  const check = checkOf({
    participants: [
      {
        id,
        name,
        organisation,
        email,
        groupKey,
        country,
        alsoKnownAs: [],
        organisationAlso: [],
        title: null,
        cities: [],
        isSeated: true,
        sessions: [],
      },
    ],
    unpublished: [],
    groupWords: {},
    open: [],
    threshold: 1,
  })
  return [...new Set(leaksIn(check, text).map(({ from, to }) => text.slice(from, to)))]
}
