import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { OwnSeat } from '../../groups/OwnSeat.tsx'

const RoomOfSeat = graphql(`
  fragment SeatPicture_event on Event {
    seatPlan {
      total
    }
    publicRoom {
      disclosure
    }
    groups {
      key
      minimum
      target
      maximum
    }
  }
`)

interface Props {
  event: FragmentType<typeof RoomOfSeat>
  reference: string
  /** Null if it isn't shown. */
  groupKey: string | null
}

/** The person's seat in the room; among their group's seats if the room is published by group. */
export function SeatPicture({ event: given, reference, groupKey }: Props) {
  const { seatPlan, publicRoom, groups } = readFragment(RoomOfSeat, given)
  const isByGroup = publicRoom.disclosure === 'GROUPS' || publicRoom.disclosure === 'EXACT'
  return (
    <div className="float-end ms-4 -mt-1 w-28 sm:ms-8 sm:w-64 print:hidden">
      <OwnSeat reference={reference} groupKey={groupKey} total={seatPlan.total} groups={isByGroup ? groups : null} />
    </div>
  )
}
