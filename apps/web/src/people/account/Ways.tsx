import { Plural, Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { toast } from '../../ui/Toast.tsx'
import { CodeForm } from './CodeForm.tsx'
import { showCode, showPasskey, spendRecoveryCode } from './secondFactorRequests.ts'
import { useRequest } from './useRequest.ts'

type OnShown = () => Promise<unknown>
type Way = 'PASSKEY' | 'CODE' | 'RECOVERY'

/** The methods of presenting a second factor, one at a time. */
export function Ways({
  hasPasskey,
  hasAuthenticator,
  onShown,
}: {
  hasPasskey: boolean
  hasAuthenticator: boolean
  onShown: OnShown
}) {
  const ways: Way[] = [
    ...(hasPasskey ? ['PASSKEY' as const] : []),
    ...(hasAuthenticator ? ['CODE' as const] : []),
    'RECOVERY',
  ]
  const [way, setWay] = useState<Way>(ways[0] ?? 'RECOVERY')
  const otherNames: Record<Way, ReactNode> = {
    PASSKEY: <Trans id="people.show-my-passkey-instead">Use my passkey instead</Trans>,
    CODE: <Trans id="people.enter-code-from-app-instead">Enter a code from the app instead</Trans>,
    RECOVERY: <Trans id="people.use-recovery-code">Use a recovery code</Trans>,
  }
  return (
    <>
      <div className="mt-8">
        {way === 'PASSKEY' && <ByPasskey onShown={onShown} />}
        {way === 'CODE' && <CodeConfirmation onShown={onShown} />}
        {way === 'RECOVERY' && <ByRecoveryCode onShown={onShown} />}
      </div>
      <ul className="mt-6 grid justify-items-start gap-1">
        {ways
          .filter((other) => other !== way)
          .map((other) => (
            <li key={other}>
              <Button kind="quiet" onClick={() => setWay(other)}>
                {otherNames[other]}
              </Button>
            </li>
          ))}
      </ul>
    </>
  )
}

function ByPasskey({ onShown }: { onShown: OnShown }) {
  const { busy, refusal, ask } = useRequest()
  return (
    <div className="grid gap-5">
      {refusal && <Notice tone="fault" title={refusal} />}
      <div>
        <Button busy={busy} onClick={async () => (await ask(showPasskey)) && onShown()}>
          <Trans id="people.show-my-passkey">Use my passkey</Trans>
        </Button>
      </div>
    </div>
  )
}

function CodeConfirmation({ onShown }: { onShown: OnShown }) {
  const { busy, refusal, ask } = useRequest()
  return (
    <CodeForm
      id="code"
      kind="DIGITS"
      label={<Trans id="people.code-from-your-authenticator-app">Code from your authenticator app</Trans>}
      help={<Trans id="people.six-digits-new-one-comes">Six digits. A new code appears every 30 seconds.</Trans>}
      press={<Trans id="people.confirm">Confirm</Trans>}
      busy={busy}
      refusal={refusal}
      onCode={async (code) => (await ask((locale) => showCode(locale, code))) && onShown()}
    />
  )
}

function ByRecoveryCode({ onShown }: { onShown: OnShown }) {
  const { busy, refusal, ask } = useRequest()

  async function spend(code: string) {
    const spent = await ask((locale) => spendRecoveryCode(locale, code))
    if (!spent) return
    const { left } = spent
    toast(
      <Plural
        id="people.recovery-code-is-used-are"
        value={left}
        one="Recovery code used. One code left."
        other="Recovery code used. # codes left."
      />,
    )
    await onShown()
  }

  return (
    <CodeForm
      id="recovery-code"
      kind="RECOVERY"
      label={<Trans id="people.recovery-code">Recovery code</Trans>}
      help={
        <Trans id="people.one-of-ten-that-you">
          One of the ten codes you got when you set this up. Each works once.
        </Trans>
      }
      press={<Trans id="people.use-this-code">Use this code</Trans>}
      busy={busy}
      refusal={refusal}
      onCode={spend}
    />
  )
}
