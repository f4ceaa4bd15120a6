import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import type { CSSProperties } from 'react'
import { graphql } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { accentOf } from '../ui/accent.ts'
import { TextLink } from '../ui/Button.tsx'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { NotFoundPage } from '../ui/NotFoundPage.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { When } from '../ui/When.tsx'
import { OwnContribution } from './OwnContribution.tsx'

const OwnContributions = graphql(`
  query OwnContributions($reference: String!) {
    registration(reference: $reference) {
      reference
      protected
      viewerCan {
        contribute
      }
      contributions {
        id
        topic {
          id
        }
        ...OwnContribution_contribution
      }
      event {
        slug
        title
        zone
        languages
        contributionsUntil
        contributionsOpenedAt
        contributionWords
        institutes {
          part
          institute {
            slug
            accent
          }
        }
        topics {
          id
          title
          depth
          questions {
            text
          }
        }
      }
    }
  }
`)

/** Where a participant writes, edits and withdraws contributions on the topics of an event. */
export default function OwnContributionsPage({ reference }: { reference: string }) {
  const { t } = useLingui()
  const { data, error, refetch } = useQuery(OwnContributions, {
    variables: { reference },
    fetchPolicy: 'cache-and-network',
  })
  if (!data) return error ? <LoadFailed again={refetch} /> : <PageSkeleton />
  const { registration } = data
  if (!registration) return <NotFoundPage />
  const { event, contributions, viewerCan } = registration
  const host = event.institutes.find(({ part }) => part === 'HOST')
  return (
    <article
      className="mx-auto max-w-page px-5 pt-10 pb-16 sm:px-8 sm:pt-14"
      style={{ '--accent': accentOf(host?.institute.accent) } as CSSProperties}
    >
      <p className="text-15">
        <TextLink to={paths.registration(reference)}>
          <Trans id="common.your-registration">Your registration</Trans>
        </TextLink>
      </p>
      <PageTitle className="mt-2 text-32">
        {t({ id: 'common.your-contributions', message: 'Your contributions' })}
      </PageTitle>
      <p className="mt-2 text-ink-2">{event.title}</p>
      <p className="mt-5 max-w-measure">
        {viewerCan.contribute && event.contributionsUntil ? (
          <Trans id="contributions.write-on-as-many-topics">
            Write on as many topics as you like, in your own language. You can change your texts until{' '}
            <When at={event.contributionsUntil} zone={event.zone} />. Earlier versions are not kept.
          </Trans>
        ) : (
          <Trans id="contributions.you-cant-write-or-change">
            You can’t write or change anything here at the moment. You can withdraw anything you sent at any time.
          </Trans>
        )}
      </p>
      {event.topics.map(({ id, title, questions }) => {
        const own = contributions.find(({ topic }) => topic.id === id)
        if (!own && !viewerCan.contribute) return null
        return (
          <section
            key={id}
            className="mt-10 grid gap-x-10 gap-y-3 border-line border-t pt-5 lg:grid-cols-[16rem_minmax(0,1fr)]"
          >
            <div>
              <h2 className="text-20">{title}</h2>
              {questions.length > 0 && (
                <ul className="mt-2 grid gap-2 text-15 text-ink-2">
                  {questions.map(({ text }) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              )}
            </div>
            <div className="max-w-measure">
              <OwnContribution
                reference={reference}
                topic={{ id, title }}
                contribution={own ?? null}
                languages={event.languages}
                maxWords={event.contributionWords}
                mayWrite={viewerCan.contribute}
                mayBeNamed={!registration.protected}
                areOpen={event.contributionsOpenedAt !== null}
              />
            </div>
          </section>
        )
      })}
    </article>
  )
}
