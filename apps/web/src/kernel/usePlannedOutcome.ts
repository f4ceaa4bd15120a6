import { useEffect, useEffectEvent, useRef } from 'react'
import { onSettled, type Settled } from './planned.ts'

/**
 * Reports to a form the outcome of the last action it planned.
 * @returns records the action's id
 */
export function usePlannedOutcome(onEnd: (state: Settled) => void): (id: string) => void {
  const planned = useRef<string | null>(null)
  const end = useEffectEvent((id: string, state: Settled) => {
    if (planned.current !== id) return
    planned.current = null
    onEnd(state)
  })
  useEffect(() => onSettled((id, state) => end(id, state)), [])
  return (id) => {
    planned.current = id
  }
}
