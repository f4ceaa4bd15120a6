import type { FormEvent, ReactNode } from 'react'
import type { Language } from '../../__generated__/graphql.ts'
import { ErrorSummary } from '../forms/ErrorSummary.tsx'
import { FormContext } from './FormSection.tsx'
import { LanguageTabs } from './LanguageTabs.tsx'
import { Panel } from './Panel.tsx'
import { RefusalNotice, type Refused } from './RefusalNotice.tsx'

interface PanelFormProps {
  title: string
  /** Language of the visible texts. */
  language: Language
  onLanguage: (language: Language) => void
  /** Languages that have content. */
  written: Language[]
  /** Errors, by the id of the control. */
  fieldProblems: Record<string, string>
  /** Number of submissions. */
  attempt: number
  /** Undefined if there was no refusal. */
  refused: Refused | null | undefined
  onRefetch: () => void
  onSubmit: (event: FormEvent) => void
  onClose: () => void
  /** Buttons at the foot; without any, the form can't be submitted. */
  actions: ReactNode
  children: ReactNode
}

/** A side panel for editing an object of an event with texts in several languages. */
export function PanelForm({
  title,
  language,
  onLanguage,
  written,
  fieldProblems,
  attempt,
  refused,
  ...rest
}: PanelFormProps) {
  const { onRefetch, onSubmit, onClose, actions, children } = rest
  return (
    <Panel title={title} onClose={onClose}>
      <FormContext value={{ fieldProblems, language }}>
        <form noValidate onSubmit={onSubmit} className="flex min-h-0 grow flex-col">
          <div className="min-h-0 grow overflow-y-auto px-5 pb-6">
            <div className="[&>fieldset]:mx-0 [&>fieldset]:bg-raised [&>fieldset]:px-0">
              <LanguageTabs language={language} written={written} onLanguage={onLanguage} />
            </div>
            <div className="mt-4 grid gap-3 empty:hidden">
              <ErrorSummary
                attempt={attempt}
                fieldProblems={Object.entries(fieldProblems).map(([id, message]) => ({ id, message }))}
              />
              {refused !== undefined && <RefusalNotice refused={refused} onRefetch={onRefetch} />}
            </div>
            {children}
          </div>
          {actions && <div className="flex flex-wrap items-center gap-2 border-line border-t px-5 py-3">{actions}</div>}
        </form>
      </FormContext>
    </Panel>
  )
}
