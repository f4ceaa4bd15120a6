import { type PlotOptions, plot } from '@observablehq/plot'
import { type Ref, useEffect, useRef, useState } from 'react'

export type Draw = (width: number) => PlotOptions

interface PictureProps {
  /** The chart's message, used as its text alternative. */
  words: string
  draw: Draw
  /** SVG with the fills that the chart uses, and nothing else. */
  fills: SVGSVGElement | null
  ref: Ref<HTMLDivElement>
}

/** A chart as wide as its container. */
export function Picture({ words, draw, fills, ref }: PictureProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(640)
  useEffect(() => {
    const { current } = frame
    if (!current || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.max(240, Math.round(entry?.contentRect.width ?? 0))))
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  useEffect(() => {
    const { current } = frame
    if (!current) return
    const drawn = plot({
      width,
      ariaLabel: words,
      style: {
        background: 'transparent',
        color: 'var(--ink-2)',
        fontSize: '13px',
        fontFamily: 'inherit',
        overflow: 'visible',
      },
      ...draw(width),
    })
    // The site's content security policy blocks inline style sheets.
    drawn.querySelector('style')?.remove()
    Object.assign(drawn.style, { display: 'block', maxWidth: '100%', height: 'auto' })
    drawn.setAttribute('role', 'img')
    drawn.setAttribute('fill', 'var(--ink-2)')
    for (const part of drawn.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label')
    const defs = fills?.querySelector('defs')
    if (defs) drawn.prepend(defs.cloneNode(true))
    current.replaceChildren(drawn)
    return () => drawn.remove()
  }, [draw, words, width, fills])
  return (
    <div ref={ref}>
      <div ref={frame} className="tabular-nums" />
    </div>
  )
}
