/** Members who can be asked to translate a report: those who may edit it. */
import type { PrismaClient } from '@plenaria/prisma/client'
import { membersAt } from '../access/members.ts'
import { rightToEditReport } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import type { Context } from '../request/context.ts'
import { perRequestAndKey } from '../request/perRequest.ts'
import type { EventRow, MemberSummaryRow } from '../request/rows.ts'

/** By name. Three statements. */
export async function translatorsAmong(
  database: Pick<PrismaClient, '$queryRaw'>,
  event: EventRow,
): Promise<MemberSummaryRow[]> {
  const members = await membersAt(database, event)
  return members.flatMap((viewer): MemberSummaryRow[] => {
    const right = rightToEditReport(viewer, event)
    return right ? [{ userId: viewer.id, instituteId: right.instituteId }] : []
  })
}

/** For display only; read once per request. */
export const translatorsAt = perRequestAndKey(
  async (eventId, context: Context): Promise<MemberSummaryRow[]> =>
    translatorsAmong(context.database, await eventOf({ eventId }, context)),
)
