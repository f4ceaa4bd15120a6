import { Trans, useLingui } from '@lingui/react/macro'
import { use } from 'react'
import { Act } from '../../app/staff/Act.tsx'
import type { SectionProps } from './BasicsSection.tsx'
import { type QuestionDraft, textFor } from './draft.ts'
import { emptyQuestion } from './emptyDraft.ts'
import { FormContext, FormItem, FormSection } from './FormSection.tsx'
import { genderQuestion } from './genderQuestion.ts'
import { QuestionFields } from './QuestionFields.tsx'

export function QuestionsSection({ draft, onChange }: SectionProps) {
  const { t } = useLingui()
  const { language } = use(FormContext)
  const { questions } = draft

  function set(index: number, change: Partial<QuestionDraft>) {
    onChange({ questions: questions.map((question, each) => (each === index ? { ...question, ...change } : question)) })
  }

  function swap(index: number) {
    const next = [...questions]
    const [moved] = next.splice(index, 1)
    if (moved) next.splice(index - 1, 0, moved)
    onChange({ questions: next })
  }

  return (
    <FormSection
      id="questions"
      title={<Trans>Questions</Trans>}
      help={
        <Trans>
          Besides name, address, organisation, group, country, languages and motivation, which everybody is asked.
        </Trans>
      }
    >
      {questions.map((question, index) => (
        <FormItem
          key={question.id}
          title={textFor(language, question.labels) || t`Question ${index + 1}`}
          acts={
            <>
              {index > 0 && (
                <Act kind="bare" onClick={() => swap(index)}>
                  <Trans>Move up</Trans>
                </Act>
              )}
              <Act kind="bare" onClick={() => onChange({ questions: questions.filter((_, each) => each !== index) })}>
                <Trans>Take out</Trans>
              </Act>
            </>
          }
        >
          <QuestionFields
            question={question}
            path={`questions.${index}`}
            earlier={questions.slice(0, index)}
            onChange={(change) => set(index, change)}
          />
        </FormItem>
      ))}
      <p className="flex flex-wrap gap-2">
        <Act onClick={() => onChange({ questions: [...questions, emptyQuestion()] })}>
          <Trans>Add a question</Trans>
        </Act>
        {questions.every(({ key }) => key !== 'gender') && (
          <Act kind="bare" onClick={() => onChange({ questions: [...questions, genderQuestion()] })}>
            <Trans>Ask for gender, for the figures alone</Trans>
          </Act>
        )}
      </p>
    </FormSection>
  )
}
