import type { SeatCommand } from '@plenaria/domain/seats/decide'
import type { RegistrationRow } from '../../../request/rows.ts'
import { wholeEvent } from '../../about.ts'
import { done, offersIn, refused, rowsOf } from '../../outcomes.ts'
import type { Reader } from '../../queries.ts'
import { rowColumns } from '../../standing.ts'
import type { Definition, DeskRefusal } from '../../types.ts'

/** Extends open offers after the event got other dates in the same transaction. */
export interface Reschedule {
  type: 'RESCHEDULE'
  /** Whether the event was postponed. */
  resumes: boolean
}

const pageOf = 200

export const reschedule: Definition<Reschedule> = {
  ...wholeEvent,
  async run({ resumes }, _rows, work, actor) {
    if (resumes) work.clockRan = true
    const { database, snapshot } = work
    const changed = new Set<string>()
    let offersMade = 0
    let last: string | null = null
    for (;;) {
      await work.flush()
      const offered = await findOffered(database, snapshot.eventId, last)
      await snapshot.addWithOrganisations(offered)
      const ids = new Set(offered.map(({ id }) => id))
      const command: SeatCommand = { type: 'RESCHEDULE', rules: snapshot.room.rules, offered: [...ids], resumes }
      const decision = await work.apply(command, actor, ids)
      if (decision.kind === 'REFUSED') return refused(decision.refusal as DeskRefusal)
      for (const { after } of decision.changes) changed.add(after.id)
      offersMade += offersIn(decision, ids)
      last = offered.at(-1)?.id ?? null
      if (offered.length < pageOf) return done(rowsOf(snapshot, changed), offersMade)
    }
  },
}

const findOffered = (database: Reader, eventId: string, last: string | null): Promise<RegistrationRow[]> =>
  database.$queryRaw`
    select ${rowColumns} from registration r
    where r.event_id = ${eventId} and r.state = 'OFFERED' and (${last}::uuid is null or r.id > ${last}::uuid)
    order by r.id limit ${pageOf}`
