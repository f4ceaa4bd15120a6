import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { graphql } from '../../__generated__/index.ts'
import type { Confirming } from '../../kernel/confirming.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog, DialogActions } from '../../ui/Dialog.tsx'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { knowsPasskeys } from './secondFactorRequests.ts'
import { Ways } from './Ways.tsx'

const FactorAgain = graphql(`
  query FactorAgain {
    viewer {
      email
      secondFactor {
        hasAuthenticator
        passkeys {
          id
        }
      }
    }
  }
`)

/** Asks for the second factor again, over the page that needs it. */
export function ConfirmDialog({ confirming: { settle } }: { confirming: Confirming }) {
  const { data, error, refetch } = useQuery(FactorAgain)
  const factor = data?.viewer?.secondFactor
  return (
    <Dialog
      title={<Trans id="people.confirm-its-you-to-continue">Confirm it’s you to continue</Trans>}
      onClose={() => settle(false)}
    >
      <p className="mt-3 text-ink-2">
        <Trans id="people.this-action-needs-second-factor">
          For this action, you must have completed your second step within the last 10 minutes.
        </Trans>
      </p>
      {factor ? (
        <Ways
          hasPasskey={factor.passkeys.length > 0 && knowsPasskeys()}
          hasAuthenticator={factor.hasAuthenticator}
          onShown={async () => settle(true)}
        />
      ) : error ? (
        <LoadFailed again={refetch} />
      ) : (
        <Skeleton lines={3} className="mt-6" />
      )}
      <DialogActions>
        <Button kind="secondary" onClick={() => settle(false)}>
          <Trans id="common.cancel">Cancel</Trans>
        </Button>
      </DialogActions>
    </Dialog>
  )
}
