import { type Language, tag } from '@plenaria/schema/languages'

/** A moment in words, in UTC and saying so: a refusal does not know the reader's zone. */
export function moment(language: Language, at: Date | string): string {
  const format = new Intl.DateTimeFormat(tag(language), { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })
  return `${format.format(new Date(at))} UTC`
}
