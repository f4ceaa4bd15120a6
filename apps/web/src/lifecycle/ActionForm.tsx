import type { ReactNode } from 'react'
import { FormContext } from '../ui/staff/FormSection.tsx'
import { RefusalNotice } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { ActionSection, type ActionSectionProps } from './ActionSection.tsx'
import { ConfirmDialog, type Question } from './ConfirmDialog.tsx'
import { ReasonFields } from './ReasonFields.tsx'
import type { useConfirmed } from './useConfirmed.ts'
import type { Reasons } from './useReasons.ts'

interface ActionFormProps extends ActionSectionProps {
  reasons: Reasons
  confirmed: ReturnType<typeof useConfirmed>
  /** Texts of the confirmation dialog. */
  question: Question
  /** Label of the button that opens the dialog. */
  submit: ReactNode
  /** Whether the action is in progress. */
  isActing: boolean
}

/** Form of an action that emails everyone: asks for the reason, then confirms who will be emailed before anything happens. */
export function ActionForm(props: ActionFormProps) {
  const { reasons, confirmed, question, submit, isActing, children, ...section } = props
  return (
    <FormContext value={reasons}>
      {confirmed.preview && (
        <ConfirmDialog
          {...question}
          languages={reasons.written}
          action={confirmed.previewed}
          language={reasons.language}
          preview={confirmed.preview}
          busy={isActing}
          onPress={() => void confirmed.press()}
          onClose={confirmed.close}
        />
      )}
      <form noValidate className="border-line border-t" onSubmit={(event) => void confirmed.ask(event)}>
        <ActionSection {...section}>
          {confirmed.refused !== undefined && <RefusalNotice refused={confirmed.refused} />}
          {children}
          <ReasonFields {...reasons} />
          <p>
            <StaffButton kind="primary" type="submit" busy={confirmed.isBusy} disabled={!confirmed.isReady}>
              {submit}
            </StaffButton>
          </p>
        </ActionSection>
      </form>
    </FormContext>
  )
}
