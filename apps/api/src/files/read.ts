/** Pictures of events, for what else shows them. */
import type { PrismaClient } from '@plenaria/prisma/client'

/** WebP of 1280 × 640; null: the event has none, or is a draft. */
export async function publishedImage(database: PrismaClient, slug: string): Promise<Uint8Array | null> {
  const found = await database.eventImage.findFirst({
    where: { event: { slug, state: { not: 'DRAFT' } } },
    select: { image: true },
  })
  return found?.image ?? null
}
