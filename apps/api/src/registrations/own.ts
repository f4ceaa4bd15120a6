/** The person and their own registration. */

import { byLink, can } from '../access/policy.ts'
import { findByReference } from '../access/seen.ts'
import type { Actor } from '../audit/append.ts'
import type { Context } from '../request/context.ts'
import type { RegistrationRow } from '../request/rows.ts'

export const actorOfPerson = ({ viewer, requestId }: Context): Actor => ({
  actorKind: 'PERSON',
  actorId: viewer?.id ?? null,
  instituteId: null,
  grantId: null,
  requestId,
})

/** The viewer's own registration; null for any other, without telling which. */
export async function ownRegistration(reference: string, context: Context): Promise<RegistrationRow | null> {
  const registration = await findByReference(reference, context)
  return registration && can.ownRegistration(context.viewer, registration) ? registration : null
}

/** The registration that the viewer's link opens; null for any other. */
export async function registrationByLink(reference: string, context: Context): Promise<RegistrationRow | null> {
  if (!context.linkHolder) return null
  const registration = await findByReference(reference, context)
  return registration && byLink.see(context.linkHolder, registration) ? registration : null
}

/** The person acts; the log records the link. */
export const actorByLink = ({ linkHolder, requestId }: Context): Actor => ({
  actorKind: 'PERSON',
  actorId: null,
  instituteId: null,
  grantId: null,
  requestId: `link:${linkHolder?.linkId}:${requestId}`,
})

/** The registration of the person who attends: their own, or one that a link opened on its first device. Null for any other. */
export async function registrationToAttend(
  reference: string,
  context: Context,
): Promise<{ registration: RegistrationRow; actor: Actor } | null> {
  const own = await ownRegistration(reference, context)
  if (own) return { registration: own, actor: actorOfPerson(context) }
  const opened = await registrationByLink(reference, context)
  return opened && byLink.attend(context.linkHolder, opened)
    ? { registration: opened, actor: actorByLink(context) }
    : null
}
