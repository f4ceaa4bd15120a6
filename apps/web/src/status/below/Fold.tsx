import type { ReactNode } from 'react'

/** A part of the page that is closed until it is wanted; opens before JavaScript, and by a link to its id. */
export function Fold({
  id,
  title,
  isOpen = false,
  children,
}: {
  id?: string
  title: ReactNode
  isOpen?: boolean
  children: ReactNode
}) {
  return (
    <details
      id={id}
      open={isOpen}
      className="group scroll-mt-4 border-line border-t print:[&::details-content]:[content-visibility:visible]"
    >
      <summary className="flex cursor-pointer list-none items-center justify-between gap-4 py-4 [&::-webkit-details-marker]:hidden">
        <h2 className="text-20">{title}</h2>
        <svg
          aria-hidden="true"
          viewBox="0 0 16 16"
          className="size-4 shrink-0 fill-none stroke-current stroke-[1.5] group-open:rotate-180 print:hidden"
        >
          <path d="m3 6 5 5 5-5" />
        </svg>
      </summary>
      <div className="max-w-measure pt-1 pb-8">{children}</div>
    </details>
  )
}
