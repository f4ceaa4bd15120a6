import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useNow, When } from '../ui/When.tsx'
import { isAtFault, type Step, stepUnderWay } from './ceremony.ts'
import type { ShownDraw } from './drawFields.ts'

/** One sentence on the draw's current state. */
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
      return <Trans id="draws.ended-without-room">This draw ended without a result.</Trans>
    default:
      return state satisfies never
  }
}

/** Explains what happens next, or why nothing does. */
export function DrawNext({ draw }: { draw: ShownDraw }) {
  const { state, endedAt } = draw
  const under = stepUnderWay(draw, useNow())
  if (state === 'VOID') return <VoidReason draw={draw} />
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
  return under && <StepDeadline {...under} beacon={draw.beacon ?? null} />
}

function StepDeadline({ step, until, beacon }: { step: Step; until: string; beacon: ShownDraw['beacon'] }): ReactNode {
  switch (step) {
    case 'COMMIT':
      return (
        <Trans id="draws.seeds-have-to-be-committed">
          Every seed has to be committed by <When at={until} as="moment" />.
        </Trans>
      )
    case 'CONFIRM':
      return (
        <Trans id="draws.shares-have-to-be-exchanged">
          Seed-holders have to exchange shares of seeds by <When at={until} as="moment" />.
        </Trans>
      )
    case 'REVEAL':
      return (
        <Trans id="draws.seeds-have-to-be-revealed">
          Every seed has to be revealed by <When at={until} as="moment" />.
        </Trans>
      )
    case 'RECOVER':
      return (
        <Trans id="draws.some-seeds-werent-revealed-other">
          Some seeds weren’t revealed. The other seed-holders can recover them until <When at={until} as="moment" />.
        </Trans>
      )
    case 'AWAIT_BEACON':
    case 'ENTER_BEACON':
      return beacon && <BeaconDeadline beacon={beacon} isPublished={step === 'ENTER_BEACON'} />
    default:
      return step satisfies never
  }
}

/** Explains which value decides, who enters it, and what happens if nobody does. */
function BeaconDeadline({ beacon, isPublished }: { beacon: NonNullable<ShownDraw['beacon']>; isPublished: boolean }) {
  const { number, at, until } = beacon
  return (
    <>
      {isPublished ? (
        <Trans id="draws.drand-has-published-value">
          All seeds are revealed, and drand has published public random value {number}, which decides the draw. Anyone
          who is signed in can enter it here.
        </Trans>
      ) : (
        at && (
          <Trans id="draws.random-value-decides">
            All seeds are revealed. The draw is decided by drand’s public random value {number}. It will be published on{' '}
            <When at={at} as="moment" />. Anyone who is signed in can then enter it here.
          </Trans>
        )
      )}{' '}
      {until && (
        <Trans id="draws.void-if-value-isnt-entered">
          If no one enters the value by <When at={until} as="moment" />, the draw ends without a result.
        </Trans>
      )}
    </>
  )
}

/** Explains what a void draw means for applicants. */
export function VoidMeaning({ draw }: { draw: ShownDraw }) {
  if (draw.state !== 'VOID') return null
  return (
    <Trans id="draws.nothing-was-decided">
      Nothing was decided, and all applications still stand. The organisers can prepare another draw.
    </Trans>
  )
}

function VoidReason({ draw }: { draw: ShownDraw }): ReactNode {
  const missing = draw.holders.filter((holder) => isAtFault(draw, holder)).length
  const number = draw.beacon?.number
  switch (draw.voidReason) {
    case 'CANCELLED':
      return <Trans id="draws.organisers-cancelled-it">The organisers cancelled the draw.</Trans>
    case 'SEEDS_MISSING':
      return (
        <Plural
          id="draws.seeds-were-not-committed"
          value={missing}
          one="A seed wasn’t committed in time."
          other="# seeds weren’t committed in time."
        />
      )
    case 'SHARES_UNCONFIRMED':
      return <Trans id="draws.shares-were-not-confirmed">Shares of a seed weren’t confirmed in time.</Trans>
    case 'REVEALS_MISSING':
      return (
        <Plural
          id="draws.seeds-were-not-revealed"
          value={missing}
          one="A seed wasn’t revealed in time."
          other="# seeds weren’t revealed in time."
        />
      )
    case 'SHARES_MISSING':
      return (
        <Plural
          id="draws.seeds-were-not-recovered"
          value={missing}
          one="A missing seed wasn’t recovered in time."
          other="# missing seeds weren’t recovered in time."
        />
      )
    case 'BEACON_MISSING':
      return (
        <Trans id="draws.random-value-was-not-entered">
          No one entered drand’s public random value {number} in time.
        </Trans>
      )
    default:
      return null
  }
}
