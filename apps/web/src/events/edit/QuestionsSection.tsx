import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, use } from 'react'
import { FormContext, FormItem, FormSection } from '../../ui/staff/FormSection.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { textFor } from '../../ui/staff/texts.ts'
import type { SectionProps } from './BasicsSection.tsx'
import type { QuestionDraft } from './draft.ts'
import { emptyQuestion } from './emptyDraft.ts'
import { genderQuestion } from './genderQuestion.ts'
import { accessQuestions, dietQuestions, travelQuestions } from './needQuestions.ts'
import { QuestionFields } from './QuestionFields.tsx'
import { RemovedItems, RemoveItem } from './RemoveItem.tsx'
import { hasKey, type Removal, removedFrom } from './removals.ts'

interface QuestionsProps {
  questions: QuestionDraft[]
  onQuestions: (questions: QuestionDraft[]) => void
  /** Removes saved questions; without it, all can be removed immediately. */
  removal?: Removal | null
  /** Whether questions may be answered with files. Default: no. */
  takesFiles?: boolean
}

export function QuestionsSection({ draft, onChange, removal }: SectionProps & { removal: Removal | null }) {
  const { questions } = draft
  return (
    <FormSection
      id="questions"
      title={<Trans id="common.questions">Questions</Trans>}
      help={
        <Trans id="events.besides-name-address-organisation-group">
          We already ask everyone for their name, address, organisation, group, country, languages and motivation.
        </Trans>
      }
    >
      <QuestionItems
        questions={questions}
        onQuestions={(next) => onChange({ questions: next })}
        removal={removal}
        takesFiles
      >
        {questions.every(({ key }) => key !== 'gender') && (
          <StaffButton kind="bare" onClick={() => onChange({ questions: [...questions, genderQuestion()] })}>
            <Trans id="events.ask-for-gender-for-figures">Ask for gender (for figures only)</Trans>
          </StaffButton>
        )}
        {questions.every(({ need }) => need !== 'ACCESS') && (
          <StaffButton kind="bare" onClick={() => onChange({ questions: [...questions, ...accessQuestions()] })}>
            <Trans id="events.ask-about-access-needs">Ask about access needs</Trans>
          </StaffButton>
        )}
        {questions.every(({ need }) => need !== 'DIET') && (
          <StaffButton kind="bare" onClick={() => onChange({ questions: [...questions, ...dietQuestions()] })}>
            <Trans id="events.ask-about-dietary-needs">Ask about dietary needs</Trans>
          </StaffButton>
        )}
        {draft.format !== 'VIRTUAL' && questions.every(({ need }) => need !== 'TRAVEL') && (
          <StaffButton kind="bare" onClick={() => onChange({ questions: [...questions, ...travelQuestions()] })}>
            <Trans id="events.ask-who-needs-visa-letter">Ask who needs a visa letter</Trans>
          </StaffButton>
        )}
      </QuestionItems>
    </FormSection>
  )
}

/** A list of questions to edit, reorder and remove. `children`: actions beside the button that adds one. */
export function QuestionItems({
  questions,
  onQuestions,
  removal = null,
  takesFiles = false,
  children,
}: QuestionsProps & { children?: ReactNode }) {
  const { t } = useLingui()
  const { language } = use(FormContext)
  const saved = removal?.saved.questions ?? []

  function set(index: number, change: Partial<QuestionDraft>) {
    onQuestions(questions.map((question, each) => (each === index ? { ...question, ...change } : question)))
  }

  function swap(index: number) {
    const next = [...questions]
    const [moved] = next.splice(index, 1)
    if (moved) next.splice(index - 1, 0, moved)
    onQuestions(next)
  }

  return (
    <>
      {questions.map((question, index) => (
        <FormItem
          key={question.id}
          title={textFor(language, question.labels) || t({ id: 'common.question-2', message: `Question ${index + 1}` })}
          actions={
            <>
              {index > 0 && (
                <StaffButton kind="bare" onClick={() => swap(index)}>
                  <Trans id="common.move-up">Move up</Trans>
                </StaffButton>
              )}
              {removal && hasKey(saved, question.key) ? (
                <RemoveItem
                  part="QUESTION"
                  itemKey={question.key}
                  label={textFor(language, question.labels)}
                  removal={removal}
                />
              ) : (
                <StaffButton kind="bare" onClick={() => onQuestions(questions.filter((_, each) => each !== index))}>
                  <Trans id="common.remove">Remove</Trans>
                </StaffButton>
              )}
            </>
          }
        >
          <QuestionFields
            question={question}
            path={`questions.${index}`}
            earlier={questions.slice(0, index)}
            takesFiles={takesFiles}
            onChange={(change) => set(index, change)}
          />
        </FormItem>
      ))}
      {removal && (
        <RemovedItems
          part="QUESTION"
          items={removedFrom(saved, questions).map(({ key, labels }) => ({ key, label: textFor(language, labels) }))}
          removal={removal}
        />
      )}
      <p className="flex flex-wrap gap-2">
        <StaffButton onClick={() => onQuestions([...questions, emptyQuestion()])}>
          <Trans id="common.add-question">Add a question</Trans>
        </StaffButton>
        {children}
      </p>
    </>
  )
}
