import { type Language, tag } from '@plenaria/schema/languages'

/** English dates are written as most of the world reads them, day first. */
export const formatTag = (language: Language): string => (language === 'en' ? 'en-GB' : tag(language))

/** A day as an editor sets it: in French a month begins on its «1er». */
export const dayWritten = (language: Language, parts: readonly Intl.DateTimeFormatPart[]): string =>
  parts.map(({ type, value }) => (language === 'fr' && type === 'day' && value === '1' ? '1er' : value)).join('')

/** A moment in words, in a zone that is named: «14 June 2022 at 10:00 (Colombia Standard Time)»; «… UTC», where nobody's is known. */
export function moment(language: Language, at: Date | string, zone?: string): string {
  const timeZone = zone ?? 'UTC'
  const format = new Intl.DateTimeFormat(formatTag(language), { dateStyle: 'long', timeStyle: 'short', timeZone })
  const words = dayWritten(language, format.formatToParts(new Date(at)))
  return zone === undefined ? `${words} UTC` : `${words} (${zoneName(language, zone, at)})`
}

/** The common name of a zone at an instant, or its offset from UTC. */
function zoneName(
  language: Language,
  timeZone: string,
  at: Date | string,
  timeZoneName: 'longGeneric' | 'shortOffset' = 'longGeneric',
): string {
  const parts = new Intl.DateTimeFormat(formatTag(language), { timeZone, timeZoneName }).formatToParts(new Date(at))
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}

/** A moment in words, in an IANA zone that is named: «Tuesday, 14 June 2022 at 10:00 (Colombia Standard Time, UTC−5)». */
export function momentIn(language: Language, zone: string, at: Date | string): string {
  const format = new Intl.DateTimeFormat(formatTag(language), { dateStyle: 'full', timeStyle: 'short', timeZone: zone })
  const offset = zoneName(language, zone, at, 'shortOffset').replace('GMT', 'UTC').replace('-', '−')
  return `${dayWritten(language, format.formatToParts(new Date(at)))} (${zoneName(language, zone, at)}, ${offset})`
}

/** For running text: a day is not parted from its month at the end of a line, nor an hour from the word before it. */
export const keptTogether = (text: string): string =>
  text
    .replace(/\b\d{1,2}(?:er)? (?:de )?(?=\p{L}+ (?:de )?\d{4}\b)/gu, (day) => day.replaceAll(' ', '\u00A0'))
    .replace(/ (?=\d{1,2}:\d\d\b)/g, '\u00A0')
