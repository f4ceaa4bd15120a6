/** The mutation by which a person who has just sent a registration corrects its address. */
import { foldEmail } from '@plenaria/schema/texts'
import type { CorrectOwnAddressInput } from '../__generated__/resolvers.ts'
import { refuse } from '../refusals/errors.ts'
import { loadForm } from '../registrations/form.ts'
import { actorOfPerson } from '../registrations/own.ts'
import { correctOwn, type OwnAddressResult, ownAddressDenied } from '../registrations/ownAddress.ts'
import type { Context } from '../request/context.ts'
import type { RegistrationRow } from '../request/rows.ts'
import { ofInput } from './requestHash.ts'

export async function correctOwnAddress(input: CorrectOwnAddressInput, context: Context): Promise<OwnAddressResult> {
  const began = performance.now()
  const denied = await ownAddressDenied(input.email, context)
  if (denied) return denied
  const event = await loadForm(context.database, input.eventSlug)
  if (event?.state !== 'PUBLISHED') return refuse(context.language, 'AddressNotCorrectable', {})
  const registration = await findSent(input, event.id, context)
  return correctOwn({ ...input, event, registration, actor: actorOfPerson(context) }, began, context)
}

/** The registration that was sent under this request id, by the address it was sent with or, if the answer was lost, the corrected one. */
async function findSent(
  { requestId, sentTo, email }: CorrectOwnAddressInput,
  eventId: string,
  { database }: Context,
): Promise<RegistrationRow | null> {
  const found = await database.registration.findMany({
    where: { eventId, emailKey: { in: [foldEmail(sentTo), foldEmail(email)] }, requestId: { not: null } },
  })
  const isSent = (row: RegistrationRow) =>
    row.requestId === requestId || (row.requestHash !== null && row.requestId === ofInput(requestId, row.requestHash))
  return found.find(isSent) ?? null
}
