import { maxToAllot } from '../plan.ts'
import { aboutNobody, type Rule } from '../rule.ts'

/**
 * Sets how many seats an institute alone may offer. 0: none, and those held are common seats from then on (of registrations that
 * the room does not know, the desk sees to that).
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
