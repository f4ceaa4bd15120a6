import { Trans } from '@lingui/react/macro'
import { Nothing } from '../../ui/staff/Page.tsx'

interface NoRowsProps {
  filtered: boolean
  seesAll: boolean
  /** Whether registrations are hidden because of a conflict of interest, which a note above says. */
  keptFromSome: boolean
}

/** Explains why there are no rows, and what to do. */
export function NoRows({ filtered, seesAll, keptFromSome }: NoRowsProps) {
  if (filtered)
    return (
      <Nothing title={<Trans id="board.no-registration-matches">No matching registrations</Trans>}>
        <Trans id="board.remove-filter-or-choose-show">Remove a filter, or choose “Show all”.</Trans>
      </Nothing>
    )
  if (!seesAll)
    return (
      <Nothing title={<Trans id="board.you-cant-see-any-registrations">You can’t see any registrations</Trans>}>
        <Trans id="board.your-institute-sees-part-of">
          Your institute can see only the registrations its grant covers and those of people who gave it access.
        </Trans>
      </Nothing>
    )
  if (keptFromSome)
    return <Nothing title={<Trans id="board.you-cant-see-any-registrations">You can’t see any registrations</Trans>} />
  return (
    <Nothing title={<Trans id="board.nobody-has-registered-yet">No one has registered yet</Trans>}>
      <Trans id="board.share-events-page-each-registration">
        Share the event’s page. Registrations will appear here for you to read and decide.
      </Trans>
    </Nothing>
  )
}
