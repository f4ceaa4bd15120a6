/** The best room of an event, before anything is staged. */
import { createHash } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { BestRoom } from '@plenaria/domain/compose/bestRoom'
import type { Composed, ComposedAbsence, NoRoom, PoolSummary } from '@plenaria/domain/compose/composing'
import type {
  ComposedLimit,
  ComposedRoom,
  CompositionTerms,
  LimitChange,
  LimitedSide,
  RoomConflict,
} from '@plenaria/domain/compose/composition'
import type { ScoreMethod } from '@plenaria/domain/review/scoreMethods'
import type { FieldProblem } from '@plenaria/schema/words'
import type { QueryCompositionAbsenceArgs, QueryCompositionArgs, ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { can } from '../access/policy.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { fieldProblemIf, outside } from '../refusals/fieldProblems.ts'
import { findEvent } from '../registrations/findEvent.ts'
import type { Context } from '../request/context.ts'
import type { EventRow } from '../request/rows.ts'
import { ComposerFailed, OutOfTime, openComposer } from './composer.ts'
import { parts, points, reportProgress } from './progress.ts'
import { quotaOf, refusedQuotas } from './quotas.ts'
import { readSituation, type Situation } from './situation.ts'

type Result = Awaited<ResolversTypes['CompositionResult']>
type CompositionInput = QueryCompositionArgs['input']

const composer = openComposer()

/** Milliseconds, below the time limit of the site's operations. */
const timeouts = { wait: 7_000, work: 20_000 }
const maxTargetPrice = 100
const maxTieSeed = 100
const maxAlternative = 3
const maxFurtherSwaps = 100
/** Applicants compared before yielding to other work. */
const comparedAtOnce = 2_000
/** Number of people named in a list. */
const maxNamed = 200

/** The situation of an event that the viewer may compose, or why they can't. `quotas` override the event's own. */
async function situationFor({ input, quotas }: Pick<QueryCompositionArgs, 'input' | 'quotas'>, context: Context) {
  const { database, language, viewer } = context
  const event = await findEvent(input.eventSlug, context)
  if (!event) return refuse(language, 'UnknownEvent', {})
  const denial = await forbidden(context, (requester) => can.compose(requester, event))
  if (denial) return denial
  const refused = quotas ? await refusedQuotas(database, event, quotas, language) : null
  return refused ?? readSituation(database, event, quotas?.map(quotaOf) ?? null, viewer, methodOf(input))
}

export async function composition({ input, quotas, run }: QueryCompositionArgs, context: Context): Promise<Result> {
  const situation = await situationFor({ input, quotas }, context)
  if ('__typename' in situation) return situation
  const progress = reportProgress(run ?? null, situation.event, context)
  try {
    const composing = { signal: context.budget?.signal, onStep: progress.report }
    const composed = await compose(situation, input, context, composing)
    return '__typename' in composed ? composed : { __typename: 'Composition', ...composed }
  } finally {
    progress.end()
  }
}

type AbsenceAnswer = Awaited<ResolversTypes['CompositionAbsenceResult']>

/** Why the best room excludes a person who was compared. */
export async function compositionAbsence(
  { input, quotas, reference }: QueryCompositionAbsenceArgs,
  context: Context,
): Promise<AbsenceAnswer> {
  const { language, budget } = context
  const fieldProblems = termsProblems(input)
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  const situation = await situationFor({ input, quotas }, context)
  if ('__typename' in situation) return situation
  const { facts, rows } = situation
  // FEWEST_SWAPS doesn't decide by scores alone, so the explanation refers to the best room.
  const terms = termsOf({ ...input, basis: bestOf(input.basis) })
  const person = facts.applicants.findIndex(({ id }) => rows.get(id)?.reference === reference)
  const composing = { signal: budget?.signal, timeouts }
  const found = await inTime(() => composer.absence([facts, terms], person, composing))
  if (found?.outcome === 'NOT_COMPARED') return refuse(language, 'UnknownRegistration', {})
  if (found?.outcome !== 'EXPLAINED') return refusalOf(found, input, language)
  return { __typename: 'CompositionAbsence', ...absenceIn(found.absence) }
}

const bestOf = (basis: CompositionInput['basis']) => (basis === 'FEWEST_SWAPS' ? 'COMPARE_ALL' : basis)

function absenceIn(absence: Extract<ComposedAbsence, { outcome: 'EXPLAINED' }>['absence']) {
  const gap = absence?.gap ?? null
  return {
    isInRoom: absence === null,
    isPossible: absence === null || gap !== null,
    points: gap === null ? null : points(gap),
    isInWithSeat: absence?.isInWithSeat ?? false,
    wider: (absence?.wider ?? []).map(changeOf),
  }
}

/** The result, from which `Composition` is resolved. */
export interface RoomProposal {
  situation: Situation
  scoreMethod: ScoreMethod
  pool: PoolSummary
  room: Extract<Composed, { outcome: 'COMPOSED' }>['room']
  best: Extract<Composed, { outcome: 'COMPOSED' }>['best']
  changes: ComposedRoom
  digest: string
}

export const methodOf = ({ scoreMethod }: Pick<CompositionInput, 'scoreMethod'>): ScoreMethod => scoreMethod ?? 'MEAN'

const termsOf = ({ basis, seats, targetPrice, tieSeed, ...input }: CompositionInput): CompositionTerms => ({
  basis,
  seats: seats ?? null,
  targetPrice: Math.min(Math.max(targetPrice, 0), maxTargetPrice) * parts,
  tieSeed: tieSeed ?? null,
  alternative: input.alternative ?? 0,
  furtherSwaps: input.furtherSwaps ?? 0,
})

const termsProblems = ({
  basis,
  targetPrice,
  tieSeed,
  alternative,
  furtherSwaps,
}: CompositionInput): FieldProblem[] => [
  ...outside(targetPrice, 'targetPrice', 0, maxTargetPrice),
  ...outside(alternative, 'alternative', 0, basis === 'FEWEST_SWAPS' ? 0 : maxAlternative),
  ...outside(furtherSwaps, 'furtherSwaps', 0, basis === 'FEWEST_SWAPS' ? maxFurtherSwaps : 0),
  ...fieldProblemIf(tieSeed === '', 'tieSeed', 'REQUIRED'),
  ...fieldProblemIf((tieSeed ?? '').length > maxTieSeed, 'tieSeed', 'TOO_LONG', { maximum: maxTieSeed }),
]

/** @param composing `signal`: aborts when the client disconnects */
export async function compose(
  situation: Situation,
  input: CompositionInput,
  { language }: Pick<Context, 'language'>,
  composing: Parameters<typeof composer.room>[1] = {},
) {
  const fieldProblems = termsProblems(input)
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  const found = await inTime(() => composer.room([situation.facts, termsOf(input)], { ...composing, timeouts }))
  if (found?.outcome === 'NO_ALTERNATIVE') return refuse(language, 'NoAlternativeRoom', {})
  if (found?.outcome !== 'COMPOSED') return refusalOf(found, input, language)
  const { pool, room, best, changes } = found
  const scoreMethod = methodOf(input)
  return { situation, scoreMethod, pool, room, best, changes, digest: digestOf(input, changes, room) }
}

/** Null if it timed out or the thread failed. */
async function inTime<Found>(find: () => Promise<Found>): Promise<Found | null> {
  try {
    return await find()
  } catch (fault) {
    if (fault instanceof OutOfTime || fault instanceof ComposerFailed) return null
    throw fault
  }
}

function refusalOf(found: NoRoom | null, { seats }: CompositionInput, language: Context['language']) {
  if (found === null || found.outcome === 'UNSOLVED') return refuse(language, 'CompositionUnfinished', {})
  const { pool } = found
  if (found.outcome === 'NO_ROOM') return noRoomFrom(language, pool.seats, found.conflict)
  const fieldProblems = outside(seats, 'seats', Math.max(1, pool.given), Math.max(1, pool.most))
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  if (pool.compared > 0) return refuse(language, 'NobodyToCompose', { cause: 'NO_FREE_SEAT' })
  return refuse(language, 'NobodyToCompose', { cause: pool.unscored > 0 ? 'NO_SCORE' : 'NO_APPLICATION' })
}

export const noRoomFrom = (language: Context['language'], seats: number, { conflicting, fixes, least }: RoomConflict) =>
  refuse(language, 'NoRoomPossible', {
    seats,
    conflicting: conflicting.map(limitOf),
    fixes: fixes.map(changeOf),
    least: least.map(changeOf),
  })

export const limitOf = ({ limit, people, ...rest }: LimitedSide) => ({ ...sideOf(rest), limit, people })

const sideOf = ({ key: { subject, questionKey, value, crossedWith }, side }: Pick<LimitedSide, 'key' | 'side'>) => ({
  subject,
  questionKey: questionKey || null,
  value: subject === 'ORGANISATION' ? null : value,
  crossedWith,
  side,
})

const changeOf = ({ from, to, ...rest }: LimitChange) => ({ ...sideOf(rest), from, to })

function digestOf(
  { basis, targetPrice, tieSeed, alternative, furtherSwaps, ...input }: CompositionInput,
  changes: ComposedRoom,
  { score, penalty }: Pick<BestRoom, 'score' | 'penalty'>,
): string {
  const content = [
    basis,
    methodOf(input),
    targetPrice,
    tieSeed ?? null,
    alternative ?? 0,
    furtherSwaps ?? 0,
    score,
    penalty,
    changes.added,
    changes.removed,
    changes.limits,
  ]
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url')
}

export const composedLimit = ({ limit, available, before, after, cost }: ComposedLimit) => ({
  subject: limit.subject,
  questionKey: limit.questionKey || null,
  value: limit.value,
  crossedWith: limit.crossedWith,
  minimum: limit.minimum,
  target: limit.target,
  maximum: limit.maximum,
  available,
  before,
  after,
  cost: cost === null ? null : points(cost),
})

/** The registrations with these ids, highest score first, as the viewer sees them. */
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

/** Rechecks, under the locks of a transaction, whether the composition is still current. */
export async function stillStands(
  database: Parameters<typeof readSituation>[0],
  event: EventRow,
  { situation, scoreMethod }: RoomProposal,
  viewer: Context['viewer'],
): Promise<boolean> {
  const { facts } = await readSituation(database, event, null, viewer, scoreMethod)
  const [now, before] = [facts.applicants, situation.facts.applicants]
  const withoutApplicants = [facts, situation.facts].map((each) => ({ ...each, applicants: [] }))
  if (now.length !== before.length || !isDeepStrictEqual(withoutApplicants[0], withoutApplicants[1])) return false
  for (let from = 0; from < now.length; from += comparedAtOnce) {
    const until = from + comparedAtOnce
    if (!isDeepStrictEqual(now.slice(from, until), before.slice(from, until))) return false
    await nextTurn()
  }
  return true
}
