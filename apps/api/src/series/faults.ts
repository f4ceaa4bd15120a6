import { isLanguageCode } from '@plenaria/schema/countries'
import { checkLink } from '@plenaria/schema/links'
import type { FieldProblem } from '@plenaria/schema/words'
import type {
  CreateSeriesInput,
  PublicationInput,
  SeriesItemInput,
  UpdateSeriesInput,
} from '../__generated__/resolvers.ts'
import {
  fault,
  faultIf,
  keyFaults,
  listFaults,
  optionalText,
  repeated,
  requiredLine,
  textsFaults,
} from '../refusals/faults.ts'

export const newSeriesFaults = ({ slug, titles, summaries }: CreateSeriesInput): FieldProblem[] => [
  ...keyFaults(slug, 'slug', 3, 80),
  ...textsFaults(titles, 'titles', requiredLine),
  ...textsFaults(summaries, 'summaries', optionalText),
]

/** All that is wrong with a change but what only the database can tell. */
export const seriesFaults = ({ titles, summaries, items }: UpdateSeriesInput): FieldProblem[] => [
  ...(titles ? textsFaults(titles, 'titles', requiredLine) : []),
  ...textsFaults(summaries, 'summaries', optionalText),
  ...(items ? itemsFaults(items) : []),
]

const itemsFaults = (items: readonly SeriesItemInput[]): FieldProblem[] => [
  ...listFaults(items, 'items', [0, 200], ({ eventSlug, publication }, path) => {
    if (publication)
      return eventSlug == null ? publicationFaults(publication, `${path}.publication`) : fault(path, 'NOT_ASKED')
    return faultIf(!eventSlug, `${path}.eventSlug`, 'REQUIRED')
  }),
  ...repeated(
    items.map(({ eventSlug }, index) => eventSlug ?? `:${index}`),
    (index) => `items.${index}.eventSlug`,
  ),
]

const publicationFaults = (
  { titles, publishedOn, link, languages }: PublicationInput,
  path: string,
): FieldProblem[] => [
  ...textsFaults(titles, `${path}.titles`, requiredLine),
  ...dayFaults(publishedOn, `${path}.publishedOn`),
  ...checkLink(`${path}.link`, link),
  ...listFaults(languages, `${path}.languages`, [1, 20], (code, at) =>
    faultIf(!isLanguageCode(code), at, 'UNKNOWN', { expected: 'LANGUAGE' }),
  ),
  ...repeated(languages, (index) => `${path}.languages.${index}`),
]

function dayFaults(day: string, path: string): FieldProblem[] {
  if (day === '') return fault(path, 'REQUIRED')
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : null
  if (at === null || Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== day)
    return fault(path, 'MALFORMED', { expected: 'DATE' })
  return faultIf(at.getUTCFullYear() < 1900 || at.getUTCFullYear() >= 2200, path, 'OUT_OF_RANGE')
}
