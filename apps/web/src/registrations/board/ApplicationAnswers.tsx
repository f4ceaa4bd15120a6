import { Trans, useLingui } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'

const AnswersRegistration = graphql(`
  fragment Answers_Registration on Registration {
    reference
    answers {
      questionKey
      values
    }
    event {
      slug
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
  }
`)

/** What the person answered to the event's own questions, in the order of asking. */
export function ApplicationAnswers({ registration }: { registration: FragmentType<typeof AnswersRegistration> }) {
  const { t } = useLingui()
  const { answers, event } = readFragment(AnswersRegistration, registration)
  const answered = event.questions.flatMap((question) => {
    const values = answers.find(({ questionKey }) => questionKey === question.key)?.values ?? []
    return values.length > 0 ? [{ question, values }] : []
  })
  if (answered.length === 0) return null

  function words({ kind, options }: (typeof answered)[number]['question'], value: string): string {
    if (kind === 'YES_NO') return value === 'yes' ? t`Yes` : t`No`
    return options.find(({ key }) => key === value)?.label ?? value
  }

  return (
    <section className="mt-5">
      <h3 className="text-13 text-ink-3">
        <Trans>Answers</Trans>
      </h3>
      <dl className="mt-1">
        {answered.map(({ question, values }) => (
          <div key={question.key} className="border-line border-b py-1.5">
            <dt className="text-13 text-ink-2">{question.label}</dt>
            <dd className="whitespace-pre-line [overflow-wrap:anywhere]">
              {values.map((value) => words(question, value)).join(', ')}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
