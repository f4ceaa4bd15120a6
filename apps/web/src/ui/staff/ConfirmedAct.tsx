import { Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Act } from './Act.tsx'
import { Question } from './Question.tsx'

interface ConfirmedActProps {
  /** The button's label. */
  children: ReactNode
  /** The label with its object, where the button alone is ambiguous. */
  label?: string
  /** The question. */
  title: ReactNode
  /** What will be lost. */
  consequence: ReactNode
  busy?: boolean
  className?: string
  onConfirm: () => Promise<void>
}

/** A button that deletes something for good, after a question. */
export function ConfirmedAct({ children, label, title, consequence, busy, className, onConfirm }: ConfirmedActProps) {
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Act kind="bare" busy={busy} className={className} aria-label={label} onClick={() => setAsking(true)}>
        {children}
      </Act>
      {isAsking && (
        <Question
          title={title}
          press={<Trans id="app.delete">Delete</Trans>}
          refused={undefined}
          busy={busy ?? false}
          onPress={() => {
            setAsking(false)
            void onConfirm()
          }}
          onClose={() => setAsking(false)}
        >
          {consequence}
        </Question>
      )}
    </>
  )
}
