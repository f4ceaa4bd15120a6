import type { RegistrationRow } from '../../../request/rows.ts'
import { wholeEvent } from '../../about.ts'
import { done, refused, rowsOf } from '../../outcomes.ts'
import type { Reader } from '../../queries.ts'
import { rowColumns } from '../../standing.ts'
import type { Definition, DeskRefusal } from '../../types.ts'

/** Ends all offers of an event that is about to be called off in the same transaction, and makes none for the seats that fall free. */
export interface CallOff {
  type: 'CALL_OFF'
}

const pageOf = 200

export const callOff: Definition<CallOff> = {
  ...wholeEvent,
  async decide(_command, _rows, work, actor) {
    const { database, snapshot } = work
    const changed = new Set<string>()
    for (;;) {
      await work.flush()
      const offered = await findOffered(database, snapshot.eventId)
      await snapshot.addWithOrganisations(offered)
      const ids = offered.map(({ id }) => id)
      const decision = await work.decide({ type: 'CALL_OFF', offered: ids }, actor, new Set(ids))
      if (decision.kind === 'REFUSED') return refused(decision.refusal as DeskRefusal)
      for (const { after } of decision.changes) changed.add(after.id)
      if (offered.length < pageOf) return done(rowsOf(snapshot, changed))
    }
  },
}

const findOffered = (database: Reader, eventId: string): Promise<RegistrationRow[]> =>
  database.$queryRaw`
    select ${rowColumns} from registration r where r.event_id = ${eventId} and r.state = 'OFFERED'
    order by r.offer_expires_at, r.id limit ${pageOf}`
