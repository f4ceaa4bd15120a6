import { narrowest, widest } from './columns.ts'

interface HandleProps {
  label: string
  /** In pixels. */
  width: number
  /** Only on wide screens: on narrow ones the column has a fixed width. */
  whereWide?: boolean
  /** `isLast`: the handle was released, so that the width is saved. */
  onWidth: (width: number, isLast: boolean) => void
}

const step = 16

/** The right edge of a column header: drag it, or move it with the arrow keys. */
export function ResizeHandle({ label, width, whereWide = false, onWidth }: HandleProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: `hr` takes neither focus nor a value
    <span
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      tabIndex={0}
      onPointerDown={(event) => {
        event.preventDefault()
        const handle = event.currentTarget
        const from = event.clientX
        handle.setPointerCapture(event.pointerId)
        const draw = (move: PointerEvent) => onWidth(width + move.clientX - from, false)
        const letGo = (end: PointerEvent) => {
          handle.removeEventListener('pointermove', draw)
          onWidth(width + end.clientX - from, true)
        }
        handle.addEventListener('pointermove', draw)
        handle.addEventListener('pointerup', letGo, { once: true })
      }}
      onKeyDown={(event) => {
        const by = { ArrowLeft: -step, ArrowRight: step }[event.key]
        if (by === undefined) return
        event.preventDefault()
        event.stopPropagation()
        onWidth(width + by, true)
      }}
      className={`absolute inset-y-1 end-0 w-2 scroll-ms-48 cursor-col-resize touch-none border-transparent border-e-2 -outline-offset-2 hover:border-line-strong focus-visible:border-focus print:hidden ${whereWide ? 'max-sm:hidden' : ''}`}
    />
  )
}
