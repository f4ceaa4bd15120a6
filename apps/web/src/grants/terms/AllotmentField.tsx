import { Plural, Trans } from '@lingui/react/macro'
import { wholeNumber } from '../../groups/planDraft.ts'
import { TextInput } from '../../ui/forms/inputs.tsx'

/** Numbers of seats that limit an allotment. */
export interface AllotmentFacts {
  total: number
  free: number
  /** Free seats reserved by the groups' minimums. */
  reserved: number
  /** Free seats allotted to other partners. */
  allottedToOthers: number
  /** Seats currently held from this partner's allotment. */
  held: number
}

/** Input for the number of seats that only the partner may offer, showing what remains for everyone else. */
export function AllotmentField({
  facts,
  partner,
  error,
  value,
  onValue,
}: {
  /** Null if the viewer can't see the event yet. */
  facts: AllotmentFacts | null
  partner: string
  error: string | undefined
  value: string
  onValue: (value: string) => void
}) {
  return (
    <div>
      <TextInput
        id="allotment"
        inputMode="numeric"
        label={
          <Trans id="grants.allotment-seats-that-partner-alone">Allotment: seats only the partner can offer</Trans>
        }
        help={
          facts ? (
            <Trans id="grants.taken-from-seats-in-plan">
              They are taken from the {facts.total} seats in the plan. Each group’s maximum and the cap per organisation
              still apply.
            </Trans>
          ) : (
            <Trans id="grants.taken-out-of-seats-of-plan">They are taken from the seats left in the plan.</Trans>
          )
        }
        optional
        error={error}
        value={value}
        onValue={onValue}
        className="max-w-32"
      />
      <p aria-live="polite" className="mt-2 text-13 text-ink-2">
        {facts && <Effect facts={facts} partner={partner} seats={wholeNumber(value)} />}
      </p>
    </div>
  )
}

/** An estimate; the server checks it again, because the groups of people holding allotted seats aren't known here. */
function Effect({
  facts: { total, free, reserved, allottedToOthers, held },
  partner,
  seats,
}: {
  facts: AllotmentFacts
  partner: string
  seats: number | null
}) {
  const most = held + Math.max(0, free - reserved - allottedToOthers)
  const unfilled = Math.max(0, (seats ?? 0) - held)
  const rest = free - allottedToOthers - unfilled
  if (!seats)
    return (
      <Plural
        id="grants.at-present-seats-could-be"
        value={most}
        one="At present # seat could be allotted."
        other="At present # seats could be allotted."
      />
    )
  if (seats > total) return null
  if (seats > most)
    return (
      <span className="text-fault">
        <Trans id="grants.at-present-seats-can-be">
          You can allot at most <Plural value={most} one="# seat" other="# seats" /> at present. The other free seats
          are already allotted or reserved for the groups’ minimums.
        </Trans>
      </span>
    )
  return (
    <Trans id="grants.of-free-seats-would-be">
      <Plural value={free} one="# seat is free" other="# seats are free" />, and{' '}
      <Plural value={unfilled} one={`# would be kept for ${partner}`} other={`# would be kept for ${partner}`} />. The
      waitlist would be offered only <Plural value={rest} one="the other one" other="the other #" />. When the grant
      ends, seats that aren’t filled become open to everyone again.
    </Trans>
  )
}
