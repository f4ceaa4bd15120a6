/** The person and their own registration. */

import { can } from '../access/policy.ts'
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
