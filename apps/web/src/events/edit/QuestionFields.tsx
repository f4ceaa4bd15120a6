import { Trans, useLingui } from '@lingui/react/macro'
import { answerFileLimits, answerFileTypes } from '@plenaria/schema/answerFiles'
import { use } from 'react'
import type { Language, QuestionKind } from '../../__generated__/graphql.ts'
import { newId } from '../../kernel/newId.ts'
import { Checkbox, CheckboxGroup, Select, TextInput } from '../../ui/forms/inputs.tsx'
import { FormContext, useFieldProblem } from '../../ui/staff/FormSection.tsx'
import { LocalisedInput } from '../../ui/staff/LocalisedInput.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { firstText, textFor } from '../../ui/staff/texts.ts'
import { hasOptions, keysOf, type OptionDraft, type QuestionDraft } from './draft.ts'

const kinds: readonly QuestionKind[] = [
  'SHORT_TEXT',
  'LONG_TEXT',
  'ONE_CHOICE',
  'SEVERAL_CHOICES',
  'NUMBER',
  'DATE',
  'YES_NO',
  'FILE',
]

interface QuestionFieldsProps {
  question: QuestionDraft
  path: string
  /** Questions that this one may depend on. */
  earlier: readonly QuestionDraft[]
  /** Whether it may be answered with a file. */
  takesFiles: boolean
  onChange: (change: Partial<QuestionDraft>) => void
}

export function QuestionFields({ question, path, earlier, takesFiles, onChange }: QuestionFieldsProps) {
  const { t } = useLingui()
  const names: Record<QuestionKind, string> = {
    SHORT_TEXT: t({ id: 'events.short-text', message: 'Short text' }),
    LONG_TEXT: t({ id: 'events.longer-text', message: 'Long text' }),
    ONE_CHOICE: t({ id: 'events.one-choice', message: 'One choice' }),
    SEVERAL_CHOICES: t({ id: 'events.several-choices', message: 'Several choices' }),
    NUMBER: t({ id: 'events.number', message: 'Number' }),
    DATE: t({ id: 'events.date', message: 'Date' }),
    YES_NO: t({ id: 'events.yes-or-no', message: 'Yes or no' }),
    FILE: t({ id: 'events.file', message: 'File (PDF or image)' }),
  }
  return (
    <>
      <LocalisedInput
        path={`${path}.labels`}
        label={<Trans id="common.question">Question</Trans>}
        value={question.labels}
        onValue={(labels) => onChange({ labels })}
      />
      <LocalisedInput
        path={`${path}.helps`}
        label={<Trans id="events.help">Help text</Trans>}
        help={
          <Trans id="events.say-also-why-you-ask">
            Say why you’re asking. People are more likely to answer when they see a reason.
          </Trans>
        }
        optional
        value={question.helps}
        onValue={(helps) => onChange({ helps })}
      />
      <Select
        id={`${path}.kind`}
        label={<Trans id="events.answer-type">Answer type</Trans>}
        value={question.kind}
        onValue={(value) => {
          const kind = kinds.find((each) => each === value)
          if (kind)
            onChange({
              kind,
              options: hasOptions(kind) && question.options.length === 0 ? twoOptions() : question.options,
              minimum: '',
              maximum: '',
            })
        }}
        choices={kinds
          .filter((kind) => kind !== 'FILE' || (takesFiles && !question.need))
          .map((kind) => ({ value: kind, label: names[kind] }))}
      />
      {hasOptions(question.kind) && (
        <Options options={question.options} path={`${path}.options`} onChange={(options) => onChange({ options })} />
      )}
      {question.kind === 'FILE' && <FileFields question={question} path={path} onChange={onChange} />}
      {question.kind === 'NUMBER' && <RangeFields question={question} path={path} onChange={onChange} />}
      {question.need ? (
        <p className="text-ink-2">
          <Trans id="events.answers-about-needs-are-optional">
            Optional. Only members who can check people in read the answers, on the check-in page. The form says this,
            and says when we delete the answers.
          </Trans>
        </p>
      ) : (
        <Checkbox
          id={`${path}.required`}
          label={<Trans id="events.required">Required</Trans>}
          checked={question.required}
          onChecked={(required) => onChange({ required })}
        />
      )}
      {earlier.length > 0 && <Condition question={question} path={path} earlier={earlier} onChange={onChange} />}
    </>
  )
}

/** What a file may be, and how large. */
function FileFields({ question, path, onChange }: Pick<QuestionFieldsProps, 'question' | 'path' | 'onChange'>) {
  const { t, i18n } = useLingui()
  const typesProblem = useFieldProblem(`${path}.fileTypes`)
  const { fileTypes = answerFileTypes, maximum } = question
  const sizes = Array.from({ length: answerFileLimits.megabytes }, (_, place) => String(place + 1))
  return (
    <>
      <CheckboxGroup
        id={`${path}.fileTypes`}
        label={<Trans id="events.accepted-files">Accepted files</Trans>}
        help={
          <Trans id="events.we-remove-details-from-files">
            We remove details of who made a file, when and where, but not what can be read or seen in it. Members who
            may read the answer can download the file. It’s deleted with the person’s data.
          </Trans>
        }
        error={typesProblem}
        choices={[
          { value: 'PDF', label: 'PDF' },
          { value: 'IMAGE', label: t({ id: 'events.images-png-jpeg-webp', message: 'Images (PNG, JPEG, WebP)' }) },
        ]}
        values={[...fileTypes]}
        onValues={(values) => onChange({ fileTypes: answerFileTypes.filter((type) => values.includes(type)) })}
      />
      <Select
        id={`${path}.maximum`}
        label={<Trans id="events.largest-file-accepted">Largest file accepted</Trans>}
        value={maximum || String(answerFileLimits.megabytes)}
        onValue={(size) => onChange({ maximum: size })}
        choices={sizes.map((size) => ({
          value: size,
          label: i18n.number(Number(size), { style: 'unit', unit: 'megabyte' }),
        }))}
      />
    </>
  )
}

/** Range of a number: years of experience are neither −3 nor 999. */
function RangeFields({ question, path, onChange }: Pick<QuestionFieldsProps, 'question' | 'path' | 'onChange'>) {
  const minimumProblem = useFieldProblem(`${path}.minimum`)
  const maximumProblem = useFieldProblem(`${path}.maximum`)
  return (
    <>
      <TextInput
        id={`${path}.minimum`}
        label={<Trans id="events.smallest-number-accepted">Smallest number accepted</Trans>}
        optional
        error={minimumProblem}
        value={question.minimum}
        onValue={(minimum) => onChange({ minimum })}
        inputMode="numeric"
        className="max-w-48"
      />
      <TextInput
        id={`${path}.maximum`}
        label={<Trans id="events.largest-number-accepted">Largest number accepted</Trans>}
        optional
        error={maximumProblem}
        value={question.maximum}
        onValue={(maximum) => onChange({ maximum })}
        inputMode="numeric"
        className="max-w-48"
      />
    </>
  )
}

const twoOptions = (): OptionDraft[] => [1, 2].map(() => ({ id: newId(), key: '', labels: {} }))

interface OptionsProps {
  options: readonly OptionDraft[]
  path: string
  onChange: (options: OptionDraft[]) => void
}

function Options({ options, path, onChange }: OptionsProps) {
  const { t } = useLingui()
  const fieldProblem = useFieldProblem(path)
  return (
    <div id={path} tabIndex={-1} className="grid gap-2">
      {fieldProblem && <p className="font-medium text-fault">{fieldProblem}</p>}
      {options.map((option, index) => (
        <div key={option.id} className="flex items-end gap-2">
          <div className="min-w-0 grow">
            <LocalisedInput
              path={`${path}.${index}.labels`}
              label={t({ id: 'events.choice', message: `Choice ${index + 1}` })}
              value={option.labels}
              onValue={(labels) => onChange(options.map((each) => (each === option ? { ...option, labels } : each)))}
            />
          </div>
          <StaffButton
            kind="bare"
            className="mb-1.5"
            aria-label={t({ id: 'events.remove-choice', message: `Remove choice ${index + 1}` })}
            onClick={() => onChange(options.filter((each) => each !== option))}
          >
            ×
          </StaffButton>
        </div>
      ))}
      <p>
        <StaffButton onClick={() => onChange([...options, { id: newId(), key: '', labels: {} }])}>
          <Trans id="events.add-choice">Add a choice</Trans>
        </StaffButton>
      </p>
    </div>
  )
}

function Condition({ question, path, earlier, onChange }: Omit<QuestionFieldsProps, 'takesFiles'>) {
  const { t } = useLingui()
  const { language } = use(FormContext)
  const questionProblem = useFieldProblem(`${path}.shownIf.questionKey`)
  const valuesProblem = useFieldProblem(`${path}.shownIf.values`)
  const keys = keysOf(
    earlier.map(({ key, labels }) => ({ key, label: firstText(labels) })),
    'question',
  )
  const on = earlier[keys.indexOf(question.shownIfQuestion)]
  const values = on
    ? valuesOf(on, language, {
        yes: t({ id: 'common.yes', message: 'Yes' }),
        no: t({ id: 'common.no', message: 'No' }),
      })
    : null
  return (
    <>
      <Select
        id={`${path}.shownIf.questionKey`}
        label={<Trans id="events.asked-only-after-certain-answer">Asked only after a certain answer to</Trans>}
        optional
        error={questionProblem}
        placeholder={t({ id: 'events.asked-always', message: 'Always asked' })}
        value={question.shownIfQuestion}
        onValue={(shownIfQuestion) => onChange({ shownIfQuestion, shownIfValues: [] })}
        choices={earlier.flatMap(({ kind, labels, need }, index) =>
          // Whether a question is shown would reveal what somebody needs. A file has no value to compare with.
          kind === 'FILE' || (need && !question.need)
            ? []
            : {
                value: keys[index] ?? '',
                label: textFor(language, labels) || t({ id: 'common.question-2', message: `Question ${index + 1}` }),
              },
        )}
      />
      {on && values && (
        <CheckboxGroup
          id={`${path}.shownIf.values`}
          label={<Trans id="events.if-answer-is-one-of">… if the answer is one of</Trans>}
          error={valuesProblem}
          choices={values}
          values={question.shownIfValues}
          onValues={(shownIfValues) => onChange({ shownIfValues })}
        />
      )}
      {on && !values && (
        <TextInput
          id={`${path}.shownIf.values`}
          label={<Trans id="events.if-answer-is">… if the answer is</Trans>}
          error={valuesProblem}
          value={question.shownIfValues[0] ?? ''}
          onValue={(value) => onChange({ shownIfValues: value ? [value] : [] })}
        />
      )}
    </>
  )
}

/** The possible answers to a question, if they can be listed. */
function valuesOf({ kind, options }: QuestionDraft, language: Language, words: { yes: string; no: string }) {
  if (kind === 'YES_NO')
    return [
      { value: 'yes', label: words.yes },
      { value: 'no', label: words.no },
    ]
  if (!hasOptions(kind)) return null
  const keys = keysOf(
    options.map(({ key, labels }) => ({ key, label: firstText(labels) })),
    'option',
  )
  return options.map(({ labels }, index) => ({ value: keys[index] ?? '', label: textFor(language, labels) || '…' }))
}
