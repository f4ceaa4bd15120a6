import { Plural, Trans } from '@lingui/react/macro'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import type { CheckInOutcome } from './checkInWords.tsx'
import type { Merged } from './useCheckIn.tsx'
import type { DoorList } from './useDoorList.ts'

/** Number of arrivals out of all people expected. */
export function Arrivals({
  list: { people, isWhole },
  cameAt,
}: {
  list: DoorList
  cameAt: (reference: string) => string | null
}) {
  if (!isWhole || people.size === 0) return null
  const expected = people.size
  const here = [...people.keys()].filter((reference) => cameAt(reference) !== null).length
  return (
    <div>
      <p className="font-medium text-20 tabular-nums">
        <Plural
          id="attendance.here-of-expected"
          value={expected}
          one={`${here} of # person checked in`}
          other={`${here} of # people checked in`}
        />
      </p>
      <svg aria-hidden="true" viewBox="0 0 100 1" preserveAspectRatio="none" className="mt-2 h-1.5 w-full bg-line">
        <rect width={(100 * here) / expected} height="1" className="fill-confirmed" />
      </svg>
    </div>
  )
}

const rules: Record<CheckInOutcome['tone'], string> = { good: 'border-confirmed', warning: 'border-offered' }

/** Outcome of the last check-in and the number still unsent. Always mounted, so that each change is announced once. */
export function CheckInResult({ outcome, waiting }: { outcome: CheckInOutcome | null; waiting: number }) {
  return (
    <div role="status" className="grid gap-3 empty:hidden">
      {outcome && (
        <div className={`arrive min-w-0 border-s-4 py-1 ps-5 [overflow-wrap:anywhere] ${rules[outcome.tone]}`}>
          <p className="font-semibold text-20">{outcome.title}</p>
          {outcome.more && <p className="text-ink-2">{outcome.more}</p>}
          {outcome.action && <p className="mt-3">{outcome.action}</p>}
        </div>
      )}
      {waiting > 0 && (
        <p className="text-ink-2">
          <Plural
            id="attendance.check-ins-wait-to-be"
            value={waiting}
            one="# check-in waiting to be sent"
            other="# check-ins waiting to be sent"
          />
        </p>
      )}
    </div>
  )
}

/** Outcome of the check-ins made offline. */
export function MergedCheckIns({ merged: { sent, open, halted }, onClose }: { merged: Merged; onClose: () => void }) {
  if (halted !== null)
    return (
      <Notice
        tone="warning"
        title={<Trans id="attendance.sign-in-to-send">Sign in again to send the saved check-ins</Trans>}
      >
        {halted} <Trans id="attendance.they-stay-on-device">They stay on this device until then.</Trans>
      </Notice>
    )
  if (sent === 0) return null
  return (
    <Notice
      tone={open.length > 0 ? 'warning' : 'good'}
      title={
        <Plural
          id="attendance.saved-check-ins-sent"
          value={sent}
          one="# saved check-in sent"
          other="# saved check-ins sent"
        />
      }
      action={
        <Button kind="quiet" onClick={onClose}>
          <Trans id="common.close">Close</Trans>
        </Button>
      }
    >
      <ul className="grid gap-2">
        {open.map(({ reference, outcome }) => (
          <li key={reference}>
            <span className="block font-medium text-ink">{outcome.title}</span>
            {outcome.more} {outcome.action}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
