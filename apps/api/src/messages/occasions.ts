/** Occasions as the contract names them, and the templates of emails that are written then. */
import type { Occasion } from '../__generated__/resolvers.ts'
import type { Template } from '../mail/letter.ts'

/** Occasions with our own texts. */
export type FixedOccasion = Exclude<Occasion, 'MESSAGE' | 'OTHER'>

export const templateOf: Record<FixedOccasion, Template> = {
  INTEREST_RECEIVED: 'interest-received',
  OFFER: 'offer',
  SEAT_TAKEN: 'seat-taken',
  WAITLISTED: 'waitlisted',
  NOT_SELECTED: 'not-selected',
  DECLINED: 'declined',
  LAPSED: 'lapsed',
  WITHDRAWN: 'withdrawn',
  REINSTATED: 'reinstated',
  ALREADY_REGISTERED: 'already-registered',
  DECISION_PROMISE_CHANGED: 'decision-promise-changed',
  EVENT_REMINDER: 'event-reminder',
  OFFER_REMINDER: 'offer-reminder',
}

const occasions = new Map<string, Occasion>([
  ...Object.entries(templateOf).map(([occasion, template]): [string, Occasion] => [
    template,
    occasion as FixedOccasion,
  ]),
  ['letter', 'MESSAGE'],
])

export const occasionOf = (template: string): Occasion => occasions.get(template) ?? 'OTHER'

export const isFixed = (occasion: Occasion): occasion is FixedOccasion => occasion in templateOf
