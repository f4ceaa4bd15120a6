/** Members named by an entry, for viewers who may see who it is. */
import { memberName } from '../access/memberName.ts'
import type { Context } from '../request/context.ts'
import type { AuditEntryRow } from '../request/rows.ts'

/** Null for an account that is gone. */
export const nameOfMember = async (id: string, context: Context): Promise<string | null> =>
  (await memberName(id, context)) ?? null

/** Null for the person and the clock. */
export async function actorName({ actorKind, actorId }: AuditEntryRow, context: Context): Promise<string | null> {
  return actorKind === 'MEMBER' && actorId !== null ? nameOfMember(actorId, context) : null
}
