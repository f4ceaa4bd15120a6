import { Trans, useLingui } from '@lingui/react/macro'
import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ReactNode } from 'react'
import type { PersonalField, RegistrationSort } from '../__generated__/graphql.ts'
import { type ColumnKey, type Columns, columnKinds, isForDeciding, pinnedAt } from './columns.ts'
import { ResizeHandle } from './ResizeHandle.tsx'

interface HeadProps {
  columns: Columns
  selectable: boolean
  /** Beside an open application there is room for the essential columns only. */
  narrow: boolean
  all: boolean
  some: boolean
  onAll: () => void
  sort: RegistrationSort
  maskedFields: readonly PersonalField[]
  onSort: (sort: RegistrationSort) => void
  onResize: (key: ColumnKey | 'name', width: number, isLast: boolean) => void
}

const cell =
  'h-8 border-line-strong border-b bg-paper text-start font-normal whitespace-nowrap sticky top-0 print:static'

/** The columns of the board: by their names it is sorted, by their edges they are made wider. */
export function BoardHead(props: HeadProps) {
  const { columns, selectable, narrow, all, some, onAll, sort, maskedFields, onSort, onResize } = props
  const { t } = useLingui()
  const widthOf = (column: string) =>
    t({ id: 'registrations.width-of-column', message: `Width of the column “${column}”` })
  const places = pinnedAt(columns)
  const sorted = (own: RegistrationSort | undefined) =>
    own === undefined || own !== sort ? undefined : own.endsWith('_DESC') ? 'descending' : 'ascending'
  const title = (name: ReactNode, own: RegistrationSort | undefined, field: PersonalField | undefined) =>
    own && !(field && maskedFields.includes(field)) ? (
      <SortTitle sorted={sorted(own)} onSort={() => onSort(own === sort ? 'REGISTERED_ASC' : own)}>
        {name}
      </SortTitle>
    ) : (
      name
    )

  return (
    <thead className="text-ink-3">
      <tr aria-rowindex={1}>
        <th scope="col" aria-sort={sorted('NAME_ASC')} className={`${cell} start-0 z-20`}>
          <div className="flex items-center gap-1">
            {selectable && (
              <span className="grid size-8 place-items-center print:hidden">
                <input
                  type="checkbox"
                  aria-label={t({
                    id: 'registrations.select-all-that-are-loaded',
                    message: 'Select all that are loaded',
                  })}
                  checked={all}
                  ref={(box) => {
                    if (box) box.indeterminate = some && !all
                  }}
                  onChange={onAll}
                  className="size-3.5 cursor-pointer accent-[var(--accent)]"
                />
              </span>
            )}
            <span className="ps-1">{title(<Trans id="common.name">Name</Trans>, 'NAME_ASC', 'NAME')}</span>
          </div>
          <ResizeHandle
            label={widthOf(t({ id: 'common.name', message: 'Name' }))}
            width={columns.name}
            whereWide
            onWidth={(width, isLast) => onResize('name', width, isLast)}
          />
        </th>
        {columns.shown.map(({ key, width }) => {
          const { name, sort: own, field, beside } = columnKinds[key]
          if (isForDeciding(key) && !selectable) return null
          const left = places.get(key)
          const order = key === 'registered' ? (sorted('REGISTERED_DESC') ?? sorted('REGISTERED_ASC')) : sorted(own)
          return (
            <th
              key={key}
              scope="col"
              aria-sort={order}
              style={left === undefined ? undefined : { left }}
              className={`${cell} ${left === undefined ? 'z-10' : 'sm:z-20'} ${narrow && !beside ? 'xl:hidden' : ''} pe-4 ${key === 'registered' ? 'text-end' : ''}`}
            >
              {key === 'registered' ? (
                <TimeTitle sort={sort} onSort={onSort}>
                  {t(name)}
                </TimeTitle>
              ) : (
                title(t(name), own, field)
              )}
              <ResizeHandle
                label={widthOf(t(name))}
                width={width}
                onWidth={(to, isLast) => onResize(key, to, isLast)}
              />
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

const press = 'cursor-pointer hover:text-ink inline-flex items-center gap-1'

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

/** Oldest first, then newest first. */
function TimeTitle({
  sort,
  onSort,
  children,
}: {
  sort: RegistrationSort
  onSort: (sort: RegistrationSort) => void
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
