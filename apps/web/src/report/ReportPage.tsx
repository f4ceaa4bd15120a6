import { Trans, useLingui } from '@lingui/react/macro'
import { type ComponentProps, use, useMemo } from 'react'
import { Link, useSearch } from 'wouter'
import type { ReportToReadQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { useQuery } from '../kernel/data.ts'
import { languageOfLocale, languages } from '../kernel/language.ts'
import { paths } from '../kernel/routes.ts'
import { TextLink } from '../ui/Button.tsx'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { NotFoundPage } from '../ui/NotFoundPage.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { useList } from '../ui/useList.ts'
import { useWhen } from '../ui/When.tsx'
import { Citing, Downloads } from './Citing.tsx'
import { Formatted, ReadingLanguages, TranslationNotes, textIn } from './inLanguages.tsx'
import { ReportBody, ReportSection } from './ReportBody.tsx'
import { ReportChanges } from './ReportChanges.tsx'
import { ReportContents } from './ReportContents.tsx'
import { SealCheck } from './SealCheck.tsx'
import { Tombstone } from './Tombstone.tsx'

export const ReportToRead = graphql(`
  query ReportToRead($slug: String!, $number: Int) {
    event(slug: $slug) {
      slug
      title
      evidencePromise {
        until
        destroyedAt
      }
      report {
        uptake {
          finding {
            id
          }
          entries {
            id
            recommendationId
            kind
            body
          }
        }
        versions {
          number
          publishedAt
          isCorrection
          withdrawal {
            withdrawnAt
          }
        }
        version(number: $number) {
          number
          hash
          canonicalPath
          bundlePath
          seal
          publishedAt
          isCorrection
          supersededBy
          isCorrected
          withdrawal {
            withdrawnAt
            reasons {
              language
              text
            }
          }
          datacitePath
          ...Downloads_version
          changes {
            ...ReportChanges_change
          }
          content {
            titles {
              language
              text
            }
            languages
            corrections {
              language
              formatted
            }
            institutes {
              slug
              names {
                language
                text
              }
            }
            translationNotes {
              language
              text
            }
            ...Citing_content
            ...ReportContents_content
            ...ReportBody_content
          }
        }
      }
    }
  }
`)

type Reported = NonNullable<NonNullable<ReportToReadQuery['event']>['report']>
type Version = NonNullable<Reported['version']>
type Content = NonNullable<Version['content']>

/** Parses `v3` as 3; null if it isn't a version. */
export const numberOf = (version: string | undefined): number | null =>
  version === undefined ? null : /^v[1-9]\d{0,3}$/.test(version) ? Number(version.slice(1)) : 0

/** A published report: one version at its permanent address, or the newest. */
export default function ReportPage({ slug, version }: { slug: string; version?: string }) {
  const variables = { slug, number: numberOf(version) }
  const { data, error, refetch } = useQuery(ReportToRead, { variables, fetchPolicy: 'cache-and-network' })
  if (error && !data) return <LoadFailed again={refetch} />
  if (!data) return <PageSkeleton />
  const { event } = data
  if (!event?.report?.version) return <NotFoundPage />
  const { title: eventTitle, report, evidencePromise: promise = null } = event
  const { content, withdrawal, ...rest } = event.report.version
  if (content)
    return (
      <Paper slug={slug} eventTitle={eventTitle} report={report} promise={promise} version={{ ...rest, content }} />
    )
  if (!withdrawal) return <NotFoundPage />
  return <Withdrawn slug={slug} eventTitle={eventTitle} versions={report.versions} version={{ ...rest, withdrawal }} />
}

function Withdrawn(props: ComponentProps<typeof Tombstone>) {
  const { i18n } = useLingui()
  const language = languageOfLocale(i18n.locale).api
  const reading = useMemo(() => ({ language, beside: null }), [language])
  return (
    <ReadingLanguages value={reading}>
      <Tombstone {...props} />
    </ReadingLanguages>
  )
}

interface PaperProps {
  slug: string
  eventTitle: string
  report: Reported
  version: Omit<Version, 'content' | 'withdrawal'> & { content: Content }
  promise: { until: string; destroyedAt?: string | null } | null
}

function Paper({ slug, eventTitle, report, version, promise }: PaperProps) {
  const { i18n, t } = useLingui()
  const when = useWhen()
  const list = useList()
  const { content, number, publishedAt, supersededBy, isCorrection } = version
  const own = languageOfLocale(i18n.locale).api
  const wanted = new URLSearchParams(useSearch()).get('with')
  const language = content.languages.find((each) => each === own) ?? content.languages[0] ?? own
  const beside = content.languages.find((each) => each === wanted && each !== language) ?? null
  const reading = useMemo(() => ({ language, beside }), [language, beside])
  const institutes = content.institutes.map(({ slug: key, names }) => textIn(names, language)?.text ?? key)
  const date = when({ at: publishedAt, zone: 'UTC', as: 'dates' })
  const uptake = { slug, entries: new Map(report.uptake.map(({ finding, entries }) => [finding.id, entries])) }
  const changes = {
    id: 'changes',
    title: t({
      id: 'report.what-has-changed-since-version',
      message: `What has changed since version ${number - 1}`,
    }),
  }
  const reuse = { id: 'uptake', title: t({ id: 'common.what-happened-next', message: 'What happened next' }) }
  const cite = { id: 'cite', title: t({ id: 'report.how-to-cite', message: 'How to cite' }) }
  const check = {
    id: 'check',
    title: t({ id: 'report.check-that-this-is-what', message: 'Check that this is what was published' }),
  }
  const more = [...(version.changes.length > 0 ? [changes] : []), reuse, cite, check]
  return (
    <ReadingLanguages value={reading}>
      <article
        className={`mx-auto px-5 pt-10 sm:px-8 sm:pt-16 ${beside ? 'max-w-page' : 'max-w-[46rem]'} print:max-w-none`}
      >
        {supersededBy && (
          <p role="status" className="mb-8 border-offered border-s-4 py-1 ps-4">
            <Trans id="report.this-is-version-newer-one">
              This is version {number}. It has been replaced by{' '}
              <TextLink to={paths.report(slug, supersededBy)}>version {supersededBy}</TextLink>.
            </Trans>
            {version.isCorrected && (
              <>
                {' '}
                <span className="font-medium">
                  <Trans id="report.it-corrects-mistake-please-dont">
                    The newer version corrects a mistake. Please don’t cite this one.
                  </Trans>
                </span>
              </>
            )}
          </p>
        )}
        <p className="font-medium text-15 text-accent">
          <Trans id="common.report">Report</Trans>
          <span className="font-normal text-ink-2">
            {' · '}
            <TextLink to={paths.event(slug)}>{eventTitle}</TextLink>
          </span>
        </p>
        <PageTitle className="mt-2 text-32 sm:text-44">
          <span lang={nameOf(language)?.locale}>{textIn(content.titles, language)?.text ?? slug}</span>
        </PageTitle>
        {beside && (
          <p lang={languages.find(({ api }) => api === beside)?.locale} className="mt-2 font-serif text-25 text-ink-2">
            {textIn(content.titles, beside)?.text}
          </p>
        )}
        <TranslationNotes notes={content.translationNotes} />
        <p className="mt-4 text-ink-2">{list(institutes)}</p>
        <p className="mt-1 text-15 text-ink-2">
          <Trans id="report.version-published-on">
            Version {number}, published on {date}
          </Trans>
        </p>
        <Downloads version={version} />
        <BesideChoice slug={slug} number={number} choices={content.languages.filter((each) => each !== language)} />
        {isCorrection && (
          <div className="mt-6 border-accent border-s-4 py-1 ps-4">
            <p className="font-medium">
              <Trans id="report.this-version-corrects-one-before">This version corrects the one before</Trans>
            </p>
            <Formatted texts={content.corrections} level={2} />
          </div>
        )}
        <ReportContents content={content} more={more} />
        <ReportBody content={content} uptake={uptake} />
        {version.changes.length > 0 && (
          <ReportSection {...changes}>
            <ReportChanges changes={version.changes} />
          </ReportSection>
        )}
        <ReportSection {...reuse}>
          <p>
            <TextLink to={paths.uptake(slug)}>
              <Trans id="report.see-what-became-of-each">See what became of each finding</Trans>
            </TextLink>
          </p>
        </ReportSection>
        <ReportSection {...cite}>
          <Citing
            slug={slug}
            number={number}
            publishedAt={publishedAt}
            content={content}
            datacitePath={version.datacitePath}
          />
        </ReportSection>
        <ReportSection {...check}>
          <SealCheck version={version} promise={promise} />
        </ReportSection>
        {report.versions.length > 1 && (
          <ReportSection id="versions" title={t({ id: 'report.all-versions', message: 'All versions' })}>
            <ul className="grid gap-1.5">
              {report.versions.map((each) => (
                <li key={each.number}>
                  <Link
                    to={paths.report(slug, each.number)}
                    aria-current={each.number === number ? 'page' : undefined}
                    className="text-accent underline underline-offset-4 aria-[current]:text-ink aria-[current]:no-underline"
                  >
                    <Trans id="report.version">
                      Version {each.number}, {when({ at: each.publishedAt, zone: 'UTC', as: 'date' })}
                    </Trans>
                  </Link>
                  {each.isCorrection && (
                    <span className="text-ink-2">
                      {' '}
                      <Trans id="report.correction">(a correction)</Trans>
                    </span>
                  )}
                  {each.withdrawal && (
                    <span className="text-ink-2">
                      {' '}
                      <Trans id="report.withdrawn">(withdrawn)</Trans>
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </ReportSection>
        )}
      </article>
    </ReadingLanguages>
  )
}

const nameOf = (api: string) => languages.find((each) => each.api === api)

/** Selects another language of the report to show alongside, in the URL, so that it can be shared. */
function BesideChoice({ slug, number, choices }: { slug: string; number: number; choices: readonly string[] }) {
  const { beside } = use(ReadingLanguages)
  if (choices.length === 0) return null
  return (
    <p className="mt-3 flex flex-wrap gap-x-4 text-15 print:hidden">
      <span className="text-ink-2">
        <Trans id="report.show-alongside">Show alongside:</Trans>
      </span>
      {choices.map((each) => {
        const isShown = each === beside
        return (
          <TextLink key={each} to={`${paths.report(slug, number)}${isShown ? '' : `?with=${each}`}`}>
            {isShown ? (
              <Trans id="report.without">without {nameOf(each)?.name}</Trans>
            ) : (
              <span lang={nameOf(each)?.locale}>{nameOf(each)?.name}</span>
            )}
          </TextLink>
        )
      })}
    </p>
  )
}
