import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type EventDate, isBlocking, type OptionalKind, reschedule, type ShiftedDate } from './reschedule.ts'

const zone = 'America/New_York'
const at = (text: string) => Date.parse(text)
const now = at('2027-01-01T12:00:00Z')

/** A one-day event with two sessions, on 6 March 2027 in New York: eight days before clocks go forward. */
const dates: EventDate[] = [
  { kind: 'REGISTRATION_OPENS', id: null, at: at('2026-12-01T14:00:00Z') },
  { kind: 'REGISTRATION_CLOSES', id: null, at: at('2027-02-01T22:00:00Z') },
  { kind: 'DECISIONS_PROMISED', id: null, at: at('2027-02-15T22:00:00Z') },
  { kind: 'STARTS', id: null, at: at('2027-03-06T15:00:00Z') },
  { kind: 'SESSION', id: 'one', at: at('2027-03-06T15:00:00Z'), until: at('2027-03-06T17:00:00Z') },
  { kind: 'SESSION', id: 'two', at: at('2027-03-06T17:00:00Z'), until: at('2027-03-06T21:00:00Z') },
  { kind: 'ENDS', id: null, at: at('2027-03-06T21:00:00Z') },
]

function moved(to: string, more: { dates?: EventDate[]; now?: number; chosen?: OptionalKind[] } = {}) {
  const { chosen = null } = more
  const all = more.dates ?? dates
  const from = all.find(({ kind }) => kind === 'STARTS')?.at ?? 0
  const given = { dates: all, zone, from, to: at(to), now: more.now ?? now }
  const shifted = reschedule({ ...given, chosen: chosen && new Set(chosen) })
  return { shifted, of: (kind: EventDate['kind']) => shifted.find((date) => date.kind === kind) as ShiftedDate }
}

const instant = (date: { after: number }) => new Date(date.after).toISOString()

describe('rescheduling', () => {
  it('moves everything that is to come by the same time on the clocks of the event, without a conflict', () => {
    const { shifted, of } = moved('2027-03-20T14:00:00Z')
    expect(shifted.filter(({ conflict }) => conflict !== null)).toEqual([])
    // Ten in the morning both before and after clocks went forward.
    expect(instant(of('STARTS'))).toBe('2027-03-20T14:00:00.000Z')
    expect(instant(of('ENDS'))).toBe('2027-03-20T20:00:00.000Z')
    expect(instant(of('REGISTRATION_CLOSES'))).toBe('2027-02-15T22:00:00.000Z')
    expect(instant(of('DECISIONS_PROMISED'))).toBe('2027-03-01T22:00:00.000Z')
  })

  it('leaves what is past as it is, unless it is chosen', () => {
    expect(moved('2027-03-20T14:00:00Z').of('REGISTRATION_OPENS')).toMatchObject({ moves: false, after: dates[0]?.at })
    const chosen = moved('2027-03-20T14:00:00Z', { chosen: ['REGISTRATION_OPENS', 'REGISTRATION_CLOSES'] })
    expect(instant(chosen.of('REGISTRATION_OPENS'))).toBe('2026-12-15T14:00:00.000Z')
    expect(chosen.of('DECISIONS_PROMISED').moves).toBe(false)
  })

  it('takes the time after the gap where clocks skip one, and says so', () => {
    const early = { kind: 'CONTRIBUTIONS_CLOSE', id: null, at: at('2027-03-07T07:30:00Z') } as const
    const { shifted, of } = moved('2027-03-13T15:00:00Z', { dates: [...dates, early] })
    expect(of('CONTRIBUTIONS_CLOSE')).toMatchObject({ conflict: 'SKIPPED_HOUR', after: at('2027-03-14T07:30:00Z') })
    expect(shifted.some(isBlocking)).toBe(false)
  })

  it.each([
    ['a start in the past', '2026-12-20T15:00:00Z', 'STARTS', 'IN_THE_PAST'],
    ['a deadline in the past', '2027-01-20T15:00:00Z', 'REGISTRATION_CLOSES', 'IN_THE_PAST'],
  ] as const)('refuses %s', (_, to, kind, conflict) => {
    const date = moved(to).of(kind)
    expect(date.conflict).toBe(conflict)
    expect(isBlocking(date)).toBe(true)
  })

  it('refuses deadlines that stay where they contradict the new dates', () => {
    const earlier = moved('2027-02-10T15:00:00Z', { chosen: ['REGISTRATION_CLOSES'] })
    expect(earlier.of('DECISIONS_PROMISED').conflict).toBe('OUT_OF_ORDER')
    const later = moved('2027-03-20T14:00:00Z', { chosen: ['REGISTRATION_CLOSES'] })
    expect(later.of('DECISIONS_PROMISED').conflict).toBeNull()
    const crossed = moved('2027-04-20T14:00:00Z', { chosen: ['REGISTRATION_CLOSES'] })
    expect(crossed.of('DECISIONS_PROMISED').conflict).toBe('OUT_OF_ORDER')
  })

  it('is not stopped by what contradicted before', () => {
    const early = {
      kind: 'SESSION',
      id: 'three',
      at: at('2027-03-06T14:00:00Z'),
      until: at('2027-03-06T16:00:00Z'),
    } as const
    const { shifted } = moved('2027-03-20T14:00:00Z', { dates: [...dates, early] })
    expect(shifted.filter(({ conflict }) => conflict !== null)).toEqual([])
  })

  it('leaves what was agreed, and says where it contradicts the new end', () => {
    const grant = { kind: 'GRANTS_END', id: null, at: at('2027-03-10T12:00:00Z') } as const
    const links = { kind: 'EVIDENCE_DESTROYED', id: null, at: at('2027-03-10T12:00:00Z') } as const
    const { of } = moved('2027-03-20T14:00:00Z', { dates: [...dates, grant, links] })
    expect(of('GRANTS_END')).toMatchObject({ moves: false, conflict: 'ENDS_BEFORE_EVENT' })
    expect(isBlocking(of('GRANTS_END'))).toBe(false)
    expect(of('EVIDENCE_DESTROYED')).toMatchObject({ moves: false, conflict: 'OUT_OF_ORDER' })
    expect(isBlocking(of('EVIDENCE_DESTROYED'))).toBe(true)
  })

  it('by whole days it keeps every time of day, and back again every date', () => {
    const days = fc.integer({ min: 1, max: 400 })
    fc.assert(
      fc.property(days, (count) => {
        const start = Temporal.Instant.fromEpochMilliseconds(at('2027-03-06T15:00:00Z')).toZonedDateTimeISO(zone)
        const to = start.add({ days: count }).toInstant().toString()
        const there = moved(to)
        for (const { at: before, after, moves, conflict } of there.shifted) {
          if (!moves || conflict === 'SKIPPED_HOUR') continue
          expect(timeOfDay(after)).toBe(timeOfDay(before))
        }
        const back = moved('2027-03-06T15:00:00Z', {
          dates: there.shifted.map(({ kind, id, after, untilAfter }) => ({
            kind,
            id,
            at: after,
            ...(untilAfter !== undefined && { until: untilAfter }),
          })),
        })
        expect(back.shifted.map(({ after }) => after)).toEqual(dates.map((date) => date.at))
      }),
    )
  })
})

const timeOfDay = (instant: number): string =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainTime().toString()
