import type { ReactNode } from 'react'

/** A section of the account page; its title is beside it where there is room. */
export function Section({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="mt-12 grid gap-x-12 gap-y-4 border-line border-t pt-6 md:grid-cols-[12rem_minmax(0,1fr)]">
      <h2 className="text-20">{title}</h2>
      <div className="max-w-measure">{children}</div>
    </section>
  )
}
