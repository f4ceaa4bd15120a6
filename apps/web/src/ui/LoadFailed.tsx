import { Trans } from '@lingui/react/macro'
import { Button } from './Button.tsx'
import { PageTitle } from './PageTitle.tsx'

/** Shown by a page whose data could not be loaded. */
export function LoadFailed({ again }: { again: () => void }) {
  return (
    <div role="alert" className="mx-auto max-w-page px-5 py-16 sm:px-8">
      <PageTitle>
        <Trans id="ui.we-couldnt-load-this">We couldn’t load this</Trans>
      </PageTitle>
      <p className="mt-4 max-w-measure text-ink-2">
        <Trans id="ui.your-connection-or-our-server">
          Your connection or our server didn’t respond. Nothing was changed.
        </Trans>
      </p>
      <div className="mt-6">
        <Button onClick={() => again()}>
          <Trans id="common.try-again">Try again</Trans>
        </Button>
      </div>
    </div>
  )
}
