import { personalFields, type Scope, sightOf, type Terms } from './grant.ts'
import type { Instant } from './registration.ts'

/** How host and partner come to an agreement, change it and end it. */

export type GrantSide = 'HOST' | 'PARTNER'

/** Terms as one side proposed them. Never changed: other terms have another number. */
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
  /** In force until `endOf(agreed.terms)`, whether or not its end was noticed yet. */
  | { state: 'AGREED'; agreed: NumberedTerms; agreedAt: Instant; proposed: NumberedTerms | null }
  | { state: 'DECLINED'; agreed: null; proposed: null }
  | {
      state: 'ENDED'
      /** The last in force; null if none ever were. */
      agreed: NumberedTerms | null
      agreedAt: Instant | null
      proposed: null
      endedAt: Instant
    }
)

/** `version`: the grant's, as the member read it. */
export type GrantCommand =
  /** The first by the host; then by either side a counter-proposal, a better one of its own, or a change of what is in force. */
  | { type: 'PROPOSE_TERMS'; side: GrantSide; terms: Terms; purposes: Purposes; version: number }
  /** By the side that did not propose. */
  | { type: 'ACCEPT' | 'DECLINE'; side: GrantSide; version: number }
  /** By the side that did. */
  | { type: 'TAKE_BACK'; side: GrantSide; version: number }
  | { type: 'END'; side: GrantSide }
  /** The clock came to the end that the terms set. */
  | { type: 'EXPIRE' }

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
  | { refusal: 'UnknownGrant' }
  | { refusal: 'GrantClosed'; state: 'DECLINED' | 'ENDED' }
  | { refusal: 'ChangedMeanwhile' }
  /** Nothing waits for this side's answer (or, to be withdrawn, was proposed by it). */
  | { refusal: 'NothingProposed' }
  /** The current proposal, or the terms in force, are the same. */
  | { refusal: 'SameTerms' }
  /** The end that the terms set has passed already. */
  | { refusal: 'TermsOver' }
  /** It is not in force, or its end has not come yet. */
  | { refusal: 'NotDue' }

export type GrantDecided =
  | { kind: 'DONE'; grant: GrantStanding; what: GrantChange }
  | { kind: 'REFUSED'; refusal: GrantRefusal }

/** When terms end by themselves; null: never. */
export const endOf = ({ endsAt }: Pick<Terms, 'endsAt'>): Instant | null =>
  endsAt === null ? null : Date.parse(endsAt)

const areOver = (terms: Terms, now: Instant): boolean => now >= (endOf(terms) ?? Number.POSITIVE_INFINITY)

/** The terms that hold now; null if none do. */
export const termsInForce = (grant: GrantStanding | null, now: Instant): Terms | null =>
  grant?.state === 'AGREED' && !areOver(grant.agreed.terms, now) ? grant.agreed.terms : null

/** `grant` is null before the first proposal. */
export function decideGrant(grant: GrantStanding | null, command: GrantCommand, now: Instant): GrantDecided {
  if (!grant) return command.type === 'PROPOSE_TERMS' && command.side === 'HOST' ? begin(command, now) : unknown
  if (command.type === 'EXPIRE') return expire(grant, now)
  if (grant.state === 'DECLINED' || grant.state === 'ENDED') return over(grant.state)
  if (grant.state === 'AGREED' && areOver(grant.agreed.terms, now)) return over('ENDED')
  if (command.type === 'END') return done(ended(grant, now), 'GRANT_ENDED')
  if (command.version !== grant.version) return refused({ refusal: 'ChangedMeanwhile' })
  return answer(grant, command, now)
}

type Answering = Extract<GrantCommand, { version: number }>

function answer(grant: Standing, command: Answering, now: Instant): GrantDecided {
  switch (command.type) {
    case 'PROPOSE_TERMS':
      return propose(grant, command, now)
    case 'ACCEPT':
      return accept(grant, command.side, now)
    case 'DECLINE':
      return proposedBy(grant, otherSide(command.side))
        ? dropProposal(grant, grant.state === 'PROPOSED' ? 'GRANT_DECLINED' : 'TERMS_DECLINED')
        : nothingProposed
    case 'TAKE_BACK':
      return proposedBy(grant, command.side) ? dropProposal(grant, 'PROPOSAL_TAKEN_BACK') : nothingProposed
    default:
      return command satisfies never
  }
}

const refused = (refusal: GrantRefusal): GrantDecided => ({ kind: 'REFUSED', refusal })
const over = (state: 'DECLINED' | 'ENDED'): GrantDecided => refused({ refusal: 'GrantClosed', state })
const unknown = refused({ refusal: 'UnknownGrant' })
const nothingProposed = refused({ refusal: 'NothingProposed' })
const termsOver = refused({ refusal: 'TermsOver' })

type Standing = Extract<GrantStanding, { state: 'PROPOSED' | 'AGREED' }>

/** `next`: but for its version, which every change raises. */
const done = (next: GrantStanding, what: GrantChange): GrantDecided => ({
  kind: 'DONE',
  grant: { ...next, version: next.version + 1 },
  what,
})

const otherSide = (side: GrantSide): GrantSide => (side === 'HOST' ? 'PARTNER' : 'HOST')

const proposedBy = ({ proposed }: Standing, side: GrantSide): boolean => proposed?.proposedBy === side

type Proposing = Omit<NumberedTerms, 'number' | 'proposedBy'> & { side: GrantSide }

function begin({ side, terms, purposes }: Proposing, now: Instant): GrantDecided {
  if (areOver(terms, now)) return termsOver
  const proposed = { number: 1, proposedBy: side, terms, purposes }
  return done({ version: 0, termsSoFar: 1, state: 'PROPOSED', agreed: null, proposed }, 'GRANT_PROPOSED')
}

function propose(grant: Standing, { side, terms, purposes }: Proposing, now: Instant): GrantDecided {
  if (areOver(terms, now)) return termsOver
  const onTheTable = grant.state === 'PROPOSED' ? grant.proposed : (grant.proposed ?? grant.agreed)
  if (contentOf(onTheTable) === contentOf({ terms, purposes })) return refused({ refusal: 'SameTerms' })
  const number = grant.termsSoFar + 1
  const proposed = { number, proposedBy: side, terms, purposes }
  return done({ ...grant, termsSoFar: number, proposed }, 'TERMS_PROPOSED')
}

/** Compares terms by meaning, whatever their order and form. */
function contentOf({ terms, purposes }: Pick<NumberedTerms, 'terms' | 'purposes'>): string {
  const { capabilities, scope, allotment, countersign, needsConsent, endsAt } = terms
  const limits = (['groups', 'countries', 'sessions'] satisfies (keyof Scope)[]).map((key) => scope[key]?.toSorted())
  const sights = personalFields.map((field) => sightOf(terms, field))
  const reasons = Object.entries(purposes).sort(([one], [other]) => (one < other ? -1 : 1))
  const lists = [capabilities.toSorted(), limits, sights, countersign.toSorted(), reasons]
  return JSON.stringify([lists, allotment, needsConsent, endOf({ endsAt })])
}

function accept(grant: Standing, side: GrantSide, now: Instant): GrantDecided {
  const { version, termsSoFar, proposed } = grant
  if (proposed?.proposedBy !== otherSide(side)) return nothingProposed
  if (areOver(proposed.terms, now)) return termsOver
  const agreed = { version, termsSoFar, state: 'AGREED', agreed: proposed, proposed: null } as const
  return grant.state === 'AGREED'
    ? done({ ...agreed, agreedAt: grant.agreedAt }, 'TERMS_AGREED')
    : done({ ...agreed, agreedAt: now }, 'GRANT_AGREED')
}

/** What is in force stays so; without it, the grant comes to nothing. */
function dropProposal(grant: Standing, what: GrantChange): GrantDecided {
  if (grant.state === 'AGREED') return done({ ...grant, proposed: null }, what)
  const { version, termsSoFar } = grant
  return done({ version, termsSoFar, state: 'DECLINED', agreed: null, proposed: null }, what)
}

/** A grant whose end was noticed late ended when its terms said. */
function expire(grant: GrantStanding, now: Instant): GrantDecided {
  const end = grant.state === 'AGREED' ? endOf(grant.agreed.terms) : null
  if (grant.state !== 'AGREED' || end === null || now < end) return refused({ refusal: 'NotDue' })
  return done(ended(grant, end), 'GRANT_EXPIRED')
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
