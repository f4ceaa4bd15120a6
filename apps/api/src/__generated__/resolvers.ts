import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EventRow, StakeholderGroupRow, SeatPlanRow, SessionRow, QuestionRow, QuestionOptionRow, ConsentTextRow, RegistrationRow, RegistrationPageRow, OfferReasonRow, SkippedPersonRow, HistoryEntryRow, LaneRow, LanePersonRow, InstituteRow, EventInstituteRow, MembershipRow, ViewerRow, AuditEntryRow, MemberRow, InvitationRow, GrantRow, GrantTermsRow, GrantScopeRow, AllotmentRow, CountersignRequestRow, CountersignatureRow, PasskeyRow, SharingRow } from '../rows.ts';
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

export type AcceptInvitationResult = AlreadyMember | InvitationAccepted | NotAllowed | UnknownInvitation;

export type Admission =
  /** Seats go in the order of registration. */
  | 'FIRST_COME'
  /** Organisers decide. */
  | 'REVIEW';

/** Seats that a partner alone may offer. */
export type Allotment = {
  __typename?: 'Allotment';
  held: Scalars['Int']['output'];
  institute: Institute;
  seats: Scalars['Int']['output'];
};

/** The seat plan has no room for the allotment. */
export type AllotmentTooLarge = Refusal & {
  __typename?: 'AllotmentTooLarge';
  message: Scalars['String']['output'];
  /** Seats that could be allotted at most. */
  most: Scalars['Int']['output'];
};

export type AlreadyMember = Refusal & {
  __typename?: 'AlreadyMember';
  message: Scalars['String']['output'];
};

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
  protectIdentity?: InputMaybe<Scalars['Boolean']['input']>;
  reference: Scalars['String']['input'];
  /** Of the event's sessions; empty or all: all. */
  sessionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
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

export type AnswerCountersignInput = {
  agree: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  /** Needed for a refusal. Up to 1,000 characters; shown to staff of the event. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type AnswerCountersignResult = CountersignAnswered | CountersignSettled | InvalidInput | NotAllowed | ReasonNeeded | ReleaseRefused | SecondFactorNeeded | UnknownCountersignRequest;

export type AnswerGrantInput = {
  /** False: declined, or, by the side that proposed, taken back. */
  accept: Scalars['Boolean']['input'];
  grantId: Scalars['ID']['input'];
  /** `Grant.version` as it was read. */
  version: Scalars['Int']['input'];
};

export type AnswerGrantResult = AllotmentTooLarge | ChangedMeanwhile | GrantAnswered | GrantOver | InvalidInput | NotAllowed | NothingProposed | SecondFactorNeeded | UnknownGrant;

export type AnswerInput = {
  questionKey: Scalars['String']['input'];
  /** One value, or any number for `SEVERAL_CHOICES`; empty means no answer. */
  values: Array<Scalars['String']['input']>;
};

/** One change or one look at a masked field. Entries of an event form a chain: each hash covers the one before. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** Address of the member, for the host and their own institute; null for the person and the clock. */
  actor?: Maybe<Scalars['String']['output']>;
  /** `PERSON`, `MEMBER` or `CLOCK`. */
  actorKind: Scalars['String']['output'];
  after?: Maybe<Scalars['JSON']['output']>;
  at: Scalars['DateTime']['output'];
  /** Without what is masked for the viewer. */
  before?: Maybe<Scalars['JSON']['output']>;
  /** Whether a partner's member acted under a grant. */
  grant?: Maybe<Grant>;
  /** Hex SHA-256. */
  hash: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  institute?: Maybe<Institute>;
  reason?: Maybe<Scalars['String']['output']>;
  /** Of the registration that it is about; null if there is none or the viewer may not see it. Then what changed is not told either. */
  reference?: Maybe<Scalars['ID']['output']>;
  requestId?: Maybe<Scalars['String']['output']>;
  /** 1, 2, … within its event (or institute). */
  sequence: Scalars['Int']['output'];
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

export type AuditFilter = {
  actorKinds?: InputMaybe<Array<Scalars['String']['input']>>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  instituteSlugs?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of this registration. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Exclusive. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
  /** Names of what happened. */
  what?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type CannotHoldCause =
  /** All seats of the allotment are held. */
  | 'ALLOTMENT_USED_UP'
  | 'GROUP_AT_MAXIMUM'
  | 'NO_FREE_SEAT'
  /** The event's offers have ended. */
  | 'OFFERS_ENDED'
  | 'ORGANISATION_AT_CAP'
  /** The free seats are allotted to partners. */
  | 'SEATS_ALLOTTED'
  /** The free seats are reserved for other groups. */
  | 'SEATS_RESERVED';

/** The person can't hold a seat now. */
export type CannotHoldSeat = Refusal & {
  __typename?: 'CannotHoldSeat';
  cause: CannotHoldCause;
  message: Scalars['String']['output'];
};

/** What the members of a partner institute may be allowed on one event. */
export type Capability =
  | 'CHECK_IN'
  /** Stage, decide, offer seats. */
  | 'DECIDE'
  | 'EDIT_FINDINGS'
  /** Take lists away as files: of what they see, as they see it. */
  | 'EXPORT'
  | 'MANAGE_SESSIONS'
  | 'MESSAGE'
  | 'PUBLISH_REPORT'
  /** Score and comment. */
  | 'REVIEW'
  /** See e-mail addresses, and who a protected person is after giving a reason. */
  | 'SEE_CONTACTS'
  /** See registrations in scope. */
  | 'SEE_REGISTRATIONS'
  | 'WRITE_NOTES';

export type ChangeMemberRoleResult = LastOwner | MemberRoleChanged | NotAllowed | SecondFactorNeeded | UnknownInstitute | UnknownMember;

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

export type CountersignAbilities = {
  __typename?: 'CountersignAbilities';
  /** Agree or refuse, for an institute that is awaited; not what the viewer asked for themselves. */
  answer: Scalars['Boolean']['output'];
  withdraw: Scalars['Boolean']['output'];
};

export type CountersignAnswered = {
  __typename?: 'CountersignAnswered';
  /** Where this agreement made it take effect: what was decided. */
  decided?: Maybe<Decided>;
  request: CountersignRequest;
};

/** Nothing has changed yet: it is now awaited that each of these institutes agrees. */
export type CountersignAwaited = {
  __typename?: 'CountersignAwaited';
  request: CountersignRequest;
};

export type CountersignMatter = {
  __typename?: 'CountersignMatter';
  decision: Decision;
  registration: Registration;
};

/** A decision that takes effect once a member of each named institute has agreed. The person's own right to withdraw is never touched by it. */
export type CountersignRequest = {
  __typename?: 'CountersignRequest';
  act: CountersignedAct;
  askedAt: Scalars['DateTime']['output'];
  /** Address of the member who asked, for staff of the event. */
  askedBy: Scalars['String']['output'];
  /** Institutes that have not answered yet, by the terms in force now; empty unless `AWAITED`. */
  awaited: Array<Institute>;
  /** How many registrations it is about. */
  count: Scalars['Int']['output'];
  event: Event;
  id: Scalars['ID']['output'];
  institute: Institute;
  /** Those of them that the viewer may see, with what is to be decided. */
  matters: Array<CountersignMatter>;
  /** The reason given with a decline; null for those who see none of the people it is about. */
  reason?: Maybe<Scalars['String']['output']>;
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  signatures: Array<Countersignature>;
  state: CountersignState;
  viewerCan: CountersignAbilities;
};

/** It is no longer awaited. */
export type CountersignSettled = Refusal & {
  __typename?: 'CountersignSettled';
  message: Scalars['String']['output'];
  state: CountersignState;
};

export type CountersignState =
  | 'AWAITED'
  /** All agreed, and it took effect. */
  | 'DONE'
  | 'REFUSED'
  /** A grant ended, or what it was about has changed: it has to be asked for anew. */
  | 'VOID'
  /** By those who asked. */
  | 'WITHDRAWN';

export type CountersignWithdrawn = {
  __typename?: 'CountersignWithdrawn';
  request: CountersignRequest;
};

export type Countersignature = {
  __typename?: 'Countersignature';
  agreed: Scalars['Boolean']['output'];
  at: Scalars['DateTime']['output'];
  /** Address of the member, for staff of the event. */
  by: Scalars['String']['output'];
  institute: Institute;
  reason?: Maybe<Scalars['String']['output']>;
};

/** Decisions for which two institutes can be asked. */
export type CountersignedAct =
  /** Declining a registration. */
  | 'DECLINE'
  | 'PUBLISH_REPORT'
  /** Releasing staged decisions. */
  | 'RELEASE';

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

export type CreateEventResult = EventCreated | InvalidInput | NotAllowed | SeatPlanInfeasible | SecondFactorNeeded | SlugTaken;

export type DecideInput = {
  decision: Decision;
  eventSlug: Scalars['String']['input'];
  /** For `OFFER`: take the seats from the allotment of this partner institute (slug), which the viewer is a member of. */
  fromAllotmentOf?: InputMaybe<Scalars['String']['input']>;
  /** Needed for `DECLINE`; shown to the person. Up to 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 1,000, without repetition. */
  references: Array<Scalars['String']['input']>;
  /** Staged decisions take effect, and are told, with `releaseStagedDecisions`. */
  staged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Takes back what was staged for these registrations; `decision` is then of no effect. */
  unstage?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DecideResult = CountersignAwaited | Decided | InvalidInput | NotAllowed | SecondFactorNeeded | UnknownEvent;

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

export type EndGrantInput = {
  grantId: Scalars['ID']['input'];
  /** Told to the other institute. Up to 1,000 characters. */
  reason: Scalars['String']['input'];
};

export type EndGrantResult = GrantEnded | GrantOver | InvalidInput | NotAllowed | SecondFactorNeeded | UnknownGrant;

/** What people register for. */
export type Event = {
  __typename?: 'Event';
  admission: Admission;
  /** Seats that partners alone may offer; empty unless `viewerCan.seeRegistrations`. */
  allotments: Array<Allotment>;
  /** What happened, newest first; empty unless `viewerCan.seeAudit`. Members of a partner see what their own institute did. `first`: 1 to 200; 50 if not given. */
  auditEntries: AuditEntryConnection;
  /** What a person is asked to agree to. */
  consents: Array<ConsentText>;
  /** Decisions that wait for another institute or waited for one, newest first: all for the host, those that concern it for a partner; empty unless `viewerCan.seeCountersign`. */
  countersignRequests: Array<CountersignRequest>;
  /** By when everybody hears; null where seats are given at once. */
  decisionPromisedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Paragraphs are separated by blank lines. */
  description: Scalars['String']['output'];
  descriptions: Array<LocalisedText>;
  endsAt: Scalars['DateTime']['output'];
  format: EventFormat;
  /** Grants for partners, newest first: all for the host, their own for a partner; empty for others. */
  grants: Array<Grant>;
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
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What people register for. */
export type EventCountersignRequestsArgs = {
  states?: InputMaybe<Array<CountersignState>>;
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
  export: Scalars['Boolean']['output'];
  manageSessions: Scalars['Boolean']['output'];
  /** Fields that no filter, search or sort may use, because they are masked. */
  maskedFields: Array<PersonalField>;
  /** Whether more would be allowed once the sign-in is strengthened by a second factor. */
  needsSecondFactor: Scalars['Boolean']['output'];
  /** Propose a grant to a partner. */
  proposeGrant: Scalars['Boolean']['output'];
  publish: Scalars['Boolean']['output'];
  /** Release everything that is staged. */
  release: Scalars['Boolean']['output'];
  seeAudit: Scalars['Boolean']['output'];
  seeCountersign: Scalars['Boolean']['output'];
  seeGrants: Scalars['Boolean']['output'];
  seeRegistrations: Scalars['Boolean']['output'];
  setSeatPlan: Scalars['Boolean']['output'];
};

/** What changed, without saying what it holds now: ask for what is shown. */
export type EventChange = {
  __typename?: 'EventChange';
  at: Scalars['DateTime']['output'];
  slug: Scalars['ID']['output'];
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

/** An institute's part in one event: exactly one host, any number of partners whose grant is in force. */
export type EventInstitute = {
  __typename?: 'EventInstitute';
  institute: Institute;
  /** Whether it sees somebody's data only with that person's consent. */
  needsConsent: Scalars['Boolean']['output'];
  part: InstitutePart;
  /** Why this institute sees personal data of those who register, in the language of the request. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** Whether it sees anybody's personal data at all. */
  seesPersonalData: Scalars['Boolean']['output'];
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

export type FieldMask = {
  __typename?: 'FieldMask';
  field: PersonalField;
  /** Whether a member may see it after all by giving a reason, which is recorded and told to the person. */
  revealable: Scalars['Boolean']['output'];
};

export type FieldMaskInput = {
  field: PersonalField;
  revealable: Scalars['Boolean']['input'];
};

/** What was masked, for this once; the look at it is recorded. */
export type FieldRevealed = {
  __typename?: 'FieldRevealed';
  field: PersonalField;
  reference: Scalars['ID']['output'];
  /** `NAME`, `EMAIL`, … `PROTECTED_IDENTITY` reveals three. */
  values: Array<RevealedValue>;
};

/** An agreement between the host of an event and a partner institute. Only members of the two see it. */
export type Grant = {
  __typename?: 'Grant';
  /** In force; null unless `AGREED`. */
  agreed?: Maybe<GrantTerms>;
  agreedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Everything that was ever proposed, oldest first. */
  allTerms: Array<GrantTerms>;
  /** What happened to it, newest first. */
  auditEntries: Array<AuditEntry>;
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  event: Event;
  host: Institute;
  id: Scalars['ID']['output'];
  partner: Institute;
  /** Waiting for the answer of the side that did not propose them; null if nothing is. */
  proposed?: Maybe<GrantTerms>;
  state: GrantState;
  /** Raised by every change. */
  version: Scalars['Int']['output'];
  viewerCan: GrantAbilities;
};

export type GrantAbilities = {
  __typename?: 'GrantAbilities';
  /** Accept or decline what is proposed. */
  answer: Scalars['Boolean']['output'];
  end: Scalars['Boolean']['output'];
  /** Propose other terms: a counter-proposal, or a change of what is in force. */
  propose: Scalars['Boolean']['output'];
  /** Take back what the viewer's own side proposed. */
  withdrawProposal: Scalars['Boolean']['output'];
};

export type GrantAnswered = {
  __typename?: 'GrantAnswered';
  grant: Grant;
};

export type GrantEnded = {
  __typename?: 'GrantEnded';
  grant: Grant;
};

/** There is a grant for this partner already, proposed or in force: propose other terms for it. */
export type GrantExists = Refusal & {
  __typename?: 'GrantExists';
  grant: Grant;
  message: Scalars['String']['output'];
};

export type GrantOver = Refusal & {
  __typename?: 'GrantOver';
  message: Scalars['String']['output'];
  state: GrantState;
};

export type GrantProposed = {
  __typename?: 'GrantProposed';
  grant: Grant;
};

/** Registrations in scope fulfil all that is given; null stands for no limit. */
export type GrantScope = {
  __typename?: 'GrantScope';
  /** ISO 3166-1 alpha-2. */
  countries?: Maybe<Array<Scalars['String']['output']>>;
  groups?: Maybe<Array<StakeholderGroup>>;
  /** Registrations of those who want to attend one of these sessions. */
  sessions?: Maybe<Array<Session>>;
};

/** What is not given does not limit; an empty list is refused. */
export type GrantScopeInput = {
  countries?: InputMaybe<Array<Scalars['String']['input']>>;
  groupKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  sessionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type GrantSide =
  | 'HOST'
  | 'PARTNER';

export type GrantState =
  /** In force until `GrantTerms.endsAt`, while other terms may be proposed. */
  | 'AGREED'
  | 'DECLINED'
  | 'ENDED'
  /** Waits for the first agreement. */
  | 'PROPOSED';

/** Never changed once proposed. */
export type GrantTerms = {
  __typename?: 'GrantTerms';
  /** Seats that the partner alone may offer; null for none. */
  allotment?: Maybe<Scalars['Int']['output']>;
  /** In the order of `Capability`. */
  capabilities: Array<Capability>;
  /** Decisions that take effect only once both institutes have agreed. */
  countersign: Array<CountersignedAct>;
  /** When it ends by itself; null: with the event's data. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** What members of the partner do not see of a registration in scope. */
  masks: Array<FieldMask>;
  /** Whether the partner sees a registration only with the person's consent. */
  needsConsent: Scalars['Boolean']['output'];
  /** 1, 2, … within the grant. */
  number: Scalars['Int']['output'];
  proposedAt: Scalars['DateTime']['output'];
  proposedBy: GrantSide;
  /** Address of the member who proposed them, for their own institute only. */
  proposer?: Maybe<Scalars['String']['output']>;
  /** Why the partner sees personal data, in the language of the request. */
  purpose?: Maybe<Scalars['String']['output']>;
  purposes: Array<LocalisedText>;
  scope: GrantScope;
};

export type GrantTermsInput = {
  /** 1 to the event's total. */
  allotment?: InputMaybe<Scalars['Int']['input']>;
  capabilities: Array<Capability>;
  countersign: Array<CountersignedAct>;
  /** In the future. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  masks: Array<FieldMaskInput>;
  needsConsent: Scalars['Boolean']['input'];
  /** Needed where the partner is to see personal data. */
  purposes: Array<LocalisedTextInput>;
  scope: GrantScopeInput;
};

/** An institute needs no grant on its own event. */
export type GrantToOneself = Refusal & {
  __typename?: 'GrantToOneself';
  message: Scalars['String']['output'];
};

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
  /** The field that was revealed. */
  field?: Maybe<PersonalField>;
  /** The institute that a member acted for, or that data was shared with. */
  institute?: Maybe<Institute>;
  reason?: Maybe<Scalars['String']['output']>;
  /** The state it was in afterwards. */
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
  /** Somebody looked at a masked field; `reason` says why. */
  | 'REVEALED'
  /** The person let a partner institute see the registration, or took that back. */
  | 'SHARED'
  | 'STAGED'
  | 'TAKEN'
  | 'UNSHARED'
  | 'UNSTAGED'
  | 'WAITLISTED'
  | 'WITHDRAWN';

/** An organisation that runs events. */
export type Institute = {
  __typename?: 'Institute';
  /** Accent colour of its pages, `#rrggbb`. */
  accent: Scalars['String']['output'];
  /** What its members changed about it, newest first; empty unless `viewerCan.seeAudit`. `first`: 1 to 200; 50 if not given. */
  auditEntries: AuditEntryConnection;
  /** Sent and not yet accepted, newest first; empty unless `viewerCan.manageMembers`. */
  invitations: Array<Invitation>;
  /** Path of its logo on this site, a WebP image of at most 512 × 512; null if it has none. */
  markUrl?: Maybe<Scalars['String']['output']>;
  /** In order of role, then address; without `viewerCan.seeMembers` at most the viewer. */
  members: Array<Member>;
  name: Scalars['String']['output'];
  names: Array<LocalisedText>;
  /** Whether its members see even what holds no personal data only after a second factor; null unless the viewer is a member. */
  secondFactorRequired?: Maybe<Scalars['Boolean']['output']>;
  slug: Scalars['ID']['output'];
  /** Raised by every change of its facts. */
  version: Scalars['Int']['output'];
  viewerCan: InstituteAbilities;
  website?: Maybe<Scalars['String']['output']>;
};


/** An organisation that runs events. */
export type InstituteAuditEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type InstituteAbilities = {
  __typename?: 'InstituteAbilities';
  edit: Scalars['Boolean']['output'];
  manageMembers: Scalars['Boolean']['output'];
  seeAudit: Scalars['Boolean']['output'];
  seeMembers: Scalars['Boolean']['output'];
};

export type InstitutePart =
  | 'HOST'
  | 'PARTNER';

export type InstituteUpdated = {
  __typename?: 'InstituteUpdated';
  institute: Institute;
};

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

/** To become a member. It can be accepted until `expiresAt` by whoever signs in with the address it was sent to. */
export type Invitation = {
  __typename?: 'Invitation';
  email: Scalars['String']['output'];
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  institute: Institute;
  invitedAt: Scalars['DateTime']['output'];
  role: MemberRole;
};

export type InvitationAccepted = {
  __typename?: 'InvitationAccepted';
  institute: Institute;
  viewer: Viewer;
};

export type InvitationRevoked = {
  __typename?: 'InvitationRevoked';
  institute: Institute;
};

export type InviteMemberInput = {
  email: Scalars['String']['input'];
  instituteSlug: Scalars['String']['input'];
  role: MemberRole;
};

export type InviteMemberResult = AlreadyMember | InvalidInput | MemberInvited | NotAllowed | SecondFactorNeeded | TooManyRequests | UnknownInstitute;

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

/** It would leave the institute without an owner. */
export type LastOwner = Refusal & {
  __typename?: 'LastOwner';
  message: Scalars['String']['output'];
};

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

/** A person with a role in an institute. */
export type Member = {
  __typename?: 'Member';
  email: Scalars['String']['output'];
  /** Whether the person has set up a passkey or an authenticator app. */
  hasSecondFactor: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** Whether it is the viewer. */
  isViewer: Scalars['Boolean']['output'];
  role: MemberRole;
};

export type MemberInvited = {
  __typename?: 'MemberInvited';
  institute: Institute;
  invitation: Invitation;
};

/** Removed, and signed out everywhere. */
export type MemberRemoved = {
  __typename?: 'MemberRemoved';
  institute: Institute;
};

export type MemberRole =
  /** Runs events. */
  | 'ORGANISER'
  /** Everything, and the institute itself: its members, its grants. */
  | 'OWNER'
  /** Writes what was heard. */
  | 'RAPPORTEUR'
  /** Reads registrations and reviews them. */
  | 'REVIEWER'
  /** Sees the events, nobody's data. */
  | 'VIEWER';

export type MemberRoleChanged = {
  __typename?: 'MemberRoleChanged';
  member: Member;
};

export type Membership = {
  __typename?: 'Membership';
  institute: Institute;
  role: MemberRole;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** The viewer becomes a member. */
  acceptInvitation: AcceptInvitationResult;
  amendRegistration: AmendRegistrationResult;
  answerCountersign: AnswerCountersignResult;
  /** By an owner of the side that did not propose; the side that did may take its proposal back. */
  answerGrant: AnswerGrantResult;
  changeMemberRole: ChangeMemberRoleResult;
  /** A draft that only its institute sees. */
  createEvent: CreateEventResult;
  decide: DecideResult;
  /** By an owner of either side. Takes effect on the next request. */
  endGrant: EndGrantResult;
  /** Sends a mail with a link. To invite an address again sends it again, with the new role. */
  inviteMember: InviteMemberResult;
  /** By an owner or organiser of the host. */
  proposeGrant: ProposeGrantResult;
  /** A counter-proposal, or a change of a grant in force, by either side; what is in force stays so until the other side accepts. */
  proposeTerms: ProposeTermsResult;
  publishEvent: PublishEventResult;
  /** Registers interest in an event; under first come, a free seat is offered (or given, where the address is shown to be the person's) at once. */
  registerInterest: RegisterInterestResult;
  releaseStagedDecisions: ReleaseStagedDecisionsResult;
  /** Takes effect at once, and ends the person's sign-ins. Everybody may remove themselves. */
  removeMember: RemoveMemberResult;
  /** Looks at one masked field. Recorded, with the reason. */
  revealField: RevealFieldResult;
  revokeInvitation: RevokeInvitationResult;
  /** Sets the language that mails to the viewer are written in. */
  setLanguage?: Maybe<Viewer>;
  /** Changes how many seats there are and for whom. Raising capacity offers the new seats to the waitlist at once. */
  setSeatPlan: SetSeatPlanResult;
  /** Lets a partner institute see the viewer's own registration, or takes that back; takes effect at once. */
  setSharing: SetSharingResult;
  /** Takes the seat that is offered. */
  takeSeat: TakeSeatResult;
  updateEvent: UpdateEventResult;
  updateInstitute: UpdateInstituteResult;
  /** Leaves, in every state that is not already over. A seat so freed is offered to the next in the same moment. */
  withdraw: WithdrawResult;
  withdrawCountersign: WithdrawCountersignResult;
};


export type MutationAcceptInvitationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationAmendRegistrationArgs = {
  input: AmendRegistrationInput;
};


export type MutationAnswerCountersignArgs = {
  input: AnswerCountersignInput;
};


export type MutationAnswerGrantArgs = {
  input: AnswerGrantInput;
};


export type MutationChangeMemberRoleArgs = {
  instituteSlug: Scalars['String']['input'];
  memberId: Scalars['ID']['input'];
  role: MemberRole;
};


export type MutationCreateEventArgs = {
  input: CreateEventInput;
};


export type MutationDecideArgs = {
  input: DecideInput;
};


export type MutationEndGrantArgs = {
  input: EndGrantInput;
};


export type MutationInviteMemberArgs = {
  input: InviteMemberInput;
};


export type MutationProposeGrantArgs = {
  input: ProposeGrantInput;
};


export type MutationProposeTermsArgs = {
  input: ProposeTermsInput;
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


export type MutationRemoveMemberArgs = {
  instituteSlug: Scalars['String']['input'];
  memberId: Scalars['ID']['input'];
};


export type MutationRevealFieldArgs = {
  input: RevealFieldInput;
};


export type MutationRevokeInvitationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSetLanguageArgs = {
  language: Language;
};


export type MutationSetSeatPlanArgs = {
  input: SetSeatPlanInput;
};


export type MutationSetSharingArgs = {
  input: SetSharingInput;
};


export type MutationTakeSeatArgs = {
  reference: Scalars['String']['input'];
};


export type MutationUpdateEventArgs = {
  input: UpdateEventInput;
};


export type MutationUpdateInstituteArgs = {
  input: UpdateInstituteInput;
};


export type MutationWithdrawArgs = {
  reference: Scalars['String']['input'];
};


export type MutationWithdrawCountersignArgs = {
  id: Scalars['ID']['input'];
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
  | 'SEATS_ALLOTTED'
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

/** The field is masked for the viewer for good, or not masked at all. */
export type NotRevealable = Refusal & {
  __typename?: 'NotRevealable';
  message: Scalars['String']['output'];
};

/** Nothing waits for this side's answer. */
export type NothingProposed = Refusal & {
  __typename?: 'NothingProposed';
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

export type Passkey = {
  __typename?: 'Passkey';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  name?: Maybe<Scalars['String']['output']>;
};

/** Personal data of a registration that can be masked. */
export type PersonalField =
  | 'ANSWERS'
  | 'COUNTRY'
  | 'EMAIL'
  | 'LANGUAGES'
  | 'MOTIVATION'
  | 'NAME'
  | 'ORGANISATION'
  /** Name, address and organisation of those who asked for protection. */
  | 'PROTECTED_IDENTITY';

export type ProposeGrantInput = {
  eventSlug: Scalars['String']['input'];
  partnerSlug: Scalars['String']['input'];
  terms: GrantTermsInput;
};

export type ProposeGrantResult = AllotmentTooLarge | GrantExists | GrantProposed | GrantToOneself | InvalidInput | NotAllowed | SecondFactorNeeded | UnknownEvent | UnknownInstitute;

export type ProposeTermsInput = {
  grantId: Scalars['ID']['input'];
  terms: GrantTermsInput;
  /** `Grant.version` as it was read. */
  version: Scalars['Int']['input'];
};

export type ProposeTermsResult = AllotmentTooLarge | ChangedMeanwhile | GrantOver | GrantProposed | InvalidInput | NotAllowed | SecondFactorNeeded | UnknownGrant;

export type PublishEventResult = AlreadyPublished | EventPublished | NotAllowed | NotReadyToPublish | SecondFactorNeeded | UnknownEvent;

export type Query = {
  __typename?: 'Query';
  event?: Maybe<Event>;
  /** Published events (and the viewer's own drafts), soonest first. `first`: 1 to 100; 20 if not given. */
  events: EventConnection;
  /** Null unless the viewer is a member of one of its two institutes. */
  grant?: Maybe<Grant>;
  /** Null unless the viewer is a member of an institute. */
  institute?: Maybe<Institute>;
  /** All institutes, by slug, for those who are a member of one; empty for others. `search`: part of a name or slug. */
  institutes: Array<Institute>;
  /** An invitation sent to the viewer's address that can be accepted; null otherwise. */
  invitation?: Maybe<Invitation>;
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


export type QueryGrantArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInstituteArgs = {
  slug: Scalars['String']['input'];
};


export type QueryInstitutesArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInvitationArgs = {
  id: Scalars['ID']['input'];
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
  /** Whether name, address and organisation are kept out of lists. */
  protectIdentity?: InputMaybe<Scalars['Boolean']['input']>;
  /** 16 to 100 characters, made by the client, hard to guess; a retry with the same id gets the same answer. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** Of the event's sessions; none or all: all. */
  sessionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Slugs of partners, of those that need consent, that may see this registration. */
  shareWith?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type RegisterInterestResult = AlreadyRegistered | InterestRegistered | InvalidInput | RegistrationClosed | RegistrationNotYetOpen | RequestIdReused | TooManyRequests | UnknownEvent;

/** One person's standing at one event. A staged decision is never part of what the person sees. */
export type Registration = {
  __typename?: 'Registration';
  /** The partner whose allotment the seat is of, for staff of the host and of that partner; null for a common seat. */
  allotment?: Maybe<Institute>;
  /** Empty where they are masked. */
  answers: Array<Answer>;
  consents: Array<Consent>;
  /** ISO 3166-1 alpha-2; null where it is masked. */
  country?: Maybe<Scalars['String']['output']>;
  /** Given with `DECLINED`. */
  declineReason?: Maybe<Scalars['String']['output']>;
  /** Null where it is masked. */
  email?: Maybe<Scalars['String']['output']>;
  event: Event;
  group: StakeholderGroup;
  /** What happened, oldest first, as far as the viewer may see. */
  history: Array<HistoryEntry>;
  /** Empty where they are masked. */
  languages: Array<Scalars['String']['output']>;
  /** What of the above the viewer does not see, though it may be there. */
  masked: Array<FieldMask>;
  motivation?: Maybe<Scalars['String']['output']>;
  /** Null where it is masked; see `masked`. */
  name?: Maybe<Scalars['String']['output']>;
  offerExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why the present offer went here; null if there is none or the viewer is not staff. */
  offerReason?: Maybe<OfferReason>;
  organisation?: Maybe<Scalars['String']['output']>;
  priority: Scalars['Int']['output'];
  /** Whether the person asked that their identity is not shown in lists. */
  protected: Scalars['Boolean']['output'];
  /** Place in the queue; an offer or a lapse does not change it. */
  queuedAt: Scalars['DateTime']['output'];
  /** Ten letters and digits, for letters and the address of the status page. */
  reference: Scalars['ID']['output'];
  registeredAt: Scalars['DateTime']['output'];
  /** Sessions that the person wants to attend; empty: all. */
  sessions: Array<Session>;
  /** Which partners the person lets see this registration, of those that need consent; null unless it is the viewer's own. */
  sharing?: Maybe<Array<Sharing>>;
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

export type RegistrationChange = {
  __typename?: 'RegistrationChange';
  at: Scalars['DateTime']['output'];
  reference: Scalars['ID']['output'];
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

/** A filter, a search or a sort by a field that is masked for the viewer is refused: an error with the code `FIELD_MASKED`. */
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

export type ReleaseStagedDecisionsResult = ChangedMeanwhile | CountersignAwaited | NotAllowed | NothingStaged | ReleaseRefused | SecondFactorNeeded | StagedDecisionsReleased | UnknownEvent;

export type RemoveMemberResult = LastOwner | MemberRemoved | NotAllowed | SecondFactorNeeded | UnknownInstitute | UnknownMember;

/** The same `requestId` came with another person's data. */
export type RequestIdReused = Refusal & {
  __typename?: 'RequestIdReused';
  message: Scalars['String']['output'];
};

export type RevealFieldInput = {
  field: PersonalField;
  /** 1 to 500 characters; recorded, and told to the person in their history. */
  reason: Scalars['String']['input'];
  reference: Scalars['String']['input'];
};

export type RevealFieldResult = FieldRevealed | InvalidInput | NotRevealable | SecondFactorNeeded | UnknownRegistration;

export type RevealedValue = {
  __typename?: 'RevealedValue';
  field: PersonalField;
  /** One for single values; languages and answers (`question-key: value`) may have several; none: the person gave none. */
  values: Array<Scalars['String']['output']>;
};

export type RevokeInvitationResult = InvitationRevoked | NotAllowed | SecondFactorNeeded | UnknownInvitation;

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
  /** The free seats do not suffice for unfilled minimums and allotments together. */
  | 'ALLOTMENTS_ABOVE_FREE'
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

/** What besides the mail link shows that it is the viewer. Kept by `/api/second-factor/…`, not by mutations. */
export type SecondFactor = {
  __typename?: 'SecondFactor';
  hasAuthenticator: Scalars['Boolean']['output'];
  /** Whether the viewer's work for an institute asks for it. */
  isNeeded: Scalars['Boolean']['output'];
  /** Whether a passkey or an authenticator app is set up. */
  isSetUp: Scalars['Boolean']['output'];
  /** Whether it was shown in this sign-in. */
  isShown: Scalars['Boolean']['output'];
  /** Oldest first. */
  passkeys: Array<Passkey>;
  /** Null unless it was shown in this sign-in. */
  recoveryCodesLeft?: Maybe<Scalars['Int']['output']>;
};

/** The viewer's sign-in has to be strengthened with a passkey, a code or a recovery code first. */
export type SecondFactorNeeded = Refusal & {
  __typename?: 'SecondFactorNeeded';
  /** Whether the viewer has set one up already. */
  isSetUp: Scalars['Boolean']['output'];
  message: Scalars['String']['output'];
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

export type SetSeatPlanResult = ChangedMeanwhile | InvalidInput | NotAllowed | SeatPlanInfeasible | SeatPlanSet | SecondFactorNeeded | UnknownEvent;

export type SetSharingInput = {
  given: Scalars['Boolean']['input'];
  instituteSlug: Scalars['String']['input'];
  reference: Scalars['String']['input'];
};

export type SetSharingResult = SharingSet | UnknownPartner | UnknownRegistration;

/** A partner institute that needs the person's consent, and whether it was given. */
export type Sharing = {
  __typename?: 'Sharing';
  given: Scalars['Boolean']['output'];
  institute: Institute;
  /** Why it would see the data. */
  purpose?: Maybe<Scalars['String']['output']>;
};

export type SharingSet = {
  __typename?: 'SharingSet';
  registration: Registration;
};

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

export type Subscription = {
  __typename?: 'Subscription';
  /** Each committed change of an event's seats, registrations, grants and countersign requests, at most four a second; for its staff. Completes when the viewer may no longer see registrations there, or is signed out. */
  eventChanged: EventChange;
  /** Each committed change of a registration that the viewer may see. Completes when they no longer may. */
  registrationChanged: RegistrationChange;
};


export type SubscriptionEventChangedArgs = {
  slug: Scalars['String']['input'];
};


export type SubscriptionRegistrationChangedArgs = {
  reference: Scalars['String']['input'];
};

export type TakeSeatResult = NoOffer | OfferLapsed | SeatAlreadyTaken | SeatTaken | UnknownRegistration;

/** Too many tries from one place; try again a little later. */
export type TooManyRequests = Refusal & {
  __typename?: 'TooManyRequests';
  message: Scalars['String']['output'];
  /** Seconds. */
  retryAfter: Scalars['Int']['output'];
};

export type UnknownCountersignRequest = Refusal & {
  __typename?: 'UnknownCountersignRequest';
  message: Scalars['String']['output'];
};

/** No such event, or none that the viewer may see. */
export type UnknownEvent = Refusal & {
  __typename?: 'UnknownEvent';
  message: Scalars['String']['output'];
};

export type UnknownGrant = Refusal & {
  __typename?: 'UnknownGrant';
  message: Scalars['String']['output'];
};

/** No such institute, or none that the viewer may see. */
export type UnknownInstitute = Refusal & {
  __typename?: 'UnknownInstitute';
  message: Scalars['String']['output'];
};

/** No such invitation for this address, or it is used, taken back or over. */
export type UnknownInvitation = Refusal & {
  __typename?: 'UnknownInvitation';
  message: Scalars['String']['output'];
};

export type UnknownMember = Refusal & {
  __typename?: 'UnknownMember';
  message: Scalars['String']['output'];
};

/** The event has no partner of this name that needs consent. */
export type UnknownPartner = Refusal & {
  __typename?: 'UnknownPartner';
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

export type UpdateEventResult = ChangedMeanwhile | EventUpdated | InvalidInput | NotAllowed | SecondFactorNeeded | UnknownEvent;

export type UpdateInstituteInput = {
  /** `#rrggbb`, at least 4.5:1 against white. */
  accent?: InputMaybe<Scalars['String']['input']>;
  names?: InputMaybe<Array<LocalisedTextInput>>;
  secondFactorRequired?: InputMaybe<Scalars['Boolean']['input']>;
  slug: Scalars['String']['input'];
  /** `Institute.version` as it was read. */
  version: Scalars['Int']['input'];
  /** https address of up to 300 characters; empty or null takes it away. */
  website?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateInstituteResult = ChangedMeanwhile | InstituteUpdated | InvalidInput | NotAllowed | SecondFactorNeeded | UnknownInstitute;

/** The person who is signed in. */
export type Viewer = {
  __typename?: 'Viewer';
  email: Scalars['String']['output'];
  /** Events that the viewer helps to run, as host or under a grant in force, soonest first. */
  events: Array<Event>;
  /** Grants that wait for an answer of an institute which the viewer owns, oldest first. */
  grantsAwaited: Array<Grant>;
  language: Language;
  /** Institutes that the viewer is a member of. */
  memberships: Array<Membership>;
  /** The viewer's own registrations, newest first. */
  registrations: Array<Registration>;
  secondFactor: SecondFactor;
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

export type WithdrawCountersignResult = CountersignSettled | CountersignWithdrawn | NotAllowed | SecondFactorNeeded | UnknownCountersignRequest;

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
  AcceptInvitationResult:
    | ( AlreadyMember & { __typename: 'AlreadyMember' } )
    | ( Omit<InvitationAccepted, 'institute' | 'viewer'> & { institute: _RefType['Institute'], viewer: _RefType['Viewer'] } & { __typename: 'InvitationAccepted' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( UnknownInvitation & { __typename: 'UnknownInvitation' } )
  ;
  AmendRegistrationResult:
    | ( Omit<AmendmentAccepted, 'registration'> & { registration: _RefType['Registration'] } & { __typename: 'AmendmentAccepted' } )
    | ( CannotHoldSeat & { __typename: 'CannotHoldSeat' } )
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
    | ( WrongState & { __typename: 'WrongState' } )
  ;
  AnswerCountersignResult:
    | ( Omit<CountersignAnswered, 'decided' | 'request'> & { decided?: Maybe<_RefType['Decided']>, request: _RefType['CountersignRequest'] } & { __typename: 'CountersignAnswered' } )
    | ( CountersignSettled & { __typename: 'CountersignSettled' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( ReasonNeeded & { __typename: 'ReasonNeeded' } )
    | ( Omit<ReleaseRefused, 'refused'> & { refused: Array<_RefType['RefusedDecision']> } & { __typename: 'ReleaseRefused' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownCountersignRequest & { __typename: 'UnknownCountersignRequest' } )
  ;
  AnswerGrantResult:
    | ( AllotmentTooLarge & { __typename: 'AllotmentTooLarge' } )
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( Omit<GrantAnswered, 'grant'> & { grant: _RefType['Grant'] } & { __typename: 'GrantAnswered' } )
    | ( GrantOver & { __typename: 'GrantOver' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NothingProposed & { __typename: 'NothingProposed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownGrant & { __typename: 'UnknownGrant' } )
  ;
  ChangeMemberRoleResult:
    | ( LastOwner & { __typename: 'LastOwner' } )
    | ( Omit<MemberRoleChanged, 'member'> & { member: _RefType['Member'] } & { __typename: 'MemberRoleChanged' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownInstitute & { __typename: 'UnknownInstitute' } )
    | ( UnknownMember & { __typename: 'UnknownMember' } )
  ;
  CreateEventResult:
    | ( Omit<EventCreated, 'event'> & { event: _RefType['Event'] } & { __typename: 'EventCreated' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SeatPlanInfeasible & { __typename: 'SeatPlanInfeasible' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( SlugTaken & { __typename: 'SlugTaken' } )
  ;
  DecideResult:
    | ( Omit<CountersignAwaited, 'request'> & { request: _RefType['CountersignRequest'] } & { __typename: 'CountersignAwaited' } )
    | ( Omit<Decided, 'event' | 'refused' | 'registrations'> & { event: _RefType['Event'], refused: Array<_RefType['RefusedDecision']>, registrations: Array<_RefType['Registration']> } & { __typename: 'Decided' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  DecisionRefusal:
    | ( AlreadyRegistered & { __typename: 'AlreadyRegistered' } )
    | ( CannotHoldSeat & { __typename: 'CannotHoldSeat' } )
    | ( ReasonNeeded & { __typename: 'ReasonNeeded' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
    | ( WrongState & { __typename: 'WrongState' } )
  ;
  EndGrantResult:
    | ( Omit<GrantEnded, 'grant'> & { grant: _RefType['Grant'] } & { __typename: 'GrantEnded' } )
    | ( GrantOver & { __typename: 'GrantOver' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownGrant & { __typename: 'UnknownGrant' } )
  ;
  InviteMemberResult:
    | ( AlreadyMember & { __typename: 'AlreadyMember' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<MemberInvited, 'institute' | 'invitation'> & { institute: _RefType['Institute'], invitation: _RefType['Invitation'] } & { __typename: 'MemberInvited' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( TooManyRequests & { __typename: 'TooManyRequests' } )
    | ( UnknownInstitute & { __typename: 'UnknownInstitute' } )
  ;
  ProposeGrantResult:
    | ( AllotmentTooLarge & { __typename: 'AllotmentTooLarge' } )
    | ( Omit<GrantExists, 'grant'> & { grant: _RefType['Grant'] } & { __typename: 'GrantExists' } )
    | ( Omit<GrantProposed, 'grant'> & { grant: _RefType['Grant'] } & { __typename: 'GrantProposed' } )
    | ( GrantToOneself & { __typename: 'GrantToOneself' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
    | ( UnknownInstitute & { __typename: 'UnknownInstitute' } )
  ;
  ProposeTermsResult:
    | ( AllotmentTooLarge & { __typename: 'AllotmentTooLarge' } )
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( GrantOver & { __typename: 'GrantOver' } )
    | ( Omit<GrantProposed, 'grant'> & { grant: _RefType['Grant'] } & { __typename: 'GrantProposed' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownGrant & { __typename: 'UnknownGrant' } )
  ;
  PublishEventResult:
    | ( AlreadyPublished & { __typename: 'AlreadyPublished' } )
    | ( Omit<EventPublished, 'event'> & { event: _RefType['Event'] } & { __typename: 'EventPublished' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotReadyToPublish & { __typename: 'NotReadyToPublish' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
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
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( Omit<CountersignAwaited, 'request'> & { request: _RefType['CountersignRequest'] } & { __typename: 'CountersignAwaited' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NothingStaged & { __typename: 'NothingStaged' } )
    | ( Omit<ReleaseRefused, 'refused'> & { refused: Array<_RefType['RefusedDecision']> } & { __typename: 'ReleaseRefused' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( Omit<StagedDecisionsReleased, 'event'> & { event: _RefType['Event'] } & { __typename: 'StagedDecisionsReleased' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  RemoveMemberResult:
    | ( LastOwner & { __typename: 'LastOwner' } )
    | ( Omit<MemberRemoved, 'institute'> & { institute: _RefType['Institute'] } & { __typename: 'MemberRemoved' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownInstitute & { __typename: 'UnknownInstitute' } )
    | ( UnknownMember & { __typename: 'UnknownMember' } )
  ;
  RevealFieldResult:
    | ( FieldRevealed & { __typename: 'FieldRevealed' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotRevealable & { __typename: 'NotRevealable' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
  ;
  RevokeInvitationResult:
    | ( Omit<InvitationRevoked, 'institute'> & { institute: _RefType['Institute'] } & { __typename: 'InvitationRevoked' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownInvitation & { __typename: 'UnknownInvitation' } )
  ;
  SetSeatPlanResult:
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SeatPlanInfeasible & { __typename: 'SeatPlanInfeasible' } )
    | ( Omit<SeatPlanSet, 'event'> & { event: _RefType['Event'] } & { __typename: 'SeatPlanSet' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  SetSharingResult:
    | ( Omit<SharingSet, 'registration'> & { registration: _RefType['Registration'] } & { __typename: 'SharingSet' } )
    | ( UnknownPartner & { __typename: 'UnknownPartner' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
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
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  UpdateInstituteResult:
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( Omit<InstituteUpdated, 'institute'> & { institute: _RefType['Institute'] } & { __typename: 'InstituteUpdated' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownInstitute & { __typename: 'UnknownInstitute' } )
  ;
  WithdrawCountersignResult:
    | ( CountersignSettled & { __typename: 'CountersignSettled' } )
    | ( Omit<CountersignWithdrawn, 'request'> & { request: _RefType['CountersignRequest'] } & { __typename: 'CountersignWithdrawn' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownCountersignRequest & { __typename: 'UnknownCountersignRequest' } )
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
    | ( AllotmentTooLarge )
    | ( AlreadyMember )
    | ( AlreadyPublished )
    | ( AlreadyRegistered )
    | ( Omit<AlreadyWithdrawn, 'registration'> & { registration: _RefType['Registration'] } )
    | ( CannotHoldSeat )
    | ( ChangedMeanwhile )
    | ( CountersignSettled )
    | ( Omit<GrantExists, 'grant'> & { grant: _RefType['Grant'] } )
    | ( GrantOver )
    | ( GrantToOneself )
    | ( InvalidInput )
    | ( LastOwner )
    | ( NoOffer )
    | ( NotAllowed )
    | ( NotReadyToPublish )
    | ( NotRevealable )
    | ( NothingProposed )
    | ( NothingStaged )
    | ( OfferLapsed )
    | ( ReasonNeeded )
    | ( RegistrationClosed )
    | ( RegistrationNotYetOpen )
    | ( Omit<ReleaseRefused, 'refused'> & { refused: Array<_RefType['RefusedDecision']> } )
    | ( RequestIdReused )
    | ( Omit<SeatAlreadyTaken, 'registration'> & { registration: _RefType['Registration'] } )
    | ( SeatPlanInfeasible )
    | ( SecondFactorNeeded )
    | ( SlugTaken )
    | ( TooManyRequests )
    | ( UnknownCountersignRequest )
    | ( UnknownEvent )
    | ( UnknownGrant )
    | ( UnknownInstitute )
    | ( UnknownInvitation )
    | ( UnknownMember )
    | ( UnknownPartner )
    | ( UnknownRegistration )
    | ( WrongState )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptInvitationResult']>;
  Admission: Admission;
  Allotment: ResolverTypeWrapper<AllotmentRow>;
  AllotmentTooLarge: ResolverTypeWrapper<AllotmentTooLarge>;
  AlreadyMember: ResolverTypeWrapper<AlreadyMember>;
  AlreadyPublished: ResolverTypeWrapper<AlreadyPublished>;
  AlreadyRegistered: ResolverTypeWrapper<AlreadyRegistered>;
  AlreadyWithdrawn: ResolverTypeWrapper<Omit<AlreadyWithdrawn, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  AmendRegistrationInput: AmendRegistrationInput;
  AmendRegistrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AmendRegistrationResult']>;
  AmendmentAccepted: ResolverTypeWrapper<Omit<AmendmentAccepted, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  Answer: ResolverTypeWrapper<Answer>;
  AnswerCountersignInput: AnswerCountersignInput;
  AnswerCountersignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerCountersignResult']>;
  AnswerGrantInput: AnswerGrantInput;
  AnswerGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerGrantResult']>;
  AnswerInput: AnswerInput;
  AuditEntry: ResolverTypeWrapper<AuditEntryRow>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'edges'> & { edges: Array<ResolversTypes['AuditEntryEdge']> }>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditFilter: AuditFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CannotHoldCause: CannotHoldCause;
  CannotHoldSeat: ResolverTypeWrapper<CannotHoldSeat>;
  Capability: Capability;
  ChangeMemberRoleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeMemberRoleResult']>;
  ChangedMeanwhile: ResolverTypeWrapper<ChangedMeanwhile>;
  Consent: ResolverTypeWrapper<Consent>;
  ConsentInput: ConsentInput;
  ConsentText: ResolverTypeWrapper<ConsentTextRow>;
  ConsentTextInput: ConsentTextInput;
  CountersignAbilities: ResolverTypeWrapper<CountersignAbilities>;
  CountersignAnswered: ResolverTypeWrapper<Omit<CountersignAnswered, 'decided' | 'request'> & { decided?: Maybe<ResolversTypes['Decided']>, request: ResolversTypes['CountersignRequest'] }>;
  CountersignAwaited: ResolverTypeWrapper<Omit<CountersignAwaited, 'request'> & { request: ResolversTypes['CountersignRequest'] }>;
  CountersignMatter: ResolverTypeWrapper<Omit<CountersignMatter, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  CountersignRequest: ResolverTypeWrapper<CountersignRequestRow>;
  CountersignSettled: ResolverTypeWrapper<CountersignSettled>;
  CountersignState: CountersignState;
  CountersignWithdrawn: ResolverTypeWrapper<Omit<CountersignWithdrawn, 'request'> & { request: ResolversTypes['CountersignRequest'] }>;
  Countersignature: ResolverTypeWrapper<CountersignatureRow>;
  CountersignedAct: CountersignedAct;
  CreateEventInput: CreateEventInput;
  CreateEventResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateEventResult']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideInput: DecideInput;
  DecideResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideResult']>;
  Decided: ResolverTypeWrapper<Omit<Decided, 'event' | 'refused' | 'registrations'> & { event: ResolversTypes['Event'], refused: Array<ResolversTypes['RefusedDecision']>, registrations: Array<ResolversTypes['Registration']> }>;
  Decision: Decision;
  DecisionRefusal: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecisionRefusal']>;
  EndGrantInput: EndGrantInput;
  EndGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndGrantResult']>;
  Event: ResolverTypeWrapper<EventRow>;
  EventAbilities: ResolverTypeWrapper<EventAbilities>;
  EventChange: ResolverTypeWrapper<EventChange>;
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
  FieldMask: ResolverTypeWrapper<FieldMask>;
  FieldMaskInput: FieldMaskInput;
  FieldRevealed: ResolverTypeWrapper<FieldRevealed>;
  Grant: ResolverTypeWrapper<GrantRow>;
  GrantAbilities: ResolverTypeWrapper<GrantAbilities>;
  GrantAnswered: ResolverTypeWrapper<Omit<GrantAnswered, 'grant'> & { grant: ResolversTypes['Grant'] }>;
  GrantEnded: ResolverTypeWrapper<Omit<GrantEnded, 'grant'> & { grant: ResolversTypes['Grant'] }>;
  GrantExists: ResolverTypeWrapper<Omit<GrantExists, 'grant'> & { grant: ResolversTypes['Grant'] }>;
  GrantOver: ResolverTypeWrapper<GrantOver>;
  GrantProposed: ResolverTypeWrapper<Omit<GrantProposed, 'grant'> & { grant: ResolversTypes['Grant'] }>;
  GrantScope: ResolverTypeWrapper<GrantScopeRow>;
  GrantScopeInput: GrantScopeInput;
  GrantSide: GrantSide;
  GrantState: GrantState;
  GrantTerms: ResolverTypeWrapper<GrantTermsRow>;
  GrantTermsInput: GrantTermsInput;
  GrantToOneself: ResolverTypeWrapper<GrantToOneself>;
  GroupSeatsInput: GroupSeatsInput;
  HistoryEntry: ResolverTypeWrapper<HistoryEntryRow>;
  HistoryKind: HistoryKind;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Institute: ResolverTypeWrapper<InstituteRow>;
  InstituteAbilities: ResolverTypeWrapper<InstituteAbilities>;
  InstitutePart: InstitutePart;
  InstituteUpdated: ResolverTypeWrapper<Omit<InstituteUpdated, 'institute'> & { institute: ResolversTypes['Institute'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InterestRegistered: ResolverTypeWrapper<Omit<InterestRegistered, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Invitation: ResolverTypeWrapper<InvitationRow>;
  InvitationAccepted: ResolverTypeWrapper<Omit<InvitationAccepted, 'institute' | 'viewer'> & { institute: ResolversTypes['Institute'], viewer: ResolversTypes['Viewer'] }>;
  InvitationRevoked: ResolverTypeWrapper<Omit<InvitationRevoked, 'institute'> & { institute: ResolversTypes['Institute'] }>;
  InviteMemberInput: InviteMemberInput;
  InviteMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InviteMemberResult']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Lane: ResolverTypeWrapper<LaneRow>;
  LanePerson: ResolverTypeWrapper<LanePersonRow>;
  Language: Language;
  LastOwner: ResolverTypeWrapper<LastOwner>;
  LocalisedText: ResolverTypeWrapper<LocalisedText>;
  LocalisedTextInput: LocalisedTextInput;
  Member: ResolverTypeWrapper<MemberRow>;
  MemberInvited: ResolverTypeWrapper<Omit<MemberInvited, 'institute' | 'invitation'> & { institute: ResolversTypes['Institute'], invitation: ResolversTypes['Invitation'] }>;
  MemberRemoved: ResolverTypeWrapper<Omit<MemberRemoved, 'institute'> & { institute: ResolversTypes['Institute'] }>;
  MemberRole: MemberRole;
  MemberRoleChanged: ResolverTypeWrapper<Omit<MemberRoleChanged, 'member'> & { member: ResolversTypes['Member'] }>;
  Membership: ResolverTypeWrapper<MembershipRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoOffer: ResolverTypeWrapper<NoOffer>;
  NobodyOfferedCode: NobodyOfferedCode;
  NobodyOfferedReason: ResolverTypeWrapper<Omit<NobodyOfferedReason, 'group'> & { group?: Maybe<ResolversTypes['StakeholderGroup']> }>;
  NotAllowed: ResolverTypeWrapper<NotAllowed>;
  NotReadyToPublish: ResolverTypeWrapper<NotReadyToPublish>;
  NotRevealable: ResolverTypeWrapper<NotRevealable>;
  NothingProposed: ResolverTypeWrapper<NothingProposed>;
  NothingStaged: ResolverTypeWrapper<NothingStaged>;
  OfferLapsed: ResolverTypeWrapper<OfferLapsed>;
  OfferReason: ResolverTypeWrapper<OfferReasonRow>;
  OfferReasonKind: OfferReasonKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Passkey: ResolverTypeWrapper<PasskeyRow>;
  PersonalField: PersonalField;
  ProposeGrantInput: ProposeGrantInput;
  ProposeGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeGrantResult']>;
  ProposeTermsInput: ProposeTermsInput;
  ProposeTermsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeTermsResult']>;
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
  RegistrationChange: ResolverTypeWrapper<RegistrationChange>;
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
  RemoveMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveMemberResult']>;
  RequestIdReused: ResolverTypeWrapper<RequestIdReused>;
  RevealFieldInput: RevealFieldInput;
  RevealFieldResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevealFieldResult']>;
  RevealedValue: ResolverTypeWrapper<RevealedValue>;
  RevokeInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeInvitationResult']>;
  SeatAlreadyTaken: ResolverTypeWrapper<Omit<SeatAlreadyTaken, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  SeatPlan: ResolverTypeWrapper<SeatPlanRow>;
  SeatPlanInfeasible: ResolverTypeWrapper<SeatPlanInfeasible>;
  SeatPlanInput: SeatPlanInput;
  SeatPlanMend: ResolverTypeWrapper<SeatPlanMend>;
  SeatPlanProblem: ResolverTypeWrapper<SeatPlanProblem>;
  SeatPlanProblemCode: SeatPlanProblemCode;
  SeatPlanSet: ResolverTypeWrapper<Omit<SeatPlanSet, 'event'> & { event: ResolversTypes['Event'] }>;
  SeatTaken: ResolverTypeWrapper<Omit<SeatTaken, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  SecondFactor: ResolverTypeWrapper<ViewerRow>;
  SecondFactorNeeded: ResolverTypeWrapper<SecondFactorNeeded>;
  Session: ResolverTypeWrapper<SessionRow>;
  SessionInput: SessionInput;
  SetSeatPlanInput: SetSeatPlanInput;
  SetSeatPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetSeatPlanResult']>;
  SetSharingInput: SetSharingInput;
  SetSharingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetSharingResult']>;
  Sharing: ResolverTypeWrapper<SharingRow>;
  SharingSet: ResolverTypeWrapper<Omit<SharingSet, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  SkippedPerson: ResolverTypeWrapper<SkippedPersonRow>;
  SlugTaken: ResolverTypeWrapper<SlugTaken>;
  StagedDecision: ResolverTypeWrapper<StagedDecision>;
  StagedDecisionsReleased: ResolverTypeWrapper<Omit<StagedDecisionsReleased, 'event'> & { event: ResolversTypes['Event'] }>;
  StakeholderGroup: ResolverTypeWrapper<StakeholderGroupRow>;
  StakeholderGroupInput: StakeholderGroupInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TakeSeatResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeSeatResult']>;
  TooManyRequests: ResolverTypeWrapper<TooManyRequests>;
  UnknownCountersignRequest: ResolverTypeWrapper<UnknownCountersignRequest>;
  UnknownEvent: ResolverTypeWrapper<UnknownEvent>;
  UnknownGrant: ResolverTypeWrapper<UnknownGrant>;
  UnknownInstitute: ResolverTypeWrapper<UnknownInstitute>;
  UnknownInvitation: ResolverTypeWrapper<UnknownInvitation>;
  UnknownMember: ResolverTypeWrapper<UnknownMember>;
  UnknownPartner: ResolverTypeWrapper<UnknownPartner>;
  UnknownRegistration: ResolverTypeWrapper<UnknownRegistration>;
  UpdateEventInput: UpdateEventInput;
  UpdateEventResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateEventResult']>;
  UpdateInstituteInput: UpdateInstituteInput;
  UpdateInstituteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateInstituteResult']>;
  Viewer: ResolverTypeWrapper<ViewerRow>;
  Waitlist: ResolverTypeWrapper<Omit<Waitlist, 'lanes' | 'nobodyOffered'> & { lanes: Array<ResolversTypes['Lane']>, nobodyOffered: Array<ResolversTypes['NobodyOfferedReason']> }>;
  WaitlistPlace: ResolverTypeWrapper<WaitlistPlace>;
  WaitlistPolicy: WaitlistPolicy;
  WithdrawCountersignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawCountersignResult']>;
  WithdrawResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawResult']>;
  WrongState: ResolverTypeWrapper<WrongState>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptInvitationResult: ResolversUnionTypes<ResolversParentTypes>['AcceptInvitationResult'];
  Allotment: AllotmentRow;
  AllotmentTooLarge: AllotmentTooLarge;
  AlreadyMember: AlreadyMember;
  AlreadyPublished: AlreadyPublished;
  AlreadyRegistered: AlreadyRegistered;
  AlreadyWithdrawn: Omit<AlreadyWithdrawn, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  AmendRegistrationInput: AmendRegistrationInput;
  AmendRegistrationResult: ResolversUnionTypes<ResolversParentTypes>['AmendRegistrationResult'];
  AmendmentAccepted: Omit<AmendmentAccepted, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  Answer: Answer;
  AnswerCountersignInput: AnswerCountersignInput;
  AnswerCountersignResult: ResolversUnionTypes<ResolversParentTypes>['AnswerCountersignResult'];
  AnswerGrantInput: AnswerGrantInput;
  AnswerGrantResult: ResolversUnionTypes<ResolversParentTypes>['AnswerGrantResult'];
  AnswerInput: AnswerInput;
  AuditEntry: AuditEntryRow;
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges'> & { edges: Array<ResolversParentTypes['AuditEntryEdge']> };
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditFilter: AuditFilter;
  Boolean: Scalars['Boolean']['output'];
  CannotHoldSeat: CannotHoldSeat;
  ChangeMemberRoleResult: ResolversUnionTypes<ResolversParentTypes>['ChangeMemberRoleResult'];
  ChangedMeanwhile: ChangedMeanwhile;
  Consent: Consent;
  ConsentInput: ConsentInput;
  ConsentText: ConsentTextRow;
  ConsentTextInput: ConsentTextInput;
  CountersignAbilities: CountersignAbilities;
  CountersignAnswered: Omit<CountersignAnswered, 'decided' | 'request'> & { decided?: Maybe<ResolversParentTypes['Decided']>, request: ResolversParentTypes['CountersignRequest'] };
  CountersignAwaited: Omit<CountersignAwaited, 'request'> & { request: ResolversParentTypes['CountersignRequest'] };
  CountersignMatter: Omit<CountersignMatter, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  CountersignRequest: CountersignRequestRow;
  CountersignSettled: CountersignSettled;
  CountersignWithdrawn: Omit<CountersignWithdrawn, 'request'> & { request: ResolversParentTypes['CountersignRequest'] };
  Countersignature: CountersignatureRow;
  CreateEventInput: CreateEventInput;
  CreateEventResult: ResolversUnionTypes<ResolversParentTypes>['CreateEventResult'];
  DateTime: Scalars['DateTime']['output'];
  DecideInput: DecideInput;
  DecideResult: ResolversUnionTypes<ResolversParentTypes>['DecideResult'];
  Decided: Omit<Decided, 'event' | 'refused' | 'registrations'> & { event: ResolversParentTypes['Event'], refused: Array<ResolversParentTypes['RefusedDecision']>, registrations: Array<ResolversParentTypes['Registration']> };
  DecisionRefusal: ResolversUnionTypes<ResolversParentTypes>['DecisionRefusal'];
  EndGrantInput: EndGrantInput;
  EndGrantResult: ResolversUnionTypes<ResolversParentTypes>['EndGrantResult'];
  Event: EventRow;
  EventAbilities: EventAbilities;
  EventChange: EventChange;
  EventConnection: Omit<EventConnection, 'edges'> & { edges: Array<ResolversParentTypes['EventEdge']> };
  EventCreated: Omit<EventCreated, 'event'> & { event: ResolversParentTypes['Event'] };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFilter: EventFilter;
  EventInstitute: EventInstituteRow;
  EventPublished: Omit<EventPublished, 'event'> & { event: ResolversParentTypes['Event'] };
  EventUpdated: Omit<EventUpdated, 'event'> & { event: ResolversParentTypes['Event'] };
  FieldError: FieldError;
  FieldMask: FieldMask;
  FieldMaskInput: FieldMaskInput;
  FieldRevealed: FieldRevealed;
  Grant: GrantRow;
  GrantAbilities: GrantAbilities;
  GrantAnswered: Omit<GrantAnswered, 'grant'> & { grant: ResolversParentTypes['Grant'] };
  GrantEnded: Omit<GrantEnded, 'grant'> & { grant: ResolversParentTypes['Grant'] };
  GrantExists: Omit<GrantExists, 'grant'> & { grant: ResolversParentTypes['Grant'] };
  GrantOver: GrantOver;
  GrantProposed: Omit<GrantProposed, 'grant'> & { grant: ResolversParentTypes['Grant'] };
  GrantScope: GrantScopeRow;
  GrantScopeInput: GrantScopeInput;
  GrantTerms: GrantTermsRow;
  GrantTermsInput: GrantTermsInput;
  GrantToOneself: GrantToOneself;
  GroupSeatsInput: GroupSeatsInput;
  HistoryEntry: HistoryEntryRow;
  ID: Scalars['ID']['output'];
  Institute: InstituteRow;
  InstituteAbilities: InstituteAbilities;
  InstituteUpdated: Omit<InstituteUpdated, 'institute'> & { institute: ResolversParentTypes['Institute'] };
  Int: Scalars['Int']['output'];
  InterestRegistered: Omit<InterestRegistered, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  InvalidInput: InvalidInput;
  Invitation: InvitationRow;
  InvitationAccepted: Omit<InvitationAccepted, 'institute' | 'viewer'> & { institute: ResolversParentTypes['Institute'], viewer: ResolversParentTypes['Viewer'] };
  InvitationRevoked: Omit<InvitationRevoked, 'institute'> & { institute: ResolversParentTypes['Institute'] };
  InviteMemberInput: InviteMemberInput;
  InviteMemberResult: ResolversUnionTypes<ResolversParentTypes>['InviteMemberResult'];
  JSON: Scalars['JSON']['output'];
  Lane: LaneRow;
  LanePerson: LanePersonRow;
  LastOwner: LastOwner;
  LocalisedText: LocalisedText;
  LocalisedTextInput: LocalisedTextInput;
  Member: MemberRow;
  MemberInvited: Omit<MemberInvited, 'institute' | 'invitation'> & { institute: ResolversParentTypes['Institute'], invitation: ResolversParentTypes['Invitation'] };
  MemberRemoved: Omit<MemberRemoved, 'institute'> & { institute: ResolversParentTypes['Institute'] };
  MemberRoleChanged: Omit<MemberRoleChanged, 'member'> & { member: ResolversParentTypes['Member'] };
  Membership: MembershipRow;
  Mutation: Record<PropertyKey, never>;
  NoOffer: NoOffer;
  NobodyOfferedReason: Omit<NobodyOfferedReason, 'group'> & { group?: Maybe<ResolversParentTypes['StakeholderGroup']> };
  NotAllowed: NotAllowed;
  NotReadyToPublish: NotReadyToPublish;
  NotRevealable: NotRevealable;
  NothingProposed: NothingProposed;
  NothingStaged: NothingStaged;
  OfferLapsed: OfferLapsed;
  OfferReason: OfferReasonRow;
  PageInfo: PageInfo;
  Passkey: PasskeyRow;
  ProposeGrantInput: ProposeGrantInput;
  ProposeGrantResult: ResolversUnionTypes<ResolversParentTypes>['ProposeGrantResult'];
  ProposeTermsInput: ProposeTermsInput;
  ProposeTermsResult: ResolversUnionTypes<ResolversParentTypes>['ProposeTermsResult'];
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
  RegistrationChange: RegistrationChange;
  RegistrationClosed: RegistrationClosed;
  RegistrationConnection: RegistrationPageRow;
  RegistrationEdge: Omit<RegistrationEdge, 'node'> & { node: ResolversParentTypes['Registration'] };
  RegistrationFilter: RegistrationFilter;
  RegistrationNotYetOpen: RegistrationNotYetOpen;
  RegistrationWithdrawn: Omit<RegistrationWithdrawn, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  ReleaseRefused: Omit<ReleaseRefused, 'refused'> & { refused: Array<ResolversParentTypes['RefusedDecision']> };
  ReleaseStagedDecisionsResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseStagedDecisionsResult'];
  RemoveMemberResult: ResolversUnionTypes<ResolversParentTypes>['RemoveMemberResult'];
  RequestIdReused: RequestIdReused;
  RevealFieldInput: RevealFieldInput;
  RevealFieldResult: ResolversUnionTypes<ResolversParentTypes>['RevealFieldResult'];
  RevealedValue: RevealedValue;
  RevokeInvitationResult: ResolversUnionTypes<ResolversParentTypes>['RevokeInvitationResult'];
  SeatAlreadyTaken: Omit<SeatAlreadyTaken, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  SeatPlan: SeatPlanRow;
  SeatPlanInfeasible: SeatPlanInfeasible;
  SeatPlanInput: SeatPlanInput;
  SeatPlanMend: SeatPlanMend;
  SeatPlanProblem: SeatPlanProblem;
  SeatPlanSet: Omit<SeatPlanSet, 'event'> & { event: ResolversParentTypes['Event'] };
  SeatTaken: Omit<SeatTaken, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  SecondFactor: ViewerRow;
  SecondFactorNeeded: SecondFactorNeeded;
  Session: SessionRow;
  SessionInput: SessionInput;
  SetSeatPlanInput: SetSeatPlanInput;
  SetSeatPlanResult: ResolversUnionTypes<ResolversParentTypes>['SetSeatPlanResult'];
  SetSharingInput: SetSharingInput;
  SetSharingResult: ResolversUnionTypes<ResolversParentTypes>['SetSharingResult'];
  Sharing: SharingRow;
  SharingSet: Omit<SharingSet, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  SkippedPerson: SkippedPersonRow;
  SlugTaken: SlugTaken;
  StagedDecision: StagedDecision;
  StagedDecisionsReleased: Omit<StagedDecisionsReleased, 'event'> & { event: ResolversParentTypes['Event'] };
  StakeholderGroup: StakeholderGroupRow;
  StakeholderGroupInput: StakeholderGroupInput;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  TakeSeatResult: ResolversUnionTypes<ResolversParentTypes>['TakeSeatResult'];
  TooManyRequests: TooManyRequests;
  UnknownCountersignRequest: UnknownCountersignRequest;
  UnknownEvent: UnknownEvent;
  UnknownGrant: UnknownGrant;
  UnknownInstitute: UnknownInstitute;
  UnknownInvitation: UnknownInvitation;
  UnknownMember: UnknownMember;
  UnknownPartner: UnknownPartner;
  UnknownRegistration: UnknownRegistration;
  UpdateEventInput: UpdateEventInput;
  UpdateEventResult: ResolversUnionTypes<ResolversParentTypes>['UpdateEventResult'];
  UpdateInstituteInput: UpdateInstituteInput;
  UpdateInstituteResult: ResolversUnionTypes<ResolversParentTypes>['UpdateInstituteResult'];
  Viewer: ViewerRow;
  Waitlist: Omit<Waitlist, 'lanes' | 'nobodyOffered'> & { lanes: Array<ResolversParentTypes['Lane']>, nobodyOffered: Array<ResolversParentTypes['NobodyOfferedReason']> };
  WaitlistPlace: WaitlistPlace;
  WithdrawCountersignResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawCountersignResult'];
  WithdrawResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawResult'];
  WrongState: WrongState;
};

export type AcceptInvitationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptInvitationResult'] = ResolversParentTypes['AcceptInvitationResult']> = {
  __resolveType: TypeResolveFn<'AlreadyMember' | 'InvitationAccepted' | 'NotAllowed' | 'UnknownInvitation', ParentType, ContextType>;
};

export type AllotmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Allotment'] = ResolversParentTypes['Allotment']> = {
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  institute?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllotmentTooLargeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllotmentTooLarge'] = ResolversParentTypes['AllotmentTooLarge']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyMember'] = ResolversParentTypes['AlreadyMember']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type AnswerCountersignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerCountersignResult'] = ResolversParentTypes['AnswerCountersignResult']> = {
  __resolveType: TypeResolveFn<'CountersignAnswered' | 'CountersignSettled' | 'InvalidInput' | 'NotAllowed' | 'ReasonNeeded' | 'ReleaseRefused' | 'SecondFactorNeeded' | 'UnknownCountersignRequest', ParentType, ContextType>;
};

export type AnswerGrantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerGrantResult'] = ResolversParentTypes['AnswerGrantResult']> = {
  __resolveType: TypeResolveFn<'AllotmentTooLarge' | 'ChangedMeanwhile' | 'GrantAnswered' | 'GrantOver' | 'InvalidInput' | 'NotAllowed' | 'NothingProposed' | 'SecondFactorNeeded' | 'UnknownGrant', ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actorKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institute?: Resolver<Maybe<ResolversTypes['Institute']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type ChangeMemberRoleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeMemberRoleResult'] = ResolversParentTypes['ChangeMemberRoleResult']> = {
  __resolveType: TypeResolveFn<'LastOwner' | 'MemberRoleChanged' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownInstitute' | 'UnknownMember', ParentType, ContextType>;
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

export type CountersignAbilitiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountersignAbilities'] = ResolversParentTypes['CountersignAbilities']> = {
  answer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CountersignAnsweredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountersignAnswered'] = ResolversParentTypes['CountersignAnswered']> = {
  decided?: Resolver<Maybe<ResolversTypes['Decided']>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['CountersignRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountersignAwaitedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountersignAwaited'] = ResolversParentTypes['CountersignAwaited']> = {
  request?: Resolver<ResolversTypes['CountersignRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountersignMatterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountersignMatter'] = ResolversParentTypes['CountersignMatter']> = {
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
};

export type CountersignRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountersignRequest'] = ResolversParentTypes['CountersignRequest']> = {
  act?: Resolver<ResolversTypes['CountersignedAct'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  awaited?: Resolver<Array<ResolversTypes['Institute']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institute?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  matters?: Resolver<Array<ResolversTypes['CountersignMatter']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  signatures?: Resolver<Array<ResolversTypes['Countersignature']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CountersignState'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['CountersignAbilities'], ParentType, ContextType>;
};

export type CountersignSettledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountersignSettled'] = ResolversParentTypes['CountersignSettled']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CountersignState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountersignWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountersignWithdrawn'] = ResolversParentTypes['CountersignWithdrawn']> = {
  request?: Resolver<ResolversTypes['CountersignRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountersignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Countersignature'] = ResolversParentTypes['Countersignature']> = {
  agreed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  institute?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreateEventResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateEventResult'] = ResolversParentTypes['CreateEventResult']> = {
  __resolveType: TypeResolveFn<'EventCreated' | 'InvalidInput' | 'NotAllowed' | 'SeatPlanInfeasible' | 'SecondFactorNeeded' | 'SlugTaken', ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideResult'] = ResolversParentTypes['DecideResult']> = {
  __resolveType: TypeResolveFn<'CountersignAwaited' | 'Decided' | 'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
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

export type EndGrantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndGrantResult'] = ResolversParentTypes['EndGrantResult']> = {
  __resolveType: TypeResolveFn<'GrantEnded' | 'GrantOver' | 'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownGrant', ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  admission?: Resolver<ResolversTypes['Admission'], ParentType, ContextType>;
  allotments?: Resolver<Array<ResolversTypes['Allotment']>, ParentType, ContextType>;
  auditEntries?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, Partial<EventAuditEntriesArgs>>;
  consents?: Resolver<Array<ResolversTypes['ConsentText']>, ParentType, ContextType>;
  countersignRequests?: Resolver<Array<ResolversTypes['CountersignRequest']>, ParentType, ContextType, Partial<EventCountersignRequestsArgs>>;
  decisionPromisedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  descriptions?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['EventFormat'], ParentType, ContextType>;
  grants?: Resolver<Array<ResolversTypes['Grant']>, ParentType, ContextType>;
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
  export?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  manageSessions?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maskedFields?: Resolver<Array<ResolversTypes['PersonalField']>, ParentType, ContextType>;
  needsSecondFactor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proposeGrant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publish?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  release?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seeAudit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seeCountersign?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seeGrants?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seeRegistrations?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  setSeatPlan?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EventChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventChange'] = ResolversParentTypes['EventChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  needsConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['InstitutePart'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seesPersonalData?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type FieldMaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldMask'] = ResolversParentTypes['FieldMask']> = {
  field?: Resolver<ResolversTypes['PersonalField'], ParentType, ContextType>;
  revealable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FieldRevealedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldRevealed'] = ResolversParentTypes['FieldRevealed']> = {
  field?: Resolver<ResolversTypes['PersonalField'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['RevealedValue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant']> = {
  agreed?: Resolver<Maybe<ResolversTypes['GrantTerms']>, ParentType, ContextType>;
  agreedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  allTerms?: Resolver<Array<ResolversTypes['GrantTerms']>, ParentType, ContextType>;
  auditEntries?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  host?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  proposed?: Resolver<Maybe<ResolversTypes['GrantTerms']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GrantState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['GrantAbilities'], ParentType, ContextType>;
};

export type GrantAbilitiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantAbilities'] = ResolversParentTypes['GrantAbilities']> = {
  answer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  propose?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawProposal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GrantAnsweredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantAnswered'] = ResolversParentTypes['GrantAnswered']> = {
  grant?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantEnded'] = ResolversParentTypes['GrantEnded']> = {
  grant?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantExistsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantExists'] = ResolversParentTypes['GrantExists']> = {
  grant?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantOver'] = ResolversParentTypes['GrantOver']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GrantState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantProposedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantProposed'] = ResolversParentTypes['GrantProposed']> = {
  grant?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantScopeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantScope'] = ResolversParentTypes['GrantScope']> = {
  countries?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['StakeholderGroup']>>, ParentType, ContextType>;
  sessions?: Resolver<Maybe<Array<ResolversTypes['Session']>>, ParentType, ContextType>;
};

export type GrantTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantTerms'] = ResolversParentTypes['GrantTerms']> = {
  allotment?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  capabilities?: Resolver<Array<ResolversTypes['Capability']>, ParentType, ContextType>;
  countersign?: Resolver<Array<ResolversTypes['CountersignedAct']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  masks?: Resolver<Array<ResolversTypes['FieldMask']>, ParentType, ContextType>;
  needsConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['GrantSide'], ParentType, ContextType>;
  proposer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purposes?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['GrantScope'], ParentType, ContextType>;
};

export type GrantToOneselfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantToOneself'] = ResolversParentTypes['GrantToOneself']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['PersonalField']>, ParentType, ContextType>;
  institute?: Resolver<Maybe<ResolversTypes['Institute']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RegistrationState'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['HistoryKind'], ParentType, ContextType>;
};

export type InstituteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institute'] = ResolversParentTypes['Institute']> = {
  accent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  auditEntries?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, Partial<InstituteAuditEntriesArgs>>;
  invitations?: Resolver<Array<ResolversTypes['Invitation']>, ParentType, ContextType>;
  markUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  secondFactorRequired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['InstituteAbilities'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstituteAbilitiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstituteAbilities'] = ResolversParentTypes['InstituteAbilities']> = {
  edit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  manageMembers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seeAudit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seeMembers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InstituteUpdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstituteUpdated'] = ResolversParentTypes['InstituteUpdated']> = {
  institute?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type InvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institute?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  invitedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MemberRole'], ParentType, ContextType>;
};

export type InvitationAcceptedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationAccepted'] = ResolversParentTypes['InvitationAccepted']> = {
  institute?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationRevokedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationRevoked'] = ResolversParentTypes['InvitationRevoked']> = {
  institute?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InviteMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteMemberResult'] = ResolversParentTypes['InviteMemberResult']> = {
  __resolveType: TypeResolveFn<'AlreadyMember' | 'InvalidInput' | 'MemberInvited' | 'NotAllowed' | 'SecondFactorNeeded' | 'TooManyRequests' | 'UnknownInstitute', ParentType, ContextType>;
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

export type LastOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LastOwner'] = ResolversParentTypes['LastOwner']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocalisedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText']> = {
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasSecondFactor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isViewer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MemberRole'], ParentType, ContextType>;
};

export type MemberInvitedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberInvited'] = ResolversParentTypes['MemberInvited']> = {
  institute?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  invitation?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberRemoved'] = ResolversParentTypes['MemberRemoved']> = {
  institute?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberRoleChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberRoleChanged'] = ResolversParentTypes['MemberRoleChanged']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  institute?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MemberRole'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptInvitation?: Resolver<ResolversTypes['AcceptInvitationResult'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'id'>>;
  amendRegistration?: Resolver<ResolversTypes['AmendRegistrationResult'], ParentType, ContextType, RequireFields<MutationAmendRegistrationArgs, 'input'>>;
  answerCountersign?: Resolver<ResolversTypes['AnswerCountersignResult'], ParentType, ContextType, RequireFields<MutationAnswerCountersignArgs, 'input'>>;
  answerGrant?: Resolver<ResolversTypes['AnswerGrantResult'], ParentType, ContextType, RequireFields<MutationAnswerGrantArgs, 'input'>>;
  changeMemberRole?: Resolver<ResolversTypes['ChangeMemberRoleResult'], ParentType, ContextType, RequireFields<MutationChangeMemberRoleArgs, 'instituteSlug' | 'memberId' | 'role'>>;
  createEvent?: Resolver<ResolversTypes['CreateEventResult'], ParentType, ContextType, RequireFields<MutationCreateEventArgs, 'input'>>;
  decide?: Resolver<ResolversTypes['DecideResult'], ParentType, ContextType, RequireFields<MutationDecideArgs, 'input'>>;
  endGrant?: Resolver<ResolversTypes['EndGrantResult'], ParentType, ContextType, RequireFields<MutationEndGrantArgs, 'input'>>;
  inviteMember?: Resolver<ResolversTypes['InviteMemberResult'], ParentType, ContextType, RequireFields<MutationInviteMemberArgs, 'input'>>;
  proposeGrant?: Resolver<ResolversTypes['ProposeGrantResult'], ParentType, ContextType, RequireFields<MutationProposeGrantArgs, 'input'>>;
  proposeTerms?: Resolver<ResolversTypes['ProposeTermsResult'], ParentType, ContextType, RequireFields<MutationProposeTermsArgs, 'input'>>;
  publishEvent?: Resolver<ResolversTypes['PublishEventResult'], ParentType, ContextType, RequireFields<MutationPublishEventArgs, 'slug'>>;
  registerInterest?: Resolver<ResolversTypes['RegisterInterestResult'], ParentType, ContextType, RequireFields<MutationRegisterInterestArgs, 'input'>>;
  releaseStagedDecisions?: Resolver<ResolversTypes['ReleaseStagedDecisionsResult'], ParentType, ContextType, RequireFields<MutationReleaseStagedDecisionsArgs, 'eventSlug'>>;
  removeMember?: Resolver<ResolversTypes['RemoveMemberResult'], ParentType, ContextType, RequireFields<MutationRemoveMemberArgs, 'instituteSlug' | 'memberId'>>;
  revealField?: Resolver<ResolversTypes['RevealFieldResult'], ParentType, ContextType, RequireFields<MutationRevealFieldArgs, 'input'>>;
  revokeInvitation?: Resolver<ResolversTypes['RevokeInvitationResult'], ParentType, ContextType, RequireFields<MutationRevokeInvitationArgs, 'id'>>;
  setLanguage?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType, RequireFields<MutationSetLanguageArgs, 'language'>>;
  setSeatPlan?: Resolver<ResolversTypes['SetSeatPlanResult'], ParentType, ContextType, RequireFields<MutationSetSeatPlanArgs, 'input'>>;
  setSharing?: Resolver<ResolversTypes['SetSharingResult'], ParentType, ContextType, RequireFields<MutationSetSharingArgs, 'input'>>;
  takeSeat?: Resolver<ResolversTypes['TakeSeatResult'], ParentType, ContextType, RequireFields<MutationTakeSeatArgs, 'reference'>>;
  updateEvent?: Resolver<ResolversTypes['UpdateEventResult'], ParentType, ContextType, RequireFields<MutationUpdateEventArgs, 'input'>>;
  updateInstitute?: Resolver<ResolversTypes['UpdateInstituteResult'], ParentType, ContextType, RequireFields<MutationUpdateInstituteArgs, 'input'>>;
  withdraw?: Resolver<ResolversTypes['WithdrawResult'], ParentType, ContextType, RequireFields<MutationWithdrawArgs, 'reference'>>;
  withdrawCountersign?: Resolver<ResolversTypes['WithdrawCountersignResult'], ParentType, ContextType, RequireFields<MutationWithdrawCountersignArgs, 'id'>>;
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

export type NotRevealableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotRevealable'] = ResolversParentTypes['NotRevealable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingProposedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NothingProposed'] = ResolversParentTypes['NothingProposed']> = {
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

export type PasskeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passkey'] = ResolversParentTypes['Passkey']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProposeGrantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeGrantResult'] = ResolversParentTypes['ProposeGrantResult']> = {
  __resolveType: TypeResolveFn<'AllotmentTooLarge' | 'GrantExists' | 'GrantProposed' | 'GrantToOneself' | 'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownEvent' | 'UnknownInstitute', ParentType, ContextType>;
};

export type ProposeTermsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeTermsResult'] = ResolversParentTypes['ProposeTermsResult']> = {
  __resolveType: TypeResolveFn<'AllotmentTooLarge' | 'ChangedMeanwhile' | 'GrantOver' | 'GrantProposed' | 'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownGrant', ParentType, ContextType>;
};

export type PublishEventResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishEventResult'] = ResolversParentTypes['PublishEventResult']> = {
  __resolveType: TypeResolveFn<'AlreadyPublished' | 'EventPublished' | 'NotAllowed' | 'NotReadyToPublish' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'slug'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  grant?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType, RequireFields<QueryGrantArgs, 'id'>>;
  institute?: Resolver<Maybe<ResolversTypes['Institute']>, ParentType, ContextType, RequireFields<QueryInstituteArgs, 'slug'>>;
  institutes?: Resolver<Array<ResolversTypes['Institute']>, ParentType, ContextType, Partial<QueryInstitutesArgs>>;
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType, RequireFields<QueryInvitationArgs, 'id'>>;
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
  __resolveType: TypeResolveFn<'AllotmentTooLarge' | 'AlreadyMember' | 'AlreadyPublished' | 'AlreadyRegistered' | 'AlreadyWithdrawn' | 'CannotHoldSeat' | 'ChangedMeanwhile' | 'CountersignSettled' | 'GrantExists' | 'GrantOver' | 'GrantToOneself' | 'InvalidInput' | 'LastOwner' | 'NoOffer' | 'NotAllowed' | 'NotReadyToPublish' | 'NotRevealable' | 'NothingProposed' | 'NothingStaged' | 'OfferLapsed' | 'ReasonNeeded' | 'RegistrationClosed' | 'RegistrationNotYetOpen' | 'ReleaseRefused' | 'RequestIdReused' | 'SeatAlreadyTaken' | 'SeatPlanInfeasible' | 'SecondFactorNeeded' | 'SlugTaken' | 'TooManyRequests' | 'UnknownCountersignRequest' | 'UnknownEvent' | 'UnknownGrant' | 'UnknownInstitute' | 'UnknownInvitation' | 'UnknownMember' | 'UnknownPartner' | 'UnknownRegistration' | 'WrongState', ParentType, ContextType>;
};

export type RefusedDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusedDecision'] = ResolversParentTypes['RefusedDecision']> = {
  reference?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  refusal?: Resolver<ResolversTypes['DecisionRefusal'], ParentType, ContextType>;
};

export type RegisterInterestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterInterestResult'] = ResolversParentTypes['RegisterInterestResult']> = {
  __resolveType: TypeResolveFn<'AlreadyRegistered' | 'InterestRegistered' | 'InvalidInput' | 'RegistrationClosed' | 'RegistrationNotYetOpen' | 'RequestIdReused' | 'TooManyRequests' | 'UnknownEvent', ParentType, ContextType>;
};

export type RegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration']> = {
  allotment?: Resolver<Maybe<ResolversTypes['Institute']>, ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['Answer']>, ParentType, ContextType>;
  consents?: Resolver<Array<ResolversTypes['Consent']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['StakeholderGroup'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  masked?: Resolver<Array<ResolversTypes['FieldMask']>, ParentType, ContextType>;
  motivation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offerExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  offerReason?: Resolver<Maybe<ResolversTypes['OfferReason']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  protected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  sharing?: Resolver<Maybe<Array<ResolversTypes['Sharing']>>, ParentType, ContextType>;
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

export type RegistrationChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationChange'] = ResolversParentTypes['RegistrationChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'ChangedMeanwhile' | 'CountersignAwaited' | 'NotAllowed' | 'NothingStaged' | 'ReleaseRefused' | 'SecondFactorNeeded' | 'StagedDecisionsReleased' | 'UnknownEvent', ParentType, ContextType>;
};

export type RemoveMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveMemberResult'] = ResolversParentTypes['RemoveMemberResult']> = {
  __resolveType: TypeResolveFn<'LastOwner' | 'MemberRemoved' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownInstitute' | 'UnknownMember', ParentType, ContextType>;
};

export type RequestIdReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestIdReused'] = ResolversParentTypes['RequestIdReused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevealFieldResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealFieldResult'] = ResolversParentTypes['RevealFieldResult']> = {
  __resolveType: TypeResolveFn<'FieldRevealed' | 'InvalidInput' | 'NotRevealable' | 'SecondFactorNeeded' | 'UnknownRegistration', ParentType, ContextType>;
};

export type RevealedValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealedValue'] = ResolversParentTypes['RevealedValue']> = {
  field?: Resolver<ResolversTypes['PersonalField'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RevokeInvitationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeInvitationResult'] = ResolversParentTypes['RevokeInvitationResult']> = {
  __resolveType: TypeResolveFn<'InvitationRevoked' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownInvitation', ParentType, ContextType>;
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

export type SecondFactorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecondFactor'] = ResolversParentTypes['SecondFactor']> = {
  hasAuthenticator?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isNeeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSetUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isShown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  passkeys?: Resolver<Array<ResolversTypes['Passkey']>, ParentType, ContextType>;
  recoveryCodesLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SecondFactorNeededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecondFactorNeeded'] = ResolversParentTypes['SecondFactorNeeded']> = {
  isSetUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'ChangedMeanwhile' | 'InvalidInput' | 'NotAllowed' | 'SeatPlanInfeasible' | 'SeatPlanSet' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

export type SetSharingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetSharingResult'] = ResolversParentTypes['SetSharingResult']> = {
  __resolveType: TypeResolveFn<'SharingSet' | 'UnknownPartner' | 'UnknownRegistration', ParentType, ContextType>;
};

export type SharingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sharing'] = ResolversParentTypes['Sharing']> = {
  given?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  institute?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SharingSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingSet'] = ResolversParentTypes['SharingSet']> = {
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  eventChanged?: SubscriptionResolver<ResolversTypes['EventChange'], "eventChanged", ParentType, ContextType, RequireFields<SubscriptionEventChangedArgs, 'slug'>>;
  registrationChanged?: SubscriptionResolver<ResolversTypes['RegistrationChange'], "registrationChanged", ParentType, ContextType, RequireFields<SubscriptionRegistrationChangedArgs, 'reference'>>;
};

export type TakeSeatResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeSeatResult'] = ResolversParentTypes['TakeSeatResult']> = {
  __resolveType: TypeResolveFn<'NoOffer' | 'OfferLapsed' | 'SeatAlreadyTaken' | 'SeatTaken' | 'UnknownRegistration', ParentType, ContextType>;
};

export type TooManyRequestsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyRequests'] = ResolversParentTypes['TooManyRequests']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownCountersignRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownCountersignRequest'] = ResolversParentTypes['UnknownCountersignRequest']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownEvent'] = ResolversParentTypes['UnknownEvent']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownGrant'] = ResolversParentTypes['UnknownGrant']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownInstituteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownInstitute'] = ResolversParentTypes['UnknownInstitute']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownInvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownInvitation'] = ResolversParentTypes['UnknownInvitation']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownMember'] = ResolversParentTypes['UnknownMember']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownPartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownPartner'] = ResolversParentTypes['UnknownPartner']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownRegistration'] = ResolversParentTypes['UnknownRegistration']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateEventResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateEventResult'] = ResolversParentTypes['UpdateEventResult']> = {
  __resolveType: TypeResolveFn<'ChangedMeanwhile' | 'EventUpdated' | 'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

export type UpdateInstituteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateInstituteResult'] = ResolversParentTypes['UpdateInstituteResult']> = {
  __resolveType: TypeResolveFn<'ChangedMeanwhile' | 'InstituteUpdated' | 'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownInstitute', ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  grantsAwaited?: Resolver<Array<ResolversTypes['Grant']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  registrations?: Resolver<Array<ResolversTypes['Registration']>, ParentType, ContextType>;
  secondFactor?: Resolver<ResolversTypes['SecondFactor'], ParentType, ContextType>;
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

export type WithdrawCountersignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawCountersignResult'] = ResolversParentTypes['WithdrawCountersignResult']> = {
  __resolveType: TypeResolveFn<'CountersignSettled' | 'CountersignWithdrawn' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownCountersignRequest', ParentType, ContextType>;
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
  AcceptInvitationResult?: AcceptInvitationResultResolvers<ContextType>;
  Allotment?: AllotmentResolvers<ContextType>;
  AllotmentTooLarge?: AllotmentTooLargeResolvers<ContextType>;
  AlreadyMember?: AlreadyMemberResolvers<ContextType>;
  AlreadyPublished?: AlreadyPublishedResolvers<ContextType>;
  AlreadyRegistered?: AlreadyRegisteredResolvers<ContextType>;
  AlreadyWithdrawn?: AlreadyWithdrawnResolvers<ContextType>;
  AmendRegistrationResult?: AmendRegistrationResultResolvers<ContextType>;
  AmendmentAccepted?: AmendmentAcceptedResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  AnswerCountersignResult?: AnswerCountersignResultResolvers<ContextType>;
  AnswerGrantResult?: AnswerGrantResultResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  CannotHoldSeat?: CannotHoldSeatResolvers<ContextType>;
  ChangeMemberRoleResult?: ChangeMemberRoleResultResolvers<ContextType>;
  ChangedMeanwhile?: ChangedMeanwhileResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ConsentText?: ConsentTextResolvers<ContextType>;
  CountersignAbilities?: CountersignAbilitiesResolvers<ContextType>;
  CountersignAnswered?: CountersignAnsweredResolvers<ContextType>;
  CountersignAwaited?: CountersignAwaitedResolvers<ContextType>;
  CountersignMatter?: CountersignMatterResolvers<ContextType>;
  CountersignRequest?: CountersignRequestResolvers<ContextType>;
  CountersignSettled?: CountersignSettledResolvers<ContextType>;
  CountersignWithdrawn?: CountersignWithdrawnResolvers<ContextType>;
  Countersignature?: CountersignatureResolvers<ContextType>;
  CreateEventResult?: CreateEventResultResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DecideResult?: DecideResultResolvers<ContextType>;
  Decided?: DecidedResolvers<ContextType>;
  DecisionRefusal?: DecisionRefusalResolvers<ContextType>;
  EndGrantResult?: EndGrantResultResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventAbilities?: EventAbilitiesResolvers<ContextType>;
  EventChange?: EventChangeResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventCreated?: EventCreatedResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventInstitute?: EventInstituteResolvers<ContextType>;
  EventPublished?: EventPublishedResolvers<ContextType>;
  EventUpdated?: EventUpdatedResolvers<ContextType>;
  FieldError?: FieldErrorResolvers<ContextType>;
  FieldMask?: FieldMaskResolvers<ContextType>;
  FieldRevealed?: FieldRevealedResolvers<ContextType>;
  Grant?: GrantResolvers<ContextType>;
  GrantAbilities?: GrantAbilitiesResolvers<ContextType>;
  GrantAnswered?: GrantAnsweredResolvers<ContextType>;
  GrantEnded?: GrantEndedResolvers<ContextType>;
  GrantExists?: GrantExistsResolvers<ContextType>;
  GrantOver?: GrantOverResolvers<ContextType>;
  GrantProposed?: GrantProposedResolvers<ContextType>;
  GrantScope?: GrantScopeResolvers<ContextType>;
  GrantTerms?: GrantTermsResolvers<ContextType>;
  GrantToOneself?: GrantToOneselfResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  Institute?: InstituteResolvers<ContextType>;
  InstituteAbilities?: InstituteAbilitiesResolvers<ContextType>;
  InstituteUpdated?: InstituteUpdatedResolvers<ContextType>;
  InterestRegistered?: InterestRegisteredResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitationAccepted?: InvitationAcceptedResolvers<ContextType>;
  InvitationRevoked?: InvitationRevokedResolvers<ContextType>;
  InviteMemberResult?: InviteMemberResultResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Lane?: LaneResolvers<ContextType>;
  LanePerson?: LanePersonResolvers<ContextType>;
  LastOwner?: LastOwnerResolvers<ContextType>;
  LocalisedText?: LocalisedTextResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MemberInvited?: MemberInvitedResolvers<ContextType>;
  MemberRemoved?: MemberRemovedResolvers<ContextType>;
  MemberRoleChanged?: MemberRoleChangedResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoOffer?: NoOfferResolvers<ContextType>;
  NobodyOfferedReason?: NobodyOfferedReasonResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  NotReadyToPublish?: NotReadyToPublishResolvers<ContextType>;
  NotRevealable?: NotRevealableResolvers<ContextType>;
  NothingProposed?: NothingProposedResolvers<ContextType>;
  NothingStaged?: NothingStagedResolvers<ContextType>;
  OfferLapsed?: OfferLapsedResolvers<ContextType>;
  OfferReason?: OfferReasonResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passkey?: PasskeyResolvers<ContextType>;
  ProposeGrantResult?: ProposeGrantResultResolvers<ContextType>;
  ProposeTermsResult?: ProposeTermsResultResolvers<ContextType>;
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
  RegistrationChange?: RegistrationChangeResolvers<ContextType>;
  RegistrationClosed?: RegistrationClosedResolvers<ContextType>;
  RegistrationConnection?: RegistrationConnectionResolvers<ContextType>;
  RegistrationEdge?: RegistrationEdgeResolvers<ContextType>;
  RegistrationNotYetOpen?: RegistrationNotYetOpenResolvers<ContextType>;
  RegistrationWithdrawn?: RegistrationWithdrawnResolvers<ContextType>;
  ReleaseRefused?: ReleaseRefusedResolvers<ContextType>;
  ReleaseStagedDecisionsResult?: ReleaseStagedDecisionsResultResolvers<ContextType>;
  RemoveMemberResult?: RemoveMemberResultResolvers<ContextType>;
  RequestIdReused?: RequestIdReusedResolvers<ContextType>;
  RevealFieldResult?: RevealFieldResultResolvers<ContextType>;
  RevealedValue?: RevealedValueResolvers<ContextType>;
  RevokeInvitationResult?: RevokeInvitationResultResolvers<ContextType>;
  SeatAlreadyTaken?: SeatAlreadyTakenResolvers<ContextType>;
  SeatPlan?: SeatPlanResolvers<ContextType>;
  SeatPlanInfeasible?: SeatPlanInfeasibleResolvers<ContextType>;
  SeatPlanMend?: SeatPlanMendResolvers<ContextType>;
  SeatPlanProblem?: SeatPlanProblemResolvers<ContextType>;
  SeatPlanSet?: SeatPlanSetResolvers<ContextType>;
  SeatTaken?: SeatTakenResolvers<ContextType>;
  SecondFactor?: SecondFactorResolvers<ContextType>;
  SecondFactorNeeded?: SecondFactorNeededResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SetSeatPlanResult?: SetSeatPlanResultResolvers<ContextType>;
  SetSharingResult?: SetSharingResultResolvers<ContextType>;
  Sharing?: SharingResolvers<ContextType>;
  SharingSet?: SharingSetResolvers<ContextType>;
  SkippedPerson?: SkippedPersonResolvers<ContextType>;
  SlugTaken?: SlugTakenResolvers<ContextType>;
  StagedDecision?: StagedDecisionResolvers<ContextType>;
  StagedDecisionsReleased?: StagedDecisionsReleasedResolvers<ContextType>;
  StakeholderGroup?: StakeholderGroupResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TakeSeatResult?: TakeSeatResultResolvers<ContextType>;
  TooManyRequests?: TooManyRequestsResolvers<ContextType>;
  UnknownCountersignRequest?: UnknownCountersignRequestResolvers<ContextType>;
  UnknownEvent?: UnknownEventResolvers<ContextType>;
  UnknownGrant?: UnknownGrantResolvers<ContextType>;
  UnknownInstitute?: UnknownInstituteResolvers<ContextType>;
  UnknownInvitation?: UnknownInvitationResolvers<ContextType>;
  UnknownMember?: UnknownMemberResolvers<ContextType>;
  UnknownPartner?: UnknownPartnerResolvers<ContextType>;
  UnknownRegistration?: UnknownRegistrationResolvers<ContextType>;
  UpdateEventResult?: UpdateEventResultResolvers<ContextType>;
  UpdateInstituteResult?: UpdateInstituteResultResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Waitlist?: WaitlistResolvers<ContextType>;
  WaitlistPlace?: WaitlistPlaceResolvers<ContextType>;
  WithdrawCountersignResult?: WithdrawCountersignResultResolvers<ContextType>;
  WithdrawResult?: WithdrawResultResolvers<ContextType>;
  WrongState?: WrongStateResolvers<ContextType>;
};

