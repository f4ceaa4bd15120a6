import { useLingui } from '@lingui/react'
import { useState } from 'react'
import { lazyModule } from '../kernel/lazyPart.tsx'

/** The confirmation shown before somebody withdraws. */
export const question = lazyModule(() => import('./below/Leaving.tsx'), 'below')

/** State of the withdrawal confirmation, and a function to open or close it. `isComing`: it is still being loaded. */
export interface LeavingState {
  isLeaving: boolean
  isComing: boolean
  onLeaving: (wantsToLeave: boolean) => void
}

export function useLeaving(): LeavingState {
  const { i18n } = useLingui()
  const [asking, setAsking] = useState<'NOTHING' | 'SOON' | 'NOW'>('NOTHING')

  function onLeaving(wantsToLeave: boolean): void {
    const isHere = question.here(i18n) !== undefined
    setAsking(wantsToLeave ? (isHere ? 'NOW' : 'SOON') : 'NOTHING')
    if (wantsToLeave && !isHere) {
      void question.load(i18n).then(() => setAsking((before) => (before === 'SOON' ? 'NOW' : before)))
    }
  }

  return { isLeaving: asking === 'NOW', isComing: asking === 'SOON', onLeaving }
}
