/**
 * Distributes applications over reviewers. First, as many applications as possible get one reviewer, then a second, and so on.
 * Then loads are made as equal as conflicts of interest, languages and capacities allow. Last, every reviewer gets an equal share
 * of each group, and of each language within it. Existing assignments are kept. Deterministic: ties are broken by the given
 * order.
 */
import { balance } from './balance.ts'
import { type Application, type Reviewer, type ShortfallCause, Workload } from './workload.ts'

export interface Shortfall {
  applicationId: string
  /** Number of reviewers it lacks; at least 1. */
  missing: number
  cause: ShortfallCause
}

export interface Assignment {
  applicationId: string
  reviewerId: string
}

export interface Distribution {
  /** Only new assignments, ordered by application, then by reviewer. */
  assignments: Assignment[]
  shortfalls: Shortfall[]
}

/**
 * Gives every application `reviewersEach` reviewers as far as possible. Running time grows with assignments × reviewers².
 * @param reviewersEach at least 1
 * @param maxAtOnce maximum number of applications lacking reviewers to process, in order
 * @param takesPart whether an application gets reviewers; the others only count as load
 */
export function distribute(
  applications: readonly Application[],
  reviewers: readonly Reviewer[],
  reviewersEach: number,
  maxAtOnce = Number.POSITIVE_INFINITY,
  takesPart: (application: Application) => boolean = () => true,
): Distribution {
  const workload = new Workload(applications, reviewers)
  const missing = applications.map(() => 0)
  const had = applications.map(({ reviewerIds }) => new Set(reviewerIds).size)
  const lacking = applications
    .flatMap((application, index) => ((had[index] ?? 0) < reviewersEach && takesPart(application) ? [index] : []))
    .slice(0, maxAtOnce)
  for (let wanted = 1; wanted <= reviewersEach; wanted += 1) {
    for (const index of lacking) {
      if ((had[index] ?? 0) >= wanted) continue
      // An application that nobody could take once can't be taken later either.
      if ((missing[index] ?? 0) > 0 || !workload.assignOne(index)) missing[index] = (missing[index] ?? 0) + 1
    }
  }
  balance(workload)
  return {
    assignments: applications.flatMap(({ id: applicationId }, index) =>
      workload.addedTo(index).map((place) => ({ applicationId, reviewerId: reviewers[place]?.id ?? '' })),
    ),
    shortfalls: applications.flatMap(({ id }, index) => {
      const lacks = missing[index] ?? 0
      return lacks === 0 ? [] : [{ applicationId: id, missing: lacks, cause: workload.whyNobody(index) }]
    }),
  }
}
