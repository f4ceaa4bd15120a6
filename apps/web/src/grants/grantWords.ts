import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type {
  Capability,
  CountersignedAct,
  CountersignState,
  CountersignVoidCause,
  GrantState,
  PersonalField,
} from '../__generated__/graphql.ts'

interface CapabilityWords {
  /** Head of a column. */
  short: MessageDescriptor
  /** As it is chosen in a form. */
  name: MessageDescriptor
  meaning: MessageDescriptor
  /** After «may». */
  inSentence: MessageDescriptor
}

export const capabilityWords: Record<Capability, CapabilityWords> = {
  SEE_REGISTRATIONS: {
    short: msg`Registrations`,
    name: msg`See registrations`,
    meaning: msg`Reads what people sent, except what is masked below.`,
    inSentence: msg`see registrations`,
  },
  SEE_CONTACTS: {
    short: msg`Addresses`,
    name: msg`See contact details`,
    meaning: msg`E-mail addresses, and, with a reason, who a protected person is.`,
    inSentence: msg`see e-mail addresses`,
  },
  REVIEW: {
    short: msg`Review`,
    name: msg`Review`,
    meaning: msg`Gives points and comments that others read.`,
    inSentence: msg`score and comment`,
  },
  DECIDE: {
    short: msg`Decide`,
    name: msg`Decide`,
    meaning: msg`Stages decisions, takes them, offers seats.`,
    inSentence: msg`decide on seats`,
  },
  MANAGE_SESSIONS: {
    short: msg`Sessions`,
    name: msg`Manage sessions`,
    meaning: msg`Changes the programme, within the sessions below if they are limited.`,
    inSentence: msg`manage sessions`,
  },
  MESSAGE: {
    short: msg`Write`,
    name: msg`Write to people`,
    meaning: msg`Sends messages through the event; addresses stay hidden where they are.`,
    inSentence: msg`write to people`,
  },
  CHECK_IN: {
    short: msg`Check-in`,
    name: msg`Check people in`,
    meaning: msg`Records who has come.`,
    inSentence: msg`check people in`,
  },
  EXPORT: {
    short: msg`Export`,
    name: msg`Take lists away as files`,
    meaning: msg`Of what it sees, as it sees it. Each export is recorded.`,
    inSentence: msg`take lists away as files`,
  },
  WRITE_NOTES: {
    short: msg`Notes`,
    name: msg`Write notes`,
    meaning: msg`Writes down what was said.`,
    inSentence: msg`write notes`,
  },
  EDIT_FINDINGS: {
    short: msg`Findings`,
    name: msg`Edit findings`,
    meaning: msg`Turns notes into findings and edits them. Editors see which words may identify someone, so they can find out who is registered.`,
    inSentence: msg`edit findings`,
  },
  PUBLISH_REPORT: {
    short: msg`Report`,
    name: msg`Publish the report`,
    meaning: msg`Makes the report public.`,
    inSentence: msg`publish the report`,
  },
}

/** In the order of the contract, by what they are about. */
export const capabilityGroups: readonly {
  key: string
  name: MessageDescriptor
  capabilities: readonly Capability[]
}[] = [
  { key: 'people', name: msg`People’s data`, capabilities: ['SEE_REGISTRATIONS', 'SEE_CONTACTS', 'EXPORT'] },
  { key: 'room', name: msg`Who is in the room`, capabilities: ['REVIEW', 'DECIDE'] },
  { key: 'event', name: msg`Running the event`, capabilities: ['MANAGE_SESSIONS', 'MESSAGE', 'CHECK_IN'] },
  { key: 'outcome', name: msg`What comes of it`, capabilities: ['WRITE_NOTES', 'EDIT_FINDINGS', 'PUBLISH_REPORT'] },
]

export const allCapabilities: readonly Capability[] = capabilityGroups.flatMap(({ capabilities }) => capabilities)

/** What was said, and what comes of it, is of everybody: under limits to some, these come to nothing. */
export const ofEverybody: readonly Capability[] = ['EDIT_FINDINGS', 'PUBLISH_REPORT']

/** What is of no use to whoever sees no registration. */
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
  NAME: { name: msg`Name`, inSentence: msg`names` },
  EMAIL: { name: msg`E-mail address`, inSentence: msg`e-mail addresses` },
  ORGANISATION: { name: msg`Organisation`, inSentence: msg`organisations` },
  COUNTRY: { name: msg`Country`, inSentence: msg`countries` },
  LANGUAGES: { name: msg`Languages`, inSentence: msg`languages` },
  MOTIVATION: { name: msg`Motivation`, inSentence: msg`motivations` },
  ANSWERS: { name: msg`Answers to the event’s questions`, inSentence: msg`answers to the event’s questions` },
  PROTECTED_IDENTITY: {
    name: msg`Who a protected person is`,
    inSentence: msg`the identity of people who asked for protection`,
  },
}

/** Those that a grant can name; a report takes the agreement of every institute that it names, whatever their grants say. */
export const countersignedActs: readonly CountersignedAct[] = ['RELEASE', 'DECLINE']

export const actWords: Record<
  CountersignedAct,
  { name: MessageDescriptor; meaning: MessageDescriptor; inSentence: MessageDescriptor }
> = {
  RELEASE: {
    name: msg`Releasing decisions`,
    meaning: msg`Nobody hears of a seat before both have agreed.`,
    inSentence: msg`releasing decisions`,
  },
  DECLINE: {
    name: msg`Declining a registration`,
    meaning: msg`Nobody is turned away by one of the two alone.`,
    inSentence: msg`declining a registration`,
  },
  PUBLISH_REPORT: {
    name: msg`Publishing the report`,
    meaning: msg`The report speaks for both.`,
    inSentence: msg`publishing the report`,
  },
}

export const grantStates: Record<GrantState, MessageDescriptor> = {
  PROPOSED: msg`Proposed`,
  AGREED: msg`In force`,
  DECLINED: msg`Proposal declined`,
  ENDED: msg`Ended`,
}

/** `last`: name of the newest entry of its log. Whoever proposed and took it back was not declined. */
export const stateWord = (state: GrantState, last: string | undefined): MessageDescriptor =>
  state === 'DECLINED' && last === 'GRANT_TAKEN_BACK' ? msg`Proposal taken back` : grantStates[state]

export const countersignStates: Record<CountersignState, MessageDescriptor> = {
  AWAITED: msg`Waiting`,
  DONE: msg`Took effect`,
  REFUSED: msg`Refused`,
  WITHDRAWN: msg`Taken back`,
  VOID: msg`No longer valid`,
}

/** Why a request for a countersignature came to nothing. */
export const voidCauses: Record<CountersignVoidCause, MessageDescriptor> = {
  GRANT_ENDED: msg`A grant that it depended on has ended. It can be asked for anew.`,
  OVERTAKEN: msg`Something else has been decided or staged since. It can be asked for anew.`,
  ASKER_MAY_NOT: msg`Whoever asked may not decide about it any more. Somebody else can ask anew.`,
  NOBODY_LEFT: msg`Everybody it was about has left meanwhile.`,
}
