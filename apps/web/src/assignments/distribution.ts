import type { Language, ReviewDistributionInput } from '../__generated__/graphql.ts'

/** One reviewer's part in a distribution. */
export interface Share {
  /** Null for all languages. */
  languages: Language[] | null
  /** Maximum number of applications, as typed; empty for no limit. */
  maximum: string
}

/** Options of a distribution. */
export interface DistributionDraft {
  reviewersEach: number
  /** Null for all groups. */
  groupKeys: string[] | null
  /** Participating reviewers, by `Reviewer.id`. */
  shares: ReadonlyMap<string, Share>
  email: boolean
}

/** Limit set by the API. */
export const maxEach = 5

export const wholeShare: Share = { languages: null, maximum: '' }

const isWhole = (typed: string): boolean => /^\d{1,5}$/.test(typed.trim())

/** Whether the typed number exceeds what the API accepts, or isn't a number. */
export const isMaximumWrong = ({ maximum }: Share): boolean =>
  maximum.trim() !== '' && (!isWhole(maximum) || Number(maximum) > 10_000)

/** Null if no reviewer or no group is selected, or a number is invalid. */
export function distributionInput(
  eventSlug: string,
  { reviewersEach, groupKeys, shares }: DistributionDraft,
): ReviewDistributionInput | null {
  const chosen = [...shares]
  if (chosen.length === 0 || groupKeys?.length === 0 || chosen.some(([, share]) => isMaximumWrong(share))) return null
  return {
    eventSlug,
    reviewersEach,
    ...(groupKeys && { groupKeys }),
    reviewers: chosen.map(([id, { languages, maximum }]) => ({
      id,
      ...(languages && { languages }),
      ...(maximum.trim() !== '' && { maximum: Number(maximum) }),
    })),
  }
}

interface Known {
  id: string
  assigned: number
  member: { isViewer: boolean }
}

/** Initial selection: reviewers who already have applications; if there are none, everyone but the viewer. */
export function sharesAtFirst(reviewers: readonly Known[]): Map<string, Share> {
  const busy = reviewers.filter(({ assigned }) => assigned > 0)
  const others = reviewers.filter(({ member }) => !member.isViewer)
  const chosen = busy.length > 0 ? busy : others.length > 0 ? others : reviewers
  return new Map(chosen.map(({ id }) => [id, wholeShare]))
}

interface Load {
  id: string
  before: number
  after: number
}

/** Reasons for uneven numbers of applications. */
export type UnevenCause = 'HAS_ALREADY' | 'MAXIMUM' | 'LANGUAGES' | 'NO_MORE'

export interface Uneven {
  fewest: number
  most: number
  causes: { id: string; cause: UnevenCause }[]
}

/** Why loads would be uneven; null if they differ by at most one application. */
export function unevenLoads(loads: readonly Load[], shares: ReadonlyMap<string, Share>): Uneven | null {
  const counts = loads.map(({ after }) => after)
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)]
  if (loads.length === 0 || most - fewest <= 1) return null
  const hadMore = ({ before, after }: Load) => before === after && after > fewest + 1
  const mostGiven = Math.max(...loads.filter((load) => !hadMore(load)).map(({ after }) => after))
  const causes = loads.flatMap((load): { id: string; cause: UnevenCause }[] => {
    const { id, after } = load
    if (hadMore(load)) return [{ id, cause: 'HAS_ALREADY' }]
    const { maximum, languages } = shares.get(id) ?? wholeShare
    if (after >= most - 1) return []
    if (maximum.trim() !== '' && after >= Number(maximum)) return [{ id, cause: 'MAXIMUM' }]
    if (languages) return [{ id, cause: 'LANGUAGES' }]
    return after < mostGiven - 1 ? [{ id, cause: 'NO_MORE' }] : []
  })
  return { fewest, most, causes }
}
