/** Why an offer was made, as the viewer may know it. */
import type { OfferReason } from '@plenaria/domain/registration'
import type { Context } from '../context.ts'
import { can } from '../policy.ts'
import { reads } from '../reviews/redaction.ts'
import type { OfferReasonRow, RegistrationRow } from '../rows.ts'
import { batched } from './batched.ts'
import { eventOf } from './seen.ts'

const passedOver = batched<RegistrationRow>(async (ids, { database }) => {
  const rows = await database.registration.findMany({ where: { id: { in: ids } } })
  return new Map(rows.map((row) => [row.id, row]))
})

/**
 * For staff, with those of the people passed over that the viewer may see; how many there were is told only to those who see
 * everybody. Null for anybody else.
 */
export async function offerReasonSeen(
  registration: RegistrationRow,
  reason: OfferReason,
  context: Context,
): Promise<OfferReasonRow | null> {
  const event = await eventOf(registration, context)
  if (!can.reviewRegistration(context.viewer, registration, event)) return null
  const people = await Promise.all(reason.skipped.map(({ registrationId }) => passedOver(registrationId, context)))
  const asRead = await reads(registration, context)
  const { outOfTurn } = reason
  return {
    ...reason,
    ...(outOfTurn && { outOfTurn: { ...outOfTurn, reason: asRead(outOfTurn.reason) } }),
    skipped: people.filter(
      (person) => person !== undefined && can.seeRegistration(context.viewer, person, event),
    ) as RegistrationRow[],
    tellsHowMany: can.seeAllRegistrations(context.viewer, event),
  }
}
