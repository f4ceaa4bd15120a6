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
    ...{ eventSlug, reviewersEach },
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
