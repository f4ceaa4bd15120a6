import { useLingui } from '@lingui/react/macro'

interface MarkedText {
  text: string
  marks: readonly { from: number; to: number }[]
}

/** A note's text, with words that may identify someone underlined. */
export function NoteText({ text, marks }: MarkedText) {
  const { t } = useLingui()
  return (
    <p className="wrap-anywhere whitespace-pre-line">
      {partsOf(text, marks).map(({ from, words, isMarked }) =>
        isMarked ? (
          <mark
            key={from}
            title={t({ id: 'notes.may-tell-who-was-there-2', message: 'May reveal who was there' })}
            className="bg-transparent text-inherit underline decoration-2 decoration-offered decoration-wavy underline-offset-4"
          >
            {words}
          </mark>
        ) : (
          words
        ),
      )}
    </p>
  )
}

/** Overlapping marks are merged. */
function partsOf(text: string, marks: MarkedText['marks']) {
  const parts: { from: number; words: string; isMarked: boolean }[] = []
  let at = 0
  for (const { from, to } of marks.toSorted((one, other) => one.from - other.from)) {
    if (from > at) parts.push({ from: at, words: text.slice(at, from), isMarked: false })
    if (to > at) parts.push({ from: Math.max(from, at), words: text.slice(Math.max(from, at), to), isMarked: true })
    at = Math.max(at, to)
  }
  return at < text.length ? [...parts, { from: at, words: text.slice(at), isMarked: false }] : parts
}
