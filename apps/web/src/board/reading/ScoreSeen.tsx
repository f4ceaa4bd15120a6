import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'

interface ScoreSeenProps {
  /** Null if there is no review. */
  summary: { count: number; mean?: number | null; lowest?: number | null; highest?: number | null } | null | undefined
}

/** «60 40–80 (2)»: an application's mean score, its range, and the number of reviews. */
export function ScoreSeen({ summary }: ScoreSeenProps) {
  const { t, i18n } = useLingui()
  if (!summary) return <Shown words={t({ id: 'board.not-reviewed-yet', message: 'Not reviewed yet' })}>–</Shown>
  const { count, mean, lowest, highest } = summary
  const points = (score: number | null | undefined) => i18n.number(score ?? 0, { maximumFractionDigits: 0 })
  const [middle, from, to] = [mean, lowest, highest].map(points)
  const reviews = t({
    id: 'board.reviews',
    message: `${plural(count, { one: '# review', other: '# reviews' })}`,
  })
  if (mean == null) return <Shown words={reviews}>({count})</Shown>
  if (count === 1 || from === to) {
    return (
      <Shown words={t({ id: 'board.score-middle-reviews', message: `Score ${middle}, ${reviews}` })}>
        <span className="text-ink">{middle}</span> ({count})
      </Shown>
    )
  }
  return (
    <Shown words={t({ id: 'board.score-from-to', message: `Score ${middle}, from ${from} to ${to}, ${reviews}` })}>
      <span className="text-ink">{middle}</span> {from}–{to} ({count})
    </Shown>
  )
}

function Shown({ words, children }: { words: string; children: ReactNode }) {
  return (
    <span title={words}>
      <span aria-hidden className="text-ink-3 tabular-nums">
        {children}
      </span>
      <span className="sr-only">{words}</span>
    </span>
  )
}
