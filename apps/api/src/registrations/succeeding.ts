/** Whom a holder of a seat named has it from then on, under the lock that both were decided under. */
import type { RegistrationRow } from '../rows.ts'
import type { Batch } from './batch.ts'
import type { Act, CommandOf, DeskRefusal, Outcome } from './commands.ts'
import { outcomeOf, refused } from './outcomes.ts'

interface Followed {
  replacementId: string
  holder: RegistrationRow
}

/** Null where nobody is followed. Also what the holder, and the event, allows is looked at anew. */
export async function holderToFollow(
  batch: Batch,
  replacementId: string | null | undefined,
  { emailKey, organisationKey }: Pick<RegistrationRow, 'emailKey' | 'organisationKey'>,
): Promise<Followed | DeskRefusal | null> {
  if (!replacementId) return null
  const named = batch.replacements.find(replacementId)
  if (named?.emailKey !== emailKey) return { refusal: 'NoSeatToPass' }
  const holder = await batch.learn(named.registrationId)
  if (named.rule === 'SAME_ORGANISATION' && holder.organisationKey !== organisationKey)
    return { refusal: 'AnotherOrganisation' }
  return { replacementId, holder }
}

export async function succeed(
  batch: Batch,
  { reference, replacementId }: CommandOf<'SUCCEED'>,
  act: Act,
): Promise<Outcome> {
  const row = batch.rows.byReference(reference)
  if (!row) return refused({ refusal: 'UnknownRegistration' })
  const follows = await holderToFollow(batch, replacementId, row)
  if (follows === null) return refused({ refusal: 'NoSeatToPass' })
  if ('refusal' in follows) return refused(follows)
  const { id } = row
  const { holder } = follows
  const about = new Set([id, holder.id])
  const settled = await batch.settle({ type: 'SUCCEED', id, inPlaceOf: holder.id }, act, about)
  if (settled.kind === 'DONE') batch.replacements.accept(replacementId, id)
  return outcomeOf(batch, settled, [id], about)
}
