/** Stored dates of an event: drafts have placeholders for undecided ones. */
import { decidedDates, type EventDates, withPlaceholders } from '@plenaria/domain/publishing'
import type { EventRow } from '../request/rows.ts'

type Stored = EventDates<Date> & Pick<EventRow, 'undecidedDates'>

/** Null: not decided. */
export const decidedOf = (event: Stored): EventDates<Date | null> => decidedDates(event, event.undecidedDates)

const each = <From, To>(dates: EventDates<From>, change: (date: From) => To): EventDates<To> => ({
  startsAt: change(dates.startsAt),
  endsAt: change(dates.endsAt),
  registrationOpensAt: change(dates.registrationOpensAt),
  registrationClosesAt: change(dates.registrationClosesAt),
})

/** The decided dates as instants. */
export const instantsOf = (dates: EventDates<Date | null>) => each(dates, (date) => date?.getTime() ?? null)

/** The columns for these dates; null: not decided. */
export function storedDates(dates: EventDates<Date | null>, createdAt: Date): Stored {
  const whole = withPlaceholders(instantsOf(dates), createdAt.getTime())
  return { ...each(whole.dates, (instant) => new Date(instant)), undecidedDates: whole.undecided }
}
