import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { UpdateEventInput } from '../__generated__/graphql.ts'

/** Facts about an event that an update can change. */
type EventFact = Exclude<
  keyof UpdateEventInput,
  'slug' | 'version' | 'decisionPromiseReason' | 'confirmedRemovals' | 'notify'
>

/** Labels of an entry's facts, by path: `total`, `groups.*.minimum`. Other facts appear only in the raw entry. */
export const factNames: Readonly<Record<string, MessageDescriptor>> = {
  state: msg({ id: 'common.status-2', message: 'Status' }),
  voidReason: msg({ id: 'audit-log.reason-its-no-longer-valid', message: 'Reason it became void' }),
  // Name of the fact in entries before 29 November 2026.
  voidBecause: msg({ id: 'audit-log.reason-its-no-longer-valid', message: 'Reason it became void' }),
  groupKey: msg({ id: 'common.group', message: 'Group' }),
  priority: msg({ id: 'common.priority', message: 'Priority' }),
  offerExpiresAt: msg({ id: 'audit-log.held-until', message: 'Held until' }),
  'offerReason.kind': msg({ id: 'audit-log.why-this-person', message: 'Why this person' }),
  organisationKey: msg({ id: 'audit-log.organisation-counts-as', message: 'Organisation counted as' }),
  'staged.decision': msg({ id: 'audit-log.staged-decision', message: 'Staged decision' }),
  changed: msg({ id: 'audit-log.amended-fields', message: 'Amended fields' }),
  invitedAs: msg({ id: 'common.invited-as', message: 'Invited as' }),
  expiresAt: msg({ id: 'common.answer-by', message: 'Answer by' }),
  places: msg({ id: 'common.places', message: 'Places' }),
  filled: msg({ id: 'audit-log.places-filled', message: 'Places filled' }),
  field: msg({ id: 'common.field', message: 'Field' }),

  scoreMethod: msg({ id: 'compose.application-score', message: 'Application score' }),
  total: msg({ id: 'common.seats-in-room', message: 'Seats in the room' }),
  organisationCap: msg({ id: 'common.seats-organisation-can-hold', message: 'Seats an organisation can hold' }),
  minimumsReleasedAt: msg({ id: 'audit-log.minimums-released', message: 'Minimums released' }),
  policy: msg({ id: 'audit-log.next-for-free-seat', message: 'Next for a free seat' }),
  'groups.*.minimum': msg({ id: 'common.minimum', message: 'minimum' }),
  'groups.*.target': msg({ id: 'common.target', message: 'target' }),
  'groups.*.maximum': msg({ id: 'audit-log.maximum', message: 'maximum' }),
  'groups.*.priority': msg({ id: 'audit-log.priority', message: 'priority' }),
  seats: msg({ id: 'audit-log.seats-of-allotment', message: 'Allotment seats' }),
  held: msg({ id: 'audit-log.allotment-seats-held', message: 'Allotment seats held' }),

  keys: msg({ id: 'audit-log.spellings', message: 'Spellings' }),
  into: msg({ id: 'audit-log.count-as', message: 'Counted as' }),

  copyOf: msg({ id: 'audit-log.copy-of', message: 'Copy of' }),
  titles: msg({ id: 'common.title', message: 'Title' }),
  seriesNames: msg({ id: 'common.series', message: 'Series' }),
  summaries: msg({ id: 'common.summary', message: 'Summary' }),
  descriptions: msg({ id: 'common.description', message: 'Description' }),
  languages: msg({ id: 'common.languages', message: 'Languages' }),
  format: msg({ id: 'common.format', message: 'Format' }),
  venue: msg({ id: 'common.venue', message: 'Venue' }),
  zone: msg({ id: 'common.time-zone', message: 'Time zone' }),
  startsAt: msg({ id: 'audit-log.begins', message: 'Begins' }),
  endsAt: msg({ id: 'common.ends', message: 'Ends' }),
  registrationOpensAt: msg({ id: 'common.registration-opens', message: 'Registration opens' }),
  registrationClosesAt: msg({ id: 'common.registration-closes', message: 'Registration closes' }),
  decisionPromisedAt: msg({ id: 'audit-log.decision-promised-by', message: 'Promised decision date' }),
  offerHours: msg({ id: 'audit-log.hours-offer-is-held', message: 'Hours an offer is held' }),
  sessions: msg({ id: 'common.programme', message: 'Programme' }),
  questions: msg({ id: 'common.questions', message: 'Questions' }),
  consents: msg({ id: 'common.consents', message: 'Consents' }),
  groups: msg({ id: 'grants.groups', message: 'Groups' }),
  plan: msg({ id: 'common.seat-plan', message: 'Seat plan' }),

  'agreed.number': msg({ id: 'audit-log.terms-in-force', message: 'Terms in force' }),
  'proposed.number': msg({ id: 'audit-log.proposed-terms', message: 'Proposed terms' }),
  act: msg({ id: 'common.decision', message: 'Decision' }),
  rows: msg({ id: 'audit-log.rows', message: 'Rows' }),
  'filter.states': msg({ id: 'common.status-2', message: 'Status' }),
  'filter.groupKeys': msg({ id: 'common.group', message: 'Group' }),
  'filter.countries': msg({ id: 'common.country', message: 'Country' }),
  'filter.staged': msg({ id: 'common.with-staged-decision', message: 'With a staged decision' }),
  'filter.search': msg({ id: 'audit-log.with-search', message: 'With a search term' }),
} satisfies Record<EventFact, MessageDescriptor> & Record<string, MessageDescriptor>

/** By name of the registration's field. */
export const amendedNames: Readonly<Record<string, MessageDescriptor>> = {
  name: msg({ id: 'common.name-inline', message: 'name' }),
  organisation: msg({ id: 'audit-log.organisation', message: 'organisation' }),
  groupKey: msg({ id: 'common.group-inline', message: 'group' }),
  country: msg({ id: 'audit-log.country', message: 'country' }),
  languages: msg({ id: 'audit-log.languages', message: 'languages' }),
  motivation: msg({ id: 'audit-log.motivation', message: 'motivation' }),
  answers: msg({ id: 'audit-log.answers', message: 'answers' }),
  protected: msg({ id: 'common.protection', message: 'protection' }),
  pseudonym: msg({ id: 'audit-log.pseudonym', message: 'pseudonym' }),
  affiliation: msg({ id: 'audit-log.whether-organisation-is-shown', message: 'whether the organisation is shown' }),
  sessionIds: msg({ id: 'audit-log.sessions', message: 'sessions' }),
}

export const offerReasonWords: Readonly<Record<string, MessageDescriptor>> = {
  FURTHEST_BELOW_TARGET: msg({
    id: 'audit-log.group-was-furthest-below-its',
    message: 'the group was furthest below its target',
  }),
  FIRST_IN_QUEUE: msg({ id: 'audit-log.first-in-queue', message: 'first in the queue' }),
  ORGANISER: msg({ id: 'audit-log.chosen-by-organiser', message: 'chosen by an organiser' }),
  SEAT_FREE: msg({ id: 'audit-log.seat-was-free', message: 'a seat was free' }),
}

export const eventStates: Readonly<Record<string, MessageDescriptor>> = {
  DRAFT: msg({ id: 'common.draft', message: 'Draft' }),
  PUBLISHED: msg({ id: 'audit-log.published', message: 'Published' }),
}

export const policyWords: Readonly<Record<string, MessageDescriptor>> = {
  BALANCED: msg({ id: 'audit-log.lane-furthest-below-its-target', message: 'the lane furthest below its target' }),
  FIFO: msg({ id: 'audit-log.person-who-waited-longest', message: 'the first person in the queue' }),
}
