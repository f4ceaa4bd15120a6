import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { MergeField } from '@plenaria/schema/merge'
import type { MessageHalt, MessageState } from '../__generated__/graphql.ts'

export const stateWords: Record<MessageState, MessageDescriptor> = {
  DRAFT: msg({ id: 'common.draft', message: 'Draft' }),
  SCHEDULED: msg({ id: 'messages.scheduled', message: 'Scheduled' }),
  SENDING: msg({ id: 'messages.sending', message: 'Sending' }),
  SENT: msg({ id: 'messages.sent', message: 'Sent' }),
  HALTED: msg({ id: 'common.not-sent', message: 'Not sent' }),
}

export const haltWords: Record<MessageHalt, MessageDescriptor> = {
  EVENT_POSTPONED: msg({
    id: 'messages.event-was-postponed-before',
    message: 'The event was postponed before this message was due.',
  }),
  EVENT_CALLED_OFF: msg({
    id: 'messages.event-was-called-off-before',
    message: 'The event was called off before this message was due.',
  }),
  NO_LONGER_ALLOWED: msg({
    id: 'messages.sender-could-no-longer-message',
    message: 'When the message was due, the person who scheduled it could no longer message people at this event.',
  }),
  NOBODY: msg({ id: 'messages.when-it-was-due-nobody', message: 'When the message was due, no one matched any more.' }),
}

export const fieldNames: Record<MergeField, MessageDescriptor> = {
  name: msg({ id: 'common.name', message: 'Name' }),
  event: msg({ id: 'common.event-2', message: 'Event' }),
  institute: msg({ id: 'common.institute', message: 'Institute' }),
  group: msg({ id: 'common.group', message: 'Group' }),
  organisation: msg({ id: 'common.organisation', message: 'Organisation' }),
  reference: msg({ id: 'common.reference', message: 'Reference' }),
  starts_at: msg({ id: 'messages.start', message: 'Start' }),
  offer_deadline: msg({ id: 'messages.deadline-of-offer', message: 'Offer deadline' }),
  status_link: msg({ id: 'messages.link-to-their-page', message: 'Link to their registration page' }),
}
