import { Trans, useLingui } from '@lingui/react/macro'
import { Pin } from 'lucide-react'
import { Menu } from '../../ui/staff/Menu.tsx'
import { useBoardQuestions } from '../filters/questions.ts'
import {
  answerColumn,
  type ColumnKey,
  type Columns,
  columnKinds,
  hasRoomForAnswers,
  isAnswer,
  isForDeciding,
  type OwnColumnKey,
  pinned,
  toggled,
  usualColumns,
} from './columns.ts'

interface ColumnsMenuProps {
  columns: Columns
  mayDecide: boolean
  onColumns: (columns: Columns) => void
}

/** Selects which columns are shown and which are pinned. */
export function ColumnsMenu({ columns, mayDecide, onColumns }: ColumnsMenuProps) {
  const { t } = useLingui()
  const questions = useBoardQuestions().shown
  const hasRoom = hasRoomForAnswers(columns)
  const own = (Object.keys(columnKinds) as OwnColumnKey[]).filter((key) => mayDecide || !isForDeciding(key))
  const choices: { key: ColumnKey; name: string }[] = [
    ...own.map((key) => ({ key, name: t(columnKinds[key].name) })),
    ...questions.map(({ key, label }) => ({ key: answerColumn(key), name: label })),
  ]
  return (
    <Menu label={<Trans id="board.columns">Columns</Trans>}>
      <ul className="max-h-96 overflow-y-auto">
        {choices.map(({ key, name }) => {
          const shown = columns.shown.find((column) => column.key === key)
          return (
            <li key={key} className="flex items-center gap-2 px-3 py-1">
              <label className="flex min-w-0 grow cursor-pointer items-baseline gap-2.5">
                <input
                  type="checkbox"
                  checked={shown !== undefined}
                  disabled={!shown && isAnswer(key) && !hasRoom}
                  onChange={() => onColumns(toggled(columns, key))}
                  className="size-3.5 shrink-0 translate-y-0.5 accent-[var(--accent)]"
                />
                <span className="min-w-0">{name}</span>
              </label>
              <button
                type="button"
                disabled={!shown}
                aria-pressed={shown?.pinned ?? false}
                aria-label={t({ id: 'board.keep-in-sight', message: `Keep “${name}” in view` })}
                title={t({ id: 'board.keep-in-sight', message: `Keep “${name}” in view` })}
                onClick={() => onColumns(pinned(columns, key))}
                className="grid size-6 cursor-pointer place-items-center rounded-control text-ink-3 hover:text-ink disabled:cursor-default disabled:opacity-30 aria-pressed:bg-ink aria-pressed:text-paper"
              >
                <Pin size={13} strokeWidth={1.5} aria-hidden />
              </button>
            </li>
          )
        })}
      </ul>
      <button
        type="button"
        onClick={() => onColumns(usualColumns)}
        className="mx-3 mt-1 cursor-pointer text-ink-2 underline decoration-line-strong underline-offset-4 hover:text-ink"
      >
        <Trans id="board.reset-columns">Reset columns</Trans>
      </button>
    </Menu>
  )
}
