import { Trans } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'

const PlaceOfRegistration = graphql(`
  fragment WaitlistRules_registration on Registration {
    waitlistPlace {
      isOneQueue
    }
  }
`)

/** Explains on request how the waitlist works. */
export function WaitlistRules({ registration }: { registration: FragmentType<typeof PlaceOfRegistration> }) {
  const { waitlistPlace } = readFragment(PlaceOfRegistration, registration)
  if (!waitlistPlace) return null
  return (
    <details className="mt-4 max-w-measure">
      <summary className="cursor-pointer py-1 text-ink-2">
        <Trans id="status.how-waitlist-works">How the waitlist works</Trans>
      </summary>
      <p className="mt-2 text-ink-2">
        {waitlistPlace.isOneQueue ? (
          <Trans id="status.seat-that-falls-free-goes">
            When a seat becomes free, it goes to the next person in the queue.
          </Trans>
        ) : (
          <Trans id="status.seat-that-falls-free-goes-to">
            When a seat becomes free, it goes to the group furthest below its share, and within it to the next person in
            the queue.
          </Trans>
        )}{' '}
        <Trans id="status.if-your-organisation-is-full">
          If your organisation is full, we skip you for now and you keep your place. The organisers can let someone go
          first. The reason is recorded.
        </Trans>
      </p>
    </details>
  )
}
