/** Reads rosters for those who may import them. */
import type { Span } from '@plenaria/domain/rosters/read'
import type { RosterPeopleArgs, UnmatchedRosterRow } from '../__generated__/resolvers.ts'
import { can, visible } from '../access/policy.ts'
import { eventOf, masksFor } from '../access/seen.ts'
import { isId } from '../kernel/ids.ts'
import { existingSession } from '../request/byId.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import { cursor, idShape, pageOf, readCursor, sizeOf } from '../request/pages.ts'
import type { EventRow, RegistrationRow, RosterPersonRow, RosterRow, SessionRow } from '../request/rows.ts'

export interface PersonOnRoster extends RosterPersonRow {
  registration: RegistrationRow
}

export interface FoundRoster {
  roster: RosterRow
  session: SessionRow
  event: EventRow
}

/** Null also if the viewer doesn't see the event. */
export async function findRoster(id: string, { database, viewer }: Context): Promise<FoundRoster | null> {
  if (!isId(id)) return null
  const found = await database.roster.findUnique({
    where: { id },
    include: { session: { include: { event: true } } },
  })
  if (!found) return null
  const { session: whole, ...roster } = found
  const { event, ...session } = whole
  return can.seeEvent(viewer, event) ? { roster, session, event } : null
}

export async function rosterSeen(id: string, context: Context): Promise<RosterRow | null> {
  const found = await findRoster(id, context)
  return found && can.importRoster(context.viewer, found.event, found.session.id) ? found.roster : null
}

/** The recorded roster, by session. */
export const rosterBySession = dataLoader<RosterRow>(async (sessionIds, { database }) => {
  const rows = await database.roster.findMany({ where: { sessionId: { in: sessionIds }, state: 'RECORDED' } })
  return new Map(rows.map((row) => [row.sessionId, row]))
})

export const spanOf = ({ startsAt, endsAt }: Pick<SessionRow, 'startsAt' | 'endsAt'>): Span => ({
  from: startsAt.getTime(),
  to: endsAt.getTime(),
})

/** The column's type is plain JSON; only uploads write it. */
export const unmatchedIn = ({ unmatched }: RosterRow): UnmatchedRosterRow[] =>
  unmatched as unknown as UnmatchedRosterRow[]

export async function peopleOn({ id, sessionId }: RosterRow, { first, after }: RosterPeopleArgs, context: Context) {
  const { database, viewer } = context
  const size = sizeOf(first)
  const [from] = after ? readCursor(after, [idShape]) : []
  const { eventId } = await existingSession(sessionId, context)
  const seen = visible.registrations(viewer, await eventOf({ eventId }, context), 'CHECK_IN')
  const where = { rosterId: id, registration: seen }
  const [rows, totalCount] = await Promise.all([
    database.rosterPerson.findMany({
      where: { ...where, ...(from !== undefined && { registrationId: { gt: from } }) },
      include: { registration: true },
      orderBy: { registrationId: 'asc' },
      take: size + 1,
    }),
    database.rosterPerson.count({ where }),
  ])
  return { ...pageOf(rows, size, after, ({ registrationId }: PersonOnRoster) => cursor(registrationId)), totalCount }
}

/** None of people whose name or address the viewer doesn't see: the numbers would lead to both in the file. */
export const rowsSeen =
  (read: (person: PersonOnRoster) => number[]) =>
  async (person: PersonOnRoster, _: object, context: Context): Promise<number[]> => {
    const masked = await masksFor(person.registration, context)
    return masked.has('NAME') || masked.has('EMAIL') ? [] : read(person)
  }
