/** Data stored elsewhere about registrations: erased or moved together with them. */
import type { RegistrationRow } from '../request/rows.ts'
import type { ErasureCause, Merging } from './participants.ts'
import type { UnitOfWork } from './unitOfWork.ts'

/**
 * Irreversibly erases what identifies these people; their seats were freed before, or stay in the figures.
 * @returns what the audit log records about it
 */
export async function eraseElsewhere(
  work: UnitOfWork,
  rows: readonly RegistrationRow[],
  cause: ErasureCause,
): Promise<Record<string, unknown>> {
  await work.flush()
  const id = work.newId()
  const facts: Record<string, unknown> = {}
  for (const each of work.participations) Object.assign(facts, await each.erase?.({ id, rows, cause }))
  return facts
}

/** Moves data attached to a registration that was merged into another. */
export async function mergeElsewhere(work: UnitOfWork, merging: Merging): Promise<void> {
  await work.flush()
  for (const each of work.participations) await each.merge?.(merging)
}
