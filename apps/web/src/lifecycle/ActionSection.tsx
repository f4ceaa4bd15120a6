import { type ReactNode, useEffect } from 'react'
import { FormSection } from '../ui/staff/FormSection.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'

export interface Opening {
  /** Whether this section's form is open; only one is at a time. */
  isOpen: boolean
  onOpen: () => void
}

export interface ActionSectionProps extends Opening {
  id: string
  title: ReactNode
  help: ReactNode
  /** Label of the button that opens the form. */
  opener: ReactNode
  /** Id of the control to focus when the form opens. */
  firstControl: string
  children: ReactNode
}

/** An action on the event, with its form once it is opened. */
export function ActionSection({ isOpen, onOpen, opener, firstControl, children, ...section }: ActionSectionProps) {
  useEffect(() => {
    if (isOpen) document.getElementById(firstControl)?.focus()
  }, [isOpen, firstControl])
  return (
    <FormSection {...section}>
      {isOpen ? (
        children
      ) : (
        <p>
          <StaffButton onClick={onOpen}>{opener}</StaffButton>
        </p>
      )}
    </FormSection>
  )
}
