/**
 * Counts the people of a country, or of a country and a role: among all who registered, those with a seat, and those in a
 * session.
 */
import { rolesIn } from '../text/nouns.ts'

/** The facts about a participant that are counted. */
export interface Counted {
  country: string
  organisation: string | null
  title: string | null
  isSeated: boolean
  sessions: readonly string[]
}

export interface Crowd {
  /**
   * @param codes countries they may be from; null: any
   * @param roles roles they may have; empty: any. If nobody of these countries has one, the countries alone count
   */
  find: (codes: readonly string[] | null, roles: readonly string[]) => Group
}

export interface Group {
  /** Their indexes in the list of participants. */
  people: readonly number[]
  /** Whether any of the counts is at least one and below the threshold. */
  isFew: boolean
}

export function crowdOf(participants: readonly Counted[], threshold: number): Crowd {
  const byCountry = Map.groupBy(participants.keys(), (at) => participants[at]?.country ?? '')
  const rolesOf = participants.map(
    ({ organisation, title }) => new Set(rolesIn(`${organisation ?? ''} ${title ?? ''}`)),
  )
  const everybody = [...participants.keys()]
  const isFew = (people: readonly number[]) => {
    const seated = people.filter((at) => participants[at]?.isSeated)
    const bySession = new Map<string, number>()
    for (const at of seated)
      for (const session of participants[at]?.sessions ?? []) bySession.set(session, (bySession.get(session) ?? 0) + 1)
    return [people.length, seated.length, ...bySession.values()].some((count) => count > 0 && count < threshold)
  }
  const known = new Map<string, Group>()
  const find = (codes: readonly string[] | null, roles: readonly string[]): Group => {
    const there = codes === null ? everybody : [...new Set(codes)].flatMap((code) => byCountry.get(code) ?? [])
    const people = roles.length === 0 ? there : there.filter((at) => roles.some((role) => rolesOf[at]?.has(role)))
    if (people.length === 0 && codes !== null) return { people: there, isFew: isFew(there) }
    return { people, isFew: isFew(people) }
  }
  return {
    find: (codes, roles) => {
      const key = `${codes?.join(' ') ?? ''}|${roles.join(' ')}`
      const group = known.get(key) ?? find(codes, roles)
      if (known.size < maxKnown) known.set(key, group)
      return group
    },
  }
}

const maxKnown = 5_000
