import { type ReactNode, useId } from 'react'

/** A titled section of the page; `actions` are shown to the right of the title. */
export function Section({ title, actions, children }: { title: ReactNode; actions?: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="min-w-0 max-w-[56rem]">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-line-strong border-b pb-1">
        <h2 id={id} className="text-20">
          {title}
        </h2>
        {actions}
      </div>
      {children}
    </section>
  )
}
