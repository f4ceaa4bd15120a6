/** The seat rules, evaluated from the facts in the simplest way: by counting everybody. Shares no code with the product. */
import type { PlanFact, Rule, StandingFact, Violation } from './facts.ts'

export const holdsSeat = ({ state }: Pick<StandingFact, 'state'>): boolean =>
  state === 'OFFERED' || state === 'CONFIRMED'

export const isStanding = ({ state }: Pick<StandingFact, 'state'>): boolean =>
  state !== 'LAPSED' && state !== 'WITHDRAWN'

export function countBy<T>(things: Iterable<T>, keyOf: (thing: T) => string | null): Map<string, number> {
  const counts = new Map<string, number>()
  for (const thing of things) {
    const key = keyOf(thing)
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** Counts of held seats. */
export class Seats {
  readonly #plan: PlanFact
  readonly #groups: Map<string, number>
  readonly #organisations: Map<string, number>
  readonly #allotments: Map<string, number>
  /** Common seats only, by group: minimums apply to these. */
  readonly #common: Map<string, number>
  readonly held: number

  constructor(plan: PlanFact, standings: Iterable<StandingFact>) {
    const holders = [...standings].filter(holdsSeat)
    this.#plan = plan
    this.#groups = countBy(holders, ({ groupKey }) => groupKey)
    this.#organisations = countBy(holders, ({ organisationKey }) => organisationKey)
    this.#allotments = countBy(holders, ({ allotmentOf }) => allotmentOf)
    this.#common = countBy(
      holders.filter(({ allotmentOf }) => allotmentOf === null),
      ({ groupKey }) => groupKey,
    )
    this.held = holders.length
  }

  heldBy = (groupKey: string): number => this.#groups.get(groupKey) ?? 0

  #commonOf = (groupKey: string): number => this.#common.get(groupKey) ?? 0

  /** Seats reserved by the unfilled minimums of all groups except one. */
  #reservedBut(groupKey: string | null): number {
    const others = this.#plan.groups.filter((group) => group.groupKey !== groupKey)
    return others.reduce((sum, group) => sum + Math.max(0, group.minimum - this.#commonOf(group.groupKey)), 0)
  }

  /** Free seats outside all allotments. */
  #commonFree(): number {
    const { total, allotments } = this.#plan
    const allotted = Object.entries(allotments).reduce(
      (sum, [id, seats]) => sum + Math.max(0, seats - (this.#allotments.get(id) ?? 0)),
      0,
    )
    return total - this.held - allotted
  }

  /** Whether one more person of this group and organisation could hold a common seat now. */
  hasRoomFor({ groupKey, organisationKey }: Pick<StandingFact, 'groupKey' | 'organisationKey'>): boolean {
    const { organisationCap, groups } = this.#plan
    const group = groups.find((one) => one.groupKey === groupKey)
    if (!group || this.#commonFree() <= 0 || this.heldBy(groupKey) >= group.maximum) return false
    const ofOrganisation = organisationKey === null ? 0 : (this.#organisations.get(organisationKey) ?? 0)
    if (organisationKey !== null && organisationCap !== null && ofOrganisation >= organisationCap) return false
    return this.#commonOf(groupKey) < group.minimum || this.#commonFree() > this.#reservedBut(groupKey)
  }

  /** Violations of the plan; `when` is added to the detail. */
  violations(when: string): Violation[] {
    const { eventId, total, organisationCap, groups, allotments, matched } = this.#plan
    const found: Violation[] = []
    const report = (rule: Rule, what: string) => found.push({ rule, about: eventId, detail: `${what} ${when}` })
    if (this.held > total) report('OVERSOLD_EVENT', `${this.held} of ${total} seats held`)
    for (const { groupKey, maximum } of groups) {
      const held = this.heldBy(groupKey)
      if (held > maximum) report('OVERSOLD_GROUP', `${groupKey} holds ${held} of at most ${maximum} seats`)
    }
    for (const [organisationKey, held] of this.#organisations) {
      if (organisationCap !== null && held > organisationCap && !matched.includes(organisationKey)) {
        report('OVERSOLD_ORGANISATION', `${organisationKey} holds ${held} of at most ${organisationCap} seats`)
      }
    }
    for (const [instituteId, held] of this.#allotments) {
      const seats = allotments[instituteId] ?? 0
      if (held > seats) report('OVERSOLD_ALLOTMENT', `${held} of ${seats} seats of ${instituteId} held`)
    }
    const reserved = this.#reservedBut(null)
    const free = Math.max(0, this.#commonFree())
    if (free < reserved) {
      report('MINIMUM_BROKEN', `${free} common seats are free, ${reserved} are reserved`)
    }
    return found
  }
}
