import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  actionsOfRelease,
  type CountersignCommand,
  type CountersignStanding,
  decideCountersign,
  institutesNeeded,
  isStillAgreed,
  pendingOf,
} from './countersign.ts'

const partners = [
  { instituteId: 'maple', actions: ['RELEASE', 'DECLINE'] as const },
  { instituteId: 'oak', actions: ['DECLINE'] as const },
  { instituteId: 'yew', actions: [] },
]

const request = (given: Partial<CountersignStanding> = {}): CountersignStanding => ({
  state: 'PENDING',
  voidReason: null,
  instituteId: 'host',
  needed: ['host', 'maple', 'oak'],
  signatures: [],
  ...given,
})
const sign = (instituteId: string, agree = true, reason: string | null = null): CountersignCommand => ({
  type: 'SIGN',
  instituteId,
  agree,
  reason,
  neededNow: ['host', 'maple', 'oak'],
})

describe('institutes that must agree', () => {
  it('is the host and each partner whose terms name the act, or nobody', () => {
    expect(institutesNeeded(['RELEASE'], 'host', partners)).toEqual(['host', 'maple'])
    expect(institutesNeeded(['DECLINE'], 'host', partners)).toEqual(['host', 'maple', 'oak'])
    expect(institutesNeeded(['RELEASE'], 'host', [])).toEqual([])
  })

  it('for a report, which names them, is the host and every partner, whatever their terms say', () => {
    const silent = { instituteId: 'birch', actions: [] }
    expect(institutesNeeded(['PUBLISH_REPORT'], 'host', [...partners, silent])).toEqual([
      'host',
      'maple',
      'oak',
      'yew',
      'birch',
    ])
    expect(institutesNeeded(['PUBLISH_REPORT'], 'host', [])).toEqual([])
  })

  it('for a release with a decline in it is who is needed for either', () => {
    expect(actionsOfRelease(['OFFER', 'NOT_SELECT'])).toEqual(['RELEASE'])
    expect(institutesNeeded(actionsOfRelease(['OFFER', 'DECLINE']), 'host', partners)).toEqual(['host', 'maple', 'oak'])
  })
})

describe('who must still agree', () => {
  it('is who is needed, has not asked and has not answered', () => {
    expect(pendingOf(request())).toEqual(['maple', 'oak'])
    expect(pendingOf(request({ instituteId: 'yew' }))).toEqual(['host', 'maple', 'oak'])
    expect(pendingOf(request({ signatures: [{ instituteId: 'oak', agreed: true }] }))).toEqual(['maple'])
    expect(pendingOf(request({ state: 'VOID' }))).toEqual([])
  })
})

describe('a request', () => {
  it('is carried out when the last institute agrees', () => {
    const first = decideCountersign(request(), sign('maple'))
    expect(first).toMatchObject({ kind: 'DONE', request: { state: 'PENDING' } })
    const half = request({ signatures: [{ instituteId: 'maple', agreed: true }] })
    expect(decideCountersign(half, sign('oak'))).toMatchObject({ kind: 'DONE', request: { state: 'DONE' } })
  })

  it('is refused by one institute, with a reason', () => {
    expect(decideCountersign(request(), sign('oak', false))).toEqual({
      kind: 'REFUSED',
      refusal: { refusal: 'ReasonNeeded' },
    })
    expect(decideCountersign(request(), sign('oak', false, 'Too few of the region.'))).toMatchObject({
      request: { state: 'REFUSED', signatures: [{ instituteId: 'oak', agreed: false }] },
    })
  })

  it('takes no answer of an institute that was not asked', () => {
    const notAllowed = { kind: 'REFUSED', refusal: { refusal: 'NotAllowed' } }
    expect(decideCountersign(request(), sign('host'))).toEqual(notAllowed)
    expect(decideCountersign(request(), sign('yew'))).toEqual(notAllowed)
    const half = request({ signatures: [{ instituteId: 'maple', agreed: true }] })
    expect(decideCountersign(half, sign('maple', false, 'On second thoughts.'))).toEqual(notAllowed)
  })

  it('also awaits who has come to be named since', () => {
    const asked = request({ needed: ['host', 'maple'] })
    const signed = decideCountersign(asked, sign('maple'))
    expect(signed).toMatchObject({ request: { state: 'PENDING', needed: ['host', 'maple', 'oak'] } })
    expect(decideCountersign(asked, sign('oak'))).toMatchObject({ request: { state: 'PENDING' } })
  })

  it('is taken back by the institute that asked', () => {
    expect(decideCountersign(request(), { type: 'WITHDRAW', instituteId: 'host' })).toMatchObject({
      request: { state: 'WITHDRAWN' },
    })
    expect(decideCountersign(request(), { type: 'WITHDRAW', instituteId: 'maple' })).toMatchObject({
      refusal: { refusal: 'NotAllowed' },
    })
  })

  it('is void when a grant of either side ends, or when its matter changed', () => {
    const ended = (instituteId: string, of = request(), isNamed = false) =>
      decideCountersign(of, { type: 'GRANT_ENDED', instituteId, isNamed })
    expect(ended('oak')).toMatchObject({ request: { state: 'VOID', voidReason: 'GRANT_ENDED' } })
    expect(ended('yew', request({ instituteId: 'yew' }))).toMatchObject({ request: { state: 'VOID' } })
    expect(ended('yew')).toEqual({ kind: 'DONE', request: request() })
    const signed = request({ signatures: [{ instituteId: 'oak', agreed: true }] })
    expect(ended('oak', signed)).toEqual({ kind: 'DONE', request: signed })
    expect(ended('oak', signed, true)).toMatchObject({ request: { state: 'VOID', voidReason: 'GRANT_ENDED' } })
    for (const because of ['SUPERSEDED', 'REQUESTER_NOT_ALLOWED', 'NOBODY_LEFT'] as const)
      expect(decideCountersign(request(), { type: 'MATTER_CHANGED', because })).toEqual({
        kind: 'DONE',
        request: request({ state: 'VOID', voidReason: because }),
      })
  })

  it('is settled once', () => {
    for (const state of ['DONE', 'REFUSED', 'WITHDRAWN', 'VOID'] as const) {
      for (const command of [sign('oak'), { type: 'WITHDRAW', instituteId: 'host' } as const]) {
        expect(decideCountersign(request({ state }), command)).toEqual({
          kind: 'REFUSED',
          refusal: { refusal: 'CountersignSettled', state },
        })
      }
    }
  })

  it('never takes effect without a yes of each institute needed', () => {
    const institute = fc.constantFrom('host', 'maple', 'oak', 'yew')
    const anyCommand: fc.Arbitrary<CountersignCommand> = fc.oneof(
      fc.record({
        type: fc.constant('SIGN' as const),
        instituteId: institute,
        agree: fc.boolean(),
        reason: fc.constantFrom(null, 'No.'),
        neededNow: fc.subarray(['host', 'maple', 'oak']),
      }),
      fc.record({
        type: fc.constantFrom('WITHDRAW' as const, 'GRANT_ENDED' as const),
        instituteId: institute,
        isNamed: fc.boolean(),
      }),
    )
    fc.assert(
      fc.property(institute, fc.array(anyCommand, { maxLength: 12 }), (requester, commands) => {
        let standing = request({ instituteId: requester, needed: ['host', 'maple'] })
        const saidYes = new Set<string>([requester])
        for (const command of commands) {
          const decided = decideCountersign(standing, command)
          if (decided.kind === 'REFUSED') continue
          if (command.type === 'SIGN' && command.agree) saidYes.add(command.instituteId)
          standing = decided.request
          expect(standing.state !== 'DONE' || standing.needed.every((id) => saidYes.has(id))).toBe(true)
        }
      }),
      { numRuns: 5000 },
    )
  })
})

describe('what a release was agreed to', () => {
  const matter = { ana: 'OFFER', bo: 'DECLINE' } as const
  const staged = (decision: 'OFFER' | 'DECLINE', at = 5) => ({ decision, at })
  const ana = { id: 'ana', state: 'SUBMITTED' as const, staged: staged('OFFER') }
  const bo = { id: 'bo', state: 'CONFIRMED' as const, staged: staged('DECLINE') }

  it('is still so while the same is staged, people who left aside', () => {
    expect(isStillAgreed(matter, [ana, bo], 5)).toBe(true)
    expect(isStillAgreed(matter, [ana, { ...bo, state: 'WITHDRAWN', staged: null }], 5)).toBe(true)
    expect(isStillAgreed(matter, [ana, { ...bo, state: 'LAPSED', staged: null }], 5)).toBe(true)
  })

  it.each([
    { what: 'more is staged', now: [ana, bo, { id: 'cy', state: 'SUBMITTED' as const, staged: staged('OFFER') }] },
    { what: 'less is staged', now: [ana, { ...bo, staged: null }] },
    { what: 'something else is staged', now: [{ ...ana, staged: staged('DECLINE') }, bo] },
    { what: 'the same was staged anew', now: [{ ...ana, staged: staged('OFFER', 6) }, bo] },
    { what: 'somebody is unknown', now: [ana] },
  ])('is not so when $what', ({ now }) => {
    expect(isStillAgreed(matter, now, 5)).toBe(false)
  })
})
