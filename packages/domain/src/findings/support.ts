/** How strongly a finding is supported, in a fixed set of phrases that don't reveal who supported it. */

/** A note's stance on its topic, and the groups that voiced it. */
export interface Voice {
  stance: 'FOR' | 'AGAINST'
  groupKeys: readonly string[]
}

/** Participants of the sessions in which the notes were taken. */
export interface Presence {
  groupKey: string
  /** Distinct organisations; an unaffiliated person counts as one. */
  organisations: number
}

export type SupportPhrase =
  | 'ALL_GROUPS'
  | 'MOST_GROUPS'
  | 'SEVERAL_GROUPS'
  | 'ONE_GROUP'
  | 'SOME_PARTICIPANTS'
  | 'RAISED'

export interface Support {
  phrase: SupportPhrase
  /** Groups that may be named, in the order of the event; empty if none may. */
  groupKeys: readonly string[]
  /** Number of distinct organisations of the named groups that took part. */
  organisations: number
}

export interface SupportOfFinding {
  support: Support
  /** Null if nobody spoke against it. Disagreement is reported separately, never offset against support. */
  disagreement: Support | null
}

/**
 * A group with fewer than `threshold` participating organisations is never named, nor does it change what is said of others: such
 * groups count together as «other participants», and only if there are at least two of them with enough organisations between
 * them. So nothing can be derived by subtraction.
 */
export function supportOf(
  voices: readonly Voice[],
  presence: readonly Presence[],
  threshold: number,
): SupportOfFinding {
  const against = voices.filter(({ stance }) => stance === 'AGAINST')
  return {
    support: phraseOf(groupsOf(voices.filter(({ stance }) => stance === 'FOR')), presence, threshold),
    disagreement: against.length === 0 ? null : phraseOf(groupsOf(against), presence, threshold),
  }
}

const groupsOf = (voices: readonly Voice[]): ReadonlySet<string> =>
  new Set(voices.flatMap(({ groupKeys }) => groupKeys))

function phraseOf(voiced: ReadonlySet<string>, presence: readonly Presence[], threshold: number): Support {
  const large = presence.filter(({ organisations }) => organisations >= threshold)
  const small = presence.filter(({ organisations }) => organisations > 0 && organisations < threshold)
  const canStandTogether = small.length >= 2 && sum(small) >= threshold
  const named = large.filter(({ groupKey }) => voiced.has(groupKey))
  const othersSpoke = canStandTogether && small.some(({ groupKey }) => voiced.has(groupKey))
  const units = large.length + (canStandTogether ? 1 : 0)
  const spoke = named.length + (othersSpoke ? 1 : 0)
  return {
    phrase: phrase(spoke, units, named.length),
    groupKeys: named.map(({ groupKey }) => groupKey),
    organisations: sum(named),
  }
}

const sum = (presence: readonly Presence[]): number =>
  presence.reduce((total, { organisations }) => total + organisations, 0)

function phrase(spoke: number, units: number, named: number): SupportPhrase {
  if (spoke === 0) return 'RAISED'
  if (named === 0) return 'SOME_PARTICIPANTS'
  if (spoke === 1) return 'ONE_GROUP'
  if (spoke === units) return 'ALL_GROUPS'
  return spoke * 2 > units ? 'MOST_GROUPS' : 'SEVERAL_GROUPS'
}

/** Groups that took part but from which no note of the topic comes: shown to editors before anything is published. */
export const unheard = (voices: readonly Voice[], presence: readonly Presence[]): string[] => {
  const heard = groupsOf(voices)
  return presence
    .filter(({ groupKey, organisations }) => organisations > 0 && !heard.has(groupKey))
    .map(({ groupKey }) => groupKey)
}
