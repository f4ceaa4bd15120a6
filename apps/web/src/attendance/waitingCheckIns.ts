/** Stores unsent check-ins on the device, because check-in at the door has to work offline. */
import { useCallback } from 'react'
import { useWaiting, type WaitingKind } from '../kernel/waiting.ts'

export interface WaitingCheckIn {
  sessionId: string
  reference: string
  method: 'CODE' | 'NAME'
  /** ISO 8601. */
  at: string
  /** True if made before check-in opens. */
  early?: boolean
}

const isSame = (one: WaitingCheckIn, other: WaitingCheckIn) =>
  one.sessionId === other.sessionId && one.reference === other.reference

const checkIns: WaitingKind<WaitingCheckIn, void> = {
  isOne: (value): value is WaitingCheckIn =>
    typeof value === 'object' && value !== null && 'sessionId' in value && 'reference' in value && 'at' in value,
  isDue: () => true,
  afterAnswer: (all, sent) => all.filter((other) => !isSame(sent, other)),
}

/** @param send resolves once the server has answered, whatever the answer; rejects if no answer came */
export function useWaitingCheckIns(slug: string, send: (one: WaitingCheckIn) => Promise<void>) {
  const { all, change } = useWaiting(`check-ins of ${slug}`, checkIns, send)
  const keep = useCallback(
    (one: WaitingCheckIn) =>
      change((waiting) => (waiting.some((other) => isSame(one, other)) ? waiting : [...waiting, one])),
    [change],
  )
  return { all, keep }
}
