import { useLingui } from '@lingui/react/macro'
import { use } from 'react'
import { EventZone, PresentTime, ReaderZone, useClock, useWhen, zonePart } from '../When.tsx'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

export interface Moments {
  /** «29 Nov, 14:00 Eastern Time (19:00 your time)»; with the year only if it isn't the current one. */
  short: (at: string) => string
  /** For columns of past times: «29 Nov, 14:00 UTC−5», in the event's zone; `time`: without the day. */
  dense: (at: string, as?: 'time') => string
  /** «29 Nov» in the reader's zone. */
  day: (at: string) => string
  /** «in 3 days», «2 hours ago». */
  distance: (at: string) => string
  isPast: (at: string) => boolean
}

/** The offset of a zone at an instant: «UTC−5». */
const offsetIn = (locale: string, zone: string, at: string): string =>
  zonePart(locale, 'shortOffset', zone, at).replace('GMT', 'UTC').replace('-', '−')

/** Compact formats of instants, for dense pages. */
export function useMoments(): Moments {
  const { i18n } = useLingui()
  const when = useWhen()
  const clock = useClock()
  const readerZone = use(ReaderZone)
  const zone = use(EventZone) ?? readerZone
  const now = use(PresentTime)()
  const year = (at: number) => new Date(at).getUTCFullYear()
  const isThisYear = (at: string) => year(Date.parse(at)) === year(now)
  const shapeOf = (at: string) => (isThisYear(at) ? 'brief' : 'moment')
  return {
    short: (at) => when({ at, as: shapeOf(at) }),
    dense: (at, as) => `${clock({ at, zone, as: as ?? shapeOf(at) })} ${offsetIn(i18n.locale, zone, at)}`,
    day: (at) => clock({ at, zone: readerZone, as: isThisYear(at) ? 'dayOfYear' : 'date' }),
    distance: (at) => {
      const away = Date.parse(at) - now
      const words = new Intl.RelativeTimeFormat(i18n.locale, { numeric: 'auto' })
      if (Math.abs(away) < hour) return words.format(Math.round(away / minute), 'minute')
      return Math.abs(away) < 2 * day
        ? words.format(Math.round(away / hour), 'hour')
        : words.format(Math.round(away / day), 'day')
    },
    isPast: (at) => Date.parse(at) <= now,
  }
}
