/** The recipient of an email, as far as the viewer may see them. */

import type { EmailRecipient, EmailRecipientKind } from '../__generated__/resolvers.ts'
import { masksOf, nameFor } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import { resentEmail } from '../planned/entries.ts'
import { registrationById } from '../request/byId.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { AuditEntryRow, MessageRow, PlannedActionRow } from '../request/rows.ts'
import { findEmail } from './find.ts'
import { otherByEmail } from './otherPeople.ts'
import { instituteIdsOf } from './seen.ts'

/** Members of institutes, by their address: as colleagues see them. */
const colleagueByAddress = dataLoader<{ name: string | null }>(async (addresses, { database, viewer }) => {
  const instituteIds = instituteIdsOf(viewer)
  const users = await database.user.findMany({
    where: { email: { in: addresses }, members: { some: { instituteId: { in: instituteIds } } } },
    select: { email: true, name: true },
  })
  return new Map(users.map(({ email, name }) => [email, { name: name || null }]))
})

function kindOf(message: MessageRow): EmailRecipientKind {
  if (message.registrationId) return 'REGISTRANT'
  if (message.invitationId) return 'INVITEE'
  if (message.focalPointId) return 'FOCAL_POINT'
  if (message.replacementId) return 'REPLACEMENT'
  if (message.companionId) return 'COMPANION'
  if (message.speakerId) return 'SPEAKER'
  if (message.deliveryId) return 'REPORT_RECIPIENT'
  return message.template === 'invitation' ? 'INVITED_MEMBER' : 'MEMBER'
}

/** An email that the viewer may know of. */
export async function recipientOf(message: MessageRow, context: Context): Promise<EmailRecipient> {
  const { viewer } = context
  const kind = kindOf(message)
  const hidden = { kind, reference: null, name: null, address: null }
  switch (kind) {
    case 'REGISTRANT': {
      const registration = await registrationById(message.registrationId ?? '', context)
      if (!registration) return hidden
      const event = await eventOf(registration, context)
      const masks = masksOf(viewer, registration, event, 'MESSAGE')
      return {
        kind,
        reference: registration.reference,
        name: nameFor(viewer, registration, event, 'MESSAGE'),
        address: masks.has('EMAIL') ? null : message.recipient,
      }
    }
    case 'MEMBER': {
      const colleague = await colleagueByAddress(message.recipient.toLowerCase(), context)
      return colleague ? { ...hidden, name: colleague.name, address: message.recipient } : hidden
    }
    // Only those who manage members see the email.
    case 'INVITED_MEMBER': {
      const colleague = await colleagueByAddress(message.recipient.toLowerCase(), context)
      return { ...hidden, name: colleague?.name ?? null, address: message.recipient }
    }
    // Named by somebody else, and not yet agreed.
    case 'REPLACEMENT':
      return hidden
    default: {
      const other = await otherByEmail(message.id, context)
      return other?.isProtected ? hidden : { ...hidden, name: other?.name || null, address: other?.email ?? null }
    }
  }
}

/** Recipient of an email scheduled to be resent; it goes to the address registered at that time. */
export async function resentTo(
  { kind, args }: Pick<PlannedActionRow, 'kind' | 'args'>,
  context: Context,
): Promise<EmailRecipient | null> {
  const found = kind === 'RESEND_EMAIL' ? await findEmail(resentEmail(kind, args).email, context) : null
  if (!found) return null
  const recipient = await recipientOf(found.email, context)
  const { registrationId } = found.email
  if (recipient.address === null || registrationId === null) return recipient
  return { ...recipient, address: (await registrationById(registrationId, context))?.email ?? null }
}

/** Recipient in a log entry about a resent email. */
export async function wasResentTo(
  { what, after }: Pick<AuditEntryRow, 'what' | 'after'>,
  context: Context,
): Promise<EmailRecipient | null> {
  const facts = typeof after === 'object' && after !== null && !Array.isArray(after) ? after : {}
  if (what === 'ACTION_PLANNED' || what === 'ACTION_UNDONE')
    return resentTo({ kind: String(facts.kind), args: { id: facts.email ?? null } }, context)
  const found = what === 'EMAIL_RESENT' ? await findEmail(facts.email, context) : null
  return found && recipientOf(found.email, context)
}
