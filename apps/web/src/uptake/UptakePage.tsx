import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import type { UptakeToReadQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { useQuery } from '../kernel/data.ts'
import { languageOfLocale } from '../kernel/language.ts'
import { paths } from '../kernel/routes.ts'
import { Formatted, ReadingLanguages } from '../report/inLanguages.tsx'
import { TextLink } from '../ui/Button.tsx'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { NotFoundPage } from '../ui/NotFoundPage.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { UptakeEntries } from './entries.tsx'

export const UptakeToRead = graphql(`
  query UptakeToRead($slug: String!) {
    event(slug: $slug) {
      slug
      title
      report {
        uptake {
          number
          finding {
            id
            place
            texts {
              language
              formatted
            }
          }
          recommendations {
            id
            place
          }
          entries {
            id
            ...UptakeEntries_Entry
          }
        }
      }
    }
  }
`)

type Followed = NonNullable<NonNullable<UptakeToReadQuery['event']>['report']>['uptake'][number]

interface PageProps {
  slug: string
  /** Null or omitted for all findings. */
  findingId?: string | null
}

/** The uptake of one or all of a report's findings, at a permanent URL. */
export default function UptakePage({ slug, findingId }: PageProps) {
  const { i18n } = useLingui()
  const { data, error, refetch } = useQuery(UptakeToRead, { variables: { slug }, fetchPolicy: 'cache-and-network' })
  const language = languageOfLocale(i18n.locale).api
  const reading = useMemo(() => ({ language, beside: null }), [language])
  if (error && !data) return <LoadFailed again={refetch} />
  if (!data) return <PageSkeleton />
  const all = data.event?.report?.uptake ?? []
  const shown = findingId ? all.filter(({ finding }) => finding.id === findingId) : all
  if (!data.event || shown.length === 0) return <NotFoundPage />
  const { title } = data.event
  const [only] = findingId ? shown : []
  return (
    <ReadingLanguages value={reading}>
      <article className="mx-auto max-w-[46rem] px-5 pt-10 sm:px-8 sm:pt-16 print:max-w-none">
        <p className="font-medium text-15">
          <TextLink to={paths.report(slug)}>
            <Trans id="common.report">Report</Trans>
          </TextLink>
          <span className="font-normal text-ink-2">
            {' · '}
            <TextLink to={paths.event(slug)}>{title}</TextLink>
          </span>
        </p>
        <PageTitle className="mt-2 text-32 sm:text-44">
          {only ? (
            <Trans id="uptake.what-became-of-finding">What became of finding {only.finding.place}</Trans>
          ) : (
            <Trans id="common.what-happened-next">What happened next</Trans>
          )}
        </PageTitle>
        <p className="mt-4 max-w-measure text-ink-2">
          <Trans id="uptake.how-recipients-of-report-and">
            How recipients of the report, and others in public office, used each finding, and where you can read about
            it. No participant is named here.
          </Trans>
        </p>
        <Counts shown={shown} />
        <ol className="mt-10 grid gap-10">
          {shown.map((followed) => (
            <OneFinding key={followed.finding.id} slug={slug} followed={followed} alone={only !== undefined} />
          ))}
        </ol>
        {only && (
          <p className="mt-10">
            <TextLink to={paths.uptake(slug)}>
              <Trans id="uptake.what-became-of-all-findings">What became of all findings</Trans>
            </TextLink>
          </p>
        )}
      </article>
    </ReadingLanguages>
  )
}

function Counts({ shown }: { shown: readonly Followed[] }) {
  const followed = shown.filter(({ entries }) => entries.length > 0).length
  if (shown.length < 2) return null
  return (
    <p className="mt-3 max-w-measure text-ink-2">
      <Plural
        id="uptake.theres-news-of-findings-so"
        value={followed}
        _0="There’s no news of any finding yet."
        one="There’s news of # finding so far."
        other="There’s news of # findings so far."
      />
    </p>
  )
}

function OneFinding({ slug, followed, alone }: { slug: string; followed: Followed; alone: boolean }) {
  const { t } = useLingui()
  const { finding, number, recommendations, entries } = followed
  const { id, place, texts } = finding
  return (
    <li id={`f${place}`} className="border-line border-t pt-5">
      <div className="grid grid-cols-[2.75rem_minmax(0,1fr)]">
        {alone ? (
          <span className="font-medium text-accent tabular-nums">{place}</span>
        ) : (
          <span className="font-medium tabular-nums">
            <TextLink
              to={paths.uptake(slug, id)}
              aria-label={t({ id: 'uptake.finding-alone', message: `Show only finding ${place}` })}
            >
              {place}
            </TextLink>
          </span>
        )}
        <div>
          <Formatted texts={texts} level={3} />
          <p className="mt-1 text-13 text-ink-3">
            <TextLink to={paths.report(slug, number)}>
              <Trans id="uptake.in-version-of-report">In version {number} of the report</Trans>
            </TextLink>
          </p>
          <div className="mt-4">
            {entries.length === 0 ? (
              <p className="text-ink-2">
                <Trans id="uptake.nothing-is-known-yet">Nothing yet.</Trans>
              </p>
            ) : (
              <UptakeEntries entries={entries} recommendations={recommendations} />
            )}
          </div>
        </div>
      </div>
    </li>
  )
}
