import './ui/tokens.css'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { type FirstAnswers, takeFirstAnswers } from './kernel/firstAnswers.ts'
import { noteDrawnPage } from './kernel/hydration.ts'
import { completePressesOnMovedControls } from './kernel/movedControls.ts'
import { noteServerTime } from './kernel/serverTime.ts'
import { watchSignedOut } from './kernel/signedOut.ts'
import { tokenInAddress } from './people/signIn.ts'
import { Reader } from './routes/Reader.tsx'
import { showTheme, storedTheme } from './ui/ThemeSwitch.tsx'

showTheme(storedTheme())
watchSignedOut(() => location.reload())
completePressesOnMovedControls()

/** Called if hydration finds differences: names of zones and countries vary between browsers. */
const renderedAgain = () => performance.mark('plenaria:rendered-again')

/** Derives the server's current time: the answers' time plus the time elapsed since the page arrived. */
function noteTime({ at }: FirstAnswers): void {
  const [page] = performance.getEntriesByType('navigation')
  const arrived = page instanceof PerformanceNavigationTiming ? page.responseStart : performance.now()
  noteServerTime(new Date(Date.parse(at) + performance.now() - arrived).toISOString())
}

const root = document.getElementById('root')
if (root) {
  // URL fragments are never sent to the server: if there is a token in it, the embedded answers are for another viewer.
  const first = tokenInAddress() ? null : takeFirstAnswers()
  if (first) noteTime(first)
  const isPainted = first !== null && root.childElementCount > 0
  const site = (
    <StrictMode>
      <Reader first={first} isPainted={isPainted} />
    </StrictMode>
  )
  noteDrawnPage(isPainted)
  if (isPainted) hydrateRoot(root, site, { onRecoverableError: renderedAgain })
  else createRoot(root).render(site)
}
