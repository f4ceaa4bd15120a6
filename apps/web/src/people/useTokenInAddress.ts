import { useEffect, useEffectEvent, useState } from 'react'
import { stripToken, tokenInAddress } from './signIn.ts'

/**
 * The token that the page was opened with, removed from the address at once. `onAnother`: a link that is opened where its page is
 * open already changes nothing but what follows the `#`.
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
