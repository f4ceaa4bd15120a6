import { Trans, useLingui } from '@lingui/react/macro'
import { shownQuestions } from '@plenaria/schema/answers'
import type { AskedQuestionFragment } from '../../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../../__generated__/index.ts'
import { lazyPart } from '../../../kernel/lazyPart.tsx'
import { useTextLanguage } from '../../../kernel/textLanguage.ts'
import { CheckboxGroup, RadioGroup, TextArea, TextInput } from '../../../ui/forms/inputs.tsx'
import { shownDecimal, storedDecimal } from '../../../ui/useAnswerWords.ts'
import type { FieldsProps } from '../PersonFields.tsx'
import { NotTranslatedYet } from './NotTranslatedYet.tsx'

/** Loaded only where an event asks for a file. */
const FileAnswer = lazyPart(async () => (await import('./FileAnswer.tsx')).FileAnswer, ['rare'])

export const AskedQuestion = graphql(`
  fragment AskedQuestion on Question {
    key
    kind
    label
    labels {
      language
    }
    help
    required
    options {
      key
      label
    }
    shownIf {
      questionKey
      values
    }
    minimum
    maximum
    fileTypes
  }
`)

export const QuestionFields_event = graphql(`
  fragment QuestionFields_event on Event {
    slug
    questions {
      ...AskedQuestion
    }
  }
`)

/** The event's own questions. */
export function QuestionFields({
  values,
  change,
  errors,
  event,
}: FieldsProps & { event: FragmentType<typeof QuestionFields_event> }) {
  const { slug, questions } = readFragment(QuestionFields_event, event)
  return (
    <AskedFields
      slug={slug}
      questions={readFragment(AskedQuestion, questions)}
      answers={values.answers}
      isProtected={values.protectIdentity}
      onAnswer={(key, answer) => change(({ answers }) => ({ answers: { ...answers, [key]: answer } }))}
      errors={errors}
    />
  )
}

interface AskedProps {
  /** Of the event that takes files. Default: questions for files aren't asked. */
  slug?: string
  questions: readonly AskedQuestionFragment[]
  /** Answers by question key. */
  answers: Readonly<Record<string, string[]>>
  onAnswer: (key: string, answer: string[]) => void
  isProtected?: boolean
  errors: FieldsProps['errors']
}

/** The organisers' questions; a conditional one is shown only while the answer it depends on is given. */
export function AskedFields({ slug, questions, answers, onAnswer, isProtected = false, errors }: AskedProps) {
  const textLanguage = useTextLanguage()
  const given = Object.entries(answers).map(([questionKey, values]) => ({ questionKey, values }))
  const shown = shownQuestions(questions, given).filter(({ kind }) => slug || kind !== 'FILE')
  return (
    <>
      <NotTranslatedYet languages={shown.map(({ labels }) => textLanguage(labels))} />
      {shown.map((question) => (
        <div
          key={question.key}
          className={question.shownIf ? 'arrive' : undefined}
          lang={textLanguage(question.labels)?.locale}
        >
          <QuestionField
            slug={slug}
            isProtected={isProtected}
            question={question}
            error={errors[`answers.${question.key}`]}
            answer={answers[question.key] ?? []}
            onAnswer={(answer) => onAnswer(question.key, answer)}
          />
        </div>
      ))}
    </>
  )
}

function QuestionField({
  slug = '',
  isProtected,
  question,
  answer,
  onAnswer,
  error,
}: {
  slug?: string | undefined
  isProtected: boolean
  question: AskedQuestionFragment
  answer: string[]
  onAnswer: (answer: string[]) => void
  error: string | undefined
}) {
  const { i18n } = useLingui()
  const { key, kind, label, help, required, options } = question
  const field = { id: `answers.${key}`, label, help, error, optional: !required }
  const single = { value: answer[0] ?? '', onValue: (value: string) => onAnswer([value]) }
  const choices = options.map((option) => ({ value: option.key, label: option.label }))
  switch (kind) {
    case 'SHORT_TEXT':
      return <TextInput {...field} {...single} />
    case 'LONG_TEXT':
      return <TextArea {...field} {...single} limit={4_000} />
    case 'NUMBER':
      return (
        <TextInput
          {...field}
          value={shownDecimal(i18n.locale, single.value)}
          onValue={(typed) => single.onValue(storedDecimal(i18n.locale, typed))}
          inputMode="decimal"
          className="max-w-48"
        />
      )
    case 'DATE':
      return <TextInput {...field} {...single} type="date" className="max-w-56" />
    case 'ONE_CHOICE':
      return <RadioGroup {...field} {...single} choices={choices} />
    case 'SEVERAL_CHOICES':
      return <CheckboxGroup {...field} values={answer} onValues={onAnswer} choices={choices} />
    case 'YES_NO':
      return (
        <RadioGroup
          {...field}
          {...single}
          choices={[
            { value: 'yes', label: <Trans id="common.yes">Yes</Trans> },
            { value: 'no', label: <Trans id="common.no">No</Trans> },
          ]}
        />
      )
    case 'FILE':
      return (
        <FileAnswer
          field={field}
          slug={slug}
          question={question}
          id={single.value}
          onId={single.onValue}
          isProtected={isProtected}
        />
      )
    default:
      return kind satisfies never
  }
}
