/** A person's own place in a draw. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { personBundle } from '@plenaria/domain/draw/bundles'
import { digest } from '@plenaria/domain/draw/digest'
import { type Tree, treeOf } from '@plenaria/domain/draw/merkle'
import type { CommittedPerson, DrawTrees } from '@plenaria/domain/draw/prepare'
import { seatCodes } from '@plenaria/domain/draw/seatCodes'
import type { OddsComparison } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import type { Context } from '../request/context.ts'
import type { RegistrationRow } from '../request/rows.ts'
import { type DrawRow, outcomeIn, publishedDraw, recordIn, sha256, whole } from './rows.ts'

export interface OwnPlace {
  draw: DrawRow
  leaf: number
  person: CommittedPerson
}

export async function ownPlace(registration: RegistrationRow, { database, viewer }: Context): Promise<OwnPlace | null> {
  if (!can.holdOwnSeed(viewer, registration)) return null
  const found = await database.drawPerson.findFirst({
    where: { registrationId: registration.id, draw: { recordHash: { not: null } } },
    include: { draw: { include: whole } },
    orderBy: { draw: { round: 'desc' } },
  })
  const person = (found?.person ?? null) as unknown as CommittedPerson | null
  return found && person && { draw: found.draw, leaf: found.leaf, person }
}

/** Against the middle of the people who can be drawn, who must be at least as many as the threshold. */
export async function comparisonOf({ draw, person }: OwnPlace, { database }: Context): Promise<OddsComparison> {
  const [row] = await database.$queryRaw<[{ middle: number | null }]>`
    select percentile_disc(0.5) within group (order by (person ->> 'rooms')::int) as middle
    from draw_person where draw_id = ${draw.id}::uuid and person ->> 'standing' = 'OPEN'`
  const middle = row.middle ?? person.rooms
  if (person.rooms === middle) return 'SAME'
  return person.rooms > middle ? 'HIGHER' : 'LOWER'
}

export async function isDrawn({ draw, leaf }: OwnPlace, { database }: Context): Promise<boolean | null> {
  const outcome = outcomeIn(draw)
  if (outcome?.state !== 'DRAWN') return null
  const where = { drawId: draw.id, number: outcome.room, members: { has: leaf } }
  return (await database.drawRoom.count({ where })) > 0
}

const hashLength = 64

const hashesIn = (seats: string): string[] =>
  Array.from({ length: seats.length / hashLength }, (_, at) => seats.slice(at * hashLength, (at + 1) * hashLength))

/** Hashes of the seats of the drawn room, ascending; none before a room is drawn. */
async function drawnSeats(draw: DrawRow, { database }: Context): Promise<string[]> {
  const outcome = outcomeIn(draw)
  if (outcome?.state !== 'DRAWN') return []
  const where = { drawId_number: { drawId: draw.id, number: outcome.room } }
  const room = await database.drawRoom.findUnique({ where, select: { seats: true } })
  return hashesIn(room?.seats ?? '')
}

export const seatCodesOf = async (draw: DrawRow, context: Context): Promise<string[]> =>
  seatCodes(await drawnSeats(draw, context))

/** Null where the drawn room is without them. */
export async function ownSeatCode({ draw, leaf }: OwnPlace, context: Context): Promise<string | null> {
  const outcome = outcomeIn(draw)
  const record = recordIn(draw)
  if (outcome?.state !== 'DRAWN' || !record) return null
  const where = { drawId_leaf: { drawId: draw.id, leaf } }
  const { salt, hash } = await context.database.drawPerson.findUniqueOrThrow({
    where,
    select: { salt: true, hash: true },
  })
  const seat = digest(sha256, 'seat', record.event, record.round, outcome.room, salt ?? '', hash)
  const seats = await drawnSeats(draw, context)
  return seatCodes(seats)[seats.indexOf(seat)] ?? null
}

/** Rooms whose trees are hashed before others get their turn. */
const roomsAtOnce = 10

/** Built from stored hashes: salts of others may have been erased. */
export async function bundleOf({ draw, leaf, person }: OwnPlace, { database }: Context): Promise<string | null> {
  const published = publishedDraw(draw)
  const record = recordIn(draw)
  if (!published || !record) return null
  const where = { drawId: draw.id }
  const leaves = await database.drawPerson.findMany({ where, select: { hash: true }, orderBy: { leaf: 'asc' } })
  const rooms = await database.drawRoom.findMany({ where, orderBy: { number: 'asc' } })
  const own = await database.drawPerson.findUniqueOrThrow({ where: { drawId_leaf: { drawId: draw.id, leaf } } })
  const salt = own.salt ?? ''
  const nothing: Tree = { levels: [], root: '' }
  const seats: Tree[] = []
  for (const [place, { members, seats: hashes }] of rooms.entries()) {
    seats.push(members.includes(leaf) ? treeOf('room', hashesIn(hashes), sha256) : nothing)
    if (place % roomsAtOnce === 0) await nextTurn()
  }
  const id = { event: record.event, round: record.round }
  const hash = leaves[leaf]?.hash ?? ''
  const roomLeaves = rooms.map(({ number, root }) => digest(sha256, 'room', id.event, id.round, number, root))
  const trees: DrawTrees = {
    pool: treeOf(
      'pool',
      leaves.map((each) => each.hash),
      sha256,
    ),
    rooms: treeOf('rooms', roomLeaves, sha256),
    seats,
    seatOf: (room) => digest(sha256, 'seat', id.event, id.round, room, salt, hash),
  }
  const people = leaves.map((_, index) => (index === leaf ? { salt, person } : { salt: '', person: null }))
  const opening = {
    terms: { salt: '', terms: { quotas: [], organisationCap: null } },
    people,
    rooms: rooms.map(({ members }) => members),
  }
  return personBundle(published, opening, trees, person.id)
}
