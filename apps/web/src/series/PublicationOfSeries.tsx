import { Trans, useLingui } from '@lingui/react/macro'
import { use } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { useLanguageNames } from '../ui/languages/codeNames.ts'
import { raised } from '../ui/useList.ts'
import { PresentTime, useWhen } from '../ui/When.tsx'
import { publicationWords } from './publicationWords.ts'

const EntryOfPublication = graphql(`
  fragment PublicationOfSeries_publication on Publication {
    publicationKind: kind
    title
    publishedOn
    link
    languages
  }
`)

export function PublicationOfSeries({ publication }: { publication: FragmentType<typeof EntryOfPublication> }) {
  const { publicationKind: kind, title, publishedOn, link, languages } = readFragment(EntryOfPublication, publication)
  const { t } = useLingui()
  const when = useWhen()
  const names = useLanguageNames()
  const at = `${publishedOn}T12:00:00.000Z`
  const isToCome = Date.parse(at) > use(PresentTime)()
  return (
    <li className="grid gap-x-8 gap-y-2 border-line border-b py-7 md:grid-cols-[12rem_1fr_15rem]">
      <p className="text-15 text-ink-2">
        <time dateTime={publishedOn}>{when({ at, zone: 'UTC', as: 'date' })}</time>
      </p>
      <div>
        <p className="text-15 text-ink-2">{t(publicationWords[kind])}</p>
        <h2 className="mt-1 font-serif text-20 text-pretty italic">
          <a
            href={link}
            rel="noreferrer"
            className="decoration-1 decoration-accent underline-offset-4 hover:text-accent hover:underline"
          >
            {title}
          </a>
        </h2>
        <p className="mt-1.5 text-15 text-ink-2">{raised(names(languages))}</p>
      </div>
      <p className="break-words text-15 text-ink-2">
        {isToCome ? (
          <Trans id="series.announced">Announced</Trans>
        ) : (
          <Trans id="series.at">At {new URL(link).hostname}</Trans>
        )}
      </p>
    </li>
  )
}
