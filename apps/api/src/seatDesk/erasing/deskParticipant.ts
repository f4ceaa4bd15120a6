/** Erasure as a participant of the desk's transactions: people's seats become free in the same commit. */
import type { Participant } from '../../desk/index.ts'
import { auditedProof, prove } from './proof.ts'
import { eraseRows } from './rows.ts'

export const erasure: Participant = {
  begin: ({ database, eventId, now }) => ({
    async erase({ id, rows, cause }) {
      const at = new Date(now)
      const counts = await eraseRows(database, eventId, rows, at)
      return auditedProof(await prove(database, { id, eventId, cause, fields: ['REGISTRATION'], counts, at }))
    },
  }),
}
