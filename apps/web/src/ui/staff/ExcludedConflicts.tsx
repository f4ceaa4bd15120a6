import { Plural } from '@lingui/react/macro'

/** The registrations that numbers leave out for a viewer who declared conflicts of interest. */
export const ExcludedConflicts = ({ count }: { count: number }) => (
  <Plural
    id="ui.without-registrations-that-conflict-of"
    value={count}
    one="Excludes # registration because of a conflict of interest."
    other="Excludes # registrations because of conflicts of interest."
  />
)
