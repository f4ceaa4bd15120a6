import { type FormEvent, useState } from 'react'
import { problemsByControl } from './problemsByControl.ts'

interface Refused {
  __typename: string
  message: string
}

type Failure =
  | { __typename: 'InvalidInput'; fields: readonly { path: string; message: string }[] }
  | (Refused & { fields?: never })

/** The state of a form that is submitted to the server. */
export function useSubmission() {
  const [fieldProblems, setFieldProblems] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<Refused | null>()
  const [attempt, setAttempt] = useState(0)

  /** Call when the form is submitted. */
  function begin(event: FormEvent) {
    event.preventDefault()
    setAttempt(attempt + 1)
    setFieldProblems({})
    setRefused(undefined)
  }

  /** @param failure the server's answer, if not a success; null or undefined: none */
  function fail(failure: Failure | null | undefined) {
    if (failure?.fields) setFieldProblems(problemsByControl(failure.fields))
    else setRefused(failure ?? null)
  }

  /** `refused`: null if the server didn't answer; undefined if there was no refusal. */
  return { attempt, fieldProblems, refused, begin, fail }
}
