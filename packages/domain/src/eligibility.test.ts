import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  basisOf,
  denialReason,
  type InvitationState,
  lacksInvitation,
  type Registrant,
  type RegistrationTerms,
  windowAt,
} from './eligibility.ts'

const event = (changes: Partial<RegistrationTerms> = {}): RegistrationTerms => ({
  state: 'PUBLISHED',
  admission: 'REVIEW',
  registrationOpensAt: 10,
  registrationClosesAt: 20,
  endsAt: 40,
  ...changes,
})

const stranger: Registrant = { invitation: null, isReplacement: false, isRegistered: false }
const invited: Registrant = { ...stranger, invitation: 'SENT' }
const replacement: Registrant = { ...stranger, isReplacement: true }
const byOrganiser: Registrant = { ...stranger, isByOrganiser: true }
const registered = (registrant: Registrant): Registrant => ({ ...registrant, isRegistered: true })

const byInvitation = event({ admission: 'INVITATION' })
const invitationsThatAreOver: InvitationState[] = ['REGISTERED', 'DECLINED', 'LAPSED', 'REVOKED']

describe('the registration window', () => {
  it.each([
    [9, 'NOT_YET_OPEN'],
    [10, 'OPEN'],
    [19, 'OPEN'],
    [20, 'CLOSED'],
  ])('at %i is %s', (now, window) => {
    expect(windowAt(event(), now)).toBe(window)
  })
})

describe('anybody', () => {
  it.each([
    [9, 'NOT_YET_OPEN'],
    [10, null],
    [19, null],
    [20, 'CLOSED'],
    [39, 'CLOSED'],
    [40, 'EVENT_OVER'],
  ])('can register while registration is open: at %i %s', (now, reason) => {
    expect(denialReason(event(), stranger, now)).toBe(reason)
    expect(denialReason(event({ admission: 'FIRST_COME' }), stranger, now)).toBe(reason)
  })

  it('can register without the invitation that is over', () => {
    for (const invitation of invitationsThatAreOver) {
      expect(denialReason(event(), { ...stranger, invitation }, 15)).toBeNull()
      expect(denialReason(event(), { ...stranger, invitation }, 20)).toBe('CLOSED')
    }
  })

  it('cannot register twice', () => {
    expect(denialReason(event(), registered(stranger), 15)).toBe('ALREADY_REGISTERED')
  })

  it('cannot register for a draft', () => {
    const draft = event({ state: 'DRAFT' })
    expect(denialReason(draft, stranger, 15)).toBe('NOT_PUBLISHED')
    expect(denialReason(draft, byOrganiser, 15)).toBe('NOT_PUBLISHED')
  })

  it.each(['CALLED_OFF', 'POSTPONED'] as const)('cannot register for an event that is %s, invited or not', (state) => {
    for (const registrant of [stranger, invited, replacement, byOrganiser, registered(stranger)])
      expect(denialReason(event({ state }), registrant, 15)).toBe(state)
  })

  it('needs an invitation where the event is by invitation, at whatever time', () => {
    for (const now of [0, 15, 20, 39]) expect(denialReason(byInvitation, stranger, now)).toBe('INVITATION_NEEDED')
  })
})

describe('an invited person', () => {
  it('can register whether registration is open or not, until the event is over', () => {
    for (const now of [0, 15, 20, 39]) {
      expect(denialReason(byInvitation, invited, now)).toBeNull()
      expect(denialReason(event(), invited, now)).toBeNull()
    }
    expect(denialReason(byInvitation, invited, 40)).toBe('EVENT_OVER')
    expect(basisOf(invited)).toBe('INVITATION')
  })

  it('learns that the invitation is over, and before that of a registration', () => {
    for (const invitation of invitationsThatAreOver) {
      const person = { ...stranger, invitation }
      expect(denialReason(byInvitation, person, 15)).toBe('INVITATION_CLOSED')
      expect(denialReason(byInvitation, registered(person), 15)).toBe('ALREADY_REGISTERED')
    }
  })
})

describe('a person who is to take over a seat', () => {
  it('can register whether registration is open or not, invited or not', () => {
    for (const terms of [event(), byInvitation]) {
      for (const now of [0, 15, 39]) {
        expect(denialReason(terms, replacement, now)).toBeNull()
        expect(denialReason(terms, { ...replacement, invitation: 'DECLINED' }, now)).toBeNull()
      }
    }
    expect(basisOf({ ...replacement, invitation: 'SENT' })).toBe('REPLACEMENT')
  })
})

describe('an organiser', () => {
  it('can register people at any time, once each', () => {
    for (const terms of [event(), byInvitation]) {
      for (const now of [0, 15, 20, 40]) {
        expect(denialReason(terms, byOrganiser, now)).toBeNull()
        expect(denialReason(terms, registered(byOrganiser), now)).toBe('ALREADY_REGISTERED')
      }
    }
  })
})

it('tells a stranger nothing about a registration unless anybody could register', () => {
  const terms = fc.record({
    state: fc.constantFrom('DRAFT' as const, 'PUBLISHED' as const, 'POSTPONED' as const, 'CALLED_OFF' as const),
    admission: fc.constantFrom('REVIEW' as const, 'FIRST_COME' as const, 'INVITATION' as const),
    registrationOpensAt: fc.integer({ min: 0, max: 9 }),
    registrationClosesAt: fc.integer({ min: 0, max: 9 }),
    endsAt: fc.integer({ min: 0, max: 9 }),
  })
  fc.assert(
    fc.property(terms, fc.integer({ min: 0, max: 9 }), (given, now) => {
      const reason = denialReason(given, stranger, now)
      const isOpen = reason === null || reason === 'NOT_PUBLISHED'
      expect(denialReason(given, registered(stranger), now)).toBe(isOpen ? 'ALREADY_REGISTERED' : reason)
    }),
  )
})

it('knows at whatever time who lacks an invitation', () => {
  expect(lacksInvitation(byInvitation, stranger)).toBe(true)
  expect(lacksInvitation(event(), stranger)).toBe(false)
  for (const entry of [invited, replacement, { ...stranger, invitation: 'LAPSED' as const }])
    expect(lacksInvitation(byInvitation, entry)).toBe(false)
})
