import { useQuery } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { filteredBy } from '@plenaria/schema/answers'
import { type ReactNode, useState } from 'react'
import { graphql } from '../../__generated__/index.ts'
import { Menu } from '../../ui/staff/Menu.tsx'
import { type BoardFilters, filterOf, withAnswer } from './filters.ts'
import { type BoardQuestion, useBoardQuestions } from './questions.ts'
import { useChoices } from './useChoices.ts'

const AnswerCounts = graphql(`
  query AnswerCounts($slug: String!, $filter: RegistrationFilter, $question: ID!) {
    event(slug: $slug) {
      slug
      registrations(first: 1, filter: $filter) {
        totalCount
        facets {
          answers(questionKey: $question) {
            value
            count
          }
        }
      }
    }
  }
`)

interface ChartProps {
  slug: string
  /** The registrations whose answers are counted. */
  filters: BoardFilters
  /** Filters by the pressed bar; null if bars can't be pressed. */
  onChange: ((filters: BoardFilters) => void) | null
}

/**
 * Charts the answers to a question with options, over the list or the selection. Renders nothing if there is no such question.
 */
export function AnswerChart(props: ChartProps) {
  const questions = useBoardQuestions().filterable.filter(({ kind }) => filteredBy(kind) === 'CHOICES')
  const [key, setKey] = useState<string | null>(null)
  const question = questions.find((each) => each.key === key) ?? questions[0]
  if (!question) return null
  return (
    <Menu label={<Trans id="board.chart">Chart</Trans>}>
      <div className="w-72 max-w-full px-3">
        <Chart key={question.key} question={question} {...props}>
          {questions.length > 1 && <QuestionChoice questions={questions} value={question.key} onValue={setKey} />}
        </Chart>
      </div>
    </Menu>
  )
}

interface ChoiceProps {
  questions: readonly BoardQuestion[]
  value: string
  onValue: (key: string) => void
}

function QuestionChoice({ questions, value, onValue }: ChoiceProps) {
  const { t } = useLingui()
  return (
    <select
      aria-label={t({ id: 'board.charted-question', message: 'Question' })}
      value={value}
      onChange={({ currentTarget }) => onValue(currentTarget.value)}
      className="min-h-[30px] w-full rounded-control border border-line-strong bg-paper px-2"
    >
      {questions.map(({ key, label }) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
    </select>
  )
}

interface OneChartProps extends ChartProps {
  question: BoardQuestion
  children: ReactNode
}

function Chart({ slug, filters, question, onChange, children }: OneChartProps) {
  const { i18n } = useLingui()
  const choices = useChoices(question)
  const chosen = filters.answers.find(({ questionKey }) => questionKey === question.key)?.values ?? []
  // Counted without this question's own filter, so that selecting one bar doesn't empty the others.
  const others = withAnswer(filters, { questionKey: question.key })
  const variables = { slug, filter: filterOf(others), question: question.key }
  const { data, previousData } = useQuery(AnswerCounts, { variables, fetchPolicy: 'cache-and-network' })
  const list = (data ?? previousData)?.event?.registrations
  const facets = list?.facets
  const all = { total: list?.totalCount ?? 0 }
  const counts = new Map(facets?.answers?.map(({ value, count }) => [value, count]))
  const most = Math.max(1, ...counts.values())
  const percent = (count: number) =>
    i18n.number(count / Math.max(1, all.total), { style: 'percent', maximumFractionDigits: 0 })

  function toggle(value: string) {
    const values = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]
    onChange?.(withAnswer(filters, { questionKey: question.key, values }))
  }

  return (
    <>
      {children || <p className="font-medium">{question.label}</p>}
      <ul className="mt-2 grid gap-1" aria-busy={!facets || undefined}>
        {choices.map(({ value, label }) => {
          const count = counts.get(value) ?? 0
          const bar = <Bar label={label} count={i18n.number(count)} share={percent(count)} width={count / most} />
          return (
            <li key={value}>
              {onChange ? (
                <button
                  type="button"
                  aria-pressed={chosen.includes(value)}
                  onClick={() => toggle(value)}
                  className="group w-full cursor-pointer rounded-control px-1 py-0.5 text-start hover:bg-[color-mix(in_oklab,var(--line)_50%,transparent)] aria-pressed:font-medium"
                >
                  {bar}
                </button>
              ) : (
                <div className="px-1 py-0.5">{bar}</div>
              )}
            </li>
          )
        })}
      </ul>
      <p className="mt-1.5 px-1 text-ink-3">
        <Plural id="common.registrations-2" value={all.total} one="# registration" other="# registrations" />
      </p>
    </>
  )
}

function Bar({ label, count, share, width }: { label: string; count: string; share: string; width: number }) {
  return (
    <>
      <span className="flex items-baseline gap-2">
        <span className="min-w-0 grow">{label}</span>
        <span className="tabular-nums">{count}</span>
        <span className="w-10 text-end text-ink-3 tabular-nums">{share}</span>
      </span>
      <span aria-hidden className="mt-0.5 block h-1.5 bg-line">
        <span className="block h-full bg-accent" style={{ width: `${width * 100}%` }} />
      </span>
    </>
  )
}
