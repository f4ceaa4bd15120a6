import { Trans, useLingui } from '@lingui/react/macro'
import { createContext, type ReactNode, use } from 'react'
import { serverNow } from '../kernel/serverTime.ts'

/** IANA zone of the person who reads; a test gives its own. */
export const ReaderZone = createContext<string>(Intl.DateTimeFormat().resolvedOptions().timeZone)
/** Whether `ReaderZone` is the reader's: in the first HTML nobody knows it, and times are the event's. */
export const ZoneIsReaders = createContext(true)
/** The present, milliseconds since 1970, where a page counts down; a test gives its own. */
export const PresentTime = createContext<() => number>(serverNow)

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
  /** Where it differs from `at`, a range is shown. */
  until?: string
  /** IANA zone; the reader's if not given. */
  zone?: string
  /**
   * `full`: weekday, date and time; `date`: short date; `time`: hours and minutes; `day`: weekday and date; `dates`: long date;
   * `moment`: short date and time.
   */
  as?: 'full' | 'date' | 'time' | 'day' | 'dates' | 'moment'
}

const shapesIn = (locale: string): Record<NonNullable<Format['as']>, Intl.DateTimeFormatOptions> => ({
  full: { ...day, ...hoursIn(locale) },
  date: shortDay,
  day,
  time: hoursIn(locale),
  dates: { day: 'numeric', month: 'long', year: 'numeric' },
  moment: { ...shortDay, ...hoursIn(locale) },
})

/** Locale of dates and lists: international English, with the day before the month, 24 hours, no comma before «and». */
export const formatLocale = (locale: string) => (locale === 'en' ? 'en-GB' : locale)

/** Words for an instant or a span, in the language of the page. */
export function useWhen(): (format: Format) => string {
  const { i18n } = useLingui()
  const readerZone = use(ReaderZone)
  return ({ at, until, zone = readerZone, as = 'full' }) => {
    const formatter = new Intl.DateTimeFormat(formatLocale(i18n.locale), {
      ...shapesIn(i18n.locale)[as],
      timeZone: zone,
    })
    const written = (parts: readonly Intl.DateTimeFormatPart[]) => asWritten(keptTogether(parts), i18n.locale)
    const partsAt = (instant: string | undefined) =>
      formatter.formatToParts(instant === undefined ? undefined : new Date(instant))
    if (!until) return written(partsAt(at))
    const span = formatter.formatRangeToParts(new Date(at), new Date(until))
    // Hours past midnight as hours: the day is named beside them.
    return as === 'time' && span.some(({ type }) => type === 'day')
      ? `${written(partsAt(at))}\u00A0– ${written(partsAt(until))}`
      : written(span)
  }
}

/** A date as an editor sets it: in French a month begins on its «1er». Around a dash all runtimes give the same space. */
export function asWritten(parts: readonly { type: string; value: string }[], locale: string): string {
  return parts
    .map(({ type, value }) => (locale === 'fr' && type === 'day' && value === '1' ? '1er' : value))
    .join('')
    .replaceAll('\u2009', ' ')
}

/**
 * For running text: a day is not parted from its month at the end of a line, nor an hour from the «at» before it, nor an hour or a day
 * from the one it lasts until. A line may end after a dash, unless U+2060 follows.
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

/** «4 days», «36 hours»: whole days are shown as days, and the number is kept with them. */
export function useDuration(): (hours: number) => string {
  const { i18n } = useLingui()
  return (hours) => {
    const [count, unit] = hours > 24 && hours % 24 === 0 ? [hours / 24, 'day'] : [hours, 'hour']
    const written = new Intl.NumberFormat(formatLocale(i18n.locale), { style: 'unit', unit, unitDisplay: 'long' })
    return written.format(count).replaceAll(/\s/g, '\u00A0')
  }
}

/** The common name of a zone: «Brasilia Standard Time». `at`: an instant; now if omitted. */
export function useZoneName(): (zone: string, at?: string) => string {
  const { i18n } = useLingui()
  return (zone, at) =>
    new Intl.DateTimeFormat(formatLocale(i18n.locale), { timeZone: zone, timeZoneName: 'longGeneric' })
      .formatToParts(at === undefined ? undefined : new Date(at))
      .find(({ type }) => type === 'timeZoneName')?.value ?? zone
}

/** «sexta-feira»: with tabular figures its hyphen would be as wide as a figure. */
const hasWeekday = (as: Format['as'] = 'full') => as === 'full' || as === 'day'

/** Around content of one event: its zone holds as long as the reader's is not known. */
export function InZoneOf({ zone, children }: { zone: string; children: ReactNode }) {
  const readerZone = use(ReaderZone)
  return <ReaderZone value={use(ZoneIsReaders) ? readerZone : zone}>{children}</ReaderZone>
}

/** An instant, and by whose clock: «…, your time», or the event's zone as long as the reader's is not known. */
export function WhenHere({ at, strong = false }: { at: string; strong?: boolean }) {
  const zoneName = useZoneName()
  const zone = use(ReaderZone)
  const isReaders = use(ZoneIsReaders)
  const when = strong ? (
    <strong className="font-semibold">
      <When at={at} />
    </strong>
  ) : (
    <When at={at} />
  )
  return isReaders ? (
    <Trans id="ui.your-time">{when}, your time</Trans>
  ) : (
    <>
      {when}, {zoneName(zone, at)}
    </>
  )
}

/** An instant or a span in the reader's zone. */
export function When(format: Omit<Format, 'zone'>) {
  return (
    <time suppressHydrationWarning dateTime={format.at} className={hasWeekday(format.as) ? 'normal-nums' : undefined}>
      {useWhen()(format)}
    </time>
  )
}

/** A span in the reader's zone; on one day, its hours are not parted at the end of a line. */
export function Span({ at, until }: { at: string; until: string }) {
  const when = useWhen()
  const date = when({ at, as: 'day' })
  if (date !== when({ at: until, as: 'day' })) return when({ at, until })
  return (
    <>
      {date}, <span className="whitespace-nowrap">{when({ at, until, as: 'time' })}</span>
    </>
  )
}

/**
 * A span in the reader's zone and, where its clocks differ, the same in the event's. A span of several days is named by its days: the
 * programme gives the hours.
 */
export function DateRange({ startsAt, endsAt, zone }: { startsAt: string; endsAt: string; zone: string }) {
  const when = useWhen()
  const zoneName = useZoneName()
  const readerZone = use(ReaderZone)
  const isReaders = use(ZoneIsReaders)
  const range = { at: startsAt, until: endsAt }
  const dayOf = (at: string, of: string) => when({ at, as: 'day', zone: of })
  if (dayOf(startsAt, zone) !== dayOf(endsAt, zone))
    return <time dateTime={startsAt}>{when({ ...range, as: 'dates' })}</time>

  const here = when(range)
  const there = when({ ...range, zone })
  const sameDay = dayOf(startsAt, readerZone) === dayOf(startsAt, zone)
  const thereInShort = sameDay ? when({ ...range, zone, as: 'time' }) : there
  const atTheEvent = (
    <Trans id="ui.at-event">
      {thereInShort} at the event, {zoneName(zone, startsAt)}
    </Trans>
  )
  const note = 'block font-normal text-15 text-ink-2'
  return (
    <>
      <time dateTime={startsAt} className="normal-nums">
        <Span {...range} />
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
      {/* Room for the event's hours is kept, so that nothing moves once the reader's zone is known. */}
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
