import { type ReactNode, useEffect, useRef } from 'react'

let pagesShown = 0

/**
 * The page's only h1. Sets the document title, and takes the focus after navigation within the site, so that screen readers
 * announce the new page.
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
