import { Trans } from '@lingui/react/macro'
import { Component, type ReactNode } from 'react'
import { Button } from './Button.tsx'
import { PageTitle } from './PageTitle.tsx'

interface Props {
  /** The page's path; errors are cleared when it changes. */
  place: string
  children: ReactNode
}

interface State {
  failed: boolean
  place: string
}

/** Catches a page's render errors and shows a message with a way out instead of a white screen. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, place: this.props.place }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  static getDerivedStateFromProps({ place }: Props, state: State) {
    return place === state.place ? null : { failed: false, place }
  }

  override render() {
    return this.state.failed ? <BrokenPage /> : this.props.children
  }
}

function BrokenPage() {
  return (
    <div className="mx-auto max-w-page px-5 py-16 sm:px-8">
      <PageTitle>
        <Trans id="ui.we-couldnt-show-this-page">We couldn’t show this page</Trans>
      </PageTitle>
      <p className="mt-4 max-w-measure text-ink-2">
        <Trans id="ui.nothing-you-have-sent-is">
          Nothing you’ve sent is lost, and what you were writing is saved on this device. Reloading the page usually
          helps.
        </Trans>
      </p>
      <div className="mt-6">
        <Button onClick={() => location.reload()}>
          <Trans id="ui.reload-page">Reload the page</Trans>
        </Button>
      </div>
    </div>
  )
}
