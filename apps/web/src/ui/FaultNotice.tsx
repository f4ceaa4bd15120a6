import { Trans } from '@lingui/react/macro'
import { useSyncExternalStore } from 'react'
import { currentFault, onFault, putFaultAway } from '../kernel/faults.ts'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'

export function FaultNotice() {
  const fault = useSyncExternalStore(onFault, currentFault, () => null)
  if (!fault) return null
  return (
    <div className="mx-auto max-w-page px-5 pt-6 sm:px-8">
      <Notice
        tone="fault"
        title={<Trans id="ui.something-went-wrong-on-our">Something went wrong on our side</Trans>}
        action={
          <Button kind="quiet" onClick={putFaultAway}>
            <Trans id="common.close">Close</Trans>
          </Button>
        }
      >
        {fault.message ?? <Trans id="ui.please-try-again-in-moment">Please try again in a moment.</Trans>}{' '}
        {fault.requestId && (
          <Trans id="ui.if-it-stays-quote-this">
            If this keeps happening, quote this number when you ask for help:{' '}
            <span className="font-medium">{fault.requestId}</span>
          </Trans>
        )}
      </Notice>
    </div>
  )
}
