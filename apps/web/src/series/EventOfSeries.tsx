import { Trans, useLingui } from '@lingui/react/macro'
import { use } from 'react'
import { Link } from 'wouter'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { EventStateTag } from '../events/EventStateTag.tsx'
import { kindWords } from '../events/eventWords.ts'
import { isDated, UndecidedDate } from '../events/undecidedDates.tsx'
import { paths } from '../kernel/routes.ts'
import { TextLink } from '../ui/Button.tsx'
import { useLanguageNames } from '../ui/languages/codeNames.ts'
import { StateMark } from '../ui/StateMark.tsx'
import { raised } from '../ui/useList.ts'
import { InZoneOf, PresentTime, When } from '../ui/When.tsx'

const EntryOfSeries = graphql(`
  fragment EventOfSeries_event on Event {
    slug
    kind
    state
    title
    languages
    startsAt
    endsAt
    zone
    undecidedDates
    registrationOpensAt
    registrationClosesAt
    registrationWindow
    viewerRegistration {
      reference
      state
    }
  }
`)

/** An event of a series, and the reader's status there. */
export function EventOfSeries({ event: given }: { event: FragmentType<typeof EntryOfSeries> }) {
  const event = readFragment(EntryOfSeries, given)
  const { t } = useLingui()
  const languages = useLanguageNames()
  const isPast = Date.parse(event.endsAt) <= use(PresentTime)()
  return (
    <li className="grid gap-x-8 gap-y-2 border-line border-b py-7 md:grid-cols-[12rem_1fr_15rem]">
      <p className="text-15 text-ink-2">
        <InZoneOf zone={event.zone}>
          {isDated(event.undecidedDates) ? (
            <When at={event.startsAt} until={event.endsAt} as="date" />
          ) : (
            <UndecidedDate />
          )}
        </InZoneOf>
      </p>
      <div>
        <p className="flex flex-wrap gap-x-2 text-15 text-ink-2">
          {t(kindWords[event.kind])}
          <EventStateTag state={event.state} />
        </p>
        <h2 className="mt-1 font-medium font-serif text-25 text-pretty">
          <Link
            to={paths.event(event.slug)}
            className="decoration-1 decoration-accent underline-offset-4 hover:text-accent hover:underline"
          >
            {event.title}
          </Link>
        </h2>
        <p className="mt-1.5 text-15 text-ink-2">{raised(languages(event.languages))}</p>
      </div>
      <div className="text-15 text-ink-2">
        {event.viewerRegistration && (
          <p>
            <TextLink to={paths.registration(event.viewerRegistration.reference)}>
              <Trans id="common.your-registration">Your registration</Trans>
            </TextLink>{' '}
            <StateMark state={event.viewerRegistration.state} />
          </p>
        )}
        <p className={!isPast && event.registrationWindow === 'OPEN' ? 'font-medium text-ink' : undefined}>
          {isPast ? (
            <Trans id="series.past-event">Past event</Trans>
          ) : event.registrationWindow === 'OPEN' ? (
            <Trans id="common.register-by">
              Register by <When at={event.registrationClosesAt} as="brief" />
            </Trans>
          ) : event.registrationWindow === 'NOT_YET_OPEN' ? (
            <Trans id="common.registration-opens-2">
              Registration opens <When at={event.registrationOpensAt} as="date" />
            </Trans>
          ) : (
            <Trans id="common.registration-is-closed">Registration is closed</Trans>
          )}
        </p>
      </div>
    </li>
  )
}
