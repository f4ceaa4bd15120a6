import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { LocalTime } from '../../ui/staff/LocalTime.tsx'
import { instantOf, localOf } from '../../ui/staff/zoned.ts'
import { useZoneName } from '../../ui/When.tsx'

const day = 86_400_000

/** Two weeks from now, rounded to the full hour, but at the latest a day before the event starts. */
export function soonBefore(startsAt: string): string {
  const at = Math.min(Date.now() + 14 * day, Math.max(Date.parse(startsAt) - day, Date.now() + day / 2))
  return new Date(Math.ceil(at / 3_600_000) * 3_600_000).toISOString()
}

type Fault = 'MISSING' | 'OUT_OF_RANGE'

/** A typed deadline in the event’s zone. `instant`: null while it is invalid. */
export function useDeadline(initial: string, zone: string) {
  const [local, setLocal] = useState(() => localOf(initial, zone))
  const [fieldProblem, setFieldProblem] = useState<Fault | null>(null)
  const instant = instantOf(local, zone)?.instant ?? null
  const change = (value: string) => {
    setLocal(value)
    setFieldProblem(null)
  }
  return { local, change, instant, zone, fieldProblem, setFieldProblem }
}

/** Why a deadline is invalid; null if it is valid. */
export function useDeadlineProblem({ fieldProblem }: ReturnType<typeof useDeadline>): string | null {
  const { t } = useLingui()
  if (fieldProblem === 'MISSING') return t({ id: 'common.give-date-and-time', message: 'Enter a date and a time.' })
  return (
    fieldProblem &&
    t({
      id: 'invitations.choose-time-in-future-before',
      message: 'Choose a time in the future, before the event starts.',
    })
  )
}

export function Deadline({ id, deadline }: { id: string; deadline: ReturnType<typeof useDeadline> }) {
  const zoneName = useZoneName()
  const fieldProblem = useDeadlineProblem(deadline)
  return (
    <LocalTime
      id={id}
      label={<Trans id="common.answer-by">Answer by</Trans>}
      help={
        <Trans id="invitations.in-events-zone-people-are">
          In the event’s time zone, {zoneName(deadline.zone)}. We’ll remind people beforehand.
        </Trans>
      }
      error={fieldProblem}
      zone={deadline.zone}
      value={deadline.local}
      onValue={deadline.change}
    />
  )
}
