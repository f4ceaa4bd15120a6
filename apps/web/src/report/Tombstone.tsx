import { Trans } from '@lingui/react/macro'
import { use } from 'react'
import { paths } from '../kernel/routes.ts'
import { TextLink } from '../ui/Button.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { useWhen } from '../ui/When.tsx'
import { type Localised, localeOf, ReadingLanguages, textIn } from './inLanguages.tsx'

interface TombstoneProps {
  slug: string
  eventTitle: string
  version: {
    number: number
    hash: string
    publishedAt: string
    withdrawal: { withdrawnAt: string; reasons: Localised }
  }
  versions: readonly { number: number; publishedAt: string; withdrawal?: object | null }[]
}

/** Replaces a withdrawn version: when and why it was withdrawn, its hash, and the versions that are available. */
export function Tombstone({ slug, eventTitle, version, versions }: TombstoneProps) {
  const when = useWhen()
  const { language } = use(ReadingLanguages)
  const { number, hash, publishedAt, withdrawal } = version
  const day = (at: string) => when({ at, zone: 'UTC', as: 'dates' })
  const [published, withdrawn] = [day(publishedAt), day(withdrawal.withdrawnAt)]
  const reason = textIn(withdrawal.reasons, language)
  const others = versions.filter((each) => !each.withdrawal)
  return (
    <article className="mx-auto max-w-[46rem] px-5 pt-10 sm:px-8 sm:pt-16">
      <p className="font-medium text-15 text-accent">
        <Trans id="common.report">Report</Trans>
        <span className="font-normal text-ink-2">
          {' · '}
          <TextLink to={paths.event(slug)}>{eventTitle}</TextLink>
        </span>
      </p>
      <PageTitle className="mt-2 text-32 sm:text-44">
        <Trans id="report.version-of-this-report-was">Version {number} of this report was withdrawn</Trans>
      </PageTitle>
      <p className="mt-4 text-ink-2">
        <Trans id="report.published-on-withdrawn-on">
          Published on {published}, withdrawn on {withdrawn}
        </Trans>
      </p>
      {reason && (
        <blockquote
          lang={localeOf(reason.language)}
          className="mt-8 whitespace-pre-line border-offered border-s-4 ps-5 text-20 leading-[1.55] [overflow-wrap:anywhere]"
        >
          {reason.text}
        </blockquote>
      )}
      <p className="mt-8">
        <Trans id="report.its-text-and-its-documents">
          Its text and documents are no longer published. Please don’t cite it or share copies.
        </Trans>
      </p>
      {others.length > 0 && (
        <>
          <h2 className="mt-10 mb-3 text-25">
            <Trans id="report.versions-you-can-read">Versions you can read</Trans>
          </h2>
          <ul className="grid gap-1.5">
            {others.map((each) => (
              <li key={each.number}>
                <TextLink to={paths.report(slug, each.number)}>
                  <Trans id="report.version">
                    Version {each.number}, {day(each.publishedAt)}
                  </Trans>
                </TextLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <dl className="mt-10 border-line border-t pt-5 text-13">
        <dt className="text-ink-2">
          <Trans id="report.sha-256-of-withdrawn-content">SHA-256 of the withdrawn content</Trans>
        </dt>
        <dd className="font-mono [overflow-wrap:anywhere]">{hash}</dd>
      </dl>
    </article>
  )
}
