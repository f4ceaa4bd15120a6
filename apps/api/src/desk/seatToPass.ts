import type { RegistrationRow } from '../request/rows.ts'
import type { DeskRefusal } from './types.ts'
import type { UnitOfWork } from './unitOfWork.ts'

interface SeatToPass {
  replacementId: string
  holder: RegistrationRow
}

/**
 * The seat that a named person gets, or why not: the replacement and the event's rules are checked again under the lock. Null if
 * nobody named them.
 */
export async function findHolder(
  { snapshot }: UnitOfWork,
  replacementId: string | null | undefined,
  { emailKey, organisationKey }: Pick<RegistrationRow, 'emailKey' | 'organisationKey'>,
): Promise<SeatToPass | DeskRefusal | null> {
  if (!replacementId) return null
  const replacement = snapshot.replacements.find(replacementId)
  if (replacement?.emailKey !== emailKey) return { refusal: 'NoSeatToPass' }
  await snapshot.loadRegistrations([replacement.registrationId])
  const holder = snapshot.get(replacement.registrationId)
  if (replacement.rule === 'SAME_ORGANISATION' && holder.organisationKey !== organisationKey)
    return { refusal: 'AnotherOrganisation' }
  return { replacementId, holder }
}
