/** What the state of an event means. */
import type { SeatTimes } from '@plenaria/domain/seats/own'
import type { EventRow } from './rows.ts'

/** Nobody is given a seat, for now or at all, and the programme stays as it is. */
export const isOff = ({ state }: Pick<EventRow, 'state'>): boolean => state === 'CALLED_OFF' || state === 'POSTPONED'

/** Whether it is over. The end that was announced of a postponed event doesn't count. */
export const hasEnded = ({ state, endsAt }: Pick<EventRow, 'state' | 'endsAt'>, now: Date): boolean =>
  state !== 'POSTPONED' && endsAt <= now

/** What of an event decides about seats that people hold or are offered. The end that was announced of a postponed event isn't known. */
export const seatTimesOf = ({
  endsAt,
  calledOffAt,
  postponedAt,
}: Pick<EventRow, 'endsAt' | 'calledOffAt' | 'postponedAt'>): SeatTimes => ({
  endsAt: postponedAt ? Number.POSITIVE_INFINITY : endsAt.getTime(),
  calledOffAt: calledOffAt?.getTime() ?? null,
  postponedAt: postponedAt?.getTime() ?? null,
})
