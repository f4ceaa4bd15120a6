import { expect, test } from '@jest/globals'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { ReaderZone, Span, When } from './When.tsx'

/** What is shown to a reader in the zone, without what only says where a line may break. */
function shown(zone: string, what: ReactNode): string {
  i18n.loadAndActivate({ locale: 'en', messages: {} })
  const { unmount } = render(
    <I18nProvider i18n={i18n}>
      <ReaderZone value={zone}>
        <p>{what}</p>
      </ReaderZone>
    </I18nProvider>,
  )
  const text = screen.getByRole('paragraph').textContent?.replaceAll('\u00A0', ' ').replaceAll('\u2060', '') ?? ''
  unmount()
  return text
}

// Rules of the time zone database (2025b): who has daylight saving, and at what moment it begins and ends.
test.each([
  ['São Paulo has had none since 2019', 'America/Sao_Paulo', '2018-11-04T03:00:00Z', '4 Nov 2018, 01:00'],
  ['São Paulo, in a summer after that', 'America/Sao_Paulo', '2026-12-01T15:00:00Z', '1 Dec 2026, 12:00'],
  ['Mexico City in its last summer', 'America/Mexico_City', '2022-07-01T15:00:00Z', '1 Jul 2022, 10:00'],
  ['Mexico City has had none since 2022', 'America/Mexico_City', '2026-07-01T15:00:00Z', '1 Jul 2026, 09:00'],
  ['Havana, the minute before midnight is left out', 'America/Havana', '2027-03-14T04:59:00Z', '13 Mar 2027, 23:59'],
  ['Havana, midnight is one o’clock', 'America/Havana', '2027-03-14T05:00:00Z', '14 Mar 2027, 01:00'],
  ['Havana, the first half past midnight of two', 'America/Havana', '2026-11-01T04:30:00Z', '1 Nov 2026, 00:30'],
  ['Havana, the second one', 'America/Havana', '2026-11-01T05:30:00Z', '1 Nov 2026, 00:30'],
  ['Nuuk in winter, two hours behind UTC', 'America/Nuuk', '2027-03-28T00:59:00Z', '27 Mar 2027, 22:59'],
  ['Nuuk springs on the evening before, with Europe', 'America/Nuuk', '2027-03-28T01:00:00Z', '28 Mar 2027, 00:00'],
])('%s', (_, zone, at, words) => {
  expect(shown(zone, <When at={at} as="moment" />)).toBe(words)
})

test('a span that passes midnight only here is shown in hours beside its day, and with both days alone', () => {
  const span = { at: '2027-01-12T17:00:00Z', until: '2027-01-12T19:00:00Z' }
  expect(shown('America/Sao_Paulo', <When {...span} as="time" />)).toBe('14:00–16:00')
  expect(shown('Asia/Kolkata', <When {...span} as="time" />)).toBe('22:30 – 00:30')
  expect(shown('America/Sao_Paulo', <Span {...span} />)).toBe('Tuesday, 12 January 2027, 14:00–16:00')
  expect(shown('Asia/Kolkata', <Span {...span} />)).toMatch(
    /^Tuesday, 12 January 2027.* 22:30 – Wednesday, 13.* 00:30$/,
  )
})
