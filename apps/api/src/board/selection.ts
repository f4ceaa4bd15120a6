/** Selects and orders an event's registrations: for pages, files and bulk actions. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { PersonalField } from '@plenaria/domain/grant'
import { Prisma } from '@plenaria/prisma/client'
import type { RegistrationFilter, RegistrationSort } from '../__generated__/resolvers.ts'
import { can, maskedInLists, readsBlindInLists, visible } from '../access/policy.ts'
import type { Context } from '../request/context.ts'
import { badArgument, fieldMasked } from '../request/pages.ts'
import type { EventRow, RegistrationRow } from '../request/rows.ts'
import {
  type AnswerCondition,
  answersIn,
  type ByAnswers,
  dependsOnWords,
  nothingOf,
  readByAnswers,
  sortsByAnswer,
} from './answerFilters.ts'
import { allOf, annotatedIn, type Facet, filtersOf, isWholeEvent, none, sqlOf, uncountedIn } from './conditions.ts'
import { catchUp } from './copy.ts'
import { answerFacetOf, type Counted, countOf, type FacetsRow, facetsOf, ofDecidable, tagFacetOf } from './facets.ts'
import { beyond, cursorOf, type Order, orderBy, orderByAnswer, orderOfRows, type PlacedRow, placed } from './orders.ts'
import { type Search, type SearchColumn, searchFor } from './search.ts'

export interface Asked {
  filter?: RegistrationFilter | null | undefined
  sort?: RegistrationSort | null | undefined
  /** Key of the question whose answers the list is sorted by. */
  sortQuestion?: string | null | undefined
  /** What `filter.search` is searched in, for substrings alone. Default: every shown column, and similar spellings. */
  searchIn?: readonly SearchColumn[]
}

export interface Window {
  take: number
  /** Cursor of the row before the first. */
  after?: string | null | undefined
  /** Number of rows to skip, counted from `after`. */
  skip?: number | null | undefined
}

export interface Found {
  row: RegistrationRow
  cursor: string
}

export interface Selection {
  order: Order
  /** Number of matches; shares a statement with the facets if these are requested in the same turn. */
  count: () => Promise<number>
  facets: () => Promise<FacetsRow>
  /** Rows in order, without those that the viewer may no longer see. */
  page: (window: Window) => Promise<{ found: Found[]; hasMore: boolean }>
  /** A query for the ids of all matches, in order. */
  ids: Prisma.Sql
}

/** The conditions of a selection. */
export interface Chosen {
  eventId: string
  /** The policy's conditions; all of them apply. */
  wheres: Prisma.RegistrationWhereInput[]
  /** Condition for registrations that the viewer may decide on. */
  decidable: Prisma.RegistrationWhereInput
  /** Condition for registrations whose tags the viewer sees. */
  annotated: Prisma.RegistrationWhereInput
  filter: RegistrationFilter
  search: Prisma.Sql | null
  answers: readonly AnswerCondition[]
  /** Empty for a visitor. */
  viewerId: string
  /** Empty for a visitor. */
  emailKey: string
}

/** For a list filtered by answers: number of rows checked in order before the whole list is searched. */
const maxRowsInOrder = 2_000

type Use = NonNullable<Parameters<typeof visible.registrations>[2]>

const sortedBy: Partial<Record<RegistrationSort, PersonalField>> = {
  NAME_ASC: 'NAME',
  ORGANISATION_ASC: 'ORGANISATION',
  COUNTRY_ASC: 'COUNTRY',
}

const sortedByReviews: readonly RegistrationSort[] = ['SCORE_DESC', 'SPREAD_DESC', 'REVIEWS_ASC']

/**
 * Staged decisions, reviewers and scores are shown only for registrations that the viewer may decide on, and never to the person.
 */
const tellsOfDecidable = (
  { staged, reviews, scores, spreadFrom, assignedTo, reviewerId }: RegistrationFilter,
  sort: RegistrationSort,
): boolean =>
  [staged, reviews, scores, spreadFrom, reviewerId].some((each) => each != null) ||
  assignedTo === 'UNASSIGNED' ||
  sortedByReviews.includes(sort)

/** Tags and internal notes are shown only to those who may write them. */
const tellsOfAnnotated = ({ tags, hasNotes, mentionsViewer }: RegistrationFilter): boolean =>
  tags != null || hasNotes != null || mentionsViewer === true

/** Whether the selected rows, or their order, would reveal a masked field. */
function isOfMasked(filter: RegistrationFilter, sort: RegistrationSort, masked: ReadonlySet<PersonalField>): boolean {
  const needed = sortsByAnswer(sort) ? 'ANSWERS' : sortedBy[sort]
  if (needed && masked.has(needed)) return true
  return Boolean(
    (filter.countries && masked.has('COUNTRY')) ||
      (filter.languages && masked.has('LANGUAGES')) ||
      (filter.answers && masked.has('ANSWERS')),
  )
}

/** Sorts by an answer if there is such a question; otherwise in the order of registration. */
function orderOf(sort: RegistrationSort, { sortedBy: question }: ByAnswers, { id: eventId }: EventRow): Order {
  if (!sortsByAnswer(sort)) return orderOfRows(sort, eventId)
  return question ? orderByAnswer(sort, eventId, question.key) : orderOfRows('REGISTERED_ASC', eventId)
}

/** Upper bound on registrations that a filter names. */
export const maxReferences = 1_000

/** @throws a GraphQLError if the filter names too many registrations */
function refuseTooMany({ references }: RegistrationFilter): void {
  if (references && references.length > maxReferences) throw badArgument(`\`references\` are ${maxReferences} at most.`)
}

/** Milliseconds that a page waits for its list to be brought up to date after very many changes. */
const timeout = 2_000

/** A request that reveals nothing masked. */
interface Permitted {
  filter: RegistrationFilter
  sort: RegistrationSort
  byAnswers: ByAnswers
  masked: ReadonlySet<PersonalField>
}

/** @throws a GraphQLError with the code `FIELD_MASKED` */
async function permittedOf(
  event: EventRow,
  { filter: given, sort: sorted, sortQuestion }: Asked,
  { database, viewer }: Pick<Context, 'database' | 'viewer'>,
  use: Use,
): Promise<Permitted> {
  const filter = given ?? {}
  const sort = sorted ?? 'REGISTERED_ASC'
  refuseTooMany(filter)
  const masked = new Set(maskedInLists(viewer, event, use))
  if (isOfMasked(filter, sort, masked)) throw fieldMasked()
  const sortKey = sortsByAnswer(sort) ? (sortQuestion ?? '') : null
  const byAnswers = await readByAnswers(event, filter.answers ?? [], sortKey, { database })
  if (dependsOnWords(byAnswers) && readsBlindInLists(viewer, event, use)) throw fieldMasked()
  return { filter, sort, byAnswers, masked }
}

/**
 * Selects from the registrations that policy lets the viewer see, export, or decide on.
 * @throws a GraphQLError with the code `FIELD_MASKED`
 */
export async function selectRegistrations(
  event: EventRow,
  asked: Asked,
  requester: Pick<Context, 'database' | 'viewer'>,
  use: Use = 'SEE_REGISTRATIONS',
): Promise<Selection> {
  const { database, viewer } = requester
  const { filter, sort, byAnswers, masked } = await permittedOf(event, asked, requester, use)
  const text = filter.search?.normalize('NFC').trim()
  const search = text ? searchFor(text, event.id, masked, asked.searchIn ?? null) : null
  const isLooking = can.seeRegistrations(viewer, event)

  const seen = visible.registrations(viewer, event, use)
  const decidable = visible.registrations(viewer, event, 'DECIDE')
  const annotated = visible.annotated(viewer, event)
  const narrowing = [
    ...(tellsOfDecidable(filter, sort) ? [decidable] : []),
    ...(tellsOfAnnotated(filter) ? [annotated] : []),
  ]
  const wheres = [seen, ...narrowing.filter((where) => !isWholeEvent(where))]
  const maxRegistrations = await catchUp(database, event.id, use === 'SEE_REGISTRATIONS' ? timeout : undefined)
  const base = wheres.map(sqlOf)
  // For a viewer who sees only their own registration, the search is skipped: its duration would reveal whether they match.
  const way = search && (isLooking ? await resolved(search, wheres.every(isWholeEvent) ? [] : base, database) : none)
  const answers = answersIn(event, byAnswers).map((each) => (isLooking ? each : nothingOf(each.questionKey)))
  const viewerId = viewer?.id ?? ''
  const emailKey = viewer?.emailKey ?? ''
  const chosen: Chosen = {
    eventId: event.id,
    wheres,
    decidable,
    annotated,
    filter,
    search: way,
    answers,
    viewerId,
    emailKey,
  }
  return selectionOf(chosen, orderOf(sort, byAnswers, event), { event, masked, maxRegistrations, database, viewer })
}

interface Looking extends Pick<Context, 'database' | 'viewer'> {
  event: EventRow
  masked: ReadonlySet<PersonalField>
  /** Upper bound on the event's registrations. */
  maxRegistrations: number
}

function selectionOf(
  chosen: Chosen,
  order: Order,
  { event, masked, maxRegistrations, database, viewer }: Looking,
): Selection {
  const { wheres, filter, search, answers, viewerId, emailKey } = chosen
  const apartFromAnswers = [
    ...wheres.map(sqlOf),
    ...filtersOf(filter, 'ROWS').values(),
    ...uncountedIn(filter, viewerId),
    ...annotatedIn(filter, { id: viewerId, emailKey }),
    ...(search ? [search] : []),
  ]
  const conditionsWith = (holds: 'holds' | 'holdsOfEach') => [
    ...apartFromAnswers,
    ...answers.map((each) => (each.questionKey === order.questionKey ? each.holdsOfSorted : each[holds])),
  ]
  const conditions = conditionsWith('holds')

  const placesIn = (from: Prisma.Sql, matching: readonly Prisma.Sql[], { take, skip }: Window) =>
    database.$queryRaw<PlacedRow[]>`
      select ${placed(order)} from ${from} where ${allOf(matching)}
      order by ${orderBy(order)} limit ${take + 1} offset ${skip ?? 0}`

  /**
   * The planner underestimates matching answers and would sort all of them, so a page is first searched at the start of the list.
   * If too few of the first rows match, there are few matches in all, or they come late.
   */
  async function placesOf(window: Window): Promise<PlacedRow[]> {
    const from = window.after ? [beyond(order, window.after)] : []
    if (answers.length > 0 && maxRegistrations > maxRowsInOrder && (window.skip ?? 0) === 0) {
      const rows = order.firstOf(maxRowsInOrder, allOf(from))
      const early = await placesIn(rows, conditionsWith('holdsOfEach'), window)
      if (early.length > window.take) return early
    }
    return placesIn(order.from, [...conditions, ...from], window)
  }

  async function page(window: Window) {
    const { take } = window
    const places = await placesOf(window)
    const shown = places.slice(0, take)
    // The copy may be outdated, so the viewer's permission is checked on the registrations themselves.
    const rows = await database.registration.findMany({
      where: { AND: [{ id: { in: shown.map(({ id }) => id) } }, ...wheres] },
    })
    const byId = new Map(rows.map((row) => [row.id, row]))
    const found = shown.flatMap((place): Found[] => {
      const row = byId.get(place.id)
      return row ? [{ row, cursor: cursorOf(order, place) }] : []
    })
    return { found, hasMore: places.length > take }
  }

  let counted: Promise<Counted> | null = null

  function facets(): Promise<FacetsRow> {
    const visibleFacets: Facet[] = ['states', 'groups']
    if (!masked.has('COUNTRY')) visibleFacets.push('countries')
    if (!masked.has('LANGUAGES')) visibleFacets.push('languages')
    if (can.decide(viewer, event)) visibleFacets.push(...ofDecidable)
    counted ??= facetsOf(chosen, visibleFacets, database)
    return counted.then((each) => ({
      ...each.facets,
      tags: async () => (can.annotate(viewer, event) ? tagFacetOf(chosen, event.id, database) : null),
      answers: async (questionKey) =>
        masked.has('ANSWERS') ? null : answerFacetOf(chosen, { eventId: event.id, questionKey }, database),
    }))
  }

  return {
    order,
    page,
    facets,
    count: async () => {
      await nextTurn()
      return counted ? (await counted).count : countOf(chosen, database)
    },
    ids: Prisma.sql`select b.registration_id as id from ${order.from} where ${allOf(conditions)} order by ${orderBy(order)}`,
  }
}

/** Upper bound on ids that are looked up individually; if more are found, each statement searches again. */
const maxKept = 2_000

/**
 * Searches only what policy shows: an empty result must not reveal matches among hidden people.
 * @param base the policy's conditions; empty if it shows the whole event, so that no row needs checking
 */
async function resolved(
  { byParts, bySpelling }: Search,
  base: readonly Prisma.Sql[],
  database: Context['database'],
): Promise<Prisma.Sql> {
  for (const way of [byParts, ...(bySpelling ? [bySpelling] : [])]) {
    const among = Prisma.sql`b.registration_id = any(array(${way}))`
    const within =
      base.length === 0
        ? Prisma.sql`select w.id from (${way}) w`
        : Prisma.sql`select b.registration_id as id from board_row b where ${allOf([...base, among])}`
    const found = await database.$queryRaw<{ id: string }[]>`${within} limit ${maxKept + 1}`
    if (found.length > maxKept) return among
    if (found.length > 0) return Prisma.sql`b.registration_id = any(${found.map(({ id }) => id)}::uuid[])`
  }
  return none
}
