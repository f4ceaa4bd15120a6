import { Trans, useLingui } from '@lingui/react/macro'
import { ArrowRight } from 'lucide-react'
import type { RoomGroup } from './allotment.ts'
import { GroupName } from './GroupMark.tsx'
import { colourOf } from './palette.ts'

interface PlanStandingGroup extends RoomGroup {
  /** Number awaiting a decision; null if hidden from the viewer. */
  submitted: number | null
  waiting: number
}

interface PlanStandingProps {
  /** In the event's order, with the planned seats. */
  groups: readonly PlanStandingGroup[]
  /** Seats held and people waiting once the plan is saved, by group; null if it is the plan in force, or not known yet. */
  after: ReadonlyMap<string, { held: number; waiting: number }> | null
}

/**
 * Each group's progress against the plan: applications, seats held, people waiting, and a bar of held seats between minimum and
 * maximum.
 */
export function PlanStanding({ groups, after }: PlanStandingProps) {
  const { i18n } = useLingui()
  const cell = 'py-1.5 ps-3 text-end'
  const most = Math.max(1, ...groups.flatMap((group) => [group.maximum, group.confirmed + group.offered]))
  const scale = Math.min(
    most,
    Math.max(10, ...groups.map(({ target, confirmed, offered }) => 2 * Math.max(target, confirmed + offered))),
  )
  return (
    <table className="mt-6 w-full border-collapse text-13 leading-5">
      <caption className="sr-only">
        <Trans id="groups.who-applied-holds-seat-and">People who applied, hold a seat or are waiting, by group</Trans>
      </caption>
      <thead className="text-ink-3">
        <tr className="border-line-strong border-b align-bottom">
          <th scope="col" className="w-[46%] py-1 text-start font-normal sm:w-[38%]">
            <Trans id="common.group">Group</Trans>
          </th>
          <th scope="col" className={`${cell} font-normal`}>
            <Trans id="groups.applied">Applied</Trans>
          </th>
          <th scope="col" className={`${cell} font-normal`}>
            <Trans id="groups.held">Held</Trans>
          </th>
          <th scope="col" className={`${cell} font-normal`}>
            <Trans id="common.waiting">Waiting</Trans>
          </th>
          <th scope="col" className="w-[26%] py-1 ps-4 text-start font-normal max-sm:hidden">
            <Trans id="groups.against-plan">Compared with the plan</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group, place) => {
          const held = group.confirmed + group.offered
          const then = after?.get(group.key)
          return (
            <tr key={group.key} className="border-line border-b">
              <th scope="row" className="max-w-0 py-1.5 text-start font-normal">
                <GroupName place={place} name={group.name} whole />
              </th>
              <td className={cell}>{group.submitted === null ? '–' : i18n.number(group.submitted)}</td>
              <td className={`${cell} font-medium`}>
                {i18n.number(held)}
                <FutureNumber now={held} then={then?.held} />
              </td>
              <td className={cell}>
                {i18n.number(group.waiting)}
                <FutureNumber now={group.waiting} then={then?.waiting} />
              </td>
              <td className="py-1.5 ps-4 max-sm:hidden">
                <SeatBar group={group} place={place} scale={scale} held={held} then={then?.held ?? held} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function FutureNumber({ now, then }: { now: number; then: number | undefined }) {
  const { i18n } = useLingui()
  if (then === undefined || then === now) return null
  return (
    <span className="text-accent">
      <ArrowRight size={12} strokeWidth={1.5} aria-hidden className="mx-0.5 inline align-[-1px]" />
      <span className="sr-only">
        <Trans id="groups.afterwards">, afterwards</Trans>{' '}
      </span>
      {i18n.number(then)}
    </span>
  )
}

interface SeatBarProps {
  group: RoomGroup
  place: number
  /** Number of seats that the full width represents. */
  scale: number
  held: number
  then: number
}

function SeatBar({ group, place, scale, held, then }: SeatBarProps) {
  const at = (seats: number) => Math.min(100, (100 * seats) / scale)
  const colour = colourOf(place)
  return (
    <svg aria-hidden="true" viewBox="0 0 100 12" preserveAspectRatio="none" className="block h-3 w-full">
      <rect x="0" y="5" width={at(group.maximum)} height="2" fill="var(--line-strong)" />
      <rect x="0" y="3" width={at(Math.min(held, then))} height="6" fill={colour} />
      {then !== held && (
        <rect
          x={at(Math.min(held, then))}
          y="3"
          width={at(Math.max(held, then)) - at(Math.min(held, then))}
          height="6"
          fill={colour}
          fillOpacity="0.35"
        />
      )}
      {group.minimum > 0 && <rect x={at(group.minimum) - 0.4} y="1" width="0.8" height="10" fill="var(--ink)" />}
      <rect x={at(group.target) - 0.4} y="0" width="0.8" height="12" fill="var(--ink-2)" />
    </svg>
  )
}
