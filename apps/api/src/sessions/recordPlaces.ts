/** Effects of giving, queueing for or giving up session places: audit entries, emails, and updates of open pages. */
import type { PlaceChange } from '@plenaria/domain/programme/places'
import type { Prisma } from '@plenaria/prisma/client'
import { type Actor, appendAudit } from '../audit/append.ts'
import { notifyLive } from '../live/notices.ts'
import { queuePlaceMails } from './mails.ts'
import { auditedPlace } from './places.ts'

/** Transaction, actor and time. */
export interface Changing {
  transaction: Prisma.TransactionClient
  actor: Actor
  at: Date
}

export async function recordPlaces(
  { transaction, actor, at }: Changing,
  eventId: string,
  changes: readonly PlaceChange[],
): Promise<void> {
  if (changes.length === 0) return
  const common = { ...actor, at, eventId }
  await appendAudit(
    transaction,
    changes.map((change) => ({ ...common, registrationId: change.registrationId, ...auditedPlace(change) })),
  )
  await queuePlaceMails(transaction, at, changes)
  const registrationIds = changes.map(({ registrationId }) => registrationId)
  await notifyLive(transaction, { eventId, registrationIds })
}
