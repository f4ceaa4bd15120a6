import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { describedBy, Field } from '../../ui/Field.tsx'
import { useFault } from './FormSection.tsx'
import { instantOf, localOf } from './zoned.ts'

interface LocalTimeProps {
  id: string
  label: ReactNode
  help?: ReactNode
  optional?: boolean
  /** IANA zone of the event. */
  zone: string
  value: string
  onValue: (value: string) => void
}

/** A date and time in the event's zone; says so where clocks skip it or show it twice. */
export function LocalTime({ id, label, help, optional, zone, value, onValue }: LocalTimeProps) {
  const error = useFault(id)
  const resolved = value ? instantOf(value, zone) : null
  return (
    <Field id={id} label={label} help={help} optional={optional} error={error}>
      <input
        id={id}
        type="datetime-local"
        value={value}
        aria-describedby={describedBy({ id, help, error })}
        aria-invalid={error ? true : undefined}
        onChange={({ currentTarget }) => onValue(currentTarget.value)}
        className="w-full rounded-control border border-control bg-raised px-3 py-2 aria-invalid:border-fault"
      />
      <p aria-live="polite" className="text-13 text-offered">
        {resolved?.note === 'SKIPPED' && (
          <Trans>
            Clocks go forward then: this time does not exist in {zone}. {localOf(resolved.instant, zone).slice(11)} is
            meant.
          </Trans>
        )}
        {resolved?.note === 'TWICE' && (
          <Trans>Clocks go back then: this time comes twice in {zone}. The first is meant.</Trans>
        )}
      </p>
    </Field>
  )
}
