import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Capability, CountersignedAction, GrantState, PersonalField } from '../__generated__/graphql.ts'

/** Findings and reports cover everyone: under terms limited to some people or sessions, these capabilities have no effect. */
export const ofEverybody: readonly Capability[] = ['EDIT_FINDINGS', 'PUBLISH_REPORT']

/** Capabilities that are useless without access to registrations. */
export const onRegistrations: readonly Capability[] = [
  'SEE_CONTACTS',
  'EXPORT',
  'REVIEW',
  'DECIDE',
  'MESSAGE',
  'CHECK_IN',
]

export const personalFields: readonly PersonalField[] = [
  'NAME',
  'EMAIL',
  'ORGANISATION',
  'COUNTRY',
  'LANGUAGES',
  'MOTIVATION',
  'ANSWERS',
  'PROTECTED_IDENTITY',
]

export const fieldWords: Record<PersonalField, { name: MessageDescriptor; inSentence: MessageDescriptor }> = {
  NAME: {
    name: msg({ id: 'common.name', message: 'Name' }),
    inSentence: msg({ id: 'grants.names', message: 'names' }),
  },
  EMAIL: {
    name: msg({ id: 'common.email-address', message: 'Email address' }),
    inSentence: msg({ id: 'grants.email-addresses', message: 'email addresses' }),
  },
  ORGANISATION: {
    name: msg({ id: 'common.organisation', message: 'Organisation' }),
    inSentence: msg({ id: 'grants.organisations', message: 'organisations' }),
  },
  COUNTRY: {
    name: msg({ id: 'common.country', message: 'Country' }),
    inSentence: msg({ id: 'grants.countries', message: 'countries' }),
  },
  LANGUAGES: {
    name: msg({ id: 'common.languages', message: 'Languages' }),
    inSentence: msg({ id: 'common.languages-inline', message: 'languages' }),
  },
  MOTIVATION: {
    name: msg({ id: 'common.motivation', message: 'Motivation' }),
    inSentence: msg({ id: 'grants.motivations', message: 'motivations' }),
  },
  ANSWERS: {
    name: msg({ id: 'common.answers-to-events-questions', message: 'Answers to the event’s questions' }),
    inSentence: msg({ id: 'grants.answers-to-events-questions', message: 'answers to the event’s questions' }),
  },
  PROTECTED_IDENTITY: {
    name: msg({ id: 'grants.identity-of-protected-people', message: 'Identity of protected people' }),
    inSentence: msg({
      id: 'grants.identity-of-people-who-asked',
      message: 'the identity of people who asked for protection',
    }),
  },
}

/**
 * Actions that a grant can require a countersignature for. A report always needs the agreement of every institute it names,
 * whatever their grants say.
 */
export const countersignedActions: readonly CountersignedAction[] = ['RELEASE', 'DECLINE']

export const actionWords: Record<
  CountersignedAction,
  { name: MessageDescriptor; meaning: MessageDescriptor; inSentence: MessageDescriptor }
> = {
  RELEASE: {
    name: msg({ id: 'grants.releasing-decisions', message: 'Releasing decisions' }),
    meaning: msg({
      id: 'grants.no-one-is-notified-of',
      message: 'No one is notified of a seat until both have agreed.',
    }),
    inSentence: msg({ id: 'grants.releasing-decisions-inline', message: 'releasing decisions' }),
  },
  DECLINE: {
    name: msg({ id: 'grants.declining-registration', message: 'Declining a registration' }),
    meaning: msg({
      id: 'grants.neither-institute-can-decline-anyone',
      message: 'Neither institute can decline anyone on its own.',
    }),
    inSentence: msg({ id: 'grants.declining-registration-inline', message: 'declining a registration' }),
  },
  PUBLISH_REPORT: {
    name: msg({ id: 'grants.publishing-report', message: 'Publishing the report' }),
    meaning: msg({ id: 'grants.report-speaks-for-both', message: 'The report speaks for both.' }),
    inSentence: msg({ id: 'grants.publishing-report-inline', message: 'publishing the report' }),
  },
}

export const grantStates: Record<GrantState, MessageDescriptor> = {
  PROPOSED: msg({ id: 'grants.proposed', message: 'Proposed' }),
  AGREED: msg({ id: 'grants.in-force', message: 'In force' }),
  DECLINED: msg({ id: 'grants.proposal-declined', message: 'Proposal declined' }),
  ENDED: msg({ id: 'grants.ended', message: 'Ended' }),
}

/** `last`: name of the newest log entry. Distinguishes a proposal that its own side withdrew from one that was declined. */
export const stateWord = (state: GrantState, last: string | undefined): MessageDescriptor =>
  state === 'DECLINED' && last === 'GRANT_TAKEN_BACK'
    ? msg({ id: 'grants.proposal-withdrawn-2', message: 'Proposal withdrawn' })
    : grantStates[state]
