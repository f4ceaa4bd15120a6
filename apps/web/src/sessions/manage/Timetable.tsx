import { Trans, useLingui } from '@lingui/react/macro'
import { useRef } from 'react'
import { SessionBlock } from './SessionBlock.tsx'
import type { ShownSession } from './sessionFacts.ts'
import { daysOf, hoursOf, laidOut, type Slot } from './timetable.ts'
import { useDayNames } from './useDayNames.ts'

/** In pixels. */
const hourHeight = 64

interface TimetableProps {
  sessions: readonly ShownSession[]
  /** Id of the session whose move hasn't been saved; null for none. */
  movedId: string | null
  onMove: (id: string, slot: Slot) => void
  onOpen: (id: string) => void
}

/**
 * Days side by side, hours running down. The blocks are one list in programme order, so that a block moved to another day stays
 * the same element and keeps the focus and the dragging pointer.
 */
export function Timetable({ sessions, movedId, onMove, onOpen }: TimetableProps) {
  const { t } = useLingui()
  const grid = useRef<HTMLDivElement>(null)
  const dayName = useDayNames('short')
  const days = daysOf(sessions)
  const [first, last] = hoursOf(sessions)
  const hours = Array.from({ length: last - first + 1 }, (_, place) => first + place)
  const height = (last - first) * hourHeight
  const columns = { gridTemplateColumns: `repeat(${days.length}, minmax(12rem, 1fr))` }
  const places = new Map(days.flatMap((day) => laidOut(sessions, day)).map((placed) => [placed.session.id, placed]))

  /** The day whose column is at a horizontal screen position; null for none. */
  function dayAt(x: number): string | null {
    const under = [...(grid.current?.children ?? [])].findIndex((column) => {
      const { left, right } = column.getBoundingClientRect()
      return left <= x && x < right
    })
    return days[under] ?? null
  }

  return (
    <>
      <p id="timetable-keys" className="mb-3 text-13 text-ink-3">
        <Trans id="sessions.drag-session-to-move-it">
          Drag a session to move it, or its lower edge to resize it. By keyboard: arrows move it, Shift and arrows
          resize it, Enter opens it.
        </Trans>
      </p>
      <section aria-label={t({ id: 'sessions.timetable', message: 'Timetable' })} className="flex overflow-x-auto pb-2">
        <div aria-hidden className="sticky start-0 z-10 w-12 shrink-0 bg-paper pt-8">
          <div className="relative" style={{ height }}>
            {hours.map((hour) => (
              <span
                key={hour}
                className="absolute end-2 -translate-y-1/2 text-13 text-ink-3 tabular-nums"
                style={{ top: (hour - first) * hourHeight }}
              >
                {String(hour).padStart(2, '0')}:00
              </span>
            ))}
          </div>
        </div>
        <div className="min-w-0 grow" style={{ minWidth: `${days.length * 12}rem` }}>
          <div aria-hidden className="grid h-8" style={columns}>
            {days.map((day) => (
              <p key={day} className="truncate border-line border-s px-2 font-medium text-13 first-letter:uppercase">
                {dayName(day)}
              </p>
            ))}
          </div>
          <div className="relative border-line border-b" style={{ height }}>
            <div
              ref={grid}
              aria-hidden
              className="absolute inset-0 grid bg-[length:100%_64px] bg-[linear-gradient(var(--line)_1px,transparent_1px)]"
              style={columns}
            >
              {days.map((day) => (
                <div key={day} className="border-line border-s" />
              ))}
            </div>
            <ul>
              {sessions.map(({ id }) => {
                const placed = places.get(id)
                return (
                  placed && (
                    <SessionBlock
                      key={id}
                      placed={placed}
                      days={days}
                      firstHour={first}
                      hourHeight={hourHeight}
                      isMoved={id === movedId}
                      dayAt={dayAt}
                      onMove={(slot) => onMove(id, slot)}
                      onOpen={() => onOpen(id)}
                    />
                  )
                )
              })}
            </ul>
          </div>
        </div>
      </section>
    </>
  )
}
