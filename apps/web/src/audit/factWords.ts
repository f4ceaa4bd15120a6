import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** What a fact of an entry is called, by its place: `total`, `groups.*.minimum`. Facts that are not here are only in the record. */
export const factNames: Readonly<Record<string, MessageDescriptor>> = {
  state: msg`State`,
  voidBecause: msg`Why it became void`,
  groupKey: msg`Group`,
  priority: msg`Priority`,
  offerExpiresAt: msg`Held until`,
  'offerReason.kind': msg`Why this person`,
  organisationKey: msg`Organisation counts as`,
  'staged.decision': msg`Staged decision`,
  changed: msg`What was amended`,
  invitedAs: msg`Invited as`,
  expiresAt: msg`Answer by`,
  places: msg`Places`,
  filled: msg`Filled of them`,
  field: msg`Field`,

  total: msg`Seats in the room`,
  organisationCap: msg`Seats an organisation can hold`,
  minimumsReleasedAt: msg`Minimums released`,
  policy: msg`Next for a free seat`,
  'groups.*.minimum': msg`minimum`,
  'groups.*.target': msg`target`,
  'groups.*.maximum': msg`maximum`,
  'groups.*.priority': msg`priority`,
  seats: msg`Seats of the allotment`,
  held: msg`Held of them`,

  keys: msg`Spellings`,
  into: msg`Count as`,

  copyOf: msg`Copy of`,
  titles: msg`Title`,
  seriesNames: msg`Series`,
  summaries: msg`Summary`,
  descriptions: msg`Description`,
  languages: msg`Languages`,
  format: msg`Format`,
  zone: msg`Time zone`,
  startsAt: msg`Begins`,
  endsAt: msg`Ends`,
  registrationOpensAt: msg`Registration opens`,
  registrationClosesAt: msg`Registration closes`,
  decisionPromisedAt: msg`Decision promised by`,
  offerHours: msg`Hours an offer is held`,
  sessions: msg`Programme`,
  questions: msg`Questions`,
  consents: msg`Consents`,

  'agreed.number': msg`Terms in force`,
  'proposed.number': msg`Proposed terms`,
  act: msg`Decision`,
  rows: msg`Rows`,
  'filter.states': msg`State`,
  'filter.groupKeys': msg`Group`,
  'filter.countries': msg`Country`,
  'filter.staged': msg`With a staged decision`,
  'filter.search': msg`With a search`,
}

/** By the names of a registration's fields. */
export const amendedNames: Readonly<Record<string, MessageDescriptor>> = {
  name: msg`name`,
  organisation: msg`organisation`,
  groupKey: msg`group`,
  country: msg`country`,
  languages: msg`languages`,
  motivation: msg`motivation`,
  answers: msg`answers`,
  protected: msg`protection`,
  pseudonym: msg`pseudonym`,
  affiliation: msg`whether the organisation is shown`,
  sessionIds: msg`sessions`,
}

export const offerReasonWords: Readonly<Record<string, MessageDescriptor>> = {
  FURTHEST_BELOW_TARGET: msg`the group was furthest below its target`,
  FIRST_IN_QUEUE: msg`first in the queue`,
  ORGANISER: msg`chosen by an organiser`,
  SEAT_FREE: msg`a seat was free`,
}

export const eventStates: Readonly<Record<string, MessageDescriptor>> = {
  DRAFT: msg`Draft`,
  PUBLISHED: msg`Published`,
}

export const policyWords: Readonly<Record<string, MessageDescriptor>> = {
  BALANCED: msg`the lane furthest below its target`,
  FIFO: msg`whoever waits longest`,
}
