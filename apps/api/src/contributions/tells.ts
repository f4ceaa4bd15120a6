/** What of a text may tell who wrote it. It is looked through for its writer alone, so that nobody learns who else registered. */
import { checkOf, leaksIn } from '@plenaria/domain/disclosure/check'
import type { ContributionRow, RegistrationRow } from '../rows.ts'

export function tellsOf({ text, attribution }: ContributionRow, writer: RegistrationRow): string[] {
  if (attribution === 'NAMED' && !writer.protected) return []
  const { id, name, organisation, email, groupKey, country } = writer
  const check = checkOf({
    participants: [
      {
        ...{ id, name, organisation, email, groupKey, country },
        ...{ alsoKnownAs: [], organisationAlso: [], title: null, cities: [], isSeated: true, sessions: [] },
      },
    ],
    ...{ unpublished: [], groupWords: {}, open: [], threshold: 1 },
  })
  return [...new Set(leaksIn(check, text).map(({ from, to }) => text.slice(from, to)))]
}
