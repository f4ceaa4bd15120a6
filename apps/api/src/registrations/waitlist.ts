/** The waitlist of an event as organisers see it: lanes, who is next, and why nobody was offered. */
import { setImmediate } from 'node:timers/promises'
import { atCap } from '@plenaria/domain/holding'
import type { Need, Room } from '@plenaria/domain/room'
import { type Next, nextInLane, nextOverall, whyNobody } from '@plenaria/domain/waitlist'
import type { Context } from '../context.ts'
import { sizeOf } from '../pages.ts'
import { can } from '../policy.ts'
import type { EventRow, LanePersonRow, LaneRow, RegistrationRow } from '../rows.ts'
import { placeOf } from './place.ts'
import { findFirstInLanes, loadLanes, loadOrganisations, loadRoom, type Reader } from './room.ts'
import { words } from './words.ts'

/** So many lines of each lane are read at first; more where it takes more to know who is next. */
const atFirst = { lines: 32, followers: 8 }

/** Lanes whose people the viewer sees one and all, and what is told of them alone; null if there are none. */
export async function waitlistOf(event: EventRow, { database, viewer, language }: Context) {
  const { id } = event
  const loaded = await loadRoom(database, id, [])
  if (!loaded) return null
  const now = loaded.facts.now
  const isShown = (groupKey: string) => can.seeGroup(viewer, event, groupKey)
  const groupKeys = [...loaded.room.plan.groups.keys()].filter(isShown)
  if (groupKeys.length === 0) return null
  let room = await withLanes(database, id, loaded.room, groupKeys, atFirst)
  const nextIds: (string | null)[] = []
  for (const groupKey of groupKeys) {
    const found = await untilKnown(database, id, room, (known) => nextInLane(known, groupKey, now))
    room = found.room
    nextIds.push(found.id)
  }
  const overall = await untilKnown(database, id, room, (known) => nextOverall(known, now))
  const known = overall.room
  const next = overall.id && (await database.registration.findUnique({ where: { id: overall.id } }))
  const groups = await database.stakeholderGroup.findMany({ where: { eventId: id } })
  return {
    lanes: groupKeys.map(
      (groupKey, index): LaneRow => ({ eventId: id, groupKey, room: known, nextId: nextIds[index] ?? null }),
    ),
    nextReference: next && isShown(next.groupKey) ? next.reference : null,
    nobodyOffered: whyNobody(known, now)
      .filter(({ groupKey }) => groupKey === null || isShown(groupKey))
      .map(({ groupKey, code }) => ({
        group: groups.find(({ key }) => key === groupKey) ?? null,
        code,
        text: words[language].nobodyOffered[code],
      })),
  }
}

async function untilKnown(
  database: Reader,
  eventId: string,
  from: Room,
  ask: (room: Room) => Next,
): Promise<{ room: Room; id: string | null }> {
  let room = from
  for (;;) {
    const next = ask(room)
    if (next.kind !== 'NEED') return { room, id: next.kind === 'NEXT' ? next.candidate.person.id : null }
    room = await supplied(database, eventId, room, next.need)
  }
}

async function supplied(database: Reader, eventId: string, room: Room, need: Need): Promise<Room> {
  if (need.kind === 'LANE') {
    const limits = { lines: need.atLeast, followers: need.followers }
    return withLanes(database, eventId, room, [need.groupKey], limits)
  }
  if (need.kind === 'ORGANISATIONS') {
    const held = await loadOrganisations(database, eventId, need.keys)
    return { ...room, organisations: new Map([...room.organisations, ...held]) }
  }
  throw new Error('Who is next does not depend on registrations.')
}

async function withLanes(
  database: Reader,
  eventId: string,
  room: Room,
  groupKeys: string[],
  limits: { lines: number; followers: number },
): Promise<Room> {
  const { lanes, organisations } = await loadLanes(database, eventId, groupKeys, limits)
  return {
    ...room,
    lanes: new Map([...room.lanes, ...lanes]),
    organisations: new Map([...room.organisations, ...organisations]),
  }
}

const mostPeople = 100

interface Asked {
  lanes: LaneRow[]
  people: Promise<Map<string, LanePersonRow[]>>
}

/** By event and number asked for. */
const waiting = new WeakMap<Context, Map<string, Asked>>()

/** The first people of a lane; lanes that are asked for together are read together. */
export async function peopleOf(
  lane: LaneRow,
  first: number | null | undefined,
  context: Context,
): Promise<LanePersonRow[]> {
  const size = sizeOf(first, mostPeople, 20)
  const asked = waiting.get(context) ?? new Map<string, Asked>()
  waiting.set(context, asked)
  const key = `${lane.eventId} ${size}`
  const known = asked.get(key)
  known?.lanes.push(lane)
  const { people } = known ?? ask(lane, size, context, () => asked.delete(key))
  return (await people).get(lane.groupKey) ?? []

  function ask(only: LaneRow, most: number, { database }: Context, done: () => void): Asked {
    const lanes = [only]
    const read = setImmediate().then(async () => {
      done()
      const rows = await findFirstInLanes(
        database,
        only.eventId,
        lanes.map(({ groupKey }) => groupKey),
        most,
      )
      return withPlaces(database, only, rows)
    })
    const one = { lanes, people: read }
    asked.set(key, one)
    return one
  }
}

async function withPlaces(
  database: Reader,
  { eventId, room }: LaneRow,
  rows: RegistrationRow[],
): Promise<Map<string, LanePersonRow[]>> {
  const keys = [...new Set(rows.flatMap(({ organisationKey }) => organisationKey ?? []))]
  const organisations = await loadOrganisations(database, eventId, keys)
  const known = { ...room, organisations }
  const people = new Map<string, LanePersonRow[]>()
  for (const registration of rows) {
    const lane = people.get(registration.groupKey) ?? []
    const skip = atCap(known, registration.organisationKey) ? ('ORGANISATION_AT_CAP' as const) : null
    people.set(registration.groupKey, [...lane, { registration, position: lane.length + 1, skip }])
  }
  return people
}

/** Null if nobody of the lane could be offered a seat. */
export async function nextOf({ nextId }: LaneRow, context: Context): Promise<LanePersonRow | null> {
  if (nextId === null) return null
  const [registration, place] = await Promise.all([
    context.database.registration.findUnique({ where: { id: nextId } }),
    placeOf(nextId, context),
  ])
  return registration && place ? { registration, position: place.position, skip: null } : null
}
