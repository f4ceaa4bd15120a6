import { expect, it } from '@jest/globals'
import { asWritten, hoursIn, keptTogether } from './When.tsx'

const hoursAsWritten = (locale: string) => ({ ...hoursIn(locale), timeZone: 'UTC' })
const dayAndTime = (locale: string) =>
  ({ day: 'numeric', month: 'long', year: 'numeric', ...hoursAsWritten(locale) }) as const
const at = new Date('2026-12-01T03:05:00Z')
const until = new Date('2026-12-01T14:30:00Z')
const written = (locale: string) =>
  asWritten(keptTogether(new Intl.DateTimeFormat(locale, dayAndTime(locale)).formatToParts(at)), locale)

it('keeps a day with its month', () => {
  expect(written('en-GB')).toBe('1\u00A0December 2026 at\u00A003:05')
  expect(written('es')).toBe('1\u00A0de\u00A0diciembre de 2026 a las\u00A03:05')
  expect(written('pt-BR')).toBe('1\u00A0de\u00A0dezembro de 2026 às\u00A003:05')
})

it('begins a French month on its «1er»', () => {
  expect(written('fr')).toBe('1er\u00A0décembre 2026 à\u00A003:05')
})

it('keeps an hour with the one it lasts until', () => {
  const hours = (locale: string) =>
    asWritten(
      keptTogether(new Intl.DateTimeFormat(locale, hoursAsWritten(locale)).formatRangeToParts(at, until)),
      locale,
    )
  expect(hours('fr')).toBe('03:05\u00A0–\u2060\u00A014:30')
  expect(hours('es')).toBe('3:05–\u206014:30')
})

it('writes an hour alone as it does in a span', () => {
  for (const locale of ['en-GB', 'es', 'pt-BR', 'fr']) {
    const hours = new Intl.DateTimeFormat(locale, hoursAsWritten(locale))
    const [alone] = hours.formatRange(at, until).split(/\s?–/)
    expect(hours.format(at)).toBe(alone)
  }
})
