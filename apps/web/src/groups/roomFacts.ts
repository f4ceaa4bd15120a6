import { use } from 'react'
import type { RoomFactsFragment } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { PresentTime } from '../ui/When.tsx'
import type { Ghost, RoomGroup } from './allotment.ts'

/** All data for the picture of a room, which is also what a decision changes. */
export const RoomFacts = graphql(`
  fragment RoomFacts on Event {
    slug
    seatPlan {
      total
      held
      free
      minimumsReleasedAt
    }
    groups {
      key
      name
      minimum
      target
      maximum
      offered
      confirmed
      waiting
      submitted
      hiddenByConflict
      stagedDifference
    }
  }
`)

export interface RoomNow {
  /** Whether the viewer sees all numbers of the room; if not, missing ones are 0. */
  isExact: boolean
  groups: RoomGroup[]
  total: number
  held: number
  free: number
  waiting: number
  /**
   * Totals over the groups that the viewer can see in full; null if there are none. Numbers of offered, confirmed and waiting
   * registrations are omitted if a conflict of interest hides any: the room counts them, but no list shows them.
   */
  seen: { submitted: number; offered?: number; confirmed?: number; waiting?: number } | null
  /** Whether the viewer can see every group in full, apart from `hiddenByConflict`. */
  seesAll: boolean
  /** Number of registrations hidden from the viewer because of conflicts of interest. */
  hiddenByConflict: number
  /** Effect of the staged decisions, by group; undefined if there is none, or it is hidden from the viewer. */
  staged: Ghost | undefined
}

/** The current room as staff see it; minimums that have been released count as 0. */
export function useRoomNow(event: FragmentType<typeof RoomFacts>): RoomNow {
  const { seatPlan, groups } = readFragment(RoomFacts, event)
  const now = use(PresentTime)()
  const released = seatPlan.minimumsReleasedAt !== null && Date.parse(seatPlan.minimumsReleasedAt ?? '') <= now
  const differences = groups.filter((group) => (group.stagedDifference ?? 0) !== 0)
  // A viewer who can see every group in full could add up the numbers.
  const isExact = groups.every(({ confirmed, offered }) => confirmed !== null && offered !== null)
  const held = seatPlan.held ?? sumOf(groups, 'offered') + sumOf(groups, 'confirmed')
  return {
    isExact,
    groups: groups.map((group) => ({
      ...group,
      minimum: released ? 0 : group.minimum,
      confirmed: group.confirmed ?? 0,
      offered: group.offered ?? 0,
    })),
    total: seatPlan.total,
    held,
    free: seatPlan.free ?? (isExact ? seatPlan.total - held : 0),
    waiting: sumOf(groups, 'waiting'),
    seen: seenOf(groups),
    seesAll: groups.every(({ submitted }) => submitted !== null),
    hiddenByConflict: sumOf(groups, 'hiddenByConflict'),
    staged:
      differences.length > 0
        ? Object.fromEntries(differences.map((group) => [group.key, group.stagedDifference ?? 0]))
        : undefined,
  }
}

type Groups = RoomFactsFragment['groups']

const sumOf = (groups: Groups, of: 'submitted' | 'hiddenByConflict' | 'offered' | 'confirmed' | 'waiting') =>
  groups.reduce((sum, group) => sum + (group[of] ?? 0), 0)

function seenOf(groups: Groups): RoomNow['seen'] {
  const whole = groups.filter(({ submitted }) => submitted !== null)
  if (whole.length === 0) return null
  const submitted = sumOf(whole, 'submitted')
  if (sumOf(whole, 'hiddenByConflict') > 0) return { submitted }
  return {
    submitted,
    offered: sumOf(whole, 'offered'),
    confirmed: sumOf(whole, 'confirmed'),
    waiting: sumOf(whole, 'waiting'),
  }
}

/**
 * The room after the staged decisions are released: added seats count as offered; removed ones are taken from the offered first.
 */
export function afterStaged({ groups, staged = {} }: RoomNow): RoomGroup[] {
  return groups.map((group) => {
    const difference = staged[group.key] ?? 0
    const offered = Math.max(0, group.offered + difference)
    return { ...group, offered, confirmed: Math.max(0, group.confirmed + Math.min(0, group.offered + difference)) }
  })
}

/** Number of seats held after the staged decisions are released. */
export const heldAfterStaged = ({ held, staged = {} }: RoomNow): number =>
  held + Object.values(staged).reduce((sum, difference) => sum + difference, 0)
