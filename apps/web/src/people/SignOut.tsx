import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useSource } from '../kernel/data.ts'
import { paths } from '../kernel/routes.ts'
import { Button } from '../ui/Button.tsx'
import { signOut } from './signOut.ts'

export function SignOut() {
  const { i18n } = useLingui()
  const source = useSource()
  const [, navigate] = useLocation()
  const [failed, setFailed] = useState(false)

  async function leave() {
    const done = await signOut(i18n.locale)
    setFailed(!done)
    if (!done) return
    navigate(paths.events())
    await source.renew()
  }

  return (
    <>
      <Button kind="quiet" className="text-15" onClick={() => void leave()}>
        <Trans id="common.sign-out">Sign out</Trans>
      </Button>
      {failed && (
        <span role="alert" className="text-15 text-fault">
          <Trans id="common.no-answer-came-please-try">The server didn’t respond. Please try again.</Trans>
        </span>
      )}
    </>
  )
}
