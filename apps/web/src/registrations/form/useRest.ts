import { useLingui } from '@lingui/react'
import { useEffect, useState } from 'react'
import { type RestOfForm, restOfForm } from './later.ts'

/** Milliseconds after which it is fetched where a browser does not say when it is idle. */
const aWhile = 500

/**
 * The rest of the form, fetched while the first page is filled in. `isMissing`: somebody wanted to go on, and it could not be loaded;
 * it is forgotten as soon as there is a line again and it has come.
 */
export function useRest() {
  const { i18n } = useLingui()
  const [isMissing, setMissing] = useState(false)
  const [isAwaited, setAwaited] = useState(false)

  useEffect(() => {
    const fetchAhead = () =>
      void restOfForm.bring(i18n).then(
        () => setMissing(false),
        () => {},
      )
    const isIdle = 'requestIdleCallback' in window ? requestIdleCallback(fetchAhead) : null
    const timer = isIdle === null ? setTimeout(fetchAhead, aWhile) : undefined
    window.addEventListener('online', fetchAhead)
    return () => {
      if (isIdle !== null) cancelIdleCallback(isIdle)
      clearTimeout(timer)
      window.removeEventListener('online', fetchAhead)
    }
  }, [i18n])

  /** Null where it could not be loaded, which is said. */
  async function need(): Promise<RestOfForm | null> {
    setAwaited(true)
    try {
      const rest = await restOfForm.bring(i18n)
      setMissing(false)
      return rest
    } catch {
      setMissing(true)
      return null
    } finally {
      setAwaited(false)
    }
  }

  return { need, isMissing, isAwaited }
}
