import { Plural, Trans } from '@lingui/react/macro'
import { Fragment } from 'react'
import type { Decision } from '../../__generated__/graphql.ts'
import { allDecisions } from './decisionWords.ts'

/** How many of each kind: «12 offers · 20 to the waitlist». `partial`: only the first 200 are counted. */
export function StagedTally({ decisions, partial }: { decisions: readonly Decision[]; partial: boolean }) {
  const counts = tallyOf(decisions)
  return (
    <p className="text-ink-2">
      {partial && (
        <>
          <Trans>Of the first {decisions.length}:</Trans>{' '}
        </>
      )}
      {counts.map(({ decision, count }, index) => (
        <Fragment key={decision}>
          {index > 0 && ' · '}
          <Count decision={decision} count={count} />
        </Fragment>
      ))}
    </p>
  )
}

export function tallyOf(decisions: readonly Decision[]): { decision: Decision; count: number }[] {
  return allDecisions
    .map((decision) => ({ decision, count: decisions.filter((each) => each === decision).length }))
    .filter(({ count }) => count > 0)
}

function Count({ decision, count }: { decision: Decision; count: number }) {
  switch (decision) {
    case 'OFFER':
      return <Plural value={count} one="# offer" other="# offers" />
    case 'WAITLIST':
      return <Plural value={count} one="# to the waitlist" other="# to the waitlist" />
    case 'NOT_SELECT':
      return <Plural value={count} one="# not selected" other="# not selected" />
    case 'DECLINE':
      return <Plural value={count} one="# declined" other="# declined" />
    case 'REINSTATE':
      return <Plural value={count} one="# reinstated" other="# reinstated" />
    default:
      return decision satisfies never
  }
}
