import type { ReactNode } from 'react'

/** A part of a statement of the house. */
export function Part({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="mt-10">
      <h2 className="mb-3 text-25">{title}</h2>
      {children}
    </section>
  )
}
