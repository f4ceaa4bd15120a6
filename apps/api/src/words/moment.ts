import { type Language, tag } from '@plenaria/schema/languages'

/** English dates are written as most of the world reads them, day first. */
export const formatTag = (language: Language): string => (language === 'en' ? 'en-GB' : tag(language))

/** A moment in words, in UTC and saying so: a refusal does not know the reader's zone. */
export function moment(language: Language, at: Date | string): string {
  const format = new Intl.DateTimeFormat(formatTag(language), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  })
  return `${format.format(new Date(at))} UTC`
}

/** A moment in words, in an IANA zone that is named: «Tuesday, 14 June 2022 at 10:00 (Colombia Standard Time, UTC−5)». */
export function momentIn(language: Language, zone: string, at: Date | string): string {
  const instant = new Date(at)
  const inZone = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(formatTag(language), { ...options, timeZone: zone })
  const zoneName = (style: 'longGeneric' | 'shortOffset') =>
    inZone({ timeZoneName: style })
      .formatToParts(instant)
      .find(({ type }) => type === 'timeZoneName')?.value ?? zone
  const offset = zoneName('shortOffset').replace('GMT', 'UTC').replace('-', '−')
  const moment = inZone({ dateStyle: 'full', timeStyle: 'short' }).format(instant)
  return `${moment} (${zoneName('longGeneric')}, ${offset})`
}
