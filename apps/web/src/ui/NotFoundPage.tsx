import { Trans } from '@lingui/react/macro'
import { paths } from '../kernel/routes.ts'
import { TextLink } from './Button.tsx'
import { PageTitle } from './PageTitle.tsx'

export function NotFoundPage() {
  return (
    <div className="mx-auto max-w-page px-5 py-16 sm:px-8">
      <PageTitle>
        <Trans id="ui.page-not-found">Page not found</Trans>
      </PageTitle>
      <p className="mt-4 max-w-measure text-ink-2">
        <Trans id="ui.address-may-be-incomplete-or">
          The address may be incomplete, or the event may not be public yet. If you followed a link in an email, open it
          again from there.
        </Trans>
      </p>
      <p className="mt-6">
        <TextLink to={paths.events()}>
          <Trans id="common.see-all-events">See all events</Trans>
        </TextLink>
      </p>
    </div>
  )
}
