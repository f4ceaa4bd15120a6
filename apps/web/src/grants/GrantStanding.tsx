import { Trans, useLingui } from '@lingui/react/macro'
import type { GrantFactsFragment, GrantState } from '../__generated__/graphql.ts'
import { readFragment } from '../__generated__/index.ts'
import { useWhen, When } from '../ui/When.tsx'
import { HistoryOfGrant } from './GrantHistory.tsx'
import { sidesOf } from './grantFacts.ts'
import { stateWord } from './grantWords.ts'
import { TermsFacts } from './terms/terms.ts'

const colours: Record<GrantState, string> = {
  PROPOSED: 'text-offered',
  AGREED: 'text-confirmed',
  DECLINED: 'text-declined',
  ENDED: 'text-lapsed',
}

/** The grant's state as a label, and a sentence saying what it means now. */
export function GrantStanding({ grant, event: { zone } }: { grant: GrantFactsFragment; event: { zone: string } }) {
  const { t } = useLingui()
  const when = useWhen()
  const { state, agreedAt, endedAt, proposed } = grant
  const sides = sidesOf(grant)
  const last = readFragment(HistoryOfGrant, grant).auditEntries[0]?.kind
  const endsAt = readFragment(TermsFacts, grant.agreed)?.endsAt
  const until = endsAt && when({ at: endsAt, zone, as: 'moment' })
  return (
    <p role="status" className="mt-5 max-w-measure text-17">
      <span className={`font-semibold ${colours[state]}`}>{t(stateWord(state, last))}.</span>{' '}
      {state === 'AGREED' && agreedAt && (
        <>
          <Trans id="grants.since">
            The terms have applied since <When at={agreedAt} as="date" />.
          </Trans>{' '}
          {until ? <Trans id="grants.until">They end on {until}.</Trans> : null}{' '}
        </>
      )}
      {state === 'ENDED' && endedAt && (
        <Trans id="grants.on-partner-no-longer-has">
          The partner lost access on <When at={endedAt} as="date" />.
        </Trans>
      )}
      {state === 'DECLINED' && (
        <Trans id="grants.grant-never-took-effect-host">
          The grant never took effect. The host can make another proposal.
        </Trans>
      )}
      {sides && proposed && (
        <Trans id="grants.on-proposed-what-is-below">
          On <When at={proposed.proposedAt} as="date" />, {sides.requester.name} proposed the terms below. They’re now
          waiting for an owner at {sides.asked.name} to respond.
        </Trans>
      )}
    </p>
  )
}
