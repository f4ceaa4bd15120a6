import { Plural } from '@lingui/react/macro'

/** Says how many registrations are excluded from figures because the viewer declared conflicts of interest. */
export const ExcludedConflicts = ({ count }: { count: number }) => (
  <Plural
    id="ui.without-registrations-that-conflict-of"
    value={count}
    one="Excludes # registration because of a conflict of interest."
    other="Excludes # registrations because of conflicts of interest."
  />
)
