import { useId } from 'react'
import { allot, type Ghost, heldAfter, maxDots, type RoomGroup, type SeatKind, type Wedge } from './allotment.ts'
import { GroupPatterns, patternFill } from './GroupPatterns.tsx'
import { arc, borders, hemicycle, point, round, type Seat } from './hemicycle.ts'
import { colourOf } from './palette.ts'
import { RoomBars } from './RoomBars.tsx'
import { useRoomWords } from './useRoomWords.ts'

export interface RoomProps {
  /** In the event's order. */
  groups: readonly RoomGroup[]
  total: number
  /** Seats that staged decisions or a preview would add or remove, by group. */
  ghost?: Ghost
  /** Numbers include the ghost's seats: for pictures of a room as it would be. */
  countsGhost?: boolean
  /** Small version for a header: no arcs, no numbers. */
  miniature?: boolean
  /** Description to use if counts aren't exact; no numbers are drawn then. */
  description?: string
}

/**
 * The room: seats as dots in a hemicycle, by stakeholder group. Filled: taken; ring: offered; hollow: free (in the group's colour
 * if reserved for it). Outside each group an arc with one step per seat: bold up to its minimum, thin up to its target, dotted up
 * to its maximum.
 */
export function Room(props: RoomProps) {
  const counted = useRoomWords(props.groups, props.total, props.ghost)
  const words = props.description ?? counted
  return props.total > maxDots ? <RoomBars {...props} words={words} /> : <RoomSeats {...props} words={words} />
}

function RoomSeats(props: RoomProps & { words: string }) {
  const { groups, total, ghost, countsGhost = false, miniature = false, description, words } = props
  const counted = countsGhost ? ghost : undefined
  const scope = useId()
  const { wedges, open, beyond } = allot(groups, total, ghost)
  const { seats, seatRadius, innerRadius } = hemicycle(total + beyond)
  const widths = [...wedges.map((wedge) => wedge.seats.length), open]
  const angles = borders(seats, widths, seatRadius)
  const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, 0))
  const margin = miniature ? seatRadius + 0.02 : 0.29 + seatRadius
  const thin = miniature ? 1.7 : Math.max(0.5, seatRadius * 13)
  const top = miniature ? margin : 0.2 + seatRadius
  const bottom = Math.max(seatRadius + 0.02, miniature ? 0 : 0.12)
  const box = [-1 - margin, -1 - top, 2 + 2 * margin, 1 + top + bottom]

  return (
    <svg
      role="img"
      aria-label={words}
      viewBox={box.map((value) => round(value * 100)).join(' ')}
      className={miniature ? 'h-10 w-auto' : 'h-auto w-full'}
    >
      <GroupPatterns scope={scope} places={groups.length} size={miniature ? 6 : Math.max(3.4, seatRadius * 90)} />
      {wedges.map((wedge, index) => {
        const start = starts[index] ?? 0
        return (
          <g key={wedge.group.key}>
            {wedge.seats.map((kind, offset) => (
              <Dot
                key={`${start + offset}`}
                seat={seats[start + offset]}
                radius={seatRadius * 100}
                kind={kind}
                place={wedge.place}
                fill={patternFill(scope, wedge.place)}
                thin={thin}
              />
            ))}
            {!miniature && (
              <Marks
                wedge={wedge}
                from={angles[index] ?? 0}
                to={angles[index + 1] ?? 0}
                radius={1 + seatRadius}
                held={description === undefined ? heldAfter(wedge.group, counted) : null}
              />
            )}
          </g>
        )
      })}
      {seats.slice(total + beyond - open).map((seat) => (
        <Dot
          key={`${seat.row}:${seat.angle}`}
          seat={seat}
          radius={seatRadius * 100}
          kind="free"
          place={0}
          fill="none"
          thin={thin}
        />
      ))}
      {!miniature && description === undefined && (
        <Count
          held={groups.reduce((sum, group) => sum + heldAfter(group, counted), 0)}
          total={total}
          innerRadius={innerRadius}
        />
      )}
    </svg>
  )
}

interface DotProps {
  seat: Seat | undefined
  /** In the SVG's units. */
  radius: number
  kind: SeatKind
  place: number
  fill: string
  /** Line width of empty seats. */
  thin: number
}

function Dot({ seat, radius, kind, place, fill, thin }: DotProps) {
  if (!seat) return null
  const cx = round(seat.x * 100)
  const cy = round(seat.y * 100)
  const colour = colourOf(place)
  switch (kind) {
    case 'confirmed':
      return <circle cx={cx} cy={cy} r={round(radius)} fill={fill} />
    case 'offered':
      return (
        <circle
          cx={cx}
          cy={cy}
          r={round(radius * 0.8)}
          fill="none"
          stroke={colour}
          strokeWidth={round(radius * 0.42)}
        />
      )
    case 'reserved':
      return (
        <circle
          cx={cx}
          cy={cy}
          r={round(radius - thin / 2)}
          fill="none"
          stroke={colour}
          strokeWidth={round(thin)}
          strokeDasharray={`${round(radius * 0.5)} ${round(radius * 0.36)}`}
        />
      )
    case 'free':
      return (
        <circle
          cx={cx}
          cy={cy}
          r={round(radius - thin / 2)}
          fill="none"
          stroke="var(--control)"
          strokeOpacity="0.8"
          strokeWidth={round(thin)}
        />
      )
    case 'added':
      return (
        <g>
          <circle
            cx={cx}
            cy={cy}
            r={round(radius - thin / 2)}
            fill={colour}
            fillOpacity="0.22"
            stroke={colour}
            strokeWidth={thin}
          />
          <path
            d={`M${cx} ${round(cy - radius * 0.45)}v${round(radius * 0.9)}M${round(cx - radius * 0.45)} ${cy}h${round(radius * 0.9)}`}
            stroke={colour}
            strokeWidth={round(radius * 0.26)}
          />
        </g>
      )
    case 'removed':
      return (
        <g opacity="0.75">
          <circle cx={cx} cy={cy} r={round(radius - thin / 2)} fill="none" stroke={colour} strokeWidth={thin} />
          <path
            d={`M${round(cx - radius * 0.45)} ${cy}h${round(radius * 0.9)}`}
            stroke={colour}
            strokeWidth={round(radius * 0.26)}
          />
        </g>
      )
    default:
      return kind satisfies never
  }
}

/**
 * Minimum, target and maximum on an arc whose steps are the seats below it. Parts that extend beyond the group are raised above
 * its neighbour.
 */
function Marks({
  wedge,
  from,
  to,
  radius,
  held,
}: {
  wedge: Wedge
  from: number
  to: number
  radius: number
  /** Number of seats of the group that are counted; null: only its target is known. */
  held: number | null
}) {
  const { group, place, seats } = wedge
  if (seats.length === 0) return null
  const gap = Math.min(0.012, (from - to) / 8)
  const begin = from - gap
  const step = (from - to) / seats.length
  const at = (count: number) => Math.max(-0.04, begin - step * count + (count === seats.length ? gap : 0))
  const base = (radius + 0.04) * 100
  const lifted = (radius + 0.075 + (place % 2) * 0.025) * 100
  const within = Math.min(group.target, seats.length)
  const colour = colourOf(place)
  const label = point((radius + 0.155) * 100, (from + to) / 2)

  return (
    <g fill="none" stroke={colour}>
      <path d={arc(base, begin, at(within))} strokeWidth="0.8" />
      {group.minimum > 0 && <path d={arc(base, begin, at(Math.min(group.minimum, seats.length)))} strokeWidth="2.4" />}
      <path d={tick(base, at(within), 3)} strokeWidth="1" />
      {group.maximum > within && (
        <>
          <path
            d={arc(lifted, at(within), at(group.maximum))}
            strokeWidth="0.9"
            strokeDasharray="0.2 2"
            strokeLinecap="round"
          />
          <path d={tick(lifted, at(group.maximum), 1.6)} strokeWidth="0.9" />
        </>
      )}
      <text
        x={round(label.x)}
        y={round(label.y + 1.6)}
        fill="var(--ink-2)"
        stroke="none"
        fontSize="6.4"
        className="max-sm:hidden"
        textAnchor={anchorAt((from + to) / 2)}
      >
        {held !== null && `${held}/`}
        {group.target}
      </text>
    </g>
  )
}

function anchorAt(angle: number): 'start' | 'middle' | 'end' {
  if (angle > Math.PI * 0.6) return 'end'
  return angle < Math.PI * 0.4 ? 'start' : 'middle'
}

function tick(radius: number, angle: number, half: number): string {
  const inner = point(radius - half, angle)
  const outer = point(radius + half, angle)
  return `M${round(inner.x)} ${round(inner.y)}L${round(outer.x)} ${round(outer.y)}`
}

function Count({ held, total, innerRadius }: { held: number; total: number; innerRadius: number }) {
  const size = Math.min(22, innerRadius * 42)
  return (
    <text textAnchor="middle" fill="var(--ink)" y="0" fontFamily="var(--font-serif)" fontSize={size}>
      {held}
      <tspan fill="var(--ink-3)" fontSize={round(size * 0.55)}>
        {' / '}
        {total}
      </tspan>
    </text>
  )
}
