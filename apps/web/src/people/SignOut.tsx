import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useSource } from '../kernel/data.ts'
import { paths } from '../kernel/routes.ts'
import { Button } from '../ui/Button.tsx'
import { signOut } from './signOut.ts'

/** Signs out and goes to the front page. @returns a function that resolves to whether it succeeded */
export function useSignOut(): () => Promise<boolean> {
  const { i18n } = useLingui()
  const source = useSource()
  const [, navigate] = useLocation()
  return async () => {
    const done = await signOut(i18n.locale)
    if (done) {
      navigate(paths.events())
      await source.renew()
    }
    return done
  }
}

export function SignOut() {
  const leave = useSignOut()
  const [failed, setFailed] = useState(false)

  return (
    <>
      <Button kind="quiet" className="text-15" onClick={() => void leave().then((done) => setFailed(!done))}>
        <Trans id="common.sign-out">Sign out</Trans>
      </Button>
      {failed && (
        <span role="alert" className="text-15 text-fault">
          <Trans id="common.server-didnt-respond-please-try">The server didn’t respond. Please try again.</Trans>
        </span>
      )}
    </>
  )
}
