/** The content of one version of a report, in all its languages: everything published of it, and nothing else. */

import type { Band } from '../disclosure/numbers/bands.ts'

/** By language, with the contract's codes. */
export type Texts = Readonly<Record<string, string>>

export interface ReportContent {
  /** Format version: 1 has no `seal`; 3 has recommendations or citation facts; 4 names older translations. */
  format: 1 | 2 | 3 | 4
  /** Slug of the event. */
  event: string
  /** 1, 2, … within the event. */
  number: number
  titles: Texts
  /** The host first. */
  institutes: readonly { slug: string; names: Texts }[]
  introductions: Texts
  methods: Texts
  /** Errors in the previous version; null: this is not a correction. */
  corrections: Texts | null
  figures: ParticipationFigures
  /** By topic; only topics with a finding. */
  chapters: readonly Chapter[]
  /** Grouped by addressee. Absent if there are none. */
  recommendations?: readonly Recommendation[]
  /** Absent if no citation facts are given. */
  citation?: CitationFacts
  /** Languages in which some texts are older than the original. Absent if there are none. */
  olderTranslations?: readonly string[]
  /** Hash of the previous version; null: there is none. */
  previous: string | null
  /** Root of the hash tree over its findings and recommendations, in hex. */
  seal?: string
}

/** Counts of people who held a seat. Null: withheld, because it would cover fewer people than the threshold. */
export interface ParticipationFigures {
  threshold: number
  people: number | null
  /** Range of the total, if the event's setting shows nothing more exact. Versions before 29 November 2026 have none. */
  range?: Band
  groups: readonly GroupPeople[]
  /** Countries that may be published: for others, not even whether somebody came. */
  countries: readonly CountryPeople[]
  /** People from the other countries of a region, by its UN M49 code. Default: none, as in versions before 1 December 2026. */
  regions?: readonly { code: string; people: number }[]
  /** People from all countries neither listed nor in one of the regions; 0: there are none. */
  otherCountries: number | null
}

export interface CountryPeople {
  /** ISO 3166-1 alpha-2. */
  code: string
  /** UN M49 code of its region, if the figures include regions. */
  region?: string
  people: number
}

export interface GroupPeople {
  key: string
  names: Texts
  people: number | null
}

export interface Chapter {
  titles: Texts
  findings: readonly ReportedFinding[]
}

export interface ReportedFinding {
  id: string
  texts: Texts
  /** One of a fixed set of phrases. */
  support: Texts
  disagreement: Texts | null
  /** Statements of participants who disagree. */
  statements: readonly Texts[]
  /** Salted hashes of the supporting notes and contributions, sorted. */
  evidence: readonly string[]
}

export interface Recommendation {
  id: string
  /** Whom it is addressed to. */
  addressees: Texts
  texts: Texts
  /** Due date, as `2027-05-03`; null: none. */
  dueOn: string | null
  /** Ids of the findings of this version that it follows from, in report order. */
  findings: readonly string[]
}

/** How the report may be used and found; null: not given. */
export interface CitationFacts {
  /** The contract's name for the licence. */
  licence: string | null
  /** Without a resolver's address. */
  doi: string | null
  isbn: string | null
}

/** By id of the finding: `2.1` is the first of the second chapter. */
export const placesOf = (chapters: readonly Chapter[]): ReadonlyMap<string, string> =>
  new Map(
    chapters.flatMap(({ findings }, chapter) =>
      findings.map(({ id }, index): [string, string] => [id, `${chapter + 1}.${index + 1}`]),
    ),
  )

/** `R1` is the first recommendation of the report. */
export const recommendationPlace = (index: number): string => `R${index + 1}`

/** Languages in which the report has a title, in the order given. */
export const languagesOf = <Language extends string>(
  { titles }: Pick<ReportContent, 'titles'>,
  languages: readonly Language[],
): Language[] => languages.filter((language) => titles[language] !== undefined)

export interface Gap {
  part: 'INTRODUCTION' | 'METHOD' | 'CORRECTION' | 'FINDING' | 'RECOMMENDATION'
  /** Id of the finding concerned. */
  findingId: string | null
  /** Id of the recommendation whose text or addressee is missing. */
  recommendationId?: string
  language: string
}

/** Missing texts, for the languages in which the report has a title. */
export function gapsOf(content: ReportContent, languages: readonly string[]): Gap[] {
  const wanted = languagesOf(content, languages)
  const missing = (part: Gap['part'], texts: Texts | null, findingId: string | null = null): Gap[] =>
    texts === null
      ? []
      : wanted.filter((language) => !texts[language]).map((language) => ({ part, findingId, language }))
  return [
    ...missing('INTRODUCTION', content.introductions),
    ...missing('METHOD', content.methods),
    ...missing('CORRECTION', content.corrections),
    ...content.chapters.flatMap(({ findings }) => findings.flatMap(({ id, texts }) => missing('FINDING', texts, id))),
    ...(content.recommendations ?? []).flatMap(({ id, addressees, texts }) =>
      wanted
        .filter((language) => !addressees[language] || !texts[language])
        .map((language): Gap => ({ part: 'RECOMMENDATION', findingId: null, recommendationId: id, language })),
    ),
  ]
}

export interface OwnText {
  kind: 'TITLE' | 'INTRODUCTION' | 'METHOD' | 'CORRECTION' | 'TOPIC' | 'RECOMMENDATION'
  language: string
  text: string
}

/** The parts of what is published that its editors wrote themselves. */
export function ownTexts(content: ReportContent): OwnText[] {
  const { titles, introductions, methods, corrections, chapters, recommendations = [] } = content
  const all = (kind: OwnText['kind'], texts: Texts): OwnText[] =>
    Object.entries(texts).map(([language, text]) => ({ kind, language, text }))
  return [
    ...all('TITLE', titles),
    ...all('INTRODUCTION', introductions),
    ...all('METHOD', methods),
    ...all('CORRECTION', corrections ?? {}),
    ...chapters.flatMap((chapter) => all('TOPIC', chapter.titles)),
    ...recommendations.flatMap(({ addressees, texts }) => [
      ...all('RECOMMENDATION', addressees),
      ...all('RECOMMENDATION', texts),
    ]),
  ]
}
