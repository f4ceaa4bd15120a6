/** Conditions derived from an event's state. */
import type { SeatTimes } from '@plenaria/domain/seats/own'
import type { EventRow } from './rows.ts'

/** No seats are given, temporarily or for good, and the programme is frozen. */
export const isOff = ({ state }: Pick<EventRow, 'state'>): boolean => state === 'CALLED_OFF' || state === 'POSTPONED'

/** Whether the event is over. The announced end of a postponed event doesn't count. */
export const hasEnded = ({ state, endsAt }: Pick<EventRow, 'state' | 'endsAt'>, now: Date): boolean =>
  state !== 'POSTPONED' && endsAt <= now

/** The event's times that determine seats held or offered. The announced end of a postponed event counts as unknown. */
export const seatTimesOf = ({
  endsAt,
  calledOffAt,
  postponedAt,
}: Pick<EventRow, 'endsAt' | 'calledOffAt' | 'postponedAt'>): SeatTimes => ({
  endsAt: postponedAt ? Number.POSITIVE_INFINITY : endsAt.getTime(),
  calledOffAt: calledOffAt?.getTime() ?? null,
  postponedAt: postponedAt?.getTime() ?? null,
})
