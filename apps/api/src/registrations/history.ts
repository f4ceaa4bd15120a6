/** What happened to a registration, told from the audit log. */

import type { ChangeKind } from '@plenaria/domain/commands'
import type { State } from '@plenaria/domain/registration'
import type { Context } from '../context.ts'
import { can } from '../policy.ts'
import type { AuditEntryRow, EventRow, HistoryEntryRow, RegistrationRow } from '../rows.ts'
import { batched } from './batched.ts'

/** Staged decisions are the organisers' own until they are released. */
const shownToStaffOnly: ReadonlySet<string> = new Set<ChangeKind>(['STAGED', 'UNSTAGED'])

const entriesOf = batched<AuditEntryRow[]>(async (ids, { database }) => {
  const entries = await database.auditEntry.findMany({ where: { registrationId: { in: ids } }, orderBy: { id: 'asc' } })
  return Map.groupBy(entries, ({ registrationId }) => registrationId ?? '')
})

export async function historyOf(
  registration: RegistrationRow,
  event: EventRow,
  context: Context,
): Promise<HistoryEntryRow[]> {
  const isStaff = can.seeRegistrations(context.viewer, event)
  const entries = (await entriesOf(registration.id, context)) ?? []
  const shown = entries.filter(({ what }) => isStaff || !shownToStaffOnly.has(what))
  return Promise.all(
    shown.map(async (entry) => ({
      at: entry.at,
      what: entry.what as ChangeKind,
      state: (entry.after as { state: State }).state,
      by: entry.actorKind === 'PERSON' ? registration.name : isStaff ? await memberAddress(entry, context) : null,
      reason: entry.reason,
    })),
  )
}

/** Null for the person and the clock. */
export async function memberAddress(
  { actorKind, actorId }: AuditEntryRow,
  { database }: Context,
): Promise<string | null> {
  if (actorKind !== 'MEMBER' || actorId === null) return null
  const user = await database.user.findUnique({ where: { id: actorId } })
  return user?.email ?? null
}
