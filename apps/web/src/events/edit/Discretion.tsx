import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { Switch } from '../../ui/forms/Switch.tsx'
import { RefusalNotice, type Refused } from '../../ui/staff/RefusalNotice.tsx'

const DiscretionOfEvent = graphql(`
  fragment Discretion_event on Event {
    slug
    offersProtection
  }
`)

const SetDiscretion = graphql(`
  mutation SetDiscretion($slug: String!, $offersProtection: Boolean!) {
    setOffersProtection(eventSlug: $slug, offersProtection: $offersProtection) {
      __typename
      ... on OffersProtectionSet {
        event {
          slug
          version
          ...Discretion_event
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Whether the event offers protection, which also hides who is registered. */
export function Discretion({ event }: { event: FragmentType<typeof DiscretionOfEvent> }) {
  const { slug, offersProtection } = readFragment(DiscretionOfEvent, event)
  const [refused, setRefused] = useState<Refused | null | undefined>()
  const [set, { loading }] = useMutation(SetDiscretion)

  async function change(wanted: boolean) {
    setRefused(undefined)
    const answer = await set({ variables: { slug, offersProtection: wanted } }).catch(() => null)
    const result = answer?.data?.setOffersProtection
    if (result?.__typename !== 'OffersProtectionSet') setRefused(result ?? null)
  }

  return (
    <section className="mt-12 max-w-measure">
      <h2 className="text-20">
        <Trans id="common.protection-2">Protection</Trans>
      </h2>
      <div className="mt-4 grid gap-4">
        {refused !== undefined && <RefusalNotice refused={refused} />}
        <Switch id="offersProtection" on={offersProtection} busy={loading} onChange={(wanted) => void change(wanted)}>
          <Trans id="events.offer-protection-to-people-at">Offer protection to people at risk</Trans>
        </Switch>
        <p className="text-ink-2">
          <Trans id="events.people-can-keep-their-name">
            People can keep their name, address and organisation out of lists. To protect them, the page never shows
            whether an address is already registered. Everyone who registers gets their result by email, and only
            confirmed seats count as taken. Without protection, the screen shows immediately whether a seat was free and
            whether an address is already registered.
          </Trans>
        </p>
      </div>
    </section>
  )
}
