/** Kinds of emails as the contract names them, and the templates that they are written from. */
import type { EmailKind } from '../__generated__/resolvers.ts'
import type { Template } from '../mail/letter.ts'

/** Kinds with texts of our own. */
export type FixedKind = Exclude<EmailKind, 'MESSAGE' | 'OTHER'>

export const templateOf: Record<FixedKind, Template> = {
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

const kinds = new Map<string, EmailKind>([
  ...Object.entries(templateOf).map(([kind, template]): [string, EmailKind] => [template, kind as FixedKind]),
  ['letter', 'MESSAGE'],
])

export const emailKindOf = (template: string): EmailKind => kinds.get(template) ?? 'OTHER'

export const isFixed = (kind: EmailKind): kind is FixedKind => kind in templateOf
