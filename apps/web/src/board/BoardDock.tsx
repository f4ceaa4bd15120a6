import type { ReactNode } from 'react'
import { useDockHeight } from './useDockHeight.ts'

/**
 * What is said and done about the rows, at the bottom of the window: it lies over the end of the table when it grows, so that no row moves
 * under somebody's hand.
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
