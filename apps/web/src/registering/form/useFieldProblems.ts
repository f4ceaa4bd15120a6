import { startTransition, useState } from 'react'
import type { Values } from './draft.ts'
import type { RestOfForm } from './later.ts'
import { controlOf, type Step, stepOf, steps } from './steps.ts'

type FieldProblem = ReturnType<RestOfForm['fieldProblemsOf']>[number]

/** Whether a problem still holds after a change. `before`: what the form held. */
function stillHolds({ path }: FieldProblem, changes: Partial<Values>, before: Values): boolean {
  const [first = ''] = path.split('.', 1)
  if (first === 'sessionIds') return !changes.skippedSessions
  if (!Object.hasOwn(changes, first)) return true
  const key = path.slice(first.length + 1)
  if (first === 'answers') return changes.answers?.[key] === before.answers[key]
  if (first === 'consents') return changes.consents?.[key] === before.consents[key]
  return false
}

/** The problems found in the form, until what they are about is changed. */
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
    // Another page is drawn with its problems at once, so that the focus goes to them and not first to its heading.
    if (first && first !== step) {
      draw()
      return go(first)
    }
    // Drawn in parts: a slow phone answers the press first.
    startTransition(draw)
  }

  const here = fieldProblems.filter(({ path }) => stepOf(path) === step)
  return {
    /** Those of this page. */
    here,
    /** Those of this page, by the ids of their controls. */
    errors: Object.fromEntries(here.map(({ path, message }) => [controlOf(path), message])),
    /** How often problems were found. */
    attempt,
    show,
    clear: () => setFieldProblems([]),
    clearChanged: (changes: Partial<Values>, before: Values) =>
      setFieldProblems((now) => now.filter((fieldProblem) => stillHolds(fieldProblem, changes, before))),
  }
}
