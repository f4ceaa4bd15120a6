/** Rehearses a delayed mutation: whether it is refused, and whom it affects. */

import type { Context } from '../request/context.ts'
import type { Actor } from './append.ts'
import type { EmailedAbout } from './emailed.ts'

/** How a delayed mutation runs; all its writes share one transaction of the caller. */
export type Effect =
  /** To see whether it is refused and whom it affects; rolled back. */
  | Rehearsing
  /**
   * `atMost`: people it may email; `announced`: what it said of them itself; `registrations`: those that can be decided about as was
   * planned, null: it plans no decisions.
   */
  | { kind: 'DUE'; atMost: number; announced: Affected | null; registrations: ReadonlySet<string> | null }

declare module '../request/context.ts' {
  interface Context {
    /** How a delayed mutation runs; null: it runs at once. */
    effect: Effect | null
  }
}

/**
 * `selected`: ids of registrations that it is about, where its arguments don't name them. `isLookedInto`: the emails are read before
 * they are rolled back, so they have to be written.
 */
export interface Rehearsing {
  kind: 'REHEARSAL'
  selected: string[]
  isLookedInto: boolean
}

export interface Affected {
  /** Null: of an institute. */
  eventId: string | null
  /** The actor, and their right to act. */
  actor: Actor
  /** People who get an email; 0 where it can't be undone and emails nobody. */
  people: number
  /** People whose data is deleted at once. */
  deletesDataOf?: number
  /** Absent where only their number is known. */
  emails?: EmailedAbout[]
  /** Ids of registrations that it is about, where its arguments don't name them. */
  selected?: string[]
  /** A job decides later whom it emails: `people` is the most it can be. */
  isUpperBound?: true
  /** A job continues it: it is not complete when it takes effect. */
  startsJob?: true
}

/** Ends a rehearsal, once it is known that nothing is refused. */
export class Rehearsed extends Error {
  readonly affected: Affected
  constructor(affected: Affected) {
    super('Rehearsed.')
    this.affected = affected
  }
}

export class MorePeople extends Error {
  readonly people: number
  constructor(people: number) {
    super('More people are affected than when the action was planned.')
    this.people = people
  }
}

/**
 * Delays a mutation that emails nobody but is irreversible this time. Nothing may be refused after this call.
 * @throws Rehearsed
 */
export function waits({ effect }: Pick<Context, 'effect'>, affected: Omit<Affected, 'people'>): void {
  if (effect?.kind === 'REHEARSAL') throw new Rehearsed({ ...affected, people: 0 })
}

/**
 * Says how many people a delayed mutation affects where that is known before it writes anything, or where a job emails them later.
 * All others are counted by the emails that they write. Nothing may be refused after it.
 * @throws Rehearsed
 * @throws MorePeople
 */
export function affects({ effect }: Pick<Context, 'effect'>, affected: Affected): void {
  if (effect?.kind === 'REHEARSAL') throw new Rehearsed(affected)
  if (effect?.kind !== 'DUE') return
  if (affected.people > effect.atMost) throw new MorePeople(affected.people)
  effect.announced = affected
}

/** Whether a registration is unchanged since a decision about it was planned; true if nothing was planned. */
export const isAsPlanned = ({ effect }: Pick<Context, 'effect'>, registrationId: string): boolean =>
  effect?.kind !== 'DUE' || effect.registrations === null || effect.registrations.has(registrationId)
