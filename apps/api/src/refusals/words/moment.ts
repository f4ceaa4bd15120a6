import { type Language, tag } from '@plenaria/schema/languages'

/** English dates use the day-first format of most of the world. */
export const formatTag = (language: Language): string => (language === 'en' ? 'en-GB' : tag(language))

/** A day in typographic style: the French write the first of a month as «1er». */
export const dayWritten = (language: Language, parts: readonly Intl.DateTimeFormatPart[]): string =>
  parts.map(({ type, value }) => (language === 'fr' && type === 'day' && value === '1' ? '1er' : value)).join('')

const daysIn = (language: Language, timeZone: string) =>
  new Intl.DateTimeFormat(formatTag(language), { dateStyle: 'long', timeZone })

/** «14 June 2022» */
export const day = (language: Language, timeZone: string, at: Date): string =>
  dayWritten(language, daysIn(language, timeZone).formatToParts(at))

/** «14–16 June 2022», or one day. */
export const dayRange = (language: Language, timeZone: string, from: Date, to: Date): string =>
  dayWritten(language, daysIn(language, timeZone).formatRangeToParts(from, to))

/** A moment in words, including its zone: «14 June 2022 at 10:00 (Colombia Standard Time)»; «… UTC» if no zone is known. */
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

/** A moment in words, including its IANA zone: «Tuesday, 14 June 2022 at 10:00 (Colombia Standard Time, UTC−5)». */
export function momentIn(language: Language, zone: string, at: Date | string): string {
  const format = new Intl.DateTimeFormat(formatTag(language), { dateStyle: 'full', timeStyle: 'short', timeZone: zone })
  const offset = zoneName(language, zone, at, 'shortOffset').replace('GMT', 'UTC').replace('-', '−')
  return `${dayWritten(language, format.formatToParts(new Date(at)))} (${zoneName(language, zone, at)}, ${offset})`
}

/** For running text: prevents line breaks between a day and its month, and before a time. */
export const keptTogether = (text: string): string =>
  text
    .replace(/\b\d{1,2}(?:er)? (?:de )?(?=\p{L}+ (?:de )?\d{4}\b)/gu, (day) => day.replaceAll(' ', '\u00A0'))
    .replace(/ (?=\d{1,2}:\d\d\b)/g, '\u00A0')
