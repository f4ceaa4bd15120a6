/** Finds people by name across events, with the same number of statements for any number of events. */
import { Prisma } from '@plenaria/prisma/client'
import { checkText, tidy } from '@plenaria/schema/texts'
import type { FieldProblem } from '@plenaria/schema/words'
import type { QueryFindPeopleArgs, ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { can, maskedInLists, visible } from '../access/policy.ts'
import { invalidInput } from '../refusals/errors.ts'
import { fieldProblem, outside } from '../refusals/fieldProblems.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, ViewerRow } from '../request/rows.ts'
import { allOf, isStorable, isWholeEvent, sqlOf } from './conditions.ts'

type Result = Awaited<ResolversTypes['FindPeopleResult']>

/** Upper bound on searched events. */
const maxEvents = 200
const searchLength = { minimum: 2, maximum: 300 }
const maxWords = 8
const maxFirst = 50
const defaultFirst = 10
const referenceShape = /^[0-9A-Z]{10}$/

export async function findPeople({ search, first }: QueryFindPeopleArgs, context: Context): Promise<Result> {
  const { viewer, language, database } = context
  const events = viewer ? await eventsOf(viewer, database) : []
  const denial = await forbidden(context, (requester) => events.some((event) => can.seeRegistrations(requester, event)))
  if (denial || !viewer) return denial ?? invalidInput(language, [])
  const text = tidy(search.normalize('NFC'))
  const fieldProblems = [...searchProblems(text), ...outside(first, 'first', 1, maxFirst)]
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  const take = first ?? defaultFirst
  const searched = events.filter((event) => showsNames(viewer, event))
  const ids = await idsOf(text, searched, viewer, { take: take + 1, database })
  const registrations = await shownOf(ids, searched, viewer, database)
  return { __typename: 'PeopleFound', registrations: registrations.slice(0, take), hasMore: ids.length > take }
}

const eventsOf = (viewer: ViewerRow, database: Context['database']): Promise<EventRow[]> =>
  database.event.findMany({
    where: visible.eventsToRun(viewer),
    orderBy: [{ endsAt: 'desc' }, { id: 'asc' }],
    take: maxEvents,
  })

function searchProblems(text: string): FieldProblem[] {
  const { minimum, maximum } = searchLength
  if (text !== '' && text.length < minimum) return fieldProblem('search', 'TOO_SHORT', { minimum })
  return checkText('search', text, maximum, { required: true })
}

/** If names are masked, finding somebody by name would reveal theirs. */
const showsNames = (viewer: ViewerRow, event: EventRow): boolean =>
  can.seeRegistrations(viewer, event) && !maskedInLists(viewer, event).includes('NAME')

interface Looking {
  take: number
  database: Context['database']
}

/** Searches only what policy shows: hidden people must affect neither results nor response time. */
async function idsOf(
  text: string,
  events: readonly EventRow[],
  viewer: ViewerRow,
  { take, database }: Looking,
): Promise<string[]> {
  if (events.length === 0 || !isStorable(text)) return []
  const rows = await database.$queryRaw<{ id: string }[]>`
    select b.registration_id as id
    from (${Prisma.join(waysOf(text, events, viewer), ' union ')}) found
    join board_row b on b.registration_id = found.id join event e on e.id = b.event_id
    order by e.starts_at desc, e.id, b.name_key, b.registration_id limit ${take}`
  return rows.map(({ id }) => id)
}

/** Events whose people policy shows completely are searched together. */
function waysOf(text: string, events: readonly EventRow[], viewer: ViewerRow): Prisma.Sql[] {
  const seen = events.map((event) => ({ event, where: visible.registrations(viewer, event) }))
  const whole = seen.filter(({ where }) => isWholeEvent(where)).map(({ event }) => event.id)
  const inPart = seen.filter(({ where }) => !isWholeEvent(where))
  const named = namedLike(text)
  const from = Prisma.sql`select b.registration_id as id from board_text t join board_row b using (registration_id)`
  return [
    ...(whole.length > 0 ? [Prisma.sql`${from} where t.event_id = any(${whole}::text[]) and ${named}`] : []),
    ...inPart.map(
      ({ event, where }) => Prisma.sql`${from} where t.event_id = ${event.id} and ${named} and ${sqlOf(where)}`,
    ),
  ]
}

/** A condition on `t` (texts of the copy) and `b`. */
function namedLike(text: string): Prisma.Sql {
  const words = [...new Set(text.split(/\s+/))].slice(0, maxWords)
  const byName = allOf(words.map((word) => Prisma.sql`t.name like pattern_of(${word}::text)`))
  const reference = text.toUpperCase()
  if (!referenceShape.test(reference)) return byName
  const byReference = Prisma.sql`b.registration_id = (select id from registration where reference = ${reference})`
  return Prisma.sql`(${byName} or ${byReference})`
}

/** The copy may be outdated, so policy is checked against the registrations themselves. */
async function shownOf(
  ids: readonly string[],
  events: readonly EventRow[],
  viewer: ViewerRow,
  database: Context['database'],
) {
  const rows = await database.registration.findMany({ where: { id: { in: [...ids] }, erasedAt: null } })
  const byId = new Map(rows.map((row) => [row.id, row]))
  const eventById = new Map(events.map((event) => [event.id, event]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    const event = row && eventById.get(row.eventId)
    return row && event && can.seeReaders(viewer, row, event) ? [row] : []
  })
}
