import { useEffect, useEffectEvent, useState } from 'react'
import { stripToken, tokenInAddress } from './signIn.ts'

/**
 * The token that the page was opened with, removed from the address immediately. `onAnother`: called when a link is opened while
 * its page is already open, which only changes the fragment.
 */
export function useTokenInAddress(onAnother: (token: string) => void): string | null {
  const [token] = useState(tokenInAddress)
  const another = useEffectEvent(onAnother)
  useEffect(() => {
    stripToken()
    function take() {
      const newToken = tokenInAddress()
      if (!newToken) return
      stripToken()
      another(newToken)
    }
    window.addEventListener('hashchange', take)
    return () => window.removeEventListener('hashchange', take)
  }, [])
  return token
}
