/** Why an offer was made, as far as the viewer may know. */
import type { OfferReason } from '@plenaria/domain/registration'
import { can } from '../access/policy.ts'
import { reads } from '../access/redaction.ts'
import { eventOf } from '../access/seen.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { OfferReasonRow, RegistrationRow } from '../request/rows.ts'
import { showsCap } from './caps.ts'

const passedOver = dataLoader<RegistrationRow>(async (ids, { database }) => {
  const rows = await database.registration.findMany({ where: { id: { in: ids } } })
  return new Map(rows.map((row) => [row.id, row]))
})

/**
 * For staff, listing skipped people whom the viewer may see and whose organisation isn't masked; their number is for viewers who
 * see everyone. Null for others.
 */
export async function offerReasonSeen(
  registration: RegistrationRow,
  reason: OfferReason,
  context: Context,
): Promise<OfferReasonRow | null> {
  const event = await eventOf(registration, context)
  if (!can.reviewRegistration(context.viewer, registration, event)) return null
  const people = await Promise.all(reason.skipped.map(({ registrationId }) => passedOver(registrationId, context)))
  const seen = people.filter(
    (person): person is RegistrationRow => person !== undefined && can.seeRegistration(context.viewer, person, event),
  )
  const visible = await Promise.all(seen.map((person) => showsCap(person, context)))
  const asRead = await reads(registration, context)
  const { outOfTurn } = reason
  return {
    ...reason,
    groupHeld: can.countGroup(context.viewer, event, registration.groupKey) ? reason.groupHeld : null,
    ...(outOfTurn && { outOfTurn: { ...outOfTurn, reason: asRead(outOfTurn.reason) } }),
    skipped: seen.filter((_, index) => visible[index]),
    passed: seen.length,
    tellsWhy: visible.every(Boolean),
    showsNumber: can.seeAllRegistrations(context.viewer, event),
  }
}
