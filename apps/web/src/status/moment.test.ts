import { expect, test } from '@jest/globals'
import type { RegistrationState } from '../__generated__/graphql.ts'
import { type MomentFacts, type MomentSession, momentOf } from './moment.ts'

const at = (day: string, time: string) => `2027-${day}T${time}:00.000Z`
const instant = (day: string, time: string) => Date.parse(at(day, time))

const opening = { id: 'opening', startsAt: at('06-14', '15:00'), endsAt: at('06-14', '15:30') }
const offences = { id: 'offences', startsAt: at('06-14', '16:00'), endsAt: at('06-14', '17:00') }
const closing = { id: 'closing', startsAt: at('06-16', '09:00'), endsAt: at('06-16', '10:00') }

type Facts = MomentFacts<MomentSession>

const given = (state: RegistrationState, { event, ...more }: Partial<Omit<Facts, 'event'>> & { event?: object } = {}) =>
  ({
    state,
    awaitsConfirmation: false,
    feedbackUntil: null,
    sessions: [opening, offences, closing],
    offerExpiresAt: state === 'OFFERED' ? at('05-30', '16:00') : null,
    ...more,
    event: {
      state: 'PUBLISHED',
      startsAt: opening.startsAt,
      endsAt: closing.endsAt,
      decisionPromisedAt: at('05-31', '16:00'),
      previousStartsAt: null,
      ...event,
    },
  }) satisfies Facts

const states: readonly RegistrationState[] = [
  'SUBMITTED',
  'OFFERED',
  'CONFIRMED',
  'WAITLISTED',
  'NOT_SELECTED',
  'DECLINED',
  'LAPSED',
  'WITHDRAWN',
]

const may = instant('05-28', '10:00')
const over = instant('06-16', '10:00')

test.each<[RegistrationState, object]>([
  ['SUBMITTED', { kind: 'UNDER_REVIEW', promisedAt: at('05-31', '16:00'), isLate: false }],
  ['OFFERED', { kind: 'TAKE_SEAT', until: at('05-30', '16:00') }],
  ['CONFIRMED', { kind: 'SEATED', next: opening, hasBegun: false }],
  ['WAITLISTED', { kind: 'WAITING' }],
  ['NOT_SELECTED', { kind: 'NOT_SELECTED' }],
  ['DECLINED', { kind: 'DECLINED' }],
  ['LAPSED', { kind: 'LAPSED' }],
  ['WITHDRAWN', { kind: 'WITHDRAWN' }],
])('weeks before the event: %s', (state, moment) => {
  expect(momentOf(given(state), may)).toEqual(moment)
})

test.each<[RegistrationState, string]>([
  ['SUBMITTED', 'OVER'],
  ['OFFERED', 'OVER'],
  ['CONFIRMED', 'OVER'],
  ['WAITLISTED', 'OVER'],
  ['NOT_SELECTED', 'OVER'],
  ['DECLINED', 'DECLINED'],
  ['LAPSED', 'LAPSED'],
  ['WITHDRAWN', 'WITHDRAWN'],
])('once the event is over: %s', (state, kind) => {
  expect(momentOf(given(state), over)).toEqual({ kind })
})

test.each(states)('at an event that was called off, only people who left see something else: %s', (state) => {
  const event = { state: 'CALLED_OFF' }
  const kind = state === 'DECLINED' || state === 'WITHDRAWN' ? state : 'CALLED_OFF'
  for (const now of [may, over]) expect(momentOf(given(state, { event }), now)).toEqual({ kind })
})

test('an answer that is not given by its date is late, and without a date it never is', () => {
  const late = instant('05-31', '16:00')
  expect(momentOf(given('SUBMITTED'), late)).toMatchObject({ kind: 'UNDER_REVIEW', isLate: true })
  const event = { decisionPromisedAt: null }
  expect(momentOf(given('SUBMITTED', { event }), late)).toEqual({
    kind: 'UNDER_REVIEW',
    promisedAt: null,
    isLate: false,
  })
})

test('an unconfirmed address is confirmed first, with a deadline if a seat is held', () => {
  const awaitsConfirmation = true
  expect(momentOf(given('OFFERED', { awaitsConfirmation }), may)).toEqual({
    kind: 'CONFIRM_SEAT',
    until: at('05-30', '16:00'),
  })
  expect(momentOf(given('WAITLISTED', { awaitsConfirmation }), may)).toEqual({ kind: 'CONFIRM_ADDRESS' })
})

test.each([
  ['06-14', '13:59', { kind: 'SEATED', next: opening, hasBegun: false }],
  ['06-14', '14:00', { kind: 'SOON', session: opening, minutes: 60 }],
  ['06-14', '14:50', { kind: 'SOON', session: opening, minutes: 10 }],
  ['06-14', '15:00', { kind: 'SOON', session: opening, minutes: 0 }],
  ['06-14', '15:29', { kind: 'SOON', session: opening, minutes: 0 }],
  ['06-14', '15:30', { kind: 'SOON', session: offences, minutes: 30 }],
  ['06-14', '17:00', { kind: 'SEATED', next: closing, hasBegun: true }],
  ['06-16', '09:59', { kind: 'SOON', session: closing, minutes: 0 }],
  ['06-16', '10:00', { kind: 'OVER' }],
])('a seat holder on %s at %s', (day, time, moment) => {
  expect(momentOf(given('CONFIRMED'), instant(day, time))).toEqual(moment)
})

test('minutes are rounded up, so that nothing starts on the page before it does', () => {
  const moment = momentOf(given('CONFIRMED'), Date.parse(opening.startsAt) - 1)
  expect(moment).toEqual({ kind: 'SOON', session: opening, minutes: 1 })
})

test('a seat without further sessions says so until the event is over', () => {
  const sessions = [opening]
  expect(momentOf(given('CONFIRMED', { sessions }), instant('06-14', '16:00'))).toEqual({
    kind: 'SEATED',
    next: null,
    hasBegun: true,
  })
})

test('a new date comes first for seat holders, until a session is near or the event begins', () => {
  const event = { previousStartsAt: at('06-07', '15:00') }
  expect(momentOf(given('CONFIRMED', { event }), may)).toEqual({
    kind: 'RESCHEDULED',
    previousStartsAt: at('06-07', '15:00'),
  })
  expect(momentOf(given('CONFIRMED', { event }), instant('06-14', '14:30'))).toMatchObject({ kind: 'SOON' })
  expect(momentOf(given('CONFIRMED', { event, sessions: [] }), instant('06-14', '15:00'))).toMatchObject({
    kind: 'SEATED',
  })
  expect(momentOf(given('OFFERED', { event }), may)).toMatchObject({ kind: 'TAKE_SEAT' })
})

test('feedback is asked of seat holders once the event has begun, between sessions, until its deadline', () => {
  const feedbackUntil = at('07-10', '12:00')
  expect(momentOf(given('CONFIRMED', { feedbackUntil }), over)).toEqual({ kind: 'FEEDBACK', until: feedbackUntil })
  expect(momentOf(given('CONFIRMED', { feedbackUntil }), Date.parse(feedbackUntil))).toEqual({ kind: 'OVER' })
  expect(momentOf(given('CONFIRMED', { feedbackUntil }), may)).toMatchObject({ kind: 'SEATED' })
  expect(momentOf(given('CONFIRMED', { feedbackUntil }), instant('06-14', '17:00'))).toMatchObject({ kind: 'FEEDBACK' })
  expect(momentOf(given('CONFIRMED', { feedbackUntil }), instant('06-14', '15:00'))).toMatchObject({ kind: 'SOON' })
  expect(momentOf(given('WAITLISTED', { feedbackUntil }), over)).toEqual({ kind: 'OVER' })
})

const halfHours = Array.from({ length: 120 }, (_, place) => instant('06-14', '09:15') + place * 30 * 60_000)
const choices = [[], [opening], [offences, closing], [opening, offences, closing]]

test.each(states)('nothing that is past is announced as if it were to come: %s', (state) => {
  const all = [false, true].flatMap((awaitsConfirmation) =>
    choices.map((sessions) => given(state, { awaitsConfirmation, sessions })),
  )
  const moments = all.flatMap((facts) => halfHours.map((now) => ({ now, moment: momentOf(facts, now) })))
  for (const { now, moment } of moments) {
    const { kind } = moment
    if (kind === 'SOON') expect(now).toBeLessThan(Date.parse(moment.session.endsAt))
    if (kind === 'SOON') expect(moment.minutes === 0).toBe(now >= Date.parse(moment.session.startsAt))
    if (kind === 'SEATED' && moment.next) expect(now).toBeLessThan(Date.parse(moment.next.startsAt))
    if (['TAKE_SEAT', 'WAITING', 'UNDER_REVIEW', 'SEATED'].includes(kind)) expect(now).toBeLessThan(over)
  }
})
