import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Dialog, DialogActions } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { toast } from '../../ui/Toast.tsx'
import { CodeForm } from './CodeForm.tsx'
import type { Allowed } from './SecondFactor.tsx'
import { type Begun, beginAuthenticator, confirmAuthenticator, removeAuthenticator } from './secondFactorRequests.ts'
import { useRequest } from './useRequest.ts'

const QrCode = lazy(() => import('./QrCode.tsx'))

interface AuthenticatorProps {
  isSetUp: boolean
  /** The setup in progress. */
  begun: Begun | null
  onBegun: (begun: Begun | null) => void
  allowed: Allowed
  onChange: (recoveryCodes: string[] | null) => Promise<void>
}

export function Authenticator({ isSetUp, begun, onBegun, allowed, onChange }: AuthenticatorProps) {
  const { busy, refusal, ask } = useRequest()
  if (isSetUp) return <SavedAuthenticator allowed={allowed} onChange={onChange} />
  if (!allowed.change)
    return (
      <p>
        <Trans id="people.not-set-up">Not set up.</Trans>
      </p>
    )
  if (begun) return <SetUp {...begun} onChange={onChange} onCancel={() => onBegun(null)} />
  return (
    <div className="grid gap-4">
      {refusal && <Notice tone="fault" title={refusal} />}
      <div>
        <Button kind="secondary" busy={busy} onClick={async () => onBegun(await ask(beginAuthenticator))}>
          <Trans id="people.set-up-authenticator-app">Set up an authenticator app</Trans>
        </Button>
      </div>
    </div>
  )
}

interface SetUpProps extends Begun {
  onChange: (recoveryCodes: string[] | null) => Promise<void>
  onCancel: () => void
}

/** Sets up an authenticator app: shows its secret, and asks for a code to verify it. */
function SetUp({ uri, secret, onChange, onCancel }: SetUpProps) {
  const { t } = useLingui()
  const { busy, refusal, ask } = useRequest()

  async function confirm(code: string) {
    const confirmed = await ask((locale) => confirmAuthenticator(locale, code))
    if (!confirmed) return
    // The recovery codes page is confirmation enough; a toast would cover its button.
    if (!confirmed.recoveryCodes)
      toast(<Trans id="people.authenticator-app-is-set-up">Authenticator app set up.</Trans>)
    await onChange(confirmed.recoveryCodes)
  }

  return (
    <ol className="grid gap-8">
      <li>
        <p className="font-medium">
          <Trans id="people.1-let-app-scan-this">
            1. Scan this code with the app, or use the link if the app is on this device
          </Trans>
        </p>
        <div className="mt-3 flex flex-wrap items-start gap-x-8 gap-y-4">
          <Suspense fallback={<div className="aspect-square w-52 bg-line" />}>
            <QrCode
              text={uri}
              label={t({ id: 'people.qr-code-for-authenticator-app', message: 'QR code for the authenticator app' })}
            />
          </Suspense>
          <div className="min-w-0 flex-1 basis-56 text-15">
            <p>
              <a href={uri} className="text-accent underline underline-offset-4">
                <Trans id="people.open-in-app-on-this">Open in an app on this device</Trans>
              </a>
            </p>
            <p className="mt-3 text-ink-2">
              <Trans id="people.or-type-this-key-as">Or enter this key exactly as shown:</Trans>
            </p>
            <p className="mt-1 flex flex-wrap gap-x-3 font-medium tabular-nums tracking-wider" translate="no">
              {secret.match(/.{1,4}/g)?.map((group, place) => (
                <span key={place}>{group}</span>
              ))}
            </p>
          </div>
        </div>
      </li>
      <li>
        <CodeForm
          id="first-code"
          kind="DIGITS"
          label={<Trans id="people.2-enter-code-that-app">2. Enter the code the app shows</Trans>}
          help={<Trans id="people.six-digits-new-one-comes">Six digits. A new code appears every 30 seconds.</Trans>}
          press={<Trans id="people.confirm-app">Confirm the app</Trans>}
          busy={busy}
          refusal={refusal}
          onCode={(code) => void confirm(code)}
        >
          <Button kind="quiet" onClick={onCancel}>
            <Trans id="common.cancel">Cancel</Trans>
          </Button>
        </CodeForm>
      </li>
    </ol>
  )
}

function SavedAuthenticator({ allowed, onChange }: Pick<AuthenticatorProps, 'allowed' | 'onChange'>) {
  const [asking, setAsking] = useState(false)
  const { busy, refusal, ask } = useRequest()

  async function remove() {
    if (!(await ask(removeAuthenticator))) return
    setAsking(false)
    toast(<Trans id="people.authenticator-app-is-removed">Authenticator app removed.</Trans>)
    await onChange(null)
  }

  return (
    <div className="flex flex-wrap items-baseline gap-x-4 border-line border-y py-3">
      <p className="me-auto">
        <Trans id="people.app-is-set-up">An app is set up.</Trans>
      </p>
      {allowed.change && allowed.removeLast && (
        <Button kind="quiet" className="text-15" onClick={() => setAsking(true)}>
          <Trans id="people.remove-app">Remove the app</Trans>
        </Button>
      )}
      {asking && (
        <Dialog
          title={<Trans id="people.remove-authenticator-app">Remove the authenticator app?</Trans>}
          onClose={() => setAsking(false)}
        >
          <p className="mt-3 text-ink-2">
            <Trans id="people.its-codes-will-no-longer">
              Its codes will no longer work here, and your other devices will ask for a second step again. Delete the
              entry in the app, too.
            </Trans>
          </p>
          {refusal && (
            <div className="mt-4">
              <Notice tone="fault" title={refusal} />
            </div>
          )}
          <DialogActions>
            <Button kind="secondary" onClick={() => setAsking(false)}>
              <Trans id="common.cancel">Cancel</Trans>
            </Button>
            <Button kind="grave" busy={busy} onClick={() => void remove()}>
              <Trans id="people.remove-app">Remove the app</Trans>
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </div>
  )
}
