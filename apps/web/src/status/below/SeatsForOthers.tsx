import { Plural, Trans } from '@lingui/react/macro'
import type { SeatsForOthersReason } from '../../__generated__/graphql.ts'
import { When } from '../../ui/When.tsx'

/** Free seats that can't be offered to the waiting person's group. */
export interface FreeSeats {
  /** Set together with `reason`; null if the event doesn't publish numbers. */
  count?: number | null
  reason?: SeatsForOthersReason | null
  /** When the reason will no longer apply, ISO 8601. */
  until?: string | null
}

export const SeatsForOthers = ({ count, reason, until }: FreeSeats) => (
  <p className="mt-3 text-17 text-ink-2">
    {count == null || reason == null ? (
      <Trans id="status.some-seats-are-free-for-others">
        Not all seats are taken, but none is free for you yet. The remaining seats may be on offer to others, or
        reserved for partner institutes or for groups below their minimum.
      </Trans>
    ) : (
      <Reason count={count} reason={reason} />
    )}
    {until && (
      <>
        {' '}
        <Trans id="status.then-seats-are-for-all-groups">
          From <When at={until} />, free seats are open to all groups.
        </Trans>
      </>
    )}
  </p>
)

function Reason({ count, reason }: { count: number; reason: SeatsForOthersReason }) {
  switch (reason) {
    case 'RESERVED':
      return (
        <Plural
          id="status.seats-are-free-but-reserved"
          value={count}
          one="One seat is free, but reserved for groups that are below their minimum."
          other="# seats are free, but reserved for groups that are below their minimum."
        />
      )
    case 'ALLOTTED':
      return (
        <Plural
          id="status.seats-are-free-but-allotted"
          value={count}
          one="One seat is free, but reserved for a partner institute to fill."
          other="# seats are free, but reserved for partner institutes to fill."
        />
      )
    case 'GROUP_AT_MAXIMUM':
      return (
        <Plural
          id="status.seats-are-free-but-group-full"
          value={count}
          one="One seat is free, but your group already has all the seats it can have."
          other="# seats are free, but your group already has all the seats it can have."
        />
      )
    case 'HELD':
      return (
        <Plural
          id="status.seats-are-free-but-held"
          value={count}
          one="One seat is free. At the moment, the organisers decide who gets it."
          other="# seats are free. At the moment, the organisers decide who gets them."
        />
      )
    default:
      return reason satisfies never
  }
}
