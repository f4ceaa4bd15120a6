/** Emails by their ids, as far as the viewer may know of them. Conditions are about `m`, a message. */
import { Prisma } from '@plenaria/prisma/client'
import { can } from '../access/policy.ts'
import { allOf, anyOf } from '../board/conditions.ts'
import { isId } from '../kernel/ids.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { EventRow, MessageRow } from '../request/rows.ts'
import { alike, besidesRegistrants, ownEmails, readEmails, withoutHidden } from './seen.ts'

interface Found {
  email: MessageRow
  /** Null: of an institute, and about no event. */
  event: EventRow | null
}

const emailById = dataLoader<Found>(async (ids, context) => {
  const { database, viewer } = context
  const known = await database.message.findMany({
    where: { id: { in: ids } },
    select: { eventId: true, instituteId: true },
  })
  const eventIds = [...new Set(known.flatMap(({ eventId }) => eventId ?? []))]
  const events = (await database.event.findMany({ where: { id: { in: eventIds } } })).filter((event) =>
    can.message(viewer, event),
  )
  const instituteIds = [...new Set(known.flatMap(({ instituteId }) => instituteId ?? []))]
  const seenAt = (event: EventRow) =>
    anyOf([Prisma.sql`m.registration_id is not null`, besidesRegistrants(event, viewer)])
  const rows = await readEmails(context, [
    Prisma.sql`m.id = any(${ids}::uuid[])`,
    anyOf([
      ...alike(events, seenAt).map((group) =>
        allOf([Prisma.sql`m.event_id = any(${group.eventIds}::text[])`, group.seen]),
      ),
      ...instituteIds.map((id) => ownEmails({ id }, viewer)),
    ]),
  ])
  const shown = await withoutHidden(events, rows, context)
  const eventOf = new Map(events.map((event) => [event.id, event]))
  return new Map(shown.map((email) => [email.id, { email, event: eventOf.get(email.eventId ?? '') ?? null }]))
})

/** Null: unknown, or not for the viewer. */
export const findEmail = async (id: unknown, context: Context): Promise<Found | null> =>
  typeof id === 'string' && isId(id) ? ((await emailById(id.toLowerCase(), context)) ?? null) : null
