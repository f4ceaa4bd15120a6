import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { ReplacementRule, SetStatusPageSettingsInput } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { Select } from '../ui/forms/inputs.tsx'
import { Switch } from '../ui/forms/Switch.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'

const StatusPageSettingsOfEvent = graphql(`
  fragment StatusPageSettings_event on Event {
    slug
    showsExactPlace
    replacementRule
    neverSelectedFirst
    inSeries {
      slug
      title
    }
  }
`)

const SetStatusPageSettings = graphql(`
  mutation SetStatusPageSettings($input: SetStatusPageSettingsInput!) {
    setStatusPageSettings(input: $input) {
      __typename
      ... on StatusPageSettingsSet {
        event {
          slug
          version
          ...StatusPageSettings_event
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const rules: readonly ReplacementRule[] = ['NONE', 'SAME_GROUP', 'SAME_ORGANISATION']

/** Settings of the waitlist's order and of the status page. */
export function StatusPageSettings({ event }: { event: FragmentType<typeof StatusPageSettingsOfEvent> }) {
  const { slug, showsExactPlace, replacementRule, neverSelectedFirst, inSeries } = readFragment(
    StatusPageSettingsOfEvent,
    event,
  )
  const { t } = useLingui()
  const [refused, setRefused] = useState<Refused | null | undefined>()
  const [set, { loading }] = useMutation(SetStatusPageSettings)
  const names: Record<ReplacementRule, string> = {
    NONE: t({ id: 'waitlist.nobody-seat-goes-to-next', message: 'No one: the seat goes to the next person' }),
    SAME_GROUP: t({ id: 'waitlist.somebody-of-their-group', message: 'Someone from their group' }),
    SAME_ORGANISATION: t({
      id: 'waitlist.somebody-of-their-group-and',
      message: 'Someone from their group and organisation',
    }),
  }

  async function change(wanted: Omit<SetStatusPageSettingsInput, 'eventSlug'>) {
    setRefused(undefined)
    const answer = await set({ variables: { input: { eventSlug: slug, ...wanted } } }).catch(() => null)
    const result = answer?.data?.setStatusPageSettings
    if (result?.__typename !== 'StatusPageSettingsSet') setRefused(result ?? null)
  }

  return (
    <>
      {refused !== undefined && (
        <div className="mt-12 max-w-measure">
          <RefusalNotice refused={refused} />
        </div>
      )}
      {inSeries && (
        <section className="mt-12 max-w-measure">
          <h2 className="text-20">
            <Trans id="waitlist.who-goes-first">Who goes first</Trans>
          </h2>
          <div className="mt-4 grid gap-2">
            <Switch
              id="neverSelectedFirst"
              on={neverSelectedFirst}
              busy={loading}
              onChange={(wanted) => void change({ neverSelectedFirst: wanted })}
            >
              <Trans id="waitlist.prioritise-people-who-were-never">
                Prioritise people who were never selected in this series
              </Trans>
            </Switch>
            <p className="text-ink-2">
              <Trans id="waitlist.people-who-werent-offered-seat">
                People who were never offered a seat at an earlier event of “{inSeries.title}” get one more priority
                point. This includes people registering for the first time. The point is recorded with its reason.
                Priorities you set yourself don’t change.
              </Trans>
            </p>
          </div>
        </section>
      )}
      <section className="mt-12 max-w-measure">
        <h2 className="text-20">
          <Trans id="waitlist.registration-page-settings">Registration page settings</Trans>
        </h2>
        <div className="mt-4 grid gap-6">
          <div className="grid gap-2">
            <Switch
              id="showsExactPlace"
              on={showsExactPlace}
              busy={loading}
              onChange={(wanted) => void change({ showsExactPlace: wanted })}
            >
              <Trans id="waitlist.show-people-their-exact-place">Show people their exact place in the queue</Trans>
            </Switch>
            <p className="text-ink-2">
              <Trans id="waitlist.otherwise-they-are-told-range">
                Otherwise they see a range, updated hourly: among the next five, ten or twenty. The exact place is shown
                only if the public sees exact numbers.
              </Trans>
            </p>
          </div>
          <Select
            id="replacementRule"
            label={<Trans id="waitlist.who-can-seat-holder-name">Who can a seat holder name as a replacement?</Trans>}
            help={
              <Trans id="waitlist.replacement-gets-seat-when-they">
                The replacement gets the seat when they accept, ahead of everyone waiting. The cap per organisation
                still applies.
              </Trans>
            }
            value={replacementRule}
            onValue={(rule) => void change({ replacementRule: rules.find((each) => each === rule) ?? 'NONE' })}
            choices={rules.map((value) => ({ value, label: names[value] }))}
          />
        </div>
      </section>
    </>
  )
}
