import { type ReactNode, useEffect, useId, useRef } from 'react'

interface DialogProps {
  title: ReactNode
  /** Called on Escape, on a press outside, or by the dialog's own buttons. */
  onClose: () => void
  wide?: boolean
  children: ReactNode
}

/** A modal dialog, open for as long as it is rendered. Focuses its first field, and restores the focus on close. */
export function Dialog({ title, onClose, wide = false, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  const announced = useRef<Element>(null)

  // Scrolls to new errors: they are above the buttons and may be out of sight in a long dialog.
  useEffect(() => {
    const fault = box.current?.querySelector('[role="alert"], [aria-invalid="true"]') ?? null
    if (fault !== announced.current) fault?.scrollIntoView?.({ block: 'nearest' })
    announced.current = fault
  })

  useEffect(() => {
    const dialog = box.current
    const before = document.activeElement
    if (dialog && !dialog.open) dialog.showModal()
    // A dialog with a field focuses it; otherwise focuses the heading, so that reading doesn't start at the buttons.
    const field = dialog?.querySelector<HTMLElement>('input, textarea, select')
    field?.focus({ preventScroll: true })
    const isInSight = field && dialog && field.getBoundingClientRect().bottom <= dialog.getBoundingClientRect().bottom
    if (!isInSight) heading.current?.focus()
    return () => {
      dialog?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own `cancel`
    <dialog
      ref={box}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        // The second click of a double-click on the control that opened the dialog doesn't count as a click outside it.
        if (event.target === box.current && event.detail < 2) onClose()
      }}
      onSubmit={() => {
        announced.current = null
      }}
      className={`arrive m-auto max-h-[calc(100dvh-2rem)] w-[calc(100%-2rem)] overflow-y-auto rounded-control border border-line-strong bg-raised p-0 text-ink shadow-lg [&_[aria-invalid=true]]:scroll-my-48 [&_[role=alert]]:scroll-my-5 ${wide ? 'max-w-[52rem]' : 'max-w-[30rem]'}`}
    >
      <div className="p-5 sm:p-6">
        <h2 id={titleId} ref={heading} tabIndex={-1} className="text-20 outline-none">
          {title}
        </h2>
        {children}
      </div>
    </dialog>
  )
}

/** The buttons at the foot of a dialog; the primary one comes last. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className="mt-6 flex flex-wrap justify-end gap-2">{children}</div>
}
