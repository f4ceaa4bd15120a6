/** Constraints that follow from the published states of a room. See docs/decisions/0038-what-the-public-sees-of-the-room.md. */
import type { Band } from '../disclosure/numbers/bands.ts'
import type { CollectedRoom } from './collected.ts'
import { factOf, judgeChange, judgeCount, type Model } from './model.ts'
import { addSum, addVariable, constrain, type System } from './system.ts'

/** Variables of one room state, by group and in total. */
export interface RoomVariables {
  room: CollectedRoom
  index: number
  confirmed: Map<string, number>
  held: Map<string, number>
  /** As last counted for publication. */
  counted: Map<string, number>
  allConfirmed: number
  allHeld: number
  allCounted: number
  /** The published total: the sum of groups if groups are published. */
  total: number
  /** Whether the counted numbers are those confirmed at that moment. */
  isFresh: boolean
}

export function addRooms(model: Model): RoomVariables[] {
  const { rooms } = model.collected
  const added: RoomVariables[] = []
  for (const [index, room] of rooms.entries()) {
    const before = added[index - 1]
    const variables = addRoom(model, room, index)
    addPlan(model, variables)
    addPublished(model, variables)
    addKnown(model, variables)
    if (room.isByRule) addSteps(model, before, variables)
    judgeRoom(model, before, variables)
    added.push(variables)
  }
  return added
}

const isLive = ({ isByRule, disclosure }: CollectedRoom): boolean => !isByRule || disclosure === 'EXACT'

function addRoom({ system, collected }: Model, room: CollectedRoom, index: number): RoomVariables {
  const { plan, seats, actual } = room
  const most = Math.max(...collected.rooms.slice(0, index + 1).map((one) => one.seats))
  const ofGroups = (high: number, counts: Readonly<Record<string, number>> | undefined) =>
    new Map(plan.groups.map(({ key }) => [key, addVariable(system, 0, high, counts?.[key] ?? 0)]))
  const isFresh = (index === 0 && collected.isFromStart) || isLive(room)
  const confirmed = ofGroups(seats, actual?.confirmed)
  const held = ofGroups(seats, actual?.held)
  const counted = isFresh ? confirmed : ofGroups(most, actual?.ledger.groups)
  const allConfirmed = addSum(system, [...confirmed.values()], 0, seats)
  const allHeld = addSum(system, [...held.values()], 0, seats)
  const allCounted = isFresh ? allConfirmed : addVariable(system, 0, most, actual?.ledger.total ?? 0)
  const total = isFresh || room.disclosure !== 'GROUPS' ? allCounted : addSum(system, [...counted.values()], 0)
  return { room, index, confirmed, held, counted, allConfirmed, allHeld, allCounted, total, isFresh }
}

function addPlan(model: Model, { room, index, confirmed, held }: RoomVariables): void {
  const { system } = model
  const fact = factOf(model, { source: 'PLAN' })
  const full = factOf(model, { source: 'ROOM', room: index, part: 'FULL' })
  for (const { key, minimum, maximum } of room.plan.groups) {
    const [taken = 0, all = 0] = [confirmed.get(key), held.get(key)]
    constrain(
      system,
      [
        [all, 1],
        [taken, -1],
      ],
      { low: 0 },
    )
    constrain(system, [[all, 1]], { high: maximum, fact })
    if (room.plan.isReserving && room.published.isFull) constrain(system, [[all, 1]], { low: minimum, fact: full })
  }
}

function addPublished(model: Model, variables: RoomVariables): void {
  const { system, collected } = model
  const { room, index, allConfirmed, allHeld, total } = variables
  const { isFull, taken } = room.published
  if (isFull !== null) {
    const all = collected.offersProtection ? allConfirmed : allHeld
    const ends = isFull ? { low: room.seats } : { high: room.seats - 1 }
    constrain(system, [[all, 1]], { ...ends, fact: factOf(model, { source: 'ROOM', room: index, part: 'FULL' }) })
  }
  if (taken) {
    const fact = factOf(model, { source: 'ROOM', room: index, part: 'TOTAL' })
    // Groups are counted at different times, so together they can exceed the number of seats.
    const isTop = room.isByRule && room.disclosure === 'GROUPS' && taken.to === room.seats
    constrain(system, [[total, 1]], { low: taken.from, ...(isTop ? {} : { high: taken.to }), fact })
  }
  addPublishedGroups(model, variables)
  if (room.isByRule && room.disclosure === 'GROUPS') addWithheld(model, variables)
}

function addPublishedGroups(model: Model, { room, index, confirmed, held, counted }: RoomVariables): void {
  const { system } = model
  for (const { key, taken: band, offered } of room.published.groups) {
    const variable = counted.get(key)
    if (variable === undefined || !band) continue
    const fact = factOf(model, { source: 'ROOM', room: index, part: 'GROUP', groupKey: key })
    constrain(system, [[variable, 1]], { low: band.from, high: band.to, fact })
    if (offered !== null)
      constrain(system, difference(held.get(key) ?? 0, confirmed.get(key) ?? 0), { low: offered, high: offered, fact })
  }
}

/** The terms of the first variable minus the second. */
const difference = (one: number, other: number): [number, number][] => [
  [one, 1],
  [other, -1],
]

/** The smallest groups are withheld: one of them is below the threshold, and together they reach it if another group is shown. */
function addWithheld(model: Model, { room, index, counted }: RoomVariables): void {
  const { system } = model
  const { threshold, seats } = room
  const variablesOf = (isWithheld: boolean) =>
    room.published.groups.flatMap(({ key, taken }) => ((taken === null) === isWithheld ? (counted.get(key) ?? []) : []))
  const [withheld, shown] = [variablesOf(true), variablesOf(false)]
  if (withheld.length === 0) return
  const fact = factOf(model, { source: 'ROOM', room: index, part: 'WITHHELD' })
  for (const small of withheld)
    for (const large of shown)
      constrain(
        system,
        [
          [large, 1],
          [small, -1],
        ],
        { low: 0, fact },
      )
  const isSmall = withheld.map((variable) => {
    const choice = addVariable(system, 0, 1, (system.hint[variable] ?? 0) < threshold ? 1 : 0)
    constrain(
      system,
      [
        [variable, 1],
        [choice, seats],
      ],
      { high: threshold - 1 + seats, fact },
    )
    return choice
  })
  constrain(
    system,
    isSmall.map((choice) => [choice, 1]),
    { low: 1, fact },
  )
  if (shown.length > 0)
    constrain(
      system,
      withheld.map((variable) => [variable, 1]),
      { low: threshold, fact },
    )
}

function addKnown(model: Model, { index, confirmed }: RoomVariables): void {
  const { knowledge } = model.collected
  if (!knowledge?.rooms.includes(index)) return
  const own = confirmed.get(knowledge.groupKey)
  if (own !== undefined)
    constrain(model.system, [[own, 1]], { low: knowledge.people, fact: factOf(model, { source: 'KNOWN' }) })
}

/** Constrains how counts change from one state to the next. */
function addSteps(model: Model, before: RoomVariables | undefined, now: RoomVariables): void {
  const { index } = now
  if (now.isFresh || !before) return
  const fact = factOf(model, { source: 'ROOM', room: index, part: 'STEADY' })
  const { counted, confirmed } = now
  const groups = [...counted].map(([groupKey, variable]): Step => {
    const earlier = before.counted.get(groupKey)
    return { groupKey, counted: variable, earlier, confirmed: confirmed.get(groupKey) }
  })
  const all = { counted: now.allCounted, earlier: before.allCounted, confirmed: now.allConfirmed }
  for (const step of [...groups, { groupKey: null, ...all }]) addStep(model.system, fact, before.room, now.room, step)
}

/** Variables of a group, or of all groups, in two consecutive states. */
interface Step {
  /** Null: of all. */
  groupKey: string | null
  counted: number
  earlier: number | undefined
  confirmed: number | undefined
}

function addStep(
  system: System,
  fact: number,
  before: CollectedRoom,
  room: CollectedRoom,
  { groupKey, counted, earlier, confirmed }: Step,
): void {
  if (earlier === undefined || confirmed === undefined) return
  const same = (one: number, other: number) => constrain(system, difference(one, other), { low: 0, high: 0, fact })
  if (!room.isCounted && room.hour === before.hour) same(counted, earlier)
  if (room.isCounted) {
    const most = room.threshold - 1
    constrain(system, difference(confirmed, counted), { low: -most, high: most, fact })
  }
  const bands = publishedBands(before, room, groupKey)
  if (!bands) return
  const [was, is] = bands
  const isMore = was.to < is.from
  if (room.isCounted && (isMore || is.to < was.from)) {
    same(confirmed, counted)
    const ends = isMore ? { low: room.threshold } : { high: -room.threshold }
    if (groupKey !== null) constrain(system, difference(counted, earlier), { ...ends, fact })
  } else if (Math.max(is.to - was.from, was.to - is.from) < Math.min(room.threshold, before.threshold))
    same(counted, earlier)
}

/** The ranges that both states publish for a group or in total; null if either publishes none, or a total of something else. */
function publishedBands(before: CollectedRoom, now: CollectedRoom, groupKey: string | null): [Band, Band] | null {
  const isTotal = before.disclosure === 'TOTAL' && now.disclosure === 'TOTAL'
  if (groupKey === null && !isTotal) return null
  const [was, is] =
    groupKey === null
      ? [before.published.taken, now.published.taken]
      : [bandIn(before, groupKey), bandIn(now, groupKey)]
  return was && is ? [was, is] : null
}

const bandIn = ({ published }: CollectedRoom, groupKey: string): Band | null =>
  published.groups.find(({ key }) => key === groupKey)?.taken ?? null

function judgeRoom(model: Model, before: RoomVariables | undefined, now: RoomVariables): void {
  for (const groupKey of [...now.room.plan.groups.map(({ key }) => key), null]) judgeCell(model, before, now, groupKey)
}

type Counts = Readonly<Record<string, number>>

/** `groupKey` null: all groups. */
function actually(counts: Counts | undefined, groupKey: string | null): number | undefined {
  if (!counts) return undefined
  return groupKey === null ? Object.values(counts).reduce((total, count) => total + count, 0) : (counts[groupKey] ?? 0)
}

function ledgerOf({ actual }: CollectedRoom, groupKey: string | null): number | undefined {
  if (!actual) return undefined
  return groupKey === null ? actual.ledger.total : (actual.ledger.groups[groupKey] ?? 0)
}

/** Judges a group in one state. `groupKey` null: all groups. */
function judgeCell(model: Model, before: RoomVariables | undefined, now: RoomVariables, groupKey: string | null): void {
  const { knowledge, rooms } = model.collected
  const { room, index } = now
  const { actual } = room
  // A lowered threshold applies to everything published from then on, including earlier counts.
  const lowest = Math.min(...rooms.map((one) => one.threshold))
  const threshold = Math.min(...rooms.slice(index).map((one) => one.threshold))
  const isOwn = knowledge !== null && (groupKey === null || groupKey === knowledge.groupKey)
  // Known people may have been counted in an earlier state.
  const knownEver = isOwn ? knowledge.people : 0
  const known = knowledge?.rooms.includes(index) ? knownEver : 0
  const of = (variables: Map<string, number>, all: number) =>
    groupKey === null ? all : (variables.get(groupKey) ?? all)
  const cell = { groupKey, country: null, at: { room: index } }
  const confirmed = of(now.confirmed, now.allConfirmed)
  judgeCount(model, {
    cell: { what: 'CONFIRMED', ...cell },
    variable: confirmed,
    threshold,
    known,
    actual: actually(actual?.confirmed, groupKey),
  })
  judgeCount(model, {
    cell: { what: 'HELD', ...cell },
    variable: of(now.held, now.allHeld),
    threshold,
    known,
    actual: actually(actual?.held, groupKey),
  })
  if (!now.isFresh)
    judgeCount(model, {
      cell: { what: 'COUNTED', ...cell },
      variable: of(now.counted, now.allCounted),
      threshold: lowest,
      known: knownEver,
      actual: ledgerOf(room, groupKey),
    })
  // Whether the room is full is published to the minute.
  const isAll = groupKey === null || room.plan.groups.length === 1
  if (!before || (isAll && before.room.published.isFull !== room.published.isFull)) return
  const [was, is] = [actually(before.room.actual?.confirmed, groupKey), actually(actual?.confirmed, groupKey)]
  judgeChange(model, {
    cell,
    threshold,
    later: confirmed,
    earlier: of(before.confirmed, before.allConfirmed),
    actual: was === undefined || is === undefined ? undefined : is - was,
  })
}
