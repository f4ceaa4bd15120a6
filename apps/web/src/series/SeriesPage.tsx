import { Trans } from '@lingui/react/macro'
import type { CSSProperties } from 'react'
import { graphql } from '../__generated__/index.ts'
import { useQuery } from '../kernel/data.ts'
import { paths } from '../kernel/routes.ts'
import { accentOf } from '../ui/accent.ts'
import { TextLink } from '../ui/Button.tsx'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { NotFoundPage } from '../ui/NotFoundPage.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { EventOfSeries } from './EventOfSeries.tsx'
import { PublicationOfSeries } from './PublicationOfSeries.tsx'

export const SeriesToRead = graphql(`
  query SeriesToRead($slug: String!) {
    series(slug: $slug) {
      slug
      title
      summary
      isPublished
      host {
        slug
        name
        accent
      }
      viewerCan {
        edit
      }
      items {
        __typename
        ... on Event {
          slug
          ...EventOfSeries_event
        }
        ... on Publication {
          id
          ...PublicationOfSeries_publication
        }
      }
    }
  }
`)

/** The programme of a series: past and upcoming events and publications, in order. */
export default function SeriesPage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(SeriesToRead, { variables: { slug }, fetchPolicy: 'cache-and-network' })
  if (error && !data) return <LoadFailed again={refetch} />
  if (!data) return <PageSkeleton />
  const { series } = data
  if (!series) return <NotFoundPage />
  return (
    <article
      className="mx-auto max-w-page px-5 pt-10 pb-16 sm:px-8 sm:pt-16"
      style={{ '--accent': accentOf(series.host.accent) } as CSSProperties}
    >
      {series.viewerCan.edit && (
        <p className="mb-8 flex flex-wrap gap-x-4 border-offered border-s-4 ps-4 text-15 print:hidden">
          {!series.isPublished && (
            <strong className="font-medium">
              <Trans id="series.this-series-is-draft-that">
                This series is a draft that only your institute can see.
              </Trans>
            </strong>
          )}
          <TextLink to={paths.editSeries(series.slug)}>
            <Trans id="series.change-series">Edit series</Trans>
          </TextLink>
        </p>
      )}
      <p className="font-medium text-15 text-accent">
        <Trans id="common.series">Series</Trans>
      </p>
      <PageTitle className="mt-2 max-w-[22em] text-32 sm:text-44">{series.title}</PageTitle>
      <p className="mt-3 text-17 text-ink-2">
        <Trans id="series.by">by {series.host.name}</Trans>
      </p>
      {series.summary && (
        <p className="mt-6 max-w-measure whitespace-pre-line text-20 leading-[1.55]">{series.summary}</p>
      )}
      {series.items.length === 0 ? (
        <p className="mt-12 border-line border-t py-8 text-ink-2">
          <Trans id="series.nothing-is-announced-yet-events">
            Nothing has been announced yet. Events and publications in this series will appear here.
          </Trans>
        </p>
      ) : (
        <ol className="mt-12 border-line-strong border-t">
          {series.items.map((item) =>
            item.__typename === 'Event' ? (
              <EventOfSeries key={item.slug} event={item} />
            ) : (
              <PublicationOfSeries key={item.id} publication={item} />
            ),
          )}
        </ol>
      )}
    </article>
  )
}
