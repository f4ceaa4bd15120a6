import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { isByLot } from '../drawNews/byLot.ts'
import { useCodeName, useLanguageNames } from '../ui/languages/codeNames.ts'
import { raised } from '../ui/useList.ts'
import { DateRange } from '../ui/When.tsx'
import { formatWords } from './eventWords.ts'
import { Hours } from './Hours.tsx'
import { isDated, PostponedDates, UndecidedDate } from './undecidedDates.tsx'

const FactsOfEvent = graphql(`
  fragment EventFacts_event on Event {
    admission
    state
    draws {
      id
      state
    }
    format
    venue {
      city
      country
    }
    languages
    startsAt
    endsAt
    zone
    undecidedDates
    sessions {
      id
      startsAt
      endsAt
    }
    seatPlan {
      total
      policy
    }
  }
`)

/** Date, format, languages and number of seats: what everyone looks for first. */
export function EventFacts({ event }: { event: FragmentType<typeof FactsOfEvent> }) {
  const facts = readFragment(FactsOfEvent, event)
  const { admission, state, draws, format, venue, languages, startsAt, endsAt, zone, undecidedDates } = facts
  const { sessions, seatPlan } = facts
  const { t } = useLingui()
  const languageNames = useLanguageNames()
  const countryName = useCodeName('region')
  return (
    <dl className="mt-9 grid gap-x-8 gap-y-4 border-line-strong border-y py-5 sm:grid-cols-2 lg:grid-cols-[2.7fr_1fr_1.2fr_1.1fr]">
      <Fact term={<Trans id="common.when">When</Trans>}>
        {state === 'POSTPONED' && <PostponedDates />}
        {state !== 'POSTPONED' &&
          (isDated(undecidedDates) ? (
            <>
              <DateRange startsAt={startsAt} endsAt={endsAt} zone={zone} />
              <Hours sessions={sessions} zone={zone} />
            </>
          ) : (
            <UndecidedDate />
          ))}
      </Fact>
      <Fact term={<Trans id="common.format">Format</Trans>}>
        {t(formatWords[format])}
        {venue && (
          <span className="block">
            {venue.city}, {countryName(venue.country)}
          </span>
        )}
        {sessions.length > 1 && (
          <span className="block font-normal text-15 text-ink-2">
            <Plural id="events.sessions" value={sessions.length} one="# session" other="# sessions" />
          </span>
        )}
      </Fact>
      <Fact term={<Trans id="common.languages">Languages</Trans>}>{raised(languageNames(languages))}</Fact>
      <Fact term={<Trans id="common.seats">Seats</Trans>}>
        <Plural id="events.seats" value={seatPlan.total} one="# seat" other="# seats" />
        <span className="block font-normal text-15 text-ink-2">
          {admission === 'REVIEW' &&
            (isByLot(draws) ? (
              <Trans id="events.given-by-lot">allocated by lot</Trans>
            ) : (
              <Trans id="events.given-by-review">allocated by review</Trans>
            ))}
          {admission === 'FIRST_COME' && <Trans id="events.first-come-first-served">first come, first served</Trans>}
          {admission === 'INVITATION' && <Trans id="events.by-invitation">by invitation</Trans>}
        </span>
      </Fact>
    </dl>
  )
}

function Fact({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt className="text-15 text-ink-2">{term}</dt>
      <dd className="mt-0.5 font-medium first-letter:uppercase">{children}</dd>
    </div>
  )
}
