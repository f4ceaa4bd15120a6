import { useEffect, useEffectEvent, useRef } from 'react'
import { onSettled, type Settled } from './planned.ts'

/** Tells a form what became of the action that it planned last. @returns notes the action's id */
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
