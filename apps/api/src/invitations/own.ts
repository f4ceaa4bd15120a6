/** The viewer's own invitation to an event, by their sign-in address. */
import { foldEmail } from '@plenaria/schema/texts'
import { isId } from '../kernel/ids.ts'
import type { Context } from '../request/context.ts'
import type { EventInvitationRow, EventRow, FocalPointRow } from '../request/rows.ts'

/** Null for everybody else, whatever address they type. */
export async function ownInvitation(
  email: string,
  { id: eventId }: Pick<EventRow, 'id'>,
  { database, viewer }: Context,
): Promise<EventInvitationRow | null> {
  const emailKey = viewer?.emailKey
  if (!emailKey || emailKey !== foldEmail(email)) return null
  return database.eventInvitation.findUnique({ where: { eventId_emailKey: { eventId, emailKey } } })
}

/** The viewer as a focal point of an event. */
export async function ownFocalPoint(
  { id: eventId }: Pick<EventRow, 'id'>,
  { database, viewer }: Context,
): Promise<FocalPointRow | null> {
  const emailKey = viewer?.emailKey
  if (!emailKey) return null
  const found = await database.focalPoint.findUnique({ where: { eventId_emailKey: { eventId, emailKey } } })
  return found?.revokedAt === null ? found : null
}

/** Like `ownFocalPoint`, by id. */
export async function focalPointOfViewer(id: string, { database, viewer }: Context): Promise<FocalPointRow | null> {
  if (!viewer || !isId(id)) return null
  return database.focalPoint.findUnique({ where: { id, emailKey: viewer.emailKey } })
}
