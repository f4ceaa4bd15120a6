import { runForEvent, wholeEvent } from '../about.ts'
import type { Definition } from '../types.ts'

/** The event's own rules changed (dates, duration of offers, admission): refills seats under the new rules. */
export interface RulesChanged {
  type: 'RULES_CHANGED'
}

export const rulesChanged: Definition<RulesChanged> = {
  ...wholeEvent,
  run: (_command, _rows, work, actor) =>
    runForEvent({ type: 'SET_RULES', rules: work.snapshot.room.rules }, work, actor),
}
