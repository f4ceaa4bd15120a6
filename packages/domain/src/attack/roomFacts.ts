/** What follows from the published states of a room. See docs/decisions/0038-what-the-public-sees-of-the-room.md. */
import type { Band } from '../disclosure/bands.ts'
import type { CollectedRoom } from './collected.ts'
import { factOf, judgeChange, judgeCount, type Model } from './model.ts'
import { addSum, addVariable, constrain } from './system.ts'

/** Variables of one state, by group and of all. */
export interface RoomVariables {
  room: CollectedRoom
  index: number
  confirmed: Map<string, number>
  held: Map<string, number>
  /** As counted for the public last. */
  counted: Map<string, number>
  allConfirmed: number
  allHeld: number
  allCounted: number
  /** What is published as the total: where groups are published, their sum. */
  total: number
  /** Whether what was counted is what was confirmed at that moment. */
  isFresh: boolean
}

export function addRooms(model: Model): RoomVariables[] {
  const { rooms } = model.collected
  const added: RoomVariables[] = []
  for (const [index, room] of rooms.entries()) {
    const before = added[index - 1]
    const variables = addRoom(model, room, index)
    addPlan(model, variables)
    addTold(model, variables)
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
    if (room.plan.isReserving && room.told.isFull) constrain(system, [[all, 1]], { low: minimum, fact: full })
  }
}

function addTold(model: Model, variables: RoomVariables): void {
  const { system, collected } = model
  const { room, index, confirmed, held, counted, allConfirmed, allHeld, total } = variables
  const { isFull, taken, groups } = room.told
  if (isFull !== null) {
    const all = collected.offersProtection ? allConfirmed : allHeld
    const ends = isFull ? { low: room.seats } : { high: room.seats - 1 }
    constrain(system, [[all, 1]], { ...ends, fact: factOf(model, { source: 'ROOM', room: index, part: 'FULL' }) })
  }
  if (taken) {
    const fact = factOf(model, { source: 'ROOM', room: index, part: 'TOTAL' })
    // Groups are counted at different times: together they can be more than there are seats.
    const isTop = room.isByRule && room.disclosure === 'GROUPS' && taken.to === room.seats
    constrain(system, [[total, 1]], { low: taken.from, ...(isTop ? {} : { high: taken.to }), fact })
  }
  for (const { key, taken: band, offered } of groups) {
    const variable = counted.get(key)
    if (variable === undefined || !band) continue
    const fact = factOf(model, { source: 'ROOM', room: index, part: 'GROUP', groupKey: key })
    constrain(system, [[variable, 1]], { low: band.from, high: band.to, fact })
    if (offered !== null)
      constrain(
        system,
        [
          [held.get(key) ?? 0, 1],
          [confirmed.get(key) ?? 0, -1],
        ],
        { low: offered, high: offered, fact },
      )
  }
  if (room.isByRule && room.disclosure === 'GROUPS') addWithheld(model, variables)
}

/** Withheld are the smallest groups; one has fewer people than the threshold, and all of them together no fewer if another is shown. */
function addWithheld(model: Model, { room, index, counted }: RoomVariables): void {
  const { system } = model
  const { threshold, seats } = room
  const variablesOf = (isWithheld: boolean) =>
    room.told.groups.flatMap(({ key, taken }) => ((taken === null) === isWithheld ? (counted.get(key) ?? []) : []))
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

/** How what was counted hangs together from state to state. */
function addSteps(model: Model, before: RoomVariables | undefined, now: RoomVariables): void {
  const { room, index } = now
  if (now.isFresh || !before) return
  const { system } = model
  const fact = factOf(model, { source: 'ROOM', room: index, part: 'STEADY' })
  const same = (one: number, other: number) =>
    constrain(
      system,
      [
        [one, 1],
        [other, -1],
      ],
      { low: 0, high: 0, fact },
    )
  const near = (one: number, other: number) =>
    constrain(
      system,
      [
        [one, 1],
        [other, -1],
      ],
      { low: 1 - room.threshold, high: room.threshold - 1, fact },
    )
  const apart = (earlier: number, later: number, isMore: boolean) =>
    constrain(
      system,
      [
        [later, 1],
        [earlier, -1],
      ],
      { ...(isMore ? { low: room.threshold } : { high: -room.threshold }), fact },
    )
  for (const [key, counted] of [...now.counted, ['', now.allCounted] as const]) {
    const isAll = key === ''
    const earlier = isAll ? before.allCounted : before.counted.get(key)
    const confirmed = isAll ? now.allConfirmed : now.confirmed.get(key)
    if (earlier === undefined || confirmed === undefined) continue
    if (!room.isCounted && room.hour === before.room.hour) same(counted, earlier)
    if (room.isCounted) near(confirmed, counted)
    const [was, is] = isAll ? [before.room.told.taken, room.told.taken] : [bandIn(before.room, key), bandIn(room, key)]
    const isOther = isAll && (room.disclosure !== 'TOTAL' || before.room.disclosure !== 'TOTAL')
    if (!was || !is || isOther) continue
    if (room.isCounted && (was.to < is.from || is.to < was.from)) {
      same(confirmed, counted)
      if (!isAll) apart(earlier, counted, was.to < is.from)
    } else if (Math.max(is.to - was.from, was.to - is.from) < Math.min(room.threshold, before.room.threshold))
      same(counted, earlier)
  }
}

const bandIn = ({ told }: CollectedRoom, groupKey: string): Band | null =>
  told.groups.find(({ key }) => key === groupKey)?.taken ?? null

function judgeRoom(model: Model, before: RoomVariables | undefined, now: RoomVariables): void {
  const { knowledge, rooms } = model.collected
  const { room, index } = now
  const { actual } = room
  // A threshold that is lowered holds for what is published from then on, also of what was counted before.
  const lowest = Math.min(...rooms.map((one) => one.threshold))
  const threshold = Math.min(...rooms.slice(index).map((one) => one.threshold))
  const at = { room: index }
  const knows = knowledge?.rooms.includes(index) === true
  const sum = (counts: Readonly<Record<string, number>> | undefined) =>
    counts && Object.values(counts).reduce((total, count) => total + count, 0)
  const keys = [...room.plan.groups.map(({ key }) => key), null]
  for (const groupKey of keys) {
    const isOwn = knowledge !== null && (groupKey === null || groupKey === knowledge.groupKey)
    const known = isOwn && knows ? knowledge.people : 0
    const of = (variables: Map<string, number>, all: number) =>
      groupKey === null ? all : (variables.get(groupKey) ?? all)
    const actually = (counts: Readonly<Record<string, number>> | undefined) =>
      counts && (groupKey === null ? sum(counts) : (counts[groupKey] ?? 0))
    const ledger = actual && (groupKey === null ? actual.ledger.total : (actual.ledger.groups[groupKey] ?? 0))
    const cell = { groupKey, country: null, at }
    const confirmed = of(now.confirmed, now.allConfirmed)
    judgeCount(model, {
      ...{ cell: { what: 'CONFIRMED', ...cell }, variable: confirmed, threshold, known },
      actual: actually(actual?.confirmed),
    })
    judgeCount(model, {
      ...{ cell: { what: 'HELD', ...cell }, variable: of(now.held, now.allHeld), threshold, known },
      actual: actually(actual?.held),
    })
    if (!now.isFresh)
      judgeCount(model, {
        ...{ cell: { what: 'COUNTED', ...cell }, variable: of(now.counted, now.allCounted), threshold: lowest },
        // They may have been counted earlier.
        known: isOwn ? knowledge.people : 0,
        actual: ledger,
      })
    // That the room is full, or no longer, is published to the minute.
    const isAll = groupKey === null || room.plan.groups.length === 1
    if (!before || (isAll && before.room.told.isFull !== room.told.isFull)) continue
    const [was, is] = [actually(before.room.actual?.confirmed), actually(actual?.confirmed)]
    judgeChange(model, {
      ...{ cell, threshold, later: confirmed },
      earlier: of(before.confirmed, before.allConfirmed),
      actual: was === undefined || is === undefined ? undefined : is - was,
    })
  }
}
