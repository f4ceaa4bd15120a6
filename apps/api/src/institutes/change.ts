/** Changes to an institute: its lock, and the viewer's rights under the lock. */
import type { Prisma } from '@plenaria/prisma/client'
import { forbidden } from '../access/forbidden.ts'
import { timeouts } from '../access/lock.ts'
import { can } from '../access/policy.ts'
import { standingOf } from '../access/viewer.ts'
import { actorFor, appendAudit, type NewEntry } from '../audit/append.ts'
import { type Refused, refuse } from '../refusals/errors.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { InstituteRow, ViewerRow } from '../request/rows.ts'

type Transaction = Prisma.TransactionClient
type Allowed = (viewer: ViewerRow | null, institute: InstituteRow) => boolean

/** Locks the institute, its members and invitations until the transaction ends. */
export async function lockInstitute(transaction: Transaction, id: string): Promise<InstituteRow> {
  await transaction.$queryRaw`select from institute where id = ${id} for update`
  return transaction.institute.findUniqueOrThrow({ where: { id } })
}

/** With the viewer's current role in the institute, which may have been revoked since the request started. */
async function asOfNow(transaction: Transaction, viewer: ViewerRow | null, instituteId: string) {
  if (!viewer) return null
  const member = await transaction.member.findUnique({
    where: { instituteId_userId: { instituteId, userId: viewer.id } },
  })
  const memberships = viewer.memberships.flatMap((membership) => {
    if (membership.instituteId !== instituteId) return membership
    return member ? { ...membership, role: member.role } : []
  })
  return { ...viewer, memberships }
}

type Where = { slug: string } | { id: string }
type Refusal = Refused<'NotAllowed'> | Refused<'SecondFactorNeeded'> | Refused<'UnknownInstitute'>

/** The institute, if the viewer may currently change it. */
export async function mayChange(where: Where, context: Context, allowed: Allowed): Promise<InstituteRow | Refusal> {
  const { database, viewer, language } = context
  if (!can.seeInstitutes(viewer)) return refuse(language, 'NotAllowed', {})
  const institute = await database.institute.findUnique({ where })
  if (!institute) return refuse(language, 'UnknownInstitute', {})
  return (await forbidden(context, (requester) => allowed(requester, institute))) ?? institute
}

/** Changes an institute in one transaction that holds its lock, if the viewer may. */
export async function changeInstitute<Done>(
  where: Where,
  context: Context,
  allowed: Allowed,
  change: (transaction: Transaction, institute: InstituteRow) => Promise<Done>,
): Promise<Done | Refusal> {
  const { database, viewer, language } = context
  const known = await mayChange(where, context, allowed)
  if ('message' in known) return known
  return database.$transaction(async (transaction) => {
    const institute = await lockInstitute(transaction, known.id)
    if (!allowed(await asOfNow(transaction, viewer, known.id), institute)) return refuse(language, 'NotAllowed', {})
    return change(transaction, institute)
  }, timeouts)
}

export type InstituteChange = Partial<Pick<NewEntry, 'before' | 'after'>> & {
  /** Past tense. */
  what:
    | 'INSTITUTE_UPDATED'
    | 'INSTITUTE_MARK_SET'
    | 'INSTITUTE_MARK_REMOVED'
    | 'LETTERHEAD_SET'
    | 'INVITATION_REVOKED'
    | 'MEMBER_JOINED'
    | 'MEMBER_ROLE_CHANGED'
    | 'MEMBER_REMOVED'
    | 'LETTER_TEMPLATE_SAVED'
    | 'LETTER_TEMPLATE_REMOVED'
    | 'SERIES_CREATED'
    | 'SERIES_UPDATED'
    | 'WEBHOOK_CREATED'
    | 'WEBHOOK_CHANGED'
    | 'WEBHOOK_SECRET_ROTATED'
    | 'WEBHOOK_REMOVED'
}

/** Writes the entry for a viewer's change to the institute's chain. It identifies people by id only. */
export async function audit(
  transaction: Transaction,
  context: Context,
  { id }: Pick<InstituteRow, 'id'>,
  change: InstituteChange,
): Promise<void> {
  const actor = actorFor(context, { instituteId: id, grantId: null })
  await appendAudit(transaction, [{ ...actor, at: await now(context), ...change }])
}

/** For the rest of the same request, after the viewer's own membership has changed. */
export async function renewViewer(context: Context): Promise<ViewerRow> {
  const { database, viewer } = context
  if (!viewer) throw new Error('A visitor has no place in an institute.')
  const renewed = { ...viewer, ...(await standingOf(database, viewer.id)) }
  context.viewer = renewed
  return renewed
}
