/** A report as its readers and its editors find it. */
import {
  type Chapter,
  languagesOf,
  placesOf,
  type Recommendation,
  type ReportContent,
  type ReportedFinding,
  recommendationPlace,
  type Texts,
} from '@plenaria/domain/report/content'
import { languages } from '@plenaria/schema/languages'
import { can } from '../access/policy.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, ReportRow, ReportVersionRow, ReportWithdrawalRow } from '../request/rows.ts'
import { type Composed, compose, contentOf } from './compose.ts'
import { type FileFormat, filePath } from './files.ts'
import { reportWords } from './words.ts'

const maxVersions = 200

/** For the contract's `ReportContent`. */
export type PublicContent = ReportContent

export interface ReportOfEvent {
  event: EventRow
  /** Newest first. */
  versions: PublishedVersion[]
}

export interface PublishedVersion extends ReportVersionRow {
  slug: string
  content: ReportContent
  withdrawal: ReportWithdrawalRow | null
  /** The previous version; null: there is none, or it was withdrawn. */
  before: ReportContent | null
  /** Later public versions, newest first. */
  later: { number: number; isCorrection: boolean }[]
}

export interface DraftOfEvent extends ReportRow {
  event: EventRow
}

export interface Named {
  slug: string
  names: Texts
}

export interface PlacedChapter extends Chapter {
  /** 1, 2, … */
  place: number
}

export interface PlacedFinding extends ReportedFinding {
  place: string
}

export interface PlacedRecommendation extends Omit<Recommendation, 'findings'> {
  place: string
  findings: PlacedFinding[]
}

export interface Statement {
  texts: Texts
}

export function placedRecommendations({ chapters, recommendations = [] }: ReportContent): PlacedRecommendation[] {
  const places = placesOf(chapters)
  const all = chapters.flatMap(({ findings }) => findings)
  return recommendations.map((recommendation, index) => ({
    ...recommendation,
    place: recommendationPlace(index),
    findings: all
      .filter(({ id }) => recommendation.findings.includes(id))
      .map((finding) => ({ ...finding, place: places.get(finding.id) ?? '' })),
  }))
}

export const translationNotesOf = ({ olderTranslations = [] }: ReportContent) =>
  languages
    .filter((language) => olderTranslations.includes(language))
    .map((language) => ({ language, text: reportWords[language].olderThanOriginal }))

export async function versionsOf(
  { id, slug }: Pick<EventRow, 'id' | 'slug'>,
  { database }: Pick<Context, 'database'>,
): Promise<PublishedVersion[]> {
  const rows = await database.reportVersion.findMany({
    where: { eventId: id },
    orderBy: { number: 'desc' },
    take: maxVersions,
    include: { withdrawal: true },
  })
  const isPublic = ({ withdrawal }: { withdrawal: object | null }) => withdrawal === null
  const contents = new Map(rows.map((row) => [row.number, contentOf(row)]))
  const publicOnes = new Map(rows.filter(isPublic).map(({ number }) => [number, contents.get(number)]))
  return rows.flatMap((row, index) => {
    const content = contents.get(row.number)
    const before = publicOnes.get(row.number - 1) ?? null
    return content ? [{ ...row, slug, content, before, later: rows.slice(0, index).filter(isPublic) }] : []
  })
}

export async function reportOf(event: EventRow, context: Context): Promise<ReportOfEvent | null> {
  const versions = await versionsOf(event, context)
  return versions.length > 0 || can.seeReportDraft(context.viewer, event) ? { event, versions } : null
}

const empty = {
  titles: {},
  introductions: {},
  methods: {},
  corrections: {},
  leftOut: [],
  recommendations: [],
  originalLanguage: null,
  marksStale: false,
  embargoUntil: null,
  figures: null,
  evidenceKey: null,
  version: 0,
  licence: null,
  doi: null,
  isbn: null,
  withheldGroups: [],
  withheldCountries: [],
  withholdsTotal: false,
}

/** Version 0: nobody has composed anything yet. */
export const draftOf = (row: ReportRow | null, eventId: string): ReportRow =>
  row ?? { ...empty, eventId, changedAt: new Date(0) }

export async function composedNow(event: EventRow, draft: ReportRow, context: Context): Promise<Composed> {
  return compose(context.database, event, draft, await now(context))
}

export const filesOf = ({ slug, number, content, withdrawal }: PublishedVersion) =>
  (withdrawal ? [] : languagesOf(content, languages)).flatMap((language) =>
    (['PDF', 'DOCX'] as const satisfies FileFormat[]).map((format) => ({
      format,
      language,
      path: filePath(slug, number, language, format),
    })),
  )
