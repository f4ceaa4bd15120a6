/** Uses a desk directly, bypassing the contract. */

import type { EventRow, RegistrationRow } from '../../request/rows.ts'
import { openDesk } from '../../seatDesk/seatDesk.ts'
import type { EventFixture } from '../../testing/fixtures.ts'
import type { World } from '../../testing/world.ts'
import type { Actor, Desk, DeskCommand, Outcome } from '../index.ts'

export const visitor: Actor = { actorKind: 'PERSON', actorId: null, instituteId: null, grantId: null, requestId: null }
export const organiser: Actor = {
  actorKind: 'MEMBER',
  actorId: 'member-1',
  instituteId: 'institute-1',
  grantId: null,
  requestId: 'request-1',
}

interface Facts {
  groupKey?: string
  organisation?: string | null
  email?: string
  requestId?: string | null
  addressProven?: boolean
}

/** Registered by an organiser, who vouches for the address, unless the facts say whether it is proven. */
export const registering = (name: string, facts: Facts = {}): DeskCommand => ({
  type: 'REGISTER',
  person: {
    name,
    email: facts.email ?? `${name}@people.example`,
    organisation: facts.organisation ?? null,
    groupKey: facts.groupKey ?? 'civil-society',
    country: 'CO',
    languages: ['es'],
    motivation: null,
    answers: {},
  },
  consents: [],
  language: 'en',
  requestId: facts.requestId ?? null,
  addressProven: facts.addressProven ?? false,
  ...(facts.addressProven === undefined && { byOrganiser: { isQuiet: false } }),
})

/** `Done`, or the name of the refusal. */
export const nameOf = (outcome: Outcome): string => (outcome.kind === 'DONE' ? 'Done' : outcome.refusal.refusal)

/** Counts outcomes by name. */
export function tally(outcomes: Outcome[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const outcome of outcomes) counts[nameOf(outcome)] = (counts[nameOf(outcome)] ?? 0) + 1
  return counts
}

/** A desk on the world's database, with shorthands for its commands. */
export function deskOf(world: World) {
  const { database } = world
  const desk = openDesk(database)

  async function register(event: EventRow, name: string, facts: Facts = {}, by: Desk = desk): Promise<RegistrationRow> {
    const outcome = await by.changeSeats(event.id, registering(name, facts), visitor)
    const [row] = outcome.kind === 'DONE' ? outcome.registrations : []
    if (!row) throw new Error(`${name} was refused: ${JSON.stringify(outcome)}`)
    return row
  }

  return {
    desk,
    register,
    firstCome: (facts: EventFixture = {}): Promise<EventRow> => world.event({ admission: 'FIRST_COME', ...facts }),
    stateOf: async (reference: string) =>
      (await database.registration.findUniqueOrThrow({ where: { reference } })).state,
    take: (event: EventRow, reference: string) => desk.changeSeats(event.id, { type: 'TAKE', reference }, visitor),
    withdraw: (event: EventRow, reference: string, by: Desk = desk) =>
      by.changeSeats(event.id, { type: 'WITHDRAW', reference }, visitor),
  }
}
