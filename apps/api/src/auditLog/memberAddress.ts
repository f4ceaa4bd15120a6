/** The actor's address, for viewers who may see it. */
import type { Context } from '../request/context.ts'
import type { AuditEntryRow } from '../request/rows.ts'

/** Null for the person and the clock. */
export async function memberAddress(
  { actorKind, actorId }: AuditEntryRow,
  { database }: Context,
): Promise<string | null> {
  if (actorKind !== 'MEMBER' || actorId === null) return null
  const user = await database.user.findUnique({ where: { id: actorId } })
  return user?.email ?? null
}
