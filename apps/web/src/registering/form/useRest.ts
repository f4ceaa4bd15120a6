import { useLingui } from '@lingui/react'
import { useEffect, useState } from 'react'
import { retryWithBackoff } from '../../kernel/loading/retryWithBackoff.ts'
import { type RestOfForm, restOfForm } from './later.ts'

/** Milliseconds after which it is fetched where a browser does not say when it is idle. */
const aWhile = 500

/**
 * The rest of the form, fetched while the first page is filled in. `isMissing`: somebody wanted to go on, and it could not be loaded;
 * it is forgotten as soon as it has come.
 */
export function useRest() {
  const { i18n } = useLingui()
  const [isMissing, setMissing] = useState(false)
  const [isPending, setPending] = useState(false)

  useEffect(() => {
    // Tried again until it has come.
    const fetchAhead = () => void retryWithBackoff(() => restOfForm.bring(i18n)).then(() => setMissing(false))
    const isIdle = 'requestIdleCallback' in window ? requestIdleCallback(fetchAhead) : null
    const timer = isIdle === null ? setTimeout(fetchAhead, aWhile) : undefined
    return () => {
      if (isIdle !== null) cancelIdleCallback(isIdle)
      clearTimeout(timer)
    }
  }, [i18n])

  /** Goes on with it: at once where it is there. Where it can't be loaded nothing happens but that it is said. */
  function withRest(goOn: (rest: RestOfForm) => void): void {
    const here = restOfForm.here(i18n)
    if (here) goOn(here)
    else if (!isPending) void bringAndGoOn(goOn)
  }

  async function bringAndGoOn(goOn: (rest: RestOfForm) => void): Promise<void> {
    setPending(true)
    const rest = await restOfForm.bring(i18n).catch(() => null)
    // Nothing moves while it is being pressed.
    while (document.querySelector('form:active')) await new Promise(requestAnimationFrame)
    setPending(false)
    setMissing(rest === null)
    if (rest) goOn(rest)
  }

  return { withRest, isMissing, isPending }
}
