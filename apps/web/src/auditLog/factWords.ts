import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { UpdateEventInput } from '../__generated__/graphql.ts'

/** Facts of the event that an update changes. */
type EventFact = Exclude<
  keyof UpdateEventInput,
  'slug' | 'version' | 'decisionPromiseReason' | 'confirmedRemovals' | 'notify'
>

/** Labels of an entry's facts, by path: `total`, `groups.*.minimum`. Other facts are only in the record. */
export const factNames: Readonly<Record<string, MessageDescriptor>> = {
  state: msg({ id: 'common.state', message: 'Status' }),
  voidReason: msg({ id: 'audit.why-it-became-void', message: 'Reason it’s no longer valid' }),
  // Its name in entries before 29 November 2026.
  voidBecause: msg({ id: 'audit.why-it-became-void', message: 'Reason it’s no longer valid' }),
  groupKey: msg({ id: 'common.group', message: 'Group' }),
  priority: msg({ id: 'common.priority', message: 'Priority' }),
  offerExpiresAt: msg({ id: 'audit.held-until', message: 'Held until' }),
  'offerReason.kind': msg({ id: 'audit.why-this-person', message: 'Why this person' }),
  organisationKey: msg({ id: 'audit.organisation-counts-as', message: 'Organisation counts as' }),
  'staged.decision': msg({ id: 'audit.staged-decision', message: 'Staged decision' }),
  changed: msg({ id: 'audit.what-was-amended', message: 'Amended fields' }),
  invitedAs: msg({ id: 'common.invited-as', message: 'Invited as' }),
  expiresAt: msg({ id: 'common.answer-by', message: 'Answer by' }),
  places: msg({ id: 'common.places', message: 'Places' }),
  filled: msg({ id: 'audit.filled-of-them', message: 'Places filled' }),
  field: msg({ id: 'common.field', message: 'Field' }),

  total: msg({ id: 'common.seats-in-room', message: 'Seats in the room' }),
  organisationCap: msg({ id: 'common.seats-organisation-can-hold', message: 'Seats an organisation can hold' }),
  minimumsReleasedAt: msg({ id: 'audit.minimums-released', message: 'Minimums released' }),
  policy: msg({ id: 'audit.next-for-free-seat', message: 'Next for a free seat' }),
  'groups.*.minimum': msg({ id: 'common.minimum', message: 'minimum' }),
  'groups.*.target': msg({ id: 'common.target', message: 'target' }),
  'groups.*.maximum': msg({ id: 'audit.maximum', message: 'maximum' }),
  'groups.*.priority': msg({ id: 'audit.priority', message: 'priority' }),
  seats: msg({ id: 'audit.seats-of-allotment', message: 'Allotment seats' }),
  held: msg({ id: 'audit.held-of-them', message: 'Allotment seats held' }),

  keys: msg({ id: 'audit.spellings', message: 'Spellings' }),
  into: msg({ id: 'audit.count-as', message: 'Count as' }),

  copyOf: msg({ id: 'audit.copy-of', message: 'Copy of' }),
  titles: msg({ id: 'common.title', message: 'Title' }),
  seriesNames: msg({ id: 'common.series', message: 'Series' }),
  summaries: msg({ id: 'common.summary', message: 'Summary' }),
  descriptions: msg({ id: 'common.description', message: 'Description' }),
  languages: msg({ id: 'common.languages', message: 'Languages' }),
  format: msg({ id: 'common.format', message: 'Format' }),
  venue: msg({ id: 'common.venue', message: 'Venue' }),
  zone: msg({ id: 'common.time-zone', message: 'Time zone' }),
  startsAt: msg({ id: 'audit.begins', message: 'Begins' }),
  endsAt: msg({ id: 'common.ends', message: 'Ends' }),
  registrationOpensAt: msg({ id: 'common.registration-opens', message: 'Registration opens' }),
  registrationClosesAt: msg({ id: 'common.registration-closes', message: 'Registration closes' }),
  decisionPromisedAt: msg({ id: 'audit.decision-promised-by', message: 'Promised decision date' }),
  offerHours: msg({ id: 'audit.hours-offer-is-held', message: 'Hours an offer is held' }),
  sessions: msg({ id: 'common.programme', message: 'Programme' }),
  questions: msg({ id: 'common.questions', message: 'Questions' }),
  consents: msg({ id: 'common.consents', message: 'Consents' }),
  groups: msg({ id: 'grants.groups', message: 'Groups' }),
  plan: msg({ id: 'common.seat-plan', message: 'Seat plan' }),

  'agreed.number': msg({ id: 'audit.terms-in-force', message: 'Terms in force' }),
  'proposed.number': msg({ id: 'audit.proposed-terms', message: 'Proposed terms' }),
  act: msg({ id: 'audit.decision', message: 'Decision' }),
  rows: msg({ id: 'audit.rows', message: 'Rows' }),
  'filter.states': msg({ id: 'common.state', message: 'Status' }),
  'filter.groupKeys': msg({ id: 'common.group', message: 'Group' }),
  'filter.countries': msg({ id: 'common.country', message: 'Country' }),
  'filter.staged': msg({ id: 'common.with-staged-decision', message: 'With a staged decision' }),
  'filter.search': msg({ id: 'audit.with-search', message: 'With a search term' }),
} satisfies Record<EventFact, MessageDescriptor> & Record<string, MessageDescriptor>

/** By the names of a registration's fields. */
export const amendedNames: Readonly<Record<string, MessageDescriptor>> = {
  name: msg({ id: 'common.name-inline', message: 'name' }),
  organisation: msg({ id: 'audit.organisation', message: 'organisation' }),
  groupKey: msg({ id: 'common.group-inline', message: 'group' }),
  country: msg({ id: 'audit.country', message: 'country' }),
  languages: msg({ id: 'common.languages-inline', message: 'languages' }),
  motivation: msg({ id: 'audit.motivation', message: 'motivation' }),
  answers: msg({ id: 'audit.answers', message: 'answers' }),
  protected: msg({ id: 'common.protection', message: 'protection' }),
  pseudonym: msg({ id: 'audit.pseudonym', message: 'pseudonym' }),
  affiliation: msg({ id: 'audit.whether-organisation-is-shown', message: 'whether the organisation is shown' }),
  sessionIds: msg({ id: 'audit.sessions', message: 'sessions' }),
}

export const offerReasonWords: Readonly<Record<string, MessageDescriptor>> = {
  FURTHEST_BELOW_TARGET: msg({
    id: 'audit.group-was-furthest-below-its',
    message: 'the group was furthest below its target',
  }),
  FIRST_IN_QUEUE: msg({ id: 'audit.first-in-queue', message: 'first in the queue' }),
  ORGANISER: msg({ id: 'audit.chosen-by-organiser', message: 'chosen by an organiser' }),
  SEAT_FREE: msg({ id: 'audit.seat-was-free', message: 'a seat was free' }),
}

export const eventStates: Readonly<Record<string, MessageDescriptor>> = {
  DRAFT: msg({ id: 'common.draft', message: 'Draft' }),
  PUBLISHED: msg({ id: 'audit.published', message: 'Published' }),
}

export const policyWords: Readonly<Record<string, MessageDescriptor>> = {
  BALANCED: msg({ id: 'audit.lane-furthest-below-its-target', message: 'the lane furthest below its target' }),
  FIFO: msg({ id: 'audit.whoever-waits-longest', message: 'the person who has waited longest' }),
}
