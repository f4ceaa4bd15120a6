/** Removes an entry at once; only the email about it waits, and can be undone. */
import type { Prisma } from '@plenaria/prisma/client'
import { checkText, tidy } from '@plenaria/schema/texts'
import type { MutationRemoveUptakeArgs, ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { can } from '../access/policy.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import type { Affected } from '../audit/effect.ts'
import { isId } from '../kernel/ids.ts'
import type { Answer } from '../planned/mutations.ts'
import { plan, rehearse } from '../planned/plan.ts'
import { contextWithin } from '../planned/withinTransaction.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { UptakeRow } from '../request/rows.ts'
import { audited, findEntry, keeping } from './manage.ts'
import { queueRemoval } from './removalMail.ts'

type Result = Awaited<ResolversTypes['RemoveUptakeResult']>

const maxReasonLength = 1_000

export async function removeUptake(args: MutationRemoveUptakeArgs, context: Context): Promise<Result> {
  if (context.effect?.kind === 'DUE') return emailRemoval(args, context)
  if (context.undoSeconds === 0 || context.effect !== null) return removeOnce(args, context, null)
  const rehearsed = await rehearse(
    {
      kind: 'REMOVE_UPTAKE',
      args,
      isIrrevocable: false,
      run: async (own) => (await removeOnce(args, own, null)) as Answer,
      isRefusal: ({ __typename }) => __typename !== 'UptakeRemoved',
    },
    context,
  )
  return removeOnce(args, context, 'affected' in rehearsed ? rehearsed.affected : null)
}

/** `later`: the person to email, if that is to be planned. */
async function removeOnce(args: MutationRemoveUptakeArgs, context: Context, later: Affected | null): Promise<Result> {
  const { id, reason } = args
  const { language } = context
  const found = await findEntry(id, context)
  if ('message' in found) return found
  const fieldProblems = checkText('reason', reason, maxReasonLength, { required: false })
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  const at = await now(context)
  return keeping(found.event, context, async (transaction, right): Promise<Result> => {
    const before = await transaction.uptake.findUnique({ where: { id } })
    if (!before) return refuse(language, 'UnknownUptake', {})
    const { instituteId } = right
    const removed = { ...before, ...whoSaid(before, context) }
    const emailed = later
      ? await planEmail(transaction, removed, { args, later }, context)
      : await queueRemoval(transaction, removed, { instituteId, reason: tidy(reason), at })
    await transaction.uptake.delete({ where: { id } })
    await appendAudit(transaction, [
      { ...actorFor(context, right), what: 'UPTAKE_REMOVED', at, eventId: before.eventId, before: audited(before) },
    ])
    return { __typename: 'UptakeRemoved', id, emailed }
  })
}

/** The recipient who reported it, or the editor who entered it, unless they remove it themselves. */
const whoSaid = ({ byLink, recipientId, enteredBy }: UptakeRow, { viewer }: Context) =>
  byLink
    ? { recipientId, editorId: null }
    : { recipientId: null, editorId: enteredBy === viewer?.id ? null : enteredBy }

async function planEmail(
  transaction: Prisma.TransactionClient,
  { id, eventId, kind, recipientId, editorId }: UptakeRow & { editorId: string | null },
  { args, later }: { args: MutationRemoveUptakeArgs; later: Affected },
  context: Context,
): Promise<boolean> {
  const action = await plan({ kind: 'REMOVE_UPTAKE', args }, later, contextWithin(context, transaction, null))
  if (!action) return false
  await transaction.uptakeRemoval.create({ data: { id, eventId, actionId: action.id, kind, recipientId, editorId } })
  return true
}

/** The entry was removed a minute ago; nothing is left to do if its recipient was removed meanwhile. */
async function emailRemoval({ id, reason }: MutationRemoveUptakeArgs, context: Context): Promise<Result> {
  const { database, viewer } = context
  const none = { __typename: 'UptakeRemoved', id, emailed: false } as const
  const removal = isId(id) ? await database.uptakeRemoval.findUnique({ where: { id }, include: { event: true } }) : null
  if (!removal || !can.seeEvent(viewer, removal.event)) return none
  const { event } = removal
  const denial = await forbidden(context, (requester) => can.manageUptake(requester, event))
  if (denial) return denial
  const at = await now(context)
  return keeping(event, context, async (transaction, { instituteId }): Promise<Result> => {
    const emailed = await queueRemoval(transaction, removal, { instituteId, reason: tidy(reason), at })
    await transaction.uptakeRemoval.deleteMany({ where: { id } })
    return { ...none, emailed }
  })
}
