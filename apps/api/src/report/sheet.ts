/** One version in one language, as documents show it: plain words and numbers, in order. */
import { type Language, tag } from '@plenaria/schema/languages'
import { dayWritten } from '../refusals/words/moment.ts'
import { textIn } from '../request/texts.ts'
import { versionPath } from './files.ts'
import type { PublishedVersion } from './read.ts'
import { reportWords } from './words.ts'

export interface Bar {
  name: string
  /** Null: left out. */
  people: number | null
  /** The displayed text. */
  shown: string
}

export interface Sheet {
  language: Language
  title: string
  institutes: string
  version: string
  /** What was wrong in the previous version; null: it is no correction. */
  correction: string | null
  introduction: string[]
  method: string[]
  people: string
  groups: Bar[]
  countries: Bar[]
  chapters: {
    title: string
    findings: { place: string; text: string[]; support: string; disagreement: string | null; statements: string[] }[]
  }[]
  citation: string
  url: string
  hash: string
  threshold: number
}

const paragraphs = (text: string | null): string[] => (text ?? '').split(/\n+/).filter((each) => each.trim() !== '')

export function sheetOf(version: PublishedVersion, language: Language, siteUrl: string): Sheet {
  const { content, slug, number, hash, publishedAt } = version
  const words = reportWords[language]
  const locale = tag(language)
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const date = dayWritten(language, days.formatToParts(publishedAt))
  const countryNames = new Intl.DisplayNames(locale, { type: 'region' })
  const institutes = content.institutes.map(({ slug: key, names }) => textIn(language, names) ?? key)
  const title = textIn(language, content.titles) ?? slug
  const base = language === 'en' ? siteUrl : `${siteUrl}/${locale}`
  const url = base + versionPath(slug, number)
  const { range } = content.figures
  const bar = (name: string, people: number | null): Bar => ({
    ...{ name, people },
    shown: people === null ? words.leftOut : String(people),
  })
  return {
    ...{ language, title, url, hash },
    institutes: new Intl.ListFormat(locale, { type: 'conjunction' }).format(institutes),
    version: words.version(number, date),
    correction: content.corrections ? textIn(language, content.corrections) : null,
    introduction: paragraphs(textIn(language, content.introductions)),
    method: paragraphs(textIn(language, content.methods)),
    people: range ? words.peopleBetween(range.from, range.to) : words.people(content.figures.people),
    groups: content.figures.groups.map(({ key, names, people }) => bar(textIn(language, names) ?? key, people)),
    countries: [
      ...content.figures.countries
        .toSorted((one, other) => other.people - one.people)
        .map(({ code, people }) => bar(countryNames.of(code) ?? code, people)),
      ...(content.figures.otherCountries === 0 ? [] : [bar(words.otherCountries, content.figures.otherCountries)]),
    ],
    chapters: content.chapters.map(({ titles, findings }, chapter) => ({
      title: textIn(language, titles) ?? '',
      findings: findings.map(({ texts, support, disagreement, statements }, index) => ({
        place: `${chapter + 1}.${index + 1}`,
        text: paragraphs(textIn(language, texts)),
        support: textIn(language, support) ?? '',
        disagreement: disagreement && textIn(language, disagreement),
        statements: statements.flatMap((statement) => textIn(language, statement) ?? []),
      })),
    })),
    citation: `${institutes.join(', ')} (${publishedAt.getUTCFullYear()}). ${title}. ${words.version(number, date)}. ${url}`,
    threshold: content.figures.threshold,
  }
}
