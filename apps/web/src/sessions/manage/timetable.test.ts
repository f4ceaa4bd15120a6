import { expect, test } from '@jest/globals'
import { daysOf, hoursOf, laidOut, resized, shifted } from './timetable.ts'

const slot = (startsLocal: string, endsLocal: string) => ({ startsLocal, endsLocal })
const listed = (id: string, from: string, until: string, track: string | null = null) => ({
  id,
  track,
  ...slot(`2027-06-14T${from}`, `2027-06-14T${until}`),
})

test('a session moves by minutes and days, over months and leap days', () => {
  const one = slot('2028-02-28T23:45', '2028-02-29T00:30')
  expect(shifted(one, { minutes: 15 })).toEqual(slot('2028-02-29T00:00', '2028-02-29T00:45'))
  expect(shifted(one, { days: 2 })).toEqual(slot('2028-03-01T23:45', '2028-03-02T00:30'))
})

test('a session gets longer and shorter, but not shorter than a step', () => {
  const one = slot('2027-06-14T10:00', '2027-06-14T10:30')
  expect(resized(one, 15).endsLocal).toBe('2027-06-14T10:45')
  expect(resized(one, -45).endsLocal).toBe('2027-06-14T10:15')
})

test('overlapping sessions stand side by side, each track in its own column; others have the whole width', () => {
  const sessions = [
    listed('opening', '09:00', '10:00'),
    listed('law-1', '10:00', '11:00', 'Law'),
    listed('rights', '10:00', '11:30', 'Rights'),
    listed('law-2', '11:00', '12:00', 'Law'),
    listed('closing', '12:00', '13:00'),
  ]
  const places = laidOut(sessions, '2027-06-14').map(({ session, column, columns }) => [session.id, column, columns])
  expect(places).toEqual([
    ['opening', 0, 1],
    ['law-1', 0, 2],
    ['rights', 1, 2],
    ['law-2', 0, 2],
    ['closing', 0, 1],
  ])
})

test('days and hours are those that are needed, and what goes over midnight is cut off there', () => {
  const late = slot('2027-06-15T22:30', '2027-06-16T01:00')
  const sessions = [late, slot('2027-06-14T09:30', '2027-06-14T10:00')]
  expect(daysOf(sessions)).toEqual(['2027-06-14', '2027-06-15'])
  expect(hoursOf(sessions)).toEqual([8, 24])
  expect(laidOut([{ id: 'late', track: null, ...late }], '2027-06-15')).toMatchObject([{ from: 1350, until: 1440 }])
})
