/** Audit entries that a transaction has added so far. */
import type { Prisma } from '@plenaria/prisma/client'
import type { Affected } from '../audit/effect.ts'
import type { Context } from '../request/context.ts'

type Transaction = Pick<Prisma.TransactionClient, 'auditEntry' | '$queryRaw'>

/** Id of the newest entry in the audit log, by any actor. */
export async function newestEntry(transaction: Transaction): Promise<bigint> {
  const newest = await transaction.auditEntry.findFirst({ orderBy: { id: 'desc' }, select: { id: true } })
  return newest?.id ?? 0n
}

/**
 * Event and right of the viewer's action, from the first entry that this transaction added to the audit log; null if it added
 * none.
 */
export async function actorSince(
  transaction: Transaction,
  logged: bigint,
  { viewer, requestId }: Context,
): Promise<Pick<Affected, 'eventId' | 'actor'> | null> {
  const [entry] = await transaction.$queryRaw<
    { eventId: string | null; actorKind: 'PERSON' | 'MEMBER'; instituteId: string | null; grantId: string | null }[]
  >`
    select event_id as "eventId", actor_kind as "actorKind", institute_id as "instituteId", grant_id as "grantId"
    from audit_entry where id > ${logged} and xmin = pg_current_xact_id()::xid and actor_kind <> 'CLOCK'
    order by id limit 1`
  if (!entry) return null
  const { eventId, ...by } = entry
  return { eventId, actor: { ...by, actorId: viewer?.id ?? null, requestId } }
}

/** Which email is sent again: entries name it, so that they can say whom it goes to. */
export function resentEmail(kind: string, args: unknown): { email?: string } {
  if (kind !== 'RESEND_EMAIL' || typeof args !== 'object' || args === null || !('id' in args)) return {}
  return typeof args.id === 'string' ? { email: args.id } : {}
}
