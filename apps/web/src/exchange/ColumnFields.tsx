import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { ImportField, ImportMapping_EventFragment, ImportPage_ImportFragment } from '../__generated__/graphql.ts'
import { fieldNames } from './importWords.ts'
import { asChoice } from './mappingDraft.ts'

type Column = ImportPage_ImportFragment['columns'][number]

interface ColumnFieldsProps {
  read: ImportPage_ImportFragment
  event: ImportMapping_EventFragment
  uses: Record<number, string>
  onUses: (uses: Record<number, string>) => void
}

/** Number of unmapped columns up to which their list starts open. */
const fewColumns = 12

/** Maps each column to a meaning, showing its first values. */
export function ColumnFields({ read: { columns, purpose }, event, uses, onUses }: ColumnFieldsProps) {
  // Fixed when the page opens, so that a column doesn't move to the other list while it is being mapped.
  const [usedFirst] = useState(() => new Set(Object.keys(uses).map(Number)))
  const used = columns.filter(({ index }) => usedFirst.has(index))
  const unused = columns.filter(({ index }) => !usedFirst.has(index))
  const leftOut = unused.filter(({ index }) => !uses[index])
  const listed = (some: readonly Column[]) => (
    <ul className="border-line-strong border-t">
      {some.map((column) => (
        <ColumnField
          key={column.index}
          column={column}
          event={event}
          purpose={purpose}
          value={uses[column.index] ?? ''}
          onValue={(value) => onUses({ ...uses, [column.index]: value })}
        />
      ))}
    </ul>
  )
  return (
    <div className="grid gap-4">
      {used.length > 0 && listed(used)}
      {unused.length > 0 && (
        <details open={used.length === 0 || unused.length <= fewColumns}>
          <summary className="w-max max-w-full cursor-pointer text-13 text-ink-2 hover:text-ink">
            <Plural
              id="exchange.columns-are-left-out"
              value={leftOut.length}
              _0="No columns are left out"
              one="# column is left out"
              other="# columns are left out"
            />
          </summary>
          <div className="mt-2">{listed(unused)}</div>
        </details>
      )}
    </div>
  )
}

type Purpose = ImportPage_ImportFragment['purpose']

const names: readonly string[] = ['NAME', 'FIRST_NAME', 'LAST_NAME', 'EMAIL', 'MAIL_LANGUAGE']
/** Meanings to offer for each purpose; null for all except answers, which have a list of their own. */
const askedOf: Record<Purpose, readonly string[] | null> = {
  REGISTER: null,
  INVITE: [...names, 'GROUP', 'STATUS'],
  RECIPIENTS: [...names, 'ORGANISATION', 'COUNTRY', 'LANGUAGES'],
}

const isAsked = (field: string, purpose: Purpose): boolean => askedOf[purpose]?.includes(field) ?? field !== 'ANSWER'

interface ColumnFieldProps {
  column: Column
  event: ImportMapping_EventFragment
  purpose: Purpose
  value: string
  onValue: (value: string) => void
}

function ColumnField({ column: { index, title, samples }, event, purpose, value, onValue }: ColumnFieldProps) {
  const { t } = useLingui()
  const id = `column-${index}`
  const shown = samples.filter(Boolean)
  const fields = Object.entries(fieldNames).filter(([field]) => isAsked(field, purpose)) as [
    ImportField,
    (typeof fieldNames)[ImportField],
  ][]
  const number = index + 1
  return (
    <li className="grid gap-x-6 gap-y-1 border-line border-b py-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,15rem)] sm:items-center">
      <div className="min-w-0">
        <label htmlFor={id} className="block truncate font-medium" title={title}>
          {title || t({ id: 'exchange.column', message: `Column ${number}` })}
        </label>
        <p id={`${id}-samples`} className="truncate text-13 text-ink-3">
          {shown.length > 0 ? (
            shown.join(' · ')
          ) : (
            <Trans id="exchange.empty-in-first-rows">Empty in the first rows</Trans>
          )}
        </p>
      </div>
      <select
        id={id}
        aria-describedby={`${id}-samples`}
        value={value}
        onChange={({ currentTarget }) => onValue(currentTarget.value)}
        className="w-full min-w-0 rounded-control border border-control bg-raised px-2 py-1.5 text-ink"
      >
        <option value="">{t({ id: 'exchange.left-out', message: 'Left out' })}</option>
        <optgroup label={t({ id: 'exchange.of-person', message: 'About the person' })}>
          {fields.map(([field, name]) => (
            <option key={field} value={asChoice(field)}>
              {t(name)}
            </option>
          ))}
        </optgroup>
        {purpose === 'REGISTER' && event.questions.length > 0 && (
          <optgroup label={t({ id: 'exchange.answer-to-question', message: 'Answer to a question' })}>
            {event.questions.flatMap(({ key, label, options }) => [
              <option key={key} value={asChoice('ANSWER', key)}>
                {label}
              </option>,
              ...options.map((option) => (
                <option key={`${key} ${option.key}`} value={asChoice('ANSWER', key, option.key)}>
                  {t({ id: 'exchange.yes-to', message: `${label}: yes to “${option.label}”` })}
                </option>
              )),
            ])}
          </optgroup>
        )}
      </select>
    </li>
  )
}
