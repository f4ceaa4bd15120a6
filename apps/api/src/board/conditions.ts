/** Filters of a list as SQL on `b`: a row of the copy, or a kind of rows with its count. */
import { Prisma } from '@plenaria/prisma/client'
import type { AssignedTo, RegistrationFilter, ScoreBand } from '../__generated__/resolvers.ts'
import { isId } from '../kernel/ids.ts'

const all = Prisma.sql`true`
export const none = Prisma.sql`false`

export const allOf = (conditions: readonly Prisma.Sql[]): Prisma.Sql =>
  conditions.length === 0 ? all : Prisma.sql`(${Prisma.join([...conditions], ' and ')})`

export const anyOf = (conditions: readonly Prisma.Sql[]): Prisma.Sql =>
  conditions.length === 0 ? none : Prisma.sql`(${Prisma.join([...conditions], ' or ')})`

type Where = Prisma.RegistrationWhereInput
type Known = 'AND' | 'OR' | 'id' | 'eventId' | 'emailKey' | 'groupKey' | 'country' | 'sharedWith' | 'sessionIds'

const readers: { [Field in Known]: (value: NonNullable<Where[Field]>) => Prisma.Sql } = {
  AND: (parts) => allOf([parts].flat().map(sqlOf)),
  OR: (parts) => anyOf(parts.map(sqlOf)),
  id: (value) => {
    const { in: among, notIn: butNot, ...rest } = filterIn(value)
    refuseRest(rest)
    return allOf([
      ...(among ? [Prisma.sql`b.registration_id = any(${list(among)}::uuid[])`] : []),
      ...(butNot ? [Prisma.sql`b.registration_id <> all(${list(butNot)}::uuid[])`] : []),
    ])
  },
  eventId: (value) => Prisma.sql`b.event_id = ${text(value)}`,
  emailKey: (value) => Prisma.sql`b.email_key = ${text(value)}`,
  groupKey: (value) => Prisma.sql`b.group_key = any(${onlyIn(value)}::text[])`,
  country: (value) => Prisma.sql`b.country = any(${onlyIn(value)}::bpchar[])`,
  sharedWith: (value) => {
    const { has, ...rest } = filterIn(value)
    refuseRest(rest)
    return Prisma.sql`(b.shared_with <> '{}' and ${text(has)} = any(b.shared_with))`
  },
  sessionIds: (value) => {
    const { isEmpty, hasSome, ...rest } = filterIn(value)
    refuseRest(rest)
    return isEmpty === true ? Prisma.sql`b.session_ids = '{}'` : Prisma.sql`b.session_ids && ${list(hasSome)}::text[]`
  },
}

/** The policy's restriction of a list. An unknown condition is an error, so no list is shown. */
export function sqlOf(where: Where): Prisma.Sql {
  return allOf(
    Object.entries(where).flatMap(([field, value]) => {
      if (value === undefined) return []
      const reader = Object.hasOwn(readers, field) ? readers[field as Known] : undefined
      if (!reader || value === null) throw new Error(`Lists are not narrowed by ${field}.`)
      return (reader as (value: unknown) => Prisma.Sql)(value)
    }),
  )
}

/** Whether policy hides nothing of the event, so that counts by kind reveal nothing hidden. */
export const isWholeEvent = (where: Where): boolean => Object.keys(where).every((field) => field === 'eventId')

function filterIn(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new Error('Lists are not narrowed like this.')
  return { ...value }
}

function onlyIn(value: unknown): string[] {
  const { in: among, ...rest } = filterIn(value)
  refuseRest(rest)
  return list(among)
}

function refuseRest(rest: Record<string, unknown>): void {
  const [unknown] = Object.keys(rest)
  if (unknown !== undefined) throw new Error(`Lists are not narrowed by ${unknown}.`)
}

function list(value: unknown): string[] {
  if (!Array.isArray(value)) throw new Error('Lists are narrowed by lists of texts.')
  return value.map(text)
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Error('Lists are narrowed by texts.')
  return value
}

/** PostgreSQL can't store text with a zero byte, so searching for it finds nothing. */
export const isStorable = (given: string): boolean => !given.includes('\0')

/** In counting order, lowest first. */
export const scoreBands: readonly ScoreBand[] = ['BELOW_25', 'FROM_25', 'FROM_50', 'FROM_75']

/** Higher numbers are counted as this one. */
const maxReviews = 3

/** Sorting by fewest reviews uses an index of its own, on the uncapped number. */
const reviewedAsOften = (numbers: readonly number[]): Prisma.Sql =>
  anyOf(
    numbers.map((number) =>
      number >= maxReviews ? Prisma.sql`b.reviews >= ${maxReviews}` : Prisma.sql`b.reviews = ${number}`,
    ),
  )

/** Whether the application is assigned to this reviewer. */
const isAssignedTo = (reviewerId: string): Prisma.Sql =>
  isStorable(reviewerId)
    ? Prisma.sql`exists (select from review_assignment a where a.registration_id = b.registration_id and a.reviewer_id = ${reviewerId})`
    : none

const byAssignment: Record<AssignedTo, (viewerId: string) => Prisma.Sql> = {
  ME: isAssignedTo,
  ME_TO_REVIEW: (viewerId) => Prisma.sql`(${isAssignedTo(viewerId)}
    and not exists (select from review v where v.registration_id = b.registration_id and v.reviewer_id = ${viewerId}))`,
  UNASSIGNED: () => Prisma.sql`(b.state = 'SUBMITTED' and (
      select count(*) from (
        select reviewer_id from review_assignment a where a.registration_id = b.registration_id
        union select reviewer_id from review v where v.registration_id = b.registration_id) reviewer)
    < coalesce((select d.reviewers_each from review_distribution d where d.event_id = b.event_id), 1))`,
}

/** Filters without counts by kind. `viewerId`: empty for a visitor. */
export const uncountedIn = (
  { spreadFrom, sessionIds, assignedTo, reviewerId, references }: RegistrationFilter,
  viewerId: string,
): Prisma.Sql[] => [
  ...(assignedTo == null ? [] : [byAssignment[assignedTo](viewerId)]),
  ...(reviewerId == null ? [] : [isAssignedTo(reviewerId)]),
  ...(references == null
    ? []
    : [
        Prisma.sql`b.registration_id in (
          select id from registration where reference = any(${references.filter(isStorable)}::text[]))`,
      ]),
  ...(spreadFrom == null ? [] : [Prisma.sql`b.spread_key <= ${-Math.min(Math.max(spreadFrom, 0), 101) * 100}`]),
  ...(sessionIds == null
    ? []
    : [Prisma.sql`(b.session_ids = '{}' or b.session_ids && ${sessionIds.filter(isStorable)}::text[])`]),
]

/** Value of the filter and facet for applications without a tag. */
export const untagged = 'none'

/** Excludes the viewer's own registration: nobody finds it by its tags. `emailKey`: the viewer's; empty for a visitor. */
const taggedIn = ({ tags }: RegistrationFilter, emailKey: string): Prisma.Sql[] =>
  tags == null
    ? []
    : [
        Prisma.sql`b.email_key <> ${emailKey}`,
        anyOf([
          Prisma.sql`exists (select from registration_tag t
            where t.registration_id = b.registration_id and t.tag_id = any(${tags.filter(isId)}::uuid[]))`,
          ...(tags.includes(untagged)
            ? [Prisma.sql`not exists (select from registration_tag t where t.registration_id = b.registration_id)`]
            : []),
        ]),
      ]

/** Excludes the viewer's own registration: nobody finds it by its notes. `viewer`: empty for a visitor. */
const notedIn = (
  { hasNotes, mentionsViewer }: RegistrationFilter,
  viewer: { id: string; emailKey: string },
): Prisma.Sql[] => {
  if (hasNotes == null && mentionsViewer !== true) return []
  const isNoted = Prisma.sql`exists (select from internal_note n where n.registration_id = b.registration_id)`
  return [
    Prisma.sql`b.email_key <> ${viewer.emailKey}`,
    ...(hasNotes == null ? [] : [hasNotes ? isNoted : Prisma.sql`not ${isNoted}`]),
    ...(mentionsViewer === true
      ? [
          Prisma.sql`exists (select from internal_note n join internal_note_mention m on m.note_id = n.id
            where n.registration_id = b.registration_id and m.user_id = ${viewer.id})`,
        ]
      : []),
  ]
}

/** Filters by tags and internal notes. */
export const annotatedIn = (filter: RegistrationFilter, viewer: { id: string; emailKey: string }): Prisma.Sql[] => [
  ...taggedIn(filter, viewer.emailKey),
  ...notedIn(filter, viewer),
]

/** Filters whose facets are counted by kind. */
export type Facet = 'states' | 'groups' | 'countries' | 'languages' | 'staged' | 'reviews' | 'scores'

/** For `KINDS`, `b` is a kind of rows, whose languages are one text. */
export type Source = 'ROWS' | 'KINDS'

export function filtersOf(
  { states, groupKeys, countries, languages, staged, reviews, scores }: RegistrationFilter,
  source: Source,
): ReadonlyMap<Facet, Prisma.Sql> {
  const spoken = source === 'ROWS' ? Prisma.sql`b.languages` : Prisma.sql`string_to_array(b.languages, ',')`
  const given: [Facet, Prisma.Sql | null][] = [
    ['states', states ? Prisma.sql`b.state = any(${states}::registration_state[])` : null],
    ['groups', groupKeys ? Prisma.sql`b.group_key = any(${groupKeys.filter(isStorable)}::text[])` : null],
    ['countries', countries ? Prisma.sql`b.country = any(${countries.filter(isStorable)}::bpchar[])` : null],
    ['languages', languages ? Prisma.sql`${spoken} && ${languages.filter(isStorable)}::text[]` : null],
    ['staged', staged == null ? null : staged ? Prisma.sql`b.staged` : Prisma.sql`not b.staged`],
    ['reviews', reviews ? reviewedAsOften(reviews) : null],
    [
      'scores',
      scores ? Prisma.sql`b.score_band = any(${scores.map((band) => scoreBands.indexOf(band))}::int[])` : null,
    ],
  ]
  return new Map(given.flatMap(([facet, sql]) => (sql ? [[facet, sql]] : [])))
}
