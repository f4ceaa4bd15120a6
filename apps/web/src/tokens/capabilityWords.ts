/** Labels for what a token or a grant permits. */
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Capability } from '../__generated__/graphql.ts'

interface CapabilityWords {
  /** Column header. */
  short: MessageDescriptor
  /** Label of the option in a form. */
  name: MessageDescriptor
  meaning: MessageDescriptor
  /** Completes a sentence after «may». */
  inSentence: MessageDescriptor
}

export const capabilityWords: Record<Capability, CapabilityWords> = {
  SEE_REGISTRATIONS: {
    short: msg({ id: 'common.registrations', message: 'Registrations' }),
    name: msg({ id: 'grants.see-registrations', message: 'See registrations' }),
    meaning: msg({
      id: 'grants.reads-what-people-sent-except',
      message: 'Reads what people sent, except fields masked below.',
    }),
    inSentence: msg({ id: 'grants.see-registrations-inline', message: 'see registrations' }),
  },
  SEE_CONTACTS: {
    short: msg({ id: 'grants.addresses', message: 'Addresses' }),
    name: msg({ id: 'grants.see-contact-details', message: 'See contact details' }),
    meaning: msg({
      id: 'grants.e-mail-addresses-and-with',
      message: 'Email addresses and, with a reason, the identity of a protected person.',
    }),
    inSentence: msg({ id: 'grants.see-e-mail-addresses', message: 'see email addresses' }),
  },
  REVIEW: {
    short: msg({ id: 'grants.review', message: 'Review' }),
    name: msg({ id: 'grants.review', message: 'Review' }),
    meaning: msg({
      id: 'grants.gives-points-and-comments-that',
      message: 'Gives scores and comments that others can read.',
    }),
    inSentence: msg({ id: 'grants.score-and-comment', message: 'score and comment' }),
  },
  DECIDE: {
    short: msg({ id: 'grants.decide', message: 'Decide' }),
    name: msg({ id: 'grants.decide', message: 'Decide' }),
    meaning: msg({
      id: 'grants.stages-decisions-takes-them-offers',
      message: 'Stages and makes decisions, and offers seats.',
    }),
    inSentence: msg({ id: 'grants.decide-on-seats', message: 'decide on seats' }),
  },
  MANAGE_SESSIONS: {
    short: msg({ id: 'common.sessions', message: 'Sessions' }),
    name: msg({ id: 'grants.manage-sessions', message: 'Manage sessions' }),
    meaning: msg({
      id: 'grants.changes-programme-within-sessions-below',
      message: 'Changes the programme, within the sessions below if they are limited.',
    }),
    inSentence: msg({ id: 'grants.manage-sessions-inline', message: 'manage sessions' }),
  },
  MESSAGE: {
    short: msg({ id: 'grants.write', message: 'Messages' }),
    name: msg({ id: 'grants.write-to-people', message: 'Write to people' }),
    meaning: msg({
      id: 'grants.sends-messages-through-event-addresses',
      message: 'Sends messages through the event. Hidden addresses stay hidden.',
    }),
    inSentence: msg({ id: 'grants.write-to-people-inline', message: 'write to people' }),
  },
  CHECK_IN: {
    short: msg({ id: 'common.check-in', message: 'Check-in' }),
    name: msg({ id: 'grants.check-people-in', message: 'Check people in' }),
    meaning: msg({ id: 'grants.records-attendance', message: 'Records attendance.' }),
    inSentence: msg({ id: 'grants.check-people-in-inline', message: 'check people in' }),
  },
  EXPORT: {
    short: msg({ id: 'grants.export', message: 'Export' }),
    name: msg({ id: 'grants.export-lists', message: 'Export lists' }),
    meaning: msg({
      id: 'grants.of-what-it-sees-as',
      message: 'Only what the partner can see, as the partner sees it. Each export is recorded.',
    }),
    inSentence: msg({ id: 'grants.export-lists-inline', message: 'export lists' }),
  },
  WRITE_NOTES: {
    short: msg({ id: 'common.notes', message: 'Notes' }),
    name: msg({ id: 'grants.write-notes', message: 'Write notes' }),
    meaning: msg({ id: 'grants.writes-down-what-was-said', message: 'Records what was said.' }),
    inSentence: msg({ id: 'grants.write-notes-inline', message: 'write notes' }),
  },
  EDIT_FINDINGS: {
    short: msg({ id: 'common.findings', message: 'Findings' }),
    name: msg({ id: 'grants.edit-findings', message: 'Edit findings' }),
    meaning: msg({
      id: 'grants.turns-notes-into-findings-and',
      message:
        'Turns notes into findings and edits them. Editors see which words may identify someone, so they can find out who is registered.',
    }),
    inSentence: msg({ id: 'grants.edit-findings-inline', message: 'edit findings' }),
  },
  PUBLISH_REPORT: {
    short: msg({ id: 'common.report', message: 'Report' }),
    name: msg({ id: 'common.publish-report', message: 'Publish the report' }),
    meaning: msg({ id: 'grants.makes-report-public', message: 'Makes the report public.' }),
    inSentence: msg({ id: 'grants.publish-report', message: 'publish the report' }),
  },
}

/** In the API's order, grouped by subject. */
export const capabilityGroups: readonly {
  key: string
  name: MessageDescriptor
  capabilities: readonly Capability[]
}[] = [
  {
    key: 'people',
    name: msg({ id: 'common.peoples-data', message: 'People’s data' }),
    capabilities: ['SEE_REGISTRATIONS', 'SEE_CONTACTS', 'EXPORT'],
  },
  {
    key: 'room',
    name: msg({ id: 'grants.who-is-in-room', message: 'Selection' }),
    capabilities: ['REVIEW', 'DECIDE'],
  },
  {
    key: 'event',
    name: msg({ id: 'grants.running-event', message: 'Running the event' }),
    capabilities: ['MANAGE_SESSIONS', 'MESSAGE', 'CHECK_IN'],
  },
  {
    key: 'outcome',
    name: msg({ id: 'grants.reporting', message: 'Reporting' }),
    capabilities: ['WRITE_NOTES', 'EDIT_FINDINGS', 'PUBLISH_REPORT'],
  },
]

export const allCapabilities: readonly Capability[] = capabilityGroups.flatMap(({ capabilities }) => capabilities)
