/** Replays the audit log from nothing: each step must follow from the last, be allowed, and keep the plan. */
import type { State } from '@plenaria/domain/registration'
import type { AuditFact, PlanFact, StandingFact, Violation } from './facts.ts'
import { Seats } from './room.ts'

export interface Replay {
  /** By registration. */
  standings: Map<string, StandingFact>
  violations: Violation[]
}

const undecided: State[] = ['SUBMITTED', 'WAITLISTED', 'NOT_SELECTED']
const seated: State[] = ['OFFERED', 'CONFIRMED']
const over: State[] = ['LAPSED', 'WITHDRAWN']

/** The states before and after each kind of change; null: the state doesn't change. */
const moves: Record<string, { from: State[]; to: State[] | null }> = {
  AMENDED: { from: ['SUBMITTED', 'WAITLISTED', ...seated], to: null },
  CORRECTED: { from: [...undecided, ...seated, 'DECLINED', ...over], to: null },
  ADDRESS_CORRECTED: { from: [...undecided, ...seated, 'DECLINED'], to: null },
  MERGED: { from: [...undecided, ...seated], to: null },
  MERGED_INTO: { from: [...undecided, ...seated], to: ['WITHDRAWN'] },
  STAGED: { from: [...undecided, ...seated, 'DECLINED', ...over], to: null },
  UNSTAGED: { from: [...undecided, ...seated, 'DECLINED', ...over], to: null },
  OFFERED: { from: undecided, to: ['OFFERED'] },
  TAKEN: { from: ['OFFERED'], to: ['CONFIRMED'] },
  WAITLISTED: { from: ['SUBMITTED', 'NOT_SELECTED'], to: ['WAITLISTED'] },
  NOT_SELECTED: { from: ['SUBMITTED', 'WAITLISTED'], to: ['NOT_SELECTED'] },
  DECLINED: { from: [...undecided, ...seated], to: ['DECLINED'] },
  LAPSED: { from: ['OFFERED'], to: ['LAPSED'] },
  OFFER_EXTENDED: { from: ['OFFERED'], to: ['OFFERED'] },
  OFFER_ENDED: { from: ['OFFERED'], to: ['LAPSED'] },
  HOLD_EXPIRED: { from: ['OFFERED'], to: ['WAITLISTED'] },
  ADDRESS_CONFIRMED: { from: ['WAITLISTED'], to: ['WAITLISTED', 'CONFIRMED'] },
  WITHDRAWN: { from: [...undecided, ...seated], to: ['WITHDRAWN'] },
  REPLACEMENT_NAMED: { from: seated, to: null },
  REPLACEMENT_TAKEN_BACK: { from: seated, to: null },
  REPLACEMENT_DECLINED: { from: seated, to: null },
  PASSED_ON: { from: seated, to: ['WITHDRAWN'] },
  SUCCEEDED: { from: undecided, to: ['CONFIRMED'] },
  SWAPPED_OUT: { from: ['CONFIRMED'], to: ['WAITLISTED'] },
  SWAPPED_IN: { from: ['WAITLISTED'], to: ['CONFIRMED'] },
  SHARED: { from: [...undecided, ...seated, 'DECLINED', ...over], to: null },
  UNSHARED: { from: [...undecided, ...seated, 'DECLINED', ...over], to: null },
  PRIORITY_SET: { from: ['SUBMITTED', 'WAITLISTED'], to: null },
  ORGANISATION_MATCHED: { from: [...undecided, ...seated, 'DECLINED', ...over], to: null },
  REINSTATED: { from: ['NOT_SELECTED', 'DECLINED', ...over], to: ['SUBMITTED', 'WAITLISTED'] },
}

/** Why the entry is not an allowed move; null if it is. */
function objection({ what, before, after, at }: AuditFact): string | null {
  if (!after) return 'an entry about a registration without what it became'
  if (what === 'REGISTERED') return before === null ? null : 'registered a second time under one id'
  const move = moves[what]
  if (!move) return `an unknown kind of change, ${what}`
  if (!before) return `${what} of a registration that was not there`
  if (!move.from.includes(before.state)) return `${what} from ${before.state}`
  if (move.to ? !move.to.includes(after.state) : after.state !== before.state)
    return `${what} led from ${before.state} to ${after.state}`
  if (after.awaitsConfirmation && what === 'ADDRESS_CONFIRMED') return 'confirmed, and still to be confirmed'
  return untimely(what, at, before.offerExpiresAt)
}

/** Why an entry contradicts the offer's deadline; null if it doesn't. */
function untimely(what: string, at: string, deadline: string | null): string | null {
  if (deadline === null) return null
  if (what === 'TAKEN' && at >= deadline) return `taken at ${at}, after the deadline ${deadline}`
  if ((what === 'LAPSED' || what === 'HOLD_EXPIRED') && at < deadline)
    return `${what} at ${at}, before the deadline ${deadline}`
  return null
}

const fields = [
  'state',
  'groupKey',
  'organisationKey',
  'queuedAt',
  'priority',
  'offerExpiresAt',
  'lapsedAt',
  'declineReason',
  'allotmentOf',
  'staged',
  'awaitsConfirmation',
] as const

/** Names of the fields in which two standings differ. */
export const differences = (a: StandingFact, b: StandingFact): (typeof fields)[number][] =>
  fields.filter((field) => a[field] !== b[field])

/** Without seats the institute has no allotment, and the seats held from it become common. */
function setAllotment(
  plan: PlanFact,
  standings: Map<string, StandingFact>,
  { instituteId, seats }: NonNullable<AuditFact['allotment']>,
): PlanFact {
  const { [instituteId]: _, ...others } = plan.allotments
  if (seats > 0) return { ...plan, allotments: { ...others, [instituteId]: seats } }
  for (const [id, standing] of standings) {
    if (standing.allotmentOf === instituteId) standings.set(id, { ...standing, allotmentOf: null })
  }
  return { ...plan, allotments: others }
}

/** The plan in force after an entry. Seats of an allotment that ends become common seats. */
function planAfter(
  { plan: set, allotment, after, what }: AuditFact,
  before: PlanFact | undefined,
  standings: Map<string, StandingFact>,
): PlanFact | undefined {
  let plan = set ? { ...set, allotments: before?.allotments ?? {}, matched: before?.matched ?? [] } : before
  if (plan && what === 'ORGANISATION_MATCHED' && after?.organisationKey)
    plan = { ...plan, matched: [...plan.matched, after.organisationKey] }
  return plan && allotment ? setAllotment(plan, standings, allotment) : plan
}

function apartFrom(known: StandingFact | null, before: StandingFact | null): string[] {
  if (known && before) return differences(known, before)
  return known === before ? [] : ['existence']
}

/**
 * Problems with an entry about a registration.
 * @param known its standing before
 */
function wrongOf(entry: AuditFact, about: string, known: StandingFact | null): Violation[] {
  const { id, what, before } = entry
  const apart = apartFrom(known, before)
  const why = objection(entry)
  const follows = `entry ${id} (${what}) does not follow: ${apart.join(', ')}`
  return [
    ...(apart.length > 0 ? [{ rule: 'STEP_DOES_NOT_FOLLOW' as const, about, detail: follows }] : []),
    ...(why ? [{ rule: 'ILLEGAL_MOVE' as const, about, detail: `entry ${id}: ${why}` }] : []),
  ]
}

/** Replays one event's entries. The plan must hold at every instant: entries of the same instant count as one step. */
function replayEvent(entries: AuditFact[], initial: PlanFact | undefined): Replay {
  const standings = new Map<string, StandingFact>()
  const violations: Violation[] = []
  let plan = initial
  entries.forEach((entry, index) => {
    const { registrationId, after, what, id, at } = entry
    plan = planAfter(entry, plan, standings)
    if (registrationId !== null) {
      violations.push(...wrongOf(entry, registrationId, standings.get(registrationId) ?? null))
      if (after) standings.set(registrationId, after)
    }
    if (plan && entries[index + 1]?.at !== at)
      violations.push(...new Seats(plan, standings.values()).violations(`after entry ${id} (${what})`))
  })
  return { standings, violations }
}

/** `plans`: those in force before the first entry, by event. */
export function replay(audit: AuditFact[], plans: ReadonlyMap<string, PlanFact>): Replay {
  const byEvent = Map.groupBy(audit, ({ eventId }) => eventId)
  const replays = [...byEvent].map(([eventId, entries]) => replayEvent(entries, plans.get(eventId)))
  return {
    standings: new Map(replays.flatMap(({ standings }) => [...standings])),
    violations: replays.flatMap(({ violations }) => violations),
  }
}
