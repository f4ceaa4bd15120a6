import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { EmailDeliveryStatus, EmailKind } from '../__generated__/graphql.ts'

export const deliveryStatusWords: Record<EmailDeliveryStatus, MessageDescriptor> = {
  QUEUED: msg({ id: 'messages.on-its-way', message: 'On its way' }),
  SENT: msg({ id: 'messages.sent', message: 'Sent' }),
  REFUSED: msg({ id: 'messages.refused-by-mail-server', message: 'Refused by the email server' }),
  BOUNCED: msg({ id: 'messages.bounced-2', message: 'Bounced' }),
}

export const emailKindWords: Record<EmailKind, MessageDescriptor> = {
  INTEREST_RECEIVED: msg({ id: 'messages.registration-received', message: 'Registration received' }),
  OFFER: msg({ id: 'common.seat-offered', message: 'Seat offered' }),
  SEAT_TAKEN: msg({ id: 'messages.seat-confirmed', message: 'Seat confirmed' }),
  WAITLISTED: msg({ id: 'common.put-on-waitlist', message: 'Put on the waitlist' }),
  NOT_SELECTED: msg({ id: 'common.not-selected', message: 'Not selected' }),
  DECLINED: msg({ id: 'common.declined', message: 'Declined' }),
  LAPSED: msg({ id: 'common.offer-expired', message: 'Offer expired' }),
  WITHDRAWN: msg({ id: 'common.withdrawn', message: 'Withdrawn' }),
  REINSTATED: msg({ id: 'common.reinstated', message: 'Reinstated' }),
  ALREADY_REGISTERED: msg({ id: 'messages.registered-second-time', message: 'Registered a second time' }),
  DECISION_PROMISE_CHANGED: msg({ id: 'messages.another-date-for-decision', message: 'New date for the decision' }),
  EVENT_REMINDER: msg({ id: 'messages.reminder-of-event', message: 'Event reminder' }),
  OFFER_REMINDER: msg({ id: 'messages.reminder-of-open-offer', message: 'Offer reminder' }),
  MESSAGE: msg({ id: 'messages.message', message: 'Message' }),
  OTHER: msg({ id: 'messages.other-email', message: 'Other email' }),
}
