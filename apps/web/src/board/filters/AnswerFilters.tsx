import { Trans, useLingui } from '@lingui/react/macro'
import { filteredBy, isBound } from '@plenaria/schema/answers'
import { useEffect, useId, useRef, useState } from 'react'
import type { AnswerFilter } from '../../__generated__/graphql.ts'
import { Menu } from '../../ui/staff/Menu.tsx'
import { FilterMenu } from './FilterMenu.tsx'
import { type BoardFilters, withAnswer } from './filters.ts'
import { type BoardQuestion, useBoardQuestions } from './questions.ts'
import { useChoices } from './useChoices.ts'

interface AnswerFiltersProps {
  filters: BoardFilters
  onChange: (filters: BoardFilters) => void
}

/** Filters by answers to the event's questions. Renders nothing if the viewer may filter by none. */
export function AnswerFilters({ filters, onChange }: AnswerFiltersProps) {
  const { filterable } = useBoardQuestions()
  if (filterable.length === 0) return null
  return (
    <fieldset className="basis-full border-line border-t pt-2">
      <legend className="float-start mb-1.5 w-full text-ink-3">
        <Trans id="common.answers">Answers</Trans>
      </legend>
      <div className="clear-both flex flex-wrap gap-2">
        {filterable.map((question) => (
          <OneAnswer
            key={question.key}
            question={question}
            given={filters.answers.find(({ questionKey }) => questionKey === question.key)}
            onChange={(answer) => onChange(withAnswer(filters, answer))}
          />
        ))}
      </div>
    </fieldset>
  )
}

interface OneAnswerProps {
  question: BoardQuestion
  given: AnswerFilter | undefined
  onChange: (answer: AnswerFilter) => void
}

function OneAnswer(props: OneAnswerProps) {
  const by = filteredBy(props.question.kind)
  if (by === 'CHOICES') return <ByChoices {...props} />
  return by === 'WORDS' ? <ByWords {...props} /> : <ByRange {...props} />
}

function ByChoices({ question, given, onChange }: OneAnswerProps) {
  const { key: questionKey, label } = question
  return (
    <FilterMenu
      label={label}
      chosen={given?.values ?? []}
      options={useChoices(question)}
      onChange={(values) => onChange({ questionKey, values })}
    />
  )
}

const field = 'rounded-control border border-line-strong bg-paper px-2 py-1'

/** Milliseconds after the last keystroke. */
const pause = 250

function ByWords({ question: { key: questionKey, label }, given, onChange }: OneAnswerProps) {
  const { t } = useLingui()
  const value = given?.contains ?? ''
  const [typed, setTyped] = useState(value)
  const change = useRef(onChange)
  useEffect(() => {
    change.current = onChange
  })
  useEffect(() => setTyped(value), [value])
  useEffect(() => {
    if (typed.trim() === value) return
    const later = setTimeout(() => change.current({ questionKey, contains: typed.trim() }), pause)
    return () => clearTimeout(later)
  }, [typed, value, questionKey])
  return (
    <Menu isSet={value !== ''} label={<Name isSet={value !== ''}>{label}</Name>}>
      <div className="px-3">
        <input
          type="search"
          aria-label={t({ id: 'board.answer-contains', message: `“${label}” contains` })}
          placeholder={t({ id: 'board.contains', message: 'Contains' })}
          value={typed}
          maxLength={300}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          className={`${field} w-64 max-w-full placeholder:text-ink-3`}
        />
      </div>
    </Menu>
  )
}

function ByRange({ question: { key: questionKey, label, kind }, given, onChange }: OneAnswerProps) {
  const id = useId()
  const { t } = useLingui()
  const [fieldProblem, setFieldProblem] = useState<string | null>(null)
  const isSet = Boolean(given?.from || given?.to)
  const bounds = { from: given?.from ?? '', to: given?.to ?? '' }
  const input = (bound: 'from' | 'to') => (
    <input
      id={`${id}-${bound}`}
      type={kind === 'DATE' ? 'date' : 'text'}
      inputMode={kind === 'DATE' ? undefined : 'decimal'}
      key={`${bound} ${bounds[bound]}`}
      defaultValue={bounds[bound]}
      aria-invalid={fieldProblem !== null}
      aria-describedby={fieldProblem === null ? undefined : `${id}-fault`}
      onBlur={({ currentTarget }) => set(bound, currentTarget.value)}
      onKeyDown={({ key, currentTarget }) => key === 'Enter' && set(bound, currentTarget.value)}
      className={`${field} ${kind === 'DATE' ? 'w-36' : 'w-24'}`}
    />
  )
  function set(bound: 'from' | 'to', value: string) {
    const text = value.trim().replace(',', '.')
    const next = { ...bounds, [bound]: text }
    const problem = problemOf(next)
    setFieldProblem(problem)
    if (problem !== null || text === bounds[bound]) return
    onChange({ questionKey, ...(next.from && { from: next.from }), ...(next.to && { to: next.to }) })
  }
  function problemOf({ from, to }: typeof bounds): string | null {
    if ([from, to].some((text) => text !== '' && !isBound(kind, text)))
      return kind === 'DATE'
        ? t({ id: 'board.enter-date', message: 'Enter a date.' })
        : t({ id: 'board.enter-number', message: 'Enter a number, such as 12 or 2.5.' })
    const isReversed = from !== '' && to !== '' && (kind === 'DATE' ? from > to : Number(from) > Number(to))
    return isReversed ? t({ id: 'board.from-is-higher-than-to', message: '“From” is higher than “To”.' }) : null
  }
  return (
    <Menu isSet={isSet} label={<Name isSet={isSet}>{label}</Name>}>
      <div className="grid grid-cols-[auto_1fr] items-center gap-x-2.5 gap-y-1.5 px-3">
        <label htmlFor={`${id}-from`}>
          <Trans id="board.range-from">From</Trans>
        </label>
        {input('from')}
        <label htmlFor={`${id}-to`}>
          <Trans id="board.range-to">To</Trans>
        </label>
        {input('to')}
        {fieldProblem !== null && (
          <p id={`${id}-fault`} role="alert" className="col-span-2 text-fault">
            {fieldProblem}
          </p>
        )}
      </div>
    </Menu>
  )
}

function Name({ isSet, children }: { isSet: boolean; children: string }) {
  return (
    <>
      <span className="max-w-56 truncate">{children}</span>
      {isSet && <span className="font-medium text-accent">1</span>}
    </>
  )
}
