import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { RefusalNotice, type Refused } from '../../institutes/RefusalNotice.tsx'
import { Switch } from '../../ui/Switch.tsx'

const DiscretionOfEvent = graphql(`
  fragment Discretion_event on Event {
    slug
    hidesRegistered
  }
`)

const SetDiscretion = graphql(`
  mutation SetDiscretion($slug: String!, $hidesRegistered: Boolean!) {
    setDiscretion(eventSlug: $slug, hidesRegistered: $hidesRegistered) {
      __typename
      ... on DiscretionSet {
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

/** Whether anybody can find out by registering an address that it is registered. */
export function Discretion({ event }: { event: FragmentType<typeof DiscretionOfEvent> }) {
  const { slug, hidesRegistered } = readFragment(DiscretionOfEvent, event)
  const [refused, setRefused] = useState<Refused | null | undefined>()
  const [set, { loading }] = useMutation(SetDiscretion)

  async function change(wanted: boolean) {
    setRefused(undefined)
    const answer = await set({ variables: { slug, hidesRegistered: wanted } }).catch(() => null)
    const result = answer?.data?.setDiscretion
    if (result?.__typename !== 'DiscretionSet') setRefused(result ?? null)
  }

  return (
    <section className="mt-12 max-w-measure">
      <h2 className="text-20">
        <Trans>Who is registered</Trans>
      </h2>
      <div className="mt-4 grid gap-4">
        {refused !== undefined && <RefusalNotice refused={refused} />}
        <Switch id="hidesRegistered" on={hidesRegistered} busy={loading} onChange={(wanted) => void change(wanted)}>
          <Trans>Do not tell on the screen that an address is registered already</Trans>
        </Switch>
        <p className="text-ink-2">
          <Trans>
            For events that protect those who take part: nobody can then find out by trying addresses. Whoever registers
            is told by mail alone how it stands, also the first time. As for the seats, others see only those that are
            taken.
          </Trans>
        </p>
      </div>
    </section>
  )
}
