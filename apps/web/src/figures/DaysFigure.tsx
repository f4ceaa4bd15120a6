import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { asWritten, formatLocale } from '../ui/When.tsx'
import { Figure } from './Figure.tsx'
import { daysOf, type FigureProps, halfWay } from './figureFacts.ts'
import { drawDays } from './pictures.ts'

/** Registrations per day, in the event's zone. */
export function DaysFigure({ event, figures, fills, scope }: FigureProps) {
  const { t, i18n } = useLingui()
  const { locale } = i18n
  const days = daysOf(
    figures.days,
    event.groups.map(({ key }) => key),
  )
  const dayOf = (day: Date) => dayIn(day, locale, 'long')
  const most = days.toSorted((a, b) => b.total - a.total)[0]
  const half = halfWay(days)
  const key = JSON.stringify(days)
  const closes = localDay(event.registrationClosesAt, event.zone)
  const draw = useMemo(
    () =>
      drawDays(JSON.parse(key), scope, new Date(closes), {
        day: (day) => dayIn(day, locale),
        count: (count) => new Intl.NumberFormat(locale).format(count),
      }),
    [key, scope, closes, locale],
  )
  const busiest = most ? dayOf(new Date(most.day)) : ''
  const middle = half ? dayOf(new Date(half)) : ''
  return (
    <Figure
      title={t({ id: 'figures.day-by-day', message: 'Day by day' })}
      words={t({
        id: 'figures.most-registered-on-people-half',
        message: `Most registered on ${busiest}: ${plural(most?.total ?? 0, { one: '# person', other: '# people' })}. Half of everyone had registered by ${middle}. Days are in the event’s time zone.`,
      })}
      draw={draw}
      fills={fills}
      fileName={`${event.slug}-days`}
      table={{
        header: [
          t({ id: 'figures.day', message: 'Day' }),
          ...event.groups.map(({ name }) => name),
          t({ id: 'common.all', message: 'All' }),
        ],
        rows: days.map(({ day, groups, total }) => [day, ...groups, total]),
      }}
      keys={{ groups: event.groups, scope }}
    />
  )
}

const dayIn = (day: Date, locale: string, month: 'short' | 'long' = 'short'): string =>
  asWritten(
    new Intl.DateTimeFormat(formatLocale(locale), { day: 'numeric', month, timeZone: 'UTC' }).formatToParts(day),
    locale,
  )

/** The local time in the zone, represented as if it were UTC, which the chart's days use. */
function localDay(at: string, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(at))
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0)
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'))
}
