/** The picture of an event that is copied. */
import { randomUUID } from 'node:crypto'
import type { Prisma } from '@plenaria/prisma/client'

export async function copyImage(
  transaction: Prisma.TransactionClient,
  { id, copyId, at }: { id: string; copyId: string; at: Date },
): Promise<void> {
  const sourceId = randomUUID()
  await transaction.$executeRaw`
    insert into stored_file (id, event_id, purpose, media_type, content, size, width, height, created_at)
    select ${sourceId}::uuid, ${copyId}, f.purpose, f.media_type, f.content, f.size, f.width, f.height,
      ${at.toISOString()}::timestamptz
    from event_image i join stored_file f on f.id = i.source_id where i.event_id = ${id}`
  await transaction.$executeRaw`
    insert into event_image (event_id, source_id, "left", top, width, alts, image, small, digest)
    select ${copyId}, ${sourceId}::uuid, i."left", i.top, i.width, i.alts, i.image, i.small, i.digest
    from event_image i where i.event_id = ${id}`
}
