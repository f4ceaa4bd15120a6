import { Plural } from '@lingui/react/macro'

/** The registrations that numbers leave out for a viewer who declared conflicts of interest. */
export const KeptFrom = ({ count }: { count: number }) => (
  <Plural
    id="app.without-registrations-that-conflict-of"
    value={count}
    one="Without # registration that a conflict of interest keeps you away from."
    other="Without # registrations that a conflict of interest keeps you away from."
  />
)
