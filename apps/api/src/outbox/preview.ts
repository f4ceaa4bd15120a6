/** An email as sent, for viewers who may see everything that it may reveal about its recipient. */

import type { PersonalField } from '@plenaria/domain/grant'
import type { EmailPreviewGap } from '../__generated__/resolvers.ts'
import { masksOf } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import { type Rendered, readRendered } from '../mail/rendered.ts'
import { registrationById } from '../request/byId.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { MessageRow } from '../request/rows.ts'
import { otherByEmail } from './otherPeople.ts'

/** Personal data that an email may reveal about its recipient, by its wording or its language. */
export const shownInEmails: readonly PersonalField[] = [
  'NAME',
  'ORGANISATION',
  'LANGUAGES',
  'COUNTRY',
  'ANSWERS',
  'MOTIVATION',
]

/** Loaded only for previews: lists don't carry the texts. */
const renderedById = dataLoader<unknown>(async (ids, { database }) => {
  const rows = await database.message.findMany({ where: { id: { in: ids } }, select: { id: true, rendered: true } })
  return new Map(rows.map(({ id, rendered }) => [id, rendered]))
})

/**
 * `field`: of the reader. Of people who aren't registrants, nothing is masked unless they would reveal who a protected person is: anyone
 * who sees the email sees them.
 */
export async function isMasked(
  { id, registrationId, invitationId, companionId }: MessageRow,
  fields: readonly PersonalField[],
  context: Context,
): Promise<boolean> {
  if (registrationId === null)
    return (invitationId ?? companionId) !== null && ((await otherByEmail(id, context))?.isProtected ?? false)
  const registration = await registrationById(registrationId, context)
  if (!registration) return true
  const masks = masksOf(context.viewer, registration, await eventOf(registration, context), 'MESSAGE')
  return fields.some((field) => masks.has(field))
}

export async function previewOrGap(message: MessageRow, context: Context): Promise<Rendered | EmailPreviewGap> {
  if (message.sentAt === null && message.refusedAt === null) return 'NOT_SENT'
  const rendered = readRendered((await renderedById(message.id, context)) ?? null)
  if (!rendered) return 'NOT_STORED'
  // A neutral email says nothing of anybody; what organisers wrote themselves may.
  const isNeutral = rendered.isNeutral && message.template !== 'letter'
  return (await isMasked(message, isNeutral ? ['LANGUAGES'] : shownInEmails, context)) ? 'MASKED' : rendered
}
