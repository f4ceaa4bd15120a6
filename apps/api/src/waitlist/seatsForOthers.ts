/** Why free seats aren't offered to waiting people of a group: the same for everybody, as far as the room is published. */
import { type WhyNotOffered, whyNotOffered } from '@plenaria/domain/seats/waitlist'
import type { SeatsForOthers, SeatsForOthersReason } from '../__generated__/resolvers.ts'
import { eventOf } from '../access/seen.ts'
import { loadRoom } from '../desk/index.ts'
import { publishedRoomOf } from '../publicRoom/read.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { isOff } from '../request/eventState.ts'
import type { WaitlistPlaceRow } from '../request/rows.ts'

const reasons: Record<WhyNotOffered, SeatsForOthersReason> = {
  SEATS_RESERVED: 'RESERVED',
  SEATS_ALLOTTED: 'ALLOTTED',
  GROUP_AT_MAXIMUM: 'GROUP_AT_MAXIMUM',
  QUEUE_HELD: 'HELD',
}

export async function seatsForOthers(
  { eventId, groupKey }: Pick<WaitlistPlaceRow, 'eventId' | 'groupKey'>,
  context: Context,
): Promise<SeatsForOthers | null> {
  const [event, publicRoom] = await Promise.all([eventOf({ eventId }, context), publishedRoomOf(eventId, context)])
  if (publicRoom?.published.isFull !== false || isOff(event)) return null
  // Once the event has begun, nobody is offered a seat.
  if ((await now(context)) >= event.startsAt) return null
  const { held } = publicRoom.published
  // The reason would reveal how many seats other groups hold; and if people are protected, offers must not be visible either.
  if (publicRoom.disclosure !== 'EXACT' || held === null || event.offersProtection)
    return { count: null, reason: null, until: null }
  const loaded = await loadRoom(context.database, eventId, [])
  const reason = loaded && whyNotOffered(loaded.room, groupKey, loaded.facts.now)
  if (!reason) return null
  const { total, minimumsReleasedAt } = loaded.room.plan
  const until = reason === 'SEATS_RESERVED' && minimumsReleasedAt !== null ? new Date(minimumsReleasedAt) : null
  return { count: total - held, reason: reasons[reason], until }
}
