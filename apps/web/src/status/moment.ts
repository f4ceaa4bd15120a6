/** Selects the card at the top of the status page. */
import type { EventState, RegistrationState } from '../__generated__/graphql.ts'
import { hasLeft, isLive } from './hasLeft.ts'

const minute = 60_000

/** Milliseconds before a session starts from which the page shows how to join. */
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
  /** Deadline of the follow-up survey; null if there is none, or the person has answered it. */
  feedbackUntil: string | null
  event: {
    state: EventState
    startsAt: string
    endsAt: string
    decisionPromisedAt: string | null
    previousStartsAt: string | null
  }
  /** Sessions that the seat covers, in chronological order. */
  sessions: readonly Session[]
}

export type Moment<Session extends MomentSession = MomentSession> =
  | { kind: 'CALLED_OFF' | 'OVER' | 'CONFIRM_ADDRESS' | 'WAITING' }
  | { kind: 'POSTPONED'; isOffered: boolean }
  | { kind: 'NOT_SELECTED' | 'DECLINED' | 'LAPSED' | 'WITHDRAWN' }
  /** `promisedAt`: null if no decision date was promised. */
  | { kind: 'UNDER_REVIEW'; promisedAt: string | null; isLate: boolean }
  | { kind: 'CONFIRM_SEAT' | 'TAKE_SEAT'; until: string }
  /** `next`: the next session; null after the last one, or if there are none. */
  | { kind: 'SEATED'; next: Session | null; hasBegun: boolean }
  | { kind: 'RESCHEDULED'; previousStartsAt: string }
  /** `minutes`: until it starts, rounded up; 0 once it has started. */
  | { kind: 'SOON'; session: Session; minutes: number }
  | { kind: 'FEEDBACK'; until: string }

/** Selects the most important moment, from a registration's state and the time (milliseconds since 1970). */
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
      // Only offers have a deadline; the event's start is the latest possible one.
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
  // In a series of sessions, the survey may open before the last one.
  const asked = hasBegun ? askedForFeedback(facts, now) : null
  if (asked) return asked
  if (event.previousStartsAt && !hasBegun) return { kind: 'RESCHEDULED', previousStartsAt: event.previousStartsAt }
  return { kind: 'SEATED', next, hasBegun }
}
