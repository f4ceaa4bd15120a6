import type { ReactNode } from 'react'

interface FoldProps {
  id?: string
  title: ReactNode
  isOpen?: boolean
  /** Heading level: 2 for a section of the page, 3 within a section. */
  level?: 2 | 3
  children: ReactNode
}

/** A collapsible section, closed by default. Also opens without JavaScript, through a link to its id, and in print. */
export function Fold({ id, title, isOpen = false, level = 2, children }: FoldProps) {
  const [Heading, heading, summary, content] =
    level === 2 ? (['h2', 'text-20', 'py-4', 'pt-1 pb-8'] as const) : (['h3', 'font-medium', 'py-3', 'pb-5'] as const)
  return (
    <details
      id={id}
      open={isOpen}
      className="group scroll-mt-4 border-line border-t print:[&::details-content]:[content-visibility:visible]"
    >
      <summary
        className={`flex cursor-pointer list-none items-center justify-between gap-4 [&::-webkit-details-marker]:hidden ${summary}`}
      >
        <Heading className={heading}>{title}</Heading>
        <svg
          aria-hidden="true"
          viewBox="0 0 16 16"
          className="size-4 shrink-0 fill-none stroke-current stroke-[1.5] group-open:rotate-180 print:hidden"
        >
          <path d="m3 6 5 5 5-5" />
        </svg>
      </summary>
      <div className={`max-w-measure ${content}`}>{children}</div>
    </details>
  )
}
