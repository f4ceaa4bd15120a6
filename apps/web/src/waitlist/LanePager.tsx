import { Trans, useLingui } from '@lingui/react/macro'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { LanePeople_PersonFragment } from '../__generated__/graphql.ts'
import { StaffButton } from '../ui/staff/StaffButton.tsx'

interface LanePagerProps {
  people: readonly Pick<LanePeople_PersonFragment, 'position'>[]
  of: number
  name: string
  turn: { back: (() => void) | null; on: (() => void) | null }
}

/** Shows which people of the lane are visible, with buttons to page. */
export function LanePager({ people, of, name, turn }: LanePagerProps) {
  const { t } = useLingui()
  const from = people[0]?.position ?? 0
  const to = people.at(-1)?.position ?? 0
  return (
    <nav
      aria-label={t({ id: 'waitlist.pages-of', message: `Pages of ${name}` })}
      className="flex items-center justify-between gap-2 py-2 text-13 text-ink-2"
    >
      <span role="status">
        <Trans id="waitlist.of-from-to">
          {from}–{to} of {of}
        </Trans>
      </span>
      <span className="flex gap-1">
        <StaffButton
          kind="bare"
          aria-label={t({ id: 'waitlist.earlier-in-lane', message: 'Earlier in the lane' })}
          disabled={!turn.back}
          onClick={() => turn.back?.()}
        >
          <ChevronLeft size={16} strokeWidth={1.5} aria-hidden />
        </StaffButton>
        <StaffButton
          kind="bare"
          aria-label={t({ id: 'waitlist.further-back-in-lane', message: 'Further back in the lane' })}
          disabled={!turn.on || to >= of}
          onClick={() => turn.on?.()}
        >
          <ChevronRight size={16} strokeWidth={1.5} aria-hidden />
        </StaffButton>
      </span>
    </nav>
  )
}
