import { personalFields, type Scope, sightOf, type Terms } from './grant.ts'
import type { Instant } from './registration.ts'

/** How host and partner agree on a grant, change it and end it. */

export type GrantSide = 'HOST' | 'PARTNER'

/** Terms as proposed by one side. Immutable: different terms get another number. */
export interface NumberedTerms {
  /** 1, 2, … within the grant. */
  number: number
  proposedBy: GrantSide
  terms: Terms
  purposes: Purposes
}

/** Why the partner sees personal data, by language. */
export type Purposes = Readonly<Record<string, string>>

export type GrantStanding = { version: number; termsSoFar: number } & (
  | { state: 'PROPOSED'; agreed: null; proposed: NumberedTerms }
  /** In force until `endOf(agreed.terms)`, whether or not the end has been recorded yet. */
  | { state: 'AGREED'; agreed: NumberedTerms; agreedAt: Instant; proposed: NumberedTerms | null }
  | { state: 'DECLINED'; agreed: null; proposed: null }
  | {
      state: 'ENDED'
      /** The last terms in force; null if there never were any. */
      agreed: NumberedTerms | null
      agreedAt: Instant | null
      proposed: null
      endedAt: Instant
    }
)

/** `version`: version of the grant as the member read it. */
export interface ProposeTerms {
  side: GrantSide
  terms: Terms
  purposes: Purposes
  version: number
}

export interface AnswerProposal {
  /** The proposing side takes back; the other side accepts or declines. */
  type: 'ACCEPT' | 'DECLINE' | 'TAKE_BACK'
  side: GrantSide
  version: number
}

/** Names of audit entries. */
export type GrantChange =
  | 'GRANT_PROPOSED'
  | 'TERMS_PROPOSED'
  | 'GRANT_AGREED'
  | 'TERMS_AGREED'
  | 'GRANT_DECLINED'
  | 'TERMS_DECLINED'
  | 'PROPOSAL_TAKEN_BACK'
  | 'GRANT_ENDED'
  | 'GRANT_EXPIRED'

export type GrantRefusal =
  | { refusal: 'GrantClosed'; state: 'DECLINED' | 'ENDED' }
  | { refusal: 'ChangedMeanwhile' }
  /** There is no proposal for this side to answer (or, to take back, none made by it). */
  | { refusal: 'NothingProposed' }
  /** The current proposal, or the terms in force, are the same. */
  | { refusal: 'SameTerms' }
  /** The end date in the terms has already passed. */
  | { refusal: 'TermsOver' }
  /** It is not in force, or its end has not been reached. */
  | { refusal: 'NotDue' }

/** `Why`: the possible refusals. */
export type GrantDecided<Why extends GrantRefusal['refusal'] = GrantRefusal['refusal']> =
  | { kind: 'DONE'; grant: GrantStanding; what: GrantChange }
  | { kind: 'REFUSED'; refusal: Extract<GrantRefusal, { refusal: Why }> }

type Done = Extract<GrantDecided, { kind: 'DONE' }>

/** The end date in the terms; null: none. */
export const endOf = ({ endsAt }: Pick<Terms, 'endsAt'>): Instant | null =>
  endsAt === null ? null : Date.parse(endsAt)

const areOver = (terms: Terms, now: Instant): boolean => now >= (endOf(terms) ?? Number.POSITIVE_INFINITY)

/** The terms currently in force; null if there are none. */
export const termsInForce = (grant: GrantStanding | null, now: Instant): Terms | null =>
  grant?.state === 'AGREED' && !areOver(grant.agreed.terms, now) ? grant.agreed.terms : null

/** The first proposal, made by the host. */
export function beginGrant(
  { terms, purposes }: Pick<ProposeTerms, 'terms' | 'purposes'>,
  now: Instant,
): GrantDecided<'TermsOver'> {
  if (areOver(terms, now)) return refused({ refusal: 'TermsOver' })
  const proposed = { number: 1, proposedBy: 'HOST', terms, purposes } as const
  return done({ version: 0, termsSoFar: 1, state: 'PROPOSED', agreed: null, proposed }, 'GRANT_PROPOSED')
}

/** By either side: a counter-proposal, an improved proposal of its own, or a change of the terms in force. */
export function proposeTerms(
  grant: GrantStanding,
  { side, terms, purposes, version }: ProposeTerms,
  now: Instant,
): GrantDecided<'GrantClosed' | 'ChangedMeanwhile' | 'SameTerms' | 'TermsOver'> {
  const open = openAt(grant, now)
  if ('refusal' in open) return refused(open)
  if (version !== open.version) return refused({ refusal: 'ChangedMeanwhile' })
  if (areOver(terms, now)) return refused({ refusal: 'TermsOver' })
  const onTheTable = open.state === 'PROPOSED' ? open.proposed : (open.proposed ?? open.agreed)
  if (contentOf(onTheTable) === contentOf({ terms, purposes })) return refused({ refusal: 'SameTerms' })
  const number = open.termsSoFar + 1
  const proposed = { number, proposedBy: side, terms, purposes }
  return done({ ...open, termsSoFar: number, proposed }, 'TERMS_PROPOSED')
}

export function answerProposal(
  grant: GrantStanding,
  { type, side, version }: AnswerProposal,
  now: Instant,
): GrantDecided<'GrantClosed' | 'ChangedMeanwhile' | 'NothingProposed' | 'TermsOver'> {
  const open = openAt(grant, now)
  if ('refusal' in open) return refused(open)
  if (version !== open.version) return refused({ refusal: 'ChangedMeanwhile' })
  const { proposed } = open
  if (proposed?.proposedBy !== (type === 'TAKE_BACK' ? side : otherSide(side)))
    return refused({ refusal: 'NothingProposed' })
  switch (type) {
    case 'ACCEPT':
      return areOver(proposed.terms, now) ? refused({ refusal: 'TermsOver' }) : accept(open, proposed, now)
    case 'DECLINE':
      return dropProposal(open, open.state === 'PROPOSED' ? 'GRANT_DECLINED' : 'TERMS_DECLINED')
    case 'TAKE_BACK':
      return dropProposal(open, 'PROPOSAL_TAKEN_BACK')
    default:
      return type satisfies never
  }
}

/** By either side, whether the grant is in force or only proposed. */
export function endGrant(grant: GrantStanding, now: Instant): GrantDecided<'GrantClosed'> {
  const open = openAt(grant, now)
  return 'refusal' in open ? refused(open) : done(ended(open, now), 'GRANT_ENDED')
}

/** Records that the end date in the terms has been reached. If recorded late, the grant still ended at that date. */
export function expireGrant(grant: GrantStanding, now: Instant): GrantDecided<'NotDue'> {
  const end = grant.state === 'AGREED' ? endOf(grant.agreed.terms) : null
  if (grant.state !== 'AGREED' || end === null || now < end) return refused({ refusal: 'NotDue' })
  return done(ended(grant, end), 'GRANT_EXPIRED')
}

type Standing = Extract<GrantStanding, { state: 'PROPOSED' | 'AGREED' }>

const refused = <Refusal extends GrantRefusal>(refusal: Refusal) => ({ kind: 'REFUSED' as const, refusal })

/** The grant, unless it was declined, has ended or is past its end date. */
function openAt(grant: GrantStanding, now: Instant): Standing | Extract<GrantRefusal, { refusal: 'GrantClosed' }> {
  if (grant.state === 'DECLINED' || grant.state === 'ENDED') return { refusal: 'GrantClosed', state: grant.state }
  if (grant.state === 'AGREED' && areOver(grant.agreed.terms, now)) return { refusal: 'GrantClosed', state: 'ENDED' }
  return grant
}

/** `next`: without the version, which every change increments. */
const done = (next: GrantStanding, what: GrantChange): Done => ({
  kind: 'DONE',
  grant: { ...next, version: next.version + 1 },
  what,
})

const otherSide = (side: GrantSide): GrantSide => (side === 'HOST' ? 'PARTNER' : 'HOST')

/** Compares terms by meaning, regardless of order and form. */
function contentOf({ terms, purposes }: Pick<NumberedTerms, 'terms' | 'purposes'>): string {
  const { capabilities, scope, allotment, countersign, needsConsent, endsAt } = terms
  const limits = (['groups', 'countries', 'sessions'] satisfies (keyof Scope)[]).map((key) => scope[key]?.toSorted())
  const sights = personalFields.map((field) => sightOf(terms, field))
  const reasons = Object.entries(purposes).sort(([one], [other]) => (one < other ? -1 : 1))
  const lists = [capabilities.toSorted(), limits, sights, countersign.toSorted(), reasons]
  return JSON.stringify([lists, allotment, needsConsent, endOf({ endsAt })])
}

function accept(grant: Standing, proposed: NumberedTerms, now: Instant): Done {
  const { version, termsSoFar } = grant
  const agreed = { version, termsSoFar, state: 'AGREED', agreed: proposed, proposed: null } as const
  return grant.state === 'AGREED'
    ? done({ ...agreed, agreedAt: grant.agreedAt }, 'TERMS_AGREED')
    : done({ ...agreed, agreedAt: now }, 'GRANT_AGREED')
}

/** Terms in force remain so; without any, the grant is closed. */
function dropProposal(grant: Standing, what: GrantChange): Done {
  if (grant.state === 'AGREED') return done({ ...grant, proposed: null }, what)
  const { version, termsSoFar } = grant
  return done({ version, termsSoFar, state: 'DECLINED', agreed: null, proposed: null }, what)
}

const ended = ({ version, termsSoFar, ...grant }: Standing, endedAt: Instant): GrantStanding => ({
  version,
  termsSoFar,
  state: 'ENDED',
  agreed: grant.agreed,
  agreedAt: grant.state === 'AGREED' ? grant.agreedAt : null,
  proposed: null,
  endedAt,
})
