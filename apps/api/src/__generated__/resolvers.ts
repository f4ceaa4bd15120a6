import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EventRow, StakeholderGroupRow, SeatPlanRow, SessionRow, QuestionRow, QuestionOptionRow, ConsentTextRow, RegistrationRow, RegistrationPageRow, OfferReasonRow, SkippedPersonRow, HistoryEntryRow, LaneRow, LanePersonRow, InstituteRow, EventInstituteRow, MembershipRow, ViewerRow, AuditEntryRow } from '../rows.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, ISO 8601 in UTC with milliseconds, for example `2022-06-14T15:00:00.000Z`. */
  DateTime: { input: Date; output: Date | string; }
  /** Any JSON value, used where shapes differ from case to case (an audit entry's before and after). */
  JSON: { input: unknown; output: unknown; }
};

export type Admission =
  /** Seats go in the order of registration. */
  | 'FIRST_COME'
  /** Organisers decide. */
  | 'REVIEW';

export type AlreadyPublished = Refusal & {
  __typename?: 'AlreadyPublished';
  message: Scalars['String']['output'];
};

/** This address already has a standing registration at this event (in any letter case). The link to it is sent there again. */
export type AlreadyRegistered = Refusal & {
  __typename?: 'AlreadyRegistered';
  message: Scalars['String']['output'];
};

export type AlreadyWithdrawn = Refusal & {
  __typename?: 'AlreadyWithdrawn';
  message: Scalars['String']['output'];
  registration: Registration;
};

/** Only what is given changes; the address can't be changed. */
export type AmendRegistrationInput = {
  answers?: InputMaybe<Array<AnswerInput>>;
  country?: InputMaybe<Scalars['String']['input']>;
  groupKey?: InputMaybe<Scalars['String']['input']>;
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  motivation?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  organisation?: InputMaybe<Scalars['String']['input']>;
  reference: Scalars['String']['input'];
  /** `Registration.version` as it was read. */
  version: Scalars['Int']['input'];
};

export type AmendRegistrationResult = AmendmentAccepted | CannotHoldSeat | ChangedMeanwhile | InvalidInput | UnknownRegistration | WrongState;

export type AmendmentAccepted = {
  __typename?: 'AmendmentAccepted';
  registration: Registration;
};

/** The value is text for the text kinds, a number's digits, `YYYY-MM-DD`, `yes`/`no`, or option keys. */
export type Answer = {
  __typename?: 'Answer';
  questionKey: Scalars['ID']['output'];
  values: Array<Scalars['String']['output']>;
};

export type AnswerInput = {
  questionKey: Scalars['String']['input'];
  /** One value, or any number for `SEVERAL_CHOICES`; empty means no answer. */
  values: Array<Scalars['String']['input']>;
};

export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** Address of the member; null for the person and the clock. */
  actor?: Maybe<Scalars['String']['output']>;
  /** `PERSON`, `MEMBER` or `CLOCK`. */
  actorKind: Scalars['String']['output'];
  after?: Maybe<Scalars['JSON']['output']>;
  at: Scalars['DateTime']['output'];
  before?: Maybe<Scalars['JSON']['output']>;
  id: Scalars['ID']['output'];
  institute?: Maybe<Institute>;
  reference?: Maybe<Scalars['ID']['output']>;
  requestId?: Maybe<Scalars['String']['output']>;
  /** Past tense: `REGISTERED`, `SEAT_PLAN_SET`. */
  what: Scalars['String']['output'];
};

export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  edges: Array<AuditEntryEdge>;
  pageInfo: PageInfo;
};

export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  cursor: Scalars['String']['output'];
  node: AuditEntry;
};

export type CannotHoldCause =
  | 'GROUP_AT_MAXIMUM'
  | 'NO_FREE_SEAT'
  /** The event's offers have ended. */
  | 'OFFERS_ENDED'
  | 'ORGANISATION_AT_CAP'
  /** The free seats are reserved for other groups. */
  | 'SEATS_RESERVED';

/** The person can't hold a seat now. */
export type CannotHoldSeat = Refusal & {
  __typename?: 'CannotHoldSeat';
  cause: CannotHoldCause;
  message: Scalars['String']['output'];
};

/** Somebody else changed it meanwhile; nothing changed. Read again and repeat. */
export type ChangedMeanwhile = Refusal & {
  __typename?: 'ChangedMeanwhile';
  message: Scalars['String']['output'];
};

export type Consent = {
  __typename?: 'Consent';
  given: Scalars['Boolean']['output'];
  key: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
};

export type ConsentInput = {
  given: Scalars['Boolean']['input'];
  key: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type ConsentText = {
  __typename?: 'ConsentText';
  key: Scalars['ID']['output'];
  /** Without it one can't register. */
  required: Scalars['Boolean']['output'];
  text: Scalars['String']['output'];
  texts: Array<LocalisedText>;
  /** Raised when the text changes; a consent is to one version. */
  version: Scalars['Int']['output'];
};

export type ConsentTextInput = {
  key: Scalars['String']['input'];
  required: Scalars['Boolean']['input'];
  texts: Array<LocalisedTextInput>;
};

export type CreateEventInput = {
  admission: Admission;
  consents?: InputMaybe<Array<ConsentTextInput>>;
  decisionPromisedAt?: InputMaybe<Scalars['DateTime']['input']>;
  descriptions?: InputMaybe<Array<LocalisedTextInput>>;
  endsAt: Scalars['DateTime']['input'];
  format: EventFormat;
  /** 1 to 8. */
  groups: Array<StakeholderGroupInput>;
  /** Slug of the institute that hosts; the viewer must be its owner or organiser. */
  hostSlug: Scalars['String']['input'];
  kind: EventKind;
  languages: Array<Scalars['String']['input']>;
  /** 1 to 720; 72 if not given. */
  offerHours?: InputMaybe<Scalars['Int']['input']>;
  plan: SeatPlanInput;
  questions?: InputMaybe<Array<QuestionInput>>;
  registrationClosesAt: Scalars['DateTime']['input'];
  registrationOpensAt: Scalars['DateTime']['input'];
  seriesNames?: InputMaybe<Array<LocalisedTextInput>>;
  sessions?: InputMaybe<Array<SessionInput>>;
  /** Lower-case letters, digits and hyphens, 3 to 80; part of the event's address for good. */
  slug: Scalars['String']['input'];
  startsAt: Scalars['DateTime']['input'];
  summaries: Array<LocalisedTextInput>;
  titles: Array<LocalisedTextInput>;
  zone: Scalars['String']['input'];
};

export type CreateEventResult = EventCreated | InvalidInput | NotAllowed | SeatPlanInfeasible | SlugTaken;

export type DecideInput = {
  decision: Decision;
  eventSlug: Scalars['String']['input'];
  /** Needed for `DECLINE`; shown to the person. Up to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 1,000, without repetition. */
  references: Array<Scalars['String']['input']>;
  /** Staged decisions take effect, and are told, with `releaseStagedDecisions`. */
  staged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Takes back what was staged for these registrations; `decision` is then of no effect. */
  unstage?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DecideResult = Decided | InvalidInput | NotAllowed | UnknownEvent;

/** Decided one by one: what was refused is listed with its reason, the rest took effect. */
export type Decided = {
  __typename?: 'Decided';
  event: Event;
  /** Offers that seats freed by these decisions made at once. */
  offersMade: Scalars['Int']['output'];
  refused: Array<RefusedDecision>;
  registrations: Array<Registration>;
};

export type Decision =
  | 'DECLINE'
  | 'NOT_SELECT'
  | 'OFFER'
  | 'REINSTATE'
  | 'WAITLIST';

export type DecisionRefusal = AlreadyRegistered | CannotHoldSeat | ReasonNeeded | UnknownRegistration | WrongState;

/** What people register for. */
export type Event = {
  __typename?: 'Event';
  admission: Admission;
  /** What happened, newest first; empty unless `viewerCan.seeAudit`. */
  auditEntries: AuditEntryConnection;
  /** What a person is asked to agree to. */
  consents: Array<ConsentText>;
  /** By when everybody hears; null where seats are given at once. */
  decisionPromisedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Paragraphs are separated by blank lines. */
  description: Scalars['String']['output'];
  descriptions: Array<LocalisedText>;
  endsAt: Scalars['DateTime']['output'];
  format: EventFormat;
  /** In the event's own order. */
  groups: Array<StakeholderGroup>;
  /** The institutes that run it, the host first. */
  institutes: Array<EventInstitute>;
  kind: EventKind;
  /** Languages spoken at the event, ISO 639-1. */
  languages: Array<Scalars['String']['output']>;
  /** Hours that an offer is held for a person. */
  offerHours: Scalars['Int']['output'];
  /** In order of asking. */
  questions: Array<Question>;
  registrationClosesAt: Scalars['DateTime']['output'];
  registrationOpensAt: Scalars['DateTime']['output'];
  registrationWindow: RegistrationWindow;
  /** Registrations that the viewer may see, oldest first unless sorted otherwise. */
  registrations: RegistrationConnection;
  seatPlan: SeatPlan;
  /** Name of the series that the event belongs to. */
  series?: Maybe<Scalars['String']['output']>;
  seriesNames: Array<LocalisedText>;
  /** Programme in order of time. */
  sessions: Array<Session>;
  slug: Scalars['ID']['output'];
  startsAt: Scalars['DateTime']['output'];
  state: EventState;
  summaries: Array<LocalisedText>;
  /** Two or three sentences. */
  summary: Scalars['String']['output'];
  /** In the language of the request; where there is no such text, in the first language the event has. */
  title: Scalars['String']['output'];
  titles: Array<LocalisedText>;
  /** Raised by every change of the event's facts. */
  version: Scalars['Int']['output'];
  viewerCan: EventAbilities;
  /** The viewer's own standing registration at this event. */
  viewerRegistration?: Maybe<Registration>;
  /** The waitlist, one lane a group; null unless `viewerCan.seeRegistrations`. */
  waitlist?: Maybe<Waitlist>;
  /** IANA zone of the event. */
  zone: Scalars['String']['output'];
};


/** What people register for. */
export type EventAuditEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What people register for. */
export type EventRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegistrationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<RegistrationSort>;
};

/** What the viewer may do here, as policy says. */
export type EventAbilities = {
  __typename?: 'EventAbilities';
  decide: Scalars['Boolean']['output'];
  edit: Scalars['Boolean']['output'];
  publish: Scalars['Boolean']['output'];
  seeAudit: Scalars['Boolean']['output'];
  seeRegistrations: Scalars['Boolean']['output'];
  setSeatPlan: Scalars['Boolean']['output'];
};

export type EventConnection = {
  __typename?: 'EventConnection';
  edges: Array<EventEdge>;
  pageInfo: PageInfo;
};

export type EventCreated = {
  __typename?: 'EventCreated';
  event: Event;
};

export type EventEdge = {
  __typename?: 'EventEdge';
  cursor: Scalars['String']['output'];
  node: Event;
};

export type EventFilter = {
  kind?: InputMaybe<EventKind>;
  /** Only events that have not ended (true) or have (false). */
  upcoming?: InputMaybe<Scalars['Boolean']['input']>;
};

export type EventFormat =
  | 'HYBRID'
  | 'IN_PERSON'
  | 'VIRTUAL';

/** An institute's part in one event: exactly one host, any number of partners. */
export type EventInstitute = {
  __typename?: 'EventInstitute';
  institute: Institute;
  part: InstitutePart;
  /** Why this institute sees personal data of those who register, in the language of the request. */
  purpose?: Maybe<Scalars['String']['output']>;
};

export type EventKind =
  /** By interest and review, balanced. */
  | 'CONSULTATION'
  /** Track 1.5: officials and others together, in a personal capacity. */
  | 'DIALOGUE'
  /** Several sessions, first come first served. */
  | 'TRAINING';

export type EventPublished = {
  __typename?: 'EventPublished';
  event: Event;
};

export type EventState =
  | 'DRAFT'
  | 'PUBLISHED';

export type EventUpdated = {
  __typename?: 'EventUpdated';
  event: Event;
  /** How many people are told of a changed promise. */
  peopleTold: Scalars['Int']['output'];
};

export type FieldError = {
  __typename?: 'FieldError';
  /** What: a stable name for programs. */
  code: FieldErrorCode;
  /** What to do, in the language of the request. */
  message: Scalars['String']['output'];
  /** Where: `email`, `answers.dietary`, `groups.0.maximum`. */
  path: Scalars['String']['output'];
};

export type FieldErrorCode =
  /** A consent the event needs was not given. */
  | 'CONSENT_NEEDED'
  | 'MALFORMED'
  /** An answer to a question that is not shown, given the other answers. */
  | 'NOT_ASKED'
  /** The end lies before the start. */
  | 'OUT_OF_ORDER'
  | 'OUT_OF_RANGE'
  /** The same thing is given twice. */
  | 'REPEATED'
  | 'REQUIRED'
  | 'TAKEN'
  | 'TOO_LONG'
  | 'TOO_MANY'
  | 'TOO_SHORT'
  | 'UNKNOWN'
  /** Contains control characters or direction overrides. */
  | 'UNPRINTABLE';

export type GroupSeatsInput = {
  groupKey: Scalars['String']['input'];
  maximum: Scalars['Int']['input'];
  minimum: Scalars['Int']['input'];
  priority?: InputMaybe<Scalars['Int']['input']>;
  target: Scalars['Int']['input'];
};

/** One thing that happened to a registration. */
export type HistoryEntry = {
  __typename?: 'HistoryEntry';
  at: Scalars['DateTime']['output'];
  /** The person, an organiser (by address, for staff only), or the clock. */
  by?: Maybe<Scalars['String']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
  state: RegistrationState;
  what: HistoryKind;
};

export type HistoryKind =
  | 'AMENDED'
  | 'DECLINED'
  | 'LAPSED'
  | 'NOT_SELECTED'
  | 'OFFERED'
  | 'REGISTERED'
  | 'REINSTATED'
  | 'STAGED'
  | 'TAKEN'
  | 'UNSTAGED'
  | 'WAITLISTED'
  | 'WITHDRAWN';

/** An organisation that runs events. */
export type Institute = {
  __typename?: 'Institute';
  /** Accent colour of its pages, `#rrggbb`. */
  accent: Scalars['String']['output'];
  name: Scalars['String']['output'];
  slug: Scalars['ID']['output'];
  website?: Maybe<Scalars['String']['output']>;
};

export type InstitutePart =
  | 'HOST'
  | 'PARTNER';

export type InterestRegistered = {
  __typename?: 'InterestRegistered';
  registration: Registration;
};

/** The input breaks rules that belong to single fields; nothing changed. Every field at fault is listed. */
export type InvalidInput = Refusal & {
  __typename?: 'InvalidInput';
  fields: Array<FieldError>;
  message: Scalars['String']['output'];
};

export type Lane = {
  __typename?: 'Lane';
  group: StakeholderGroup;
  /** The first who can hold a seat once one is free; null if nobody. */
  next?: Maybe<LanePerson>;
  /** The first in the lane, in order. `first`: 1 to 100; 20 if not given. */
  people: Array<LanePerson>;
};


export type LanePeopleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type LanePerson = {
  __typename?: 'LanePerson';
  /** 1 is the first. */
  position: Scalars['Int']['output'];
  registration: Registration;
  /** Why this person is passed over for now; null if not. */
  skip?: Maybe<CannotHoldCause>;
};

/** The interface's languages. Event content may exist in any of them. */
export type Language =
  | 'en'
  | 'es'
  | 'fr'
  | 'pt_BR';

/** A text in one language, as it is written by the people who run the event. */
export type LocalisedText = {
  __typename?: 'LocalisedText';
  language: Language;
  text: Scalars['String']['output'];
};

export type LocalisedTextInput = {
  language: Language;
  /** 1 to 20,000 characters; single-line fields take 1 to 300. */
  text: Scalars['String']['input'];
};

export type MemberRole =
  | 'ORGANISER'
  | 'OWNER'
  | 'RAPPORTEUR'
  | 'REVIEWER'
  | 'VIEWER';

export type Membership = {
  __typename?: 'Membership';
  institute: Institute;
  role: MemberRole;
};

export type Mutation = {
  __typename?: 'Mutation';
  amendRegistration: AmendRegistrationResult;
  /** A draft that only its institute sees. */
  createEvent: CreateEventResult;
  decide: DecideResult;
  publishEvent: PublishEventResult;
  /** Registers interest in an event; under first come, a free seat is offered (or given, where the address is shown to be the person's) at once. */
  registerInterest: RegisterInterestResult;
  releaseStagedDecisions: ReleaseStagedDecisionsResult;
  /** Sets the language that mails to the viewer are written in. */
  setLanguage?: Maybe<Viewer>;
  /** Changes how many seats there are and for whom. Raising capacity offers the new seats to the waitlist at once. */
  setSeatPlan: SetSeatPlanResult;
  /** Takes the seat that is offered. */
  takeSeat: TakeSeatResult;
  updateEvent: UpdateEventResult;
  /** Leaves, in every state that is not already over. A seat so freed is offered to the next in the same moment. */
  withdraw: WithdrawResult;
};


export type MutationAmendRegistrationArgs = {
  input: AmendRegistrationInput;
};


export type MutationCreateEventArgs = {
  input: CreateEventInput;
};


export type MutationDecideArgs = {
  input: DecideInput;
};


export type MutationPublishEventArgs = {
  slug: Scalars['String']['input'];
};


export type MutationRegisterInterestArgs = {
  input: RegisterInterestInput;
};


export type MutationReleaseStagedDecisionsArgs = {
  eventSlug: Scalars['String']['input'];
};


export type MutationSetLanguageArgs = {
  language: Language;
};


export type MutationSetSeatPlanArgs = {
  input: SetSeatPlanInput;
};


export type MutationTakeSeatArgs = {
  reference: Scalars['String']['input'];
};


export type MutationUpdateEventArgs = {
  input: UpdateEventInput;
};


export type MutationWithdrawArgs = {
  reference: Scalars['String']['input'];
};

/** There is no offer to take: none was made, or it was withdrawn. */
export type NoOffer = Refusal & {
  __typename?: 'NoOffer';
  message: Scalars['String']['output'];
  state: RegistrationState;
};

export type NobodyOfferedCode =
  | 'GROUP_AT_MAXIMUM'
  | 'NOBODY_WAITING'
  | 'NO_FREE_SEAT'
  | 'OFFERS_ENDED'
  | 'ORGANISATIONS_AT_CAP'
  | 'SEATS_RESERVED';

export type NobodyOfferedReason = {
  __typename?: 'NobodyOfferedReason';
  code: NobodyOfferedCode;
  /** Null: holds for all. */
  group?: Maybe<StakeholderGroup>;
  text: Scalars['String']['output'];
};

/** The viewer may not do this. Asked for by a visitor, signing in may help. */
export type NotAllowed = Refusal & {
  __typename?: 'NotAllowed';
  message: Scalars['String']['output'];
};

/** What is still missing before people can see it. */
export type NotReadyToPublish = Refusal & {
  __typename?: 'NotReadyToPublish';
  fields: Array<FieldError>;
  message: Scalars['String']['output'];
};

export type NothingStaged = Refusal & {
  __typename?: 'NothingStaged';
  message: Scalars['String']['output'];
};

export type OfferLapsed = Refusal & {
  __typename?: 'OfferLapsed';
  lapsedAt: Scalars['DateTime']['output'];
  message: Scalars['String']['output'];
};

export type OfferReason = {
  __typename?: 'OfferReason';
  /** Seats the group held, and its target, when the offer was made. */
  groupHeld: Scalars['Int']['output'];
  groupTarget: Scalars['Int']['output'];
  kind: OfferReasonKind;
  /** People ahead in the lane who could not hold the seat, and whose organisation is at its cap. */
  skipped: Array<SkippedPerson>;
  /** One sentence. */
  text: Scalars['String']['output'];
};

export type OfferReasonKind =
  /** First in the queue. */
  | 'FIRST_IN_QUEUE'
  /** The lane was furthest below its target. */
  | 'FURTHEST_BELOW_TARGET'
  /** An organiser chose this person. */
  | 'ORGANISER'
  /** A seat was free when the person registered. */
  | 'SEAT_FREE';

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type PublishEventResult = AlreadyPublished | EventPublished | NotAllowed | NotReadyToPublish | UnknownEvent;

export type Query = {
  __typename?: 'Query';
  event?: Maybe<Event>;
  /** Published events (and the viewer's own drafts), soonest first. `first`: 1 to 100; 20 if not given. */
  events: EventConnection;
  /** The person's own, or one that policy shows; null otherwise, without telling which. */
  registration?: Maybe<Registration>;
  /** Who asks; null for a visitor. */
  viewer?: Maybe<Viewer>;
};


export type QueryEventArgs = {
  slug: Scalars['String']['input'];
};


export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRegistrationArgs = {
  reference: Scalars['String']['input'];
};

/** A question of the event's own. Shown only where `shownIf` holds; a question that is not shown is not answered. */
export type Question = {
  __typename?: 'Question';
  help?: Maybe<Scalars['String']['output']>;
  helps: Array<LocalisedText>;
  /** Stable name within the event, `first-time`. */
  key: Scalars['ID']['output'];
  kind: QuestionKind;
  label: Scalars['String']['output'];
  labels: Array<LocalisedText>;
  /** For the choice kinds. */
  options: Array<QuestionOption>;
  required: Scalars['Boolean']['output'];
  shownIf?: Maybe<QuestionCondition>;
};

/** Holds if the answer to the other question is (or contains) one of the values. `YES_NO` has the values `yes` and `no`. */
export type QuestionCondition = {
  __typename?: 'QuestionCondition';
  questionKey: Scalars['ID']['output'];
  values: Array<Scalars['String']['output']>;
};

export type QuestionConditionInput = {
  questionKey: Scalars['String']['input'];
  values: Array<Scalars['String']['input']>;
};

export type QuestionInput = {
  helps?: InputMaybe<Array<LocalisedTextInput>>;
  key: Scalars['String']['input'];
  kind: QuestionKind;
  labels: Array<LocalisedTextInput>;
  options?: InputMaybe<Array<QuestionOptionInput>>;
  required: Scalars['Boolean']['input'];
  shownIf?: InputMaybe<QuestionConditionInput>;
};

export type QuestionKind =
  /** `YYYY-MM-DD`. */
  | 'DATE'
  /** Up to 4,000 characters. */
  | 'LONG_TEXT'
  | 'NUMBER'
  | 'ONE_CHOICE'
  | 'SEVERAL_CHOICES'
  /** One line, up to 300 characters. */
  | 'SHORT_TEXT'
  | 'YES_NO';

export type QuestionOption = {
  __typename?: 'QuestionOption';
  key: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labels: Array<LocalisedText>;
};

export type QuestionOptionInput = {
  key: Scalars['String']['input'];
  labels: Array<LocalisedTextInput>;
};

export type ReasonNeeded = Refusal & {
  __typename?: 'ReasonNeeded';
  message: Scalars['String']['output'];
};

/** An expected no. `message` is in the language of the request (`Accept-Language`), plain words for the person. */
export type Refusal = {
  message: Scalars['String']['output'];
};

export type RefusedDecision = {
  __typename?: 'RefusedDecision';
  reference: Scalars['ID']['output'];
  refusal: DecisionRefusal;
};

export type RegisterInterestInput = {
  answers?: InputMaybe<Array<AnswerInput>>;
  consents: Array<ConsentInput>;
  /** ISO 3166-1 alpha-2. */
  country: Scalars['String']['input'];
  email: Scalars['String']['input'];
  eventSlug: Scalars['String']['input'];
  groupKey: Scalars['String']['input'];
  /** ISO 639-1; at least one. */
  languages: Array<Scalars['String']['input']>;
  /** Up to 4,000 characters. */
  motivation?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Up to 200 characters; empty for an unaffiliated person. */
  organisation?: InputMaybe<Scalars['String']['input']>;
  /** 16 to 100 characters, made by the client, hard to guess; a retry with the same id gets the same answer. */
  requestId?: InputMaybe<Scalars['String']['input']>;
};

export type RegisterInterestResult = AlreadyRegistered | InterestRegistered | InvalidInput | RegistrationClosed | RegistrationNotYetOpen | RequestIdReused | TooManyRequests | UnknownEvent;

/** One person's standing at one event. A staged decision is never part of what the person sees. */
export type Registration = {
  __typename?: 'Registration';
  answers: Array<Answer>;
  consents: Array<Consent>;
  /** ISO 3166-1 alpha-2. */
  country: Scalars['String']['output'];
  /** Given with `DECLINED`. */
  declineReason?: Maybe<Scalars['String']['output']>;
  email: Scalars['String']['output'];
  event: Event;
  group: StakeholderGroup;
  /** What happened, oldest first, as far as the viewer may see. */
  history: Array<HistoryEntry>;
  languages: Array<Scalars['String']['output']>;
  motivation?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  offerExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why the present offer went here; null if there is none or the viewer is not staff. */
  offerReason?: Maybe<OfferReason>;
  organisation?: Maybe<Scalars['String']['output']>;
  priority: Scalars['Int']['output'];
  /** Place in the queue; an offer or a lapse does not change it. */
  queuedAt: Scalars['DateTime']['output'];
  /** Ten letters and digits, for letters and the address of the status page. */
  reference: Scalars['ID']['output'];
  registeredAt: Scalars['DateTime']['output'];
  /** Null unless `viewerCan.decide`. */
  staged?: Maybe<StagedDecision>;
  state: RegistrationState;
  /** Raised by every change. */
  version: Scalars['Int']['output'];
  viewerCan: RegistrationAbilities;
  /** The person's place in their lane; null unless `WAITLISTED`. */
  waitlistPlace?: Maybe<WaitlistPlace>;
};

export type RegistrationAbilities = {
  __typename?: 'RegistrationAbilities';
  amend: Scalars['Boolean']['output'];
  /** Decisions that an organiser may take now. */
  decide: Array<Decision>;
  takeSeat: Scalars['Boolean']['output'];
  withdraw: Scalars['Boolean']['output'];
};

export type RegistrationClosed = Refusal & {
  __typename?: 'RegistrationClosed';
  closedAt: Scalars['DateTime']['output'];
  message: Scalars['String']['output'];
};

export type RegistrationConnection = {
  __typename?: 'RegistrationConnection';
  edges: Array<RegistrationEdge>;
  pageInfo: PageInfo;
  /** How many match the filter. */
  totalCount: Scalars['Int']['output'];
};

export type RegistrationEdge = {
  __typename?: 'RegistrationEdge';
  cursor: Scalars['String']['output'];
  node: Registration;
};

export type RegistrationFilter = {
  countries?: InputMaybe<Array<Scalars['String']['input']>>;
  groupKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Part of a name, an organisation or an address. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only those with (true) or without (false) a staged decision. */
  staged?: InputMaybe<Scalars['Boolean']['input']>;
  states?: InputMaybe<Array<RegistrationState>>;
};

export type RegistrationNotYetOpen = Refusal & {
  __typename?: 'RegistrationNotYetOpen';
  message: Scalars['String']['output'];
  opensAt: Scalars['DateTime']['output'];
};

export type RegistrationSort =
  | 'NAME_ASC'
  | 'REGISTERED_ASC'
  | 'REGISTERED_DESC';

/** Stored by name; the moves between them are in the design's section 2. */
export type RegistrationState =
  /** Holds a seat. */
  | 'CONFIRMED'
  /** Not eligible, with a reason. */
  | 'DECLINED'
  /** The offer's deadline passed. */
  | 'LAPSED'
  /** Eligible, but the room was composed without them this time. */
  | 'NOT_SELECTED'
  /** Holds a seat until `offerExpiresAt`, to be taken. */
  | 'OFFERED'
  /** Interest registered, waiting for a decision. */
  | 'SUBMITTED'
  /** Wants a seat, none free for them now. */
  | 'WAITLISTED'
  /** The person left. */
  | 'WITHDRAWN';

/** Whether one can register now. */
export type RegistrationWindow =
  | 'CLOSED'
  | 'NOT_YET_OPEN'
  | 'OPEN';

export type RegistrationWithdrawn = {
  __typename?: 'RegistrationWithdrawn';
  registration: Registration;
};

/** Together the staged decisions do not fit; nothing was released. */
export type ReleaseRefused = Refusal & {
  __typename?: 'ReleaseRefused';
  message: Scalars['String']['output'];
  refused: Array<RefusedDecision>;
};

export type ReleaseStagedDecisionsResult = NotAllowed | NothingStaged | ReleaseRefused | StagedDecisionsReleased | UnknownEvent;

/** The same `requestId` came with another person's data. */
export type RequestIdReused = Refusal & {
  __typename?: 'RequestIdReused';
  message: Scalars['String']['output'];
};

export type SeatAlreadyTaken = Refusal & {
  __typename?: 'SeatAlreadyTaken';
  message: Scalars['String']['output'];
  registration: Registration;
};

/** How the event's seats are given. Held = offered + taken. */
export type SeatPlan = {
  __typename?: 'SeatPlan';
  free: Scalars['Int']['output'];
  held: Scalars['Int']['output'];
  /** From then on minimums no longer reserve seats; null: never. */
  minimumsReleasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Seats that one organisation can hold at most; null for no cap. */
  organisationCap?: Maybe<Scalars['Int']['output']>;
  policy: WaitlistPolicy;
  /** All seats of the event. */
  total: Scalars['Int']['output'];
  /** Raised by every change; give it back with `setSeatPlan` so that two people do not overwrite each other. */
  version: Scalars['Int']['output'];
};

/** The plan can't be met, by itself or against the seats already held; nothing changed. */
export type SeatPlanInfeasible = Refusal & {
  __typename?: 'SeatPlanInfeasible';
  message: Scalars['String']['output'];
  problems: Array<SeatPlanProblem>;
};

export type SeatPlanInput = {
  /** Exactly one entry a group of the event. */
  groups: Array<GroupSeatsInput>;
  minimumsReleasedAt?: InputMaybe<Scalars['DateTime']['input']>;
  organisationCap?: InputMaybe<Scalars['Int']['input']>;
  policy: WaitlistPolicy;
  /** 1 to 100,000. */
  total: Scalars['Int']['input'];
};

export type SeatPlanMend = {
  __typename?: 'SeatPlanMend';
  /** `total`, `organisationCap`, `minimum`, `target` or `maximum`. */
  field: Scalars['String']['output'];
  from: Scalars['Int']['output'];
  groupKey?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  to: Scalars['Int']['output'];
};

export type SeatPlanProblem = {
  __typename?: 'SeatPlanProblem';
  code: SeatPlanProblemCode;
  /** The group concerned; null if the plan as a whole. */
  groupKey?: Maybe<Scalars['String']['output']>;
  /** The smallest single change that mends this problem. */
  mend: SeatPlanMend;
  message: Scalars['String']['output'];
};

export type SeatPlanProblemCode =
  | 'MAXIMUM_BELOW_HELD'
  | 'MAXIMUM_BELOW_MINIMUM'
  | 'MINIMUMS_ABOVE_TOTAL'
  | 'ORGANISATION_ABOVE_CAP'
  | 'TARGET_OUTSIDE_MINIMUM_AND_MAXIMUM'
  | 'TOTAL_BELOW_HELD'
  /** The free seats do not suffice for the minimums that are still unfilled. */
  | 'UNFILLED_MINIMUMS_ABOVE_FREE';

export type SeatPlanSet = {
  __typename?: 'SeatPlanSet';
  event: Event;
  /** Offers that the change made at once. */
  offersMade: Scalars['Int']['output'];
};

export type SeatTaken = {
  __typename?: 'SeatTaken';
  registration: Registration;
};

/** A dated part of an event's programme. */
export type Session = {
  __typename?: 'Session';
  endsAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  startsAt: Scalars['DateTime']['output'];
  title: Scalars['String']['output'];
  titles: Array<LocalisedText>;
};

export type SessionInput = {
  endsAt: Scalars['DateTime']['input'];
  startsAt: Scalars['DateTime']['input'];
  titles: Array<LocalisedTextInput>;
};

export type SetSeatPlanInput = {
  eventSlug: Scalars['String']['input'];
  plan: SeatPlanInput;
  /** `SeatPlan.version` as it was read. */
  version: Scalars['Int']['input'];
};

export type SetSeatPlanResult = ChangedMeanwhile | InvalidInput | NotAllowed | SeatPlanInfeasible | SeatPlanSet | UnknownEvent;

export type SkippedPerson = {
  __typename?: 'SkippedPerson';
  organisation?: Maybe<Scalars['String']['output']>;
  reference: Scalars['ID']['output'];
};

export type SlugTaken = Refusal & {
  __typename?: 'SlugTaken';
  message: Scalars['String']['output'];
};

export type StagedDecision = {
  __typename?: 'StagedDecision';
  decision: Decision;
  reason?: Maybe<Scalars['String']['output']>;
  stagedAt: Scalars['DateTime']['output'];
  /** Address of the member who staged it. */
  stagedBy: Scalars['String']['output'];
};

/** All staged decisions took effect at one moment. */
export type StagedDecisionsReleased = {
  __typename?: 'StagedDecisionsReleased';
  event: Event;
  offersMade: Scalars['Int']['output'];
  released: Scalars['Int']['output'];
};

/** A stakeholder group of one event, with its part of the seat plan and its present standing. */
export type StakeholderGroup = {
  __typename?: 'StakeholderGroup';
  /** Seats taken. */
  confirmed: Scalars['Int']['output'];
  /** Whom the group is meant for. */
  description?: Maybe<Scalars['String']['output']>;
  descriptions: Array<LocalisedText>;
  /** Stable name within the event, `civil-society`. */
  key: Scalars['ID']['output'];
  /** Seats the group can have at most. */
  maximum: Scalars['Int']['output'];
  /** Seats reserved for the group until `SeatPlan.minimumsReleasedAt`. */
  minimum: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  names: Array<LocalisedText>;
  /** Seats offered and not yet taken. */
  offered: Scalars['Int']['output'];
  /** Higher goes first within a lane (and across lanes under `FIFO`). */
  priority: Scalars['Int']['output'];
  /** Effect of the staged decisions on held seats, positive or negative; null unless `viewerCan.decide`. */
  stagedDifference?: Maybe<Scalars['Int']['output']>;
  /** Registrations of this group waiting for a decision; null unless `viewerCan.seeRegistrations`. */
  submitted?: Maybe<Scalars['Int']['output']>;
  /** Seats the group should have; who is next under `BALANCED` is measured against it. */
  target: Scalars['Int']['output'];
  /** People in the group's lane of the waitlist. */
  waiting: Scalars['Int']['output'];
};

export type StakeholderGroupInput = {
  descriptions?: InputMaybe<Array<LocalisedTextInput>>;
  /** Lower-case letters, digits and hyphens, 2 to 40. */
  key: Scalars['String']['input'];
  names: Array<LocalisedTextInput>;
};

export type TakeSeatResult = NoOffer | OfferLapsed | SeatAlreadyTaken | SeatTaken | UnknownRegistration;

/** Too many tries from one place; try again a little later. */
export type TooManyRequests = Refusal & {
  __typename?: 'TooManyRequests';
  message: Scalars['String']['output'];
  /** Seconds. */
  retryAfter: Scalars['Int']['output'];
};

/** No such event, or none that the viewer may see. */
export type UnknownEvent = Refusal & {
  __typename?: 'UnknownEvent';
  message: Scalars['String']['output'];
};

/** No such registration, or none that the viewer may see. */
export type UnknownRegistration = Refusal & {
  __typename?: 'UnknownRegistration';
  message: Scalars['String']['output'];
};

/** Only what is given changes. Groups can't be changed once somebody registered. */
export type UpdateEventInput = {
  consents?: InputMaybe<Array<ConsentTextInput>>;
  /** Needed when `decisionPromisedAt` moves while people wait for a decision: it is mailed to them. */
  decisionPromiseReason?: InputMaybe<Scalars['String']['input']>;
  decisionPromisedAt?: InputMaybe<Scalars['DateTime']['input']>;
  descriptions?: InputMaybe<Array<LocalisedTextInput>>;
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  format?: InputMaybe<EventFormat>;
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  offerHours?: InputMaybe<Scalars['Int']['input']>;
  questions?: InputMaybe<Array<QuestionInput>>;
  registrationClosesAt?: InputMaybe<Scalars['DateTime']['input']>;
  registrationOpensAt?: InputMaybe<Scalars['DateTime']['input']>;
  seriesNames?: InputMaybe<Array<LocalisedTextInput>>;
  sessions?: InputMaybe<Array<SessionInput>>;
  slug: Scalars['String']['input'];
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  summaries?: InputMaybe<Array<LocalisedTextInput>>;
  titles?: InputMaybe<Array<LocalisedTextInput>>;
  /** `Event.version` as it was read. */
  version: Scalars['Int']['input'];
  zone?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateEventResult = ChangedMeanwhile | EventUpdated | InvalidInput | NotAllowed | UnknownEvent;

/** The person who is signed in. */
export type Viewer = {
  __typename?: 'Viewer';
  email: Scalars['String']['output'];
  /** Events that the viewer helps to run, soonest first. */
  events: Array<Event>;
  language: Language;
  /** Institutes that the viewer is a member of. */
  memberships: Array<Membership>;
  /** The viewer's own registrations, newest first. */
  registrations: Array<Registration>;
};

/** The ordered lanes, and why the free seats, if any, are free. */
export type Waitlist = {
  __typename?: 'Waitlist';
  lanes: Array<Lane>;
  /** Who would be offered if a seat fell free in each group; null if nobody can hold one. */
  nextReference?: Maybe<Scalars['ID']['output']>;
  /** Answers «why was nobody offered?»: null if nobody waits who could hold a free seat and no seat is free. */
  nobodyOffered: Array<NobodyOfferedReason>;
};

export type WaitlistPlace = {
  __typename?: 'WaitlistPlace';
  /** The person is among the next `band` of the lane: 1, 5, 10, 20, 50, 100, … */
  band: Scalars['Int']['output'];
  /** How many wait in the lane. */
  of: Scalars['Int']['output'];
};

export type WaitlistPolicy =
  /** The lane furthest below its target share, then the earliest in the queue. */
  | 'BALANCED'
  /** The earliest in the queue, whichever the group. */
  | 'FIFO';

export type WithdrawResult = AlreadyWithdrawn | RegistrationWithdrawn | UnknownRegistration | WrongState;

/** The registration is in a state that does not allow this. */
export type WrongState = Refusal & {
  __typename?: 'WrongState';
  message: Scalars['String']['output'];
  state: RegistrationState;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AmendRegistrationResult:
    | ( Omit<AmendmentAccepted, 'registration'> & { registration: _RefType['Registration'] } & { __typename: 'AmendmentAccepted' } )
    | ( CannotHoldSeat & { __typename: 'CannotHoldSeat' } )
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
    | ( WrongState & { __typename: 'WrongState' } )
  ;
  CreateEventResult:
    | ( Omit<EventCreated, 'event'> & { event: _RefType['Event'] } & { __typename: 'EventCreated' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SeatPlanInfeasible & { __typename: 'SeatPlanInfeasible' } )
    | ( SlugTaken & { __typename: 'SlugTaken' } )
  ;
  DecideResult:
    | ( Omit<Decided, 'event' | 'refused' | 'registrations'> & { event: _RefType['Event'], refused: Array<_RefType['RefusedDecision']>, registrations: Array<_RefType['Registration']> } & { __typename: 'Decided' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  DecisionRefusal:
    | ( AlreadyRegistered & { __typename: 'AlreadyRegistered' } )
    | ( CannotHoldSeat & { __typename: 'CannotHoldSeat' } )
    | ( ReasonNeeded & { __typename: 'ReasonNeeded' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
    | ( WrongState & { __typename: 'WrongState' } )
  ;
  PublishEventResult:
    | ( AlreadyPublished & { __typename: 'AlreadyPublished' } )
    | ( Omit<EventPublished, 'event'> & { event: _RefType['Event'] } & { __typename: 'EventPublished' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotReadyToPublish & { __typename: 'NotReadyToPublish' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  RegisterInterestResult:
    | ( AlreadyRegistered & { __typename: 'AlreadyRegistered' } )
    | ( Omit<InterestRegistered, 'registration'> & { registration: _RefType['Registration'] } & { __typename: 'InterestRegistered' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( RegistrationClosed & { __typename: 'RegistrationClosed' } )
    | ( RegistrationNotYetOpen & { __typename: 'RegistrationNotYetOpen' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
    | ( TooManyRequests & { __typename: 'TooManyRequests' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  ReleaseStagedDecisionsResult:
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NothingStaged & { __typename: 'NothingStaged' } )
    | ( Omit<ReleaseRefused, 'refused'> & { refused: Array<_RefType['RefusedDecision']> } & { __typename: 'ReleaseRefused' } )
    | ( Omit<StagedDecisionsReleased, 'event'> & { event: _RefType['Event'] } & { __typename: 'StagedDecisionsReleased' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  SetSeatPlanResult:
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SeatPlanInfeasible & { __typename: 'SeatPlanInfeasible' } )
    | ( Omit<SeatPlanSet, 'event'> & { event: _RefType['Event'] } & { __typename: 'SeatPlanSet' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  TakeSeatResult:
    | ( NoOffer & { __typename: 'NoOffer' } )
    | ( OfferLapsed & { __typename: 'OfferLapsed' } )
    | ( Omit<SeatAlreadyTaken, 'registration'> & { registration: _RefType['Registration'] } & { __typename: 'SeatAlreadyTaken' } )
    | ( Omit<SeatTaken, 'registration'> & { registration: _RefType['Registration'] } & { __typename: 'SeatTaken' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
  ;
  UpdateEventResult:
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( Omit<EventUpdated, 'event'> & { event: _RefType['Event'] } & { __typename: 'EventUpdated' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  WithdrawResult:
    | ( Omit<AlreadyWithdrawn, 'registration'> & { registration: _RefType['Registration'] } & { __typename: 'AlreadyWithdrawn' } )
    | ( Omit<RegistrationWithdrawn, 'registration'> & { registration: _RefType['Registration'] } & { __typename: 'RegistrationWithdrawn' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
    | ( WrongState & { __typename: 'WrongState' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( AlreadyPublished )
    | ( AlreadyRegistered )
    | ( Omit<AlreadyWithdrawn, 'registration'> & { registration: _RefType['Registration'] } )
    | ( CannotHoldSeat )
    | ( ChangedMeanwhile )
    | ( InvalidInput )
    | ( NoOffer )
    | ( NotAllowed )
    | ( NotReadyToPublish )
    | ( NothingStaged )
    | ( OfferLapsed )
    | ( ReasonNeeded )
    | ( RegistrationClosed )
    | ( RegistrationNotYetOpen )
    | ( Omit<ReleaseRefused, 'refused'> & { refused: Array<_RefType['RefusedDecision']> } )
    | ( RequestIdReused )
    | ( Omit<SeatAlreadyTaken, 'registration'> & { registration: _RefType['Registration'] } )
    | ( SeatPlanInfeasible )
    | ( SlugTaken )
    | ( TooManyRequests )
    | ( UnknownEvent )
    | ( UnknownRegistration )
    | ( WrongState )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Admission: Admission;
  AlreadyPublished: ResolverTypeWrapper<AlreadyPublished>;
  AlreadyRegistered: ResolverTypeWrapper<AlreadyRegistered>;
  AlreadyWithdrawn: ResolverTypeWrapper<Omit<AlreadyWithdrawn, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  AmendRegistrationInput: AmendRegistrationInput;
  AmendRegistrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AmendRegistrationResult']>;
  AmendmentAccepted: ResolverTypeWrapper<Omit<AmendmentAccepted, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  Answer: ResolverTypeWrapper<Answer>;
  AnswerInput: AnswerInput;
  AuditEntry: ResolverTypeWrapper<AuditEntryRow>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'edges'> & { edges: Array<ResolversTypes['AuditEntryEdge']> }>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CannotHoldCause: CannotHoldCause;
  CannotHoldSeat: ResolverTypeWrapper<CannotHoldSeat>;
  ChangedMeanwhile: ResolverTypeWrapper<ChangedMeanwhile>;
  Consent: ResolverTypeWrapper<Consent>;
  ConsentInput: ConsentInput;
  ConsentText: ResolverTypeWrapper<ConsentTextRow>;
  ConsentTextInput: ConsentTextInput;
  CreateEventInput: CreateEventInput;
  CreateEventResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateEventResult']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideInput: DecideInput;
  DecideResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideResult']>;
  Decided: ResolverTypeWrapper<Omit<Decided, 'event' | 'refused' | 'registrations'> & { event: ResolversTypes['Event'], refused: Array<ResolversTypes['RefusedDecision']>, registrations: Array<ResolversTypes['Registration']> }>;
  Decision: Decision;
  DecisionRefusal: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecisionRefusal']>;
  Event: ResolverTypeWrapper<EventRow>;
  EventAbilities: ResolverTypeWrapper<EventAbilities>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges'> & { edges: Array<ResolversTypes['EventEdge']> }>;
  EventCreated: ResolverTypeWrapper<Omit<EventCreated, 'event'> & { event: ResolversTypes['Event'] }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFilter: EventFilter;
  EventFormat: EventFormat;
  EventInstitute: ResolverTypeWrapper<EventInstituteRow>;
  EventKind: EventKind;
  EventPublished: ResolverTypeWrapper<Omit<EventPublished, 'event'> & { event: ResolversTypes['Event'] }>;
  EventState: EventState;
  EventUpdated: ResolverTypeWrapper<Omit<EventUpdated, 'event'> & { event: ResolversTypes['Event'] }>;
  FieldError: ResolverTypeWrapper<FieldError>;
  FieldErrorCode: FieldErrorCode;
  GroupSeatsInput: GroupSeatsInput;
  HistoryEntry: ResolverTypeWrapper<HistoryEntryRow>;
  HistoryKind: HistoryKind;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Institute: ResolverTypeWrapper<InstituteRow>;
  InstitutePart: InstitutePart;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InterestRegistered: ResolverTypeWrapper<Omit<InterestRegistered, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Lane: ResolverTypeWrapper<LaneRow>;
  LanePerson: ResolverTypeWrapper<LanePersonRow>;
  Language: Language;
  LocalisedText: ResolverTypeWrapper<LocalisedText>;
  LocalisedTextInput: LocalisedTextInput;
  MemberRole: MemberRole;
  Membership: ResolverTypeWrapper<MembershipRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoOffer: ResolverTypeWrapper<NoOffer>;
  NobodyOfferedCode: NobodyOfferedCode;
  NobodyOfferedReason: ResolverTypeWrapper<Omit<NobodyOfferedReason, 'group'> & { group?: Maybe<ResolversTypes['StakeholderGroup']> }>;
  NotAllowed: ResolverTypeWrapper<NotAllowed>;
  NotReadyToPublish: ResolverTypeWrapper<NotReadyToPublish>;
  NothingStaged: ResolverTypeWrapper<NothingStaged>;
  OfferLapsed: ResolverTypeWrapper<OfferLapsed>;
  OfferReason: ResolverTypeWrapper<OfferReasonRow>;
  OfferReasonKind: OfferReasonKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PublishEventResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishEventResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<QuestionRow>;
  QuestionCondition: ResolverTypeWrapper<QuestionCondition>;
  QuestionConditionInput: QuestionConditionInput;
  QuestionInput: QuestionInput;
  QuestionKind: QuestionKind;
  QuestionOption: ResolverTypeWrapper<QuestionOptionRow>;
  QuestionOptionInput: QuestionOptionInput;
  ReasonNeeded: ResolverTypeWrapper<ReasonNeeded>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RefusedDecision: ResolverTypeWrapper<Omit<RefusedDecision, 'refusal'> & { refusal: ResolversTypes['DecisionRefusal'] }>;
  RegisterInterestInput: RegisterInterestInput;
  RegisterInterestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterInterestResult']>;
  Registration: ResolverTypeWrapper<RegistrationRow>;
  RegistrationAbilities: ResolverTypeWrapper<RegistrationAbilities>;
  RegistrationClosed: ResolverTypeWrapper<RegistrationClosed>;
  RegistrationConnection: ResolverTypeWrapper<RegistrationPageRow>;
  RegistrationEdge: ResolverTypeWrapper<Omit<RegistrationEdge, 'node'> & { node: ResolversTypes['Registration'] }>;
  RegistrationFilter: RegistrationFilter;
  RegistrationNotYetOpen: ResolverTypeWrapper<RegistrationNotYetOpen>;
  RegistrationSort: RegistrationSort;
  RegistrationState: RegistrationState;
  RegistrationWindow: RegistrationWindow;
  RegistrationWithdrawn: ResolverTypeWrapper<Omit<RegistrationWithdrawn, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  ReleaseRefused: ResolverTypeWrapper<Omit<ReleaseRefused, 'refused'> & { refused: Array<ResolversTypes['RefusedDecision']> }>;
  ReleaseStagedDecisionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseStagedDecisionsResult']>;
  RequestIdReused: ResolverTypeWrapper<RequestIdReused>;
  SeatAlreadyTaken: ResolverTypeWrapper<Omit<SeatAlreadyTaken, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  SeatPlan: ResolverTypeWrapper<SeatPlanRow>;
  SeatPlanInfeasible: ResolverTypeWrapper<SeatPlanInfeasible>;
  SeatPlanInput: SeatPlanInput;
  SeatPlanMend: ResolverTypeWrapper<SeatPlanMend>;
  SeatPlanProblem: ResolverTypeWrapper<SeatPlanProblem>;
  SeatPlanProblemCode: SeatPlanProblemCode;
  SeatPlanSet: ResolverTypeWrapper<Omit<SeatPlanSet, 'event'> & { event: ResolversTypes['Event'] }>;
  SeatTaken: ResolverTypeWrapper<Omit<SeatTaken, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  Session: ResolverTypeWrapper<SessionRow>;
  SessionInput: SessionInput;
  SetSeatPlanInput: SetSeatPlanInput;
  SetSeatPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetSeatPlanResult']>;
  SkippedPerson: ResolverTypeWrapper<SkippedPersonRow>;
  SlugTaken: ResolverTypeWrapper<SlugTaken>;
  StagedDecision: ResolverTypeWrapper<StagedDecision>;
  StagedDecisionsReleased: ResolverTypeWrapper<Omit<StagedDecisionsReleased, 'event'> & { event: ResolversTypes['Event'] }>;
  StakeholderGroup: ResolverTypeWrapper<StakeholderGroupRow>;
  StakeholderGroupInput: StakeholderGroupInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TakeSeatResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeSeatResult']>;
  TooManyRequests: ResolverTypeWrapper<TooManyRequests>;
  UnknownEvent: ResolverTypeWrapper<UnknownEvent>;
  UnknownRegistration: ResolverTypeWrapper<UnknownRegistration>;
  UpdateEventInput: UpdateEventInput;
  UpdateEventResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateEventResult']>;
  Viewer: ResolverTypeWrapper<ViewerRow>;
  Waitlist: ResolverTypeWrapper<Omit<Waitlist, 'lanes' | 'nobodyOffered'> & { lanes: Array<ResolversTypes['Lane']>, nobodyOffered: Array<ResolversTypes['NobodyOfferedReason']> }>;
  WaitlistPlace: ResolverTypeWrapper<WaitlistPlace>;
  WaitlistPolicy: WaitlistPolicy;
  WithdrawResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawResult']>;
  WrongState: ResolverTypeWrapper<WrongState>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AlreadyPublished: AlreadyPublished;
  AlreadyRegistered: AlreadyRegistered;
  AlreadyWithdrawn: Omit<AlreadyWithdrawn, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  AmendRegistrationInput: AmendRegistrationInput;
  AmendRegistrationResult: ResolversUnionTypes<ResolversParentTypes>['AmendRegistrationResult'];
  AmendmentAccepted: Omit<AmendmentAccepted, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  Answer: Answer;
  AnswerInput: AnswerInput;
  AuditEntry: AuditEntryRow;
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges'> & { edges: Array<ResolversParentTypes['AuditEntryEdge']> };
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  Boolean: Scalars['Boolean']['output'];
  CannotHoldSeat: CannotHoldSeat;
  ChangedMeanwhile: ChangedMeanwhile;
  Consent: Consent;
  ConsentInput: ConsentInput;
  ConsentText: ConsentTextRow;
  ConsentTextInput: ConsentTextInput;
  CreateEventInput: CreateEventInput;
  CreateEventResult: ResolversUnionTypes<ResolversParentTypes>['CreateEventResult'];
  DateTime: Scalars['DateTime']['output'];
  DecideInput: DecideInput;
  DecideResult: ResolversUnionTypes<ResolversParentTypes>['DecideResult'];
  Decided: Omit<Decided, 'event' | 'refused' | 'registrations'> & { event: ResolversParentTypes['Event'], refused: Array<ResolversParentTypes['RefusedDecision']>, registrations: Array<ResolversParentTypes['Registration']> };
  DecisionRefusal: ResolversUnionTypes<ResolversParentTypes>['DecisionRefusal'];
  Event: EventRow;
  EventAbilities: EventAbilities;
  EventConnection: Omit<EventConnection, 'edges'> & { edges: Array<ResolversParentTypes['EventEdge']> };
  EventCreated: Omit<EventCreated, 'event'> & { event: ResolversParentTypes['Event'] };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFilter: EventFilter;
  EventInstitute: EventInstituteRow;
  EventPublished: Omit<EventPublished, 'event'> & { event: ResolversParentTypes['Event'] };
  EventUpdated: Omit<EventUpdated, 'event'> & { event: ResolversParentTypes['Event'] };
  FieldError: FieldError;
  GroupSeatsInput: GroupSeatsInput;
  HistoryEntry: HistoryEntryRow;
  ID: Scalars['ID']['output'];
  Institute: InstituteRow;
  Int: Scalars['Int']['output'];
  InterestRegistered: Omit<InterestRegistered, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  InvalidInput: InvalidInput;
  JSON: Scalars['JSON']['output'];
  Lane: LaneRow;
  LanePerson: LanePersonRow;
  LocalisedText: LocalisedText;
  LocalisedTextInput: LocalisedTextInput;
  Membership: MembershipRow;
  Mutation: Record<PropertyKey, never>;
  NoOffer: NoOffer;
  NobodyOfferedReason: Omit<NobodyOfferedReason, 'group'> & { group?: Maybe<ResolversParentTypes['StakeholderGroup']> };
  NotAllowed: NotAllowed;
  NotReadyToPublish: NotReadyToPublish;
  NothingStaged: NothingStaged;
  OfferLapsed: OfferLapsed;
  OfferReason: OfferReasonRow;
  PageInfo: PageInfo;
  PublishEventResult: ResolversUnionTypes<ResolversParentTypes>['PublishEventResult'];
  Query: Record<PropertyKey, never>;
  Question: QuestionRow;
  QuestionCondition: QuestionCondition;
  QuestionConditionInput: QuestionConditionInput;
  QuestionInput: QuestionInput;
  QuestionOption: QuestionOptionRow;
  QuestionOptionInput: QuestionOptionInput;
  ReasonNeeded: ReasonNeeded;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RefusedDecision: Omit<RefusedDecision, 'refusal'> & { refusal: ResolversParentTypes['DecisionRefusal'] };
  RegisterInterestInput: RegisterInterestInput;
  RegisterInterestResult: ResolversUnionTypes<ResolversParentTypes>['RegisterInterestResult'];
  Registration: RegistrationRow;
  RegistrationAbilities: RegistrationAbilities;
  RegistrationClosed: RegistrationClosed;
  RegistrationConnection: RegistrationPageRow;
  RegistrationEdge: Omit<RegistrationEdge, 'node'> & { node: ResolversParentTypes['Registration'] };
  RegistrationFilter: RegistrationFilter;
  RegistrationNotYetOpen: RegistrationNotYetOpen;
  RegistrationWithdrawn: Omit<RegistrationWithdrawn, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  ReleaseRefused: Omit<ReleaseRefused, 'refused'> & { refused: Array<ResolversParentTypes['RefusedDecision']> };
  ReleaseStagedDecisionsResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseStagedDecisionsResult'];
  RequestIdReused: RequestIdReused;
  SeatAlreadyTaken: Omit<SeatAlreadyTaken, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  SeatPlan: SeatPlanRow;
  SeatPlanInfeasible: SeatPlanInfeasible;
  SeatPlanInput: SeatPlanInput;
  SeatPlanMend: SeatPlanMend;
  SeatPlanProblem: SeatPlanProblem;
  SeatPlanSet: Omit<SeatPlanSet, 'event'> & { event: ResolversParentTypes['Event'] };
  SeatTaken: Omit<SeatTaken, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  Session: SessionRow;
  SessionInput: SessionInput;
  SetSeatPlanInput: SetSeatPlanInput;
  SetSeatPlanResult: ResolversUnionTypes<ResolversParentTypes>['SetSeatPlanResult'];
  SkippedPerson: SkippedPersonRow;
  SlugTaken: SlugTaken;
  StagedDecision: StagedDecision;
  StagedDecisionsReleased: Omit<StagedDecisionsReleased, 'event'> & { event: ResolversParentTypes['Event'] };
  StakeholderGroup: StakeholderGroupRow;
  StakeholderGroupInput: StakeholderGroupInput;
  String: Scalars['String']['output'];
  TakeSeatResult: ResolversUnionTypes<ResolversParentTypes>['TakeSeatResult'];
  TooManyRequests: TooManyRequests;
  UnknownEvent: UnknownEvent;
  UnknownRegistration: UnknownRegistration;
  UpdateEventInput: UpdateEventInput;
  UpdateEventResult: ResolversUnionTypes<ResolversParentTypes>['UpdateEventResult'];
  Viewer: ViewerRow;
  Waitlist: Omit<Waitlist, 'lanes' | 'nobodyOffered'> & { lanes: Array<ResolversParentTypes['Lane']>, nobodyOffered: Array<ResolversParentTypes['NobodyOfferedReason']> };
  WaitlistPlace: WaitlistPlace;
  WithdrawResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawResult'];
  WrongState: WrongState;
};

export type AlreadyPublishedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyPublished'] = ResolversParentTypes['AlreadyPublished']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyRegisteredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyRegistered'] = ResolversParentTypes['AlreadyRegistered']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyWithdrawn'] = ResolversParentTypes['AlreadyWithdrawn']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmendRegistrationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendRegistrationResult'] = ResolversParentTypes['AmendRegistrationResult']> = {
  __resolveType: TypeResolveFn<'AmendmentAccepted' | 'CannotHoldSeat' | 'ChangedMeanwhile' | 'InvalidInput' | 'UnknownRegistration' | 'WrongState', ParentType, ContextType>;
};

export type AmendmentAcceptedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendmentAccepted'] = ResolversParentTypes['AmendmentAccepted']> = {
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  questionKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actorKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institute?: Resolver<Maybe<ResolversTypes['Institute']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type CannotHoldSeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CannotHoldSeat'] = ResolversParentTypes['CannotHoldSeat']> = {
  cause?: Resolver<ResolversTypes['CannotHoldCause'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangedMeanwhileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedMeanwhile'] = ResolversParentTypes['ChangedMeanwhile']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  given?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsentTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentText'] = ResolversParentTypes['ConsentText']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  texts?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreateEventResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateEventResult'] = ResolversParentTypes['CreateEventResult']> = {
  __resolveType: TypeResolveFn<'EventCreated' | 'InvalidInput' | 'NotAllowed' | 'SeatPlanInfeasible' | 'SlugTaken', ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideResult'] = ResolversParentTypes['DecideResult']> = {
  __resolveType: TypeResolveFn<'Decided' | 'InvalidInput' | 'NotAllowed' | 'UnknownEvent', ParentType, ContextType>;
};

export type DecidedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decided'] = ResolversParentTypes['Decided']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  offersMade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<Array<ResolversTypes['RefusedDecision']>, ParentType, ContextType>;
  registrations?: Resolver<Array<ResolversTypes['Registration']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionRefusal'] = ResolversParentTypes['DecisionRefusal']> = {
  __resolveType: TypeResolveFn<'AlreadyRegistered' | 'CannotHoldSeat' | 'ReasonNeeded' | 'UnknownRegistration' | 'WrongState', ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  admission?: Resolver<ResolversTypes['Admission'], ParentType, ContextType>;
  auditEntries?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, Partial<EventAuditEntriesArgs>>;
  consents?: Resolver<Array<ResolversTypes['ConsentText']>, ParentType, ContextType>;
  decisionPromisedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  descriptions?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['EventFormat'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['StakeholderGroup']>, ParentType, ContextType>;
  institutes?: Resolver<Array<ResolversTypes['EventInstitute']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  offerHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['Question']>, ParentType, ContextType>;
  registrationClosesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registrationOpensAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registrationWindow?: Resolver<ResolversTypes['RegistrationWindow'], ParentType, ContextType>;
  registrations?: Resolver<ResolversTypes['RegistrationConnection'], ParentType, ContextType, Partial<EventRegistrationsArgs>>;
  seatPlan?: Resolver<ResolversTypes['SeatPlan'], ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seriesNames?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EventState'], ParentType, ContextType>;
  summaries?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['EventAbilities'], ParentType, ContextType>;
  viewerRegistration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
  waitlist?: Resolver<Maybe<ResolversTypes['Waitlist']>, ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventAbilitiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventAbilities'] = ResolversParentTypes['EventAbilities']> = {
  decide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publish?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seeAudit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seeRegistrations?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  setSeatPlan?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EventCreatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventCreated'] = ResolversParentTypes['EventCreated']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventInstituteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventInstitute'] = ResolversParentTypes['EventInstitute']> = {
  institute?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['InstitutePart'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventPublishedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventPublished'] = ResolversParentTypes['EventPublished']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventUpdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventUpdated'] = ResolversParentTypes['EventUpdated']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  peopleTold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FieldErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldError'] = ResolversParentTypes['FieldError']> = {
  code?: Resolver<ResolversTypes['FieldErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RegistrationState'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['HistoryKind'], ParentType, ContextType>;
};

export type InstituteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institute'] = ResolversParentTypes['Institute']> = {
  accent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InterestRegisteredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterestRegistered'] = ResolversParentTypes['InterestRegistered']> = {
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  fields?: Resolver<Array<ResolversTypes['FieldError']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LaneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lane'] = ResolversParentTypes['Lane']> = {
  group?: Resolver<ResolversTypes['StakeholderGroup'], ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['LanePerson']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['LanePerson']>, ParentType, ContextType, Partial<LanePeopleArgs>>;
};

export type LanePersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LanePerson'] = ResolversParentTypes['LanePerson']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  skip?: Resolver<Maybe<ResolversTypes['CannotHoldCause']>, ParentType, ContextType>;
};

export type LocalisedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText']> = {
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  institute?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MemberRole'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  amendRegistration?: Resolver<ResolversTypes['AmendRegistrationResult'], ParentType, ContextType, RequireFields<MutationAmendRegistrationArgs, 'input'>>;
  createEvent?: Resolver<ResolversTypes['CreateEventResult'], ParentType, ContextType, RequireFields<MutationCreateEventArgs, 'input'>>;
  decide?: Resolver<ResolversTypes['DecideResult'], ParentType, ContextType, RequireFields<MutationDecideArgs, 'input'>>;
  publishEvent?: Resolver<ResolversTypes['PublishEventResult'], ParentType, ContextType, RequireFields<MutationPublishEventArgs, 'slug'>>;
  registerInterest?: Resolver<ResolversTypes['RegisterInterestResult'], ParentType, ContextType, RequireFields<MutationRegisterInterestArgs, 'input'>>;
  releaseStagedDecisions?: Resolver<ResolversTypes['ReleaseStagedDecisionsResult'], ParentType, ContextType, RequireFields<MutationReleaseStagedDecisionsArgs, 'eventSlug'>>;
  setLanguage?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType, RequireFields<MutationSetLanguageArgs, 'language'>>;
  setSeatPlan?: Resolver<ResolversTypes['SetSeatPlanResult'], ParentType, ContextType, RequireFields<MutationSetSeatPlanArgs, 'input'>>;
  takeSeat?: Resolver<ResolversTypes['TakeSeatResult'], ParentType, ContextType, RequireFields<MutationTakeSeatArgs, 'reference'>>;
  updateEvent?: Resolver<ResolversTypes['UpdateEventResult'], ParentType, ContextType, RequireFields<MutationUpdateEventArgs, 'input'>>;
  withdraw?: Resolver<ResolversTypes['WithdrawResult'], ParentType, ContextType, RequireFields<MutationWithdrawArgs, 'reference'>>;
};

export type NoOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoOffer'] = ResolversParentTypes['NoOffer']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RegistrationState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NobodyOfferedReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NobodyOfferedReason'] = ResolversParentTypes['NobodyOfferedReason']> = {
  code?: Resolver<ResolversTypes['NobodyOfferedCode'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['StakeholderGroup']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotReadyToPublishResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotReadyToPublish'] = ResolversParentTypes['NotReadyToPublish']> = {
  fields?: Resolver<Array<ResolversTypes['FieldError']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingStagedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NothingStaged'] = ResolversParentTypes['NothingStaged']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferLapsedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferLapsed'] = ResolversParentTypes['OfferLapsed']> = {
  lapsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferReason'] = ResolversParentTypes['OfferReason']> = {
  groupHeld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groupTarget?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OfferReasonKind'], ParentType, ContextType>;
  skipped?: Resolver<Array<ResolversTypes['SkippedPerson']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublishEventResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishEventResult'] = ResolversParentTypes['PublishEventResult']> = {
  __resolveType: TypeResolveFn<'AlreadyPublished' | 'EventPublished' | 'NotAllowed' | 'NotReadyToPublish' | 'UnknownEvent', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'slug'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType, RequireFields<QueryRegistrationArgs, 'reference'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type QuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  help?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  helps?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QuestionKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labels?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['QuestionOption']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shownIf?: Resolver<Maybe<ResolversTypes['QuestionCondition']>, ParentType, ContextType>;
};

export type QuestionConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionCondition'] = ResolversParentTypes['QuestionCondition']> = {
  questionKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuestionOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionOption'] = ResolversParentTypes['QuestionOption']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labels?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
};

export type ReasonNeededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReasonNeeded'] = ResolversParentTypes['ReasonNeeded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'AlreadyPublished' | 'AlreadyRegistered' | 'AlreadyWithdrawn' | 'CannotHoldSeat' | 'ChangedMeanwhile' | 'InvalidInput' | 'NoOffer' | 'NotAllowed' | 'NotReadyToPublish' | 'NothingStaged' | 'OfferLapsed' | 'ReasonNeeded' | 'RegistrationClosed' | 'RegistrationNotYetOpen' | 'ReleaseRefused' | 'RequestIdReused' | 'SeatAlreadyTaken' | 'SeatPlanInfeasible' | 'SlugTaken' | 'TooManyRequests' | 'UnknownEvent' | 'UnknownRegistration' | 'WrongState', ParentType, ContextType>;
};

export type RefusedDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusedDecision'] = ResolversParentTypes['RefusedDecision']> = {
  reference?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  refusal?: Resolver<ResolversTypes['DecisionRefusal'], ParentType, ContextType>;
};

export type RegisterInterestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterInterestResult'] = ResolversParentTypes['RegisterInterestResult']> = {
  __resolveType: TypeResolveFn<'AlreadyRegistered' | 'InterestRegistered' | 'InvalidInput' | 'RegistrationClosed' | 'RegistrationNotYetOpen' | 'RequestIdReused' | 'TooManyRequests' | 'UnknownEvent', ParentType, ContextType>;
};

export type RegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration']> = {
  answers?: Resolver<Array<ResolversTypes['Answer']>, ParentType, ContextType>;
  consents?: Resolver<Array<ResolversTypes['Consent']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['StakeholderGroup'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  motivation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offerExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  offerReason?: Resolver<Maybe<ResolversTypes['OfferReason']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  staged?: Resolver<Maybe<ResolversTypes['StagedDecision']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RegistrationState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['RegistrationAbilities'], ParentType, ContextType>;
  waitlistPlace?: Resolver<Maybe<ResolversTypes['WaitlistPlace']>, ParentType, ContextType>;
};

export type RegistrationAbilitiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationAbilities'] = ResolversParentTypes['RegistrationAbilities']> = {
  amend?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decide?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  takeSeat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RegistrationClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationClosed'] = ResolversParentTypes['RegistrationClosed']> = {
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegistrationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationConnection'] = ResolversParentTypes['RegistrationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegistrationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegistrationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationEdge'] = ResolversParentTypes['RegistrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
};

export type RegistrationNotYetOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationNotYetOpen'] = ResolversParentTypes['RegistrationNotYetOpen']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegistrationWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationWithdrawn'] = ResolversParentTypes['RegistrationWithdrawn']> = {
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleaseRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseRefused'] = ResolversParentTypes['ReleaseRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refused?: Resolver<Array<ResolversTypes['RefusedDecision']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleaseStagedDecisionsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseStagedDecisionsResult'] = ResolversParentTypes['ReleaseStagedDecisionsResult']> = {
  __resolveType: TypeResolveFn<'NotAllowed' | 'NothingStaged' | 'ReleaseRefused' | 'StagedDecisionsReleased' | 'UnknownEvent', ParentType, ContextType>;
};

export type RequestIdReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestIdReused'] = ResolversParentTypes['RequestIdReused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatAlreadyTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatAlreadyTaken'] = ResolversParentTypes['SeatAlreadyTaken']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatPlan'] = ResolversParentTypes['SeatPlan']> = {
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimumsReleasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  organisationCap?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['WaitlistPolicy'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeatPlanInfeasibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatPlanInfeasible'] = ResolversParentTypes['SeatPlanInfeasible']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['SeatPlanProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatPlanMendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatPlanMend'] = ResolversParentTypes['SeatPlanMend']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groupKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeatPlanProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatPlanProblem'] = ResolversParentTypes['SeatPlanProblem']> = {
  code?: Resolver<ResolversTypes['SeatPlanProblemCode'], ParentType, ContextType>;
  groupKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mend?: Resolver<ResolversTypes['SeatPlanMend'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SeatPlanSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatPlanSet'] = ResolversParentTypes['SeatPlanSet']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  offersMade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatTaken'] = ResolversParentTypes['SeatTaken']> = {
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
};

export type SetSeatPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetSeatPlanResult'] = ResolversParentTypes['SetSeatPlanResult']> = {
  __resolveType: TypeResolveFn<'ChangedMeanwhile' | 'InvalidInput' | 'NotAllowed' | 'SeatPlanInfeasible' | 'SeatPlanSet' | 'UnknownEvent', ParentType, ContextType>;
};

export type SkippedPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkippedPerson'] = ResolversParentTypes['SkippedPerson']> = {
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SlugTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlugTaken'] = ResolversParentTypes['SlugTaken']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StagedDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StagedDecision'] = ResolversParentTypes['StagedDecision']> = {
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stagedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stagedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StagedDecisionsReleasedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StagedDecisionsReleased'] = ResolversParentTypes['StagedDecisionsReleased']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  offersMade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  released?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StakeholderGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StakeholderGroup'] = ResolversParentTypes['StakeholderGroup']> = {
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptions?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  offered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stagedDifference?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  submitted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TakeSeatResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeSeatResult'] = ResolversParentTypes['TakeSeatResult']> = {
  __resolveType: TypeResolveFn<'NoOffer' | 'OfferLapsed' | 'SeatAlreadyTaken' | 'SeatTaken' | 'UnknownRegistration', ParentType, ContextType>;
};

export type TooManyRequestsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyRequests'] = ResolversParentTypes['TooManyRequests']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownEvent'] = ResolversParentTypes['UnknownEvent']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownRegistration'] = ResolversParentTypes['UnknownRegistration']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateEventResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateEventResult'] = ResolversParentTypes['UpdateEventResult']> = {
  __resolveType: TypeResolveFn<'ChangedMeanwhile' | 'EventUpdated' | 'InvalidInput' | 'NotAllowed' | 'UnknownEvent', ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  registrations?: Resolver<Array<ResolversTypes['Registration']>, ParentType, ContextType>;
};

export type WaitlistResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Waitlist'] = ResolversParentTypes['Waitlist']> = {
  lanes?: Resolver<Array<ResolversTypes['Lane']>, ParentType, ContextType>;
  nextReference?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  nobodyOffered?: Resolver<Array<ResolversTypes['NobodyOfferedReason']>, ParentType, ContextType>;
};

export type WaitlistPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitlistPlace'] = ResolversParentTypes['WaitlistPlace']> = {
  band?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WithdrawResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawResult'] = ResolversParentTypes['WithdrawResult']> = {
  __resolveType: TypeResolveFn<'AlreadyWithdrawn' | 'RegistrationWithdrawn' | 'UnknownRegistration' | 'WrongState', ParentType, ContextType>;
};

export type WrongStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrongState'] = ResolversParentTypes['WrongState']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RegistrationState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AlreadyPublished?: AlreadyPublishedResolvers<ContextType>;
  AlreadyRegistered?: AlreadyRegisteredResolvers<ContextType>;
  AlreadyWithdrawn?: AlreadyWithdrawnResolvers<ContextType>;
  AmendRegistrationResult?: AmendRegistrationResultResolvers<ContextType>;
  AmendmentAccepted?: AmendmentAcceptedResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  CannotHoldSeat?: CannotHoldSeatResolvers<ContextType>;
  ChangedMeanwhile?: ChangedMeanwhileResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ConsentText?: ConsentTextResolvers<ContextType>;
  CreateEventResult?: CreateEventResultResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DecideResult?: DecideResultResolvers<ContextType>;
  Decided?: DecidedResolvers<ContextType>;
  DecisionRefusal?: DecisionRefusalResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventAbilities?: EventAbilitiesResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventCreated?: EventCreatedResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventInstitute?: EventInstituteResolvers<ContextType>;
  EventPublished?: EventPublishedResolvers<ContextType>;
  EventUpdated?: EventUpdatedResolvers<ContextType>;
  FieldError?: FieldErrorResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  Institute?: InstituteResolvers<ContextType>;
  InterestRegistered?: InterestRegisteredResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Lane?: LaneResolvers<ContextType>;
  LanePerson?: LanePersonResolvers<ContextType>;
  LocalisedText?: LocalisedTextResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoOffer?: NoOfferResolvers<ContextType>;
  NobodyOfferedReason?: NobodyOfferedReasonResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  NotReadyToPublish?: NotReadyToPublishResolvers<ContextType>;
  NothingStaged?: NothingStagedResolvers<ContextType>;
  OfferLapsed?: OfferLapsedResolvers<ContextType>;
  OfferReason?: OfferReasonResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PublishEventResult?: PublishEventResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  QuestionCondition?: QuestionConditionResolvers<ContextType>;
  QuestionOption?: QuestionOptionResolvers<ContextType>;
  ReasonNeeded?: ReasonNeededResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RefusedDecision?: RefusedDecisionResolvers<ContextType>;
  RegisterInterestResult?: RegisterInterestResultResolvers<ContextType>;
  Registration?: RegistrationResolvers<ContextType>;
  RegistrationAbilities?: RegistrationAbilitiesResolvers<ContextType>;
  RegistrationClosed?: RegistrationClosedResolvers<ContextType>;
  RegistrationConnection?: RegistrationConnectionResolvers<ContextType>;
  RegistrationEdge?: RegistrationEdgeResolvers<ContextType>;
  RegistrationNotYetOpen?: RegistrationNotYetOpenResolvers<ContextType>;
  RegistrationWithdrawn?: RegistrationWithdrawnResolvers<ContextType>;
  ReleaseRefused?: ReleaseRefusedResolvers<ContextType>;
  ReleaseStagedDecisionsResult?: ReleaseStagedDecisionsResultResolvers<ContextType>;
  RequestIdReused?: RequestIdReusedResolvers<ContextType>;
  SeatAlreadyTaken?: SeatAlreadyTakenResolvers<ContextType>;
  SeatPlan?: SeatPlanResolvers<ContextType>;
  SeatPlanInfeasible?: SeatPlanInfeasibleResolvers<ContextType>;
  SeatPlanMend?: SeatPlanMendResolvers<ContextType>;
  SeatPlanProblem?: SeatPlanProblemResolvers<ContextType>;
  SeatPlanSet?: SeatPlanSetResolvers<ContextType>;
  SeatTaken?: SeatTakenResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SetSeatPlanResult?: SetSeatPlanResultResolvers<ContextType>;
  SkippedPerson?: SkippedPersonResolvers<ContextType>;
  SlugTaken?: SlugTakenResolvers<ContextType>;
  StagedDecision?: StagedDecisionResolvers<ContextType>;
  StagedDecisionsReleased?: StagedDecisionsReleasedResolvers<ContextType>;
  StakeholderGroup?: StakeholderGroupResolvers<ContextType>;
  TakeSeatResult?: TakeSeatResultResolvers<ContextType>;
  TooManyRequests?: TooManyRequestsResolvers<ContextType>;
  UnknownEvent?: UnknownEventResolvers<ContextType>;
  UnknownRegistration?: UnknownRegistrationResolvers<ContextType>;
  UpdateEventResult?: UpdateEventResultResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Waitlist?: WaitlistResolvers<ContextType>;
  WaitlistPlace?: WaitlistPlaceResolvers<ContextType>;
  WithdrawResult?: WithdrawResultResolvers<ContextType>;
  WrongState?: WrongStateResolvers<ContextType>;
};

