import { Trans, useLingui } from '@lingui/react/macro'
import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import { serverNow } from '../kernel/serverTime.ts'

/** IANA zone of the reader; tests override it. */
export const ReaderZone = createContext<string>(Intl.DateTimeFormat().resolvedOptions().timeZone)
/** Whether `ReaderZone` is really the reader's. Server-rendered HTML doesn't know it and uses the event's zone. */
export const ZoneIsReaders = createContext(true)
/** IANA zone of the page's event; null if the page isn't about one. */
export const EventZone = createContext<string | null>(null)
/** Current time for countdowns, in milliseconds since 1970; tests override it. */
export const PresentTime = createContext<() => number>(serverNow)

/** Current time in milliseconds since 1970, updated every 15 seconds. */
export function useNow(): number {
  const present = use(PresentTime)
  const [now, setNow] = useState(present)
  useEffect(() => {
    const timer = setInterval(() => setNow(present()), 15_000)
    return () => clearInterval(timer)
  }, [present])
  return now
}

const day: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }
const shortDay: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' }

/** Uniform hours and minutes: Spanish would format ranges and single hours differently («9:00–17:00»). */
export const hoursIn = (locale: string): Intl.DateTimeFormatOptions => ({
  hour: locale === 'es' ? 'numeric' : '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

interface Format {
  /** ISO 8601 instant. */
  at: string
  /** End of the range, if it differs from `at`. */
  until?: string
  /** IANA zone. Default: hours use the event's zone, dates the reader's. */
  zone?: string
  /**
   * `full`: weekday, date and time; `date`: short date; `time`: hours and minutes; `day`: weekday and date; `dates`: long date;
   * `moment`: short date and time; `brief`: the same without the year; `dayOfYear`: short date without the year; `weekday`: its
   * name.
   */
  as?: 'full' | 'date' | 'time' | 'day' | 'dates' | 'moment' | 'brief' | 'dayOfYear' | 'weekday'
}

const shapesIn = (locale: string): Record<NonNullable<Format['as']>, Intl.DateTimeFormatOptions> => ({
  full: { ...day, ...hoursIn(locale) },
  date: shortDay,
  day,
  time: hoursIn(locale),
  dates: { day: 'numeric', month: 'long', year: 'numeric' },
  moment: { ...shortDay, ...hoursIn(locale) },
  brief: { day: 'numeric', month: 'short', ...hoursIn(locale) },
  dayOfYear: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'long' },
})

const isDayAlone = (as: Format['as'] = 'full') => ['date', 'day', 'dates', 'dayOfYear', 'weekday'].includes(as)

/** Locale for dates and lists. English is international: day before month, 24 hours, no comma before «and». */
export const formatLocale = (locale: string) => (locale === 'en' ? 'en-GB' : locale)

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Cached per locale, format and zone: creating formatters would dominate rendering of a long list. */
function formatterOf(locale: string, as: NonNullable<Format['as']> | ZoneWords, timeZone: string): Intl.DateTimeFormat {
  const key = `${locale} ${as} ${timeZone}`
  const known = formatters.get(key)
  if (known) return known
  const shape = as === 'longGeneric' || as === 'shortOffset' ? { timeZoneName: as } : shapesIn(locale)[as]
  const made = new Intl.DateTimeFormat(formatLocale(locale), { ...shape, timeZone })
  formatters.set(key, made)
  return made
}

/**
 * Formats dates and hours in a zone without naming it, for components that name the zone themselves, as a programme does in its
 * heading. `namedZones.test.ts` lists who may use it; everything else uses `useWhen`.
 */
export function useClock(): (format: Format & { zone: string }) => string {
  const { i18n } = useLingui()
  return clockIn(i18n.locale)
}

/** `useClock` for a given locale, outside of components. */
export const clockIn =
  (locale: string) =>
  ({ at, until, zone, as = 'full' }: Format & { zone: string }): string => {
    const formatter = formatterOf(locale, as, zone)
    const written = (parts: readonly Intl.DateTimeFormatPart[]) => asWritten(keptTogether(parts), locale)
    const partsAt = (instant: string | undefined) =>
      formatter.formatToParts(instant === undefined ? undefined : new Date(instant))
    if (!until) return written(partsAt(at))
    const span = formatter.formatRangeToParts(new Date(at), new Date(until))
    // A range past midnight is still shown as hours: the day appears beside them.
    return as === 'time' && span.some(({ type }) => type === 'day')
      ? `${written(partsAt(at))}\u00A0– ${written(partsAt(until))}`
      : written(span)
  }

/**
 * Formats an instant or a range in the page's language. Hours name their zone: the event's and, if its clocks differ, the
 * reader's too; the reader's alone on pages without an event.
 */
export function useWhen(): (format: Format) => string {
  const { t } = useLingui()
  const clock = useClock()
  const zoneName = useZoneName()
  const readerZone = use(ReaderZone)
  const isReaders = use(ZoneIsReaders)
  const eventZone = use(EventZone)
  return ({ zone, ...format }) => {
    if (isDayAlone(format.as)) return clock({ ...format, zone: zone ?? readerZone })
    const home = zone ?? eventZone ?? readerZone
    const when = clock({ ...format, zone: home })
    if (zone === undefined && eventZone === null && isReaders)
      return t({ id: 'ui.your-time', message: `${when}, your time` })
    const name = zoneName(home, format.at)
    const here = clock({ ...format, zone: readerZone })
    if (!isReaders || here === when) return t({ id: 'ui.when-name', message: `${when} ${name}` })
    const dayIn = (of: string) => clock({ at: format.at, zone: of, as: 'date' })
    const as = dayIn(home) === dayIn(readerZone) ? 'time' : 'brief'
    const yours = clock({ ...format, zone: readerZone, as })
    return t({ id: 'ui.zone-and-your-time', message: `${when} ${name} (${yours} your time)` })
  }
}

/**
 * Applies typographic conventions: «1er» for the first of a month in French, and the same space around dashes in every runtime.
 */
export function asWritten(parts: readonly { type: string; value: string }[], locale: string): string {
  return parts
    .map(({ type, value }) => (locale === 'fr' && type === 'day' && value === '1' ? '1er' : value))
    .join('')
    .replaceAll('\u2009', ' ')
}

/**
 * Prevents line breaks in running text between a day and its month, an «at» and its hour, and the start and end of a range. A
 * line may break after a dash, unless U+2060 follows.
 */
export function keptTogether<Part extends { type: string; value: string }>(parts: readonly Part[]): Part[] {
  const between = (place: number, before: string, after: string) =>
    parts[place - 1]?.type === before && parts[place + 1]?.type === after
  return parts.map((part, place) => {
    if (part.type !== 'literal') return part
    if (between(place, 'day', 'month') || between(place, 'minute', 'hour') || between(place, 'day', 'day'))
      return { ...part, value: part.value.replaceAll(/\s/g, '\u00A0').replace(/[–-]/, '$&\u2060') }
    const isAt = parts[place + 1]?.type === 'hour' && /\p{L}\s+$/u.test(part.value)
    return isAt ? { ...part, value: part.value.replace(/\s+$/, '\u00A0') } : part
  })
}

/** «4 days», «36 hours»: whole days are shown as days; the number never breaks from its unit. */
export function useDuration(): (hours: number) => string {
  const { i18n } = useLingui()
  return (hours) => {
    const [count, unit] = hours > 24 && hours % 24 === 0 ? [hours / 24, 'day'] : [hours, 'hour']
    const written = new Intl.NumberFormat(formatLocale(i18n.locale), { style: 'unit', unit, unitDisplay: 'long' })
    return written.format(count).replaceAll(/\s/g, '\u00A0')
  }
}

/** Common name of a zone: «Brasilia Standard Time». `at`: an instant. Default: now. */
export function useZoneName(): (zone: string, at?: string) => string {
  const { i18n } = useLingui()
  return (zone, at) => (zone === 'UTC' ? zone : zonePart(i18n.locale, 'longGeneric', zone, at))
}

type ZoneWords = 'longGeneric' | 'shortOffset'

/** The name of a zone, or its offset from UTC, at an instant. */
export const zonePart = (locale: string, words: ZoneWords, zone: string, at?: string): string =>
  formatterOf(locale, words, zone)
    .formatToParts(at === undefined ? undefined : new Date(at))
    .find(({ type }) => type === 'timeZoneName')?.value ?? zone

/** «sexta-feira»: tabular figures would make its hyphen as wide as a digit. */
const hasWeekday = (as: Format['as'] = 'full') => as === 'full' || as === 'day'

/** Wraps content of one event: hours are shown in its zone, and dates too until the reader's zone is known. */
export function InZoneOf({ zone, children }: { zone: string; children: ReactNode }) {
  const readerZone = use(ReaderZone)
  return (
    <EventZone value={zone}>
      <ReaderZone value={use(ZoneIsReaders) ? readerZone : zone}>{children}</ReaderZone>
    </EventZone>
  )
}

/** An instant or a range, formatted by `useWhen`. */
export function When({ strong = false, ...format }: Format & { strong?: boolean }) {
  const when = useWhen()
  const knowsReader = use(ZoneIsReaders)
  const time = (
    <time suppressHydrationWarning dateTime={format.at} className={hasWeekday(format.as) ? 'normal-nums' : undefined}>
      {when(format)}
      {!knowsReader && !isDayAlone(format.as) && <LocalTimePlaceholder at={format.at} />}
    </time>
  )
  return strong ? <strong className="font-semibold">{time}</strong> : time
}

/** Reserves the width of the reader's local time, so that little shifts once their zone is known. */
function LocalTimePlaceholder({ at }: { at: string }) {
  const { t } = useLingui()
  const when = useClock()({ at, zone: 'UTC', as: 'brief' })
  return (
    <span aria-hidden="true" className="invisible print:hidden">
      {` (${t({ id: 'ui.your-time', message: `${when}, your time` })})`}
    </span>
  )
}

/** A time range of one event. Hours of a single day stay on one line. */
export function Span({ at, until }: { at: string; until: string }) {
  const when = useWhen()
  const clock = useClock()
  const readerZone = use(ReaderZone)
  const zone = use(EventZone) ?? readerZone
  const date = clock({ at, zone, as: 'day' })
  if (date !== clock({ at: until, zone, as: 'day' })) return when({ at, until })
  return (
    <>
      {date}, {when({ at, until, as: 'time' })}
    </>
  )
}

/**
 * A range in the reader's zone and, if its clocks differ, in the event's. A range of several days shows dates only: the programme
 * has the hours.
 */
export function DateRange({ startsAt, endsAt, zone }: { startsAt: string; endsAt: string; zone: string }) {
  const clock = useClock()
  const zoneName = useZoneName()
  const readerZone = use(ReaderZone)
  const isReaders = use(ZoneIsReaders)
  const range = { at: startsAt, until: endsAt }
  const dayOf = (at: string, of: string) => clock({ at, as: 'day', zone: of })
  if (dayOf(startsAt, zone) !== dayOf(endsAt, zone))
    return <time dateTime={startsAt}>{clock({ ...range, zone: readerZone, as: 'dates' })}</time>

  const here = clock({ ...range, zone: readerZone })
  const there = clock({ ...range, zone })
  const sameDay = dayOf(startsAt, readerZone) === dayOf(startsAt, zone)
  const thereInShort = sameDay ? clock({ ...range, zone, as: 'time' }) : there
  const atTheEvent = (
    <Trans id="ui.at-event">
      {thereInShort} at the event, {zoneName(zone, startsAt)}
    </Trans>
  )
  const note = 'block font-normal text-15 text-ink-2'
  return (
    <>
      <time dateTime={startsAt} className="normal-nums">
        {dayOf(startsAt, readerZone)},{' '}
        <span className="whitespace-nowrap">
          {dayOf(startsAt, readerZone) === dayOf(endsAt, readerZone)
            ? clock({ ...range, zone: readerZone, as: 'time' })
            : `${clock({ at: startsAt, zone: readerZone, as: 'time' })}\u00A0– ${clock({ at: endsAt, zone: readerZone, as: 'brief' })}`}
        </span>
      </time>
      {isReaders ? (
        <span className={note}>
          <Trans id="ui.your-time-inline">your time, {zoneName(readerZone, startsAt)}</Trans>
        </span>
      ) : (
        <span className={note}>
          <Trans id="ui.at-event-inline">at the event, {zoneName(zone, startsAt)}</Trans>
        </span>
      )}
      {/* Reserves space for the event's hours, so that nothing shifts once the reader's zone is known. */}
      {here === there ? (
        <span aria-hidden="true" className={`invisible print:hidden ${note}`}>
          {isReaders ? '\u00A0' : atTheEvent}
        </span>
      ) : (
        <span className={note}>{atTheEvent}</span>
      )}
    </>
  )
}
