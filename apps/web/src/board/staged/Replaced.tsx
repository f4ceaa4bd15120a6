import { useLingui } from '@lingui/react/macro'
import { Replace } from 'lucide-react'
import type { Decision } from '../../__generated__/graphql.ts'
import { decisionNouns } from '../deciding/decisionWords.ts'

interface StagedOver {
  stagedBy: string
  replaced?: Decision | null
  replacedBy?: string | null
  /** The viewer's own staged decision that a colleague replaced. */
  replacedOfViewer?: Decision | null
}

/** Marks a row whose staged decision replaced somebody else's, in colour if it was the viewer's. */
export function ReplacedMark({ staged }: { staged: StagedOver }) {
  const words = useReplacedWords(staged)
  if (words === null) return null
  return (
    <span title={words} className={`ps-1.5 ${staged.replacedOfViewer ? 'text-offered' : 'text-ink-3'}`}>
      <Replace size={13} strokeWidth={1.5} aria-hidden className="inline align-[-2px]" />
      <span className="sr-only">{words}</span>
    </span>
  )
}

/** Says whose decision the staged one replaced. */
export function ReplacedLine({ staged }: { staged: StagedOver }) {
  const words = useReplacedWords(staged)
  if (words === null) return null
  return (
    <p
      className={`mt-1 text-13 [overflow-wrap:anywhere] ${staged.replacedOfViewer ? 'border-offered border-s-4 ps-3 text-ink' : 'text-ink-3'}`}
    >
      {words}
    </p>
  )
}

/** Null if it replaced no decision, or only the same person's. */
function useReplacedWords({ stagedBy, replaced, replacedBy, replacedOfViewer }: StagedOver): string | null {
  const { t } = useLingui()
  if (replacedOfViewer) {
    const what = t(decisionNouns[replacedOfViewer])
    return t({ id: 'board.replaced-your-decision', message: `${stagedBy} replaced your decision (${what})` })
  }
  if (!replaced || !replacedBy) return null
  const what = t(decisionNouns[replaced])
  return t({
    id: 'board.replaced-decision-of-other',
    message: `${stagedBy} replaced ${replacedBy}’s decision (${what})`,
  })
}
