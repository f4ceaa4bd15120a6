import { byReference } from '../about.ts'
import { consentRecord } from '../auditEntries.ts'
import { done } from '../outcomes.ts'
import type { Definition, StillPermitted } from '../types.ts'

/** The person lets a partner see the registration under its grant, or withdraws that. No seat changes. */
export interface Share {
  type: 'SHARE'
  reference: string
  grantId: string
  instituteId: string
  given: boolean
  /** Whether the terms that the person agreed to are still in force. */
  stillPermitted?: StillPermitted
}

export const share: Definition<Share> = {
  ...byReference,
  run({ grantId, instituteId, given }, rows, { snapshot, pending }, actor) {
    for (const row of rows) {
      if (row.sharedWith.includes(grantId) === given) continue
      const others = row.sharedWith.filter((id) => id !== grantId)
      const sharedWith = given ? [...others, grantId] : others
      pending.put({ ...row, sharedWith, version: row.version + 1 })
      pending.audit.push(consentRecord(row, given ? 'SHARED' : 'UNSHARED', { sharedWith, instituteId }, actor))
    }
    return done(rows.map(({ id }) => snapshot.get(id)))
  },
}
