import type {
  AnswerFilter,
  AssignedTo,
  RegistrationFilter,
  RegistrationSort,
  RegistrationState,
  ScoreBand,
} from '../../__generated__/graphql.ts'
import { answerParams, answersIn } from './answerAddress.ts'

/** The board's filters; kept in the URL, so that they can be bookmarked, shared and restored with Back. */
export interface BoardFilters {
  states: RegistrationState[]
  groupKeys: string[]
  /** ISO 3166-1 alpha-2 codes. */
  countries: string[]
  /** ISO 639-1 codes. */
  languages: string[]
  /** Null for both. */
  staged: boolean | null
  /** Numbers of reviews: `0` to `3`, where `3` means three or more. */
  reviews: string[]
  scores: ScoreBand[]
  /** Minimum difference between the highest and the lowest score, in points; null for no minimum. */
  spreadFrom: number | null
  /** Assigned reviewer: `me`, `to-review` (by the viewer), `nobody` (too few), or a `Reviewer.id`; null for any. */
  assigned: string | null
  /** Session ids. */
  sessionIds: string[]
  /** Tag ids; `none`: without any tag. */
  tags: string[]
  /** With internal notes, without, or mentioning the viewer; null for no filter. */
  notes: 'any' | 'none' | 'me' | null
  /** Answers to the event's questions; at most one filter per question. */
  answers: AnswerFilter[]
  /** Only these registrations, from a selection; empty for all. */
  references: string[]
  search: string
  sort: BoardSort
}

type AnswerSort = 'ANSWER_ASC' | 'ANSWER_DESC'
export type SortOfRows = Exclude<RegistrationSort, AnswerSort>
/** A column, or the answers to a question: `ANSWER_ASC.KEY`. */
export type BoardSort = SortOfRows | `${AnswerSort}.${string}`

export const allStates: readonly RegistrationState[] = [
  'SUBMITTED',
  'OFFERED',
  'CONFIRMED',
  'WAITLISTED',
  'NOT_SELECTED',
  'DECLINED',
  'LAPSED',
  'WITHDRAWN',
]
export const allNumbersOfReviews: readonly string[] = ['0', '1', '2', '3']
export const allScoreBands: readonly ScoreBand[] = ['FROM_75', 'FROM_50', 'FROM_25', 'BELOW_25']
/** In points. */
export const allSpreads: readonly number[] = [20, 40]
export const allSorts: readonly SortOfRows[] = [
  'REGISTERED_ASC',
  'REGISTERED_DESC',
  'NAME_ASC',
  'ORGANISATION_ASC',
  'GROUP_ASC',
  'COUNTRY_ASC',
  'QUEUE_ASC',
  'SCORE_DESC',
  'SPREAD_DESC',
  'REVIEWS_ASC',
]
/** Only for viewers who decide, if there are reviews. */
export const sortsByReviews: readonly SortOfRows[] = ['SCORE_DESC', 'SPREAD_DESC', 'REVIEWS_ASC']

export const noFilters: BoardFilters = {
  states: [],
  groupKeys: [],
  countries: [],
  languages: [],
  staged: null,
  reviews: [],
  scores: [],
  spreadFrom: null,
  assigned: null,
  sessionIds: [],
  tags: [],
  notes: null,
  answers: [],
  references: [],
  search: '',
  sort: 'REGISTERED_ASC',
}

/** Parses the URL; unknown values are ignored. */
export function filtersOf(params: URLSearchParams): BoardFilters {
  const list = (name: string) => params.get(name)?.split(',').filter(Boolean) ?? []
  const staged = params.get('staged')
  return {
    states: allStates.filter((state) => list('state').includes(state)),
    groupKeys: list('group'),
    countries: list('country').filter((code) => /^[A-Z]{2}$/.test(code)),
    languages: list('language').filter((code) => /^[a-z]{2}$/.test(code)),
    staged: staged === 'yes' ? true : staged === 'no' ? false : null,
    reviews: allNumbersOfReviews.filter((number) => list('reviews').includes(number)),
    scores: allScoreBands.filter((band) => list('score').includes(band)),
    spreadFrom: allSpreads.find((points) => String(points) === params.get('spread')) ?? null,
    assigned: params.get('assigned')?.match(/^[\w-]{1,64}$/)?.[0] ?? null,
    sessionIds: list('session'),
    tags: list('tag'),
    notes: notesIn(params.get('notes')),
    answers: answersIn(params),
    references: params.get('only')?.split('.').filter(Boolean) ?? [],
    search: params.get('q') ?? '',
    sort: sortIn(params.get('sort')),
  }
}

const isByAnswer = (sort: string): sort is `${AnswerSort}.${string}` => /^ANSWER_(ASC|DESC)\../.test(sort)

/** Parses the order; falls back to the default. */
export const sortIn = (word: string | null): BoardSort =>
  word !== null && isByAnswer(word) ? word : (allSorts.find((sort) => sort === word) ?? noFilters.sort)

const notesIn = (word: string | null): BoardFilters['notes'] =>
  word === 'any' || word === 'none' || word === 'me' ? word : null

/** URL parameters of the filters, omitting those that aren't set. */
export function paramsOf(filters: BoardFilters): Record<string, string> {
  const { staged, spreadFrom, sort } = filters
  const given: [name: string, text: string][] = [
    ['state', filters.states.join(',')],
    ['group', filters.groupKeys.join(',')],
    ['country', filters.countries.join(',')],
    ['language', filters.languages.join(',')],
    ['staged', staged === null ? '' : staged ? 'yes' : 'no'],
    ['reviews', filters.reviews.join(',')],
    ['score', filters.scores.join(',')],
    ['spread', spreadFrom === null ? '' : String(spreadFrom)],
    ['assigned', filters.assigned ?? ''],
    ['session', filters.sessionIds.join(',')],
    ['tag', filters.tags.join(',')],
    ['notes', filters.notes ?? ''],
    ...answerParams(filters.answers),
    ['only', filters.references.join('.')],
    ['q', filters.search.trim()],
    ['sort', sort === noFilters.sort ? '' : sort],
  ]
  return Object.fromEntries(given.filter(([, text]) => text !== ''))
}

const assignedTo: Readonly<Record<string, AssignedTo>> = { me: 'ME', 'to-review': 'ME_TO_REVIEW', nobody: 'UNASSIGNED' }

function assignedIn(assigned: string): RegistrationFilter {
  const known = assignedTo[assigned]
  return known ? { assignedTo: known } : { reviewerId: assigned }
}

function notedIn(notes: BoardFilters['notes']): RegistrationFilter {
  if (notes === null) return {}
  return notes === 'me' ? { mentionsViewer: true } : { hasNotes: notes === 'any' }
}

/** The filters as API input. */
export function filterOf(filters: BoardFilters): RegistrationFilter {
  const { states, groupKeys, countries, languages, staged, reviews, scores, spreadFrom } = filters
  const { sessionIds, tags, notes, answers, references, search } = filters
  return {
    ...(states.length > 0 && { states }),
    ...(groupKeys.length > 0 && { groupKeys }),
    ...(countries.length > 0 && { countries }),
    ...(languages.length > 0 && { languages }),
    ...(staged !== null && { staged }),
    ...(reviews.length > 0 && { reviews: reviews.map(Number) }),
    ...(scores.length > 0 && { scores }),
    ...(spreadFrom !== null && { spreadFrom }),
    ...(filters.assigned !== null && assignedIn(filters.assigned)),
    ...(sessionIds.length > 0 && { sessionIds }),
    ...(tags.length > 0 && { tags }),
    ...notedIn(notes),
    ...(answers.length > 0 && { answers }),
    ...(references.length > 0 && { references }),
    ...(search.trim() && { search: search.trim() }),
  }
}

/** The order as API input. */
export function orderOf(sort: BoardSort): { sort: RegistrationSort; sortQuestion?: string } {
  if (!isByAnswer(sort)) return { sort }
  const [direction, sortQuestion] = [sort.slice(0, sort.indexOf('.')), sort.slice(sort.indexOf('.') + 1)]
  return { sort: direction === 'ANSWER_DESC' ? direction : 'ANSWER_ASC', sortQuestion }
}

/** Replaces the filter for the same question, or removes it if the new one has no condition. */
export function withAnswer(filters: BoardFilters, answer: AnswerFilter): BoardFilters {
  const { questionKey, values, contains, from, to } = answer
  const others = filters.answers.filter((each) => each.questionKey !== questionKey)
  const isSet = (values?.length ?? 0) > 0 || Boolean(contains?.trim() || from || to)
  return { ...filters, answers: isSet ? [...others, answer] : others }
}

export const isByReviews = ({ reviews, scores, spreadFrom, sort }: BoardFilters): boolean =>
  reviews.length > 0 || scores.length > 0 || spreadFrom !== null || sortsByReviews.some((each) => each === sort)

/** Number of active filters, including the search. */
export const countFilters = (filters: BoardFilters): number =>
  Object.keys(filterOf({ ...filters, answers: [] })).length + filters.answers.length

export const isFiltered = (filters: BoardFilters): boolean => countFilters(filters) > 0
