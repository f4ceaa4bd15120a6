/** Runs planned actions exactly once: by the job when they are due, or earlier on request of the person who planned them. */
import { type PlannedHalt, Prisma } from '@plenaria/prisma/client'
import { type Language, languageOf } from '@plenaria/schema/languages'
import type { GraphQLSchema } from 'graphql'
import type { PlannedActionKind } from '../__generated__/resolvers.ts'
import { type Actor, appendAudit } from '../audit/append.ts'
import { type Effect, MorePeople } from '../audit/effect.ts'
import { emailedWithin } from '../audit/emailed.ts'
import { addAll, remove } from '../jobs/add.ts'
import { isTransient } from '../kernel/databaseErrors.ts'
import { notifyLive } from '../live/notices.ts'
import { refuse } from '../refusals/errors.ts'
import { clockOf } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { PlannedActionRow } from '../request/rows.ts'
import { loadDeferredActor } from '../tokens/read.ts'
import { compareWithPlan } from './basis.ts'
import { actorSince, newestEntry } from './entries.ts'
import { type Answer, mayGrow, mutationOf, refusalsOf } from './mutations.ts'
import { showsNumberTo } from './numberSeen.ts'
import { dueAt, jobKey, jobOf, timeouts } from './plan.ts'
import { contextWithin } from './withinTransaction.ts'

type Transaction = Prisma.TransactionClient

/** Thrown to roll the action back and halt it. */
class Halted extends Error {
  readonly why: Why
  constructor(why: Partial<Why> & Pick<Why, 'halted'>) {
    super('A planned action was halted.')
    this.why = { affectedNow: null, message: null, refused: [], ...why }
  }
}

interface Why {
  halted: PlannedHalt
  affectedNow: number | null
  message: string | null
  refused: RefusedRow[]
}

// A type alias, because interfaces aren't assignable to JSON.
type RefusedRow = { reference: string; message: string }

/** Halts an action whose job has failed for good. */
export const haltFailed = (context: Pick<Context, 'database' | 'requestId'>, id: string) =>
  halt(context, id, new Halted({ halted: 'FAILED' }).why)

/** Blocks other attempts to act on the action. Null if there is none. */
export async function lockAction(transaction: Transaction, id: string): Promise<PlannedActionRow | null> {
  await transaction.$queryRaw`select from planned_action where id = ${id}::uuid for update`
  return transaction.plannedAction.findUnique({ where: { id } })
}

/** The author as actor, under the right used at planning, outside the planning request. */
export const actorOfAuthor = ({ authorId, instituteId, grantId }: PlannedActionRow, requestId: string): Actor => ({
  actorKind: instituteId === null ? 'PERSON' : 'MEMBER',
  actorId: authorId,
  instituteId,
  grantId,
  requestId,
})

export interface Running {
  schema: GraphQLSchema
  /** Complete except for the viewer. */
  context: Context
  id: string
}

/**
 * `DUE`: only once its time has come. `NOW`: on request; `atMost`: the number of people that its author agrees to, null: as many
 * as at planning.
 */
export type When = { kind: 'DUE' } | { kind: 'NOW'; atMost: number | null }

/**
 * Decides the action again and carries it out, in the transaction that ends it; if it is refused, or would email more people than
 * agreed to, it is halted. Does nothing for ended actions.
 * @returns the action; null: no such action
 */
export async function runAction(running: Running, when: When, tries = 1): Promise<PlannedActionRow | null> {
  const { context, id } = running
  try {
    return await context.database.$transaction((transaction) => carryOut(transaction, running, when), timeouts)
  } catch (fault) {
    if (fault instanceof Halted) return halt(context, id, fault.why)
    if (tries < 3 && isTransient(fault)) return runAction(running, when, tries + 1)
    throw fault
  }
}

async function carryOut(
  transaction: Transaction,
  { schema, context, id }: Running,
  when: When,
): Promise<PlannedActionRow | null> {
  const action = await lockAction(transaction, id)
  if (!action) return null
  const isOpen = action.state === 'PLANNED' || (action.state === 'HALTED' && when.kind === 'NOW')
  if (!isOpen) return action
  const at = await clockOf(transaction)
  if (when.kind === 'DUE' && at < dueAt(action)) {
    // The worker's clock is ahead of the database's.
    await transaction.$queryRaw(addAll([jobOf(action)]))
    return action
  }
  const { refused, emailed } = await decideAgain(transaction, action, { schema, context, id }, when)
  if (when.kind === 'NOW') await transaction.$queryRaw(remove(jobKey(id)))
  const done = await transaction.plannedAction.update({
    where: { id },
    data: {
      state: 'DONE',
      endedAt: at,
      args: Prisma.DbNull,
      basis: {},
      emailed,
      refused,
      halted: null,
      affectedNow: null,
      message: null,
    },
  })
  if (action.eventId) await notifyLive(transaction, { eventId: action.eventId, registrationIds: [] })
  return done
}

interface Took {
  /** Refused rows of an action whose other rows took effect. */
  refused: RefusedRow[]
  /** Number of people emailed; null: a job determines later whom it emails. */
  emailed: number | null
}

/** @throws Halted */
async function decideAgain(
  transaction: Transaction,
  action: PlannedActionRow,
  { schema, context }: Running,
  when: When,
): Promise<Took> {
  const { id, args, authorId, tokenId } = action
  // Only `plan` writes the column, from the contract's enum.
  const kind = action.kind as PlannedActionKind
  const viewer = await loadDeferredActor(transaction, authorId, tokenId)
  if (!viewer) throw new Halted({ halted: 'NOT_ALLOWED' })
  const requestId = tokenId ? `token:${tokenId}:planned-${id}` : `planned-${id}`
  const own = { ...context, viewer, linkHolder: null, language: viewer.language, requestId }
  const isLimited = !mayGrow(kind) && (await showsNumberTo(action, { database: context.database, viewer }))
  const atMost = isLimited ? agreedTo(action, when) : Number.POSITIVE_INFINITY
  const { registrations, isChanged } = await compareWithPlan(transaction, action)
  const changed = new Halted({ halted: 'REFUSED', message: refuse(viewer.language, 'ChangedMeanwhile', {}).message })
  if (registrations?.size === 0) throw changed
  const effect: Effect & { kind: 'DUE' } = { kind: 'DUE', atMost, announced: null, registrations }
  const run = mutationOf(schema, kind, args)
  const logged = await newestEntry(transaction)
  const answer = await run(contextWithin(own, transaction, effect)).catch((fault: unknown) => {
    if (fault instanceof MorePeople) throw new Halted({ halted: 'MORE_PEOPLE', affectedNow: fault.people })
    throw fault
  })
  // Its arguments were valid at planning.
  if (isChanged && answer.__typename === 'InvalidInput') throw changed
  if (refusalsOf(schema)(answer)) throw haltedBy(answer)
  const { people } = await emailedWithin(transaction, viewer.email)
  // If the change made the action redundant, it writes nothing.
  if (isChanged && (effect.announced || (await actorSince(transaction, logged, own)))) throw changed
  if (people > atMost) throw new Halted({ halted: 'MORE_PEOPLE', affectedNow: people })
  const { announced } = effect
  return { refused: refusedIn(answer), emailed: announced?.startsJob ? null : (announced?.people ?? people) }
}

/** Authors can only agree to numbers that they were shown: at planning, or when the action was halted because there were more. */
const agreedTo = ({ affected, affectedNow }: PlannedActionRow, when: When): number =>
  when.kind === 'DUE' || when.atMost === null ? affected : Math.min(when.atMost, Math.max(affected, affectedNow ?? 0))

const refusedIn = ({ refused }: Answer): RefusedRow[] =>
  Array.isArray(refused) ? refused.map(({ reference, refusal: { message } }) => ({ reference, message })) : []

const haltedBy = (answer: Answer): Halted =>
  answer.__typename === 'NotAllowed' || answer.__typename === 'SecondFactorNeeded'
    ? new Halted({ halted: 'NOT_ALLOWED' })
    : new Halted({ halted: 'REFUSED', message: answer.message ?? answer.__typename, refused: refusedIn(answer) })

const halt = (
  { database, requestId }: Pick<Context, 'database' | 'requestId'>,
  id: string,
  why: Why,
): Promise<PlannedActionRow | null> =>
  database.$transaction(async (transaction) => {
    const action = await lockAction(transaction, id)
    if (action?.state !== 'PLANNED' && action?.state !== 'HALTED') return action
    const halted = await haltLocked(transaction, action, why, requestId)
    if (action.eventId) await notifyLive(transaction, { eventId: action.eventId, registrationIds: [] })
    return halted
  }, timeouts)

/** The action must be locked and not have ended. */
async function haltLocked(
  transaction: Transaction,
  action: PlannedActionRow,
  why: Why,
  requestId: string,
): Promise<PlannedActionRow> {
  const { id, eventId, kind, affected } = action
  const halted = await transaction.plannedAction.update({ where: { id }, data: { state: 'HALTED', ...why } })
  await transaction.$queryRaw(remove(jobKey(id)))
  const after = { action: id, kind, affected, because: why.halted, affectedNow: why.affectedNow }
  const at = await clockOf(transaction)
  const actor = actorOfAuthor(action, requestId)
  await appendAudit(transaction, [{ ...actor, what: 'ACTION_HALTED', at, eventId, before: null, after }])
  return halted
}

/**
 * Halts other planned actions at an event. Actions in progress are left alone: they hold their own lock, and are decided before
 * or after.
 * @param refusal the reason, in the language of the action's author
 */
export async function haltOthers(
  transaction: Transaction,
  { eventId, kind }: { eventId: string; kind: PlannedActionKind },
  refusal: (language: Language) => string,
  requestId: string,
): Promise<void> {
  const found = await transaction.$queryRaw<{ id: string }[]>`
    select id::text from planned_action where event_id = ${eventId} and state = 'PLANNED' and kind <> ${kind}
    order by id for update skip locked`
  const ids = found.map(({ id }) => id)
  const actions = await transaction.plannedAction.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' } })
  const authors = await transaction.user.findMany({ where: { id: { in: actions.map(({ authorId }) => authorId) } } })
  for (const action of actions) {
    const author = authors.find(({ id }) => id === action.authorId)
    const message = refusal(languageOf([author?.language ?? 'en']) ?? 'en')
    await haltLocked(transaction, action, new Halted({ halted: 'REFUSED', message }).why, requestId)
  }
}
