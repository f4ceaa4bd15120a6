/**
 * Destroying the links from findings to people on the promised day, in one transaction: who wrote each note, when it was heard to the
 * second, and the id by which the log knows it; contributions that were not given with a name; the key of the hashes. What was published
 * stays, and so do its hashes: they can be compared, and lead to nobody.
 */
import type { EvidencePromiseModel, PrismaClient } from '@plenaria/prisma/client'
import { appendAudit } from '../audit/append.ts'
import { lockEvent } from '../events/lock.ts'
import { addAll } from '../jobs/add.ts'
import type { Job } from '../jobs/orders.ts'

/** Milliseconds: for the largest event. */
const patience = { maxWait: 15_000, timeout: 120_000 }

/** It replaces the one that was there. */
export const destroyJob = ({ eventId, until }: Pick<EvidencePromiseModel, 'eventId' | 'until'>): Job => ({
  ...{ identifier: 'destroy_links', payload: { eventId }, job_key: `destroy_links:${eventId}` },
  run_at: until.toISOString(),
})

/** The job `destroy_links`. Run before the day, because the clocks differ, it is scheduled again; run again, it changes nothing. */
export async function destroyLinks(database: PrismaClient, eventId: string, requestId: string): Promise<void> {
  await database.$transaction(async (transaction) => {
    await lockEvent(transaction, eventId)
    await transaction.$queryRaw`select from report where event_id = ${eventId} for update`
    const promise = await transaction.evidencePromise.findUnique({ where: { eventId } })
    if (!promise || promise.destroyedAt) return
    const [{ at }] = await transaction.$queryRaw<[{ at: Date }]>`select desk_now() as at`
    if (at < promise.until) {
      await transaction.$queryRaw(addAll([destroyJob(promise)]))
      return
    }
    const notes = await transaction.$executeRaw`
      update note n set id = gen_random_uuid(), written_by = '', heard_at = s.starts_at, changed_at = s.starts_at
      from session s where s.id = n.session_id and s.event_id = ${eventId}`
    const { count: contributions } = await transaction.contribution.deleteMany({
      where: { registration: { eventId }, attribution: { not: 'NAMED' } },
    })
    await transaction.report.updateMany({ where: { eventId }, data: { evidenceKey: null } })
    await transaction.evidencePromise.update({ where: { eventId }, data: { destroyedAt: at } })
    const act = { actorKind: 'CLOCK', actorId: null, instituteId: null, grantId: null, requestId } as const
    await appendAudit(transaction, [{ ...act, what: 'LINKS_DESTROYED', at, eventId, after: { notes, contributions } }])
  }, patience)
}
