import { Trans, useLingui } from '@lingui/react/macro'
import { isSortable } from '@plenaria/schema/answers'
import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ReactNode } from 'react'
import type { PersonalField } from '../__generated__/graphql.ts'
import type { BoardSort } from './filters/filters.ts'
import { useBoardQuestions } from './filters/questions.ts'
import type { RowSelection } from './selecting/useRowSelection.ts'
import {
  answerColumn,
  type ColumnKey,
  type Columns,
  columnKinds,
  isAnswer,
  isForDeciding,
  layoutOf,
  type OwnColumnKey,
  pinnedAt,
} from './table/columns.ts'
import { ResizeHandle } from './table/ResizeHandle.tsx'

interface HeadProps {
  columns: Columns
  selectable: boolean
  mayDecide: boolean
  /** Whether an application is open, leaving room for the essential columns only. */
  narrow: boolean
  picked: RowSelection
  sort: BoardSort
  maskedFields: readonly PersonalField[]
  onSort: (sort: BoardSort) => void
  onResize: (key: ColumnKey | 'name', width: number, isLast: boolean) => void
}

const cell =
  'h-8 border-line-strong border-b bg-paper text-start font-normal whitespace-nowrap sticky top-0 print:static'

/** Column headers: click the name to sort, drag the edge to resize. */
export function BoardHead(props: HeadProps) {
  const { columns, selectable, mayDecide, narrow, sort, maskedFields, onSort, onResize } = props
  const { everyone, allSelected, toggleAll } = props.picked.selection
  const isAll = everyone || allSelected
  const { t } = useLingui()
  const widthLabel = useWidthLabel()
  const places = pinnedAt(columns)
  const sorting = { sort, maskedFields, onSort }
  return (
    <thead className="text-ink-3">
      <tr aria-rowindex={1}>
        <th scope="col" aria-sort={directionOf('NAME_ASC', sort)} className={`${cell} start-0 z-20`}>
          <div className="flex items-center gap-1">
            {selectable && (
              <span className="grid size-8 place-items-center print:hidden">
                <input
                  type="checkbox"
                  aria-label={t({
                    id: 'board.select-all-that-are-loaded',
                    message: 'Select all loaded rows',
                  })}
                  checked={isAll}
                  ref={(box) => {
                    if (box) box.indeterminate = props.picked.isAnySelected && !isAll
                  }}
                  onChange={toggleAll}
                  className="size-3.5 cursor-pointer accent-[var(--accent)]"
                />
              </span>
            )}
            <span className="ps-1">
              <ColumnTitle own="NAME_ASC" field="NAME" {...sorting}>
                <Trans id="common.name">Name</Trans>
              </ColumnTitle>
            </span>
          </div>
          <ResizeHandle
            label={widthLabel(t({ id: 'common.name', message: 'Name' }))}
            width={columns.name}
            whereWide
            onWidth={(width, isLast) => onResize('name', width, isLast)}
          />
        </th>
        {columns.shown
          .filter(({ key }) => mayDecide || !isForDeciding(key))
          .map(({ key, width }) => {
            const shared = { width, left: places.get(key), narrow, sorting, onResize }
            return isAnswer(key) ? (
              <AnswerHead key={key} column={key} {...shared} />
            ) : (
              <ColumnHead key={key} column={key} {...shared} />
            )
          })}
      </tr>
    </thead>
  )
}

interface Sorting {
  sort: BoardSort
  maskedFields: readonly PersonalField[]
  onSort: (sort: BoardSort) => void
}

const directionOf = (own: BoardSort | undefined, sort: BoardSort) => {
  if (own === undefined || own !== sort) return undefined
  return own.endsWith('_DESC') ? 'descending' : 'ascending'
}

function useWidthLabel() {
  const { t } = useLingui()
  return (column: string) => t({ id: 'board.width-of-column', message: `Width of the column “${column}”` })
}

interface ColumnHeadProps<Key extends ColumnKey> {
  column: Key
  width: number
  /** Left offset in pixels, if the column is pinned. */
  left: number | undefined
  narrow: boolean
  sorting: Sorting
  onResize: (key: ColumnKey, width: number, isLast: boolean) => void
}

function ColumnHead({ column, width, left, narrow, sorting, onResize }: ColumnHeadProps<OwnColumnKey>) {
  const { t } = useLingui()
  const widthLabel = useWidthLabel()
  const { name, sort: own, field, beside } = columnKinds[column]
  const isTime = column === 'registered'
  const { sort } = sorting
  const byTime = directionOf('REGISTERED_DESC', sort) ?? directionOf('REGISTERED_ASC', sort)
  return (
    <th
      scope="col"
      aria-sort={isTime ? byTime : directionOf(own, sort)}
      style={left === undefined ? undefined : { left }}
      className={`${cell} ${left === undefined ? 'z-10' : 'sm:z-20'} ${narrow && !beside ? 'xl:hidden' : ''} pe-4 ${isTime ? 'text-end' : ''}`}
    >
      {isTime ? (
        <TimeTitle sort={sort} onSort={sorting.onSort}>
          {t(name)}
        </TimeTitle>
      ) : (
        <ColumnTitle own={own} field={field} {...sorting}>
          {t(name)}
        </ColumnTitle>
      )}
      <ResizeHandle label={widthLabel(t(name))} width={width} onWidth={(to, isLast) => onResize(column, to, isLast)} />
    </th>
  )
}

/** Shows the question, in full on hover. A click sorts by the answers, a second click reverses the order. */
function AnswerHead({ column, width, left, narrow, sorting, onResize }: ColumnHeadProps<ColumnKey>) {
  const { shown, filterable } = useBoardQuestions()
  const widthLabel = useWidthLabel()
  const question = shown.find(({ key }) => answerColumn(key) === column)
  if (!question) return null
  const { key, label, kind } = question
  const { sort, onSort } = sorting
  const orders: [BoardSort, BoardSort, BoardSort] = [`ANSWER_ASC.${key}`, `ANSWER_DESC.${key}`, 'REGISTERED_ASC']
  const sorted = sort === orders[0] ? 'ascending' : sort === orders[1] ? 'descending' : undefined
  const sorts = isSortable(kind) && filterable.some((each) => each.key === key)
  const title = (
    <span title={label} className="truncate">
      {label}
    </span>
  )
  return (
    <th
      scope="col"
      aria-sort={sorted}
      style={left === undefined ? undefined : { left }}
      className={`${cell} ${left === undefined ? 'z-10' : 'sm:z-20'} ${narrow && !layoutOf(column).beside ? 'xl:hidden' : ''} pe-4 ${kind === 'NUMBER' ? 'text-end' : ''}`}
    >
      {sorts ? (
        <SortTitle sorted={sorted} onSort={() => onSort(orders[orders.indexOf(sort) + 1] ?? orders[0])}>
          {title}
        </SortTitle>
      ) : (
        <span className="flex">{title}</span>
      )}
      <ResizeHandle label={widthLabel(label)} width={width} onWidth={(to, isLast) => onResize(column, to, isLast)} />
    </th>
  )
}

interface ColumnTitleProps extends Sorting {
  /** The order that a click on the title sets. */
  own: BoardSort | undefined
  field: PersonalField | undefined
  children: ReactNode
}

/** A sort button; plain text if the column can't be sorted or its field is masked. */
function ColumnTitle({ own, field, sort, maskedFields, onSort, children }: ColumnTitleProps) {
  if (!own || (field && maskedFields.includes(field))) return children
  return (
    <SortTitle sorted={directionOf(own, sort)} onSort={() => onSort(own === sort ? 'REGISTERED_ASC' : own)}>
      {children}
    </SortTitle>
  )
}

const press = 'cursor-pointer hover:text-ink inline-flex max-w-full items-center gap-1'

function SortTitle({
  sorted,
  onSort,
  children,
}: {
  sorted: 'ascending' | 'descending' | undefined
  onSort: () => void
  children: ReactNode
}) {
  const Arrow = sorted === 'descending' ? ArrowDown : ArrowUp
  return (
    <button type="button" onClick={onSort} className={`${press} ${sorted ? 'font-medium text-ink' : ''}`}>
      {children}
      {sorted && <Arrow size={12} strokeWidth={1.5} aria-hidden />}
    </button>
  )
}

/** Sorts oldest first, then newest first. */
function TimeTitle({
  sort,
  onSort,
  children,
}: {
  sort: BoardSort
  onSort: (sort: BoardSort) => void
  children: ReactNode
}) {
  const isOldest = sort === 'REGISTERED_ASC'
  const isNewest = sort === 'REGISTERED_DESC'
  const Arrow = isNewest ? ArrowDown : ArrowUp
  return (
    <button
      type="button"
      onClick={() => onSort(isOldest ? 'REGISTERED_DESC' : 'REGISTERED_ASC')}
      className={`${press} ${isOldest || isNewest ? 'font-medium text-ink' : ''}`}
    >
      {children}
      {(isOldest || isNewest) && <Arrow size={12} strokeWidth={1.5} aria-hidden />}
    </button>
  )
}
