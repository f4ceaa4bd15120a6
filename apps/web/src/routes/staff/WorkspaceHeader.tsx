import { Plural, Trans } from '@lingui/react/macro'
import { use } from 'react'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { Room, type RoomProps } from '../../groups/Room.tsx'
import { useRoomNow } from '../../groups/roomFacts.ts'
import { DeadlineWords } from '../../ui/staff/DeadlineWords.tsx'
import { nextDeadline } from '../../ui/staff/deadline.ts'
import { Menu } from '../../ui/staff/Menu.tsx'
import { useMoments } from '../../ui/staff/moments.ts'
import { PresentTime } from '../../ui/When.tsx'

const WorkspaceHeaderEvent = graphql(`
  fragment WorkspaceHeader_Event on Event {
    state
    registrationOpensAt
    registrationClosesAt
    decisionPromisedAt
    startsAt
    undecidedDates
    ...RoomFacts
  }
`)

/** One line, always visible: the room in miniature (opens the full view), seats held, and the next deadline. */
export function WorkspaceHeader({ event: masked }: { event: FragmentType<typeof WorkspaceHeaderEvent> }) {
  const event = readFragment(WorkspaceHeaderEvent, masked)
  const { groups, total, held, waiting, seen, isExact } = useRoomNow(event)
  // No more decisions are made for this event.
  const isCalledOff = event.state === 'CALLED_OFF'
  const { short, distance } = useMoments()
  const deadline = nextDeadline(event, seen?.submitted ?? 0, use(PresentTime)())
  return (
    <div className="workspace-header flex min-h-10 flex-wrap items-center gap-x-5 border-line border-b px-4 py-1 text-13 leading-5 md:px-6">
      <div className="flex items-center gap-3">
        {isExact && (
          <Menu label={<RoomInLine groups={groups} total={total} />}>
            <div className="w-72 px-3 py-1">
              <Room groups={groups} total={total} />
            </div>
          </Menu>
        )}
        <p>
          {isExact ? (
            <>
              <span className="font-medium text-15">
                {held} / {total}
              </span>{' '}
              <Trans id="routes.seats-held">seats held</Trans>
            </>
          ) : (
            <Plural id="routes.seats" value={total} one="# seat" other="# seats" />
          )}
          {(seen || isExact || isCalledOff) && <span className="text-ink-3"> · </span>}
          <span className="text-ink-3">
            {isCalledOff && <Trans id="common.called-off">Called off</Trans>}
            {event.state === 'POSTPONED' && (
              <>
                <Trans id="common.postponed">Postponed</Trans>
                {(seen || isExact) && ' · '}
              </>
            )}
            {seen && !isCalledOff && (
              <>
                <Plural id="routes.to-decide" value={seen.submitted} one="# to decide" other="# to decide" />
                {isExact && ' · '}
              </>
            )}
            {isExact && !isCalledOff && (
              <Plural id="routes.waiting" value={waiting} one="# waiting" other="# waiting" />
            )}
          </span>
        </p>
      </div>
      {deadline && (
        <p className={`md:ms-auto ${deadline.kind === 'PROMISE_BROKEN' ? 'text-fault' : 'text-ink-2'}`}>
          <DeadlineWords kind={deadline.kind} />{' '}
          <time dateTime={deadline.at} className="font-medium text-ink">
            {short(deadline.at)}
          </time>{' '}
          <span className="whitespace-nowrap max-md:hidden">· {distance(deadline.at)}</span>
        </p>
      )}
    </div>
  )
}

const RoomInLine = ({ groups, total }: Pick<RoomProps, 'groups' | 'total'>) => (
  <span className="[&_svg]:h-7">
    <Room groups={groups} total={total} miniature />
  </span>
)
