import { outcomeOf, refused } from '../../outcomes.ts'
import type { Definition, StillPermitted } from '../../types.ts'

/** Passes a seat from one member of a delegation to another. */
export interface Swap {
  type: 'SWAP'
  delegationId: string
  /** Ids of members. */
  outId: string
  inId: string
  /** Whether the delegation's head decides, rather than organisers. */
  byHead: boolean
  stillPermitted?: StillPermitted
}

export const swap: Definition<Swap> = {
  async find({ delegationId, outId, inId }, { database, snapshot }) {
    const members = await database.$queryRaw<{ id: string; registrationId: string }[]>`
      select m.id::text, m.registration_id::text as "registrationId"
      from delegation_member m join delegation d on d.id = m.delegation_id
      where d.id = ${delegationId}::uuid and d.event_id = ${snapshot.eventId} and m.state = 'JOINED'
        and m.id in (${outId}::uuid, ${inId}::uuid)`
    const ids = [outId, inId].map((id) => members.find((member) => member.id === id)?.registrationId)
    const [outOf, into] = ids
    if (outOf === undefined || into === undefined || outOf === into) return refused({ refusal: 'NotInDelegation' })
    await snapshot.loadRegistrations([outOf, into])
    return [snapshot.get(outOf), snapshot.get(into)]
  },
  async run({ delegationId, byHead }, [holder, alternate], work, actor) {
    if (!holder || !alternate) throw new Error('A swap was given fewer than two registrations.')
    const about = new Set([holder.id, alternate.id])
    const command = { type: 'SWAP', outId: holder.id, inId: alternate.id } as const
    const decision = await work.apply(command, actor, about)
    if (decision.kind === 'DONE') {
      const id = work.newId()
      work.pending.note(decision.changes.length, { swap: id, delegation: delegationId })
      await work.database.$executeRaw`
        insert into delegation_swap (id, delegation_id, out_id, in_id, by_head, at)
        values (${id}::uuid, ${delegationId}::uuid, ${holder.id}::uuid, ${alternate.id}::uuid, ${byHead},
          ${new Date(work.now).toISOString()}::timestamptz)`
    }
    return outcomeOf(work, decision, [holder.id, alternate.id], about)
  },
}
