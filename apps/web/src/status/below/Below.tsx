import { Plural, Trans } from '@lingui/react/macro'
import { type ReactNode, use } from 'react'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { OwnAttendance } from '../../attendance/OwnAttendance.tsx'
import { CalendarPart } from '../../calendar/CalendarPart.tsx'
import { Programme } from '../../events/Programme.tsx'
import { paths } from '../../kernel/routes.ts'
import { OwnSessions } from '../../sessions/OwnSessions.tsx'
import { TextLink } from '../../ui/Button.tsx'
import { PresentTime, When } from '../../ui/When.tsx'
import { Consents } from './Consents.tsx'
import { Details } from './Details.tsx'
import { History } from './History.tsx'
import { Sharing } from './Sharing.tsx'

const RestOfStatus = graphql(`
  fragment Below_registration on Registration {
    reference
    state
    viewerCan {
      contribute
    }
    contributions {
      id
    }
    followUp {
      isOpen
      until
      answeredAt
    }
    attendanceRecords {
      attended
    }
    certificate {
      needed
    }
    event {
      format
      endsAt
      sessions {
        id
      }
      ...Programme_event
    }
    ...OwnSessions_registration
    ...CalendarPart_registration
    ...OwnAttendance_registration
    ...Details_registration
    ...Sharing_registration
    ...Consents_registration
    ...OwnHistory_registration
  }
`)

/** Below the status: programme, the registration's data, who sees it, history. */
export function Below({ registration: given }: { registration: FragmentType<typeof RestOfStatus> }) {
  const registration = readFragment(RestOfStatus, given)
  const { event, reference, state, viewerCan, contributions, followUp } = registration
  const isOver = use(PresentTime)() >= Date.parse(event.endsAt)
  const isAttendanceShown =
    registration.certificate !== null || registration.attendanceRecords.some(({ attended }) => attended)
  return (
    <>
      {followUp && (followUp.isOpen || followUp.answeredAt) && (
        <Part title={<Trans id="registrations.after-event">After the event</Trans>}>
          <p>
            {followUp.isOpen ? (
              <Trans id="registrations.organisers-have-few-questions-for">
                The organisers have a few questions for those who were there. Answer them until{' '}
                <When at={followUp.until} />.
              </Trans>
            ) : (
              <Trans id="common.time-to-answer-is-over">
                The time to answer is over. What you answered can still be taken back.
              </Trans>
            )}
          </p>
          <p className="mt-3">
            <TextLink to={paths.followUp(reference)}>
              {followUp.answeredAt ? (
                <Trans id="registrations.your-answers">Your answers</Trans>
              ) : (
                <Trans id="registrations.answer-questions">Answer the questions</Trans>
              )}
            </TextLink>
          </p>
        </Part>
      )}
      {event.sessions.length > 0 && (state === 'CONFIRMED' || state === 'OFFERED') && (
        <Part title={<Trans id="common.programme">Programme</Trans>}>
          <Programme event={event} />
          {state === 'CONFIRMED' && <OwnSessions registration={registration} />}
          {state === 'CONFIRMED' && <CalendarPart registration={registration} />}
        </Part>
      )}
      {state === 'CONFIRMED' && (isAttendanceShown || (event.format !== 'VIRTUAL' && !isOver)) && (
        <Part title={<Trans id="registrations.attendance">Attendance</Trans>}>
          <OwnAttendance registration={registration} />
        </Part>
      )}
      {(viewerCan.contribute || contributions.length > 0) && (
        <Part title={<Trans id="common.your-contributions">Your contributions</Trans>}>
          <p>
            <Trans id="registrations.what-should-be-heard-can">
              What should be heard can also be written, topic by topic, in your own language: with your name, as your
              group, or for the rapporteurs only.
            </Trans>
          </p>
          <p className="mt-3">
            <TextLink to={paths.ownContributions(reference)}>
              {contributions.length > 0 ? (
                <Plural
                  id="common.read-or-change-your-contributions"
                  value={contributions.length}
                  one="Read or change your # contribution"
                  other="Read or change your # contributions"
                />
              ) : (
                <Trans id="registrations.write-contribution">Write a contribution</Trans>
              )}
            </TextLink>
          </p>
        </Part>
      )}
      <Part title={<Trans id="registrations.what-you-sent">What you sent</Trans>}>
        <Details registration={registration} />
      </Part>
      <Part title={<Trans id="registrations.who-sees-your-data-2">Who sees your data</Trans>}>
        <Sharing registration={registration} />
        <Consents registration={registration} />
      </Part>
      <Part title={<Trans id="common.what-happened-so-far">What happened so far</Trans>}>
        <History registration={registration} />
      </Part>
    </>
  )
}

function Part({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="mt-14 grid gap-x-10 gap-y-4 border-line border-t pt-5 lg:grid-cols-[13rem_minmax(0,1fr)]">
      <h2 className="break-after-avoid text-25 lg:text-20">{title}</h2>
      <div className="max-w-measure">{children}</div>
    </section>
  )
}
