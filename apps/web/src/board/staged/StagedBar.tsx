import { useQuery } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { ArrowRight } from 'lucide-react'
import { useState } from 'react'
import { type FragmentType, graphql } from '../../__generated__/index.ts'
import { Room } from '../../groups/Room.tsx'
import { afterStaged, type RoomFacts, useRoomNow } from '../../groups/roomFacts.ts'
import { Act } from '../../ui/staff/Act.tsx'
import { PendingWords, ToCountersign } from '../deciding/PendingNotice.tsx'
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
            act
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
            }
          }
        }
      }
    }
  }
`)

function HeldAfter({ room }: { room: ReturnType<typeof useRoomNow> }) {
  const after = room.held + Object.values(room.staged ?? {}).reduce((sum, difference) => sum + difference, 0)
  return (
    <span className={`font-normal ${after > room.total ? 'text-fault' : 'text-ink-2'}`}>
      {' · '}
      <Trans id="registrations.seats-held-now-of-afterwards">
        {room.held} seats held now, {after} of {room.total} afterwards
      </Trans>
    </span>
  )
}

/** While decisions are staged: the room before and after them, and the way to release them. */
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
  const room = useRoomNow(event)
  const staged = data?.event?.staged
  const counts = data?.event?.stagedCounts ?? []
  // One number with those beside it, however long the list takes.
  const count = counts.reduce((sum, each) => sum + each.count, 0)
  if (!staged || (count === 0 && !releasing)) return null

  /** Only if the viewer sees the whole room. */
  const isWhole = data?.event?.groups.every(({ stagedDifference }) => stagedDifference !== null) ?? false
  const release = data?.event?.pending.edges.find(({ node }) => node.act === 'RELEASE')?.node
  const people = staged.edges.flatMap(({ node }) => (node.staged ? [{ ...node, decision: node.staged.decision }] : []))
  const repair = data?.event?.planRepair
  return (
    <section className="arrive mt-4 flex flex-wrap items-center gap-x-6 gap-y-3 border-line border-y py-3 text-13 print:hidden">
      {isWhole && (
        <div className="flex items-center gap-3">
          <Room groups={room.groups} total={room.total} miniature />
          <ArrowRight size={16} strokeWidth={1.5} aria-hidden className="text-ink-3" />
          <Room groups={afterStaged(room)} total={room.total} miniature />
        </div>
      )}
      <div className="min-w-48 grow">
        <p className="font-medium text-15">
          <Plural
            id="registrations.decisions-are-staged"
            value={count}
            one="# decision is staged"
            other="# decisions are staged"
          />
          {isWhole && <HeldAfter room={room} />}
        </p>
        <StagedTally counts={counts} />
      </div>
      {release && (
        <p className="border-offered border-s-4 ps-3">
          <span className="block font-medium">
            <Trans id="registrations.release-was-asked-for">The release was asked for.</Trans>{' '}
            <PendingWords request={release} />.
          </span>
          <ToCountersign slug={slug} />
        </p>
      )}
      {mayRelease ? (
        <Act kind={release ? 'plain' : 'primary'} onClick={() => setReleasing(true)}>
          <Plural id="common.release-decisions" value={count} one="Release # decision" other="Release # decisions" />
        </Act>
      ) : (
        <p className="text-ink-2">
          <Trans id="registrations.whoever-sees-all-registrations-releases">
            Whoever sees all registrations releases them.
          </Trans>
        </p>
      )}
      {repair && !releasing && <PlanRepair slug={slug} repair={repair} />}
      {releasing && (
        <ReleaseDialog
          slug={slug}
          room={room}
          count={count}
          people={people}
          counts={counts}
          offerHours={data?.event?.offerHours ?? 0}
          onClose={() => setReleasing(false)}
        />
      )}
    </section>
  )
}
