import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Terms, wholeEvent } from './grant.ts'
import {
  type AnswerProposal,
  answerProposal,
  beginGrant,
  endGrant,
  expireGrant,
  type GrantDecided,
  type GrantSide,
  type GrantStanding,
  type NumberedTerms,
  type ProposeTerms,
  proposeTerms,
  termsInForce,
} from './grantDecision.ts'

type GrantCommand =
  | ({ type: 'PROPOSE_TERMS' } & ProposeTerms)
  | AnswerProposal
  | { type: 'END'; side: GrantSide }
  | { type: 'EXPIRE' }

/** `grant` is null before the first proposal, when nothing else is possible. */
function decideGrant(grant: GrantStanding | null, command: GrantCommand, now: number): GrantDecided | null {
  if (!grant) return command.type === 'PROPOSE_TERMS' && command.side === 'HOST' ? beginGrant(command, now) : null
  switch (command.type) {
    case 'PROPOSE_TERMS':
      return proposeTerms(grant, command, now)
    case 'END':
      return endGrant(grant, now)
    case 'EXPIRE':
      return expireGrant(grant, now)
    default:
      return answerProposal(grant, command, now)
  }
}

const instant = (at: number): string => new Date(at).toISOString()

const terms = (given: Partial<Terms> = {}): Terms => ({
  capabilities: ['SEE_REGISTRATIONS'],
  scope: wholeEvent,
  masks: [],
  allotment: null,
  countersign: [],
  needsConsent: false,
  endsAt: null,
  ...given,
})
const more = terms({ capabilities: ['SEE_REGISTRATIONS', 'DECIDE'] })
const untilHundred = terms({ endsAt: instant(100) })

const numbered = (number: number, proposedBy: GrantSide, of = terms()): NumberedTerms => ({
  number,
  proposedBy,
  terms: of,
  purposes: { en: 'To help.' },
})

const proposed: GrantStanding = {
  state: 'PROPOSED',
  version: 1,
  termsSoFar: 1,
  agreed: null,
  proposed: numbered(1, 'HOST'),
}
const agreed: GrantStanding = {
  state: 'AGREED',
  version: 2,
  termsSoFar: 1,
  agreed: numbered(1, 'HOST'),
  agreedAt: 5,
  proposed: null,
}
const changing: GrantStanding = { ...agreed, version: 3, termsSoFar: 2, proposed: numbered(2, 'PARTNER', more) }

const refusal = (decided: GrantDecided | null) => (decided?.kind === 'REFUSED' ? decided.refusal : null)
const by = (type: 'ACCEPT' | 'DECLINE' | 'TAKE_BACK', side: GrantSide, { version }: GrantStanding): GrantCommand => ({
  type,
  side,
  version,
})

type Proposal = Extract<GrantCommand, { type: 'PROPOSE_TERMS' }>
const propose = (given: Partial<Proposal> = {}): Proposal => ({
  type: 'PROPOSE_TERMS',
  side: 'PARTNER',
  terms: terms(),
  purposes: { en: 'To help.' },
  version: 1,
  ...given,
})

describe('a grant', () => {
  it('begins with the host’s proposal, and with nothing else', () => {
    const by = (side: GrantSide) => propose({ side, version: 0 })
    expect(decideGrant(null, by('HOST'), 1)).toEqual({ kind: 'DONE', grant: proposed, what: 'GRANT_PROPOSED' })
  })

  it('is agreed when the other side accepts', () => {
    expect(decideGrant(proposed, by('ACCEPT', 'PARTNER', proposed), 5)).toEqual({
      kind: 'DONE',
      grant: agreed,
      what: 'GRANT_AGREED',
    })
    expect(refusal(decideGrant(proposed, by('ACCEPT', 'HOST', proposed), 5))).toEqual({ refusal: 'NothingProposed' })
    expect(refusal(decideGrant(agreed, by('ACCEPT', 'PARTNER', agreed), 5))).toEqual({ refusal: 'NothingProposed' })
  })

  it('comes to nothing when it is declined, or taken back by those who proposed', () => {
    const nothing = { state: 'DECLINED', version: 2, termsSoFar: 1, agreed: null, proposed: null }
    expect(decideGrant(proposed, by('DECLINE', 'PARTNER', proposed), 5)).toEqual({
      kind: 'DONE',
      grant: nothing,
      what: 'GRANT_DECLINED',
    })
    expect(decideGrant(proposed, by('TAKE_BACK', 'HOST', proposed), 5)).toEqual({
      kind: 'DONE',
      grant: nothing,
      what: 'PROPOSAL_TAKEN_BACK',
    })
    expect(refusal(decideGrant(proposed, by('DECLINE', 'HOST', proposed), 5))).toEqual({ refusal: 'NothingProposed' })
    expect(refusal(decideGrant(proposed, by('TAKE_BACK', 'PARTNER', proposed), 5))).toEqual({
      refusal: 'NothingProposed',
    })
  })

  it('waits for the host after a counter-proposal', () => {
    const counter = propose({ terms: more })
    const decided = decideGrant(proposed, counter, 5)
    const countered = { ...proposed, version: 2, termsSoFar: 2, proposed: numbered(2, 'PARTNER', more) }
    expect(decided).toEqual({ kind: 'DONE', grant: countered, what: 'TERMS_PROPOSED' })
    expect(refusal(decideGrant(countered, by('ACCEPT', 'PARTNER', countered), 6))).toEqual({
      refusal: 'NothingProposed',
    })
    expect(decideGrant(countered, by('ACCEPT', 'HOST', countered), 6)).toMatchObject({
      grant: { state: 'AGREED', agreed: { number: 2, terms: more } },
    })
  })

  it('takes no proposal that says what is proposed or in force already', () => {
    const scope = { groups: ['academia', 'activists'], countries: null, sessions: null }
    const masks = [
      { field: 'EMAIL', revealable: true },
      { field: 'NAME', revealable: false },
    ] as const
    const full = terms({ scope, masks: [...masks], endsAt: instant(100) })
    const same = terms({
      scope: { ...scope, groups: ['activists', 'academia'] },
      // Without access to addresses both are hidden anyway.
      masks: [masks[1], { field: 'PROTECTED_IDENTITY', revealable: false }],
      endsAt: '1970-01-01T00:00:00.100+00:00',
    })
    const waiting: GrantStanding = { ...proposed, proposed: numbered(1, 'HOST', full) }
    for (const side of ['HOST', 'PARTNER'] as const)
      expect(refusal(decideGrant(waiting, propose({ side, terms: same }), 5))).toEqual({ refusal: 'SameTerms' })
    expect(refusal(decideGrant(agreed, propose({ version: 2 }), 9))).toEqual({ refusal: 'SameTerms' })
    expect(refusal(decideGrant(changing, propose({ version: 3, terms: more }), 9))).toEqual({ refusal: 'SameTerms' })

    const others: Partial<Terms>[] = [
      { capabilities: more.capabilities },
      { scope: { ...scope, groups: ['academia'] } },
      { scope: { ...scope, groups: null } },
      { scope: { groups: null, countries: scope.groups, sessions: null } },
      { masks: [masks[0], { field: 'NAME', revealable: true }] },
      { allotment: 1 },
      { countersign: ['DECLINE'] },
      { needsConsent: true },
      { endsAt: null },
      { endsAt: instant(101) },
    ]
    for (const other of others)
      expect(decideGrant(waiting, propose({ terms: { ...full, ...other } }), 5)).toMatchObject({ kind: 'DONE' })
    const purposes = { en: 'To help.', es: 'Para ayudar.' }
    expect(decideGrant(waiting, propose({ terms: full, purposes }), 5)).toMatchObject({ kind: 'DONE' })
    expect(decideGrant(changing, propose({ version: 3 }), 9)).toMatchObject({ kind: 'DONE' })
  })

  it('stays as it was agreed until other terms are accepted', () => {
    expect(termsInForce(changing, 9)).toEqual(terms())
    expect(decideGrant(changing, by('ACCEPT', 'HOST', changing), 9)).toEqual({
      kind: 'DONE',
      grant: { ...agreed, version: 4, termsSoFar: 2, agreed: numbered(2, 'PARTNER', more) },
      what: 'TERMS_AGREED',
    })
    expect(decideGrant(changing, by('DECLINE', 'HOST', changing), 9)).toEqual({
      kind: 'DONE',
      grant: { ...agreed, version: 4, termsSoFar: 2 },
      what: 'TERMS_DECLINED',
    })
    expect(decideGrant(changing, by('TAKE_BACK', 'PARTNER', changing), 9)).toMatchObject({
      what: 'PROPOSAL_TAKEN_BACK',
      grant: { state: 'AGREED', proposed: null },
    })
  })

  it('is not agreed on terms that were not read', () => {
    expect(refusal(decideGrant(changing, { type: 'ACCEPT', side: 'HOST', version: 2 }, 9))).toEqual({
      refusal: 'ChangedMeanwhile',
    })
  })

  it('is ended by either side, whatever was proposed', () => {
    for (const side of ['HOST', 'PARTNER'] as const) {
      expect(decideGrant(changing, { type: 'END', side }, 9)).toEqual({
        kind: 'DONE',
        grant: {
          state: 'ENDED',
          version: 4,
          termsSoFar: 2,
          agreed: agreed.agreed,
          agreedAt: 5,
          proposed: null,
          endedAt: 9,
        },
        what: 'GRANT_ENDED',
      })
    }
    expect(decideGrant(proposed, { type: 'END', side: 'HOST' }, 9)).toMatchObject({ grant: { agreed: null } })
  })

  it('ends by itself at the end of its terms, noticed or not', () => {
    const short: GrantStanding = { ...agreed, agreed: numbered(1, 'HOST', untilHundred), proposed: numbered(2, 'HOST') }
    expect(termsInForce(short, 99)).toEqual(untilHundred)
    expect(termsInForce(short, 100)).toBeNull()
    expect(refusal(decideGrant(short, { type: 'EXPIRE' }, 99))).toEqual({ refusal: 'NotDue' })
    expect(decideGrant(short, { type: 'EXPIRE' }, 130)).toMatchObject({
      what: 'GRANT_EXPIRED',
      grant: { state: 'ENDED', endedAt: 100, proposed: null },
    })
    for (const command of [by('ACCEPT', 'PARTNER', short), { type: 'END', side: 'HOST' } as const]) {
      expect(refusal(decideGrant(short, command, 100))).toEqual({ refusal: 'GrantClosed', state: 'ENDED' })
    }
  })

  it('can’t be proposed or agreed on terms whose end has passed', () => {
    const late = { ...proposed, proposed: numbered(1, 'HOST', untilHundred) }
    expect(refusal(decideGrant(late, by('ACCEPT', 'PARTNER', late), 100))).toEqual({ refusal: 'TermsOver' })
    const tooLate = propose({ terms: untilHundred })
    expect(refusal(decideGrant(proposed, tooLate, 100))).toEqual({ refusal: 'TermsOver' })
    expect(refusal(decideGrant(null, { ...tooLate, side: 'HOST' }, 100))).toEqual({ refusal: 'TermsOver' })
  })

  it('is over once it was declined or ended', () => {
    const declined: GrantStanding = { state: 'DECLINED', version: 2, termsSoFar: 1, agreed: null, proposed: null }
    for (const command of [
      by('ACCEPT', 'PARTNER', declined),
      propose({ side: 'HOST', version: 2 }),
      { type: 'END', side: 'HOST' } as const,
    ]) {
      expect(refusal(decideGrant(declined, command, 9))).toEqual({ refusal: 'GrantClosed', state: 'DECLINED' })
    }
    expect(refusal(decideGrant(declined, { type: 'EXPIRE' }, 9))).toEqual({ refusal: 'NotDue' })
  })
})

describe('random histories', () => {
  const side = fc.constantFrom<GrantSide>('HOST', 'PARTNER')
  /** 0: based on the current version; more: on an older one. */
  const staleness = fc.constantFrom(0, 0, 0, 1)
  const step = fc.record({
    after: fc.nat(3),
    what: fc.oneof(
      fc.record({
        type: fc.constant('PROPOSE_TERMS' as const),
        side,
        staleness,
        endsIn: fc.option(fc.integer({ min: -2, max: 20 })),
        seats: fc.nat(50),
      }),
      fc.record({
        type: fc.constantFrom('ACCEPT' as const, 'ACCEPT' as const, 'DECLINE' as const, 'TAKE_BACK' as const),
        side,
        staleness,
      }),
      fc.record({ type: fc.constant('END' as const), side }),
      fc.record({ type: fc.constant('EXPIRE' as const) }),
    ),
  })

  /** A grant that is over stays over. */
  function expectNextVersion(before: GrantStanding | null, after: GrantStanding) {
    expect(after.version).toBe((before?.version ?? 0) + 1)
    expect(['ENDED', 'DECLINED']).not.toContain(before?.state)
  }

  /** Proposing terms counts as agreeing to them, even if the proposal is refused. */
  function noteYes(
    saidYes: Map<string, Set<GrantSide>>,
    before: GrantStanding | null,
    command: GrantCommand,
    isTaken: boolean,
  ): void {
    const sayYes = (to: Terms, who: GrantSide) => {
      const key = JSON.stringify(to)
      saidYes.set(key, (saidYes.get(key) ?? new Set()).add(who))
    }
    if (command.type === 'PROPOSE_TERMS') sayYes(command.terms, command.side)
    if (command.type === 'ACCEPT' && isTaken && before?.proposed) sayYes(before.proposed.terms, command.side)
  }

  it('never bring terms in force that not both sides have said yes to', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let grant: GrantStanding | null = null
        let now = 0
        /** Sides that have agreed, by the content of the terms. */
        const saidYes = new Map<string, Set<GrantSide>>()
        for (const { after, what } of steps) {
          now += after
          const before: GrantStanding | null = grant
          const command = commandOf(before, what, now)
          const decided = decideGrant(before, command, now)
          noteYes(saidYes, before, command, decided?.kind === 'DONE')
          if (decided?.kind !== 'DONE') continue
          grant = decided.grant
          expectNextVersion(before, grant)
          const inForce = termsInForce(grant, now)
          if (inForce) expect(saidYes.get(JSON.stringify(inForce))?.size).toBe(2)
        }
      }),
      { numRuns: 5000 },
    )
  })

  type What = (typeof step extends fc.Arbitrary<infer Step> ? Step : never) extends { what: infer W } ? W : never

  function commandOf(grant: GrantStanding | null, what: What, now: number): GrantCommand {
    if (what.type === 'END' || what.type === 'EXPIRE') return what
    const version = (grant?.version ?? 0) - what.staleness
    if (what.type !== 'PROPOSE_TERMS') return { type: what.type, side: what.side, version }
    const endsAt = what.endsIn === null ? null : instant(now + what.endsIn)
    return propose({ side: what.side, version, terms: terms({ allotment: what.seats, endsAt }) })
  }
})
