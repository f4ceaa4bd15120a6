import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'

/** A secret, shown only once. It takes the focus, because the button that created it is gone. */
export function NewSecret({ secret, onKept }: { secret: string; onKept: () => void }) {
  const { t } = useLingui()
  const shown = useRef<HTMLInputElement>(null)
  useEffect(() => shown.current?.focus(), [])

  async function copy() {
    try {
      await navigator.clipboard.writeText(secret)
      toast(<Trans id="common.copied">Copied</Trans>)
    } catch {
      toast(
        <Trans id="tokens.your-browser-blocked-copying-select">
          Your browser blocked copying. Select the text and copy it yourself.
        </Trans>,
      )
    }
  }

  return (
    <div role="status" className="grid justify-items-start gap-3 border-confirmed border-s-4 py-1 ps-5">
      <p className="font-semibold">
        <Trans id="tokens.keep-this-now-it-is">Save this now. It won’t be shown again.</Trans>
      </p>
      <input
        ref={shown}
        aria-label={t({ id: 'tokens.token', message: 'Token' })}
        readOnly
        value={secret}
        onFocus={({ currentTarget }) => currentTarget.select()}
        className="w-full min-w-0 rounded-control border border-control bg-raised px-3 py-2 font-mono text-13"
      />
      <div className="flex flex-wrap gap-2">
        <StaffButton kind="primary" onClick={() => void copy()}>
          <Trans id="common.copy">Copy</Trans>
        </StaffButton>
        <StaffButton onClick={onKept}>
          <Trans id="tokens.ive-saved-it">I’ve saved it</Trans>
        </StaffButton>
      </div>
    </div>
  )
}
