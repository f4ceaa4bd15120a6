/** The member whose rights limit what a webhook sends. */
import { capabilities } from '@plenaria/domain/grant'
import type { PrismaClient } from '@plenaria/prisma/client'
import type { ViewerRow, WebhookRow } from '../request/rows.ts'
import { bounded } from '../tokens/read.ts'

/** Only as a member of the webhook's institute, with a second factor, as when they set it up. */
export async function ownerOf(
  database: Pick<PrismaClient, 'user' | 'member' | '$queryRaw'>,
  { id, userId, instituteId, eventId }: Pick<WebhookRow, 'id' | 'userId' | 'instituteId' | 'eventId'>,
): Promise<ViewerRow> {
  const user = await database.user.findUniqueOrThrow({ where: { id: userId } })
  return bounded(database, user, { id, instituteId, eventId, capabilities })
}
