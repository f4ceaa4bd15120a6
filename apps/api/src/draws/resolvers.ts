import { publicBundle } from '@plenaria/domain/draw/bundles'
import type { Outcome } from '@plenaria/domain/draw/outcome'
import type { DrawRecord } from '@plenaria/domain/draw/record'
import type { SeedCommitment } from '@plenaria/domain/draw/seeds'
import type { DrawState, Resolvers } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { limitOf, noRoomFrom } from '../compose/composition.ts'
import { inForce } from '../grants/partners.ts'
import { eventById, instituteById } from '../request/byId.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { EventRow } from '../request/rows.ts'
import { auditRight } from './audit.ts'
import { addDrawBeacon, beaconOf } from './beacon.ts'
import { cancelDraw } from './cancel.ts'
import { commitDraw, digestOf } from './commit.ts'
import type { Failure } from './compute.ts'
import { joinDraw, ownInPool } from './holders.ts'
import { bundleOf, comparisonOf, isDrawn, ownPlace, ownSeatCode, seatCodesOf } from './own.ts'
import { prepareDraw } from './prepare.ts'
import {
  type DrawRow,
  outcomeIn,
  publishedDraw,
  recordIn,
  type SeedHolderOfDraw,
  whole,
  withoutChanceIn,
} from './rows.ts'
import { drawnRoom, stageDraw } from './stage.ts'
import { takeSeedStep } from './step.ts'

const billion = 1e9

const eventOf = ({ eventId }: DrawRow, context: Context): Promise<EventRow> => eventById(eventId, context)

const composes = async (draw: DrawRow, context: Context): Promise<boolean> =>
  can.compose(context.viewer, await eventOf(draw, context))

/** Newest first. Draws whose lottery isn't ready, or that have none, are visible only to people who may compose the room. */
async function drawsOf(event: EventRow, { database, viewer }: Context): Promise<DrawRow[]> {
  const hidden = can.compose(viewer, event) ? (['DISCARDED'] as const) : (['DISCARDED', 'PREPARING', 'FAILED'] as const)
  return database.draw.findMany({
    where: { eventId: event.id, state: { notIn: [...hidden] } },
    include: whole,
    orderBy: [{ preparedAt: 'desc' }, { id: 'desc' }],
  })
}

function failureOf({ failure }: DrawRow, { language }: Context) {
  const found = failure as unknown as Failure | null
  if (!found) return null
  const conflict = found.cause === 'NO_ROOM' ? noRoomFrom(language, found.seats, found.conflict) : null
  return { cause: found.cause, conflict }
}

function recordFields(row: DrawRow) {
  const record = recordIn(row)
  if (!record) return null
  const { seats, rooms, pool, terms, codeVersion, method, threshold, odds, bound } = record
  return {
    seats,
    rooms: rooms.count,
    roomsRoot: rooms.root,
    leaves: pool.leaves,
    poolRoot: pool.root,
    terms,
    codeVersion,
    method,
    threshold,
    least: odds.least,
    odds: [...odds.cells],
    optimum: bound.optimum / billion,
    gap: bound.gap / billion,
  }
}

const publishedRecord = (row: DrawRow): DrawRecord | null => publishedDraw(row)?.record ?? null

function deadlinesOf(row: DrawRow) {
  const deadlines = publishedRecord(row)?.deadlines
  if (!deadlines) return null
  const at = (instant: number) => new Date(instant)
  const { seedsBy, confirmBy, revealBy, recoverBy } = deadlines
  return { seedsBy: at(seedsBy), confirmBy: at(confirmBy), revealBy: at(revealBy), recoverBy: at(recoverBy) }
}

/** The viewer's registrations at events. */
const ownIdsAt = dataLoader<string[]>(async (eventIds, { database, viewer }) => {
  if (!viewer || viewer.token) return new Map()
  const rows = await database.registration.findMany({
    where: { eventId: { in: eventIds }, emailKey: viewer.emailKey, erasedAt: null },
    select: { id: true, eventId: true },
  })
  const byEvent = Map.groupBy(rows, ({ eventId }) => eventId)
  return new Map([...byEvent].map(([eventId, all]) => [eventId, all.map(({ id }) => id)]))
})

async function ownHolders(draw: DrawRow, context: Context): Promise<SeedHolderOfDraw[]> {
  const event = await eventOf(draw, context)
  const ids = (await ownIdsAt(draw.eventId, context)) ?? []
  return draw.holders
    .filter(({ instituteId, registrationId }) =>
      instituteId === null
        ? registrationId !== null && ids.includes(registrationId)
        : can.holdSeed(context.viewer, event, instituteId),
    )
    .map((row) => ({ row, draw }))
}

async function joinableAs(draw: DrawRow, context: Context) {
  if (draw.state !== 'PREPARED') return []
  const event = await eventOf(draw, context)
  const partners = (await inForce(event.id, context)) ?? []
  const ids = [...new Set([event.hostId, ...partners.map(({ instituteId }) => instituteId)])].filter(
    (id) => can.holdSeed(context.viewer, event, id) && draw.holders.every(({ instituteId }) => instituteId !== id),
  )
  const own = await ownInPool(context.database, draw, context)
  const isOpen = own !== null && draw.holders.every(({ registrationId }) => registrationId !== own.id)
  const institutes = await Promise.all(ids.map((id) => instituteById(id, context)))
  return [
    ...institutes.flatMap((institute) => (institute ? { kind: 'INSTITUTE' as const, institute } : [])),
    ...(isOpen ? [{ kind: 'PARTICIPANT' as const, institute: null }] : []),
  ]
}

function outcomeOfKind<State extends Outcome['state']>(row: DrawRow, state: State) {
  const outcome = outcomeIn(row)
  return outcome?.state === state ? (outcome as Extract<Outcome, { state: State }>) : null
}

export const resolvers: Resolvers = {
  Mutation: {
    prepareDraw: (_, { input }, context) => prepareDraw(input, context),
    cancelDraw: (_, { id }, context) => cancelDraw(id, context),
    commitDraw: (_, { input }, context) => commitDraw(input, context),
    joinDraw: (_, { input }, context) => joinDraw(input, context),
    takeSeedStep: (_, { input }, context) => takeSeedStep(input, context),
    stageDraw: (_, { id }, context) => stageDraw(id, context),
    addDrawBeacon: (_, { input }, context) => addDrawBeacon(input, context),
  },
  Event: {
    draws: (event, _, context) => drawsOf(event, context),
  },
  Registration: {
    ownDraw: (registration, _, context) => ownPlace(registration, context),
  },
  Draw: {
    // Those that were dropped are in no list.
    state: ({ state }) => state as DrawState,
    failure: async (draw, _, context) => ((await composes(draw, context)) ? failureOf(draw, context) : null),
    digest: async (draw, _, context) =>
      draw.state === 'PREPARED' && (await composes(draw, context)) ? digestOf(draw) : null,
    withoutChance: async (draw, _, context) => {
      const without = (await composes(draw, context)) ? withoutChanceIn(draw) : null
      return without && { people: without.people, limits: without.limits.map(limitOf) }
    },
    record: async (draw, _, context) =>
      draw.recordHash !== null || (await composes(draw, context)) ? recordFields(draw) : null,
    deadlines: deadlinesOf,
    beacon: beaconOf,
    sharing: (draw) => publishedRecord(draw)?.sharing ?? null,
    holders: (draw) => draw.holders.map((row) => ({ row, draw })),
    ownHolders: (draw, _, context) => ownHolders(draw, context),
    joinableAs: (draw, _, context) => joinableAs(draw, context),
    room: (draw) => outcomeOfKind(draw, 'DRAWN')?.room ?? null,
    seed: (draw) => outcomeOfKind(draw, 'DRAWN')?.seed ?? null,
    seatCodes: (draw, _, context) => seatCodesOf(draw, context),
    voidReason: (draw) => outcomeOfKind(draw, 'VOID')?.reason ?? null,
    stagedAt: async (draw, _, context) => ((await composes(draw, context)) ? draw.stagedAt : null),
    bundle: (draw) => {
      const published = publishedDraw(draw)
      return published && publicBundle(published)
    },
    canAudit: async (draw, _, context) =>
      draw.recordHash !== null && auditRight(draw, await eventOf(draw, context), context) !== null,
    drawnSeats: async (draw, _, context) =>
      draw.state === 'DRAWN' && draw.stagedAt === null && (await composes(draw, context))
        ? drawnRoom(context.database, draw)
        : null,
  },
  SeedHolder: {
    id: ({ row }) => row.id,
    kind: ({ row }) => row.kind,
    institute: async ({ row: { instituteId } }, _, context) =>
      instituteId === null ? null : ((await instituteById(instituteId, context)) ?? null),
    joinedAt: ({ row }) => row.joinedAt,
    committedAt: ({ row }) => row.committedAt,
    confirmedAt: ({ row }) => row.confirmedAt,
    revealedAt: ({ row }) => row.revealedAt,
    isRecovered: ({ row, draw }) => {
      const sharing = publishedRecord(draw)?.sharing ?? null
      const revealed = draw.shares.filter(({ dealerId, share }) => dealerId === row.id && share !== null)
      return row.seed === null && sharing !== null && revealed.length >= sharing
    },
    key: ({ row }) => row.key,
    points: ({ row }) => [...((row.commitment as unknown as SeedCommitment | null)?.points ?? [])],
  },
  OwnSeedHolder: {
    holder: (own) => own,
    position: ({ row }) => row.position,
    hasSentShares: ({ row, draw }) => draw.shares.some(({ dealerId }) => dealerId === row.id),
    received: ({ row, draw }) =>
      draw.shares
        .filter(({ holderId }) => holderId === row.id)
        .map(({ dealerId, sealed, share }) => ({ dealer: dealerId, sealed, isRevealed: share !== null })),
  },
  OwnDraw: {
    rooms: ({ person }) => person.rooms,
    comparison: (own, _, context) => comparisonOf(own, context),
    isDrawn: (own, _, context) => isDrawn(own, context),
    seatCode: (own, _, context) => ownSeatCode(own, context),
    bundle: (own, _, context) => bundleOf(own, context),
  },
}
