import { Plural, Trans } from '@lingui/react/macro'
import type { RoomWarnings_EventFragment } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { Notice } from '../../ui/Notice.tsx'

const WarningsOfEvent = graphql(`
  fragment RoomWarnings_event on Event {
    roomWarnings {
      kind
      room
      capacity
      needed
      session {
        id
        title
      }
      other {
        id
        title
      }
    }
  }
`)

/** Rooms that are double-booked or too small; renders nothing if there are none. */
export function RoomWarnings({ event }: { event: FragmentType<typeof WarningsOfEvent> }) {
  const { roomWarnings } = readFragment(WarningsOfEvent, event)
  if (roomWarnings.length === 0) return null
  return (
    <div className="mt-4 max-w-measure">
      <Notice
        tone="warning"
        title={
          <Plural
            id="sessions.check-rooms"
            value={roomWarnings.length}
            one="There’s a problem with a room"
            other="There are # problems with rooms"
          />
        }
      >
        <ul>
          {roomWarnings.map((warning) => (
            <li key={`${warning.kind} ${warning.session.id} ${warning.other?.id}`}>
              <Warning {...warning} />
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}

function Warning({ room, session, other, capacity, needed }: RoomWarnings_EventFragment['roomWarnings'][number]) {
  if (other)
    return (
      <Trans id="sessions.both-in-room-at-same-time">
        “{session.title}” and “{other.title}” are in {room} at the same time.
      </Trans>
    )
  return (
    <Trans id="sessions.room-is-too-small-for">
      {room} is too small for “{session.title}”. It holds {capacity}, and {needed} may attend.
    </Trans>
  )
}
