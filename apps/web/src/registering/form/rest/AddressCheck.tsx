import { Trans } from '@lingui/react/macro'
import { Button } from '../../../ui/Button.tsx'
import { likelyAddress } from './likelyAddress.ts'

/** Asks whether the address is right before any email is sent to it. */
export function AddressCheck({ email, onUse }: { email: string; onUse: (email: string) => void }) {
  const meant = likelyAddress(email)
  if (!meant) return null
  return (
    <div className="border-offered border-s-4 ps-4">
      <p className="[overflow-wrap:anywhere]">
        <Trans id="registering.is-correct-did-you-mean">
          Is {email} correct? Did you mean <strong className="font-medium">{meant}</strong>?
        </Trans>
      </p>
      <Button kind="quiet" className="[overflow-wrap:anywhere]" onClick={() => onUse(meant)}>
        <Trans id="registering.use">Use {meant}</Trans>
      </Button>
    </div>
  )
}
