import { Trans, useLingui } from '@lingui/react/macro'
import type { CSSProperties } from 'react'
import { Redirect } from 'wouter'
import { graphql } from '../__generated__/index.ts'
import { DrawNews } from '../drawNews/DrawNews.tsx'
import { useQuery } from '../kernel/data.ts'
import { lazyPart } from '../kernel/lazyPart.tsx'
import { paths } from '../kernel/routes.ts'
import { useTextLanguage } from '../kernel/textLanguage.ts'
import { accentOf } from '../ui/accent.ts'
import { TextLink } from '../ui/Button.tsx'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { NotFoundPage } from '../ui/NotFoundPage.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { PageSkeleton, Skeleton } from '../ui/Skeleton.tsx'
import { InZoneOf } from '../ui/When.tsx'
import { EventAction } from './EventAction.tsx'
import { EventFacts } from './EventFacts.tsx'
import { kindWords } from './eventWords.ts'
import { Hosts } from './Hosts.tsx'
import { NotTranslated } from './NotTranslated.tsx'
import { StateNotice } from './StateNotice.tsx'

const HeroRoom = lazyPart(
  async () => (await import('../groups/PublishedRoom.tsx')).PublishedRoom,
  ['event'],
  <Skeleton lines={4} className="h-52" />,
)

const EventBelow = lazyPart(
  async () => (await import('./EventBelow.tsx')).EventBelow,
  ['event'],
  <Skeleton lines={8} className="mt-14 max-w-measure" />,
)

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
      summaries {
        language
      }
      zone
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
      report {
        versions {
          number
        }
      }
      viewerCan {
        edit
        seeRegistrations
      }
      ...StateNotice_event
      ...DrawNews_event
      ...Hosts_event
      ...EventFacts_event
      ...EventAction_event
      ...PublishedRoom_event
      ...EventBelow_event
    }
  }
`)

interface EventPageProps {
  slug: string
  /** Shown inside the workspace, as visitors will see it. */
  isPreview?: boolean
}

export default function EventPage({ slug, isPreview = false }: EventPageProps) {
  const { t } = useLingui()
  const textLanguage = useTextLanguage()
  const { data, error, refetch } = useQuery(EventToRead, { variables: { slug }, fetchPolicy: 'cache-and-network' })
  if (error && !data) return <LoadFailed again={refetch} />
  if (!data) return <PageSkeleton />
  const { event } = data
  if (!event) return <NotFoundPage />
  if (event.slug !== slug) return <Redirect to={paths.event(event.slug)} replace />
  const Title = isPreview ? 'h3' : PageTitle
  const host = event.institutes.find(({ part }) => part === 'HOST')

  return (
    <InZoneOf zone={event.zone}>
      <article
        className="mx-auto flex max-w-page flex-col px-5 pt-10 sm:px-8 sm:pt-16"
        style={{ '--accent': accentOf(host?.institute.accent) } as CSSProperties}
      >
        {!isPreview && (event.viewerCan.edit || event.viewerCan.seeRegistrations) && (
          <p className="mb-8 flex flex-wrap gap-x-4 border-offered border-s-4 ps-4 text-15 print:hidden">
            {event.state === 'DRAFT' && (
              <strong className="font-medium">
                <Trans id="events.this-is-draft-that-only">This is a draft that only your institute can see.</Trans>
              </strong>
            )}
            <TextLink to={paths.manage(event.slug)}>
              <Trans id="events.open-events-workspace">Open the event’s workspace</Trans>
            </TextLink>
          </p>
        )}
        <div className="grid items-center gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
          <div>
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
            <Title
              className={`mt-2 max-w-[22em] text-balance font-medium font-serif tracking-[-0.01em] ${event.title.length > longTitle ? 'text-25 sm:text-32' : 'text-32 sm:text-44'}`}
            >
              <span lang={textLanguage(event.titles)?.locale}>{event.title}</span>
            </Title>
            <div className="mt-4 empty:hidden">
              <NotTranslated
                languages={[
                  event.titles,
                  event.summaries,
                  event.descriptions,
                  ...event.sessions.map(({ titles }) => titles),
                  ...event.groups.map(({ names }) => names),
                ].map(textLanguage)}
              >
                {(here, there) => (
                  <Trans id="common.some-of-what-organisers-wrote">
                    Some of the organisers’ text hasn’t been translated into {here} yet, so it’s shown in {there}.
                  </Trans>
                )}
              </NotTranslated>
            </div>
            <StateNotice event={event} />
            <Hosts event={event} />
            {event.report && event.report.versions.length > 0 && (
              <p className="mt-6 text-20">
                <TextLink to={paths.report(event.slug)}>
                  <Trans id="events.read-report-of-this-event">Read the report on this event</Trans>
                </TextLink>
              </p>
            )}
            <DrawNews event={event} />
            <EventAction event={event} />
          </div>
          <HeroRoom event={event} />
        </div>
        {/* Visually last, to stick to the bottom of the window; early in the DOM for the keyboard and screen readers. */}
        <EventAction event={event} atEnd />
        <EventFacts event={event} />
        <EventBelow event={event} />
      </article>
    </InZoneOf>
  )
}

/** Titles longer than this, in characters, are set in smaller type, so that a phone shows more than the title. */
const longTitle = 90
