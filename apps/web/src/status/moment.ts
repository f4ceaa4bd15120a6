/** Which card the status page opens with. */
import type { EventState, RegistrationState } from '../__generated__/graphql.ts'
import { hasLeft, isLive } from './hasLeft.ts'

const minute = 60_000

/** How long before a session starts the page says how to get in, ms. */
export const leadTime = 60 * minute

export interface MomentSession {
  id: string
  startsAt: string
  endsAt: string
}

export interface MomentFacts<Session extends MomentSession> {
  state: RegistrationState
  awaitsConfirmation: boolean
  offerExpiresAt: string | null
  /** Deadline of the follow-up survey; null: there is none, or the person has answered it. */
  feedbackUntil: string | null
  event: {
    state: EventState
    startsAt: string
    endsAt: string
    decisionPromisedAt: string | null
    previousStartsAt: string | null
  }
  /** Sessions that the seat covers, by time. */
  sessions: readonly Session[]
}

export type Moment<Session extends MomentSession = MomentSession> =
  | { kind: 'CALLED_OFF' | 'OVER' | 'CONFIRM_ADDRESS' | 'WAITING' }
  | { kind: 'POSTPONED'; isOffered: boolean }
  | { kind: 'NOT_SELECTED' | 'DECLINED' | 'LAPSED' | 'WITHDRAWN' }
  /** Null: no answer is promised by a date. */
  | { kind: 'UNDER_REVIEW'; promisedAt: string | null; isLate: boolean }
  | { kind: 'CONFIRM_SEAT' | 'TAKE_SEAT'; until: string }
  /** `next`: the session that comes next; null once the last one is over, and where there are none. */
  | { kind: 'SEATED'; next: Session | null; hasBegun: boolean }
  | { kind: 'RESCHEDULED'; previousStartsAt: string }
  /** `minutes` until it starts, rounded up; 0: it has started. */
  | { kind: 'SOON'; session: Session; minutes: number }
  | { kind: 'FEEDBACK'; until: string }

/** Decides what comes first, from the state of a registration and the time (ms since 1970). */
export function momentOf<Session extends MomentSession>(facts: MomentFacts<Session>, now: number): Moment<Session> {
  const { state, event } = facts
  if (event.state === 'CALLED_OFF' && !hasLeft(state)) return { kind: 'CALLED_OFF' }
  if (event.state === 'POSTPONED' && isLive(state)) return { kind: 'POSTPONED', isOffered: state === 'OFFERED' }
  if (state === 'DECLINED' || state === 'LAPSED' || state === 'WITHDRAWN') return { kind: state }
  if (now >= Date.parse(event.endsAt)) return afterwards(facts, now)
  if (facts.awaitsConfirmation)
    return facts.offerExpiresAt ? { kind: 'CONFIRM_SEAT', until: facts.offerExpiresAt } : { kind: 'CONFIRM_ADDRESS' }
  switch (state) {
    case 'SUBMITTED': {
      const promisedAt = event.decisionPromisedAt
      return { kind: 'UNDER_REVIEW', promisedAt, isLate: promisedAt !== null && now >= Date.parse(promisedAt) }
    }
    case 'OFFERED':
      // Exactly offers have a deadline; the event's start ends any.
      return { kind: 'TAKE_SEAT', until: facts.offerExpiresAt ?? event.startsAt }
    case 'CONFIRMED':
      return seated(facts, now)
    case 'WAITLISTED':
      return { kind: 'WAITING' }
    case 'NOT_SELECTED':
      return { kind: 'NOT_SELECTED' }
    default:
      return state satisfies never
  }
}

const afterwards = (facts: MomentFacts<MomentSession>, now: number): Moment<never> =>
  askedForFeedback(facts, now) ?? { kind: 'OVER' }

function askedForFeedback({ state, feedbackUntil }: MomentFacts<MomentSession>, now: number): Moment<never> | null {
  const isAsked = state === 'CONFIRMED' && feedbackUntil !== null && now < Date.parse(feedbackUntil)
  return isAsked ? { kind: 'FEEDBACK', until: feedbackUntil } : null
}

function seated<Session extends MomentSession>(facts: MomentFacts<Session>, now: number): Moment<Session> {
  const { event, sessions } = facts
  const next = sessions.find(({ endsAt }) => now < Date.parse(endsAt)) ?? null
  const wait = next ? Date.parse(next.startsAt) - now : Number.POSITIVE_INFINITY
  if (next && wait <= leadTime) return { kind: 'SOON', session: next, minutes: Math.max(0, Math.ceil(wait / minute)) }
  const hasBegun = now >= Date.parse(event.startsAt)
  // In a series of sessions, those who attended one may be asked before the last.
  const asked = hasBegun ? askedForFeedback(facts, now) : null
  if (asked) return asked
  if (event.previousStartsAt && !hasBegun) return { kind: 'RESCHEDULED', previousStartsAt: event.previousStartsAt }
  return { kind: 'SEATED', next, hasBegun }
}
