import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Failed, Outcome } from './secondFactorRequests.ts'

/** Sends requests one at a time: `busy` while one is pending, `refusal` with the last error message. */
export function useRequest() {
  const { t, i18n } = useLingui()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)

  const inWords = ({ code, message }: Failed): string => {
    if (code === 'NOT_SHOWN')
      return t({
        id: 'people.browser-was-shown-no-passkey',
        message: 'No passkey was used. Try again, or choose another way.',
      })
    return (
      message ??
      t({ id: 'common.server-didnt-respond-please-try', message: 'The server didn’t respond. Please try again.' })
    )
  }

  /** Sends a request; null if it failed. */
  async function ask<Body>(request: (locale: string) => Promise<Outcome<Body>>): Promise<({ ok: true } & Body) | null> {
    setBusy(true)
    setRefusal(null)
    const answer = await request(i18n.locale)
    setBusy(false)
    if (answer.ok) return answer
    setRefusal(inWords(answer))
    return null
  }

  return { busy, refusal, ask }
}
