import { type ReactNode, useEffect, useRef } from 'react'

let pagesShown = 0

/**
 * The one heading of a page. Names the browser's tab after itself, and takes the focus where somebody came here from
 * another page of the site, so that a screen reader says where they are.
 */
export function PageTitle({ className, children }: { className?: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    if (heading.current) document.title = `${heading.current.textContent} · Plenaria`
  })
  useEffect(() => {
    pagesShown += 1
    if (pagesShown > 1) heading.current?.focus({ preventScroll: true })
  }, [])

  return (
    <h1 ref={heading} tabIndex={-1} className={className ?? 'text-32 sm:text-44'}>
      {children}
    </h1>
  )
}
