import { runForEvent, wholeEvent } from '../about.ts'
import type { Definition } from '../types.ts'
import type { UnitOfWork } from '../unitOfWork.ts'

/** Sets the number of seats that only this partner may offer; 0: none, and held ones become common seats. */
export interface SetAllotment {
  type: 'SET_ALLOTMENT'
  instituteId: string
  seats: number
}

export const setAllotment: Definition<SetAllotment> = {
  ...wholeEvent,
  async run(command, _rows, work, actor) {
    const outcome = await runForEvent(command, work, actor)
    if (outcome.kind === 'REFUSED' || command.seats > 0) return outcome
    await makeCommon(work, command.instituteId)
    return { ...outcome, registrations: outcome.registrations.map(({ id }) => work.snapshot.get(id)) }
  },
}

/** Turns seats held from the allotment into common ones, including those of registrations that weren't loaded. */
async function makeCommon(work: UnitOfWork, instituteId: string): Promise<void> {
  const { database, snapshot } = work
  await work.flush()
  await database.$queryRaw`
    update registration set allotment_of = null where event_id = ${snapshot.eventId} and allotment_of = ${instituteId}`
  for (const row of snapshot.all()) if (row.allotmentOf === instituteId) snapshot.put({ ...row, allotmentOf: null })
}
