/** Recommendations of the draft: what editors send, and what is stored of it. */
import type { DraftedRecommendation } from '@plenaria/domain/report/recommendations'
import { tidy } from '@plenaria/schema/texts'
import type { FieldProblem } from '@plenaria/schema/words'
import type { ReportRecommendationInput } from '../__generated__/resolvers.ts'
import { isId } from '../kernel/ids.ts'
import {
  dayIn,
  each,
  fault,
  faultIf,
  instantFaults,
  listFaults,
  optionalLine,
  optionalText,
  repeated,
  textsFaults,
} from '../refusals/faults.ts'
import type { ReportRow } from '../request/rows.ts'
import { storedTexts } from '../request/texts.ts'

const maxRecommendations = 50
const maxFindingsEach = 20

export const draftedIn = ({ recommendations }: Pick<ReportRow, 'recommendations'>): DraftedRecommendation[] =>
  // Only `storedRecommendations` writes the column.
  recommendations as unknown as DraftedRecommendation[]

export const storedRecommendations = (given: readonly ReportRecommendationInput[]) =>
  given.map(({ id, addressees, texts, dueOn, findingIds }) => ({
    ...{ id, addressees: storedTexts(addressees), texts: storedTexts(texts) },
    ...{ dueOn: tidy(dueOn) || null, findingIds },
  }))

export const recommendationFaults = (given: readonly ReportRecommendationInput[]): FieldProblem[] => [
  ...listFaults(given, 'recommendations', [0, maxRecommendations], (recommendation, path) => [
    ...faultIf(!isId(recommendation.id), `${path}.id`, 'MALFORMED'),
    ...textsFaults(recommendation.addressees, `${path}.addressees`, optionalLine),
    ...textsFaults(recommendation.texts, `${path}.texts`, optionalText),
    ...dueFaults(recommendation.dueOn, `${path}.dueOn`),
    ...listFaults(recommendation.findingIds, `${path}.findingIds`, [0, maxFindingsEach], (id, at) =>
      faultIf(!isId(id), at, 'UNKNOWN'),
    ),
    ...repeated(recommendation.findingIds, (index) => `${path}.findingIds.${index}`),
  ]),
  ...repeated(
    given.map(({ id }) => id),
    (index) => `recommendations.${index}.id`,
  ),
]

function dueFaults(given: string | null | undefined, path: string): FieldProblem[] {
  const text = tidy(given)
  if (text === '') return []
  const day = dayIn(text)
  return day ? instantFaults(day, path) : fault(path, 'MALFORMED', { expected: 'DATE' })
}

/** `known`: ids of findings of the event. */
export const unknownFindings = (
  given: readonly ReportRecommendationInput[],
  known: ReadonlySet<string>,
): FieldProblem[] =>
  each(given, 'recommendations', ({ findingIds }, path) =>
    each(findingIds, `${path}.findingIds`, (id, at) => faultIf(!known.has(id), at, 'UNKNOWN')),
  )
