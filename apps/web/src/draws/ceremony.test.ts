import { expect, test } from '@jest/globals'
import type { DrawState } from '../__generated__/graphql.ts'
import { lookEvery, pauseFor, stepUnderWay, valueToEnter } from './ceremony.ts'

const deadlines = {
  __typename: 'DrawDeadlines',
  seedsBy: '2027-05-21T10:00:00Z',
  confirmBy: '2027-05-22T10:00:00Z',
  revealBy: '2027-05-23T10:00:00Z',
  recoverBy: '2027-05-24T10:00:00Z',
} as const
type Draw = Parameters<typeof stepUnderWay>[0]
const confirmed = { confirmedAt: '2027-05-21T12:00:00Z' } as Draw['holders'][number]
const revealed = { ...confirmed, revealedAt: '2027-05-22T10:30:00Z' } as Draw['holders'][number]
const beacon = {
  __typename: 'DrawBeacon' as const,
  number: '7',
  at: '2027-05-24T10:00:03Z',
  until: '2027-05-25T10:00:03Z',
  value: null,
}
const open = { confirmedAt: null } as unknown as Draw['holders'][number]

const at = (state: DrawState, now: string, more: Partial<Draw> = {}) =>
  stepUnderWay(
    { state, deadlines, sharing: 2, beacon: null, holders: [confirmed, confirmed], ...more },
    Date.parse(now),
  )

test.each<[string, ReturnType<typeof at>, string | null]>([
  ['prepared', at('PREPARED', '2027-05-21T09:00:00Z', { deadlines: null }), null],
  ['published', at('COMMITTED', '2027-05-21T09:00:00Z'), 'COMMIT'],
  ['shares open', at('SEEDS_COMMITTED', '2027-05-21T09:00:00Z', { holders: [confirmed, open] }), 'CONFIRM'],
  ['shares confirmed', at('SEEDS_COMMITTED', '2027-05-21T09:00:00Z'), 'REVEAL'],
  ['without shares', at('REVEALING', '2027-05-23T11:00:00Z', { sharing: null, holders: [open, open] }), 'REVEAL'],
  ['a seed is missing', at('REVEALING', '2027-05-23T11:00:00Z'), 'RECOVER'],
  [
    'a beacon is awaited',
    at('REVEALING', '2027-05-22T11:00:00Z', { beacon, holders: [revealed, revealed] }),
    'AWAIT_BEACON',
  ],
  [
    'a beacon is to be entered',
    at('REVEALING', '2027-05-24T10:00:03Z', { beacon, holders: [revealed, revealed] }),
    'ENTER_BEACON',
  ],
  [
    'a beacon that is waited for without end',
    at('REVEALING', '2027-06-24T10:00:03Z', { beacon: { ...beacon, until: null }, holders: [revealed, revealed] }),
    'AWAIT_BEACON',
  ],
  [
    'a seed before the beacon',
    at('REVEALING', '2027-05-22T11:00:00Z', { beacon, holders: [revealed, open] }),
    'CONFIRM',
  ],
  ['drawn', at('DRAWN', '2027-05-23T11:00:00Z'), null],
  ['void', at('VOID', '2027-05-23T11:00:00Z'), null],
])('%s: the step under way', (_, found, step) => {
  expect(found?.step ?? null).toBe(step)
})

test('the public random value is entered once it is published and every seed is revealed', () => {
  const toEnter = (now: string, holders = [revealed, revealed], until: string | null = beacon.until) =>
    valueToEnter({ state: 'REVEALING', deadlines, sharing: 2, beacon: { ...beacon, until }, holders }, Date.parse(now))
  expect(toEnter('2027-05-24T10:00:02Z')).toBeNull()
  expect(toEnter('2027-05-24T10:00:03Z')).toBe('7')
  expect(toEnter('2027-05-24T10:00:03Z', [revealed, open])).toBeNull()
  expect(toEnter('2027-06-24T10:00:03Z', [revealed, revealed], null)).toBe('7')
})

test('a draw is looked at often by those who act in it, and by everyone when a step is about to end', () => {
  const every = (now: string, more: Partial<Parameters<typeof lookEvery>[0]> = {}) => {
    const draw = { state: 'COMMITTED' as const, deadlines, sharing: 2, beacon: null, holders: [confirmed, confirmed] }
    return lookEvery({ ...draw, ownHolders: [], joinableAs: [], ...more }, Date.parse(now))
  }
  expect(every('2027-05-20T10:00:00Z')).toBe(30_000)
  expect(every('2027-05-21T09:50:00Z')).toBe(4_000)
  expect(every('2027-05-22T10:00:00Z', { state: 'REVEALING' })).toBe(4_000)
  const joinableAs = [{ kind: 'PARTICIPANT' as const, institute: null }]
  expect(every('2027-05-20T10:00:00Z', { joinableAs })).toBe(4_000)
})

test('a draw that waits for its public random value is looked at often around the time of the value alone', () => {
  const every = (now: string, until: string | null = beacon.until) => {
    const draw = { state: 'REVEALING' as const, deadlines, sharing: 2, holders: [revealed, revealed] }
    return lookEvery({ ...draw, beacon: { ...beacon, until }, ownHolders: [], joinableAs: [] }, Date.parse(now))
  }
  expect(every('2027-05-23T10:00:00Z')).toBe(30_000)
  expect(every('2027-05-24T09:50:00Z')).toBe(4_000)
  expect(every('2027-05-24T10:30:00Z')).toBe(4_000)
  expect(every('2027-05-24T16:00:00Z')).toBe(30_000)
  expect(every('2027-06-24T10:00:03Z', null)).toBe(30_000)
})

test('a room fills within half a minute, and no seat appears faster than it can be seen', () => {
  expect(pauseFor(3)).toBe(900)
  expect(pauseFor(60) * 60).toBe(20_000)
  expect(pauseFor(2_000)).toBe(40)
})
