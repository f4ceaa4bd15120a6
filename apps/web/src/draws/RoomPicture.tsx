import { useLingui } from '@lingui/react/macro'
import { maxDots } from '../groups/allotment.ts'
import { hemicycle, round } from '../groups/hemicycle.ts'

interface Props {
  seats: number
  /** Number of filled seats. */
  filled: number
  /** Code of the most recently filled seat. */
  newest?: string | undefined
  /** The person's own seat; null if none. */
  own?: number | null
}

/** The room as anonymous seats, some of them filled. */
export function RoomPicture({ seats, filled, newest, own = null }: Props) {
  const { t } = useLingui()
  const words = t({ id: 'draws.seats-filled-of', message: `Seats filled: ${filled} of ${seats}` })
  const room = hemicycle(Math.min(seats, maxDots))
  const perDot = seats / room.seats.length
  const radius = room.seatRadius * 100
  const count = `${filled} / ${seats}`
  // Between the innermost seats, however many there are; a digit is about 0.6 of its size wide.
  const inner = Math.min(...room.seats.map(({ x, y }) => Math.hypot(x, y))) * 100 - radius
  const size = Math.min(20, (1.8 * inner) / (0.6 * count.length))
  return (
    <svg role="img" aria-label={words} viewBox="-116 -116 232 130" className="h-auto w-full">
      {room.seats.map(({ x, y, row, angle }, place) => {
        const isFilled = (place + 1) * perDot <= filled
        return (
          <circle
            key={`${row}:${angle}`}
            cx={round(x * 100)}
            cy={round(y * 100)}
            r={round(isFilled ? radius : radius - 0.4)}
            fill={isFilled ? (place === own ? 'var(--offered)' : 'var(--accent)') : 'none'}
            stroke={isFilled ? (place === own ? 'var(--ink)' : 'none') : 'var(--control)'}
            strokeWidth={isFilled ? 1.6 : 0.8}
          />
        )
      })}
      <text textAnchor="middle" y="-8" fontSize={round(size)} fill="var(--ink)" className="tabular-nums">
        {count}
      </text>
      {newest && (
        <text textAnchor="middle" y="6" fontSize={round(Math.min(11, size))} fill="var(--ink-2)" fontFamily="monospace">
          {newest}
        </text>
      )}
    </svg>
  )
}
