import { Trans } from '@lingui/react/macro'
import { type ReactNode, use } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { ContactMail } from '../kernel/contact.ts'
import { Fold } from '../ui/Fold.tsx'

const QuestionsOfEvent = graphql(`
  fragment Questions_event on Event {
    admission
    replacementRule
    seatPlan {
      policy
      organisationCap
    }
  }
`)

/** Frequent questions before registering, answered from the event's own rules. */
export function Questions({ event }: { event: FragmentType<typeof QuestionsOfEvent> }) {
  const { admission, seatPlan, replacementRule } = readFragment(QuestionsOfEvent, event)
  const mail = use(ContactMail)
  return (
    <>
      <Answered question={<Trans id="events.do-i-need-account">Do I need an account?</Trans>}>
        <Trans id="events.no-you-register-with-your">
          No. You register with your email address, and we email you a link that opens your registration.
        </Trans>
      </Answered>
      <Answered question={<Trans id="events.can-i-change-what-i">Can I change my details later?</Trans>}>
        <Trans id="events.yes-from-link-in-your">
          Yes. Use the link in our email, for as long as your registration is active. You can’t change your email
          address or, once you’ve been offered a seat, your group and organisation.
        </Trans>
      </Answered>
      <Answered question={<Trans id="events.what-if-i-cant-come">What if I can’t attend after all?</Trans>}>
        <Trans id="events.withdraw-from-same-link-at">
          Use the same link to withdraw at any time, without giving a reason. If you held a seat, it goes to the next
          person immediately.
        </Trans>
      </Answered>
      <Answered question={<Trans id="events.what-if-i-get-no">What if I don’t get a seat?</Trans>}>
        {admission === 'REVIEW' ? (
          <Trans id="events.you-may-be-put-on">
            The organisers may put you on your group’s waitlist. Your registration page shows how close you are to a
            seat, and we’ll email you as soon as a seat is held for you.
          </Trans>
        ) : seatPlan.policy === 'BALANCED' ? (
          <Trans id="events.you-wait-in-lane-of">
            You join your group’s waitlist, in order of registration. Your registration page shows how close you are to
            a seat.
          </Trans>
        ) : (
          <Trans id="events.you-wait-in-order-of">
            You join the waitlist, in order of registration. Your registration page shows how close you are to a seat.
          </Trans>
        )}
      </Answered>
      <Answered question={<Trans id="events.can-someone-else-take-my">Can someone else take my seat?</Trans>}>
        {replacementRule === 'NONE' ? (
          <Trans id="events.seats-are-personal-if-colleague">
            Seats are personal. If a colleague would like to attend, ask them to register. Withdrawing frees your seat
            for the waitlist.
          </Trans>
        ) : replacementRule === 'SAME_ORGANISATION' || seatPlan.organisationCap !== null ? (
          <Trans id="replacements.if-you-cant-come-you">
            If you can’t attend, you can name someone from your group and organisation to take your seat.
          </Trans>
        ) : (
          <Trans id="replacements.if-you-cant-come-you-can">
            If you can’t attend, you can name someone from your group to take your seat.
          </Trans>
        )}
      </Answered>
      {mail && (
        <p className="border-line border-t pt-4">
          <Trans id="events.another-question-write-to">
            Another question? Write to{' '}
            <a href={`mailto:${mail}`} className="text-accent underline underline-offset-4">
              {mail}
            </a>
            .
          </Trans>
        </p>
      )}
    </>
  )
}

function Answered({ question, children }: { question: ReactNode; children: ReactNode }) {
  return (
    <Fold level={3} title={question}>
      <p className="text-ink-2">{children}</p>
    </Fold>
  )
}
