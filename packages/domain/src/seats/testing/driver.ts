/** Drives the domain without a database: rows are in memory, and the room only sees what it requests. */

import type { Instant, Standing } from '../../registration.ts'
import type { SeatCommand } from '../decide.ts'
import { decide } from '../decide.ts'
import type { Decided } from '../decision.ts'
import { byQueue } from '../lane.ts'
import type { GroupTally, Lane, Line, Need, Room, Waiting } from '../room.ts'
import { heldByOrganisation, holding, isInLane, unconfirmedHolds, type World } from './world.ts'

export interface Paging {
  /** Number of lines and followers read at first, increased each time the lane is requested again. Null: as many as requested. */
  page: number | null
  /** Whether a lane is returned with its organisations and its people's registrations. */
  generous: boolean
}

export interface Answer {
  decided: Exclude<Decided, { kind: 'NEED' }>
  /** The room including what was read, as the command found it. */
  found: Room
  needs: Need[]
}

/** Decides, reading what is needed until the decision is made. */
export function ask(world: World, room: Room, command: SeatCommand, now: Instant, paging: Paging): Answer {
  const needs: Need[] = []
  let found = room
  for (;;) {
    const decided = decide(found, command, now)
    if (decided.kind !== 'NEED') return { decided, found, needs }
    needs.push(decided.need)
    if (needs.length > 500) throw new Error(`No end to ${JSON.stringify(decided.need)}`)
    const times = needs.filter((need) => need.kind === 'LANE').length
    found = read(world, found, decided.need, times, paging)
  }
}

function read(world: World, room: Room, need: Need, times: number, { page, generous }: Paging): Room {
  switch (need.kind) {
    case 'REGISTRATIONS':
      if (need.ids.length === 0) throw new Error('Asked for no registrations')
      return withRegistrations(world, room, need.ids)
    case 'ORGANISATIONS':
      if (need.keys.length === 0) throw new Error('Asked for no organisations')
      return withOrganisations(world, room, need.keys)
    case 'LANE': {
      const lines = page === null ? need.atLeast : page * times
      const followers = page === null ? need.followers : page * times - 1
      const lane = readLane(world, need.groupKey, lines, followers)
      const withLane = { ...room, lanes: new Map(room.lanes).set(need.groupKey, lane) }
      if (!generous) return withLane
      const keys = lane.lines.flatMap((line) => line.organisationKey ?? [])
      const ids = lane.lines.flatMap((line) => line.people.map((person) => person.id))
      return withRegistrations(world, withOrganisations(world, withLane, keys), ids)
    }
    default:
      return need satisfies never
  }
}

function withRegistrations(world: World, room: Room, ids: string[]): Room {
  const registrations = new Map(room.registrations)
  for (const row of world.rows) if (ids.includes(row.id)) registrations.set(row.id, row)
  return { ...room, registrations }
}

function withOrganisations(world: World, room: Room, keys: string[]): Room {
  const organisations = new Map(room.organisations)
  for (const key of keys) organisations.set(key, heldByOrganisation(world, key))
  return { ...room, organisations }
}

export function readLane(world: World, groupKey: string, lines: number, followers: number): Lane {
  const all = linesOf(world, groupKey)
  return {
    lines: all.slice(0, lines).map((line) => ({
      ...line,
      people: line.people.slice(0, followers + 1),
      whole: line.people.length <= followers + 1,
    })),
    whole: all.length <= lines,
  }
}

/** The complete lane. */
export function linesOf(world: World, groupKey: string): Line[] {
  const lines: Line[] = []
  const byOrganisation = new Map<string, Line>()
  const waiting = world.rows.filter((row) => isInLane(row) && row.groupKey === groupKey).sort(byQueue)
  for (const row of waiting) {
    const { organisationKey } = row
    const line = organisationKey === null ? undefined : byOrganisation.get(organisationKey)
    if (line) line.people.push(asWaiting(row))
    else {
      const begun = { organisationKey, people: [asWaiting(row)], whole: true }
      lines.push(begun)
      if (organisationKey !== null) byOrganisation.set(organisationKey, begun)
    }
  }
  return lines
}

const asWaiting = ({ id, priority, queuedAt }: Standing): Waiting => ({ id, priority, queuedAt })

/** What is always known: the plan, the rules and the counters. */
export const roomOf = (world: World): Room => ({
  plan: world.plan,
  rules: world.rules,
  isQueueHeld: world.isQueueHeld,
  groups: new Map(
    [...world.plan.groups.keys()].map((key) => [key, tally(world.rows.filter((row) => row.groupKey === key))]),
  ),
  allotments: new Map([...world.allotments].map(([id, seats]) => [id, { seats, heldBy: heldFrom(world, id) }])),
  delegations: world.delegations,
  organisations: new Map(),
  lanes: new Map(),
  registrations: new Map(),
})

function heldFrom(world: World, instituteId: string): Map<string, number> {
  const heldBy = new Map<string, number>()
  for (const { allotmentOf, groupKey } of holding(world)) {
    if (allotmentOf === instituteId) heldBy.set(groupKey, (heldBy.get(groupKey) ?? 0) + 1)
  }
  return heldBy
}

const tally = (rows: Standing[]): GroupTally => ({
  offered: rows.filter((row) => row.state === 'OFFERED').length,
  confirmed: rows.filter((row) => row.state === 'CONFIRMED').length,
  waiting: rows.filter(isInLane).length,
  submitted: rows.filter((row) => row.state === 'SUBMITTED').length,
  unconfirmed: unconfirmedHolds(rows).length,
})
