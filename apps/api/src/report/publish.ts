/**
 * Publishing a version, at once or by the last agreement it takes: one transaction in which it is composed again, compared with
 * what was looked at, found to be ready, and written. Nothing else writes versions, and the database lets nobody change one.
 */
import type { Prisma } from '@plenaria/prisma/client'
import type { PublishReportInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { lockEvent, lockSeats, timeouts } from '../access/lock.ts'
import { can, rightToPublishReport } from '../access/policy.ts'
import { asOfNow } from '../access/viewer.ts'
import { type Actor, actorFor, appendAudit } from '../audit/append.ts'
import { requestWithin } from '../grants/countersign.ts'
import { timeAt } from '../grants/locks.ts'
import { notifyLive } from '../live/notices.ts'
import { refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EventRow } from '../request/rows.ts'
import { type Composed, compose } from './compose.ts'
import { reportOf } from './read.ts'
import { refusalOfFigures } from './withhold.ts'

type Result = Awaited<ResolversTypes['PublishReportResult']>

export async function publishReport(input: PublishReportInput, context: Context): Promise<Result> {
  const { database, viewer, language } = context
  const event = await eventBySlug(database, input.eventSlug)
  if (!event || !can.seeEvent(viewer, event)) return refuse(language, 'UnknownEvent', {})
  const denial = await forbidden(context, (requester) => can.publishReport(requester, event))
  if (denial) return denial
  const answer = await database.$transaction(
    (transaction) => publishWithin(transaction, event, input, context),
    timeouts,
  )
  if (typeof answer !== 'number') return answer
  const report = await reportOf(event, context)
  const version = report?.versions.find(({ number }) => number === answer)
  if (!report || !version) throw new Error('A published version is gone.')
  return { __typename: 'ReportPublished', report, version }
}

/** @returns the number of the version, or why there is none */
async function publishWithin(
  transaction: Prisma.TransactionClient,
  event: EventRow,
  input: PublishReportInput,
  context: Context,
): Promise<Result | number> {
  const { viewer, language } = context
  const right = rightToPublishReport(await asOfNow(transaction, viewer), event)
  if (!right) return refuse(language, 'NotAllowed', {})
  const found = await readyToPublish(transaction, event)
  if (!found) return refuse(language, 'ReportWithoutFindings', {})
  const { composed, at } = found
  const refused = refusalOf(composed, at, input, context)
  if (refused) return refused
  const matter = { report: composed.hash, number: composed.content.number }
  const request = await requestWithin(transaction, { event, action: 'PUBLISH_REPORT', matter, right, at, context })
  if (request) return { __typename: 'CountersignPending', request, otherRequests: [], refused: [] }
  await writeVersion(transaction, composed, actorFor(context, right), at)
  return composed.content.number
}

/** Why what is composed can't be published now. */
function refusalOf(composed: Composed, at: Date, input: PublishReportInput, context: Context) {
  const { language } = context
  const { event } = composed
  const { blocks, hash, draft } = composed
  if (blocks.some(({ kind }) => kind === 'NO_FINDING')) return refuse(language, 'ReportWithoutFindings', {})
  if (draft.embargoUntil && at < draft.embargoUntil)
    return refuse(language, 'ReportUnderEmbargo', { until: draft.embargoUntil }, event.zone)
  const reveals = blocks.every(({ kind }) => kind === 'FIGURES_REVEAL') ? refusalOfFigures(composed, context) : null
  if (reveals) return reveals
  if (blocks.length > 0) return refuse(language, 'ReportBlocked', { blocks })
  if (hash !== input.hash) return refuse(language, 'ChangedMeanwhile', {})
  return null
}

/** Null where nobody has composed anything. Holds the event, its seats and the report until the transaction ends. */
export async function readyToPublish(
  transaction: Prisma.TransactionClient,
  event: EventRow,
): Promise<{ composed: Composed; at: Date } | null> {
  await lockSeats(transaction, event.id)
  const locked = await lockEvent(transaction, event.id)
  await transaction.$queryRaw`select from report where event_id = ${event.id} for update`
  const draft = await transaction.report.findUnique({ where: { eventId: event.id } })
  const at = await timeAt(transaction, event.id)
  return draft && { composed: await compose(transaction, locked, draft, at), at }
}

/** Whether it matches what the institutes agreed to and may still be published. */
export const isReadyAs = ({ hash, blocks }: Composed, agreed: string): boolean => hash === agreed && blocks.length === 0

/** Writes the version from the result of `readyToPublish` in this transaction, which must have no blocks. */
export async function writeVersion(
  transaction: Prisma.TransactionClient,
  { event, draft, content, canonical, hash }: Composed,
  actor: Actor,
  at: Date,
): Promise<void> {
  const { number, corrections } = content
  await transaction.reportVersion.create({
    data: {
      eventId: event.id,
      number,
      canonical,
      hash,
      isCorrection: corrections !== null,
      publishedAt: at,
      publishedBy: actor.actorId ?? '',
      instituteId: actor.instituteId ?? event.hostId,
      grantId: actor.grantId,
    },
  })
  await transaction.report.update({
    where: { eventId: event.id },
    data: {
      corrections: {},
      embargoUntil: null,
      marksStale: false,
      changedAt: at,
      version: { increment: 1 },
      ...(draft.figures === null && { figures: content.figures as unknown as Prisma.InputJsonObject }),
    },
  })
  await appendAudit(transaction, [
    {
      ...actor,
      what: 'REPORT_PUBLISHED',
      at,
      eventId: event.id,
      before: null,
      after: { number, hash, isCorrection: corrections !== null },
    },
  ])
  await notifyLive(transaction, { eventId: event.id, registrationIds: [] })
}
