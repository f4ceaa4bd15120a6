import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { PageTitle } from '../ui/PageTitle.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import type { StoredQueue } from './storedQueue.ts'

interface HeaderProps {
  title: string
  queue: StoredQueue
  /** Position of the open application, from 1. */
  place: number
  /** Number of decisions without an answer yet. */
  waiting: number
  /** Seat numbers, for viewers who decide. */
  room: ReactNode
  onHelp: () => void
  onLeave: () => void
}

/** One line: the event, progress through the queue, and the exit. */
export function FocusHeader({ title, queue, place, waiting, room, onHelp, onLeave }: HeaderProps) {
  const total = queue.references.length
  const done = queue.done.length
  return (
    <>
      <header className="relative flex min-h-11 shrink-0 items-center gap-x-4 max-lg:flex-wrap border-line border-b px-4 md:px-6">
        <div className="min-w-0 grow basis-0">
          <PageTitle className="truncate font-sans text-13 text-ink-2">{title}</PageTitle>
        </div>
        {room}
        <p className="flex shrink-0 items-baseline gap-x-3 text-13 tabular-nums">
          {waiting > 0 && (
            <span className="after-a-moment text-ink-2 [animation-delay:1s]">
              <Plural id="focus.saving-decisions" value={waiting} one="Saving # decision" other="Saving # decisions" />
            </span>
          )}
          <span role="status" className="font-medium">
            <Trans id="focus.of">
              {place} of {total}
            </Trans>
          </span>
          <span className="text-ink-3">
            <Plural id="focus.done" value={done} one="# done" other="# done" />
          </span>
        </p>
        <span className="max-md:hidden">
          <StaffButton kind="bare" shortcut="?" onClick={onHelp}>
            <Trans id="common.shortcuts">Shortcuts</Trans>
          </StaffButton>
        </span>
        <StaffButton kind="bare" shortcut="Escape" className="-me-2.5 shrink-0" onClick={onLeave}>
          <X size={16} strokeWidth={1.5} aria-hidden />
          <span className="sr-only">
            <Trans id="focus.leave-focus-mode">Leave focus mode</Trans>
          </span>
        </StaffButton>
        <div aria-hidden className="absolute inset-x-0 -bottom-px h-0.5">
          <div className="h-full bg-accent" style={{ width: `${(100 * done) / Math.max(1, total)}%` }} />
        </div>
      </header>
      {queue.matching > total && <QueueLimit queue={queue} />}
    </>
  )
}

/** Says that the queue was cut at its maximum length. */
function QueueLimit({ queue: { references, matching } }: { queue: StoredQueue }) {
  const { i18n } = useLingui()
  const all = i18n.number(matching)
  const length = i18n.number(references.length)
  return (
    <p className="shrink-0 border-line border-b px-4 py-1.5 text-13 text-ink-2 md:px-6">
      <Trans id="focus.matching-applications-queue-holds-first">
        Matching applications: {all}. This queue holds the first {length}. Narrow the filters to see the rest.
      </Trans>
    </p>
  )
}
