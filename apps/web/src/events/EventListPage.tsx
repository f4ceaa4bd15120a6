import { Trans } from '@lingui/react/macro'
import { PageTitle } from '../app/PageTitle.tsx'

export function EventListPage() {
  return (
    <PageTitle>
      <Trans>Events</Trans>
    </PageTitle>
  )
}
