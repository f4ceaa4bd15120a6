import { type ReactNode, useEffect, useId, useRef } from 'react'

/** A question that must be answered before going on: the browser's own modal dialog, closed by Escape. */
export function Dialog({
  open,
  onClose,
  title,
  children,
}: {
  open: boolean
  onClose: () => void
  title: ReactNode
  children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
    if (!open && dialog.current?.open) dialog.current.close()
  }, [open])

  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby={titleId}
      className="arrive m-auto w-[min(34rem,calc(100vw-2.5rem))] rounded-control border border-line-strong bg-raised p-6 text-ink sm:p-8"
    >
      {open && (
        <>
          <h2 id={titleId} className="text-25">
            {title}
          </h2>
          <div className="mt-3">{children}</div>
        </>
      )}
    </dialog>
  )
}
