import { Trans } from '@lingui/react/macro'
import type { RegistrationState } from '../../__generated__/graphql.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'

/** Asks for confirmation before somebody withdraws. */
export function Leaving({
  state,
  busy,
  onLeave,
  onStay,
}: {
  state: RegistrationState
  busy: boolean
  onLeave: () => void
  onStay: () => void
}) {
  const isOffer = state === 'OFFERED'
  return (
    <Dialog
      onClose={onStay}
      title={
        isOffer ? (
          <Trans id="status.refuse-this-seat">Refuse this seat?</Trans>
        ) : (
          <Trans id="status.withdraw-your-registration">Withdraw your registration?</Trans>
        )
      }
    >
      <p className="mt-3">
        {isOffer || state === 'CONFIRMED' ? (
          <Trans id="status.your-seat-is-offered-to">
            Your seat goes to the next person immediately, and you can’t have it back. You can still read what you sent
            on your registration page.
          </Trans>
        ) : (
          <Trans id="status.you-lose-your-place-registering">
            You lose any place in the queue, even if you register again later. You can still read what you sent on your
            registration page.
          </Trans>
        )}
      </p>
      <div className="mt-6 flex flex-wrap items-center gap-5">
        <Button kind="grave" busy={busy} onClick={onLeave}>
          {isOffer ? (
            <Trans id="status.refuse-seat">Refuse the seat</Trans>
          ) : (
            <Trans id="common.withdraw">Withdraw registration</Trans>
          )}
        </Button>
        <Button kind="quiet" onClick={onStay}>
          {isOffer ? (
            <Trans id="status.keep-offer">Keep the offer</Trans>
          ) : (
            <Trans id="status.stay-registered">Stay registered</Trans>
          )}
        </Button>
      </div>
    </Dialog>
  )
}
