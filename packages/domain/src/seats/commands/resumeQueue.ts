import { aboutNobody, type Rule } from '../rule.ts'

/** Ends a hold. */
export interface ResumeQueue {
  type: 'RESUME_QUEUE'
  reason: string
}

export const resumeQueue: Rule<ResumeQueue> = {
  ...aboutNobody,
  decide(draft, { reason }) {
    if (!draft.isQueueHeld) return { refusal: 'QueueNotHeld' }
    if (!reason.trim()) return { refusal: 'ReasonNeeded' }
    draft.isQueueHeld = false
    return null
  },
}
