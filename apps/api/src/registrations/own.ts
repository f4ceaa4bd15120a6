/** The person and their own registration. */
import type { Act } from '../audit/append.ts'
import type { Context } from '../context.ts'
import { can } from '../policy.ts'
import type { RegistrationRow } from '../rows.ts'
import { findByReference } from './seen.ts'

export const actOfPerson = ({ viewer, requestId }: Context): Act => ({
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
