import { describe, expect, it } from '@jest/globals'
import {
  capabilities,
  capabilitiesOf,
  identityFields,
  type MemberRole,
  memberRoles,
  type Terms,
  wholeEvent,
} from '@plenaria/domain/grant'
import type { ViewerRow } from '../request/rows.ts'
import {
  can,
  denialReason,
  maskedInLists,
  masksOf,
  reachesSession,
  readsBlind,
  rightToAct,
  rightToDecideOn,
  rightToReveal,
  visible,
} from './policy.ts'

const event = { id: 'event', hostId: 'host', state: 'PUBLISHED' as const, blindReview: false }

const everything: Terms = {
  capabilities: [...capabilities],
  scope: wholeEvent,
  masks: [],
  allotment: null,
  countersign: [],
  needsConsent: false,
  endsAt: null,
}

const person: ViewerRow = {
  id: 'viewer',
  email: 'viewer@institute.example',
  emailKey: 'viewer@institute.example',
  language: 'en',
  signInId: 'sign-in',
  hasShownSecondFactor: true,
  memberships: [],
  grants: [],
  conflicts: [],
}

const memberOf = (instituteId: string, role: MemberRole = 'ORGANISER', secondFactorRequired = false) => ({
  instituteId,
  role,
  secondFactorRequired,
})

/** A member of the event's host. */
const ofHost = (role: MemberRole, changes: Partial<ViewerRow> = {}): ViewerRow => ({
  ...person,
  memberships: [memberOf('host', role)],
  ...changes,
})

/** A member of partner institutes with these terms. */
const ofPartners = (terms: Record<string, Partial<Terms>>, role: MemberRole = 'ORGANISER'): ViewerRow => ({
  ...person,
  memberships: Object.keys(terms).map((id) => memberOf(id, role)),
  grants: Object.entries(terms).map(([id, changes]) => ({
    id: `grant of ${id}`,
    eventId: event.id,
    partnerId: id,
    asksRegistered: false,
    terms: { ...everything, ...changes },
  })),
})

const ofPartner = (terms: Partial<Terms>, role: MemberRole = 'ORGANISER'): ViewerRow =>
  ofPartners({ partner: terms }, role)

const registration = {
  id: 'registration',
  emailKey: 'ana@people.example',
  groupKey: 'civil-society',
  country: 'CO',
  sessionIds: [] as string[],
  sharedWith: [] as string[],
  protected: false,
  affiliation: 'SHOWN' as const,
}

describe('what a member may do', () => {
  it.each(memberRoles)('what a member may do as %s is the role’s part of the grant', (role) => {
    const granted: Terms['capabilities'] = ['SEE_REGISTRATIONS', 'DECIDE', 'WRITE_NOTES']
    const viewer = ofPartner({ capabilities: granted }, role)
    for (const capability of capabilities) {
      const isAllowed = granted.includes(capability) && capabilitiesOf[role].includes(capability)
      expect([capability, rightToAct(viewer, event, capability) !== null]).toEqual([capability, isAllowed])
    }
  })

  it('asks for a second factor for everything that shows people’s data', () => {
    for (const viewer of [ofHost('OWNER'), ofPartner({})]) {
      const weak = { ...viewer, hasShownSecondFactor: false }
      expect(can.seeRegistrations(viewer, event)).toBe(true)
      expect(can.seeRegistrations(weak, event)).toBe(false)
      expect(can.reviewRegistration(weak, registration, event)).toBe(false)
      expect(can.moreIfStrong(weak, event)).toBe(true)
      expect(denialReason(weak, (requester) => can.decide(requester, event))).toBe('SecondFactorNeeded')
    }
    expect(
      denialReason(ofHost('REVIEWER', { hasShownSecondFactor: false }), (requester) => can.decide(requester, event)),
    ).toBe('NotAllowed')
    expect(denialReason(null, (requester) => can.decide(requester, event))).toBe('NotAllowed')
  })

  it('asks for one, where there is one to show, to end other sign-ins than the one in use', () => {
    const strong = { ...ofHost('ORGANISER'), signInId: 'own' }
    const weak = { ...strong, hasShownSecondFactor: false }
    for (const isSetUp of [true, false]) {
      expect(can.endSignIn(weak, 'own', { isSetUp })).toBe(true)
      expect(can.endSignIn(weak, 'other', { isSetUp })).toBe(!isSetUp)
      expect(can.endOtherSignIns(weak, { isSetUp })).toBe(!isSetUp)
      expect(can.endSignIn(strong, 'other', { isSetUp })).toBe(true)
      expect(can.endOtherSignIns(strong, { isSetUp })).toBe(true)
      expect(can.endOtherSignIns(null, { isSetUp })).toBe(false)
    }
  })

  it('asks for one for everything else too where the institute wants it', () => {
    const draft = { ...event, state: 'DRAFT' as const }
    const weak = { hasShownSecondFactor: false, memberships: [memberOf('host', 'ORGANISER', true)] }
    expect(can.seeEvent(ofHost('ORGANISER', { hasShownSecondFactor: false }), draft)).toBe(true)
    expect(can.seeEvent(ofHost('ORGANISER', weak), draft)).toBe(false)
    expect(can.editEvent(ofHost('ORGANISER', weak), event)).toBe(false)
    expect(can.editEvent(ofHost('ORGANISER', { ...weak, hasShownSecondFactor: true }), event)).toBe(true)
    expect(can.seeGrant(ofHost('ORGANISER', { hasShownSecondFactor: false }), { partnerId: 'partner' }, event)).toBe(
      true,
    )
    expect(can.seeGrant(ofHost('ORGANISER', weak), { partnerId: 'partner' }, event)).toBe(false)
    expect(can.seeGrants(ofHost('ORGANISER', weak), event)).toBe(false)
    expect(visible.grants(ofHost('ORGANISER', weak), event)).toEqual({ eventId: event.id, partnerId: { in: [] } })
  })

  it('ends with the grant, and is nothing at another event', () => {
    const viewer = ofPartner({})
    expect(can.seeRegistrations({ ...viewer, grants: [] }, event)).toBe(false)
    expect(can.seeRegistrations(viewer, { ...event, id: 'other' })).toBe(false)
  })

  it('is done by the host’s right before a partner’s', () => {
    const both = { ...ofPartner({}), memberships: [memberOf('partner'), memberOf('host')] }
    expect(rightToDecideOn(both, registration, event)).toMatchObject({ instituteId: 'host', grantId: null })
    expect(rightToDecideOn(both, registration, event, 'partner')).toMatchObject({ grantId: 'grant of partner' })
  })

  it('what a member may do with a programme is limited to the sessions of the grant', () => {
    const right = rightToAct(ofPartner({ scope: { ...wholeEvent, sessions: ['one'] } }), event, 'MANAGE_SESSIONS')
    expect(right && ['one', 'two', null].map((id) => reachesSession(right, id))).toEqual([true, false, false])
  })

  it('releases only what it sees as a whole, and offers only from an allotment of its own', () => {
    expect(can.release(ofPartner({}), event)).toBe(true)
    expect(can.release(ofPartner({ scope: { ...wholeEvent, groups: ['civil-society'] } }), event)).toBe(false)
    expect(can.release(ofPartner({ needsConsent: true }), event)).toBe(false)
    expect(can.release(ofPartner({ capabilities: ['DECIDE'] }), event)).toBe(false)
    expect(can.offerFromAllotment(ofPartner({ allotment: 3 }), event, 'partner')).toBe(true)
    expect(can.offerFromAllotment(ofPartner({ allotment: 3 }), event, 'another')).toBe(false)
    expect(can.offerFromAllotment(ofPartner({}), event, 'partner')).toBe(false)
    expect(can.offerFromAllotment(ofHost('OWNER'), event, 'host')).toBe(false)
  })
})

describe('a registration', () => {
  it.each<[string, Partial<Terms>, Partial<typeof registration>, boolean]>([
    ['of the group', { scope: { ...wholeEvent, groups: ['civil-society'] } }, {}, true],
    ['of another group', { scope: { ...wholeEvent, groups: ['academia'] } }, {}, false],
    ['of the country', { scope: { ...wholeEvent, countries: ['CO'] } }, {}, true],
    ['of another country', { scope: { ...wholeEvent, countries: ['MX'] } }, {}, false],
    ['for the session', { scope: { ...wholeEvent, sessions: ['one'] } }, { sessionIds: ['one', 'two'] }, true],
    ['for all sessions', { scope: { ...wholeEvent, sessions: ['one'] } }, {}, true],
    ['for another session', { scope: { ...wholeEvent, sessions: ['one'] } }, { sessionIds: ['two'] }, false],
    [
      'of the group, not of the country',
      { scope: { ...wholeEvent, groups: ['civil-society'], countries: ['MX'] } },
      {},
      false,
    ],
    ['that is not shared', { needsConsent: true }, { sharedWith: ['another'] }, false],
    ['that was shared under an earlier grant', { needsConsent: true }, { sharedWith: ['partner'] }, false],
    ['that is shared', { needsConsent: true }, { sharedWith: ['grant of partner'] }, true],
  ])('%s is seen or not', (_, terms, changes, isSeen) => {
    const row = { ...registration, ...changes }
    expect(can.reviewRegistration(ofPartner(terms), row, event)).toBe(isSeen)
    expect(can.decideOn(ofPartner(terms), row, event)).toBe(isSeen)
  })

  it('is its person’s whole, whatever is masked', () => {
    const viewer = { ...ofPartner({ masks: [{ field: 'NAME', revealable: true }] }), emailKey: registration.emailKey }
    expect(masksOf(viewer, registration, event).size).toBe(0)
    expect(rightToReveal(person, registration, event, 'NAME')).toBeNull()
  })
})

describe('what is masked', () => {
  const masks = (viewer: ViewerRow, changes: Partial<typeof registration> = {}) =>
    Object.fromEntries(masksOf(viewer, { ...registration, ...changes }, event))
  const protectedOnes = { NAME: true, EMAIL: true, ORGANISATION: true, PROTECTED_IDENTITY: true }

  it('the grant decides what is masked, and addresses are masked without the right to see contacts', () => {
    expect(masks(ofHost('ORGANISER'))).toEqual({})
    expect(masks(ofHost('REVIEWER'))).toEqual({ EMAIL: false })
    expect(masks(ofPartner({ capabilities: ['SEE_REGISTRATIONS'] }))).toEqual({ EMAIL: false })
    expect(masks(ofPartner({ masks: [{ field: 'MOTIVATION', revealable: true }] }))).toEqual({ MOTIVATION: true })
  })

  it('a protected person’s identity is masked for the host too, and revealable to viewers who see contacts', () => {
    const shielded = { protected: true }
    expect(masks(ofHost('ORGANISER'), shielded)).toEqual(protectedOnes)
    expect(masks(ofHost('REVIEWER'), shielded)).toEqual({
      NAME: false,
      EMAIL: false,
      ORGANISATION: false,
      PROTECTED_IDENTITY: false,
    })
    expect(masks(ofPartner({ masks: [{ field: 'PROTECTED_IDENTITY', revealable: false }] }), shielded)).toEqual({
      NAME: false,
      EMAIL: false,
      ORGANISATION: false,
      PROTECTED_IDENTITY: false,
    })
    expect(masks(ofPartner({ masks: [{ field: 'EMAIL', revealable: false }] }), shielded)).toEqual({
      ...protectedOnes,
      EMAIL: false,
    })
  })

  it('a field that one institute masks is shown to a member of another institute that sees it', () => {
    const two = ofPartners({
      one: {
        masks: [
          { field: 'NAME', revealable: false },
          { field: 'COUNTRY', revealable: false },
        ],
      },
      two: { masks: [{ field: 'COUNTRY', revealable: true }], scope: { ...wholeEvent, groups: ['civil-society'] } },
    })
    expect(masks(two)).toEqual({ COUNTRY: true })
    expect(rightToReveal(two, registration, event, 'COUNTRY')).toMatchObject({ instituteId: 'two' })
    expect(masks(two, { groupKey: 'academia' })).toEqual({ NAME: false, COUNTRY: false })
    expect(maskedInLists(two, event)).toEqual(['NAME', 'COUNTRY'])
  })

  it('anywhere in a list orders and chooses nothing in it', () => {
    expect(maskedInLists(ofHost('ORGANISER'), event)).toEqual([])
    expect(maskedInLists(ofHost('REVIEWER'), event)).toEqual(['EMAIL'])
    const masked = { masks: [{ field: 'COUNTRY' as const, revealable: true }] }
    expect(maskedInLists(ofPartner(masked), event)).toEqual(['COUNTRY'])
    const hostToo = { ...ofPartner(masked), memberships: [memberOf('partner'), memberOf('host')] }
    expect(maskedInLists(hostToo, event)).toEqual([])
  })
})

describe('a blind review', () => {
  const blind = { ...event, blindReview: true }
  const reviews: Terms['capabilities'] = ['SEE_REGISTRATIONS', 'SEE_CONTACTS', 'REVIEW']

  it('masks who people are from those who review and do not decide, for good', () => {
    const hidden = [...identityFields].map((field) => [field, false])
    for (const viewer of [ofHost('REVIEWER'), ofPartner({ capabilities: reviews })]) {
      expect([...masksOf(viewer, registration, blind)]).toEqual(hidden)
      expect(maskedInLists(viewer, blind)).toEqual([...identityFields])
      expect(readsBlind(viewer, registration, blind)).toBe(true)
      expect(readsBlind(viewer, registration, event)).toBe(false)
    }
  })

  it('masks nothing from those who decide, who only see, or whose own it is', () => {
    const own = { ...ofHost('REVIEWER'), emailKey: registration.emailKey }
    for (const viewer of [
      ofHost('ORGANISER'),
      ofPartner({ capabilities: ['SEE_REGISTRATIONS', 'SEE_CONTACTS'] }),
      own,
    ]) {
      expect([...masksOf(viewer, registration, blind)]).toEqual([])
      expect(readsBlind(viewer, registration, blind)).toBe(false)
    }
  })
})

describe('a conflict of interest', () => {
  const conflict = { registrationId: registration.id, eventId: event.id, groupKey: registration.groupKey }
  const away = (viewer: ViewerRow): ViewerRow => ({ ...viewer, conflicts: [conflict] })

  it('keeps away from one registration, in every role, and from counts that it is part of', () => {
    for (const viewer of [away(ofHost('OWNER')), away(ofPartner({}))]) {
      const ways = [can.seeRegistration, can.reviewRegistration, can.decideOn, can.reviewOne]
      expect(ways.map((way) => way(viewer, registration, event))).toEqual([false, false, false, false])
      expect(can.seeReviews(viewer, registration, event, true)).toBe(false)
      expect(can.seeRegistration(viewer, { ...registration, id: 'another' }, event)).toBe(true)
      expect(can.seeGroup(viewer, event, registration.groupKey)).toBe(false)
      expect(can.hiddenByConflict(viewer, event, registration.groupKey, 'DECIDE')).toEqual([registration.id])
      expect(can.seeGroup(viewer, event, 'academia')).toBe(true)
      expect(JSON.stringify(visible.registrations(viewer, event))).toContain('{"notIn":["registration"]}')
    }
  })

  it('is of one event, and is lifted by others: of the host, or of the same institute', () => {
    const elsewhere = { ...ofHost('OWNER'), conflicts: [{ ...conflict, eventId: 'another' }] }
    expect(can.seeRegistration(elsewhere, registration, event)).toBe(true)
    const declared = { userId: 'somebody', instituteId: 'host' }
    expect(can.liftConflict(ofHost('ORGANISER'), registration, event, declared)).toBe(true)
    expect(can.liftConflict(ofHost('ORGANISER'), registration, event, { ...declared, userId: person.id })).toBe(false)
    expect(can.liftConflict(ofHost('REVIEWER'), registration, event, declared)).toBe(false)
    expect(can.liftConflict(ofPartner({}), registration, event, declared)).toBe(false)
    expect(can.liftConflict(ofPartner({}), registration, event, { ...declared, instituteId: 'partner' })).toBe(true)
  })
})

describe('counts', () => {
  it('show groups that the viewer sees as a whole', () => {
    const seen = (terms: Partial<Terms>) => can.seeGroup(ofPartner(terms), event, 'civil-society')
    expect(seen({})).toBe(true)
    expect(seen({ scope: { ...wholeEvent, groups: ['civil-society'] } })).toBe(true)
    expect(seen({ scope: { ...wholeEvent, groups: ['academia'] } })).toBe(false)
    expect(seen({ scope: { groups: ['civil-society'], countries: ['CO'], sessions: null } })).toBe(false)
    expect(seen({ scope: { ...wholeEvent, sessions: ['one'] } })).toBe(false)
    expect(seen({ needsConsent: true })).toBe(false)
    const reader = ofPartner({ capabilities: ['SEE_REGISTRATIONS'] })
    expect(can.hiddenByConflict(reader, event, 'civil-society', 'SEE_REGISTRATIONS')).toEqual([])
    expect(can.hiddenByConflict(reader, event, 'civil-society', 'DECIDE')).toBeNull()
  })
})

describe('who looked at what', () => {
  it('is shown to the person, the host and the institute itself', () => {
    const disclosed = (viewer: ViewerRow) => can.seeDisclosure(viewer, registration, event, 'partner')
    expect(disclosed({ ...person, emailKey: registration.emailKey })).toBe(true)
    expect(disclosed(ofHost('REVIEWER'))).toBe(true)
    expect(disclosed(ofPartner({}))).toBe(true)
    expect(disclosed(ofPartners({ another: {} }))).toBe(false)
    expect(disclosed(person)).toBe(false)
  })
})

describe('files and decisions', () => {
  it('are of what the right to them reaches, not of all that is seen', () => {
    const two = ofPartners({
      one: { capabilities: ['SEE_REGISTRATIONS'] },
      two: {
        capabilities: ['SEE_REGISTRATIONS', 'EXPORT', 'DECIDE'],
        scope: { ...wholeEvent, groups: ['academia'] },
        masks: [{ field: 'NAME', revealable: false }],
      },
    })
    expect(visible.registrations(two, event)).toEqual({ eventId: 'event' })
    const reached = { eventId: 'event', OR: [{ id: { in: [] } }, { AND: [{ groupKey: { in: ['academia'] } }, {}] }] }
    expect(visible.registrations(two, event, 'EXPORT')).toEqual(reached)
    expect(visible.registrations(two, event, 'DECIDE')).toEqual(reached)
    const row = { ...registration, groupKey: 'academia' }
    expect(masksOf(two, row, event).has('NAME')).toBe(false)
    expect(masksOf(two, row, event, 'EXPORT').has('NAME')).toBe(true)
    expect(can.decideOn(two, registration, event)).toBe(false)
  })

  it('are nobody’s without the right to see', () => {
    const blind = ofPartner({ capabilities: ['EXPORT', 'DECIDE'] })
    expect([can.export(blind, event), can.decide(blind, event), can.decideOn(blind, registration, event)]).toEqual([
      false,
      false,
      false,
    ])
    expect(visible.registrations(null, event)).toEqual({ eventId: 'event', OR: [{ id: { in: [] } }] })
  })
})
