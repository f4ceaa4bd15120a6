import { msg } from '@lingui/core/macro'
import { Plural, Trans } from '@lingui/react/macro'
import { toast } from '../../ui/Toast.tsx'
import type { Order } from './order.ts'

/** Says in a toast what took effect; a staging can be undone from there. */
export function announce(given: Order, { count, offersMade }: { count: number; offersMade: number }, undo: () => void) {
  if (given.unstage)
    return toast(
      <Plural
        id="registrations.decisions-taken-back"
        value={count}
        one="# decision taken back"
        other="# decisions taken back"
      />,
    )
  if (given.staged)
    return toast(
      <Plural id="registrations.decisions-staged" value={count} one="# decision staged" other="# decisions staged" />,
      undo,
    )
  toast(
    <>
      <Plural
        id="registrations.registrations-decided-count"
        value={count}
        one="# registration decided"
        other="# registrations decided"
      />
      {offersMade > 0 && (
        <>
          {' · '}
          <Plural
            id="registrations.freed-seats-offered-to-waitlist"
            value={offersMade}
            one="# freed seat offered to the waitlist"
            other="# freed seats offered to the waitlist"
          />
        </>
      )}
    </>,
  )
}

export function NothingDecided() {
  return <Trans id="registrations.connection-lost">Connection lost. Nothing was decided.</Trans>
}

/** Why a staging can't be undone. */
export const otherwise = msg({
  id: 'registrations.something-else-was-staged-or',
  message: 'Something else was staged or decided here meanwhile.',
})

/** How many decisions were taken back, and for how many of them what had been staged before is staged again. */
export function Undone({ undone, restored }: { undone: number; restored: number }) {
  return (
    <>
      <Plural
        id="registrations.decisions-taken-back-undone"
        value={undone}
        one="# decision taken back"
        other="# decisions taken back"
      />
      {restored > 0 && (
        <>
          {' · '}
          <Plural
            id="registrations.staged-as-before-restored"
            value={restored}
            one="# staged as before"
            other="# staged as before"
          />
        </>
      )}
    </>
  )
}
