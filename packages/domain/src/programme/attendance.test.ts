import { expect, it } from '@jest/globals'
import { limitTo } from '../seats/limit.ts'
import { attendanceOf } from './attendance.ts'
import type { Place } from './places.ts'
import { type Attending, attendsSession } from './wants.ts'

const all: Attending = { sessionIds: [], limit: null, assignedAway: [] }
const held = { state: 'HELD', role: 'LISTENER' } as const
const waiting = { state: 'WAITING', role: 'LISTENER' } as const
const speaker = { state: 'HELD', role: 'SPEAKER' } as const
const limit = limitTo(['other'], 'Full')

it.each<[string, Attending, Pick<Place, 'state' | 'role'> | undefined]>([
  ['COMES', all, undefined],
  ['COMES', all, held],
  ['WAITS', all, waiting],
  ['SPEAKS', { ...all, sessionIds: ['other'], limit }, speaker],
  ['NOT_CHOSEN', { ...all, sessionIds: ['other'], limit }, undefined],
  ['NOT_OFFERED', { ...all, limit }, undefined],
  ['ELSEWHERE', { ...all, assignedAway: ['one'] }, undefined],
])('%s', (kind, registration, place) => {
  expect(attendanceOf(registration, 'one', place)).toBe(kind)
  expect(attendsSession(registration, 'one')).toBe(kind === 'COMES' || kind === 'WAITS')
})
