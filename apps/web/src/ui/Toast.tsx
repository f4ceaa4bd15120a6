import { Trans } from '@lingui/react/macro'
import { type ReactNode, useSyncExternalStore } from 'react'

interface Toast {
  id: number
  text: ReactNode
  undo?: () => void
}

let toasts: readonly Toast[] = []
let lastId = 0
const listeners = new Set<() => void>()
const stays = 8_000

/** Shows a brief confirmation that doesn't block what is under it. With `undo`, offers to undo for 8 seconds. */
export function toast(text: ReactNode, undo?: () => void): void {
  lastId += 1
  const added: Toast = { id: lastId, text, undo }
  change([...toasts, added])
  setTimeout(() => putAway(added.id), stays)
}

/** Dismisses the toast that offers this `undo`, because the action has already been undone. */
export function putAwayUndo(undo: () => void): void {
  change(toasts.filter((each) => each.undo !== undo))
}

/** Dismisses all toasts; tests use it between cases. */
export function clearToasts(): void {
  change([])
}

function putAway(id: number): void {
  change(toasts.filter((each) => each.id !== id))
}

function change(next: readonly Toast[]): void {
  toasts = next
  for (const listener of listeners) listener()
}

function onChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const current = () => toasts

export function ToastRegion() {
  const shown = useSyncExternalStore(onChange, current, current)
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-[calc(1rem+var(--undo-bar,0px)+var(--dock,0px))] z-30 grid justify-items-center gap-2 px-4 print:hidden"
    >
      {shown.map(({ id, text, undo }) => (
        <div
          key={id}
          className="arrive flex items-center gap-4 [[data-newest-toast]_&:not(:last-child)]:hidden rounded-control bg-ink px-4 py-2.5 text-15 text-paper"
        >
          <span>{text}</span>
          {undo && (
            <button
              type="button"
              className="pointer-events-auto cursor-pointer font-medium underline underline-offset-4"
              onClick={() => {
                undo()
                putAway(id)
              }}
            >
              <Trans id="common.undo">Undo</Trans>
            </button>
          )}
        </div>
      ))}
    </div>
  )
}
