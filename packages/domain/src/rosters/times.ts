/** Reads the times and durations that programs for video conferences write. */

/** Milliseconds. */
export interface Span {
  from: number
  to: number
}

interface WrittenTime {
  year: number
  /** Month and day, in the order of the file. */
  dated: readonly [number, number]
  /** Whether `dated` may also be day and month. */
  isAmbiguous: boolean
  hour: number
  minute: number
  second: number
  /** Offset from UTC, if the file states it. */
  offset: string | null
  hasHalves: boolean
}

type Order = 'MONTH_FIRST' | 'DAY_FIRST'

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(.*)$/i
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})[ ,]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(.*)$/i

/** Null if it isn't a time. */
function writtenTime(text: string): WrittenTime | null {
  const plain = text.replace(/[\u00a0\u202f\u2009]/g, ' ').trim()
  const iso = yearFirst.exec(plain)
  const [, one = '', two = '', three = '', hour = '', minute = '', second = '0', rest = ''] =
    iso ?? yearLast.exec(plain) ?? []
  if (one === '') return null
  const half = /^([ap])\.?\s?m\.?$/i.exec(rest.trim())?.[1]?.toLowerCase() ?? null
  const offset = half === null ? offsetIn(rest.trim()) : null
  if (half === null && rest.trim() !== '' && offset === null) return null
  const year = Number(iso ? one : three)
  return {
    year: year < 100 ? 2000 + year : year,
    dated: iso ? [Number(two), Number(three)] : [Number(one), Number(two)],
    isAmbiguous: !iso,
    hour: half === null ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0),
    minute: Number(minute),
    second: Number(second),
    offset,
    hasHalves: half !== null,
  }
}

function offsetIn(text: string): string | null {
  if (/^(Z|UTC|GMT)$/i.test(text)) return '+00:00'
  const [, hours, minutes] = /^(?:UTC|GMT)?\s*([+-]\d{2}):?(\d{2})$/i.exec(text) ?? []
  return hours && minutes ? `${hours}:${minutes}` : null
}

/** Null if there is no such date. */
function instantOf({ year, dated, isAmbiguous, ...time }: WrittenTime, order: Order, zone: string): number | null {
  const [month, day] = isAmbiguous && order === 'DAY_FIRST' ? [dated[1], dated[0]] : dated
  const { hour, minute, second } = time
  if (month < 1 || day < 1) return null
  const local = Temporal.PlainDateTime.from({ year, month, day, hour, minute, second })
  const isThere = local.month === month && local.day === day && local.hour === hour && local.minute === minute
  return isThere ? local.toZonedDateTime(time.offset ?? zone).epochMilliseconds : null
}

/** Milliseconds around a session in which a date is taken for its. */
const day = 24 * 60 * 60_000

/** Whether `5/6` is in May or in June: as the file's other dates require, otherwise by which is nearer to the session. */
function orderOf(times: readonly WrittenTime[], { from, to }: Span, zone: string): Order {
  const dates = times.filter(({ isAmbiguous }) => isAmbiguous)
  if (dates.some(({ dated: [first] }) => first > 12)) return 'DAY_FIRST'
  if (dates.some(({ dated: [, second] }) => second > 12)) return 'MONTH_FIRST'
  const near = (order: Order): number =>
    dates.filter((time) => {
      const at = instantOf(time, order, zone)
      return at !== null && at > from - day && at < to + day
    }).length
  const [monthFirst, dayFirst] = [near('MONTH_FIRST'), near('DAY_FIRST')]
  if (monthFirst !== dayFirst) return monthFirst > dayFirst ? 'MONTH_FIRST' : 'DAY_FIRST'
  return dates.some(({ hasHalves }) => hasHalves) ? 'MONTH_FIRST' : 'DAY_FIRST'
}

/**
 * A reader of the times of one file. Times without a date are those of the session's.
 * @param texts all of the file's times
 * @param zone in which times without an offset are given
 * @returns milliseconds; null if it can't be read
 */
export function openTimes(texts: Iterable<string>, session: Span, zone: string): (text: string) => number | null {
  const date = Temporal.Instant.fromEpochMilliseconds(session.from).toZonedDateTimeISO(zone).toPlainDate()
  const dated = (text: string): string => (/^\d{1,2}:\d{2}/.test(text) ? `${date} ${text}` : text)
  const written = new Map([...texts].map((text) => [text, writtenTime(dated(text))]))
  const order = orderOf(
    [...written.values()].filter((time) => time !== null),
    session,
    zone,
  )
  return (text) => {
    const time = written.get(text)
    return time ? instantOf(time, order, zone) : null
  }
}

const inUnits =
  /^(-)?(?:PT)?(?:(\d+)\s*(?:h|hrs?|hours?|horas?|heures?)\.?)?\s*(?:(\d+)\s*(?:m|mins?|minutes?|minutos?)\.?)?\s*(?:(\d+)\s*(?:s|secs?|seconds?|segundos?|secondes?)\.?)?$/i
const inColons = /^(-)?(\d+):(\d{2}):(\d{2})$/

/**
 * @param unit minutes that a plain number stands for
 * @returns milliseconds, below zero if it says so; null if it can't be read
 */
export function durationIn(text: string, unit: number): number | null {
  const plain = text.replace(/[\u00a0\u202f\u2009]/g, ' ').trim()
  if (/^[-−]?\d+([.,]\d+)?$/.test(plain)) return Number(plain.replace(',', '.').replace('−', '-')) * unit * 60_000
  const found = inColons.exec(plain) ?? inUnits.exec(plain)
  if (!found || !/\d/.test(plain)) return null
  const [, minus, hours = '0', minutes = '0', seconds = '0'] = found
  const milliseconds = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000
  return minus ? -milliseconds : milliseconds
}
