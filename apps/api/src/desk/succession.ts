import type { RegistrationRow } from '../request/rows.ts'
import type { DeskRefusal } from './types.ts'
import type { UnitOfWork } from './unitOfWork.ts'

interface Succession {
  replacementId: string
  holder: RegistrationRow
}

/**
 * The seat that a nominated person gets, or why not: the nomination and what the event allows are checked again under the lock.
 * Null where nobody nominated them.
 */
export async function findHolder(
  { snapshot }: UnitOfWork,
  replacementId: string | null | undefined,
  { emailKey, organisationKey }: Pick<RegistrationRow, 'emailKey' | 'organisationKey'>,
): Promise<Succession | DeskRefusal | null> {
  if (!replacementId) return null
  const nomination = snapshot.nominations.find(replacementId)
  if (nomination?.emailKey !== emailKey) return { refusal: 'NoSeatToPass' }
  await snapshot.loadRegistrations([nomination.registrationId])
  const holder = snapshot.get(nomination.registrationId)
  if (nomination.rule === 'SAME_ORGANISATION' && holder.organisationKey !== organisationKey)
    return { refusal: 'AnotherOrganisation' }
  return { replacementId, holder }
}
