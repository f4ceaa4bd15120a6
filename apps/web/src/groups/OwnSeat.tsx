import { useLingui } from '@lingui/react/macro'
import { allot, maxDots } from './allotment.ts'
import { hemicycle, round, type Seat } from './hemicycle.ts'
import { colourOf } from './palette.ts'

interface Props {
  /** Determines which seat is drawn as the person's, so that it is always the same one. */
  reference: string
  total: number
  /** In the event's order, with their parts of the seat plan; null if the room isn't published by group. */
  groups: readonly { key: string; minimum: number; target: number; maximum: number }[] | null
  /** The person's group; null if it isn't shown. */
  groupKey: string | null
}

/** The room with only the person's own seat highlighted. It reveals nothing about other seats. */
export function OwnSeat({ reference, total, groups, groupKey }: Props) {
  const { t } = useLingui()
  if (total > maxDots) return null
  const { seats, seatRadius } = hemicycle(total)
  const radius = seatRadius * 100
  const { place, from, count } = partOf(groups ?? [], groupKey, total)
  const own = seats[from + (numberOf(reference) % count)]
  if (!own) return null
  const others = seats.filter((seat) => seat !== own)
  const inGroup = count < total ? seats.slice(from, from + count).filter((seat) => seat !== own) : []
  const margin = seatRadius * 2.2
  const box = [-1 - margin, -1 - margin, 2 + 2 * margin, 1 + margin + seatRadius * 2.2]
  const colour = count < total ? colourOf(place) : 'var(--accent)'
  return (
    <svg
      role="img"
      aria-label={t({ id: 'groups.room-with-your-seat', message: 'The room, with your seat marked.' })}
      viewBox={box.map((value) => round(value * 100)).join(' ')}
      className="block h-auto w-full"
    >
      <path d={dots(others)} stroke="var(--line-strong)" strokeWidth={round(radius * 1.3)} strokeLinecap="round" />
      <path
        d={dots(inGroup)}
        stroke={colour}
        strokeOpacity="0.4"
        strokeWidth={round(radius * 1.3)}
        strokeLinecap="round"
      />
      <g className="arrive">
        <circle {...centreOf(own)} r={round(radius * 2)} fill={colour} fillOpacity="0.22" />
        <circle {...centreOf(own)} r={round(radius * 1.15)} fill={colour} />
      </g>
    </svg>
  )
}

/** The seats planned for the person's group; the whole room if groups aren't shown. */
function partOf(groups: NonNullable<Props['groups']>, groupKey: string | null, total: number) {
  const place = groups.findIndex(({ key }) => key === groupKey)
  const empty = groups.map((group) => ({ ...group, name: group.key, confirmed: 0, offered: 0 }))
  const widths = allot(empty, total).wedges.map(({ seats }) => seats.length)
  const count = widths[place] ?? 0
  if (count === 0) return { place: 0, from: 0, count: total }
  return { place, from: widths.slice(0, place).reduce((sum, width) => sum + width, 0), count }
}

const centreOf = ({ x, y }: Seat) => ({ cx: round(x * 100), cy: round(y * 100) })

/** Zero-length lines, of which only the round caps are drawn. */
const dots = (seats: readonly Seat[]): string =>
  seats.map(({ x, y }) => `M${round(x * 100)} ${round(y * 100)}h0`).join('')

/** FNV-1a hash: spreads references evenly over seats. */
const numberOf = (text: string): number =>
  [...text].reduce((hash, sign) => Math.imul(hash ^ sign.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5)
