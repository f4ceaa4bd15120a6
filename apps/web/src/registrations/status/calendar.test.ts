import { expect, test } from '@jest/globals'
import { calendar } from './CalendarLink.tsx'

test('each session is an entry, in UTC, with its text escaped', () => {
  const session = {
    id: 's1',
    title: 'Evidence; borders, and safeguards',
    startsAt: '2027-06-14T15:00:00.000Z',
    endsAt: '2027-06-14T16:30:00.000Z',
  }
  const lines = calendar('americas', 'A convention', [session]).split('\r\n')
  expect(lines).toContain('DTSTART:20270614T150000Z')
  expect(lines).toContain('DTEND:20270614T163000Z')
  expect(lines).toContain('UID:s1@americas.plenaria')
  expect(lines).toContain('SUMMARY:A convention: Evidence\\; borders\\, and safeguards')
  expect(lines.at(-1)).toBe('')
})

test('no line is longer than 75 octets, and unfolding gives the title back', () => {
  const title = 'Implementação responsável de salvaguardas processuais: diálogo entre autoridades e especialistas'
  const text = calendar('x', title, [
    { id: 'x', title, startsAt: '2027-06-14T15:00:00.000Z', endsAt: '2027-06-14T16:00:00.000Z' },
  ])
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}`)
})
