import type { ReactNode } from 'react'

/** A section of the site's statements. */
export function Part({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="mt-10">
      <h2 className="mb-3 text-25">{title}</h2>
      {children}
    </section>
  )
}
