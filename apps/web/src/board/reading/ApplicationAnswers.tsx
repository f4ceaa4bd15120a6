import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { AnswerFile } from '../../ui/AnswerFile.tsx'
import { useAnswerWords } from '../../ui/useAnswerWords.ts'

const AnswersRegistration = graphql(`
  fragment Answers_Registration on Registration {
    reference
    answers {
      questionKey
      values
    }
  }
`)

/** Queried once per page: all applications of an event answer the same questions. */
const AnswersEvent = graphql(`
  fragment Answers_Event on Event {
    questions {
      key
      kind
      label
      options {
        key
        label
      }
    }
  }
`)

interface AnswersProps {
  event: FragmentType<typeof AnswersEvent>
  registration: FragmentType<typeof AnswersRegistration>
  /** Masked answers revealed for a reason, each as `question-key: value, value`. */
  revealed: readonly string[] | undefined
  /** Shown instead if answers are masked. */
  hidden: ReactNode
  /** Shown instead of files, which can name the person, while the identity is masked. */
  hiddenFile: ReactNode
}

/** Answers to the event's own questions, in order; multiple choices on separate lines, because they may contain commas. */
export function ApplicationAnswers({ event, registration, revealed, hidden, hiddenFile }: AnswersProps) {
  const inWords = useAnswerWords()
  const { questions } = readFragment(AnswersEvent, event)
  const { answers: known } = readFragment(AnswersRegistration, registration)
  const answers = revealed?.map(answerOf) ?? known
  const answered = questions.flatMap((question) => {
    const values = answers.find(({ questionKey }) => questionKey === question.key)?.values ?? []
    return values.length > 0 ? [{ question, values }] : []
  })
  if (answered.length === 0 && !hidden) return null

  /** Revealed multiple choices arrive as one string. */
  const each = (question: (typeof questions)[number], values: readonly string[]): string[] =>
    (question.kind === 'SEVERAL_CHOICES' && revealed ? values.flatMap((value) => value.split(', ')) : values).map(
      (value) => inWords(question, value),
    )

  return (
    <section className="mt-5">
      <h3 className="text-13 text-ink-3">
        <Trans id="common.answers">Answers</Trans>
      </h3>
      {hidden && <p className="mt-1">{hidden}</p>}
      <dl className="mt-1">
        {answered.map(({ question, values }) => (
          <div key={question.key} className="border-line border-b py-1.5">
            <dt className="text-13 text-ink-2">{question.label}</dt>
            <dd dir="auto" className="whitespace-pre-line [overflow-wrap:anywhere]">
              {question.kind === 'FILE' && !revealed ? (
                hiddenFile || <AnswerFile id={values[0] ?? ''} />
              ) : question.kind === 'SEVERAL_CHOICES' ? (
                <ul>
                  {each(question, values).map((answer) => (
                    <li key={answer} className="ps-4 -indent-4">
                      {answer}
                    </li>
                  ))}
                </ul>
              ) : (
                each(question, values).join('\n')
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function answerOf(stored: string): { questionKey: string; values: string[] } {
  const end = stored.indexOf(': ')
  return { questionKey: stored.slice(0, end), values: [stored.slice(end + 2)] }
}
