import { checkLink } from '@plenaria/schema/links'
import { isLanguageCode } from '@plenaria/schema/moreLanguages'
import type { FieldProblem } from '@plenaria/schema/words'
import type {
  CreateSeriesInput,
  PublicationInput,
  SeriesItemInput,
  UpdateSeriesInput,
} from '../__generated__/resolvers.ts'
import {
  fieldProblem,
  fieldProblemIf,
  keyProblems,
  listProblems,
  optionalText,
  repeated,
  requiredLine,
  textsProblems,
} from '../refusals/fieldProblems.ts'

export const newSeriesProblems = ({ slug, titles, summaries }: CreateSeriesInput): FieldProblem[] => [
  ...keyProblems(slug, 'slug', 3, 80),
  ...textsProblems(titles, 'titles', requiredLine),
  ...textsProblems(summaries, 'summaries', optionalText),
]

/** All problems of a change that can be found without the database. */
export const seriesProblems = ({ titles, summaries, items }: UpdateSeriesInput): FieldProblem[] => [
  ...(titles ? textsProblems(titles, 'titles', requiredLine) : []),
  ...textsProblems(summaries, 'summaries', optionalText),
  ...(items ? itemsProblems(items) : []),
]

const itemsProblems = (items: readonly SeriesItemInput[]): FieldProblem[] => [
  ...listProblems(items, 'items', [0, 200], ({ eventSlug, publication }, path) => {
    if (publication)
      return eventSlug == null
        ? publicationProblems(publication, `${path}.publication`)
        : fieldProblem(path, 'NOT_ASKED')
    return fieldProblemIf(!eventSlug, `${path}.eventSlug`, 'REQUIRED')
  }),
  ...repeated(
    items.map(({ eventSlug }, index) => eventSlug ?? `:${index}`),
    (index) => `items.${index}.eventSlug`,
  ),
]

const publicationProblems = (
  { titles, publishedOn, link, languages }: PublicationInput,
  path: string,
): FieldProblem[] => [
  ...textsProblems(titles, `${path}.titles`, requiredLine),
  ...dayProblems(publishedOn, `${path}.publishedOn`),
  ...checkLink(`${path}.link`, link),
  ...listProblems(languages, `${path}.languages`, [1, 20], (code, at) =>
    fieldProblemIf(!isLanguageCode(code), at, 'UNKNOWN', { expected: 'LANGUAGE' }),
  ),
  ...repeated(languages, (index) => `${path}.languages.${index}`),
]

function dayProblems(day: string, path: string): FieldProblem[] {
  if (day === '') return fieldProblem(path, 'REQUIRED')
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : null
  if (at === null || Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== day)
    return fieldProblem(path, 'MALFORMED', { expected: 'DATE' })
  return fieldProblemIf(at.getUTCFullYear() < 1900 || at.getUTCFullYear() >= 2200, path, 'OUT_OF_RANGE')
}
