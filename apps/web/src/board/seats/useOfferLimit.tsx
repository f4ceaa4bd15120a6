import { Trans } from '@lingui/react/macro'
import { CalendarRange } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import type { OfferLimitInput } from '../../__generated__/graphql.ts'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { toast } from '../../ui/Toast.tsx'
import { LimitDialog } from './LimitDialog.tsx'
import { useOfferSessions } from './LimitFields.tsx'

/**
 * The session limit of the next offers, visible until changed. `control`: null if there is no choice. `ask`: opens the dialog
 * once the sessions are loaded, or reports that there is no choice. `limit`: undefined if offers cover all chosen sessions.
 */
export function useOfferLimit(slug: string): {
  control: ReactNode
  dialog: ReactNode
  limit: OfferLimitInput | undefined
  ask: () => void
} {
  const { sessions, isKnown } = useOfferSessions(slug)
  const [limit, setLimit] = useState<OfferLimitInput | null>(null)
  const [asking, setAsking] = useState(false)
  const of = sessions.length
  const chosen = limit?.sessionIds.length ?? of
  const ask = () => setAsking(true)
  const isInVain = asking && isKnown && of <= 1
  useEffect(() => {
    if (!isInVain) return
    setAsking(false)
    toast(
      <Trans id="board.there-are-no-sessions-to">
        There are no sessions to choose from. An offer is for the whole event.
      </Trans>,
    )
  }, [isInVain])
  const control =
    of > 1 ? (
      <StaffButton kind={limit ? 'primary' : undefined} shortcut="l" onClick={ask}>
        <span aria-hidden className="inline-flex items-center gap-1 md:hidden">
          <CalendarRange size={16} strokeWidth={1.5} />
          {limit && `${chosen}/${of}`}
        </span>
        <span className="max-md:sr-only">
          {limit ? (
            <Trans id="board.offers-for-of-sessions">
              Offers for {chosen} of {of} sessions
            </Trans>
          ) : (
            <Trans id="board.offers-for-all-sessions">Offers for all sessions</Trans>
          )}
        </span>
      </StaffButton>
    ) : null
  const dialog =
    asking && of > 1 ? (
      <LimitDialog
        slug={slug}
        title={<Trans id="board.which-sessions-are-offered">Which sessions are offered?</Trans>}
        press={<Trans id="board.use-for-next-offers">Apply to the next offers</Trans>}
        before={limit}
        onGiven={(given) => {
          setLimit(given)
          setAsking(false)
        }}
        onClose={() => setAsking(false)}
      />
    ) : null
  return { control, dialog, limit: limit ?? undefined, ask }
}
