import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type CSSProperties, useState } from 'react'
import { graphql } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { accentOf } from '../ui/accent.ts'
import { Button, TextLink } from '../ui/Button.tsx'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { NotFoundPage } from '../ui/NotFoundPage.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'

const Contributions = graphql(`
  query Contributions($slug: String!, $after: String) {
    event(slug: $slug) {
      slug
      title
      contributionsOpenedAt
      institutes {
        part
        institute {
          slug
          accent
        }
      }
      publishedContributions(first: 20, after: $after) {
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        edges {
          cursor
          node {
            id
            language
            text
            name
            topic {
              id
              title
            }
            group {
              key
              name
            }
          }
        }
      }
    }
  }
`)

/** Published contributions, attributed as their authors chose. */
export default function ContributionsPage({ slug }: { slug: string }) {
  const { t } = useLingui()
  const { data, error, refetch, fetchMore } = useQuery(Contributions, { variables: { slug, after: null } })
  const [loading, setLoading] = useState(false)
  if (!data) return error ? <LoadFailed again={refetch} /> : <PageSkeleton />
  const { event } = data
  if (!event?.contributionsOpenedAt) return <NotFoundPage />
  const { edges, pageInfo } = event.publishedContributions
  const host = event.institutes.find(({ part }) => part === 'HOST')

  async function more() {
    setLoading(true)
    await fetchMore({ variables: { after: pageInfo.endCursor } }).catch(() => {})
    setLoading(false)
  }

  return (
    <article
      className="mx-auto max-w-page px-5 pt-10 pb-16 sm:px-8 sm:pt-14"
      style={{ '--accent': accentOf(host?.institute.accent) } as CSSProperties}
    >
      <p className="text-15">
        <TextLink to={paths.event(slug)}>{event.title}</TextLink>
      </p>
      <PageTitle className="mt-2 text-32">
        {t({ id: 'contributions.contributions-from-participants', message: 'Contributions from participants' })}
      </PageTitle>
      <p className="mt-3 max-w-measure text-ink-2">
        <Trans id="contributions.each-text-is-by-one">
          Each contribution was written by one participant and appears as it was sent. Authors are named only if they
          chose to be.
        </Trans>
      </p>
      {edges.length === 0 && (
        <p className="mt-8">
          <Trans id="contributions.there-are-no-published-contributions">There are no published contributions.</Trans>
        </p>
      )}
      {edges.map(({ node: { id, topic, text, language, name, group } }) => (
        <section
          key={id}
          className="mt-10 grid gap-x-10 gap-y-2 border-line border-t pt-5 lg:grid-cols-[16rem_minmax(0,1fr)]"
        >
          <div>
            <h2 className="font-medium text-17">{topic.title}</h2>
            <p className="text-15 text-ink-2">
              {[name, group?.name].filter(Boolean).join(' · ') || (
                <Trans id="contributions.participant">A participant</Trans>
              )}
            </p>
          </div>
          <p lang={language} className="wrap-anywhere max-w-measure whitespace-pre-line">
            {text}
          </p>
        </section>
      ))}
      {pageInfo.hasNextPage && (
        <p className="mt-10">
          <Button kind="secondary" busy={loading} onClick={() => void more()}>
            <Trans id="common.show-more">Show more</Trans>
          </Button>
        </p>
      )}
    </article>
  )
}
