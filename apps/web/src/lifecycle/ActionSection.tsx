import { type ReactNode, useEffect } from 'react'
import { FormSection } from '../ui/staff/FormSection.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'

export interface Opening {
  /** One at a time. */
  isOpen: boolean
  onOpen: () => void
}

export interface ActionSectionProps extends Opening {
  id: string
  title: ReactNode
  help: ReactNode
  /** On the button that opens the form. */
  opener: ReactNode
  /** Id of the control that is focused then. */
  firstControl: string
  children: ReactNode
}

/** What can be done with the event, and its form once it is chosen. */
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
