import { startTransition, useCallback, useMemo, useState } from 'react'
import type { FirstAnswers } from '../kernel/firstAnswers.ts'
import { noteDrawnPage } from '../kernel/hydration.ts'
import { serverNow } from '../kernel/serverTime.ts'
import { PresentTime, ReaderZone, ZoneIsReaders } from '../ui/When.tsx'
import { App } from './App.tsx'

/**
 * The site with the reader's zone and the current time. A server-rendered page (`isPainted`) first hydrates with the server's
 * values.
 */
export function Reader({ first, isPainted }: { first: FirstAnswers | null; isPainted: boolean }) {
  const [isHere, setHere] = useState(!isPainted)
  const onReady = useCallback(() => {
    performance.mark('plenaria:usable')
    noteDrawnPage(false)
    startTransition(() => setHere(true))
  }, [])
  const serverClock = useMemo(() => () => Date.parse(first?.at ?? ''), [first])
  const zone = useMemo(() => Intl.DateTimeFormat().resolvedOptions().timeZone, [])
  return (
    <ZoneIsReaders value={isHere}>
      <ReaderZone value={isHere ? zone : 'UTC'}>
        <PresentTime value={isHere ? serverNow : serverClock}>
          <App first={first} onReady={onReady} />
        </PresentTime>
      </ReaderZone>
    </ZoneIsReaders>
  )
}
