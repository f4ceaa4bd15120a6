import { useEffect, useState } from 'react'
import { useTokenInAddress } from '../people/useTokenInAddress.ts'
import ConsentPage from '../speakers/ConsentPage.tsx'

export function SpeakerRoute() {
  return <ConsentPage token={useToken()} />
}

/** Kept for this tab alone, so that another language and a reload lead here again. */
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
