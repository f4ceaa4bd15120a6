import type { Language, ReviewDistributionInput } from '../__generated__/graphql.ts'

/** How one reviewer takes part. */
export interface Share {
  /** Null: all. */
  languages: Language[] | null
  /** Applications at most, as typed; empty: any number. */
  maximum: string
}

/** A distribution as it is chosen. */
export interface DistributionDraft {
  reviewersEach: number
  /** Null: all. */
  groupKeys: string[] | null
  /** By `Reviewer.id`: those who take part. */
  shares: ReadonlyMap<string, Share>
  email: boolean
}

/** Of the contract. */
export const maxEach = 5

export const wholeShare: Share = { languages: null, maximum: '' }

const isWhole = (typed: string): boolean => /^\d{1,5}$/.test(typed.trim())

/** Whether a number is typed that the contract doesn't take. */
export const isMaximumWrong = ({ maximum }: Share): boolean =>
  maximum.trim() !== '' && (!isWhole(maximum) || Number(maximum) > 10_000)

/** Null: nobody or no group is chosen, or a number is wrong. */
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

/** Those who have applications already; at the beginning, everyone but the viewer. */
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

/** Why reviewers would have different numbers of applications. */
export type UnevenCause = 'HAS_ALREADY' | 'MAXIMUM' | 'LANGUAGES' | 'NO_MORE'

export interface Uneven {
  fewest: number
  most: number
  causes: { id: string; cause: UnevenCause }[]
}

/** What keeps loads from being equal; null: they differ by one application at most. */
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
