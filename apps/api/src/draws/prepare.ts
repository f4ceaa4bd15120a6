/** Preparing a draw, which the worker then computes, and dropping one. */
import type { PrepareDrawInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { changingEvent, type Held } from '../access/changing.ts'
import { can } from '../access/policy.ts'
import { appendAudit } from '../audit/append.ts'
import { actorOfHost } from '../audit/ofEvents.ts'
import { addAll } from '../jobs/add.ts'
import { uuidv7 } from '../kernel/ids.ts'
import { notifyLive } from '../live/notices.ts'
import { refuse } from '../refusals/errors.ts'
import { outside } from '../refusals/fieldProblems.ts'
import { findEvent } from '../registrations/findEvent.ts'
import type { Context } from '../request/context.ts'
import { isOff } from '../request/eventState.ts'
import type { EventRow } from '../request/rows.ts'
import { countTwice, type DrawPool, readPool } from './pool.ts'
import { refuseDraw } from './refusals.ts'
import { whole } from './rows.ts'

type Result = Awaited<ResolversTypes['PrepareDrawResult']>

/** 14 days. */
const maxStepMinutes = 20_160
const maxSeats = 100_000
/** People of a refusal who are named. */
const maxReferences = 200

const running = ['PREPARING', 'PREPARED', 'COMMITTED', 'SEEDS_COMMITTED', 'REVEALING'] as const

export async function prepareDraw(input: PrepareDrawInput, context: Context): Promise<Result> {
  const { language } = context
  const known = await findEvent(input.eventSlug, context)
  if (!known) return refuse(language, 'UnknownEvent', {})
  const fieldProblems = [
    ...outside(input.stepMinutes, 'stepMinutes', 1, maxStepMinutes),
    ...outside(input.seats, 'seats', 1, maxSeats),
  ]
  const terms = { allowed: can.compose, version: null, fieldProblems }
  return changingEvent(known, terms, context, async (held): Promise<Result> => {
    const { transaction, event } = held
    if (isOff(event)) return refuseDraw(language, 'EVENT_OFF')
    if (await transaction.draw.findFirst({ where: { eventId: event.id, state: { in: [...running] } } }))
      return refuseDraw(language, 'DRAW_UNDER_WAY')
    const pool = await readPool(transaction, event, input.seats ?? null)
    const refusal = poolRefusal(pool, event, input, context)
    if (refusal) return refusal
    const twice = await countTwice(transaction, event, pool)
    if (twice > 0) return refuseDraw(language, 'PERSON_TWICE', { people: twice })
    return write(held, input, context)
  })
}

function poolRefusal(
  { given, compared, most, unanswered, ...pool }: DrawPool,
  event: EventRow,
  { seats, includeUnanswered }: PrepareDrawInput,
  { language }: Context,
) {
  if (compared === 0) return refuseDraw(language, 'NO_APPLICATION')
  if (pool.seats <= given || (seats ?? 0) > most) return refuseDraw(language, 'NO_FREE_SEAT')
  if (compared < event.disclosureThreshold) return refuseDraw(language, 'POOL_TOO_SMALL')
  if (given + compared <= pool.seats) return refuseDraw(language, 'EVERYONE_FITS')
  if (includeUnanswered || unanswered.length === 0) return null
  const references = [...new Set(unanswered.flatMap(({ people }) => people))]
  return refuseDraw(language, 'ANSWERS_MISSING', {
    people: references.length,
    references: references.slice(0, maxReferences),
    questions: unanswered.map(({ questionKey }) => questionKey),
  })
}

async function write(
  { transaction, event, at }: Held,
  { seats, stepMinutes, beacon }: PrepareDrawInput,
  context: Context,
): Promise<Result> {
  const eventId = event.id
  const id = uuidv7(at.getTime(), 0)
  const round = await transaction.draw.count({ where: { eventId, state: { in: ['DRAWN', 'VOID'] } } })
  const draw = await transaction.draw.create({
    data: {
      id,
      eventId,
      round,
      state: 'PREPARING',
      seats: seats ?? null,
      stepMinutes,
      beaconSource: beacon ?? null,
      preparedAt: at,
      preparedBy: context.viewer?.id ?? '',
    },
    include: whole,
  })
  await transaction.$queryRaw(addAll([{ identifier: 'compute_draw', payload: { id }, job_key: `draw:${id}` }]))
  await appendAudit(transaction, [
    {
      ...actorOfHost(context, event),
      what: 'DRAW_PREPARED',
      at,
      eventId,
      after: { draw: id, round, total: seats ?? null, stepMinutes, beacon: beacon ?? null },
    },
  ])
  await notifyLive(transaction, { eventId, registrationIds: [] })
  return { __typename: 'DrawPrepared', event, draw }
}
