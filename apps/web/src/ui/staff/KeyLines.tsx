import type { ReactNode } from 'react'

/** A titled group in the list of keyboard shortcuts. */
export function KeyGroup({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="mb-5 break-inside-avoid">
      <h3 className="border-line-strong border-b pb-1 font-medium text-13 text-ink-3">{title}</h3>
      <dl>{children}</dl>
    </section>
  )
}

/** A shortcut and what it does; several keys are separated by a space. */
export function KeyLine({ keys, children }: { keys: string; children: ReactNode }) {
  return (
    <div className="flex items-baseline justify-between gap-4 border-line border-b py-1.5 text-13">
      <dt className="text-ink-2">{children}</dt>
      <dd className="flex shrink-0 gap-1">
        {keys.split(' ').map((key, place) => (
          <kbd
            key={`${place} ${key}`}
            className="min-w-5 rounded-[2px] border border-line-strong px-1 text-center font-sans text-ink"
          >
            {key}
          </kbd>
        ))}
      </dd>
    </div>
  )
}
