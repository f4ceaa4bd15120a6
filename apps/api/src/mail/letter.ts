/** An email before layout: plain sentences, the same for text and HTML. */

import type { VoidCause } from '@plenaria/domain/countersign'
import type { Widening } from '@plenaria/domain/grantWidening'
import { wellSpaced } from '@plenaria/schema/french'
import type { Language } from '@plenaria/schema/languages'
import type { MemberRole, RequestChannel } from '../__generated__/resolvers.ts'
import type { FactorChange } from '../access/factors.ts'
import { type EventEmailTemplate, eventEmails } from '../request/emails.ts'
import type { Waiting } from './waiting.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { pt_BR } from './words/pt_BR.ts'

export const templates = Object.keys(eventEmails) as EventEmailTemplate[]
export type Template = EventEmailTemplate

/** Templates of emails to members of institutes. */
export const grantTemplates = templates.filter((name): name is GrantTemplate => /^(grant|countersign)-/.test(name))
type GrantTemplate = Extract<Template, `grant-${string}` | `countersign-${string}`>

/** Templates of emails about sessions. */
type SessionTemplate = Extract<Template, 'offer-widened' | 'breakout-assigned' | `session-${string}`>

/** Templates of emails about a validation round. */
export type ValidationTemplate = Extract<Template, `validation-${string}`>

/** Templates of emails about what organisers did for a registration. */
type RecordTemplate = Extract<
  Template,
  'registered-for-you' | 'corrected' | 'address-corrected' | 'visa-letter' | `merged${string}`
>

/** Templates of emails to members who decide and review. */
type ReviewTemplate = Extract<Template, `review-${string}` | 'note-mention'>

/** Templates of emails to members of a delegation. */
type DelegationTemplate = Extract<Template, 'delegation-invited' | `swapped-${string}`>

/** Facts about one session. Dates in words, in the event's zone. */
export interface SessionFacts {
  title: string
  startsAt: string
  /** When it was to start before it was moved; null in other emails. */
  startedAt: string | null
  room: string | null
  /** Whether the person is to speak there from now on; false in other emails. */
  speaks: boolean
  /**
   * For a removed session. `NO_CHOICE`: the person had chosen no other, and now attends all; `NO_SESSION`: their seat was limited
   * to it, and now covers none. Null: neither.
   */
  leaves: 'NO_CHOICE' | 'NO_SESSION' | null
}

/** Facts available to the texts. Dates are in words, in the event's zone; unknown facts are null. */
export interface LetterFacts {
  event: string
  startsAt: string | null
  endsAt: string | null
  /** The venue as far as the reader may see it; null: online. */
  place: string | null
  /** The previous venue; null if unchanged. */
  previousPlace: string | null
  /** The event's previous times; null in other emails. */
  previously: { startsAt: string; endsAt: string } | null
  registrationClosesAt: string | null
  /** By when everybody will hear. */
  promisedAt: string | null
  /** By when this person will hear; only in emails about new dates, otherwise null. */
  decisionsBy: string | null
  /** By when everybody was previously to hear. */
  promisedBefore: string | null
  offerExpiresAt: string | null
  offerLapsedAt: string | null
  /** When a validation round ends; null in other emails. */
  closesAt: string | null
  /** Deadline for answering the survey of people who attended. */
  answersUntil: string | null
  /** The organisers' own text. */
  reason: string | null
  /** Number of registrations awaiting a decision. */
  waiting: number
  /** Organisation whose delegation the person is invited to; null in other emails. */
  organisation: string | null
  /**
   * The institute that took the action; in emails to registrants, the partner that the email is about. Null if the action was
   * automatic.
   */
  institute: string | null
  /** The reader's own institute; null in emails to registrants. */
  ownInstitute: string | null
  /** Why a partner would see personal data. */
  purpose: string | null
  /** What a partner could see and do, in sentences. */
  access: string[]
  /** How a partner's new terms exceed what the reader had consented to. */
  renewalReasons: Widening[]
  /** Whether the reader had agreed to none of the partner's earlier terms. */
  isFirstAsked: boolean
  /** Number of registrations that a request for agreement covers, or that a reviewer has yet to review. */
  count: number
  /** Version of the report that it is about; null: it is about registrations. */
  report: number | null
  outcome: Outcome | null
  /** For the outcome `VOID`. */
  voidReason: VoidCause | null
  /** Only in emails about one session. */
  session: SessionFacts | null
  /** Fields that organisers corrected. */
  corrected: CorrectedField[]
  /** How the person requested to be registered; null: they registered themselves. */
  channel: RequestChannel | null
}

/** Fields that organisers can correct. */
export const correctedFields = [
  'name',
  'organisation',
  'groupKey',
  'country',
  'languages',
  'motivation',
  'answers',
] as const
export type CorrectedField = (typeof correctedFields)[number]

export const requestChannels = ['EMAIL', 'IN_PERSON', 'LETTER', 'PHONE'] as const satisfies RequestChannel[]

/** Outcome of a request for agreement. */
export const outcomes = ['DONE', 'REFUSED', 'VOID'] as const
export type Outcome = (typeof outcomes)[number]

export interface Letter {
  subject: string
  /** The first says what happened, the rest what comes next and by when. */
  paragraphs: string[]
  /** Label of the link. */
  action: string
}

/** Titles of sessions, grouped by whether the offered seat covers them. */
export interface SeatFacts {
  /** Sessions with a place held along with the offer. */
  comes: string[]
  /** Full sessions. */
  waits: string[]
  notOffered: string[]
  /** The organisers' reason why other sessions aren't covered. */
  reason: string | null
}

export type SessionLetters = Record<SessionTemplate, (facts: LetterFacts) => Letter>
/** Paragraphs listing session by session what a seat covers; none if it covers everything chosen. */
export type SeatWords = (seatFacts: SeatFacts) => string[]

export type ValidationLetters = Record<ValidationTemplate, (facts: LetterFacts) => Letter>

export type RecordLetters = Record<RecordTemplate, (facts: LetterFacts) => Letter>

export type DelegationLetters = Record<DelegationTemplate, (facts: LetterFacts) => Letter>
export type ReviewLetters = Record<ReviewTemplate, (facts: LetterFacts) => Letter>

export type GrantLetters = Record<GrantTemplate, (facts: LetterFacts) => Letter>

export interface MailWords {
  greeting: (name: string) => string
  letters: Record<Template, (facts: LetterFacts) => Letter>
  seat: SeatWords
  signIn: Letter
  /** Invitation to become a member of an institute. */
  invitation: {
    letter: (facts: { institute: string; expiresAt: string }) => Letter
    roles: Record<MemberRole, string>
    labels: { institute: string; role: string }
    note: string
    footer: (institute: string) => string
  }
  /** An institute's webhook was stopped. `host`: host of its URL. */
  webhookStopped: (facts: { institute: string; host: string }) => Letter
  /** A member's pending work, in numbers. */
  digest: {
    subject: string
    begin: string
    /** Pending work at one event, on one line. */
    of: (event: string, waiting: readonly string[]) => string
    lines: Record<keyof Waiting, (count: number) => string>
    action: string
    footer: string
    stop: string
  }
  /** About the person's second factors. */
  account: {
    changes: Record<FactorChange, { subject: string; happened: string }>
    advice: string
    action: string
    footer: string
  }
  /** Below an email that asks to confirm an address. */
  confirming: {
    note: string
    /** Other actions for the registration. */
    other: string
  }
  labels: { event: string; when: string; place: string; map: string; reference: string }
  /** The organisers' texts about the venue. */
  arriving: { directions: (text: string) => string; accessibility: (text: string) => string }
  /**
   * Texts that others may read over a protected person's shoulder: no event, no institute, no name, and no hint that something is
   * hidden.
   */
  neutral: {
    subject: string
    /** `until`: deadline of the request; null if there is none. */
    paragraphs: (until: string | null) => string[]
    /** Precedes the phrase that the person chose. */
    phraseLabel: string
    action: string
    /** About the link. */
    note: string
    footer: string
    /** Name of an attached file, before its number; ASCII, in lower case. */
    file: string
    /** Below what organisers wrote themselves, and how to unsubscribe from news. */
    letterFooter: string
    stop: string
  }
  /** For texts that organisers write. */
  own: {
    action: string
    /** How to unsubscribe from news of the event. */
    stop: string
  }
  /** Explains the six digits, an alternative to the sign-in link. */
  code: string
  /** About the link: what it opens, or how long it works. */
  linkToRegistration: string
  /** In emails with a calendar file. */
  calendarAttached: string
  linkForMinutes: string
  /** Why the reader gets this email. */
  footer: (institute: string) => string
  memberFooter: (institute: string) => string
  signInFooter: string
}

export const mailWords: Record<Language, MailWords> = { en, es, pt_BR, fr: wellSpaced(fr) }
