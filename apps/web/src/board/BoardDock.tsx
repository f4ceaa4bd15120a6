import type { ReactNode } from 'react'
import { useDockHeight } from './useDockHeight.ts'

/**
 * Status and actions at the bottom of the window. It overlays the end of the table when it grows, so that rows never move under
 * the pointer.
 */
export function BoardDock({ children }: { children: ReactNode }) {
  return (
    <div
      ref={useDockHeight()}
      data-dock
      className="sticky bottom-[var(--undo-bar,0px)] z-20 border-line-strong border-t bg-paper text-13 empty:hidden print:hidden"
    >
      {children}
    </div>
  )
}
