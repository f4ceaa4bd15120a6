import { describe, expect, it } from '@jest/globals'
import { instantOf, localOf, twiceOf } from './zoned.ts'

describe('local times of an event', () => {
  it('become instants in the zone of the event', () => {
    expect(instantOf('2026-06-14T10:00', 'America/Bogota')).toEqual({ instant: '2026-06-14T15:00:00.000Z', note: null })
    expect(instantOf('2026-06-14T10:00', 'Europe/London')?.instant).toBe('2026-06-14T09:00:00.000Z')
  })

  it('a local time that clocks skip means the time after the gap, and is reported as such', () => {
    expect(instantOf('2026-03-29T01:30', 'Europe/London')).toEqual({
      instant: '2026-03-29T01:30:00.000Z',
      note: 'SKIPPED',
    })
    expect(localOf('2026-03-29T01:30:00.000Z', 'Europe/London')).toBe('2026-03-29T02:30')
  })

  it('a local time that clocks show twice means the first unless its offset says otherwise, and is reported as such', () => {
    expect(instantOf('2026-10-25T01:30', 'Europe/London')).toEqual({
      instant: '2026-10-25T00:30:00.000Z',
      note: 'TWICE',
    })
    const second = { instant: '2026-10-25T01:30:00.000Z', note: 'TWICE' }
    expect(instantOf('2026-10-25T01:30+00:00', 'Europe/London')).toEqual(second)
    expect(localOf(second.instant, 'Europe/London')).toBe('2026-10-25T01:30+00:00')
    expect(localOf('2026-10-25T00:30:00.000Z', 'Europe/London')).toBe('2026-10-25T01:30')
    expect(twiceOf('2026-10-25T02:30', 'Europe/London')).toBeNull()
  })

  it('lose an offset that another zone does not have', () => {
    expect(instantOf('2026-10-25T01:30+00:00', 'America/Bogota')).toEqual({
      instant: '2026-10-25T06:30:00.000Z',
      note: null,
    })
  })

  it('are nothing where the date or the zone does not exist', () => {
    expect(instantOf('2026-02-30T10:00', 'Europe/London')).toBeNull()
    expect(instantOf('2026-02-03T10:00', 'Europe/Atlantis')).toBeNull()
    expect(instantOf('', 'Europe/London')).toBeNull()
  })

  it('come back as they were typed', () => {
    const { instant } = instantOf('2026-11-03T08:15', 'America/Sao_Paulo') ?? { instant: '' }
    expect(localOf(instant, 'America/Sao_Paulo')).toBe('2026-11-03T08:15')
  })
})
