import { useQuery } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { ArrowRight, ChevronUp } from 'lucide-react'
import { useId, useState } from 'react'
import type { StagedQuery } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql } from '../../__generated__/index.ts'
import { Room } from '../../groups/Room.tsx'
import { afterStaged, heldAfterStaged, type RoomFacts, useRoomNow } from '../../groups/roomFacts.ts'
import { PlannedNotice } from '../../planned/PlannedNotice.tsx'
import { usePlanned } from '../../planned/plannedNow.ts'
import type { Planned } from '../../planned/UndoBar.tsx'
import { useCommands } from '../../ui/commands.ts'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { type Pending_Request, PendingWords, ToCountersign } from '../deciding/PendingNotice.tsx'
import { PlanRepair } from './PlanRepair.tsx'
import { ReleaseDialog } from './ReleaseDialog.tsx'
import { StagedTally } from './StagedTally.tsx'

const Staged = graphql(`
  query Staged($slug: String!) {
    event(slug: $slug) {
      slug
      offerHours
      pending: countersignRequests(first: 100, states: [PENDING]) {
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        edges {
          cursor
          node {
            id
            action
            ...Pending_Request
          }
        }
      }
      groups {
        key
        stagedDifference
      }
      stagedCounts {
        decision
        count
      }
      planRepair {
        ...Repair_PlanRepair
      }
      staged: registrations(first: 200, filter: { staged: true }) {
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        edges {
          cursor
          node {
            reference
            name
            staged {
              decision
              reason
              limit {
                reason
                sessions {
                  id
                }
              }
              stagedAt
              stagedBy
              replaced
              replacedBy
              replacedOfViewer
            }
          }
        }
      }
    }
  }
`)

const isRelease = ({ kind }: Planned) => kind === 'RELEASE_STAGED_DECISIONS'

function SeatsAfterwards({ room }: { room: ReturnType<typeof useRoomNow> }) {
  const after = heldAfterStaged(room)
  return (
    <span className={`font-normal ${after > room.total ? 'text-fault' : 'text-ink-2'}`}>
      {' · '}
      <Trans id="board.seats-held-now-of-afterwards">
        {room.held} seats held now, {after} of {room.total} afterwards
      </Trans>
    </span>
  )
}

function factsOf({ stagedCounts, groups, pending, staged, planRepair, offerHours }: NonNullable<StagedQuery['event']>) {
  const counts = stagedCounts ?? []
  return {
    counts,
    // Summed from the counts beside it, because `people` holds only one page.
    count: counts.reduce((sum, each) => sum + each.count, 0),
    /** Whether the viewer sees the whole room. */
    isWhole: groups.every(({ stagedDifference }) => stagedDifference !== null),
    release: pending.edges.find(({ node }) => node.action === 'RELEASE')?.node,
    people: staged.edges.flatMap(({ node }) => (node.staged ? [{ ...node, decision: node.staged.decision }] : [])),
    repair: planRepair,
    offerHours,
  }
}

/** Shown while decisions are staged: their number, the room before and after (on demand), and the release button. */
export function StagedBar({
  slug,
  event,
  mayRelease,
}: {
  slug: string
  event: FragmentType<typeof RoomFacts>
  mayRelease: boolean
}) {
  const { data } = useQuery(Staged, { variables: { slug } })
  const [releasing, setReleasing] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const detailsId = useId()
  const room = useRoomNow(event)
  const facts = data?.event && factsOf(data.event)
  if (!facts || (facts.count === 0 && !releasing)) return null
  const { counts, count, isWhole, release, people, repair } = facts
  return (
    <section className="arrive relative flex min-h-10 flex-wrap items-center gap-x-4 gap-y-1 border-line border-b py-1">
      {release && (
        <div className="basis-full">
          <PendingRelease slug={slug} request={release} />
        </div>
      )}
      <div className="flex min-w-0 flex-wrap items-baseline gap-x-3">
        <p className="font-medium">
          <Plural
            id="board.decisions-are-staged"
            value={count}
            one="# decision is staged"
            other="# decisions are staged"
          />
          {isWhole && <SeatsAfterwards room={room} />}
        </p>
        <div className="max-lg:hidden">
          <StagedTally counts={counts} />
        </div>
      </div>
      <div className="ms-auto flex flex-wrap items-center gap-2">
        {(isWhole || repair) && (
          <StagedDetails id={detailsId} isOpen={isOpen} isUrgent={Boolean(repair)} onOpen={setOpen} />
        )}
        <ReleasePart
          count={count}
          isAsked={Boolean(release)}
          mayRelease={mayRelease}
          onRelease={() => setReleasing(true)}
        />
      </div>
      <div
        id={detailsId}
        className={`absolute end-0 bottom-full mb-1 max-h-[70dvh] w-[min(40rem,100%)] gap-3 overflow-y-auto rounded-control border border-line-strong bg-raised p-4 shadow-md ${isOpen ? 'grid' : 'hidden'}`}
      >
        {isWhole && <SeatsByGroup room={room} />}
        {repair && !releasing && <PlanRepair slug={slug} repair={repair} />}
      </div>
      {releasing && (
        <ReleaseDialog
          slug={slug}
          room={room}
          count={count}
          people={people}
          counts={counts}
          offerHours={facts.offerHours}
          onClose={() => setReleasing(false)}
        />
      )}
    </section>
  )
}

interface ReleaseProps {
  count: number
  /** Whether other institutes have already been asked to agree to the release. */
  isAsked: boolean
  mayRelease: boolean
  onRelease: () => void
}

/** The release button; while a release is planned, when it takes effect. */
function ReleasePart({ count, isAsked, mayRelease, onRelease }: ReleaseProps) {
  const { t } = useLingui()
  const isPlanned = usePlanned(isRelease) !== null
  const name = t({ id: 'planned.release-staged-decisions', message: 'Release staged decisions' })
  useCommands(mayRelease && !isPlanned ? [{ name, act: onRelease }] : [])
  if (isPlanned) return <PlannedNotice of={isRelease} />
  if (!mayRelease)
    return (
      <p className="text-ink-2">
        <Trans id="board.someone-who-sees-all-must-release">
          Someone who can see all registrations must release these decisions.
        </Trans>
      </p>
    )
  return (
    <StaffButton kind={isAsked ? 'plain' : 'primary'} onClick={onRelease}>
      <Plural id="common.release-decisions" value={count} one="Release # decision" other="Release # decisions" />
    </StaffButton>
  )
}

const SeatsByGroup = ({ room }: { room: ReturnType<typeof useRoomNow> }) => (
  <div className="flex items-center gap-3">
    <Room groups={room.groups} total={room.total} miniature />
    <ArrowRight size={16} strokeWidth={1.5} aria-hidden className="text-ink-3" />
    <Room groups={afterStaged(room)} total={room.total} miniature />
  </div>
)

const PendingRelease = ({ slug, request }: { slug: string; request: FragmentType<typeof Pending_Request> }) => (
  <p className="border-offered border-s-4 ps-3">
    <span className="block font-medium">
      <Trans id="board.release-requested">Release requested.</Trans> <PendingWords request={request} />.
    </span>
    <ToCountersign slug={slug} />
  </p>
)

interface DetailsProps {
  id: string
  isOpen: boolean
  /** Whether the seat plan needs a repair. */
  isUrgent: boolean
  onOpen: (isOpen: boolean) => void
}

function StagedDetails({ id, isOpen, isUrgent, onOpen }: DetailsProps) {
  return (
    <StaffButton kind="bare" aria-expanded={isOpen} aria-controls={id} onClick={() => onOpen(!isOpen)}>
      {isUrgent ? (
        <span className="font-medium text-fault">
          <Trans id="board.suggested-repair">Suggested fix</Trans>
        </span>
      ) : (
        <Trans id="board.before-and-after">Before and after</Trans>
      )}
      <ChevronUp size={13} strokeWidth={1.5} aria-hidden className={isOpen ? 'rotate-180' : ''} />
    </StaffButton>
  )
}
