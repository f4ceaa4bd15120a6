import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { EmailCategory, EmailPreviewGap, EmailRecipientKind } from '../__generated__/graphql.ts'

export const categoryWords: Record<EmailCategory, MessageDescriptor> = {
  REGISTRATION: msg({ id: 'outbox.registration', message: 'About a registration' }),
  SEAT: msg({ id: 'outbox.seats-and-decisions', message: 'Seats and decisions' }),
  EVENT: msg({ id: 'outbox.event-and-reminders', message: 'Event details and reminders' }),
  SESSION: msg({ id: 'common.sessions', message: 'Sessions' }),
  MESSAGE: msg({ id: 'common.messages', message: 'Messages' }),
  INVITATION: msg({ id: 'common.invitations', message: 'Invitations' }),
  REPORT: msg({ id: 'outbox.report-and-survey', message: 'Report and survey' }),
  PARTNERSHIP: msg({ id: 'outbox.agreements-with-partners', message: 'Agreements with partners' }),
  TEAM: msg({ id: 'outbox.team', message: 'To your team' }),
  OTHER: msg({ id: 'outbox.other', message: 'Other emails' }),
}

/** Labels for recipients without a name, or whose name the viewer can't see. */
export const recipientWords: Record<EmailRecipientKind, MessageDescriptor> = {
  REGISTRANT: msg({ id: 'outbox.person-who-registered', message: 'A person who registered' }),
  INVITEE: msg({ id: 'outbox.person-you-invited', message: 'A person you invited' }),
  FOCAL_POINT: msg({ id: 'outbox.focal-point', message: 'A focal point' }),
  REPLACEMENT: msg({ id: 'outbox.replacement', message: 'A person named as a replacement' }),
  COMPANION: msg({ id: 'outbox.companion', message: 'A companion' }),
  SPEAKER: msg({ id: 'outbox.speaker', message: 'A speaker' }),
  REPORT_RECIPIENT: msg({ id: 'outbox.report-recipient', message: 'A recipient of the report' }),
  MEMBER: msg({ id: 'outbox.member', message: 'A member of an institute' }),
  INVITED_MEMBER: msg({ id: 'outbox.invited-member', message: 'A person invited to your institute' }),
}

export const gapWords: Record<EmailPreviewGap, MessageDescriptor> = {
  NOT_SENT: msg({
    id: 'outbox.text-is-written-when-sent',
    message: 'This email hasn’t been sent. Its text is written when it is sent, from the data at that time.',
  }),
  MASKED: msg({
    id: 'outbox.text-may-contain-hidden-details',
    message: 'The text is hidden from you, because it may contain details that you can’t see.',
  }),
  NOT_STORED: msg({
    id: 'outbox.text-was-not-stored',
    message: 'The text of this email wasn’t stored.',
  }),
}
