import { startTransition, useState } from 'react'
import type { Values } from './draft.ts'
import type { RestOfForm } from './later.ts'
import { controlOf, type Step, stepOf, steps } from './steps.ts'

type FieldProblem = ReturnType<RestOfForm['fieldProblemsOf']>[number]

/** Whether a problem still holds after a change. `before`: the previous values. */
function stillHolds({ path }: FieldProblem, changes: Partial<Values>, before: Values): boolean {
  const [first = ''] = path.split('.', 1)
  if (first === 'sessionIds') return !changes.skippedSessions
  if (!Object.hasOwn(changes, first)) return true
  const key = path.slice(first.length + 1)
  if (first === 'answers') return changes.answers?.[key] === before.answers[key]
  if (first === 'consents') return changes.consents?.[key] === before.consents[key]
  return false
}

/** Validation problems of the form, each cleared once its field changes. */
export function useFieldProblems(step: Step, go: (to: Step) => void) {
  const [fieldProblems, setFieldProblems] = useState<readonly FieldProblem[]>([])
  const [attempt, setAttempt] = useState(0)

  /** Shows the first page that has a problem. */
  function show(found: readonly FieldProblem[]) {
    const draw = () => {
      setFieldProblems(found)
      setAttempt((before) => before + 1)
    }
    const first = steps.find((each) => found.some(({ path }) => stepOf(path) === each))
    // Render another page with its problems at once, so that they get the focus and not its heading.
    if (first && first !== step) {
      draw()
      return go(first)
    }
    // As a transition, so that a slow phone responds to the press first.
    startTransition(draw)
  }

  const here = fieldProblems.filter(({ path }) => stepOf(path) === step)
  return {
    /** Problems of this page. */
    here,
    /** Messages of this page by control id. */
    errors: Object.fromEntries(here.map(({ path, message }) => [controlOf(path), message])),
    /** Number of times that problems were shown. */
    attempt,
    show,
    clear: () => setFieldProblems([]),
    clearChanged: (changes: Partial<Values>, before: Values) =>
      setFieldProblems((now) => now.filter((fieldProblem) => stillHolds(fieldProblem, changes, before))),
  }
}
