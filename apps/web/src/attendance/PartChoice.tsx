import { Plural, Trans } from '@lingui/react/macro'
import { Select } from '../ui/forms/inputs.tsx'
import type { Printed } from './usePrinted.ts'

/** Chooses which part of a long run of badges to print. */
export function PartChoice({ printed: { parts, part, choosePart } }: { printed: Printed }) {
  if (parts.length === 0) return null
  return (
    <Select
      id="part"
      label={<Trans id="attendance.part">Part</Trans>}
      help={
        <Trans id="attendance.badges-are-printed-in-parts">
          Large numbers of badges are printed one part at a time, so that your browser and printer can keep up.
        </Trans>
      }
      value={String(part)}
      onValue={(value) => choosePart(Number(value))}
      choices={parts.map(({ label }, place) => ({ value: String(place), label }))}
    />
  )
}

/** Number of people being printed. */
export function HowMany({ printed: { isReady, shown, total, parts } }: { printed: Printed }) {
  if (!isReady) return <Trans id="attendance.preparing">Preparing…</Trans>
  const count = shown.length
  return parts.length === 0 ? (
    <Plural id="attendance.people" value={total} one="# person" other="# people" />
  ) : (
    <Plural id="attendance.part-of-people" value={total} one={`${count} of # person`} other={`${count} of # people`} />
  )
}
