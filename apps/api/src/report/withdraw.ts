/**
 * Withdraws a published version: nothing but its number, its dates, its hash and the reason stays public. It takes no other institute,
 * so that a text that endangers somebody doesn't wait for an agreement.
 */
import { languagesOf } from '@plenaria/domain/report/content'
import type { Prisma } from '@plenaria/prisma/client'
import { languages } from '@plenaria/schema/languages'
import { checkText, tidy } from '@plenaria/schema/texts'
import type { FieldProblem } from '@plenaria/schema/words'
import type { ResolversTypes, WithdrawReportInput } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { lockEvent, timeouts } from '../access/lock.ts'
import { can, rightToPublishReport } from '../access/policy.ts'
import { asOfNow } from '../access/viewer.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import { isOpen, openLeakCheck } from '../findings/check.ts'
import { timeAt } from '../grants/locks.ts'
import { notifyLive } from '../live/notices.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { each, fieldProblem, repeated } from '../refusals/fieldProblems.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EventRow, ReportVersionRow } from '../request/rows.ts'
import { storedTexts } from '../request/texts.ts'
import { contentOf } from './compose.ts'
import { reportOf } from './read.ts'

type Result = Awaited<ResolversTypes['WithdrawReportResult']>

const maxReasonLength = 2_000

export async function withdrawReport(input: WithdrawReportInput, context: Context): Promise<Result> {
  const { database, viewer, language } = context
  const event = await eventBySlug(database, input.eventSlug)
  if (!event || !can.seeEvent(viewer, event)) return refuse(language, 'UnknownEvent', {})
  const denial = await forbidden(context, (requester) => can.publishReport(requester, event))
  if (denial) return denial
  const refused = await database.$transaction(
    (transaction) => withdrawWithin(transaction, event, input, context),
    timeouts,
  )
  if (refused) return refused
  const report = await reportOf(event, context)
  return report ? { __typename: 'ReportWithdrawn', report } : refuse(language, 'NotAllowed', {})
}

/** @returns why it isn't withdrawn; null: it is */
async function withdrawWithin(
  transaction: Prisma.TransactionClient,
  event: EventRow,
  { number, reasons }: WithdrawReportInput,
  context: Context,
): Promise<Result | null> {
  const { viewer, language } = context
  await lockEvent(transaction, event.id)
  const right = rightToPublishReport(await asOfNow(transaction, viewer), event)
  if (!right) return refuse(language, 'NotAllowed', {})
  const where = { eventId_number: { eventId: event.id, number } }
  const version = await transaction.reportVersion.findUnique({ where, include: { withdrawal: true } })
  if (!version) return refuse(language, 'UnknownReportVersion', {})
  if (version.withdrawal)
    return refuse(language, 'ReportVersionWithdrawn', { withdrawnAt: version.withdrawal.withdrawnAt }, event.zone)
  const fieldProblems = reasonProblems(reasons, version)
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  const found = await identifyingWordsIn(transaction, event.id, reasons)
  if (found.length > 0) return refuse(language, 'WithdrawalMayIdentify', { found })
  const at = await timeAt(transaction, event.id)
  const actor = actorFor(context, right)
  await transaction.reportWithdrawal.create({
    data: {
      eventId: event.id,
      number,
      reasons: storedTexts(reasons),
      withdrawnAt: at,
      withdrawnBy: actor.actorId ?? '',
      instituteId: right.instituteId,
      grantId: right.grantId,
    },
  })
  const after = { number, hash: version.hash }
  await appendAudit(transaction, [{ ...actor, what: 'REPORT_WITHDRAWN', at, eventId: event.id, before: null, after }])
  await notifyLive(transaction, { eventId: event.id, registrationIds: [] })
  return null
}

/** Readers of every language of the version find the reason in theirs. */
function reasonProblems(reasons: WithdrawReportInput['reasons'], version: ReportVersionRow): FieldProblem[] {
  const given = new Set(reasons.map(({ language }) => language))
  const missing = languagesOf(contentOf(version), languages).filter((language) => !given.has(language))
  return [
    ...missing.flatMap((language) => fieldProblem(`reasons.${language}`, 'REQUIRED')),
    ...each(reasons, 'reasons', ({ language, text }) => checkText(`reasons.${language}`, text, maxReasonLength)),
    ...repeated(
      reasons.map(({ language }) => language),
      (index) => `reasons.${index}.language`,
    ),
  ]
}

async function identifyingWordsIn(
  transaction: Prisma.TransactionClient,
  eventId: string,
  reasons: WithdrawReportInput['reasons'],
): Promise<string[]> {
  const { hitsIn } = await openLeakCheck(transaction, eventId)
  const found = await Promise.all(
    reasons.map(async (reason) => {
      const text = tidy(reason.text)
      return (await hitsIn(text)).filter(isOpen).map(({ from, to }) => text.slice(from, to))
    }),
  )
  return [...new Set(found.flat())]
}
