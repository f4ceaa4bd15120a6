import { Trans } from '@lingui/react/macro'
import type { FragmentType } from '../__generated__/index.ts'
import { afterStaged, type RoomFacts, useRoomNow } from '../groups/roomFacts.ts'

interface RoomInSightProps {
  event: FragmentType<typeof RoomFacts>
  /** Key of the open application's group. */
  groupKey: string | undefined
}

/** Seats after the staged decisions are released: of the room, and of the open application's group. */
export function RoomInSight({ event, groupKey }: RoomInSightProps) {
  const room = useRoomNow(event)
  // Partial numbers would be mistaken for the whole room.
  if (!room.isExact || !room.seesAll) return null
  const groups = afterStaged(room).map(({ offered, confirmed, ...group }) => ({ ...group, held: offered + confirmed }))
  const held = groups.reduce((sum, group) => sum + group.held, 0)
  const group = groups.find(({ key }) => key === groupKey)
  const { total } = room
  return (
    <p className="flex min-w-0 shrink-0 items-baseline gap-x-2 text-13 text-ink-2 tabular-nums whitespace-nowrap max-lg:order-last max-lg:w-full max-lg:pb-1.5">
      <span className={`shrink-0 ${held > total ? 'font-medium text-fault' : ''}`}>
        <Trans id="focus.room-held-of">
          Room: {held} of {total}
        </Trans>
      </span>
      {group && <GroupInSight group={group} />}
    </p>
  )
}

interface GroupInSightProps {
  group: { name: string; held: number; target: number; maximum: number }
}

function GroupInSight({ group }: GroupInSightProps) {
  const { name, held, target, maximum } = group
  return (
    <span className={`flex min-w-0 gap-x-1 ${held > maximum ? 'font-medium text-fault' : ''}`}>
      <span aria-hidden>·</span>
      <span className="truncate lg:max-w-60" title={name}>
        {name}
      </span>{' '}
      <span className="shrink-0">
        <Trans id="focus.held-target">
          {held} (target {target})
        </Trans>
      </span>
    </span>
  )
}
