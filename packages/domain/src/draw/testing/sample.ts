/** Made-up draws, from the pool to the last seed. */
import { createHash } from 'node:crypto'
import type { PoolPerson } from '../../compose/pool.ts'
import { base, multiply, writePoint } from '../curve.ts'
import { type Draw, type DrawCommand, decideDraw } from '../decide.ts'
import type { Hash, Random } from '../digest.ts'
import { type DrawInput, type PreparedDraw, prepareRecord } from '../prepare.ts'
import { type DrawTerms, defaultSharing } from '../record.ts'
import type { QuotaTerms, RoomMembers } from '../rooms.ts'
import { type Dealt, dealSeed } from '../seeds.ts'

export const sha256: Hash = (text) => createHash('sha256').update(text).digest('hex')

/** Repeatable 32 bytes. */
export function randomFrom(seed: string): Random {
  let count = 0
  return () => {
    count += 1
    return sha256(`${seed}:${count}`)
  }
}

/** A whole number below `limit`. */
export const below = (random: Random, limit: number): number => Number(BigInt(`0x${random()}`) % BigInt(limit))

export function shuffled<Item>(random: Random, items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, key: random() }))
    .toSorted((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ item }) => item)
}

const groups = ['civil-society', 'technical', 'private-sector'] as const
const regions = ['Africa', 'Americas', 'Europe'] as const
const hour = 3_600_000
export const committedAt = 1_800_000_000_000

export interface SampleOptions {
  seed: string
  people?: number
  seats?: number
  rooms?: number
  holders?: number
  hasBeacon?: boolean
  event?: string
}

const poolOf = (random: Random, people: number): PoolPerson[] =>
  Array.from({ length: people }, (_, index) => ({
    id: `registration-${index}`,
    values: { group: groups[index % 3] ?? '', region: regions[below(random, 3)] ?? '', mood: 'curious' },
    organisationKey: index % 5 === 2 ? `organisation-${index % 2}` : null,
    standing: index === 0 ? 'SEATED' : index === 1 ? 'EXCLUDED' : 'OPEN',
  }))

/** A third of the seats, or one more, for each group; by `roomTest` those that have too many of an organisation are left out. */
const quotasOf = (seats: number): QuotaTerms => ({
  quotas: [
    ...groups.map((value) => ({
      where: [{ feature: 'group', value }],
      minimum: Math.floor(seats / 3),
      target: null,
      maximum: Math.ceil(seats / 3),
    })),
    {
      where: [
        { feature: 'group', value: groups[0] },
        { feature: 'region', value: 'Africa' },
      ],
      minimum: 0,
      target: 1,
      maximum: seats,
    },
  ],
  organisationCap: 2,
})

/** Chooses the seats of each group at random, of each organisation two people at most. */
function roomOf(random: Random, pool: readonly PoolPerson[], seats: number): RoomMembers {
  const room = [0]
  const counts = new Map<string, number>([[pool[0]?.organisationKey ?? '', 1]])
  const limits = groups.map((_, group) => Math.floor(seats / 3) + (group < seats % 3 ? 1 : 0) - (group === 0 ? 1 : 0))
  for (const index of shuffled(random, [...pool.keys()].slice(2))) {
    const group = index % 3
    const key = pool[index]?.organisationKey
    if ((limits[group] ?? 0) === 0 || (key && (counts.get(key) ?? 0) >= 2)) continue
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1)
    limits[group] = (limits[group] ?? 0) - 1
    room.push(index)
  }
  return room
}

export function sampleTerms({
  seed,
  holders = 3,
  seats = 9,
  hasBeacon = false,
  event = 'event-1',
}: SampleOptions): DrawTerms {
  const sharing = defaultSharing(holders)
  return {
    event,
    round: 0,
    previous: null,
    codeVersion: '0.1.0',
    method: 'MAXIMIN',
    seats,
    threshold: 3,
    sharing,
    bound: { optimum: 1_000_000_000, gap: 1 },
    holders: Array.from({ length: holders }, (_, place) => ({
      id: `holder-${place + 1}`,
      kind: place < 2 ? ('INSTITUTE' as const) : ('PARTICIPANT' as const),
      name: place < 2 ? `Institute ${place + 1}` : null,
      key: sharing === null ? null : writePoint(multiply(base, BigInt(`0x${sha256(`${seed}:key:${place}`)}`))),
    })),
    beacon: hasBeacon
      ? { source: 'drand quicknet', round: '1234567', at: committedAt + 5 * hour, until: committedAt + 29 * hour }
      : null,
    deadlines: {
      seedsBy: committedAt + hour,
      confirmBy: committedAt + 2 * hour,
      revealBy: committedAt + 3 * hour,
      recoverBy: committedAt + 4 * hour,
    },
  }
}

export function sampleInput(options: SampleOptions): DrawInput {
  const { seed, people = 40, seats = 9, rooms = 25 } = options
  const random = randomFrom(`${seed}:pool`)
  const pool = poolOf(random, people)
  return {
    terms: sampleTerms(options),
    quotas: quotasOf(seats),
    pool,
    rooms: Array.from({ length: rooms }, () => roomOf(random, pool, seats)),
  }
}

/** @throws if it is refused */
export function samplePrepared(options: SampleOptions): PreparedDraw {
  const result = prepareRecord(sampleInput(options), {
    now: committedAt,
    hash: sha256,
    random: randomFrom(`${options.seed}:salts`),
  })
  if (result.kind === 'REFUSED') throw new Error(JSON.stringify(result.refusal))
  return result.prepared
}

/** @throws if a command is refused */
export function play(draw: Draw, commands: readonly (readonly [DrawCommand, number])[]): Draw {
  return commands.reduce((state, [command, now]) => {
    const decided = decideDraw(state, command, { now, hash: sha256 })
    if (decided.kind === 'REFUSED') throw new Error(`${command.type}: ${JSON.stringify(decided.refusal)}`)
    return decided.draw
  }, draw)
}

/** The secrets of all holders. */
export const dealAll = ({ record, recordHash }: Pick<PreparedDraw, 'record' | 'recordHash'>, seed: string): Dealt[] =>
  record.holders.map(({ id }) =>
    dealSeed(
      { recordHash, holder: id, sharing: record.sharing, holders: record.holders.length },
      { hash: sha256, random: randomFrom(`${seed}:${id}`) },
    ),
  )

/**
 * Every command of a draw in which everybody does their part but those who are silent, whose seeds the others recover.
 * @param silent positions from 1
 */
export function ceremonyOf(
  { record, recordHash }: Pick<PreparedDraw, 'record' | 'recordHash'>,
  dealt: readonly Dealt[],
  silent: readonly number[] = [],
): (readonly [DrawCommand, number])[] {
  const { deadlines, beacon, sharing, holders } = record
  const ids = holders.map(({ id }) => id)
  const speaking = ids.filter((_, place) => !silent.includes(place + 1))
  return [
    [{ type: 'COMMIT', recordHash }, committedAt],
    ...dealt.map(({ commitment }) => [{ type: 'COMMIT_SEED', commitment }, deadlines.seedsBy - 1] as const),
    ...(sharing === null
      ? []
      : ids.map((holder) => [{ type: 'CONFIRM_SHARES', holder }, deadlines.confirmBy - 1] as const)),
    ...speaking.map(
      (holder) =>
        [
          { type: 'REVEAL_SEED', holder, seed: dealt[ids.indexOf(holder)]?.seed ?? '' },
          deadlines.revealBy - 1,
        ] as const,
    ),
    ...silent.flatMap((position) =>
      speaking.slice(0, sharing ?? 0).map((holder) => {
        const share = dealt[position - 1]?.shares[ids.indexOf(holder)] ?? ''
        return [
          { type: 'REVEAL_SHARE', reveal: { dealer: ids[position - 1] ?? '', holder, share } },
          deadlines.revealBy,
        ] as const
      }),
    ),
    ...(beacon ? [[{ type: 'ADD_BEACON', value: sha256('beacon') }, beacon.at] as const] : []),
  ]
}

/** A whole draw. */
export function sampleDraw(options: SampleOptions & { silent?: readonly number[] }) {
  const prepared = samplePrepared(options)
  const commands = ceremonyOf(prepared, dealAll(prepared, options.seed), options.silent)
  const draw = play({ state: 'PREPARED', record: prepared.record }, commands)
  if (draw.state !== 'DRAWN') throw new Error(`It is ${draw.state}.`)
  return { prepared, draw }
}
