/** Published draws of which one thing was changed. A verifier has to find each of them. */
import { canonical } from '../../report/canonical.ts'
import { auditorBundle, type PublishedDraw, personBundle, publicBundle } from '../bundles.ts'
import type { Random } from '../digest.ts'
import { type DrawOpening, leafOf, type PreparedDraw, treesOf } from '../prepare.ts'
import { type DrawRecord, recordHashOf } from '../record.ts'
import { below, ceremonyOf, dealAll, play, randomFrom, sampleDraw, samplePrepared, sha256 } from './sample.ts'

export interface Tampering {
  /** Description of the change, to identify a tampering that was missed. */
  what: string
  content: string
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

interface Base {
  name: string
  bundles: Record<'public' | 'person' | 'auditor', string>
}

const pick = <Item>(random: Random, items: readonly Item[]): Item => {
  const item = items[below(random, items.length)]
  if (item === undefined) throw new RangeError('There is nothing to choose from.')
  return item
}

function bundlesOf(draw: PublishedDraw, opening: DrawOpening, person: string): Base['bundles'] {
  const own = personBundle(draw, opening, treesOf(draw.record, opening, sha256), person)
  if (own === null) throw new Error('The person is not in the pool.')
  return { public: publicBundle(draw), person: own, auditor: auditorBundle(draw, opening) }
}

/** Void, as nobody entered its beacon. */
function voidDraw(seed: string): Base {
  const prepared = samplePrepared({ seed, people: 20, rooms: 12, holders: 2, hasBeacon: true })
  const until = prepared.record.beacon?.until ?? 0
  const commands = ceremonyOf(prepared, dealAll(prepared, seed)).slice(0, -1)
  const draw = play({ state: 'PREPARED', record: prepared.record }, [...commands, [{ type: 'CLOSE' }, until]])
  if (draw.state !== 'VOID') throw new Error(`It is ${draw.state}.`)
  return { name: 'a void draw', bundles: bundlesOf(draw, prepared.opening, 'registration-5') }
}

/** Draws with and without sharing, a beacon and a silent holder, of two events, and one that is void. */
function baseDraws(seed: string): Base[] {
  const options = [
    { holders: 2 },
    { holders: 2, hasBeacon: true },
    { holders: 1, hasBeacon: true },
    { holders: 3 },
    { holders: 3, silent: [2] },
    { holders: 4, silent: [1], hasBeacon: true },
    { holders: 2, event: 'event-2' },
  ]
  const drawn = options.map((option, place) => {
    const { prepared, draw } = sampleDraw({ seed: `${seed}:${place}`, people: 20, rooms: 12, ...option })
    return { name: `draw ${place}`, bundles: bundlesOf(draw, prepared.opening, `registration-${2 + place}`) }
  })
  return [...drawn, voidDraw(`${seed}:void`)]
}

interface Place {
  holder: Json[] | { [key: string]: Json }
  key: string
  value: Json
  path: string
}

function placesIn(value: Json, path = ''): Place[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, each]) => [
    { holder: value, key, value: each, path: `${path}.${key}` },
    ...placesIn(each, `${path}.${key}`),
  ])
}

const put = ({ holder, key }: Place, value: Json) => {
  if (Array.isArray(holder)) holder[Number(key)] = value
  else holder[key] = value
}

function otherText(random: Random, text: string): string {
  if (!/^[0-9a-f]{64,}$/.test(text)) return pick(random, [`${text}x`, '', text.toUpperCase(), ` ${text}`])
  const at = below(random, text.length)
  const digit = pick(random, ['0', '1', '7', 'a', 'f'])
  return pick(random, [
    text.slice(0, at) + digit + text.slice(at + 1),
    random() + text.slice(64),
    text.slice(1),
    text.toUpperCase(),
  ])
}

function otherValue(random: Random, value: Json): Json {
  if (typeof value === 'number') return pick(random, [value + 1, value - 1, 0, value * 2, String(value), null])
  if (typeof value === 'string') return pick(random, [otherText(random, value), null])
  if (typeof value === 'boolean') return !value
  if (value === null) return pick<Json>(random, [0, '', random(), {}])
  if (!Array.isArray(value)) return { ...value, [pick(random, ['note', 'room', '__proto__x'])]: 1 }
  const at = below(random, Math.max(1, value.length))
  const [first, ...rest] = value
  return pick<Json>(random, [
    value.toSpliced(at, 1),
    [...value, value[at] ?? 'added'],
    value.toReversed(),
    first === undefined ? [0] : [...rest, first],
  ])
}

/** Any place of any bundle: a value, an entry more or less, another order. */
function changePlace(random: Random, bundle: Json): string {
  const place = pick(random, placesIn(bundle))
  if (!Array.isArray(place.holder) && below(random, 8) === 0) delete place.holder[place.key]
  else put(place, otherValue(random, place.value))
  return place.path
}

/** Two values of one kind change places: rooms, people, seeds, hashes, salts. */
function exchange(random: Random, bundle: Json): string {
  const one = pick(random, placesIn(bundle))
  const isAlike = (other: Place) => other.path.replace(/\d+/g, '') === one.path.replace(/\d+/g, '')
  const other = pick(random, placesIn(bundle).filter(isAlike))
  put(one, other.value)
  put(other, one.value)
  return `${one.path} and ${other.path}`
}

/** Something of another draw takes the place of the same here: a commitment, an opening, an outcome. */
function replay(random: Random, bundle: Json, other: Json): string {
  const here = pick(random, placesIn(bundle))
  const there = placesIn(other).find(({ path }) => path === here.path)
  if (there) put(here, there.value)
  return `${here.path} of another draw`
}

/** The record is changed, and its hash computed again. */
function rehash(random: Random, bundle: Json): string {
  const content = bundle as { record: Json; recordHash: string }
  const path = pick(random, [changePlace, exchange])(random, content.record)
  content.recordHash = recordHashOf(content.record as unknown as DrawRecord, sha256)
  return `record${path}, with a new hash`
}

/** The same content in another way of writing. */
function rewrite(random: Random, content: string): string {
  return pick(random, [
    () => JSON.stringify(JSON.parse(content), null, 1),
    () => `${content}\n\n`,
    () => `\uFEFF${content}`,
    () => content.replace(/:(\d+)([,}])/, ':$1.0$2'),
    () => content.replace('"kind":', '"kind":"public","kind":'),
    () => content.replace('"format"', '"\\u0066ormat"'),
    () => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(content)).toReversed())),
    () => content.slice(0, -1),
  ])()
}

const copyOf = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value))

/** Records that a dishonest host could commit to, with honest seed-holders. */
const lies: Record<string, (content: { record: DrawRecord; opening: DrawOpening }, random: Random) => void> = {
  'a room that breaks a quota': ({ opening }) => {
    const [room, ...rooms] = opening.rooms
    const groupOf = (index: number) => opening.people[index]?.person?.values.group
    const at = room?.findIndex((index) => opening.people[index]?.person?.standing === 'OPEN') ?? 0
    const leaving = room?.[at] ?? 0
    const joining = opening.people.findIndex(
      ({ person }, index) =>
        person?.standing === 'OPEN' && !room?.includes(index) && groupOf(index) !== groupOf(leaving),
    )
    const changed = room?.with(at, joining).toSorted((a, b) => a - b) ?? []
    Object.assign(opening, { rooms: [changed, ...rooms] })
    for (const [index, change] of [
      [leaving, -1],
      [joining, 1],
    ] as const) {
      const { person } = opening.people[index] ?? {}
      if (person) person.rooms += change
    }
  },
  'higher odds for one person': ({ opening }, random) => {
    const { person } = pick(
      random,
      opening.people.filter((each) => each.person?.standing === 'OPEN'),
    )
    if (person) person.rooms += 1
  },
  'somebody who is there twice': ({ opening }) => {
    const [one, other] = opening.people.flatMap(({ person }) => (person?.standing === 'OPEN' ? person : []))
    if (one && other) other.id = one.id
  },
  'an excluded person who becomes open': ({ opening }) => {
    for (const { person } of opening.people) if (person?.standing === 'EXCLUDED') person.standing = 'OPEN'
  },
  'a seated person who becomes excluded': ({ opening }) => {
    for (const { person } of opening.people) if (person?.standing === 'SEATED') person.standing = 'EXCLUDED'
  },
  'an answer that is missing': ({ opening }) => {
    for (const { person } of opening.people.slice(0, 9)) if (person?.standing === 'OPEN') person.values = {}
  },
  'a room with a person too few': ({ opening }) => {
    const [room = [], ...rooms] = opening.rooms
    const { person } = opening.people[room.at(-1) ?? 0] ?? {}
    if (person) person.rooms -= 1
    Object.assign(opening, { rooms: [room.slice(0, -1), ...rooms] })
  },
  'a room with a person twice': ({ opening }) => {
    const [room = [], ...rooms] = opening.rooms
    const [one, other] = [opening.people[room[0] ?? 0]?.person, opening.people[room[1] ?? 0]?.person]
    if (one && other) [one.rooms, other.rooms] = [one.rooms + 1, other.rooms - 1]
    Object.assign(opening, { rooms: [[room[0] ?? 0, room[0] ?? 0, ...room.slice(2)], ...rooms] })
  },
  'lowest odds that are too high': ({ record }) => {
    record.odds.least += 1
  },
  'a cell with fewer people': ({ record }) => {
    const [cell] = record.odds.cells
    if (cell) cell.people += record.threshold
  },
  'quotas that were not asked for': ({ opening }) => {
    const [quota] = opening.terms.terms.quotas
    if (quota) quota.minimum += 1
  },
  'a salt that is used twice': ({ opening }) => {
    const [one, other] = opening.people
    if (one && other) other.salt = one.salt
  },
  'reveals before commitments': ({ record }) => {
    record.deadlines.revealBy = record.deadlines.seedsBy - 1
  },
  'a bound that can’t be': ({ record }) => {
    // A bound below the odds; where somebody's odds are zero, no bound is below them.
    record.bound = { optimum: record.odds.least > 0 ? 1 : 1e9 + 1, gap: 0 }
  },
  'a first draw that continues another': ({ record }) => {
    record.previous = sha256('another')
  },
  'a participant who is named': ({ record }) => {
    for (const holder of record.holders) Object.assign(holder, { kind: 'PARTICIPANT' })
  },
}

/** Hashes a lie as if it were true. */
function commitTo({ record, opening }: { record: DrawRecord; opening: DrawOpening }): PreparedDraw {
  const sorted = opening.people
    .map((each, index) => ({ each, index, leaf: leafOf(record, each, sha256) }))
    .toSorted((one, other) => (one.leaf < other.leaf ? -1 : 1))
  const placeOf = new Map(sorted.map(({ index }, place) => [index, place]))
  const moved: DrawOpening = {
    terms: opening.terms,
    people: sorted.map(({ each }) => each),
    rooms: opening.rooms.map((room) => room.map((index) => placeOf.get(index) ?? -1).toSorted((a, b) => a - b)),
  }
  const trees = treesOf(record, moved, sha256)
  const committed: DrawRecord = {
    ...record,
    terms: record.terms,
    pool: { leaves: moved.people.length, root: trees.pool.root },
    rooms: { count: moved.rooms.length, root: trees.rooms.root },
  }
  return { record: committed, recordHash: recordHashOf(committed, sha256), opening: moved }
}

function lie(random: Random): Tampering {
  const what = pick(random, Object.keys(lies))
  const honest = samplePrepared({ seed: random(), people: 20, rooms: 12, holders: 2 })
  const content = copyOf({ record: honest.record, opening: honest.opening })
  lies[what]?.(content, random)
  const prepared = commitTo(content)
  // The state machine would refuse some of these records; a liar uses a different one.
  const nothing = { commitments: [], confirmations: [], reveals: [], shares: [], beacon: null }
  const [, ...commands] = ceremonyOf(prepared, dealAll(prepared, random()))
  const times = { ...honest.record.deadlines }
  const { record, recordHash } = prepared
  const draw = play(
    { state: 'COMMITTED', record: { ...record, deadlines: times }, recordHash, ...nothing },
    commands.map(([command]) => [command, times.seedsBy - 1] as const),
  )
  if (draw.state !== 'DRAWN') throw new Error(`It is ${draw.state}.`)
  return { what: `a lie: ${what}`, content: auditorBundle({ ...draw, record }, prepared.opening) }
}

function tamper(random: Random, bases: readonly Base[]): Tampering {
  const [base, other] = [pick(random, bases), pick(random, bases)]
  const kind = pick(random, ['public', 'person', 'auditor'] as const)
  const content = base.bundles[kind]
  const way = below(random, 12)
  if (way === 0) return { what: `${kind} bundle, rewritten`, content: rewrite(random, content) }
  if (way === 1) return lie(random)
  const bundle: Json = JSON.parse(content)
  const ways = [
    () => changePlace(random, bundle),
    () => exchange(random, bundle),
    () => replay(random, bundle, JSON.parse(other.bundles[kind])),
    () => rehash(random, bundle),
  ]
  const what = pick(random, way < 7 ? ways.slice(0, 1) : ways)()
  return { what: `${kind} bundle of ${base.name}: ${what}`, content: canonical(bundle) }
}

/** Repeatable single tamperings of complete draws, each of which changes something. */
export function tamperings(amount: number, seed: string): Tampering[] {
  const bases = baseDraws(seed)
  const originals = new Set(bases.flatMap(({ bundles }) => Object.values(bundles)))
  const random = randomFrom(seed)
  const made: Tampering[] = []
  while (made.length < amount) {
    const tampering = tamper(random, bases)
    if (!originals.has(tampering.content)) made.push(tampering)
  }
  return made
}

/** Untampered bundles, to catch a verifier that simply rejects everything. */
export const untampered = (seed: string): string[] => baseDraws(seed).flatMap(({ bundles }) => Object.values(bundles))
