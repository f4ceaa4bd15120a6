import type { DecisionKind, OfferLimit } from '@plenaria/domain/registration'
import type { SeatCommand } from '@plenaria/domain/seats/decide'
import type { RegistrationRow } from '../../request/rows.ts'
import { byReferences } from '../about.ts'
import { aheadOfOffered } from '../ahead.ts'
import { alreadyRegistered, nothingOffered } from '../obstacles.ts'
import { done, outcomeOf } from '../outcomes.ts'
import type { Actor, Definition, Outcome, RefusedOne, StillPermitted } from '../types.ts'
import type { UnitOfWork } from '../unitOfWork.ts'

/** Decides about people, effective at once. */
export interface Decide {
  type: 'DECIDE'
  references: string[]
  decision: DecisionKind
  reason: string | null
  /** For `OFFER`: the institute whose allotment provides the seats. Default: common seats. */
  allotmentOf?: string | null
  /** For `OFFER`: sessions that the seats are limited to. People who chose none of them are refused. */
  limit?: OfferLimit | null
  stillPermitted?: StillPermitted
}

export const decide: Definition<Decide> = {
  load: ({ references }) => ({ references, samePeople: references }),
  find: byReferences.find,
  async run({ references, decision, reason, allotmentOf, limit }, rows, work, actor) {
    const nothing = await nothingOffered(work, rows, () => (decision === 'OFFER' ? (limit ?? null) : null))
    const taken = alreadyRegistered(work)
    return runForMany(
      references,
      work,
      actor,
      (row) => nothing(row) ?? taken(row),
      async (ids) => ({
        type: 'DECIDE',
        ids,
        decision,
        reason,
        allotmentOf,
        limit,
        ahead: await aheadOfOffered(work, ids, { decision, allotmentOf }, false),
      }),
    )
  },
}

/**
 * Has the domain decide about the registrations without an `obstacle`.
 * @param command builds the domain's command for the remaining ids
 */
export async function runForMany(
  references: readonly string[],
  work: UnitOfWork,
  actor: Actor,
  obstacle: (row: RegistrationRow) => RefusedOne['refusal'] | null,
  command: (ids: string[]) => Promise<SeatCommand> | SeatCommand,
): Promise<Outcome> {
  const { snapshot } = work
  const notDone: RefusedOne[] = []
  const ids: string[] = []
  for (const reference of new Set(references)) {
    const row = snapshot.byReference(reference)
    const refusal = row ? obstacle(row) : { refusal: 'UnknownRegistration' as const }
    if (refusal) notDone.push({ reference, refusal })
    else if (row) ids.push(row.id)
  }
  if (ids.length === 0) return done([], 0, notDone)
  const outcome = outcomeOf(work, await work.apply(await command(ids), actor, new Set(ids)), ids)
  return outcome.kind === 'DONE' ? { ...outcome, refused: [...notDone, ...outcome.refused] } : outcome
}
