import { Trans } from '@lingui/react/macro'
import { type Share, type UnevenCause, unevenLoads } from './distribution.ts'

interface UnevenLoadsProps {
  /** In list order. */
  loads: readonly { id: string; before: number; after: number; member: { name: string } }[]
  shares: ReadonlyMap<string, Share>
}

/**
 * Says that reviewers would get different numbers of applications, and why; renders nothing if the loads are as even as possible.
 */
export function UnevenLoads({ loads, shares }: UnevenLoadsProps) {
  const uneven = unevenLoads(loads, shares)
  if (!uneven) return null
  const { fewest, most, causes } = uneven
  return (
    <div className="border-offered border-s-4 ps-3 text-13">
      <p>
        <Trans id="assignments.uneven">
          Uneven load: from {fewest} to {most} per reviewer.
        </Trans>
      </p>
      <ul className="text-ink-2">
        {causes.map(({ id, cause }) => (
          <li key={id}>
            <CauseWords cause={cause} name={loads.find((each) => each.id === id)?.member.name ?? ''} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function CauseWords({ cause, name }: { cause: UnevenCause; name: string }) {
  switch (cause) {
    case 'HAS_ALREADY':
      return (
        <Trans id="assignments.uneven-has-already">
          {name} already has more, and existing assignments don’t change.
        </Trans>
      )
    case 'MAXIMUM':
      return <Trans id="assignments.uneven-maximum">{name} has reached the maximum set here.</Trans>
    case 'LANGUAGES':
      return <Trans id="assignments.uneven-languages">{name} reads only some of the languages.</Trans>
    case 'NO_MORE':
      return (
        <Trans id="assignments.cant-take-more-remaining-applications">
          {name} can’t be assigned more. The remaining applications have enough reviewers, or are ruled out by conflicts
          of interest or lack of access.
        </Trans>
      )
    default:
      return cause satisfies never
  }
}
