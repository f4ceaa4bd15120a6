import { Trans } from '@lingui/react/macro'
import { ListFilter } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react'
import { keepInView } from '../../ui/staff/Menu.tsx'

interface PanelProps {
  /** Number of filters set. */
  count: number
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
  children: ReactNode
}

const wide = '(min-width: 48rem)'

/** A button that opens a panel over the list with the less common filters; on phones, all list controls, above the list. */
export function FilterPanel({ count, isOpen, onOpen, children }: PanelProps) {
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const open = useRef(onOpen)
  useEffect(() => {
    open.current = onOpen
  })

  useEffect(() => {
    if (!isOpen) return
    const closeOutside = ({ target }: PointerEvent) => {
      if (target instanceof Node && !box.current?.contains(target) && window.matchMedia?.(wide).matches)
        open.current(false)
    }
    addEventListener('pointerdown', closeOutside)
    return () => removeEventListener('pointerdown', closeOutside)
  }, [isOpen])

  useLayoutEffect(() => {
    if (!isOpen) return
    const place = () => keepInView(panel.current)
    place()
    addEventListener('resize', place)
    return () => removeEventListener('resize', place)
  }, [isOpen])

  /** An open menu inside the panel handles Escape first. */
  function press(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !isOpen || event.defaultPrevented) return
    event.preventDefault()
    onOpen(false)
    button.current?.focus()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the panel, wherever in it the focus is
    <div ref={box} onKeyDown={press} className="max-md:contents md:relative">
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => onOpen(!isOpen)}
        className={`flex min-h-[30px] cursor-pointer items-center gap-1.5 rounded-control border px-2.5 hover:border-ink max-md:order-first max-md:min-h-11 ${count > 0 ? 'border-accent text-ink' : 'border-line-strong text-ink-2'}`}
      >
        <ListFilter size={14} strokeWidth={1.5} aria-hidden />
        <Trans id="board.filters">Filters</Trans>
        {count > 0 && <span className="font-medium text-accent">{count}</span>}
      </button>
      <div
        ref={panel}
        id={id}
        className={`flex-wrap gap-2 max-md:w-full md:absolute md:start-0 md:top-full md:z-40 md:mt-1 md:w-[26rem] md:rounded-control md:border md:border-line-strong md:bg-raised md:p-3 md:shadow-md ${isOpen ? 'flex' : 'hidden'}`}
      >
        {children}
      </div>
    </div>
  )
}
