/** Counts of the registrations that the viewer sees, read from the board's copy. */
import { Prisma } from '@plenaria/prisma/client'
import type { BalanceCell, FigureFilter, Figures, FunnelStepKind, ResponseKind } from '../__generated__/resolvers.ts'
import { can, maskedInLists, visible } from '../access/policy.ts'
import { allOf, filtersOf, sqlOf } from '../board/conditions.ts'
import { catchUp } from '../board/copy.ts'
import { genderQuestion } from '../board/milestones.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { fieldMasked } from '../request/pages.ts'
import type { EventRow } from '../request/rows.ts'

/** Milliseconds that the page waits for the copy to be brought up to date after very many changes. */
const timeout = 2_000

type Part = 'step' | 'group' | 'country' | 'language' | 'gender' | 'day' | 'response'

interface CountRow {
  part: Part
  groupKey: string
  value: string
  registered: number
  held: number
  waiting: number
  /** Response times, in seconds. */
  spread: number[] | null
}

const steps: readonly (readonly [Exclude<FunnelStepKind, 'INVITED'>, Prisma.Sql])[] = [
  ['REGISTERED', Prisma.sql`true`],
  ['OFFERED', Prisma.sql`offered_at is not null or taken_at is not null`],
  ['CONFIRMED', Prisma.sql`taken_at is not null`],
  ['HOLDING', Prisma.sql`state = 'CONFIRMED'`],
  ['ATTENDED', Prisma.sql`attended`],
  ['WAITLISTED', Prisma.sql`waitlisted_at is not null`],
  ['WAITING', Prisma.sql`state = 'WAITLISTED'`],
  ['NOT_SELECTED', Prisma.sql`state = 'NOT_SELECTED'`],
  ['DECLINED', Prisma.sql`state = 'DECLINED'`],
  ['LAPSED', Prisma.sql`state = 'LAPSED'`],
  ['WITHDRAWN', Prisma.sql`state = 'WITHDRAWN'`],
]

const counted = Prisma.sql`count(*)::int, count(*) filter (where state in ('OFFERED', 'CONFIRMED'))::int,
  count(*) filter (where state = 'WAITLISTED')::int, null::float8[]`

const balance = (part: Part, value: Prisma.Sql, from: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`select ${part}, group_key, ${value}, ${counted} from ${from} group by 2, 3`

const responses = (kind: ResponseKind, seconds: Prisma.Sql): Prisma.Sql => Prisma.sql`
  select 'response', '', ${kind}, count(${seconds})::int, 0, 0,
    percentile_cont(array[0.1, 0.25, 0.5, 0.75, 0.9]) within group (order by ${seconds}) from counted`

/**
 * Null if the viewer sees no registrations as staff.
 * @throws a GraphQLError with the code `FIELD_MASKED`
 */
export async function figuresOf(event: EventRow, filter: FigureFilter, context: Context): Promise<Figures | null> {
  const { database, viewer } = context
  if (!can.seeRegistrations(viewer, event)) return null
  const masked = new Set(maskedInLists(viewer, event))
  if ((filter.countries && masked.has('COUNTRY')) || (filter.languages && masked.has('LANGUAGES'))) throw fieldMasked()
  const asksGender =
    !masked.has('ANSWERS') &&
    (await database.question.count({
      where: { eventId: event.id, key: genderQuestion, kind: 'ONE_CHOICE', required: false },
    })) > 0
  await catchUp(database, event.id, timeout)
  const { groupKeys, countries, languages } = filter
  const given = filtersOf({ groupKeys, countries, languages }, 'ROWS')
  const where = allOf([sqlOf(visible.registrations(viewer, event)), ...given.values()])
  const one = Prisma.sql`counted`
  const parts = [
    ...steps.map(
      ([kind, reached]) =>
        Prisma.sql`select 'step', '', ${kind}, count(*) filter (where ${reached})::int, 0, 0, null::float8[] from counted`,
    ),
    balance('group', Prisma.sql`group_key`, one),
    balance('day', Prisma.sql`day::text`, one),
    ...(masked.has('COUNTRY') ? [] : [balance('country', Prisma.sql`country`, one)]),
    ...(masked.has('LANGUAGES')
      ? []
      : [
          balance('language', Prisma.sql`l.language`, Prisma.sql`counted cross join unnest(languages) as l (language)`),
        ]),
    ...(asksGender ? [balance('gender', Prisma.sql`coalesce(gender, 'none')`, one)] : []),
    responses('DECISION', Prisma.sql`decided_after`),
    responses('TAKING', Prisma.sql`taken_after`),
  ]
  const rows = await database.$queryRaw<CountRow[]>`
    with counted as materialized (
      select b.state, b.group_key, b.country::text as country, b.languages, m.gender, m.offered_at, m.taken_at, m.waitlisted_at,
        exists (select from attendance a where a.registration_id = b.registration_id and a.attended) as attended,
        (b.registered_at at time zone ${event.zone})::date as day,
        case when m.decided_at >= b.registered_at then extract(epoch from m.decided_at - b.registered_at)::float8 end as decided_after,
        case when m.taken_at >= m.offered_at then extract(epoch from m.taken_at - m.offered_at)::float8 end as taken_after
      from board_row b left join milestone m on m.registration_id = b.registration_id where ${where})
    select * from (${Prisma.join(parts, ' union all ')})
      as told (part, "groupKey", value, registered, held, waiting, spread)
    order by part, registered desc, value, "groupKey"`
  const of = (part: Part): BalanceCell[] =>
    rows
      .filter((row) => row.part === part)
      .map(({ groupKey, value, registered, held, waiting }) => ({ groupKey, value, registered, held, waiting }))
  const counts = new Map(of('step').map(({ value, registered }) => [value, registered]))
  const invited = await invitedTo(event, filter, context)
  const hasBegun = event.startsAt <= (await now(context))
  const isShown: Partial<Record<FunnelStepKind, boolean>> = {
    ATTENDED: hasBegun,
    NOT_SELECTED: event.admission === 'REVIEW',
  }
  return {
    total: counts.get('REGISTERED') ?? 0,
    isPartial: !can.seeAllRegistrations(viewer, event),
    funnel: [
      ...(invited ? [{ kind: 'INVITED' as const, count: invited }] : []),
      ...steps.filter(([kind]) => isShown[kind] ?? true).map(([kind]) => ({ kind, count: counts.get(kind) ?? 0 })),
    ],
    byGroup: of('group'),
    byCountry: masked.has('COUNTRY') ? null : of('country'),
    byLanguage: masked.has('LANGUAGES') ? null : of('language'),
    byGender: asksGender ? of('gender') : null,
    days: of('day')
      .map(({ value, groupKey, registered }) => ({ day: value, groupKey, registered }))
      .toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1)),
    responses: rows.flatMap(({ part, value, registered, spread }) =>
      part === 'response' && spread ? [responseTimes(value as ResponseKind, registered, spread)] : [],
    ),
  }
}

/** Null if hidden: invited people have no known country or language. */
async function invitedTo(
  event: EventRow,
  { groupKeys, countries, languages }: FigureFilter,
  { database, viewer }: Pick<Context, 'database' | 'viewer'>,
): Promise<number | null> {
  if (!can.invite(viewer, event) || countries || languages) return null
  const ofGroups = groupKeys ? { groupKey: { in: [...groupKeys] } } : {}
  return database.eventInvitation.count({ where: { AND: [visible.invitations(viewer, event), ofGroups] } })
}

function responseTimes(kind: ResponseKind, count: number, spread: number[]) {
  const [tenth = 0, lowerQuartile = 0, median = 0, upperQuartile = 0, ninetieth = 0] = spread.map(Math.round)
  return { kind, count, tenth, lowerQuartile, median, upperQuartile, ninetieth }
}
