import { Plural, Trans } from '@lingui/react/macro'
import { use } from 'react'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { Room } from '../../groups/Room.tsx'
import { useRoomNow } from '../../groups/roomFacts.ts'
import { DeadlineWords } from '../../ui/staff/DeadlineWords.tsx'
import { nextDeadline } from '../../ui/staff/deadline.ts'
import { useMoments } from '../../ui/staff/moments.ts'
import { PresentTime } from '../../ui/When.tsx'

const WorkspaceHeaderEvent = graphql(`
  fragment WorkspaceHeader_Event on Event {
    registrationOpensAt
    registrationClosesAt
    decisionPromisedAt
    startsAt
    ...RoomFacts
  }
`)

/** Always in sight: the room in miniature, how many seats are held, and the next date to keep. */
export function WorkspaceHeader({ event: masked }: { event: FragmentType<typeof WorkspaceHeaderEvent> }) {
  const event = readFragment(WorkspaceHeaderEvent, masked)
  const { groups, total, held, waiting, seen, isExact } = useRoomNow(event)
  const { short, distance } = useMoments()
  const deadline = nextDeadline(event, seen?.submitted ?? 0, use(PresentTime)())
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1 border-line border-b px-4 py-2 text-13 leading-5 md:px-6">
      <div className="flex items-center gap-3">
        {isExact && <Room groups={groups} total={total} miniature />}
        <p>
          {isExact ? (
            <>
              <span className="font-medium text-15">
                {held} / {total}
              </span>{' '}
              <Trans id="app.seats-held">seats held</Trans>
            </>
          ) : (
            <Plural id="app.seats" value={total} one="# seat" other="# seats" />
          )}
          <br />
          <span className="text-ink-3">
            {seen && (
              <>
                <Plural id="app.to-decide" value={seen.submitted} one="# to decide" other="# to decide" />
                {isExact && ' · '}
              </>
            )}
            {isExact && <Plural id="app.waiting" value={waiting} one="# waiting" other="# waiting" />}
          </span>
        </p>
      </div>
      {deadline && (
        <p className={deadline.kind === 'PROMISE_BROKEN' ? 'text-fault md:ms-auto' : 'text-ink-2 md:ms-auto'}>
          <DeadlineWords kind={deadline.kind} />{' '}
          <time dateTime={deadline.at} className="font-medium text-ink">
            {short(deadline.at)}
          </time>{' '}
          <span className="whitespace-nowrap">({distance(deadline.at)})</span>
        </p>
      )}
    </div>
  )
}
