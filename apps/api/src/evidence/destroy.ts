/**
 * Destroying the links from texts to people on the promised day, in one transaction: who wrote each note, when it was heard to
 * the second, and the id by which it was known; contributions that were not given with a name; what opens sealed entries of the
 * log; the key of the hashes. Rows that stay are rewritten in random order. What was published stays, and so do its hashes: they
 * can be compared, and lead to nobody.
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

/** Milliseconds: for the largest event. */
const timeouts = { maxWait: 15_000, timeout: 120_000 }
/** So many at once that no statement has too many values. */
const atOnce = 1_000

/** It replaces the one that was there. */
export const destroyJob = ({ eventId, until }: Pick<EvidencePromiseModel, 'eventId' | 'until'>): Job => ({
  identifier: 'destroy_links',
  payload: { eventId },
  job_key: `destroy_links:${eventId}`,
  run_at: until.toISOString(),
})

/** The job `destroy_links`. Run before the day, because the clocks differ, it is scheduled again; run again, it changes nothing. */
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
 * The notes of the event as rows of this transaction, under new ids and in their order, which is one of chance: neither an id nor the
 * place of a row says who wrote it. Those that were removed have no words, and go.
 * @returns how many stay
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

/** Answers to surveys have an author and no finding is based on them: they are deleted, and no more are accepted. */
async function endFollowUp(transaction: Transaction, eventId: string, at: Date): Promise<number> {
  await transaction.followUp.updateMany({ where: { eventId, until: { gt: at } }, data: { until: at } })
  const { count } = await transaction.followUpAnswer.deleteMany({ where: { registration: { eventId } } })
  return count
}
