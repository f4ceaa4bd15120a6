/** What the state of an event means. */
import type { EventRow } from './rows.ts'

/** Nobody is given a seat, for now or at all, and the programme stays as it is. */
export const isOff = ({ state }: Pick<EventRow, 'state'>): boolean => state === 'CALLED_OFF' || state === 'POSTPONED'

/** Whether it is over. The end that was announced of a postponed event doesn't count. */
export const hasEnded = ({ state, endsAt }: Pick<EventRow, 'state' | 'endsAt'>, now: Date): boolean =>
  state !== 'POSTPONED' && endsAt <= now
