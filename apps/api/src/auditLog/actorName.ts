/** The actor, for viewers who may see who it is. */
import { memberName } from '../access/memberName.ts'
import type { Context } from '../request/context.ts'
import type { AuditEntryRow } from '../request/rows.ts'

/** Null for the person and the clock. */
export async function actorName({ actorKind, actorId }: AuditEntryRow, context: Context): Promise<string | null> {
  return actorKind === 'MEMBER' && actorId !== null ? ((await memberName(actorId, context)) ?? null) : null
}
