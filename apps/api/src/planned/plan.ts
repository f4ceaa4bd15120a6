/** Plans an action that emails others or can't be undone, instead of running it at once. */
import type { Prisma } from '@plenaria/prisma/client'
import type { PlannedActionKind } from '../__generated__/resolvers.ts'
import { appendAudit } from '../audit/append.ts'
import { type Affected, Rehearsed, type Rehearsing } from '../audit/effect.ts'
import { emailedWithin } from '../audit/emailed.ts'
import { addAll } from '../jobs/add.ts'
import type { Job } from '../jobs/jobSchemas.ts'
import { isTransient } from '../kernel/databaseErrors.ts'
import { uuidv7 } from '../kernel/ids.ts'
import { notifyLive } from '../live/notices.ts'
import { refuse } from '../refusals/errors.ts'
import { clockOf } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { PlannedActionRow } from '../request/rows.ts'
import { basisOf, findPending } from './basis.ts'
import { actorSince, newestEntry, resentEmail } from './entries.ts'
import type { Answer, Run } from './mutations.ts'
import { contextWithin } from './withinTransaction.ts'

/** Milliseconds: a rehearsal waits for the locks that the action takes. */
export const timeouts = { maxWait: 15_000, timeout: 120_000 }

const maxTries = 3

export interface Asked {
  kind: PlannedActionKind
  args: object
  run: Run
  /** Delayed although it emails nobody. */
  isIrrevocable: boolean
  isRefusal: (answer: Answer) => boolean
  /** What else is read of a rehearsal before it is rolled back: only if it is not refused, and writes its emails. */
  look?: ((transaction: Prisma.TransactionClient) => Promise<void>) | undefined
  /** Changes by a refusal itself, which take effect immediately. Default: none. */
  keepsRefusal?: boolean
}

type Planned = { __typename: 'ActionPlanned'; action: PlannedActionRow }

/**
 * Rehearses the mutation. A refusal is returned at once; an action that affects people is planned; one that turns out to affect
 * nobody and can be undone takes effect at once.
 */
export async function planOrRun(asked: Asked, context: Context): Promise<Answer | Planned> {
  const rehearsed = await rehearse(asked, context)
  if ('affected' in rehearsed) {
    const action = await plan(asked, rehearsed.affected, context)
    return action ? { __typename: 'ActionPlanned', action } : refuse(context.language, 'AlreadyPlanned', {})
  }
  if (!asked.isRefusal(rehearsed.answer)) return asked.run(context)
  return asked.keepsRefusal ? keepRefusal(asked, rehearsed.answer, context) : rehearsed.answer
}

/** Runs a refused mutation again to commit its refusal's effects. If it is no longer refused, nothing is changed. */
async function keepRefusal({ run, isRefusal }: Asked, refused: Answer, context: Context): Promise<Answer> {
  try {
    return await context.database.$transaction(async (transaction) => {
      const answer = await run(contextWithin(context, transaction, null))
      if (!isRefusal(answer)) throw new Answered(refused)
      return answer
    }, timeouts)
  } catch (fault) {
    if (fault instanceof Answered) return fault.answer
    throw fault
  }
}

/** Thrown to roll back. */
class Answered extends Error {
  readonly answer: Answer
  constructor(answer: Answer) {
    super('Answered.')
    this.answer = answer
  }
}

/** Runs the action in a transaction that is rolled back. */
export async function rehearse(
  asked: Asked,
  context: Context,
  tries = 1,
): Promise<{ affected: Affected } | { answer: Answer }> {
  const effect: Rehearsing = { kind: 'REHEARSAL', selected: [], isLookedInto: asked.look !== undefined }
  try {
    return await context.database.$transaction(async (transaction) => {
      const logged = await newestEntry(transaction)
      const answer = await asked.run(contextWithin(context, transaction, effect))
      if (asked.isRefusal(answer)) throw new Answered(answer)
      await asked.look?.(transaction)
      const { people, emails } = await emailedWithin(transaction, context.viewer?.email ?? null)
      const actor = await actorSince(transaction, logged, context)
      if (actor && (people > 0 || asked.isIrrevocable)) throw new Rehearsed({ ...actor, people, emails })
      throw new Answered(answer)
    }, timeouts)
  } catch (fault) {
    if (fault instanceof Rehearsed) return { affected: { ...fault.affected, selected: effect.selected } }
    if (fault instanceof Answered) return { answer: fault.answer }
    if (tries < maxTries && isTransient(fault)) return rehearse(asked, context, tries + 1)
    throw fault
  }
}

export const jobKey = (id: string): string => `planned:${id}`

/** Milliseconds past its time that an action waits for an Undo that was sent in time and is still being handled. */
const grace = 1_000

/** When it runs. */
export const dueAt = ({ takesEffectAt }: Pick<PlannedActionRow, 'takesEffectAt'>): Date =>
  new Date(takesEffectAt.getTime() + grace)

export const jobOf = ({ id, takesEffectAt }: Pick<PlannedActionRow, 'id' | 'takesEffectAt'>): Job => ({
  identifier: 'run_planned_action',
  payload: { id },
  job_key: jobKey(id),
  run_at: dueAt({ takesEffectAt }).toISOString(),
  // The last attempt is about a minute and a half after the due time.
  max_attempts: 5,
})

/**
 * Writes the action, its job and its audit entry. A double click plans it once. Null if another action with the same emails is
 * planned.
 */
export async function plan(
  { kind, args }: Pick<Asked, 'kind' | 'args'>,
  { eventId: about, actor, people, selected = [] }: Affected,
  context: Context,
): Promise<PlannedActionRow | null> {
  const { database, viewer, undoSeconds } = context
  if (!viewer) throw new Error('Only people who are signed in plan actions.')
  const stored: Prisma.InputJsonObject = JSON.parse(JSON.stringify(args))
  return database.$transaction(async (transaction) => {
    const at = await clockOf(transaction)
    const takesEffectAt = new Date(at.getTime() + undoSeconds * 1_000)
    const id = uuidv7(at.getTime(), 0)
    const { instituteId, grantId } = actor
    // An event that the action itself creates doesn't exist yet.
    const eventId = about && (await transaction.event.findUnique({ where: { id: about } })) ? about : null
    const row = { id, kind, eventId, instituteId, grantId, authorId: viewer.id, tokenId: viewer.token?.id ?? null }
    const basis = await basisOf(transaction, kind, stored, selected)
    const same = { authorId: viewer.id, kind, state: 'PLANNED', args: { equals: stored } } as const
    const pending = await findPending(transaction, kind, { basis, eventId })
    if (pending) return transaction.plannedAction.findFirst({ where: { ...same, id: pending.id } })
    const { count } = await transaction.plannedAction.createMany({
      data: [{ ...row, args: stored, basis, affected: people, plannedAt: at, takesEffectAt }],
      skipDuplicates: true,
    })
    if (count === 0) return transaction.plannedAction.findFirstOrThrow({ where: same })
    await transaction.$queryRaw(addAll([jobOf({ id, takesEffectAt })]))
    const named = resentEmail(kind, stored)
    const after = { action: id, kind, ...named, affected: people, takesEffectAt: takesEffectAt.toISOString() }
    await appendAudit(transaction, [{ ...actor, what: 'ACTION_PLANNED', at, eventId, before: null, after }])
    if (eventId) await notifyLive(transaction, { eventId, registrationIds: [] })
    return transaction.plannedAction.findUniqueOrThrow({ where: { id } })
  }, timeouts)
}
