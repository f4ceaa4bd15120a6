import type { RegistrationRow } from '../../../request/rows.ts'
import { wholeEvent } from '../../about.ts'
import { done, refused, rowsOf } from '../../outcomes.ts'
import type { Reader } from '../../queries.ts'
import { rowColumns } from '../../standing.ts'
import type { Definition, DeskRefusal } from '../../types.ts'

/** Stops the clock of all offers of an event that is about to be postponed in the same transaction. Unconfirmed addresses hold no seat any more. */
export interface Postpone {
  type: 'POSTPONE'
}

const pageOf = 200

export const postpone: Definition<Postpone> = {
  ...wholeEvent,
  async decide(_command, _rows, work, actor) {
    const { database, snapshot } = work
    const changed = new Set<string>()
    for (;;) {
      await work.flush()
      const held = await findHeld(database, snapshot.eventId)
      await snapshot.addWithOrganisations(held)
      const ids = held.map(({ id }) => id)
      const decision = await work.decide({ type: 'POSTPONE', offered: ids }, actor, new Set(ids))
      if (decision.kind === 'REFUSED') return refused(decision.refusal as DeskRefusal)
      for (const { after } of decision.changes) changed.add(after.id)
      if (held.length < pageOf) return done(rowsOf(snapshot, changed))
    }
  },
}

const findHeld = (database: Reader, eventId: string): Promise<RegistrationRow[]> =>
  database.$queryRaw`
    select ${rowColumns} from registration r where r.event_id = ${eventId} and r.state = 'OFFERED' and r.awaits_confirmation
    order by r.offer_expires_at, r.id limit ${pageOf}`
