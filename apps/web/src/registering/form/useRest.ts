import { useLingui } from '@lingui/react'
import { useEffect, useState } from 'react'
import { retryWithBackoff } from '../../kernel/loading/retryWithBackoff.ts'
import { type RestOfForm, restOfForm } from './later.ts'

/** Prefetch delay in milliseconds for browsers without `requestIdleCallback`. */
const aWhile = 500

/**
 * Prefetches the rest of the form during the first page. `isMissing`: the person tried to continue but it couldn't be loaded;
 * reset once it has loaded.
 */
export function useRest() {
  const { i18n } = useLingui()
  const [isMissing, setMissing] = useState(false)
  const [isPending, setPending] = useState(false)

  useEffect(() => {
    // Retried until it has loaded.
    const fetchAhead = () => void retryWithBackoff(() => restOfForm.bring(i18n)).then(() => setMissing(false))
    const isIdle = 'requestIdleCallback' in window ? requestIdleCallback(fetchAhead) : null
    const timer = isIdle === null ? setTimeout(fetchAhead, aWhile) : undefined
    return () => {
      if (isIdle !== null) cancelIdleCallback(isIdle)
      clearTimeout(timer)
    }
  }, [i18n])

  /** Calls back with the rest, immediately if loaded. If it can't be loaded, only sets `isMissing`. */
  function withRest(goOn: (rest: RestOfForm) => void): void {
    const here = restOfForm.here(i18n)
    if (here) goOn(here)
    else if (!isPending) void bringAndGoOn(goOn)
  }

  async function bringAndGoOn(goOn: (rest: RestOfForm) => void): Promise<void> {
    setPending(true)
    const rest = await restOfForm.bring(i18n).catch(() => null)
    // Avoid layout shifts during a press.
    while (document.querySelector('form:active')) await new Promise(requestAnimationFrame)
    setPending(false)
    setMissing(rest === null)
    if (rest) goOn(rest)
  }

  return { withRest, isMissing, isPending }
}
