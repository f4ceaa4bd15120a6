import { Trans } from '@lingui/react/macro'
import { Component, type ReactNode } from 'react'
import { Button } from '../ui/Button.tsx'
import { PageTitle } from './PageTitle.tsx'

/** Where a page breaks, says so and offers the one thing that helps, instead of a white screen. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return <BrokenPage />
  }
}

function BrokenPage() {
  return (
    <div className="mx-auto max-w-page px-5 py-16 sm:px-8">
      <PageTitle>
        <Trans>This page could not be shown</Trans>
      </PageTitle>
      <p className="mt-4 max-w-measure text-ink-2">
        <Trans>
          Nothing you have sent is lost, and what you were writing is kept on this device. Loading the page again
          usually helps.
        </Trans>
      </p>
      <div className="mt-6">
        <Button onClick={() => location.reload()}>
          <Trans>Load the page again</Trans>
        </Button>
      </div>
    </div>
  )
}
