import { Trans } from '@lingui/react/macro'
import type { EventDate } from '../__generated__/graphql.ts'

/** Whether the event's dates are decided. */
export const isDated = (undecided: readonly EventDate[]): boolean =>
  !undecided.includes('STARTS_AT') && !undecided.includes('ENDS_AT')

/** Shown instead of the dates of a postponed event. */
export const PostponedDates = () => <Trans id="events.new-dates-to-be-announced">New dates to be announced</Trans>

/** Shown instead of a draft's undecided date. */
export const UndecidedDate = () => <Trans id="events.date-to-be-announced">Date to be announced</Trans>
