import { Prisma } from '@plenaria/prisma/client'
import type { RegistrationRow } from '../../../request/rows.ts'
import { wholeEvent } from '../../about.ts'
import { done, refused, rowsOf } from '../../outcomes.ts'
import type { Reader } from '../../queries.ts'
import { rowColumns } from '../../standing.ts'
import type { Definition, DeskRefusal } from '../../types.ts'

const pageOf = 200

/** Ends offers of an event, page by page, without offering the freed seats to others. `which`: further conditions on `r`. */
export const endingOffers = <Type extends 'CALL_OFF' | 'POSTPONE'>(
  type: Type,
  which: Prisma.Sql = Prisma.empty,
): Definition<{ type: Type }> => ({
  ...wholeEvent,
  async run(_command, _rows, work, actor) {
    const { database, snapshot } = work
    const changed = new Set<string>()
    for (;;) {
      await work.flush()
      const offered = await findOffered(database, snapshot.eventId, which)
      await snapshot.addWithOrganisations(offered)
      const ids = offered.map(({ id }) => id)
      const decision = await work.apply({ type, offered: ids }, actor, new Set(ids))
      if (decision.kind === 'REFUSED') return refused(decision.refusal as DeskRefusal)
      for (const { after } of decision.changes) changed.add(after.id)
      if (offered.length < pageOf) return done(rowsOf(snapshot, changed))
    }
  },
})

const findOffered = (database: Reader, eventId: string, which: Prisma.Sql): Promise<RegistrationRow[]> =>
  database.$queryRaw`
    select ${rowColumns} from registration r where r.event_id = ${eventId} and r.state = 'OFFERED' ${which}
    order by r.offer_expires_at, r.id limit ${pageOf}`
