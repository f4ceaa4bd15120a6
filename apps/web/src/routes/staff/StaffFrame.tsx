import type { ReactNode } from 'react'
import { useIsWide } from '../../ui/useIsWide.ts'

interface StaffFrameProps {
  /** Renders the rail with `foot` at its end; null on narrow screens. */
  rail: (foot: ReactNode) => ReactNode
  foot: ReactNode
  children: ReactNode
}

/** Layout of every workspace page: the rail beside the page on wide screens, above it on narrow ones. */
export function StaffFrame({ rail, foot, children }: StaffFrameProps) {
  const isWide = useIsWide()
  return (
    <div className="text-15 md:grid md:min-h-dvh md:grid-cols-[12.5rem_minmax(0,1fr)] print:block">
      {rail(isWide && foot)}
      <div className="min-w-0">{children}</div>
      {!isWide && (
        <div className="border-line border-t print:hidden">
          <div className="max-w-80 px-2 py-6">{foot}</div>
        </div>
      )}
    </div>
  )
}
