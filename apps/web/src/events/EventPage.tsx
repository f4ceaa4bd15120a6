import { Trans, useLingui } from '@lingui/react/macro'
import type { CSSProperties, ReactNode } from 'react'
import { graphql } from '../__generated__/index.ts'
import { useQuery } from '../app/data.ts'
import { NotFoundPage } from '../app/NotFoundPage.tsx'
import { PageTitle } from '../app/PageTitle.tsx'
import { paths } from '../app/routes.ts'
import { TopicsOfEvent } from '../topics/TopicsOfEvent.tsx'
import { accentOf } from '../ui/accent.ts'
import { TextLink } from '../ui/Button.tsx'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { InZoneOf } from '../ui/When.tsx'
import { DataUseExplained } from './DataUse.tsx'
import { EventAction } from './EventAction.tsx'
import { EventFacts } from './EventFacts.tsx'
import { kindWords } from './eventWords.ts'
import { Groups } from './Groups.tsx'
import { Hosts } from './Hosts.tsx'
import { NotTranslated } from './NotTranslated.tsx'
import { Programme } from './Programme.tsx'
import { Questions } from './Questions.tsx'
import { SeatRules } from './SeatRules.tsx'
import { useToldIn } from './toldIn.ts'

export const EventToRead = graphql(`
  query EventToRead($slug: String!) {
    event(slug: $slug) {
      slug
      kind
      state
      series
      inSeries {
        slug
      }
      title
      titles {
        language
      }
      summary
      summaries {
        language
      }
      zone
      description
      descriptions {
        language
      }
      institutes {
        part
        institute {
          slug
          accent
        }
      }
      sessions {
        id
        titles {
          language
        }
      }
      groups {
        key
        names {
          language
        }
      }
      topics {
        id
      }
      contributionsOpenedAt
      report {
        versions {
          number
        }
      }
      viewerCan {
        edit
        seeRegistrations
      }
      ...Hosts_event
      ...EventFacts_event
      ...EventAction_event
      ...Programme_event
      ...TopicsOfEvent_event
      ...Groups_event
      ...SeatRules_event
      ...DataUse_event
      ...Questions_event
    }
  }
`)

export default function EventPage({ slug }: { slug: string }) {
  const { t } = useLingui()
  const toldIn = useToldIn()
  const { data, error, refetch } = useQuery(EventToRead, { variables: { slug }, fetchPolicy: 'cache-and-network' })
  if (error && !data) return <LoadFailed again={refetch} />
  if (!data) return <PageSkeleton />
  const { event } = data
  if (!event) return <NotFoundPage />
  const host = event.institutes.find(({ part }) => part === 'HOST')

  return (
    <InZoneOf zone={event.zone}>
      <article
        className="mx-auto max-w-page px-5 pt-10 sm:px-8 sm:pt-16"
        style={{ '--accent': accentOf(host?.institute.accent) } as CSSProperties}
      >
        {(event.viewerCan.edit || event.viewerCan.seeRegistrations) && (
          <p className="mb-8 flex flex-wrap gap-x-4 border-offered border-s-4 ps-4 text-15 print:hidden">
            {event.state === 'DRAFT' && (
              <strong className="font-medium">
                <Trans>This is a draft that only your institute sees.</Trans>
              </strong>
            )}
            <TextLink to={paths.manage(event.slug)}>
              <Trans>Open the event’s workspace</Trans>
            </TextLink>
          </p>
        )}
        <p className="font-medium text-15 text-accent">
          {t(kindWords[event.kind])}
          {event.series && (
            <span className="font-normal text-ink-2">
              {' · '}
              {event.inSeries ? (
                <TextLink to={paths.series(event.inSeries.slug)}>{event.series}</TextLink>
              ) : (
                event.series
              )}
            </span>
          )}
        </p>
        <PageTitle
          className={`mt-2 max-w-[22em] ${event.title.length > longTitle ? 'text-25 sm:text-32' : 'text-32 sm:text-44'}`}
        >
          <span lang={toldIn(event.titles)?.locale}>{event.title}</span>
        </PageTitle>
        <div className="mt-4 empty:hidden">
          <NotTranslated
            languages={[
              ...[event.titles, event.summaries, event.descriptions],
              ...event.sessions.map(({ titles }) => titles),
              ...event.groups.map(({ names }) => names),
            ].map(toldIn)}
          >
            {(here, there) => (
              <Trans>
                Not everything that the organisers wrote is translated into {here} yet. What is missing is shown as they
                wrote it, in {there}.
              </Trans>
            )}
          </NotTranslated>
        </div>
        <Hosts event={event} />
        <EventFacts event={event} />
        {event.report && event.report.versions.length > 0 && (
          <p className="mt-6 text-20">
            <TextLink to={paths.report(event.slug)}>
              <Trans>Read the report of this event</Trans>
            </TextLink>
          </p>
        )}
        <EventAction event={event} />

        <Section title={t`About`}>
          <p lang={toldIn(event.summaries)?.locale} className="text-20 leading-[1.55]">
            {event.summary}
          </p>
          <div lang={toldIn(event.descriptions)?.locale}>
            {event.description.split(/\n{2,}/).map((paragraph) => (
              <p key={paragraph} className="mt-4 whitespace-pre-line">
                {paragraph}
              </p>
            ))}
          </div>
        </Section>
        {event.sessions.length > 0 && (
          <Section title={t`Programme`}>
            <Programme event={event} />
          </Section>
        )}
        {event.topics.length > 0 && (
          <Section title={t`What it is about`}>
            <TopicsOfEvent event={event} />
            {event.contributionsOpenedAt && (
              <p className="mt-5">
                <TextLink to={paths.contributions(event.slug)}>
                  <Trans>Read what participants wrote</Trans>
                </TextLink>
              </p>
            )}
          </Section>
        )}
        <Section title={t`Who it is for`}>
          <Groups event={event} />
        </Section>
        <Section title={t`How seats are given`}>
          <SeatRules event={event} />
        </Section>
        <Section title={t`Your data`}>
          <DataUseExplained event={event} />
        </Section>
        <Section title={t`Questions`}>
          <Questions event={event} />
        </Section>
      </article>
    </InZoneOf>
  )
}

/** Characters from which on a title is set smaller, so that a phone shows more than the title. */
const longTitle = 90

/** A part of the paper: its heading in the margin, its text at a reader's measure. */
function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-14 grid gap-x-10 gap-y-4 border-line border-t pt-5 lg:grid-cols-[13rem_minmax(0,1fr)]">
      <h2 className="break-after-avoid text-25 lg:text-20">{title}</h2>
      <div className="max-w-measure">{children}</div>
    </section>
  )
}
