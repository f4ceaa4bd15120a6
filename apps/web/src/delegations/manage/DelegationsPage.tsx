import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql, readFragment } from '../../__generated__/index.ts'
import { useEventChanges } from '../../kernel/live.ts'
import { PageSkeleton } from '../../ui/Skeleton.tsx'
import { Nothing, Page } from '../../ui/staff/Page.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { Unavailable } from '../../ui/staff/Unavailable.tsx'
import { InZoneOf } from '../../ui/When.tsx'
import { DelegationShown, DelegationView } from '../DelegationView.tsx'
import { ChooseHead } from './ChooseHead.tsx'
import { EndButton, SeatsForm } from './SeatsForm.tsx'

const DelegationsOfEvent = graphql(`
  query DelegationsOfEvent($slug: String!) {
    viewer {
      email
    }
    event(slug: $slug) {
      slug
      zone
      delegations {
        id
        ...Delegation_Delegation
      }
    }
  }
`)

/** The event's delegations, each with its number of seats, the members who have one, and swaps. */
export function DelegationsPage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(DelegationsOfEvent, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
  })
  const [isAdding, setAdding] = useState(false)
  useEventChanges(slug, () => void refetch().catch(() => {}))
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const { event, viewer } = data
  const delegations = readFragment(DelegationShown, event?.delegations ?? null)
  if (!event?.delegations || !delegations) return <Unavailable kind="not-allowed" signedIn={viewer !== null} framed />
  const add = (
    <StaffButton kind="primary" onClick={() => setAdding(true)}>
      <Trans id="delegations.set-up-delegation">Set up a delegation</Trans>
    </StaffButton>
  )
  return (
    <InZoneOf zone={event.zone}>
      <Page
        title={<Trans id="common.delegations">Delegations</Trans>}
        actions={delegations.length > 0 && !isAdding && add}
      >
        <p className="mt-2 max-w-measure text-ink-2">
          <Trans id="delegations.delegation-is-organisation-with-set">
            A delegation is an organisation with a set number of seats. Its members take turns. Until the event is over,
            you or the head of the delegation can give one member’s seat to another who is waiting.
          </Trans>
        </p>
        {isAdding && <ChooseHead slug={slug} onDone={() => setAdding(false)} />}
        {delegations.length === 0 && !isAdding ? (
          <div className="mt-6 max-w-measure">
            <Nothing title={<Trans id="delegations.none-yet">No delegations yet</Trans>} action={add} />
          </div>
        ) : (
          event.delegations.map((given, index) => {
            const delegation = delegations[index]
            return (
              delegation && (
                <section
                  key={given.id}
                  aria-labelledby={`delegation-${given.id}`}
                  className="mt-8 max-w-measure border-line-strong border-t pt-4"
                >
                  <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
                    <h2 id={`delegation-${given.id}`} className="text-20 [overflow-wrap:anywhere]">
                      <bdi>{delegation.organisation}</bdi>
                    </h2>
                    <EndButton id={given.id} />
                  </div>
                  <DelegationView delegation={given} />
                  <SeatsForm delegation={delegation} />
                </section>
              )
            )
          })
        )}
      </Page>
    </InZoneOf>
  )
}
