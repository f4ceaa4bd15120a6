import { Trans } from '@lingui/react/macro'
import { use, useEffect, useState } from 'react'
import { PresentTime } from '../ui/When.tsx'

const second = 1_000
const hour = 3_600
const two = (value: number): string => String(value).padStart(2, '0')

/** Counts down to a time by the server's clock. Screen readers announce it only on request. */
export function Countdown({ until }: { until: string }) {
  const present = use(PresentTime)
  const [now, setNow] = useState(present)
  useEffect(() => {
    const timer = setInterval(() => setNow(present()), second / 4)
    return () => clearInterval(timer)
  }, [present])
  const left = Math.ceil((Date.parse(until) - now) / second)
  if (left <= 0) return <Trans id="draws.times-up">Time’s up</Trans>
  const [hours, minutes, seconds] = [Math.floor(left / hour), Math.floor(left / 60) % 60, left % 60]
  return (
    <span role="timer" className="tabular-nums">
      {hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`}
    </span>
  )
}
