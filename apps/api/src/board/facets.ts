/** Facets: the number of registrations for each value of each filter, under the other filters. */
import { Prisma, type PrismaClient } from '@plenaria/prisma/client'
import { filteredBy } from '@plenaria/schema/answers'
import {
  allOf,
  annotatedIn,
  type Facet,
  filtersOf,
  isStorable,
  isWholeEvent,
  type Source,
  scoreBands,
  sqlOf,
  uncountedIn,
  untagged,
} from './conditions.ts'
import type { Chosen } from './selection.ts'

export interface FacetCountRow {
  value: string
  count: number
}
/** Null if hidden from the viewer. */
export type FacetsByKind = Record<Facet, FacetCountRow[] | null>
export interface FacetsRow extends FacetsByKind {
  /** Counted only if requested. */
  tags: () => Promise<FacetCountRow[] | null>
  /** Counts for one question, only if requested. */
  answers: (questionKey: string) => Promise<FacetCountRow[] | null>
}

/** Columns of `matched` to group by, and a label for each distinct `k.key`: few are labelled, however many kinds there are. */
const values: Record<Facet, { key: Prisma.Sql; value: Prisma.Sql; each?: Prisma.Sql }> = {
  states: { key: Prisma.sql`b.state`, value: Prisma.sql`k.key::text` },
  groups: { key: Prisma.sql`b.group_key`, value: Prisma.sql`k.key` },
  countries: { key: Prisma.sql`b.country`, value: Prisma.sql`k.key::text` },
  languages: {
    key: Prisma.sql`b.languages`,
    value: Prisma.sql`l.language`,
    each: Prisma.sql`cross join unnest(string_to_array(nullif(k.key, ''), ',')) as l (language)`,
  },
  staged: { key: Prisma.sql`b.staged`, value: Prisma.sql`case when k.key then 'yes' else 'no' end` },
  reviews: { key: Prisma.sql`b.reviews`, value: Prisma.sql`k.key::text` },
  scores: { key: Prisma.sql`b.score_band`, value: Prisma.sql`(${[...scoreBands]}::text[])[k.key + 1]` },
}

/** If policy hides nothing and there is no search, counts of kinds are summed without reading rows. */
const sourceOf = ({ wheres, search, answers, filter, viewerId, emailKey }: Chosen): Source =>
  search === null &&
  answers.length === 0 &&
  wheres.every(isWholeEvent) &&
  uncountedIn(filter, viewerId).length + annotatedIn(filter, { id: viewerId, emailKey }).length === 0
    ? 'KINDS'
    : 'ROWS'

const weight = (source: Source): Prisma.Sql =>
  source === 'KINDS' ? Prisma.sql`coalesce(sum(b.count), 0)::int` : Prisma.sql`count(*)::int`

const tableOf = (source: Source): Prisma.Sql => (source === 'KINDS' ? Prisma.sql`board_count` : Prisma.sql`board_row`)

export async function countOf(chosen: Chosen, database: Pick<PrismaClient, '$queryRaw'>): Promise<number> {
  const source = sourceOf(chosen)
  const [row] = await database.$queryRaw<{ count: number }[]>`
    select ${weight(source)} as count from ${tableOf(source)} b
    where ${allOf([...base(chosen), ...filtersOf(chosen.filter, source).values()])}`
  return row?.count ?? 0
}

/**
 * Kinds and their counts, of everything that matches apart from the filters by kind. Kinds without registrations remain after
 * erasure.
 */
const matchedOf = (chosen: Chosen, source: Source, decidable: Prisma.Sql): Prisma.Sql =>
  source === 'KINDS'
    ? Prisma.sql`select b.*, ${decidable} as is_decidable from board_count b
        where ${allOf([...base(chosen), Prisma.sql`b.count > 0`])}`
    : Prisma.sql`select c.state, c.group_key, c.country, c.languages, c.staged, c.reviews, c.score_band, k.is_decidable, k.count
        from (
          select b.kind, ${decidable} as is_decidable, count(*)::int as count from board_row b
          where ${allOf(base(chosen))} group by 1, 2) k
        join board_count c on c.event_id = ${chosen.eventId} and c.kind = k.kind`

const base = ({ wheres, search, answers, filter, viewerId, emailKey }: Chosen): Prisma.Sql[] => [
  ...wheres.map(sqlOf),
  ...uncountedIn(filter, viewerId),
  ...annotatedIn(filter, { id: viewerId, emailKey }),
  ...answers.map(({ holds }) => holds),
  ...(search ? [search] : []),
]

export interface Counted {
  facets: FacetsByKind
  /** As in `countOf`. */
  count: number
}

/** Only for registrations that the viewer may decide on. */
export const ofDecidable: readonly Facet[] = ['staged', 'reviews', 'scores']

/** The facets and the total in one statement, so that the search runs once. */
export async function facetsOf(
  chosen: Chosen,
  facets: readonly Facet[],
  database: Pick<PrismaClient, '$queryRaw'>,
): Promise<Counted> {
  const shown: FacetsByKind = {
    states: null,
    groups: null,
    countries: null,
    languages: null,
    staged: null,
    reviews: null,
    scores: null,
  }
  const tellsOfDecidable = facets.some((facet) => ofDecidable.includes(facet))
  const source = tellsOfDecidable && !isWholeEvent(chosen.decidable) ? 'ROWS' : sourceOf(chosen)
  const filters = filtersOf(chosen.filter, 'KINDS')
  const counted = facets.map((facet) => {
    const { key, value, each = Prisma.empty } = values[facet]
    const others = [...filters].flatMap(([other, sql]) => (other === facet ? [] : [sql]))
    const decidable = ofDecidable.includes(facet) ? [Prisma.sql`b.is_decidable`] : []
    const scored = facet === 'scores' ? [Prisma.sql`b.score_band >= 0`] : []
    return Prisma.sql`select ${facet} as facet, ${value} as value, sum(k.count)::int as count
      from (select ${key} as key, sum(b.count) as count from matched b
        where ${allOf([...decidable, ...scored, ...others])} group by 1) k ${each} group by 2`
  })
  const all = Prisma.sql`select null as facet, null as value, coalesce(sum(b.count), 0)::int as count from matched b
      where ${allOf([...filters.values()])}`
  const decidable = tellsOfDecidable ? sqlOf(chosen.decidable) : Prisma.sql`true`
  // Rows are grouped by kind once, so that each facet reads few.
  const rows = await database.$queryRaw<{ facet: Facet | null; value: string; count: number }[]>`
    with matched as materialized (${matchedOf(chosen, source, decidable)})
    ${Prisma.join([all, ...counted], ' union all ')} order by 3 desc, 2`
  for (const facet of facets) shown[facet] = []
  for (const { facet, value, count } of rows) if (facet) shown[facet]?.push({ value, count })
  return { facets: shown, count: rows.find(({ facet }) => facet === null)?.count ?? 0 }
}

/**
 * Counts by tag under the other filters, and of untagged ones, among applications whose tags the viewer sees. Costs as much as
 * there are tagged applications; untagged ones are the difference.
 */
export async function tagFacetOf(
  chosen: Chosen,
  eventId: string,
  database: Pick<PrismaClient, '$queryRaw'>,
): Promise<FacetCountRow[]> {
  const others: Chosen = {
    ...chosen,
    wheres: [...chosen.wheres, chosen.annotated],
    filter: { ...chosen.filter, tags: null },
  }
  const matches = allOf([...base(others), ...filtersOf(others.filter, 'ROWS').values()])
  const rows = await database.$queryRaw<{ value: string | null; count: number }[]>`
    with own as (select count(*) as count from board_row b where ${matches} and b.email_key = ${chosen.emailKey}),
    tagged as (
      select t.tag_id, t.registration_id from registration_tag t join board_row b using (registration_id)
      where t.event_id = ${eventId} and ${matches} and b.email_key <> ${chosen.emailKey})
    select null as value, ((select count from own) + count(distinct registration_id))::int as count from tagged
    union all select tag_id::text, count(*)::int from tagged group by tag_id
    order by 2 desc, 1`
  const known = rows.flatMap(({ value, count }) => (value === null ? [] : [{ value, count }]))
  const left = (await countOf(others, database)) - (rows.find(({ value }) => value === null)?.count ?? 0)
  return left > 0 ? [...known, { value: untagged, count: left }] : known
}

/** Counts by option of a question under the other filters, and of people who chose none; null if it has no options. */
export async function answerFacetOf(
  chosen: Chosen,
  { eventId, questionKey: key }: { eventId: string; questionKey: string },
  database: Pick<PrismaClient, '$queryRaw' | 'question'>,
): Promise<FacetCountRow[] | null> {
  const question = isStorable(key)
    ? await database.question.findUnique({ where: { eventId_key: { eventId, key }, need: null } })
    : null
  if (!question || filteredBy(question.kind) !== 'CHOICES') return null
  const others = { ...chosen, answers: chosen.answers.filter(({ questionKey }) => questionKey !== key) }
  const matches = allOf([...base(others), ...filtersOf(others.filter, 'ROWS').values()])
  return database.$queryRaw<FacetCountRow[]>`
    select a.choice as value, count(*)::int as count from board_answer a join board_row b using (registration_id)
    where a.event_id = ${eventId} and a.question_key = ${key} and a.sort_key > '' and ${matches} group by 1 order by 2 desc, 1`
}
