import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'

const QuestionsOfEvent = graphql(`
  fragment Questions_event on Event {
    admission
    seatPlan {
      policy
    }
  }
`)

/** Frequent questions before registering, answered from the event's own rules. */
export function Questions({ event }: { event: FragmentType<typeof QuestionsOfEvent> }) {
  const { admission, seatPlan } = readFragment(QuestionsOfEvent, event)
  return (
    <dl className="grid gap-6">
      <Answered question={<Trans id="events.do-i-need-account">Do I need an account?</Trans>}>
        <Trans id="events.no-you-register-with-your">
          No. You register with your address; the link that we mail you opens your registration.
        </Trans>
      </Answered>
      <Answered question={<Trans id="events.can-i-change-what-i">Can I change what I sent?</Trans>}>
        <Trans id="events.yes-from-link-in-your">
          Yes, from the link in your mail, for as long as your registration stands. Only the address stays as it is.
        </Trans>
      </Answered>
      <Answered question={<Trans id="events.what-if-i-cant-come">What if I can’t come after all?</Trans>}>
        <Trans id="events.withdraw-from-same-link-at">
          Withdraw from the same link, at any time and without giving a reason. A seat you held is offered to the next
          person in the same moment.
        </Trans>
      </Answered>
      <Answered question={<Trans id="events.what-if-i-get-no">What if I get no seat?</Trans>}>
        {admission === 'REVIEW' ? (
          <Trans id="events.you-may-be-put-on">
            You may be put on the waitlist of your group. Your page tells you how near you are, and you get a mail as
            soon as a seat is held for you.
          </Trans>
        ) : seatPlan.policy === 'BALANCED' ? (
          <Trans id="events.you-wait-in-lane-of">
            You wait in the lane of your group, in the order of registration. Your page tells you how near you are.
          </Trans>
        ) : (
          <Trans id="events.you-wait-in-order-of">
            You wait in the order of registration. Your page tells you how near you are.
          </Trans>
        )}
      </Answered>
      <Answered question={<Trans id="events.may-somebody-else-come-in">May somebody else come in my place?</Trans>}>
        <Trans id="events.seats-are-personal-if-colleague">
          Seats are personal. If a colleague would like to come, let them register; withdrawing frees your seat for the
          waitlist.
        </Trans>
      </Answered>
    </dl>
  )
}

function Answered({ question, children }: { question: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt className="font-medium">{question}</dt>
      <dd className="mt-0.5 text-ink-2">{children}</dd>
    </div>
  )
}
