import type { ReactNode } from 'react'
import { PageTitle } from '../ui/PageTitle.tsx'

/** Replaces the form and explains why it isn't available. */
export function Stop({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <>
      <PageTitle className="mt-6 text-32 sm:text-44">{title}</PageTitle>
      <p className="mt-4 max-w-measure">{children}</p>
    </>
  )
}
