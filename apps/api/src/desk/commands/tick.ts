import type { Instant } from '@plenaria/domain/registration'
import type { RegistrationRow } from '../../request/rows.ts'
import { wholeEvent } from '../about.ts'
import { done, offersIn, refused, rowsOf } from '../outcomes.ts'
import type { Reader } from '../queries.ts'
import { rowColumns } from '../standing.ts'
import type { Definition, DeskRefusal } from '../types.ts'

/** Time passed: expires overdue offers and offers their seats to the next in line. */
export interface Tick {
  type: 'TICK'
}

const pageOf = 200
const nobody: ReadonlySet<string> = new Set()

export const tick: Definition<Tick> = {
  ...wholeEvent,
  async run(_command, _rows, work, actor) {
    const { database, snapshot, now } = work
    work.clockRan = true
    const changed = new Set<string>()
    let offersMade = 0
    for (;;) {
      await work.flush()
      const expired = await findExpired(database, snapshot.eventId, now)
      await snapshot.addWithOrganisations(expired)
      const decision = await work.apply({ type: 'TICK', expired: expired.map(({ id }) => id) }, actor, nobody)
      if (decision.kind === 'REFUSED') return refused(decision.refusal as DeskRefusal)
      for (const { after } of decision.changes) changed.add(after.id)
      offersMade += offersIn(decision, nobody)
      if (expired.length < pageOf) return done(rowsOf(snapshot, changed), offersMade)
    }
  },
}

/** The first page of overdue offers. */
const findExpired = (database: Reader, eventId: string, now: Instant): Promise<RegistrationRow[]> =>
  database.$queryRaw`
    select ${rowColumns} from registration r
    where r.event_id = ${eventId} and r.state = 'OFFERED' and r.offer_expires_at <= ${new Date(now).toISOString()}::timestamptz
    order by r.offer_expires_at, r.id limit ${pageOf}`
