import { deadlineAfter } from '../deadline.ts'
import { record } from '../draft.ts'
import type { OfferRules } from '../room.ts'
import { knownIn, ofHolder, type Rule } from '../rule.ts'

/** The event has other dates. Everybody's standing stays as it is; people who are offered a seat have time to think again. */
export interface Reschedule {
  type: 'RESCHEDULE'
  /** By the new dates. */
  rules: OfferRules
  /** Those that are offered a seat, as read by the shell; a part of them is fine, if the others follow. */
  offered: string[]
  /** Whether the event was postponed: no offer ran out since. */
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
