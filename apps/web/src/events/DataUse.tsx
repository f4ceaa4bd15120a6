import { Trans } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'

const DataUseOfEvent = graphql(`
  fragment DataUse_event on Event {
    institutes {
      part
      purpose
      institute {
        slug
        name
      }
    }
  }
`)

/** Who reads what a person sends, and why. */
export function DataUse({ event }: { event: FragmentType<typeof DataUseOfEvent> }) {
  const { institutes } = readFragment(DataUseOfEvent, event)
  const readers = institutes.filter(({ part, purpose }) => part === 'HOST' || purpose)
  return (
    <>
      <p>
        <Trans>What you send is read by the people who run this event, and by nobody else:</Trans>
      </p>
      <dl className="mt-4 grid gap-3">
        {readers.map(({ institute, purpose }) => (
          <div key={institute.slug}>
            <dt className="font-medium">{institute.name}</dt>
            <dd className="text-ink-2">{purpose ?? <Trans>Runs the event and decides on seats.</Trans>}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4">
        <Trans>
          Your address is used to write to you about this event. You can read what you sent, correct it and withdraw at
          any time from the link in your mail.
        </Trans>
      </p>
    </>
  )
}
