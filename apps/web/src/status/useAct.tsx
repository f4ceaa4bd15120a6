import { Trans } from '@lingui/react/macro'
import { type ReactNode, useRef, useState } from 'react'
import { Notice } from '../ui/Notice.tsx'

/**
 * Runs one change at a time. `said`: a refusal in the server's words, or a message that the server didn't answer. `changes`:
 * number of successful changes. `onDone`: called in either case.
 */
export function useAct(onDone: () => void) {
  const [busy, setBusy] = useState(false)
  const [changes, setChanges] = useState(0)
  const [said, setSaid] = useState<ReactNode>(null)
  const underWay = useRef(false)

  async function act(change: () => Promise<object | null | undefined>) {
    if (underWay.current) return
    underWay.current = true
    setBusy(true)
    setSaid(null)
    try {
      const answer = await change()
      if (!answer || !('message' in answer)) setChanges((before) => before + 1)
      else
        setSaid(
          <Notice tone="warning" title={<Trans id="common.nothing-was-changed">Nothing was changed</Trans>}>
            {answer.message as string}
          </Notice>,
        )
    } catch {
      setSaid(
        <Notice tone="warning" title={<Trans id="common.server-didnt-respond">The server didn’t respond</Trans>}>
          <Trans id="common.we-cant-say-whether-it">
            We don’t know whether that went through. You can safely try again.
          </Trans>
        </Notice>,
      )
    }
    underWay.current = false
    setBusy(false)
    onDone()
  }

  return { busy, said, changes, act }
}
