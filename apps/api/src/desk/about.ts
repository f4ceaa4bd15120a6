/** Helpers for commands about one registration, about several, and about the whole event. */
import type { SeatCommand } from '@plenaria/domain/seats/decide'
import type { RegistrationRow } from '../request/rows.ts'
import { outcomeOf, refused } from './outcomes.ts'
import type { Actor, Found, Outcome } from './types.ts'
import type { UnitOfWork } from './unitOfWork.ts'

/** The one registration that a command names by its reference. */
export const byReference = {
  load: ({ reference }: { reference: string }) => ({ references: [reference] }),
  find: ({ reference }: { reference: string }, { snapshot }: UnitOfWork): Found => {
    const row = snapshot.byReference(reference)
    return row ? [row] : refused({ refusal: 'UnknownRegistration' })
  },
}

/** The registrations that a command names by their references. Unknown references are refused individually. */
export const byReferences = {
  load: ({ references }: { references: string[] }) => ({ references }),
  find: ({ references }: { references: string[] }, { snapshot }: UnitOfWork): RegistrationRow[] =>
    references.flatMap((reference) => snapshot.byReference(reference) ?? []),
}

/** A command about the event, without registrations. */
export const wholeEvent = { find: (): Found => [] }

const nobody: ReadonlySet<string> = new Set()

/** Has the domain decide a command about one registration, and returns that registration. */
export async function runForOne(
  command: (id: string) => SeatCommand,
  [row]: RegistrationRow[],
  work: UnitOfWork,
  actor: Actor,
): Promise<Outcome> {
  if (!row) throw new Error('A command about one registration was given none.')
  const { id } = row
  return outcomeOf(work, await work.apply(command(id), actor, new Set([id])), [id])
}

/** Has the domain decide a command about the event, and returns everything that changed. */
export async function runForEvent(command: SeatCommand, work: UnitOfWork, actor: Actor): Promise<Outcome> {
  const decision = await work.apply(command, actor, nobody)
  const changed = decision.kind === 'DONE' ? decision.changes.map(({ after }) => after.id) : []
  return outcomeOf(work, decision, changed, nobody)
}
