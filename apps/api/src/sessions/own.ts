/** The viewer's own places. */
import { attendsSession } from '@plenaria/domain/programme/wants'
import { byLink, can } from '../access/policy.ts'
import { findByReference } from '../access/seen.ts'
import { limitOf } from '../desk/index.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import { perRequest } from '../request/perRequest.ts'
import type { EventRow, RegistrationRow, SessionPlaceRow, SessionRow } from '../request/rows.ts'
import { venueOf } from '../request/venue.ts'

type Confirmed = Pick<RegistrationRow, 'sessionIds' | 'limitedTo' | 'limitReason' | 'assignedAway'> & {
  places: SessionPlaceRow[]
}

/** The viewer's confirmed registrations with their places, by event. */
const confirmedByEvent = dataLoader<Confirmed>(async (eventIds, { database, viewer }) => {
  const rows = await database.registration.findMany({
    where: { eventId: { in: eventIds }, emailKey: viewer?.emailKey ?? '', state: 'CONFIRMED' },
    select: { eventId: true, sessionIds: true, limitedTo: true, limitReason: true, assignedAway: true, places: true },
  })
  return new Map(rows.map(({ eventId, ...row }) => [eventId, row]))
})

/** The event of a registration opened by its link on its first device, whose person attends; null if there is none. */
const attendedByLink = perRequest(async (context): Promise<string | null> => {
  const opened = context.linkHolder && (await findByReference(context.linkHolder.reference, context))
  return opened && byLink.attend(context.linkHolder, opened) ? opened.eventId : null
})

/** Whether the viewer may know the exact address. Takes no statement for a visitor, and one for a person. */
export async function seesAddress(event: EventRow, context: Context): Promise<boolean> {
  const venue = venueOf(event)
  const { viewer } = context
  if (!venue || can.seeAddress(viewer, event, venue, false)) return true
  const attends =
    (viewer !== null && (await confirmedByEvent(event.id, context)) !== undefined) ||
    (await attendedByLink(context)) === event.id
  return can.seeAddress(viewer, event, venue, attends)
}

/**
 * Whether the viewer has a place in the session. Takes no statement for a visitor, and two for any number of an event's sessions.
 */
export async function holdsPlace(
  { id, eventId, capacity }: Pick<SessionRow, 'id' | 'eventId' | 'capacity'>,
  context: Context,
): Promise<boolean> {
  const registration = context.viewer ? await confirmedByEvent(eventId, context) : undefined
  if (!registration) return false
  const place = registration.places.find(({ sessionId }) => sessionId === id)
  if (place) return place.state === 'HELD'
  return capacity === null && attendsSession({ ...registration, limit: limitOf(registration) }, id)
}
