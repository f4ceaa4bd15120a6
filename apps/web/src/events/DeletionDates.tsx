import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { RetentionField } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { When } from '../ui/When.tsx'

const KeptByEvent = graphql(`
  fragment DeletionDates_event on Event {
    undecidedDates
    retention {
      field
      erasedOn
    }
  }
`)

const names: Record<RetentionField, ReactNode> = {
  ANSWERS: <Trans id="events.your-answers-to-events-questions">Your answers to the event’s questions</Trans>,
  NEEDS: <Trans id="events.what-you-need-at-event">Your access, dietary and travel needs</Trans>,
  MOTIVATION: <Trans id="common.why-you-want-to-take">Why you want to take part</Trans>,
  REVIEWS: <Trans id="events.what-reviewers-wrote">What reviewers wrote</Trans>,
  MESSAGES: <Trans id="common.mails-to-you">Emails to you</Trans>,
  REGISTRATION: <Trans id="events.anything-else-that-identifies-you">Anything else that identifies you</Trans>,
}

/** Says when personal data is deleted automatically; renders nothing while the event's end isn't decided. */
export function DeletionDates({ event }: { event: FragmentType<typeof KeptByEvent> }) {
  const { retention, undecidedDates } = readFragment(KeptByEvent, event)
  if (undecidedDates.includes('ENDS_AT')) return null
  return (
    <>
      <p className="mt-5 font-medium">
        <Trans id="events.when-we-delete-your-data">When we delete your data</Trans>
      </p>
      <dl className="mt-2 grid gap-x-6 gap-y-1 text-15 sm:grid-cols-[minmax(0,1fr)_auto]">
        {retention.map(({ field, erasedOn }) => (
          <div key={field} className="sm:contents">
            <dt className="text-ink-2">{names[field]}</dt>
            <dd className="mb-1.5 sm:mb-0 sm:text-end">
              <When at={erasedOn} as="date" />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
