import { deadlineAfter } from '../deadline.ts'
import { record } from '../draft.ts'
import type { OfferRules } from '../room.ts'
import { knownIn, ofHolder, type Rule } from '../rule.ts'

/** Gives the event other dates. All registrations keep their state; people with an offer get time to reconsider. */
export interface Reschedule {
  type: 'RESCHEDULE'
  /** Rules for the new dates. */
  rules: OfferRules
  /** Ids of registrations with an offer, as read by the desk; may be a part of them if the rest follows. */
  offered: string[]
  /** Whether the event was postponed: no offer has expired since then. */
  resumes: boolean
}

export const reschedule: Rule<Reschedule> = {
  ids: ({ offered }) => offered,
  withoutSeats: 'UNLESS_CALLED_OFF',
  organisations: ofHolder,
  decide(draft, { rules, offered, resumes }, now) {
    draft.rules = rules
    for (const id of offered) {
      const standing = knownIn(draft, id)
      if (standing.state !== 'OFFERED' || (!resumes && standing.offerExpiresAt <= now)) continue
      const offerExpiresAt = deadlineAfter(standing, rules, now)
      if (offerExpiresAt === standing.offerExpiresAt) continue
      record(draft, 'OFFER_EXTENDED', standing, { ...standing, offerExpiresAt })
    }
    return null
  },
}
