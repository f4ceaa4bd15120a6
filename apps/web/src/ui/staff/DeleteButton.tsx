import { Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Question } from './Question.tsx'
import { StaffButton } from './StaffButton.tsx'

interface DeleteButtonProps {
  /** The button's label. */
  children: ReactNode
  /** The label including its object, if the button alone is ambiguous. */
  label?: string
  /** Title of the confirmation dialog. */
  title: ReactNode
  /** What will be lost. */
  consequence: ReactNode
  busy?: boolean
  className?: string
  onConfirm: () => Promise<void>
}

/** A button that deletes something permanently, after confirmation. */
export function DeleteButton({ children, label, title, consequence, busy, className, onConfirm }: DeleteButtonProps) {
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <StaffButton kind="bare" busy={busy} className={className} aria-label={label} onClick={() => setAsking(true)}>
        {children}
      </StaffButton>
      {isAsking && (
        <Question
          title={title}
          press={<Trans id="common.delete">Delete</Trans>}
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
