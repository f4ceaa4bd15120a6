import { record } from '../draft.ts'
import { moved } from '../moves.ts'
import { aboutOne, knownIn, type Rule } from '../rule.ts'

/** The person takes the seat that is offered to them. */
export interface TakeSeat {
  type: 'TAKE'
  id: string
}

export const takeSeat: Rule<TakeSeat> = {
  ...aboutOne,
  decide(draft, { id }, now) {
    const standing = knownIn(draft, id)
    if (standing.state === 'CONFIRMED') return { refusal: 'SeatAlreadyTaken' }
    if (standing.state === 'LAPSED') return { refusal: 'OfferLapsed', lapsedAt: standing.lapsedAt }
    if (standing.state !== 'OFFERED') return { refusal: 'NoOffer', state: standing.state }
    const lapsesAt = Math.min(standing.offerExpiresAt, draft.rules.endsAt)
    if (now >= lapsesAt) return { refusal: 'OfferLapsed', lapsedAt: lapsesAt }
    record(draft, 'TAKEN', standing, moved(standing, { state: 'CONFIRMED' }))
    return null
  },
}
