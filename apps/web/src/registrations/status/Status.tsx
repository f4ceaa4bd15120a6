import { Trans } from '@lingui/react/macro'
import { type CSSProperties, lazy, type ReactNode, Suspense, useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { paths } from '../../app/routes.ts'
import { OwnAttendance } from '../../attendance/OwnAttendance.tsx'
import { CalendarPart } from '../../calendar/CalendarPart.tsx'
import { Programme } from '../../events/Programme.tsx'
import { OwnSessions } from '../../sessions/OwnSessions.tsx'
import { SeatSessions } from '../../sessions/SeatSessions.tsx'
import { accentOf } from '../../ui/accent.ts'
import { TextLink } from '../../ui/Button.tsx'
import { StateMark } from '../../ui/StateMark.tsx'
import { InZoneOf } from '../../ui/When.tsx'
import { UptakeNews } from '../../uptake/UptakeNews.tsx'
import { Actions } from './Actions.tsx'
import { Consents } from './Consents.tsx'
import { Details } from './Details.tsx'
import { History } from './History.tsx'
import { Next } from './Next.tsx'
import { Sharing } from './Sharing.tsx'
import { Standing } from './Standing.tsx'
import { Timeline } from './Timeline.tsx'

const SinceVisit = lazy(() => import('./SinceVisit.tsx'))
const OwnReplacement = lazy(() => import('../../replacements/OwnReplacement.tsx'))

const StatusOfRegistration = graphql(`
  fragment Status_registration on Registration {
    reference
    state
    cameTo {
      attended
    }
    replacement {
      state
    }
    viewerCan {
      nameReplacement
    }
    certificate {
      needed
    }
    event {
      slug
      title
      zone
      format
      institutes {
        part
        institute {
          slug
          accent
        }
      }
      sessions {
        id
      }
      hasUptake
      ...Programme_event
    }
    ...OwnSessions_registration
    ...SeatSessions_registration
    ...SinceVisit_registration
    ...OwnReplacement_registration
    ...CalendarPart_registration
    ...OwnAttendance_registration
    ...Standing_registration
    ...Next_registration
    ...Timeline_registration
    ...Actions_registration
    ...Details_registration
    ...Sharing_registration
    ...Consents_registration
    ...OwnHistory_registration
  }
`)

export function Status({ registration: given }: { registration: FragmentType<typeof StatusOfRegistration> }) {
  const registration = readFragment(StatusOfRegistration, given)
  const { event, reference, state, replacement, viewerCan } = registration
  const isAttendanceTold = registration.certificate !== null || registration.cameTo.some(({ attended }) => attended)
  const host = event.institutes.find(({ part }) => part === 'HOST')
  const [said, setSaid] = useState<ReactNode>(null)

  return (
    <InZoneOf zone={event.zone}>
      <article
        className="mx-auto max-w-page px-5 pt-10 sm:px-8 sm:pt-14"
        style={{ '--accent': accentOf(host?.institute.accent) } as CSSProperties}
      >
        <p className="flex flex-wrap items-baseline gap-x-5 gap-y-1 text-15 text-ink-2">
          <TextLink to={paths.event(event.slug)}>{event.title}</TextLink>
          <span>
            <Trans>Reference {reference}</Trans>
          </span>
        </p>
        <div className="mt-7">
          <StateMark state={state} />
          <Standing registration={registration} />
        </div>
        <div className="mt-5 max-w-measure text-20 leading-[1.55]">
          <Next registration={registration} />
        </div>
        <Suspense fallback={null}>
          <SinceVisit registration={registration} />
        </Suspense>
        <SeatSessions registration={registration} />
        <div role="status">{said}</div>
        <Actions registration={registration} say={setSaid} />
        {(viewerCan.nameReplacement || replacement) && (
          <Suspense fallback={null}>
            <OwnReplacement registration={registration} />
          </Suspense>
        )}
        <UptakeNews event={event} />
        <Timeline registration={registration} />
        {event.sessions.length > 0 && (state === 'CONFIRMED' || state === 'OFFERED') && (
          <Part title={<Trans>Programme</Trans>}>
            <Programme event={event} />
            {state === 'CONFIRMED' && <OwnSessions registration={registration} />}
            {state === 'CONFIRMED' && <CalendarPart registration={registration} />}
          </Part>
        )}
        {state === 'CONFIRMED' && (isAttendanceTold || event.format !== 'VIRTUAL') && (
          <Part title={<Trans>Attendance</Trans>}>
            <OwnAttendance registration={registration} />
          </Part>
        )}
        <Part title={<Trans>What you sent</Trans>}>
          <Details registration={registration} />
        </Part>
        <Part title={<Trans>Who sees your data</Trans>}>
          <Sharing registration={registration} />
          <Consents registration={registration} />
        </Part>
        <Part title={<Trans>What happened so far</Trans>}>
          <History registration={registration} />
        </Part>
      </article>
    </InZoneOf>
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
