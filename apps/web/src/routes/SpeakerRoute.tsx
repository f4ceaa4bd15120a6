import { useEffect, useState } from 'react'
import { useTokenInAddress } from '../people/useTokenInAddress.ts'
import ConsentPage from '../speakers/ConsentPage.tsx'

export function SpeakerRoute() {
  return <ConsentPage token={useToken()} />
}

/** The token, stored for this tab only, so that it survives a reload and a change of language. */
function useToken(): string | null {
  const key = 'speaker'
  const [another, setAnother] = useState<string | null>(null)
  const first = useTokenInAddress(setAnother)
  const [before] = useState(() => sessionStorage.getItem(key))
  const given = another ?? first
  useEffect(() => {
    if (given) sessionStorage.setItem(key, given)
  }, [given])
  return given ?? before
}
