import { useId } from 'react'
import { heldAfter, heldOf, type RoomGroup } from './allotment.ts'
import { GroupPatterns, patternFill } from './GroupPatterns.tsx'
import { colourOf } from './palette.ts'
import type { RoomProps } from './Room.tsx'

const ROW = 26
const WIDTH = 320
const BAR = 10

/**
 * A room of more than `maxDots` seats: one bar per group, filled for seats taken, outlined for offers, with ticks at minimum,
 * target and maximum.
 */
export function RoomBars({ groups, total, ghost, miniature = false, words }: RoomProps & { words: string }) {
  const scope = useId()
  if (miniature) return <StackedBar groups={groups} total={total} words={words} scope={scope} />
  const longest = Math.max(1, ...groups.map((group) => Math.max(group.maximum, heldAfter(group, ghost))))
  const x = (seats: number) => (seats / longest) * WIDTH

  return (
    <svg
      role="img"
      aria-label={words}
      viewBox={`0 0 ${WIDTH + 4} ${groups.length * ROW + 4}`}
      className="h-auto w-full"
    >
      <GroupPatterns scope={scope} places={groups.length} size={7} />
      {groups.map((group, place) => {
        const top = place * ROW + 8
        const held = heldOf(group)
        const after = heldAfter(group, ghost)
        const colour = colourOf(place)
        return (
          <g key={group.key} transform={`translate(2 ${top})`} stroke={colour}>
            <path d={`M0 ${BAR / 2}H${x(group.maximum)}`} strokeDasharray="1 3" strokeLinecap="round" />
            <rect width={x(group.confirmed)} height={BAR} fill={patternFill(scope, place)} stroke="none" />
            <rect
              x={x(group.confirmed)}
              y="0.75"
              width={x(group.offered)}
              height={BAR - 1.5}
              fill="var(--paper)"
              strokeWidth="1.5"
            />
            {after !== held && (
              <rect
                x={x(Math.min(held, after))}
                y="-2"
                width={x(Math.abs(after - held))}
                height={BAR + 4}
                fill={after > held ? colour : 'var(--paper)'}
                fillOpacity={after > held ? 0.25 : 0.75}
                strokeDasharray="2 2"
              />
            )}
            <path d={`M${x(group.minimum)} -3v${BAR + 6}`} strokeWidth="2.5" />
            <path d={`M${x(group.target)} -5v${BAR + 10}`} strokeWidth="1.25" />
            <path d={`M${x(group.maximum)} 2v${BAR - 4}`} strokeWidth="1" />
          </g>
        )
      })}
    </svg>
  )
}

function StackedBar({
  groups,
  total,
  words,
  scope,
}: {
  groups: readonly RoomGroup[]
  total: number
  words: string
  scope: string
}) {
  const scale =
    84 /
    Math.max(
      1,
      total,
      groups.reduce((sum, group) => sum + heldOf(group), 0),
    )
  let left = 0
  return (
    <svg role="img" aria-label={words} viewBox="0 0 84 12" className="h-3 w-21">
      <GroupPatterns scope={scope} places={groups.length} size={6} />
      {groups.map((group, place) => {
        const from = left
        left += heldOf(group) * scale
        return (
          <g key={group.key}>
            <rect x={from} y="1" width={group.confirmed * scale} height="10" fill={patternFill(scope, place)} />
            <rect
              x={from + group.confirmed * scale}
              y="1"
              width={group.offered * scale}
              height="10"
              fill={colourOf(place)}
              fillOpacity="0.35"
            />
          </g>
        )
      })}
      <rect x="0.5" y="0.5" width="83" height="11" fill="none" stroke="var(--control)" />
    </svg>
  )
}
