import { aboutNobody, type Rule } from '../rule.ts'

/** Pauses the queue: until it is resumed, only organisers offer seats. Offers still expire. */
export interface HoldQueue {
  type: 'HOLD_QUEUE'
  reason: string
}

export const holdQueue: Rule<HoldQueue> = {
  ...aboutNobody,
  decide(draft, { reason }) {
    if (draft.isQueueHeld) return { refusal: 'QueueAlreadyHeld' }
    if (!reason.trim()) return { refusal: 'ReasonNeeded' }
    draft.isQueueHeld = true
    return null
  },
}
