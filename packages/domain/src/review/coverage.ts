/** Progress of reviews and assignments for an event's applications. */

export interface CoveredApplication {
  groupKey: string
  /** Language it is written in. */
  language: string
  /** Ids of reviewers who have reviewed it. */
  reviewedBy: ReadonlySet<string>
  /** Ids of reviewers assigned to it, whether or not they have reviewed it. */
  assignedTo: ReadonlySet<string>
}

export interface Coverage {
  applications: number
  /** Number of applications by number of reviews, from 0. The last entry covers those with as many as wanted, or more. */
  byReviews: number[]
  /** The same by number of reviewers who are assigned or have reviewed it. */
  byReviewers: number[]
}

export interface CoverageBy {
  all: Coverage
  /** By key, in order of first occurrence. */
  groups: Map<string, Coverage>
  languages: Map<string, Coverage>
}

/** @param reviewersEach number of reviewers wanted for each application; at least 1 */
export function coverageOf(applications: readonly CoveredApplication[], reviewersEach: number): CoverageBy {
  const count = (some: readonly CoveredApplication[]): Coverage => {
    const coverage = {
      applications: some.length,
      byReviews: Array.from({ length: reviewersEach + 1 }, () => 0),
      byReviewers: Array.from({ length: reviewersEach + 1 }, () => 0),
    }
    const add = (counts: number[], number: number): void => {
      const place = Math.min(number, reviewersEach)
      counts[place] = (counts[place] ?? 0) + 1
    }
    for (const { reviewedBy, assignedTo } of some) {
      add(coverage.byReviews, reviewedBy.size)
      add(coverage.byReviewers, new Set([...reviewedBy, ...assignedTo]).size)
    }
    return coverage
  }
  const by = (keyOf: (application: CoveredApplication) => string): Map<string, Coverage> =>
    new Map([...Map.groupBy(applications, keyOf)].map(([key, some]) => [key, count(some)]))
  return {
    all: count(applications),
    groups: by(({ groupKey }) => groupKey),
    languages: by(({ language }) => language),
  }
}
