import { Plural } from '@lingui/react/macro'
import { Fragment } from 'react'
import type { Decision } from '../../__generated__/graphql.ts'
import { allDecisions } from '../deciding/decisionWords.ts'

export interface StagedCount {
  decision: Decision
  count: number
}

/** Counts by decision: «12 offers · 20 to the waitlist». */
export function StagedTally({ counts }: { counts: readonly StagedCount[] }) {
  return (
    <p className="text-ink-2">
      {inOrder(counts).map(({ decision, count }, index) => (
        <Fragment key={decision}>
          {index > 0 && ' · '}
          <Count decision={decision} count={count} />
        </Fragment>
      ))}
    </p>
  )
}

export const inOrder = (counts: readonly StagedCount[]): StagedCount[] =>
  counts.toSorted((one, other) => allDecisions.indexOf(one.decision) - allDecisions.indexOf(other.decision))

function Count({ decision, count }: { decision: Decision; count: number }) {
  switch (decision) {
    case 'OFFER':
      return <Plural id="board.offers" value={count} one="# offer" other="# offers" />
    case 'WAITLIST':
      return <Plural id="board.to-waitlist" value={count} one="# to the waitlist" other="# to the waitlist" />
    case 'NOT_SELECT':
      return <Plural id="board.not-selected" value={count} one="# not selected" other="# not selected" />
    case 'DECLINE':
      return <Plural id="board.declined" value={count} one="# declined" other="# declined" />
    case 'REINSTATE':
      return <Plural id="board.reinstated" value={count} one="# reinstated" other="# reinstated" />
    default:
      return decision satisfies never
  }
}
