import { maxToAllot } from '../plan.ts'
import { aboutNobody, type Rule } from '../rule.ts'

/**
 * Sets how many seats only an institute may offer. 0: none; those held from it become common seats (for registrations that the
 * room doesn't know, the desk takes care of that).
 */
export interface SetAllotment {
  type: 'SET_ALLOTMENT'
  instituteId: string
  seats: number
}

export const setAllotment: Rule<SetAllotment> = {
  ...aboutNobody,
  withoutSeats: 'ALWAYS',
  decide(draft, { instituteId, seats }, now) {
    const most = maxToAllot(draft, instituteId, now)
    if (seats > most) return { refusal: 'AllotmentTooLarge', maximum: most }
    const heldBy = draft.allotments.get(instituteId)?.heldBy ?? new Map()
    if (seats > 0) {
      draft.allotments.set(instituteId, { seats, heldBy })
      return null
    }
    draft.allotments.delete(instituteId)
    for (const [id, standing] of draft.registrations) {
      if (standing.allotmentOf === instituteId) draft.registrations.set(id, { ...standing, allotmentOf: null })
    }
    return null
  },
}
