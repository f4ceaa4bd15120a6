/** Recommendations of a report: who should do what, by when, and from which findings it follows. */
import { canonical } from './canonical.ts'
import type { Chapter, Recommendation, ReportContent } from './content.ts'

/** As editors write it: its findings may be left out of the report. */
export interface DraftedRecommendation extends Omit<Recommendation, 'findings'> {
  findingIds: readonly string[]
}

/** What a version says of them: those to one addressee together, in the order of the first, each with its findings in the report. */
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

/** In the order of the first to each addressee. */
export const byAddressee = <Addressed extends Pick<Recommendation, 'addressees'>>(
  list: readonly Addressed[],
): Addressed[][] => [...Map.groupBy(list, ({ addressees }) => canonical(addressees)).values()]

/** Ids of those that follow from no finding of the report. */
export const unfounded = ({ recommendations = [] }: Pick<ReportContent, 'recommendations'>): string[] =>
  recommendations.filter(({ findings }) => findings.length === 0).map(({ id }) => id)
