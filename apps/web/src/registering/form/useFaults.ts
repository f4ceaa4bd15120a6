import { startTransition, useState } from 'react'
import type { Values } from './draft.ts'
import type { RestOfForm } from './later.ts'
import { controlOf, type Step, stepOf, steps } from './steps.ts'

type Fault = ReturnType<RestOfForm['faultsOf']>[number]

/** Whether a fault still holds after a change. `before`: what the form held. */
function stillHolds({ path }: Fault, changes: Partial<Values>, before: Values): boolean {
  const [first = ''] = path.split('.', 1)
  if (first === 'sessionIds') return !changes.skippedSessions
  if (!Object.hasOwn(changes, first)) return true
  const key = path.slice(first.length + 1)
  if (first === 'answers') return changes.answers?.[key] === before.answers[key]
  if (first === 'consents') return changes.consents?.[key] === before.consents[key]
  return false
}

/** The faults found in the form, until what they are about is changed. */
export function useFaults(step: Step, go: (to: Step) => void) {
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const [attempt, setAttempt] = useState(0)

  /** Shows the first page that has a fault. */
  function show(found: readonly Fault[]) {
    const draw = () => {
      setFaults(found)
      setAttempt((before) => before + 1)
    }
    const first = steps.find((each) => found.some(({ path }) => stepOf(path) === each))
    // Another page is drawn with its faults at once, so that the focus goes to them and not first to its heading.
    if (first && first !== step) {
      draw()
      return go(first)
    }
    // Drawn in parts: a slow phone answers the press first.
    startTransition(draw)
  }

  const here = faults.filter(({ path }) => stepOf(path) === step)
  return {
    /** Those of this page. */
    here,
    /** Those of this page, by the ids of their controls. */
    errors: Object.fromEntries(here.map(({ path, message }) => [controlOf(path), message])),
    /** How often faults were found. */
    attempt,
    show,
    clear: () => setFaults([]),
    clearChanged: (changes: Partial<Values>, before: Values) =>
      setFaults((now) => now.filter((fault) => stillHolds(fault, changes, before))),
  }
}
