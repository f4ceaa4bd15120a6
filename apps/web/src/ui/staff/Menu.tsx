import { ChevronDown } from 'lucide-react'
import { type FocusEvent, type ReactNode, useEffect, useRef, useState } from 'react'

interface MenuProps {
  label: ReactNode
  /** Whether an option in the menu is selected. */
  isSet?: boolean
  children: ReactNode
}

/** A button that opens a menu of options. Closes when it loses the focus, on a press outside, and on Escape. */
export function Menu({ label, isSet = false, children }: MenuProps) {
  const menu = useRef<HTMLDetailsElement>(null)
  const summary = useRef<HTMLElement>(null)
  const [open, setOpen] = useState(false)

  useEffect(() => {
    if (!open) return
    const closeOutside = ({ target }: PointerEvent) => {
      if (menu.current && target instanceof Node && !menu.current.contains(target)) menu.current.open = false
    }
    addEventListener('pointerdown', closeOutside)
    return () => removeEventListener('pointerdown', closeOutside)
  }, [open])

  /** Clicking text inside moves the focus to the menu's container: that doesn't count as leaving. */
  function closeWhenLeft({ currentTarget, relatedTarget }: FocusEvent<HTMLDetailsElement>) {
    if (!relatedTarget || currentTarget.contains(relatedTarget) || relatedTarget.contains(currentTarget)) return
    currentTarget.open = false
  }

  return (
    <details
      ref={menu}
      className="relative"
      onBlur={closeWhenLeft}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return
        event.preventDefault()
        menu.current.open = false
        summary.current?.focus()
      }}
    >
      <summary
        ref={summary}
        className={`flex min-h-[30px] max-md:min-h-11 cursor-pointer list-none items-center gap-1.5 rounded-control border px-2.5 hover:border-ink ${isSet ? 'border-accent text-ink' : 'border-line-strong text-ink-2'}`}
      >
        {label}
        <ChevronDown size={13} strokeWidth={1.5} aria-hidden />
      </summary>
      {open && (
        <div
          ref={keepMenuInView}
          className="absolute start-0 z-30 mt-1 w-max min-w-44 max-w-[min(20rem,calc(100vw-2rem))] rounded-control border border-line-strong bg-raised py-1.5 shadow-md"
        >
          {children}
        </div>
      )}
    </details>
  )
}

/** Also repositions the menu when its content has loaded and changed its size. */
function keepMenuInView(menu: HTMLElement | null): (() => void) | undefined {
  keepInView(menu)
  if (!menu || typeof ResizeObserver === 'undefined') return
  const grown = new ResizeObserver(() => keepInView(menu))
  grown.observe(menu)
  return () => grown.disconnect()
}

/** Shifts a menu that would overflow the window's right edge. */
export function keepInView(menu: HTMLElement | null): void {
  if (!menu) return
  menu.style.marginLeft = ''
  const beyond = menu.getBoundingClientRect().right - (window.innerWidth - 16)
  if (beyond > 0) menu.style.marginLeft = `${-beyond}px`
}
