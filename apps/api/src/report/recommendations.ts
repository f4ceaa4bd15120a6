/** Recommendations of the draft: the editors' input, and the stored form. */
import type { DraftedRecommendation } from '@plenaria/domain/report/recommendations'
import { tidy } from '@plenaria/schema/texts'
import type { FieldProblem } from '@plenaria/schema/words'
import type { ReportRecommendationInput } from '../__generated__/resolvers.ts'
import { isId } from '../kernel/ids.ts'
import {
  dayIn,
  each,
  fieldProblem,
  fieldProblemIf,
  instantProblems,
  listProblems,
  optionalLine,
  optionalText,
  repeated,
  textsProblems,
} from '../refusals/fieldProblems.ts'
import type { ReportRow } from '../request/rows.ts'
import { storedTexts } from '../request/texts.ts'

const maxRecommendations = 50
const maxFindingsEach = 20

export const draftedIn = ({ recommendations }: Pick<ReportRow, 'recommendations'>): DraftedRecommendation[] =>
  // Only `storedRecommendations` writes the column.
  recommendations as unknown as DraftedRecommendation[]

export const storedRecommendations = (given: readonly ReportRecommendationInput[]) =>
  given.map(({ id, addressees, texts, dueOn, findingIds }) => ({
    id,
    addressees: storedTexts(addressees),
    texts: storedTexts(texts),
    dueOn: tidy(dueOn) || null,
    findingIds,
  }))

export const recommendationProblems = (given: readonly ReportRecommendationInput[]): FieldProblem[] => [
  ...listProblems(given, 'recommendations', [0, maxRecommendations], (recommendation, path) => [
    ...fieldProblemIf(!isId(recommendation.id), `${path}.id`, 'MALFORMED'),
    ...textsProblems(recommendation.addressees, `${path}.addressees`, optionalLine),
    ...textsProblems(recommendation.texts, `${path}.texts`, optionalText),
    ...dueProblems(recommendation.dueOn, `${path}.dueOn`),
    ...listProblems(recommendation.findingIds, `${path}.findingIds`, [0, maxFindingsEach], (id, at) =>
      fieldProblemIf(!isId(id), at, 'UNKNOWN'),
    ),
    ...repeated(recommendation.findingIds, (index) => `${path}.findingIds.${index}`),
  ]),
  ...repeated(
    given.map(({ id }) => id),
    (index) => `recommendations.${index}.id`,
  ),
]

function dueProblems(given: string | null | undefined, path: string): FieldProblem[] {
  const text = tidy(given)
  if (text === '') return []
  const day = dayIn(text)
  return day ? instantProblems(day, path) : fieldProblem(path, 'MALFORMED', { expected: 'DATE' })
}

/** `known`: ids of findings of the event. */
export const unknownFindings = (
  given: readonly ReportRecommendationInput[],
  known: ReadonlySet<string>,
): FieldProblem[] =>
  each(given, 'recommendations', ({ findingIds }, path) =>
    each(findingIds, `${path}.findingIds`, (id, at) => fieldProblemIf(!known.has(id), at, 'UNKNOWN')),
  )
