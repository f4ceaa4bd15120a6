/** Which registrations of an event, and in which order: for pages, for files and for what is done to all of them. */
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
import { type Search, searchFor } from './search.ts'

export interface Asked {
  filter?: RegistrationFilter | null | undefined
  sort?: RegistrationSort | null | undefined
  /** Key of the question whose answers it is sorted by. */
  sortQuestion?: string | null | undefined
}

export interface Window {
  take: number
  /** Cursor of the row before the first. */
  after?: string | null | undefined
  /** How many are left out before the first, after `after`. */
  skip?: number | null | undefined
}

export interface Found {
  row: RegistrationRow
  cursor: string
}

export interface Selection {
  order: Order
  /** How many match; of one statement with the facets where these are asked for in the same turn. */
  count: () => Promise<number>
  facets: () => Promise<FacetsRow>
  /** In order. Rows that the viewer may no longer see are left out. */
  page: (window: Window) => Promise<{ found: Found[]; hasMore: boolean }>
  /** Of all that match: a query for their ids, in order. */
  ids: Prisma.Sql
}

/** What a selection is made of. */
export interface Chosen {
  eventId: string
  /** What policy says; all of it holds. */
  wheres: Prisma.RegistrationWhereInput[]
  /** Of what the viewer decides about. */
  decidable: Prisma.RegistrationWhereInput
  /** Of what has tags that the viewer sees. */
  annotated: Prisma.RegistrationWhereInput
  filter: RegistrationFilter
  search: Prisma.Sql | null
  answers: readonly AnswerCondition[]
  /** Empty for a visitor. */
  viewerId: string
  /** Empty for a visitor. */
  emailKey: string
}

/** Of a list filtered by answers: rows that are looked at in their order before the whole list is searched. */
const maxRowsInOrder = 2_000

type Use = NonNullable<Parameters<typeof visible.registrations>[2]>

const sortedBy: Partial<Record<RegistrationSort, PersonalField>> = {
  NAME_ASC: 'NAME',
  ORGANISATION_ASC: 'ORGANISATION',
  COUNTRY_ASC: 'COUNTRY',
}

const sortedByReviews: readonly RegistrationSort[] = ['SCORE_DESC', 'SPREAD_DESC', 'REVIEWS_ASC']

/**
 * What is staged, who reviews and what reviewers think is shown only for registrations that the viewer decides about, and never to the
 * person.
 */
const tellsOfDecidable = (
  { staged, reviews, scores, spreadFrom, assignedTo, reviewerId }: RegistrationFilter,
  sort: RegistrationSort,
): boolean =>
  [staged, reviews, scores, spreadFrom, reviewerId].some((each) => each != null) ||
  assignedTo === 'UNASSIGNED' ||
  sortedByReviews.includes(sort)

/** Tags and internal notes are shown to those alone who may write them. */
const tellsOfAnnotated = ({ tags, hasNotes, mentionsViewer }: RegistrationFilter): boolean =>
  tags != null || hasNotes != null || mentionsViewer === true

/** Whether the rows found, or their order, would reveal a masked field. */
function isOfMasked(filter: RegistrationFilter, sort: RegistrationSort, masked: ReadonlySet<PersonalField>): boolean {
  const needed = sortsByAnswer(sort) ? 'ANSWERS' : sortedBy[sort]
  if (needed && masked.has(needed)) return true
  return Boolean(
    (filter.countries && masked.has('COUNTRY')) ||
      (filter.languages && masked.has('LANGUAGES')) ||
      (filter.answers && masked.has('ANSWERS')),
  )
}

/** By an answer where there is such a question; otherwise in the order of registration. */
function orderOf(sort: RegistrationSort, { sortedBy: question }: ByAnswers, { id: eventId }: EventRow): Order {
  if (!sortsByAnswer(sort)) return orderOfRows(sort, eventId)
  return question ? orderByAnswer(sort, eventId, question.key) : orderOfRows('REGISTERED_ASC', eventId)
}

/** That a filter names. */
export const maxReferences = 1_000

/** @throws a GraphQLError if the filter names too many registrations */
function refuseTooMany({ references }: RegistrationFilter): void {
  if (references && references.length > maxReferences) throw badArgument(`\`references\` are ${maxReferences} at most.`)
}

/** Milliseconds that a page waits for its list to be brought up to date, where very much has changed. */
const timeout = 2_000

/** What is asked for, where it reveals nothing that is masked. */
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
 * Of those that policy lets the viewer see, export, or decide about.
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
  const search = text ? searchFor(text, event.id, masked) : null
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
  // A viewer who sees only their own registration searches for nobody: it would take time, which would reveal that it is found.
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
  /** No fewer than the event has registrations. */
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
   * The planner takes answers for rarer than they are, and would sort all that match: a page is first looked for where the list begins.
   * Where too few of the first rows match, there are few in all, or they come late.
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
    // The copy can be behind: whether the viewer may see a registration is asked of the registration itself.
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

/** Ids that are looked up one by one; where more are found, each statement finds them again. */
const maxKept = 2_000

/**
 * What is found of what policy shows: a search that finds nothing there must not tell that there is something elsewhere.
 * @param base what policy says; empty where it shows the whole event, of which no row has to be looked at then
 */
async function resolved(
  { byParts, bySpelling }: Search,
  base: readonly Prisma.Sql[],
  database: Context['database'],
): Promise<Prisma.Sql> {
  for (const way of [byParts, bySpelling]) {
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
