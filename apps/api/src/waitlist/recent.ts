/** Recent offers, read from the audit log, including those since accepted, declined or expired. */
import type { OfferReason } from '@plenaria/domain/registration'
import { visible } from '../access/policy.ts'
import { inWords } from '../audit/words.ts'
import type { Context } from '../request/context.ts'
import { sizeOf } from '../request/pages.ts'
import type { EventRow, OfferReasonRow, RegistrationRow } from '../request/rows.ts'
import { offerReasonSeen } from './reason.ts'

const maxOffers = 50
/** Upper bound on entries read from the end of the audit log: nothing before is recent. */
const lookedAt = 5000

interface OfferRow {
  at: Date
  registrationId: string
  reason: OfferReason
}

export async function recentOffers(
  event: EventRow,
  first: number | null | undefined,
  context: Context,
): Promise<{ at: Date; registration: RegistrationRow; reason: OfferReasonRow }[]> {
  const { database, viewer } = context
  const size = sizeOf(first, maxOffers, 20)
  const offers = await database.$queryRaw<OfferRow[]>`
    select a.at, a.registration_id as "registrationId", a.after -> 'offerReason' as reason
    from audit_chain c join audit_entry a on a.chain = c.chain and a.sequence > c.entries - ${lookedAt}::int
    where c.chain = ${event.id} and a.what in ('OFFERED', 'REGISTERED') and a.after ->> 'state' = 'OFFERED'
    order by a.sequence desc limit ${size}`
  const ids = offers.map(({ registrationId }) => registrationId)
  const seen = await database.registration.findMany({
    where: { AND: [visible.registrations(viewer, event), { id: { in: ids }, erasedAt: null }] },
  })
  const byId = new Map(seen.map((row) => [row.id, row]))
  const shown = await Promise.all(
    offers.map(async ({ at, registrationId, reason: stored }) => {
      const registration = byId.get(registrationId)
      const whole = (await inWords(stored, context)) as OfferReason
      const reason = registration && (await offerReasonSeen(registration, whole, context))
      return registration && reason ? { at, registration, reason } : null
    }),
  )
  return shown.filter((offer) => offer !== null)
}
