import { Trans } from '@lingui/react/macro'
import type { EventDate } from '../__generated__/graphql.ts'

/** Whether it is decided when the event takes place. */
export const isDated = (undecided: readonly EventDate[]): boolean =>
  !undecided.includes('STARTS_AT') && !undecided.includes('ENDS_AT')

/** Stands where a postponed event has no date yet. */
export const PostponedDates = () => <Trans id="events.new-dates-to-be-announced">New dates to be announced</Trans>

/** Stands where a draft has no date yet. */
export const UndecidedDate = () => <Trans id="events.date-to-be-announced">Date to be announced</Trans>
