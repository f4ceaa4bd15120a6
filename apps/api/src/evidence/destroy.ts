/**
 * Destroys, on the promised day, every link from a text to a person: authors, ids and exact times of notes, unattributed
 * contributions, what opens sealed audit entries, and the hash key. Publications and their hashes remain.
 */
import { randomUUID } from 'node:crypto'
import type { EvidencePromiseModel, Prisma, PrismaClient } from '@plenaria/prisma/client'
import { lockEvent, lockSeats } from '../access/lock.ts'
import { appendAudit, clockActor } from '../audit/append.ts'
import { recordSealed } from '../audit/sealed.ts'
import { addAll } from '../jobs/add.ts'
import type { Job } from '../jobs/jobSchemas.ts'
import { closeOpenRound } from '../validation/rounds.ts'
import { blurTraces } from './traces.ts'

type Transaction = Prisma.TransactionClient

/** Milliseconds, enough for the largest event. */
const timeouts = { maxWait: 15_000, timeout: 120_000 }
/** Rows per statement: PostgreSQL limits the number of parameters. */
const atOnce = 1_000

/** Replaces an earlier job of the event. */
export const destroyJob = ({ eventId, until }: Pick<EvidencePromiseModel, 'eventId' | 'until'>): Job => ({
  identifier: 'destroy_links',
  payload: { eventId },
  job_key: `destroy_links:${eventId}`,
  run_at: until.toISOString(),
})

/** The job `destroy_links`. Idempotent. If the clocks differ and it runs too early, it reschedules itself. */
export async function destroyLinks(database: PrismaClient, eventId: string, requestId: string): Promise<void> {
  await database.$transaction(async (transaction) => {
    await lockSeats(transaction, eventId)
    await lockEvent(transaction, eventId)
    await transaction.$queryRaw`select from report where event_id = ${eventId} for update`
    const promise = await transaction.evidencePromise.findUnique({ where: { eventId } })
    if (!promise || promise.destroyedAt) return
    const [{ at }] = await transaction.$queryRaw<[{ at: Date }]>`select desk_now() as at`
    if (at < promise.until) {
      await transaction.$queryRaw(addAll([destroyJob(promise)]))
      return
    }
    const actor = clockActor(requestId)
    await closeOpenRound(transaction, eventId, { at, actor })
    await recordSealed(transaction, eventId, at)
    await transaction.sealedEntry.deleteMany({ where: { eventId } })
    const notes = await rewriteNotes(transaction, eventId)
    const { count: contributions } = await transaction.contribution.deleteMany({
      where: { registration: { eventId }, attribution: { not: 'NAMED' } },
    })
    await blurTraces(transaction, eventId, at)
    const answers = await endFollowUp(transaction, eventId, at)
    await transaction.report.updateMany({ where: { eventId }, data: { evidenceKey: null } })
    await transaction.evidencePromise.update({ where: { eventId }, data: { destroyedAt: at } })
    const after = { notes, contributions, answers }
    await appendAudit(transaction, [{ ...actor, what: 'LINKS_DESTROYED', at, eventId, after }])
    await transaction.$queryRaw(addAll([{ identifier: 'purge_traces', payload: {}, job_key: 'purge_traces' }]))
  }, timeouts)
}

/**
 * Replaces the notes by copies with random ids, in the order of these ids, so that neither an id nor the position of a row
 * reveals the author. Removed notes have no text and are deleted.
 * @returns the number of remaining notes
 */
async function rewriteNotes(transaction: Transaction, eventId: string): Promise<number> {
  const notes = await transaction.note.findMany({ where: { session: { eventId } }, include: { session: true } })
  const renamed = notes
    .filter(({ removedAt }) => removedAt === null)
    .map(({ session: { startsAt }, marks, ...note }) => ({
      old: note.id,
      row: {
        ...note,
        id: randomUUID(),
        marks: marks as Prisma.InputJsonValue,
        writtenBy: '',
        instituteId: null,
        heardAt: startsAt,
        changedAt: startsAt,
        version: 1,
      },
    }))
    .toSorted((one, other) => (one.row.id < other.row.id ? -1 : 1))
  for (let from = 0; from < renamed.length; from += atOnce)
    await transaction.note.createMany({ data: renamed.slice(from, from + atOnce).map(({ row }) => row) })
  await transaction.$executeRaw`
    with gone as (
      delete from finding_note l using finding f where f.id = l.finding_id and f.event_id = ${eventId}
      returning l.finding_id, l.note_id)
    insert into finding_note (finding_id, note_id)
    select gone.finding_id, renamed.new from gone
    join unnest(${renamed.map(({ old }) => old)}::uuid[], ${renamed.map(({ row }) => row.id)}::uuid[]) as renamed (old, new)
      on renamed.old = gone.note_id
    order by gen_random_uuid()`
  await transaction.$executeRaw`delete from note where id = any(${notes.map(({ id }) => id)}::uuid[])`
  return renamed.length
}

/** Deletes the survey answers, which have an author and support no finding, and closes the survey. */
async function endFollowUp(transaction: Transaction, eventId: string, at: Date): Promise<number> {
  await transaction.followUp.updateMany({ where: { eventId, until: { gt: at } }, data: { until: at } })
  const { count } = await transaction.followUpAnswer.deleteMany({ where: { registration: { eventId } } })
  return count
}
