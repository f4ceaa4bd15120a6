import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { graphql } from '../__generated__/index.ts'
import {
  alreadyCheckedIn,
  type CheckInAnswer,
  type CheckInOutcome,
  notOurCode,
  outcomeOf,
  savedHere,
} from './checkInWords.tsx'
import type { DoorList } from './useDoorList.ts'
import { useWaitingCheckIns, type WaitingCheckIn } from './waitingCheckIns.ts'

const CheckIn = graphql(`
  mutation CheckIn($input: CheckInInput!) {
    checkIn(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on CheckedIn {
        before {
          at
        }
        delegation {
          organisation
          seats
          names
        }
        registration {
          reference
          name
          attendanceRecords {
            attended
            session {
              id
            }
          }
          companions {
            id
            name
            kind
            language
          }
        }
      }
    }
  }
`)

/** Outcome of syncing the check-ins stored on this device. */
export interface Merged {
  sent: number
  /** Check-ins that were refused, or already made at another door. */
  open: { reference: string; outcome: CheckInOutcome }[]
  /** Why stored check-ins can't be sent until the member signs in again; null if they can. */
  halted: string | null
}

const nothingMerged: Merged = { sent: 0, open: [], halted: null }

/** Request timeout in milliseconds; after it, the door acts as if offline. */
const timeout = 6_000

/** Extracts a reference as made by `newReference`; people may type it with spaces. */
const referenceIn = (text: string): string | null => {
  const tidy = text.replaceAll(/[\s-]/g, '').toUpperCase()
  return /^[A-Z0-9]{10}$/.test(tidy) ? tidy : null
}

/** The member lost their rights or has to authenticate again; pending check-ins stay queued. */
const needsSignIn = (result: CheckInAnswer) =>
  result.__typename === 'NotAllowed' || result.__typename === 'SecondFactorNeeded'

/** Checks people in to a session. Offline check-ins are stored on this device and sent later. */
export function useCheckIn(slug: string, sessionId: string, list: DoorList) {
  const [checkIn, { loading }] = useMutation(CheckIn)
  const [outcome, setOutcome] = useState<CheckInOutcome | null>(null)
  const [merged, setMerged] = useState(nothingMerged)
  const [code, setCode] = useState('')
  /** Session for which early check-in was confirmed; asked once. */
  const [openedEarly, setOpenedEarly] = useState('')

  /** Rejects if no response arrives. */
  async function ask(input: WaitingCheckIn): Promise<CheckInAnswer> {
    const { data } = await checkIn({ variables: { input } })
    if (!data) throw new Error('A check-in was not answered.')
    return data.checkIn
  }

  const shown = (result: CheckInAnswer, one: WaitingCheckIn) =>
    outcomeOf(result, one, list.people.get(one.reference)?.name ?? null, () => {
      setOpenedEarly(one.sessionId)
      void attempt({ ...one, early: true })
    })

  async function sendWaiting(one: WaitingCheckIn): Promise<void> {
    const result = await ask(one)
    if (needsSignIn(result)) {
      setMerged((before) => ({ ...before, halted: shown(result, one).more as string }))
      throw new Error('Nobody is signed in who may check people in.')
    }
    const isPlain = result.__typename === 'CheckedIn' && !result.before
    setMerged(({ sent, open }) => ({
      sent: sent + 1,
      open: isPlain ? open : [...open, { reference: one.reference, outcome: shown(result, one) }],
      halted: null,
    }))
  }
  const waiting = useWaitingCheckIns(slug, sendWaiting)

  /** When the person was checked in at this session, as far as this device knows. */
  const cameAt = (reference: string): string | null =>
    waiting.all.find((one) => one.reference === reference && one.sessionId === sessionId)?.at ??
    list.people.get(reference)?.arrivedAt ??
    null

  async function admit(text: string, method: 'CODE' | 'NAME'): Promise<void> {
    if (!text.trim() || !sessionId) return
    setCode('')
    const reference = referenceIn(text)
    if (reference === null) return setOutcome(notOurCode(text.trim()))
    const at = new Date().toISOString()
    await attempt({ sessionId, reference, method, at, ...(openedEarly === sessionId && { early: true }) })
  }

  async function attempt(one: WaitingCheckIn): Promise<void> {
    setOutcome(null)
    const result = await inTime(ask(one)).catch(() => null)
    if (result) return setOutcome(shown(result, one))
    const person = list.people.get(one.reference)
    const at = cameAt(one.reference)
    if (at !== null) return setOutcome(alreadyCheckedIn(person?.name ?? one.reference, at))
    waiting.keep(one)
    setOutcome(savedHere(one.reference, person, list.isWhole))
  }

  return {
    admit,
    busy: loading,
    cameAt,
    outcome,
    setOutcome,
    waiting,
    merged,
    forgetMerged: () => setMerged(nothingMerged),
    /** The code being typed; empty after each check-in. */
    code,
    setCode,
  }
}

export type CheckInAtDoor = ReturnType<typeof useCheckIn>

/** Rejects after the timeout. The server may have accepted the check-in by then; sending it again is safe. */
async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer came in time.')), timeout)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
