import { holdsSeat } from '@plenaria/domain/registration'
import { allowsWithdrawal } from '@plenaria/domain/seats/moves'
import type { RegistrationRow } from '../../request/rows.ts'
import { done, offersIn, refused } from '../outcomes.ts'
import type { ErasureCause } from '../participants.ts'
import { eraseElsewhere } from '../storedElsewhere.ts'
import type { Definition } from '../types.ts'

/** Erases what identifies these people. People who hold or want a seat withdraw first. Unknown references are ignored. */
export interface Erase {
  type: 'ERASE'
  references: string[]
  cause: ErasureCause
}

export const erase: Definition<Erase> = {
  load: ({ references }) => ({ references }),
  find({ references }, { snapshot }) {
    const rows = references.flatMap((reference) => snapshot.byReference(reference) ?? [])
    return rows.length > 0 ? rows : refused({ refusal: 'UnknownRegistration' })
  },
  async run({ cause }, found, work, actor) {
    const { snapshot } = work
    let offersMade = 0
    for (const row of found) {
      if (!allowsWithdrawal(row) || staysInFigures(row, cause)) continue
      const about = new Set([row.id])
      const decision = await work.apply({ type: 'WITHDRAW', id: row.id, isForgotten: true }, actor, about)
      if (decision.kind === 'DONE') offersMade += offersIn(decision, about)
    }
    const rows = found.map(({ id }) => snapshot.get(id))
    const after = await eraseElsewhere(work, rows, cause)
    for (const { state, organisationKey } of rows)
      if (organisationKey !== null && holdsSeat(state)) snapshot.lowerOrganisation(organisationKey, 1)
    for (const row of rows) {
      snapshot.forget(row)
      work.pending.audit.push({ registrationId: row.id, what: 'ERASED', actor, before: null, after, reason: null })
    }
    return done([], offersMade)
  },
}

/** People who attended stay confirmed in the figures when the retention period ends. */
const staysInFigures = ({ state }: RegistrationRow, cause: ErasureCause): boolean =>
  cause === 'RETENTION' && state === 'CONFIRMED'
