import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { isSortable } from '@plenaria/schema/answers'
import type { PersonalField } from '../../__generated__/graphql.ts'
import { allSorts, type BoardFilters, type SortOfRows, sortIn, sortsByReviews } from './filters.ts'
import type { BoardQuestion } from './questions.ts'

const sortNames: Readonly<Record<SortOfRows, MessageDescriptor>> = {
  REGISTERED_ASC: msg({ id: 'board.oldest-first', message: 'Oldest first' }),
  REGISTERED_DESC: msg({ id: 'board.newest-first', message: 'Newest first' }),
  NAME_ASC: msg({ id: 'board.by-name', message: 'By name' }),
  ORGANISATION_ASC: msg({ id: 'board.by-organisation', message: 'By organisation' }),
  GROUP_ASC: msg({ id: 'common.by-group', message: 'By group' }),
  COUNTRY_ASC: msg({ id: 'common.by-country', message: 'By country' }),
  QUEUE_ASC: msg({ id: 'board.queue-order', message: 'Queue order' }),
  SCORE_DESC: msg({ id: 'board.highest-score-first', message: 'Highest score first' }),
  SPREAD_DESC: msg({ id: 'board.most-disagreement-first', message: 'Most disagreement first' }),
  REVIEWS_ASC: msg({ id: 'board.fewest-reviews-first', message: 'Fewest reviews first' }),
}

/** The field that each order would reveal if it is masked. */
const sortedBy: Partial<Record<SortOfRows, PersonalField>> = {
  NAME_ASC: 'NAME',
  ORGANISATION_ASC: 'ORGANISATION',
  COUNTRY_ASC: 'COUNTRY',
}

interface SortChoiceProps {
  filters: BoardFilters
  maskedFields: readonly PersonalField[]
  showsReviews: boolean
  /** Questions by whose answers the list can be sorted. */
  questions: readonly BoardQuestion[]
  onChange: (filters: BoardFilters) => void
}

export function SortChoice({ filters, maskedFields, showsReviews, questions, onChange }: SortChoiceProps) {
  const { t } = useLingui()
  const isOffered = (sort: SortOfRows) => {
    const field = sortedBy[sort]
    return !(field && maskedFields.includes(field)) && (showsReviews || !sortsByReviews.includes(sort))
  }
  const sortable = questions.filter(({ kind }) => isSortable(kind))
  return (
    <label className="flex items-center gap-1.5 text-ink-2">
      <span className="sr-only">
        <Trans id="common.order">Order</Trans>
      </span>
      <select
        value={filters.sort}
        onChange={({ currentTarget }) => onChange({ ...filters, sort: sortIn(currentTarget.value) })}
        className="min-h-[30px] max-w-44 rounded-control border border-line-strong bg-raised px-2"
      >
        {allSorts.filter(isOffered).map((sort) => (
          <option key={sort} value={sort}>
            {t(sortNames[sort])}
          </option>
        ))}
        {sortable.length > 0 && (
          <optgroup label={t({ id: 'board.by-answer', message: 'By answer' })}>
            {sortable.map(({ key, label }) => [
              <option key={key} value={`ANSWER_ASC.${key}`}>
                {label}
              </option>,
              <option key={`${key} last`} value={`ANSWER_DESC.${key}`}>
                {t({ id: 'board.reversed', message: `${label} (reversed)` })}
              </option>,
            ])}
          </optgroup>
        )}
      </select>
    </label>
  )
}
