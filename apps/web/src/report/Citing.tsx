import { Trans, useLingui } from '@lingui/react/macro'
import { doiAddress, licenceFacts } from '@plenaria/schema/citing'
import { type ReactNode, use, useSyncExternalStore } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { languageOfLocale, languages } from '../kernel/language.ts'
import { paths } from '../kernel/routes.ts'
import { useWhen } from '../ui/When.tsx'
import { ReadingLanguages, textIn } from './inLanguages.tsx'

const Cited = graphql(`
  fragment Citing_content on ReportContent {
    titles {
      language
      text
    }
    institutes {
      slug
      names {
        language
        text
      }
      feedPath
    }
    citation {
      licence
      doi
      isbn
    }
  }
`)

interface CitingProps {
  slug: string
  number: number
  publishedAt: string
  datacitePath: string
  content: FragmentType<typeof Cited>
}

const link = 'text-accent underline underline-offset-4 [overflow-wrap:anywhere]'

/** The suggested citation, the licence, and the identifiers. */
export function Citing({ slug, number, publishedAt, datacitePath, content: given }: CitingProps) {
  const { titles, institutes, citation } = readFragment(Cited, given)
  const { licence, doi, isbn } = citation
  const { language } = use(ReadingLanguages)
  const { i18n } = useLingui()
  const date = useWhen()({ at: publishedAt, zone: 'UTC', as: 'dates' })
  const origin = useSyncExternalStore(noChanges, originHere, () => '')
  const path = languageOfLocale(i18n.locale).base + paths.report(slug, number)
  const address = doi ? doiAddress(doi) : origin + path
  const names = institutes.map(({ slug: key, names: named }) => textIn(named, language)?.text ?? key)
  const year = publishedAt.slice(0, 4)
  return (
    <>
      <p className="break-words">
        {names.join(', ')} ({year}). <i>{textIn(titles, language)?.text ?? slug}</i>.{' '}
        <Trans id="report.version-published-on">
          Version {number}, published on {date}
        </Trans>
        .{' '}
        <a href={doi ? address : path} className={link}>
          {address}
        </a>
      </p>
      <dl className="mt-5 grid gap-x-6 gap-y-1.5 text-15 sm:grid-cols-[max-content_minmax(0,1fr)]">
        {licence && (
          <Fact name={<Trans id="report.licence">Licence</Trans>}>
            <a href={licenceFacts[licence].url} rel="license noreferrer" className={link}>
              {licenceFacts[licence].name}
            </a>
          </Fact>
        )}
        {doi && (
          <Fact name="DOI">
            <a href={doiAddress(doi)} className={link}>
              {doi}
            </a>
          </Fact>
        )}
        {isbn && <Fact name="ISBN">{isbn}</Fact>}
        <Fact name={<Trans id="report.metadata">Metadata</Trans>}>
          <a href={datacitePath} download className={link}>
            DataCite (JSON)
          </a>
        </Fact>
        <Fact name={<Trans id="report.new-reports-atom">New reports (Atom)</Trans>}>
          {institutes.map(({ slug: key, names: named, feedPath }) => (
            <a key={key} href={feedPath} type="application/atom+xml" className={`${link} me-4`}>
              {textIn(named, language)?.text ?? key}
            </a>
          ))}
        </Fact>
      </dl>
    </>
  )
}

const noChanges = () => () => {}
const originHere = () => window.location.origin

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="text-ink-2">{name}</dt>
      <dd className="mb-2 min-w-0 sm:mb-0">{children}</dd>
    </div>
  )
}

const Downloaded = graphql(`
  fragment Downloads_version on ReportVersion {
    files {
      format
      language
      path
    }
  }
`)

/** The documents, those in the reader's language first. */
export function Downloads({ version }: { version: FragmentType<typeof Downloaded> }) {
  const { files } = readFragment(Downloaded, version)
  const { t, i18n } = useLingui()
  const nameOf = (api: string) => languages.find((each) => each.api === api)
  const isReaders = (language: string) => nameOf(language)?.locale === i18n.locale
  return (
    <ul
      aria-label={t({ id: 'report.downloads', message: 'Downloads' })}
      className="mt-5 flex flex-wrap gap-x-5 gap-y-2 border-line border-y py-3 text-15 print:hidden"
    >
      {files
        .toSorted((one, other) => Number(isReaders(other.language)) - Number(isReaders(one.language)))
        .map(({ format, language, path }) => (
          <li key={path}>
            <a
              href={path}
              download
              className={`text-accent underline underline-offset-4 ${isReaders(language) ? 'font-medium' : ''}`}
            >
              {format} · <span lang={nameOf(language)?.locale}>{nameOf(language)?.name}</span>
            </a>
          </li>
        ))}
    </ul>
  )
}
