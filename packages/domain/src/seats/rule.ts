import { holdsSeat, type Instant, type Standing } from '../registration.ts'
import type { DecisionRefusal, Refusal, RefusedBy } from './decision.ts'
import type { Draft } from './draft.ts'
import type { Need, Room } from './room.ts'

type EventFacts = Pick<Room['rules'], 'calledOffAt' | 'postponedAt'>

/** The rule of one command: what must be in the room before it can be decided, and the decision. Its refill may need more. */
export interface Rule<Command> {
  /** Registrations that the command concerns. All are in the draft when it is decided. */
  ids(command: Command): string[]
  /** Organisations whose number of seats the command may change or need, for one of these registrations. Default: none. */
  organisations?(command: Command, standing: Standing): (string | null)[]
  /** Organisations whose number of seats the command needs regardless of registrations. Default: none. */
  keys?(command: Command): string[]
  /**
   * Set if the command is possible although nobody gets a seat, because the event was called off or is postponed. Default: not
   * possible.
   */
  withoutSeats?: 'ALWAYS' | 'UNLESS_CALLED_OFF'
  /** Applies the changes to the draft, or returns the refusal. Partial refusals are recorded in the draft. */
  decide(draft: Draft, command: Command, now: Instant): Refusal | null
}

export const aboutOne = { ids: ({ id }: { id: string }) => [id] }

export const aboutNobody = { ids: () => [] }

/** The registration's own organisation, if it holds a seat. */
export const ofHolder = (_command: unknown, { state, organisationKey }: Standing): (string | null)[] =>
  holdsSeat(state) ? [organisationKey] : []

/** Whether nobody gets a seat, temporarily or permanently. */
export const givesNoSeats = ({ calledOffAt, postponedAt }: EventFacts): boolean =>
  calledOffAt !== null || postponedAt !== null

/** Refusal because the event was called off or is postponed; null if neither. */
export function notTakingPlace(rules: EventFacts): RefusedBy<'NotTakingPlace'> | null {
  const { calledOffAt, postponedAt } = rules
  return givesNoSeats(rules) ? { refusal: 'NotTakingPlace', calledOffAt, postponedAt } : null
}

/** Refusal of a command of this kind regardless of its content; null: it may be possible. */
export function refusedWithoutSeats(rules: EventFacts, { withoutSeats }: Pick<Rule<never>, 'withoutSeats'>) {
  const isPossible = withoutSeats === 'ALWAYS' || (withoutSeats === 'UNLESS_CALLED_OFF' && rules.calledOffAt === null)
  return isPossible ? null : notTakingPlace(rules)
}

/** What must be read before the command can be decided; null: nothing. */
export function neededFirst<Command>(
  room: Room,
  { ids, organisations, keys: named }: Rule<Command>,
  command: Command,
): Need | null {
  const all = ids(command)
  const unknown = all.filter((id) => !room.registrations.has(id))
  if (unknown.length > 0) return { kind: 'REGISTRATIONS', ids: unknown }
  const ofPeople = all.flatMap((id) => organisations?.(command, knownIn(room, id)) ?? [])
  const concerned = [...ofPeople, ...(named?.(command) ?? [])]
  const keys = new Set(concerned.filter((key) => key !== null && !room.organisations.has(key)) as string[])
  return keys.size > 0 ? { kind: 'ORGANISATIONS', keys: [...keys] } : null
}

export function knownIn({ registrations }: Pick<Room, 'registrations'>, id: string): Standing {
  const standing = registrations.get(id)
  if (!standing) throw new Error(`Registration ${id} is not in the room.`)
  return standing
}

/** Applies to each in the given order; refusals are recorded in the draft. */
export function eachOf(
  draft: Draft,
  ids: readonly string[],
  apply: (standing: Standing) => DecisionRefusal | null,
): void {
  for (const id of ids) {
    const standing = draft.registrations.get(id)
    const refusal = standing && apply(standing)
    if (refusal) draft.refused.push({ id, refusal })
  }
}
