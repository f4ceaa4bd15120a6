import { aboutNobody, type Rule } from '../rule.ts'

/** Until the queue is resumed, no seat is offered except by organisers. Offers still lapse. */
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
