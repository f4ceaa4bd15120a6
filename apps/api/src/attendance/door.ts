/** The list of a session's door: read in parts, and from then on what has changed, so that a device has it where there is no connection. */
import type { AuditWhat } from '@plenaria/schema/happenings'
import type { QueryDoorArgs } from '../__generated__/resolvers.ts'
import { can, rightToCheckIn, visible } from '../access/policy.ts'
import { isId } from '../kernel/ids.ts'
import type { Context } from '../request/context.ts'
import { attendanceOf, placesOf } from '../request/ofRegistration.ts'
import { cursor, readCursor, sizeOf } from '../request/pages.ts'
import type { AttendanceRow, EventRow, RegistrationRow, SessionRow } from '../request/rows.ts'
import { findSession } from '../sessions/change.ts'
import { isToCome } from './places.ts'

export interface DoorPersonRow {
  registration: RegistrationRow
  isExpected: boolean
  record: AttendanceRow | null
}

export interface DoorListRow {
  people: DoorPersonRow[]
  cursor: string
  isWhole: boolean
}

/** Entries that change who is expected, their name or their presence, excluding anything shown only to organisers. */
const concerning: AuditWhat[] = [
  'REGISTERED',
  'AMENDED',
  'CORRECTED',
  'MERGED',
  'MERGED_INTO',
  'TAKEN',
  'WIDENED',
  'DECLINED',
  'WITHDRAWN',
  'PASSED_ON',
  'SUCCEEDED',
  'SWAPPED_OUT',
  'SWAPPED_IN',
  'SESSION_ROLE_SET',
  'BREAKOUT_ASSIGNED',
  'SESSIONS_UNCHOSEN',
  'ADDRESS_CONFIRMED',
  'ATTENDED',
  'ATTENDANCE_CORRECTED',
]

/** In place of the last person read, once all were. */
const whole = 'whole'
const place = { test: (part: string) => part === '' || part === whole || isId(part) }
const entryNumber = { test: (part: string) => /^\d{1,9}$/.test(part) }

interface Part {
  rows: RegistrationRow[]
  /** The last person read. */
  upTo: string
  /** The last entry of the log that it takes account of. */
  sequence: number
  isWhole: boolean
}

/** Null if the viewer may not check people in there. */
export async function doorOf(
  { sessionId, first, after }: QueryDoorArgs,
  context: Context,
): Promise<DoorListRow | null> {
  const { viewer } = context
  const found = await findSession(sessionId, context)
  if (!found || !can.checkInAt(viewer, found.event, sessionId)) return null
  const { event, session } = found
  const size = sizeOf(first, 500, 200)
  const [from = '', counted = null] = after ? readCursor(after, [place, entryNumber]) : []
  // Entries recorded while the first part is read are also among the changes.
  const sequence = counted === null ? await entriesOf(event, context) : Number(counted)
  const part =
    from === whole
      ? await changed(event, sequence, size, context)
      : await expected(event, { from, sequence }, size, context)
  const reached = part.rows.filter((row) => rightToCheckIn(viewer, row, event, session.id) !== null)
  return {
    people: await Promise.all(reached.map((row) => personAt(session, row, context))),
    cursor: cursor(part.isWhole ? whole : part.upTo, String(part.sequence)),
    isWhole: part.isWhole,
  }
}

async function entriesOf({ id }: EventRow, { database }: Context): Promise<number> {
  const chain = await database.auditChain.findUnique({ where: { chain: id } })
  return chain?.entries ?? 0
}

/** The next people who hold a seat. */
async function expected(
  event: EventRow,
  { from, sequence }: { from: string; sequence: number },
  size: number,
  { database, viewer }: Context,
): Promise<Part> {
  const seen = visible.registrations(viewer, event, 'CHECK_IN')
  const rows = await database.registration.findMany({
    where: {
      AND: [{ eventId: event.id, state: 'CONFIRMED', erasedAt: null }, seen, from === '' ? {} : { id: { gt: from } }],
    },
    orderBy: { id: 'asc' },
    take: size,
  })
  return { rows, upTo: rows.at(-1)?.id ?? from, sequence, isWhole: rows.length < size }
}

/** People with new log entries. */
async function changed(event: EventRow, after: number, size: number, { database, viewer }: Context): Promise<Part> {
  const entries = await database.auditEntry.findMany({
    where: { chain: event.id, sequence: { gt: after } },
    orderBy: { sequence: 'asc' },
    take: size,
    select: { sequence: true, registrationId: true, what: true },
  })
  const named = entries.flatMap(({ registrationId, what }) =>
    registrationId !== null && (concerning as string[]).includes(what) ? registrationId : [],
  )
  const seen = visible.registrations(viewer, event, 'CHECK_IN')
  const rows =
    named.length === 0 ? [] : await database.registration.findMany({ where: { AND: [{ id: { in: named } }, seen] } })
  return { rows, upTo: whole, sequence: entries.at(-1)?.sequence ?? after, isWhole: entries.length < size }
}

async function personAt(session: SessionRow, registration: RegistrationRow, context: Context): Promise<DoorPersonRow> {
  const { id, state, erasedAt } = registration
  const [places, records] = await Promise.all([placesOf(id, context), attendanceOf(id, context)])
  return {
    registration,
    isExpected: state === 'CONFIRMED' && erasedAt === null && isToCome(registration, session, places),
    record: records.find(({ sessionId }) => sessionId === session.id) ?? null,
  }
}
