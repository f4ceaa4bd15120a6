import { expect, test } from '@jest/globals'
import { phaseOf } from './phase.ts'

const event = {
  state: 'PUBLISHED',
  registrationClosesAt: '2027-05-24T23:00:00.000Z',
  startsAt: '2027-06-14T15:00:00.000Z',
  endsAt: '2027-06-14T21:00:00.000Z',
}

test.each([
  ['a draft is set up, whatever its dates', { state: 'DRAFT' }, '2027-06-20T12:00:00Z', 'SET_UP'],
  ['an event that was called off is in none', { state: 'CALLED_OFF' }, '2027-05-20T12:00:00Z', null],
  ['until registration closes people are invited and register', {}, '2027-05-24T22:59:59Z', 'INVITE'],
  ['from then on they are selected', {}, '2027-05-24T23:00:00Z', 'SELECT'],
  ['until the event starts', {}, '2027-06-14T15:00:00Z', 'RUN'],
  ['once it is over, it is reported on', {}, '2027-06-14T21:00:00Z', 'REPORT'],
])('%s', (_, changes, now, phase) => {
  expect(phaseOf({ ...event, ...changes }, Date.parse(now))).toBe(phase)
})
