import { Trans, useLingui } from '@lingui/react/macro'
import { use } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { localeOf, ReadingLanguages, textIn } from './inLanguages.tsx'

const Listed = graphql(`
  fragment ReportContents_content on ReportContent {
    methods {
      language
    }
    chapters {
      titles {
        language
        text
      }
    }
    recommendations {
      id
    }
  }
`)

interface Entry {
  /** Id of its section. */
  id: string
  title: string
  lang?: string
}

interface ContentsProps {
  content: FragmentType<typeof Listed>
  /** Sections that follow the report itself. */
  more: readonly Entry[]
}

/** Table of contents of a report, with links. */
export function ReportContents({ content, more }: ContentsProps) {
  const { t } = useLingui()
  const { language } = use(ReadingLanguages)
  const { methods, chapters, recommendations } = readFragment(Listed, content)
  const entries: Entry[] = [
    ...chapters.map(({ titles }, place) => {
      const title = textIn(titles, language)
      return { id: `c${place + 1}`, title: title?.text ?? `${place + 1}`, lang: title && localeOf(title.language) }
    }),
    ...(recommendations.length > 0
      ? [{ id: 'recommendations', title: t({ id: 'report.recommendations', message: 'Recommendations' }) }]
      : []),
    { id: 'participation', title: t({ id: 'report.who-took-part', message: 'Who took part' }) },
    ...(methods.length > 0 ? [{ id: 'method', title: t({ id: 'report.method', message: 'Method' }) }] : []),
    ...more,
  ]
  return (
    <nav aria-labelledby="contents-title" className="mt-8">
      <h2 id="contents-title" className="mb-2 font-medium text-15 text-ink-2">
        <Trans id="report.contents">Contents</Trans>
      </h2>
      <ol className="gap-x-10 text-15 sm:columns-2">
        {entries.map(({ id, title, lang }) => (
          <li key={id} className="break-inside-avoid py-1">
            <a href={`#${id}`} lang={lang} className="text-accent underline underline-offset-4">
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
