import { Plural } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'

export interface ControlProblem {
  /** Id of the control. */
  id: string
  message: string
}

/** Continues a sentence after a colon: «Title: please fill this in.» */
export const afterColon = (sentence: string): string => sentence.slice(0, 1).toLocaleLowerCase() + sentence.slice(1)

/**
 * Scrolls a control, or the heading of a form section, into view and focuses it.
 * @returns whether it is on the page
 */
export function showControl(id: string): boolean {
  const control = document.getElementById(id)
  const shown = control ?? document.getElementById(`${id}-title`)
  shown?.scrollIntoView?.({ block: control ? 'center' : 'start' })
  shown?.focus({ preventScroll: true })
  return shown !== null
}

interface ErrorSummaryProps {
  fieldProblems: readonly ControlProblem[]
  attempt: number
  /** Focuses the first invalid control instead, if it is on the page: for forms longer than a screen. */
  focusesField?: boolean
}

/**
 * Lists validation errors, each with a link to its control. Takes the focus once per `attempt`, as soon as there are errors (the
 * server may report them later), unless the person has gone on typing.
 */
export function ErrorSummary({ fieldProblems, attempt, focusesField = false }: ErrorSummaryProps) {
  const first = focusesField ? fieldProblems[0]?.id : undefined
  const box = useRef<HTMLDivElement>(null)
  const answered = useRef(0)
  const isFaulty = fieldProblems.length > 0
  useEffect(() => {
    if (!isFaulty || attempt === answered.current) return
    answered.current = attempt
    if (first === undefined || !showControl(first)) box.current?.focus()
  }, [attempt, isFaulty, first])
  useEffect(() => {
    const goOn = () => {
      answered.current = attempt
    }
    addEventListener('input', goOn, { once: true })
    return () => removeEventListener('input', goOn)
  }, [attempt])
  if (fieldProblems.length === 0) return null
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      aria-labelledby="error-summary-title"
      className="border-2 border-fault px-5 py-4"
    >
      <h2 id="error-summary-title" className="font-sans font-semibold text-17 tracking-normal">
        <Plural
          id="ui.things-need-your-attention"
          value={fieldProblems.length}
          one="One thing needs your attention"
          other="# things need your attention"
        />
      </h2>
      <ul className="mt-2 grid gap-1">
        {fieldProblems.map(({ id, message }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(click) => {
                click.preventDefault()
                showControl(id)
              }}
              className="font-medium text-fault underline underline-offset-4"
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
