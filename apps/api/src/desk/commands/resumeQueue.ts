import { runForEvent, wholeEvent } from '../about.ts'
import type { Definition } from '../types.ts'

/** Ends a hold. Offers that are due are made in the same decision. */
export interface ResumeQueue {
  type: 'RESUME_QUEUE'
  reason: string
}

export const resumeQueue: Definition<ResumeQueue> = {
  ...wholeEvent,
  run: (command, _rows, work, actor) => runForEvent(command, work, actor),
}
