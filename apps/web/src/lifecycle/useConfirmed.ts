import { useApolloClient } from '@apollo/client/react'
import { type FormEvent, useState } from 'react'
import type { CallOffEventMutation, PostponeEventMutation, RescheduleEventMutation } from '../__generated__/graphql.ts'
import { usePlannedOutcome } from '../kernel/usePlannedOutcome.ts'
import { askPreview, type Preview, type Previewed } from '../planned/preview.ts'
import type { Refused } from '../ui/staff/RefusalNotice.tsx'
import type { Reasons } from './useReasons.ts'

type Result =
  | CallOffEventMutation['callOffEvent']
  | PostponeEventMutation['postponeEvent']
  | RescheduleEventMutation['rescheduleEvent']

const done: ReadonlySet<string> = new Set(['EventCalledOff', 'EventPostponed', 'EventRescheduled'])

interface Confirmed {
  previewed: Previewed
  /** Whether the rest of the form is complete. Default: yes. */
  isReady?: boolean
  reasons: Reasons
  /** Performs the action. Rejects if the server can't be reached. */
  act: () => Promise<Result | undefined>
  /** Called when the action has taken effect or was undone. */
  onSettled: () => void
}

/** An action with a reason: the form requests a preview, and the dialog that shows it performs the action. */
export function useConfirmed({ previewed, isReady = true, reasons, act, onSettled }: Confirmed) {
  const client = useApolloClient()
  const [refused, setRefused] = useState<Refused | null | undefined>()
  const [preview, setPreview] = useState<Preview | null>(null)
  const [isBusy, setBusy] = useState(false)
  const notePlanned = usePlannedOutcome(onSettled)

  async function ask(submit: FormEvent) {
    submit.preventDefault()
    setRefused(undefined)
    if (!isReady || !reasons.requireReason()) return
    setBusy(true)
    const answer = await askPreview(client, previewed)
    setBusy(false)
    if (answer === null) return setRefused(null)
    setPreview(answer)
  }

  async function press() {
    const result = await act().catch(() => undefined)
    setPreview(null)
    if (!result) return setRefused(null)
    if (result.__typename === 'ActionPlanned') return notePlanned(result.action.id)
    if (done.has(result.__typename)) return onSettled()
    if (result.__typename === 'InvalidInput') return reasons.showProblems(result.fields)
    if ('message' in result) setRefused(result)
  }

  return { ask, press, refused, preview, previewed, isReady, isBusy, close: () => setPreview(null) }
}
