import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { useSessionWords } from '../useSessionWords.ts'
import type { ShownSession } from './sessionFacts.ts'
import { dayOf, type Placed, resized, type Slot, shifted, step, timeOf } from './timetable.ts'
import { useDayNames } from './useDayNames.ts'

/** Pixels a pointer must move before a press becomes a drag. */
const slip = 4

interface Drag {
  x: number
  y: number
  kind: 'MOVE' | 'RESIZE'
  slot: Slot
  hasMoved: boolean
}

interface BlockProps {
  placed: Placed<ShownSession>
  days: readonly string[]
  firstHour: number
  /** In pixels. */
  hourHeight: number
  isMoved: boolean
  dayAt: (x: number) => string | null
  onMove: (slot: Slot) => void
  onOpen: () => void
}

/** A session on the timetable. */
export function SessionBlock({ placed, days, firstHour, hourHeight, isMoved, dayAt, onMove, onOpen }: BlockProps) {
  const { t } = useLingui()
  const words = useSessionWords()
  const dayName = useDayNames('long')
  const drag = useRef<Drag | null>(null)
  const { session, from, until, column, columns } = placed
  const { startsLocal, endsLocal, viewerCan } = session
  const times = `${timeOf(startsLocal)}–${timeOf(endsLocal)}`
  const facts = words(session).join(' · ')
  const slot: Slot = { startsLocal, endsLocal }
  const day = dayOf(startsLocal)

  function press(event: KeyboardEvent) {
    if (event.key === 'Enter') {
      event.preventDefault()
      return onOpen()
    }
    const next = viewerCan.manage ? byKey(slot, event.key, event.shiftKey, days) : null
    if (!next) return
    event.preventDefault()
    onMove(next)
  }

  function begin(event: PointerEvent<HTMLElement>, kind: Drag['kind']) {
    if (!viewerCan.manage || event.button !== 0) return
    event.stopPropagation()
    event.currentTarget.setPointerCapture?.(event.pointerId)
    drag.current = { x: event.clientX, y: event.clientY, kind, slot, hasMoved: false }
  }

  function follow(event: PointerEvent<HTMLElement>) {
    const dragged = drag.current
    if (!dragged) return
    const down = event.clientY - dragged.y
    if (!dragged.hasMoved && Math.abs(down) < slip && Math.abs(event.clientX - dragged.x) < slip) return
    dragged.hasMoved = true
    const minutes = Math.round(((down / hourHeight) * 60) / step) * step
    if (dragged.kind === 'RESIZE') return onMove(resized(dragged.slot, minutes))
    const across = daysBetween(dayOf(dragged.slot.startsLocal), dayAt(event.clientX))
    onMove(withinDay(dragged.slot, shifted(dragged.slot, { minutes }), across))
  }

  function end() {
    const dragged = drag.current
    drag.current = null
    if (dragged && !dragged.hasMoved && dragged.kind === 'MOVE') onOpen()
  }

  return (
    <li
      className="absolute p-px"
      style={{
        top: (from / 60 - firstHour) * hourHeight,
        height: ((until - from) / 60) * hourHeight,
        left: `${((days.indexOf(day) + column / columns) / days.length) * 100}%`,
        width: `${100 / columns / days.length}%`,
      }}
    >
      <button
        type="button"
        aria-describedby="timetable-keys"
        data-moved={isMoved || undefined}
        onKeyDown={press}
        onPointerDown={(event) => begin(event, 'MOVE')}
        onPointerMove={follow}
        onPointerUp={end}
        onPointerCancel={() => {
          drag.current = null
        }}
        onClick={viewerCan.manage ? undefined : onOpen}
        className={`@container flex size-full flex-col overflow-hidden rounded-control border border-line-strong border-s-4 bg-raised px-2 py-1 text-start text-13 leading-tight data-moved:border-dashed data-moved:border-offered ${session.kind === 'BREAKOUT' ? 'border-s-waitlisted' : 'border-s-accent'} ${viewerCan.manage ? 'cursor-grab touch-none active:cursor-grabbing' : 'cursor-pointer'}`}
      >
        <BlockWords session={session} times={times} facts={facts} minutes={until - from} />
        <span className="sr-only">, {dayName(day)}</span>
      </button>
      {viewerCan.manage && (
        <span
          title={t({ id: 'sessions.drag-to-resize', message: 'Drag to resize' })}
          onPointerDown={(event) => begin(event, 'RESIZE')}
          onPointerMove={follow}
          onPointerUp={end}
          className="absolute inset-x-2 bottom-0 h-2 cursor-ns-resize touch-none"
        />
      )}
    </li>
  )
}

interface WordsProps {
  session: ShownSession
  times: string
  facts: string
  minutes: number
}

/** As many lines as fit; the title comes first in the DOM for screen readers, the times first visually. */
function BlockWords({ session: { title, capacity, held, waiting }, times, facts, minutes }: WordsProps) {
  const places = capacity !== null && (
    <>
      <Trans id="sessions.of-places-capacity">
        {held ?? 0} of {capacity} places
      </Trans>
      {waiting ? (
        <>
          {' · '}
          <Plural id="common.wait" value={waiting} one="# waiting" other="# waiting" />
        </>
      ) : null}
    </>
  )
  if (minutes < 75)
    return (
      <>
        <span className="flex gap-x-2">
          <span className="truncate font-medium @max-[14rem]:max-w-full @max-[14rem]:shrink-0">{title} </span>
          <span className="order-first shrink-0 text-ink-2 tabular-nums @max-[14rem]:order-none @max-[14rem]:shrink @max-[14rem]:truncate">
            {times}
          </span>
          {places && <span className="ms-auto shrink-0 text-ink-2 @max-[26rem]:sr-only"> {places}</span>}
        </span>
        {facts && <span className={minutes < 40 ? 'sr-only' : 'mt-0.5 truncate text-ink-2'}> {facts}</span>}
      </>
    )
  const isLow = minutes < 110
  const oneOrTwo = minutes < 150 ? 'truncate' : 'line-clamp-2'
  return (
    <>
      <span className={`mt-0.5 shrink-0 font-medium ${isLow ? 'line-clamp-2' : 'line-clamp-3'}`}>{title} </span>
      <span className="order-first shrink-0 text-ink-2 tabular-nums">{times}</span>
      {facts && (
        <span className={isLow && places ? 'sr-only' : `mt-0.5 shrink-0 text-ink-2 ${oneOrTwo}`}> {facts}</span>
      )}
      {places && <span className="mt-auto shrink-0 truncate text-ink-2"> {places}</span>}
    </>
  )
}

/** New time of the session after a key press; null if the key has no effect. */
function byKey(slot: Slot, key: string, shift: boolean, days: readonly string[]): Slot | null {
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const minutes = key === 'ArrowUp' ? -step : step
    return shift ? resized(slot, minutes) : withinDay(slot, shifted(slot, { minutes }), 0)
  }
  if ((key !== 'ArrowLeft' && key !== 'ArrowRight') || shift) return null
  const here = days.indexOf(dayOf(slot.startsLocal))
  const there = days[here + (key === 'ArrowLeft' ? -1 : 1)]
  return there === undefined ? null : shifted(slot, { days: daysBetween(dayOf(slot.startsLocal), there) })
}

/** Keeps a move by minutes within its day. */
const withinDay = (before: Slot, after: Slot, days: number): Slot =>
  shifted(dayOf(after.startsLocal) === dayOf(before.startsLocal) ? after : before, { days })

const daysBetween = (from: string, to: string | null): number =>
  to === null ? 0 : Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000)
