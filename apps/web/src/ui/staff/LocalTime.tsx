import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { describedBy, Field } from '../forms/Field.tsx'
import { useZoneName } from '../When.tsx'
import { useFieldProblem } from './FormSection.tsx'
import { RepeatedTimeChoice } from './RepeatedTimeChoice.tsx'
import { instantOf, localOf, withoutOffset } from './zoned.ts'

interface LocalTimeProps {
  id: string
  label: ReactNode
  help?: ReactNode
  optional?: boolean
  /** Overrides the form's own error. */
  error?: string | null
  /** Set if the server rejects times that clocks skip. */
  refusesSkipped?: boolean
  /** IANA zone of the event. */
  zone: string
  value: string
  onValue: (value: string) => void
}

/** A date and time in the event's zone. Reports nonexistent times, and asks which one is meant if a time occurs twice. */
export function LocalTime({ id, label, help, optional, zone, value, onValue, ...rest }: LocalTimeProps) {
  const zoneName = useZoneName()(zone)
  const found = useFieldProblem(id)
  const error = rest.error ?? found
  const resolved = value ? instantOf(value, zone) : null
  return (
    <Field id={id} label={label} help={help} optional={optional} error={error}>
      <input
        id={id}
        type="datetime-local"
        value={withoutOffset(value)}
        aria-describedby={describedBy({ id, help, error })}
        aria-invalid={error ? true : undefined}
        onChange={({ currentTarget }) => onValue(currentTarget.value)}
        className="w-full rounded-control border border-control bg-raised px-3 py-2 aria-invalid:border-fault"
      />
      <p aria-live="polite" className="text-13 text-offered">
        {resolved?.note === 'SKIPPED' && rest.refusesSkipped && !error && (
          <Trans id="events.clocks-go-forward-then-this">
            The clocks go forward then, so this time doesn’t exist in {zoneName}. Choose another time.
          </Trans>
        )}
        {resolved?.note === 'SKIPPED' && !rest.refusesSkipped && (
          <Trans id="events.clocks-go-forward-then-this-time">
            The clocks go forward then, so this time doesn’t exist in {zoneName}. We’ve used{' '}
            {localOf(resolved.instant, zone).slice(11, 16)} instead.
          </Trans>
        )}
        {resolved?.note === 'TWICE' && (
          <Trans id="events.clocks-go-back-then-this">
            The clocks go back then, so this time occurs twice in {zoneName}. Choose which one you mean.
          </Trans>
        )}
      </p>
      {resolved?.note === 'TWICE' && <RepeatedTimeChoice id={id} zone={zone} value={value} onValue={onValue} />}
    </Field>
  )
}
