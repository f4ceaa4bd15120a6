import { useQuery } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Redirect } from 'wouter'
import { graphql } from '../../__generated__/index.ts'
import { PageTitle } from '../../app/PageTitle.tsx'
import { paths } from '../../app/routes.ts'
import { Button } from '../../ui/Button.tsx'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PageSkeleton } from '../../ui/Skeleton.tsx'
import { toast } from '../../ui/Toast.tsx'
import { CodeForm } from './CodeForm.tsx'
import { knowsPasskeys, showCode, showPasskey, spendRecoveryCode } from './doors.ts'
import { useNext } from './next.ts'
import { useAskingForAll } from './useAskingForAll.ts'
import { useDoor } from './useDoor.ts'
import { useRenewed } from './useRenewed.ts'

const FactorToShow = graphql(`
  query FactorToShow {
    viewer {
      email
      secondFactor {
        isSetUp
        isShown
        hasAuthenticator
        passkeys {
          id
        }
      }
      ...AskingForAll_Viewer
    }
  }
`)

/** Where a second factor is shown, and the way back to where it was asked for. */
export function ConfirmPage() {
  const next = useNext()
  const { data, previousData, error, refetch } = useQuery(FactorToShow, { fetchPolicy: 'cache-and-network' })
  const shown = data ?? previousData
  const institutes = useAskingForAll(shown?.viewer)
  if (!shown) return error ? <LoadFailed again={refetch} /> : <PageSkeleton />
  if (!shown.viewer) return <Redirect to={paths.signIn(paths.confirm(next ?? undefined))} replace />
  const { email, secondFactor } = shown.viewer
  if (!secondFactor.isSetUp) return <Redirect to={paths.account(next ?? undefined)} replace />
  if (secondFactor.isShown) return <Redirect to={next ?? paths.account()} replace />
  return (
    <div className="mx-auto max-w-page px-5 py-12 sm:px-8 sm:py-20">
      <div className="max-w-measure">
        <PageTitle>
          <Trans>Confirm that it is you</Trans>
        </PageTitle>
        <p className="mt-4 text-20 text-ink-2">
          {next && institutes ? (
            <Trans>For the events of {institutes} a second factor is asked for on every page, drafts included.</Trans>
          ) : next ? (
            <Trans>
              You are about to see people’s data. They trust that only you read it, even if somebody else gets into your
              mail.
            </Trans>
          ) : (
            <Trans>Then you can see people’s data, and change how you sign in.</Trans>
          )}
        </p>
        <Ways
          hasPasskey={secondFactor.passkeys.length > 0 && knowsPasskeys()}
          hasAuthenticator={secondFactor.hasAuthenticator}
        />
        <p className="mt-12 border-line border-t pt-4 text-15 text-ink-2">
          <Trans>Signed in as {email}. The second factor is asked for once in each sign-in.</Trans>
        </p>
      </div>
    </div>
  )
}

type Way = 'PASSKEY' | 'CODE' | 'RECOVERY'

function Ways({ hasPasskey, hasAuthenticator }: { hasPasskey: boolean; hasAuthenticator: boolean }) {
  const ways: Way[] = [
    ...(hasPasskey ? ['PASSKEY' as const] : []),
    ...(hasAuthenticator ? ['CODE' as const] : []),
    'RECOVERY',
  ]
  const [way, setWay] = useState<Way>(ways[0] ?? 'RECOVERY')
  const otherNames: Record<Way, ReactNode> = {
    PASSKEY: <Trans>Show my passkey instead</Trans>,
    CODE: <Trans>Enter a code from the app instead</Trans>,
    RECOVERY: <Trans>Use a recovery code</Trans>,
  }
  return (
    <>
      <div className="mt-8">
        {way === 'PASSKEY' && <ByPasskey />}
        {way === 'CODE' && <ByCode />}
        {way === 'RECOVERY' && <ByRecoveryCode />}
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

function ByPasskey() {
  const renew = useRenewed()
  const { busy, refusal, ask } = useDoor()
  return (
    <div className="grid gap-5">
      {refusal && <Notice tone="fault" title={refusal} />}
      <div>
        <Button busy={busy} onClick={async () => (await ask(showPasskey)) && renew()}>
          <Trans>Show my passkey</Trans>
        </Button>
      </div>
    </div>
  )
}

function ByCode() {
  const renew = useRenewed()
  const { busy, refusal, ask } = useDoor()
  return (
    <CodeForm
      id="code"
      kind="DIGITS"
      label={<Trans>Code from your authenticator app</Trans>}
      help={<Trans>Six digits; a new one comes every half minute.</Trans>}
      press={<Trans>Confirm</Trans>}
      busy={busy}
      refusal={refusal}
      onCode={async (code) => (await ask((locale) => showCode(locale, code))) && renew()}
    />
  )
}

function ByRecoveryCode() {
  const renew = useRenewed()
  const { busy, refusal, ask } = useDoor()

  async function spend(code: string) {
    const spent = await ask((locale) => spendRecoveryCode(locale, code))
    if (!spent) return
    const { left } = spent
    toast(
      <Plural
        value={left}
        one="The recovery code is used. One is left."
        other="The recovery code is used. # are left."
      />,
    )
    await renew()
  }

  return (
    <CodeForm
      id="recovery-code"
      kind="RECOVERY"
      label={<Trans>Recovery code</Trans>}
      help={<Trans>One of the ten that you were given when you set this up. Each works once.</Trans>}
      press={<Trans>Use this code</Trans>}
      busy={busy}
      refusal={refusal}
      onCode={spend}
    />
  )
}
