/** Recommendations of a report: who should do what, by when, and from which findings it follows. */
import { canonical } from './canonical.ts'
import type { Chapter, Recommendation, ReportContent } from './content.ts'

/** As written by editors: its findings may be missing from the report. */
export interface DraftedRecommendation extends Omit<Recommendation, 'findings'> {
  findingIds: readonly string[]
}

/**
 * The recommendations as a version has them: grouped by addressee in order of first appearance, each with its findings in the
 * report.
 */
export function recommendationsIn(
  drafted: readonly DraftedRecommendation[],
  chapters: readonly Chapter[],
): Recommendation[] {
  const inReport = chapters.flatMap(({ findings }) => findings.map(({ id }) => id))
  return byAddressee(drafted).flatMap((group) =>
    group.map(({ findingIds, ...recommendation }) => ({
      ...recommendation,
      findings: inReport.filter((id) => findingIds.includes(id)),
    })),
  )
}

/** In order of each addressee's first appearance. */
export const byAddressee = <Addressed extends Pick<Recommendation, 'addressees'>>(
  list: readonly Addressed[],
): Addressed[][] => [...Map.groupBy(list, ({ addressees }) => canonical(addressees)).values()]

/** Ids of recommendations that follow from no finding of the report. */
export const unfounded = ({ recommendations = [] }: Pick<ReportContent, 'recommendations'>): string[] =>
  recommendations.filter(({ findings }) => findings.length === 0).map(({ id }) => id)
