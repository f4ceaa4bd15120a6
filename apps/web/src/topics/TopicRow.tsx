import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, type LucideIcon } from 'lucide-react'
import { type DragEvent, type KeyboardEvent, useState } from 'react'
import { useQuoted } from '../ui/quoted.ts'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import type { Direction, ShownTopic, Side } from './topicTree.ts'

interface RowProps {
  topic: ShownTopic
  /** For example `2.3`. */
  number: string
  isOpen: boolean
  canMove: (direction: Direction) => boolean
  onMove: (direction: Direction) => void
  /** Called when another topic is dropped on this one. */
  onDropped: (id: string, side: Side) => void
  onOpen: () => void
  /** Undefined if the tree would become too deep. */
  onAddBelow: (() => void) | undefined
}

const dragged = 'text/x-topic'
const sideLines: Record<Side, string> = {
  BEFORE: 'shadow-[inset_0_2px_0_var(--accent)]',
  BEHIND: 'shadow-[inset_0_-2px_0_var(--accent)]',
  BELOW: 'outline outline-2 -outline-offset-2 outline-accent',
}

/** Maps the upper quarter of the row to before it, the lower quarter to after it, and the rest to below it in the tree. */
function sideOf({ currentTarget, clientY }: DragEvent<HTMLElement>): Side {
  const { top, height } = currentTarget.getBoundingClientRect()
  const share = (clientY - top) / (height || 1)
  if (share < 0.25) return 'BEFORE'
  return share > 0.75 ? 'BEHIND' : 'BELOW'
}

const keys: Record<string, Direction> = { ArrowUp: 'UP', ArrowDown: 'DOWN', ArrowRight: 'IN', ArrowLeft: 'OUT' }
const indents = ['ps-2', 'ps-8', 'ps-14']

/** A topic of the tree: click its name to open it; drag it, or use the four buttons or Alt + arrow keys, to move it. */
export function TopicRow({ topic, number, isOpen, canMove, onMove, onDropped, onOpen, onAddBelow }: RowProps) {
  const { t } = useLingui()
  const quoted = useQuoted()
  const { id, title, depth, questions } = topic
  const [side, setSide] = useState<Side | null>(null)
  const moves: { direction: Direction; icon: LucideIcon; label: string }[] = [
    { direction: 'UP', icon: ArrowUp, label: t({ id: 'topics.move-up', message: `Move “${title}” up` }) },
    { direction: 'DOWN', icon: ArrowDown, label: t({ id: 'topics.move-down', message: `Move “${title}” down` }) },
    {
      direction: 'OUT',
      icon: ArrowLeft,
      label: t({ id: 'topics.move-level-out', message: `Move “${title}” up a level` }),
    },
    {
      direction: 'IN',
      icon: ArrowRight,
      label: t({ id: 'topics.move-below-one-before-it', message: `Move “${title}” under the one before it` }),
    },
  ]

  function press(event: KeyboardEvent) {
    const direction = event.altKey ? keys[event.key] : undefined
    if (!direction) return
    event.preventDefault()
    onMove(direction)
  }

  return (
    <li
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(dragged, id)
        event.dataTransfer.effectAllowed = 'move'
      }}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(dragged)) return
        event.preventDefault()
        setSide(sideOf(event))
      }}
      onDragLeave={() => setSide(null)}
      onDrop={(event) => {
        event.preventDefault()
        setSide(null)
        onDropped(event.dataTransfer.getData(dragged), sideOf(event))
      }}
      className={`${side ? sideLines[side] : ''} flex flex-wrap items-center justify-between gap-x-3 border-line border-b py-1 pe-1 ${indents[depth] ?? ''} ${isOpen ? 'bg-[color-mix(in_oklab,var(--line)_45%,transparent)]' : ''}`}
    >
      <button
        type="button"
        aria-expanded={isOpen}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight"
        onClick={onOpen}
        onKeyDown={press}
        className="flex min-w-0 grow basis-60 cursor-pointer items-baseline gap-3 py-1.5 text-start underline-offset-4 hover:underline"
      >
        <span className="shrink-0 text-13 text-ink-3 tabular-nums">{number}</span>
        <span className="min-w-0 wrap-anywhere">{title}</span>
        {questions.length > 0 && (
          <span className="shrink-0 text-13 text-ink-2">
            <Plural id="topics.questions" value={questions.length} one="# question" other="# questions" />
          </span>
        )}
      </button>
      <span className="flex">
        {moves.map(({ direction, icon: Icon, label }) => (
          <button
            key={direction}
            type="button"
            aria-label={label}
            title={label}
            aria-disabled={!canMove(direction) || undefined}
            onClick={() => onMove(direction)}
            onKeyDown={press}
            className="grid size-8 cursor-pointer place-items-center rounded-control text-ink-2 hover:text-ink aria-disabled:cursor-default aria-disabled:opacity-30"
          >
            <Icon size={16} strokeWidth={1.5} aria-hidden />
          </button>
        ))}
        {onAddBelow && (
          <StaffButton kind="bare" onClick={onAddBelow}>
            <Trans id="topics.add-below">Add subtopic</Trans>
            <span className="sr-only"> {quoted(title)}</span>
          </StaffButton>
        )}
      </span>
    </li>
  )
}
