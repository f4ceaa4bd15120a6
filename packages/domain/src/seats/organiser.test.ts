import assert from 'node:assert/strict'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type DecisionKind, decisions, type Standing, states } from '../registration.ts'
import type { SeatCommand } from './decide.ts'
import { allowedDecisions } from './moves.ts'
import { event, person, when } from './testing/examples.ts'

const decide = (decision: DecisionKind, ids: string[], reason: string | null = null) =>
  ({ type: 'DECIDE', ids, decision, reason }) as const

describe('deciding', () => {
  it('is possible from some states and refused by name in the others', () => {
    for (const state of states) {
      for (const decision of decisions) {
        const world = event({ people: [person('ana', state)], plan: { total: 1 } })
        const refusal = { refusal: 'WrongState', state }
        const expected = allowedDecisions({ state }).includes(decision) ? [] : [{ id: 'ana', refusal }]
        expect(when(world, decide(decision, ['ana'], 'Not of the region.'), 9).refused).toEqual(expected)
      }
    }
    expect(Object.fromEntries(states.map((state) => [state, allowedDecisions({ state })]))).toEqual({
      SUBMITTED: ['OFFER', 'WAITLIST', 'NOT_SELECT', 'DECLINE'],
      OFFERED: ['DECLINE'],
      CONFIRMED: ['DECLINE'],
      WAITLISTED: ['OFFER', 'NOT_SELECT', 'DECLINE'],
      NOT_SELECTED: ['OFFER', 'WAITLIST', 'DECLINE', 'REINSTATE'],
      DECLINED: ['REINSTATE'],
      LAPSED: ['REINSTATE'],
      WITHDRAWN: ['REINSTATE'],
    })
  })

  it('offers in the given order until no seat is left, and lists who had none', () => {
    const world = event({ plan: { total: 2 }, people: ['ana', 'bo', 'cy'].map((id) => person(id, 'SUBMITTED')) })
    const { moves, refused, find } = when(world, decide('OFFER', ['cy', 'ana', 'bo']), 9)
    expect(moves).toEqual(['cy OFFERED → OFFERED', 'ana OFFERED → OFFERED'])
    expect(refused).toEqual([{ id: 'bo', refusal: { refusal: 'CannotHoldSeat', cause: 'NO_FREE_SEAT' } }])
    expect(find('ana')).toMatchObject({
      offerExpiresAt: 57,
      offerReason: { kind: 'ORGANISER', groupHeld: 1, groupTarget: 2, skipped: [] },
    })
  })

  it('refuses an offer for each reason that a seat can’t be held', () => {
    const causeFor = (...given: Parameters<typeof event>) => {
      const [refused] = when(event(...given), decide('OFFER', ['ana']), 9).refused
      return refused?.refusal.refusal === 'CannotHoldSeat' ? refused.refusal.cause : null
    }
    const people = [
      person('ana', 'SUBMITTED', { organisationKey: 'alder' }),
      person('bo', 'CONFIRMED', { organisationKey: 'alder' }),
    ]
    expect(causeFor({ people, plan: { total: 1 } })).toBe('NO_FREE_SEAT')
    expect(causeFor({ people, groups: { civil: { maximum: 1, target: 1 } } })).toBe('GROUP_AT_MAXIMUM')
    expect(causeFor({ people, plan: { total: 2 }, groups: { civil: {}, tech: { minimum: 1 } } })).toBe('SEATS_RESERVED')
    expect(causeFor({ people, plan: { organisationCap: 1 } })).toBe('ORGANISATION_AT_CAP')
    expect(causeFor({ people, rules: { offersEndAt: 9 } })).toBe('OFFERS_ENDED')
    expect(causeFor({ people })).toBeNull()
  })

  it('holds an offer no longer than offers last', () => {
    const world = event({ people: [person('ana', 'SUBMITTED')], rules: { offersEndAt: 20 } })
    expect(when(world, decide('OFFER', ['ana']), 9).find('ana')).toMatchObject({ offerExpiresAt: 20 })
  })

  it('needs a reason to decline, and frees the seat of who is declined', () => {
    const world = event({ plan: { total: 1 }, people: [person('ana', 'CONFIRMED'), person('bo', 'WAITLISTED')] })
    const refused = [{ id: 'ana', refusal: { refusal: 'ReasonNeeded' } }]
    expect(when(world, decide('DECLINE', ['ana']), 9).refused).toEqual(refused)
    expect(when(world, decide('DECLINE', ['ana'], ' \n'), 9).refused).toEqual(refused)
    const { moves, find } = when(world, decide('DECLINE', ['ana'], 'Double.'), 9)
    expect(moves).toEqual(['ana DECLINED → DECLINED', 'bo OFFERED → OFFERED'])
    expect(find('ana')).toMatchObject({ declineReason: 'Double.' })
  })

  it('fills seats only after all moves, so that who is waitlisted first does not overtake', () => {
    const world = event({
      plan: { total: 1 },
      people: [person('ana', 'SUBMITTED', { queuedAt: 5 }), person('bo', 'SUBMITTED', { queuedAt: 3 })],
    })
    expect(when(world, decide('WAITLIST', ['ana', 'bo']), 9).moves).toEqual([
      'ana WAITLISTED → WAITLISTED',
      'bo WAITLISTED → WAITLISTED',
      'bo OFFERED → OFFERED',
    ])
  })

  it('reinstates to where a newcomer would be, with the old place in the queue', () => {
    const people = [person('ana', 'LAPSED', { queuedAt: 2 })]
    const review = when(event({ people }), decide('REINSTATE', ['ana']), 9)
    expect(review.find('ana')).toEqual(person('ana', 'SUBMITTED', { queuedAt: 2 }))
    const firstCome = event({ people, rules: { admission: 'FIRST_COME' } })
    expect(when(firstCome, decide('REINSTATE', ['ana']), 9).moves).toEqual([
      'ana REINSTATED → WAITLISTED',
      'ana OFFERED → OFFERED',
    ])
  })

  it('clears what was staged', () => {
    const staged = { decision: 'OFFER', reason: null, at: 1, by: 'member', allotmentOf: null, limit: null } as const
    const world = event({ people: [person('ana', 'SUBMITTED', { staged })] })
    expect(when(world, decide('NOT_SELECT', ['ana']), 9).find('ana')).toEqual(person('ana', 'NOT_SELECTED'))
  })
})

describe('staging', () => {
  const stage = (decision: DecisionKind, ids: string[], reason: string | null = null) =>
    ({ type: 'STAGE', ids, decision, reason, by: 'member' }) as const

  it('notes the decision and moves nobody', () => {
    const world = event({ people: [person('ana', 'SUBMITTED'), person('bo', 'CONFIRMED')] })
    const { changes, refused } = when(world, stage('DECLINE', ['ana', 'bo'], 'No.'), 9)
    const staged = { decision: 'DECLINE', reason: 'No.', at: 9, by: 'member', allotmentOf: null, limit: null } as const
    expect(changes.map(({ after }) => after)).toEqual([
      person('ana', 'SUBMITTED', { staged }),
      person('bo', 'CONFIRMED', { staged }),
    ])
    expect(refused).toEqual([])
  })

  it('is refused where the decision would be', () => {
    const world = event({ people: [person('ana', 'CONFIRMED'), person('bo', 'SUBMITTED')] })
    expect(when(world, stage('OFFER', ['ana', 'bo']), 9)).toMatchObject({
      refused: [{ id: 'ana', refusal: { refusal: 'WrongState', state: 'CONFIRMED' } }],
      moves: ['bo STAGED → SUBMITTED'],
    })
    expect(when(world, stage('DECLINE', ['bo']), 9).refused).toEqual([
      { id: 'bo', refusal: { refusal: 'ReasonNeeded' } },
    ])
  })

  it('can be taken back', () => {
    const staged = { decision: 'OFFER', reason: null, at: 1, by: 'member', allotmentOf: null, limit: null } as const
    const world = event({ people: [person('ana', 'SUBMITTED', { staged }), person('bo', 'SUBMITTED')] })
    const { moves, find } = when(world, { type: 'UNSTAGE', ids: ['ana', 'bo'] }, 9)
    expect(moves).toEqual(['ana UNSTAGED → SUBMITTED'])
    expect(find('ana')?.staged).toBeNull()
  })

  describe('that is undone', () => {
    const undo = (ids: string[], at: number, by = 'member') => ({ type: 'UNDO_STAGING', ids, at, by }) as const
    const changed = (id: string) => ({ id, refusal: { refusal: 'ChangedMeanwhile' } })

    it('brings back what was staged before, with its reason, its time and its member', () => {
      const people = [person('ana', 'SUBMITTED'), person('bo', 'SUBMITTED')]
      const first = when(event({ people }), { ...stage('DECLINE', ['ana'], 'No.'), by: 'other' }, 3)
      const second = when(first.world, stage('WAITLIST', ['ana', 'bo']), 5)
      expect(second.find('ana')?.staged).toMatchObject({ decision: 'WAITLIST', replaces: { decision: 'DECLINE' } })
      const undone = when(second.world, undo(['ana', 'bo'], 5), 9)
      expect(undone.moves).toEqual(['ana STAGED → SUBMITTED', 'bo UNSTAGED → SUBMITTED'])
      expect(undone.find('ana')).toEqual(first.find('ana'))
      expect(undone.find('bo')).toEqual(first.find('bo'))
    })

    it('leaves what was staged again, by somebody else, taken back, or never there', () => {
      const people = ['ana', 'bo', 'cy', 'di'].map((id) => person(id, 'SUBMITTED'))
      const staged = when(event({ people }), stage('OFFER', ['ana', 'bo', 'cy']), 3)
      const again = when(staged.world, stage('WAITLIST', ['ana']), 4)
      const { world } = when(again.world, { type: 'UNSTAGE', ids: ['bo'] }, 5)
      const late = when(world, undo(['ana', 'bo', 'di'], 3), 9)
      expect(late).toMatchObject({ moves: [], refused: [changed('ana'), changed('bo'), changed('di')] })
      expect(when(world, undo(['cy'], 3, 'other'), 9).refused).toEqual([changed('cy')])
    })

    it('stages nothing again that can’t be released any more', () => {
      const people = [person('ana', 'CONFIRMED'), person('bo', 'WAITLISTED'), person('cy', 'SUBMITTED')]
      const steps: SeatCommand[] = [
        stage('NOT_SELECT', ['bo']),
        { ...stage('OFFER', ['cy']), allotmentOf: 'maple' },
        stage('DECLINE', ['bo', 'cy'], 'No.'),
        { type: 'SET_ALLOTMENT', instituteId: 'maple', seats: 0 },
        { type: 'DECIDE', ids: ['ana'], decision: 'DECLINE', reason: 'No.' },
      ]
      const start = event({ plan: { total: 2 }, allotments: { maple: 1 }, people })
      const world = steps.reduce((before, step, index) => when(before, step, index).world, start)
      expect(world.rows.find(({ id }) => id === 'bo')).toMatchObject({ state: 'OFFERED', staged: { at: 2 } })
      expect(when(world, undo(['bo', 'cy'], 2), 9)).toMatchObject({
        moves: [],
        refused: [
          { id: 'bo', refusal: { refusal: 'WrongState', state: 'OFFERED' } },
          { id: 'cy', refusal: { refusal: 'CannotHoldSeat', cause: 'ALLOTMENT_USED_UP' } },
        ],
      })
    })

    it('leads back step by step to what was there first, whatever was staged over what', () => {
      const steps = fc.array(
        fc.record({
          decision: fc.constantFrom(...decisions),
          ids: fc.subarray(['ana', 'bo', 'cy'], { minLength: 1 }),
          by: fc.constantFrom('member', 'other'),
        }),
        { minLength: 1, maxLength: 20 },
      )
      fc.assert(
        fc.property(steps, (all) => {
          const people = [person('ana', 'SUBMITTED'), person('bo', 'WAITLISTED'), person('cy', 'CONFIRMED')]
          let { world } = when(event({ people, isQueueHeld: true }), { type: 'UNSTAGE', ids: [] }, 0)
          const befores = all.map(({ decision, ids, by }, index) => {
            const before = world.rows
            const { world: next, changes } = when(world, { ...stage(decision, ids, 'Why.'), by }, index + 1)
            world = next
            return { before, by, at: index + 1, done: changes.map(({ after }) => after.id) }
          })
          for (const { before, by, at, done } of befores.toReversed()) {
            const undone = when(world, undo(done, at, by), 99)
            world = undone.world
            assert.deepEqual(undone.refused, [])
            assert.deepEqual(world.rows, before)
          }
        }),
      )
    })
  })

  it('lasts while the state allows the decision', () => {
    const staged = (decision: DecisionKind) => ({
      decision,
      reason: decision === 'DECLINE' ? 'No.' : null,
      at: 1,
      by: 'member',
      allotmentOf: null,
      limit: null,
    })
    const world = event({
      plan: { total: 2 },
      people: [
        person('ana', 'CONFIRMED'),
        person('bo', 'OFFERED', { staged: staged('DECLINE') }),
        person('cy', 'WAITLISTED', { staged: staged('NOT_SELECT') }),
      ],
    })
    expect(when(world, { type: 'TAKE', id: 'bo' }, 9).find('bo')?.staged).toEqual(staged('DECLINE'))
    expect(when(world, { type: 'TICK', expired: ['bo'] }, 48).find('bo')?.staged).toBeNull()
    expect(when(world, { type: 'WITHDRAW', id: 'ana' }, 9).find('cy')).toMatchObject({ state: 'OFFERED', staged: null })
  })
})

describe('releasing what is staged', () => {
  const staged = (id: string, state: Standing['state'], decision: DecisionKind, queuedAt = 0) =>
    person(id, state, {
      queuedAt,
      staged: {
        decision,
        reason: decision === 'DECLINE' ? 'No.' : null,
        at: 1,
        by: 'member',
        allotmentOf: null,
        limit: null,
      },
    })

  it('frees seats first, then offers in the order of the queue, then lets others wait', () => {
    const world = event({
      plan: { total: 3 },
      people: [
        staged('ana', 'SUBMITTED', 'WAITLIST'),
        staged('bo', 'SUBMITTED', 'OFFER', 4),
        staged('cy', 'SUBMITTED', 'OFFER', 3),
        staged('di', 'CONFIRMED', 'DECLINE'),
        person('ed', 'CONFIRMED'),
        staged('flo', 'CONFIRMED', 'DECLINE'),
        staged('gus', 'DECLINED', 'REINSTATE'),
      ],
    })
    const ids = ['ana', 'bo', 'cy', 'di', 'ed', 'gus']
    const tooMany = when(world, { type: 'RELEASE', ids }, 9)
    expect(tooMany.refusal).toEqual({
      refusal: 'ReleaseRefused',
      refused: [{ id: 'bo', refusal: { refusal: 'CannotHoldSeat', cause: 'NO_FREE_SEAT' } }],
    })
    expect(tooMany.changes).toEqual([])
    const { moves, changes } = when(world, { type: 'RELEASE', ids: [...ids, 'flo'] }, 9)
    expect(moves).toEqual([
      'di DECLINED → DECLINED',
      'flo DECLINED → DECLINED',
      'cy OFFERED → OFFERED',
      'bo OFFERED → OFFERED',
      'ana WAITLISTED → WAITLISTED',
      'gus REINSTATED → SUBMITTED',
    ])
    expect(changes.every(({ after }) => after.staged === null)).toBe(true)
  })

  it('lists all that does not fit', () => {
    const world = event({
      groups: { civil: { maximum: 1, target: 1 } },
      people: [
        staged('ana', 'SUBMITTED', 'OFFER'),
        staged('bo', 'SUBMITTED', 'OFFER', 1),
        staged('cy', 'SUBMITTED', 'OFFER', 2),
      ],
    })
    const cannot = { refusal: 'CannotHoldSeat', cause: 'GROUP_AT_MAXIMUM' }
    expect(when(world, { type: 'RELEASE', ids: ['cy', 'bo', 'ana'] }, 9).refusal).toEqual({
      refusal: 'ReleaseRefused',
      refused: [
        { id: 'bo', refusal: cannot },
        { id: 'cy', refusal: cannot },
      ],
    })
  })

  it('is refused where nothing is staged', () => {
    const world = event({ people: [person('ana', 'SUBMITTED')] })
    expect(when(world, { type: 'RELEASE', ids: ['ana'] }, 9).refusal).toEqual({ refusal: 'NothingStaged' })
    expect(when(world, { type: 'RELEASE', ids: [] }, 9).refusal).toEqual({ refusal: 'NothingStaged' })
  })
})
