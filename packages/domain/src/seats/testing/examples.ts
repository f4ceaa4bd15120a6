/** Vocabulary for examples: an event in hours, its people by state, and the effect of one command on them. */

import type { OfferReason, Standing, StandingVariant, State } from '../../registration.ts'
import type { SeatCommand } from '../decide.ts'
import type { Change, Refusal } from '../decision.ts'
import type { GroupSeats, OfferRules, Room, SeatPlan } from '../room.ts'
import { ask, roomOf } from './driver.ts'
import type { World } from './world.ts'

type Seats = Partial<GroupSeats>

/**
 * Defaults: ten seats, offers for 48 hours and unconfirmed holds for 2, until hour 1000, no cap, all seats open to all groups.
 */
export function event(
  given: {
    groups?: Record<string, Seats>
    plan?: Partial<Omit<SeatPlan, 'groups'>>
    rules?: Partial<OfferRules>
    allotments?: Record<string, number>
    delegations?: Record<string, number>
    isQueueHeld?: boolean
    people?: Standing[]
  } = {},
): World {
  const { groups = { civil: {}, tech: {} }, plan, rules, isQueueHeld = false, people = [] } = given
  const { allotments = {}, delegations = {} } = given
  const total = plan?.total ?? 10
  return {
    plan: {
      total,
      organisationCap: null,
      minimumsReleasedAt: null,
      policy: 'BALANCED',
      ...plan,
      groups: new Map(
        Object.entries(groups).map(([key, seats]) => [
          key,
          { minimum: 0, target: 2, maximum: Math.max(10, total), priority: 0, ...seats },
        ]),
      ),
    },
    rules: {
      admission: 'REVIEW',
      offerFor: 48,
      unconfirmedFor: 2,
      offersEndAt: 1000,
      endsAt: 2000,
      calledOffAt: null,
      postponedAt: null,
      ...rules,
    },
    allotments: new Map(Object.entries(allotments)),
    delegations: new Map(Object.entries(delegations)),
    isQueueHeld,
    rows: people,
  }
}

const byOrganiser: OfferReason = { kind: 'ORGANISER', groupHeld: 0, groupTarget: 2, skipped: [] }

const variants: { [S in State]: StandingVariant & { state: S } } = {
  SUBMITTED: { state: 'SUBMITTED' },
  OFFERED: { state: 'OFFERED', offerExpiresAt: 48, offerReason: byOrganiser },
  CONFIRMED: { state: 'CONFIRMED' },
  WAITLISTED: { state: 'WAITLISTED' },
  NOT_SELECTED: { state: 'NOT_SELECTED' },
  DECLINED: { state: 'DECLINED', declineReason: 'Not of the region.' },
  LAPSED: { state: 'LAPSED', lapsedAt: 5 },
  WITHDRAWN: { state: 'WITHDRAWN' },
}

/** Defaults to a person of civil society without an organisation, first in the queue. */
export const person = (
  id: string,
  state: State,
  given: Partial<
    Pick<
      Standing,
      | 'groupKey'
      | 'organisationKey'
      | 'queuedAt'
      | 'priority'
      | 'allotmentOf'
      | 'limit'
      | 'staged'
      | 'awaitsConfirmation'
    >
  > = {},
): Standing => ({
  id,
  groupKey: 'civil',
  organisationKey: null,
  queuedAt: 0,
  priority: 0,
  allotmentOf: null,
  limit: null,
  staged: null,
  awaitsConfirmation: false,
  ...given,
  ...variants[state],
})

export interface Result {
  refusal: Refusal | null
  refused: { id: string; refusal: Refusal }[]
  changes: Change[]
  /** `id what → state`, in order. */
  moves: string[]
  /** States of everybody, by id. */
  states: Record<string, State>
  find: (id: string) => Standing | undefined
  world: World
  /** The room afterwards; null if the command was refused. */
  room: Room | null
}

/** Decides a command at an event at which everybody in `world` is registered. */
export function when(world: World, command: SeatCommand, now: number): Result {
  const { decided } = ask(world, roomOf(world), command, now, { page: 2, generous: false })
  const done = decided.kind === 'DONE' ? decided : null
  const rows = new Map(world.rows.map((row) => [row.id, row]))
  for (const { after } of done?.changes ?? []) rows.set(after.id, after)
  return {
    refusal: decided.kind === 'REFUSED' ? decided.refusal : null,
    refused: done?.refused ?? [],
    changes: done?.changes ?? [],
    moves: (done?.changes ?? []).map(({ what, after }) => `${after.id} ${what} → ${after.state}`),
    states: Object.fromEntries([...rows.values()].map(({ id, state }) => [id, state])),
    find: (id) => rows.get(id),
    world: { ...world, ...(done && contentOf(done.room)), rows: [...rows.values()] },
    room: done?.room ?? null,
  }
}

const contentOf = ({ plan, rules, isQueueHeld, allotments, delegations }: Room) => ({
  plan,
  rules,
  isQueueHeld,
  delegations: new Map(delegations),
  allotments: new Map([...allotments].map(([id, { seats }]) => [id, seats])),
})
