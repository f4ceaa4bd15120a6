/** Properties of every outbox email, by template (the column `message.template`). */
import type { EmailCategory, EmailTopic, StoredEmailKind } from '../__generated__/resolvers.ts'

export interface EmailFacts {
  /** Topic under which previews and the audit log count it. */
  topic: EmailTopic
  /** Category under which the outbox lists it. */
  category: EmailCategory
  /** Its kind in the person's own data; null: it isn't sent to registrants. */
  storedAs: StoredEmailKind | null
  /** Pointless once the event is called off or postponed. Default: sent anyway. */
  endsWithEvent?: true
  /** Includes the venue; `WAY`: with directions. Default: neither. */
  venue?: 'PLACE' | 'WAY'
  /** `SEAT`: lists the sessions that the seat covers. `SESSION`: is about one session, named in its data. Default: neither. */
  programme?: 'SEAT' | 'SESSION'
  /** `ADDRESS`: asks to confirm the address, and is pointless afterwards. `SEAT`: attaches the calendar. Default: neither. */
  confirms?: 'ADDRESS' | 'SEAT'
  /**
   * The only date shown to protected people. Default: the deadline for reading a report or answering questions, if it states one.
   */
  deadline?: 'OFFER'
}

/** Emails about an event, with texts in `mail/words`. */
export const eventEmails = {
  'interest-received': { topic: 'OTHER', category: 'REGISTRATION', storedAs: 'INTEREST_RECEIVED', endsWithEvent: true },
  'confirm-seat': {
    topic: 'SEAT',
    category: 'SEAT',
    storedAs: 'CONFIRM_SEAT',
    endsWithEvent: true,
    confirms: 'ADDRESS',
    deadline: 'OFFER',
  },
  'confirm-place': {
    topic: 'OTHER',
    category: 'REGISTRATION',
    storedAs: 'CONFIRM_PLACE',
    endsWithEvent: true,
    confirms: 'ADDRESS',
  },
  offer: {
    topic: 'SEAT',
    category: 'SEAT',
    storedAs: 'OFFER',
    endsWithEvent: true,
    venue: 'PLACE',
    programme: 'SEAT',
    deadline: 'OFFER',
  },
  'seat-taken': {
    topic: 'SEAT',
    category: 'SEAT',
    storedAs: 'SEAT_TAKEN',
    endsWithEvent: true,
    venue: 'WAY',
    confirms: 'SEAT',
  },
  waitlisted: { topic: 'OTHER', category: 'SEAT', storedAs: 'WAITLISTED', endsWithEvent: true },
  'not-selected': { topic: 'OTHER', category: 'SEAT', storedAs: 'NOT_SELECTED' },
  declined: { topic: 'OTHER', category: 'SEAT', storedAs: 'DECLINED' },
  lapsed: { topic: 'OTHER', category: 'SEAT', storedAs: 'LAPSED', endsWithEvent: true },
  withdrawn: { topic: 'OTHER', category: 'REGISTRATION', storedAs: 'WITHDRAWN' },
  'passed-on': { topic: 'OTHER', category: 'SEAT', storedAs: 'PASSED_ON' },
  'swapped-out': { topic: 'SEAT', category: 'SEAT', storedAs: 'SWAPPED_OUT', endsWithEvent: true },
  'swapped-in': {
    topic: 'SEAT',
    category: 'SEAT',
    storedAs: 'SWAPPED_IN',
    endsWithEvent: true,
    venue: 'WAY',
    confirms: 'SEAT',
  },
  'delegation-invited': { topic: 'OTHER', category: 'SEAT', storedAs: 'DELEGATION_INVITED', endsWithEvent: true },
  reinstated: { topic: 'OTHER', category: 'SEAT', storedAs: 'REINSTATED', endsWithEvent: true },
  'already-registered': { topic: 'OTHER', category: 'REGISTRATION', storedAs: 'ALREADY_REGISTERED' },
  'consent-asked-anew': { topic: 'OTHER', category: 'REGISTRATION', storedAs: 'CONSENT_ASKED_AGAIN' },
  'decision-promise-changed': {
    topic: 'DECISION_DATE',
    category: 'SEAT',
    storedAs: 'DECISION_PROMISE_CHANGED',
    endsWithEvent: true,
  },
  'promise-due': { topic: 'OTHER', category: 'TEAM', storedAs: null, endsWithEvent: true },
  'event-rescheduled': {
    topic: 'EVENT_RESCHEDULED',
    category: 'EVENT',
    storedAs: 'EVENT_RESCHEDULED',
    endsWithEvent: true,
    venue: 'PLACE',
  },
  'venue-changed': { topic: 'VENUE', category: 'EVENT', storedAs: 'VENUE_CHANGED', endsWithEvent: true, venue: 'WAY' },
  'event-postponed': { topic: 'EVENT_POSTPONED', category: 'EVENT', storedAs: 'EVENT_POSTPONED' },
  'event-called-off': { topic: 'EVENT_CALLED_OFF', category: 'EVENT', storedAs: 'EVENT_CALLED_OFF' },
  'event-reminder': {
    topic: 'OTHER',
    category: 'EVENT',
    storedAs: 'EVENT_REMINDER',
    endsWithEvent: true,
    venue: 'WAY',
  },
  'offer-reminder': {
    topic: 'OTHER',
    category: 'SEAT',
    storedAs: 'OFFER_REMINDER',
    endsWithEvent: true,
    venue: 'PLACE',
    programme: 'SEAT',
    deadline: 'OFFER',
  },
  'follow-up': { topic: 'OTHER', category: 'REPORT', storedAs: 'FOLLOW_UP' },
  'offer-widened': {
    topic: 'SEAT',
    category: 'SEAT',
    storedAs: 'OFFER_WIDENED',
    endsWithEvent: true,
    venue: 'PLACE',
    programme: 'SEAT',
    deadline: 'OFFER',
  },
  'registered-for-you': { topic: 'OTHER', category: 'REGISTRATION', storedAs: 'REGISTERED_FOR_YOU', deadline: 'OFFER' },
  corrected: { topic: 'OTHER', category: 'REGISTRATION', storedAs: 'CORRECTED' },
  'address-corrected': { topic: 'OTHER', category: 'REGISTRATION', storedAs: 'ADDRESS_CORRECTED' },
  merged: { topic: 'OTHER', category: 'REGISTRATION', storedAs: 'MERGED' },
  'merged-into': { topic: 'OTHER', category: 'REGISTRATION', storedAs: 'MERGED_INTO' },
  'session-place': {
    topic: 'SESSION_PLACE',
    category: 'SESSION',
    storedAs: 'SESSION_PLACE',
    endsWithEvent: true,
    venue: 'PLACE',
    programme: 'SESSION',
  },
  'session-moved': {
    topic: 'SESSION_RESCHEDULED',
    category: 'SESSION',
    storedAs: 'SESSION_MOVED',
    endsWithEvent: true,
    venue: 'PLACE',
    programme: 'SESSION',
  },
  'session-removed': {
    topic: 'SESSION_REMOVED',
    category: 'SESSION',
    storedAs: 'SESSION_REMOVED',
    endsWithEvent: true,
    programme: 'SESSION',
  },
  'session-role': {
    topic: 'SESSION_ROLE',
    category: 'SESSION',
    storedAs: 'SESSION_ROLE',
    endsWithEvent: true,
    venue: 'PLACE',
    programme: 'SESSION',
  },
  'breakout-assigned': {
    topic: 'BREAKOUT',
    category: 'SESSION',
    storedAs: 'BREAKOUT_ASSIGNED',
    endsWithEvent: true,
    venue: 'PLACE',
    programme: 'SESSION',
  },
  'visa-letter': { topic: 'OTHER', category: 'REGISTRATION', storedAs: 'VISA_LETTER', endsWithEvent: true },
  'validation-opened': { topic: 'OTHER', category: 'REPORT', storedAs: 'VALIDATION_OPENED' },
  'validation-reminder': { topic: 'OTHER', category: 'REPORT', storedAs: 'VALIDATION_REMINDER' },
  'review-reminder': { topic: 'OTHER', category: 'TEAM', storedAs: null, endsWithEvent: true },
  'note-mention': { topic: 'OTHER', category: 'TEAM', storedAs: null },
  'grant-proposed': { topic: 'PARTNERSHIP', category: 'PARTNERSHIP', storedAs: null },
  'grant-counter-proposed': { topic: 'PARTNERSHIP', category: 'PARTNERSHIP', storedAs: null },
  'grant-change-proposed': { topic: 'PARTNERSHIP', category: 'PARTNERSHIP', storedAs: null },
  'grant-agreed': { topic: 'PARTNERSHIP', category: 'PARTNERSHIP', storedAs: null },
  'grant-declined': { topic: 'PARTNERSHIP', category: 'PARTNERSHIP', storedAs: null },
  'grant-ended': { topic: 'PARTNERSHIP', category: 'PARTNERSHIP', storedAs: null },
  'countersign-asked': { topic: 'PARTNERSHIP', category: 'PARTNERSHIP', storedAs: null },
  'countersign-settled': { topic: 'PARTNERSHIP', category: 'PARTNERSHIP', storedAs: null },
} satisfies Record<string, EmailFacts>

/** Emails whose texts are in the folder that sends them; `server/sendMail.ts` dispatches to each. */
const otherEmails = {
  letter: { topic: 'OTHER', category: 'MESSAGE', storedAs: 'MESSAGE' },
  'event-invitation': { topic: 'OTHER', category: 'INVITATION', storedAs: null },
  'event-invitation-reminder': { topic: 'OTHER', category: 'INVITATION', storedAs: null },
  'focal-point': { topic: 'OTHER', category: 'INVITATION', storedAs: null },
  'focal-point-reminder': { topic: 'OTHER', category: 'INVITATION', storedAs: null },
  report: { topic: 'OTHER', category: 'REPORT', storedAs: null },
  'report-reminder': { topic: 'OTHER', category: 'REPORT', storedAs: null },
  'uptake-removed': { topic: 'OTHER', category: 'REPORT', storedAs: null },
  uptake: { topic: 'OTHER', category: 'REPORT', storedAs: 'UPTAKE' },
  'replacement-named': { topic: 'OTHER', category: 'OTHER', storedAs: null },
  'companion-added': { topic: 'OTHER', category: 'OTHER', storedAs: null },
  'companion-removed': { topic: 'OTHER', category: 'OTHER', storedAs: null },
  'speaker-consent': { topic: 'OTHER', category: 'OTHER', storedAs: null },
  invitation: { topic: 'OTHER', category: 'INVITATION', storedAs: null },
  digest: { topic: 'OTHER', category: 'OTHER', storedAs: null },
  'webhook-stopped': { topic: 'OTHER', category: 'TEAM', storedAs: null },
} satisfies Record<string, EmailFacts>

export type EventEmailTemplate = keyof typeof eventEmails
export type OtherEmailTemplate = keyof typeof otherEmails

export const emails: ReadonlyMap<string, EmailFacts> = new Map(Object.entries({ ...eventEmails, ...otherEmails }))

export const isEventEmail = (template: string): template is EventEmailTemplate => Object.hasOwn(eventEmails, template)

export const isOtherEmail = (template: string): template is OtherEmailTemplate => Object.hasOwn(otherEmails, template)
