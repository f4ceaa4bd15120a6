import { runForEvent, wholeEvent } from '../../about.ts'
import { refused } from '../../outcomes.ts'
import type { Definition } from '../../types.ts'
import { delegationRecord } from './setDelegation.ts'

/** Ends a delegation: the plan's cap applies to its organisation again. Everybody keeps what they have. */
export interface EndDelegation {
  type: 'END_DELEGATION'
  organisationKey: string
}

export const endDelegation: Definition<EndDelegation> = {
  ...wholeEvent,
  async run({ organisationKey }, _rows, work, actor) {
    const before = work.snapshot.room.delegations.get(organisationKey)
    if (before === undefined) return refused({ refusal: 'UnknownDelegation' })
    await work.flush()
    const outcome = await runForEvent({ type: 'SET_DELEGATION', organisationKey, seats: null }, work, actor)
    if (outcome.kind === 'REFUSED') return outcome
    await work.database.$executeRaw`
      delete from delegation where event_id = ${work.snapshot.eventId} and organisation_key = ${organisationKey}`
    work.pending.audit.push(delegationRecord(organisationKey, { before, after: null }, actor))
    return outcome
  },
}
