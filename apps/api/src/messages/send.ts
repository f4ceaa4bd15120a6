/** Sending letters, at once or when they are due. Recipients are fixed in one transaction, each once. */
import { Prisma, type PrismaClient } from '@plenaria/prisma/client'
import type { RegistrationFilter, ResolversTypes, SendMessageInput } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { actorFor } from '../audit/append.ts'
import { affects } from '../audit/effect.ts'
import { filterForLog } from '../board/filterForLog.ts'
import { addAll, remove, sendAll } from '../jobs/add.ts'
import type { Job } from '../jobs/jobSchemas.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { clockOf } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { isFieldMasked } from '../request/pages.ts'
import type { EventRow, LetterRow, ViewerRow } from '../request/rows.ts'
import { loadDeferredActor } from '../tokens/read.ts'
import { audience, recipientsOf } from './audience.ts'
import { auditLetter, changeLetter, lockLetter } from './change.ts'
import { scheduleProblems } from './fieldProblems.ts'
import { findLetter } from './letters.ts'

type Result<Name extends 'SendMessageResult' | 'CancelMessageResult'> = Awaited<ResolversTypes[Name]>
type Transaction = Prisma.TransactionClient

/** Milliseconds: a hundred thousand recipients take some seconds. */
const timeouts = { maxWait: 15_000, timeout: 120_000 }

/** @throws a GraphQLError with the code `FIELD_MASKED` if the filter uses what the viewer does not see */
export async function sendMessage(
  { id, version, at: due }: SendMessageInput,
  context: Context,
): Promise<Result<'SendMessageResult'>> {
  const { language } = context
  const found = await findLetter(id, context)
  if (!found) return refuse(language, 'UnknownMessage', {})
  const chosen = await audience(found.event, filterOf(found.letter), context)
  return changeLetter(id, ['DRAFT', 'HALTED'], context, async ({ transaction, letter, event, at, viewer }) => {
    if (letter.version !== version || found.letter.version !== version) return refuse(language, 'ChangedMeanwhile', {})
    const fieldProblems = scheduleProblems(due, at, context.undoSeconds)
    if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
    const ids = await recipientsOf(transaction, event, chosen, { viewer, kind: letter.kind })
    if (ids.length === 0) return refuse(language, 'NobodyToWriteTo', {})
    const actor = actorFor(context, letter)
    if (!due) affects(context, { eventId: event.id, actor, people: ids.length })
    const own = { ...letter, authorId: viewer.id, tokenId: viewer.token?.id ?? null }
    const sent = due
      ? await schedule(transaction, own, { due, at }, context)
      : await start(transaction, own, { ids, at }, context)
    return { __typename: 'MessageSent' as const, sent: sent }
  })
}

const filterOf = ({ filter }: LetterRow): RegistrationFilter => filter as RegistrationFilter

const jobKey = (id: string) => `letter:${id}`

const startJob = (letterId: string, due: Date): Job => ({
  identifier: 'start_letter',
  payload: { letterId },
  job_key: jobKey(letterId),
  run_at: due.toISOString(),
})

async function schedule(
  transaction: Transaction,
  { id, authorId, tokenId, filter }: LetterRow,
  { due, at }: { due: Date; at: Date },
  context: Context,
): Promise<LetterRow> {
  const scheduled = await transaction.letter.update({
    where: { id },
    data: {
      stage: 'SCHEDULED',
      scheduledFor: due,
      haltReason: null,
      authorId,
      tokenId,
      changedAt: at,
      version: { increment: 1 },
    },
  })
  await transaction.$queryRaw(addAll([startJob(id, due)]))
  const after = { scheduledFor: due.toISOString(), filter: filterForLog(filter) }
  await auditLetter(transaction, context, scheduled, { what: 'LETTER_SCHEDULED', at, after })
  return scheduled
}

export const cancelMessage = (id: string, context: Context): Promise<Result<'CancelMessageResult'>> =>
  changeLetter(id, ['SCHEDULED'], context, async ({ transaction, at }) => {
    const letter = await transaction.letter.update({
      where: { id },
      data: { stage: 'DRAFT', scheduledFor: null, changedAt: at, version: { increment: 1 } },
    })
    await transaction.$queryRaw(remove(jobKey(id)))
    await auditLetter(transaction, context, letter, { what: 'LETTER_CANCELLED', at })
    return { __typename: 'MessageCancelled' as const, cancelled: letter }
  })

/** Queues the message to everybody whose registration is named. What was queued before is queued once. */
async function start(
  transaction: Transaction,
  { id, eventId, authorId, tokenId, filter }: LetterRow,
  { ids, at }: { ids: string[]; at: Date },
  context: Pick<Context, 'viewer' | 'requestId'>,
): Promise<LetterRow> {
  await transaction.$executeRaw`
    insert into message (id, event_id, registration_id, template, recipient, language, data, enqueued_at, letter_id)
    select uuidv7(), ${eventId}, r.id, 'letter', r.email, r.language, '{}', ${at.toISOString()}::timestamptz, ${id}::uuid
    from registration r where r.id = any(${ids}::uuid[])
    on conflict (letter_id, registration_id) where letter_id is not null do nothing`
  const started = await transaction.letter.update({
    where: { id },
    data: {
      stage: 'STARTED',
      startedAt: at,
      recipients: ids.length,
      haltReason: null,
      authorId,
      tokenId,
      changedAt: at,
      version: { increment: 1 },
    },
  })
  await transaction.$queryRaw(addAll([{ identifier: 'queue_letter', payload: { letterId: id }, job_key: jobKey(id) }]))
  const after = { recipients: ids.length, filter: filterForLog(filter) }
  await auditLetter(transaction, context, started, { what: 'LETTER_SENT', at, after })
  return started
}

/** The job `queue_letter`: a job for each pending email, behind those that people wait for. */
export async function queueLetter({ database }: { database: PrismaClient }, letterId: string): Promise<void> {
  await database.$queryRaw`
    with queued as (
      select id from message where letter_id = ${letterId}::uuid and sent_at is null and refused_at is null)
    select count(*)::int as queued from ${sendAll(Prisma.sql`queued`, 10)}`
}

/** The job `start_letter`: with the author's current rights. If it runs early, because clocks differ, it is queued again. */
export async function startLetter(database: PrismaClient, letterId: string, requestId: string): Promise<void> {
  const known = await database.letter.findUnique({ where: { id: letterId }, include: { event: true } })
  if (!known) return
  const { event } = known
  const viewer = await loadDeferredActor(database, known.authorId, known.tokenId)
  const allowed = viewer !== null && can.changeLetter(viewer, known, event)
  const chosen = allowed ? await chosenBy(database, viewer, known, event) : null
  await database.$transaction(async (transaction) => {
    const letter = await lockLetter(transaction, letterId)
    if (letter?.stage !== 'SCHEDULED' || !letter.scheduledFor) return
    if (letter.version !== known.version) throw new Error('A letter was changed while it was being started.')
    const at = await clockOf(transaction)
    if (at < letter.scheduledFor) {
      await transaction.$queryRaw(addAll([startJob(letterId, letter.scheduledFor)]))
      return
    }
    const context = { viewer, requestId }
    if (!allowed) return halt(transaction, letter, 'NO_LONGER_ALLOWED', at, context)
    const ids = chosen ? await recipientsOf(transaction, event, chosen, { viewer, kind: letter.kind }) : []
    if (ids.length === 0) return halt(transaction, letter, 'NOBODY', at, context)
    await start(transaction, letter, { ids, at }, context)
  }, timeouts)
}

/** Null where the filter uses what has been masked since. */
async function chosenBy(
  database: PrismaClient,
  viewer: ViewerRow,
  letter: LetterRow,
  event: EventRow,
): Promise<Prisma.Sql | null> {
  try {
    return await audience(event, filterOf(letter), { database, viewer })
  } catch (fault) {
    if (isFieldMasked(fault)) return null
    throw fault
  }
}

export type HaltReason = 'NO_LONGER_ALLOWED' | 'NOBODY' | 'EVENT_CALLED_OFF' | 'EVENT_POSTPONED'

/** Halts an event's scheduled messages, except those already being sent. */
export async function haltScheduled(
  transaction: Transaction,
  eventId: string,
  haltReason: HaltReason,
  context: Pick<Context, 'viewer' | 'requestId'>,
): Promise<void> {
  const found = await transaction.$queryRaw<{ id: string }[]>`
    select id::text from letter where event_id = ${eventId} and stage = 'SCHEDULED' order by id for update skip locked`
  const at = await clockOf(transaction)
  for (const { id } of found) {
    const letter = await transaction.letter.findUniqueOrThrow({ where: { id } })
    await transaction.$queryRaw(remove(jobKey(id)))
    await halt(transaction, letter, haltReason, at, context)
  }
}

/** Reschedules messages, except those already being sent. */
export async function moveScheduled(
  transaction: Transaction,
  letters: readonly { id: string; due: Date }[],
  at: Date,
): Promise<void> {
  for (const { id, due } of letters) {
    const { count } = await transaction.letter.updateMany({
      where: { id, stage: 'SCHEDULED' },
      data: { scheduledFor: due, changedAt: at, version: { increment: 1 } },
    })
    if (count > 0) await transaction.$queryRaw(addAll([startJob(id, due)]))
  }
}

async function halt(
  transaction: Transaction,
  { id }: LetterRow,
  haltReason: HaltReason,
  at: Date,
  context: Pick<Context, 'viewer' | 'requestId'>,
): Promise<void> {
  const halted = await transaction.letter.update({
    where: { id },
    data: { stage: 'HALTED', haltReason, changedAt: at, version: { increment: 1 } },
  })
  await auditLetter(transaction, context, halted, { what: 'LETTER_HALTED', at, after: { because: haltReason } })
}
