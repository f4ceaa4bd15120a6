/** Planning an action that emails others or can't be undone, instead of carrying it out. */
import type { Prisma } from '@plenaria/prisma/client'
import type { PlannedActionKind } from '../__generated__/resolvers.ts'
import { appendAudit } from '../audit/append.ts'
import type { Context } from '../context.ts'
import { clockOf } from '../events/clock.ts'
import { addAll } from '../jobs/add.ts'
import type { Job } from '../jobs/orders.ts'
import { notifyLive } from '../live/notices.ts'
import { isTransient } from '../registrations/faults.ts'
import { uuidv7 } from '../registrations/marks.ts'
import type { PlannedActionRow } from '../rows.ts'
import { type Affected, Rehearsed } from './effect.ts'
import type { Answer, Run } from './mutations.ts'
import { contextWithin } from './within.ts'

/** Milliseconds: a rehearsal waits for the locks that the action takes. */
export const patience = { maxWait: 15_000, timeout: 120_000 }

const mostTries = 3

interface Asked {
  kind: PlannedActionKind
  args: object
  run: Run
  isRefusal: (answer: Answer) => boolean
}

type Planned = { __typename: 'ActionPlanned'; action: PlannedActionRow }

/**
 * Rehearses the mutation: a refusal is answered at once; what affects people is planned; what turns out to affect nobody and can be
 * undone takes effect at once.
 */
export async function planOrRun(asked: Asked, context: Context): Promise<Answer | Planned> {
  const rehearsed = await rehearse(asked.run, context)
  if ('affected' in rehearsed)
    return { __typename: 'ActionPlanned', action: await plan(asked, rehearsed.affected, context) }
  return asked.isRefusal(rehearsed.answer) ? rehearsed.answer : asked.run(context)
}

/** Thrown to roll back. */
class Answered extends Error {
  readonly answer: Answer
  constructor(answer: Answer) {
    super('Answered.')
    this.answer = answer
  }
}

async function rehearse(run: Run, context: Context, tries = 1): Promise<{ affected: Affected } | { answer: Answer }> {
  try {
    return await context.database.$transaction(async (transaction) => {
      throw new Answered(await run(contextWithin(context, transaction, { kind: 'REHEARSAL' })))
    }, patience)
  } catch (fault) {
    if (fault instanceof Rehearsed) return { affected: fault.affected }
    if (fault instanceof Answered) return { answer: fault.answer }
    if (tries < mostTries && isTransient(fault)) return rehearse(run, context, tries + 1)
    throw fault
  }
}

export const jobKey = (id: string): string => `planned:${id}`

export const jobOf = ({ id, takesEffectAt }: Pick<PlannedActionRow, 'id' | 'takesEffectAt'>): Job => ({
  identifier: 'run_planned_action',
  payload: { id },
  job_key: jobKey(id),
  run_at: takesEffectAt.toISOString(),
  max_attempts: 10,
})

/** Writes the action, its job and its audit entry. Pressed twice, it is planned once. */
async function plan(
  { kind, args }: Asked,
  { eventId, act, people }: Affected,
  context: Context,
): Promise<PlannedActionRow> {
  const { database, viewer, undoSeconds } = context
  if (!viewer) throw new Error('Only people who are signed in plan actions.')
  const stored: Prisma.InputJsonObject = JSON.parse(JSON.stringify(args))
  return database.$transaction(async (transaction) => {
    const at = await clockOf(transaction)
    const takesEffectAt = new Date(at.getTime() + undoSeconds * 1_000)
    const id = uuidv7(at.getTime(), 0)
    const { instituteId, grantId } = act
    const row = { id, kind, eventId, instituteId, grantId, authorId: viewer.id, tokenId: viewer.token?.id ?? null }
    const { count } = await transaction.plannedAction.createMany({
      data: [{ ...row, args: stored, affected: people, plannedAt: at, takesEffectAt }],
      skipDuplicates: true,
    })
    if (count === 0)
      return transaction.plannedAction.findFirstOrThrow({
        where: { authorId: viewer.id, kind, state: 'PLANNED', args: { equals: stored } },
      })
    await transaction.$queryRaw(addAll([jobOf({ id, takesEffectAt })]))
    const after = { action: id, kind, affected: people, takesEffectAt: takesEffectAt.toISOString() }
    await appendAudit(transaction, [{ ...act, what: 'ACTION_PLANNED', at, eventId, before: null, after }])
    if (eventId) await notifyLive(transaction, { eventId, registrationIds: [] })
    return transaction.plannedAction.findUniqueOrThrow({ where: { id } })
  }, patience)
}
