/** The best room of an event, before anything is staged. */
import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Absence } from '@plenaria/domain/compose/absence'
import type { BestRoom } from '@plenaria/domain/compose/bestRoom'
import {
  type ComposedLimit,
  type ComposedRoom,
  changesOf,
  conflictIn,
  type LimitChange,
  type LimitedSide,
  type PreparedPool,
  preparePool,
  widerIn,
} from '@plenaria/domain/compose/composition'
import type { Conflict } from '@plenaria/domain/compose/conflict'
import type { QueryCompositionAbsenceArgs, QueryCompositionArgs, ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { can } from '../access/policy.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { outside } from '../refusals/faults.ts'
import { findEvent } from '../registrations/findEvent.ts'
import type { Context } from '../request/context.ts'
import type { EventRow } from '../request/rows.ts'
import { openComposer } from './composer.ts'
import { quotaOf, refusedQuotas } from './quotas.ts'
import { readSituation, type Situation } from './situation.ts'

type Result = Awaited<ResolversTypes['CompositionResult']>
type CompositionInput = QueryCompositionArgs['input']

const composer = openComposer()

/** Milliseconds. */
const timeout = 20_000
/** People of a list that are named. */
const maxNamed = 200
/** Scores are kept in hundredths of a point. */
const parts = 100

/** Of an event that the viewer composes; `quotas`: as if these were the event's. Otherwise why not. */
async function situationFor({ input, quotas }: Pick<QueryCompositionArgs, 'input' | 'quotas'>, context: Context) {
  const { database, language, viewer } = context
  const event = await findEvent(input.eventSlug, context)
  if (!event) return refuse(language, 'UnknownEvent', {})
  const denial = await forbidden(context, (requester) => can.compose(requester, event))
  if (denial) return denial
  const refused = quotas ? await refusedQuotas(database, event, quotas, language) : null
  return refused ?? readSituation(database, event, quotas?.map(quotaOf) ?? null, viewer)
}

export async function composition({ input, quotas }: QueryCompositionArgs, context: Context): Promise<Result> {
  const situation = await situationFor({ input, quotas }, context)
  if ('__typename' in situation) return situation
  const composed = await compose(situation, input, context)
  return '__typename' in composed ? composed : { __typename: 'Composition', ...composed }
}

type AbsenceAnswer = Awaited<ResolversTypes['CompositionAbsenceResult']>

/** Why the best room is without somebody who was compared. */
export async function compositionAbsence(
  { input, quotas, reference }: QueryCompositionAbsenceArgs,
  context: Context,
): Promise<AbsenceAnswer> {
  const { language } = context
  const situation = await situationFor({ input, quotas }, context)
  if ('__typename' in situation) return situation
  // Of several rooms with the fewest swaps, points alone don't decide: they are explained by the best room.
  const prepared = prepare(situation, { ...input, basis: bestOf(input.basis) }, context)
  if ('__typename' in prepared) return prepared
  const person = situation.facts.applicants.findIndex(({ id }) => situation.rows.get(id)?.reference === reference)
  if (prepared.pool.people[person]?.standing !== 'OPEN') return refuse(language, 'UnknownRegistration', {})
  const found = await inTime((signal) => composer.absence(prepared.pool, person, { signal }))
  if (found === null || found.outcome === 'UNSOLVED') return refuse(language, 'CompositionUnfinished', {})
  if (found.outcome === 'REFUSED') throw new Error(`A pool was refused: ${found.problems[0]?.code}.`)
  if (found.outcome === 'INFEASIBLE') return noRoom(prepared, found.conflict, context)
  return { __typename: 'CompositionAbsence', ...absenceIn(prepared, found.absence) }
}

const bestOf = (basis: CompositionInput['basis']) => (basis === 'FEWEST_SWAPS' ? 'COMPARE_ALL' : basis)

function absenceIn(prepared: PreparedPool, absence: Absence | null) {
  const gap = absence?.gap ?? null
  return {
    ...{ isInRoom: absence === null, isPossible: absence === null || gap !== null },
    points: gap === null ? null : points(gap),
    isInWithSeat: absence?.isInWithSeat ?? false,
    wider: widerIn(prepared, absence?.wider ?? []).map(changeOf),
  }
}

/** What was found, and what `Composition` is resolved from. */
export interface RoomProposal {
  situation: Situation
  prepared: PreparedPool
  room: BestRoom
  changes: ComposedRoom
  digest: string
}

/** The pool as it is asked for, if it has somebody to choose, and a seat. */
function prepare(situation: Situation, { basis, seats, targetPrice }: CompositionInput, { language }: Context) {
  const prepared = preparePool(situation.facts, {
    ...{ basis, seats: seats ?? null },
    targetPrice: Math.min(Math.max(targetPrice, 0), 100) * parts,
  })
  const { pool, given, compared, unscored, most } = prepared
  const faults = [
    ...outside(targetPrice, 'targetPrice', 0, 100),
    ...outside(seats, 'seats', Math.max(1, given), Math.max(1, most)),
  ]
  if (faults.length > 0) return invalidInput(language, faults)
  if (compared === 0)
    return refuse(language, 'NobodyToCompose', { cause: unscored > 0 ? 'NO_SCORE' : 'NO_APPLICATION' })
  if (pool.seats === given) return refuse(language, 'NobodyToCompose', { cause: 'NO_FREE_SEAT' })
  return prepared
}

export async function compose(situation: Situation, input: CompositionInput, context: Context) {
  const { language } = context
  const prepared = prepare(situation, input, context)
  if ('__typename' in prepared) return prepared
  const { pool, staged } = prepared
  const found = await inTime((signal) =>
    composer.room(pool, input.basis === 'FEWEST_SWAPS' ? staged : null, { signal }),
  )
  if (found === null || found.outcome === 'UNSOLVED') return refuse(language, 'CompositionUnfinished', {})
  if (found.outcome === 'REFUSED') throw new Error(`A pool was refused: ${found.problems[0]?.code}.`)
  if (found.outcome === 'INFEASIBLE') return noRoom(prepared, found.conflict, context)
  const { room, costs } = found
  const changes = changesOf(situation.facts, prepared, room, costs)
  return { situation, prepared, room, changes, digest: digestOf(input, changes, room) }
}

/** Null: not in time. */
async function inTime<Found>(find: (signal: AbortSignal) => Promise<Found>): Promise<Found | null> {
  const signal = AbortSignal.timeout(timeout)
  try {
    return await find(signal)
  } catch (fault) {
    if (signal.aborted) return null
    throw fault
  }
}

function noRoom(prepared: PreparedPool, conflict: Conflict, { language }: Context) {
  // A room has as many seats as there are people for, and those given at least.
  if (conflict.code !== 'LIMITS_CONFLICT') throw new Error(`No room was found: ${conflict.code}.`)
  return noRoomFrom(language, prepared.pool.seats, conflictIn(prepared, conflict))
}

export const noRoomFrom = (
  language: Context['language'],
  seats: number,
  { conflicting, fixes, least }: ReturnType<typeof conflictIn>,
) =>
  refuse(language, 'NoRoomPossible', {
    seats,
    conflicting: conflicting.map(({ limit, people, ...rest }) => ({ ...sideOf(rest), limit, people })),
    fixes: fixes.map(changeOf),
    least: least.map(changeOf),
  })

const sideOf = ({ key: { subject, questionKey, value }, side }: Pick<LimitedSide, 'key' | 'side'>) => ({
  ...{ subject, questionKey: questionKey || null, value: subject === 'ORGANISATION' ? null : value, side },
})

const changeOf = ({ from, to, ...rest }: LimitChange) => ({ ...sideOf(rest), from, to })

function digestOf(
  { basis, targetPrice }: CompositionInput,
  changes: ComposedRoom,
  { score, penalty }: BestRoom,
): string {
  const content = [basis, targetPrice, score, penalty, changes.added, changes.removed, changes.limits]
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url')
}

export const points = (hundredths: number): number => hundredths / parts

export const composedLimit = ({ limit, available, before, after, cost }: ComposedLimit) => ({
  ...{ subject: limit.subject, questionKey: limit.questionKey || null, value: limit.value },
  ...{ minimum: limit.minimum, target: limit.target, maximum: limit.maximum, available, before, after },
  cost: cost === null ? null : points(cost),
})

/** Those named, highest score first, as the viewer sees them. */
export async function named(ids: readonly string[], { facts }: Situation, { database }: Context) {
  const scores = new Map(facts.applicants.map(({ id, score }) => [id, score]))
  const first = ids.toSorted((a, b) => (scores.get(b) ?? -1) - (scores.get(a) ?? -1)).slice(0, maxNamed)
  const rows = await database.registration.findMany({ where: { id: { in: first } } })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return first.flatMap((id) => {
    const registration = byId.get(id)
    const score = scores.get(id) ?? null
    return registration ? [{ registration, score: score === null ? null : points(score) }] : []
  })
}

/** Reads again under the locks of a transaction whether what was composed still stands. */
export async function stillStands(
  database: Parameters<typeof readSituation>[0],
  event: EventRow,
  { situation }: RoomProposal,
  viewer: Context['viewer'],
): Promise<boolean> {
  const { facts } = await readSituation(database, event, null, viewer)
  return isDeepStrictEqual(facts, situation.facts)
}
