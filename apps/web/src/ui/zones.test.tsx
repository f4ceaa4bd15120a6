import { expect, test } from '@jest/globals'
import { I18nProvider } from '@lingui/react'
import { render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { english, wordsOf } from '../kernel/language.ts'
import { DateRange, InZoneOf, ReaderZone, Span, When, ZoneIsReaders } from './When.tsx'

const words = await wordsOf(english)

/** The text shown to a reader in the zone, without the characters that only control line breaks. */
function shown(zone: string, what: ReactNode): string {
  const { unmount } = render(
    <I18nProvider i18n={words}>
      <ReaderZone value={zone}>
        <p>{what}</p>
      </ReaderZone>
    </I18nProvider>,
  )
  const text = screen.getByRole('paragraph').textContent?.replaceAll('\u00A0', ' ').replaceAll('\u2060', '') ?? ''
  unmount()
  return text
}

/** The server-rendered text, for a reader whose zone is unknown. */
function drawnForAnybody(what: ReactNode): { visible: string; hidden: string } {
  const { container, unmount } = render(
    <I18nProvider i18n={words}>
      <ZoneIsReaders value={false}>
        <ReaderZone value="UTC">{what}</ReaderZone>
      </ZoneIsReaders>
    </I18nProvider>,
  )
  const room = container.querySelector('[aria-hidden]')
  const hidden = room?.textContent ?? ''
  room?.remove()
  const visible = container.textContent?.replaceAll('\u00A0', ' ') ?? ''
  unmount()
  return { visible, hidden }
}

// Rules of the time zone database (2025b): which zones have daylight saving time, and when it begins and ends.
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
])('%s', (_, zone, at, time) => {
  expect(shown(zone, <When at={at} as="moment" />)).toBe(`${time}, your time`)
})

/** Shown for an event in New York that closes there on 8 December at 23:59. */
const closing = (format: Partial<Parameters<typeof When>[0]> = {}) => (
  <InZoneOf zone="America/New_York">
    <When at="2026-12-09T04:59:00Z" {...format} />
  </InZoneOf>
)

test('a time is the event’s, with its zone, and the reader’s where their clocks differ', () => {
  expect(shown('Europe/London', closing({ as: 'moment' }))).toBe(
    '8 Dec 2026, 23:59 Eastern Time (9 Dec, 04:59 your time)',
  )
  expect(shown('America/Bogota', closing({ as: 'brief' }))).toBe('8 Dec, 23:59 Eastern Time')
  const span = { at: '2027-01-06T16:00:00Z', until: '2027-01-06T21:15:00Z', as: 'time' } as const
  expect(shown('Europe/London', closing(span))).toBe('11:00–16:15 Eastern Time (16:00–21:15 your time)')
})

test('until the reader’s zone is known, a time is the event’s, and space is kept for the reader’s', () => {
  const { visible, hidden } = drawnForAnybody(closing({ as: 'moment' }))
  expect(visible).toBe('8 Dec 2026, 23:59 Eastern Time')
  expect(hidden).toMatch(/your time\)$/)
})

test('a span that passes midnight only for the reader names both days there', () => {
  const span = { at: '2027-01-12T17:00:00Z', until: '2027-01-12T19:00:00Z' }
  const inSaoPaulo = (what: ReactNode) => <InZoneOf zone="America/Sao_Paulo">{what}</InZoneOf>
  expect(shown('Asia/Kolkata', inSaoPaulo(<When {...span} as="time" />))).toBe(
    '14:00–16:00 Brasilia Standard Time (22:30 – 00:30 your time)',
  )
  expect(shown('America/Sao_Paulo', inSaoPaulo(<Span {...span} />))).toBe(
    'Tuesday, 12 January 2027, 14:00–16:00 Brasilia Standard Time',
  )
  expect(shown('Asia/Kolkata', <Span {...span} />)).toMatch(
    /^Tuesday, 12 January 2027.* 22:30 – Wednesday, 13.* 00:30, your time$/,
  )
})

test('an event that lasts past the reader’s midnight names both of their days', () => {
  const range = { startsAt: '2027-03-14T07:30:00Z', endsAt: '2027-03-14T21:00:00Z', zone: 'America/New_York' }
  expect(shown('Asia/Kolkata', <DateRange {...range} />)).toMatch(
    /^Sunday,? 14 March 2027, 13:00 – 15 Mar,? (at )?02:30your time, India Standard Time03:30–17:00 at the event/,
  )
})
