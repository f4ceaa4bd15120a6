import { beyondAllotment } from '@plenaria/domain/seats/holding'
import type { RegistrationRow } from '../../request/rows.ts'
import { wholeEvent } from '../about.ts'
import { done, outcomeOf } from '../outcomes.ts'
import type { Reader } from '../queries.ts'
import { rowColumns, standingOf } from '../standing.ts'
import type { Definition } from '../types.ts'

/** Unstages offers from a partner's allotment that exceed its remaining seats. */
export interface UnstageAllotted {
  type: 'UNSTAGE_ALLOTTED'
  instituteId: string
}

export const unstageAllotted: Definition<UnstageAllotted> = {
  ...wholeEvent,
  async run({ instituteId }, _rows, work, actor) {
    const { database, snapshot } = work
    await work.flush()
    const staged = await findStagedFrom(database, snapshot.eventId, instituteId)
    const ids = beyondAllotment(snapshot.room.allotments.get(instituteId), staged.map(standingOf))
    if (ids.length === 0) return done([])
    await snapshot.addWithOrganisations(staged)
    return outcomeOf(work, await work.apply({ type: 'UNSTAGE', ids }, actor, new Set(ids)), ids)
  },
}

const findStagedFrom = (database: Reader, eventId: string, instituteId: string): Promise<RegistrationRow[]> =>
  database.$queryRaw`
    select ${rowColumns} from registration r
    where r.event_id = ${eventId} and r.staged is not null and r.staged_allotment_of = ${instituteId} order by r.id`
