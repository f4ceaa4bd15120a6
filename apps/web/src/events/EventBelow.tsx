import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { useTextLanguage } from '../kernel/textLanguage.ts'
import { SpeakersOfEvent } from '../speakers/SpeakersOfEvent.tsx'
import { TopicsOfEvent } from '../topics/TopicsOfEvent.tsx'
import { TextLink } from '../ui/Button.tsx'
import { Fold } from '../ui/Fold.tsx'
import { RichText } from '../ui/RichText.tsx'
import { DataUseExplained } from './DataUse.tsx'
import { EventPicture } from './EventPicture.tsx'
import { Groups } from './Groups.tsx'
import { Programme } from './Programme.tsx'
import { Questions } from './Questions.tsx'
import { SeatRules } from './SeatRules.tsx'
import { ShareEvent } from './ShareEvent.tsx'
import { VenueDetails } from './VenueDetails.tsx'

const BelowOfEvent = graphql(`
  fragment EventBelow_event on Event {
    slug
    state
    title
    summary
    summaries {
      language
    }
    formattedDescription
    descriptions {
      language
    }
    sessions {
      id
    }
    topics {
      id
    }
    contributionsOpenedAt
    venue {
      name
      address
      city
      country
      mapPage
      directions
      directionTexts {
        language
      }
      accessibility
      accessibilityTexts {
        language
      }
      isAddressPublic
      viewerSeesAddress
    }
    speakers {
      id
    }
    ...EventPicture_event
    ...SpeakersOfEvent_event
    ...Programme_event
    ...TopicsOfEvent_event
    ...Groups_event
    ...SeatRules_event
    ...DataUse_event
    ...Questions_event
  }
`)

/** Number of sessions, and of paragraphs of the description, beyond which they are collapsed. */
const longProgramme = 4
const longDescription = 3

/** The part of an event's page below the facts. Rendered by the server; its code loads after hydration. */
export function EventBelow({ event: given }: { event: FragmentType<typeof BelowOfEvent> }) {
  const { t } = useLingui()
  const textLanguage = useTextLanguage()
  const event = readFragment(BelowOfEvent, given)
  const isLong = event.formattedDescription.length > longDescription
  const shown = isLong ? event.formattedDescription.slice(0, 1) : event.formattedDescription
  const rest = isLong ? event.formattedDescription.slice(1) : []
  return (
    <>
      <ShareEvent title={event.title} slug={event.slug} hasCalendar={event.state === 'PUBLISHED'} />
      <Section title={t({ id: 'common.about', message: 'About' })}>
        <EventPicture event={event} />
        <p lang={textLanguage(event.summaries)?.locale} className="text-20 leading-[1.55]">
          {event.summary}
        </p>
        <div lang={textLanguage(event.descriptions)?.locale} className="mt-4">
          <RichText text={shown} level={3} />
        </div>
        {rest.length > 0 && (
          <div className="mt-4">
            <Fold level={3} title={<Trans id="events.more-about-event">More about this event</Trans>}>
              <div lang={textLanguage(event.descriptions)?.locale}>
                <RichText text={rest} level={3} />
              </div>
            </Fold>
          </div>
        )}
      </Section>
      {event.venue && (
        <Section title={t({ id: 'common.venue', message: 'Venue' })}>
          <VenueDetails venue={event.venue} />
        </Section>
      )}
      {event.sessions.length > 0 && (
        <Section title={t({ id: 'common.programme', message: 'Programme' })}>
          {event.sessions.length > longProgramme ? (
            <Fold
              level={3}
              title={
                <Plural
                  id="events.all-sessions"
                  value={event.sessions.length}
                  one="# session and its times"
                  other="All # sessions and their times"
                />
              }
            >
              <Programme event={event} />
            </Fold>
          ) : (
            <Programme event={event} />
          )}
        </Section>
      )}
      {event.speakers.length > 0 && (
        <Section title={t({ id: 'common.speakers', message: 'Speakers' })}>
          <SpeakersOfEvent event={event} />
        </Section>
      )}
      {event.topics.length > 0 && (
        <Section title={t({ id: 'events.what-it-is-about', message: 'What it’s about' })}>
          <TopicsOfEvent event={event} />
          {event.contributionsOpenedAt && (
            <p className="mt-5">
              <TextLink to={paths.contributions(event.slug)}>
                <Trans id="events.read-what-participants-wrote">Read participants’ contributions</Trans>
              </TextLink>
            </p>
          )}
        </Section>
      )}
      <Section title={t({ id: 'events.who-it-is-for', message: 'Who it’s for' })}>
        <Groups event={event} />
      </Section>
      <Section title={t({ id: 'events.how-seats-are-given', message: 'How seats are allocated' })}>
        <SeatRules event={event} />
      </Section>
      <Section title={t({ id: 'common.your-data', message: 'Your data' })}>
        <DataUseExplained event={event} />
      </Section>
      <Section title={t({ id: 'common.questions', message: 'Questions' })}>
        <Questions event={event} />
      </Section>
    </>
  )
}

/** A section: its heading in the margin, its text at a readable line length. */
function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-9 grid gap-x-10 gap-y-4 border-line border-t pt-5 sm:mt-14 lg:grid-cols-[13rem_minmax(0,1fr)]">
      <h2 className="break-after-avoid text-25 lg:text-20">{title}</h2>
      <div className="max-w-measure">{children}</div>
    </section>
  )
}
