import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { MergeField } from '@plenaria/schema/merge'
import type { LetterHalt, LetterState, MessageFate, Occasion } from '../__generated__/graphql.ts'

export const fateWords: Record<MessageFate, MessageDescriptor> = {
  QUEUED: msg`On its way`,
  SENT: msg`Sent`,
  REFUSED: msg`Refused by the mail server`,
  BOUNCED: msg`Came back`,
}

export const stateWords: Record<LetterState, MessageDescriptor> = {
  DRAFT: msg`Draft`,
  SCHEDULED: msg`Scheduled`,
  SENDING: msg`Being sent`,
  SENT: msg`Sent`,
  HALTED: msg`Not sent`,
}

export const haltWords: Record<LetterHalt, MessageDescriptor> = {
  NO_LONGER_ALLOWED: msg`When it was due, whoever scheduled it could no longer write to people of this event.`,
  NOBODY: msg`When it was due, nobody matched any more.`,
}

export const occasionWords: Record<Occasion, MessageDescriptor> = {
  INTEREST_RECEIVED: msg`Registration received`,
  OFFER: msg`Seat offered`,
  SEAT_TAKEN: msg`Seat confirmed`,
  WAITLISTED: msg`Put on the waitlist`,
  NOT_SELECTED: msg`Not selected`,
  DECLINED: msg`Declined`,
  LAPSED: msg`Offer lapsed`,
  WITHDRAWN: msg`Withdrawn`,
  REINSTATED: msg`Reinstated`,
  ALREADY_REGISTERED: msg`Registered a second time`,
  DECISION_PROMISE_CHANGED: msg`Another date for the decision`,
  EVENT_REMINDER: msg`Reminder of the event`,
  OFFER_REMINDER: msg`Reminder of an open offer`,
  LETTER: msg`Letter`,
  OTHER: msg`Other email`,
}

export const fieldNames: Record<MergeField, MessageDescriptor> = {
  name: msg`Name`,
  event: msg`Event`,
  institute: msg`Institute`,
  group: msg`Group`,
  organisation: msg`Organisation`,
  reference: msg`Reference`,
  starts_at: msg`Beginning`,
  offer_deadline: msg`Deadline of the offer`,
  status_link: msg`Link to their page`,
}
