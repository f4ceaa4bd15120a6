/** What one version of a report says, in all its languages: all that is published of it, and nothing else. */

import type { Band } from '../disclosure/numbers/bands.ts'

/** By language, as the contract names it. */
export type Texts = Readonly<Record<string, string>>

export interface ReportContent {
  /** Of this shape: 1 has no `seal`; 3 has recommendations or facts for citing it. */
  format: 1 | 2 | 3
  /** Address of the event. */
  event: string
  /** 1, 2, … within the event. */
  number: number
  titles: Texts
  /** The host first. */
  institutes: readonly { slug: string; names: Texts }[]
  introductions: Texts
  methods: Texts
  /** What was wrong in the version before; null: this is no correction. */
  corrections: Texts | null
  figures: ParticipationFigures
  /** By topic, those with a finding. */
  chapters: readonly Chapter[]
  /** Those to one addressee stand together. Absent if it makes none. */
  recommendations?: readonly Recommendation[]
  /** Absent if nothing of it is given. */
  citation?: CitationFacts
  /** Hash of the version before; null: there is none. */
  previous: string | null
  /** Root of the hash tree over its findings and recommendations, in hex. */
  seal?: string
}

/** Counts of who held a seat. Null: left out, because it would be about fewer people than the threshold. */
export interface ParticipationFigures {
  threshold: number
  people: number | null
  /** All people, as a range: where the event's setting shows nothing more exact. Versions before 29 November 2026 have none. */
  range?: Band
  groups: readonly GroupPeople[]
  /** Those that may be published: for others, not even that somebody came. */
  countries: readonly CountryPeople[]
  /** People from the other countries of a region, by its UN M49 code. Default: of none, as in versions before 1 December 2026. */
  regions?: readonly { code: string; people: number }[]
  /** People from countries that are neither named nor in one of the regions, together; 0: there are none. */
  otherCountries: number | null
}

export interface CountryPeople {
  /** ISO 3166-1 alpha-2. */
  code: string
  /** The UN M49 code of its region, where the figures know regions. */
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
  /** In the phrases of the fixed book. */
  support: Texts
  disagreement: Texts | null
  /** Of participants who disagree. */
  statements: readonly Texts[]
  /** Salted hashes of the notes and contributions that it rests on, sorted. */
  evidence: readonly string[]
}

export interface Recommendation {
  id: string
  /** Whom it is addressed to. */
  addressees: Texts
  texts: Texts
  /** Day by which it should be done, as `2027-05-03`; null: none is given. */
  dueOn: string | null
  /** Ids of findings of this version that it follows from, in their order. */
  findings: readonly string[]
}

/** How it may be used and found; null: not given. */
export interface CitationFacts {
  /** As the contract names it. */
  licence: string | null
  /** Without the address of a resolver. */
  doi: string | null
  isbn: string | null
}

/** By the id of a finding: `2.1` is the first of the second chapter. */
export const placesOf = (chapters: readonly Chapter[]): ReadonlyMap<string, string> =>
  new Map(
    chapters.flatMap(({ findings }, chapter) =>
      findings.map(({ id }, index): [string, string] => [id, `${chapter + 1}.${index + 1}`]),
    ),
  )

/** `R1` is the first of the report. */
export const recommendationPlace = (index: number): string => `R${index + 1}`

/** In the order given: languages in which the report has a title. */
export const languagesOf = <Language extends string>(
  { titles }: Pick<ReportContent, 'titles'>,
  languages: readonly Language[],
): Language[] => languages.filter((language) => titles[language] !== undefined)

export interface Gap {
  part: 'INTRODUCTION' | 'METHOD' | 'CORRECTION' | 'FINDING' | 'RECOMMENDATION'
  /** Of a finding. */
  findingId: string | null
  /** Of a recommendation whose text or addressee is missing. */
  recommendationId?: string
  language: string
}

/** Where a text is missing in a language that the report has a title in. */
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

/** Of what is published, the parts that its editors wrote themselves. */
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
