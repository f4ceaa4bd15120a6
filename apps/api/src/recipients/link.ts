/**
 * The link in an email that brought a report. Its page asks by the token, which stands behind the `#` of the address and is in no
 * log; asking changes nothing and is kept nowhere, so that email scanners, and people who only look, leave no trace.
 */
import type { PrismaClient } from '@plenaria/prisma/client'
import type { ResolversTypes } from '../__generated__/resolvers.ts'
import { type Actor, appendAudit } from '../audit/append.ts'
import { hashOf, newToken } from '../kernel/randomToken.ts'
import { refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, RecipientRow, ReportDeliveryRow } from '../request/rows.ts'

export interface OpenedReport extends ReportDeliveryRow {
  recipient: RecipientRow & { event: EventRow }
}

/** Only its hash is stored, outside of any transaction: an email may have been sent even if the transaction fails. */
export async function makeReportLink(
  database: Pick<PrismaClient, 'reportLink'>,
  deliveryId: string,
  at: Date,
): Promise<string> {
  const token = newToken()
  await database.reportLink.create({ data: { hash: hashOf(token), deliveryId, madeAt: at } })
  return token
}

export async function openReport(
  token: string,
  { database }: { database: Pick<PrismaClient, 'reportLink'> },
): Promise<OpenedReport | null> {
  const link = await database.reportLink.findUnique({
    where: { hash: hashOf(token) },
    include: { delivery: { include: { recipient: { include: { event: true } } } } },
  })
  return link?.delivery ?? null
}

/** The holder of the link: the log stores the delivery, and nobody's name. */
const actorByLink = ({ requestId }: Pick<Context, 'requestId'>): Actor => ({
  actorKind: 'PERSON',
  actorId: null,
  instituteId: null,
  grantId: null,
  requestId,
})

export async function acknowledgeReport(
  token: string,
  context: Context,
): Promise<Awaited<ResolversTypes['AcknowledgeReportResult']>> {
  const { database, language } = context
  const opened = await openReport(token, context)
  if (!opened) return refuse(language, 'UnknownReportLink', {})
  const { id, eventId, number } = opened
  await database.$transaction(async (transaction) => {
    const [now] = await transaction.$queryRaw<{ at: Date }[]>`
      update report_delivery set acknowledged_at = desk_now() where id = ${id}::uuid and acknowledged_at is null
      returning acknowledged_at as at`
    if (!now) return
    const after = { delivery: id, number }
    await appendAudit(transaction, [
      { ...actorByLink(context), what: 'REPORT_ACKNOWLEDGED', at: now.at, eventId, after },
    ])
  })
  const report = await openReport(token, context)
  return report ? { __typename: 'ReportAcknowledged', report } : refuse(language, 'UnknownReportLink', {})
}
