/** The viewer's own places. */
import { attendsSession } from '@plenaria/domain/programme/wants'
import { can } from '../access/policy.ts'
import { limitOf } from '../desk/index.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
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

/** Whether the viewer may know where exactly the event is held. A visitor costs no statement, and a person one. */
export async function seesAddress(event: EventRow, context: Context): Promise<boolean> {
  const venue = venueOf(event)
  const { viewer } = context
  if (!venue || can.seeAddress(viewer, event, venue, false)) return true
  if (!viewer) return false
  return can.seeAddress(viewer, event, venue, (await confirmedByEvent(event.id, context)) !== undefined)
}

/** Whether the viewer has a place in the session. A visitor costs no statement, and any number of sessions of an event two. */
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
