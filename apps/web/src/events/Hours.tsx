import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useClock, When } from '../ui/When.tsx'

interface Times {
  startsAt: string
  endsAt: string
}

/** Up to this number of days, each is listed with its hours. */
const daysNamed = 3
const week = 7 * 86_400_000
const hour = 3_600_000

/** Hours of an event of several days: listed by day, or as one weekday and time if they repeat weekly. */
export function Hours({ sessions, zone }: { sessions: readonly Times[]; zone: string }) {
  const clock = useClock()
  const dayOf = ({ startsAt }: Times) => clock({ at: startsAt, zone, as: 'date' })
  const days = [...new Set(sessions.map(dayOf))].map((day) => spanOf(sessions.filter((each) => dayOf(each) === day)))
  const [first] = days
  if (!first || days.length < 2) return null
  const hoursOf = ({ startsAt, endsAt }: Times) => clock({ at: startsAt, until: endsAt, zone, as: 'time' })
  const isWeekly = days.every((each, place) => hoursOf(each) === hoursOf(first) && isAWeekAfter(days[place - 1], each))
  if (isWeekly) {
    const weekday = clock({ at: first.startsAt, zone, as: 'weekday' })
    return (
      <Line>
        <Trans id="events.every-weekday-hours">
          Every {weekday}, <When at={first.startsAt} until={first.endsAt} as="time" />
        </Trans>
        {' · '}
        <Plural id="events.weeks" value={days.length} one="# week" other="# weeks" />
      </Line>
    )
  }
  if (days.length > daysNamed) return null
  return days.map(({ startsAt, endsAt }) => (
    <Line key={startsAt}>
      <When at={startsAt} until={endsAt} />
    </Line>
  ))
}

const Line = ({ children }: { children: ReactNode }) => (
  <span className="block font-normal text-15 text-ink-2 first-letter:uppercase">{children}</span>
)

/** ISO 8601 instants in UTC sort as strings. */
const spanOf = (sessions: readonly Times[]): Times => ({
  startsAt: sessions.map(({ startsAt }) => startsAt).sort()[0] ?? '',
  endsAt:
    sessions
      .map(({ endsAt }) => endsAt)
      .sort()
      .at(-1) ?? '',
})

/** Tolerates clock changes in between. */
const isAWeekAfter = (before: Times | undefined, { startsAt }: Times): boolean =>
  !before || Math.abs(Date.parse(startsAt) - Date.parse(before.startsAt) - week) <= hour
