import { Trans } from '@lingui/react/macro'
import { Nothing } from '../../ui/staff/Page.tsx'

interface NoRowsProps {
  filtered: boolean
  seesAll: boolean
  /** Whether somebody is not listed for a conflict of interest, which the page says above. */
  keptFromSome: boolean
}

/** Why there are no rows, and what to do. */
export function NoRows({ filtered, seesAll, keptFromSome }: NoRowsProps) {
  if (filtered)
    return (
      <Nothing title={<Trans id="registrations.no-registration-matches">No registration matches</Trans>}>
        <Trans id="registrations.take-filter-away-or-press">Remove a filter, or choose “Show all”.</Trans>
      </Nothing>
    )
  if (!seesAll)
    return (
      <Nothing
        title={<Trans id="registrations.there-is-no-registration-that">There is no registration that you see</Trans>}
      >
        <Trans id="registrations.your-institute-sees-part-of">
          Your institute sees a part of the registrations: those of its grant, or of people who let it see theirs.
        </Trans>
      </Nothing>
    )
  if (keptFromSome)
    return (
      <Nothing
        title={<Trans id="registrations.there-is-no-registration-that">There is no registration that you see</Trans>}
      />
    )
  return (
    <Nothing title={<Trans id="registrations.nobody-has-registered-yet">Nobody has registered yet</Trans>}>
      <Trans id="registrations.share-events-page-each-registration">
        Share the event’s page. Each registration appears here, to be read and decided.
      </Trans>
    </Nothing>
  )
}
