/**
 * Bibliographic data of a report as `citation_…` metadata, for literature indexes
 * (https://scholar.google.com/intl/en/scholar/inclusion.html).
 */
import { summaryText } from '@plenaria/schema/richText/plain'
import type { RichText } from '@plenaria/schema/richText/tree'
import type { Language } from '../__generated__/graphql.ts'
import type { InterfaceLanguage } from '../kernel/language.ts'

type Texts = readonly { language: Language; text: string }[]

/** The fields of a version that are used here. */
export interface CitedVersion {
  publishedAt: string
  number: number
  content?: {
    titles: Texts
    introductions: readonly { language: Language; formatted: RichText }[]
    languages: readonly Language[]
    institutes: readonly { slug: string; names: Texts }[]
    citation: { doi?: string | null; isbn?: string | null }
  } | null
  files: readonly { format: string; language: Language; path: string }[]
}

const textIn = (texts: Texts, language: Language): string | undefined =>
  (texts.find((each) => each.language === language) ?? texts[0])?.text

export function introductionOf({ content }: CitedVersion, { api }: InterfaceLanguage): string | null {
  const [first] = content?.introductions ?? []
  const introduction = content?.introductions.find(({ language }) => language === api) ?? first
  return (introduction && summaryText(introduction.formatted)) || null
}

/** In the reader's language, or the first one available. */
export function citationOf(
  { number, publishedAt, content, files }: CitedVersion,
  { api }: InterfaceLanguage,
  siteUrl: string,
): [name: string, content: string][] {
  if (!content) return []
  const { titles, institutes, languages, citation } = content
  const language = languages.find((each) => each === api) ?? languages[0] ?? api
  const names = institutes.map(({ slug, names: named }) => textIn(named, language) ?? slug)
  const pdf = files.find((file) => file.format === 'PDF' && file.language === language)
  const facts: [string, string | null | undefined][] = [
    ['citation_title', textIn(titles, language)],
    ...names.map((name): [string, string] => ['citation_author', name]),
    ['citation_publication_date', publishedAt.slice(0, 10).replaceAll('-', '/')],
    ['citation_language', language.replace('_', '-')],
    ['citation_technical_report_institution', names[0]],
    ['citation_technical_report_number', String(number)],
    ['citation_doi', citation.doi],
    ['citation_isbn', citation.isbn],
    ['citation_pdf_url', pdf && siteUrl + pdf.path],
  ]
  return facts.flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []))
}
