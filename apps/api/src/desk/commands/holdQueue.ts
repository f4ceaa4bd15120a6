import { runForEvent, wholeEvent } from '../about.ts'
import type { Definition } from '../types.ts'

/** Stops offers to the waitlist until the queue is resumed; organisers can still make them. */
export interface HoldQueue {
  type: 'HOLD_QUEUE'
  reason: string
}

export const holdQueue: Definition<HoldQueue> = {
  ...wholeEvent,
  run: (command, _rows, work, actor) => runForEvent(command, work, actor),
}
