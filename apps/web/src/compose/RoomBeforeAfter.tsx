import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Ghost } from '../groups/allotment.ts'
import { Room } from '../groups/Room.tsx'
import { RoomLegend } from '../groups/RoomLegend.tsx'
import type { RoomNow } from '../groups/roomFacts.ts'
import type { ComposedRoom } from './useComposition.ts'

interface RoomBeforeAfterProps {
  now: RoomNow
  limits: ComposedRoom['limits']
}

/** The room with the currently staged offers, and with those of the composed room. */
export function RoomBeforeAfter({ now, limits }: RoomBeforeAfterProps) {
  const { groups, total } = now
  const seatsOf = (side: 'before' | 'after'): Ghost =>
    Object.fromEntries(
      groups.map(({ key, confirmed, offered }) => {
        const limit = limits.find(
          ({ subject, value, crossedWith }) => subject === 'GROUP' && value === key && !crossedWith,
        )
        return [key, limit ? limit[side] - confirmed - offered : 0]
      }),
    )
  const heldIn = (ghost: Ghost) =>
    groups.reduce((sum, { key, confirmed, offered }) => sum + confirmed + offered + (ghost[key] ?? 0), 0)
  const [before, after] = [seatsOf('before'), seatsOf('after')]
  return (
    <div className="mt-5">
      <div className="grid gap-x-10 gap-y-4 sm:grid-cols-2">
        <Picture title={<Trans id="compose.before">Before</Trans>} held={heldIn(before)} total={total}>
          <Room groups={groups} total={total} ghost={before} countsGhost />
        </Picture>
        <Picture title={<Trans id="groups.after">After</Trans>} held={heldIn(after)} total={total}>
          <Room groups={groups} total={total} ghost={after} countsGhost />
        </Picture>
      </div>
      <div className="mt-3">
        <RoomLegend total={total} whatIf />
      </div>
    </div>
  )
}

interface PictureProps {
  title: ReactNode
  held: number
  total: number
  children: ReactNode
}

function Picture({ title, held, total, children }: PictureProps) {
  return (
    <figure className="mx-auto w-full max-w-[26rem] min-w-0">
      <figcaption className="flex items-baseline justify-between gap-x-4 text-13">
        <span className="font-medium">{title}</span>
        <span className="text-ink-2 tabular-nums">
          <Trans id="compose.seats-held-or-staged">
            Seats held or staged: {held} of {total}
          </Trans>
        </span>
      </figcaption>
      {children}
    </figure>
  )
}
