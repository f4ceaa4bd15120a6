import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { When } from '../ui/When.tsx'
import type { ShownDraw } from './drawFields.ts'

/** One sentence: how far it is. */
export function DrawState({ draw }: { draw: ShownDraw }) {
  const { state, holders, room, record } = draw
  const all = holders.length
  const committed = holders.filter(({ committedAt }) => committedAt).length
  const revealed = holders.filter(({ revealedAt, isRecovered }) => revealedAt || isRecovered).length
  switch (state) {
    case 'PREPARING':
      return <Trans id="draws.rooms-are-being-computed">The rooms are being computed.</Trans>
    case 'FAILED':
      return <Trans id="draws.no-room-could-be-drawn">No room can be drawn from this pool.</Trans>
    case 'PREPARED':
      return <Trans id="draws.draw-is-being-prepared">A draw is being prepared.</Trans>
    case 'COMMITTED':
      return (
        <Trans id="draws.published-seeds-committed-of">
          The draw is published. Seeds committed: {committed} of {all}.
        </Trans>
      )
    case 'SEEDS_COMMITTED':
    case 'REVEALING':
      return (
        <Trans id="draws.seeds-revealed-of">
          Seeds revealed: {revealed} of {all}.
        </Trans>
      )
    case 'DRAWN':
      return (
        <Trans id="draws.room-was-drawn">
          Room {room} of {record?.rooms} was drawn.
        </Trans>
      )
    case 'VOID':
      return <Trans id="draws.ended-without-room">This draw ended without a room.</Trans>
    default:
      return state satisfies never
  }
}

/** What happens next, or why nothing does. */
export function DrawNext({ draw }: { draw: ShownDraw }) {
  const { state, deadlines, voidReason, endedAt } = draw
  if (state === 'VOID') return <VoidReason reason={voidReason ?? null} />
  if (state === 'DRAWN' && endedAt)
    return (
      <Trans id="draws.all-seeds-decided-it">
        Together, the seeds decided the draw on <When at={endedAt} as="moment" />.
      </Trans>
    )
  if (state === 'PREPARED')
    return (
      <Trans id="draws.seed-holders-can-join">
        Seed-holders can join until the draw is published. No seed exists before that, so no one can steer the draw.
      </Trans>
    )
  if (!deadlines) return null
  if (state === 'COMMITTED')
    return (
      <Trans id="draws.seeds-have-to-be-committed">
        Every seed has to be committed by <When at={deadlines.seedsBy} as="moment" />.
      </Trans>
    )
  return (
    <Trans id="draws.seeds-have-to-be-revealed">
      Every seed has to be revealed by <When at={deadlines.revealBy} as="moment" />.
    </Trans>
  )
}

function VoidReason({ reason }: { reason: ShownDraw['voidReason'] | null }): ReactNode {
  switch (reason) {
    case 'CANCELLED':
      return <Trans id="draws.organisers-cancelled-it">The organisers cancelled the draw.</Trans>
    case 'SEEDS_MISSING':
      return <Trans id="draws.seed-was-not-committed">A seed wasn’t committed in time.</Trans>
    case 'SHARES_UNCONFIRMED':
      return <Trans id="draws.shares-were-not-confirmed">Shares of a seed weren’t confirmed in time.</Trans>
    case 'REVEALS_MISSING':
      return <Trans id="draws.seed-was-not-revealed">A seed wasn’t revealed in time.</Trans>
    case 'SHARES_MISSING':
      return <Trans id="draws.seed-was-not-recovered">A missing seed wasn’t recovered in time.</Trans>
    default:
      return null
  }
}
