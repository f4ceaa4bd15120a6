import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { DrawVoidReason } from '../__generated__/graphql.ts'
import { isAtFault } from './ceremony.ts'
import type { Holder, ShownDraw } from './drawFields.ts'

/** Lists the seed-holders and their progress. */
export function SeedHolders({ draw }: { draw: ShownDraw }) {
  const { holders } = draw
  if (holders.length === 0)
    return (
      <p className="mt-3 text-ink-2">
        <Trans id="draws.no-one-holds-seed-yet">No one holds a seed yet.</Trans>
      </p>
    )
  return (
    <ol className="mt-3 max-w-measure">
      {holders.map((holder, place) => (
        <li key={holder.id} className="flex flex-wrap justify-between gap-x-6 gap-y-1 border-line border-b py-2">
          <HolderName holder={holder} number={place + 1} />
          <HolderStep draw={draw} holder={holder} />
        </li>
      ))}
    </ol>
  )
}

function HolderName({ holder: { institute }, number }: { holder: Holder; number: number }) {
  return institute ? (
    <span className="font-medium">{institute.name}</span>
  ) : (
    <span className="font-medium">
      <Trans id="draws.participant-seed">Participant (seed {number})</Trans>
    </span>
  )
}

function HolderStep({ draw, holder }: { draw: ShownDraw; holder: Holder }) {
  // The host cancelled; the page also names those whose seeds were still missing.
  if (draw.voidReason === 'CANCELLED' && !holder.committedAt)
    return (
      <span className="text-ink-2">
        <Trans id="draws.seed-not-committed">Seed not committed</Trans>
      </span>
    )
  if (isAtFault(draw, holder))
    return (
      <span className="text-fault">
        <FaultWords reason={draw.voidReason ?? null} />
      </span>
    )
  return (
    <span className={holder.revealedAt || holder.isRecovered ? 'text-confirmed' : 'text-ink-2'}>{stepOf(holder)}</span>
  )
}

function FaultWords({ reason }: { reason: DrawVoidReason | null }): ReactNode {
  if (reason === 'SEEDS_MISSING') return <Trans id="draws.seed-not-committed">Seed not committed</Trans>
  if (reason === 'SHARES_UNCONFIRMED') return <Trans id="draws.shares-not-confirmed">Shares not confirmed</Trans>
  return <Trans id="draws.seed-not-revealed">Seed not revealed</Trans>
}

function stepOf({ committedAt, confirmedAt, revealedAt, isRecovered }: Holder): ReactNode {
  if (revealedAt) return <Trans id="draws.seed-revealed">Seed revealed</Trans>
  if (isRecovered) return <Trans id="draws.seed-recovered-by-others">Seed recovered by the others</Trans>
  if (confirmedAt) return <Trans id="draws.shares-confirmed">Shares confirmed</Trans>
  if (committedAt) return <Trans id="draws.seed-committed">Seed committed</Trans>
  return <Trans id="draws.joined">Joined</Trans>
}
