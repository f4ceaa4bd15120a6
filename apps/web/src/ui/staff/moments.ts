import { useLingui } from '@lingui/react/macro'
import { use } from 'react'
import { asWritten, formatLocale, hoursIn, keptTogether, PresentTime, ReaderZone } from '../When.tsx'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

export interface Moments {
  /** «29 Nov, 14:00» in the reader's zone; the year only where it is another one. */
  short: (at: string) => string
  /** «29 Nov». */
  day: (at: string) => string
  /** «in 3 days», «2 hours ago». */
  distance: (at: string) => string
  isPast: (at: string) => boolean
}

/** Instants in the few words that dense pages have room for. */
export function useMoments(): Moments {
  const { i18n } = useLingui()
  const zone = use(ReaderZone)
  const now = use(PresentTime)()
  const year = (at: number) => new Date(at).getUTCFullYear()
  const written = (at: string, options: Intl.DateTimeFormatOptions) =>
    asWritten(
      keptTogether(
        new Intl.DateTimeFormat(formatLocale(i18n.locale), { ...options, timeZone: zone }).formatToParts(new Date(at)),
      ),
      i18n.locale,
    )
  return {
    short: (at) =>
      written(at, {
        day: 'numeric',
        month: 'short',
        ...hoursIn(i18n.locale),
        year: year(Date.parse(at)) === year(now) ? undefined : 'numeric',
      }),
    day: (at) =>
      written(at, {
        day: 'numeric',
        month: 'short',
        year: year(Date.parse(at)) === year(now) ? undefined : '2-digit',
      }),
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
