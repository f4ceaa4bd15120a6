import { useApolloClient } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { QuotaInput } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { targetPrices, usePriceWords } from './targetPrices.ts'
import { compositionInput, type TermsDraft } from './useComposition.ts'

const Weighed = graphql(`
  query WeighedComposition($input: CompositionInput!, $quotas: [QuotaInput!]) {
    composition(input: $input, quotas: $quotas) {
      __typename
      ... on Composition {
        score
        limits {
          target
          after
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

interface TargetWeightsProps {
  slug: string
  terms: TermsDraft
  /** Quotas to try instead of the event's; null to use the event's own. */
  quotas: QuotaInput[] | null
}

interface Weight {
  price: number
  score: number
  /** Seats by which targets are missed. */
  missed: number
}

/** Pictures what each weight of the targets costs in scores, and how close it brings the room to them. */
export function TargetWeights({ slug, terms, quotas }: TargetWeightsProps) {
  const client = useApolloClient()
  const [weights, setWeights] = useState<Weight[]>([])
  const [busy, setBusy] = useState(false)
  const [message, setMessage] = useState<string | null>(null)

  /** One after another, so that they don't wait for each other in the server's line. */
  async function compare() {
    setBusy(true)
    setMessage(null)
    const found: Weight[] = []
    for (const price of targetPrices) {
      const input = compositionInput(slug, { ...terms, targetPrice: price, alternative: 0 })
      const answer = await client
        .query({ query: Weighed, variables: { input, quotas }, fetchPolicy: 'no-cache' })
        .catch(() => null)
      const room = answer?.data?.composition
      if (room?.__typename !== 'Composition') {
        setMessage(room && 'message' in room ? room.message : '')
        break
      }
      const missed = room.limits.reduce((sum, { target, after }) => sum + Math.abs(after - (target ?? after)), 0)
      found.push({ price, score: room.score, missed })
      setWeights([...found])
    }
    setBusy(false)
  }

  return (
    <section className="mt-6 max-w-2xl">
      <h3 className="border-line-strong border-b pb-1 font-medium">
        <Trans id="compose.what-targets-cost">Cost of targets</Trans>
      </h3>
      {weights.length === 0 && (
        <div className="mt-2">
          <StaffButton busy={busy} onClick={() => void compare()}>
            <Trans id="compose.compare-target-weights">Compare target weights</Trans>
          </StaffButton>
        </div>
      )}
      {message !== null && (
        <p role="status" className="mt-2 text-13 text-ink-2">
          {message || <Trans id="common.connection-lost">Connection lost. Nothing was changed.</Trans>}
        </p>
      )}
      {weights.length > 0 && <Weights weights={weights} chosen={terms.targetPrice} busy={busy} />}
    </section>
  )
}

function Weights({ weights, chosen, busy }: { weights: readonly Weight[]; chosen: number; busy: boolean }) {
  const { i18n } = useLingui()
  const nameOf = usePriceWords()
  const free = weights[0]?.score ?? 0
  const most = (numbers: number[]) => Math.max(1, ...numbers)
  const mostLost = most(weights.map(({ score }) => free - score))
  const mostMissed = most(weights.map(({ missed }) => missed))
  return (
    <table aria-busy={busy} className="mt-2 w-full border-collapse text-13">
      <caption className="sr-only">
        <Trans id="compose.target-weights-compared">Target weights compared</Trans>
      </caption>
      <thead className="text-ink-3">
        <tr className="border-line-strong border-b align-bottom">
          <th scope="col" className="py-1 text-start font-normal">
            <Trans id="compose.weight-of-targets">Target weight</Trans>
          </th>
          <th scope="col" className="w-1/3 py-1 ps-3 text-start font-normal">
            <Trans id="compose.scores-given-up">Points given up</Trans>
          </th>
          <th scope="col" className="w-1/3 py-1 ps-3 text-start font-normal">
            <Trans id="compose.seats-off-target">Seats off target</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {weights.map(({ price, score, missed }) => (
          <tr
            key={price}
            aria-current={price === chosen || undefined}
            className={`border-line border-b align-top ${price === chosen ? 'font-medium' : ''}`}
          >
            <th scope="row" className={`py-1.5 text-start ${price === chosen ? 'font-medium' : 'font-normal'}`}>
              {nameOf(price)}
            </th>
            <Bar share={(free - score) / mostLost}>{i18n.number(free - score)}</Bar>
            <Bar share={missed / mostMissed}>{i18n.number(missed)}</Bar>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Bar({ share, children }: { share: number; children: string }) {
  return (
    <td className="py-1.5 ps-3 tabular-nums">
      {children}
      <span aria-hidden="true" className="mt-0.5 block h-1.5 bg-accent" style={{ inlineSize: `${share * 100}%` }} />
    </td>
  )
}
