import { Trans } from '@lingui/react/macro'

export interface Marked {
  id: string
  /** Offsets in UTF-16 code units; `to` is exclusive. */
  from: number
  to: number
  isOpen: boolean
  /** Number of the hit in the list below the text. */
  number: number
}

/** A text with the leak check's hits marked in place. If hits overlap, the later one starts where the earlier one ends. */
export function MarkedText({ text, lang, marks }: { text: string; lang?: string; marks: readonly Marked[] }) {
  let at = 0
  const pieces = marks
    .toSorted((one, other) => one.from - other.from)
    .flatMap((mark) => {
      const from = Math.max(mark.from, at)
      const before = text.slice(at, from)
      if (mark.to <= from) return []
      at = mark.to
      return [{ before, mark, found: text.slice(from, mark.to) }]
    })
  return (
    <p lang={lang} className="whitespace-pre-line font-serif text-17 [overflow-wrap:anywhere]">
      {pieces.map(({ before, mark: { id, isOpen, number }, found }) => (
        <span key={id}>
          {before}
          <mark
            className={`rounded-[2px] px-0.5 text-ink underline underline-offset-4 ${
              isOpen
                ? 'bg-[color-mix(in_oklab,var(--offered)_22%,transparent)] decoration-2 decoration-offered'
                : 'bg-transparent decoration-control decoration-dotted'
            }`}
          >
            <span className="sr-only">
              <Trans id="findings.marked">Mark {number}:</Trans>{' '}
            </span>
            {found}
            <sup aria-hidden className="ml-0.5 font-medium">
              {number}
            </sup>
          </mark>
        </span>
      ))}
      {text.slice(at)}
    </p>
  )
}
