import type { ReactNode } from 'react'
import { PageTitle } from '../PageTitle.tsx'

/** Title and body of a workspace page. `actions` are shown to the right of the title. */
export function Page({ title, actions, children }: { title: ReactNode; actions?: ReactNode; children: ReactNode }) {
  return (
    <div className="px-4 pt-3 pb-16 md:px-6 md:pt-5">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 md:gap-y-4">
        <PageTitle className="text-25">{title}</PageTitle>
        {actions}
      </div>
      {children}
    </div>
  )
}

/** Empty state: says what will be here and what to do next. */
export function Nothing({ title, action, children }: { title: ReactNode; action?: ReactNode; children?: ReactNode }) {
  return (
    <div className="border-line border-y py-10 text-center">
      <p className="font-serif text-20">{title}</p>
      {children && <p className="mx-auto mt-1 max-w-[44ch] text-ink-2">{children}</p>}
      {action && <div className="mt-4">{action}</div>}
    </div>
  )
}
