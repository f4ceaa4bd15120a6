/** The work on a translation: who translates it, and who may say that it was reviewed. */
import { canonical } from './canonical.ts'
import type { Hash } from './seal.ts'
import type { TranslatedText } from './translations.ts'

interface Assigned {
  /** Id of the member who translates. */
  translatorId: string
}

interface State {
  /** Null: assigned to nobody. */
  assignment: Assigned | null
  missing: readonly unknown[]
  stale: readonly unknown[]
}

/** Hash of a report's texts in one language. */
export const translationHash = (texts: readonly TranslatedText[], language: string, hash: Hash): string =>
  hash(canonical(texts.map(({ kind, id, texts: all }) => [kind, id, all[language] ?? null])))

/**
 * Why a member can't say that they reviewed the translation; null: they can. A review takes another person than the translator, and
 * a translation in which nothing is missing or older than the original.
 */
export function reviewDenial(
  translation: State | undefined,
  reviewerId: string,
): 'UNASSIGNED' | 'OWN' | 'INCOMPLETE' | null {
  if (!translation?.assignment) return 'UNASSIGNED'
  if (translation.assignment.translatorId === reviewerId) return 'OWN'
  return translation.missing.length + translation.stale.length > 0 ? 'INCOMPLETE' : null
}

/** Whether a review still counts once somebody else translates: not if that is the reviewer. */
export const isReviewKept = ({ reviewedBy }: { reviewedBy: string | null }, translatorId: string): boolean =>
  reviewedBy !== translatorId
