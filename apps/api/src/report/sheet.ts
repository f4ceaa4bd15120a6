/** One version in one language, as documents show it: plain words and numbers, in order. */
import { placesOf, type ReportContent, recommendationPlace, type Texts } from '@plenaria/domain/report/content'
import { byAddressee } from '@plenaria/domain/report/recommendations'
import { doiAddress, licenceFacts } from '@plenaria/schema/citing'
import { type Language, tag } from '@plenaria/schema/languages'
import type { RichText } from '@plenaria/schema/richText/tree'
import { day, formatTag } from '../refusals/words/moment.ts'
import { formattedAsChecked } from '../request/richText.ts'
import { textIn } from '../request/texts.ts'
import { licenceIn } from './citation.ts'
import { uptakePath, versionPath } from './files.ts'
import { regionsIn } from './participation.ts'
import { type PublishedVersion, translationNotesOf } from './read.ts'
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
  /** The error in the previous version; null: this isn't a correction. */
  correction: RichText | null
  /** That some texts are older than the original; null: none is. */
  translationNote: string | null
  introduction: RichText
  method: RichText
  people: string
  groups: Bar[]
  countries: Bar[]
  chapters: {
    title: string
    findings: { place: string; text: RichText; support: string; disagreement: string | null; statements: string[] }[]
  }[]
  /** By addressee. `notes`: by when, and the findings that it is based on. */
  recommendations: { addressee: string; items: { place: string; text: RichText; notes: string }[] }[]
  citation: string
  /** Licence, DOI, ISBN, as far as they are given. `url`: where it leads; null: nowhere. */
  facts: { name: string; value: string; url: string | null }[]
  url: string
  /** URL of the uptake page. */
  uptakeUrl: string
  hash: string
  threshold: number
}

const read = (language: Language, texts: Texts): RichText => formattedAsChecked(textIn(language, texts) ?? '')

export function sheetOf(version: PublishedVersion, language: Language, siteUrl: string): Sheet {
  const { content, slug, number, hash, publishedAt } = version
  const words = reportWords[language]
  const locale = tag(language)
  const date = dayIn(language, publishedAt)
  const countryNames = new Intl.DisplayNames(locale, { type: 'region' })
  const institutes = content.institutes.map(({ slug: key, names }) => textIn(language, names) ?? key)
  const title = textIn(language, content.titles) ?? slug
  const base = language === 'en' ? siteUrl : `${siteUrl}/${locale}`
  const url = base + versionPath(slug, number)
  const { range } = content.figures
  const bar = (name: string, people: number | null): Bar => ({
    name,
    people,
    shown: people === null ? words.leftOut : String(people),
  })
  return {
    language,
    title,
    url,
    hash,
    uptakeUrl: base + uptakePath(slug),
    institutes: new Intl.ListFormat(locale, { type: 'conjunction' }).format(institutes),
    version: words.version(number, date),
    correction: content.corrections && read(language, content.corrections),
    translationNote: translationNotesOf(content).find((note) => note.language === language)?.text ?? null,
    introduction: read(language, content.introductions),
    method: read(language, content.methods),
    people: range ? words.peopleBetween(range.from, range.to) : words.people(content.figures.people),
    groups: content.figures.groups.map(({ key, names, people }) => bar(textIn(language, names) ?? key, people)),
    countries: [
      ...content.figures.countries
        .toSorted((one, other) => other.people - one.people)
        .map(({ code, people }) => bar(countryNames.of(code) ?? code, people)),
      ...regionsIn(content.figures)
        .toSorted((one, other) => other.people - one.people)
        .map(({ code, people, isWhole }) => {
          const region = countryNames.of(code) ?? code
          return bar(isWhole ? region : words.otherCountriesOf(region), people)
        }),
      ...(content.figures.otherCountries === 0 ? [] : [bar(words.otherCountries, content.figures.otherCountries)]),
    ],
    chapters: content.chapters.map(({ titles, findings }, chapter) => ({
      title: textIn(language, titles) ?? '',
      findings: findings.map(({ texts, support, disagreement, statements }, index) => ({
        place: `${chapter + 1}.${index + 1}`,
        text: read(language, texts),
        support: textIn(language, support) ?? '',
        disagreement: disagreement && textIn(language, disagreement),
        statements: statements.flatMap((statement) => textIn(language, statement) ?? []),
      })),
    })),
    recommendations: recommendationsFor(language, content),
    citation: `${institutes.join(', ')} (${publishedAt.getUTCFullYear()}). ${title}. ${words.version(number, date)}. ${content.citation?.doi ? doiAddress(content.citation.doi) : url}`,
    facts: factsFor(language, content),
    threshold: content.figures.threshold,
  }
}

function factsFor(language: Language, { citation }: ReportContent): Sheet['facts'] {
  if (!citation) return []
  const licence = licenceIn(citation)
  const { doi, isbn } = citation
  return [
    ...(licence
      ? [{ name: reportWords[language].licence, value: licenceFacts[licence].name, url: licenceFacts[licence].url }]
      : []),
    ...(doi === null ? [] : [{ name: 'DOI', value: doi, url: doiAddress(doi) }]),
    ...(isbn === null ? [] : [{ name: 'ISBN', value: isbn, url: null }]),
  ]
}

const dayIn = (language: Language, at: Date): string => day(language, 'UTC', at)

function recommendationsFor(
  language: Language,
  { chapters, recommendations = [] }: ReportContent,
): Sheet['recommendations'] {
  const words = reportWords[language]
  const places = placesOf(chapters)
  const list = new Intl.ListFormat(formatTag(language), { type: 'conjunction' })
  const placed = recommendations.map((each, index) => ({ ...each, place: recommendationPlace(index) }))
  return byAddressee(placed).map((group) => ({
    addressee: textIn(language, group[0]?.addressees ?? {}) ?? '',
    items: group.map(({ place, texts, dueOn, findings }) => ({
      place,
      text: read(language, texts),
      notes: [
        ...(dueOn === null ? [] : [words.due(dayIn(language, new Date(dueOn)))]),
        words.basedOn(list.format(findings.flatMap((id) => places.get(id) ?? [])), findings.length),
      ].join(' · '),
    })),
  }))
}
