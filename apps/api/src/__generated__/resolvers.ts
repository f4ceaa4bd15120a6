import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EventRow, EventAbilitiesRow, StakeholderGroupRow, SeatPlanRow, SessionRow, SessionPlaceRow, SessionMoveRow, QuestionRow, QuestionOptionRow, ConsentTextRow, RegistrationRow, BoardViewRow, BulkActionRow, PlannedActionRow, OfferReasonRow, SkippedPersonRow, OfferLimitRow, HistoryEntryRow, WaitlistRow, LaneRow, PlanPreviewRow, OrganisationsRow, LanePersonRow, InstituteRow, EventInstituteRow, MembershipRow, HeldSignInRow, HeldSecurityEventRow, ViewerRow, AuditEntryRow, MemberRow, InvitationRow, GrantRow, GrantTermsRow, GrantScopeRow, ScopedGroupRow, ScopedSessionRow, UnstagedOffersRow, AllotmentRow, CountersignRequestRow, CountersignatureRow, PasskeyRow, SharingRow, RegistrationImportRow, ImportProblemRow, EventInvitationRow, EventInvitationCountsRow, EventInvitationPageRow, FocalPointRow, InvitationLinkRow, ApiTokenRow, DigestRow, WebhookRow, WebhookDeliveryRow, MessageRow, LetterRow, LetterTemplateRow, EmailNoteRow, CriterionRow, ReviewRow, ReviewTallyRow, ConflictRow, MemberSummaryRow, ReviewAssignmentRow, ErasureRow, AttendanceRow, StoredRegistrationRow, SeriesRow, SeriesItemRow, TopicRow, NoteRow, ContributionRow, FindingRow, LeakClearanceRow, ValidationRoundRow, RecipientRow, ReportDeliveryRow, UptakeRow } from '../request/rows.ts';
import type { RegistrationPageRow } from '../board/list.ts';
import type { FacetsRow } from '../board/facets.ts';
import type { ReviewerOfEvent } from '../assignments/figures.ts';
import type { Proposal, ShortfallOfEvent } from '../assignments/propose.ts';
import type { SeriesHistoryRow } from '../series/history.ts';
import type { ToApprove } from '../contributions/toApprove.ts';
import type { FollowUpOfEvent, OwnFollowUpOfEvent, AnswerOfPerson } from '../followUps/read.ts';
import type { Published } from '../contributions/published.ts';
import type { SupportRow, PassageRow, SourceRow, TopicDeskRow } from '../findings/work.ts';
import type { Hit } from '../findings/check.ts';
import type { RoundOfEvent, StatementOfEvent } from '../validation/read.ts';
import type { KeptPassage } from '../validation/rounds.ts';
import type { ReportOfEvent, PublishedVersion, DraftOfEvent, PublicContent, Named, PlacedChapter, PlacedFinding, Statement } from '../report/read.ts';
import type { RecipientPage } from '../recipients/list.ts';
import type { OpenedReport } from '../recipients/link.ts';
import type { FollowedFinding } from '../uptake/read.ts';
import type { Composed } from '../report/compose.ts';
import type { IdentifyingTextRow } from '../report/leakCheck.ts';
import type { GroupPeople } from '@plenaria/domain/report/content';
import type { Change } from '@plenaria/domain/report/changes';
import type { Context } from '../request/context.ts';
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

export type AcceptReplacementResult = ReplacementAccepted | SeatNotPassed | UnknownRegistration | WrongState;

export type AcknowledgeReportResult = ReportAcknowledged | UnknownReportLink;

/** The action takes effect in a minute. Until then `undoPlannedAction` cancels it. */
export type ActionPlanned = {
  __typename?: 'ActionPlanned';
  action: PlannedAction;
};

/** What an action would do now. Nothing changes, and nobody is emailed. */
export type ActionPreview = {
  __typename?: 'ActionPreview';
  /** Number of people whose data it would delete immediately. Null if `people` is. */
  deletesDataOf?: Maybe<Scalars['Int']['output']>;
  /** The same people by topic, most first; people who get several emails count in each. Empty if only the number is known. */
  emails: Array<PreviewedEmails>;
  /** Whether `people` is an upper bound, for bulk decisions. */
  isUpperBound: Scalars['Boolean']['output'];
  /** Number of people it would email, without the viewer. 0 if it would be refused. Null if `PlannedAction.affected` would be. */
  people?: Maybe<Scalars['Int']['output']>;
  /** Why it would be refused; null: it wouldn't. */
  refusal?: Maybe<Scalars['String']['output']>;
};

export type AddRecipientInput = {
  eventSlug: Scalars['String']['input'];
  facts: RecipientFactsInput;
};

export type AddRecipientResult = InvalidInput | NotAllowed | RecipientExists | RecipientSaved | SecondFactorNeeded | UnknownEvent;

export type AddSessionInput = {
  eventSlug: Scalars['String']['input'];
  facts: SessionFactsInput;
};

export type AddSessionResult = InvalidInput | NotAllowed | SecondFactorNeeded | SessionAdded | UnknownEvent;

export type AddTopicInput = {
  eventSlug: Scalars['String']['input'];
  /** Null: at the top. It is added at the end. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Up to 10. */
  questions?: InputMaybe<Array<TopicQuestionInput>>;
  titles: Array<LocalisedTextInput>;
};

export type AddTopicResult = InvalidInput | NoSuchPlace | NotAllowed | SecondFactorNeeded | TopicAdded | UnknownEvent | UnknownTopic;

export type AddressConfirmedByLink = {
  __typename?: 'AddressConfirmedByLink';
  registration: RegistrationByLink;
};

/** A local time that doesn't exist on the new day: the copy uses the next one that does. */
export type AdjustedTime = {
  __typename?: 'AdjustedTime';
  at: Scalars['DateTime']['output'];
  /** `YYYY-MM-DDTHH:mm`, as it would have been. */
  intended: Scalars['String']['output'];
  /** Which date of the copy: `startsAt`, `sessions.0.endsAt`, `followUp.until`. */
  path: Scalars['String']['output'];
};

export type Admission =
  /** Seats go in the order of registration. */
  | 'FIRST_COME'
  /** Only invited people can register; they get a free seat immediately, if the plan allows. Always so for a `DIALOGUE`. */
  | 'INVITATION'
  /** Organisers decide. */
  | 'REVIEW';

/** Whether lists show a person's organisation. The organisation's cap applies in any case. */
export type AffiliationVisibility =
  /** Masked for staff; members who see contacts can reveal it with a reason. */
  | 'HIDDEN'
  /** As `HIDDEN`, for dialogues only: lists say that the person takes part in a personal capacity. */
  | 'PERSONAL_CAPACITY'
  | 'SHOWN';

/** Seats that a partner alone may offer. */
export type Allotment = {
  __typename?: 'Allotment';
  held: Scalars['Int']['output'];
  institute: Institute;
  seats: Scalars['Int']['output'];
};

/** The allotment doesn't fit the seat plan. */
export type AllotmentTooLarge = Refusal & {
  __typename?: 'AllotmentTooLarge';
  /** Maximum allotment. */
  maximum: Scalars['Int']['output'];
  message: Scalars['String']['output'];
};

/** It was done already: in another tab, by a second click, or by another link. */
export type AlreadyDone = Refusal & {
  __typename?: 'AlreadyDone';
  action: LinkAction;
  message: Scalars['String']['output'];
  registration: RegistrationByLink;
};

export type AlreadyMember = Refusal & {
  __typename?: 'AlreadyMember';
  message: Scalars['String']['output'];
};

/** The same email is planned already, by the viewer or somebody else; it can be undone until it is sent. */
export type AlreadyPlanned = Refusal & {
  __typename?: 'AlreadyPlanned';
  message: Scalars['String']['output'];
};

export type AlreadyPublished = Refusal & {
  __typename?: 'AlreadyPublished';
  message: Scalars['String']['output'];
};

/**
 * This address already has an active registration at this event (ignoring case). Its link is sent again. Only for people who are signed in
 * with the address, and at events that don't offer protection.
 */
export type AlreadyRegistered = Refusal & {
  __typename?: 'AlreadyRegistered';
  message: Scalars['String']['output'];
};

export type AlreadyTookEffect = Refusal & {
  __typename?: 'AlreadyTookEffect';
  message: Scalars['String']['output'];
};

export type AlreadyUndone = Refusal & {
  __typename?: 'AlreadyUndone';
  message: Scalars['String']['output'];
};

export type AlreadyWithdrawn = Refusal & {
  __typename?: 'AlreadyWithdrawn';
  message: Scalars['String']['output'];
  registration: Registration;
};

/** Omitted fields stay. The email address can't be changed, nor the group and sessions once the event is over. */
export type AmendRegistrationInput = {
  affiliation?: InputMaybe<AffiliationVisibility>;
  answers?: InputMaybe<Array<AnswerInput>>;
  /** Consents given or withdrawn, each for the current version. A required consent can only be withdrawn by withdrawing from the event. */
  consents?: InputMaybe<Array<ConsentInput>>;
  country?: InputMaybe<Scalars['String']['input']>;
  groupKey?: InputMaybe<Scalars['String']['input']>;
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  motivation?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  organisation?: InputMaybe<Scalars['String']['input']>;
  organisationNames?: InputMaybe<Scalars['String']['input']>;
  protectIdentity?: InputMaybe<Scalars['Boolean']['input']>;
  /** As in `RegisterInterestInput`; null removes it. */
  pseudonym?: InputMaybe<Scalars['String']['input']>;
  reference: Scalars['String']['input'];
  /** Sessions of the event; empty: all, including later ones. */
  sessionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `Registration.version` as it was read. */
  version: Scalars['Int']['input'];
};

export type AmendRegistrationResult = AmendmentAccepted | ChangedMeanwhile | GroupAndOrganisationFixed | InvalidInput | RoomSettled | UnknownRegistration | WrongState;

export type AmendmentAccepted = {
  __typename?: 'AmendmentAccepted';
  registration: Registration;
};

export type AnnounceUptakeResult = ActionPlanned | NotAllowed | NothingToAnnounce | SecondFactorNeeded | UnknownEvent | UptakeAnnounced;

/** Values are text, the digits of a number, `YYYY-MM-DD`, `yes`/`no`, or option keys. */
export type Answer = {
  __typename?: 'Answer';
  questionKey: Scalars['ID']['output'];
  values: Array<Scalars['String']['output']>;
};

export type AnswerCountersignInput = {
  agree: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  /** Required for a refusal. Up to 1,000 characters; shown to staff of the event. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type AnswerCountersignResult = ActionPlanned | AttackUnfinished | CountersignAnswered | CountersignSettled | InvalidInput | NotAllowed | ReasonNeeded | ReleaseRefused | SecondFactorNeeded | UnknownCountersignRequest;

export type AnswerFollowUpInput = {
  answers: Array<AnswerInput>;
  /** The viewer's own registration. */
  reference: Scalars['String']['input'];
  /** `OwnFollowUp.version` as it was read. */
  version: Scalars['Int']['input'];
};

export type AnswerFollowUpResult = ChangedMeanwhile | DidNotTakePart | FollowUpAnswered | FollowUpClosed | InvalidInput | NoFollowUp | UnknownRegistration;

export type AnswerGrantInput = {
  /** False: declines or, by the side that proposed, withdraws. */
  accept: Scalars['Boolean']['input'];
  grantId: Scalars['ID']['input'];
  /** `Grant.version` as it was read. */
  version: Scalars['Int']['input'];
};

export type AnswerGrantResult = ActionPlanned | AllotmentTooLarge | ChangedMeanwhile | GrantAnswered | GrantClosed | InvalidInput | NotAllowed | NothingProposed | SecondFactorNeeded | UnknownGrant;

export type AnswerInput = {
  questionKey: Scalars['String']['input'];
  /** One value, or any number for `SEVERAL_CHOICES`; empty means no answer. */
  values: Array<Scalars['String']['input']>;
};

export type AnswerValidationInput = {
  /** At most one for each passage of the draft. */
  passages: Array<PassageAnswerInput>;
  /** At most one for each passage of the draft. */
  statements: Array<MinorityStatementInput>;
  token: ValidationTokenInput;
};

export type AnswerValidationResult = InvalidInput | TokenForged | TokenUsed | UnknownValidationRound | ValidationAnswered | ValidationRoundClosed;

/**
 * The registration arrived, or the address already has one: where an event offers protection, only an email to the address says
 * which. People who are signed in with the address get the same answers as at other events.
 */
export type AnsweredByEmail = {
  __typename?: 'AnsweredByEmail';
  email: Scalars['String']['output'];
};

/** A question that people have answered, or a consent that people have given. */
export type AnsweredItem = {
  __typename?: 'AnsweredItem';
  key: Scalars['ID']['output'];
  /** The question, or the beginning of the consent text. */
  label: Scalars['String']['output'];
  part: FormPart;
  /** Number of people, whatever the state of their registrations. */
  people: Scalars['Int']['output'];
};

/**
 * An API token, sent as `Authorization: Bearer plen_…` to `/graphql` and to file URLs. It acts for its creator and one institute, limited to
 * the given capabilities, without administration: it can't reach members, grants, institutes, event settings, other tokens, or the
 * creator's own registrations. It stops working while the creator isn't a member. The `requestId` of its audit entries begins with
 * `token:ID:`.
 */
export type ApiToken = {
  __typename?: 'ApiToken';
  capabilities: Array<Capability>;
  createdAt: Scalars['DateTime']['output'];
  /** Null: all events where the institute has rights. */
  event?: Maybe<Event>;
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  institute: Institute;
  /** To the minute; null: never. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  name: Scalars['String']['output'];
  /** Null: not revoked. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ApiTokenCreated = {
  __typename?: 'ApiTokenCreated';
  /** Shown only once; only its hash is stored. */
  secret: Scalars['String']['output'];
  token: ApiToken;
  viewer: Viewer;
};

export type ApiTokenRevoked = {
  __typename?: 'ApiTokenRevoked';
  token: ApiToken;
};

export type ApproveContributionResult = ChangedMeanwhile | ContributionApproved | ContributionsMayIdentify | NotAllowed | SecondFactorNeeded | UnknownContribution;

export type AssignBreakoutsInput = {
  /** `BreakoutProposal.basis`. */
  basis: Scalars['String']['input'];
  eventSlug: Scalars['String']['input'];
  /** All of the breakouts, each with everyone assigned to it; people in none keep their own choices. */
  rooms: Array<BreakoutSeatsInput>;
};

export type AssignBreakoutsResult = ActionPlanned | BreakoutsAssigned | ChangedMeanwhile | InvalidInput | NotAllowed | SecondFactorNeeded | UnknownEvent;

export type AssignReviewersInput = {
  eventSlug: Scalars['String']['input'];
  /** 1 to 1,000, without repetition. */
  references: Array<Scalars['String']['input']>;
  /** `Reviewer.id` of 1 to 10 reviewers, without repetition: each is assigned to each application. */
  reviewerIds: Array<Scalars['ID']['input']>;
};

export type AssignReviewersResult = InvalidInput | NotAllowed | ReviewersAssigned | SecondFactorNeeded | UnknownEvent;

export type AssignedTo =
  /** The viewer, whether or not they have reviewed them. */
  | 'ME'
  /** The viewer, who has not reviewed them yet. */
  | 'ME_TO_REVIEW'
  /** Fewer reviewers than each application is to have, of those that wait for a decision. Reviewers are assigned or have reviewed it. */
  | 'UNASSIGNED';

export type AssignmentRefusal = CannotReview | UnknownRegistration | WrongState;

export type AttackOutcome =
  /** What was published contradicts the current registrations, so nothing can be shown to be safe. */
  | 'CONTRADICTORY'
  | 'REVEALS'
  /** Nothing new can be learned about fewer people than the disclosure threshold. */
  | 'SAFE'
  /** Not finished in time. Ask again; nothing can be published until then. */
  | 'UNFINISHED';

/** It isn't known yet whether this would reveal something about a few people. Nothing changed. */
export type AttackUnfinished = Refusal & {
  __typename?: 'AttackUnfinished';
  message: Scalars['String']['output'];
};

export type AttendanceCorrected = {
  __typename?: 'AttendanceCorrected';
  registration: Registration;
};

export type AttendanceKind =
  /** The seat covers it. */
  | 'COMES'
  /** The person was assigned to another breakout at the same time. */
  | 'ELSEWHERE'
  /** The person didn't choose it. */
  | 'NOT_CHOSEN'
  /** The seat doesn't cover it; see `Registration.limit`. */
  | 'NOT_OFFERED'
  /** The person speaks there. */
  | 'SPEAKS'
  /** The person is on its waitlist. */
  | 'WAITS';

export type AttendanceMethod =
  /** With the code on the person's page. */
  | 'CODE'
  /** Corrected by an organiser, with a reason. */
  | 'CORRECTED'
  /** Joined online. */
  | 'JOINED'
  /** Looked up by name. */
  | 'NAME';

/** Recorded attendance of a session, independent of the registration's state. */
export type AttendanceRecord = {
  __typename?: 'AttendanceRecord';
  at: Scalars['DateTime']['output'];
  attended: Scalars['Boolean']['output'];
  method: AttendanceMethod;
  session: Session;
};

/** How a contribution may be used. */
export type Attribution =
  /** Published under their stakeholder group. */
  | 'GROUP'
  /** Published with the person's name. */
  | 'NAMED'
  /** For the rapporteurs only: weighed, never published or quoted. */
  | 'RAPPORTEURS';

/** One change, or one access to a masked field. Entries of an event form a chain: each hash covers the previous one. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** Name of the member, with the address if another has the same name; for the host and their own institute; null for the person and the clock. */
  actor?: Maybe<Scalars['String']['output']>;
  /** `PERSON`, `MEMBER` or `CLOCK`. */
  actorKind: Scalars['String']['output'];
  after?: Maybe<Scalars['JSON']['output']>;
  at: Scalars['DateTime']['output'];
  /** Without fields that are masked for the viewer. */
  before?: Maybe<Scalars['JSON']['output']>;
  /** The grant under which a partner's member acted, or that a person's consent is about. */
  grant?: Maybe<Grant>;
  /** Hex SHA-256. */
  hash: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  institute?: Maybe<Institute>;
  reason?: Maybe<Scalars['String']['output']>;
  /** Reference of the registration; null if there is none or the viewer may not see it. In that case the change is hidden too. */
  reference?: Maybe<Scalars['ID']['output']>;
  requestId?: Maybe<Scalars['String']['output']>;
  /** 1, 2, … within its event (or institute), for viewers who see all entries; null for members of a partner, because it would reveal how much else happened. */
  sequence?: Maybe<Scalars['Int']['output']>;
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

export type BalanceCell = {
  __typename?: 'BalanceCell';
  groupKey: Scalars['ID']['output'];
  /** Hold a seat now: offered or taken. */
  held: Scalars['Int']['output'];
  registered: Scalars['Int']['output'];
  value: Scalars['String']['output'];
  /** Wait for a seat now. */
  waiting: Scalars['Int']['output'];
};

export type BlockKind =
  | 'FROZEN'
  | 'OPEN_HIT'
  /** A statement beside a finding has hits. */
  | 'STATEMENT_HIT'
  | 'WITHOUT_NOTE';

/** A saved view of the board: filters, order and columns. */
export type BoardView = {
  __typename?: 'BoardView';
  /** Query string of the board's URL, without `?`; up to 2,000 characters. */
  address: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  institute: Institute;
  /** 1 to 80 characters. */
  name: Scalars['String']['output'];
  /** Whether all members of the institute see it (if it contains a search, only members who may use that search); otherwise only its creator does. */
  shared: Scalars['Boolean']['output'];
  version: Scalars['Int']['output'];
  viewerCan: BoardViewAbilities;
};

export type BoardViewAbilities = {
  __typename?: 'BoardViewAbilities';
  /** Its creator may; for a shared view also members who run the institute's events. */
  change: Scalars['Boolean']['output'];
};

export type BoardViewRemoved = {
  __typename?: 'BoardViewRemoved';
  event: Event;
  id: Scalars['ID']['output'];
};

export type BoardViewSaved = {
  __typename?: 'BoardViewSaved';
  event: Event;
  view: BoardView;
};

/** A distribution of everyone who holds a seat and wants one of the breakouts. Changes nothing. */
export type BreakoutProposal = {
  __typename?: 'BreakoutProposal';
  /** Identifies the people and sessions it was computed for; pass it to `assignBreakouts`. */
  basis: Scalars['String']['output'];
  rooms: Array<BreakoutRoom>;
  unassigned: Array<UnassignedPerson>;
};

export type BreakoutProposalInput = {
  eventSlug: Scalars['String']['input'];
  /** Keep people where they were assigned before. */
  keepAssigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** 2 to 20 breakouts of the event that all overlap with each other. */
  sessionIds: Array<Scalars['ID']['input']>;
};

export type BreakoutProposalResult = BreakoutProposal | InvalidInput | NotAllowed | SecondFactorNeeded | UnknownEvent;

/** Why a breakout is proposed for a person. */
export type BreakoutReason =
  /** Separated from others of their organisation. Shown as `MIX` if the organisation is masked. */
  | 'APART'
  /** They were assigned there before. */
  | 'ASSIGNED_BEFORE'
  /** Keeps the rooms equal in size and mixed. */
  | 'MIX'
  /** They chose none of the others, or can't attend them. */
  | 'ONLY_CHOICE'
  /** It is the only one they chose in a language that they speak. */
  | 'ONLY_LANGUAGE'
  /** They speak there. */
  | 'SPEAKS';

export type BreakoutRoom = {
  __typename?: 'BreakoutRoom';
  seats: Array<BreakoutSeat>;
  session: Session;
};

export type BreakoutSeat = {
  __typename?: 'BreakoutSeat';
  /** Ids of the breakouts that the person can join. */
  possible: Array<Scalars['ID']['output']>;
  reason: BreakoutReason;
  registration: Registration;
  /** Those of `possible` in a language that they speak. */
  understood: Array<Scalars['ID']['output']>;
};

export type BreakoutSeatsInput = {
  /** References of the people assigned to it. */
  references: Array<Scalars['ID']['input']>;
  sessionId: Scalars['ID']['input'];
};

/** Everyone whose room changed is emailed. */
export type BreakoutsAssigned = {
  __typename?: 'BreakoutsAssigned';
  assigned: Scalars['Int']['output'];
  event: Event;
  peopleEmailed: Scalars['Int']['output'];
};

/** One decision about all registrations that matched a filter at one moment; each is decided as by `decide`. */
export type BulkAction = {
  __typename?: 'BulkAction';
  decision: Decision;
  /** How many were decided. */
  done: Scalars['Int']['output'];
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  event: Event;
  id: Scalars['ID']['output'];
  /** How many decisions couldn't be undone: something else has been staged or decided since, or the viewer may no longer decide. */
  notUndone: Scalars['Int']['output'];
  /** Reason for a `DECLINE`, or for an `OFFER` out of turn. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Which were refused, and why, in list order. `first`: 1 to 200; 50 if not given. */
  refusals: BulkRefusalConnection;
  /** How many were refused. */
  refused: Scalars['Int']['output'];
  /** For how many of those the previously staged decision was restored. */
  restored: Scalars['Int']['output'];
  staged: Scalars['Boolean']['output'];
  startedAt: Scalars['DateTime']['output'];
  state: BulkState;
  /** How many matched when it began. */
  total: Scalars['Int']['output'];
  /** Which couldn't be undone, and why; as `refusals`. */
  undoRefusals: BulkRefusalConnection;
  /** How many decisions were undone. */
  undone: Scalars['Int']['output'];
  viewerCan: BulkActionAbilities;
};


/** One decision about all registrations that matched a filter at one moment; each is decided as by `decide`. */
export type BulkActionRefusalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One decision about all registrations that matched a filter at one moment; each is decided as by `decide`. */
export type BulkActionUndoRefusalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type BulkActionAbilities = {
  __typename?: 'BulkActionAbilities';
  /** What it staged can be undone until it is released. */
  undo: Scalars['Boolean']['output'];
};

/** A bulk action of this member is still running at this event. */
export type BulkActionRunning = Refusal & {
  __typename?: 'BulkActionRunning';
  action: BulkAction;
  message: Scalars['String']['output'];
};

/** It runs in the background; query `bulkAction(id)` for progress. */
export type BulkActionStarted = {
  __typename?: 'BulkActionStarted';
  action: BulkAction;
};

export type BulkRefusalConnection = {
  __typename?: 'BulkRefusalConnection';
  edges: Array<BulkRefusalEdge>;
  pageInfo: PageInfo;
};

export type BulkRefusalEdge = {
  __typename?: 'BulkRefusalEdge';
  cursor: Scalars['String']['output'];
  node: RefusedDecision;
};

export type BulkState =
  | 'DONE'
  | 'RUNNING'
  /** Stopped because the right to decide was lost or changed; earlier decisions stay. */
  | 'STOPPED'
  /** What it staged is being undone. */
  | 'UNDOING'
  | 'UNDONE';

/** A calendar feed for the person's own calendar app. Anyone with the URL can read it. */
export type CalendarFeed = {
  __typename?: 'CalendarFeed';
  openedAt: Scalars['DateTime']['output'];
  /** Path on this site, for `https:` or `webcal:`. */
  path: Scalars['String']['output'];
};

export type CalendarFeedClosed = {
  __typename?: 'CalendarFeedClosed';
  registration: Registration;
};

export type CalendarFeedOpened = {
  __typename?: 'CalendarFeedOpened';
  registration: Registration;
};

export type CalibrationOutlier =
  /** Scores higher than the others. */
  | 'MORE_LENIENT'
  /** Scores lower than the others. */
  | 'STRICTER';

export type CanRegister = {
  __typename?: 'CanRegister';
  by: RegistrationBasis;
};

export type CancelMessageResult = MessageCancelled | MessageUnderway | NotAllowed | SecondFactorNeeded | UnknownMessage;

export type CannotHoldCause =
  /** All seats of the allotment are held. */
  | 'ALLOTMENT_USED_UP'
  | 'GROUP_AT_MAXIMUM'
  | 'NO_FREE_SEAT'
  /** The event's offers have ended. */
  | 'OFFERS_ENDED'
  | 'ORGANISATION_AT_CAP'
  /** A limit of the seat plan. It isn't named because that would reveal a masked organisation. */
  | 'PLAN_LIMIT'
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

/** No replacement can be named now. */
export type CannotName = Refusal & {
  __typename?: 'CannotName';
  cause: CannotNameCause;
  message: Scalars['String']['output'];
};

export type CannotNameCause =
  /** The event has begun. */
  | 'EVENT_BEGUN'
  /** A replacement is named already; cancel that first. */
  | 'NAMED_ALREADY'
  /** Five people were named for this seat before. */
  | 'NAMED_TOO_OFTEN'
  /** The event does not allow it. */
  | 'NOT_ALLOWED'
  /** The person holds no seat. */
  | 'NO_SEAT';

export type CannotRegister = {
  __typename?: 'CannotRegister';
  reason: CannotRegisterReason;
};

/** The first that holds, in this order. */
export type CannotRegisterReason =
  /** The viewer has a standing registration: `Event.viewerRegistration`. */
  | 'ALREADY_REGISTERED'
  /** It closed at `Event.registrationClosesAt`. */
  | 'CLOSED'
  | 'EVENT_OVER'
  /** Only people who are invited can register, and the viewer's invitation was used, declined or taken back, or its deadline passed. */
  | 'INVITATION_CLOSED'
  /** Only people who are invited can register, and the viewer isn't. */
  | 'INVITATION_NEEDED'
  /** A draft: nobody can register yet. */
  | 'NOT_PUBLISHED'
  /** It opens at `Event.registrationOpensAt`. */
  | 'NOT_YET_OPEN';

/** The reviewer has a conflict of interest or no access to the application. Assign someone else. */
export type CannotReview = Refusal & {
  __typename?: 'CannotReview';
  message: Scalars['String']['output'];
};

/** What the members of a partner institute may be allowed on one event. */
export type Capability =
  | 'CHECK_IN'
  /** Stage, decide, offer seats. */
  | 'DECIDE'
  | 'EDIT_FINDINGS'
  /** Export lists as files, with what they see. */
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

/** More places are held than the new capacity allows; nobody loses a place by it. */
export type CapacityBelowHeld = Refusal & {
  __typename?: 'CapacityBelowHeld';
  /** Null if somebody at the event is hidden from the viewer. */
  held?: Maybe<Scalars['Int']['output']>;
  message: Scalars['String']['output'];
};

/** A certificate of attendance. */
export type Certificate = {
  __typename?: 'Certificate';
  /** Completed sessions that the person attended. */
  attended: Scalars['Int']['output'];
  /** Sessions required. */
  needed: Scalars['Int']['output'];
  /** Path of the PDF (PDF/UA-1); null until it is earned. Fetching it issues the certificate. */
  path?: Maybe<Scalars['String']['output']>;
};

export type CertificateRuleSet = {
  __typename?: 'CertificateRuleSet';
  event: Event;
};

export type ChangeMemberRoleResult = LastOwner | MemberRoleChanged | NotAllowed | RecentSecondFactorNeeded | SecondFactorNeeded | UnknownInstitute | UnknownMember;

export type ChangeNoteInput = {
  groupKeys: Array<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  kind: NoteKind;
  text: Scalars['String']['input'];
  topicId?: InputMaybe<Scalars['ID']['input']>;
  /** `Note.version` as it was read. */
  version: Scalars['Int']['input'];
};

export type ChangeNoteResult = InvalidInput | NotAllowed | NoteAlreadyRemoved | NoteChanged | NoteChangedMeanwhile | SecondFactorNeeded | UnknownNote;

export type ChangeRecipientInput = {
  facts: RecipientFactsInput;
  id: Scalars['ID']['input'];
  /** `Recipient.version` as it was read. */
  version: Scalars['Int']['input'];
};

export type ChangeRecipientResult = ChangedMeanwhile | InvalidInput | NotAllowed | RecipientExists | RecipientSaved | SecondFactorNeeded | UnknownRecipient;

/** A version conflict: somebody else changed it. Nothing was saved; read it again and retry. */
export type ChangedMeanwhile = Refusal & {
  __typename?: 'ChangedMeanwhile';
  message: Scalars['String']['output'];
};

export type CheckImportInput = {
  id: Scalars['ID']['input'];
  mapping: ImportMappingInput;
};

export type CheckImportResult = ImportChecked | ImportSettled | InvalidInput | NotAllowed | SecondFactorNeeded | UnknownImport;

export type CheckInInput = {
  /** When the person checked in, if it couldn't be sent immediately. Not in the future. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** `CODE` or `NAME`. */
  method: AttendanceMethod;
  reference: Scalars['String']['input'];
  sessionId: Scalars['ID']['input'];
};

export type CheckInResult = CheckedIn | InvalidInput | NoPlace | NotAllowed | SecondFactorNeeded | UnknownRegistration | UnknownSession;

export type CheckedIn = {
  __typename?: 'CheckedIn';
  registration: Registration;
};

export type ClearContributionHitInput = {
  contributionId: Scalars['ID']['input'];
  hitId: Scalars['ID']['input'];
  /** 1 to 500 characters. Must not repeat the identifying words. */
  reason: Scalars['String']['input'];
};

export type ClearContributionHitResult = ContributionHitCleared | InvalidInput | NotAllowed | OtherInstituteNeeded | SecondFactorNeeded | UnknownContribution | UnknownHit;

export type ClearHitInput = {
  findingId: Scalars['ID']['input'];
  hitId: Scalars['ID']['input'];
  /** 1 to 500 characters. Must not repeat the identifying words. */
  reason: Scalars['String']['input'];
};

export type ClearHitResult = FindingSaved | InvalidInput | NotAllowed | OtherInstituteNeeded | SecondFactorNeeded | UnknownFinding | UnknownHit;

export type ClearReportHitInput = {
  eventSlug: Scalars['String']['input'];
  hitId: Scalars['ID']['input'];
  /** 1 to 500 characters. Must not repeat the identifying words. */
  reason: Scalars['String']['input'];
};

export type ClearReportHitResult = InvalidInput | NotAllowed | OtherInstituteNeeded | ReportHitCleared | SecondFactorNeeded | UnknownEvent | UnknownHit;

export type ClearanceGiven = {
  __typename?: 'ClearanceGiven';
  at: Scalars['DateTime']['output'];
  institute: Institute;
  /** Whether it is the viewer's own. */
  isViewer: Scalars['Boolean']['output'];
  reason: Scalars['String']['output'];
};

export type CloseCalendarFeedResult = CalendarFeedClosed | UnknownRegistration;

export type CloseValidationResult = ActionPlanned | NotAllowed | SecondFactorNeeded | UnknownValidationRound | ValidationClosed | ValidationRoundClosed;

export type ConfirmAddressByLinkResult = AddressConfirmedByLink | UnknownRegistration;

export type ConfirmErasureResult = DataErased | ErasureLinkInvalid;

export type ConfirmUptakeResult = NotAllowed | SecondFactorNeeded | UnknownUptake | UptakeMayIdentify | UptakeSaved;

export type ConfirmedRemovalInput = {
  key: Scalars['String']['input'];
  part: FormPart;
  /** The number shown to the viewer. If more people have answered or agreed since, the update is refused. */
  people: Scalars['Int']['input'];
};

/** A declared conflict of interest. The member sees neither the application nor its reviews. */
export type Conflict = {
  __typename?: 'Conflict';
  declaredAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  member: MemberSummary;
  reason: Scalars['String']['output'];
  registration: Registration;
};

export type ConflictConnection = {
  __typename?: 'ConflictConnection';
  edges: Array<ConflictEdge>;
  pageInfo: PageInfo;
};

/** The viewer no longer sees the application. Their review is removed. */
export type ConflictDeclared = {
  __typename?: 'ConflictDeclared';
  event: Event;
  reference: Scalars['ID']['output'];
};

export type ConflictEdge = {
  __typename?: 'ConflictEdge';
  cursor: Scalars['String']['output'];
  node: Conflict;
};

export type ConflictLifted = {
  __typename?: 'ConflictLifted';
  event: Event;
  id: Scalars['ID']['output'];
};

export type Consent = {
  __typename?: 'Consent';
  given: Scalars['Boolean']['output'];
  key: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
};

/** How new terms of a partner exceed those that a person consented to. */
export type ConsentChange =
  /** More can be done with registrations. */
  | 'CAPABILITIES'
  /** For a time, no consent was required. */
  | 'CONSENT'
  /** Registrations are visible for longer. */
  | 'END'
  /** More fields are visible, or can be revealed with a reason. */
  | 'FIELDS'
  /** The partner saw no registrations before. */
  | 'INSTITUTE'
  /** Consent is no longer requested from new registrants. */
  | 'NO_CONSENT'
  /** A different purpose. */
  | 'PURPOSE'
  /** More people's registrations are visible. */
  | 'SCOPE';

export type ConsentInput = {
  given: Scalars['Boolean']['input'];
  key: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type ConsentText = {
  __typename?: 'ConsentText';
  key: Scalars['ID']['output'];
  /** Whether people must agree in order to register. */
  required: Scalars['Boolean']['output'];
  text: Scalars['String']['output'];
  texts: Array<LocalisedText>;
  /** Incremented when the text changes; consent is given to one version. */
  version: Scalars['Int']['output'];
};

export type ConsentTextInput = {
  key: Scalars['String']['input'];
  required: Scalars['Boolean']['input'];
  texts: Array<LocalisedTextInput>;
};

/** What the viewer wrote on one topic. */
export type Contribution = {
  __typename?: 'Contribution';
  attribution: Attribution;
  changedAt: Scalars['DateTime']['output'];
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** Words that may identify its author: the name, the organisation, or clues to them. Empty if it is published under the name. */
  identifyingWords: Array<Scalars['String']['output']>;
  /** Whether it is public now. Contributions that are new or changed after publication wait for an editor. */
  isPublic: Scalars['Boolean']['output'];
  /** ISO 639-1. */
  language: Scalars['String']['output'];
  text: Scalars['String']['output'];
  topic: Topic;
  /** Incremented by every change. Earlier versions aren't stored. */
  version: Scalars['Int']['output'];
  words: Scalars['Int']['output'];
};

export type ContributionApproved = {
  __typename?: 'ContributionApproved';
  id: Scalars['ID']['output'];
};

export type ContributionHitCleared = {
  __typename?: 'ContributionHitCleared';
  contribution: ContributionToApprove;
};

/**
 * Why a contribution waits for an editor, or is shown to one again. Choices of its author beyond the attribution, such as protection, are
 * never the reason: a protected author is one of the people whom a text may identify, and looks like any other.
 */
export type ContributionHoldReason =
  /** New or changed after publication; nothing was found in it. */
  | 'CAME_LATER'
  /** Its text may identify somebody: see `hits`. */
  | 'MAY_IDENTIFY'
  /** Public, and may identify somebody who registered later. */
  | 'MAY_IDENTIFY_SINCE';

export type ContributionSubmitted = {
  __typename?: 'ContributionSubmitted';
  contribution: Contribution;
  registration: Registration;
};

/** A contribution waiting for an editor. The author is hidden. */
export type ContributionToApprove = {
  __typename?: 'ContributionToApprove';
  /** Words that may identify somebody, in the order of the text. A named author's own name is no hit. */
  hits: Array<LeakHit>;
  holdReason: ContributionHoldReason;
  id: Scalars['ID']['output'];
  /** It is public already, and stays public unless an editor withholds it. */
  isPublic: Scalars['Boolean']['output'];
  /** ISO 639-1. */
  language: Scalars['String']['output'];
  text: Scalars['String']['output'];
  topic: Topic;
  /** `Contribution.version`. */
  version: Scalars['Int']['output'];
};

/** More words than the event allows. Nothing was saved. */
export type ContributionTooLong = Refusal & {
  __typename?: 'ContributionTooLong';
  maximum: Scalars['Int']['output'];
  message: Scalars['String']['output'];
  words: Scalars['Int']['output'];
};

export type ContributionWithdrawn = {
  __typename?: 'ContributionWithdrawn';
  registration: Registration;
};

export type ContributionWithheld = {
  __typename?: 'ContributionWithheld';
  id: Scalars['ID']['output'];
};

/** The event takes no contributions (any more), or the links to people were destroyed. */
export type ContributionsClosed = Refusal & {
  __typename?: 'ContributionsClosed';
  message: Scalars['String']['output'];
};

/** Some contributions may identify somebody, and nobody has approved them. Nothing was published. */
export type ContributionsMayIdentify = Refusal & {
  __typename?: 'ContributionsMayIdentify';
  contributions: Scalars['Int']['output'];
  message: Scalars['String']['output'];
};

export type ContributionsSet = {
  __typename?: 'ContributionsSet';
  event: Event;
};

/** Who can contribute. */
export type Contributors =
  /** People who registered and haven't withdrawn or been declined. */
  | 'REGISTERED'
  /** People with a confirmed seat. */
  | 'SEATED';

/**
 * A new draft with the event's programme, topics, groups, seat plan, questions (including the follow-up survey), consents, review
 * criteria, notes and reminders. Personal data, join links, restricted materials and the series aren't copied.
 */
export type CopyEventInput = {
  /** `YYYY-MM-DD` in the event's zone: first day of the copy. All other dates move by the same number of days and keep their time of day. */
  firstDay: Scalars['String']['input'];
  /** Lower-case letters, digits and hyphens, 3 to 80. */
  newSlug: Scalars['String']['input'];
  /** Also propose the same terms to each partner whose grant is in force. They apply once accepted. Grants that would have ended by now are skipped. */
  proposeGrants: Scalars['Boolean']['input'];
  /** Of the event to copy; the viewer must be owner or organiser of its host. */
  slug: Scalars['String']['input'];
};

export type CopyEventResult = ActionPlanned | EventCopied | InvalidInput | NotAllowed | SecondFactorNeeded | SlugTaken | UnknownEvent;

export type CorrectAttendanceInput = {
  attended: Scalars['Boolean']['input'];
  /** 1 to 500 characters; recorded, and shown to the person in their data. */
  reason: Scalars['String']['input'];
  reference: Scalars['String']['input'];
  sessionId: Scalars['ID']['input'];
};

export type CorrectAttendanceResult = AttendanceCorrected | InvalidInput | NoPlace | NotAllowed | SecondFactorNeeded | UnknownRegistration | UnknownSession;

/** An inclusive range of numbers of people. */
export type CountRange = {
  __typename?: 'CountRange';
  from: Scalars['Int']['output'];
  to: Scalars['Int']['output'];
};

export type CountersignAbilities = {
  __typename?: 'CountersignAbilities';
  /** Agree or refuse, for an institute whose agreement is pending; never to the viewer's own request. */
  answer: Scalars['Boolean']['output'];
  withdraw: Scalars['Boolean']['output'];
};

export type CountersignAnswered = {
  __typename?: 'CountersignAnswered';
  /** Set if this agreement made it take effect: what was decided. */
  decided?: Maybe<Decided>;
  request: CountersignRequest;
};

export type CountersignDecision = {
  __typename?: 'CountersignDecision';
  decision: Decision;
  registration: Registration;
};

/** Declining needs another institute's agreement. Stage it instead, or decline up to 1,000 people with `decide`. */
export type CountersignNeeded = Refusal & {
  __typename?: 'CountersignNeeded';
  message: Scalars['String']['output'];
};

/** Nothing changed yet: the agreement of other institutes is pending. */
export type CountersignPending = {
  __typename?: 'CountersignPending';
  request: CountersignRequest;
};

/** A decision that takes effect once a member of each named institute has agreed. It never affects a person's right to withdraw. */
export type CountersignRequest = {
  __typename?: 'CountersignRequest';
  action: CountersignedAction;
  /** Number of registrations concerned. */
  count: Scalars['Int']['output'];
  /** Those that the viewer may see, with their decisions. */
  decisions: Array<CountersignDecision>;
  event: Event;
  id: Scalars['ID']['output'];
  institute: Institute;
  /** Institutes that haven't answered yet, under the terms now in force; empty unless `PENDING`. */
  pendingInstitutes: Array<Institute>;
  /** The reason given with a decline; null for viewers who see none of the people concerned. */
  reason?: Maybe<Scalars['String']['output']>;
  /** For `PUBLISH_REPORT`: what is to be published; otherwise null. */
  report?: Maybe<CountersignedReport>;
  requestedAt: Scalars['DateTime']['output'];
  /** Name of the requester, for staff of the event. */
  requestedBy: Scalars['String']['output'];
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  signatures: Array<Countersignature>;
  state: CountersignState;
  viewerCan: CountersignAbilities;
  /** For `VOID`; null if it became void before causes were recorded. */
  voidReason?: Maybe<CountersignVoidReason>;
};

export type CountersignRequestConnection = {
  __typename?: 'CountersignRequestConnection';
  edges: Array<CountersignRequestEdge>;
  pageInfo: PageInfo;
};

export type CountersignRequestEdge = {
  __typename?: 'CountersignRequestEdge';
  cursor: Scalars['String']['output'];
  node: CountersignRequest;
};

/** It is no longer pending. */
export type CountersignSettled = Refusal & {
  __typename?: 'CountersignSettled';
  message: Scalars['String']['output'];
  state: CountersignState;
  /** As on the request. */
  voidReason?: Maybe<CountersignVoidReason>;
};

export type CountersignState =
  /** All agreed, and it took effect. */
  | 'DONE'
  | 'PENDING'
  | 'REFUSED'
  /** It can no longer take effect, see `voidReason`: a new request is needed. */
  | 'VOID'
  /** By the requester. */
  | 'WITHDRAWN';

/** Why a request became void that nobody refused or withdrew. */
export type CountersignVoidReason =
  /** The grant of the requesting institute, or of one whose agreement was pending, has ended. */
  | 'GRANT_ENDED'
  /** Everyone it was about has withdrawn, or let their offer expire. */
  | 'NOBODY_LEFT'
  /** The requester has left the institute, or may no longer decide about this. */
  | 'REQUESTER_NOT_ALLOWED'
  /** Something else has been decided, staged or requested instead. */
  | 'SUPERSEDED';

export type CountersignWithdrawn = {
  __typename?: 'CountersignWithdrawn';
  request: CountersignRequest;
};

export type Countersignature = {
  __typename?: 'Countersignature';
  agreed: Scalars['Boolean']['output'];
  at: Scalars['DateTime']['output'];
  /** Name of the member, for staff of the event. */
  by: Scalars['String']['output'];
  institute: Institute;
  reason?: Maybe<Scalars['String']['output']>;
};

/** Decisions that can require the agreement of two institutes. */
export type CountersignedAction =
  /** Declining a registration. */
  | 'DECLINE'
  /** Publishing a report: every institute named in it must agree, whatever the grants say. */
  | 'PUBLISH_REPORT'
  /** Releasing staged decisions. */
  | 'RELEASE';

export type CountersignedReport = {
  __typename?: 'CountersignedReport';
  /** Compare with `ReportPreview.hash`: if equal, the draft is unchanged since the request. */
  hash: Scalars['String']['output'];
  /** Number of the version to publish. */
  number: Scalars['Int']['output'];
};

export type CountryParticipation = {
  __typename?: 'CountryParticipation';
  /** ISO 3166-1 alpha-2. */
  code: Scalars['ID']['output'];
  people: Scalars['Int']['output'];
};

export type CoverageCounts = {
  __typename?: 'CoverageCounts';
  applications: Scalars['Int']['output'];
  /** The same by reviewers, who are assigned or have reviewed the application. */
  byReviewers: Array<Scalars['Int']['output']>;
  /** Applications with 0, 1, … reviews. The last number: as many as each is to have, or more. */
  byReviews: Array<Scalars['Int']['output']>;
};

export type CoverageOfKey = {
  __typename?: 'CoverageOfKey';
  counts: CoverageCounts;
  key: Scalars['String']['output'];
};

export type CreateApiTokenInput = {
  /** At least one; each must be a capability of the viewer. */
  capabilities: Array<Capability>;
  /** Valid for 1 to 365 days. */
  days: Scalars['Int']['input'];
  /** Only for this event; omitted: all events. */
  eventSlug?: InputMaybe<Scalars['String']['input']>;
  /** An institute that the viewer is a member of. */
  instituteSlug: Scalars['String']['input'];
  /** 1 to 100 characters: what it is for. */
  name: Scalars['String']['input'];
};

export type CreateApiTokenResult = ApiTokenCreated | InvalidInput | NotAllowed | RecentSecondFactorNeeded | SecondFactorNeeded;

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
  /** Lower-case letters, digits and hyphens, 3 to 80; a permanent part of the event's URL. */
  slug: Scalars['String']['input'];
  startsAt: Scalars['DateTime']['input'];
  summaries: Array<LocalisedTextInput>;
  titles: Array<LocalisedTextInput>;
  zone: Scalars['String']['input'];
};

export type CreateEventResult = EventCreated | InvalidInput | NotAllowed | SeatPlanInfeasible | SecondFactorNeeded | SlugTaken;

export type CreateFindingInput = {
  contributionIds: Array<Scalars['ID']['input']>;
  eventSlug: Scalars['String']['input'];
  /** A UUID made by the client: repeating the request creates no second finding. */
  id: Scalars['ID']['input'];
  /** At least one. */
  noteIds: Array<Scalars['ID']['input']>;
  /** At least one language; 1 to 4,000 characters each. */
  texts: Array<LocalisedTextInput>;
  topicId: Scalars['ID']['input'];
};

export type CreateFindingResult = FindingSaved | InvalidInput | NotAllowed | NoteRequired | SecondFactorNeeded | SourceNotUsable | UnknownEvent;

export type CreateSeriesInput = {
  /** Slug of the institute that hosts; the viewer must be its owner or organiser. */
  hostSlug: Scalars['String']['input'];
  /** Lower-case letters, digits and hyphens, 3 to 80; a permanent part of the series' URL. */
  slug: Scalars['String']['input'];
  summaries?: InputMaybe<Array<LocalisedTextInput>>;
  titles: Array<LocalisedTextInput>;
};

export type CreateSeriesResult = InvalidInput | NotAllowed | SecondFactorNeeded | SeriesCreated | SlugTaken;

export type CreateWebhookInput = {
  /** Only for this event; omitted: all events where the institute has rights. */
  eventSlug?: InputMaybe<Scalars['String']['input']>;
  instituteSlug: Scalars['String']['input'];
  /** At least one. */
  kinds: Array<WebhookKind>;
  /** An https URL of up to 2,000 characters whose host has only public addresses. */
  url: Scalars['String']['input'];
};

export type CreateWebhookResult = InvalidInput | NotAllowed | SecondFactorNeeded | TooManyWebhooks | UnknownInstitute | WebhookCreated;

/** There are reviews: criteria can be added and reworded, but not removed, and their scales and weights can't change. */
export type CriteriaInUse = Refusal & {
  __typename?: 'CriteriaInUse';
  /** Keys of the affected criteria. */
  criteria: Array<Scalars['ID']['output']>;
  message: Scalars['String']['output'];
};

/** A criterion by which reviewers score applications. */
export type Criterion = {
  __typename?: 'Criterion';
  help?: Maybe<Scalars['String']['output']>;
  helps: Array<LocalisedText>;
  key: Scalars['ID']['output'];
  /** In the language of the request, or another that there is. */
  label: Scalars['String']['output'];
  labels: Array<LocalisedText>;
  /** The scale is 0 to `maximum`, in whole points. */
  maximum: Scalars['Int']['output'];
  /** How much it counts beside the others: 1 to 10. */
  weight: Scalars['Int']['output'];
};

export type CriterionInput = {
  helps?: InputMaybe<Array<LocalisedTextInput>>;
  /** Lower-case letters, digits and hyphens, 1 to 40 characters; stable when the label changes. */
  key: Scalars['String']['input'];
  /** At least one language. */
  labels: Array<LocalisedTextInput>;
  /** 1 to 9. */
  maximum: Scalars['Int']['input'];
  /** 1 to 10. */
  weight: Scalars['Int']['input'];
};

export type DataErased = {
  __typename?: 'DataErased';
  /** The account stays while the person is a member of an institute. */
  isAccountKept: Scalars['Boolean']['output'];
  proofs: Array<Erasure>;
};

export type DayCell = {
  __typename?: 'DayCell';
  /** `YYYY-MM-DD` in the event's zone. */
  day: Scalars['String']['output'];
  groupKey: Scalars['ID']['output'];
  registered: Scalars['Int']['output'];
};

export type DecideAllInput = {
  decision: Decision;
  eventSlug: Scalars['String']['input'];
  /** How many match, as shown to the viewer: if the number has changed, nothing starts. */
  expectedCount: Scalars['Int']['input'];
  /** As for the list; omitted: all registrations that the viewer may decide about. */
  filter?: InputMaybe<RegistrationFilter>;
  /** For `OFFER`: take the seats from the allotment of this partner institute (slug), which the viewer is a member of. */
  fromAllotmentOf?: InputMaybe<Scalars['String']['input']>;
  /** As of `DecideInput`. */
  limit?: InputMaybe<OfferLimitInput>;
  /** Up to 1,000 characters. Required for `DECLINE`, and shown to the person. For an `OFFER`, required for people who aren't next in line (who are refused without it), and shown to staff. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Staged decisions take effect, and people are notified, with `releaseStagedDecisions`. */
  staged?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DecideAllResult = ActionPlanned | BulkActionRunning | BulkActionStarted | CountersignNeeded | InvalidInput | MatchCountChanged | NotAllowed | ReasonNeeded | SecondFactorNeeded | UnknownEvent;

export type DecideInput = {
  decision: Decision;
  eventSlug: Scalars['String']['input'];
  /** `Registration.version` of each of `references` as it was read, in the same order. What has changed since is refused: `ChangedMeanwhile`. */
  expectedVersions?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** For `OFFER`: take the seats from the allotment of this partner institute (slug), which the viewer is a member of. */
  fromAllotmentOf?: InputMaybe<Scalars['String']['input']>;
  /** For `OFFER`: limits the seats to some sessions. People who chose none of these are refused: `NoChosenSessionLeft`; so is, on release, a staged offer whose sessions have all been removed. */
  limit?: InputMaybe<OfferLimitInput>;
  /** Up to 1,000 characters. Required for `DECLINE`, and shown to the person; required for an `OFFER` to somebody who isn't next in line, and shown to staff. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 1,000, without repetition. */
  references: Array<Scalars['String']['input']>;
  /** Staged decisions take effect, and people are notified, with `releaseStagedDecisions`. */
  staged?: InputMaybe<Scalars['Boolean']['input']>;
  /** `StagedDecision.stagedAt` of what the viewer staged: undoes it and restores what it replaced. If something else has been staged since, the row is refused: `ChangedMeanwhile`. `decision` is then ignored. */
  undoStagedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Removes what was staged for these registrations; `decision` is then ignored. */
  unstage?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DecideResult = ActionPlanned | CountersignPending | Decided | InvalidInput | NotAllowed | SecondFactorNeeded | UnknownEvent;

export type DecideStatementInput = {
  id: Scalars['ID']['input'];
  isIncluded: Scalars['Boolean']['input'];
};

export type DecideStatementResult = NotAllowed | SecondFactorNeeded | StatementDecided | UnknownStatement;

/** Each registration is decided on its own: refused ones are listed with their reason, the others took effect. */
export type Decided = {
  __typename?: 'Decided';
  event: Event;
  /** Offers made immediately for seats that these decisions freed; null if somebody at the event is hidden from the viewer. */
  offersMade?: Maybe<Scalars['Int']['output']>;
  refused: Array<RefusedDecision>;
  registrations: Array<Registration>;
};

export type Decision =
  | 'DECLINE'
  | 'NOT_SELECT'
  | 'OFFER'
  | 'REINSTATE'
  | 'WAITLIST';

export type DecisionRefusal = AlreadyRegistered | CannotHoldSeat | ChangedMeanwhile | NoChosenSessionLeft | OutOfTurnReasonNeeded | ReasonNeeded | UnknownRegistration | WrongState;

export type DeclareConflictInput = {
  /** 1 to 500 characters; for the organisers. */
  reason: Scalars['String']['input'];
  reference: Scalars['String']['input'];
};

export type DeclareConflictResult = ConflictDeclared | InvalidInput | NotAllowed | SecondFactorNeeded | UnknownRegistration;

export type DeclineEventInvitationResult = EventInvitationDeclined | InvalidInput | InvitationClosed | UnknownEventInvitation;

export type DeclineReplacementResult = NobodyNamed | ReplacementDeclined | UnknownEvent;

export type DeleteDraftResult = DraftDeleted | NotAllowed | UnknownEvent;

/** Only participants can answer. */
export type DidNotTakePart = Refusal & {
  __typename?: 'DidNotTakePart';
  message: Scalars['String']['output'];
};

/**
 * A morning email about pending work at the events that the viewer helps to run: decisions, assigned reviews, offers about to expire, the
 * waitlist, countersignatures, contributions to review, bounced emails. It has numbers and no names, and isn't sent if there is nothing to report.
 */
export type Digest = {
  __typename?: 'Digest';
  frequency: DigestFrequency;
  /** IANA zone. It is sent at 7 in the morning. */
  zone: Scalars['String']['output'];
};

export type DigestFrequency =
  /** Every morning. */
  | 'DAILY'
  /** On Mondays. */
  | 'WEEKLY';

export type DigestSet = {
  __typename?: 'DigestSet';
  viewer: Viewer;
};

export type DiscardImportResult = ImportDiscarded | ImportSettled | NotAllowed | SecondFactorNeeded | UnknownImport;

export type DiscardMessageResult = MessageDiscarded | MessageUnderway | NotAllowed | SecondFactorNeeded | UnknownMessage;

export type DisclosureThresholdSet = {
  __typename?: 'DisclosureThresholdSet';
  event: Event;
};

export type DistributeReviewsInput = {
  /** `ReviewDistribution.digest` of what the viewer was shown. */
  digest: Scalars['String']['input'];
  distribution: ReviewDistributionInput;
  /** Whether to email those who get applications how many they have left to review. It counts as the reminder of that day: nobody is emailed who was reminded already. */
  email?: Scalars['Boolean']['input'];
};

export type DistributeReviewsResult = ActionPlanned | DistributionChanged | InvalidInput | NotAllowed | ReviewsDistributed | SecondFactorNeeded | UnknownEvent;

/** The distribution is another one by now: applications, assignments, reviewers or conflicts of interest have changed. Nothing was assigned. */
export type DistributionChanged = Refusal & {
  __typename?: 'DistributionChanged';
  /** As it would be now. */
  distribution: ReviewDistribution;
  message: Scalars['String']['output'];
};

export type DraftDeleted = {
  __typename?: 'DraftDeleted';
  event: Event;
};

export type DraftPassage = {
  __typename?: 'DraftPassage';
  findingId: Scalars['ID']['output'];
  /** One for each language that it is written in. */
  texts: Array<LocalisedText>;
  /** In the language of the request, or another that there is. */
  topic: Scalars['String']['output'];
};

export type DraftSaved = {
  __typename?: 'DraftSaved';
  draft: RegistrationDraft;
};

export type EarlierPlace = {
  __typename?: 'EarlierPlace';
  /** As `WaitlistPlace.band`. */
  band: Scalars['Int']['output'];
  /** As `WaitlistPlace.position`. */
  position?: Maybe<Scalars['Int']['output']>;
};

export type EditingMarked = {
  __typename?: 'EditingMarked';
  finding: Finding;
};

/** An email to one person, for staff who may write to them. It doesn't contain the address. */
export type Email = {
  __typename?: 'Email';
  deliveryStatus: EmailDeliveryStatus;
  enqueuedAt: Scalars['DateTime']['output'];
  /** When it was refused or bounced. */
  failedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  kind: EmailKind;
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** The mail server's response, without addresses. */
  serverResponse?: Maybe<Scalars['String']['output']>;
  /** For a message, its subject with unfilled merge fields, in the language of the request if available. */
  subject?: Maybe<Scalars['String']['output']>;
};

export type EmailConnection = {
  __typename?: 'EmailConnection';
  edges: Array<EmailEdge>;
  pageInfo: PageInfo;
};

export type EmailDeliveryStatus =
  /** It was accepted, and bounced later. */
  | 'BOUNCED'
  /** Not sent yet; retried until the mail server accepts it. */
  | 'QUEUED'
  /** The mail server permanently refused it; it isn't retried. */
  | 'REFUSED'
  /** The mail server accepted it. */
  | 'SENT';

export type EmailEdge = {
  __typename?: 'EmailEdge';
  cursor: Scalars['String']['output'];
  node: Email;
};

/** What an email to a registrant is about. */
export type EmailKind =
  | 'ALREADY_REGISTERED'
  | 'DECISION_PROMISE_CHANGED'
  | 'DECLINED'
  /** Sent some days before the event to people who hold a seat. */
  | 'EVENT_REMINDER'
  | 'INTEREST_RECEIVED'
  | 'LAPSED'
  /** Written by the organisers. */
  | 'MESSAGE'
  | 'NOT_SELECTED'
  | 'OFFER'
  /** Sent some hours before an offer expires to people who haven't responded. */
  | 'OFFER_REMINDER'
  | 'OTHER'
  | 'REINSTATED'
  | 'SEAT_TAKEN'
  | 'WAITLISTED'
  | 'WITHDRAWN';

/** A paragraph that organisers add to emails of this kind. */
export type EmailNote = {
  __typename?: 'EmailNote';
  kind: EmailKind;
  texts: Array<LocalisedText>;
};

export type EmailNoteSet = {
  __typename?: 'EmailNoteSet';
  event: Event;
};

/** An email as the person would see it, with placeholders for fields that the viewer doesn't see, and without the person's link. */
export type EmailPreview = {
  __typename?: 'EmailPreview';
  /** What the link is called. */
  action: Scalars['String']['output'];
  footer: Scalars['String']['output'];
  greeting?: Maybe<Scalars['String']['output']>;
  language: Language;
  paragraphs: Array<Scalars['String']['output']>;
  subject: Scalars['String']['output'];
};

export type EmailTopic =
  /** Assignment to another breakout session. */
  | 'BREAKOUT'
  /** A new date for decisions. */
  | 'DECISION_DATE'
  | 'EVENT_RESCHEDULED'
  | 'OTHER'
  /** A grant or an agreement between institutes. */
  | 'PARTNERSHIP'
  /** A seat is offered or given, or covers more sessions. */
  | 'SEAT'
  /** A place in a session for somebody on its waitlist. */
  | 'SESSION_PLACE'
  | 'SESSION_REMOVED'
  | 'SESSION_RESCHEDULED'
  | 'SESSION_ROLE';

export type EndGrantInput = {
  grantId: Scalars['ID']['input'];
  /** Sent to the other institute. Up to 1,000 characters. */
  reason: Scalars['String']['input'];
};

export type EndGrantResult = AlreadyPlanned | GrantClosed | GrantEnded | InvalidInput | NotAllowed | SecondFactorNeeded | UnknownGrant;

export type EndOtherSignInsResult = NotAllowed | SignInsEnded;

export type EndSignInResult = NotAllowed | SignInsEnded | UnknownSignIn;

export type EnterUptakeInput = {
  /** 1 to 200 characters. */
  body: Scalars['String']['input'];
  /** ISO 3166-1 alpha-2. */
  country: Scalars['String']['input'];
  eventSlug: Scalars['String']['input'];
  facts: UptakeFactsInput;
};

export type EnterUptakeResult = InvalidInput | NotAllowed | SecondFactorNeeded | UnknownEvent | UptakeMayIdentify | UptakeSaved;

/** Proof of an erasure. It names nobody. */
export type Erasure = {
  __typename?: 'Erasure';
  at: Scalars['DateTime']['output'];
  cause: ErasureCause;
  /** How much of it, by kind. */
  counts: Scalars['JSON']['output'];
  /** SHA-256 of the above, hexadecimal. The audit log of the event holds it too. */
  digest: Scalars['String']['output'];
  /** Null: data of a person other than registrations. */
  event?: Maybe<Event>;
  /** What was erased: a `RetentionField`, or `ACCOUNT`. */
  fields: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
};

export type ErasureCause =
  /** The person asked for it. */
  | 'PERSON'
  /** The retention period ended. */
  | 'RETENTION';

export type ErasureConnection = {
  __typename?: 'ErasureConnection';
  edges: Array<ErasureEdge>;
  pageInfo: PageInfo;
};

export type ErasureEdge = {
  __typename?: 'ErasureEdge';
  cursor: Scalars['String']['output'];
  node: Erasure;
};

/** The link has expired or was altered, or the data is erased already. */
export type ErasureLinkInvalid = Refusal & {
  __typename?: 'ErasureLinkInvalid';
  message: Scalars['String']['output'];
};

/** A confirmation email is on its way; nothing is erased before its link is confirmed. */
export type ErasureRequested = {
  __typename?: 'ErasureRequested';
  /** Hours until the link expires. */
  hours: Scalars['Int']['output'];
};

/** What people register for. */
export type Event = {
  __typename?: 'Event';
  admission: Admission;
  /** Seats that partners alone may offer; empty unless `viewerCan.seeRegistrations`. */
  allotments: Array<Allotment>;
  /** Questions that people have answered and consents they have given; null unless `viewerCan.edit`. */
  answeredItems?: Maybe<Array<AnsweredItem>>;
  /** The audit log, newest first; empty unless `viewerCan.seeAudit`. Members of a partner see what their own institute did. `first`: 1 to 200; 50 if not given. */
  auditEntries: AuditEntryConnection;
  /** Whether names, addresses and organisations are hidden from reviewers who don't decide. */
  blindReview: Scalars['Boolean']['output'];
  /** The viewer's own and those shared with their institutes, by name; empty unless `viewerCan.seeRegistrations`. */
  boardViews: Array<BoardView>;
  /** The viewer's latest action here; null if there is none. */
  bulkAction?: Maybe<BulkAction>;
  /** Sessions to attend for a certificate; null: no certificates. */
  certificateSessions?: Maybe<Scalars['Int']['output']>;
  /** Declared conflicts of interest, newest first, of applications that the viewer decides about. `first`: 1 to 200; 50 if not given. */
  conflicts: ConflictConnection;
  /** What a person is asked to agree to. */
  consents: Array<ConsentText>;
  /** Maximum words of a contribution, 50 to 10,000. */
  contributionWords: Scalars['Int']['output'];
  /** When contributions given for publication were published; null: not yet. */
  contributionsOpenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Given for publication and waiting for an editor. Before publication: those that may identify somebody. After it: first published ones that may identify somebody who registered later, then all that are new or changed. At most 200. Null unless `viewerCan.editFindings`. */
  contributionsToApprove?: Maybe<Array<ContributionToApprove>>;
  /** Number of contributions given for publication, by people who haven't withdrawn or been declined. Null unless `viewerCan.setContributions`. */
  contributionsToOpen?: Maybe<Scalars['Int']['output']>;
  /** Deadline for contributions; null: the event takes none. */
  contributionsUntil?: Maybe<Scalars['DateTime']['output']>;
  contributors: Contributors;
  /** Decisions that need or needed another institute's agreement, newest first: all for the host, those that concern it for a partner; empty unless `viewerCan.seeCountersign`. `first`: 1 to 100; 20 if not given. */
  countersignRequests: CountersignRequestConnection;
  /** In order; empty for viewers who may not review here. */
  criteria: Array<Criterion>;
  /** Date by which everyone is notified of a decision; null if seats are given immediately. */
  decisionPromisedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Paragraphs are separated by blank lines. */
  description: Scalars['String']['output'];
  descriptions: Array<LocalisedText>;
  /** Those that are set; null unless the viewer may set them. */
  emailNotes?: Maybe<Array<EmailNote>>;
  endsAt: Scalars['DateTime']['output'];
  /** Proofs of erasures at this event, newest first. `first`: 1 to 100; 20 if not given. */
  erasures: ErasureConnection;
  /** Null: nothing was promised. */
  evidencePromise?: Maybe<EvidencePromise>;
  /** Of registrations that the viewer sees; null unless `viewerCan.seeRegistrations`. */
  figures?: Maybe<Figures>;
  /** Null unless `viewerCan.editFindings`. */
  findingsWorkspace?: Maybe<FindingsWorkspace>;
  /** By organisation; empty unless `viewerCan.invite`. */
  focalPoints: Array<FocalPoint>;
  /** For members who manage it or see registrations; null for others, and if there is none. */
  followUp?: Maybe<FollowUp>;
  /** Of registrations that the viewer sees, in random order; empty unless `viewerCan.seeRegistrations`. `first`: 1 to 100; 50 if not given. */
  followUpAnswers: FollowUpAnswersConnection;
  format: EventFormat;
  /** Grants for partners, newest first: all for the host, their own for a partner; empty for others. */
  grants: Array<Grant>;
  /** In the event's own order. */
  groups: Array<StakeholderGroup>;
  /** Whether there are reviews, so existing criteria, scales and weights can't change; null unless `viewerCan.setCriteria`. */
  hasReviews?: Maybe<Scalars['Boolean']['output']>;
  /** Whether any uptake of its findings is public. */
  hasUptake: Scalars['Boolean']['output'];
  /** Imports that the viewer may run, and their own imports of people to invite, newest first, at most 20. */
  imports: Array<ImportSummary>;
  /** The event's series; null: none, or none that the viewer sees. `series` is its title. */
  inSeries?: Maybe<Series>;
  /** The institutes that run it, the host first. */
  institutes: Array<EventInstitute>;
  /** Null unless `viewerCan.invite`. */
  invitationCounts?: Maybe<EventInvitationCounts>;
  /** Newest first; empty unless `viewerCan.invite`. `first`: 1 to 200; 50 if not given. */
  invitations: EventInvitationConnection;
  kind: EventKind;
  /** Languages spoken at the event, ISO 639-1. */
  languages: Array<Scalars['String']['output']>;
  /** Number of recipients now; null unless the viewer may write messages. Filters by masked fields are refused as for `registrations`. */
  messageRecipients?: Maybe<MessageRecipients>;
  /** Newest first; those that the viewer may see. `first`: 1 to 100; 20 if not given. */
  messages: MessageConnection;
  /** Whether registrants get one more priority if they were never offered a seat at earlier events of the series by the same host. Priorities set by hand don't change. */
  neverSelectedFirst: Scalars['Boolean']['output'];
  /** Hours that an offer is held for a person. */
  offerHours: Scalars['Int']['output'];
  /**
   * Whether people can ask for protection (`Registration.protected`); on unless organisers turn it off. Such an event also hides who is
   * registered: a registered address gets the same answer as a new one (`AnsweredByEmail`), and members who invite people without seeing all
   * addresses of the event don't learn it either.
   */
  offersProtection: Scalars['Boolean']['output'];
  /** Null unless the viewer may change the seat plan. */
  organisations?: Maybe<Organisations>;
  /** Unconfirmed reports of recipients, oldest first, at most 200; null unless `viewerCan.manageUptake`. */
  pendingUptake?: Maybe<Array<UptakeEntry>>;
  /** Number of people that `announceUptake` would email now; null unless `viewerCan.manageUptake`. */
  peopleToEmailForUptake?: Maybe<Scalars['Int']['output']>;
  /** Number of people that opening a round would email now; null unless `viewerCan.editFindings`. */
  peopleToEmailForValidation?: Maybe<Scalars['Int']['output']>;
  /** Null if nothing needs to change, if no offers are staged, or more than 300. Needs `viewerCan.release`. */
  planRepair?: Maybe<PlanRepair>;
  publicRoom: PublicRoom;
  /** Published contributions, in an order unrelated to their authors. `first`: 1 to 50. */
  publishedContributions: PublishedContributionConnection;
  /** In order of asking. */
  questions: Array<Question>;
  /** Null unless `viewerCan.manageRecipients`. */
  recipientCounts?: Maybe<RecipientCounts>;
  /** Null unless `viewerCan.manageRecipients`. Newest first. `first`: 1 to 200; 50 if not given. */
  recipients?: Maybe<RecipientConnection>;
  registrationClosesAt: Scalars['DateTime']['output'];
  registrationOpensAt: Scalars['DateTime']['output'];
  registrationWindow: RegistrationWindow;
  /** Registrations that the viewer may see, oldest first unless sorted otherwise. */
  registrations: RegistrationConnection;
  /** Null unless the viewer may set them. */
  reminders?: Maybe<Reminders>;
  replacementRule: ReplacementRule;
  /** Null if nothing is published, unless `viewerCan.seeReportDraft`. */
  report?: Maybe<Report>;
  /** Retention periods. */
  retention: Array<Retention>;
  /** Null unless `viewerCan.assignReviews`. */
  reviewCalibration?: Maybe<ReviewCalibration>;
  /** Null unless `viewerCan.assignReviews`. */
  reviewCoverage?: Maybe<ReviewCoverage>;
  /** References of the registrations that the viewer may see and that match, in order, read at one moment: the first 3,000. For reading them one by one while reviews and decisions change the list. */
  reviewQueue: Array<Scalars['String']['output']>;
  /** By name; null unless `viewerCan.assignReviews`. */
  reviewers?: Maybe<Array<Reviewer>>;
  /** Tries to learn something about a few people from what the public would see of the room under a setting (by default, the default setting). Null unless `EventAbilities.setRoomDisclosure`. */
  roomAttack?: Maybe<RoomAttack>;
  /** What is published of the room, as chosen by organisers, or by default: `GROUPS`; `TOTAL` for dialogues, by invitation, with a closed session, and where the event offers protection. */
  roomDisclosure: RoomDisclosure;
  seatPlan: SeatPlan;
  /** Name of the series that the event belongs to. */
  series?: Maybe<Scalars['String']['output']>;
  seriesNames: Array<LocalisedText>;
  /** A session of the programme; null: no such session. */
  session?: Maybe<Session>;
  /** All pairs of overlapping sessions, by time. */
  sessionClashes: Array<SessionClash>;
  /** The programme by time; sessions that begin together by title. */
  sessions: Array<Session>;
  /** Whether people on the waitlist see their exact position instead of a band, if exact numbers are published. */
  showsExactPlace: Scalars['Boolean']['output'];
  slug: Scalars['ID']['output'];
  /** Staged decisions by kind, of registrations that the viewer decides about; without zeros. Null for viewers who decide about none. */
  stagedCounts?: Maybe<Array<StagedCount>>;
  startsAt: Scalars['DateTime']['output'];
  state: EventState;
  summaries: Array<LocalisedText>;
  /** Two or three sentences. */
  summary: Scalars['String']['output'];
  /** In the language of the request, or else in the event's first language. */
  title: Scalars['String']['output'];
  titles: Array<LocalisedText>;
  /** The whole tree: each topic before those below it, in order. At most 100. */
  topics: Array<Topic>;
  /** Number of public entries that participants haven't been notified of; null unless `viewerCan.manageUptake`. */
  unannouncedUptake?: Maybe<Scalars['Int']['output']>;
  /** Staged offers that were removed with their seats; empty unless `viewerCan.decide`. */
  unstagedOffers: Array<UnstagedOffers>;
  /** Newest first. Null unless `viewerCan.editFindings`. */
  validationRounds?: Maybe<Array<ValidationRound>>;
  /** Incremented by every change of the event itself. */
  version: Scalars['Int']['output'];
  viewerCan: EventAbilities;
  /** The viewer's own; null if there is none. */
  viewerDraft?: Maybe<RegistrationDraft>;
  /** Null unless the viewer is a focal point of the event. */
  viewerFocalPoint?: Maybe<FocalPoint>;
  /** The viewer's invitation, by the address they are signed in with. */
  viewerInvitation?: Maybe<EventInvitation>;
  /** The viewer's own standing registration at this event. */
  viewerRegistration?: Maybe<Registration>;
  /** For the address that the viewer is signed in with; null: none, or it can no longer be accepted. */
  viewerReplacement?: Maybe<OfferedReplacement>;
  /** What waits for the viewer here, most urgent first; empty for those who don't help to run it. */
  waiting: Array<WaitingItem>;
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
export type EventConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What people register for. */
export type EventCountersignRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<Array<CountersignState>>;
};


/** What people register for. */
export type EventErasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What people register for. */
export type EventFiguresArgs = {
  filter?: InputMaybe<FigureFilter>;
};


/** What people register for. */
export type EventFollowUpAnswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What people register for. */
export type EventInvitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventInvitationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What people register for. */
export type EventMessageRecipientsArgs = {
  filter?: InputMaybe<RegistrationFilter>;
  kind: MessageKind;
};


/** What people register for. */
export type EventMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What people register for. */
export type EventPublishedContributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What people register for. */
export type EventRecipientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecipientFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What people register for. */
export type EventRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegistrationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<RegistrationSort>;
};


/** What people register for. */
export type EventReviewQueueArgs = {
  filter?: InputMaybe<RegistrationFilter>;
  sort?: InputMaybe<RegistrationSort>;
};


/** What people register for. */
export type EventRoomAttackArgs = {
  disclosure?: InputMaybe<RoomDisclosure>;
};


/** What people register for. */
export type EventSessionArgs = {
  id: Scalars['ID']['input'];
};

/** What the viewer may do at this event. */
export type EventAbilities = {
  __typename?: 'EventAbilities';
  /** Notify participants of the uptake of findings. */
  announceUptake: Scalars['Boolean']['output'];
  /** Create and send the follow-up survey. */
  askFollowUp: Scalars['Boolean']['output'];
  /** Assign people to breakouts: for members who manage the whole programme and see everyone and their languages. */
  assignBreakouts: Scalars['Boolean']['output'];
  /** Distribute applications over reviewers, assign and remind them, and see coverage and calibration: for those who run the event for its host, decide and review. */
  assignReviews: Scalars['Boolean']['output'];
  /** Check in the people whom the viewer sees. */
  checkIn: Scalars['Boolean']['output'];
  decide: Scalars['Boolean']['output'];
  edit: Scalars['Boolean']['output'];
  /** See notes and contributions and write findings. Needs rights at the whole event: a grant for some groups isn't enough. */
  editFindings: Scalars['Boolean']['output'];
  /** Compose the next version of the report. */
  editReport: Scalars['Boolean']['output'];
  /** Add, change, move and remove topics. */
  editTopics: Scalars['Boolean']['output'];
  export: Scalars['Boolean']['output'];
  /** Hold the queue, and resume it. */
  holdWaitlist: Scalars['Boolean']['output'];
  /** Register people from a file: an owner or organiser of the host, once the event is published. */
  import: Scalars['Boolean']['output'];
  /** Invite people of at least one group, and see who is invited: for members who decide about registrations there. */
  invite: Scalars['Boolean']['output'];
  /** Groups that the viewer may invite people of. */
  inviteGroups: Array<StakeholderGroup>;
  /** Manage the report's recipients, and send it. */
  manageRecipients: Scalars['Boolean']['output'];
  manageSessions: Scalars['Boolean']['output'];
  /** Record the uptake of findings, and confirm what recipients report. */
  manageUptake: Scalars['Boolean']['output'];
  /** Masked fields, which can't be used to filter, search or sort. */
  maskedFields: Array<PersonalField>;
  /** Write messages to the registrants that the viewer may write to. */
  message: Scalars['Boolean']['output'];
  /** Whether more would be allowed after a second factor. */
  needsSecondFactor: Scalars['Boolean']['output'];
  /** Propose a grant to a partner. */
  proposeGrant: Scalars['Boolean']['output'];
  publish: Scalars['Boolean']['output'];
  /** Publish it, or request the agreement that publishing needs. */
  publishReport: Scalars['Boolean']['output'];
  /**
   * Register for the event, with the address that the viewer is signed in with; without sign-in, with any address. `registerInterest` decides by
   * the same rule. Whether seats are free doesn't matter: if none is, people join the waitlist. The answer to visitors doesn't depend on who has
   * registered or is invited.
   */
  register: RegisterAbility;
  /** Release everything that is staged. */
  release: Scalars['Boolean']['output'];
  /** At least some registrations. */
  review: Scalars['Boolean']['output'];
  seeAudit: Scalars['Boolean']['output'];
  seeCountersign: Scalars['Boolean']['output'];
  seeGrants: Scalars['Boolean']['output'];
  seeRegistrations: Scalars['Boolean']['output'];
  /** See the draft of the report: to compose, publish or countersign it. */
  seeReportDraft: Scalars['Boolean']['output'];
  /** Ask for contributions, and publish them. */
  setContributions: Scalars['Boolean']['output'];
  setCriteria: Scalars['Boolean']['output'];
  setDisclosureThreshold: Scalars['Boolean']['output'];
  setEvidenceUntil: Scalars['Boolean']['output'];
  /** Set reminders, and notes that are added to the event's emails. */
  setReminders: Scalars['Boolean']['output'];
  /** Set what is published of the room. */
  setRoomDisclosure: Scalars['Boolean']['output'];
  setSeatPlan: Scalars['Boolean']['output'];
  /** In at least one session; see `Session.viewerCan.writeNotes`. */
  writeNotes: Scalars['Boolean']['output'];
};

/** A notification without content: refetch what is shown. */
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

export type EventCopied = {
  __typename?: 'EventCopied';
  adjustedTimes: Array<AdjustedTime>;
  event: Event;
  grantsProposed: Scalars['Int']['output'];
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

/** An event can belong to only one series. */
export type EventInAnotherSeries = Refusal & {
  __typename?: 'EventInAnotherSeries';
  eventSlug: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** An institute's role at an event: exactly one host, and any number of partners with a grant in force. */
export type EventInstitute = {
  __typename?: 'EventInstitute';
  /** What a partner could see of a registration and do with it, in sentences. Empty for the host. */
  access: Array<Scalars['String']['output']>;
  institute: Institute;
  /** Whether it sees personal data only with the person's consent. */
  needsConsent: Scalars['Boolean']['output'];
  part: InstitutePart;
  /** Why this institute processes personal data of registrants, in the language of the request. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** Whether it sees any personal data. */
  seesPersonalData: Scalars['Boolean']['output'];
  /** Identifies the terms that people consent to; pass it to `registerInterest`. Null unless it sees personal data and `needsConsent`. */
  terms?: Maybe<Scalars['ID']['output']>;
};

/**
 * An invitation to an event. People who register with the invited address, and have confirmed it, immediately get a free seat of their
 * group if the plan allows, or a place in its queue; the invitation itself reserves no seat. It is valid until its deadline, whether or not
 * registration is open to others.
 */
export type EventInvitation = {
  __typename?: 'EventInvitation';
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** As the person gave it; null for focal points. */
  declineReason?: Maybe<Scalars['String']['output']>;
  /** Delivery status of its latest email; null if unknown or the viewer isn't staff. */
  deliveryStatus?: Maybe<EmailDeliveryStatus>;
  /** Null if masked. */
  email?: Maybe<Scalars['String']['output']>;
  /** Its deadline. */
  expiresAt: Scalars['DateTime']['output'];
  /** The focal point whose place it fills; null: none, the viewer sees no focal points, or the person's organisation is masked. */
  focalPoint?: Maybe<FocalPoint>;
  group: StakeholderGroup;
  id: Scalars['ID']['output'];
  /** The inviting institute. */
  institute: Institute;
  invitedAs: InvitedAs;
  /** When it was last sent. */
  invitedAt: Scalars['DateTime']['output'];
  /** Language of its emails. */
  language: Language;
  /** Null if masked. */
  name?: Maybe<Scalars['String']['output']>;
  /** The inviter's note to the person; null for focal points. */
  note?: Maybe<Scalars['String']['output']>;
  /** The resulting registration; null if there is none or the viewer may not see it. */
  registration?: Maybe<Registration>;
  state: EventInvitationState;
  viewerCan: EventInvitationAbilities;
};

export type EventInvitationAbilities = {
  __typename?: 'EventInvitationAbilities';
  /** Decline the invitation. */
  decline: Scalars['Boolean']['output'];
  /** Replace the person with somebody else, or withdraw the name. */
  exchange: Scalars['Boolean']['output'];
  revoke: Scalars['Boolean']['output'];
  /** Send it again, also to people who declined or let it expire. */
  sendAgain: Scalars['Boolean']['output'];
};

export type EventInvitationConnection = {
  __typename?: 'EventInvitationConnection';
  edges: Array<EventInvitationEdge>;
  pageInfo: PageInfo;
  /** How many match the filter. */
  totalCount: Scalars['Int']['output'];
};

/** Counts of the invitations that the viewer sees. */
export type EventInvitationCounts = {
  __typename?: 'EventInvitationCounts';
  byGroup: Array<InvitedGroup>;
  declined: Scalars['Int']['output'];
  lapsed: Scalars['Int']['output'];
  registered: Scalars['Int']['output'];
  revoked: Scalars['Int']['output'];
  sent: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
  /** Of those sent: the latest email bounced or was refused. */
  undelivered: Scalars['Int']['output'];
};

export type EventInvitationDeclined = {
  __typename?: 'EventInvitationDeclined';
  invitation: EventInvitation;
};

export type EventInvitationEdge = {
  __typename?: 'EventInvitationEdge';
  cursor: Scalars['String']['output'];
  node: EventInvitation;
};

export type EventInvitationFilter = {
  /** Of this focal point. */
  focalPointId?: InputMaybe<Scalars['ID']['input']>;
  groupKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Part of a name or an address; refused with `FIELD_MASKED` if either is masked for the viewer. */
  search?: InputMaybe<Scalars['String']['input']>;
  states?: InputMaybe<Array<EventInvitationState>>;
  /** Only those whose latest email bounced or was refused (true), or all others (false). */
  undelivered?: InputMaybe<Scalars['Boolean']['input']>;
};

export type EventInvitationRevoked = {
  __typename?: 'EventInvitationRevoked';
  invitation: EventInvitation;
};

export type EventInvitationSent = {
  __typename?: 'EventInvitationSent';
  invitation: EventInvitation;
};

export type EventInvitationState =
  /** The person declined. */
  | 'DECLINED'
  /** The deadline passed without an answer. */
  | 'LAPSED'
  /** The person registered. */
  | 'REGISTERED'
  /** Revoked; its link no longer works. */
  | 'REVOKED'
  /** Not answered yet. */
  | 'SENT';

export type EventKind =
  /** By interest and review, balanced. */
  | 'CONSULTATION'
  /** Track 1.5: officials and others together, in a personal capacity. */
  | 'DIALOGUE'
  /** Several sessions, first come first served. */
  | 'TRAINING';

/** The event isn't over. */
export type EventNotOver = Refusal & {
  __typename?: 'EventNotOver';
  endsAt: Scalars['DateTime']['output'];
  message: Scalars['String']['output'];
};

/** An email to everyone who is registered, with the old times and the new ones. */
export type EventNoticeInput = {
  /** Added to the email; empty: nothing. At most 2,000 characters. */
  text: Scalars['String']['input'];
};

/** The event is over: there is no seat to give back. Personal data can still be erased. */
export type EventOver = Refusal & {
  __typename?: 'EventOver';
  endedAt: Scalars['DateTime']['output'];
  message: Scalars['String']['output'];
};

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
  /** Number of people emailed about the decision date or the times. */
  peopleEmailed: Scalars['Int']['output'];
};

/** The links are destroyed for good. */
export type EvidenceDestroyed = Refusal & {
  __typename?: 'EvidenceDestroyed';
  message: Scalars['String']['output'];
};

/** A report was published under this promise, so the day can only move earlier. */
export type EvidenceOnlySooner = Refusal & {
  __typename?: 'EvidenceOnlySooner';
  message: Scalars['String']['output'];
  until: Scalars['DateTime']['output'];
};

/**
 * The event's promise about links from findings to people (who wrote a note or a contribution): on this day they are destroyed, and only
 * hashes remain.
 */
export type EvidencePromise = {
  __typename?: 'EvidencePromise';
  /** Null: the links still exist. */
  destroyedAt?: Maybe<Scalars['DateTime']['output']>;
  until: Scalars['DateTime']['output'];
};

export type EvidencePromised = {
  __typename?: 'EvidencePromised';
  event: Event;
};

export type FacetCount = {
  __typename?: 'FacetCount';
  count: Scalars['Int']['output'];
  value: Scalars['String']['output'];
};

export type FieldError = {
  __typename?: 'FieldError';
  /** Stable code for programs. */
  code: FieldErrorCode;
  /** How to fix it, in the language of the request. */
  message: Scalars['String']['output'];
  /** `email`, `answers.dietary`, `groups.0.maximum`. */
  path: Scalars['String']['output'];
};

export type FieldErrorCode =
  /** The event is over; its end can't be moved into the future. */
  | 'ALREADY_OVER'
  /** A consent that the event requires is missing. */
  | 'CONSENT_NEEDED'
  /** It would identify somebody who must not be named. */
  | 'IDENTIFIES_PERSON'
  /** A published event can't be moved into the past. */
  | 'IN_THE_PAST'
  /** A name contains a URL, an email address or `@`. */
  | 'LINK'
  | 'MALFORMED'
  /** An answer to a question that isn't shown because of other answers. */
  | 'NOT_ASKED'
  /** The event doesn't offer it. */
  | 'NOT_OFFERED'
  /** A URL whose host is not, or may not be, publicly reachable. */
  | 'NOT_PUBLIC'
  /** The end is before the start. */
  | 'OUT_OF_ORDER'
  | 'OUT_OF_RANGE'
  /** A value is repeated. */
  | 'REPEATED'
  | 'REQUIRED'
  /** This local time doesn't exist in the event's zone, because clocks skip it. */
  | 'SKIPPED_HOUR'
  | 'TAKEN'
  /** A partner's terms have changed since they were shown. */
  | 'TERMS_CHANGED'
  | 'TOO_LONG'
  | 'TOO_MANY'
  | 'TOO_SHORT'
  | 'UNKNOWN'
  /** Contains control characters or direction overrides. */
  | 'UNPRINTABLE';

export type FieldMask = {
  __typename?: 'FieldMask';
  field: PersonalField;
  /** Whether a member can reveal it by giving a reason, which is recorded and shown to the person. */
  revealable: Scalars['Boolean']['output'];
};

export type FieldMaskInput = {
  field: PersonalField;
  revealable: Scalars['Boolean']['input'];
};

/** The revealed values; the access is recorded. */
export type FieldRevealed = {
  __typename?: 'FieldRevealed';
  field: PersonalField;
  reference: Scalars['ID']['output'];
  /** `NAME`, `EMAIL`, … `PROTECTED_IDENTITY` reveals three. */
  values: Array<RevealedValue>;
};

/** All that is given must hold. */
export type FigureFilter = {
  /** Refused with `FIELD_MASKED` where countries are masked. */
  countries?: InputMaybe<Array<Scalars['String']['input']>>;
  groupKeys?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Refused with `FIELD_MASKED` where languages are masked. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
};

/**
 * Statistics of an event's registrations: counts, no names. Only registrations that the viewer sees are counted, so no count reveals
 * somebody who is hidden.
 */
export type Figures = {
  __typename?: 'Figures';
  /** By group and country, ISO 3166-1 alpha-2; null: masked. */
  byCountry?: Maybe<Array<BalanceCell>>;
  /** By group and answer to the event's question `gender`; `none`: no answer. Counted only if the question is an optional `ONE_CHOICE`. Null: there is no such question, or answers are masked. */
  byGender?: Maybe<Array<BalanceCell>>;
  /** By group: one cell a group that has registrations. `value` is the group's key. */
  byGroup: Array<BalanceCell>;
  /** By group and language, ISO 639-1; people who speak several count in each. Null: masked. */
  byLanguage?: Maybe<Array<BalanceCell>>;
  /** Registrations by day in the event's zone and by group, in order. Days without any are left out. */
  days: Array<DayCell>;
  /** The registration funnel, in order, without steps that are impossible at this event. */
  funnel: Array<FunnelStep>;
  /** Whether there may be registrations that the viewer doesn't see. */
  isPartial: Scalars['Boolean']['output'];
  /** How long people waited for a decision, and how long they took to respond. */
  responses: Array<ResponseTimes>;
  /** Registrations that are counted. */
  total: Scalars['Int']['output'];
};

/** A conclusion that editors drew from notes and contributions on a topic. */
export type Finding = {
  __typename?: 'Finding';
  changedAt: Scalars['DateTime']['output'];
  /** Null if nobody disagreed. Never offset against support. */
  disagreement?: Maybe<Support>;
  /** Who is editing it now, including the viewer. */
  editors: Array<MemberSummary>;
  /** Set if a participant said that it identifies them and this isn't resolved. */
  freeze?: Maybe<Freeze>;
  /** Why editors kept it although participants said that it identifies them; earliest first. */
  freezeResolutions: Array<FreezeResolution>;
  id: Scalars['ID']['output'];
  /** One for each language that it is written in, with what the leak check found there. */
  passages: Array<Passage>;
  /** 0, 1, … within its topic. */
  position: Scalars['Int']['output'];
  /** Ids of the notes and contributions it is based on. */
  sourceIds: Array<Scalars['ID']['output']>;
  support: Support;
  /** In the language of the request, or another that there is. */
  text: Scalars['String']['output'];
  topicId: Scalars['ID']['output'];
  /** Answers of participants in past validation rounds; null: none, or from fewer people than the threshold. */
  validationAnswers?: Maybe<PassageAnswers>;
  /** Incremented by every change of its text or position; pass it as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** What prevents a finding from being published. */
export type FindingBlock = {
  __typename?: 'FindingBlock';
  findingId?: Maybe<Scalars['ID']['output']>;
  kind: BlockKind;
  /** Of `OPEN_HIT`. */
  language?: Maybe<Language>;
};

/** Somebody else has changed it. Nothing was saved; `finding` has their version. */
export type FindingChangedMeanwhile = Refusal & {
  __typename?: 'FindingChangedMeanwhile';
  /** As it is now. */
  finding: Finding;
  message: Scalars['String']['output'];
};

export type FindingRemoved = {
  __typename?: 'FindingRemoved';
  id: Scalars['ID']['output'];
};

export type FindingSaved = {
  __typename?: 'FindingSaved';
  finding: Finding;
};

/** A note or contribution that a finding can be based on. */
export type FindingSource = {
  __typename?: 'FindingSource';
  /** Groups that voiced it, or the author's group. */
  groups: Array<StakeholderGroup>;
  /** Of the note or of the contribution. */
  id: Scalars['ID']['output'];
  kind: SourceKind;
  /** False: a contribution for the rapporteurs only, which may be considered but never quoted. */
  mayBeQuoted: Scalars['Boolean']['output'];
  /** Session in which it was heard; null for a contribution. */
  session?: Maybe<Session>;
  text: Scalars['String']['output'];
};

/** A published finding and its uptake. */
export type FindingUptake = {
  __typename?: 'FindingUptake';
  /** Public entries, newest first. */
  entries: Array<UptakeEntry>;
  finding: ReportedFinding;
  /** The newest version of the report that it is in. */
  number: Scalars['Int']['output'];
};

/** The editors' workspace. */
export type FindingsWorkspace = {
  __typename?: 'FindingsWorkspace';
  /** What has to be resolved before anything is published. */
  blocks: Array<FindingBlock>;
  /** Organisations in the largest group that took part; below `threshold`, no group is ever named. Null if somebody at the event is hidden from the viewer. */
  largestGroup?: Maybe<Scalars['Int']['output']>;
  /** Minimum number of organisations for a group to be named; 3 or more. */
  threshold: Scalars['Int']['output'];
  /** Null where there is no such topic. */
  topic?: Maybe<TopicWorkspace>;
  /** In the order of the tree. */
  topics: Array<TopicWorkspace>;
};


/** The editors' workspace. */
export type FindingsWorkspaceTopicArgs = {
  id: Scalars['ID']['input'];
};

/** A contact at an organisation who nominates people for an event, up to a number of places. */
export type FocalPoint = {
  __typename?: 'FocalPoint';
  deliveryStatus?: Maybe<EmailDeliveryStatus>;
  /** Null if masked. */
  email?: Maybe<Scalars['String']['output']>;
  /** Deadline to nominate, replace and withdraw people. */
  expiresAt: Scalars['DateTime']['output'];
  /** Current nominations: not answered yet, or registered. */
  filled: Scalars['Int']['output'];
  group: StakeholderGroup;
  id: Scalars['ID']['output'];
  /** Nominations in order, including those declined, expired or withdrawn; at most 500. For staff, without people whose organisation is masked. */
  invitations: Array<EventInvitation>;
  invitedAt: Scalars['DateTime']['output'];
  language: Language;
  /** Null if masked. */
  name?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  organisation: Scalars['String']['output'];
  /** Maximum number of nominations. */
  places: Scalars['Int']['output'];
  state: FocalPointState;
  viewerCan: FocalPointAbilities;
};

export type FocalPointAbilities = {
  __typename?: 'FocalPointAbilities';
  /** Nominate, replace and withdraw people. */
  name: Scalars['Boolean']['output'];
  revoke: Scalars['Boolean']['output'];
};

/** The deadline for nominations has passed, or the focal point was revoked. */
export type FocalPointClosed = Refusal & {
  __typename?: 'FocalPointClosed';
  message: Scalars['String']['output'];
  reason: FocalPointState;
};

export type FocalPointInvited = {
  __typename?: 'FocalPointInvited';
  event: Event;
  focalPoint: FocalPoint;
};

export type FocalPointRevoked = {
  __typename?: 'FocalPointRevoked';
  focalPoint: FocalPoint;
};

export type FocalPointState =
  /** Can nominate people. */
  | 'OPEN'
  /** The deadline has passed; nominations stay. */
  | 'OVER'
  /** Revoked; nominations stay. */
  | 'REVOKED';

/**
 * A survey for people who attended: who were checked in at a session or joined one. Answers can be given and changed until a date, and are
 * erased together with other answers.
 */
export type FollowUp = {
  __typename?: 'FollowUp';
  isOpen: Scalars['Boolean']['output'];
  /** When it was last sent; null: never. */
  lastSentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number of people that `sendFollowUp` would email now: attendees who haven't received it. */
  peopleToEmail?: Maybe<Scalars['Int']['output']>;
  /** In order of asking. */
  questions: Array<Question>;
  until: Scalars['DateTime']['output'];
  /** Incremented by every change of the questions or the date. */
  version: Scalars['Int']['output'];
};

export type FollowUpAnswered = {
  __typename?: 'FollowUpAnswered';
  registration: Registration;
};

/** What one person answered. */
export type FollowUpAnswers = {
  __typename?: 'FollowUpAnswers';
  answeredAt: Scalars['DateTime']['output'];
  /** Empty if answers are masked for the viewer; redacted for blind reviewers. */
  answers: Array<Answer>;
  registration: Registration;
};

export type FollowUpAnswersConnection = {
  __typename?: 'FollowUpAnswersConnection';
  edges: Array<FollowUpAnswersEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type FollowUpAnswersEdge = {
  __typename?: 'FollowUpAnswersEdge';
  cursor: Scalars['String']['output'];
  node: FollowUpAnswers;
};

export type FollowUpAnswersWithdrawn = {
  __typename?: 'FollowUpAnswersWithdrawn';
  registration: Registration;
};

/** The deadline has passed. */
export type FollowUpClosed = Refusal & {
  __typename?: 'FollowUpClosed';
  message: Scalars['String']['output'];
};

/** Somebody has answered, so the questions can't change. */
export type FollowUpHasAnswers = Refusal & {
  __typename?: 'FollowUpHasAnswers';
  message: Scalars['String']['output'];
};

export type FollowUpSent = {
  __typename?: 'FollowUpSent';
  event: Event;
  /** Number of people who are emailed now. */
  peopleEmailed: Scalars['Int']['output'];
};

export type FollowUpSet = {
  __typename?: 'FollowUpSet';
  event: Event;
};

export type FormPart =
  | 'CONSENT'
  | 'QUESTION';

export type Freeze = {
  __typename?: 'Freeze';
  id: Scalars['ID']['output'];
};

/** An editor's decision to keep a frozen passage unchanged. */
export type FreezeResolution = {
  __typename?: 'FreezeResolution';
  at: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  reason: Scalars['String']['output'];
};

export type FunnelStep = {
  __typename?: 'FunnelStep';
  count: Scalars['Int']['output'];
  kind: FunnelStepKind;
};

export type FunnelStepKind =
  /** They attended at least one session. Omitted until the event begins. */
  | 'ATTENDED'
  /** They took a seat at some time. */
  | 'CONFIRMED'
  | 'DECLINED'
  /** They hold a taken seat now. */
  | 'HOLDING'
  /** Invited, whether registered or not; of groups that the viewer may invite. Omitted if nobody is invited, and under a filter by country or language. */
  | 'INVITED'
  | 'LAPSED'
  | 'NOT_SELECTED'
  /** A seat was offered to them, or given at once, at some time. */
  | 'OFFERED'
  | 'REGISTERED'
  /** They are on the waitlist now. */
  | 'WAITING'
  /** They waited for a seat at some time. */
  | 'WAITLISTED'
  | 'WITHDRAWN';

/** An agreement between the host of an event and a partner institute. Only members of the two see it. */
export type Grant = {
  __typename?: 'Grant';
  /** In force; null unless `AGREED`. */
  agreed?: Maybe<GrantTerms>;
  agreedAt?: Maybe<Scalars['DateTime']['output']>;
  /** All terms ever proposed, oldest first. */
  allTerms: Array<GrantTerms>;
  /** Its history, newest first. */
  auditEntries: Array<AuditEntry>;
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  event: GrantEvent;
  host: Institute;
  id: Scalars['ID']['output'];
  partner: Institute;
  /** Waiting for the other side's answer; null if nothing is proposed. */
  proposed?: Maybe<GrantTerms>;
  /** Seats of its allotment that are still reserved after it has ended: freeing them emails people, so it can be undone for a minute. `endGrant` frees them later. */
  reservedSeats: Scalars['Int']['output'];
  state: GrantState;
  /** Raised by every change. */
  version: Scalars['Int']['output'];
  viewerCan: GrantAbilities;
};

export type GrantAbilities = {
  __typename?: 'GrantAbilities';
  /** Accept or decline what is proposed. */
  answer: Scalars['Boolean']['output'];
  /** End it, or free the seats that are still reserved after its end. */
  end: Scalars['Boolean']['output'];
  /** Propose other terms: a counter-proposal, or a change of the terms in force. */
  propose: Scalars['Boolean']['output'];
  /** Withdraw a proposal of the viewer's own side. */
  withdrawProposal: Scalars['Boolean']['output'];
};

export type GrantAnswered = {
  __typename?: 'GrantAnswered';
  grant: Grant;
};

export type GrantClosed = Refusal & {
  __typename?: 'GrantClosed';
  message: Scalars['String']['output'];
  state: GrantState;
};

export type GrantEnded = {
  __typename?: 'GrantEnded';
  grant: Grant;
};

/** The minimum that both sides of a grant know about its event, to answer a proposal. */
export type GrantEvent = {
  __typename?: 'GrantEvent';
  endsAt: Scalars['DateTime']['output'];
  /** Null while the viewer may not see it: a partner sees a draft only under a grant in force. */
  event?: Maybe<Event>;
  kind: EventKind;
  slug: Scalars['ID']['output'];
  startsAt: Scalars['DateTime']['output'];
  /** In the language of the request. */
  title: Scalars['String']['output'];
  /** IANA zone of the event. */
  zone: Scalars['String']['output'];
};

/** There is a grant for this partner already, proposed or in force: propose other terms for it. */
export type GrantExists = Refusal & {
  __typename?: 'GrantExists';
  grant: Grant;
  message: Scalars['String']['output'];
};

export type GrantProposed = {
  __typename?: 'GrantProposed';
  grant: Grant;
};

/** Registrations in scope match all of these; null: no limit. */
export type GrantScope = {
  __typename?: 'GrantScope';
  /** ISO 3166-1 alpha-2. */
  countries?: Maybe<Array<Scalars['String']['output']>>;
  groups?: Maybe<Array<ScopedGroup>>;
  /** Registrations of people who want to attend one of these sessions. Removed sessions stay, so that a limit never turns into none. */
  sessions?: Maybe<Array<ScopedSession>>;
};

/** Omitted fields don't limit; empty lists are refused. */
export type GrantScopeInput = {
  countries?: InputMaybe<Array<Scalars['String']['input']>>;
  groupKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  sessionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type GrantSide =
  | 'HOST'
  | 'PARTNER';

export type GrantState =
  /** In force until `GrantTerms.endsAt`; other terms may be proposed meanwhile. */
  | 'AGREED'
  | 'DECLINED'
  | 'ENDED'
  /** Not yet agreed. */
  | 'PROPOSED';

/** Never changed once proposed. */
export type GrantTerms = {
  __typename?: 'GrantTerms';
  /** Seats that the partner alone may offer; null for none. */
  allotment?: Maybe<Scalars['Int']['output']>;
  /** In the order of `Capability`. */
  capabilities: Array<Capability>;
  /** Decisions that need the agreement of both institutes. */
  countersign: Array<CountersignedAction>;
  /** When it ends automatically; null: with the event's data. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Fields of registrations in scope that members of the partner don't see. */
  masks: Array<FieldMask>;
  /** Whether the partner sees a registration only with the person's consent. */
  needsConsent: Scalars['Boolean']['output'];
  /** 1, 2, … within the grant. */
  number: Scalars['Int']['output'];
  proposedAt: Scalars['DateTime']['output'];
  proposedBy: GrantSide;
  /** Name of the member who proposed them, for their own institute only. */
  proposer?: Maybe<Scalars['String']['output']>;
  /** Why the partner processes personal data, in the language of the request. */
  purpose?: Maybe<Scalars['String']['output']>;
  purposes: Array<LocalisedText>;
  scope: GrantScope;
};

export type GrantTermsInput = {
  /** 1 to the event's total. */
  allotment?: InputMaybe<Scalars['Int']['input']>;
  capabilities: Array<Capability>;
  countersign: Array<CountersignedAction>;
  /** In the future. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  masks: Array<FieldMaskInput>;
  needsConsent: Scalars['Boolean']['input'];
  /** Required if the partner sees personal data. */
  purposes: Array<LocalisedTextInput>;
  scope: GrantScopeInput;
};

/** An institute needs no grant on its own event. */
export type GrantToOneself = Refusal & {
  __typename?: 'GrantToOneself';
  message: Scalars['String']['output'];
};

/**
 * The seat or offer was given for this group and organisation. Its holder can correct the organisation's spelling, but can't change either;
 * people on the waitlist or under review can.
 */
export type GroupAndOrganisationFixed = Refusal & {
  __typename?: 'GroupAndOrganisationFixed';
  message: Scalars['String']['output'];
};

export type GroupParticipation = {
  __typename?: 'GroupParticipation';
  key: Scalars['ID']['output'];
  names: Array<LocalisedText>;
  people?: Maybe<Scalars['Int']['output']>;
};

export type GroupSeatsInput = {
  groupKey: Scalars['String']['input'];
  maximum: Scalars['Int']['input'];
  minimum: Scalars['Int']['input'];
  priority?: InputMaybe<Scalars['Int']['input']>;
  target: Scalars['Int']['input'];
};

/** An entry in the history of a registration. */
export type HistoryEntry = {
  __typename?: 'HistoryEntry';
  at: Scalars['DateTime']['output'];
  /** The person, an organiser (by name, for staff only), or the clock. */
  by?: Maybe<Scalars['String']['output']>;
  /** The field that was revealed. */
  field?: Maybe<PersonalField>;
  /** The institute that a member acted for, or that data was shared with. */
  institute?: Maybe<Institute>;
  reason?: Maybe<Scalars['String']['output']>;
  /** The state afterwards. */
  state: RegistrationState;
  what: HistoryKind;
};

export type HistoryKind =
  /** The person confirmed their address: their place in the queue counts, and a seat held for them is confirmed. */
  | 'ADDRESS_CONFIRMED'
  | 'AMENDED'
  /** New terms of a partner exceed the person's consent, which no longer holds and is requested again. */
  | 'ASKED_ANEW'
  | 'ATTENDANCE_CORRECTED'
  /** They attended a session, or the record was corrected. */
  | 'ATTENDED'
  | 'CERTIFICATE_ISSUED'
  | 'CERTIFICATE_REVOKED'
  | 'CONTRIBUTION_CHANGED'
  /** A contribution on a topic. This and the following kinds are shown only to the person. */
  | 'CONTRIBUTION_SENT'
  | 'CONTRIBUTION_TAKEN_BACK'
  | 'DECLINED'
  /** They answered the follow-up survey, or erased their answers. */
  | 'FOLLOW_UP_ANSWERED'
  | 'FOLLOW_UP_TAKEN_BACK'
  /** The address wasn't confirmed in time: the seat was released, and the place in the queue counts once it is confirmed. */
  | 'HOLD_EXPIRED'
  | 'LAPSED'
  /** They unsubscribed from news of the event. */
  | 'NEWS_STOPPED'
  | 'NOT_SELECTED'
  | 'OFFERED'
  /** The organisation was merged with another spelling, or separated again; for staff. */
  | 'ORGANISATION_MATCHED'
  /** The person left, and their seat went to their replacement. */
  | 'PASSED_ON'
  /** The priority in the queue was changed. Only staff see why. */
  | 'PRIORITY_SET'
  | 'REGISTERED'
  | 'REINSTATED'
  | 'REPLACEMENT_DECLINED'
  /** The person named a replacement, cancelled that, or the replacement declined. */
  | 'REPLACEMENT_NAMED'
  | 'REPLACEMENT_TAKEN_BACK'
  /** Somebody revealed a masked field, for the given `reason`. */
  | 'REVEALED'
  /** The person gave or withdrew consent for a partner institute to see the registration. */
  | 'SHARED'
  | 'STAGED'
  /** The person took over a seat as a replacement. */
  | 'SUCCEEDED'
  | 'TAKEN'
  | 'UNSHARED'
  | 'UNSTAGED'
  | 'WAITLISTED'
  /** Sessions were added to the seat. */
  | 'WIDENED'
  | 'WITHDRAWN';

export type HoldWaitlistInput = {
  eventSlug: Scalars['String']['input'];
  /** 1 to 1,000 characters; recorded, and shown to staff of the host and of partners. */
  reason: Scalars['String']['input'];
};

export type HoldWaitlistResult = InvalidInput | NotAllowed | QueueAlreadyHeld | SecondFactorNeeded | UnknownEvent | WaitlistHeld;

/** Where a member sees what waits for them at all of their events. */
export type Home = {
  __typename?: 'Home';
  /** Those where something waits first, then by what comes next: events ahead by their start, then past ones, the last first. */
  events: Array<HomeEvent>;
  /** How many events the viewer helps to run, as host or under a grant in force. */
  total: Scalars['Int']['output'];
};

/** An event that the viewer helps to run. */
export type HomeEvent = {
  __typename?: 'HomeEvent';
  event: Event;
  /** Most urgent first; without kinds of which nothing waits. */
  waiting: Array<WaitingItem>;
};

/** A text of the report itself that may identify somebody who registered. */
export type IdentifyingText = {
  __typename?: 'IdentifyingText';
  /** In the order of the text; at least one. */
  hits: Array<LeakHit>;
  kind: ReportTextKind;
  /** Null: of none. */
  language?: Maybe<Language>;
  text: Scalars['String']['output'];
  /** For `TOPIC`, if a topic still has this title. */
  topicId?: Maybe<Scalars['ID']['output']>;
};

/** Nobody was registered; `import` has the result of the check. */
export type ImportChecked = {
  __typename?: 'ImportChecked';
  import: RegistrationImport;
};

export type ImportColumn = {
  __typename?: 'ImportColumn';
  /** 0 for the first. */
  index: Scalars['Int']['output'];
  /** Values of the first rows, at most 3, each shortened to 80 characters; none once the data is deleted. */
  samples: Array<Scalars['String']['output']>;
  title: Scalars['String']['output'];
};

export type ImportColumnMapping = {
  __typename?: 'ImportColumnMapping';
  column: Scalars['Int']['output'];
  field: ImportField;
  /** For `ANSWER`, if the column is one choice and contains yes or no. */
  optionKey?: Maybe<Scalars['String']['output']>;
  /** For `ANSWER`. */
  questionKey?: Maybe<Scalars['String']['output']>;
};

export type ImportColumnMappingInput = {
  column: Scalars['Int']['input'];
  field: ImportField;
  optionKey?: InputMaybe<Scalars['String']['input']>;
  questionKey?: InputMaybe<Scalars['String']['input']>;
};

/** The uploaded data is deleted; people registered by it stay. */
export type ImportDiscarded = {
  __typename?: 'ImportDiscarded';
  id: Scalars['ID']['output'];
};

export type ImportEncoding =
  | 'UTF_8'
  | 'UTF_16'
  /** Also used for ISO 8859-1. */
  | 'WINDOWS_1252';

/** What a column contains. If several columns map to one field, the first non-empty one counts. */
export type ImportField =
  /** The answer to a question. Several choices are separated by semicolons or commas. */
  | 'ANSWER'
  /** Name in one of the site's languages, or ISO 3166-1 alpha-2. */
  | 'COUNTRY'
  | 'EMAIL'
  /** Combined with `LAST_NAME` if there is no `NAME`. */
  | 'FIRST_NAME'
  /** Key or name of a stakeholder group, in any of its languages, or a value mapped to a group. */
  | 'GROUP'
  /** ISO 639-1 codes or names, separated by commas or semicolons. */
  | 'LANGUAGES'
  | 'LAST_NAME'
  /** Language of emails. */
  | 'MAIL_LANGUAGE'
  | 'MOTIVATION'
  | 'NAME'
  | 'ORGANISATION'
  /** Whether the person takes part: other rows are skipped. */
  | 'STATUS';

export type ImportGroupMapping = {
  __typename?: 'ImportGroupMapping';
  groupKey: Scalars['String']['output'];
  /** As in the file; case and accents are ignored. */
  value: Scalars['String']['output'];
};

export type ImportGroupMappingInput = {
  groupKey: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

export type ImportGroupValue = {
  __typename?: 'ImportGroupValue';
  /** The group it is mapped to; null: none, so these rows are invalid. */
  groupKey?: Maybe<Scalars['String']['output']>;
  rowCount: Scalars['Int']['output'];
  value: Scalars['String']['output'];
};

export type ImportMapping = {
  __typename?: 'ImportMapping';
  /** Columns that aren't mapped are ignored. */
  columns: Array<ImportColumnMapping>;
  /** For rows without a country; null: such rows are invalid. */
  country?: Maybe<Scalars['String']['output']>;
  /** For rows without a group; null: such rows are invalid. */
  groupKey?: Maybe<Scalars['String']['output']>;
  /** Groups for values that aren't the name of one. */
  groups: Array<ImportGroupMapping>;
  /** For rows without languages; not empty. */
  languages: Array<Scalars['String']['output']>;
};

export type ImportMappingInput = {
  /** Each column once at most. */
  columns: Array<ImportColumnMappingInput>;
  country?: InputMaybe<Scalars['String']['input']>;
  groupKey?: InputMaybe<Scalars['String']['input']>;
  groups?: InputMaybe<Array<ImportGroupMappingInput>>;
  languages: Array<Scalars['String']['input']>;
};

/** It wasn't checked, no row is valid, or there are invalid rows that the viewer hasn't agreed to skip. */
export type ImportNotReady = Refusal & {
  __typename?: 'ImportNotReady';
  message: Scalars['String']['output'];
};

/** A problem in one row. */
export type ImportProblem = {
  __typename?: 'ImportProblem';
  code: FieldErrorCode;
  /** Title of the column; null if no column is at fault. */
  column?: Maybe<Scalars['String']['output']>;
  /** Null: of the row as a whole. */
  field?: Maybe<ImportField>;
  /** What is wrong, in the language of the request. */
  message: Scalars['String']['output'];
  /** As a spreadsheet numbers it: 1 is the header. */
  row: Scalars['Int']['output'];
  /** The value, shortened to 80 characters. */
  value?: Maybe<Scalars['String']['output']>;
};

export type ImportProblemConnection = {
  __typename?: 'ImportProblemConnection';
  edges: Array<ImportProblemEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ImportProblemEdge = {
  __typename?: 'ImportProblemEdge';
  cursor: Scalars['String']['output'];
  node: ImportProblem;
};

export type ImportPurpose =
  /** To invite them: sent to `POST /api/events/SLUG/imports?purpose=invite`, by who may invite, and run by `runInvitationImport`. */
  | 'INVITE'
  /** To send reports to them: sent to `POST /api/events/SLUG/imports?purpose=recipients`, by who may send them, and run by `importRecipients`. */
  | 'RECIPIENTS'
  /** To register the people in the file. */
  | 'REGISTER';

export type ImportRecipientsInput = {
  /** Id of a checked file that was uploaded to `POST /api/events/SLUG/imports?purpose=recipients`. */
  id: Scalars['ID']['input'];
  /** Skips the rows with problems: their number in the last check. Omitted: there must be none. */
  skipInvalid?: InputMaybe<Scalars['Int']['input']>;
};

export type ImportRecipientsResult = ImportNotReady | ImportSettled | NotAllowed | RecipientsImported | SecondFactorNeeded | UnknownImport;

/** It is running or done. */
export type ImportSettled = Refusal & {
  __typename?: 'ImportSettled';
  message: Scalars['String']['output'];
  state: ImportState;
};

export type ImportSource =
  | 'EVENTBRITE'
  | 'INDICO'
  /** An export of this product. */
  | 'PLENARIA'
  | 'PRETIX';

/** It runs in the background; query it for progress. */
export type ImportStarted = {
  __typename?: 'ImportStarted';
  import: RegistrationImport;
};

export type ImportState =
  /** Checked completely; can be run if there are valid rows. */
  | 'CHECKED'
  /** All of it was done. */
  | 'DONE'
  /** It failed, and nothing was written. It can be checked and run again. */
  | 'FAILED'
  /** Parsed, with a suggested mapping. */
  | 'READ'
  | 'RUNNING';

/** An import as shown in a list. */
export type ImportSummary = {
  __typename?: 'ImportSummary';
  createdAt: Scalars['DateTime']['output'];
  /** Rows registered or invited, or processed so far. */
  doneCount: Scalars['Int']['output'];
  fileName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  purpose: ImportPurpose;
  rowCount: Scalars['Int']['output'];
  source?: Maybe<ImportSource>;
  state: ImportState;
};

/**
 * Something that what is published would reveal about a few people: that a count is at least one and below the event's disclosure
 * threshold. Only for viewers who see the registrations concerned.
 */
export type Inference = {
  __typename?: 'Inference';
  /** People from this country, ISO 3166-1 alpha-2; null: from anywhere, or from countries that the report doesn't list. */
  country?: Maybe<Scalars['ID']['output']>;
  /** People of this group; null: of all groups together. */
  groupKey?: Maybe<Scalars['ID']['output']>;
  /** False: it couldn't be ruled out in time, so it counts as a disclosure. */
  isCertain: Scalars['Boolean']['output'];
  /** Whether it is about people from countries that the report doesn't list, together. */
  isOtherCountries: Scalars['Boolean']['output'];
  kind: InferenceKind;
  maximum: Scalars['Int']['output'];
  /** Number of people, from `minimum` to `maximum`; if both are equal, it is exact. */
  minimum: Scalars['Int']['output'];
  /** Who could learn it: a member of this group, from what they know about themselves and their organisation; null: anyone. */
  readerGroupKey?: Maybe<Scalars['ID']['output']>;
  /** People with a place in this session, or waiting for one; null: of the event. */
  sessionId?: Maybe<Scalars['ID']['output']>;
  /** Facts that are all needed to learn it; empty if that wasn't worked out. */
  sources: Array<InferenceSource>;
  /** In this version of the report; null: in a published state of the room. */
  version?: Maybe<Scalars['Int']['output']>;
};

export type InferenceKind =
  /** Took a seat between two publications. */
  | 'JOINED'
  /** Gave up a seat between two publications. */
  | 'LEFT'
  /** Have an offer. */
  | 'OFFERED'
  /** Had a seat. */
  | 'SEATED'
  /** Had a seat or an offer. */
  | 'SEATED_OR_OFFERED'
  /** Had a seat when the room was last counted for the public. */
  | 'SEATED_WHEN_COUNTED'
  /** Are on the waitlist. */
  | 'WAITING';

/** A published fact, or something the reader knows. */
export type InferenceSource = {
  __typename?: 'InferenceSource';
  /** For `REPORT_COUNTRY`. */
  country?: Maybe<Scalars['ID']['output']>;
  /** For `ROOM_GROUP` and `REPORT_GROUP`. */
  groupKey?: Maybe<Scalars['ID']['output']>;
  kind: InferenceSourceKind;
  /** Version of the report, if the source is a report. */
  version?: Maybe<Scalars['Int']['output']>;
};

export type InferenceSourceKind =
  /** What the reader knows about themselves and their organisation. */
  | 'OWN_KNOWLEDGE'
  | 'REPORT_COUNTRY'
  | 'REPORT_GROUP'
  | 'REPORT_OTHER_COUNTRIES'
  | 'REPORT_TOTAL'
  /** That a number stayed the same, or changed. */
  | 'ROOM_CHANGES'
  /** Whether seats are free. */
  | 'ROOM_FULL'
  | 'ROOM_GROUP'
  /** How many seats are taken. */
  | 'ROOM_TOTAL'
  /** That groups are withheld, and which. */
  | 'ROOM_WITHHELD'
  /** The seat plan's seats and maximums. */
  | 'SEAT_PLAN'
  /** That nobody joined or left between the last count and the report. */
  | 'UNCHANGED_SINCE';

/** An organisation that runs events. */
export type Institute = {
  __typename?: 'Institute';
  /** Accent colour of its pages, `#rrggbb`. */
  accent: Scalars['String']['output'];
  /** Its audit log, newest first; empty unless `viewerCan.seeAudit`. `first`: 1 to 200; 50 if not given. */
  auditEntries: AuditEntryConnection;
  /** Series that it hosts and the viewer sees, by slug. */
  hostedSeries: Array<Series>;
  /** Invitations not yet accepted, newest first; empty unless `viewerCan.manageMembers`. */
  invitations: Array<Invitation>;
  /** Path of its logo on this site, a WebP image of at most 512 × 512; null if it has none. */
  markUrl?: Maybe<Scalars['String']['output']>;
  /** In order of role, then address; without `viewerCan.seeMembers` at most the viewer. */
  members: Array<Member>;
  /** By name; empty except for its own members who may write messages. */
  messageTemplates: Array<MessageTemplate>;
  name: Scalars['String']['output'];
  names: Array<LocalisedText>;
  /** Whether members need a second factor even where there is no personal data; null unless the viewer is a member. */
  secondFactorRequired?: Maybe<Scalars['Boolean']['output']>;
  /** Of its members, newest first, at most 100; empty except for owners. */
  securityEvents: Array<SecurityEvent>;
  slug: Scalars['ID']['output'];
  /** Incremented by every change of the institute itself. */
  version: Scalars['Int']['output'];
  viewerCan: InstituteAbilities;
  /** Oldest first; empty unless `viewerCan.manageWebhooks`. */
  webhooks: Array<Webhook>;
  website?: Maybe<Scalars['String']['output']>;
};


/** An organisation that runs events. */
export type InstituteAuditEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type InstituteAbilities = {
  __typename?: 'InstituteAbilities';
  /** Create a series that the institute hosts. */
  createSeries: Scalars['Boolean']['output'];
  edit: Scalars['Boolean']['output'];
  manageMembers: Scalars['Boolean']['output'];
  manageWebhooks: Scalars['Boolean']['output'];
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

/** Fields of the input are invalid; nothing changed. All of them are listed. */
export type InvalidInput = Refusal & {
  __typename?: 'InvalidInput';
  fields: Array<FieldError>;
  message: Scalars['String']['output'];
};

/** An invitation to become a member, accepted by signing in with the address it was sent to. */
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

/** The invitation was used, declined or revoked, or its deadline has passed. */
export type InvitationClosed = Refusal & {
  __typename?: 'InvitationClosed';
  message: Scalars['String']['output'];
  state: EventInvitationState;
};

/** What an emailed link shows before its holder signs in: no name, address, group or note. */
export type InvitationLink = {
  __typename?: 'InvitationLink';
  event: Event;
  expiresAt: Scalars['DateTime']['output'];
  /** Whether the viewer is signed in with the address that it was sent to. */
  isForViewer: Scalars['Boolean']['output'];
  /** Whether it can still be answered. Doesn't say why not. */
  isOpen: Scalars['Boolean']['output'];
  kind: InvitationLinkKind;
};

export type InvitationLinkKind =
  /** An invitation to nominate people. */
  | 'FOCAL_POINT'
  /** An invitation to take part. */
  | 'PERSON';

/** Only invited people can register. It doesn't reveal whether an address is invited. */
export type InvitationNeeded = Refusal & {
  __typename?: 'InvitationNeeded';
  message: Scalars['String']['output'];
};

export type InvitationProblem = {
  __typename?: 'InvitationProblem';
  code: InvitationProblemCode;
  /** `email`, `name`, `groupKey`. */
  field: Scalars['String']['output'];
  message: Scalars['String']['output'];
  /** 1 for the first person. */
  row: Scalars['Int']['output'];
  value: Scalars['String']['output'];
};

export type InvitationProblemCode =
  /** The address has an invitation that is open or was used. */
  | 'ALREADY_INVITED'
  /** The address is registered without an invitation. */
  | 'ALREADY_REGISTERED'
  /** The event has no such group, or the viewer may not invite people of it. */
  | 'GROUP_UNKNOWN'
  /** The person declined. Send that invitation again if needed. */
  | 'HAS_DECLINED'
  /** The field is missing or malformed. */
  | 'INVALID'
  /** Another row has the same address. */
  | 'REPEATED';

export type InvitationRevoked = {
  __typename?: 'InvitationRevoked';
  institute: Institute;
};

/** Nobody was invited. */
export type InvitationsChecked = {
  __typename?: 'InvitationsChecked';
  invalid: Scalars['Int']['output'];
  /** In order, at most 200. */
  problems: Array<InvitationProblem>;
  /** People who can be invited. */
  ready: Scalars['Int']['output'];
};

/** Nobody was invited: some rows have problems, or not those that the dry run reported. */
export type InvitationsInvalid = Refusal & {
  __typename?: 'InvitationsInvalid';
  invalid: Scalars['Int']['output'];
  message: Scalars['String']['output'];
  /** In order, at most 200. */
  problems: Array<InvitationProblem>;
  ready: Scalars['Int']['output'];
};

export type InviteFocalPointInput = {
  email: Scalars['String']['input'];
  eventSlug: Scalars['String']['input'];
  expiresAt: Scalars['DateTime']['input'];
  groupKey: Scalars['String']['input'];
  language: Language;
  name: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 characters. */
  organisation: Scalars['String']['input'];
  /** 1 to 500; at least the number filled. */
  places: Scalars['Int']['input'];
};

export type InviteFocalPointResult = ActionPlanned | AlreadyPlanned | FocalPointInvited | InvalidInput | NotAllowed | SecondFactorNeeded | UnknownEvent;

export type InviteMemberInput = {
  email: Scalars['String']['input'];
  instituteSlug: Scalars['String']['input'];
  role: MemberRole;
};

export type InviteMemberResult = ActionPlanned | AlreadyMember | AlreadyPlanned | InvalidInput | MemberInvited | NotAllowed | RecentSecondFactorNeeded | SecondFactorNeeded | TooManyRequests | UnknownInstitute;

export type InvitePeopleInput = {
  /** True: reports all problems and invites nobody. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  eventSlug: Scalars['String']['input'];
  /** In the future, and before the event begins. */
  expiresAt: Scalars['DateTime']['input'];
  /** For people without a group of their own. */
  groupKey: Scalars['String']['input'];
  invitedAs?: InputMaybe<InvitedAs>;
  language: Language;
  /** Up to 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 1,000. For more, import a file. */
  people: Array<InvitedPersonInput>;
  /** Skips people with problems: their number in the dry run. Omitted: there must be none. */
  skipInvalid?: InputMaybe<Scalars['Int']['input']>;
};

export type InvitePeopleResult = ActionPlanned | InvalidInput | InvitationsChecked | InvitationsInvalid | NotAllowed | PeopleInvited | SecondFactorNeeded | UnknownEvent;

export type InvitedAs =
  | 'PARTICIPANT'
  | 'SPEAKER';

export type InvitedGroup = {
  __typename?: 'InvitedGroup';
  /** Maximum number of seats still available to the group; null if somebody at the event is hidden from the viewer. */
  free?: Maybe<Scalars['Int']['output']>;
  group: StakeholderGroup;
  registered: Scalars['Int']['output'];
  /** Not answered yet. */
  sent: Scalars['Int']['output'];
};

export type InvitedPersonInput = {
  email: Scalars['String']['input'];
  /** Overrides the group of the whole request. */
  groupKey?: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<Language>;
  /** 1 to 200 characters. */
  name: Scalars['String']['input'];
};

export type JoinNotYetOpen = Refusal & {
  __typename?: 'JoinNotYetOpen';
  message: Scalars['String']['output'];
  opensAt: Scalars['DateTime']['output'];
};

export type JoinSessionResult = JoinNotYetOpen | NoPlace | SessionJoined | UnknownRegistration;

export type KeepOrganisationsApartInput = {
  eventSlug: Scalars['String']['input'];
  /** 2 to 50 keys of spellings, without repetition. */
  keys: Array<Scalars['ID']['input']>;
};

export type KeepOrganisationsApartResult = InvalidInput | NotAllowed | OrganisationsKeptApart | SecondFactorNeeded | UnknownEvent;

export type Lane = {
  __typename?: 'Lane';
  group: StakeholderGroup;
  /** The first person who could hold a free seat; null if nobody. */
  next?: Maybe<LanePerson>;
  /** People in the lane, in order. `first`: 1 to 100; 20 if not given. `after`: reference of the person to start after. */
  people: Array<LanePerson>;
};


export type LanePeopleArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type LanePerson = {
  __typename?: 'LanePerson';
  /** 1 is the first. */
  position: Scalars['Int']['output'];
  registration: Registration;
  /** Why this person is skipped for now; null if not. */
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

/** Clears a hit once two people from different institutes have given a reason, or one person for a possible hit. */
export type LeakClearance = {
  __typename?: 'LeakClearance';
  given: Array<ClearanceGiven>;
  isComplete: Scalars['Boolean']['output'];
  /** Whether the viewer can give the second reason: they gave no reason yet, and belong to another institute than the member who did. */
  viewerCanComplete: Scalars['Boolean']['output'];
};

/** Words of a text that may identify somebody who registered, whatever the state of their registration. */
export type LeakHit = {
  __typename?: 'LeakHit';
  /** Null: nobody has cleared it. */
  clearance?: Maybe<LeakClearance>;
  /** In the language of the request. */
  explanation: Scalars['String']['output'];
  /** UTF-16 units of the text; `to` is exclusive. */
  from: Scalars['Int']['output'];
  /** Valid for this place in this version of the text. */
  id: Scalars['ID']['output'];
  /** Uncertain: one person may clear it. Certain hits need two people from different institutes. */
  isPossible: Scalars['Boolean']['output'];
  kind: LeakKind;
  to: Scalars['Int']['output'];
};

export type LeakKind =
  | 'ACRONYM'
  | 'ADDRESS'
  /** A group with fewer people from a country than the threshold. */
  | 'COMBINATION'
  | 'DOMAIN'
  | 'INFLECTION'
  | 'INITIALS'
  | 'NAME'
  | 'NICKNAME'
  | 'ORGANISATION'
  /** Similar to a contribution that wasn't given for publication. */
  | 'QUOTATION'
  /** A title that only one participant holds. */
  | 'TITLE'
  | 'TRANSLITERATION'
  | 'TYPO';

export type LiftConflictResult = ConflictLifted | NotAllowed | SecondFactorNeeded | UnknownConflict;

export type LinkAbilities = {
  __typename?: 'LinkAbilities';
  confirmAddress: Scalars['Boolean']['output'];
  takeSeat: Scalars['Boolean']['output'];
  withdraw: Scalars['Boolean']['output'];
};

export type LinkAction =
  | 'TAKE'
  | 'WITHDRAW';

/** A text in one language, as written by the event's organisers. */
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

export type MarkEditingResult = EditingMarked | SecondFactorNeeded | UnknownFinding;

export type MarkPresenceResult = PresenceMarked | SecondFactorNeeded | UnknownRegistration;

/** `count` registrations match now, not the expected number. */
export type MatchCountChanged = Refusal & {
  __typename?: 'MatchCountChanged';
  count: Scalars['Int']['output'];
  message: Scalars['String']['output'];
};

export type Material = {
  __typename?: 'Material';
  /** False: only for people with a place. */
  isPublic: Scalars['Boolean']['output'];
  /** `https://…` */
  link: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type MaterialInput = {
  isPublic: Scalars['Boolean']['input'];
  /** `https://…`, up to 2,000 characters. */
  link: Scalars['String']['input'];
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
};

/** A person with a role in an institute. */
export type Member = {
  __typename?: 'Member';
  email: Scalars['String']['output'];
  /** Whether the member has set up a passkey or an authenticator app. */
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

/** The member was removed and signed out everywhere. */
export type MemberRemoved = {
  __typename?: 'MemberRemoved';
  institute: Institute;
};

export type MemberRole =
  /** Runs events. */
  | 'ORGANISER'
  /** Manages everything, including the institute itself, its members and its grants. */
  | 'OWNER'
  /** Writes what was heard. */
  | 'RAPPORTEUR'
  /** Reads registrations and reviews them. */
  | 'REVIEWER'
  /** Sees the events, but no personal data. */
  | 'VIEWER';

export type MemberRoleChanged = {
  __typename?: 'MemberRoleChanged';
  member: Member;
};

/** A member of an institute, as colleagues see them. */
export type MemberSummary = {
  __typename?: 'MemberSummary';
  institute: Institute;
  /** Whether it is the viewer. */
  isViewer: Scalars['Boolean']['output'];
  /** First name. */
  name: Scalars['String']['output'];
};

export type Membership = {
  __typename?: 'Membership';
  institute: Institute;
  role: MemberRole;
};

export type MergeOrganisationsInput = {
  eventSlug: Scalars['String']['input'];
  /** One of `keys`, which the others count as from now on. */
  into: Scalars['ID']['input'];
  /** 2 to 50 keys of spellings, without repetition. */
  keys: Array<Scalars['ID']['input']>;
};

export type MergeOrganisationsResult = ActionPlanned | ChangedMeanwhile | InvalidInput | NotAllowed | OrganisationsMerged | SecondFactorNeeded | UnknownEvent;

export type MergeSuggestion = {
  __typename?: 'MergeSuggestion';
  /** Seats they hold together. */
  heldTogether: Scalars['Int']['output'];
  /** The most frequent spelling, which the others would count as. */
  into: Scalars['ID']['output'];
  similarity: Similarity;
  /** Two or more. */
  spellings: Array<OrganisationSpelling>;
};

export type MergedOrganisation = {
  __typename?: 'MergedOrganisation';
  /** Whether it holds more seats than the cap allows. Nobody loses a seat, but the organisation gets no more until it is below the cap. */
  aboveCap: Scalars['Boolean']['output'];
  /** Other spellings that count as this organisation. */
  aliases: Array<OrganisationAlias>;
  organisation: OrganisationSpelling;
};

/**
 * A message from organisers to registrants. Subject and text can contain merge fields: `{{name}}`, or `{{organisation|your network}}` with a
 * fallback value. Available are `name`, `event`, `institute`, `group`, `organisation`, `reference`, `starts_at`,
 * `offer_deadline` and, in the text only, `status_link`.
 */
export type Message = {
  __typename?: 'Message';
  /** Name of the member who last changed it, for their own institute only. */
  author?: Maybe<Scalars['String']['output']>;
  changedAt: Scalars['DateTime']['output'];
  event: Event;
  /** A `RegistrationFilter`. Without `states`, people who withdrew or whose offer expired are excluded. */
  filter: Scalars['JSON']['output'];
  haltReason?: Maybe<MessageHalt>;
  id: Scalars['ID']['output'];
  /** The sending institute; only its members and those of the host see the message. */
  institute: Institute;
  kind: MessageKind;
  /** Null before sending begins. */
  progress?: Maybe<MessageProgress>;
  scheduledFor?: Maybe<Scalars['DateTime']['output']>;
  /** When sending began and the recipients were fixed. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  state: MessageState;
  subjects: Array<LocalisedText>;
  texts: Array<LocalisedText>;
  /** Raised by every change. */
  version: Scalars['Int']['output'];
  viewerCan: MessageAbilities;
};

export type MessageAbilities = {
  __typename?: 'MessageAbilities';
  /** Cancel the scheduled sending. */
  cancel: Scalars['Boolean']['output'];
  /** Change, send, schedule or delete it. */
  change: Scalars['Boolean']['output'];
};

export type MessageCancelled = {
  __typename?: 'MessageCancelled';
  cancelled: Message;
};

export type MessageConnection = {
  __typename?: 'MessageConnection';
  edges: Array<MessageEdge>;
  pageInfo: PageInfo;
};

export type MessageDiscarded = {
  __typename?: 'MessageDiscarded';
  id: Scalars['ID']['output'];
};

export type MessageEdge = {
  __typename?: 'MessageEdge';
  cursor: Scalars['String']['output'];
  node: Message;
};

export type MessageHalt =
  /** The filter no longer matches anybody, or uses a field that is masked by now. */
  | 'NOBODY'
  /** The member who scheduled it may no longer write to people at this event. */
  | 'NO_LONGER_ALLOWED';

export type MessageKind =
  /** News, with a link to unsubscribe; people who unsubscribed from this event's news don't get it. */
  | 'NEWS'
  /** About the registration or the event itself. */
  | 'SERVICE';

/** Delivery of a message's emails; `waiting + sent + refused + bounced = recipients`, minus people who have since withdrawn or unsubscribed. */
export type MessageProgress = {
  __typename?: 'MessageProgress';
  bounced: Scalars['Int']['output'];
  recipients: Scalars['Int']['output'];
  refused: Scalars['Int']['output'];
  sent: Scalars['Int']['output'];
  waiting: Scalars['Int']['output'];
};

export type MessageRecipients = {
  __typename?: 'MessageRecipients';
  count: Scalars['Int']['output'];
  /** People who match but have unsubscribed from news of this event; not part of `count`. */
  unsubscribed: Scalars['Int']['output'];
};

export type MessageSaved = {
  __typename?: 'MessageSaved';
  saved: Message;
};

/** It is being sent, or scheduled. */
export type MessageSent = {
  __typename?: 'MessageSent';
  sent: Message;
};

export type MessageState =
  | 'DRAFT'
  /** It couldn't be sent as scheduled: see `haltReason`. */
  | 'HALTED'
  /** Will be sent at `scheduledFor`. */
  | 'SCHEDULED'
  /** Recipients are fixed; some emails aren't sent yet. */
  | 'SENDING'
  /** All emails are sent. */
  | 'SENT';

/** A template for messages at any event of the institute. */
export type MessageTemplate = {
  __typename?: 'MessageTemplate';
  id: Scalars['ID']['output'];
  kind: MessageKind;
  name: Scalars['String']['output'];
  subjects: Array<LocalisedText>;
  texts: Array<LocalisedText>;
};

export type MessageTemplateRemoved = {
  __typename?: 'MessageTemplateRemoved';
  institute: Institute;
};

export type MessageTemplateSaved = {
  __typename?: 'MessageTemplateSaved';
  institute: Institute;
};

export type MessageTestSent = {
  __typename?: 'MessageTestSent';
  /** The viewer's own address. */
  to: Scalars['String']['output'];
};

/** It is scheduled, being sent, or sent already. */
export type MessageUnderway = Refusal & {
  __typename?: 'MessageUnderway';
  message: Scalars['String']['output'];
  state: MessageState;
};

/** A statement by a participant who disagrees with a finding. */
export type MinorityStatement = {
  __typename?: 'MinorityStatement';
  /** Null if the finding was removed. */
  findingId?: Maybe<Scalars['ID']['output']>;
  /** In the order of the text. */
  hits: Array<LeakHit>;
  id: Scalars['ID']['output'];
  /** Whether editors publish it beside the finding; null: undecided. */
  isIncluded?: Maybe<Scalars['Boolean']['output']>;
  language: Language;
  text: Scalars['String']['output'];
};

export type MinorityStatementInput = {
  findingId: Scalars['ID']['input'];
  language: Language;
  /** 1 to 2,000 characters. */
  text: Scalars['String']['input'];
};

export type MoveFindingInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  /** 0, 1, … within its topic; larger values mean the end. */
  position: Scalars['Int']['input'];
};

export type MoveFindingResult = FindingChangedMeanwhile | FindingSaved | NotAllowed | SecondFactorNeeded | UnknownFinding;

/** Times as in `SessionFactsInput`. */
export type MoveSessionInput = {
  endsLocal: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  /** Email about a new start. Null or absent: people with a place are emailed, without a note. */
  notify?: InputMaybe<SessionNoticeInput>;
  startsLocal: Scalars['String']['input'];
  /** `Session.version` as it was read. */
  version: Scalars['Int']['input'];
};

export type MoveSessionResult = ActionPlanned | ChangedMeanwhile | InvalidInput | NotAllowed | SecondFactorNeeded | SessionMoved | UnknownSession;

export type MoveTopicInput = {
  id: Scalars['ID']['input'];
  /** Null: to the top. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** 0, 1, … under the new parent; larger values mean the end. */
  position: Scalars['Int']['input'];
  /** `Topic.version` as it was read. */
  version: Scalars['Int']['input'];
};

export type MoveTopicResult = ChangedMeanwhile | NoSuchPlace | NotAllowed | SecondFactorNeeded | TopicMoved | UnknownTopic;

export type Mutation = {
  __typename?: 'Mutation';
  /** The viewer becomes a member. */
  acceptInvitation: AcceptInvitationResult;
  /** A registered viewer takes over the seat they were named for. Others accept by `registerInterest`. */
  acceptReplacement: AcceptReplacementResult;
  /** Confirms receipt of the report, by the holder of an emailed link. Idempotent. */
  acknowledgeReport: AcknowledgeReportResult;
  addRecipient: AddRecipientResult;
  addSession: AddSessionResult;
  addTopic: AddTopicResult;
  amendRegistration: AmendRegistrationResult;
  /**
   * Emails everyone who ever registered and hasn't unsubscribed from the event's news. All get the same text, so neither the email nor its
   * arrival reveals whether somebody took part.
   */
  announceUptake: AnnounceUptakeResult;
  answerCountersign: AnswerCountersignResult;
  /** Replaces the viewer's earlier answers. */
  answerFollowUp: AnswerFollowUpResult;
  /** By an owner of the side that didn't propose; the other side can withdraw its proposal. */
  answerGrant: AnswerGrantResult;
  /** Once per token. Send it without signing in. */
  answerValidation: AnswerValidationResult;
  /** Publishes it as it is now, if contributions are public. */
  approveContribution: ApproveContributionResult;
  /** Assigns people to the breakouts, in one transaction, and emails them. They then no longer belong to the others. */
  assignBreakouts: AssignBreakoutsResult;
  assignReviewers: AssignReviewersResult;
  /** Turns a scheduled message back into a draft. */
  cancelMessage: CancelMessageResult;
  changeMemberRole: ChangeMemberRoleResult;
  /** For members who write notes in the session. A repeated request returns the note as it is. */
  changeNote: ChangeNoteResult;
  changeRecipient: ChangeRecipientResult;
  /** Sets the mapping and validates every row, without registering anybody. */
  checkImport: CheckImportResult;
  /** Checks a person in. Idempotent. */
  checkIn: CheckInResult;
  /** Clears a hit in a contribution, as the first or the second of two people from different institutes. */
  clearContributionHit: ClearContributionHitResult;
  /** Clears a hit, as the first or the second of two people. */
  clearHit: ClearHitResult;
  /** Clears a hit in the report's own texts, as the first or the second of two people from different institutes. */
  clearReportHit: ClearReportHitResult;
  /** Its URL stops working. */
  closeCalendarFeed: CloseCalendarFeedResult;
  /** Ends a round early. */
  closeValidation: CloseValidationResult;
  /** Confirms the email address: a seat held until then is taken; otherwise the person joins the queue at the time they registered. Idempotent. */
  confirmAddressByLink: ConfirmAddressByLinkResult;
  /** Erases the data, by the token in that email. A freed seat is immediately offered to the next person. */
  confirmErasure: ConfirmErasureResult;
  confirmUptake: ConfirmUptakeResult;
  copyEvent: CopyEventResult;
  /** Corrects recorded attendance. A certificate that is no longer earned is revoked. */
  correctAttendance: CorrectAttendanceResult;
  /** Needs a sign-in with a second factor presented in the last ten minutes; tokens can't create tokens. */
  createApiToken: CreateApiTokenResult;
  /** Creates a draft that only its institute sees. */
  createEvent: CreateEventResult;
  createFinding: CreateFindingResult;
  /** Visible only to its institute until it is published. */
  createSeries: CreateSeriesResult;
  createWebhook: CreateWebhookResult;
  decide: DecideResult;
  /** Decides about all matching registrations in the background; one at a time for a member at an event. Seats are offered in queue order. */
  decideAll: DecideAllResult;
  /** Decides whether a statement is published beside its finding. */
  decideStatement: DecideStatementResult;
  /** Hides an application from the viewer. Only an organiser can lift it. */
  declareConflict: DeclareConflictResult;
  /** The viewer declines. `reason`: up to 1,000 characters, for the inviters. */
  declineEventInvitation: DeclineEventInvitationResult;
  /** Declines the seat that the viewer was named for. */
  declineReplacement: DeclineReplacementResult;
  deleteDraft: DeleteDraftResult;
  discardImport: DiscardImportResult;
  discardMessage: DiscardMessageResult;
  /** Assigns reviewers to applications as `reviewDistribution` showed it. */
  distributeReviews: DistributeReviewsResult;
  /** By an owner of either side. Takes effect on the next request. */
  endGrant: EndGrantResult;
  /** Ends all other sign-ins. */
  endOtherSignIns: EndOtherSignInsResult;
  /** Ends a sign-in immediately. Needs no second factor. */
  endSignIn: EndSignInResult;
  /** Records what an institution did with a finding; public immediately. */
  enterUptake: EnterUptakeResult;
  /** Pauses automatic offers: only organisers offer free seats, and new registrants join the waitlist. Offers still expire. */
  holdWaitlist: HoldWaitlistResult;
  importRecipients: ImportRecipientsResult;
  /** Inviting an address again changes its places and its deadline, and resends the email. */
  inviteFocalPoint: InviteFocalPointResult;
  /** Emails a link. Inviting an address again resends it, with the new role. */
  inviteMember: InviteMemberResult;
  /** Invites all of them, or nobody. Each gets an email with their own link. */
  invitePeople: InvitePeopleResult;
  /** Joins a session in which the viewer holds a place. */
  joinSession: JoinSessionResult;
  /** Marks spellings as different organisations, so that they aren't suggested again. */
  keepOrganisationsApart: KeepOrganisationsApartResult;
  /** Lifts somebody else's conflict; nobody can lift their own. */
  liftConflict: LiftConflictResult;
  /** Shows others for 45 seconds that the viewer is editing it; `leaving`: no longer. */
  markEditing: MarkEditingResult;
  /** Shows others for 45 seconds that the viewer has the application open; `leaving`: no longer. */
  markPresence: MarkPresenceResult;
  /** Counts several spellings as one organisation from now on, also for people who register later. */
  mergeOrganisations: MergeOrganisationsResult;
  moveFinding: MoveFindingResult;
  /** If the start changes, people with a place are emailed a minute later. */
  moveSession: MoveSessionResult;
  /** With its subtopics. */
  moveTopic: MoveTopicResult;
  /** Nominates people, as a focal point: all of them, or nobody. */
  namePeople: NamePeopleResult;
  /**
   * Names a replacement for the viewer's seat. That person gets an email, and takes over the seat, with its group, allotment and limits, when
   * they register or, if registered, accept. Until then the viewer keeps it. The result is the same whether or not the address is registered.
   */
  nameReplacement: NameReplacementResult;
  /** Creates a secret URL for the calendar of the viewer's registration; an earlier URL stops working. For people who hold a seat. */
  openCalendarFeed: OpenCalendarFeedResult;
  /** Shows participants the findings as they are now, until a date. */
  openValidation: OpenValidationResult;
  /** By an owner or organiser of the host. */
  proposeGrant: ProposeGrantResult;
  /** A counter-proposal, or a change of a grant in force, by either side; the terms in force stay until the other side accepts. */
  proposeTerms: ProposeTermsResult;
  publishEvent: PublishEventResult;
  /** Publishes a version permanently, or requests the agreement of the institutes that grants name; the last agreement publishes it. */
  publishReport: PublishReportResult;
  /**
   * Registers interest in an event. Under first come, first served, a free seat is immediately offered (or given, if the address is
   * confirmed). People who were named as a replacement and register with that address get that seat.
   */
  registerInterest: RegisterInterestResult;
  releaseStagedDecisions: ReleaseStagedDecisionsResult;
  /** Emails reviewers who have applications left to review. */
  remindReviewers: RemindReviewersResult;
  removeBoardView: RemoveBoardViewResult;
  removeFinding: RemoveFindingResult;
  /** Takes effect immediately and ends the member's sign-ins. Members can remove themselves. */
  removeMember: RemoveMemberResult;
  removeMessageTemplate: RemoveMessageTemplateResult;
  /** Erases its text. */
  removeNote: RemoveNoteResult;
  /** Deletes the recipient and their deliveries. */
  removeRecipient: RemoveRecipientResult;
  /** Also removes its places, and people's choices of it. */
  removeSession: RemoveSessionResult;
  removeTopic: RemoveTopicResult;
  /** Removes an entry, public or not. */
  removeUptake: RemoveUptakeResult;
  removeWebhook: RemoveWebhookResult;
  /** Reports what the recipient did with a finding, by the holder of the emailed link; public once an editor confirms it. */
  reportUptake: ReportUptakeResult;
  /** Emails the viewer a link to erase one registration or, without `reference`, all data about them. */
  requestErasure: RequestErasureResult;
  resolveFreeze: ResolveFreezeResult;
  /** Immediately offers the free seats. */
  resumeWaitlist: ResumeWaitlistResult;
  /** Reveals one masked field. The access is recorded with its reason. */
  revealField: RevealFieldResult;
  /** Takes effect immediately, even for running requests. */
  revokeApiToken: RevokeApiTokenResult;
  /** Its link stops working. Focal points can withdraw their nominations; used invitations can't be revoked. */
  revokeEventInvitation: RevokeEventInvitationResult;
  /** Ends their nominations; nominated people stay invited. */
  revokeFocalPoint: RevokeFocalPointResult;
  revokeInvitation: RevokeInvitationResult;
  rotateWebhookSecret: RotateWebhookSecretResult;
  /** Registers everyone in the checked file, or nobody, whether registration is open or not. Consents are recorded as not given. */
  runImport: RunImportResult;
  /** Invites everyone in the checked file, or nobody. */
  runInvitationImport: RunInvitationImportResult;
  /**
   * Runs it immediately. `affected`: the number of people the viewer agrees to if it was halted with `MORE_PEOPLE`. If the number has grown
   * beyond `affected` and `affectedNow`, the action is halted again, with the new number.
   */
  runPlannedActionNow: RunPlannedActionNowResult;
  saveBoardView: SaveBoardViewResult;
  /** Saves the viewer's draft, replacing an earlier one. `content`: 1 to 40,000 characters. Requires signing in. */
  saveDraft: SaveDraftResult;
  saveMessage: SaveMessageResult;
  saveMessageTemplate: SaveMessageTemplateResult;
  /** Saves the viewer's review: one for each application. */
  saveReview: SaveReviewResult;
  /** `id`: of a delivery. It keeps its id, so that the receiver can detect duplicates. */
  sendDeliveryAgain: SendDeliveryAgainResult;
  /** Sends another email. `expiresAt`: a new deadline; required if the old one has passed. */
  sendEventInvitationAgain: SendEventInvitationAgainResult;
  /** Emails everyone who attended and hasn't received it. Emails to protected people only say that there is news. */
  sendFollowUp: SendFollowUpResult;
  /** Sends it now, or schedules it. Each recipient gets it once. Recipients are fixed when sending begins, by what its author may do at that time. */
  sendMessage: SendMessageResult;
  /** Emails a published version, with a link for each recipient. */
  sendReport: SendReportResult;
  /** Makes an alias an organisation of its own again. */
  separateOrganisation: SeparateOrganisationResult;
  /** `sessions`: 1 to 100; null: no certificates. */
  setCertificateRule: SetCertificateRuleResult;
  /** Publication can't be reversed once people have read them, so it is planned and can be undone for a minute. */
  setContributions: SetContributionsResult;
  /** For members of an institute. */
  setDigest: SetDigestResult;
  /** Sets the minimum number of organisations for a group to be named in publications. */
  setDisclosureThreshold: SetDisclosureThresholdResult;
  setEmailNote: SetEmailNoteResult;
  /** Promises the day on which the links from findings to people are destroyed. Public. */
  setEvidenceUntil: SetEvidenceUntilResult;
  setFollowUp: SetFollowUpResult;
  /** Sets the language of emails that the viewer receives. */
  setLanguage?: Maybe<Viewer>;
  /** Sets `Event.offersProtection`. For those who may edit the event. */
  setOffersProtection: SetOffersProtectionResult;
  /** Sets other names of an organisation for the leak check. */
  setOrganisationNames: SetOrganisationNamesResult;
  /** For all registrations of the viewer. Requires signing in. Idempotent. */
  setOwnProtection: SetOwnProtectionResult;
  /** Moves a person within their lane, for a recorded reason. */
  setPriority: SetPriorityResult;
  setReminders: SetRemindersResult;
  /** If it deletes something immediately, it is planned and can be undone for a minute; `actionPreview` has the number of people. */
  setRetention: SetRetentionResult;
  /** Sets the criteria, and whether reviews are blind. */
  setReviewCriteria: SetReviewCriteriaResult;
  /** Sets what is published of the room. For members who may edit the event. */
  setRoomDisclosure: SetRoomDisclosureResult;
  /** Changes the seat plan. New seats are immediately offered to the waitlist. */
  setSeatPlan: SetSeatPlanResult;
  /** Makes somebody a speaker of a session, or a listener again; the person is emailed. */
  setSessionRole: SetSessionRoleResult;
  /** For those who manage the session. */
  setSessionRule: SetSessionRuleResult;
  /** Gives or withdraws consent for a partner institute to see the viewer's registration, with immediate effect. */
  setSharing: SetSharingResult;
  /** Sets what people see and may do on their status page. For members who may edit the event. */
  setStatusPageSettings: SetStatusPageSettingsResult;
  /** Blindly signs the viewer's token. Only the fact that they fetched one is stored: not when, and not which. */
  signToken: SignTokenResult;
  /** Writes or changes the viewer's contribution on a topic. */
  submitContribution: SubmitContributionResult;
  /** Takes the seat that is offered. */
  takeSeat: TakeSeatResult;
  /** Takes the offered seat, by the link in an email. */
  takeSeatByLink: TakeSeatByLinkResult;
  /** Sends it to the viewer only. */
  testMessage: TestMessageResult;
  /** Sends `webhook.test` once, even if the webhook is paused or stopped. */
  testWebhook: TestWebhookResult;
  unassignReviewers: UnassignReviewersResult;
  /** Undoes what the action staged, in the background: previously staged decisions are restored, and later changes stay. */
  undoBulkAction: UndoBulkActionResult;
  /** Cancels a planned action, or dismisses one that was halted. */
  undoPlannedAction: UndoPlannedActionResult;
  updateEvent: UpdateEventResult;
  /** Hits in a changed text have to be cleared again. */
  updateFinding: UpdateFindingResult;
  /** Changes which notes and contributions a finding is based on. */
  updateFindingSources: UpdateFindingSourcesResult;
  updateInstitute: UpdateInstituteResult;
  updateReport: UpdateReportResult;
  updateSeries: UpdateSeriesResult;
  updateSession: UpdateSessionResult;
  updateTopic: UpdateTopicResult;
  updateWebhook: UpdateWebhookResult;
  /** Records that the viewer looked at their registration, for `previousVisit`. */
  visitStatus: VisitStatusResult;
  /** Adds sessions to an offered or confirmed seat. It never removes one. */
  widenOffer: WidenOfferResult;
  /**
   * Withdraws, in any active state, until the event is over. A freed seat is immediately offered to the next person.
   * `expectedState`: the state that the person was shown; omitted: any.
   */
  withdraw: WithdrawResult;
  /**
   * Refuses an offer, or withdraws from any other state until the event is over, by the link in an email. The link stops working.
   * `expectedState`: the state that the person was shown; omitted: any.
   */
  withdrawByLink: WithdrawByLinkResult;
  /** Erases it, at any time. Findings are no longer based on it. */
  withdrawContribution: WithdrawContributionResult;
  withdrawCountersign: WithdrawCountersignResult;
  /** Erases the viewer's answers, at any time. */
  withdrawFollowUpAnswers: WithdrawFollowUpAnswersResult;
  withdrawReplacement: WithdrawReplacementResult;
  /** Keeps it for the rapporteurs: it is considered, but never published. Its author sees that and can choose again. */
  withholdContribution: WithholdContributionResult;
  /** Withholds these numbers, and no others, from the next version's participation figures. For members who may publish the report; nothing is published. */
  withholdReportFigures: WithholdReportFiguresResult;
  /** Idempotent by id: a repeated request returns the note as it is. */
  writeNote: WriteNoteResult;
};


export type MutationAcceptInvitationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationAcceptReplacementArgs = {
  eventSlug: Scalars['String']['input'];
};


export type MutationAcknowledgeReportArgs = {
  token: Scalars['String']['input'];
};


export type MutationAddRecipientArgs = {
  input: AddRecipientInput;
};


export type MutationAddSessionArgs = {
  input: AddSessionInput;
};


export type MutationAddTopicArgs = {
  input: AddTopicInput;
};


export type MutationAmendRegistrationArgs = {
  input: AmendRegistrationInput;
};


export type MutationAnnounceUptakeArgs = {
  eventSlug: Scalars['String']['input'];
};


export type MutationAnswerCountersignArgs = {
  input: AnswerCountersignInput;
};


export type MutationAnswerFollowUpArgs = {
  input: AnswerFollowUpInput;
};


export type MutationAnswerGrantArgs = {
  input: AnswerGrantInput;
};


export type MutationAnswerValidationArgs = {
  input: AnswerValidationInput;
};


export type MutationApproveContributionArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationAssignBreakoutsArgs = {
  input: AssignBreakoutsInput;
};


export type MutationAssignReviewersArgs = {
  input: AssignReviewersInput;
};


export type MutationCancelMessageArgs = {
  id: Scalars['ID']['input'];
};


export type MutationChangeMemberRoleArgs = {
  instituteSlug: Scalars['String']['input'];
  memberId: Scalars['ID']['input'];
  role: MemberRole;
};


export type MutationChangeNoteArgs = {
  input: ChangeNoteInput;
};


export type MutationChangeRecipientArgs = {
  input: ChangeRecipientInput;
};


export type MutationCheckImportArgs = {
  input: CheckImportInput;
};


export type MutationCheckInArgs = {
  input: CheckInInput;
};


export type MutationClearContributionHitArgs = {
  input: ClearContributionHitInput;
};


export type MutationClearHitArgs = {
  input: ClearHitInput;
};


export type MutationClearReportHitArgs = {
  input: ClearReportHitInput;
};


export type MutationCloseCalendarFeedArgs = {
  reference: Scalars['String']['input'];
};


export type MutationCloseValidationArgs = {
  roundId: Scalars['ID']['input'];
};


export type MutationConfirmAddressByLinkArgs = {
  reference: Scalars['String']['input'];
};


export type MutationConfirmErasureArgs = {
  token: Scalars['String']['input'];
};


export type MutationConfirmUptakeArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCopyEventArgs = {
  input: CopyEventInput;
};


export type MutationCorrectAttendanceArgs = {
  input: CorrectAttendanceInput;
};


export type MutationCreateApiTokenArgs = {
  input: CreateApiTokenInput;
};


export type MutationCreateEventArgs = {
  input: CreateEventInput;
};


export type MutationCreateFindingArgs = {
  input: CreateFindingInput;
};


export type MutationCreateSeriesArgs = {
  input: CreateSeriesInput;
};


export type MutationCreateWebhookArgs = {
  input: CreateWebhookInput;
};


export type MutationDecideArgs = {
  input: DecideInput;
};


export type MutationDecideAllArgs = {
  input: DecideAllInput;
};


export type MutationDecideStatementArgs = {
  input: DecideStatementInput;
};


export type MutationDeclareConflictArgs = {
  input: DeclareConflictInput;
};


export type MutationDeclineEventInvitationArgs = {
  eventSlug: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationDeclineReplacementArgs = {
  eventSlug: Scalars['String']['input'];
};


export type MutationDeleteDraftArgs = {
  eventSlug: Scalars['String']['input'];
};


export type MutationDiscardImportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDiscardMessageArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDistributeReviewsArgs = {
  input: DistributeReviewsInput;
};


export type MutationEndGrantArgs = {
  input: EndGrantInput;
};


export type MutationEndSignInArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEnterUptakeArgs = {
  input: EnterUptakeInput;
};


export type MutationHoldWaitlistArgs = {
  input: HoldWaitlistInput;
};


export type MutationImportRecipientsArgs = {
  input: ImportRecipientsInput;
};


export type MutationInviteFocalPointArgs = {
  input: InviteFocalPointInput;
};


export type MutationInviteMemberArgs = {
  input: InviteMemberInput;
};


export type MutationInvitePeopleArgs = {
  input: InvitePeopleInput;
};


export type MutationJoinSessionArgs = {
  reference: Scalars['String']['input'];
  sessionId: Scalars['ID']['input'];
};


export type MutationKeepOrganisationsApartArgs = {
  input: KeepOrganisationsApartInput;
};


export type MutationLiftConflictArgs = {
  id: Scalars['ID']['input'];
};


export type MutationMarkEditingArgs = {
  findingId: Scalars['ID']['input'];
  leaving?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationMarkPresenceArgs = {
  leaving?: InputMaybe<Scalars['Boolean']['input']>;
  reference: Scalars['String']['input'];
};


export type MutationMergeOrganisationsArgs = {
  input: MergeOrganisationsInput;
};


export type MutationMoveFindingArgs = {
  input: MoveFindingInput;
};


export type MutationMoveSessionArgs = {
  input: MoveSessionInput;
};


export type MutationMoveTopicArgs = {
  input: MoveTopicInput;
};


export type MutationNamePeopleArgs = {
  input: NamePeopleInput;
};


export type MutationNameReplacementArgs = {
  input: NameReplacementInput;
};


export type MutationOpenCalendarFeedArgs = {
  reference: Scalars['String']['input'];
};


export type MutationOpenValidationArgs = {
  input: OpenValidationInput;
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


export type MutationPublishReportArgs = {
  input: PublishReportInput;
};


export type MutationRegisterInterestArgs = {
  input: RegisterInterestInput;
};


export type MutationReleaseStagedDecisionsArgs = {
  eventSlug: Scalars['String']['input'];
};


export type MutationRemindReviewersArgs = {
  input: RemindReviewersInput;
};


export type MutationRemoveBoardViewArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRemoveFindingArgs = {
  input: RemoveFindingInput;
};


export type MutationRemoveMemberArgs = {
  instituteSlug: Scalars['String']['input'];
  memberId: Scalars['ID']['input'];
};


export type MutationRemoveMessageTemplateArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRemoveNoteArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRemoveRecipientArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRemoveSessionArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRemoveTopicArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRemoveUptakeArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRemoveWebhookArgs = {
  id: Scalars['ID']['input'];
};


export type MutationReportUptakeArgs = {
  input: ReportUptakeInput;
};


export type MutationRequestErasureArgs = {
  reference?: InputMaybe<Scalars['String']['input']>;
};


export type MutationResolveFreezeArgs = {
  input: ResolveFreezeInput;
};


export type MutationResumeWaitlistArgs = {
  input: ResumeWaitlistInput;
};


export type MutationRevealFieldArgs = {
  input: RevealFieldInput;
};


export type MutationRevokeApiTokenArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRevokeEventInvitationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRevokeFocalPointArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRevokeInvitationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRotateWebhookSecretArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRunImportArgs = {
  input: RunImportInput;
};


export type MutationRunInvitationImportArgs = {
  input: RunInvitationImportInput;
};


export type MutationRunPlannedActionNowArgs = {
  affected?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationSaveBoardViewArgs = {
  input: SaveBoardViewInput;
};


export type MutationSaveDraftArgs = {
  content: Scalars['String']['input'];
  eventSlug: Scalars['String']['input'];
};


export type MutationSaveMessageArgs = {
  input: SaveMessageInput;
};


export type MutationSaveMessageTemplateArgs = {
  input: SaveMessageTemplateInput;
};


export type MutationSaveReviewArgs = {
  input: SaveReviewInput;
};


export type MutationSendDeliveryAgainArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSendEventInvitationAgainArgs = {
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationSendFollowUpArgs = {
  eventSlug: Scalars['String']['input'];
};


export type MutationSendMessageArgs = {
  input: SendMessageInput;
};


export type MutationSendReportArgs = {
  input: SendReportInput;
};


export type MutationSeparateOrganisationArgs = {
  input: SeparateOrganisationInput;
};


export type MutationSetCertificateRuleArgs = {
  eventSlug: Scalars['String']['input'];
  sessions?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationSetContributionsArgs = {
  input: SetContributionsInput;
};


export type MutationSetDigestArgs = {
  input: SetDigestInput;
};


export type MutationSetDisclosureThresholdArgs = {
  input: SetDisclosureThresholdInput;
};


export type MutationSetEmailNoteArgs = {
  input: SetEmailNoteInput;
};


export type MutationSetEvidenceUntilArgs = {
  input: SetEvidenceUntilInput;
};


export type MutationSetFollowUpArgs = {
  input: SetFollowUpInput;
};


export type MutationSetLanguageArgs = {
  language: Language;
};


export type MutationSetOffersProtectionArgs = {
  eventSlug: Scalars['String']['input'];
  offersProtection: Scalars['Boolean']['input'];
};


export type MutationSetOrganisationNamesArgs = {
  input: SetOrganisationNamesInput;
};


export type MutationSetOwnProtectionArgs = {
  input: SetOwnProtectionInput;
};


export type MutationSetPriorityArgs = {
  input: SetPriorityInput;
};


export type MutationSetRemindersArgs = {
  input: SetRemindersInput;
};


export type MutationSetRetentionArgs = {
  input: SetRetentionInput;
};


export type MutationSetReviewCriteriaArgs = {
  input: SetReviewCriteriaInput;
};


export type MutationSetRoomDisclosureArgs = {
  input: SetRoomDisclosureInput;
};


export type MutationSetSeatPlanArgs = {
  input: SetSeatPlanInput;
};


export type MutationSetSessionRoleArgs = {
  input: SetSessionRoleInput;
};


export type MutationSetSessionRuleArgs = {
  input: SetSessionRuleInput;
};


export type MutationSetSharingArgs = {
  input: SetSharingInput;
};


export type MutationSetStatusPageSettingsArgs = {
  input: SetStatusPageSettingsInput;
};


export type MutationSignTokenArgs = {
  input: SignTokenInput;
};


export type MutationSubmitContributionArgs = {
  input: SubmitContributionInput;
};


export type MutationTakeSeatArgs = {
  reference: Scalars['String']['input'];
};


export type MutationTakeSeatByLinkArgs = {
  reference: Scalars['String']['input'];
};


export type MutationTestMessageArgs = {
  input: TestMessageInput;
};


export type MutationTestWebhookArgs = {
  id: Scalars['ID']['input'];
};


export type MutationUnassignReviewersArgs = {
  input: UnassignReviewersInput;
};


export type MutationUndoBulkActionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationUndoPlannedActionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationUpdateEventArgs = {
  input: UpdateEventInput;
};


export type MutationUpdateFindingArgs = {
  input: UpdateFindingInput;
};


export type MutationUpdateFindingSourcesArgs = {
  input: UpdateFindingSourcesInput;
};


export type MutationUpdateInstituteArgs = {
  input: UpdateInstituteInput;
};


export type MutationUpdateReportArgs = {
  input: UpdateReportInput;
};


export type MutationUpdateSeriesArgs = {
  input: UpdateSeriesInput;
};


export type MutationUpdateSessionArgs = {
  input: UpdateSessionInput;
};


export type MutationUpdateTopicArgs = {
  input: UpdateTopicInput;
};


export type MutationUpdateWebhookArgs = {
  input: UpdateWebhookInput;
};


export type MutationVisitStatusArgs = {
  reference: Scalars['String']['input'];
};


export type MutationWidenOfferArgs = {
  input: WidenOfferInput;
};


export type MutationWithdrawArgs = {
  expectedState?: InputMaybe<RegistrationState>;
  reference: Scalars['String']['input'];
};


export type MutationWithdrawByLinkArgs = {
  expectedState?: InputMaybe<RegistrationState>;
  reference: Scalars['String']['input'];
};


export type MutationWithdrawContributionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationWithdrawCountersignArgs = {
  id: Scalars['ID']['input'];
};


export type MutationWithdrawFollowUpAnswersArgs = {
  reference: Scalars['String']['input'];
};


export type MutationWithdrawReplacementArgs = {
  reference: Scalars['String']['input'];
};


export type MutationWithholdContributionArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWithholdReportFiguresArgs = {
  input: WithholdReportFiguresInput;
};


export type MutationWriteNoteArgs = {
  input: WriteNoteInput;
};

export type NamePeopleInput = {
  focalPointId: Scalars['ID']['input'];
  /** Id of an invitation of the same focal point that the person replaces; it is withdrawn at the same time. */
  inPlaceOf?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 500. */
  people: Array<NamedPersonInput>;
};

export type NamePeopleResult = ActionPlanned | FocalPointClosed | InvalidInput | InvitationClosed | InvitationsInvalid | PeopleNamed | PlacesFilled | UnknownEventInvitation | UnknownFocalPoint;

export type NameReplacementInput = {
  email: Scalars['String']['input'];
  /** 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Of the holder's registration. */
  reference: Scalars['String']['input'];
};

export type NameReplacementResult = CannotName | InvalidInput | ReplacementNamed | UnknownRegistration;

export type NamedPersonInput = {
  email: Scalars['String']['input'];
  language: Language;
  name: Scalars['String']['input'];
};

/** A replacement that the viewer named. It doesn't reveal whether they are registered. */
export type NamedReplacement = {
  __typename?: 'NamedReplacement';
  email: Scalars['String']['output'];
  /** Until when they can accept. */
  expiresAt: Scalars['DateTime']['output'];
  name: Scalars['String']['output'];
  state: ReplacementState;
};

/** What emails to protected people look like, in the reader's language. */
export type NeutralEmail = {
  __typename?: 'NeutralEmail';
  /** What the link is called. */
  action: Scalars['String']['output'];
  /** The address that emails of the site come from, with a name. */
  from: Scalars['String']['output'];
  paragraphs: Array<Scalars['String']['output']>;
  /** What stands before the phrase that a person chose. */
  phraseLabel: Scalars['String']['output'];
  subject: Scalars['String']['output'];
};

/** The offer is limited to sessions that the person did not choose, or that are no longer in the programme. */
export type NoChosenSessionLeft = Refusal & {
  __typename?: 'NoChosenSessionLeft';
  message: Scalars['String']['output'];
};

/** The event has no follow-up survey. */
export type NoFollowUp = Refusal & {
  __typename?: 'NoFollowUp';
  message: Scalars['String']['output'];
};

/** There is no offer: none was made, or it was withdrawn. */
export type NoOffer = Refusal & {
  __typename?: 'NoOffer';
  message: Scalars['String']['output'];
  state: RegistrationState;
};

/** The registration holds no place in the session, or the session has no link. */
export type NoPlace = Refusal & {
  __typename?: 'NoPlace';
  message: Scalars['String']['output'];
};

/** The new parent is within the topic itself, or the tree would be more than three levels deep. */
export type NoSuchPlace = Refusal & {
  __typename?: 'NoSuchPlace';
  message: Scalars['String']['output'];
};

/** Nobody is named. */
export type NobodyNamed = Refusal & {
  __typename?: 'NobodyNamed';
  message: Scalars['String']['output'];
};

export type NobodyOfferedCode =
  | 'GROUP_AT_MAXIMUM'
  | 'NOBODY_WAITING'
  | 'NO_FREE_SEAT'
  | 'OFFERS_ENDED'
  | 'ORGANISATIONS_AT_CAP'
  /** Limits of the seat plan. They aren't named because that would reveal masked organisations. */
  | 'PLAN_LIMIT'
  /** Organisers hold the queue; see `Waitlist.hold`. */
  | 'QUEUE_HELD'
  | 'SEATS_ALLOTTED'
  | 'SEATS_RESERVED';

export type NobodyOfferedReason = {
  __typename?: 'NobodyOfferedReason';
  code: NobodyOfferedCode;
  /** Null: holds for all. */
  group?: Maybe<StakeholderGroup>;
  text: Scalars['String']['output'];
};

/** None of the reviewers has an application left to review, or those who do were reminded today, in the event's time zone. */
export type NobodyToRemind = Refusal & {
  __typename?: 'NobodyToRemind';
  message: Scalars['String']['output'];
};

/** All given recipients have this version already, or none was given. */
export type NobodyToSendTo = Refusal & {
  __typename?: 'NobodyToSendTo';
  message: Scalars['String']['output'];
};

/** Nobody matches the filter. */
export type NobodyToWriteTo = Refusal & {
  __typename?: 'NobodyToWriteTo';
  message: Scalars['String']['output'];
};

/** Only people with a seat can contribute at this event. */
export type NotAContributor = Refusal & {
  __typename?: 'NotAContributor';
  message: Scalars['String']['output'];
};

/** The viewer may not do this. If they aren't signed in, signing in may help. */
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

/** The field can't be revealed to the viewer, or isn't masked. */
export type NotRevealable = Refusal & {
  __typename?: 'NotRevealable';
  message: Scalars['String']['output'];
};

/** Someone else planned it. */
export type NotYours = Refusal & {
  __typename?: 'NotYours';
  message: Scalars['String']['output'];
};

/** A statement heard in a session, attributed to groups, never to a person. */
export type Note = {
  __typename?: 'Note';
  changedAt: Scalars['DateTime']['output'];
  /** Groups that voiced it. */
  groups: Array<StakeholderGroup>;
  heardAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** The rapporteur's institute; null once the links to people are destroyed. */
  institute?: Maybe<Institute>;
  /** Whether the viewer created it. */
  isOwn: Scalars['Boolean']['output'];
  kind: NoteKind;
  /**
   * Words of the current text that may identify participants, in order: anything like a name, an address or a phone number, and whatever
   * identifies people whose names the viewer sees.
   */
  marks: Array<NoteMark>;
  session: Session;
  /** 1 to 2,000 characters. */
  text: Scalars['String']['output'];
  /** Null: not assigned yet. */
  topic?: Maybe<Topic>;
  /** Raised by every change. */
  version: Scalars['Int']['output'];
};

/** Somebody else removed the note. */
export type NoteAlreadyRemoved = Refusal & {
  __typename?: 'NoteAlreadyRemoved';
  message: Scalars['String']['output'];
  /** What was sent. */
  text: Scalars['String']['output'];
};

export type NoteChanged = {
  __typename?: 'NoteChanged';
  note: Note;
};

/** Somebody else changed the note. Nothing was overwritten. */
export type NoteChangedMeanwhile = Refusal & {
  __typename?: 'NoteChangedMeanwhile';
  message: Scalars['String']['output'];
  /** As it is now. */
  note: Note;
  /** What was sent; empty if it was to be removed. */
  text: Scalars['String']['output'];
};

export type NoteConnection = {
  __typename?: 'NoteConnection';
  edges: Array<NoteEdge>;
  pageInfo: PageInfo;
};

export type NoteEdge = {
  __typename?: 'NoteEdge';
  cursor: Scalars['String']['output'];
  node: Note;
};

/** A finding is based on the note. */
export type NoteInUse = Refusal & {
  __typename?: 'NoteInUse';
  message: Scalars['String']['output'];
};

export type NoteKind =
  | 'AGREEMENT'
  | 'CONCERN'
  | 'DISAGREEMENT'
  | 'EVIDENCE'
  | 'PROPOSAL'
  | 'QUESTION';

/** Words of a note that may identify a participant. It doesn't say whom. */
export type NoteMark = {
  __typename?: 'NoteMark';
  /** UTF-16 units of the text. */
  from: Scalars['Int']['output'];
  /** Whether they name a person; otherwise they may identify one in another way. */
  isName: Scalars['Boolean']['output'];
  /** Exclusive. */
  to: Scalars['Int']['output'];
  words: Scalars['String']['output'];
};

export type NoteRemoved = {
  __typename?: 'NoteRemoved';
  id: Scalars['ID']['output'];
};

/** A finding must be based on at least one note. */
export type NoteRequired = Refusal & {
  __typename?: 'NoteRequired';
  message: Scalars['String']['output'];
};

export type NoteWritten = {
  __typename?: 'NoteWritten';
  note: Note;
};

/** A notification without content: refetch the notes. */
export type NotesChange = {
  __typename?: 'NotesChange';
  at: Scalars['DateTime']['output'];
  sessionId: Scalars['ID']['output'];
};

/** The session's rule forbids notes, or the links to people were destroyed. */
export type NotesNotAllowed = Refusal & {
  __typename?: 'NotesNotAllowed';
  message: Scalars['String']['output'];
};

/** No proposal is waiting for this side's answer. */
export type NothingProposed = Refusal & {
  __typename?: 'NothingProposed';
  message: Scalars['String']['output'];
};

export type NothingStaged = Refusal & {
  __typename?: 'NothingStaged';
  message: Scalars['String']['output'];
};

/** Participants have been notified of everything. */
export type NothingToAnnounce = Refusal & {
  __typename?: 'NothingToAnnounce';
  message: Scalars['String']['output'];
};

/** Nothing can be undone: it staged nothing, is undone already, or is still running. */
export type NothingToUndo = Refusal & {
  __typename?: 'NothingToUndo';
  message: Scalars['String']['output'];
};

/** There are no findings. */
export type NothingToValidate = Refusal & {
  __typename?: 'NothingToValidate';
  message: Scalars['String']['output'];
};

/** The seat covers all of these sessions already, or would lose one that it covers. */
export type NothingWidened = Refusal & {
  __typename?: 'NothingWidened';
  message: Scalars['String']['output'];
};

export type OfferLapsed = Refusal & {
  __typename?: 'OfferLapsed';
  lapsedAt: Scalars['DateTime']['output'];
  message: Scalars['String']['output'];
};

/** Sessions that a seat is limited to, and why. */
export type OfferLimit = {
  __typename?: 'OfferLimit';
  /** Shown to the person. */
  reason: Scalars['String']['output'];
  /** By time, without sessions that were removed. */
  sessions: Array<Session>;
};

export type OfferLimitInput = {
  /** 1 to 1,000 characters: why other sessions are excluded. Shown to the person. */
  reason: Scalars['String']['input'];
  /** Of the event's sessions; at least one. */
  sessionIds: Array<Scalars['ID']['input']>;
};

export type OfferReason = {
  __typename?: 'OfferReason';
  /** Seats the group held when the offer was made; null if somebody of the group is hidden from the viewer. */
  groupHeld?: Maybe<Scalars['Int']['output']>;
  /** Its target at that time. */
  groupTarget: Scalars['Int']['output'];
  kind: OfferReasonKind;
  /** Null unless an organiser offered the seat out of turn. */
  outOfTurn?: Maybe<OutOfTurn>;
  /** People ahead in the lane who were skipped because their organisation is at its cap; without people whose organisation is masked. */
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

/** The person is emailed. */
export type OfferWidened = {
  __typename?: 'OfferWidened';
  registration: Registration;
};

/** A seat that the viewer can take over as a replacement. */
export type OfferedReplacement = {
  __typename?: 'OfferedReplacement';
  expiresAt: Scalars['DateTime']['output'];
  group: StakeholderGroup;
  /** Who named the viewer; null for protected people. */
  holderName?: Maybe<Scalars['String']['output']>;
  /** As the holder wrote the viewer's name. */
  name: Scalars['String']['output'];
};

export type OffersProtectionSet = {
  __typename?: 'OffersProtectionSet';
  event: Event;
};

export type OpenCalendarFeedResult = CalendarFeedOpened | UnknownRegistration | WrongState;

export type OpenValidationInput = {
  /** 1 hour to 90 days from now. */
  closesAt: Scalars['DateTime']['input'];
  eventSlug: Scalars['String']['input'];
  /** A UUID made by the client: repeating the request opens no second round. */
  id: Scalars['ID']['input'];
};

export type OpenValidationResult = ActionPlanned | EventNotOver | InvalidInput | NotAllowed | NothingToValidate | SecondFactorNeeded | UnknownEvent | ValidationBlocked | ValidationOpened | ValidationUnderway;

export type OrganisationAlias = {
  __typename?: 'OrganisationAlias';
  decidedAt: Scalars['DateTime']['output'];
  /** Address of the member who decided it. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  spelling: OrganisationSpelling;
};

export type OrganisationNamesSet = {
  __typename?: 'OrganisationNamesSet';
  event: Event;
};

export type OrganisationSeparated = {
  __typename?: 'OrganisationSeparated';
  event: Event;
  /** Offers to people whose organisation is below its cap now. */
  offersMade: Scalars['Int']['output'];
};

export type OrganisationSpelling = {
  __typename?: 'OrganisationSpelling';
  /** Seats held: offered and taken. */
  held: Scalars['Int']['output'];
  /** Folded spelling, unique within the event. */
  key: Scalars['ID']['output'];
  /** As people typed it, the most frequent first, at most 3. */
  names: Array<Scalars['String']['output']>;
  /** Acronyms and names in other languages added by members for the leak check; at most 10. */
  otherNames: Array<Scalars['String']['output']>;
  registrations: Scalars['Int']['output'];
};

/** Which spellings count as one organisation for the seat plan's cap. Names and numbers exclude protected people. */
export type Organisations = {
  __typename?: 'Organisations';
  /** Spellings containing this, at most 20; case and accents are ignored. */
  matching: Array<OrganisationSpelling>;
  /** Spellings merged into one organisation, by its name. */
  merged: Array<MergedOrganisation>;
  /** Possible duplicates among the 3,000 most frequent spellings, for a person to decide; at most 50, by number of seats. */
  suggestions: Array<MergeSuggestion>;
};


/** Which spellings count as one organisation for the seat plan's cap. Names and numbers exclude protected people. */
export type OrganisationsMatchingArgs = {
  search: Scalars['String']['input'];
};

export type OrganisationsKeptApart = {
  __typename?: 'OrganisationsKeptApart';
  event: Event;
};

export type OrganisationsMerged = {
  __typename?: 'OrganisationsMerged';
  /** Whether that is more than the cap allows: nobody loses a seat, but the organisation gets no more until it is below the cap. */
  aboveCap: Scalars['Boolean']['output'];
  event: Event;
  /** Seats they hold together. */
  held: Scalars['Int']['output'];
};

/** The same person or a member of the same institute has already given a reason: the other must be from a different institute. */
export type OtherInstituteNeeded = Refusal & {
  __typename?: 'OtherInstituteNeeded';
  message: Scalars['String']['output'];
};

/** An offer to somebody who wasn't next in line. */
export type OutOfTurn = {
  __typename?: 'OutOfTurn';
  /** Number of people who were ahead, at most 1,000; null unless the viewer sees everyone. */
  ahead?: Maybe<Scalars['Int']['output']>;
  /** Why; null if nobody was ahead when the offer was staged. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** Others in the lane are ahead: offering this person a seat needs a reason, which is recorded with the offer. */
export type OutOfTurnReasonNeeded = Refusal & {
  __typename?: 'OutOfTurnReasonNeeded';
  /** Number of people ahead, at most 1,000; null unless the viewer sees everyone. */
  ahead?: Maybe<Scalars['Int']['output']>;
  message: Scalars['String']['output'];
};

/** The survey and the viewer's answers. */
export type OwnFollowUp = {
  __typename?: 'OwnFollowUp';
  /** Null: not yet. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  answers: Array<Answer>;
  /** Whether answers can be given or changed now. */
  isOpen: Scalars['Boolean']['output'];
  questions: Array<Question>;
  until: Scalars['DateTime']['output'];
  /** Incremented by every change of the answers; 0 before the first. */
  version: Scalars['Int']['output'];
};

/** What the viewer chose for all their registrations. Nobody else sees it. */
export type OwnProtection = {
  __typename?: 'OwnProtection';
  /** What neutral emails contain, so that the viewer can tell them from forged ones. */
  emailPhrase?: Maybe<Scalars['String']['output']>;
  /** Whether future registrations are protected at every event that offers it. */
  everywhere: Scalars['Boolean']['output'];
};

export type OwnProtectionSet = {
  __typename?: 'OwnProtectionSet';
  viewer: Viewer;
};

/** The viewer's part in an open round. */
export type OwnValidation = {
  __typename?: 'OwnValidation';
  closesAt: Scalars['DateTime']['output'];
  /** Whether they have fetched a token; nobody knows which. */
  hasFetched: Scalars['Boolean']['output'];
  roundId: Scalars['ID']['output'];
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Numbers of people who held a seat. Null: withheld, because it would reveal, or help to derive, a number below the threshold. */
export type ParticipationFigures = {
  __typename?: 'ParticipationFigures';
  /** Countries with enough people. Others aren't even named. */
  countries: Array<CountryParticipation>;
  groups: Array<GroupParticipation>;
  /** From other countries, together; 0: from none. */
  otherCountries?: Maybe<Scalars['Int']['output']>;
  people?: Maybe<Scalars['Int']['output']>;
  /** All people, as a range, if the event's setting publishes no exact numbers; `people` is then null. Versions before 29 November 2026 have none. */
  range?: Maybe<CountRange>;
  threshold: Scalars['Int']['output'];
};

export type Passage = {
  __typename?: 'Passage';
  /** In the order of the text. */
  hits: Array<LeakHit>;
  language: Language;
  text: Scalars['String']['output'];
};

export type PassageAnswerInput = {
  findingId: Scalars['ID']['input'];
  /** Freezes the passage: it isn't published until it is reworded, or an editor gives a reason to keep it. */
  identifiesMe: Scalars['Boolean']['input'];
  somethingMissing: Scalars['Boolean']['input'];
  /** Null: no answer. */
  verdict?: InputMaybe<PassageVerdict>;
};

/** Counts of participants' answers. */
export type PassageAnswers = {
  __typename?: 'PassageAnswers';
  fair: Scalars['Int']['output'];
  identifies: Scalars['Int']['output'];
  missing: Scalars['Int']['output'];
  notFair: Scalars['Int']['output'];
};

export type PassageVerdict =
  | 'FAIR'
  | 'NOT_FAIR';

export type Passkey = {
  __typename?: 'Passkey';
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  name?: Maybe<Scalars['String']['output']>;
};

export type PeopleInvited = {
  __typename?: 'PeopleInvited';
  event: Event;
  invited: Scalars['Int']['output'];
};

export type PeopleNamed = {
  __typename?: 'PeopleNamed';
  focalPoint: FocalPoint;
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
  /** Name, address and organisation of people who asked for protection. */
  | 'PROTECTED_IDENTITY';

/** More nominations than places. */
export type PlacesFilled = Refusal & {
  __typename?: 'PlacesFilled';
  filled: Scalars['Int']['output'];
  message: Scalars['String']['output'];
  places: Scalars['Int']['output'];
};

/** What would happen if this plan were saved now. Nothing changes. */
export type PlanPreview = {
  __typename?: 'PlanPreview';
  groups: Array<PlanPreviewGroup>;
  /** Why no one else would be offered a seat. */
  nobodyOffered: Array<NobodyOfferedReason>;
  /** The first 20 people who would be offered a seat, in order, whom the viewer sees. */
  offered: Array<Registration>;
  /** Offers that the change would make immediately. */
  offersMade: Scalars['Int']['output'];
};

export type PlanPreviewGroup = {
  __typename?: 'PlanPreviewGroup';
  groupKey: Scalars['ID']['output'];
  /** Seats the group would hold: offered and taken. */
  held: Scalars['Int']['output'];
  /** People who would still be on the waitlist. */
  waiting: Scalars['Int']['output'];
};

export type PlanPreviewInput = {
  eventSlug: Scalars['String']['input'];
  plan: SeatPlanInput;
};

export type PlanPreviewResult = InvalidInput | NotAllowed | PlanPreview | SeatPlanInfeasible | SecondFactorNeeded | UnknownEvent;

/**
 * The smallest change of the staged decisions that satisfies the seat plan: it respects the limits of the room, groups, organisations and
 * allotments, fills as many reserved seats as possible, and changes as few decisions as possible; targets break ties.
 * A query only: apply it with `decide`, by unstaging the one and staging offers to the other.
 */
export type PlanRepair = {
  __typename?: 'PlanRepair';
  /** People who would be offered a seat instead, within each group in queue order, then by score. */
  offer: Array<Registration>;
  unfilledAfter: Scalars['Int']['output'];
  /** Reserved seats that would stay empty: as staged now, and after the repair. */
  unfilledBefore: Scalars['Int']['output'];
  /** People whose staged offers would be removed. */
  unstage: Array<Registration>;
};

/** What an action is about, from its arguments. It never names registrants. */
export type PlannedAbout = {
  __typename?: 'PlannedAbout';
  /** Registrations decided about. */
  count?: Maybe<Scalars['Int']['output']>;
  /** Of registrations. */
  decision?: Maybe<Decision>;
  /** New start of a session. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of the session, or the subject of the message. */
  title?: Maybe<Scalars['String']['output']>;
};

/** An action that emails others or is irreversible. It can be undone for a minute; then it is checked again and takes effect. */
export type PlannedAction = {
  __typename?: 'PlannedAction';
  /** Null if its arguments don't say, and once it has ended. Only its author sees the subject of a message. */
  about?: Maybe<PlannedAbout>;
  /**
   * Number of people it emails, counted when it was planned. Null for viewers from whom somebody at the event is hidden, unless it only
   * emails people whom its author named or sees. In that case it never halts with `MORE_PEOPLE`, as its author agreed to no number.
   */
  affected?: Maybe<Scalars['Int']['output']>;
  /** For `MORE_PEOPLE`: number of people when it was halted; null if `affected` is. */
  affectedNow?: Maybe<Scalars['Int']['output']>;
  /** Number of people it emailed, without its author. Null before it takes effect, if `affected` is, and for bulk decisions and imports, which continue in the background. */
  emailed?: Maybe<Scalars['Int']['output']>;
  /** Null while it is planned or halted. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null: of an institute, not of one event. */
  event?: Maybe<Event>;
  /** Null unless it is halted. */
  halted?: Maybe<PlannedActionHalt>;
  id: Scalars['ID']['output'];
  /** Whether the viewer planned it. Nobody else can undo it or run it. */
  isOwn: Scalars['Boolean']['output'];
  /** Whether `affected` is an upper bound, for bulk decisions. */
  isUpperBound: Scalars['Boolean']['output'];
  kind: PlannedActionKind;
  /** Why it was refused, for `REFUSED`. */
  message?: Maybe<Scalars['String']['output']>;
  plannedAt: Scalars['DateTime']['output'];
  /** Registrations that weren't changed, and why. Empty before it takes effect or is halted, and for everyone except its author. */
  refused: Array<RefusedRow>;
  state: PlannedActionState;
  takesEffectAt: Scalars['DateTime']['output'];
};

export type PlannedActionHalt =
  /** Every attempt failed. Nothing changed, nobody was emailed. */
  | 'FAILED'
  /** It would email more people than when it was planned; run it with `runPlannedActionNow` and the new number. */
  | 'MORE_PEOPLE'
  /** The member who planned it may no longer do this. */
  | 'NOT_ALLOWED'
  /** It was refused when it was due, or its subject was changed since it was planned; see `message`. */
  | 'REFUSED';

/** The mutation that a planned action runs. */
export type PlannedActionKind =
  | 'ANNOUNCE_UPTAKE'
  | 'ANSWER_COUNTERSIGN'
  | 'ANSWER_GRANT'
  | 'ASSIGN_BREAKOUTS'
  | 'CLOSE_VALIDATION'
  | 'COPY_EVENT'
  | 'DECIDE'
  | 'DECIDE_ALL'
  | 'DISTRIBUTE_REVIEWS'
  /** The emails after a grant has ended: to its owners, and to people who are offered freed seats. Undoing it restores nothing else; the seats stay reserved. */
  | 'END_GRANT'
  | 'INVITE_FOCAL_POINT'
  | 'INVITE_MEMBER'
  | 'INVITE_PEOPLE'
  | 'MERGE_ORGANISATIONS'
  | 'MOVE_SESSION'
  | 'NAME_PEOPLE'
  | 'OPEN_VALIDATION'
  | 'PROPOSE_GRANT'
  | 'PROPOSE_TERMS'
  | 'PUBLISH_EVENT'
  | 'PUBLISH_REPORT'
  | 'RELEASE_STAGED_DECISIONS'
  | 'REMIND_REVIEWERS'
  | 'REMOVE_SESSION'
  | 'RESUME_WAITLIST'
  | 'RUN_IMPORT'
  | 'RUN_INVITATION_IMPORT'
  | 'SEND_EVENT_INVITATION_AGAIN'
  | 'SEND_FOLLOW_UP'
  | 'SEND_MESSAGE'
  | 'SEND_REPORT'
  | 'SEPARATE_ORGANISATION'
  | 'SET_CONTRIBUTIONS'
  | 'SET_EVIDENCE_UNTIL'
  | 'SET_RETENTION'
  | 'SET_SEAT_PLAN'
  | 'SET_SESSION_ROLE'
  | 'UPDATE_EVENT'
  | 'UPDATE_SESSION'
  | 'WIDEN_OFFER';

/** The action took effect, now or earlier, or was halted again. */
export type PlannedActionRun = {
  __typename?: 'PlannedActionRun';
  action: PlannedAction;
};

export type PlannedActionState =
  | 'DONE'
  /** Did not take effect; `halted` says why. */
  | 'HALTED'
  /** Takes effect at `takesEffectAt`, unless it is undone. */
  | 'PLANNED'
  /** Undone, or dismissed after being halted. Nothing changed, nobody was emailed. */
  | 'UNDONE';

export type PlannedActionUndone = {
  __typename?: 'PlannedActionUndone';
  action: PlannedAction;
};

/** Who has an application open now, including the viewer. */
export type Presence = {
  __typename?: 'Presence';
  members: Array<MemberSummary>;
  reference: Scalars['ID']['output'];
};

export type PresenceMarked = {
  __typename?: 'PresenceMarked';
  presence: Presence;
};

export type PreviewEmailInput = {
  eventSlug: Scalars['String']['input'];
  kind: EmailKind;
  language: Language;
  /** Whose data to fill in; omitted: nobody's. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** For a message. If omitted or empty, another language is used, as in the email. */
  subjects?: InputMaybe<Array<LocalisedTextInput>>;
  /** The text of a message, or the paragraph added to another email. */
  texts?: InputMaybe<Array<LocalisedTextInput>>;
};

export type PreviewEmailResult = EmailPreview | InvalidInput | NotAllowed | SecondFactorNeeded | UnknownEvent | UnknownRegistration;

export type PreviewedEmails = {
  __typename?: 'PreviewedEmails';
  about: EmailTopic;
  people: Scalars['Int']['output'];
};

export type PrioritySet = {
  __typename?: 'PrioritySet';
  event: Event;
  /** Offers made immediately by the change. */
  offersMade: Scalars['Int']['output'];
  registration: Registration;
};

/**
 * A proof of work, as in ALTCHA: find the whole number from 0 to `maxNumber` for which the SHA-256 of `salt` followed by the number's digits
 * is `challenge`. Only required from browsers where seats are first come, first served, and while an event is flooded with registrations.
 */
export type ProofOfWorkChallenge = {
  __typename?: 'ProofOfWorkChallenge';
  /** `SHA-256`. */
  algorithm: Scalars['String']['output'];
  /** Hexadecimal, in lower case. */
  challenge: Scalars['String']['output'];
  /** When the challenge expires. */
  expiresAt: Scalars['DateTime']['output'];
  maxNumber: Scalars['Int']['output'];
  salt: Scalars['String']['output'];
  /** Hexadecimal; to be returned unchanged. */
  signature: Scalars['String']['output'];
};

/** Valid once, for the event it was requested for. */
export type ProofOfWorkInput = {
  challenge: Scalars['String']['input'];
  number: Scalars['Int']['input'];
  salt: Scalars['String']['input'];
  signature: Scalars['String']['input'];
};

/** Send the request again with a proof of work. Not required from people who are invited, signed in with the address, or use `confirmFirst`. */
export type ProofOfWorkNeeded = Refusal & {
  __typename?: 'ProofOfWorkNeeded';
  challenge: ProofOfWorkChallenge;
  message: Scalars['String']['output'];
};

export type ProposeGrantInput = {
  eventSlug: Scalars['String']['input'];
  partnerSlug: Scalars['String']['input'];
  terms: GrantTermsInput;
};

export type ProposeGrantResult = ActionPlanned | AllotmentTooLarge | GrantExists | GrantProposed | GrantToOneself | InvalidInput | NotAllowed | SecondFactorNeeded | UnknownEvent | UnknownInstitute;

export type ProposeTermsInput = {
  grantId: Scalars['ID']['input'];
  terms: GrantTermsInput;
  /** `Grant.version` as it was read. */
  version: Scalars['Int']['input'];
};

export type ProposeTermsResult = ActionPlanned | AllotmentTooLarge | ChangedMeanwhile | GrantClosed | GrantProposed | InvalidInput | NotAllowed | SameTerms | SecondFactorNeeded | UnknownGrant;

/** Protection can't be turned off while somebody at the event relies on it. */
export type ProtectionInUse = Refusal & {
  __typename?: 'ProtectionInUse';
  message: Scalars['String']['output'];
};

/**
 * What is published of an event's room: the same for everybody, staff included. Whether seats are free is counted every minute,
 * and so is everything where `disclosure` is `EXACT`. Other counts are taken at the full hour, and change only if at least as many people
 * as the event's disclosure threshold joined or left. After the event it stays as it is.
 */
export type PublicRoom = {
  __typename?: 'PublicRoom';
  disclosure: RoomDisclosure;
  /** In the event's own order; empty if groups aren't published. */
  groups: Array<PublicRoomGroup>;
  /** Whether seats are free, or people join the waitlist; null: withheld. */
  hasFreeSeats?: Maybe<Scalars['Boolean']['output']>;
  /** When this was published; null: nothing is published yet. */
  since?: Maybe<Scalars['DateTime']['output']>;
  /** Seats taken; null: withheld. */
  taken?: Maybe<CountRange>;
  /** Minimum number of people for a group to be published: the event's disclosure threshold. */
  threshold: Scalars['Int']['output'];
};

export type PublicRoomGroup = {
  __typename?: 'PublicRoomGroup';
  key: Scalars['ID']['output'];
  /** Null: withheld. */
  taken?: Maybe<CountRange>;
};

/** A publication related to a series: a link and its description. */
export type Publication = {
  __typename?: 'Publication';
  id: Scalars['ID']['output'];
  kind: PublicationKind;
  /** ISO 639-1; what it is written or spoken in. */
  languages: Array<Scalars['String']['output']>;
  /** Begins with https://. */
  link: Scalars['String']['output'];
  /** `YYYY-MM-DD` */
  publishedOn: Scalars['String']['output'];
  title: Scalars['String']['output'];
  titles: Array<LocalisedText>;
};

export type PublicationInput = {
  kind: PublicationKind;
  /** 1 to 20, ISO 639-1. */
  languages: Array<Scalars['String']['input']>;
  link: Scalars['String']['input'];
  /** `YYYY-MM-DD` */
  publishedOn: Scalars['String']['input'];
  titles: Array<LocalisedTextInput>;
};

export type PublicationKind =
  | 'ARTICLE'
  | 'BRIEF'
  | 'OTHER'
  | 'RECORDING'
  | 'REPORT';

export type PublishEventResult = ActionPlanned | AlreadyPublished | EventPublished | NotAllowed | NotReadyToPublish | SecondFactorNeeded | UnknownEvent;

/** Publishes exactly what was previewed, or nothing. */
export type PublishReportInput = {
  eventSlug: Scalars['String']['input'];
  /** `ReportPreview.hash` of what was shown: if the content has changed, nothing is published. */
  hash: Scalars['String']['input'];
};

export type PublishReportResult = ActionPlanned | ChangedMeanwhile | CountersignPending | NotAllowed | ReportBlocked | ReportPublished | ReportReveals | ReportUnderEmbargo | ReportWithoutFindings | SecondFactorNeeded | UnknownEvent;

/** A public contribution. */
export type PublishedContribution = {
  __typename?: 'PublishedContribution';
  /** Null if too few people of the group take part to name it. */
  group?: Maybe<StakeholderGroup>;
  id: Scalars['ID']['output'];
  /** ISO 639-1. */
  language: Scalars['String']['output'];
  /** The author, if they chose to be named; null otherwise. */
  name?: Maybe<Scalars['String']['output']>;
  text: Scalars['String']['output'];
  topic: Topic;
};

export type PublishedContributionConnection = {
  __typename?: 'PublishedContributionConnection';
  edges: Array<PublishedContributionEdge>;
  pageInfo: PageInfo;
};

export type PublishedContributionEdge = {
  __typename?: 'PublishedContributionEdge';
  cursor: Scalars['String']['output'];
  node: PublishedContribution;
};

export type Query = {
  __typename?: 'Query';
  /**
   * Previews how many people an action would email. `args`: the arguments of its mutation, by name; they are validated, and permissions are
   * checked, as in that mutation.
   */
  actionPreview: ActionPreview;
  /** An even, mixed distribution over parallel breakouts; deterministic. */
  breakoutProposal: BreakoutProposalResult;
  /** One of the viewer's own; null otherwise. */
  bulkAction?: Maybe<BulkAction>;
  event?: Maybe<Event>;
  /** Published events (and the viewer's own drafts), soonest first. `first`: 1 to 100; 20 if not given. */
  events: EventConnection;
  /** Null unless the viewer is a member of one of its two institutes. */
  grant?: Maybe<Grant>;
  /** Null unless the viewer is a member of an institute. */
  institute?: Maybe<Institute>;
  /** All institutes, by slug, for members of any institute; empty for others. `search`: part of a name or slug. */
  institutes: Array<Institute>;
  /** An invitation sent to the viewer's address that can be accepted; null otherwise. */
  invitation?: Maybe<Invitation>;
  /** What the holder of a link may know; null: no such link. Changes nothing. */
  invitationLink?: Maybe<InvitationLink>;
  /** The link to join a session: for people with a place, once it is shown, and for staff who manage the session. Null otherwise. */
  joinLink?: Maybe<Scalars['String']['output']>;
  /**
   * Autocompletion for the form: organisations whose name, or a word of it, begins with this, most frequent first; at most 8. Needs 3
   * letters. Only the event's institutes, and organisations with enough people who had a seat, here or at other events of the series, that a
   * report may name them (`Event.disclosureThreshold`). Only the institutes if the event hides who is registered.
   */
  knownOrganisations: Array<Scalars['String']['output']>;
  /** Null unless the viewer may see it. */
  message?: Maybe<Message>;
  neutralEmail: NeutralEmail;
  /** Previews `setSeatPlan`; for members who may change the plan. */
  planPreview: PlanPreviewResult;
  /** Null: unknown, or not for the viewer. */
  plannedAction?: Maybe<PlannedAction>;
  /** Planned and halted actions: the viewer's own, and with `eventSlug` also those of others at that event, for those who may edit it. Soonest first. */
  plannedActions: Array<PlannedAction>;
  /** A preview of an email of the event. */
  previewEmail: PreviewEmailResult;
  /** The viewer's own, or one that they may see; null otherwise. */
  registration?: Maybe<Registration>;
  /** The registration that the viewer's link opens; null for any other, and after its data was erased. */
  registrationByLink?: Maybe<RegistrationByLink>;
  /** Null unless the viewer may import at its event or, for people to invite, uploaded it themselves. */
  registrationImport?: Maybe<RegistrationImport>;
  /** What the link in an email opens. Null if it no longer works. */
  reportByLink?: Maybe<ReportByLink>;
  /** How `distributeReviews` would distribute the applications that wait for a decision; the same input and state give the same distribution. */
  reviewDistribution: ReviewDistributionResult;
  series?: Maybe<Series>;
  /** Previews whom moving a session would affect. */
  sessionMove: SessionMoveResult;
  /** Doesn't use up the token. Query it without signing in. */
  validationDraft: ValidationDraftResult;
  /** Null where there is no such round. */
  validationKey?: Maybe<ValidationKey>;
  /** Null if no valid certificate has this code. */
  verifyCertificate?: Maybe<VerifyCertificateResult>;
  /** Null if nobody is signed in. */
  viewer?: Maybe<Viewer>;
  /** Null unless the viewer may manage it. */
  webhook?: Maybe<Webhook>;
};


export type QueryActionPreviewArgs = {
  args: Scalars['JSON']['input'];
  kind: PlannedActionKind;
};


export type QueryBreakoutProposalArgs = {
  input: BreakoutProposalInput;
};


export type QueryBulkActionArgs = {
  id: Scalars['ID']['input'];
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


export type QueryInvitationLinkArgs = {
  token: Scalars['String']['input'];
};


export type QueryJoinLinkArgs = {
  sessionId: Scalars['ID']['input'];
};


export type QueryKnownOrganisationsArgs = {
  eventSlug: Scalars['String']['input'];
  prefix: Scalars['String']['input'];
};


export type QueryMessageArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlanPreviewArgs = {
  input: PlanPreviewInput;
};


export type QueryPlannedActionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlannedActionsArgs = {
  eventSlug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPreviewEmailArgs = {
  input: PreviewEmailInput;
};


export type QueryRegistrationArgs = {
  reference: Scalars['String']['input'];
};


export type QueryRegistrationByLinkArgs = {
  reference: Scalars['String']['input'];
};


export type QueryRegistrationImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReportByLinkArgs = {
  token: Scalars['String']['input'];
};


export type QueryReviewDistributionArgs = {
  input: ReviewDistributionInput;
};


export type QuerySeriesArgs = {
  slug: Scalars['String']['input'];
};


export type QuerySessionMoveArgs = {
  input: SessionMoveInput;
};


export type QueryValidationDraftArgs = {
  input: ValidationTokenInput;
};


export type QueryValidationKeyArgs = {
  roundId: Scalars['ID']['input'];
};


export type QueryVerifyCertificateArgs = {
  code: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type QueryWebhookArgs = {
  id: Scalars['ID']['input'];
};

/** A question of the event's registration form. Shown only if `shownIf` holds; hidden questions can't be answered. */
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

export type QueueAlreadyHeld = Refusal & {
  __typename?: 'QueueAlreadyHeld';
  message: Scalars['String']['output'];
};

/** A pause of automatic offers. */
export type QueueHold = {
  __typename?: 'QueueHold';
  /** Name of the member who paused it; null unless the viewer is staff of the host. */
  by?: Maybe<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  since: Scalars['DateTime']['output'];
};

export type QueueNotHeld = Refusal & {
  __typename?: 'QueueNotHeld';
  message: Scalars['String']['output'];
};

export type ReasonNeeded = Refusal & {
  __typename?: 'ReasonNeeded';
  message: Scalars['String']['output'];
};

/** An offer as it was made, whatever its outcome. */
export type RecentOffer = {
  __typename?: 'RecentOffer';
  at: Scalars['DateTime']['output'];
  reason: OfferReason;
  registration: Registration;
};

/** The second factor has to be presented again: the last time was more than ten minutes ago. */
export type RecentSecondFactorNeeded = Refusal & {
  __typename?: 'RecentSecondFactorNeeded';
  message: Scalars['String']['output'];
};

/** A policymaker or an office that receives reports of an event. Visible only to members who send them. */
export type Recipient = {
  __typename?: 'Recipient';
  addedAt: Scalars['DateTime']['output'];
  /** The ministry, the parliament, the organisation. */
  body: Scalars['String']['output'];
  /** ISO 3166-1 alpha-2. */
  country: Scalars['String']['output'];
  /** Deliveries, newest version of the report first. */
  deliveries: Array<ReportDelivery>;
  email: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Language of their emails, and of the report if available. */
  language: Language;
  /** Name of the person or the office. */
  name: Scalars['String']['output'];
  /** Incremented by every change; pass it as `version`. */
  version: Scalars['Int']['output'];
};

export type RecipientConnection = {
  __typename?: 'RecipientConnection';
  edges: Array<RecipientEdge>;
  pageInfo: PageInfo;
  /** How many match. */
  totalCount: Scalars['Int']['output'];
};

/** Of the newest version of the report. */
export type RecipientCounts = {
  __typename?: 'RecipientCounts';
  acknowledged: Scalars['Int']['output'];
  notSent: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
  unacknowledged: Scalars['Int']['output'];
  undelivered: Scalars['Int']['output'];
};

export type RecipientEdge = {
  __typename?: 'RecipientEdge';
  cursor: Scalars['String']['output'];
  node: Recipient;
};

/** Another recipient of the event has this address. */
export type RecipientExists = Refusal & {
  __typename?: 'RecipientExists';
  message: Scalars['String']['output'];
};

export type RecipientFactsInput = {
  /** 1 to 200 characters. */
  body: Scalars['String']['input'];
  /** ISO 3166-1 alpha-2. */
  country: Scalars['String']['input'];
  email: Scalars['String']['input'];
  language: Language;
  /** 1 to 200 characters. */
  name: Scalars['String']['input'];
};

export type RecipientFilter = {
  /** ISO 3166-1 alpha-2. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Part of a name, a body or an address. */
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<RecipientStatus>;
};

export type RecipientRemoved = {
  __typename?: 'RecipientRemoved';
  id: Scalars['ID']['output'];
};

export type RecipientSaved = {
  __typename?: 'RecipientSaved';
  recipient: Recipient;
};

/** Delivery of the newest version of the report to a recipient. */
export type RecipientStatus =
  | 'ACKNOWLEDGED'
  | 'NOT_SENT'
  /** Sent, and not acknowledged. */
  | 'UNACKNOWLEDGED'
  /** Its email bounced or was refused. */
  | 'UNDELIVERED';

/** Either everyone in the file was added, or nobody. */
export type RecipientsImported = {
  __typename?: 'RecipientsImported';
  added: Scalars['Int']['output'];
  event: Event;
};

export type Recommendation =
  | 'NOT_SELECT'
  | 'OFFER'
  | 'UNSURE'
  | 'WAITLIST';

/** An expected failure. `message` is for the person, in the language of the request (`Accept-Language`). */
export type Refusal = {
  message: Scalars['String']['output'];
};

export type RefusedAssignment = {
  __typename?: 'RefusedAssignment';
  reference: Scalars['ID']['output'];
  refusal: AssignmentRefusal;
  /** `Reviewer.id`; null: no reviewer can be assigned to the application. */
  reviewerId?: Maybe<Scalars['ID']['output']>;
};

export type RefusedDecision = {
  __typename?: 'RefusedDecision';
  reference: Scalars['ID']['output'];
  refusal: DecisionRefusal;
};

export type RefusedRow = {
  __typename?: 'RefusedRow';
  message: Scalars['String']['output'];
  reference: Scalars['ID']['output'];
};

export type RegisterAbility = CanRegister | CannotRegister;

export type RegisterInterestInput = {
  /** Omitted: `SHOWN`. */
  affiliation?: InputMaybe<AffiliationVisibility>;
  answers?: InputMaybe<Array<AnswerInput>>;
  /**
   * For clients without JavaScript: takes no seat until the address is confirmed by the link in the email, and needs no proof of work.
   * Omitted: no.
   */
  confirmFirst?: InputMaybe<Scalars['Boolean']['input']>;
  consents: Array<ConsentInput>;
  /** ISO 3166-1 alpha-2. */
  country: Scalars['String']['input'];
  email: Scalars['String']['input'];
  /**
   * A phrase that neutral emails to the address contain: up to 40 characters without links or addresses. Takes effect as
   * `protectEverywhere` does, and doesn't replace an earlier phrase.
   */
  emailPhrase?: InputMaybe<Scalars['String']['input']>;
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
  /** Its acronym and names in other languages, separated by semicolons or commas; up to 300 characters. Only the leak check uses them. */
  organisationNames?: InputMaybe<Scalars['String']['input']>;
  /** Required after `ProofOfWorkNeeded`. */
  proofOfWork?: InputMaybe<ProofOfWorkInput>;
  /**
   * Asks for protection at every event of the site that offers it, including future registrations. Ignored without `protectIdentity`. If the
   * viewer isn't signed in with the address, it takes effect once somebody signs in with it.
   */
  protectEverywhere?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether lists hide name, address and organisation. Refused (`NOT_OFFERED`) if the event doesn't offer protection. */
  protectIdentity?: InputMaybe<Scalars['Boolean']['input']>;
  /** Up to 60 characters, and no part of the name or the address. Ignored without `protectIdentity`. */
  pseudonym?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key: 16 to 100 characters, made by the client, hard to guess; a retry with the same id and input gets the same result. */
  requestId?: InputMaybe<Scalars['String']['input']>;
  /** Sessions of the event; omitted or all: all. */
  sessionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `EventInstitute.terms` of the partners needing consent that may see this registration. Outdated terms are refused (`TERMS_CHANGED`). */
  shareWith?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type RegisterInterestResult = AlreadyRegistered | AnsweredByEmail | InterestRegistered | InvalidInput | InvitationClosed | InvitationNeeded | ProofOfWorkNeeded | RegistrationClosed | RegistrationNotYetOpen | RequestIdReused | SeatNotPassed | TooManyRequests | UnknownEvent;

/** A person's registration at an event. The person never sees staged decisions. */
export type Registration = {
  __typename?: 'Registration';
  affiliation: AffiliationVisibility;
  /** The partner from whose allotment the seat is, for staff of the host and of that partner; null for a common seat. */
  allotment?: Maybe<Institute>;
  /** Empty if masked. */
  answers: Array<Answer>;
  /** Who is assigned to review it, first assigned first; null for those who don't decide about it. */
  assignments?: Maybe<Array<ReviewAssignment>>;
  /** Whether the person attends each session of the event, and why not: for people with a seat; empty for others. */
  attendance: Array<SessionAttendance>;
  /** In order of the sessions; sessions without a record are omitted. */
  attendanceRecords: Array<AttendanceRecord>;
  /**
   * Whether the address is unconfirmed, at events that are first come, first served. `OFFERED`: the seat is held for at most 20 minutes.
   * `WAITLISTED`: the place in the queue is kept, and counts once the address is confirmed.
   */
  awaitsConfirmation: Scalars['Boolean']['output'];
  /** Null if there is none, and for everyone except the person. */
  calendarFeed?: Maybe<CalendarFeed>;
  /** Null if the event has none, and for everyone except the person. */
  certificate?: Maybe<Certificate>;
  consents: Array<Consent>;
  /** The viewer's own, oldest first; empty for everyone else. */
  contributions: Array<Contribution>;
  /** ISO 3166-1 alpha-2; null if masked. */
  country?: Maybe<Scalars['String']['output']>;
  /** Given with `DECLINED`. */
  declineReason?: Maybe<Scalars['String']['output']>;
  /** Null if masked. */
  email?: Maybe<Scalars['String']['output']>;
  /** Emails to the person, newest first; null unless the viewer may write to them. `first`: 1 to 100; 20 if not given. */
  emails?: Maybe<EmailConnection>;
  event: Event;
  /** Null unless the registration is the viewer's, there is a survey, and they attended or have answered. */
  followUp?: Maybe<OwnFollowUp>;
  group: StakeholderGroup;
  /** History, oldest first, as far as the viewer may see it. */
  history: Array<HistoryEntry>;
  /** Whether the viewer is assigned to review it. */
  isAssignedToViewer: Scalars['Boolean']['output'];
  /** Empty if masked. */
  languages: Array<Scalars['String']['output']>;
  /** Delivery status of the latest email to the person; null if there is none, or the viewer may not write to them. */
  lastEmailStatus?: Maybe<EmailDeliveryStatus>;
  /** Sessions that the held seat is limited to; null: no limit, or no seat. */
  limit?: Maybe<OfferLimit>;
  /** Fields that the viewer doesn't see, whether or not they have a value. */
  masked: Array<FieldMask>;
  motivation?: Maybe<Scalars['String']['output']>;
  /** For a protected person, their pseudonym, if any. Null if masked; see `masked`. */
  name?: Maybe<Scalars['String']['output']>;
  offerExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why this person got the current offer; null if there is none or the viewer isn't staff. */
  offerReason?: Maybe<OfferReason>;
  organisation?: Maybe<Scalars['String']['output']>;
  /** Its acronym and names in other languages, for the leak check. Null if masked. */
  organisationNames?: Maybe<Scalars['String']['output']>;
  /** Places in sessions with a capacity, and as a speaker, by time. Offers hold them too. Other sessions only need a confirmed registration. */
  places: Array<SessionPlace>;
  /** Null: none, or the registration isn't the viewer's own. */
  previousVisit?: Maybe<StatusVisit>;
  priority: Scalars['Int']['output'];
  /** Recorded reason for the priority; null if there is none, for viewers who aren't staff, and, if earlier events are the reason, if the name is masked. */
  priorityReason?: Maybe<Scalars['String']['output']>;
  /** Whether the person asked for protection: lists don't show their identity. */
  protected: Scalars['Boolean']['output'];
  /** What others see as `name` of a protected person. Null if there is none, or `name` is masked. */
  pseudonym?: Maybe<Scalars['String']['output']>;
  /** Determines the place in the queue; unchanged by offers, even expired ones. */
  queuedAt: Scalars['DateTime']['output'];
  /** When this was read, by the server's clock. `registrationChanged` reports changes since then. */
  readAt: Scalars['DateTime']['output'];
  /** Ten letters and digits, used in emails and in the URL of the status page. */
  reference: Scalars['ID']['output'];
  registeredAt: Scalars['DateTime']['output'];
  /** The latest replacement named by the viewer; null: none, or the registration isn't the viewer's own. */
  replacement?: Maybe<NamedReplacement>;
  /** Null for viewers who don't see `reviews`, and if there are none. */
  reviewSummary?: Maybe<ReviewSummary>;
  /** All reviews, oldest first; null unless the viewer decides about it, or has saved their own review. */
  reviews?: Maybe<Array<Review>>;
  /** Null if the event is in no series that the viewer sees, for viewers who aren't staff, and if the name is masked. */
  seriesHistory?: Maybe<SeriesHistory>;
  /** Sessions that the person chose, without removed ones; also empty if `wantsAllSessions`. */
  sessions: Array<Session>;
  /** Partners needing consent, and whether the person gave it; null unless it is the viewer's own registration. */
  sharing?: Maybe<Array<Sharing>>;
  /** Null unless `viewerCan.decide`. */
  staged?: Maybe<StagedDecision>;
  state: RegistrationState;
  /** Null unless it is the viewer's own, a round is open, and they took part: attended a session or, if no attendance was recorded, hold a seat. */
  validation?: Maybe<OwnValidation>;
  /** Incremented by every change that the person sees, so not by staged decisions. */
  version: Scalars['Int']['output'];
  viewerCan: RegistrationAbilities;
  /** The viewer's own; null if there is none. */
  viewerReview?: Maybe<Review>;
  /** The person's place in their lane; null unless `WAITLISTED`. */
  waitlistPlace?: Maybe<WaitlistPlace>;
  /** Whether the person wants to attend all sessions. False with empty `sessions`: all sessions they chose were removed. */
  wantsAllSessions: Scalars['Boolean']['output'];
};


/** A person's registration at an event. The person never sees staged decisions. */
export type RegistrationEmailsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RegistrationAbilities = {
  __typename?: 'RegistrationAbilities';
  amend: Scalars['Boolean']['output'];
  /** With `amendRegistration`, changing only consents. */
  changeConsents: Scalars['Boolean']['output'];
  /** Write or change contributions now. */
  contribute: Scalars['Boolean']['output'];
  /** Decisions that an organiser may take now. */
  decide: Array<Decision>;
  /** Name a replacement. */
  nameReplacement: Scalars['Boolean']['output'];
  /** Save a review of it, or declare a conflict of interest. */
  review: Scalars['Boolean']['output'];
  /** Change the priority: for members who decide about the whole lane, while the person waits for a decision or a seat. */
  setPriority: Scalars['Boolean']['output'];
  takeSeat: Scalars['Boolean']['output'];
  /** Add sessions to a limited seat. */
  widen: Scalars['Boolean']['output'];
  withdraw: Scalars['Boolean']['output'];
};

/** What lets the viewer register. */
export type RegistrationBasis =
  /** `Event.viewerInvitation`, whether registration is open or not. */
  | 'INVITATION'
  /** Registration is open to anybody. */
  | 'OPEN_REGISTRATION'
  /** `Event.viewerReplacement`: somebody who holds a seat named the viewer to take it over, whether registration is open or not. */
  | 'REPLACEMENT';

/**
 * What a link in an email about a registration opens (`POST /api/registration-link` takes its token and sets a cookie for at most
 * twelve hours): the status, and actions that can't wait. Everything else requires signing in.
 */
export type RegistrationByLink = {
  __typename?: 'RegistrationByLink';
  /** Deadline of the follow-up survey; null unless it was sent and the person holds a seat. It doesn't reveal whether this person attended: answering requires signing in. */
  answerFollowUpUntil?: Maybe<Scalars['DateTime']['output']>;
  /** As `Registration.awaitsConfirmation`. */
  awaitsConfirmation: Scalars['Boolean']['output'];
  event: Event;
  offerExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  reference: Scalars['ID']['output'];
  state: RegistrationState;
  viewerCan: LinkAbilities;
  /** The person's place in their lane; null unless `WAITLISTED`. */
  waitlistPlace?: Maybe<WaitlistPlace>;
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
  facets: RegistrationFacets;
  pageInfo: PageInfo;
  /** How many match the filter. */
  totalCount: Scalars['Int']['output'];
};

/**
 * A registration form that the viewer has begun and not submitted. Encrypted at rest, in no list, readable by nobody else; deleted once
 * the registration is submitted, 30 days after the last change, or after the event.
 */
export type RegistrationDraft = {
  __typename?: 'RegistrationDraft';
  /** As the client wrote it. */
  content: Scalars['String']['output'];
  savedAt: Scalars['DateTime']['output'];
  /** 1 at first; incremented by every change. */
  version: Scalars['Int']['output'];
};

export type RegistrationEdge = {
  __typename?: 'RegistrationEdge';
  cursor: Scalars['String']['output'];
  node: Registration;
};

/** For each filter, how many registrations have each value under the other filters; most first, without zeros. */
export type RegistrationFacets = {
  __typename?: 'RegistrationFacets';
  /** By ISO 3166-1 alpha-2; null where countries are masked. */
  countries?: Maybe<Array<FacetCount>>;
  /** By key of the group. */
  groups: Array<FacetCount>;
  /** By ISO 639-1; people who speak several count in each. Null if languages are masked. */
  languages?: Maybe<Array<FacetCount>>;
  /** `0` to `3`, where `3` is three or more; as for `staged`. */
  reviews?: Maybe<Array<FacetCount>>;
  /** By name of the `ScoreBand`, of registrations with a score; as for `staged`. */
  scores?: Maybe<Array<FacetCount>>;
  /** `yes` and `no`, of registrations that the viewer may decide about; null if there can be none. */
  staged?: Maybe<Array<FacetCount>>;
  /** By name of the state. */
  states: Array<FacetCount>;
};

/** Filtering or sorting by a field that is masked for the viewer is refused: an error with the code `FIELD_MASKED`. */
export type RegistrationFilter = {
  /** By who is assigned to review them. */
  assignedTo?: InputMaybe<AssignedTo>;
  countries?: InputMaybe<Array<Scalars['String']['input']>>;
  groupKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  /** ISO 639-1: people who speak any of these. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `Reviewer.id`: those that the reviewer is assigned to. This and `UNASSIGNED` leave out those that the viewer does not decide about. */
  reviewerId?: InputMaybe<Scalars['ID']['input']>;
  /** Number of reviews: 0 to 3, where 3 means three or more. This, `scores`, `spreadFrom` and sorting by them exclude registrations that the viewer doesn't decide about. */
  reviews?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** By mean score; registrations without one are excluded. */
  scores?: InputMaybe<Array<ScoreBand>>;
  /**
   * Words, in any order, each part of a name, an organisation or an address; or a complete reference. Masked columns aren't searched; if all
   * three are masked, the search is refused with `FIELD_MASKED`. If nothing matches exactly, similar spellings are found. At most 8 words
   * count.
   */
  search?: InputMaybe<Scalars['String']['input']>;
  /** People who chose any of these sessions, and people who chose none, because they attend all. */
  sessionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Minimum difference between the highest and the lowest score, in points. */
  spreadFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Only those with (true) or without (false) a staged decision. */
  staged?: InputMaybe<Scalars['Boolean']['input']>;
  states?: InputMaybe<Array<RegistrationState>>;
};

/**
 * A file of people to be registered for an event, sent to `POST /api/events/SLUG/imports`: CSV of up to 200 MB, 300 columns and
 * 20,000 rows below its header, in UTF-8, UTF-16 with a mark or Windows-1252, separated by commas, semicolons, tabs or bars.
 * Nobody is registered until it is run; then either all are, or none. The uploaded data is deleted after a day.
 */
export type RegistrationImport = {
  __typename?: 'RegistrationImport';
  /** In the order of the file. */
  columns: Array<ImportColumn>;
  createdAt: Scalars['DateTime']['output'];
  /** Rows processed so far; they take effect only once all are. */
  doneCount: Scalars['Int']['output'];
  encoding: ImportEncoding;
  fileName: Scalars['String']['output'];
  /** Values of the columns that are mapped to the group, most frequent first, at most 100; empty if none is. */
  groupValues: Array<ImportGroupValue>;
  id: Scalars['ID']['output'];
  /** Rows with at least one problem; null before the check. */
  invalidCount?: Maybe<Scalars['Int']['output']>;
  /** As last given, or suggested. */
  mapping: ImportMapping;
  /** Of the last check, in order of rows. `first`: 1 to 200; 50 if not given. */
  problems: ImportProblemConnection;
  purpose: ImportPurpose;
  /** Valid rows; null before the check. */
  readyCount?: Maybe<Scalars['Int']['output']>;
  /** Rows below the header. */
  rowCount: Scalars['Int']['output'];
  /** One character. */
  separator: Scalars['String']['output'];
  /** Rows that are skipped because the person has cancelled, been refunded or withdrawn; null before the check. */
  skippedCount?: Maybe<Scalars['Int']['output']>;
  /** System that exported it, detected by its columns; null: unknown. */
  source?: Maybe<ImportSource>;
  state: ImportState;
};


/**
 * A file of people to be registered for an event, sent to `POST /api/events/SLUG/imports`: CSV of up to 200 MB, 300 columns and
 * 20,000 rows below its header, in UTF-8, UTF-16 with a mark or Windows-1252, separated by commas, semicolons, tabs or bars.
 * Nobody is registered until it is run; then either all are, or none. The uploaded data is deleted after a day.
 */
export type RegistrationImportProblemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RegistrationNotYetOpen = Refusal & {
  __typename?: 'RegistrationNotYetOpen';
  message: Scalars['String']['output'];
  opensAt: Scalars['DateTime']['output'];
};

export type RegistrationSort =
  | 'COUNTRY_ASC'
  /** By the group's key, then by the time of registration. */
  | 'GROUP_ASC'
  | 'NAME_ASC'
  /** By organisation; people without one, and protected people, last. */
  | 'ORGANISATION_ASC'
  /** In waitlist order: by priority, then by place in the queue. */
  | 'QUEUE_ASC'
  | 'REGISTERED_ASC'
  | 'REGISTERED_DESC'
  /** Fewest reviews first, then by the time of registration. */
  | 'REVIEWS_ASC'
  /** By mean score, highest first; registrations without one last. */
  | 'SCORE_DESC'
  /** By how far scores differ, most first; registrations without a score last. */
  | 'SPREAD_DESC';

/** State of a registration. */
export type RegistrationState =
  /** Has a confirmed seat. */
  | 'CONFIRMED'
  /** Not eligible, with a reason. */
  | 'DECLINED'
  /** The offer expired. */
  | 'LAPSED'
  /** Eligible, but not offered a seat this time. */
  | 'NOT_SELECTED'
  /** A seat is offered until `offerExpiresAt`. */
  | 'OFFERED'
  /** Interest registered, waiting for a decision. */
  | 'SUBMITTED'
  /** On the waitlist. */
  | 'WAITLISTED'
  /** The person left. */
  | 'WITHDRAWN';

/** Whether registration is open. */
export type RegistrationWindow =
  | 'CLOSED'
  | 'NOT_YET_OPEN'
  | 'OPEN';

export type RegistrationWithdrawn = {
  __typename?: 'RegistrationWithdrawn';
  registration: Registration;
};

export type RegistrationWithdrawnByLink = {
  __typename?: 'RegistrationWithdrawnByLink';
  registration: RegistrationByLink;
};

/** The staged decisions don't fit together; nothing was released. */
export type ReleaseRefused = Refusal & {
  __typename?: 'ReleaseRefused';
  message: Scalars['String']['output'];
  refused: Array<RefusedDecision>;
};

export type ReleaseStagedDecisionsResult = ActionPlanned | ChangedMeanwhile | CountersignPending | NotAllowed | NothingStaged | ReleaseRefused | SecondFactorNeeded | StagedDecisionsReleased | UnknownEvent;

export type RemindReviewersInput = {
  eventSlug: Scalars['String']['input'];
  /** `Reviewer.id` of 1 to 50 reviewers, without repetition; null: all who have applications left to review. */
  reviewerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type RemindReviewersResult = ActionPlanned | InvalidInput | NobodyToRemind | NotAllowed | ReviewersReminded | SecondFactorNeeded | UnknownEvent;

export type Reminders = {
  __typename?: 'Reminders';
  /** Days before the event on which people who hold a seat are reminded, in descending order. */
  daysBefore: Array<Scalars['Int']['output']>;
  /** Hours before an offer expires that people are reminded of it; null: never. */
  offerHours?: Maybe<Scalars['Int']['output']>;
};

export type RemindersSet = {
  __typename?: 'RemindersSet';
  event: Event;
};

/**
 * The update would remove questions that people have answered or consents they have given, without confirmation, or with an outdated
 * number of people. Nothing changed. Their answers would stay stored, but would no longer be shown or exported.
 */
export type RemovalNotConfirmed = Refusal & {
  __typename?: 'RemovalNotConfirmed';
  message: Scalars['String']['output'];
  removed: Array<AnsweredItem>;
};

export type RemoveBoardViewResult = BoardViewRemoved | NotAllowed | UnknownBoardView;

export type RemoveFindingInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type RemoveFindingResult = FindingChangedMeanwhile | FindingRemoved | NotAllowed | SecondFactorNeeded | UnknownFinding;

export type RemoveMemberResult = LastOwner | MemberRemoved | NotAllowed | RecentSecondFactorNeeded | SecondFactorNeeded | UnknownInstitute | UnknownMember;

export type RemoveMessageTemplateResult = MessageTemplateRemoved | NotAllowed | SecondFactorNeeded | UnknownInstitute | UnknownTemplate;

export type RemoveNoteResult = NotAllowed | NoteChangedMeanwhile | NoteInUse | NoteRemoved | SecondFactorNeeded | UnknownNote;

export type RemoveRecipientResult = NotAllowed | RecipientRemoved | SecondFactorNeeded | UnknownRecipient;

export type RemoveSessionResult = ActionPlanned | ChangedMeanwhile | NotAllowed | SecondFactorNeeded | SessionHasNotes | SessionRemoved | UnknownSession;

export type RemoveTopicResult = ChangedMeanwhile | NotAllowed | SecondFactorNeeded | TopicInUse | TopicRemoved | UnknownTopic;

export type RemoveUptakeResult = NotAllowed | SecondFactorNeeded | UnknownUptake | UptakeRemoved;

export type RemoveWebhookResult = NotAllowed | SecondFactorNeeded | UnknownWebhook | WebhookRemoved;

/** The seat is the viewer's. */
export type ReplacementAccepted = {
  __typename?: 'ReplacementAccepted';
  registration: Registration;
};

export type ReplacementDeclined = {
  __typename?: 'ReplacementDeclined';
  event: Event;
};

export type ReplacementNamed = {
  __typename?: 'ReplacementNamed';
  registration: Registration;
};

/** Whom a person with a seat may name as their replacement. */
export type ReplacementRule =
  /** Nobody. */
  | 'NONE'
  /** Somebody in their group. If the plan caps seats per organisation, also from their organisation, or from none. */
  | 'SAME_GROUP'
  /** Somebody in their group and organisation. */
  | 'SAME_ORGANISATION';

export type ReplacementState =
  /** They have the seat. */
  | 'ACCEPTED'
  | 'DECLINED'
  /** It expired, or the seat is no longer available. */
  | 'LAPSED'
  /** Not answered yet. */
  | 'NAMED'
  /** The holder took it back. */
  | 'TAKEN_BACK';

export type ReplacementWithdrawn = {
  __typename?: 'ReplacementWithdrawn';
  registration: Registration;
};

/** The report of an event: composed from its findings, published in versions. */
export type Report = {
  __typename?: 'Report';
  /** Null unless `EventAbilities.seeReportDraft`. */
  draft?: Maybe<ReportDraft>;
  event: Event;
  /** Null if no version contains it. */
  findingUptake?: Maybe<FindingUptake>;
  /** For each published finding: those of the newest version in its order, then those of earlier ones. */
  uptake: Array<FindingUptake>;
  /** One of them; without a number, the newest. Null where there is none. */
  version?: Maybe<ReportVersion>;
  /** Published, newest first. At most 200. */
  versions: Array<ReportVersion>;
};


/** The report of an event: composed from its findings, published in versions. */
export type ReportFindingUptakeArgs = {
  findingId: Scalars['ID']['input'];
};


/** The report of an event: composed from its findings, published in versions. */
export type ReportVersionArgs = {
  number?: InputMaybe<Scalars['Int']['input']>;
};

export type ReportAcknowledged = {
  __typename?: 'ReportAcknowledged';
  report: ReportByLink;
};

/** An attempt to learn something about a few people from a report's participation figures and everything published before. */
export type ReportAttack = {
  __typename?: 'ReportAttack';
  /** Everything to withhold, including what is withheld already: the smallest change that prevents it. Null: none is needed, or it isn't known yet. */
  change?: Maybe<WithheldFigures>;
  /** `REVEALS`: what could be learned. `SAFE`: what could be learned if nothing were withheld. Most specific first. */
  inferences: Array<Inference>;
  outcome: AttackOutcome;
  /** What `withholdReportFigures` withholds now. */
  withheld: WithheldFigures;
};

export type ReportBlock = {
  __typename?: 'ReportBlock';
  findingId?: Maybe<Scalars['ID']['output']>;
  /** For `OPEN_HIT_IN_REPORT`: the words found; for editors only. */
  found?: Maybe<Scalars['String']['output']>;
  kind: ReportBlockKind;
  language?: Maybe<Language>;
  /** Part of the report, if it concerns one. */
  part?: Maybe<ReportPart>;
};

export type ReportBlockKind =
  /** The event isn't over (`Event.endsAt`). */
  | 'EVENT_NOT_OVER'
  /** The participation figures would reveal something about a few people (`ReportDraft.attack`). The preview omits what a member who may publish has to withhold. */
  | 'FIGURES_REVEAL'
  /** The check of the participation figures isn't finished; all of them are withheld meanwhile. Ask again. */
  | 'FIGURES_UNCHECKED'
  /** A participant said that a passage identifies them. */
  | 'FROZEN'
  /** A text is missing in a language of the report. */
  | 'MISSING_TEXT'
  /** The event hasn't promised a day on which the links to people are destroyed (`Event.evidencePromise`). */
  | 'NO_EVIDENCE_DAY'
  | 'NO_FINDING'
  | 'NO_TITLE'
  /** A finding has an uncleared hit of the leak check. */
  | 'OPEN_HIT'
  /** The report's own texts, a topic's title or a file name has an uncleared hit of the leak check. */
  | 'OPEN_HIT_IN_REPORT'
  /** A statement beside a finding has an uncleared hit of the leak check. */
  | 'STATEMENT_HIT'
  /** It equals the newest version. */
  | 'UNCHANGED'
  /** `ReportDraft.embargoUntil` is in the future. */
  | 'UNDER_EMBARGO'
  /** A finding is based on no note, or on one from a closed session. */
  | 'WITHOUT_NOTE';

/** Some problems have to be resolved before it can be published. */
export type ReportBlocked = Refusal & {
  __typename?: 'ReportBlocked';
  /** At least one. */
  blocks: Array<ReportBlock>;
  message: Scalars['String']['output'];
};

/** What the link in an email opens: the report as it was sent. Opening it is not recorded. */
export type ReportByLink = {
  __typename?: 'ReportByLink';
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  body: Scalars['String']['output'];
  event: Event;
  language: Language;
  /** Of the recipient. */
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** The version that was sent. */
  number: Scalars['Int']['output'];
  sentAt: Scalars['DateTime']['output'];
  /** What the recipient reported by this or an earlier link, newest first. */
  uptake: Array<UptakeEntry>;
};

export type ReportChange = {
  __typename?: 'ReportChange';
  after: Array<LocalisedText>;
  /** Empty where nothing was there. */
  before: Array<LocalisedText>;
  /** Of a finding. */
  findingId?: Maybe<Scalars['ID']['output']>;
  kind: ReportChangeKind;
  part: ReportPart;
};

export type ReportChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

export type ReportChapter = {
  __typename?: 'ReportChapter';
  findings: Array<ReportedFinding>;
  titles: Array<LocalisedText>;
};

/** The public content of a version. */
export type ReportContent = {
  __typename?: 'ReportContent';
  /** Topics that have a finding. */
  chapters: Array<ReportChapter>;
  /** What was wrong in the previous version; empty: it is no correction. */
  corrections: Array<LocalisedText>;
  figures: ParticipationFigures;
  /** The host first. */
  institutes: Array<ReportInstitute>;
  introductions: Array<LocalisedText>;
  /** Languages in which it has a title, and all other texts. */
  languages: Array<Language>;
  methods: Array<LocalisedText>;
  titles: Array<LocalisedText>;
};

/** A version of the report as sent to one recipient. Opens aren't tracked; recipients can confirm receipt. */
export type ReportDelivery = {
  __typename?: 'ReportDelivery';
  /** When the recipient confirmed receipt; null: not yet. */
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Delivery status of the latest email. */
  deliveryStatus: EmailDeliveryStatus;
  id: Scalars['ID']['output'];
  /** Language of the report and the email. */
  language: Language;
  /** The sender's note. */
  note?: Maybe<Scalars['String']['output']>;
  /** The version of the report. */
  number: Scalars['Int']['output'];
  sentAt: Scalars['DateTime']['output'];
};

/** The draft of the next version. */
export type ReportDraft = {
  __typename?: 'ReportDraft';
  /** Tries to learn something about a few people from the participation figures. Null unless `EventAbilities.publishReport` and `seeRegistrations`. */
  attack?: Maybe<ReportAttack>;
  /** What was wrong in the newest version; empty: the next is no correction. */
  corrections: Array<LocalisedText>;
  /** Earliest time of publication. */
  embargoUntil?: Maybe<Scalars['DateTime']['output']>;
  introductions: Array<LocalisedText>;
  /** Ids of excluded findings. */
  leftOut: Array<Scalars['ID']['output']>;
  methods: Array<LocalisedText>;
  /** The version that would be published now. */
  preview: ReportPreview;
  titles: Array<LocalisedText>;
  /** Raised by every change. */
  version: Scalars['Int']['output'];
};

export type ReportFiguresWithheld = {
  __typename?: 'ReportFiguresWithheld';
  report: Report;
};

export type ReportFile = {
  __typename?: 'ReportFile';
  format: ReportFileFormat;
  language: Language;
  /** Of the site. */
  path: Scalars['String']['output'];
};

export type ReportFileFormat =
  | 'DOCX'
  | 'PDF';

export type ReportHitCleared = {
  __typename?: 'ReportHitCleared';
  report: Report;
};

export type ReportInstitute = {
  __typename?: 'ReportInstitute';
  names: Array<LocalisedText>;
  slug: Scalars['ID']['output'];
};

export type ReportNotInLanguage = Refusal & {
  __typename?: 'ReportNotInLanguage';
  /** Those that it is in. */
  languages: Array<Language>;
  message: Scalars['String']['output'];
};

export type ReportPart =
  | 'FIGURES'
  | 'FINDING'
  | 'INSTITUTES'
  | 'INTRODUCTION'
  | 'METHOD'
  /** Of topics or findings. */
  | 'ORDER'
  | 'TITLE'
  /** The title of one. */
  | 'TOPIC';

export type ReportPreview = {
  __typename?: 'ReportPreview';
  /** Empty: it can be published. */
  blocks: Array<ReportBlock>;
  /** Differences from the newest version. */
  changes: Array<ReportChange>;
  content: ReportContent;
  /** The pending request for exactly this content; null if there is none, or the viewer doesn't see it. */
  countersignRequest?: Maybe<CountersignRequest>;
  /** Give it to `publishReport`. */
  hash: Scalars['String']['output'];
  /** Texts of the report itself with hits of the leak check, cleared or not. Empty unless `EventAbilities.editReport`. */
  identifyingTexts: Array<IdentifyingText>;
  /** Of the version it would be. */
  number: Scalars['Int']['output'];
  /** Institutes whose agreement is needed, besides the publishing one. */
  pendingInstitutes: Array<Institute>;
};

export type ReportPublished = {
  __typename?: 'ReportPublished';
  report: Report;
  version: ReportVersion;
};

/** The participation figures would reveal something about a few people. Nothing was published. */
export type ReportReveals = Refusal & {
  __typename?: 'ReportReveals';
  /** Give it to `withholdReportFigures`. */
  change: WithheldFigures;
  /** Empty for viewers who don't see registrations. */
  inferences: Array<Inference>;
  message: Scalars['String']['output'];
};

export type ReportSent = {
  __typename?: 'ReportSent';
  event: Event;
  /** Number of emails. Recipients who already have this version don't get it again. */
  sent: Scalars['Int']['output'];
};

export type ReportStatement = {
  __typename?: 'ReportStatement';
  texts: Array<LocalisedText>;
};

export type ReportTextKind =
  | 'CORRECTION'
  /** The prefix of all file names. */
  | 'FILE_NAME'
  | 'INTRODUCTION'
  | 'METHOD'
  | 'TITLE'
  /** The title of a topic, which is changed with `updateTopic`. */
  | 'TOPIC';

export type ReportUnderEmbargo = Refusal & {
  __typename?: 'ReportUnderEmbargo';
  message: Scalars['String']['output'];
  until: Scalars['DateTime']['output'];
};

export type ReportUpdated = {
  __typename?: 'ReportUpdated';
  report: Report;
};

export type ReportUptakeInput = {
  facts: UptakeFactsInput;
  /** Token of the link in a recipient's email. */
  token: Scalars['String']['input'];
};

export type ReportUptakeResult = InvalidInput | TooManyUptakes | UnknownReportLink | UptakeSaved;

/** As it was published. It never changes; a newer version supersedes it. */
export type ReportVersion = {
  __typename?: 'ReportVersion';
  /** Of the canonical form, as a path of the site. */
  canonicalPath: Scalars['String']['output'];
  /** Differences from the previous version; empty for the first. */
  changes: Array<ReportChange>;
  content: ReportContent;
  /** As documents: a PDF (PDF/UA-1) and a DOCX for each language. */
  files: Array<ReportFile>;
  /** SHA-256 of the canonical form of the content, in hex. The canonical form is at `canonicalPath`. */
  hash: Scalars['String']['output'];
  /** Whether it corrects the previous version. */
  isCorrection: Scalars['Boolean']['output'];
  /** 1, 2, … */
  number: Scalars['Int']['output'];
  publishedAt: Scalars['DateTime']['output'];
  /** Root of the hash tree over its findings (docs/evidence.md), in hex; null for versions from before it was introduced. */
  seal?: Maybe<Scalars['String']['output']>;
  /** The newest version; null: this is the newest. */
  supersededBy?: Maybe<Scalars['Int']['output']>;
};

/** There is no such version, or it is not published. */
export type ReportVersionNotPublished = Refusal & {
  __typename?: 'ReportVersionNotPublished';
  message: Scalars['String']['output'];
};

export type ReportWithoutFindings = Refusal & {
  __typename?: 'ReportWithoutFindings';
  message: Scalars['String']['output'];
};

export type ReportedFinding = {
  __typename?: 'ReportedFinding';
  /** Empty where nobody spoke against it. */
  disagreement: Array<LocalisedText>;
  /** Keyed hashes (HMAC-SHA-256, hex) of the notes and contributions it is based on, sorted. */
  evidence: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Its place: `2.1` is the first of the second chapter. */
  place: Scalars['String']['output'];
  /** Minority statements, published beside it. */
  statements: Array<ReportStatement>;
  /** In fixed phrases. */
  support: Array<LocalisedText>;
  texts: Array<LocalisedText>;
};

export type RequestErasureResult = ErasureRequested | NotAllowed | UnknownRegistration;

/** The same `requestId` was used with different input. Nothing changed: use a new id. */
export type RequestIdReused = Refusal & {
  __typename?: 'RequestIdReused';
  message: Scalars['String']['output'];
};

export type ResolveFreezeInput = {
  freezeId: Scalars['ID']['input'];
  /** Why it may stay unchanged; 1 to 500 characters. Rewording the finding also resolves it. */
  reason: Scalars['String']['input'];
};

export type ResolveFreezeResult = FindingSaved | InvalidInput | NotAllowed | SecondFactorNeeded | UnknownFreeze;

export type ResponseKind =
  /** From the registration to the first decision. */
  | 'DECISION'
  /** From the newest offer until it was taken. */
  | 'TAKING';

/** Percentiles in seconds, of `count` people: 10% took at most `tenth`, 25% at most `lowerQuartile`, 50% at most `median`, and so on. */
export type ResponseTimes = {
  __typename?: 'ResponseTimes';
  count: Scalars['Int']['output'];
  kind: ResponseKind;
  lowerQuartile: Scalars['Float']['output'];
  median: Scalars['Float']['output'];
  ninetieth: Scalars['Float']['output'];
  tenth: Scalars['Float']['output'];
  upperQuartile: Scalars['Float']['output'];
};

export type ResumeWaitlistInput = {
  eventSlug: Scalars['String']['input'];
  /** 1 to 1,000 characters; recorded in the event's log. */
  reason: Scalars['String']['input'];
};

export type ResumeWaitlistResult = ActionPlanned | InvalidInput | NotAllowed | QueueNotHeld | SecondFactorNeeded | UnknownEvent | WaitlistResumed;

export type Retention = {
  __typename?: 'Retention';
  /** After the event's end. */
  days: Scalars['Int']['output'];
  /** When it is erased. */
  erasedOn: Scalars['DateTime']['output'];
  field: RetentionField;
};

/** Data with a retention period, which begins when the event ends. */
export type RetentionField =
  | 'ANSWERS'
  /** Emails sent to people. */
  | 'MESSAGES'
  | 'MOTIVATION'
  /** Everything that identifies people. */
  | 'REGISTRATION'
  | 'REVIEWS';

export type RetentionInput = {
  /** 0 to 3,650; nothing can be kept longer than `REGISTRATION`. */
  days: Scalars['Int']['input'];
  field: RetentionField;
};

export type RetentionSet = {
  __typename?: 'RetentionSet';
  event: Event;
};

export type RevealFieldInput = {
  field: PersonalField;
  /** 1 to 500 characters; recorded, and shown to the person in their history. */
  reason: Scalars['String']['input'];
  reference: Scalars['String']['input'];
};

export type RevealFieldResult = FieldRevealed | InvalidInput | NotRevealable | SecondFactorNeeded | UnknownRegistration;

export type RevealedValue = {
  __typename?: 'RevealedValue';
  field: PersonalField;
  /** One value; languages and answers (`question-key: value`) can have several; none: the person gave none. */
  values: Array<Scalars['String']['output']>;
};

/** What one reviewer thinks of one application. The person never sees it. */
export type Review = {
  __typename?: 'Review';
  /** Redacted for blind reviewers. */
  comment?: Maybe<Scalars['String']['output']>;
  recommendation: Recommendation;
  reviewer: MemberSummary;
  savedAt: Scalars['DateTime']['output'];
  /** 0 to 100, weighted; null if the event had no criteria. */
  score?: Maybe<Scalars['Float']['output']>;
  /** One for each criterion that the event had when it was saved. */
  scores: Array<Score>;
  /** Incremented by every change; pass it as `SaveReviewInput.expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A member who is asked to review an application. */
export type ReviewAssignment = {
  __typename?: 'ReviewAssignment';
  assignedAt: Scalars['DateTime']['output'];
  /** The member who assigned the reviewer, by distributing applications or by hand. */
  assignedBy: MemberSummary;
  /** Whether the reviewer has saved a review of the application. */
  isReviewed: Scalars['Boolean']['output'];
  member: MemberSummary;
  /** `Reviewer.id`. */
  reviewerId: Scalars['ID']['output'];
};

/** How reviewers score compared with each other, of reviews that the viewer sees. Scores are points of 100. */
export type ReviewCalibration = {
  __typename?: 'ReviewCalibration';
  /** Nothing is computed from fewer reviews. */
  minimum: Scalars['Int']['output'];
  /** Everyone who has scored an application, also former members. */
  reviewers: Array<ReviewerCalibration>;
};

/** The viewer's review was saved elsewhere, perhaps in another window. Nothing changed. */
export type ReviewChangedMeanwhile = Refusal & {
  __typename?: 'ReviewChangedMeanwhile';
  message: Scalars['String']['output'];
  /** As it is now; null if it was removed. */
  review?: Maybe<Review>;
};

/** How far applications that wait for a decision are reviewed and assigned. Those that a conflict of interest hides from the viewer are left out. */
export type ReviewCoverage = {
  __typename?: 'ReviewCoverage';
  all: CoverageCounts;
  /** By key of the group; none without applications. */
  groups: Array<CoverageOfKey>;
  /** By language in which the application was written, in the same way. */
  languages: Array<CoverageOfKey>;
  /** How many reviewers each application is to have, as of the last distribution; null: there was none, and one is counted with. */
  reviewersEach?: Maybe<Scalars['Int']['output']>;
};

export type ReviewCriteriaSet = {
  __typename?: 'ReviewCriteriaSet';
  event: Event;
};

/**
 * What a distribution would assign. Nothing is changed by asking for it. Existing assignments are kept; those of reviewers who may not review the
 * application any more are ended. Loads are as equal as conflicts of interest, access, languages and `maximum` allow, and so are shares of each
 * group and of each language in it. At most 2,000 applications get reviewers at once, the oldest first.
 */
export type ReviewDistribution = {
  __typename?: 'ReviewDistribution';
  /** New assignments. */
  added: Scalars['Int']['output'];
  /** Applications that get a reviewer. */
  applications: Scalars['Int']['output'];
  /** Stands for this distribution: to be given to `distributeReviews`. */
  digest: Scalars['String']['output'];
  /** Assignments that end, because the reviewer may not review the application any more. */
  ended: Scalars['Int']['output'];
  /** In the order given. */
  shares: Array<ReviewerShare>;
  /** Applications that would have too few reviewers, by reason; none without applications. */
  shortfalls: Array<ReviewShortfall>;
};

export type ReviewDistributionInput = {
  eventSlug: Scalars['String']['input'];
  /** Only applications of these groups get reviewers: at least one group, without repetition. Null: of all groups. Loads count all applications in either case. */
  groupKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Who takes part: 1 to 50, without repetition. */
  reviewers: Array<ReviewerShareInput>;
  /** How many reviewers each application is to have: 1 to 5. Existing assignments and reviews count. */
  reviewersEach: Scalars['Int']['input'];
};

export type ReviewDistributionResult = InvalidInput | NotAllowed | ReviewDistribution | SecondFactorNeeded | UnknownEvent;

export type ReviewSaved = {
  __typename?: 'ReviewSaved';
  registration: Registration;
};

export type ReviewShortfall = {
  __typename?: 'ReviewShortfall';
  applications: Scalars['Int']['output'];
  cause: ReviewShortfallCause;
  /** The first 50, without those that a conflict of interest hides from the viewer. */
  registrations: Array<Registration>;
};

export type ReviewShortfallCause =
  /** Everybody else who could review it has as many applications as they take. */
  | 'NOBODY_FREE'
  /** Nobody else of those who take part may review it: they have a conflict of interest or no access. */
  | 'NOBODY_MAY'
  /** Nobody else of those who may review it reads its language. */
  | 'NOBODY_READS';

/** Summary of all reviews of an application. Scores are 0 to 100, weighted; null if no review has one. */
export type ReviewSummary = {
  __typename?: 'ReviewSummary';
  count: Scalars['Int']['output'];
  highest?: Maybe<Scalars['Float']['output']>;
  lowest?: Maybe<Scalars['Float']['output']>;
  mean?: Maybe<Scalars['Float']['output']>;
  notSelect: Scalars['Int']['output'];
  /** Recommendations. */
  offer: Scalars['Int']['output'];
  /** Points between the lowest and the highest. */
  spread?: Maybe<Scalars['Float']['output']>;
  unsure: Scalars['Int']['output'];
  waitlist: Scalars['Int']['output'];
};

/** A member who may review applications of the event. */
export type Reviewer = {
  __typename?: 'Reviewer';
  /** Applications that wait for a decision and that the reviewer is assigned to. */
  assigned: Scalars['Int']['output'];
  /** Conflicts of interest that the reviewer has declared, as far as the viewer sees them. */
  conflicts: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  member: MemberSummary;
  /** When the reviewer was last reminded of this event; null: never. */
  remindedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of these, how many the reviewer has reviewed. */
  reviewed: Scalars['Int']['output'];
};

export type ReviewerCalibration = {
  __typename?: 'ReviewerCalibration';
  /** Mean difference between the reviewer's score and the mean of the others' scores of the same application; below 0: the reviewer scores lower. Null where `shared` is below the minimum. */
  deviation?: Maybe<Scalars['Float']['output']>;
  /** Null from fewer reviews than the minimum. */
  mean?: Maybe<Scalars['Float']['output']>;
  member: MemberSummary;
  /** Whether the deviation is conspicuous: at least 10 points and at least twice its standard error. Null: it isn't, or `deviation` is null. */
  outlier?: Maybe<CalibrationOutlier>;
  /** Reviews with a score. */
  reviews: Scalars['Int']['output'];
  /** Of the reviews, those of applications that others have scored as well. */
  shared: Scalars['Int']['output'];
  /** Standard deviation of the scores; null as `mean`. */
  spread?: Maybe<Scalars['Float']['output']>;
};

export type ReviewerShare = {
  __typename?: 'ReviewerShare';
  /** The same after the distribution. */
  after: Scalars['Int']['output'];
  /** Applications that wait for a decision and that the reviewer has now. */
  before: Scalars['Int']['output'];
  /** Of these, by key of the group; none with 0. */
  groups: Array<FacetCount>;
  /** `Reviewer.id`. */
  id: Scalars['ID']['output'];
  /** Of these, by language in which the application was written; none with 0. */
  languages: Array<FacetCount>;
  member: MemberSummary;
};

export type ReviewerShareInput = {
  /** `Reviewer.id`. */
  id: Scalars['ID']['input'];
  /** Languages that the reviewer reads: they get applications written in these alone. Null: all. */
  languages?: InputMaybe<Array<Language>>;
  /** Applications at most, including those that they have: 0 to 10,000. Null: any number. */
  maximum?: InputMaybe<Scalars['Int']['input']>;
};

/** Assigned one by one: what was refused is listed with its reason, the rest took effect. No one is emailed by it. */
export type ReviewersAssigned = {
  __typename?: 'ReviewersAssigned';
  /** New assignments. */
  added: Scalars['Int']['output'];
  event: Event;
  refused: Array<RefusedAssignment>;
  /** Those that the viewer named and may assign. */
  registrations: Array<Registration>;
};

/** Each has been emailed how many applications they have left to review, once a day at most. */
export type ReviewersReminded = {
  __typename?: 'ReviewersReminded';
  event: Event;
  reminded: Scalars['Int']['output'];
};

/** Reviews that were saved stay. No one is emailed by it. */
export type ReviewersUnassigned = {
  __typename?: 'ReviewersUnassigned';
  /** Assignments that ended. */
  ended: Scalars['Int']['output'];
  event: Event;
  refused: Array<RefusedAssignment>;
  /** Those that the viewer named and may assign. */
  registrations: Array<Registration>;
};

export type ReviewsDistributed = {
  __typename?: 'ReviewsDistributed';
  /** New assignments. */
  added: Scalars['Int']['output'];
  /** Assignments that ended. */
  ended: Scalars['Int']['output'];
  event: Event;
};

export type RevokeApiTokenResult = ApiTokenRevoked | UnknownApiToken;

export type RevokeEventInvitationResult = EventInvitationRevoked | FocalPointClosed | InvitationClosed | NotAllowed | SecondFactorNeeded | UnknownEventInvitation;

export type RevokeFocalPointResult = FocalPointRevoked | NotAllowed | SecondFactorNeeded | UnknownFocalPoint;

export type RevokeInvitationResult = InvitationRevoked | NotAllowed | SecondFactorNeeded | UnknownInvitation;

/** An attempt to learn something about a few people from what the public would see of the room. */
export type RoomAttack = {
  __typename?: 'RoomAttack';
  inferences: Array<Inference>;
  outcome: AttackOutcome;
  /** The safe setting that shows the most. Null: the one asked about is safe. */
  safer?: Maybe<RoomDisclosure>;
};

/** What is published of the room, from the least to the most. */
export type RoomDisclosure =
  /** Exact numbers. */
  | 'EXACT'
  /** Also a range for each group with enough people. Smaller groups are withheld, and others from which they could be derived. */
  | 'GROUPS'
  /** Nothing, not even whether seats are free. */
  | 'NOTHING'
  /** How many seats are taken, as a range, and whether seats are free. */
  | 'TOTAL';

export type RoomDisclosureSet = {
  __typename?: 'RoomDisclosureSet';
  event: Event;
  /** Whether a pending report has to be requested again: its participation figures follow the setting, so earlier agreement no longer counts. */
  reportToRequestAgain: Scalars['Boolean']['output'];
};

/** The event is over: the room can only be published in less detail than before. */
export type RoomFrozen = Refusal & {
  __typename?: 'RoomFrozen';
  message: Scalars['String']['output'];
};

/** This would reveal something about a few people to the public. Nothing changed. */
export type RoomReveals = Refusal & {
  __typename?: 'RoomReveals';
  /** At least one. */
  inferences: Array<Inference>;
  message: Scalars['String']['output'];
  /** Give it to `setRoomDisclosure`. */
  safer: RoomDisclosure;
};

/** The event is over: group and sessions can't change. Everything else can still be corrected. */
export type RoomSettled = Refusal & {
  __typename?: 'RoomSettled';
  endedAt: Scalars['DateTime']['output'];
  message: Scalars['String']['output'];
};

export type RotateWebhookSecretResult = NotAllowed | SecondFactorNeeded | UnknownWebhook | WebhookSecretRotated;

/** The session has begun, so its rule can only become stricter. */
export type RuleOnlyStricter = Refusal & {
  __typename?: 'RuleOnlyStricter';
  message: Scalars['String']['output'];
};

export type RunImportInput = {
  id: Scalars['ID']['input'];
  /** Emails each person about their registration. Omitted: nobody is emailed. */
  notify?: InputMaybe<Scalars['Boolean']['input']>;
  /** Skips the rows with problems: their number in the last check. Omitted: there must be none. */
  skipInvalid?: InputMaybe<Scalars['Int']['input']>;
};

export type RunImportResult = ActionPlanned | ImportNotReady | ImportSettled | ImportStarted | NotAllowed | SecondFactorNeeded | UnknownImport;

/** Languages come from the file or, where it has none, from its mapping. */
export type RunInvitationImportInput = {
  expiresAt: Scalars['DateTime']['input'];
  id: Scalars['ID']['input'];
  invitedAs?: InputMaybe<InvitedAs>;
  note?: InputMaybe<Scalars['String']['input']>;
  skipInvalid?: InputMaybe<Scalars['Int']['input']>;
};

export type RunInvitationImportResult = ActionPlanned | ImportNotReady | ImportSettled | InvalidInput | InvitationsInvalid | NotAllowed | PeopleInvited | SecondFactorNeeded | UnknownImport;

export type RunPlannedActionNowResult = AlreadyUndone | NotYours | PlannedActionRun | UnknownPlannedAction;

/** These terms equal those proposed already or, if none are, those in force. */
export type SameTerms = Refusal & {
  __typename?: 'SameTerms';
  message: Scalars['String']['output'];
};

export type SaveBoardViewInput = {
  /** Up to 2,000 characters, one line. */
  address: Scalars['String']['input'];
  eventSlug: Scalars['String']['input'];
  /** The view to change; omitted: creates a view for the viewer's own institute. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 80 characters, one line. */
  name: Scalars['String']['input'];
  shared: Scalars['Boolean']['input'];
  /** `BoardView.version` as it was read; needed with `id`. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type SaveBoardViewResult = BoardViewSaved | ChangedMeanwhile | InvalidInput | NotAllowed | SecondFactorNeeded | TooManyBoardViews | UnknownBoardView | UnknownEvent;

export type SaveDraftResult = AlreadyRegistered | DraftSaved | InvalidInput | NotAllowed | UnknownEvent;

export type SaveMessageInput = {
  eventSlug: Scalars['String']['input'];
  filter: RegistrationFilter;
  /** The message to change; omitted: creates a draft. */
  id?: InputMaybe<Scalars['ID']['input']>;
  kind: MessageKind;
  /** Single lines. */
  subjects: Array<LocalisedTextInput>;
  /** In the same languages as the subjects. 1 to 20,000 characters of plain text. */
  texts: Array<LocalisedTextInput>;
  /** `Message.version` as it was read; needed with `id`. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type SaveMessageResult = ChangedMeanwhile | InvalidInput | MessageSaved | MessageUnderway | NotAllowed | SecondFactorNeeded | UnknownEvent | UnknownMessage;

export type SaveMessageTemplateInput = {
  instituteSlug: Scalars['String']['input'];
  kind: MessageKind;
  /** One line of up to 100 characters; a template of the same name is replaced. */
  name: Scalars['String']['input'];
  subjects: Array<LocalisedTextInput>;
  texts: Array<LocalisedTextInput>;
};

export type SaveMessageTemplateResult = InvalidInput | MessageTemplateSaved | NotAllowed | SecondFactorNeeded | UnknownInstitute;

export type SaveReviewInput = {
  /** Up to 4,000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** `Review.version` as it was read; 0: there was none. */
  expectedVersion: Scalars['Int']['input'];
  recommendation: Recommendation;
  reference: Scalars['String']['input'];
  /** One for each of the event's criteria. */
  scores: Array<ScoreInput>;
};

export type SaveReviewResult = InvalidInput | NotAllowed | ReviewChangedMeanwhile | ReviewSaved | SecondFactorNeeded | UnknownRegistration | WrongState;

/** A stakeholder group named in terms. */
export type ScopedGroup = {
  __typename?: 'ScopedGroup';
  key: Scalars['ID']['output'];
  /** In the language of the request; null if the event no longer has it. */
  name?: Maybe<Scalars['String']['output']>;
};

/** A session named in terms. */
export type ScopedSession = {
  __typename?: 'ScopedSession';
  id: Scalars['ID']['output'];
  /** In the language of the request; null if it was removed from the programme. */
  title?: Maybe<Scalars['String']['output']>;
};

export type Score = {
  __typename?: 'Score';
  criterionKey: Scalars['ID']['output'];
  /** 0 to the criterion's maximum. */
  score: Scalars['Int']['output'];
};

/** Of 100 points. */
export type ScoreBand =
  | 'BELOW_25'
  | 'FROM_25'
  | 'FROM_50'
  | 'FROM_75';

export type ScoreInput = {
  criterionKey: Scalars['String']['input'];
  score: Scalars['Int']['input'];
};

export type SeatAlreadyTaken = Refusal & {
  __typename?: 'SeatAlreadyTaken';
  message: Scalars['String']['output'];
  registration: Registration;
};

/** The replacement can't take over the seat. */
export type SeatNotPassed = Refusal & {
  __typename?: 'SeatNotPassed';
  cause: SeatNotPassedCause;
  message: Scalars['String']['output'];
};

export type SeatNotPassedCause =
  /** The replacement must be in the same group. */
  | 'ANOTHER_GROUP'
  /** The replacement must be from the same organisation. If the plan caps seats per organisation, one without an organisation is accepted too. */
  | 'ANOTHER_ORGANISATION'
  /** The holder no longer has the seat, cancelled it, or it expired. */
  | 'OVER';

/**
 * A seat has been offered or given to the person since the page was loaded from which they withdrew. Nothing changed, so that nobody loses
 * a seat they didn't know about.
 */
export type SeatOfferedMeanwhile = Refusal & {
  __typename?: 'SeatOfferedMeanwhile';
  message: Scalars['String']['output'];
  state: RegistrationState;
};

/** How the event's seats are allocated. Held = offered + taken. */
export type SeatPlan = {
  __typename?: 'SeatPlan';
  /** Seats that aren't held; null if `held` is. */
  free?: Maybe<Scalars['Int']['output']>;
  /** Null for viewers from whom somebody at the event is hidden, unless exact numbers are published; in that case only seats taken if the event offers protection. */
  held?: Maybe<Scalars['Int']['output']>;
  /** When minimums stop reserving seats; null: never. */
  minimumsReleasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Maximum number of seats for one organisation; null: no cap. */
  organisationCap?: Maybe<Scalars['Int']['output']>;
  policy: WaitlistPolicy;
  /** All seats of the event. */
  total: Scalars['Int']['output'];
  /** Incremented by every change; pass it to `setSeatPlan` (optimistic locking). */
  version: Scalars['Int']['output'];
};

export type SeatPlanFix = {
  __typename?: 'SeatPlanFix';
  /** `total`, `organisationCap`, `minimum`, `target` or `maximum`. */
  field: Scalars['String']['output'];
  from: Scalars['Int']['output'];
  groupKey?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  to: Scalars['Int']['output'];
};

/** The plan contradicts itself or the seats already held; nothing changed. */
export type SeatPlanInfeasible = Refusal & {
  __typename?: 'SeatPlanInfeasible';
  message: Scalars['String']['output'];
  problems: Array<SeatPlanProblem>;
};

export type SeatPlanInput = {
  /** Exactly one entry for each group of the event. */
  groups: Array<GroupSeatsInput>;
  minimumsReleasedAt?: InputMaybe<Scalars['DateTime']['input']>;
  organisationCap?: InputMaybe<Scalars['Int']['input']>;
  policy: WaitlistPolicy;
  /** 1 to 100,000. */
  total: Scalars['Int']['input'];
};

export type SeatPlanProblem = {
  __typename?: 'SeatPlanProblem';
  code: SeatPlanProblemCode;
  /** The smallest single change that fixes this problem. */
  fix: SeatPlanFix;
  /** Null: the plan as a whole. */
  groupKey?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
};

export type SeatPlanProblemCode =
  /** There are fewer free seats than unfilled minimums and allotments together. */
  | 'ALLOTMENTS_ABOVE_FREE'
  | 'MAXIMUM_BELOW_HELD'
  | 'MAXIMUM_BELOW_MINIMUM'
  | 'MINIMUMS_ABOVE_TOTAL'
  | 'ORGANISATION_ABOVE_CAP'
  | 'TARGET_OUTSIDE_MINIMUM_AND_MAXIMUM'
  | 'TOTAL_BELOW_HELD'
  /** There are fewer free seats than unfilled minimums. */
  | 'UNFILLED_MINIMUMS_ABOVE_FREE';

export type SeatPlanSet = {
  __typename?: 'SeatPlanSet';
  event: Event;
  /** Offers made immediately by the change. */
  offersMade: Scalars['Int']['output'];
};

export type SeatTaken = {
  __typename?: 'SeatTaken';
  registration: Registration;
};

export type SeatTakenByLink = {
  __typename?: 'SeatTakenByLink';
  registration: RegistrationByLink;
};

/** The viewer's second factor. Managed by `/api/second-factor/…`, not by mutations. */
export type SecondFactor = {
  __typename?: 'SecondFactor';
  hasAuthenticator: Scalars['Boolean']['output'];
  /** Whether the viewer's role at an institute requires it. */
  isNeeded: Scalars['Boolean']['output'];
  /** Whether a passkey or an authenticator app is set up. */
  isSetUp: Scalars['Boolean']['output'];
  /** Whether it was presented in this sign-in. */
  isShown: Scalars['Boolean']['output'];
  /** Oldest first. */
  passkeys: Array<Passkey>;
  /** Null unless it was presented in this sign-in. */
  recoveryCodesLeft?: Maybe<Scalars['Int']['output']>;
};

/** The viewer has to present a second factor first: a passkey, an authenticator code or a recovery code. */
export type SecondFactorNeeded = Refusal & {
  __typename?: 'SecondFactorNeeded';
  /** Whether the viewer has set one up already. */
  isSetUp: Scalars['Boolean']['output'];
  message: Scalars['String']['output'];
};

/** Failed attempts on an account within one hour. Stored for 90 days. */
export type SecurityEvent = {
  __typename?: 'SecurityEvent';
  count: Scalars['Int']['output'];
  /** Whose account. */
  email: Scalars['String']['output'];
  kind: SecurityEventKind;
  lastAt: Scalars['DateTime']['output'];
};

export type SecurityEventKind =
  /** A forbidden action. */
  | 'ACT_REFUSED'
  /** A code of the authenticator app that was wrong or used before. */
  | 'AUTHENTICATOR_CODE_WRONG'
  /** Codes were rejected without a check, after too many wrong ones. */
  | 'LOCKED'
  | 'PASSKEY_REFUSED'
  /** The same, by one of their API tokens. */
  | 'PROGRAM_REFUSED'
  | 'RECOVERY_CODE_WRONG'
  /** A wrong code from a sign-in email. */
  | 'SIGN_IN_CODE_WRONG';

export type SendDeliveryAgainResult = NotAllowed | SecondFactorNeeded | UnknownWebhook | WebhookDeliverySentAgain | WebhookNotActive;

export type SendEventInvitationAgainResult = ActionPlanned | AlreadyPlanned | EventInvitationSent | InvalidInput | InvitationClosed | NotAllowed | PlacesFilled | SecondFactorNeeded | UnknownEventInvitation;

export type SendFollowUpResult = ActionPlanned | FollowUpClosed | FollowUpSent | NoFollowUp | NobodyToWriteTo | NotAllowed | SecondFactorNeeded | UnknownEvent;

export type SendMessageInput = {
  /** In the future, at most a year away; omitted: immediately. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
  /** `Message.version` as it was read. */
  version: Scalars['Int']['input'];
};

export type SendMessageResult = ActionPlanned | ChangedMeanwhile | InvalidInput | MessageSent | MessageUnderway | NobodyToWriteTo | NotAllowed | SecondFactorNeeded | UnknownMessage;

export type SendReportInput = {
  eventSlug: Scalars['String']['input'];
  /** Only those of them who match it now. */
  filter?: InputMaybe<RecipientFilter>;
  /** Null: each recipient gets it in their own language, or else in another language of the report. */
  language?: InputMaybe<Language>;
  /** Shown in the email above the link; 1 to 4,000 characters each. Recipients with another language get no note. */
  notes: Array<LocalisedTextInput>;
  /** Of the report. */
  number: Scalars['Int']['input'];
  /** Null: everyone who hasn't received this version. */
  recipientIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type SendReportResult = ActionPlanned | InvalidInput | NobodyToSendTo | NotAllowed | ReportNotInLanguage | ReportSent | ReportUnderEmbargo | ReportVersionNotPublished | SecondFactorNeeded | UnknownEvent;

export type SeparateOrganisationInput = {
  eventSlug: Scalars['String']['input'];
  /** Key of the alias. */
  key: Scalars['ID']['input'];
};

export type SeparateOrganisationResult = ActionPlanned | NotAllowed | OrganisationSeparated | SecondFactorNeeded | UnknownAlias | UnknownEvent;

/** Related trainings, consultations, dialogues and publications, with a page of their own. */
export type Series = {
  __typename?: 'Series';
  host: Institute;
  /** Whether its page is public, or visible only to members of its institute. */
  isPublished: Scalars['Boolean']['output'];
  /** In the series' own order, without drafts that the viewer may not see. At most 200. */
  items: Array<SeriesItem>;
  slug: Scalars['ID']['output'];
  summaries: Array<LocalisedText>;
  /** Empty where there is none. */
  summary: Scalars['String']['output'];
  title: Scalars['String']['output'];
  titles: Array<LocalisedText>;
  /** Raised by every change. */
  version: Scalars['Int']['output'];
  viewerCan: SeriesAbilities;
};

/** What the viewer may do with the series. */
export type SeriesAbilities = {
  __typename?: 'SeriesAbilities';
  edit: Scalars['Boolean']['output'];
};

export type SeriesCreated = {
  __typename?: 'SeriesCreated';
  series: Series;
};

/** A person's history in the series, by their address: from registrations at its other events that the viewer sees with the name. */
export type SeriesHistory = {
  __typename?: 'SeriesHistory';
  /** At how many other events of the series the person registered. */
  applied: Scalars['Int']['output'];
  /** At how many of these they attended at least one session. */
  attended: Scalars['Int']['output'];
  /** To how many other events of the series they were invited, counting invitations that the viewer sees with the name. */
  invited: Scalars['Int']['output'];
  /** At how many of these they were offered or given a seat. */
  selected: Scalars['Int']['output'];
  series: Series;
};

export type SeriesItem = Event | Publication;

/** One of the two. */
export type SeriesItemInput = {
  /** An event that the series' institute hosts or has a grant at, or that is already in the series. */
  eventSlug?: InputMaybe<Scalars['String']['input']>;
  publication?: InputMaybe<PublicationInput>;
};

export type SeriesUpdated = {
  __typename?: 'SeriesUpdated';
  series: Series;
};

/** A dated part of an event's programme. */
export type Session = {
  __typename?: 'Session';
  /** Number of places; null: unlimited for people with a seat at the event. */
  capacity?: Maybe<Scalars['Int']['output']>;
  /** Paragraphs are separated by blank lines; empty if there is none. */
  description: Scalars['String']['output'];
  descriptions: Array<LocalisedText>;
  endsAt: Scalars['DateTime']['output'];
  /** Whether a place is free; null if there is no capacity, or it is withheld. Counted every minute; live for viewers from whom nobody at the event is hidden. */
  hasFreePlaces?: Maybe<Scalars['Boolean']['output']>;
  /** Whether there is a link to join. The link itself: `Query.joinLink`. */
  hasJoinLink: Scalars['Boolean']['output'];
  /** Places held by listeners, including offers; null if `capacity` is, and for viewers from whom somebody at the event is hidden, unless exact numbers are published and the event doesn't offer protection. */
  held?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  /** Languages it is interpreted into, ISO 639-1. */
  interpretation: Array<Scalars['String']['output']>;
  kind: SessionKind;
  /** Languages spoken, ISO 639-1; empty: as the event. */
  languages: Array<Scalars['String']['output']>;
  /** When people with a place can see the link; null: immediately. */
  linkShownAt?: Maybe<Scalars['DateTime']['output']>;
  /** Those that the viewer may see: public ones; all for people with a place and for staff who manage the session. */
  materials: Array<Material>;
  /** Newest first: for members who write notes or edit findings there; empty for others. `first`: 1 to 200. */
  notes: NoteConnection;
  /** Number of people that removing it or moving its start would email now; null unless `viewerCan.manage`, and if somebody at the event is hidden from the viewer. */
  peopleToEmail?: Maybe<Scalars['Int']['output']>;
  /** Where it is held; null: online. */
  room?: Maybe<Scalars['String']['output']>;
  rule: SessionRule;
  /** Speakers whom the viewer may see; null unless `viewerCan.manage`. Never public. */
  speakers?: Maybe<Array<Registration>>;
  startsAt: Scalars['DateTime']['output'];
  title: Scalars['String']['output'];
  titles: Array<LocalisedText>;
  /** Sessions of a track share its name; null: none. */
  track?: Maybe<Scalars['String']['output']>;
  tracks: Array<LocalisedText>;
  /** Incremented by every change of the session. */
  version: Scalars['Int']['output'];
  viewerCan: SessionAbilities;
  /** People on its waitlist; null if `held` is. */
  waiting?: Maybe<Scalars['Int']['output']>;
};


/** A dated part of an event's programme. */
export type SessionNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type SessionAbilities = {
  __typename?: 'SessionAbilities';
  checkIn: Scalars['Boolean']['output'];
  /** Change, move and remove it. */
  manage: Scalars['Boolean']['output'];
  writeNotes: Scalars['Boolean']['output'];
};

export type SessionAdded = {
  __typename?: 'SessionAdded';
  event: Event;
  session: Session;
};

export type SessionAttendance = {
  __typename?: 'SessionAttendance';
  kind: AttendanceKind;
  session: Session;
};

/** Two sessions that overlap in time. */
export type SessionClash = {
  __typename?: 'SessionClash';
  earlier: Session;
  later: Session;
};

/**
 * Times are local to the event's zone: `YYYY-MM-DDTHH:mm`. Nonexistent times are refused (`SKIPPED_HOUR`). For ambiguous times, when clocks
 * are set back, the first is used unless the UTC offset is given: `2027-04-03T23:30-04:00`.
 */
export type SessionFactsInput = {
  /** 1 to 100,000; null: unlimited. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  descriptions?: InputMaybe<Array<LocalisedTextInput>>;
  /** After the start; both are within the event. */
  endsLocal: Scalars['String']['input'];
  /** ISO 639-1, up to 20. */
  interpretation?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `https://…`, up to 2,000 characters. Omitted: unchanged; empty: none. */
  joinLink?: InputMaybe<Scalars['String']['input']>;
  kind: SessionKind;
  /** ISO 639-1, up to 20. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Local time; null or empty: immediately. */
  linkShownLocal?: InputMaybe<Scalars['String']['input']>;
  /** Up to 20. */
  materials?: InputMaybe<Array<MaterialInput>>;
  /** Up to 200 characters; null or empty: online. */
  room?: InputMaybe<Scalars['String']['input']>;
  startsLocal: Scalars['String']['input'];
  titles: Array<LocalisedTextInput>;
  /** The name of the track in each language, up to 300 characters. */
  tracks?: InputMaybe<Array<LocalisedTextInput>>;
};

/** The session has notes, which have to be removed before it can be closed or removed. */
export type SessionHasNotes = Refusal & {
  __typename?: 'SessionHasNotes';
  message: Scalars['String']['output'];
};

export type SessionInput = {
  endsAt: Scalars['DateTime']['input'];
  /** An existing session. Omitted: matched by titles, then by start; otherwise a new session. */
  id?: InputMaybe<Scalars['ID']['input']>;
  startsAt: Scalars['DateTime']['input'];
  titles: Array<LocalisedTextInput>;
};

/** The link to join by. */
export type SessionJoined = {
  __typename?: 'SessionJoined';
  /** When joining starts to count as attendance; null if it already does. */
  countsFrom?: Maybe<Scalars['DateTime']['output']>;
  /** Whether attendance was recorded. Joining counts from half an hour before the session until its end; corrections by organisers stay. */
  isRecorded: Scalars['Boolean']['output'];
  link: Scalars['String']['output'];
};

export type SessionKind =
  /** For some participants, in parallel with others. */
  | 'BREAKOUT'
  /** For everyone. */
  | 'PLENARY';

/** Effects of moving a session. */
export type SessionMove = {
  __typename?: 'SessionMove';
  /** Number of people with an active registration who want this session and one of those, as far as the viewer sees them. */
  affected: Scalars['Int']['output'];
  /** New overlaps with other sessions, and how many people want both. */
  clashes: Array<SessionMoveClash>;
  /** Number of people it would email: people with a place, if the start changes. Null if somebody at the event is hidden from the viewer. */
  emailed?: Maybe<Scalars['Int']['output']>;
  /** The first 50 of them, by time of registration. */
  registrations: Array<Registration>;
};

export type SessionMoveClash = {
  __typename?: 'SessionMoveClash';
  /** As far as the viewer sees them. */
  affected: Scalars['Int']['output'];
  session: Session;
};

/** A hypothetical move. */
export type SessionMoveInput = {
  endsLocal: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  startsLocal: Scalars['String']['input'];
};

export type SessionMoveResult = InvalidInput | NotAllowed | SecondFactorNeeded | SessionMove | UnknownSession;

export type SessionMoved = {
  __typename?: 'SessionMoved';
  event: Event;
  session: Session;
};

/** Email about the new start of a session, to people with a place in it. */
export type SessionNoticeInput = {
  /** False: nobody is emailed about it. */
  email?: Scalars['Boolean']['input'];
  /** Added to the email; empty: nothing. At most 2,000 characters. Omitted in emails to unconfirmed addresses. */
  text?: Scalars['String']['input'];
};

/** A person's place in a session: as a listener in a session with a capacity, or as a speaker. */
export type SessionPlace = {
  __typename?: 'SessionPlace';
  /** Determines the place in the session's queue; kept when a place is given. */
  queuedAt: Scalars['DateTime']['output'];
  role: SessionRole;
  session: Session;
  state: SessionPlaceState;
};

export type SessionPlaceState =
  | 'HELD'
  /** On the session's waitlist; the first person gets the next free place. */
  | 'WAITING';

export type SessionRemoved = {
  __typename?: 'SessionRemoved';
  event: Event;
};

export type SessionRole =
  | 'LISTENER'
  /** Appointed by organisers; doesn't take up one of the session's places. */
  | 'SPEAKER';

export type SessionRoleSet = {
  __typename?: 'SessionRoleSet';
  registration: Registration;
  session: Session;
};

/** How what is said in a session may be used. */
export type SessionRule =
  /** What is said may be used; neither who said it nor any other participant may be disclosed. */
  | 'CHATHAM_HOUSE'
  /** No notes are taken. */
  | 'CLOSED'
  /** What is said may be reported with the speaker's name. */
  | 'ON_RECORD';

export type SessionRuleSet = {
  __typename?: 'SessionRuleSet';
  event: Event;
  session: Session;
};

export type SessionUpdated = {
  __typename?: 'SessionUpdated';
  event: Event;
  session: Session;
};

export type SetCertificateRuleResult = CertificateRuleSet | InvalidInput | NotAllowed | SecondFactorNeeded | UnknownEvent;

export type SetContributionsInput = {
  contributors: Contributors;
  eventSlug: Scalars['String']['input'];
  /** Whether contributions given for publication are public. */
  open: Scalars['Boolean']['input'];
  /** Null: the event takes no contributions. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
  /** `Event.version` as it was read. */
  version: Scalars['Int']['input'];
  words: Scalars['Int']['input'];
};

export type SetContributionsResult = ActionPlanned | ChangedMeanwhile | ContributionsMayIdentify | ContributionsSet | InvalidInput | NotAllowed | SecondFactorNeeded | UnknownEvent;

export type SetDigestInput = {
  /** Null: none is sent. */
  frequency?: InputMaybe<DigestFrequency>;
  /** `America/Bogota` */
  zone: Scalars['String']['input'];
};

export type SetDigestResult = DigestSet | InvalidInput | NotAllowed;

export type SetDisclosureThresholdInput = {
  eventSlug: Scalars['String']['input'];
  /** 3 to 100. */
  threshold: Scalars['Int']['input'];
  /** `Event.version` as it was read. */
  version: Scalars['Int']['input'];
};

export type SetDisclosureThresholdResult = ChangedMeanwhile | DisclosureThresholdSet | InvalidInput | NotAllowed | SecondFactorNeeded | ThresholdAboveRoom | ThresholdTooLarge | UnknownEvent;

export type SetEmailNoteInput = {
  eventSlug: Scalars['String']['input'];
  /** Not `MESSAGE` or `OTHER`. */
  kind: EmailKind;
  /** Empty: no note. Up to 2,000 characters each, with merge fields as in messages. */
  texts: Array<LocalisedTextInput>;
};

export type SetEmailNoteResult = EmailNoteSet | InvalidInput | NotAllowed | SecondFactorNeeded | UnknownEvent;

export type SetEvidenceUntilInput = {
  eventSlug: Scalars['String']['input'];
  /** At least a day from now, and after the event's end. Once a report is published, it can only move earlier. */
  until: Scalars['DateTime']['input'];
};

export type SetEvidenceUntilResult = ActionPlanned | EvidenceDestroyed | EvidenceOnlySooner | EvidencePromised | InvalidInput | NotAllowed | SecondFactorNeeded | UnknownEvent;

export type SetFollowUpInput = {
  eventSlug: Scalars['String']['input'];
  /** 1 to 20. They can't change once somebody has answered. */
  questions: Array<QuestionInput>;
  /** In the future, and not after answers are erased, or after `Event.evidencePromise`. */
  until: Scalars['DateTime']['input'];
  /** `FollowUp.version` as it was read; 0 where there is none. */
  version: Scalars['Int']['input'];
};

export type SetFollowUpResult = ChangedMeanwhile | FollowUpHasAnswers | FollowUpSet | InvalidInput | NotAllowed | SecondFactorNeeded | UnknownEvent;

export type SetOffersProtectionResult = NotAllowed | OffersProtectionSet | ProtectionInUse | SecondFactorNeeded | UnknownEvent;

export type SetOrganisationNamesInput = {
  eventSlug: Scalars['String']['input'];
  /** Key of a spelling. */
  key: Scalars['ID']['input'];
  /** Acronyms and names in other languages, at most 10, each of at most 300 characters; they replace the earlier ones. */
  names: Array<Scalars['String']['input']>;
};

export type SetOrganisationNamesResult = InvalidInput | NotAllowed | OrganisationNamesSet | SecondFactorNeeded | UnknownEvent;

export type SetOwnProtectionInput = {
  /** As in `RegisterInterestInput`; null removes it. Omitted: unchanged. */
  emailPhrase?: InputMaybe<Scalars['String']['input']>;
  /** With `everywhere: false`: also ends the protection of existing registrations. */
  endsForAll?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * `true` immediately protects all registrations of the viewer at events that offer protection, and future ones. `false` ends this for
   * future ones. Omitted: unchanged.
   */
  everywhere?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SetOwnProtectionResult = InvalidInput | NotAllowed | OwnProtectionSet;

export type SetPriorityInput = {
  /** 0 to 1,000; higher goes first within the lane. */
  priority: Scalars['Int']['input'];
  /** 1 to 1,000 characters; recorded, and shown to staff of the host and of partners who see the registration. */
  reason: Scalars['String']['input'];
  reference: Scalars['String']['input'];
};

export type SetPriorityResult = InvalidInput | NotAllowed | PrioritySet | SecondFactorNeeded | UnknownRegistration | WrongState;

export type SetRemindersInput = {
  /** Each 1 to 60, without repetition; 5 at most. */
  daysBefore: Array<Scalars['Int']['input']>;
  eventSlug: Scalars['String']['input'];
  /** 1 to 168; null: never. */
  offerHours?: InputMaybe<Scalars['Int']['input']>;
};

export type SetRemindersResult = InvalidInput | NotAllowed | RemindersSet | SecondFactorNeeded | UnknownEvent;

export type SetRetentionInput = {
  eventSlug: Scalars['String']['input'];
  /** Fields that are omitted keep their period. */
  rules: Array<RetentionInput>;
};

export type SetRetentionResult = ActionPlanned | InvalidInput | NotAllowed | RetentionSet | SecondFactorNeeded | UnknownEvent;

export type SetReviewCriteriaInput = {
  blindReview: Scalars['Boolean']['input'];
  /** All criteria, in order; at most 20. */
  criteria: Array<CriterionInput>;
  eventSlug: Scalars['String']['input'];
  /** `Event.version` as it was read. */
  version: Scalars['Int']['input'];
};

export type SetReviewCriteriaResult = ChangedMeanwhile | CriteriaInUse | InvalidInput | NotAllowed | ReviewCriteriaSet | SecondFactorNeeded | UnknownEvent;

export type SetRoomDisclosureInput = {
  /** Null: the default. */
  disclosure?: InputMaybe<RoomDisclosure>;
  eventSlug: Scalars['String']['input'];
  /** `Event.version` as it was read. */
  version: Scalars['Int']['input'];
};

export type SetRoomDisclosureResult = AttackUnfinished | ChangedMeanwhile | NotAllowed | RoomDisclosureSet | RoomFrozen | RoomReveals | SecondFactorNeeded | ThresholdAboveRoom | UnknownEvent;

export type SetSeatPlanInput = {
  eventSlug: Scalars['String']['input'];
  plan: SeatPlanInput;
  /** `SeatPlan.version` as it was read. */
  version: Scalars['Int']['input'];
};

export type SetSeatPlanResult = ActionPlanned | ChangedMeanwhile | InvalidInput | NotAllowed | SeatPlanInfeasible | SeatPlanSet | SecondFactorNeeded | UnknownEvent;

export type SetSessionRoleInput = {
  /** A person with a seat at the event. */
  reference: Scalars['String']['input'];
  role: SessionRole;
  sessionId: Scalars['ID']['input'];
};

export type SetSessionRoleResult = ActionPlanned | NotAllowed | SecondFactorNeeded | SessionRoleSet | UnknownRegistration | UnknownSession | WrongState;

export type SetSessionRuleInput = {
  rule: SessionRule;
  sessionId: Scalars['ID']['input'];
  /** `Session.version` as it was read. */
  version: Scalars['Int']['input'];
};

export type SetSessionRuleResult = ChangedMeanwhile | NotAllowed | RuleOnlyStricter | SecondFactorNeeded | SessionHasNotes | SessionRuleSet | UnknownSession;

export type SetSharingInput = {
  given: Scalars['Boolean']['input'];
  instituteSlug: Scalars['String']['input'];
  reference: Scalars['String']['input'];
  /** `Sharing.terms` as the person read them; required to give consent, not to withdraw it. */
  terms?: InputMaybe<Scalars['ID']['input']>;
};

export type SetSharingResult = SharingSet | TermsChanged | UnknownPartner | UnknownRegistration;

export type SetStatusPageSettingsInput = {
  eventSlug: Scalars['String']['input'];
  /** Omitted: unchanged. Priorities that were raised stay when it is turned off. */
  neverSelectedFirst?: InputMaybe<Scalars['Boolean']['input']>;
  /** Omitted: unchanged. Replacements named earlier keep what they were offered. */
  replacementRule?: InputMaybe<ReplacementRule>;
  /** Omitted: unchanged. */
  showsExactPlace?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SetStatusPageSettingsResult = NotAllowed | SecondFactorNeeded | StatusPageSettingsSet | UnknownEvent;

/** A partner institute that needs the person's consent, and whether they gave it. */
export type Sharing = {
  __typename?: 'Sharing';
  /** What it could see of the registration and do with it under the current terms, in sentences. */
  access: Array<Scalars['String']['output']>;
  given: Scalars['Boolean']['output'];
  institute: Institute;
  /** Purpose for which it would process the data. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** Why consent is requested again; empty if it isn't. */
  renewalReasons: Array<ConsentChange>;
  /** Identifies the current terms; pass it to `setSharing`. */
  terms: Scalars['ID']['output'];
};

export type SharingSet = {
  __typename?: 'SharingSet';
  registration: Registration;
};

/** A sign-in of the viewer. Location and device are never stored. */
export type SignIn = {
  __typename?: 'SignIn';
  /** When the link or code from the email was used. */
  at: Scalars['DateTime']['output'];
  /** Not a credential. */
  id: Scalars['ID']['output'];
  /** Whether this request uses it. */
  isCurrent: Scalars['Boolean']['output'];
  /** To the hour. */
  lastUsedAt: Scalars['DateTime']['output'];
  /** Second factor that was presented; null: none. */
  secondFactor?: Maybe<SignInFactor>;
  /** When it ends unless it is used again; for members of an institute, seven days after it began at the latest. */
  until: Scalars['DateTime']['output'];
};

export type SignInFactor =
  | 'AUTHENTICATOR'
  | 'PASSKEY'
  | 'RECOVERY_CODE';

export type SignInsEnded = {
  __typename?: 'SignInsEnded';
  /** How many ended. */
  count: Scalars['Int']['output'];
  viewer: Viewer;
};

export type SignTokenInput = {
  /** Blinded by the client: 256 bytes in base64. Idempotent for the same bytes. */
  blinded: Scalars['String']['input'];
  reference: Scalars['String']['input'];
  roundId: Scalars['ID']['input'];
};

export type SignTokenResult = DidNotTakePart | InvalidInput | TokenAlreadyFetched | TokenSigned | UnknownRegistration | UnknownValidationRound | ValidationRoundClosed;

/** Two sources with similar wording. */
export type SimilarSources = {
  __typename?: 'SimilarSources';
  oneId: Scalars['ID']['output'];
  otherId: Scalars['ID']['output'];
  /** 0 to 1. */
  similarity: Scalars['Float']['output'];
};

export type Similarity =
  /** One is the initials of the other. */
  | 'ACRONYM'
  /** The same words except for accents, legal forms, order or language. */
  | 'SAME_NAME'
  /** One letter differs. */
  | 'TYPO';

export type SkippedPerson = {
  __typename?: 'SkippedPerson';
  organisation?: Maybe<Scalars['String']['output']>;
  reference: Scalars['ID']['output'];
};

export type SlugTaken = Refusal & {
  __typename?: 'SlugTaken';
  message: Scalars['String']['output'];
};

export type SourceKind =
  | 'AGREEMENT'
  | 'CONCERN'
  | 'CONTRIBUTION'
  | 'DISAGREEMENT'
  | 'EVIDENCE'
  | 'PROPOSAL'
  | 'QUESTION';

/** A note or contribution that doesn't exist, belongs to another event, or that the viewer may not see. */
export type SourceNotUsable = Refusal & {
  __typename?: 'SourceNotUsable';
  message: Scalars['String']['output'];
};

export type StagedCount = {
  __typename?: 'StagedCount';
  count: Scalars['Int']['output'];
  decision: Decision;
};

export type StagedDecision = {
  __typename?: 'StagedDecision';
  decision: Decision;
  /** For an offer: its limit; null: none. */
  limit?: Maybe<OfferLimit>;
  reason?: Maybe<Scalars['String']['output']>;
  stagedAt: Scalars['DateTime']['output'];
  /** Name of the member who staged it. */
  stagedBy: Scalars['String']['output'];
};

/** All staged decisions took effect at once. */
export type StagedDecisionsReleased = {
  __typename?: 'StagedDecisionsReleased';
  event: Event;
  offersMade: Scalars['Int']['output'];
  released: Scalars['Int']['output'];
};

/** A stakeholder group of an event, with its part of the seat plan and its current numbers. */
export type StakeholderGroup = {
  __typename?: 'StakeholderGroup';
  /** Seats taken; null for viewers from whom somebody of the group is hidden, unless exact numbers are published. See `Event.publicRoom`. */
  confirmed?: Maybe<Scalars['Int']['output']>;
  /** Who belongs to the group. */
  description?: Maybe<Scalars['String']['output']>;
  descriptions: Array<LocalisedText>;
  /** Registrations of this group that are hidden from the viewer by a conflict of interest, whatever their state; null if `submitted` is. */
  hiddenByConflict?: Maybe<Scalars['Int']['output']>;
  /** Stable name within the event, `civil-society`. */
  key: Scalars['ID']['output'];
  /** Maximum number of seats for the group. */
  maximum: Scalars['Int']['output'];
  /** Seats reserved for the group until `SeatPlan.minimumsReleasedAt`. */
  minimum: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  names: Array<LocalisedText>;
  /** Seats offered and not yet taken; null for viewers from whom somebody of the group is hidden, unless exact numbers are published and the event doesn't offer protection. */
  offered?: Maybe<Scalars['Int']['output']>;
  /** Higher goes first within a lane (and across lanes under `FIFO`). */
  priority: Scalars['Int']['output'];
  /** Net change of held seats by staged decisions, without `hiddenByConflict`; null unless the viewer decides about all others of the group. */
  stagedDifference?: Maybe<Scalars['Int']['output']>;
  /** Registrations of this group waiting for a decision, without `hiddenByConflict`; null unless the viewer sees all others of the group. */
  submitted?: Maybe<Scalars['Int']['output']>;
  /** Seats the group should have; `BALANCED` compares groups by it. */
  target: Scalars['Int']['output'];
  /** People in the group's lane of the waitlist; null if `offered` is. */
  waiting?: Maybe<Scalars['Int']['output']>;
};

export type StakeholderGroupInput = {
  descriptions?: InputMaybe<Array<LocalisedTextInput>>;
  /** Lower-case letters, digits and hyphens, 2 to 40. */
  key: Scalars['String']['input'];
  names: Array<LocalisedTextInput>;
};

export type StatementDecided = {
  __typename?: 'StatementDecided';
  statement: MinorityStatement;
};

export type StatusPageSettingsSet = {
  __typename?: 'StatusPageSettingsSet';
  event: Event;
};

/** A previous visit to the status page; views within half an hour count as one visit. */
export type StatusVisit = {
  __typename?: 'StatusVisit';
  /** The last view of that visit. */
  at: Scalars['DateTime']['output'];
  /** The place shown then; null unless the person was on the waitlist. */
  place?: Maybe<EarlierPlace>;
};

export type StatusVisited = {
  __typename?: 'StatusVisited';
  registration: Registration;
};

/** All data stored about the viewer. */
export type StoredData = {
  __typename?: 'StoredData';
  /** A portable document: `account`, `signIns`, `registrations`, … with plain names and ISO 8601 instants. */
  document: Scalars['JSON']['output'];
  /** Institutes that the viewer belongs to or was invited to join. */
  institutes: Array<Scalars['String']['output']>;
  /** Newest first. */
  registrations: Array<StoredRegistration>;
  /** The viewer's sign-ins, and when they end. */
  signIns: Array<StoredSignIn>;
  /** Registrations that the viewer began and didn't submit, newest first. */
  unsentDrafts: Array<StoredDraft>;
};

/** An unsubmitted registration form. */
export type StoredDraft = {
  __typename?: 'StoredDraft';
  /** As the client wrote it. */
  content: Scalars['String']['output'];
  eventSlug: Scalars['ID']['output'];
  eventTitle: Scalars['String']['output'];
  savedAt: Scalars['DateTime']['output'];
};

export type StoredEmail = {
  __typename?: 'StoredEmail';
  enqueuedAt: Scalars['DateTime']['output'];
  /** Template: `interest-received`, `offer`, `letter`, … */
  kind: Scalars['String']['output'];
  /** Null: not yet. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Data stored about the viewer at one event. */
export type StoredRegistration = {
  __typename?: 'StoredRegistration';
  /** Who accessed masked fields, and why. */
  accesses: Array<HistoryEntry>;
  /** Oldest first. */
  emails: Array<StoredEmail>;
  /** Exports of people at this event since the viewer registered, which may include them. */
  exportCount: Scalars['Int']['output'];
  registration: Registration;
  /** How many reviews there are. */
  reviewCount: Scalars['Int']['output'];
  /** Reviews, without their authors; empty until the person is notified of a decision. */
  reviews: Array<StoredReview>;
};

export type StoredReview = {
  __typename?: 'StoredReview';
  comment?: Maybe<Scalars['String']['output']>;
  recommendation: Recommendation;
  savedAt: Scalars['DateTime']['output'];
  /** 0 to 100; null if there are no criteria. */
  score?: Maybe<Scalars['Float']['output']>;
};

export type StoredSignIn = {
  __typename?: 'StoredSignIn';
  at: Scalars['DateTime']['output'];
  until: Scalars['DateTime']['output'];
};

export type SubmitContributionInput = {
  attribution: Attribution;
  /** ISO 639-1. */
  language: Scalars['String']['input'];
  /** The viewer's own registration. */
  reference: Scalars['String']['input'];
  text: Scalars['String']['input'];
  topicId: Scalars['ID']['input'];
  /** `Contribution.version` as it was read; null: the first on this topic. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type SubmitContributionResult = ChangedMeanwhile | ContributionSubmitted | ContributionTooLong | ContributionsClosed | InvalidInput | NotAContributor | UnknownRegistration | UnknownTopic;

export type Subscription = {
  __typename?: 'Subscription';
  /** Each committed change of an event's seats, registrations, grants and countersign requests, at most four per second; for its staff. Completes when the viewer may no longer see registrations there, or is signed out. */
  eventChanged: EventChange;
  /** Each committed change of a session's notes, at most four per second; for members who may read them. Completes when they lose access. */
  notesChanged: NotesChange;
  /** Each time somebody opens or closes the application, for staff who see it. Completes when they lose access. */
  presence: Presence;
  /** Each committed change of a registration that the viewer may see, and of who its event's partners are and what they may see. Staged decisions are sent only to viewers who decide. Completes when the viewer loses access. `since`: `Registration.readAt` of what is shown; a change (or possible change) since then is sent immediately. */
  registrationChanged: RegistrationChange;
};


export type SubscriptionEventChangedArgs = {
  slug: Scalars['String']['input'];
};


export type SubscriptionNotesChangedArgs = {
  sessionId: Scalars['ID']['input'];
};


export type SubscriptionPresenceArgs = {
  reference: Scalars['String']['input'];
};


export type SubscriptionRegistrationChangedArgs = {
  reference: Scalars['String']['input'];
  since?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Computed from the sources of a finding. Omits groups of which fewer organisations took part than the event's threshold. */
export type Support = {
  __typename?: 'Support';
  /** Groups that may be named, in the event's order. */
  groups: Array<StakeholderGroup>;
  /** Distinct organisations of these groups that took part in the sessions or contributed. */
  organisations: Scalars['Int']['output'];
  phrase: SupportPhrase;
  /** A sentence, in the language of the request. */
  words: Scalars['String']['output'];
};

/** How strongly something is supported: fixed phrases. */
export type SupportPhrase =
  | 'ALL_GROUPS'
  | 'MOST_GROUPS'
  | 'ONE_GROUP'
  /** No statement is possible about who supports it. */
  | 'RAISED'
  | 'SEVERAL_GROUPS'
  /** Groups of too few organisations to be named. */
  | 'SOME_PARTICIPANTS';

export type TakeSeatByLinkResult = AlreadyDone | NoOffer | OfferLapsed | SeatTakenByLink | UnknownRegistration;

export type TakeSeatResult = NoOffer | OfferLapsed | SeatAlreadyTaken | SeatTaken | UnknownRegistration;

/** The partner's terms have changed since they were read. Nothing changed; `registration` has the current terms. */
export type TermsChanged = Refusal & {
  __typename?: 'TermsChanged';
  message: Scalars['String']['output'];
  registration: Registration;
};

export type TestMessageInput = {
  id: Scalars['ID']['input'];
  language: Language;
  /** Whose data to fill in; omitted: nobody's. */
  reference?: InputMaybe<Scalars['String']['input']>;
};

export type TestMessageResult = MessageTestSent | NotAllowed | SecondFactorNeeded | UnknownMessage | UnknownRegistration;

export type TestWebhookResult = NotAllowed | SecondFactorNeeded | UnknownWebhook | WebhookTested;

/** The event's disclosure threshold is more people than the room has seats, so nothing could ever be published. */
export type ThresholdAboveRoom = Refusal & {
  __typename?: 'ThresholdAboveRoom';
  message: Scalars['String']['output'];
  seats: Scalars['Int']['output'];
  threshold: Scalars['Int']['output'];
};

/** No group has that many organisations, so none would ever be named. */
export type ThresholdTooLarge = Refusal & {
  __typename?: 'ThresholdTooLarge';
  /** Organisations of the largest group. */
  largest: Scalars['Int']['output'];
  message: Scalars['String']['output'];
};

/** Each person gets one token. It can't be issued again, as nobody knows which it was. */
export type TokenAlreadyFetched = Refusal & {
  __typename?: 'TokenAlreadyFetched';
  message: Scalars['String']['output'];
};

/** Its signature is not from this round: the token was never issued. */
export type TokenForged = Refusal & {
  __typename?: 'TokenForged';
  message: Scalars['String']['output'];
};

export type TokenSigned = {
  __typename?: 'TokenSigned';
  /** To be unblinded by the client: 256 bytes in base64. */
  blindSignature: Scalars['String']['output'];
};

/** The token was used already, by its owner or somebody they gave it to. */
export type TokenUsed = Refusal & {
  __typename?: 'TokenUsed';
  message: Scalars['String']['output'];
};

/** A member can save `most` views for one event. */
export type TooManyBoardViews = Refusal & {
  __typename?: 'TooManyBoardViews';
  limit: Scalars['Int']['output'];
  message: Scalars['String']['output'];
};

/** Rate limit exceeded; try again later. */
export type TooManyRequests = Refusal & {
  __typename?: 'TooManyRequests';
  message: Scalars['String']['output'];
  /** Seconds. */
  retryAfter: Scalars['Int']['output'];
};

/** Too many unconfirmed entries; the limit is 50 per recipient. */
export type TooManyUptakes = Refusal & {
  __typename?: 'TooManyUptakes';
  message: Scalars['String']['output'];
};

/** An institute can have 20. */
export type TooManyWebhooks = Refusal & {
  __typename?: 'TooManyWebhooks';
  message: Scalars['String']['output'];
};

/** A topic of discussion, in a tree. */
export type Topic = {
  __typename?: 'Topic';
  /** 0 at the top, 2 at most. */
  depth: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** Null: at the top. */
  parentId?: Maybe<Scalars['ID']['output']>;
  /** 0, 1, … under the same parent. */
  position: Scalars['Int']['output'];
  /** Questions for discussion. */
  questions: Array<TopicQuestion>;
  title: Scalars['String']['output'];
  titles: Array<LocalisedText>;
  /** Incremented by every change of its texts and position. */
  version: Scalars['Int']['output'];
};

export type TopicAdded = {
  __typename?: 'TopicAdded';
  event: Event;
  topic: Topic;
};

/** The topic is in use, so it can't be removed. */
export type TopicInUse = Refusal & {
  __typename?: 'TopicInUse';
  by: TopicUse;
  message: Scalars['String']['output'];
};

export type TopicMoved = {
  __typename?: 'TopicMoved';
  event: Event;
  topic: Topic;
};

export type TopicQuestion = {
  __typename?: 'TopicQuestion';
  text: Scalars['String']['output'];
  texts: Array<LocalisedText>;
};

export type TopicQuestionInput = {
  /** One line in each language. */
  texts: Array<LocalisedTextInput>;
};

export type TopicRemoved = {
  __typename?: 'TopicRemoved';
  event: Event;
};

export type TopicUpdated = {
  __typename?: 'TopicUpdated';
  event: Event;
  topic: Topic;
};

export type TopicUse =
  | 'CONTRIBUTIONS'
  | 'FINDINGS'
  | 'NOTES'
  | 'TOPICS';

/** One topic in the editors' workspace. */
export type TopicWorkspace = {
  __typename?: 'TopicWorkspace';
  /** 0 at the top of the tree. */
  depth: Scalars['Int']['output'];
  findings: Array<Finding>;
  /** Whether there is any note or contribution on it. */
  hasSources: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** Groups that took part and have no note or contribution on it; empty if there is none at all. */
  silentGroups: Array<StakeholderGroup>;
  /** Most similar first. */
  similarSources: Array<SimilarSources>;
  /** Notes and contributions that may be used; none from closed sessions. */
  sources: Array<FindingSource>;
  title: Scalars['String']['output'];
};

export type UnassignReviewersInput = {
  eventSlug: Scalars['String']['input'];
  /** 1 to 1,000, without repetition. */
  references: Array<Scalars['String']['input']>;
  /** `Reviewer.id` of 1 to 10 reviewers; null: all who are assigned. */
  reviewerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type UnassignReviewersResult = InvalidInput | NotAllowed | ReviewersUnassigned | SecondFactorNeeded | UnknownEvent;

export type UnassignedPerson = {
  __typename?: 'UnassignedPerson';
  possible: Array<Scalars['ID']['output']>;
  reason: UnassignedReason;
  registration: Registration;
  understood: Array<Scalars['ID']['output']>;
};

/** Why a person has no room. */
export type UnassignedReason =
  /** Everything they chose overlaps with another session of theirs. */
  | 'NO_CHOICE'
  /** None of the breakouts they chose is in a language that they speak. */
  | 'NO_LANGUAGE'
  /** The rooms they could join are full. */
  | 'NO_PLACE';

export type UndoBulkActionResult = BulkActionRunning | BulkActionStarted | NotAllowed | NothingToUndo | SecondFactorNeeded | UnknownBulkAction;

export type UndoPlannedActionResult = AlreadyTookEffect | NotYours | PlannedActionUndone | UnknownPlannedAction;

/** No such alias at this event; it may have been separated already. */
export type UnknownAlias = Refusal & {
  __typename?: 'UnknownAlias';
  message: Scalars['String']['output'];
};

export type UnknownApiToken = Refusal & {
  __typename?: 'UnknownApiToken';
  message: Scalars['String']['output'];
};

/** No such view, or none that the viewer may see. */
export type UnknownBoardView = Refusal & {
  __typename?: 'UnknownBoardView';
  message: Scalars['String']['output'];
};

/** No such action, or none of the viewer's. */
export type UnknownBulkAction = Refusal & {
  __typename?: 'UnknownBulkAction';
  message: Scalars['String']['output'];
};

/** No such conflict, or none that the viewer may see. */
export type UnknownConflict = Refusal & {
  __typename?: 'UnknownConflict';
  message: Scalars['String']['output'];
};

/** No such contribution of the viewer's. */
export type UnknownContribution = Refusal & {
  __typename?: 'UnknownContribution';
  message: Scalars['String']['output'];
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

/** No such invitation, or none that the viewer may see. */
export type UnknownEventInvitation = Refusal & {
  __typename?: 'UnknownEventInvitation';
  message: Scalars['String']['output'];
};

/** No such finding, or none that the viewer may see. */
export type UnknownFinding = Refusal & {
  __typename?: 'UnknownFinding';
  message: Scalars['String']['output'];
};

/** No such focal point, or none that the viewer may see. */
export type UnknownFocalPoint = Refusal & {
  __typename?: 'UnknownFocalPoint';
  message: Scalars['String']['output'];
};

/** It has been resolved, or the viewer may not see it. */
export type UnknownFreeze = Refusal & {
  __typename?: 'UnknownFreeze';
  message: Scalars['String']['output'];
};

export type UnknownGrant = Refusal & {
  __typename?: 'UnknownGrant';
  message: Scalars['String']['output'];
};

/** The text has changed, or the hit no longer exists. */
export type UnknownHit = Refusal & {
  __typename?: 'UnknownHit';
  message: Scalars['String']['output'];
};

export type UnknownImport = Refusal & {
  __typename?: 'UnknownImport';
  message: Scalars['String']['output'];
};

/** No such institute, or none that the viewer may see. */
export type UnknownInstitute = Refusal & {
  __typename?: 'UnknownInstitute';
  message: Scalars['String']['output'];
};

/** No such invitation for this address, or it was used, revoked or has expired. */
export type UnknownInvitation = Refusal & {
  __typename?: 'UnknownInvitation';
  message: Scalars['String']['output'];
};

export type UnknownMember = Refusal & {
  __typename?: 'UnknownMember';
  message: Scalars['String']['output'];
};

export type UnknownMessage = Refusal & {
  __typename?: 'UnknownMessage';
  message: Scalars['String']['output'];
};

/** No such note, or none that the viewer may see. */
export type UnknownNote = Refusal & {
  __typename?: 'UnknownNote';
  message: Scalars['String']['output'];
};

/** The event has no such partner that needs consent. */
export type UnknownPartner = Refusal & {
  __typename?: 'UnknownPartner';
  message: Scalars['String']['output'];
};

/** No such planned action, or none that the viewer may see. */
export type UnknownPlannedAction = Refusal & {
  __typename?: 'UnknownPlannedAction';
  message: Scalars['String']['output'];
};

/** No such recipient, or none that the viewer may see. */
export type UnknownRecipient = Refusal & {
  __typename?: 'UnknownRecipient';
  message: Scalars['String']['output'];
};

/** No such registration, or none that the viewer may see. */
export type UnknownRegistration = Refusal & {
  __typename?: 'UnknownRegistration';
  message: Scalars['String']['output'];
};

/** The link no longer works. */
export type UnknownReportLink = Refusal & {
  __typename?: 'UnknownReportLink';
  message: Scalars['String']['output'];
};

/** No such series, or none that the viewer sees. */
export type UnknownSeries = Refusal & {
  __typename?: 'UnknownSeries';
  message: Scalars['String']['output'];
};

/** No such session, or none that the viewer may see. */
export type UnknownSession = Refusal & {
  __typename?: 'UnknownSession';
  message: Scalars['String']['output'];
};

/** No such sign-in of the viewer, or it has ended. */
export type UnknownSignIn = Refusal & {
  __typename?: 'UnknownSignIn';
  message: Scalars['String']['output'];
};

/** No such statement, or none that the viewer may see. */
export type UnknownStatement = Refusal & {
  __typename?: 'UnknownStatement';
  message: Scalars['String']['output'];
};

export type UnknownTemplate = Refusal & {
  __typename?: 'UnknownTemplate';
  message: Scalars['String']['output'];
};

/** No such topic, or none that the viewer may see. */
export type UnknownTopic = Refusal & {
  __typename?: 'UnknownTopic';
  message: Scalars['String']['output'];
};

/** No such entry, or none that the viewer may see. */
export type UnknownUptake = Refusal & {
  __typename?: 'UnknownUptake';
  message: Scalars['String']['output'];
};

/** No such round. */
export type UnknownValidationRound = Refusal & {
  __typename?: 'UnknownValidationRound';
  message: Scalars['String']['output'];
};

export type UnknownWebhook = Refusal & {
  __typename?: 'UnknownWebhook';
  message: Scalars['String']['output'];
};

/** Offers that a partner had staged from its own seats, and that were unstaged because it lost these seats. */
export type UnstagedOffers = {
  __typename?: 'UnstagedOffers';
  /** True: the grant has ended. False: new terms give the partner fewer seats, or none. */
  grantEnded: Scalars['Boolean']['output'];
  institute: Institute;
  /** People about whom nothing has been decided since, as far as the viewer may decide. */
  registrations: Array<Registration>;
};

/** Omitted fields stay. Groups can't be changed once somebody has registered. */
export type UpdateEventInput = {
  /** Required to remove questions that people have answered and consents they have given. */
  confirmedRemovals?: InputMaybe<Array<ConfirmedRemovalInput>>;
  /** Omitted items are removed; see `confirmedRemovals`. */
  consents?: InputMaybe<Array<ConsentTextInput>>;
  /** Required if `decisionPromisedAt` moves while people wait for a decision: it is emailed to them. */
  decisionPromiseReason?: InputMaybe<Scalars['String']['input']>;
  decisionPromisedAt?: InputMaybe<Scalars['DateTime']['input']>;
  descriptions?: InputMaybe<Array<LocalisedTextInput>>;
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  format?: InputMaybe<EventFormat>;
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Emails everyone who is registered if `startsAt` or `endsAt` changes. Null or absent: nobody is emailed about it. */
  notify?: InputMaybe<EventNoticeInput>;
  offerHours?: InputMaybe<Scalars['Int']['input']>;
  /** Omitted items are removed; see `confirmedRemovals`. */
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

export type UpdateEventResult = ActionPlanned | ChangedMeanwhile | EventUpdated | InvalidInput | NotAllowed | RemovalNotConfirmed | SecondFactorNeeded | SessionHasNotes | UnknownEvent;

export type UpdateFindingInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  /** All of them; 1 to 4,000 characters each. */
  texts: Array<LocalisedTextInput>;
};

export type UpdateFindingResult = FindingChangedMeanwhile | FindingSaved | InvalidInput | NotAllowed | SecondFactorNeeded | UnknownFinding;

export type UpdateFindingSourcesInput = {
  contributionIds: Array<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  /** Sources to add. */
  noteIds: Array<Scalars['ID']['input']>;
  /** Sources to remove. */
  removedIds: Array<Scalars['ID']['input']>;
};

export type UpdateFindingSourcesResult = FindingSaved | NotAllowed | NoteRequired | SecondFactorNeeded | SourceNotUsable | UnknownFinding;

export type UpdateInstituteInput = {
  /** `#rrggbb`, at least 4.5:1 against white. */
  accent?: InputMaybe<Scalars['String']['input']>;
  names?: InputMaybe<Array<LocalisedTextInput>>;
  secondFactorRequired?: InputMaybe<Scalars['Boolean']['input']>;
  slug: Scalars['String']['input'];
  /** `Institute.version` as it was read. */
  version: Scalars['Int']['input'];
  /** https URL of up to 300 characters; empty or null removes it. */
  website?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateInstituteResult = ChangedMeanwhile | InstituteUpdated | InvalidInput | NotAllowed | SecondFactorNeeded | UnknownInstitute;

export type UpdateReportInput = {
  corrections: Array<LocalisedTextInput>;
  embargoUntil?: InputMaybe<Scalars['DateTime']['input']>;
  eventSlug: Scalars['String']['input'];
  introductions: Array<LocalisedTextInput>;
  leftOut: Array<Scalars['ID']['input']>;
  methods: Array<LocalisedTextInput>;
  titles: Array<LocalisedTextInput>;
  /** `ReportDraft.version` as it was read. */
  version: Scalars['Int']['input'];
};

export type UpdateReportResult = ChangedMeanwhile | InvalidInput | NotAllowed | ReportUpdated | SecondFactorNeeded | UnknownEvent;

/** Omitted fields stay. */
export type UpdateSeriesInput = {
  isPublished?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of them, in their order; at most 200. */
  items?: InputMaybe<Array<SeriesItemInput>>;
  slug: Scalars['String']['input'];
  summaries?: InputMaybe<Array<LocalisedTextInput>>;
  titles?: InputMaybe<Array<LocalisedTextInput>>;
  /** `Series.version` as it was read. */
  version: Scalars['Int']['input'];
};

export type UpdateSeriesResult = ChangedMeanwhile | EventInAnotherSeries | InvalidInput | NotAllowed | SecondFactorNeeded | SeriesUpdated | UnknownSeries;

/** Everything except the join link is replaced. */
export type UpdateSessionInput = {
  facts: SessionFactsInput;
  id: Scalars['ID']['input'];
  /** Email about a new start. Null or absent: people with a place are emailed, without a note. */
  notify?: InputMaybe<SessionNoticeInput>;
  /** `Session.version` as it was read. */
  version: Scalars['Int']['input'];
};

export type UpdateSessionResult = ActionPlanned | CapacityBelowHeld | ChangedMeanwhile | InvalidInput | NotAllowed | SecondFactorNeeded | SessionUpdated | UnknownSession;

export type UpdateTopicInput = {
  id: Scalars['ID']['input'];
  /** All questions, up to 10. */
  questions: Array<TopicQuestionInput>;
  titles: Array<LocalisedTextInput>;
  /** `Topic.version` as it was read. */
  version: Scalars['Int']['input'];
};

export type UpdateTopicResult = ChangedMeanwhile | InvalidInput | NotAllowed | SecondFactorNeeded | TopicUpdated | UnknownTopic;

/** The member who changes it becomes its owner. */
export type UpdateWebhookInput = {
  /** False: pauses it. True: restarts it. */
  active: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  kinds: Array<WebhookKind>;
  url: Scalars['String']['input'];
  /** `Webhook.version` as it was read. */
  version: Scalars['Int']['input'];
};

export type UpdateWebhookResult = ChangedMeanwhile | InvalidInput | NotAllowed | SecondFactorNeeded | UnknownWebhook | WebhookUpdated;

export type UptakeAnnounced = {
  __typename?: 'UptakeAnnounced';
  event: Event;
  /** Number of people who get an email. */
  peopleEmailed: Scalars['Int']['output'];
};

/** What one institution did with a finding. It names nobody: neither its source nor participants. */
export type UptakeEntry = {
  __typename?: 'UptakeEntry';
  body: Scalars['String']['output'];
  /** Reported by the institution itself, by the link in its email. */
  byRecipient: Scalars['Boolean']['output'];
  /** When it became public; null: not confirmed yet. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** ISO 3166-1 alpha-2. */
  country: Scalars['String']['output'];
  /** Of the document, as `2027-05-03`. */
  documentDate?: Maybe<Scalars['String']['output']>;
  enteredAt: Scalars['DateTime']['output'];
  /** Id of the published finding. */
  findingId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  kind: UptakeKind;
  /** Of the remark. */
  language: Language;
  /** Paragraph, article or page of the document. */
  paragraph?: Maybe<Scalars['String']['output']>;
  remark?: Maybe<Scalars['String']['output']>;
  /** Title of the document; null if there is none (`NOT_TAKEN_UP`). */
  title?: Maybe<Scalars['String']['output']>;
  /** https. */
  url?: Maybe<Scalars['String']['output']>;
};

export type UptakeFactsInput = {
  /** As `2027-05-03`, not in the future; required unless `NOT_TAKEN_UP`. */
  documentDate?: InputMaybe<Scalars['String']['input']>;
  /** Of a published version. */
  findingId: Scalars['ID']['input'];
  kind: UptakeKind;
  /** Of the remark. */
  language: Language;
  /** 1 to 200 characters. */
  paragraph?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 2,000 characters; needed where `NOT_TAKEN_UP`. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 300 characters; needed unless `NOT_TAKEN_UP`. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** https; needed unless `NOT_TAKEN_UP`. */
  url?: InputMaybe<Scalars['String']['input']>;
};

export type UptakeKind =
  /** Answered in one of their documents. */
  | 'ANSWERED'
  /** They say, or it is evident, that it isn't followed. */
  | 'NOT_TAKEN_UP'
  /** Used in one of their documents. */
  | 'USED';

/** It may identify a participant. Nothing was saved, or nothing became public. */
export type UptakeMayIdentify = Refusal & {
  __typename?: 'UptakeMayIdentify';
  /** The words found; at least one. */
  found: Array<Scalars['String']['output']>;
  message: Scalars['String']['output'];
};

export type UptakeRemoved = {
  __typename?: 'UptakeRemoved';
  id: Scalars['ID']['output'];
};

export type UptakeSaved = {
  __typename?: 'UptakeSaved';
  entry: UptakeEntry;
};

/** The answer was counted. Nothing else is stored: no time, no address, no trace of the person. */
export type ValidationAnswered = {
  __typename?: 'ValidationAnswered';
  roundId: Scalars['ID']['output'];
};

/** Something in the findings may identify somebody, or is frozen: not even participants may see it. */
export type ValidationBlocked = Refusal & {
  __typename?: 'ValidationBlocked';
  blocks: Array<FindingBlock>;
  message: Scalars['String']['output'];
};

export type ValidationClosed = {
  __typename?: 'ValidationClosed';
  round: ValidationRound;
};

/** The draft, for the holder of a token. */
export type ValidationDraft = {
  __typename?: 'ValidationDraft';
  closesAt: Scalars['DateTime']['output'];
  eventTitle: Scalars['String']['output'];
  passages: Array<DraftPassage>;
};

export type ValidationDraftResult = TokenForged | TokenUsed | UnknownValidationRound | ValidationDraft | ValidationRoundClosed;

/** The public key for blind signatures of a round. Query it without signing in, so that nobody can be given an individual key. */
export type ValidationKey = {
  __typename?: 'ValidationKey';
  closesAt: Scalars['DateTime']['output'];
  /** SubjectPublicKeyInfo in DER, base64. */
  publicKey: Scalars['String']['output'];
};

export type ValidationOpened = {
  __typename?: 'ValidationOpened';
  round: ValidationRound;
};

/**
 * Participants check whether a draft of the findings is fair. Each gets one blind-signed token: nobody, including the server's operator, can
 * know whose token an answer was given with (RFC 9474, RSABSSA-SHA384-PSS-Randomized, 2,048 bits).
 */
export type ValidationRound = {
  __typename?: 'ValidationRound';
  /** Null while it is open, and if fewer answered than the event's threshold. */
  answers?: Maybe<Scalars['Int']['output']>;
  closesAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** Number of participants who can answer, or could when the round ended. Null if somebody at the event is hidden from the viewer. */
  invited?: Maybe<Scalars['Int']['output']>;
  isOpen: Scalars['Boolean']['output'];
  openedAt: Scalars['DateTime']['output'];
  /** Findings in the draft. */
  passages: Scalars['Int']['output'];
  /** Empty until it is over. */
  statements: Array<MinorityStatement>;
};

/** It has ended. */
export type ValidationRoundClosed = Refusal & {
  __typename?: 'ValidationRoundClosed';
  message: Scalars['String']['output'];
};

export type ValidationTokenInput = {
  /** The signed message with its random 32-byte prefix: 64 bytes in base64. */
  message: Scalars['String']['input'];
  roundId: Scalars['ID']['input'];
  /** Unblinded: 256 bytes in base64. */
  signature: Scalars['String']['input'];
};

/** One is open at this event. */
export type ValidationUnderway = Refusal & {
  __typename?: 'ValidationUnderway';
  message: Scalars['String']['output'];
};

/** What anyone with the code of a certificate may know. It doesn't name the event. */
export type VerifiedCertificate = {
  __typename?: 'VerifiedCertificate';
  /** Who issued it. */
  institute: Scalars['String']['output'];
  issuedOn: Scalars['DateTime']['output'];
  /** Whether it is for the given name, ignoring case and accents. */
  nameMatches: Scalars['Boolean']['output'];
};

export type VerifyCertificateResult = TooManyRequests | VerifiedCertificate;

/** The person who is signed in. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Newest first, at most 100; expired and revoked ones stay for 30 days. Empty for API tokens. */
  apiTokens: Array<ApiToken>;
  /** Null: none is sent. */
  digest?: Maybe<Digest>;
  email: Scalars['String']['output'];
  /** Events that the viewer helps to run, as host or under a grant in force, soonest first. */
  events: Array<Event>;
  /**
   * Across the events that the viewer helps to run: looks at the 200 that end last. Nothing waits before a second factor was presented,
   * except countersignatures. `first`: how many events, 1 to 200; 50 if not given.
   */
  home: Home;
  language: Language;
  /** Institutes that the viewer is a member of. */
  memberships: Array<Membership>;
  /** Decisions and reports waiting for an institute whose events the viewer runs, oldest first. */
  pendingCountersignRequests: Array<CountersignRequest>;
  /** Grants waiting for an answer of an institute that the viewer owns, oldest first. */
  pendingGrants: Array<Grant>;
  protection: OwnProtection;
  /** The viewer's own registrations, newest first. */
  registrations: Array<Registration>;
  secondFactor: SecondFactor;
  /** Newest first, at most 100. Empty for API tokens. */
  securityEvents: Array<SecurityEvent>;
  /** Active sign-ins, last used first, at most 100. Empty for API tokens. */
  signIns: Array<SignIn>;
  /** Null for programs. */
  storedData?: Maybe<StoredData>;
};


/** The person who is signed in. */
export type ViewerHomeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type VisitStatusResult = StatusVisited | UnknownRegistration;

/** How much of one kind waits for the viewer at an event. Counts what the viewer may see and act on. */
export type WaitingItem = {
  __typename?: 'WaitingItem';
  /** `OFFERS_ENDING`: when the first of them ends; `SCHEDULED_MESSAGES`: when the next one is sent; null for all others. */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** At least 1. */
  count: Scalars['Int']['output'];
  kind: WaitingKind;
};

/** What a member may have to do at an event, most urgent first. */
export type WaitingKind =
  /** Registrations to which an email bounced within the last seven days. */
  | 'BOUNCES'
  /** Contributions that nobody has looked at since contributions were opened to the public. */
  | 'CONTRIBUTIONS'
  /** Decisions and reports that need the agreement of an institute of the viewer's. */
  | 'COUNTERSIGNATURES'
  /** Registrations without a decision, staged or not. */
  | 'DECISIONS'
  /** Findings frozen because a participant said that they identify them. */
  | 'FROZEN_FINDINGS'
  /** Offers that end within 48 hours. */
  | 'OFFERS_ENDING'
  /** Applications that the viewer is assigned to review and hasn't reviewed. For those who only review and aren't assigned any there: all that they may review and haven't. */
  | 'REVIEWS'
  /** Messages to registrants that are scheduled to be sent. */
  | 'SCHEDULED_MESSAGES'
  /** Decisions that are staged and not released. */
  | 'STAGED'
  /** What recipients said became of findings, before it is public. */
  | 'UPTAKE';

/** The lanes of the waitlist, and why free seats aren't offered. */
export type Waitlist = {
  __typename?: 'Waitlist';
  /** Null: offers are made automatically. */
  hold?: Maybe<QueueHold>;
  /** `groupKeys`: only these; unknown keys are ignored. */
  lanes: Array<Lane>;
  /** Who would be offered the next free seat; null if nobody can hold one. */
  nextReference?: Maybe<Scalars['ID']['output']>;
  /** Answers «why was nobody offered?»: null if nobody waits who could hold a free seat and no seat is free. */
  nobodyOffered: Array<NobodyOfferedReason>;
  /** Offers to people whom the viewer sees, newest first. `first`: 1 to 50; 20 if not given. */
  recentOffers: Array<RecentOffer>;
};


/** The lanes of the waitlist, and why free seats aren't offered. */
export type WaitlistLanesArgs = {
  groupKeys?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** The lanes of the waitlist, and why free seats aren't offered. */
export type WaitlistRecentOffersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type WaitlistHeld = {
  __typename?: 'WaitlistHeld';
  event: Event;
};

export type WaitlistPlace = {
  __typename?: 'WaitlistPlace';
  /** The person is among the next `band` of the lane: 5, 10, 20, 50, 100, …, as last counted on the hour; live, and including 1, for staff and if exact numbers are published. Null: not counted yet, or nothing is published of the room. */
  band?: Maybe<Scalars['Int']['output']>;
  /** Whether the position is in a single queue for all groups; otherwise it is in the group's lane. */
  isOneQueue: Scalars['Boolean']['output'];
  /** The exact position, 1 for the first; null unless the event shows it and exact numbers are published. */
  position?: Maybe<Scalars['Int']['output']>;
  /** Number of people in the lane; null for viewers from whom somebody of the group is hidden, unless exact numbers are published and the event doesn't offer protection. */
  total?: Maybe<Scalars['Int']['output']>;
};

export type WaitlistPolicy =
  /** The lane furthest below its target, then first in the queue. */
  | 'BALANCED'
  /** First in the queue, whatever the group. */
  | 'FIFO';

export type WaitlistResumed = {
  __typename?: 'WaitlistResumed';
  event: Event;
  /** Offers of freed seats, made immediately. */
  offersMade: Scalars['Int']['output'];
};

/**
 * An endpoint that is notified, by `POST`, when something happens at an institute's events. What is sent has the form and
 * the signature of Standard Webhooks (`webhook-id`, `webhook-timestamp`, `webhook-signature`) and no personal data: it names what
 * happened, the event and the registration, and the receiver asks the API for the rest. It sends what the member who changed it last
 * may see as a member of the institute, and nothing while that is nothing. Delivery is at least once: an `id` may repeat.
 */
export type Webhook = {
  __typename?: 'Webhook';
  createdAt: Scalars['DateTime']['output'];
  /** Deliveries, newest first, for 30 days. `first`: 1 to 100; 20 if not given. */
  deliveries: WebhookDeliveryConnection;
  /** Null: all events where the institute has rights. */
  event?: Maybe<Event>;
  /** The first failure since the last success. */
  failingSince?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  institute: Institute;
  kinds: Array<WebhookKind>;
  /** Name of the member whose rights limit what it sends. */
  owner: Scalars['String']['output'];
  /** Until when the previous secret also signs; null: no longer. */
  previousSecretUntil?: Maybe<Scalars['DateTime']['output']>;
  state: WebhookState;
  /** When it was stopped because its endpoint had failed for three days, or answered 410. */
  stoppedAt?: Maybe<Scalars['DateTime']['output']>;
  url: Scalars['String']['output'];
  /** Incremented by every change of `url`, `kinds` and `state`. */
  version: Scalars['Int']['output'];
};


/**
 * An endpoint that is notified, by `POST`, when something happens at an institute's events. What is sent has the form and
 * the signature of Standard Webhooks (`webhook-id`, `webhook-timestamp`, `webhook-signature`) and no personal data: it names what
 * happened, the event and the registration, and the receiver asks the API for the rest. It sends what the member who changed it last
 * may see as a member of the institute, and nothing while that is nothing. Delivery is at least once: an `id` may repeat.
 */
export type WebhookDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type WebhookCreated = {
  __typename?: 'WebhookCreated';
  institute: Institute;
  /** `whsec_` and base64: shown only once, and stored encrypted. */
  secret: Scalars['String']['output'];
  webhook: Webhook;
};

/** One notification to one endpoint. */
export type WebhookDelivery = {
  __typename?: 'WebhookDelivery';
  at: Scalars['DateTime']['output'];
  attempts: Scalars['Int']['output'];
  event?: Maybe<Event>;
  /** The `webhook-id` that is sent. */
  id: Scalars['ID']['output'];
  lastAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** Duration of the last attempt, in milliseconds. */
  lastDuration?: Maybe<Scalars['Int']['output']>;
  /** Why the last attempt failed; null if it didn't. */
  lastFailure?: Maybe<WebhookFailure>;
  /** HTTP status of the last attempt; null if there was no answer. */
  lastStatus?: Maybe<Scalars['Int']['output']>;
  /** Time of the next attempt; null: none. */
  nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of the registration; null if there is none or the viewer may not see it. */
  reference?: Maybe<Scalars['ID']['output']>;
  state: WebhookDeliveryState;
  /** As sent: `registration.offered`, or `webhook.test`. */
  type: Scalars['String']['output'];
};

export type WebhookDeliveryConnection = {
  __typename?: 'WebhookDeliveryConnection';
  edges: Array<WebhookDeliveryEdge>;
  pageInfo: PageInfo;
};

export type WebhookDeliveryEdge = {
  __typename?: 'WebhookDeliveryEdge';
  cursor: Scalars['String']['output'];
  node: WebhookDelivery;
};

export type WebhookDeliverySentAgain = {
  __typename?: 'WebhookDeliverySentAgain';
  delivery: WebhookDelivery;
};

export type WebhookDeliveryState =
  /** Answered with 200 to 299. */
  | 'DELIVERED'
  /** Given up after 16 attempts, or because the webhook was paused, stopped or removed. */
  | 'FAILED'
  | 'WAITING'
  /** Not sent, because the webhook's owner may no longer see it. */
  | 'WITHHELD';

export type WebhookFailure =
  /** The host resolves to an address that isn't public. */
  | 'NOT_PUBLIC'
  /** A status outside 200 to 299. Redirects aren't followed. */
  | 'STATUS'
  /** No answer within 10 seconds. */
  | 'TIMEOUT'
  /** No connection, or an untrusted certificate. */
  | 'UNREACHABLE';

/** Kinds of notifications, in brackets the `type` that is sent. */
export type WebhookKind =
  /** (`registration.amended`) */
  | 'AMENDED'
  /** (`registration.declined`) */
  | 'DECLINED'
  /** (`event.published`) */
  | 'EVENT_PUBLISHED'
  /** (`event.updated`) */
  | 'EVENT_UPDATED'
  /** (`registration.lapsed`) */
  | 'LAPSED'
  /** (`registration.not_selected`) */
  | 'NOT_SELECTED'
  /** (`registration.offered`) */
  | 'OFFERED'
  /** A session was added, changed, moved or removed (`event.programme_changed`). */
  | 'PROGRAMME_CHANGED'
  /** (`registration.registered`) */
  | 'REGISTERED'
  /** (`registration.reinstated`) */
  | 'REINSTATED'
  /** (`event.seat_plan_set`) */
  | 'SEAT_PLAN_SET'
  /** (`registration.taken`) */
  | 'TAKEN'
  /** (`registration.waitlisted`) */
  | 'WAITLISTED'
  /** (`registration.withdrawn`) */
  | 'WITHDRAWN';

/** It is paused or stopped. */
export type WebhookNotActive = Refusal & {
  __typename?: 'WebhookNotActive';
  message: Scalars['String']['output'];
};

export type WebhookRemoved = {
  __typename?: 'WebhookRemoved';
  institute: Institute;
};

export type WebhookSecretRotated = {
  __typename?: 'WebhookSecretRotated';
  /** The new secret. For 24 hours, requests are signed with both. */
  secret: Scalars['String']['output'];
  webhook: Webhook;
};

export type WebhookState =
  | 'ACTIVE'
  /** Paused by a member: events in the meantime aren't sent later. */
  | 'PAUSED'
  /** Stopped because its endpoint failed for too long; otherwise as `PAUSED`. */
  | 'STOPPED';

export type WebhookTested = {
  __typename?: 'WebhookTested';
  webhook: Webhook;
};

export type WebhookUpdated = {
  __typename?: 'WebhookUpdated';
  webhook: Webhook;
};

export type WidenOfferInput = {
  /** 1 to 1,000 characters: why other sessions are excluded; ignored if none are. */
  reason?: InputMaybe<Scalars['String']['input']>;
  reference: Scalars['String']['input'];
  /** All sessions that the seat covers from now on: the previous ones and at least one more; empty: all that the person wants. */
  sessionIds: Array<Scalars['ID']['input']>;
};

export type WidenOfferResult = ActionPlanned | InvalidInput | NotAllowed | NothingWidened | OfferWidened | SecondFactorNeeded | UnknownRegistration | WrongState;

export type WithdrawByLinkResult = AlreadyDone | EventOver | RegistrationWithdrawnByLink | SeatOfferedMeanwhile | UnknownRegistration | WrongState;

export type WithdrawContributionResult = ContributionWithdrawn | UnknownContribution;

export type WithdrawCountersignResult = CountersignSettled | CountersignWithdrawn | NotAllowed | SecondFactorNeeded | UnknownCountersignRequest;

export type WithdrawFollowUpAnswersResult = FollowUpAnswersWithdrawn | NoFollowUp | UnknownRegistration;

export type WithdrawReplacementResult = NobodyNamed | ReplacementWithdrawn | UnknownRegistration;

export type WithdrawResult = AlreadyWithdrawn | EventOver | RegistrationWithdrawn | SeatOfferedMeanwhile | UnknownRegistration | WrongState;

/** What is withheld from a report's participation figures. */
export type WithheldFigures = {
  __typename?: 'WithheldFigures';
  /** ISO 3166-1 alpha-2; counted among the other countries. */
  countries: Array<Scalars['ID']['output']>;
  /** Keys of groups. */
  groups: Array<Scalars['ID']['output']>;
  /** The total number of participants, and the number from other countries. */
  total: Scalars['Boolean']['output'];
};

export type WithholdContributionResult = ChangedMeanwhile | ContributionWithheld | NotAllowed | SecondFactorNeeded | UnknownContribution;

export type WithholdReportFiguresInput = {
  /** ISO 3166-1 alpha-2. */
  countries: Array<Scalars['ID']['input']>;
  eventSlug: Scalars['String']['input'];
  /** Keys of groups of the event. */
  groups: Array<Scalars['ID']['input']>;
  total: Scalars['Boolean']['input'];
  /** `ReportDraft.version` as it was read. */
  version: Scalars['Int']['input'];
};

export type WithholdReportFiguresResult = ChangedMeanwhile | InvalidInput | NotAllowed | ReportFiguresWithheld | SecondFactorNeeded | UnknownEvent;

export type WriteNoteInput = {
  /** Keys of 1 to 20 groups of the event. */
  groupKeys: Array<Scalars['String']['input']>;
  /** When it was typed, by the client's clock; null, in the future or more than a day ago: now. */
  heardAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A UUID made by the client: repeating the request creates no second note. */
  id: Scalars['ID']['input'];
  kind: NoteKind;
  sessionId: Scalars['ID']['input'];
  /** 1 to 2,000 characters. */
  text: Scalars['String']['input'];
  topicId?: InputMaybe<Scalars['ID']['input']>;
};

export type WriteNoteResult = InvalidInput | NotAllowed | NoteAlreadyRemoved | NoteWritten | NotesNotAllowed | SecondFactorNeeded | UnknownSession;

/** The registration's state doesn't allow this. */
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
  AcceptReplacementResult:
    | ( Omit<ReplacementAccepted, 'registration'> & { registration: _RefType['Registration'] } & { __typename: 'ReplacementAccepted' } )
    | ( SeatNotPassed & { __typename: 'SeatNotPassed' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
    | ( WrongState & { __typename: 'WrongState' } )
  ;
  AcknowledgeReportResult:
    | ( Omit<ReportAcknowledged, 'report'> & { report: _RefType['ReportByLink'] } & { __typename: 'ReportAcknowledged' } )
    | ( UnknownReportLink & { __typename: 'UnknownReportLink' } )
  ;
  AddRecipientResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( RecipientExists & { __typename: 'RecipientExists' } )
    | ( Omit<RecipientSaved, 'recipient'> & { recipient: _RefType['Recipient'] } & { __typename: 'RecipientSaved' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  AddSessionResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( Omit<SessionAdded, 'event' | 'session'> & { event: _RefType['Event'], session: _RefType['Session'] } & { __typename: 'SessionAdded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  AddTopicResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NoSuchPlace & { __typename: 'NoSuchPlace' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( Omit<TopicAdded, 'event' | 'topic'> & { event: _RefType['Event'], topic: _RefType['Topic'] } & { __typename: 'TopicAdded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
    | ( UnknownTopic & { __typename: 'UnknownTopic' } )
  ;
  AmendRegistrationResult:
    | ( Omit<AmendmentAccepted, 'registration'> & { registration: _RefType['Registration'] } & { __typename: 'AmendmentAccepted' } )
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( GroupAndOrganisationFixed & { __typename: 'GroupAndOrganisationFixed' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( RoomSettled & { __typename: 'RoomSettled' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
    | ( WrongState & { __typename: 'WrongState' } )
  ;
  AnnounceUptakeResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NothingToAnnounce & { __typename: 'NothingToAnnounce' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
    | ( Omit<UptakeAnnounced, 'event'> & { event: _RefType['Event'] } & { __typename: 'UptakeAnnounced' } )
  ;
  AnswerCountersignResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( AttackUnfinished & { __typename: 'AttackUnfinished' } )
    | ( Omit<CountersignAnswered, 'decided' | 'request'> & { decided?: Maybe<_RefType['Decided']>, request: _RefType['CountersignRequest'] } & { __typename: 'CountersignAnswered' } )
    | ( CountersignSettled & { __typename: 'CountersignSettled' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( ReasonNeeded & { __typename: 'ReasonNeeded' } )
    | ( Omit<ReleaseRefused, 'refused'> & { refused: Array<_RefType['RefusedDecision']> } & { __typename: 'ReleaseRefused' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownCountersignRequest & { __typename: 'UnknownCountersignRequest' } )
  ;
  AnswerFollowUpResult:
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( DidNotTakePart & { __typename: 'DidNotTakePart' } )
    | ( Omit<FollowUpAnswered, 'registration'> & { registration: _RefType['Registration'] } & { __typename: 'FollowUpAnswered' } )
    | ( FollowUpClosed & { __typename: 'FollowUpClosed' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NoFollowUp & { __typename: 'NoFollowUp' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
  ;
  AnswerGrantResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( AllotmentTooLarge & { __typename: 'AllotmentTooLarge' } )
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( Omit<GrantAnswered, 'grant'> & { grant: _RefType['Grant'] } & { __typename: 'GrantAnswered' } )
    | ( GrantClosed & { __typename: 'GrantClosed' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NothingProposed & { __typename: 'NothingProposed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownGrant & { __typename: 'UnknownGrant' } )
  ;
  AnswerValidationResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( TokenForged & { __typename: 'TokenForged' } )
    | ( TokenUsed & { __typename: 'TokenUsed' } )
    | ( UnknownValidationRound & { __typename: 'UnknownValidationRound' } )
    | ( ValidationAnswered & { __typename: 'ValidationAnswered' } )
    | ( ValidationRoundClosed & { __typename: 'ValidationRoundClosed' } )
  ;
  ApproveContributionResult:
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( ContributionApproved & { __typename: 'ContributionApproved' } )
    | ( ContributionsMayIdentify & { __typename: 'ContributionsMayIdentify' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownContribution & { __typename: 'UnknownContribution' } )
  ;
  AssignBreakoutsResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( Omit<BreakoutsAssigned, 'event'> & { event: _RefType['Event'] } & { __typename: 'BreakoutsAssigned' } )
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  AssignReviewersResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<ReviewersAssigned, 'event' | 'refused' | 'registrations'> & { event: _RefType['Event'], refused: Array<_RefType['RefusedAssignment']>, registrations: Array<_RefType['Registration']> } & { __typename: 'ReviewersAssigned' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  AssignmentRefusal:
    | ( CannotReview & { __typename: 'CannotReview' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
    | ( WrongState & { __typename: 'WrongState' } )
  ;
  BreakoutProposalResult:
    | ( Omit<BreakoutProposal, 'rooms' | 'unassigned'> & { rooms: Array<_RefType['BreakoutRoom']>, unassigned: Array<_RefType['UnassignedPerson']> } & { __typename: 'BreakoutProposal' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  CancelMessageResult:
    | ( Omit<MessageCancelled, 'cancelled'> & { cancelled: _RefType['Message'] } & { __typename: 'MessageCancelled' } )
    | ( MessageUnderway & { __typename: 'MessageUnderway' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownMessage & { __typename: 'UnknownMessage' } )
  ;
  ChangeMemberRoleResult:
    | ( LastOwner & { __typename: 'LastOwner' } )
    | ( Omit<MemberRoleChanged, 'member'> & { member: _RefType['Member'] } & { __typename: 'MemberRoleChanged' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( RecentSecondFactorNeeded & { __typename: 'RecentSecondFactorNeeded' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownInstitute & { __typename: 'UnknownInstitute' } )
    | ( UnknownMember & { __typename: 'UnknownMember' } )
  ;
  ChangeNoteResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NoteAlreadyRemoved & { __typename: 'NoteAlreadyRemoved' } )
    | ( Omit<NoteChanged, 'note'> & { note: _RefType['Note'] } & { __typename: 'NoteChanged' } )
    | ( Omit<NoteChangedMeanwhile, 'note'> & { note: _RefType['Note'] } & { __typename: 'NoteChangedMeanwhile' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownNote & { __typename: 'UnknownNote' } )
  ;
  ChangeRecipientResult:
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( RecipientExists & { __typename: 'RecipientExists' } )
    | ( Omit<RecipientSaved, 'recipient'> & { recipient: _RefType['Recipient'] } & { __typename: 'RecipientSaved' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownRecipient & { __typename: 'UnknownRecipient' } )
  ;
  CheckImportResult:
    | ( Omit<ImportChecked, 'import'> & { import: _RefType['RegistrationImport'] } & { __typename: 'ImportChecked' } )
    | ( ImportSettled & { __typename: 'ImportSettled' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownImport & { __typename: 'UnknownImport' } )
  ;
  CheckInResult:
    | ( Omit<CheckedIn, 'registration'> & { registration: _RefType['Registration'] } & { __typename: 'CheckedIn' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NoPlace & { __typename: 'NoPlace' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
    | ( UnknownSession & { __typename: 'UnknownSession' } )
  ;
  ClearContributionHitResult:
    | ( Omit<ContributionHitCleared, 'contribution'> & { contribution: _RefType['ContributionToApprove'] } & { __typename: 'ContributionHitCleared' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( OtherInstituteNeeded & { __typename: 'OtherInstituteNeeded' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownContribution & { __typename: 'UnknownContribution' } )
    | ( UnknownHit & { __typename: 'UnknownHit' } )
  ;
  ClearHitResult:
    | ( Omit<FindingSaved, 'finding'> & { finding: _RefType['Finding'] } & { __typename: 'FindingSaved' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( OtherInstituteNeeded & { __typename: 'OtherInstituteNeeded' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownFinding & { __typename: 'UnknownFinding' } )
    | ( UnknownHit & { __typename: 'UnknownHit' } )
  ;
  ClearReportHitResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( OtherInstituteNeeded & { __typename: 'OtherInstituteNeeded' } )
    | ( Omit<ReportHitCleared, 'report'> & { report: _RefType['Report'] } & { __typename: 'ReportHitCleared' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
    | ( UnknownHit & { __typename: 'UnknownHit' } )
  ;
  CloseCalendarFeedResult:
    | ( Omit<CalendarFeedClosed, 'registration'> & { registration: _RefType['Registration'] } & { __typename: 'CalendarFeedClosed' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
  ;
  CloseValidationResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownValidationRound & { __typename: 'UnknownValidationRound' } )
    | ( Omit<ValidationClosed, 'round'> & { round: _RefType['ValidationRound'] } & { __typename: 'ValidationClosed' } )
    | ( ValidationRoundClosed & { __typename: 'ValidationRoundClosed' } )
  ;
  ConfirmAddressByLinkResult:
    | ( Omit<AddressConfirmedByLink, 'registration'> & { registration: _RefType['RegistrationByLink'] } & { __typename: 'AddressConfirmedByLink' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
  ;
  ConfirmErasureResult:
    | ( Omit<DataErased, 'proofs'> & { proofs: Array<_RefType['Erasure']> } & { __typename: 'DataErased' } )
    | ( ErasureLinkInvalid & { __typename: 'ErasureLinkInvalid' } )
  ;
  ConfirmUptakeResult:
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownUptake & { __typename: 'UnknownUptake' } )
    | ( UptakeMayIdentify & { __typename: 'UptakeMayIdentify' } )
    | ( Omit<UptakeSaved, 'entry'> & { entry: _RefType['UptakeEntry'] } & { __typename: 'UptakeSaved' } )
  ;
  CopyEventResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( Omit<EventCopied, 'event'> & { event: _RefType['Event'] } & { __typename: 'EventCopied' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( SlugTaken & { __typename: 'SlugTaken' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  CorrectAttendanceResult:
    | ( Omit<AttendanceCorrected, 'registration'> & { registration: _RefType['Registration'] } & { __typename: 'AttendanceCorrected' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NoPlace & { __typename: 'NoPlace' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
    | ( UnknownSession & { __typename: 'UnknownSession' } )
  ;
  CreateApiTokenResult:
    | ( Omit<ApiTokenCreated, 'token' | 'viewer'> & { token: _RefType['ApiToken'], viewer: _RefType['Viewer'] } & { __typename: 'ApiTokenCreated' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( RecentSecondFactorNeeded & { __typename: 'RecentSecondFactorNeeded' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
  ;
  CreateEventResult:
    | ( Omit<EventCreated, 'event'> & { event: _RefType['Event'] } & { __typename: 'EventCreated' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SeatPlanInfeasible & { __typename: 'SeatPlanInfeasible' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( SlugTaken & { __typename: 'SlugTaken' } )
  ;
  CreateFindingResult:
    | ( Omit<FindingSaved, 'finding'> & { finding: _RefType['Finding'] } & { __typename: 'FindingSaved' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NoteRequired & { __typename: 'NoteRequired' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( SourceNotUsable & { __typename: 'SourceNotUsable' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  CreateSeriesResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( Omit<SeriesCreated, 'series'> & { series: _RefType['Series'] } & { __typename: 'SeriesCreated' } )
    | ( SlugTaken & { __typename: 'SlugTaken' } )
  ;
  CreateWebhookResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( TooManyWebhooks & { __typename: 'TooManyWebhooks' } )
    | ( UnknownInstitute & { __typename: 'UnknownInstitute' } )
    | ( Omit<WebhookCreated, 'institute' | 'webhook'> & { institute: _RefType['Institute'], webhook: _RefType['Webhook'] } & { __typename: 'WebhookCreated' } )
  ;
  DecideAllResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( Omit<BulkActionRunning, 'action'> & { action: _RefType['BulkAction'] } & { __typename: 'BulkActionRunning' } )
    | ( Omit<BulkActionStarted, 'action'> & { action: _RefType['BulkAction'] } & { __typename: 'BulkActionStarted' } )
    | ( CountersignNeeded & { __typename: 'CountersignNeeded' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( MatchCountChanged & { __typename: 'MatchCountChanged' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( ReasonNeeded & { __typename: 'ReasonNeeded' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  DecideResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( Omit<CountersignPending, 'request'> & { request: _RefType['CountersignRequest'] } & { __typename: 'CountersignPending' } )
    | ( Omit<Decided, 'event' | 'refused' | 'registrations'> & { event: _RefType['Event'], refused: Array<_RefType['RefusedDecision']>, registrations: Array<_RefType['Registration']> } & { __typename: 'Decided' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  DecideStatementResult:
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( Omit<StatementDecided, 'statement'> & { statement: _RefType['MinorityStatement'] } & { __typename: 'StatementDecided' } )
    | ( UnknownStatement & { __typename: 'UnknownStatement' } )
  ;
  DecisionRefusal:
    | ( AlreadyRegistered & { __typename: 'AlreadyRegistered' } )
    | ( CannotHoldSeat & { __typename: 'CannotHoldSeat' } )
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( NoChosenSessionLeft & { __typename: 'NoChosenSessionLeft' } )
    | ( OutOfTurnReasonNeeded & { __typename: 'OutOfTurnReasonNeeded' } )
    | ( ReasonNeeded & { __typename: 'ReasonNeeded' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
    | ( WrongState & { __typename: 'WrongState' } )
  ;
  DeclareConflictResult:
    | ( Omit<ConflictDeclared, 'event'> & { event: _RefType['Event'] } & { __typename: 'ConflictDeclared' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
  ;
  DeclineEventInvitationResult:
    | ( Omit<EventInvitationDeclined, 'invitation'> & { invitation: _RefType['EventInvitation'] } & { __typename: 'EventInvitationDeclined' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvitationClosed & { __typename: 'InvitationClosed' } )
    | ( UnknownEventInvitation & { __typename: 'UnknownEventInvitation' } )
  ;
  DeclineReplacementResult:
    | ( NobodyNamed & { __typename: 'NobodyNamed' } )
    | ( Omit<ReplacementDeclined, 'event'> & { event: _RefType['Event'] } & { __typename: 'ReplacementDeclined' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  DeleteDraftResult:
    | ( Omit<DraftDeleted, 'event'> & { event: _RefType['Event'] } & { __typename: 'DraftDeleted' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  DiscardImportResult:
    | ( ImportDiscarded & { __typename: 'ImportDiscarded' } )
    | ( ImportSettled & { __typename: 'ImportSettled' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownImport & { __typename: 'UnknownImport' } )
  ;
  DiscardMessageResult:
    | ( MessageDiscarded & { __typename: 'MessageDiscarded' } )
    | ( MessageUnderway & { __typename: 'MessageUnderway' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownMessage & { __typename: 'UnknownMessage' } )
  ;
  DistributeReviewsResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( Omit<DistributionChanged, 'distribution'> & { distribution: _RefType['ReviewDistribution'] } & { __typename: 'DistributionChanged' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<ReviewsDistributed, 'event'> & { event: _RefType['Event'] } & { __typename: 'ReviewsDistributed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  EndGrantResult:
    | ( AlreadyPlanned & { __typename: 'AlreadyPlanned' } )
    | ( GrantClosed & { __typename: 'GrantClosed' } )
    | ( Omit<GrantEnded, 'grant'> & { grant: _RefType['Grant'] } & { __typename: 'GrantEnded' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownGrant & { __typename: 'UnknownGrant' } )
  ;
  EndOtherSignInsResult:
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<SignInsEnded, 'viewer'> & { viewer: _RefType['Viewer'] } & { __typename: 'SignInsEnded' } )
  ;
  EndSignInResult:
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<SignInsEnded, 'viewer'> & { viewer: _RefType['Viewer'] } & { __typename: 'SignInsEnded' } )
    | ( UnknownSignIn & { __typename: 'UnknownSignIn' } )
  ;
  EnterUptakeResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
    | ( UptakeMayIdentify & { __typename: 'UptakeMayIdentify' } )
    | ( Omit<UptakeSaved, 'entry'> & { entry: _RefType['UptakeEntry'] } & { __typename: 'UptakeSaved' } )
  ;
  HoldWaitlistResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( QueueAlreadyHeld & { __typename: 'QueueAlreadyHeld' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
    | ( Omit<WaitlistHeld, 'event'> & { event: _RefType['Event'] } & { __typename: 'WaitlistHeld' } )
  ;
  ImportRecipientsResult:
    | ( ImportNotReady & { __typename: 'ImportNotReady' } )
    | ( ImportSettled & { __typename: 'ImportSettled' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<RecipientsImported, 'event'> & { event: _RefType['Event'] } & { __typename: 'RecipientsImported' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownImport & { __typename: 'UnknownImport' } )
  ;
  InviteFocalPointResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( AlreadyPlanned & { __typename: 'AlreadyPlanned' } )
    | ( Omit<FocalPointInvited, 'event' | 'focalPoint'> & { event: _RefType['Event'], focalPoint: _RefType['FocalPoint'] } & { __typename: 'FocalPointInvited' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  InviteMemberResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( AlreadyMember & { __typename: 'AlreadyMember' } )
    | ( AlreadyPlanned & { __typename: 'AlreadyPlanned' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<MemberInvited, 'institute' | 'invitation'> & { institute: _RefType['Institute'], invitation: _RefType['Invitation'] } & { __typename: 'MemberInvited' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( RecentSecondFactorNeeded & { __typename: 'RecentSecondFactorNeeded' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( TooManyRequests & { __typename: 'TooManyRequests' } )
    | ( UnknownInstitute & { __typename: 'UnknownInstitute' } )
  ;
  InvitePeopleResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvitationsChecked & { __typename: 'InvitationsChecked' } )
    | ( InvitationsInvalid & { __typename: 'InvitationsInvalid' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<PeopleInvited, 'event'> & { event: _RefType['Event'] } & { __typename: 'PeopleInvited' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  JoinSessionResult:
    | ( JoinNotYetOpen & { __typename: 'JoinNotYetOpen' } )
    | ( NoPlace & { __typename: 'NoPlace' } )
    | ( SessionJoined & { __typename: 'SessionJoined' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
  ;
  KeepOrganisationsApartResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<OrganisationsKeptApart, 'event'> & { event: _RefType['Event'] } & { __typename: 'OrganisationsKeptApart' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  LiftConflictResult:
    | ( Omit<ConflictLifted, 'event'> & { event: _RefType['Event'] } & { __typename: 'ConflictLifted' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownConflict & { __typename: 'UnknownConflict' } )
  ;
  MarkEditingResult:
    | ( Omit<EditingMarked, 'finding'> & { finding: _RefType['Finding'] } & { __typename: 'EditingMarked' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownFinding & { __typename: 'UnknownFinding' } )
  ;
  MarkPresenceResult:
    | ( Omit<PresenceMarked, 'presence'> & { presence: _RefType['Presence'] } & { __typename: 'PresenceMarked' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
  ;
  MergeOrganisationsResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<OrganisationsMerged, 'event'> & { event: _RefType['Event'] } & { __typename: 'OrganisationsMerged' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  MoveFindingResult:
    | ( Omit<FindingChangedMeanwhile, 'finding'> & { finding: _RefType['Finding'] } & { __typename: 'FindingChangedMeanwhile' } )
    | ( Omit<FindingSaved, 'finding'> & { finding: _RefType['Finding'] } & { __typename: 'FindingSaved' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownFinding & { __typename: 'UnknownFinding' } )
  ;
  MoveSessionResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( Omit<SessionMoved, 'event' | 'session'> & { event: _RefType['Event'], session: _RefType['Session'] } & { __typename: 'SessionMoved' } )
    | ( UnknownSession & { __typename: 'UnknownSession' } )
  ;
  MoveTopicResult:
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( NoSuchPlace & { __typename: 'NoSuchPlace' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( Omit<TopicMoved, 'event' | 'topic'> & { event: _RefType['Event'], topic: _RefType['Topic'] } & { __typename: 'TopicMoved' } )
    | ( UnknownTopic & { __typename: 'UnknownTopic' } )
  ;
  NamePeopleResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( FocalPointClosed & { __typename: 'FocalPointClosed' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvitationClosed & { __typename: 'InvitationClosed' } )
    | ( InvitationsInvalid & { __typename: 'InvitationsInvalid' } )
    | ( Omit<PeopleNamed, 'focalPoint'> & { focalPoint: _RefType['FocalPoint'] } & { __typename: 'PeopleNamed' } )
    | ( PlacesFilled & { __typename: 'PlacesFilled' } )
    | ( UnknownEventInvitation & { __typename: 'UnknownEventInvitation' } )
    | ( UnknownFocalPoint & { __typename: 'UnknownFocalPoint' } )
  ;
  NameReplacementResult:
    | ( CannotName & { __typename: 'CannotName' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<ReplacementNamed, 'registration'> & { registration: _RefType['Registration'] } & { __typename: 'ReplacementNamed' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
  ;
  OpenCalendarFeedResult:
    | ( Omit<CalendarFeedOpened, 'registration'> & { registration: _RefType['Registration'] } & { __typename: 'CalendarFeedOpened' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
    | ( WrongState & { __typename: 'WrongState' } )
  ;
  OpenValidationResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( EventNotOver & { __typename: 'EventNotOver' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NothingToValidate & { __typename: 'NothingToValidate' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
    | ( Omit<ValidationBlocked, 'blocks'> & { blocks: Array<_RefType['FindingBlock']> } & { __typename: 'ValidationBlocked' } )
    | ( Omit<ValidationOpened, 'round'> & { round: _RefType['ValidationRound'] } & { __typename: 'ValidationOpened' } )
    | ( ValidationUnderway & { __typename: 'ValidationUnderway' } )
  ;
  PlanPreviewResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( PlanPreviewRow & { __typename: 'PlanPreview' } )
    | ( SeatPlanInfeasible & { __typename: 'SeatPlanInfeasible' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  PreviewEmailResult:
    | ( EmailPreview & { __typename: 'EmailPreview' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
  ;
  ProposeGrantResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
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
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( AllotmentTooLarge & { __typename: 'AllotmentTooLarge' } )
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( GrantClosed & { __typename: 'GrantClosed' } )
    | ( Omit<GrantProposed, 'grant'> & { grant: _RefType['Grant'] } & { __typename: 'GrantProposed' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SameTerms & { __typename: 'SameTerms' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownGrant & { __typename: 'UnknownGrant' } )
  ;
  PublishEventResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( AlreadyPublished & { __typename: 'AlreadyPublished' } )
    | ( Omit<EventPublished, 'event'> & { event: _RefType['Event'] } & { __typename: 'EventPublished' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NotReadyToPublish & { __typename: 'NotReadyToPublish' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  PublishReportResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( Omit<CountersignPending, 'request'> & { request: _RefType['CountersignRequest'] } & { __typename: 'CountersignPending' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<ReportBlocked, 'blocks'> & { blocks: Array<_RefType['ReportBlock']> } & { __typename: 'ReportBlocked' } )
    | ( Omit<ReportPublished, 'report' | 'version'> & { report: _RefType['Report'], version: _RefType['ReportVersion'] } & { __typename: 'ReportPublished' } )
    | ( ReportReveals & { __typename: 'ReportReveals' } )
    | ( ReportUnderEmbargo & { __typename: 'ReportUnderEmbargo' } )
    | ( ReportWithoutFindings & { __typename: 'ReportWithoutFindings' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  RegisterAbility:
    | ( CanRegister & { __typename: 'CanRegister' } )
    | ( CannotRegister & { __typename: 'CannotRegister' } )
  ;
  RegisterInterestResult:
    | ( AlreadyRegistered & { __typename: 'AlreadyRegistered' } )
    | ( AnsweredByEmail & { __typename: 'AnsweredByEmail' } )
    | ( Omit<InterestRegistered, 'registration'> & { registration: _RefType['Registration'] } & { __typename: 'InterestRegistered' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvitationClosed & { __typename: 'InvitationClosed' } )
    | ( InvitationNeeded & { __typename: 'InvitationNeeded' } )
    | ( ProofOfWorkNeeded & { __typename: 'ProofOfWorkNeeded' } )
    | ( RegistrationClosed & { __typename: 'RegistrationClosed' } )
    | ( RegistrationNotYetOpen & { __typename: 'RegistrationNotYetOpen' } )
    | ( RequestIdReused & { __typename: 'RequestIdReused' } )
    | ( SeatNotPassed & { __typename: 'SeatNotPassed' } )
    | ( TooManyRequests & { __typename: 'TooManyRequests' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  ReleaseStagedDecisionsResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( Omit<CountersignPending, 'request'> & { request: _RefType['CountersignRequest'] } & { __typename: 'CountersignPending' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NothingStaged & { __typename: 'NothingStaged' } )
    | ( Omit<ReleaseRefused, 'refused'> & { refused: Array<_RefType['RefusedDecision']> } & { __typename: 'ReleaseRefused' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( Omit<StagedDecisionsReleased, 'event'> & { event: _RefType['Event'] } & { __typename: 'StagedDecisionsReleased' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  RemindReviewersResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NobodyToRemind & { __typename: 'NobodyToRemind' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<ReviewersReminded, 'event'> & { event: _RefType['Event'] } & { __typename: 'ReviewersReminded' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  RemoveBoardViewResult:
    | ( Omit<BoardViewRemoved, 'event'> & { event: _RefType['Event'] } & { __typename: 'BoardViewRemoved' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( UnknownBoardView & { __typename: 'UnknownBoardView' } )
  ;
  RemoveFindingResult:
    | ( Omit<FindingChangedMeanwhile, 'finding'> & { finding: _RefType['Finding'] } & { __typename: 'FindingChangedMeanwhile' } )
    | ( FindingRemoved & { __typename: 'FindingRemoved' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownFinding & { __typename: 'UnknownFinding' } )
  ;
  RemoveMemberResult:
    | ( LastOwner & { __typename: 'LastOwner' } )
    | ( Omit<MemberRemoved, 'institute'> & { institute: _RefType['Institute'] } & { __typename: 'MemberRemoved' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( RecentSecondFactorNeeded & { __typename: 'RecentSecondFactorNeeded' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownInstitute & { __typename: 'UnknownInstitute' } )
    | ( UnknownMember & { __typename: 'UnknownMember' } )
  ;
  RemoveMessageTemplateResult:
    | ( Omit<MessageTemplateRemoved, 'institute'> & { institute: _RefType['Institute'] } & { __typename: 'MessageTemplateRemoved' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownInstitute & { __typename: 'UnknownInstitute' } )
    | ( UnknownTemplate & { __typename: 'UnknownTemplate' } )
  ;
  RemoveNoteResult:
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<NoteChangedMeanwhile, 'note'> & { note: _RefType['Note'] } & { __typename: 'NoteChangedMeanwhile' } )
    | ( NoteInUse & { __typename: 'NoteInUse' } )
    | ( NoteRemoved & { __typename: 'NoteRemoved' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownNote & { __typename: 'UnknownNote' } )
  ;
  RemoveRecipientResult:
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( RecipientRemoved & { __typename: 'RecipientRemoved' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownRecipient & { __typename: 'UnknownRecipient' } )
  ;
  RemoveSessionResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( SessionHasNotes & { __typename: 'SessionHasNotes' } )
    | ( Omit<SessionRemoved, 'event'> & { event: _RefType['Event'] } & { __typename: 'SessionRemoved' } )
    | ( UnknownSession & { __typename: 'UnknownSession' } )
  ;
  RemoveTopicResult:
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( TopicInUse & { __typename: 'TopicInUse' } )
    | ( Omit<TopicRemoved, 'event'> & { event: _RefType['Event'] } & { __typename: 'TopicRemoved' } )
    | ( UnknownTopic & { __typename: 'UnknownTopic' } )
  ;
  RemoveUptakeResult:
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownUptake & { __typename: 'UnknownUptake' } )
    | ( UptakeRemoved & { __typename: 'UptakeRemoved' } )
  ;
  RemoveWebhookResult:
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownWebhook & { __typename: 'UnknownWebhook' } )
    | ( Omit<WebhookRemoved, 'institute'> & { institute: _RefType['Institute'] } & { __typename: 'WebhookRemoved' } )
  ;
  ReportUptakeResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( TooManyUptakes & { __typename: 'TooManyUptakes' } )
    | ( UnknownReportLink & { __typename: 'UnknownReportLink' } )
    | ( Omit<UptakeSaved, 'entry'> & { entry: _RefType['UptakeEntry'] } & { __typename: 'UptakeSaved' } )
  ;
  RequestErasureResult:
    | ( ErasureRequested & { __typename: 'ErasureRequested' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
  ;
  ResolveFreezeResult:
    | ( Omit<FindingSaved, 'finding'> & { finding: _RefType['Finding'] } & { __typename: 'FindingSaved' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownFreeze & { __typename: 'UnknownFreeze' } )
  ;
  ResumeWaitlistResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( QueueNotHeld & { __typename: 'QueueNotHeld' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
    | ( Omit<WaitlistResumed, 'event'> & { event: _RefType['Event'] } & { __typename: 'WaitlistResumed' } )
  ;
  RevealFieldResult:
    | ( FieldRevealed & { __typename: 'FieldRevealed' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotRevealable & { __typename: 'NotRevealable' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
  ;
  ReviewDistributionResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Proposal & { __typename: 'ReviewDistribution' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  RevokeApiTokenResult:
    | ( Omit<ApiTokenRevoked, 'token'> & { token: _RefType['ApiToken'] } & { __typename: 'ApiTokenRevoked' } )
    | ( UnknownApiToken & { __typename: 'UnknownApiToken' } )
  ;
  RevokeEventInvitationResult:
    | ( Omit<EventInvitationRevoked, 'invitation'> & { invitation: _RefType['EventInvitation'] } & { __typename: 'EventInvitationRevoked' } )
    | ( FocalPointClosed & { __typename: 'FocalPointClosed' } )
    | ( InvitationClosed & { __typename: 'InvitationClosed' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEventInvitation & { __typename: 'UnknownEventInvitation' } )
  ;
  RevokeFocalPointResult:
    | ( Omit<FocalPointRevoked, 'focalPoint'> & { focalPoint: _RefType['FocalPoint'] } & { __typename: 'FocalPointRevoked' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownFocalPoint & { __typename: 'UnknownFocalPoint' } )
  ;
  RevokeInvitationResult:
    | ( Omit<InvitationRevoked, 'institute'> & { institute: _RefType['Institute'] } & { __typename: 'InvitationRevoked' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownInvitation & { __typename: 'UnknownInvitation' } )
  ;
  RotateWebhookSecretResult:
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownWebhook & { __typename: 'UnknownWebhook' } )
    | ( Omit<WebhookSecretRotated, 'webhook'> & { webhook: _RefType['Webhook'] } & { __typename: 'WebhookSecretRotated' } )
  ;
  RunImportResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( ImportNotReady & { __typename: 'ImportNotReady' } )
    | ( ImportSettled & { __typename: 'ImportSettled' } )
    | ( Omit<ImportStarted, 'import'> & { import: _RefType['RegistrationImport'] } & { __typename: 'ImportStarted' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownImport & { __typename: 'UnknownImport' } )
  ;
  RunInvitationImportResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( ImportNotReady & { __typename: 'ImportNotReady' } )
    | ( ImportSettled & { __typename: 'ImportSettled' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvitationsInvalid & { __typename: 'InvitationsInvalid' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<PeopleInvited, 'event'> & { event: _RefType['Event'] } & { __typename: 'PeopleInvited' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownImport & { __typename: 'UnknownImport' } )
  ;
  RunPlannedActionNowResult:
    | ( AlreadyUndone & { __typename: 'AlreadyUndone' } )
    | ( NotYours & { __typename: 'NotYours' } )
    | ( Omit<PlannedActionRun, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'PlannedActionRun' } )
    | ( UnknownPlannedAction & { __typename: 'UnknownPlannedAction' } )
  ;
  SaveBoardViewResult:
    | ( Omit<BoardViewSaved, 'event' | 'view'> & { event: _RefType['Event'], view: _RefType['BoardView'] } & { __typename: 'BoardViewSaved' } )
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( TooManyBoardViews & { __typename: 'TooManyBoardViews' } )
    | ( UnknownBoardView & { __typename: 'UnknownBoardView' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  SaveDraftResult:
    | ( AlreadyRegistered & { __typename: 'AlreadyRegistered' } )
    | ( DraftSaved & { __typename: 'DraftSaved' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  SaveMessageResult:
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<MessageSaved, 'saved'> & { saved: _RefType['Message'] } & { __typename: 'MessageSaved' } )
    | ( MessageUnderway & { __typename: 'MessageUnderway' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
    | ( UnknownMessage & { __typename: 'UnknownMessage' } )
  ;
  SaveMessageTemplateResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<MessageTemplateSaved, 'institute'> & { institute: _RefType['Institute'] } & { __typename: 'MessageTemplateSaved' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownInstitute & { __typename: 'UnknownInstitute' } )
  ;
  SaveReviewResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<ReviewChangedMeanwhile, 'review'> & { review?: Maybe<_RefType['Review']> } & { __typename: 'ReviewChangedMeanwhile' } )
    | ( Omit<ReviewSaved, 'registration'> & { registration: _RefType['Registration'] } & { __typename: 'ReviewSaved' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
    | ( WrongState & { __typename: 'WrongState' } )
  ;
  SendDeliveryAgainResult:
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownWebhook & { __typename: 'UnknownWebhook' } )
    | ( Omit<WebhookDeliverySentAgain, 'delivery'> & { delivery: _RefType['WebhookDelivery'] } & { __typename: 'WebhookDeliverySentAgain' } )
    | ( WebhookNotActive & { __typename: 'WebhookNotActive' } )
  ;
  SendEventInvitationAgainResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( AlreadyPlanned & { __typename: 'AlreadyPlanned' } )
    | ( Omit<EventInvitationSent, 'invitation'> & { invitation: _RefType['EventInvitation'] } & { __typename: 'EventInvitationSent' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvitationClosed & { __typename: 'InvitationClosed' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( PlacesFilled & { __typename: 'PlacesFilled' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEventInvitation & { __typename: 'UnknownEventInvitation' } )
  ;
  SendFollowUpResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( FollowUpClosed & { __typename: 'FollowUpClosed' } )
    | ( Omit<FollowUpSent, 'event'> & { event: _RefType['Event'] } & { __typename: 'FollowUpSent' } )
    | ( NoFollowUp & { __typename: 'NoFollowUp' } )
    | ( NobodyToWriteTo & { __typename: 'NobodyToWriteTo' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  SendMessageResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<MessageSent, 'sent'> & { sent: _RefType['Message'] } & { __typename: 'MessageSent' } )
    | ( MessageUnderway & { __typename: 'MessageUnderway' } )
    | ( NobodyToWriteTo & { __typename: 'NobodyToWriteTo' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownMessage & { __typename: 'UnknownMessage' } )
  ;
  SendReportResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NobodyToSendTo & { __typename: 'NobodyToSendTo' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( ReportNotInLanguage & { __typename: 'ReportNotInLanguage' } )
    | ( Omit<ReportSent, 'event'> & { event: _RefType['Event'] } & { __typename: 'ReportSent' } )
    | ( ReportUnderEmbargo & { __typename: 'ReportUnderEmbargo' } )
    | ( ReportVersionNotPublished & { __typename: 'ReportVersionNotPublished' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  SeparateOrganisationResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<OrganisationSeparated, 'event'> & { event: _RefType['Event'] } & { __typename: 'OrganisationSeparated' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownAlias & { __typename: 'UnknownAlias' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  SeriesItem:
    | ( EventRow & { __typename: 'Event' } )
    | ( SeriesItemRow & { __typename: 'Publication' } )
  ;
  SessionMoveResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( SessionMoveRow & { __typename: 'SessionMove' } )
    | ( UnknownSession & { __typename: 'UnknownSession' } )
  ;
  SetCertificateRuleResult:
    | ( Omit<CertificateRuleSet, 'event'> & { event: _RefType['Event'] } & { __typename: 'CertificateRuleSet' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  SetContributionsResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( ContributionsMayIdentify & { __typename: 'ContributionsMayIdentify' } )
    | ( Omit<ContributionsSet, 'event'> & { event: _RefType['Event'] } & { __typename: 'ContributionsSet' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  SetDigestResult:
    | ( Omit<DigestSet, 'viewer'> & { viewer: _RefType['Viewer'] } & { __typename: 'DigestSet' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
  ;
  SetDisclosureThresholdResult:
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( Omit<DisclosureThresholdSet, 'event'> & { event: _RefType['Event'] } & { __typename: 'DisclosureThresholdSet' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( ThresholdAboveRoom & { __typename: 'ThresholdAboveRoom' } )
    | ( ThresholdTooLarge & { __typename: 'ThresholdTooLarge' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  SetEmailNoteResult:
    | ( Omit<EmailNoteSet, 'event'> & { event: _RefType['Event'] } & { __typename: 'EmailNoteSet' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  SetEvidenceUntilResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( EvidenceDestroyed & { __typename: 'EvidenceDestroyed' } )
    | ( EvidenceOnlySooner & { __typename: 'EvidenceOnlySooner' } )
    | ( Omit<EvidencePromised, 'event'> & { event: _RefType['Event'] } & { __typename: 'EvidencePromised' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  SetFollowUpResult:
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( FollowUpHasAnswers & { __typename: 'FollowUpHasAnswers' } )
    | ( Omit<FollowUpSet, 'event'> & { event: _RefType['Event'] } & { __typename: 'FollowUpSet' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  SetOffersProtectionResult:
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<OffersProtectionSet, 'event'> & { event: _RefType['Event'] } & { __typename: 'OffersProtectionSet' } )
    | ( ProtectionInUse & { __typename: 'ProtectionInUse' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  SetOrganisationNamesResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<OrganisationNamesSet, 'event'> & { event: _RefType['Event'] } & { __typename: 'OrganisationNamesSet' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  SetOwnProtectionResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<OwnProtectionSet, 'viewer'> & { viewer: _RefType['Viewer'] } & { __typename: 'OwnProtectionSet' } )
  ;
  SetPriorityResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<PrioritySet, 'event' | 'registration'> & { event: _RefType['Event'], registration: _RefType['Registration'] } & { __typename: 'PrioritySet' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
    | ( WrongState & { __typename: 'WrongState' } )
  ;
  SetRemindersResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<RemindersSet, 'event'> & { event: _RefType['Event'] } & { __typename: 'RemindersSet' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  SetRetentionResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<RetentionSet, 'event'> & { event: _RefType['Event'] } & { __typename: 'RetentionSet' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  SetReviewCriteriaResult:
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( CriteriaInUse & { __typename: 'CriteriaInUse' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<ReviewCriteriaSet, 'event'> & { event: _RefType['Event'] } & { __typename: 'ReviewCriteriaSet' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  SetRoomDisclosureResult:
    | ( AttackUnfinished & { __typename: 'AttackUnfinished' } )
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<RoomDisclosureSet, 'event'> & { event: _RefType['Event'] } & { __typename: 'RoomDisclosureSet' } )
    | ( RoomFrozen & { __typename: 'RoomFrozen' } )
    | ( RoomReveals & { __typename: 'RoomReveals' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( ThresholdAboveRoom & { __typename: 'ThresholdAboveRoom' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  SetSeatPlanResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SeatPlanInfeasible & { __typename: 'SeatPlanInfeasible' } )
    | ( Omit<SeatPlanSet, 'event'> & { event: _RefType['Event'] } & { __typename: 'SeatPlanSet' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  SetSessionRoleResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( Omit<SessionRoleSet, 'registration' | 'session'> & { registration: _RefType['Registration'], session: _RefType['Session'] } & { __typename: 'SessionRoleSet' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
    | ( UnknownSession & { __typename: 'UnknownSession' } )
    | ( WrongState & { __typename: 'WrongState' } )
  ;
  SetSessionRuleResult:
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( RuleOnlyStricter & { __typename: 'RuleOnlyStricter' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( SessionHasNotes & { __typename: 'SessionHasNotes' } )
    | ( Omit<SessionRuleSet, 'event' | 'session'> & { event: _RefType['Event'], session: _RefType['Session'] } & { __typename: 'SessionRuleSet' } )
    | ( UnknownSession & { __typename: 'UnknownSession' } )
  ;
  SetSharingResult:
    | ( Omit<SharingSet, 'registration'> & { registration: _RefType['Registration'] } & { __typename: 'SharingSet' } )
    | ( Omit<TermsChanged, 'registration'> & { registration: _RefType['Registration'] } & { __typename: 'TermsChanged' } )
    | ( UnknownPartner & { __typename: 'UnknownPartner' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
  ;
  SetStatusPageSettingsResult:
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( Omit<StatusPageSettingsSet, 'event'> & { event: _RefType['Event'] } & { __typename: 'StatusPageSettingsSet' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  SignTokenResult:
    | ( DidNotTakePart & { __typename: 'DidNotTakePart' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( TokenAlreadyFetched & { __typename: 'TokenAlreadyFetched' } )
    | ( TokenSigned & { __typename: 'TokenSigned' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
    | ( UnknownValidationRound & { __typename: 'UnknownValidationRound' } )
    | ( ValidationRoundClosed & { __typename: 'ValidationRoundClosed' } )
  ;
  SubmitContributionResult:
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( Omit<ContributionSubmitted, 'contribution' | 'registration'> & { contribution: _RefType['Contribution'], registration: _RefType['Registration'] } & { __typename: 'ContributionSubmitted' } )
    | ( ContributionTooLong & { __typename: 'ContributionTooLong' } )
    | ( ContributionsClosed & { __typename: 'ContributionsClosed' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAContributor & { __typename: 'NotAContributor' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
    | ( UnknownTopic & { __typename: 'UnknownTopic' } )
  ;
  TakeSeatByLinkResult:
    | ( Omit<AlreadyDone, 'registration'> & { registration: _RefType['RegistrationByLink'] } & { __typename: 'AlreadyDone' } )
    | ( NoOffer & { __typename: 'NoOffer' } )
    | ( OfferLapsed & { __typename: 'OfferLapsed' } )
    | ( Omit<SeatTakenByLink, 'registration'> & { registration: _RefType['RegistrationByLink'] } & { __typename: 'SeatTakenByLink' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
  ;
  TakeSeatResult:
    | ( NoOffer & { __typename: 'NoOffer' } )
    | ( OfferLapsed & { __typename: 'OfferLapsed' } )
    | ( Omit<SeatAlreadyTaken, 'registration'> & { registration: _RefType['Registration'] } & { __typename: 'SeatAlreadyTaken' } )
    | ( Omit<SeatTaken, 'registration'> & { registration: _RefType['Registration'] } & { __typename: 'SeatTaken' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
  ;
  TestMessageResult:
    | ( MessageTestSent & { __typename: 'MessageTestSent' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownMessage & { __typename: 'UnknownMessage' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
  ;
  TestWebhookResult:
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownWebhook & { __typename: 'UnknownWebhook' } )
    | ( Omit<WebhookTested, 'webhook'> & { webhook: _RefType['Webhook'] } & { __typename: 'WebhookTested' } )
  ;
  UnassignReviewersResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<ReviewersUnassigned, 'event' | 'refused' | 'registrations'> & { event: _RefType['Event'], refused: Array<_RefType['RefusedAssignment']>, registrations: Array<_RefType['Registration']> } & { __typename: 'ReviewersUnassigned' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  UndoBulkActionResult:
    | ( Omit<BulkActionRunning, 'action'> & { action: _RefType['BulkAction'] } & { __typename: 'BulkActionRunning' } )
    | ( Omit<BulkActionStarted, 'action'> & { action: _RefType['BulkAction'] } & { __typename: 'BulkActionStarted' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NothingToUndo & { __typename: 'NothingToUndo' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownBulkAction & { __typename: 'UnknownBulkAction' } )
  ;
  UndoPlannedActionResult:
    | ( AlreadyTookEffect & { __typename: 'AlreadyTookEffect' } )
    | ( NotYours & { __typename: 'NotYours' } )
    | ( Omit<PlannedActionUndone, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'PlannedActionUndone' } )
    | ( UnknownPlannedAction & { __typename: 'UnknownPlannedAction' } )
  ;
  UpdateEventResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( Omit<EventUpdated, 'event'> & { event: _RefType['Event'] } & { __typename: 'EventUpdated' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( RemovalNotConfirmed & { __typename: 'RemovalNotConfirmed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( SessionHasNotes & { __typename: 'SessionHasNotes' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  UpdateFindingResult:
    | ( Omit<FindingChangedMeanwhile, 'finding'> & { finding: _RefType['Finding'] } & { __typename: 'FindingChangedMeanwhile' } )
    | ( Omit<FindingSaved, 'finding'> & { finding: _RefType['Finding'] } & { __typename: 'FindingSaved' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownFinding & { __typename: 'UnknownFinding' } )
  ;
  UpdateFindingSourcesResult:
    | ( Omit<FindingSaved, 'finding'> & { finding: _RefType['Finding'] } & { __typename: 'FindingSaved' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NoteRequired & { __typename: 'NoteRequired' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( SourceNotUsable & { __typename: 'SourceNotUsable' } )
    | ( UnknownFinding & { __typename: 'UnknownFinding' } )
  ;
  UpdateInstituteResult:
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( Omit<InstituteUpdated, 'institute'> & { institute: _RefType['Institute'] } & { __typename: 'InstituteUpdated' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownInstitute & { __typename: 'UnknownInstitute' } )
  ;
  UpdateReportResult:
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<ReportUpdated, 'report'> & { report: _RefType['Report'] } & { __typename: 'ReportUpdated' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  UpdateSeriesResult:
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( EventInAnotherSeries & { __typename: 'EventInAnotherSeries' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( Omit<SeriesUpdated, 'series'> & { series: _RefType['Series'] } & { __typename: 'SeriesUpdated' } )
    | ( UnknownSeries & { __typename: 'UnknownSeries' } )
  ;
  UpdateSessionResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( CapacityBelowHeld & { __typename: 'CapacityBelowHeld' } )
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( Omit<SessionUpdated, 'event' | 'session'> & { event: _RefType['Event'], session: _RefType['Session'] } & { __typename: 'SessionUpdated' } )
    | ( UnknownSession & { __typename: 'UnknownSession' } )
  ;
  UpdateTopicResult:
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( Omit<TopicUpdated, 'event' | 'topic'> & { event: _RefType['Event'], topic: _RefType['Topic'] } & { __typename: 'TopicUpdated' } )
    | ( UnknownTopic & { __typename: 'UnknownTopic' } )
  ;
  UpdateWebhookResult:
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownWebhook & { __typename: 'UnknownWebhook' } )
    | ( Omit<WebhookUpdated, 'webhook'> & { webhook: _RefType['Webhook'] } & { __typename: 'WebhookUpdated' } )
  ;
  ValidationDraftResult:
    | ( TokenForged & { __typename: 'TokenForged' } )
    | ( TokenUsed & { __typename: 'TokenUsed' } )
    | ( UnknownValidationRound & { __typename: 'UnknownValidationRound' } )
    | ( ValidationRoundRow & { __typename: 'ValidationDraft' } )
    | ( ValidationRoundClosed & { __typename: 'ValidationRoundClosed' } )
  ;
  VerifyCertificateResult:
    | ( TooManyRequests & { __typename: 'TooManyRequests' } )
    | ( VerifiedCertificate & { __typename: 'VerifiedCertificate' } )
  ;
  VisitStatusResult:
    | ( Omit<StatusVisited, 'registration'> & { registration: _RefType['Registration'] } & { __typename: 'StatusVisited' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
  ;
  WidenOfferResult:
    | ( Omit<ActionPlanned, 'action'> & { action: _RefType['PlannedAction'] } & { __typename: 'ActionPlanned' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NothingWidened & { __typename: 'NothingWidened' } )
    | ( Omit<OfferWidened, 'registration'> & { registration: _RefType['Registration'] } & { __typename: 'OfferWidened' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
    | ( WrongState & { __typename: 'WrongState' } )
  ;
  WithdrawByLinkResult:
    | ( Omit<AlreadyDone, 'registration'> & { registration: _RefType['RegistrationByLink'] } & { __typename: 'AlreadyDone' } )
    | ( EventOver & { __typename: 'EventOver' } )
    | ( Omit<RegistrationWithdrawnByLink, 'registration'> & { registration: _RefType['RegistrationByLink'] } & { __typename: 'RegistrationWithdrawnByLink' } )
    | ( SeatOfferedMeanwhile & { __typename: 'SeatOfferedMeanwhile' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
    | ( WrongState & { __typename: 'WrongState' } )
  ;
  WithdrawContributionResult:
    | ( Omit<ContributionWithdrawn, 'registration'> & { registration: _RefType['Registration'] } & { __typename: 'ContributionWithdrawn' } )
    | ( UnknownContribution & { __typename: 'UnknownContribution' } )
  ;
  WithdrawCountersignResult:
    | ( CountersignSettled & { __typename: 'CountersignSettled' } )
    | ( Omit<CountersignWithdrawn, 'request'> & { request: _RefType['CountersignRequest'] } & { __typename: 'CountersignWithdrawn' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownCountersignRequest & { __typename: 'UnknownCountersignRequest' } )
  ;
  WithdrawFollowUpAnswersResult:
    | ( Omit<FollowUpAnswersWithdrawn, 'registration'> & { registration: _RefType['Registration'] } & { __typename: 'FollowUpAnswersWithdrawn' } )
    | ( NoFollowUp & { __typename: 'NoFollowUp' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
  ;
  WithdrawReplacementResult:
    | ( NobodyNamed & { __typename: 'NobodyNamed' } )
    | ( Omit<ReplacementWithdrawn, 'registration'> & { registration: _RefType['Registration'] } & { __typename: 'ReplacementWithdrawn' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
  ;
  WithdrawResult:
    | ( Omit<AlreadyWithdrawn, 'registration'> & { registration: _RefType['Registration'] } & { __typename: 'AlreadyWithdrawn' } )
    | ( EventOver & { __typename: 'EventOver' } )
    | ( Omit<RegistrationWithdrawn, 'registration'> & { registration: _RefType['Registration'] } & { __typename: 'RegistrationWithdrawn' } )
    | ( SeatOfferedMeanwhile & { __typename: 'SeatOfferedMeanwhile' } )
    | ( UnknownRegistration & { __typename: 'UnknownRegistration' } )
    | ( WrongState & { __typename: 'WrongState' } )
  ;
  WithholdContributionResult:
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( ContributionWithheld & { __typename: 'ContributionWithheld' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownContribution & { __typename: 'UnknownContribution' } )
  ;
  WithholdReportFiguresResult:
    | ( ChangedMeanwhile & { __typename: 'ChangedMeanwhile' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( Omit<ReportFiguresWithheld, 'report'> & { report: _RefType['Report'] } & { __typename: 'ReportFiguresWithheld' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownEvent & { __typename: 'UnknownEvent' } )
  ;
  WriteNoteResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotAllowed & { __typename: 'NotAllowed' } )
    | ( NoteAlreadyRemoved & { __typename: 'NoteAlreadyRemoved' } )
    | ( Omit<NoteWritten, 'note'> & { note: _RefType['Note'] } & { __typename: 'NoteWritten' } )
    | ( NotesNotAllowed & { __typename: 'NotesNotAllowed' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( UnknownSession & { __typename: 'UnknownSession' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( AllotmentTooLarge )
    | ( Omit<AlreadyDone, 'registration'> & { registration: _RefType['RegistrationByLink'] } )
    | ( AlreadyMember )
    | ( AlreadyPlanned )
    | ( AlreadyPublished )
    | ( AlreadyRegistered )
    | ( AlreadyTookEffect )
    | ( AlreadyUndone )
    | ( Omit<AlreadyWithdrawn, 'registration'> & { registration: _RefType['Registration'] } )
    | ( AttackUnfinished )
    | ( Omit<BulkActionRunning, 'action'> & { action: _RefType['BulkAction'] } )
    | ( CannotHoldSeat )
    | ( CannotName )
    | ( CannotReview )
    | ( CapacityBelowHeld )
    | ( ChangedMeanwhile )
    | ( ContributionTooLong )
    | ( ContributionsClosed )
    | ( ContributionsMayIdentify )
    | ( CountersignNeeded )
    | ( CountersignSettled )
    | ( CriteriaInUse )
    | ( DidNotTakePart )
    | ( Omit<DistributionChanged, 'distribution'> & { distribution: _RefType['ReviewDistribution'] } )
    | ( ErasureLinkInvalid )
    | ( EventInAnotherSeries )
    | ( EventNotOver )
    | ( EventOver )
    | ( EvidenceDestroyed )
    | ( EvidenceOnlySooner )
    | ( Omit<FindingChangedMeanwhile, 'finding'> & { finding: _RefType['Finding'] } )
    | ( FocalPointClosed )
    | ( FollowUpClosed )
    | ( FollowUpHasAnswers )
    | ( GrantClosed )
    | ( Omit<GrantExists, 'grant'> & { grant: _RefType['Grant'] } )
    | ( GrantToOneself )
    | ( GroupAndOrganisationFixed )
    | ( ImportNotReady )
    | ( ImportSettled )
    | ( InvalidInput )
    | ( InvitationClosed )
    | ( InvitationNeeded )
    | ( InvitationsInvalid )
    | ( JoinNotYetOpen )
    | ( LastOwner )
    | ( MatchCountChanged )
    | ( MessageUnderway )
    | ( NoChosenSessionLeft )
    | ( NoFollowUp )
    | ( NoOffer )
    | ( NoPlace )
    | ( NoSuchPlace )
    | ( NobodyNamed )
    | ( NobodyToRemind )
    | ( NobodyToSendTo )
    | ( NobodyToWriteTo )
    | ( NotAContributor )
    | ( NotAllowed )
    | ( NotReadyToPublish )
    | ( NotRevealable )
    | ( NotYours )
    | ( NoteAlreadyRemoved )
    | ( Omit<NoteChangedMeanwhile, 'note'> & { note: _RefType['Note'] } )
    | ( NoteInUse )
    | ( NoteRequired )
    | ( NotesNotAllowed )
    | ( NothingProposed )
    | ( NothingStaged )
    | ( NothingToAnnounce )
    | ( NothingToUndo )
    | ( NothingToValidate )
    | ( NothingWidened )
    | ( OfferLapsed )
    | ( OtherInstituteNeeded )
    | ( OutOfTurnReasonNeeded )
    | ( PlacesFilled )
    | ( ProofOfWorkNeeded )
    | ( ProtectionInUse )
    | ( QueueAlreadyHeld )
    | ( QueueNotHeld )
    | ( ReasonNeeded )
    | ( RecentSecondFactorNeeded )
    | ( RecipientExists )
    | ( RegistrationClosed )
    | ( RegistrationNotYetOpen )
    | ( Omit<ReleaseRefused, 'refused'> & { refused: Array<_RefType['RefusedDecision']> } )
    | ( RemovalNotConfirmed )
    | ( Omit<ReportBlocked, 'blocks'> & { blocks: Array<_RefType['ReportBlock']> } )
    | ( ReportNotInLanguage )
    | ( ReportReveals )
    | ( ReportUnderEmbargo )
    | ( ReportVersionNotPublished )
    | ( ReportWithoutFindings )
    | ( RequestIdReused )
    | ( Omit<ReviewChangedMeanwhile, 'review'> & { review?: Maybe<_RefType['Review']> } )
    | ( RoomFrozen )
    | ( RoomReveals )
    | ( RoomSettled )
    | ( RuleOnlyStricter )
    | ( SameTerms )
    | ( Omit<SeatAlreadyTaken, 'registration'> & { registration: _RefType['Registration'] } )
    | ( SeatNotPassed )
    | ( SeatOfferedMeanwhile )
    | ( SeatPlanInfeasible )
    | ( SecondFactorNeeded )
    | ( SessionHasNotes )
    | ( SlugTaken )
    | ( SourceNotUsable )
    | ( Omit<TermsChanged, 'registration'> & { registration: _RefType['Registration'] } )
    | ( ThresholdAboveRoom )
    | ( ThresholdTooLarge )
    | ( TokenAlreadyFetched )
    | ( TokenForged )
    | ( TokenUsed )
    | ( TooManyBoardViews )
    | ( TooManyRequests )
    | ( TooManyUptakes )
    | ( TooManyWebhooks )
    | ( TopicInUse )
    | ( UnknownAlias )
    | ( UnknownApiToken )
    | ( UnknownBoardView )
    | ( UnknownBulkAction )
    | ( UnknownConflict )
    | ( UnknownContribution )
    | ( UnknownCountersignRequest )
    | ( UnknownEvent )
    | ( UnknownEventInvitation )
    | ( UnknownFinding )
    | ( UnknownFocalPoint )
    | ( UnknownFreeze )
    | ( UnknownGrant )
    | ( UnknownHit )
    | ( UnknownImport )
    | ( UnknownInstitute )
    | ( UnknownInvitation )
    | ( UnknownMember )
    | ( UnknownMessage )
    | ( UnknownNote )
    | ( UnknownPartner )
    | ( UnknownPlannedAction )
    | ( UnknownRecipient )
    | ( UnknownRegistration )
    | ( UnknownReportLink )
    | ( UnknownSeries )
    | ( UnknownSession )
    | ( UnknownSignIn )
    | ( UnknownStatement )
    | ( UnknownTemplate )
    | ( UnknownTopic )
    | ( UnknownUptake )
    | ( UnknownValidationRound )
    | ( UnknownWebhook )
    | ( UptakeMayIdentify )
    | ( Omit<ValidationBlocked, 'blocks'> & { blocks: Array<_RefType['FindingBlock']> } )
    | ( ValidationRoundClosed )
    | ( ValidationUnderway )
    | ( WebhookNotActive )
    | ( WrongState )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptInvitationResult']>;
  AcceptReplacementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptReplacementResult']>;
  AcknowledgeReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeReportResult']>;
  ActionPlanned: ResolverTypeWrapper<Omit<ActionPlanned, 'action'> & { action: ResolversTypes['PlannedAction'] }>;
  ActionPreview: ResolverTypeWrapper<ActionPreview>;
  AddRecipientInput: AddRecipientInput;
  AddRecipientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddRecipientResult']>;
  AddSessionInput: AddSessionInput;
  AddSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddSessionResult']>;
  AddTopicInput: AddTopicInput;
  AddTopicResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddTopicResult']>;
  AddressConfirmedByLink: ResolverTypeWrapper<Omit<AddressConfirmedByLink, 'registration'> & { registration: ResolversTypes['RegistrationByLink'] }>;
  AdjustedTime: ResolverTypeWrapper<AdjustedTime>;
  Admission: Admission;
  AffiliationVisibility: AffiliationVisibility;
  Allotment: ResolverTypeWrapper<AllotmentRow>;
  AllotmentTooLarge: ResolverTypeWrapper<AllotmentTooLarge>;
  AlreadyDone: ResolverTypeWrapper<Omit<AlreadyDone, 'registration'> & { registration: ResolversTypes['RegistrationByLink'] }>;
  AlreadyMember: ResolverTypeWrapper<AlreadyMember>;
  AlreadyPlanned: ResolverTypeWrapper<AlreadyPlanned>;
  AlreadyPublished: ResolverTypeWrapper<AlreadyPublished>;
  AlreadyRegistered: ResolverTypeWrapper<AlreadyRegistered>;
  AlreadyTookEffect: ResolverTypeWrapper<AlreadyTookEffect>;
  AlreadyUndone: ResolverTypeWrapper<AlreadyUndone>;
  AlreadyWithdrawn: ResolverTypeWrapper<Omit<AlreadyWithdrawn, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  AmendRegistrationInput: AmendRegistrationInput;
  AmendRegistrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AmendRegistrationResult']>;
  AmendmentAccepted: ResolverTypeWrapper<Omit<AmendmentAccepted, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  AnnounceUptakeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnnounceUptakeResult']>;
  Answer: ResolverTypeWrapper<Answer>;
  AnswerCountersignInput: AnswerCountersignInput;
  AnswerCountersignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerCountersignResult']>;
  AnswerFollowUpInput: AnswerFollowUpInput;
  AnswerFollowUpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerFollowUpResult']>;
  AnswerGrantInput: AnswerGrantInput;
  AnswerGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerGrantResult']>;
  AnswerInput: AnswerInput;
  AnswerValidationInput: AnswerValidationInput;
  AnswerValidationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerValidationResult']>;
  AnsweredByEmail: ResolverTypeWrapper<AnsweredByEmail>;
  AnsweredItem: ResolverTypeWrapper<AnsweredItem>;
  ApiToken: ResolverTypeWrapper<ApiTokenRow>;
  ApiTokenCreated: ResolverTypeWrapper<Omit<ApiTokenCreated, 'token' | 'viewer'> & { token: ResolversTypes['ApiToken'], viewer: ResolversTypes['Viewer'] }>;
  ApiTokenRevoked: ResolverTypeWrapper<Omit<ApiTokenRevoked, 'token'> & { token: ResolversTypes['ApiToken'] }>;
  ApproveContributionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveContributionResult']>;
  AssignBreakoutsInput: AssignBreakoutsInput;
  AssignBreakoutsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignBreakoutsResult']>;
  AssignReviewersInput: AssignReviewersInput;
  AssignReviewersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignReviewersResult']>;
  AssignedTo: AssignedTo;
  AssignmentRefusal: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignmentRefusal']>;
  AttackOutcome: AttackOutcome;
  AttackUnfinished: ResolverTypeWrapper<AttackUnfinished>;
  AttendanceCorrected: ResolverTypeWrapper<Omit<AttendanceCorrected, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  AttendanceKind: AttendanceKind;
  AttendanceMethod: AttendanceMethod;
  AttendanceRecord: ResolverTypeWrapper<AttendanceRow>;
  Attribution: Attribution;
  AuditEntry: ResolverTypeWrapper<AuditEntryRow>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'edges'> & { edges: Array<ResolversTypes['AuditEntryEdge']> }>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditFilter: AuditFilter;
  BalanceCell: ResolverTypeWrapper<BalanceCell>;
  BlockKind: BlockKind;
  BoardView: ResolverTypeWrapper<BoardViewRow>;
  BoardViewAbilities: ResolverTypeWrapper<BoardViewAbilities>;
  BoardViewRemoved: ResolverTypeWrapper<Omit<BoardViewRemoved, 'event'> & { event: ResolversTypes['Event'] }>;
  BoardViewSaved: ResolverTypeWrapper<Omit<BoardViewSaved, 'event' | 'view'> & { event: ResolversTypes['Event'], view: ResolversTypes['BoardView'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BreakoutProposal: ResolverTypeWrapper<Omit<BreakoutProposal, 'rooms' | 'unassigned'> & { rooms: Array<ResolversTypes['BreakoutRoom']>, unassigned: Array<ResolversTypes['UnassignedPerson']> }>;
  BreakoutProposalInput: BreakoutProposalInput;
  BreakoutProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BreakoutProposalResult']>;
  BreakoutReason: BreakoutReason;
  BreakoutRoom: ResolverTypeWrapper<Omit<BreakoutRoom, 'seats' | 'session'> & { seats: Array<ResolversTypes['BreakoutSeat']>, session: ResolversTypes['Session'] }>;
  BreakoutSeat: ResolverTypeWrapper<Omit<BreakoutSeat, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  BreakoutSeatsInput: BreakoutSeatsInput;
  BreakoutsAssigned: ResolverTypeWrapper<Omit<BreakoutsAssigned, 'event'> & { event: ResolversTypes['Event'] }>;
  BulkAction: ResolverTypeWrapper<BulkActionRow>;
  BulkActionAbilities: ResolverTypeWrapper<BulkActionAbilities>;
  BulkActionRunning: ResolverTypeWrapper<Omit<BulkActionRunning, 'action'> & { action: ResolversTypes['BulkAction'] }>;
  BulkActionStarted: ResolverTypeWrapper<Omit<BulkActionStarted, 'action'> & { action: ResolversTypes['BulkAction'] }>;
  BulkRefusalConnection: ResolverTypeWrapper<Omit<BulkRefusalConnection, 'edges'> & { edges: Array<ResolversTypes['BulkRefusalEdge']> }>;
  BulkRefusalEdge: ResolverTypeWrapper<Omit<BulkRefusalEdge, 'node'> & { node: ResolversTypes['RefusedDecision'] }>;
  BulkState: BulkState;
  CalendarFeed: ResolverTypeWrapper<CalendarFeed>;
  CalendarFeedClosed: ResolverTypeWrapper<Omit<CalendarFeedClosed, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  CalendarFeedOpened: ResolverTypeWrapper<Omit<CalendarFeedOpened, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  CalibrationOutlier: CalibrationOutlier;
  CanRegister: ResolverTypeWrapper<CanRegister>;
  CancelMessageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelMessageResult']>;
  CannotHoldCause: CannotHoldCause;
  CannotHoldSeat: ResolverTypeWrapper<CannotHoldSeat>;
  CannotName: ResolverTypeWrapper<CannotName>;
  CannotNameCause: CannotNameCause;
  CannotRegister: ResolverTypeWrapper<CannotRegister>;
  CannotRegisterReason: CannotRegisterReason;
  CannotReview: ResolverTypeWrapper<CannotReview>;
  Capability: Capability;
  CapacityBelowHeld: ResolverTypeWrapper<CapacityBelowHeld>;
  Certificate: ResolverTypeWrapper<Certificate>;
  CertificateRuleSet: ResolverTypeWrapper<Omit<CertificateRuleSet, 'event'> & { event: ResolversTypes['Event'] }>;
  ChangeMemberRoleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeMemberRoleResult']>;
  ChangeNoteInput: ChangeNoteInput;
  ChangeNoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeNoteResult']>;
  ChangeRecipientInput: ChangeRecipientInput;
  ChangeRecipientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeRecipientResult']>;
  ChangedMeanwhile: ResolverTypeWrapper<ChangedMeanwhile>;
  CheckImportInput: CheckImportInput;
  CheckImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckImportResult']>;
  CheckInInput: CheckInInput;
  CheckInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckInResult']>;
  CheckedIn: ResolverTypeWrapper<Omit<CheckedIn, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  ClearContributionHitInput: ClearContributionHitInput;
  ClearContributionHitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClearContributionHitResult']>;
  ClearHitInput: ClearHitInput;
  ClearHitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClearHitResult']>;
  ClearReportHitInput: ClearReportHitInput;
  ClearReportHitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClearReportHitResult']>;
  ClearanceGiven: ResolverTypeWrapper<Omit<ClearanceGiven, 'institute'> & { institute: ResolversTypes['Institute'] }>;
  CloseCalendarFeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseCalendarFeedResult']>;
  CloseValidationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseValidationResult']>;
  ConfirmAddressByLinkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmAddressByLinkResult']>;
  ConfirmErasureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmErasureResult']>;
  ConfirmUptakeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmUptakeResult']>;
  ConfirmedRemovalInput: ConfirmedRemovalInput;
  Conflict: ResolverTypeWrapper<ConflictRow>;
  ConflictConnection: ResolverTypeWrapper<Omit<ConflictConnection, 'edges'> & { edges: Array<ResolversTypes['ConflictEdge']> }>;
  ConflictDeclared: ResolverTypeWrapper<Omit<ConflictDeclared, 'event'> & { event: ResolversTypes['Event'] }>;
  ConflictEdge: ResolverTypeWrapper<Omit<ConflictEdge, 'node'> & { node: ResolversTypes['Conflict'] }>;
  ConflictLifted: ResolverTypeWrapper<Omit<ConflictLifted, 'event'> & { event: ResolversTypes['Event'] }>;
  Consent: ResolverTypeWrapper<Consent>;
  ConsentChange: ConsentChange;
  ConsentInput: ConsentInput;
  ConsentText: ResolverTypeWrapper<ConsentTextRow>;
  ConsentTextInput: ConsentTextInput;
  Contribution: ResolverTypeWrapper<ContributionRow>;
  ContributionApproved: ResolverTypeWrapper<ContributionApproved>;
  ContributionHitCleared: ResolverTypeWrapper<Omit<ContributionHitCleared, 'contribution'> & { contribution: ResolversTypes['ContributionToApprove'] }>;
  ContributionHoldReason: ContributionHoldReason;
  ContributionSubmitted: ResolverTypeWrapper<Omit<ContributionSubmitted, 'contribution' | 'registration'> & { contribution: ResolversTypes['Contribution'], registration: ResolversTypes['Registration'] }>;
  ContributionToApprove: ResolverTypeWrapper<ToApprove>;
  ContributionTooLong: ResolverTypeWrapper<ContributionTooLong>;
  ContributionWithdrawn: ResolverTypeWrapper<Omit<ContributionWithdrawn, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  ContributionWithheld: ResolverTypeWrapper<ContributionWithheld>;
  ContributionsClosed: ResolverTypeWrapper<ContributionsClosed>;
  ContributionsMayIdentify: ResolverTypeWrapper<ContributionsMayIdentify>;
  ContributionsSet: ResolverTypeWrapper<Omit<ContributionsSet, 'event'> & { event: ResolversTypes['Event'] }>;
  Contributors: Contributors;
  CopyEventInput: CopyEventInput;
  CopyEventResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CopyEventResult']>;
  CorrectAttendanceInput: CorrectAttendanceInput;
  CorrectAttendanceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectAttendanceResult']>;
  CountRange: ResolverTypeWrapper<CountRange>;
  CountersignAbilities: ResolverTypeWrapper<CountersignAbilities>;
  CountersignAnswered: ResolverTypeWrapper<Omit<CountersignAnswered, 'decided' | 'request'> & { decided?: Maybe<ResolversTypes['Decided']>, request: ResolversTypes['CountersignRequest'] }>;
  CountersignDecision: ResolverTypeWrapper<Omit<CountersignDecision, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  CountersignNeeded: ResolverTypeWrapper<CountersignNeeded>;
  CountersignPending: ResolverTypeWrapper<Omit<CountersignPending, 'request'> & { request: ResolversTypes['CountersignRequest'] }>;
  CountersignRequest: ResolverTypeWrapper<CountersignRequestRow>;
  CountersignRequestConnection: ResolverTypeWrapper<Omit<CountersignRequestConnection, 'edges'> & { edges: Array<ResolversTypes['CountersignRequestEdge']> }>;
  CountersignRequestEdge: ResolverTypeWrapper<Omit<CountersignRequestEdge, 'node'> & { node: ResolversTypes['CountersignRequest'] }>;
  CountersignSettled: ResolverTypeWrapper<CountersignSettled>;
  CountersignState: CountersignState;
  CountersignVoidReason: CountersignVoidReason;
  CountersignWithdrawn: ResolverTypeWrapper<Omit<CountersignWithdrawn, 'request'> & { request: ResolversTypes['CountersignRequest'] }>;
  Countersignature: ResolverTypeWrapper<CountersignatureRow>;
  CountersignedAction: CountersignedAction;
  CountersignedReport: ResolverTypeWrapper<CountersignedReport>;
  CountryParticipation: ResolverTypeWrapper<CountryParticipation>;
  CoverageCounts: ResolverTypeWrapper<CoverageCounts>;
  CoverageOfKey: ResolverTypeWrapper<CoverageOfKey>;
  CreateApiTokenInput: CreateApiTokenInput;
  CreateApiTokenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateApiTokenResult']>;
  CreateEventInput: CreateEventInput;
  CreateEventResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateEventResult']>;
  CreateFindingInput: CreateFindingInput;
  CreateFindingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateFindingResult']>;
  CreateSeriesInput: CreateSeriesInput;
  CreateSeriesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateSeriesResult']>;
  CreateWebhookInput: CreateWebhookInput;
  CreateWebhookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateWebhookResult']>;
  CriteriaInUse: ResolverTypeWrapper<CriteriaInUse>;
  Criterion: ResolverTypeWrapper<CriterionRow>;
  CriterionInput: CriterionInput;
  DataErased: ResolverTypeWrapper<Omit<DataErased, 'proofs'> & { proofs: Array<ResolversTypes['Erasure']> }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayCell: ResolverTypeWrapper<DayCell>;
  DecideAllInput: DecideAllInput;
  DecideAllResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideAllResult']>;
  DecideInput: DecideInput;
  DecideResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideResult']>;
  DecideStatementInput: DecideStatementInput;
  DecideStatementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideStatementResult']>;
  Decided: ResolverTypeWrapper<Omit<Decided, 'event' | 'refused' | 'registrations'> & { event: ResolversTypes['Event'], refused: Array<ResolversTypes['RefusedDecision']>, registrations: Array<ResolversTypes['Registration']> }>;
  Decision: Decision;
  DecisionRefusal: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecisionRefusal']>;
  DeclareConflictInput: DeclareConflictInput;
  DeclareConflictResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclareConflictResult']>;
  DeclineEventInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineEventInvitationResult']>;
  DeclineReplacementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineReplacementResult']>;
  DeleteDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteDraftResult']>;
  DidNotTakePart: ResolverTypeWrapper<DidNotTakePart>;
  Digest: ResolverTypeWrapper<DigestRow>;
  DigestFrequency: DigestFrequency;
  DigestSet: ResolverTypeWrapper<Omit<DigestSet, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  DiscardImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DiscardImportResult']>;
  DiscardMessageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DiscardMessageResult']>;
  DisclosureThresholdSet: ResolverTypeWrapper<Omit<DisclosureThresholdSet, 'event'> & { event: ResolversTypes['Event'] }>;
  DistributeReviewsInput: DistributeReviewsInput;
  DistributeReviewsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DistributeReviewsResult']>;
  DistributionChanged: ResolverTypeWrapper<Omit<DistributionChanged, 'distribution'> & { distribution: ResolversTypes['ReviewDistribution'] }>;
  DraftDeleted: ResolverTypeWrapper<Omit<DraftDeleted, 'event'> & { event: ResolversTypes['Event'] }>;
  DraftPassage: ResolverTypeWrapper<KeptPassage>;
  DraftSaved: ResolverTypeWrapper<DraftSaved>;
  EarlierPlace: ResolverTypeWrapper<EarlierPlace>;
  EditingMarked: ResolverTypeWrapper<Omit<EditingMarked, 'finding'> & { finding: ResolversTypes['Finding'] }>;
  Email: ResolverTypeWrapper<MessageRow>;
  EmailConnection: ResolverTypeWrapper<Omit<EmailConnection, 'edges'> & { edges: Array<ResolversTypes['EmailEdge']> }>;
  EmailDeliveryStatus: EmailDeliveryStatus;
  EmailEdge: ResolverTypeWrapper<Omit<EmailEdge, 'node'> & { node: ResolversTypes['Email'] }>;
  EmailKind: EmailKind;
  EmailNote: ResolverTypeWrapper<EmailNoteRow>;
  EmailNoteSet: ResolverTypeWrapper<Omit<EmailNoteSet, 'event'> & { event: ResolversTypes['Event'] }>;
  EmailPreview: ResolverTypeWrapper<EmailPreview>;
  EmailTopic: EmailTopic;
  EndGrantInput: EndGrantInput;
  EndGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndGrantResult']>;
  EndOtherSignInsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndOtherSignInsResult']>;
  EndSignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndSignInResult']>;
  EnterUptakeInput: EnterUptakeInput;
  EnterUptakeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnterUptakeResult']>;
  Erasure: ResolverTypeWrapper<ErasureRow>;
  ErasureCause: ErasureCause;
  ErasureConnection: ResolverTypeWrapper<Omit<ErasureConnection, 'edges'> & { edges: Array<ResolversTypes['ErasureEdge']> }>;
  ErasureEdge: ResolverTypeWrapper<Omit<ErasureEdge, 'node'> & { node: ResolversTypes['Erasure'] }>;
  ErasureLinkInvalid: ResolverTypeWrapper<ErasureLinkInvalid>;
  ErasureRequested: ResolverTypeWrapper<ErasureRequested>;
  Event: ResolverTypeWrapper<EventRow>;
  EventAbilities: ResolverTypeWrapper<EventAbilitiesRow>;
  EventChange: ResolverTypeWrapper<EventChange>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges'> & { edges: Array<ResolversTypes['EventEdge']> }>;
  EventCopied: ResolverTypeWrapper<Omit<EventCopied, 'event'> & { event: ResolversTypes['Event'] }>;
  EventCreated: ResolverTypeWrapper<Omit<EventCreated, 'event'> & { event: ResolversTypes['Event'] }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFilter: EventFilter;
  EventFormat: EventFormat;
  EventInAnotherSeries: ResolverTypeWrapper<EventInAnotherSeries>;
  EventInstitute: ResolverTypeWrapper<EventInstituteRow>;
  EventInvitation: ResolverTypeWrapper<EventInvitationRow>;
  EventInvitationAbilities: ResolverTypeWrapper<EventInvitationAbilities>;
  EventInvitationConnection: ResolverTypeWrapper<EventInvitationPageRow>;
  EventInvitationCounts: ResolverTypeWrapper<EventInvitationCountsRow>;
  EventInvitationDeclined: ResolverTypeWrapper<Omit<EventInvitationDeclined, 'invitation'> & { invitation: ResolversTypes['EventInvitation'] }>;
  EventInvitationEdge: ResolverTypeWrapper<Omit<EventInvitationEdge, 'node'> & { node: ResolversTypes['EventInvitation'] }>;
  EventInvitationFilter: EventInvitationFilter;
  EventInvitationRevoked: ResolverTypeWrapper<Omit<EventInvitationRevoked, 'invitation'> & { invitation: ResolversTypes['EventInvitation'] }>;
  EventInvitationSent: ResolverTypeWrapper<Omit<EventInvitationSent, 'invitation'> & { invitation: ResolversTypes['EventInvitation'] }>;
  EventInvitationState: EventInvitationState;
  EventKind: EventKind;
  EventNotOver: ResolverTypeWrapper<EventNotOver>;
  EventNoticeInput: EventNoticeInput;
  EventOver: ResolverTypeWrapper<EventOver>;
  EventPublished: ResolverTypeWrapper<Omit<EventPublished, 'event'> & { event: ResolversTypes['Event'] }>;
  EventState: EventState;
  EventUpdated: ResolverTypeWrapper<Omit<EventUpdated, 'event'> & { event: ResolversTypes['Event'] }>;
  EvidenceDestroyed: ResolverTypeWrapper<EvidenceDestroyed>;
  EvidenceOnlySooner: ResolverTypeWrapper<EvidenceOnlySooner>;
  EvidencePromise: ResolverTypeWrapper<EvidencePromise>;
  EvidencePromised: ResolverTypeWrapper<Omit<EvidencePromised, 'event'> & { event: ResolversTypes['Event'] }>;
  FacetCount: ResolverTypeWrapper<FacetCount>;
  FieldError: ResolverTypeWrapper<FieldError>;
  FieldErrorCode: FieldErrorCode;
  FieldMask: ResolverTypeWrapper<FieldMask>;
  FieldMaskInput: FieldMaskInput;
  FieldRevealed: ResolverTypeWrapper<FieldRevealed>;
  FigureFilter: FigureFilter;
  Figures: ResolverTypeWrapper<Figures>;
  Finding: ResolverTypeWrapper<FindingRow>;
  FindingBlock: ResolverTypeWrapper<FindingBlock>;
  FindingChangedMeanwhile: ResolverTypeWrapper<Omit<FindingChangedMeanwhile, 'finding'> & { finding: ResolversTypes['Finding'] }>;
  FindingRemoved: ResolverTypeWrapper<FindingRemoved>;
  FindingSaved: ResolverTypeWrapper<Omit<FindingSaved, 'finding'> & { finding: ResolversTypes['Finding'] }>;
  FindingSource: ResolverTypeWrapper<SourceRow>;
  FindingUptake: ResolverTypeWrapper<FollowedFinding>;
  FindingsWorkspace: ResolverTypeWrapper<EventRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FocalPoint: ResolverTypeWrapper<FocalPointRow>;
  FocalPointAbilities: ResolverTypeWrapper<FocalPointAbilities>;
  FocalPointClosed: ResolverTypeWrapper<FocalPointClosed>;
  FocalPointInvited: ResolverTypeWrapper<Omit<FocalPointInvited, 'event' | 'focalPoint'> & { event: ResolversTypes['Event'], focalPoint: ResolversTypes['FocalPoint'] }>;
  FocalPointRevoked: ResolverTypeWrapper<Omit<FocalPointRevoked, 'focalPoint'> & { focalPoint: ResolversTypes['FocalPoint'] }>;
  FocalPointState: FocalPointState;
  FollowUp: ResolverTypeWrapper<FollowUpOfEvent>;
  FollowUpAnswered: ResolverTypeWrapper<Omit<FollowUpAnswered, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  FollowUpAnswers: ResolverTypeWrapper<AnswerOfPerson>;
  FollowUpAnswersConnection: ResolverTypeWrapper<Omit<FollowUpAnswersConnection, 'edges'> & { edges: Array<ResolversTypes['FollowUpAnswersEdge']> }>;
  FollowUpAnswersEdge: ResolverTypeWrapper<Omit<FollowUpAnswersEdge, 'node'> & { node: ResolversTypes['FollowUpAnswers'] }>;
  FollowUpAnswersWithdrawn: ResolverTypeWrapper<Omit<FollowUpAnswersWithdrawn, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  FollowUpClosed: ResolverTypeWrapper<FollowUpClosed>;
  FollowUpHasAnswers: ResolverTypeWrapper<FollowUpHasAnswers>;
  FollowUpSent: ResolverTypeWrapper<Omit<FollowUpSent, 'event'> & { event: ResolversTypes['Event'] }>;
  FollowUpSet: ResolverTypeWrapper<Omit<FollowUpSet, 'event'> & { event: ResolversTypes['Event'] }>;
  FormPart: FormPart;
  Freeze: ResolverTypeWrapper<Freeze>;
  FreezeResolution: ResolverTypeWrapper<FreezeResolution>;
  FunnelStep: ResolverTypeWrapper<FunnelStep>;
  FunnelStepKind: FunnelStepKind;
  Grant: ResolverTypeWrapper<GrantRow>;
  GrantAbilities: ResolverTypeWrapper<GrantAbilities>;
  GrantAnswered: ResolverTypeWrapper<Omit<GrantAnswered, 'grant'> & { grant: ResolversTypes['Grant'] }>;
  GrantClosed: ResolverTypeWrapper<GrantClosed>;
  GrantEnded: ResolverTypeWrapper<Omit<GrantEnded, 'grant'> & { grant: ResolversTypes['Grant'] }>;
  GrantEvent: ResolverTypeWrapper<EventRow>;
  GrantExists: ResolverTypeWrapper<Omit<GrantExists, 'grant'> & { grant: ResolversTypes['Grant'] }>;
  GrantProposed: ResolverTypeWrapper<Omit<GrantProposed, 'grant'> & { grant: ResolversTypes['Grant'] }>;
  GrantScope: ResolverTypeWrapper<GrantScopeRow>;
  GrantScopeInput: GrantScopeInput;
  GrantSide: GrantSide;
  GrantState: GrantState;
  GrantTerms: ResolverTypeWrapper<GrantTermsRow>;
  GrantTermsInput: GrantTermsInput;
  GrantToOneself: ResolverTypeWrapper<GrantToOneself>;
  GroupAndOrganisationFixed: ResolverTypeWrapper<GroupAndOrganisationFixed>;
  GroupParticipation: ResolverTypeWrapper<GroupPeople>;
  GroupSeatsInput: GroupSeatsInput;
  HistoryEntry: ResolverTypeWrapper<HistoryEntryRow>;
  HistoryKind: HistoryKind;
  HoldWaitlistInput: HoldWaitlistInput;
  HoldWaitlistResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldWaitlistResult']>;
  Home: ResolverTypeWrapper<Omit<Home, 'events'> & { events: Array<ResolversTypes['HomeEvent']> }>;
  HomeEvent: ResolverTypeWrapper<Omit<HomeEvent, 'event'> & { event: ResolversTypes['Event'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdentifyingText: ResolverTypeWrapper<IdentifyingTextRow>;
  ImportChecked: ResolverTypeWrapper<Omit<ImportChecked, 'import'> & { import: ResolversTypes['RegistrationImport'] }>;
  ImportColumn: ResolverTypeWrapper<ImportColumn>;
  ImportColumnMapping: ResolverTypeWrapper<ImportColumnMapping>;
  ImportColumnMappingInput: ImportColumnMappingInput;
  ImportDiscarded: ResolverTypeWrapper<ImportDiscarded>;
  ImportEncoding: ImportEncoding;
  ImportField: ImportField;
  ImportGroupMapping: ResolverTypeWrapper<ImportGroupMapping>;
  ImportGroupMappingInput: ImportGroupMappingInput;
  ImportGroupValue: ResolverTypeWrapper<ImportGroupValue>;
  ImportMapping: ResolverTypeWrapper<ImportMapping>;
  ImportMappingInput: ImportMappingInput;
  ImportNotReady: ResolverTypeWrapper<ImportNotReady>;
  ImportProblem: ResolverTypeWrapper<ImportProblemRow>;
  ImportProblemConnection: ResolverTypeWrapper<Omit<ImportProblemConnection, 'edges'> & { edges: Array<ResolversTypes['ImportProblemEdge']> }>;
  ImportProblemEdge: ResolverTypeWrapper<Omit<ImportProblemEdge, 'node'> & { node: ResolversTypes['ImportProblem'] }>;
  ImportPurpose: ImportPurpose;
  ImportRecipientsInput: ImportRecipientsInput;
  ImportRecipientsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportRecipientsResult']>;
  ImportSettled: ResolverTypeWrapper<ImportSettled>;
  ImportSource: ImportSource;
  ImportStarted: ResolverTypeWrapper<Omit<ImportStarted, 'import'> & { import: ResolversTypes['RegistrationImport'] }>;
  ImportState: ImportState;
  ImportSummary: ResolverTypeWrapper<RegistrationImportRow>;
  Inference: ResolverTypeWrapper<Inference>;
  InferenceKind: InferenceKind;
  InferenceSource: ResolverTypeWrapper<InferenceSource>;
  InferenceSourceKind: InferenceSourceKind;
  Institute: ResolverTypeWrapper<InstituteRow>;
  InstituteAbilities: ResolverTypeWrapper<InstituteAbilities>;
  InstitutePart: InstitutePart;
  InstituteUpdated: ResolverTypeWrapper<Omit<InstituteUpdated, 'institute'> & { institute: ResolversTypes['Institute'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InterestRegistered: ResolverTypeWrapper<Omit<InterestRegistered, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Invitation: ResolverTypeWrapper<InvitationRow>;
  InvitationAccepted: ResolverTypeWrapper<Omit<InvitationAccepted, 'institute' | 'viewer'> & { institute: ResolversTypes['Institute'], viewer: ResolversTypes['Viewer'] }>;
  InvitationClosed: ResolverTypeWrapper<InvitationClosed>;
  InvitationLink: ResolverTypeWrapper<InvitationLinkRow>;
  InvitationLinkKind: InvitationLinkKind;
  InvitationNeeded: ResolverTypeWrapper<InvitationNeeded>;
  InvitationProblem: ResolverTypeWrapper<InvitationProblem>;
  InvitationProblemCode: InvitationProblemCode;
  InvitationRevoked: ResolverTypeWrapper<Omit<InvitationRevoked, 'institute'> & { institute: ResolversTypes['Institute'] }>;
  InvitationsChecked: ResolverTypeWrapper<InvitationsChecked>;
  InvitationsInvalid: ResolverTypeWrapper<InvitationsInvalid>;
  InviteFocalPointInput: InviteFocalPointInput;
  InviteFocalPointResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InviteFocalPointResult']>;
  InviteMemberInput: InviteMemberInput;
  InviteMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InviteMemberResult']>;
  InvitePeopleInput: InvitePeopleInput;
  InvitePeopleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InvitePeopleResult']>;
  InvitedAs: InvitedAs;
  InvitedGroup: ResolverTypeWrapper<Omit<InvitedGroup, 'group'> & { group: ResolversTypes['StakeholderGroup'] }>;
  InvitedPersonInput: InvitedPersonInput;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JoinNotYetOpen: ResolverTypeWrapper<JoinNotYetOpen>;
  JoinSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JoinSessionResult']>;
  KeepOrganisationsApartInput: KeepOrganisationsApartInput;
  KeepOrganisationsApartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['KeepOrganisationsApartResult']>;
  Lane: ResolverTypeWrapper<LaneRow>;
  LanePerson: ResolverTypeWrapper<LanePersonRow>;
  Language: Language;
  LastOwner: ResolverTypeWrapper<LastOwner>;
  LeakClearance: ResolverTypeWrapper<LeakClearanceRow>;
  LeakHit: ResolverTypeWrapper<Hit>;
  LeakKind: LeakKind;
  LiftConflictResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LiftConflictResult']>;
  LinkAbilities: ResolverTypeWrapper<LinkAbilities>;
  LinkAction: LinkAction;
  LocalisedText: ResolverTypeWrapper<LocalisedText>;
  LocalisedTextInput: LocalisedTextInput;
  MarkEditingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkEditingResult']>;
  MarkPresenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkPresenceResult']>;
  MatchCountChanged: ResolverTypeWrapper<MatchCountChanged>;
  Material: ResolverTypeWrapper<Material>;
  MaterialInput: MaterialInput;
  Member: ResolverTypeWrapper<MemberRow>;
  MemberInvited: ResolverTypeWrapper<Omit<MemberInvited, 'institute' | 'invitation'> & { institute: ResolversTypes['Institute'], invitation: ResolversTypes['Invitation'] }>;
  MemberRemoved: ResolverTypeWrapper<Omit<MemberRemoved, 'institute'> & { institute: ResolversTypes['Institute'] }>;
  MemberRole: MemberRole;
  MemberRoleChanged: ResolverTypeWrapper<Omit<MemberRoleChanged, 'member'> & { member: ResolversTypes['Member'] }>;
  MemberSummary: ResolverTypeWrapper<MemberSummaryRow>;
  Membership: ResolverTypeWrapper<MembershipRow>;
  MergeOrganisationsInput: MergeOrganisationsInput;
  MergeOrganisationsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MergeOrganisationsResult']>;
  MergeSuggestion: ResolverTypeWrapper<MergeSuggestion>;
  MergedOrganisation: ResolverTypeWrapper<MergedOrganisation>;
  Message: ResolverTypeWrapper<LetterRow>;
  MessageAbilities: ResolverTypeWrapper<MessageAbilities>;
  MessageCancelled: ResolverTypeWrapper<Omit<MessageCancelled, 'cancelled'> & { cancelled: ResolversTypes['Message'] }>;
  MessageConnection: ResolverTypeWrapper<Omit<MessageConnection, 'edges'> & { edges: Array<ResolversTypes['MessageEdge']> }>;
  MessageDiscarded: ResolverTypeWrapper<MessageDiscarded>;
  MessageEdge: ResolverTypeWrapper<Omit<MessageEdge, 'node'> & { node: ResolversTypes['Message'] }>;
  MessageHalt: MessageHalt;
  MessageKind: MessageKind;
  MessageProgress: ResolverTypeWrapper<MessageProgress>;
  MessageRecipients: ResolverTypeWrapper<MessageRecipients>;
  MessageSaved: ResolverTypeWrapper<Omit<MessageSaved, 'saved'> & { saved: ResolversTypes['Message'] }>;
  MessageSent: ResolverTypeWrapper<Omit<MessageSent, 'sent'> & { sent: ResolversTypes['Message'] }>;
  MessageState: MessageState;
  MessageTemplate: ResolverTypeWrapper<LetterTemplateRow>;
  MessageTemplateRemoved: ResolverTypeWrapper<Omit<MessageTemplateRemoved, 'institute'> & { institute: ResolversTypes['Institute'] }>;
  MessageTemplateSaved: ResolverTypeWrapper<Omit<MessageTemplateSaved, 'institute'> & { institute: ResolversTypes['Institute'] }>;
  MessageTestSent: ResolverTypeWrapper<MessageTestSent>;
  MessageUnderway: ResolverTypeWrapper<MessageUnderway>;
  MinorityStatement: ResolverTypeWrapper<StatementOfEvent>;
  MinorityStatementInput: MinorityStatementInput;
  MoveFindingInput: MoveFindingInput;
  MoveFindingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveFindingResult']>;
  MoveSessionInput: MoveSessionInput;
  MoveSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveSessionResult']>;
  MoveTopicInput: MoveTopicInput;
  MoveTopicResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveTopicResult']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NamePeopleInput: NamePeopleInput;
  NamePeopleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NamePeopleResult']>;
  NameReplacementInput: NameReplacementInput;
  NameReplacementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NameReplacementResult']>;
  NamedPersonInput: NamedPersonInput;
  NamedReplacement: ResolverTypeWrapper<NamedReplacement>;
  NeutralEmail: ResolverTypeWrapper<NeutralEmail>;
  NoChosenSessionLeft: ResolverTypeWrapper<NoChosenSessionLeft>;
  NoFollowUp: ResolverTypeWrapper<NoFollowUp>;
  NoOffer: ResolverTypeWrapper<NoOffer>;
  NoPlace: ResolverTypeWrapper<NoPlace>;
  NoSuchPlace: ResolverTypeWrapper<NoSuchPlace>;
  NobodyNamed: ResolverTypeWrapper<NobodyNamed>;
  NobodyOfferedCode: NobodyOfferedCode;
  NobodyOfferedReason: ResolverTypeWrapper<Omit<NobodyOfferedReason, 'group'> & { group?: Maybe<ResolversTypes['StakeholderGroup']> }>;
  NobodyToRemind: ResolverTypeWrapper<NobodyToRemind>;
  NobodyToSendTo: ResolverTypeWrapper<NobodyToSendTo>;
  NobodyToWriteTo: ResolverTypeWrapper<NobodyToWriteTo>;
  NotAContributor: ResolverTypeWrapper<NotAContributor>;
  NotAllowed: ResolverTypeWrapper<NotAllowed>;
  NotReadyToPublish: ResolverTypeWrapper<NotReadyToPublish>;
  NotRevealable: ResolverTypeWrapper<NotRevealable>;
  NotYours: ResolverTypeWrapper<NotYours>;
  Note: ResolverTypeWrapper<NoteRow>;
  NoteAlreadyRemoved: ResolverTypeWrapper<NoteAlreadyRemoved>;
  NoteChanged: ResolverTypeWrapper<Omit<NoteChanged, 'note'> & { note: ResolversTypes['Note'] }>;
  NoteChangedMeanwhile: ResolverTypeWrapper<Omit<NoteChangedMeanwhile, 'note'> & { note: ResolversTypes['Note'] }>;
  NoteConnection: ResolverTypeWrapper<Omit<NoteConnection, 'edges'> & { edges: Array<ResolversTypes['NoteEdge']> }>;
  NoteEdge: ResolverTypeWrapper<Omit<NoteEdge, 'node'> & { node: ResolversTypes['Note'] }>;
  NoteInUse: ResolverTypeWrapper<NoteInUse>;
  NoteKind: NoteKind;
  NoteMark: ResolverTypeWrapper<NoteMark>;
  NoteRemoved: ResolverTypeWrapper<NoteRemoved>;
  NoteRequired: ResolverTypeWrapper<NoteRequired>;
  NoteWritten: ResolverTypeWrapper<Omit<NoteWritten, 'note'> & { note: ResolversTypes['Note'] }>;
  NotesChange: ResolverTypeWrapper<NotesChange>;
  NotesNotAllowed: ResolverTypeWrapper<NotesNotAllowed>;
  NothingProposed: ResolverTypeWrapper<NothingProposed>;
  NothingStaged: ResolverTypeWrapper<NothingStaged>;
  NothingToAnnounce: ResolverTypeWrapper<NothingToAnnounce>;
  NothingToUndo: ResolverTypeWrapper<NothingToUndo>;
  NothingToValidate: ResolverTypeWrapper<NothingToValidate>;
  NothingWidened: ResolverTypeWrapper<NothingWidened>;
  OfferLapsed: ResolverTypeWrapper<OfferLapsed>;
  OfferLimit: ResolverTypeWrapper<OfferLimitRow>;
  OfferLimitInput: OfferLimitInput;
  OfferReason: ResolverTypeWrapper<OfferReasonRow>;
  OfferReasonKind: OfferReasonKind;
  OfferWidened: ResolverTypeWrapper<Omit<OfferWidened, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  OfferedReplacement: ResolverTypeWrapper<Omit<OfferedReplacement, 'group'> & { group: ResolversTypes['StakeholderGroup'] }>;
  OffersProtectionSet: ResolverTypeWrapper<Omit<OffersProtectionSet, 'event'> & { event: ResolversTypes['Event'] }>;
  OpenCalendarFeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenCalendarFeedResult']>;
  OpenValidationInput: OpenValidationInput;
  OpenValidationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenValidationResult']>;
  OrganisationAlias: ResolverTypeWrapper<OrganisationAlias>;
  OrganisationNamesSet: ResolverTypeWrapper<Omit<OrganisationNamesSet, 'event'> & { event: ResolversTypes['Event'] }>;
  OrganisationSeparated: ResolverTypeWrapper<Omit<OrganisationSeparated, 'event'> & { event: ResolversTypes['Event'] }>;
  OrganisationSpelling: ResolverTypeWrapper<OrganisationSpelling>;
  Organisations: ResolverTypeWrapper<OrganisationsRow>;
  OrganisationsKeptApart: ResolverTypeWrapper<Omit<OrganisationsKeptApart, 'event'> & { event: ResolversTypes['Event'] }>;
  OrganisationsMerged: ResolverTypeWrapper<Omit<OrganisationsMerged, 'event'> & { event: ResolversTypes['Event'] }>;
  OtherInstituteNeeded: ResolverTypeWrapper<OtherInstituteNeeded>;
  OutOfTurn: ResolverTypeWrapper<OutOfTurn>;
  OutOfTurnReasonNeeded: ResolverTypeWrapper<OutOfTurnReasonNeeded>;
  OwnFollowUp: ResolverTypeWrapper<OwnFollowUpOfEvent>;
  OwnProtection: ResolverTypeWrapper<OwnProtection>;
  OwnProtectionSet: ResolverTypeWrapper<Omit<OwnProtectionSet, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  OwnValidation: ResolverTypeWrapper<OwnValidation>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParticipationFigures: ResolverTypeWrapper<Omit<ParticipationFigures, 'groups'> & { groups: Array<ResolversTypes['GroupParticipation']> }>;
  Passage: ResolverTypeWrapper<PassageRow>;
  PassageAnswerInput: PassageAnswerInput;
  PassageAnswers: ResolverTypeWrapper<PassageAnswers>;
  PassageVerdict: PassageVerdict;
  Passkey: ResolverTypeWrapper<PasskeyRow>;
  PeopleInvited: ResolverTypeWrapper<Omit<PeopleInvited, 'event'> & { event: ResolversTypes['Event'] }>;
  PeopleNamed: ResolverTypeWrapper<Omit<PeopleNamed, 'focalPoint'> & { focalPoint: ResolversTypes['FocalPoint'] }>;
  PersonalField: PersonalField;
  PlacesFilled: ResolverTypeWrapper<PlacesFilled>;
  PlanPreview: ResolverTypeWrapper<PlanPreviewRow>;
  PlanPreviewGroup: ResolverTypeWrapper<PlanPreviewGroup>;
  PlanPreviewInput: PlanPreviewInput;
  PlanPreviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanPreviewResult']>;
  PlanRepair: ResolverTypeWrapper<Omit<PlanRepair, 'offer' | 'unstage'> & { offer: Array<ResolversTypes['Registration']>, unstage: Array<ResolversTypes['Registration']> }>;
  PlannedAbout: ResolverTypeWrapper<PlannedAbout>;
  PlannedAction: ResolverTypeWrapper<PlannedActionRow>;
  PlannedActionHalt: PlannedActionHalt;
  PlannedActionKind: PlannedActionKind;
  PlannedActionRun: ResolverTypeWrapper<Omit<PlannedActionRun, 'action'> & { action: ResolversTypes['PlannedAction'] }>;
  PlannedActionState: PlannedActionState;
  PlannedActionUndone: ResolverTypeWrapper<Omit<PlannedActionUndone, 'action'> & { action: ResolversTypes['PlannedAction'] }>;
  Presence: ResolverTypeWrapper<Omit<Presence, 'members'> & { members: Array<ResolversTypes['MemberSummary']> }>;
  PresenceMarked: ResolverTypeWrapper<Omit<PresenceMarked, 'presence'> & { presence: ResolversTypes['Presence'] }>;
  PreviewEmailInput: PreviewEmailInput;
  PreviewEmailResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PreviewEmailResult']>;
  PreviewedEmails: ResolverTypeWrapper<PreviewedEmails>;
  PrioritySet: ResolverTypeWrapper<Omit<PrioritySet, 'event' | 'registration'> & { event: ResolversTypes['Event'], registration: ResolversTypes['Registration'] }>;
  ProofOfWorkChallenge: ResolverTypeWrapper<ProofOfWorkChallenge>;
  ProofOfWorkInput: ProofOfWorkInput;
  ProofOfWorkNeeded: ResolverTypeWrapper<ProofOfWorkNeeded>;
  ProposeGrantInput: ProposeGrantInput;
  ProposeGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeGrantResult']>;
  ProposeTermsInput: ProposeTermsInput;
  ProposeTermsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeTermsResult']>;
  ProtectionInUse: ResolverTypeWrapper<ProtectionInUse>;
  PublicRoom: ResolverTypeWrapper<PublicRoom>;
  PublicRoomGroup: ResolverTypeWrapper<PublicRoomGroup>;
  Publication: ResolverTypeWrapper<SeriesItemRow>;
  PublicationInput: PublicationInput;
  PublicationKind: PublicationKind;
  PublishEventResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishEventResult']>;
  PublishReportInput: PublishReportInput;
  PublishReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishReportResult']>;
  PublishedContribution: ResolverTypeWrapper<Published>;
  PublishedContributionConnection: ResolverTypeWrapper<Omit<PublishedContributionConnection, 'edges'> & { edges: Array<ResolversTypes['PublishedContributionEdge']> }>;
  PublishedContributionEdge: ResolverTypeWrapper<Omit<PublishedContributionEdge, 'node'> & { node: ResolversTypes['PublishedContribution'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<QuestionRow>;
  QuestionCondition: ResolverTypeWrapper<QuestionCondition>;
  QuestionConditionInput: QuestionConditionInput;
  QuestionInput: QuestionInput;
  QuestionKind: QuestionKind;
  QuestionOption: ResolverTypeWrapper<QuestionOptionRow>;
  QuestionOptionInput: QuestionOptionInput;
  QueueAlreadyHeld: ResolverTypeWrapper<QueueAlreadyHeld>;
  QueueHold: ResolverTypeWrapper<QueueHold>;
  QueueNotHeld: ResolverTypeWrapper<QueueNotHeld>;
  ReasonNeeded: ResolverTypeWrapper<ReasonNeeded>;
  RecentOffer: ResolverTypeWrapper<Omit<RecentOffer, 'reason' | 'registration'> & { reason: ResolversTypes['OfferReason'], registration: ResolversTypes['Registration'] }>;
  RecentSecondFactorNeeded: ResolverTypeWrapper<RecentSecondFactorNeeded>;
  Recipient: ResolverTypeWrapper<RecipientRow>;
  RecipientConnection: ResolverTypeWrapper<RecipientPage>;
  RecipientCounts: ResolverTypeWrapper<RecipientCounts>;
  RecipientEdge: ResolverTypeWrapper<Omit<RecipientEdge, 'node'> & { node: ResolversTypes['Recipient'] }>;
  RecipientExists: ResolverTypeWrapper<RecipientExists>;
  RecipientFactsInput: RecipientFactsInput;
  RecipientFilter: RecipientFilter;
  RecipientRemoved: ResolverTypeWrapper<RecipientRemoved>;
  RecipientSaved: ResolverTypeWrapper<Omit<RecipientSaved, 'recipient'> & { recipient: ResolversTypes['Recipient'] }>;
  RecipientStatus: RecipientStatus;
  RecipientsImported: ResolverTypeWrapper<Omit<RecipientsImported, 'event'> & { event: ResolversTypes['Event'] }>;
  Recommendation: Recommendation;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RefusedAssignment: ResolverTypeWrapper<Omit<RefusedAssignment, 'refusal'> & { refusal: ResolversTypes['AssignmentRefusal'] }>;
  RefusedDecision: ResolverTypeWrapper<Omit<RefusedDecision, 'refusal'> & { refusal: ResolversTypes['DecisionRefusal'] }>;
  RefusedRow: ResolverTypeWrapper<RefusedRow>;
  RegisterAbility: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterAbility']>;
  RegisterInterestInput: RegisterInterestInput;
  RegisterInterestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterInterestResult']>;
  Registration: ResolverTypeWrapper<RegistrationRow>;
  RegistrationAbilities: ResolverTypeWrapper<RegistrationAbilities>;
  RegistrationBasis: RegistrationBasis;
  RegistrationByLink: ResolverTypeWrapper<RegistrationRow>;
  RegistrationChange: ResolverTypeWrapper<RegistrationChange>;
  RegistrationClosed: ResolverTypeWrapper<RegistrationClosed>;
  RegistrationConnection: ResolverTypeWrapper<RegistrationPageRow>;
  RegistrationDraft: ResolverTypeWrapper<RegistrationDraft>;
  RegistrationEdge: ResolverTypeWrapper<Omit<RegistrationEdge, 'node'> & { node: ResolversTypes['Registration'] }>;
  RegistrationFacets: ResolverTypeWrapper<FacetsRow>;
  RegistrationFilter: RegistrationFilter;
  RegistrationImport: ResolverTypeWrapper<RegistrationImportRow>;
  RegistrationNotYetOpen: ResolverTypeWrapper<RegistrationNotYetOpen>;
  RegistrationSort: RegistrationSort;
  RegistrationState: RegistrationState;
  RegistrationWindow: RegistrationWindow;
  RegistrationWithdrawn: ResolverTypeWrapper<Omit<RegistrationWithdrawn, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  RegistrationWithdrawnByLink: ResolverTypeWrapper<Omit<RegistrationWithdrawnByLink, 'registration'> & { registration: ResolversTypes['RegistrationByLink'] }>;
  ReleaseRefused: ResolverTypeWrapper<Omit<ReleaseRefused, 'refused'> & { refused: Array<ResolversTypes['RefusedDecision']> }>;
  ReleaseStagedDecisionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseStagedDecisionsResult']>;
  RemindReviewersInput: RemindReviewersInput;
  RemindReviewersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemindReviewersResult']>;
  Reminders: ResolverTypeWrapper<Reminders>;
  RemindersSet: ResolverTypeWrapper<Omit<RemindersSet, 'event'> & { event: ResolversTypes['Event'] }>;
  RemovalNotConfirmed: ResolverTypeWrapper<RemovalNotConfirmed>;
  RemoveBoardViewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveBoardViewResult']>;
  RemoveFindingInput: RemoveFindingInput;
  RemoveFindingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveFindingResult']>;
  RemoveMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveMemberResult']>;
  RemoveMessageTemplateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveMessageTemplateResult']>;
  RemoveNoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveNoteResult']>;
  RemoveRecipientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveRecipientResult']>;
  RemoveSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveSessionResult']>;
  RemoveTopicResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveTopicResult']>;
  RemoveUptakeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveUptakeResult']>;
  RemoveWebhookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveWebhookResult']>;
  ReplacementAccepted: ResolverTypeWrapper<Omit<ReplacementAccepted, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  ReplacementDeclined: ResolverTypeWrapper<Omit<ReplacementDeclined, 'event'> & { event: ResolversTypes['Event'] }>;
  ReplacementNamed: ResolverTypeWrapper<Omit<ReplacementNamed, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  ReplacementRule: ReplacementRule;
  ReplacementState: ReplacementState;
  ReplacementWithdrawn: ResolverTypeWrapper<Omit<ReplacementWithdrawn, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  Report: ResolverTypeWrapper<ReportOfEvent>;
  ReportAcknowledged: ResolverTypeWrapper<Omit<ReportAcknowledged, 'report'> & { report: ResolversTypes['ReportByLink'] }>;
  ReportAttack: ResolverTypeWrapper<ReportAttack>;
  ReportBlock: ResolverTypeWrapper<ReportBlock>;
  ReportBlockKind: ReportBlockKind;
  ReportBlocked: ResolverTypeWrapper<Omit<ReportBlocked, 'blocks'> & { blocks: Array<ResolversTypes['ReportBlock']> }>;
  ReportByLink: ResolverTypeWrapper<OpenedReport>;
  ReportChange: ResolverTypeWrapper<Change>;
  ReportChangeKind: ReportChangeKind;
  ReportChapter: ResolverTypeWrapper<PlacedChapter>;
  ReportContent: ResolverTypeWrapper<PublicContent>;
  ReportDelivery: ResolverTypeWrapper<ReportDeliveryRow>;
  ReportDraft: ResolverTypeWrapper<DraftOfEvent>;
  ReportFiguresWithheld: ResolverTypeWrapper<Omit<ReportFiguresWithheld, 'report'> & { report: ResolversTypes['Report'] }>;
  ReportFile: ResolverTypeWrapper<ReportFile>;
  ReportFileFormat: ReportFileFormat;
  ReportHitCleared: ResolverTypeWrapper<Omit<ReportHitCleared, 'report'> & { report: ResolversTypes['Report'] }>;
  ReportInstitute: ResolverTypeWrapper<Named>;
  ReportNotInLanguage: ResolverTypeWrapper<ReportNotInLanguage>;
  ReportPart: ReportPart;
  ReportPreview: ResolverTypeWrapper<Composed>;
  ReportPublished: ResolverTypeWrapper<Omit<ReportPublished, 'report' | 'version'> & { report: ResolversTypes['Report'], version: ResolversTypes['ReportVersion'] }>;
  ReportReveals: ResolverTypeWrapper<ReportReveals>;
  ReportSent: ResolverTypeWrapper<Omit<ReportSent, 'event'> & { event: ResolversTypes['Event'] }>;
  ReportStatement: ResolverTypeWrapper<Statement>;
  ReportTextKind: ReportTextKind;
  ReportUnderEmbargo: ResolverTypeWrapper<ReportUnderEmbargo>;
  ReportUpdated: ResolverTypeWrapper<Omit<ReportUpdated, 'report'> & { report: ResolversTypes['Report'] }>;
  ReportUptakeInput: ReportUptakeInput;
  ReportUptakeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportUptakeResult']>;
  ReportVersion: ResolverTypeWrapper<PublishedVersion>;
  ReportVersionNotPublished: ResolverTypeWrapper<ReportVersionNotPublished>;
  ReportWithoutFindings: ResolverTypeWrapper<ReportWithoutFindings>;
  ReportedFinding: ResolverTypeWrapper<PlacedFinding>;
  RequestErasureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestErasureResult']>;
  RequestIdReused: ResolverTypeWrapper<RequestIdReused>;
  ResolveFreezeInput: ResolveFreezeInput;
  ResolveFreezeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResolveFreezeResult']>;
  ResponseKind: ResponseKind;
  ResponseTimes: ResolverTypeWrapper<ResponseTimes>;
  ResumeWaitlistInput: ResumeWaitlistInput;
  ResumeWaitlistResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeWaitlistResult']>;
  Retention: ResolverTypeWrapper<Retention>;
  RetentionField: RetentionField;
  RetentionInput: RetentionInput;
  RetentionSet: ResolverTypeWrapper<Omit<RetentionSet, 'event'> & { event: ResolversTypes['Event'] }>;
  RevealFieldInput: RevealFieldInput;
  RevealFieldResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevealFieldResult']>;
  RevealedValue: ResolverTypeWrapper<RevealedValue>;
  Review: ResolverTypeWrapper<ReviewRow>;
  ReviewAssignment: ResolverTypeWrapper<ReviewAssignmentRow>;
  ReviewCalibration: ResolverTypeWrapper<Omit<ReviewCalibration, 'reviewers'> & { reviewers: Array<ResolversTypes['ReviewerCalibration']> }>;
  ReviewChangedMeanwhile: ResolverTypeWrapper<Omit<ReviewChangedMeanwhile, 'review'> & { review?: Maybe<ResolversTypes['Review']> }>;
  ReviewCoverage: ResolverTypeWrapper<ReviewCoverage>;
  ReviewCriteriaSet: ResolverTypeWrapper<Omit<ReviewCriteriaSet, 'event'> & { event: ResolversTypes['Event'] }>;
  ReviewDistribution: ResolverTypeWrapper<Proposal>;
  ReviewDistributionInput: ReviewDistributionInput;
  ReviewDistributionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewDistributionResult']>;
  ReviewSaved: ResolverTypeWrapper<Omit<ReviewSaved, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  ReviewShortfall: ResolverTypeWrapper<ShortfallOfEvent>;
  ReviewShortfallCause: ReviewShortfallCause;
  ReviewSummary: ResolverTypeWrapper<ReviewTallyRow>;
  Reviewer: ResolverTypeWrapper<ReviewerOfEvent>;
  ReviewerCalibration: ResolverTypeWrapper<Omit<ReviewerCalibration, 'member'> & { member: ResolversTypes['MemberSummary'] }>;
  ReviewerShare: ResolverTypeWrapper<Omit<ReviewerShare, 'member'> & { member: ResolversTypes['MemberSummary'] }>;
  ReviewerShareInput: ReviewerShareInput;
  ReviewersAssigned: ResolverTypeWrapper<Omit<ReviewersAssigned, 'event' | 'refused' | 'registrations'> & { event: ResolversTypes['Event'], refused: Array<ResolversTypes['RefusedAssignment']>, registrations: Array<ResolversTypes['Registration']> }>;
  ReviewersReminded: ResolverTypeWrapper<Omit<ReviewersReminded, 'event'> & { event: ResolversTypes['Event'] }>;
  ReviewersUnassigned: ResolverTypeWrapper<Omit<ReviewersUnassigned, 'event' | 'refused' | 'registrations'> & { event: ResolversTypes['Event'], refused: Array<ResolversTypes['RefusedAssignment']>, registrations: Array<ResolversTypes['Registration']> }>;
  ReviewsDistributed: ResolverTypeWrapper<Omit<ReviewsDistributed, 'event'> & { event: ResolversTypes['Event'] }>;
  RevokeApiTokenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeApiTokenResult']>;
  RevokeEventInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeEventInvitationResult']>;
  RevokeFocalPointResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeFocalPointResult']>;
  RevokeInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeInvitationResult']>;
  RoomAttack: ResolverTypeWrapper<RoomAttack>;
  RoomDisclosure: RoomDisclosure;
  RoomDisclosureSet: ResolverTypeWrapper<Omit<RoomDisclosureSet, 'event'> & { event: ResolversTypes['Event'] }>;
  RoomFrozen: ResolverTypeWrapper<RoomFrozen>;
  RoomReveals: ResolverTypeWrapper<RoomReveals>;
  RoomSettled: ResolverTypeWrapper<RoomSettled>;
  RotateWebhookSecretResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RotateWebhookSecretResult']>;
  RuleOnlyStricter: ResolverTypeWrapper<RuleOnlyStricter>;
  RunImportInput: RunImportInput;
  RunImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RunImportResult']>;
  RunInvitationImportInput: RunInvitationImportInput;
  RunInvitationImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RunInvitationImportResult']>;
  RunPlannedActionNowResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RunPlannedActionNowResult']>;
  SameTerms: ResolverTypeWrapper<SameTerms>;
  SaveBoardViewInput: SaveBoardViewInput;
  SaveBoardViewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveBoardViewResult']>;
  SaveDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveDraftResult']>;
  SaveMessageInput: SaveMessageInput;
  SaveMessageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveMessageResult']>;
  SaveMessageTemplateInput: SaveMessageTemplateInput;
  SaveMessageTemplateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveMessageTemplateResult']>;
  SaveReviewInput: SaveReviewInput;
  SaveReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveReviewResult']>;
  ScopedGroup: ResolverTypeWrapper<ScopedGroupRow>;
  ScopedSession: ResolverTypeWrapper<ScopedSessionRow>;
  Score: ResolverTypeWrapper<Score>;
  ScoreBand: ScoreBand;
  ScoreInput: ScoreInput;
  SeatAlreadyTaken: ResolverTypeWrapper<Omit<SeatAlreadyTaken, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  SeatNotPassed: ResolverTypeWrapper<SeatNotPassed>;
  SeatNotPassedCause: SeatNotPassedCause;
  SeatOfferedMeanwhile: ResolverTypeWrapper<SeatOfferedMeanwhile>;
  SeatPlan: ResolverTypeWrapper<SeatPlanRow>;
  SeatPlanFix: ResolverTypeWrapper<SeatPlanFix>;
  SeatPlanInfeasible: ResolverTypeWrapper<SeatPlanInfeasible>;
  SeatPlanInput: SeatPlanInput;
  SeatPlanProblem: ResolverTypeWrapper<SeatPlanProblem>;
  SeatPlanProblemCode: SeatPlanProblemCode;
  SeatPlanSet: ResolverTypeWrapper<Omit<SeatPlanSet, 'event'> & { event: ResolversTypes['Event'] }>;
  SeatTaken: ResolverTypeWrapper<Omit<SeatTaken, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  SeatTakenByLink: ResolverTypeWrapper<Omit<SeatTakenByLink, 'registration'> & { registration: ResolversTypes['RegistrationByLink'] }>;
  SecondFactor: ResolverTypeWrapper<ViewerRow>;
  SecondFactorNeeded: ResolverTypeWrapper<SecondFactorNeeded>;
  SecurityEvent: ResolverTypeWrapper<HeldSecurityEventRow>;
  SecurityEventKind: SecurityEventKind;
  SendDeliveryAgainResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendDeliveryAgainResult']>;
  SendEventInvitationAgainResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendEventInvitationAgainResult']>;
  SendFollowUpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendFollowUpResult']>;
  SendMessageInput: SendMessageInput;
  SendMessageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendMessageResult']>;
  SendReportInput: SendReportInput;
  SendReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendReportResult']>;
  SeparateOrganisationInput: SeparateOrganisationInput;
  SeparateOrganisationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SeparateOrganisationResult']>;
  Series: ResolverTypeWrapper<SeriesRow>;
  SeriesAbilities: ResolverTypeWrapper<SeriesAbilities>;
  SeriesCreated: ResolverTypeWrapper<Omit<SeriesCreated, 'series'> & { series: ResolversTypes['Series'] }>;
  SeriesHistory: ResolverTypeWrapper<SeriesHistoryRow>;
  SeriesItem: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SeriesItem']>;
  SeriesItemInput: SeriesItemInput;
  SeriesUpdated: ResolverTypeWrapper<Omit<SeriesUpdated, 'series'> & { series: ResolversTypes['Series'] }>;
  Session: ResolverTypeWrapper<SessionRow>;
  SessionAbilities: ResolverTypeWrapper<SessionAbilities>;
  SessionAdded: ResolverTypeWrapper<Omit<SessionAdded, 'event' | 'session'> & { event: ResolversTypes['Event'], session: ResolversTypes['Session'] }>;
  SessionAttendance: ResolverTypeWrapper<Omit<SessionAttendance, 'session'> & { session: ResolversTypes['Session'] }>;
  SessionClash: ResolverTypeWrapper<Omit<SessionClash, 'earlier' | 'later'> & { earlier: ResolversTypes['Session'], later: ResolversTypes['Session'] }>;
  SessionFactsInput: SessionFactsInput;
  SessionHasNotes: ResolverTypeWrapper<SessionHasNotes>;
  SessionInput: SessionInput;
  SessionJoined: ResolverTypeWrapper<SessionJoined>;
  SessionKind: SessionKind;
  SessionMove: ResolverTypeWrapper<SessionMoveRow>;
  SessionMoveClash: ResolverTypeWrapper<Omit<SessionMoveClash, 'session'> & { session: ResolversTypes['Session'] }>;
  SessionMoveInput: SessionMoveInput;
  SessionMoveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SessionMoveResult']>;
  SessionMoved: ResolverTypeWrapper<Omit<SessionMoved, 'event' | 'session'> & { event: ResolversTypes['Event'], session: ResolversTypes['Session'] }>;
  SessionNoticeInput: SessionNoticeInput;
  SessionPlace: ResolverTypeWrapper<SessionPlaceRow>;
  SessionPlaceState: SessionPlaceState;
  SessionRemoved: ResolverTypeWrapper<Omit<SessionRemoved, 'event'> & { event: ResolversTypes['Event'] }>;
  SessionRole: SessionRole;
  SessionRoleSet: ResolverTypeWrapper<Omit<SessionRoleSet, 'registration' | 'session'> & { registration: ResolversTypes['Registration'], session: ResolversTypes['Session'] }>;
  SessionRule: SessionRule;
  SessionRuleSet: ResolverTypeWrapper<Omit<SessionRuleSet, 'event' | 'session'> & { event: ResolversTypes['Event'], session: ResolversTypes['Session'] }>;
  SessionUpdated: ResolverTypeWrapper<Omit<SessionUpdated, 'event' | 'session'> & { event: ResolversTypes['Event'], session: ResolversTypes['Session'] }>;
  SetCertificateRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetCertificateRuleResult']>;
  SetContributionsInput: SetContributionsInput;
  SetContributionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetContributionsResult']>;
  SetDigestInput: SetDigestInput;
  SetDigestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetDigestResult']>;
  SetDisclosureThresholdInput: SetDisclosureThresholdInput;
  SetDisclosureThresholdResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetDisclosureThresholdResult']>;
  SetEmailNoteInput: SetEmailNoteInput;
  SetEmailNoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetEmailNoteResult']>;
  SetEvidenceUntilInput: SetEvidenceUntilInput;
  SetEvidenceUntilResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetEvidenceUntilResult']>;
  SetFollowUpInput: SetFollowUpInput;
  SetFollowUpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetFollowUpResult']>;
  SetOffersProtectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetOffersProtectionResult']>;
  SetOrganisationNamesInput: SetOrganisationNamesInput;
  SetOrganisationNamesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetOrganisationNamesResult']>;
  SetOwnProtectionInput: SetOwnProtectionInput;
  SetOwnProtectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetOwnProtectionResult']>;
  SetPriorityInput: SetPriorityInput;
  SetPriorityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetPriorityResult']>;
  SetRemindersInput: SetRemindersInput;
  SetRemindersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetRemindersResult']>;
  SetRetentionInput: SetRetentionInput;
  SetRetentionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetRetentionResult']>;
  SetReviewCriteriaInput: SetReviewCriteriaInput;
  SetReviewCriteriaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetReviewCriteriaResult']>;
  SetRoomDisclosureInput: SetRoomDisclosureInput;
  SetRoomDisclosureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetRoomDisclosureResult']>;
  SetSeatPlanInput: SetSeatPlanInput;
  SetSeatPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetSeatPlanResult']>;
  SetSessionRoleInput: SetSessionRoleInput;
  SetSessionRoleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetSessionRoleResult']>;
  SetSessionRuleInput: SetSessionRuleInput;
  SetSessionRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetSessionRuleResult']>;
  SetSharingInput: SetSharingInput;
  SetSharingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetSharingResult']>;
  SetStatusPageSettingsInput: SetStatusPageSettingsInput;
  SetStatusPageSettingsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetStatusPageSettingsResult']>;
  Sharing: ResolverTypeWrapper<SharingRow>;
  SharingSet: ResolverTypeWrapper<Omit<SharingSet, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  SignIn: ResolverTypeWrapper<HeldSignInRow>;
  SignInFactor: SignInFactor;
  SignInsEnded: ResolverTypeWrapper<Omit<SignInsEnded, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  SignTokenInput: SignTokenInput;
  SignTokenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignTokenResult']>;
  SimilarSources: ResolverTypeWrapper<SimilarSources>;
  Similarity: Similarity;
  SkippedPerson: ResolverTypeWrapper<SkippedPersonRow>;
  SlugTaken: ResolverTypeWrapper<SlugTaken>;
  SourceKind: SourceKind;
  SourceNotUsable: ResolverTypeWrapper<SourceNotUsable>;
  StagedCount: ResolverTypeWrapper<StagedCount>;
  StagedDecision: ResolverTypeWrapper<Omit<StagedDecision, 'limit'> & { limit?: Maybe<ResolversTypes['OfferLimit']> }>;
  StagedDecisionsReleased: ResolverTypeWrapper<Omit<StagedDecisionsReleased, 'event'> & { event: ResolversTypes['Event'] }>;
  StakeholderGroup: ResolverTypeWrapper<StakeholderGroupRow>;
  StakeholderGroupInput: StakeholderGroupInput;
  StatementDecided: ResolverTypeWrapper<Omit<StatementDecided, 'statement'> & { statement: ResolversTypes['MinorityStatement'] }>;
  StatusPageSettingsSet: ResolverTypeWrapper<Omit<StatusPageSettingsSet, 'event'> & { event: ResolversTypes['Event'] }>;
  StatusVisit: ResolverTypeWrapper<StatusVisit>;
  StatusVisited: ResolverTypeWrapper<Omit<StatusVisited, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  StoredData: ResolverTypeWrapper<Omit<StoredData, 'registrations'> & { registrations: Array<ResolversTypes['StoredRegistration']> }>;
  StoredDraft: ResolverTypeWrapper<StoredDraft>;
  StoredEmail: ResolverTypeWrapper<StoredEmail>;
  StoredRegistration: ResolverTypeWrapper<StoredRegistrationRow>;
  StoredReview: ResolverTypeWrapper<StoredReview>;
  StoredSignIn: ResolverTypeWrapper<StoredSignIn>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubmitContributionInput: SubmitContributionInput;
  SubmitContributionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitContributionResult']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Support: ResolverTypeWrapper<SupportRow>;
  SupportPhrase: SupportPhrase;
  TakeSeatByLinkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeSeatByLinkResult']>;
  TakeSeatResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeSeatResult']>;
  TermsChanged: ResolverTypeWrapper<Omit<TermsChanged, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  TestMessageInput: TestMessageInput;
  TestMessageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TestMessageResult']>;
  TestWebhookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TestWebhookResult']>;
  ThresholdAboveRoom: ResolverTypeWrapper<ThresholdAboveRoom>;
  ThresholdTooLarge: ResolverTypeWrapper<ThresholdTooLarge>;
  TokenAlreadyFetched: ResolverTypeWrapper<TokenAlreadyFetched>;
  TokenForged: ResolverTypeWrapper<TokenForged>;
  TokenSigned: ResolverTypeWrapper<TokenSigned>;
  TokenUsed: ResolverTypeWrapper<TokenUsed>;
  TooManyBoardViews: ResolverTypeWrapper<TooManyBoardViews>;
  TooManyRequests: ResolverTypeWrapper<TooManyRequests>;
  TooManyUptakes: ResolverTypeWrapper<TooManyUptakes>;
  TooManyWebhooks: ResolverTypeWrapper<TooManyWebhooks>;
  Topic: ResolverTypeWrapper<TopicRow>;
  TopicAdded: ResolverTypeWrapper<Omit<TopicAdded, 'event' | 'topic'> & { event: ResolversTypes['Event'], topic: ResolversTypes['Topic'] }>;
  TopicInUse: ResolverTypeWrapper<TopicInUse>;
  TopicMoved: ResolverTypeWrapper<Omit<TopicMoved, 'event' | 'topic'> & { event: ResolversTypes['Event'], topic: ResolversTypes['Topic'] }>;
  TopicQuestion: ResolverTypeWrapper<TopicQuestion>;
  TopicQuestionInput: TopicQuestionInput;
  TopicRemoved: ResolverTypeWrapper<Omit<TopicRemoved, 'event'> & { event: ResolversTypes['Event'] }>;
  TopicUpdated: ResolverTypeWrapper<Omit<TopicUpdated, 'event' | 'topic'> & { event: ResolversTypes['Event'], topic: ResolversTypes['Topic'] }>;
  TopicUse: TopicUse;
  TopicWorkspace: ResolverTypeWrapper<TopicDeskRow>;
  UnassignReviewersInput: UnassignReviewersInput;
  UnassignReviewersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnassignReviewersResult']>;
  UnassignedPerson: ResolverTypeWrapper<Omit<UnassignedPerson, 'registration'> & { registration: ResolversTypes['Registration'] }>;
  UnassignedReason: UnassignedReason;
  UndoBulkActionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoBulkActionResult']>;
  UndoPlannedActionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoPlannedActionResult']>;
  UnknownAlias: ResolverTypeWrapper<UnknownAlias>;
  UnknownApiToken: ResolverTypeWrapper<UnknownApiToken>;
  UnknownBoardView: ResolverTypeWrapper<UnknownBoardView>;
  UnknownBulkAction: ResolverTypeWrapper<UnknownBulkAction>;
  UnknownConflict: ResolverTypeWrapper<UnknownConflict>;
  UnknownContribution: ResolverTypeWrapper<UnknownContribution>;
  UnknownCountersignRequest: ResolverTypeWrapper<UnknownCountersignRequest>;
  UnknownEvent: ResolverTypeWrapper<UnknownEvent>;
  UnknownEventInvitation: ResolverTypeWrapper<UnknownEventInvitation>;
  UnknownFinding: ResolverTypeWrapper<UnknownFinding>;
  UnknownFocalPoint: ResolverTypeWrapper<UnknownFocalPoint>;
  UnknownFreeze: ResolverTypeWrapper<UnknownFreeze>;
  UnknownGrant: ResolverTypeWrapper<UnknownGrant>;
  UnknownHit: ResolverTypeWrapper<UnknownHit>;
  UnknownImport: ResolverTypeWrapper<UnknownImport>;
  UnknownInstitute: ResolverTypeWrapper<UnknownInstitute>;
  UnknownInvitation: ResolverTypeWrapper<UnknownInvitation>;
  UnknownMember: ResolverTypeWrapper<UnknownMember>;
  UnknownMessage: ResolverTypeWrapper<UnknownMessage>;
  UnknownNote: ResolverTypeWrapper<UnknownNote>;
  UnknownPartner: ResolverTypeWrapper<UnknownPartner>;
  UnknownPlannedAction: ResolverTypeWrapper<UnknownPlannedAction>;
  UnknownRecipient: ResolverTypeWrapper<UnknownRecipient>;
  UnknownRegistration: ResolverTypeWrapper<UnknownRegistration>;
  UnknownReportLink: ResolverTypeWrapper<UnknownReportLink>;
  UnknownSeries: ResolverTypeWrapper<UnknownSeries>;
  UnknownSession: ResolverTypeWrapper<UnknownSession>;
  UnknownSignIn: ResolverTypeWrapper<UnknownSignIn>;
  UnknownStatement: ResolverTypeWrapper<UnknownStatement>;
  UnknownTemplate: ResolverTypeWrapper<UnknownTemplate>;
  UnknownTopic: ResolverTypeWrapper<UnknownTopic>;
  UnknownUptake: ResolverTypeWrapper<UnknownUptake>;
  UnknownValidationRound: ResolverTypeWrapper<UnknownValidationRound>;
  UnknownWebhook: ResolverTypeWrapper<UnknownWebhook>;
  UnstagedOffers: ResolverTypeWrapper<UnstagedOffersRow>;
  UpdateEventInput: UpdateEventInput;
  UpdateEventResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateEventResult']>;
  UpdateFindingInput: UpdateFindingInput;
  UpdateFindingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateFindingResult']>;
  UpdateFindingSourcesInput: UpdateFindingSourcesInput;
  UpdateFindingSourcesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateFindingSourcesResult']>;
  UpdateInstituteInput: UpdateInstituteInput;
  UpdateInstituteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateInstituteResult']>;
  UpdateReportInput: UpdateReportInput;
  UpdateReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateReportResult']>;
  UpdateSeriesInput: UpdateSeriesInput;
  UpdateSeriesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateSeriesResult']>;
  UpdateSessionInput: UpdateSessionInput;
  UpdateSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateSessionResult']>;
  UpdateTopicInput: UpdateTopicInput;
  UpdateTopicResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateTopicResult']>;
  UpdateWebhookInput: UpdateWebhookInput;
  UpdateWebhookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateWebhookResult']>;
  UptakeAnnounced: ResolverTypeWrapper<Omit<UptakeAnnounced, 'event'> & { event: ResolversTypes['Event'] }>;
  UptakeEntry: ResolverTypeWrapper<UptakeRow>;
  UptakeFactsInput: UptakeFactsInput;
  UptakeKind: UptakeKind;
  UptakeMayIdentify: ResolverTypeWrapper<UptakeMayIdentify>;
  UptakeRemoved: ResolverTypeWrapper<UptakeRemoved>;
  UptakeSaved: ResolverTypeWrapper<Omit<UptakeSaved, 'entry'> & { entry: ResolversTypes['UptakeEntry'] }>;
  ValidationAnswered: ResolverTypeWrapper<ValidationAnswered>;
  ValidationBlocked: ResolverTypeWrapper<Omit<ValidationBlocked, 'blocks'> & { blocks: Array<ResolversTypes['FindingBlock']> }>;
  ValidationClosed: ResolverTypeWrapper<Omit<ValidationClosed, 'round'> & { round: ResolversTypes['ValidationRound'] }>;
  ValidationDraft: ResolverTypeWrapper<ValidationRoundRow>;
  ValidationDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ValidationDraftResult']>;
  ValidationKey: ResolverTypeWrapper<ValidationKey>;
  ValidationOpened: ResolverTypeWrapper<Omit<ValidationOpened, 'round'> & { round: ResolversTypes['ValidationRound'] }>;
  ValidationRound: ResolverTypeWrapper<RoundOfEvent>;
  ValidationRoundClosed: ResolverTypeWrapper<ValidationRoundClosed>;
  ValidationTokenInput: ValidationTokenInput;
  ValidationUnderway: ResolverTypeWrapper<ValidationUnderway>;
  VerifiedCertificate: ResolverTypeWrapper<VerifiedCertificate>;
  VerifyCertificateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyCertificateResult']>;
  Viewer: ResolverTypeWrapper<ViewerRow>;
  VisitStatusResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VisitStatusResult']>;
  WaitingItem: ResolverTypeWrapper<WaitingItem>;
  WaitingKind: WaitingKind;
  Waitlist: ResolverTypeWrapper<WaitlistRow>;
  WaitlistHeld: ResolverTypeWrapper<Omit<WaitlistHeld, 'event'> & { event: ResolversTypes['Event'] }>;
  WaitlistPlace: ResolverTypeWrapper<WaitlistPlace>;
  WaitlistPolicy: WaitlistPolicy;
  WaitlistResumed: ResolverTypeWrapper<Omit<WaitlistResumed, 'event'> & { event: ResolversTypes['Event'] }>;
  Webhook: ResolverTypeWrapper<WebhookRow>;
  WebhookCreated: ResolverTypeWrapper<Omit<WebhookCreated, 'institute' | 'webhook'> & { institute: ResolversTypes['Institute'], webhook: ResolversTypes['Webhook'] }>;
  WebhookDelivery: ResolverTypeWrapper<WebhookDeliveryRow>;
  WebhookDeliveryConnection: ResolverTypeWrapper<Omit<WebhookDeliveryConnection, 'edges'> & { edges: Array<ResolversTypes['WebhookDeliveryEdge']> }>;
  WebhookDeliveryEdge: ResolverTypeWrapper<Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversTypes['WebhookDelivery'] }>;
  WebhookDeliverySentAgain: ResolverTypeWrapper<Omit<WebhookDeliverySentAgain, 'delivery'> & { delivery: ResolversTypes['WebhookDelivery'] }>;
  WebhookDeliveryState: WebhookDeliveryState;
  WebhookFailure: WebhookFailure;
  WebhookKind: WebhookKind;
  WebhookNotActive: ResolverTypeWrapper<WebhookNotActive>;
  WebhookRemoved: ResolverTypeWrapper<Omit<WebhookRemoved, 'institute'> & { institute: ResolversTypes['Institute'] }>;
  WebhookSecretRotated: ResolverTypeWrapper<Omit<WebhookSecretRotated, 'webhook'> & { webhook: ResolversTypes['Webhook'] }>;
  WebhookState: WebhookState;
  WebhookTested: ResolverTypeWrapper<Omit<WebhookTested, 'webhook'> & { webhook: ResolversTypes['Webhook'] }>;
  WebhookUpdated: ResolverTypeWrapper<Omit<WebhookUpdated, 'webhook'> & { webhook: ResolversTypes['Webhook'] }>;
  WidenOfferInput: WidenOfferInput;
  WidenOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WidenOfferResult']>;
  WithdrawByLinkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawByLinkResult']>;
  WithdrawContributionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawContributionResult']>;
  WithdrawCountersignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawCountersignResult']>;
  WithdrawFollowUpAnswersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawFollowUpAnswersResult']>;
  WithdrawReplacementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawReplacementResult']>;
  WithdrawResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawResult']>;
  WithheldFigures: ResolverTypeWrapper<WithheldFigures>;
  WithholdContributionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithholdContributionResult']>;
  WithholdReportFiguresInput: WithholdReportFiguresInput;
  WithholdReportFiguresResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithholdReportFiguresResult']>;
  WriteNoteInput: WriteNoteInput;
  WriteNoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WriteNoteResult']>;
  WrongState: ResolverTypeWrapper<WrongState>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptInvitationResult: ResolversUnionTypes<ResolversParentTypes>['AcceptInvitationResult'];
  AcceptReplacementResult: ResolversUnionTypes<ResolversParentTypes>['AcceptReplacementResult'];
  AcknowledgeReportResult: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeReportResult'];
  ActionPlanned: Omit<ActionPlanned, 'action'> & { action: ResolversParentTypes['PlannedAction'] };
  ActionPreview: ActionPreview;
  AddRecipientInput: AddRecipientInput;
  AddRecipientResult: ResolversUnionTypes<ResolversParentTypes>['AddRecipientResult'];
  AddSessionInput: AddSessionInput;
  AddSessionResult: ResolversUnionTypes<ResolversParentTypes>['AddSessionResult'];
  AddTopicInput: AddTopicInput;
  AddTopicResult: ResolversUnionTypes<ResolversParentTypes>['AddTopicResult'];
  AddressConfirmedByLink: Omit<AddressConfirmedByLink, 'registration'> & { registration: ResolversParentTypes['RegistrationByLink'] };
  AdjustedTime: AdjustedTime;
  Allotment: AllotmentRow;
  AllotmentTooLarge: AllotmentTooLarge;
  AlreadyDone: Omit<AlreadyDone, 'registration'> & { registration: ResolversParentTypes['RegistrationByLink'] };
  AlreadyMember: AlreadyMember;
  AlreadyPlanned: AlreadyPlanned;
  AlreadyPublished: AlreadyPublished;
  AlreadyRegistered: AlreadyRegistered;
  AlreadyTookEffect: AlreadyTookEffect;
  AlreadyUndone: AlreadyUndone;
  AlreadyWithdrawn: Omit<AlreadyWithdrawn, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  AmendRegistrationInput: AmendRegistrationInput;
  AmendRegistrationResult: ResolversUnionTypes<ResolversParentTypes>['AmendRegistrationResult'];
  AmendmentAccepted: Omit<AmendmentAccepted, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  AnnounceUptakeResult: ResolversUnionTypes<ResolversParentTypes>['AnnounceUptakeResult'];
  Answer: Answer;
  AnswerCountersignInput: AnswerCountersignInput;
  AnswerCountersignResult: ResolversUnionTypes<ResolversParentTypes>['AnswerCountersignResult'];
  AnswerFollowUpInput: AnswerFollowUpInput;
  AnswerFollowUpResult: ResolversUnionTypes<ResolversParentTypes>['AnswerFollowUpResult'];
  AnswerGrantInput: AnswerGrantInput;
  AnswerGrantResult: ResolversUnionTypes<ResolversParentTypes>['AnswerGrantResult'];
  AnswerInput: AnswerInput;
  AnswerValidationInput: AnswerValidationInput;
  AnswerValidationResult: ResolversUnionTypes<ResolversParentTypes>['AnswerValidationResult'];
  AnsweredByEmail: AnsweredByEmail;
  AnsweredItem: AnsweredItem;
  ApiToken: ApiTokenRow;
  ApiTokenCreated: Omit<ApiTokenCreated, 'token' | 'viewer'> & { token: ResolversParentTypes['ApiToken'], viewer: ResolversParentTypes['Viewer'] };
  ApiTokenRevoked: Omit<ApiTokenRevoked, 'token'> & { token: ResolversParentTypes['ApiToken'] };
  ApproveContributionResult: ResolversUnionTypes<ResolversParentTypes>['ApproveContributionResult'];
  AssignBreakoutsInput: AssignBreakoutsInput;
  AssignBreakoutsResult: ResolversUnionTypes<ResolversParentTypes>['AssignBreakoutsResult'];
  AssignReviewersInput: AssignReviewersInput;
  AssignReviewersResult: ResolversUnionTypes<ResolversParentTypes>['AssignReviewersResult'];
  AssignmentRefusal: ResolversUnionTypes<ResolversParentTypes>['AssignmentRefusal'];
  AttackUnfinished: AttackUnfinished;
  AttendanceCorrected: Omit<AttendanceCorrected, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  AttendanceRecord: AttendanceRow;
  AuditEntry: AuditEntryRow;
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges'> & { edges: Array<ResolversParentTypes['AuditEntryEdge']> };
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditFilter: AuditFilter;
  BalanceCell: BalanceCell;
  BoardView: BoardViewRow;
  BoardViewAbilities: BoardViewAbilities;
  BoardViewRemoved: Omit<BoardViewRemoved, 'event'> & { event: ResolversParentTypes['Event'] };
  BoardViewSaved: Omit<BoardViewSaved, 'event' | 'view'> & { event: ResolversParentTypes['Event'], view: ResolversParentTypes['BoardView'] };
  Boolean: Scalars['Boolean']['output'];
  BreakoutProposal: Omit<BreakoutProposal, 'rooms' | 'unassigned'> & { rooms: Array<ResolversParentTypes['BreakoutRoom']>, unassigned: Array<ResolversParentTypes['UnassignedPerson']> };
  BreakoutProposalInput: BreakoutProposalInput;
  BreakoutProposalResult: ResolversUnionTypes<ResolversParentTypes>['BreakoutProposalResult'];
  BreakoutRoom: Omit<BreakoutRoom, 'seats' | 'session'> & { seats: Array<ResolversParentTypes['BreakoutSeat']>, session: ResolversParentTypes['Session'] };
  BreakoutSeat: Omit<BreakoutSeat, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  BreakoutSeatsInput: BreakoutSeatsInput;
  BreakoutsAssigned: Omit<BreakoutsAssigned, 'event'> & { event: ResolversParentTypes['Event'] };
  BulkAction: BulkActionRow;
  BulkActionAbilities: BulkActionAbilities;
  BulkActionRunning: Omit<BulkActionRunning, 'action'> & { action: ResolversParentTypes['BulkAction'] };
  BulkActionStarted: Omit<BulkActionStarted, 'action'> & { action: ResolversParentTypes['BulkAction'] };
  BulkRefusalConnection: Omit<BulkRefusalConnection, 'edges'> & { edges: Array<ResolversParentTypes['BulkRefusalEdge']> };
  BulkRefusalEdge: Omit<BulkRefusalEdge, 'node'> & { node: ResolversParentTypes['RefusedDecision'] };
  CalendarFeed: CalendarFeed;
  CalendarFeedClosed: Omit<CalendarFeedClosed, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  CalendarFeedOpened: Omit<CalendarFeedOpened, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  CanRegister: CanRegister;
  CancelMessageResult: ResolversUnionTypes<ResolversParentTypes>['CancelMessageResult'];
  CannotHoldSeat: CannotHoldSeat;
  CannotName: CannotName;
  CannotRegister: CannotRegister;
  CannotReview: CannotReview;
  CapacityBelowHeld: CapacityBelowHeld;
  Certificate: Certificate;
  CertificateRuleSet: Omit<CertificateRuleSet, 'event'> & { event: ResolversParentTypes['Event'] };
  ChangeMemberRoleResult: ResolversUnionTypes<ResolversParentTypes>['ChangeMemberRoleResult'];
  ChangeNoteInput: ChangeNoteInput;
  ChangeNoteResult: ResolversUnionTypes<ResolversParentTypes>['ChangeNoteResult'];
  ChangeRecipientInput: ChangeRecipientInput;
  ChangeRecipientResult: ResolversUnionTypes<ResolversParentTypes>['ChangeRecipientResult'];
  ChangedMeanwhile: ChangedMeanwhile;
  CheckImportInput: CheckImportInput;
  CheckImportResult: ResolversUnionTypes<ResolversParentTypes>['CheckImportResult'];
  CheckInInput: CheckInInput;
  CheckInResult: ResolversUnionTypes<ResolversParentTypes>['CheckInResult'];
  CheckedIn: Omit<CheckedIn, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  ClearContributionHitInput: ClearContributionHitInput;
  ClearContributionHitResult: ResolversUnionTypes<ResolversParentTypes>['ClearContributionHitResult'];
  ClearHitInput: ClearHitInput;
  ClearHitResult: ResolversUnionTypes<ResolversParentTypes>['ClearHitResult'];
  ClearReportHitInput: ClearReportHitInput;
  ClearReportHitResult: ResolversUnionTypes<ResolversParentTypes>['ClearReportHitResult'];
  ClearanceGiven: Omit<ClearanceGiven, 'institute'> & { institute: ResolversParentTypes['Institute'] };
  CloseCalendarFeedResult: ResolversUnionTypes<ResolversParentTypes>['CloseCalendarFeedResult'];
  CloseValidationResult: ResolversUnionTypes<ResolversParentTypes>['CloseValidationResult'];
  ConfirmAddressByLinkResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmAddressByLinkResult'];
  ConfirmErasureResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmErasureResult'];
  ConfirmUptakeResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmUptakeResult'];
  ConfirmedRemovalInput: ConfirmedRemovalInput;
  Conflict: ConflictRow;
  ConflictConnection: Omit<ConflictConnection, 'edges'> & { edges: Array<ResolversParentTypes['ConflictEdge']> };
  ConflictDeclared: Omit<ConflictDeclared, 'event'> & { event: ResolversParentTypes['Event'] };
  ConflictEdge: Omit<ConflictEdge, 'node'> & { node: ResolversParentTypes['Conflict'] };
  ConflictLifted: Omit<ConflictLifted, 'event'> & { event: ResolversParentTypes['Event'] };
  Consent: Consent;
  ConsentInput: ConsentInput;
  ConsentText: ConsentTextRow;
  ConsentTextInput: ConsentTextInput;
  Contribution: ContributionRow;
  ContributionApproved: ContributionApproved;
  ContributionHitCleared: Omit<ContributionHitCleared, 'contribution'> & { contribution: ResolversParentTypes['ContributionToApprove'] };
  ContributionSubmitted: Omit<ContributionSubmitted, 'contribution' | 'registration'> & { contribution: ResolversParentTypes['Contribution'], registration: ResolversParentTypes['Registration'] };
  ContributionToApprove: ToApprove;
  ContributionTooLong: ContributionTooLong;
  ContributionWithdrawn: Omit<ContributionWithdrawn, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  ContributionWithheld: ContributionWithheld;
  ContributionsClosed: ContributionsClosed;
  ContributionsMayIdentify: ContributionsMayIdentify;
  ContributionsSet: Omit<ContributionsSet, 'event'> & { event: ResolversParentTypes['Event'] };
  CopyEventInput: CopyEventInput;
  CopyEventResult: ResolversUnionTypes<ResolversParentTypes>['CopyEventResult'];
  CorrectAttendanceInput: CorrectAttendanceInput;
  CorrectAttendanceResult: ResolversUnionTypes<ResolversParentTypes>['CorrectAttendanceResult'];
  CountRange: CountRange;
  CountersignAbilities: CountersignAbilities;
  CountersignAnswered: Omit<CountersignAnswered, 'decided' | 'request'> & { decided?: Maybe<ResolversParentTypes['Decided']>, request: ResolversParentTypes['CountersignRequest'] };
  CountersignDecision: Omit<CountersignDecision, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  CountersignNeeded: CountersignNeeded;
  CountersignPending: Omit<CountersignPending, 'request'> & { request: ResolversParentTypes['CountersignRequest'] };
  CountersignRequest: CountersignRequestRow;
  CountersignRequestConnection: Omit<CountersignRequestConnection, 'edges'> & { edges: Array<ResolversParentTypes['CountersignRequestEdge']> };
  CountersignRequestEdge: Omit<CountersignRequestEdge, 'node'> & { node: ResolversParentTypes['CountersignRequest'] };
  CountersignSettled: CountersignSettled;
  CountersignWithdrawn: Omit<CountersignWithdrawn, 'request'> & { request: ResolversParentTypes['CountersignRequest'] };
  Countersignature: CountersignatureRow;
  CountersignedReport: CountersignedReport;
  CountryParticipation: CountryParticipation;
  CoverageCounts: CoverageCounts;
  CoverageOfKey: CoverageOfKey;
  CreateApiTokenInput: CreateApiTokenInput;
  CreateApiTokenResult: ResolversUnionTypes<ResolversParentTypes>['CreateApiTokenResult'];
  CreateEventInput: CreateEventInput;
  CreateEventResult: ResolversUnionTypes<ResolversParentTypes>['CreateEventResult'];
  CreateFindingInput: CreateFindingInput;
  CreateFindingResult: ResolversUnionTypes<ResolversParentTypes>['CreateFindingResult'];
  CreateSeriesInput: CreateSeriesInput;
  CreateSeriesResult: ResolversUnionTypes<ResolversParentTypes>['CreateSeriesResult'];
  CreateWebhookInput: CreateWebhookInput;
  CreateWebhookResult: ResolversUnionTypes<ResolversParentTypes>['CreateWebhookResult'];
  CriteriaInUse: CriteriaInUse;
  Criterion: CriterionRow;
  CriterionInput: CriterionInput;
  DataErased: Omit<DataErased, 'proofs'> & { proofs: Array<ResolversParentTypes['Erasure']> };
  DateTime: Scalars['DateTime']['output'];
  DayCell: DayCell;
  DecideAllInput: DecideAllInput;
  DecideAllResult: ResolversUnionTypes<ResolversParentTypes>['DecideAllResult'];
  DecideInput: DecideInput;
  DecideResult: ResolversUnionTypes<ResolversParentTypes>['DecideResult'];
  DecideStatementInput: DecideStatementInput;
  DecideStatementResult: ResolversUnionTypes<ResolversParentTypes>['DecideStatementResult'];
  Decided: Omit<Decided, 'event' | 'refused' | 'registrations'> & { event: ResolversParentTypes['Event'], refused: Array<ResolversParentTypes['RefusedDecision']>, registrations: Array<ResolversParentTypes['Registration']> };
  DecisionRefusal: ResolversUnionTypes<ResolversParentTypes>['DecisionRefusal'];
  DeclareConflictInput: DeclareConflictInput;
  DeclareConflictResult: ResolversUnionTypes<ResolversParentTypes>['DeclareConflictResult'];
  DeclineEventInvitationResult: ResolversUnionTypes<ResolversParentTypes>['DeclineEventInvitationResult'];
  DeclineReplacementResult: ResolversUnionTypes<ResolversParentTypes>['DeclineReplacementResult'];
  DeleteDraftResult: ResolversUnionTypes<ResolversParentTypes>['DeleteDraftResult'];
  DidNotTakePart: DidNotTakePart;
  Digest: DigestRow;
  DigestSet: Omit<DigestSet, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  DiscardImportResult: ResolversUnionTypes<ResolversParentTypes>['DiscardImportResult'];
  DiscardMessageResult: ResolversUnionTypes<ResolversParentTypes>['DiscardMessageResult'];
  DisclosureThresholdSet: Omit<DisclosureThresholdSet, 'event'> & { event: ResolversParentTypes['Event'] };
  DistributeReviewsInput: DistributeReviewsInput;
  DistributeReviewsResult: ResolversUnionTypes<ResolversParentTypes>['DistributeReviewsResult'];
  DistributionChanged: Omit<DistributionChanged, 'distribution'> & { distribution: ResolversParentTypes['ReviewDistribution'] };
  DraftDeleted: Omit<DraftDeleted, 'event'> & { event: ResolversParentTypes['Event'] };
  DraftPassage: KeptPassage;
  DraftSaved: DraftSaved;
  EarlierPlace: EarlierPlace;
  EditingMarked: Omit<EditingMarked, 'finding'> & { finding: ResolversParentTypes['Finding'] };
  Email: MessageRow;
  EmailConnection: Omit<EmailConnection, 'edges'> & { edges: Array<ResolversParentTypes['EmailEdge']> };
  EmailEdge: Omit<EmailEdge, 'node'> & { node: ResolversParentTypes['Email'] };
  EmailNote: EmailNoteRow;
  EmailNoteSet: Omit<EmailNoteSet, 'event'> & { event: ResolversParentTypes['Event'] };
  EmailPreview: EmailPreview;
  EndGrantInput: EndGrantInput;
  EndGrantResult: ResolversUnionTypes<ResolversParentTypes>['EndGrantResult'];
  EndOtherSignInsResult: ResolversUnionTypes<ResolversParentTypes>['EndOtherSignInsResult'];
  EndSignInResult: ResolversUnionTypes<ResolversParentTypes>['EndSignInResult'];
  EnterUptakeInput: EnterUptakeInput;
  EnterUptakeResult: ResolversUnionTypes<ResolversParentTypes>['EnterUptakeResult'];
  Erasure: ErasureRow;
  ErasureConnection: Omit<ErasureConnection, 'edges'> & { edges: Array<ResolversParentTypes['ErasureEdge']> };
  ErasureEdge: Omit<ErasureEdge, 'node'> & { node: ResolversParentTypes['Erasure'] };
  ErasureLinkInvalid: ErasureLinkInvalid;
  ErasureRequested: ErasureRequested;
  Event: EventRow;
  EventAbilities: EventAbilitiesRow;
  EventChange: EventChange;
  EventConnection: Omit<EventConnection, 'edges'> & { edges: Array<ResolversParentTypes['EventEdge']> };
  EventCopied: Omit<EventCopied, 'event'> & { event: ResolversParentTypes['Event'] };
  EventCreated: Omit<EventCreated, 'event'> & { event: ResolversParentTypes['Event'] };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFilter: EventFilter;
  EventInAnotherSeries: EventInAnotherSeries;
  EventInstitute: EventInstituteRow;
  EventInvitation: EventInvitationRow;
  EventInvitationAbilities: EventInvitationAbilities;
  EventInvitationConnection: EventInvitationPageRow;
  EventInvitationCounts: EventInvitationCountsRow;
  EventInvitationDeclined: Omit<EventInvitationDeclined, 'invitation'> & { invitation: ResolversParentTypes['EventInvitation'] };
  EventInvitationEdge: Omit<EventInvitationEdge, 'node'> & { node: ResolversParentTypes['EventInvitation'] };
  EventInvitationFilter: EventInvitationFilter;
  EventInvitationRevoked: Omit<EventInvitationRevoked, 'invitation'> & { invitation: ResolversParentTypes['EventInvitation'] };
  EventInvitationSent: Omit<EventInvitationSent, 'invitation'> & { invitation: ResolversParentTypes['EventInvitation'] };
  EventNotOver: EventNotOver;
  EventNoticeInput: EventNoticeInput;
  EventOver: EventOver;
  EventPublished: Omit<EventPublished, 'event'> & { event: ResolversParentTypes['Event'] };
  EventUpdated: Omit<EventUpdated, 'event'> & { event: ResolversParentTypes['Event'] };
  EvidenceDestroyed: EvidenceDestroyed;
  EvidenceOnlySooner: EvidenceOnlySooner;
  EvidencePromise: EvidencePromise;
  EvidencePromised: Omit<EvidencePromised, 'event'> & { event: ResolversParentTypes['Event'] };
  FacetCount: FacetCount;
  FieldError: FieldError;
  FieldMask: FieldMask;
  FieldMaskInput: FieldMaskInput;
  FieldRevealed: FieldRevealed;
  FigureFilter: FigureFilter;
  Figures: Figures;
  Finding: FindingRow;
  FindingBlock: FindingBlock;
  FindingChangedMeanwhile: Omit<FindingChangedMeanwhile, 'finding'> & { finding: ResolversParentTypes['Finding'] };
  FindingRemoved: FindingRemoved;
  FindingSaved: Omit<FindingSaved, 'finding'> & { finding: ResolversParentTypes['Finding'] };
  FindingSource: SourceRow;
  FindingUptake: FollowedFinding;
  FindingsWorkspace: EventRow;
  Float: Scalars['Float']['output'];
  FocalPoint: FocalPointRow;
  FocalPointAbilities: FocalPointAbilities;
  FocalPointClosed: FocalPointClosed;
  FocalPointInvited: Omit<FocalPointInvited, 'event' | 'focalPoint'> & { event: ResolversParentTypes['Event'], focalPoint: ResolversParentTypes['FocalPoint'] };
  FocalPointRevoked: Omit<FocalPointRevoked, 'focalPoint'> & { focalPoint: ResolversParentTypes['FocalPoint'] };
  FollowUp: FollowUpOfEvent;
  FollowUpAnswered: Omit<FollowUpAnswered, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  FollowUpAnswers: AnswerOfPerson;
  FollowUpAnswersConnection: Omit<FollowUpAnswersConnection, 'edges'> & { edges: Array<ResolversParentTypes['FollowUpAnswersEdge']> };
  FollowUpAnswersEdge: Omit<FollowUpAnswersEdge, 'node'> & { node: ResolversParentTypes['FollowUpAnswers'] };
  FollowUpAnswersWithdrawn: Omit<FollowUpAnswersWithdrawn, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  FollowUpClosed: FollowUpClosed;
  FollowUpHasAnswers: FollowUpHasAnswers;
  FollowUpSent: Omit<FollowUpSent, 'event'> & { event: ResolversParentTypes['Event'] };
  FollowUpSet: Omit<FollowUpSet, 'event'> & { event: ResolversParentTypes['Event'] };
  Freeze: Freeze;
  FreezeResolution: FreezeResolution;
  FunnelStep: FunnelStep;
  Grant: GrantRow;
  GrantAbilities: GrantAbilities;
  GrantAnswered: Omit<GrantAnswered, 'grant'> & { grant: ResolversParentTypes['Grant'] };
  GrantClosed: GrantClosed;
  GrantEnded: Omit<GrantEnded, 'grant'> & { grant: ResolversParentTypes['Grant'] };
  GrantEvent: EventRow;
  GrantExists: Omit<GrantExists, 'grant'> & { grant: ResolversParentTypes['Grant'] };
  GrantProposed: Omit<GrantProposed, 'grant'> & { grant: ResolversParentTypes['Grant'] };
  GrantScope: GrantScopeRow;
  GrantScopeInput: GrantScopeInput;
  GrantTerms: GrantTermsRow;
  GrantTermsInput: GrantTermsInput;
  GrantToOneself: GrantToOneself;
  GroupAndOrganisationFixed: GroupAndOrganisationFixed;
  GroupParticipation: GroupPeople;
  GroupSeatsInput: GroupSeatsInput;
  HistoryEntry: HistoryEntryRow;
  HoldWaitlistInput: HoldWaitlistInput;
  HoldWaitlistResult: ResolversUnionTypes<ResolversParentTypes>['HoldWaitlistResult'];
  Home: Omit<Home, 'events'> & { events: Array<ResolversParentTypes['HomeEvent']> };
  HomeEvent: Omit<HomeEvent, 'event'> & { event: ResolversParentTypes['Event'] };
  ID: Scalars['ID']['output'];
  IdentifyingText: IdentifyingTextRow;
  ImportChecked: Omit<ImportChecked, 'import'> & { import: ResolversParentTypes['RegistrationImport'] };
  ImportColumn: ImportColumn;
  ImportColumnMapping: ImportColumnMapping;
  ImportColumnMappingInput: ImportColumnMappingInput;
  ImportDiscarded: ImportDiscarded;
  ImportGroupMapping: ImportGroupMapping;
  ImportGroupMappingInput: ImportGroupMappingInput;
  ImportGroupValue: ImportGroupValue;
  ImportMapping: ImportMapping;
  ImportMappingInput: ImportMappingInput;
  ImportNotReady: ImportNotReady;
  ImportProblem: ImportProblemRow;
  ImportProblemConnection: Omit<ImportProblemConnection, 'edges'> & { edges: Array<ResolversParentTypes['ImportProblemEdge']> };
  ImportProblemEdge: Omit<ImportProblemEdge, 'node'> & { node: ResolversParentTypes['ImportProblem'] };
  ImportRecipientsInput: ImportRecipientsInput;
  ImportRecipientsResult: ResolversUnionTypes<ResolversParentTypes>['ImportRecipientsResult'];
  ImportSettled: ImportSettled;
  ImportStarted: Omit<ImportStarted, 'import'> & { import: ResolversParentTypes['RegistrationImport'] };
  ImportSummary: RegistrationImportRow;
  Inference: Inference;
  InferenceSource: InferenceSource;
  Institute: InstituteRow;
  InstituteAbilities: InstituteAbilities;
  InstituteUpdated: Omit<InstituteUpdated, 'institute'> & { institute: ResolversParentTypes['Institute'] };
  Int: Scalars['Int']['output'];
  InterestRegistered: Omit<InterestRegistered, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  InvalidInput: InvalidInput;
  Invitation: InvitationRow;
  InvitationAccepted: Omit<InvitationAccepted, 'institute' | 'viewer'> & { institute: ResolversParentTypes['Institute'], viewer: ResolversParentTypes['Viewer'] };
  InvitationClosed: InvitationClosed;
  InvitationLink: InvitationLinkRow;
  InvitationNeeded: InvitationNeeded;
  InvitationProblem: InvitationProblem;
  InvitationRevoked: Omit<InvitationRevoked, 'institute'> & { institute: ResolversParentTypes['Institute'] };
  InvitationsChecked: InvitationsChecked;
  InvitationsInvalid: InvitationsInvalid;
  InviteFocalPointInput: InviteFocalPointInput;
  InviteFocalPointResult: ResolversUnionTypes<ResolversParentTypes>['InviteFocalPointResult'];
  InviteMemberInput: InviteMemberInput;
  InviteMemberResult: ResolversUnionTypes<ResolversParentTypes>['InviteMemberResult'];
  InvitePeopleInput: InvitePeopleInput;
  InvitePeopleResult: ResolversUnionTypes<ResolversParentTypes>['InvitePeopleResult'];
  InvitedGroup: Omit<InvitedGroup, 'group'> & { group: ResolversParentTypes['StakeholderGroup'] };
  InvitedPersonInput: InvitedPersonInput;
  JSON: Scalars['JSON']['output'];
  JoinNotYetOpen: JoinNotYetOpen;
  JoinSessionResult: ResolversUnionTypes<ResolversParentTypes>['JoinSessionResult'];
  KeepOrganisationsApartInput: KeepOrganisationsApartInput;
  KeepOrganisationsApartResult: ResolversUnionTypes<ResolversParentTypes>['KeepOrganisationsApartResult'];
  Lane: LaneRow;
  LanePerson: LanePersonRow;
  LastOwner: LastOwner;
  LeakClearance: LeakClearanceRow;
  LeakHit: Hit;
  LiftConflictResult: ResolversUnionTypes<ResolversParentTypes>['LiftConflictResult'];
  LinkAbilities: LinkAbilities;
  LocalisedText: LocalisedText;
  LocalisedTextInput: LocalisedTextInput;
  MarkEditingResult: ResolversUnionTypes<ResolversParentTypes>['MarkEditingResult'];
  MarkPresenceResult: ResolversUnionTypes<ResolversParentTypes>['MarkPresenceResult'];
  MatchCountChanged: MatchCountChanged;
  Material: Material;
  MaterialInput: MaterialInput;
  Member: MemberRow;
  MemberInvited: Omit<MemberInvited, 'institute' | 'invitation'> & { institute: ResolversParentTypes['Institute'], invitation: ResolversParentTypes['Invitation'] };
  MemberRemoved: Omit<MemberRemoved, 'institute'> & { institute: ResolversParentTypes['Institute'] };
  MemberRoleChanged: Omit<MemberRoleChanged, 'member'> & { member: ResolversParentTypes['Member'] };
  MemberSummary: MemberSummaryRow;
  Membership: MembershipRow;
  MergeOrganisationsInput: MergeOrganisationsInput;
  MergeOrganisationsResult: ResolversUnionTypes<ResolversParentTypes>['MergeOrganisationsResult'];
  MergeSuggestion: MergeSuggestion;
  MergedOrganisation: MergedOrganisation;
  Message: LetterRow;
  MessageAbilities: MessageAbilities;
  MessageCancelled: Omit<MessageCancelled, 'cancelled'> & { cancelled: ResolversParentTypes['Message'] };
  MessageConnection: Omit<MessageConnection, 'edges'> & { edges: Array<ResolversParentTypes['MessageEdge']> };
  MessageDiscarded: MessageDiscarded;
  MessageEdge: Omit<MessageEdge, 'node'> & { node: ResolversParentTypes['Message'] };
  MessageProgress: MessageProgress;
  MessageRecipients: MessageRecipients;
  MessageSaved: Omit<MessageSaved, 'saved'> & { saved: ResolversParentTypes['Message'] };
  MessageSent: Omit<MessageSent, 'sent'> & { sent: ResolversParentTypes['Message'] };
  MessageTemplate: LetterTemplateRow;
  MessageTemplateRemoved: Omit<MessageTemplateRemoved, 'institute'> & { institute: ResolversParentTypes['Institute'] };
  MessageTemplateSaved: Omit<MessageTemplateSaved, 'institute'> & { institute: ResolversParentTypes['Institute'] };
  MessageTestSent: MessageTestSent;
  MessageUnderway: MessageUnderway;
  MinorityStatement: StatementOfEvent;
  MinorityStatementInput: MinorityStatementInput;
  MoveFindingInput: MoveFindingInput;
  MoveFindingResult: ResolversUnionTypes<ResolversParentTypes>['MoveFindingResult'];
  MoveSessionInput: MoveSessionInput;
  MoveSessionResult: ResolversUnionTypes<ResolversParentTypes>['MoveSessionResult'];
  MoveTopicInput: MoveTopicInput;
  MoveTopicResult: ResolversUnionTypes<ResolversParentTypes>['MoveTopicResult'];
  Mutation: Record<PropertyKey, never>;
  NamePeopleInput: NamePeopleInput;
  NamePeopleResult: ResolversUnionTypes<ResolversParentTypes>['NamePeopleResult'];
  NameReplacementInput: NameReplacementInput;
  NameReplacementResult: ResolversUnionTypes<ResolversParentTypes>['NameReplacementResult'];
  NamedPersonInput: NamedPersonInput;
  NamedReplacement: NamedReplacement;
  NeutralEmail: NeutralEmail;
  NoChosenSessionLeft: NoChosenSessionLeft;
  NoFollowUp: NoFollowUp;
  NoOffer: NoOffer;
  NoPlace: NoPlace;
  NoSuchPlace: NoSuchPlace;
  NobodyNamed: NobodyNamed;
  NobodyOfferedReason: Omit<NobodyOfferedReason, 'group'> & { group?: Maybe<ResolversParentTypes['StakeholderGroup']> };
  NobodyToRemind: NobodyToRemind;
  NobodyToSendTo: NobodyToSendTo;
  NobodyToWriteTo: NobodyToWriteTo;
  NotAContributor: NotAContributor;
  NotAllowed: NotAllowed;
  NotReadyToPublish: NotReadyToPublish;
  NotRevealable: NotRevealable;
  NotYours: NotYours;
  Note: NoteRow;
  NoteAlreadyRemoved: NoteAlreadyRemoved;
  NoteChanged: Omit<NoteChanged, 'note'> & { note: ResolversParentTypes['Note'] };
  NoteChangedMeanwhile: Omit<NoteChangedMeanwhile, 'note'> & { note: ResolversParentTypes['Note'] };
  NoteConnection: Omit<NoteConnection, 'edges'> & { edges: Array<ResolversParentTypes['NoteEdge']> };
  NoteEdge: Omit<NoteEdge, 'node'> & { node: ResolversParentTypes['Note'] };
  NoteInUse: NoteInUse;
  NoteMark: NoteMark;
  NoteRemoved: NoteRemoved;
  NoteRequired: NoteRequired;
  NoteWritten: Omit<NoteWritten, 'note'> & { note: ResolversParentTypes['Note'] };
  NotesChange: NotesChange;
  NotesNotAllowed: NotesNotAllowed;
  NothingProposed: NothingProposed;
  NothingStaged: NothingStaged;
  NothingToAnnounce: NothingToAnnounce;
  NothingToUndo: NothingToUndo;
  NothingToValidate: NothingToValidate;
  NothingWidened: NothingWidened;
  OfferLapsed: OfferLapsed;
  OfferLimit: OfferLimitRow;
  OfferLimitInput: OfferLimitInput;
  OfferReason: OfferReasonRow;
  OfferWidened: Omit<OfferWidened, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  OfferedReplacement: Omit<OfferedReplacement, 'group'> & { group: ResolversParentTypes['StakeholderGroup'] };
  OffersProtectionSet: Omit<OffersProtectionSet, 'event'> & { event: ResolversParentTypes['Event'] };
  OpenCalendarFeedResult: ResolversUnionTypes<ResolversParentTypes>['OpenCalendarFeedResult'];
  OpenValidationInput: OpenValidationInput;
  OpenValidationResult: ResolversUnionTypes<ResolversParentTypes>['OpenValidationResult'];
  OrganisationAlias: OrganisationAlias;
  OrganisationNamesSet: Omit<OrganisationNamesSet, 'event'> & { event: ResolversParentTypes['Event'] };
  OrganisationSeparated: Omit<OrganisationSeparated, 'event'> & { event: ResolversParentTypes['Event'] };
  OrganisationSpelling: OrganisationSpelling;
  Organisations: OrganisationsRow;
  OrganisationsKeptApart: Omit<OrganisationsKeptApart, 'event'> & { event: ResolversParentTypes['Event'] };
  OrganisationsMerged: Omit<OrganisationsMerged, 'event'> & { event: ResolversParentTypes['Event'] };
  OtherInstituteNeeded: OtherInstituteNeeded;
  OutOfTurn: OutOfTurn;
  OutOfTurnReasonNeeded: OutOfTurnReasonNeeded;
  OwnFollowUp: OwnFollowUpOfEvent;
  OwnProtection: OwnProtection;
  OwnProtectionSet: Omit<OwnProtectionSet, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  OwnValidation: OwnValidation;
  PageInfo: PageInfo;
  ParticipationFigures: Omit<ParticipationFigures, 'groups'> & { groups: Array<ResolversParentTypes['GroupParticipation']> };
  Passage: PassageRow;
  PassageAnswerInput: PassageAnswerInput;
  PassageAnswers: PassageAnswers;
  Passkey: PasskeyRow;
  PeopleInvited: Omit<PeopleInvited, 'event'> & { event: ResolversParentTypes['Event'] };
  PeopleNamed: Omit<PeopleNamed, 'focalPoint'> & { focalPoint: ResolversParentTypes['FocalPoint'] };
  PlacesFilled: PlacesFilled;
  PlanPreview: PlanPreviewRow;
  PlanPreviewGroup: PlanPreviewGroup;
  PlanPreviewInput: PlanPreviewInput;
  PlanPreviewResult: ResolversUnionTypes<ResolversParentTypes>['PlanPreviewResult'];
  PlanRepair: Omit<PlanRepair, 'offer' | 'unstage'> & { offer: Array<ResolversParentTypes['Registration']>, unstage: Array<ResolversParentTypes['Registration']> };
  PlannedAbout: PlannedAbout;
  PlannedAction: PlannedActionRow;
  PlannedActionRun: Omit<PlannedActionRun, 'action'> & { action: ResolversParentTypes['PlannedAction'] };
  PlannedActionUndone: Omit<PlannedActionUndone, 'action'> & { action: ResolversParentTypes['PlannedAction'] };
  Presence: Omit<Presence, 'members'> & { members: Array<ResolversParentTypes['MemberSummary']> };
  PresenceMarked: Omit<PresenceMarked, 'presence'> & { presence: ResolversParentTypes['Presence'] };
  PreviewEmailInput: PreviewEmailInput;
  PreviewEmailResult: ResolversUnionTypes<ResolversParentTypes>['PreviewEmailResult'];
  PreviewedEmails: PreviewedEmails;
  PrioritySet: Omit<PrioritySet, 'event' | 'registration'> & { event: ResolversParentTypes['Event'], registration: ResolversParentTypes['Registration'] };
  ProofOfWorkChallenge: ProofOfWorkChallenge;
  ProofOfWorkInput: ProofOfWorkInput;
  ProofOfWorkNeeded: ProofOfWorkNeeded;
  ProposeGrantInput: ProposeGrantInput;
  ProposeGrantResult: ResolversUnionTypes<ResolversParentTypes>['ProposeGrantResult'];
  ProposeTermsInput: ProposeTermsInput;
  ProposeTermsResult: ResolversUnionTypes<ResolversParentTypes>['ProposeTermsResult'];
  ProtectionInUse: ProtectionInUse;
  PublicRoom: PublicRoom;
  PublicRoomGroup: PublicRoomGroup;
  Publication: SeriesItemRow;
  PublicationInput: PublicationInput;
  PublishEventResult: ResolversUnionTypes<ResolversParentTypes>['PublishEventResult'];
  PublishReportInput: PublishReportInput;
  PublishReportResult: ResolversUnionTypes<ResolversParentTypes>['PublishReportResult'];
  PublishedContribution: Published;
  PublishedContributionConnection: Omit<PublishedContributionConnection, 'edges'> & { edges: Array<ResolversParentTypes['PublishedContributionEdge']> };
  PublishedContributionEdge: Omit<PublishedContributionEdge, 'node'> & { node: ResolversParentTypes['PublishedContribution'] };
  Query: Record<PropertyKey, never>;
  Question: QuestionRow;
  QuestionCondition: QuestionCondition;
  QuestionConditionInput: QuestionConditionInput;
  QuestionInput: QuestionInput;
  QuestionOption: QuestionOptionRow;
  QuestionOptionInput: QuestionOptionInput;
  QueueAlreadyHeld: QueueAlreadyHeld;
  QueueHold: QueueHold;
  QueueNotHeld: QueueNotHeld;
  ReasonNeeded: ReasonNeeded;
  RecentOffer: Omit<RecentOffer, 'reason' | 'registration'> & { reason: ResolversParentTypes['OfferReason'], registration: ResolversParentTypes['Registration'] };
  RecentSecondFactorNeeded: RecentSecondFactorNeeded;
  Recipient: RecipientRow;
  RecipientConnection: RecipientPage;
  RecipientCounts: RecipientCounts;
  RecipientEdge: Omit<RecipientEdge, 'node'> & { node: ResolversParentTypes['Recipient'] };
  RecipientExists: RecipientExists;
  RecipientFactsInput: RecipientFactsInput;
  RecipientFilter: RecipientFilter;
  RecipientRemoved: RecipientRemoved;
  RecipientSaved: Omit<RecipientSaved, 'recipient'> & { recipient: ResolversParentTypes['Recipient'] };
  RecipientsImported: Omit<RecipientsImported, 'event'> & { event: ResolversParentTypes['Event'] };
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RefusedAssignment: Omit<RefusedAssignment, 'refusal'> & { refusal: ResolversParentTypes['AssignmentRefusal'] };
  RefusedDecision: Omit<RefusedDecision, 'refusal'> & { refusal: ResolversParentTypes['DecisionRefusal'] };
  RefusedRow: RefusedRow;
  RegisterAbility: ResolversUnionTypes<ResolversParentTypes>['RegisterAbility'];
  RegisterInterestInput: RegisterInterestInput;
  RegisterInterestResult: ResolversUnionTypes<ResolversParentTypes>['RegisterInterestResult'];
  Registration: RegistrationRow;
  RegistrationAbilities: RegistrationAbilities;
  RegistrationByLink: RegistrationRow;
  RegistrationChange: RegistrationChange;
  RegistrationClosed: RegistrationClosed;
  RegistrationConnection: RegistrationPageRow;
  RegistrationDraft: RegistrationDraft;
  RegistrationEdge: Omit<RegistrationEdge, 'node'> & { node: ResolversParentTypes['Registration'] };
  RegistrationFacets: FacetsRow;
  RegistrationFilter: RegistrationFilter;
  RegistrationImport: RegistrationImportRow;
  RegistrationNotYetOpen: RegistrationNotYetOpen;
  RegistrationWithdrawn: Omit<RegistrationWithdrawn, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  RegistrationWithdrawnByLink: Omit<RegistrationWithdrawnByLink, 'registration'> & { registration: ResolversParentTypes['RegistrationByLink'] };
  ReleaseRefused: Omit<ReleaseRefused, 'refused'> & { refused: Array<ResolversParentTypes['RefusedDecision']> };
  ReleaseStagedDecisionsResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseStagedDecisionsResult'];
  RemindReviewersInput: RemindReviewersInput;
  RemindReviewersResult: ResolversUnionTypes<ResolversParentTypes>['RemindReviewersResult'];
  Reminders: Reminders;
  RemindersSet: Omit<RemindersSet, 'event'> & { event: ResolversParentTypes['Event'] };
  RemovalNotConfirmed: RemovalNotConfirmed;
  RemoveBoardViewResult: ResolversUnionTypes<ResolversParentTypes>['RemoveBoardViewResult'];
  RemoveFindingInput: RemoveFindingInput;
  RemoveFindingResult: ResolversUnionTypes<ResolversParentTypes>['RemoveFindingResult'];
  RemoveMemberResult: ResolversUnionTypes<ResolversParentTypes>['RemoveMemberResult'];
  RemoveMessageTemplateResult: ResolversUnionTypes<ResolversParentTypes>['RemoveMessageTemplateResult'];
  RemoveNoteResult: ResolversUnionTypes<ResolversParentTypes>['RemoveNoteResult'];
  RemoveRecipientResult: ResolversUnionTypes<ResolversParentTypes>['RemoveRecipientResult'];
  RemoveSessionResult: ResolversUnionTypes<ResolversParentTypes>['RemoveSessionResult'];
  RemoveTopicResult: ResolversUnionTypes<ResolversParentTypes>['RemoveTopicResult'];
  RemoveUptakeResult: ResolversUnionTypes<ResolversParentTypes>['RemoveUptakeResult'];
  RemoveWebhookResult: ResolversUnionTypes<ResolversParentTypes>['RemoveWebhookResult'];
  ReplacementAccepted: Omit<ReplacementAccepted, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  ReplacementDeclined: Omit<ReplacementDeclined, 'event'> & { event: ResolversParentTypes['Event'] };
  ReplacementNamed: Omit<ReplacementNamed, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  ReplacementWithdrawn: Omit<ReplacementWithdrawn, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  Report: ReportOfEvent;
  ReportAcknowledged: Omit<ReportAcknowledged, 'report'> & { report: ResolversParentTypes['ReportByLink'] };
  ReportAttack: ReportAttack;
  ReportBlock: ReportBlock;
  ReportBlocked: Omit<ReportBlocked, 'blocks'> & { blocks: Array<ResolversParentTypes['ReportBlock']> };
  ReportByLink: OpenedReport;
  ReportChange: Change;
  ReportChapter: PlacedChapter;
  ReportContent: PublicContent;
  ReportDelivery: ReportDeliveryRow;
  ReportDraft: DraftOfEvent;
  ReportFiguresWithheld: Omit<ReportFiguresWithheld, 'report'> & { report: ResolversParentTypes['Report'] };
  ReportFile: ReportFile;
  ReportHitCleared: Omit<ReportHitCleared, 'report'> & { report: ResolversParentTypes['Report'] };
  ReportInstitute: Named;
  ReportNotInLanguage: ReportNotInLanguage;
  ReportPreview: Composed;
  ReportPublished: Omit<ReportPublished, 'report' | 'version'> & { report: ResolversParentTypes['Report'], version: ResolversParentTypes['ReportVersion'] };
  ReportReveals: ReportReveals;
  ReportSent: Omit<ReportSent, 'event'> & { event: ResolversParentTypes['Event'] };
  ReportStatement: Statement;
  ReportUnderEmbargo: ReportUnderEmbargo;
  ReportUpdated: Omit<ReportUpdated, 'report'> & { report: ResolversParentTypes['Report'] };
  ReportUptakeInput: ReportUptakeInput;
  ReportUptakeResult: ResolversUnionTypes<ResolversParentTypes>['ReportUptakeResult'];
  ReportVersion: PublishedVersion;
  ReportVersionNotPublished: ReportVersionNotPublished;
  ReportWithoutFindings: ReportWithoutFindings;
  ReportedFinding: PlacedFinding;
  RequestErasureResult: ResolversUnionTypes<ResolversParentTypes>['RequestErasureResult'];
  RequestIdReused: RequestIdReused;
  ResolveFreezeInput: ResolveFreezeInput;
  ResolveFreezeResult: ResolversUnionTypes<ResolversParentTypes>['ResolveFreezeResult'];
  ResponseTimes: ResponseTimes;
  ResumeWaitlistInput: ResumeWaitlistInput;
  ResumeWaitlistResult: ResolversUnionTypes<ResolversParentTypes>['ResumeWaitlistResult'];
  Retention: Retention;
  RetentionInput: RetentionInput;
  RetentionSet: Omit<RetentionSet, 'event'> & { event: ResolversParentTypes['Event'] };
  RevealFieldInput: RevealFieldInput;
  RevealFieldResult: ResolversUnionTypes<ResolversParentTypes>['RevealFieldResult'];
  RevealedValue: RevealedValue;
  Review: ReviewRow;
  ReviewAssignment: ReviewAssignmentRow;
  ReviewCalibration: Omit<ReviewCalibration, 'reviewers'> & { reviewers: Array<ResolversParentTypes['ReviewerCalibration']> };
  ReviewChangedMeanwhile: Omit<ReviewChangedMeanwhile, 'review'> & { review?: Maybe<ResolversParentTypes['Review']> };
  ReviewCoverage: ReviewCoverage;
  ReviewCriteriaSet: Omit<ReviewCriteriaSet, 'event'> & { event: ResolversParentTypes['Event'] };
  ReviewDistribution: Proposal;
  ReviewDistributionInput: ReviewDistributionInput;
  ReviewDistributionResult: ResolversUnionTypes<ResolversParentTypes>['ReviewDistributionResult'];
  ReviewSaved: Omit<ReviewSaved, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  ReviewShortfall: ShortfallOfEvent;
  ReviewSummary: ReviewTallyRow;
  Reviewer: ReviewerOfEvent;
  ReviewerCalibration: Omit<ReviewerCalibration, 'member'> & { member: ResolversParentTypes['MemberSummary'] };
  ReviewerShare: Omit<ReviewerShare, 'member'> & { member: ResolversParentTypes['MemberSummary'] };
  ReviewerShareInput: ReviewerShareInput;
  ReviewersAssigned: Omit<ReviewersAssigned, 'event' | 'refused' | 'registrations'> & { event: ResolversParentTypes['Event'], refused: Array<ResolversParentTypes['RefusedAssignment']>, registrations: Array<ResolversParentTypes['Registration']> };
  ReviewersReminded: Omit<ReviewersReminded, 'event'> & { event: ResolversParentTypes['Event'] };
  ReviewersUnassigned: Omit<ReviewersUnassigned, 'event' | 'refused' | 'registrations'> & { event: ResolversParentTypes['Event'], refused: Array<ResolversParentTypes['RefusedAssignment']>, registrations: Array<ResolversParentTypes['Registration']> };
  ReviewsDistributed: Omit<ReviewsDistributed, 'event'> & { event: ResolversParentTypes['Event'] };
  RevokeApiTokenResult: ResolversUnionTypes<ResolversParentTypes>['RevokeApiTokenResult'];
  RevokeEventInvitationResult: ResolversUnionTypes<ResolversParentTypes>['RevokeEventInvitationResult'];
  RevokeFocalPointResult: ResolversUnionTypes<ResolversParentTypes>['RevokeFocalPointResult'];
  RevokeInvitationResult: ResolversUnionTypes<ResolversParentTypes>['RevokeInvitationResult'];
  RoomAttack: RoomAttack;
  RoomDisclosureSet: Omit<RoomDisclosureSet, 'event'> & { event: ResolversParentTypes['Event'] };
  RoomFrozen: RoomFrozen;
  RoomReveals: RoomReveals;
  RoomSettled: RoomSettled;
  RotateWebhookSecretResult: ResolversUnionTypes<ResolversParentTypes>['RotateWebhookSecretResult'];
  RuleOnlyStricter: RuleOnlyStricter;
  RunImportInput: RunImportInput;
  RunImportResult: ResolversUnionTypes<ResolversParentTypes>['RunImportResult'];
  RunInvitationImportInput: RunInvitationImportInput;
  RunInvitationImportResult: ResolversUnionTypes<ResolversParentTypes>['RunInvitationImportResult'];
  RunPlannedActionNowResult: ResolversUnionTypes<ResolversParentTypes>['RunPlannedActionNowResult'];
  SameTerms: SameTerms;
  SaveBoardViewInput: SaveBoardViewInput;
  SaveBoardViewResult: ResolversUnionTypes<ResolversParentTypes>['SaveBoardViewResult'];
  SaveDraftResult: ResolversUnionTypes<ResolversParentTypes>['SaveDraftResult'];
  SaveMessageInput: SaveMessageInput;
  SaveMessageResult: ResolversUnionTypes<ResolversParentTypes>['SaveMessageResult'];
  SaveMessageTemplateInput: SaveMessageTemplateInput;
  SaveMessageTemplateResult: ResolversUnionTypes<ResolversParentTypes>['SaveMessageTemplateResult'];
  SaveReviewInput: SaveReviewInput;
  SaveReviewResult: ResolversUnionTypes<ResolversParentTypes>['SaveReviewResult'];
  ScopedGroup: ScopedGroupRow;
  ScopedSession: ScopedSessionRow;
  Score: Score;
  ScoreInput: ScoreInput;
  SeatAlreadyTaken: Omit<SeatAlreadyTaken, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  SeatNotPassed: SeatNotPassed;
  SeatOfferedMeanwhile: SeatOfferedMeanwhile;
  SeatPlan: SeatPlanRow;
  SeatPlanFix: SeatPlanFix;
  SeatPlanInfeasible: SeatPlanInfeasible;
  SeatPlanInput: SeatPlanInput;
  SeatPlanProblem: SeatPlanProblem;
  SeatPlanSet: Omit<SeatPlanSet, 'event'> & { event: ResolversParentTypes['Event'] };
  SeatTaken: Omit<SeatTaken, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  SeatTakenByLink: Omit<SeatTakenByLink, 'registration'> & { registration: ResolversParentTypes['RegistrationByLink'] };
  SecondFactor: ViewerRow;
  SecondFactorNeeded: SecondFactorNeeded;
  SecurityEvent: HeldSecurityEventRow;
  SendDeliveryAgainResult: ResolversUnionTypes<ResolversParentTypes>['SendDeliveryAgainResult'];
  SendEventInvitationAgainResult: ResolversUnionTypes<ResolversParentTypes>['SendEventInvitationAgainResult'];
  SendFollowUpResult: ResolversUnionTypes<ResolversParentTypes>['SendFollowUpResult'];
  SendMessageInput: SendMessageInput;
  SendMessageResult: ResolversUnionTypes<ResolversParentTypes>['SendMessageResult'];
  SendReportInput: SendReportInput;
  SendReportResult: ResolversUnionTypes<ResolversParentTypes>['SendReportResult'];
  SeparateOrganisationInput: SeparateOrganisationInput;
  SeparateOrganisationResult: ResolversUnionTypes<ResolversParentTypes>['SeparateOrganisationResult'];
  Series: SeriesRow;
  SeriesAbilities: SeriesAbilities;
  SeriesCreated: Omit<SeriesCreated, 'series'> & { series: ResolversParentTypes['Series'] };
  SeriesHistory: SeriesHistoryRow;
  SeriesItem: ResolversUnionTypes<ResolversParentTypes>['SeriesItem'];
  SeriesItemInput: SeriesItemInput;
  SeriesUpdated: Omit<SeriesUpdated, 'series'> & { series: ResolversParentTypes['Series'] };
  Session: SessionRow;
  SessionAbilities: SessionAbilities;
  SessionAdded: Omit<SessionAdded, 'event' | 'session'> & { event: ResolversParentTypes['Event'], session: ResolversParentTypes['Session'] };
  SessionAttendance: Omit<SessionAttendance, 'session'> & { session: ResolversParentTypes['Session'] };
  SessionClash: Omit<SessionClash, 'earlier' | 'later'> & { earlier: ResolversParentTypes['Session'], later: ResolversParentTypes['Session'] };
  SessionFactsInput: SessionFactsInput;
  SessionHasNotes: SessionHasNotes;
  SessionInput: SessionInput;
  SessionJoined: SessionJoined;
  SessionMove: SessionMoveRow;
  SessionMoveClash: Omit<SessionMoveClash, 'session'> & { session: ResolversParentTypes['Session'] };
  SessionMoveInput: SessionMoveInput;
  SessionMoveResult: ResolversUnionTypes<ResolversParentTypes>['SessionMoveResult'];
  SessionMoved: Omit<SessionMoved, 'event' | 'session'> & { event: ResolversParentTypes['Event'], session: ResolversParentTypes['Session'] };
  SessionNoticeInput: SessionNoticeInput;
  SessionPlace: SessionPlaceRow;
  SessionRemoved: Omit<SessionRemoved, 'event'> & { event: ResolversParentTypes['Event'] };
  SessionRoleSet: Omit<SessionRoleSet, 'registration' | 'session'> & { registration: ResolversParentTypes['Registration'], session: ResolversParentTypes['Session'] };
  SessionRuleSet: Omit<SessionRuleSet, 'event' | 'session'> & { event: ResolversParentTypes['Event'], session: ResolversParentTypes['Session'] };
  SessionUpdated: Omit<SessionUpdated, 'event' | 'session'> & { event: ResolversParentTypes['Event'], session: ResolversParentTypes['Session'] };
  SetCertificateRuleResult: ResolversUnionTypes<ResolversParentTypes>['SetCertificateRuleResult'];
  SetContributionsInput: SetContributionsInput;
  SetContributionsResult: ResolversUnionTypes<ResolversParentTypes>['SetContributionsResult'];
  SetDigestInput: SetDigestInput;
  SetDigestResult: ResolversUnionTypes<ResolversParentTypes>['SetDigestResult'];
  SetDisclosureThresholdInput: SetDisclosureThresholdInput;
  SetDisclosureThresholdResult: ResolversUnionTypes<ResolversParentTypes>['SetDisclosureThresholdResult'];
  SetEmailNoteInput: SetEmailNoteInput;
  SetEmailNoteResult: ResolversUnionTypes<ResolversParentTypes>['SetEmailNoteResult'];
  SetEvidenceUntilInput: SetEvidenceUntilInput;
  SetEvidenceUntilResult: ResolversUnionTypes<ResolversParentTypes>['SetEvidenceUntilResult'];
  SetFollowUpInput: SetFollowUpInput;
  SetFollowUpResult: ResolversUnionTypes<ResolversParentTypes>['SetFollowUpResult'];
  SetOffersProtectionResult: ResolversUnionTypes<ResolversParentTypes>['SetOffersProtectionResult'];
  SetOrganisationNamesInput: SetOrganisationNamesInput;
  SetOrganisationNamesResult: ResolversUnionTypes<ResolversParentTypes>['SetOrganisationNamesResult'];
  SetOwnProtectionInput: SetOwnProtectionInput;
  SetOwnProtectionResult: ResolversUnionTypes<ResolversParentTypes>['SetOwnProtectionResult'];
  SetPriorityInput: SetPriorityInput;
  SetPriorityResult: ResolversUnionTypes<ResolversParentTypes>['SetPriorityResult'];
  SetRemindersInput: SetRemindersInput;
  SetRemindersResult: ResolversUnionTypes<ResolversParentTypes>['SetRemindersResult'];
  SetRetentionInput: SetRetentionInput;
  SetRetentionResult: ResolversUnionTypes<ResolversParentTypes>['SetRetentionResult'];
  SetReviewCriteriaInput: SetReviewCriteriaInput;
  SetReviewCriteriaResult: ResolversUnionTypes<ResolversParentTypes>['SetReviewCriteriaResult'];
  SetRoomDisclosureInput: SetRoomDisclosureInput;
  SetRoomDisclosureResult: ResolversUnionTypes<ResolversParentTypes>['SetRoomDisclosureResult'];
  SetSeatPlanInput: SetSeatPlanInput;
  SetSeatPlanResult: ResolversUnionTypes<ResolversParentTypes>['SetSeatPlanResult'];
  SetSessionRoleInput: SetSessionRoleInput;
  SetSessionRoleResult: ResolversUnionTypes<ResolversParentTypes>['SetSessionRoleResult'];
  SetSessionRuleInput: SetSessionRuleInput;
  SetSessionRuleResult: ResolversUnionTypes<ResolversParentTypes>['SetSessionRuleResult'];
  SetSharingInput: SetSharingInput;
  SetSharingResult: ResolversUnionTypes<ResolversParentTypes>['SetSharingResult'];
  SetStatusPageSettingsInput: SetStatusPageSettingsInput;
  SetStatusPageSettingsResult: ResolversUnionTypes<ResolversParentTypes>['SetStatusPageSettingsResult'];
  Sharing: SharingRow;
  SharingSet: Omit<SharingSet, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  SignIn: HeldSignInRow;
  SignInsEnded: Omit<SignInsEnded, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  SignTokenInput: SignTokenInput;
  SignTokenResult: ResolversUnionTypes<ResolversParentTypes>['SignTokenResult'];
  SimilarSources: SimilarSources;
  SkippedPerson: SkippedPersonRow;
  SlugTaken: SlugTaken;
  SourceNotUsable: SourceNotUsable;
  StagedCount: StagedCount;
  StagedDecision: Omit<StagedDecision, 'limit'> & { limit?: Maybe<ResolversParentTypes['OfferLimit']> };
  StagedDecisionsReleased: Omit<StagedDecisionsReleased, 'event'> & { event: ResolversParentTypes['Event'] };
  StakeholderGroup: StakeholderGroupRow;
  StakeholderGroupInput: StakeholderGroupInput;
  StatementDecided: Omit<StatementDecided, 'statement'> & { statement: ResolversParentTypes['MinorityStatement'] };
  StatusPageSettingsSet: Omit<StatusPageSettingsSet, 'event'> & { event: ResolversParentTypes['Event'] };
  StatusVisit: StatusVisit;
  StatusVisited: Omit<StatusVisited, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  StoredData: Omit<StoredData, 'registrations'> & { registrations: Array<ResolversParentTypes['StoredRegistration']> };
  StoredDraft: StoredDraft;
  StoredEmail: StoredEmail;
  StoredRegistration: StoredRegistrationRow;
  StoredReview: StoredReview;
  StoredSignIn: StoredSignIn;
  String: Scalars['String']['output'];
  SubmitContributionInput: SubmitContributionInput;
  SubmitContributionResult: ResolversUnionTypes<ResolversParentTypes>['SubmitContributionResult'];
  Subscription: Record<PropertyKey, never>;
  Support: SupportRow;
  TakeSeatByLinkResult: ResolversUnionTypes<ResolversParentTypes>['TakeSeatByLinkResult'];
  TakeSeatResult: ResolversUnionTypes<ResolversParentTypes>['TakeSeatResult'];
  TermsChanged: Omit<TermsChanged, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  TestMessageInput: TestMessageInput;
  TestMessageResult: ResolversUnionTypes<ResolversParentTypes>['TestMessageResult'];
  TestWebhookResult: ResolversUnionTypes<ResolversParentTypes>['TestWebhookResult'];
  ThresholdAboveRoom: ThresholdAboveRoom;
  ThresholdTooLarge: ThresholdTooLarge;
  TokenAlreadyFetched: TokenAlreadyFetched;
  TokenForged: TokenForged;
  TokenSigned: TokenSigned;
  TokenUsed: TokenUsed;
  TooManyBoardViews: TooManyBoardViews;
  TooManyRequests: TooManyRequests;
  TooManyUptakes: TooManyUptakes;
  TooManyWebhooks: TooManyWebhooks;
  Topic: TopicRow;
  TopicAdded: Omit<TopicAdded, 'event' | 'topic'> & { event: ResolversParentTypes['Event'], topic: ResolversParentTypes['Topic'] };
  TopicInUse: TopicInUse;
  TopicMoved: Omit<TopicMoved, 'event' | 'topic'> & { event: ResolversParentTypes['Event'], topic: ResolversParentTypes['Topic'] };
  TopicQuestion: TopicQuestion;
  TopicQuestionInput: TopicQuestionInput;
  TopicRemoved: Omit<TopicRemoved, 'event'> & { event: ResolversParentTypes['Event'] };
  TopicUpdated: Omit<TopicUpdated, 'event' | 'topic'> & { event: ResolversParentTypes['Event'], topic: ResolversParentTypes['Topic'] };
  TopicWorkspace: TopicDeskRow;
  UnassignReviewersInput: UnassignReviewersInput;
  UnassignReviewersResult: ResolversUnionTypes<ResolversParentTypes>['UnassignReviewersResult'];
  UnassignedPerson: Omit<UnassignedPerson, 'registration'> & { registration: ResolversParentTypes['Registration'] };
  UndoBulkActionResult: ResolversUnionTypes<ResolversParentTypes>['UndoBulkActionResult'];
  UndoPlannedActionResult: ResolversUnionTypes<ResolversParentTypes>['UndoPlannedActionResult'];
  UnknownAlias: UnknownAlias;
  UnknownApiToken: UnknownApiToken;
  UnknownBoardView: UnknownBoardView;
  UnknownBulkAction: UnknownBulkAction;
  UnknownConflict: UnknownConflict;
  UnknownContribution: UnknownContribution;
  UnknownCountersignRequest: UnknownCountersignRequest;
  UnknownEvent: UnknownEvent;
  UnknownEventInvitation: UnknownEventInvitation;
  UnknownFinding: UnknownFinding;
  UnknownFocalPoint: UnknownFocalPoint;
  UnknownFreeze: UnknownFreeze;
  UnknownGrant: UnknownGrant;
  UnknownHit: UnknownHit;
  UnknownImport: UnknownImport;
  UnknownInstitute: UnknownInstitute;
  UnknownInvitation: UnknownInvitation;
  UnknownMember: UnknownMember;
  UnknownMessage: UnknownMessage;
  UnknownNote: UnknownNote;
  UnknownPartner: UnknownPartner;
  UnknownPlannedAction: UnknownPlannedAction;
  UnknownRecipient: UnknownRecipient;
  UnknownRegistration: UnknownRegistration;
  UnknownReportLink: UnknownReportLink;
  UnknownSeries: UnknownSeries;
  UnknownSession: UnknownSession;
  UnknownSignIn: UnknownSignIn;
  UnknownStatement: UnknownStatement;
  UnknownTemplate: UnknownTemplate;
  UnknownTopic: UnknownTopic;
  UnknownUptake: UnknownUptake;
  UnknownValidationRound: UnknownValidationRound;
  UnknownWebhook: UnknownWebhook;
  UnstagedOffers: UnstagedOffersRow;
  UpdateEventInput: UpdateEventInput;
  UpdateEventResult: ResolversUnionTypes<ResolversParentTypes>['UpdateEventResult'];
  UpdateFindingInput: UpdateFindingInput;
  UpdateFindingResult: ResolversUnionTypes<ResolversParentTypes>['UpdateFindingResult'];
  UpdateFindingSourcesInput: UpdateFindingSourcesInput;
  UpdateFindingSourcesResult: ResolversUnionTypes<ResolversParentTypes>['UpdateFindingSourcesResult'];
  UpdateInstituteInput: UpdateInstituteInput;
  UpdateInstituteResult: ResolversUnionTypes<ResolversParentTypes>['UpdateInstituteResult'];
  UpdateReportInput: UpdateReportInput;
  UpdateReportResult: ResolversUnionTypes<ResolversParentTypes>['UpdateReportResult'];
  UpdateSeriesInput: UpdateSeriesInput;
  UpdateSeriesResult: ResolversUnionTypes<ResolversParentTypes>['UpdateSeriesResult'];
  UpdateSessionInput: UpdateSessionInput;
  UpdateSessionResult: ResolversUnionTypes<ResolversParentTypes>['UpdateSessionResult'];
  UpdateTopicInput: UpdateTopicInput;
  UpdateTopicResult: ResolversUnionTypes<ResolversParentTypes>['UpdateTopicResult'];
  UpdateWebhookInput: UpdateWebhookInput;
  UpdateWebhookResult: ResolversUnionTypes<ResolversParentTypes>['UpdateWebhookResult'];
  UptakeAnnounced: Omit<UptakeAnnounced, 'event'> & { event: ResolversParentTypes['Event'] };
  UptakeEntry: UptakeRow;
  UptakeFactsInput: UptakeFactsInput;
  UptakeMayIdentify: UptakeMayIdentify;
  UptakeRemoved: UptakeRemoved;
  UptakeSaved: Omit<UptakeSaved, 'entry'> & { entry: ResolversParentTypes['UptakeEntry'] };
  ValidationAnswered: ValidationAnswered;
  ValidationBlocked: Omit<ValidationBlocked, 'blocks'> & { blocks: Array<ResolversParentTypes['FindingBlock']> };
  ValidationClosed: Omit<ValidationClosed, 'round'> & { round: ResolversParentTypes['ValidationRound'] };
  ValidationDraft: ValidationRoundRow;
  ValidationDraftResult: ResolversUnionTypes<ResolversParentTypes>['ValidationDraftResult'];
  ValidationKey: ValidationKey;
  ValidationOpened: Omit<ValidationOpened, 'round'> & { round: ResolversParentTypes['ValidationRound'] };
  ValidationRound: RoundOfEvent;
  ValidationRoundClosed: ValidationRoundClosed;
  ValidationTokenInput: ValidationTokenInput;
  ValidationUnderway: ValidationUnderway;
  VerifiedCertificate: VerifiedCertificate;
  VerifyCertificateResult: ResolversUnionTypes<ResolversParentTypes>['VerifyCertificateResult'];
  Viewer: ViewerRow;
  VisitStatusResult: ResolversUnionTypes<ResolversParentTypes>['VisitStatusResult'];
  WaitingItem: WaitingItem;
  Waitlist: WaitlistRow;
  WaitlistHeld: Omit<WaitlistHeld, 'event'> & { event: ResolversParentTypes['Event'] };
  WaitlistPlace: WaitlistPlace;
  WaitlistResumed: Omit<WaitlistResumed, 'event'> & { event: ResolversParentTypes['Event'] };
  Webhook: WebhookRow;
  WebhookCreated: Omit<WebhookCreated, 'institute' | 'webhook'> & { institute: ResolversParentTypes['Institute'], webhook: ResolversParentTypes['Webhook'] };
  WebhookDelivery: WebhookDeliveryRow;
  WebhookDeliveryConnection: Omit<WebhookDeliveryConnection, 'edges'> & { edges: Array<ResolversParentTypes['WebhookDeliveryEdge']> };
  WebhookDeliveryEdge: Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversParentTypes['WebhookDelivery'] };
  WebhookDeliverySentAgain: Omit<WebhookDeliverySentAgain, 'delivery'> & { delivery: ResolversParentTypes['WebhookDelivery'] };
  WebhookNotActive: WebhookNotActive;
  WebhookRemoved: Omit<WebhookRemoved, 'institute'> & { institute: ResolversParentTypes['Institute'] };
  WebhookSecretRotated: Omit<WebhookSecretRotated, 'webhook'> & { webhook: ResolversParentTypes['Webhook'] };
  WebhookTested: Omit<WebhookTested, 'webhook'> & { webhook: ResolversParentTypes['Webhook'] };
  WebhookUpdated: Omit<WebhookUpdated, 'webhook'> & { webhook: ResolversParentTypes['Webhook'] };
  WidenOfferInput: WidenOfferInput;
  WidenOfferResult: ResolversUnionTypes<ResolversParentTypes>['WidenOfferResult'];
  WithdrawByLinkResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawByLinkResult'];
  WithdrawContributionResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawContributionResult'];
  WithdrawCountersignResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawCountersignResult'];
  WithdrawFollowUpAnswersResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawFollowUpAnswersResult'];
  WithdrawReplacementResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawReplacementResult'];
  WithdrawResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawResult'];
  WithheldFigures: WithheldFigures;
  WithholdContributionResult: ResolversUnionTypes<ResolversParentTypes>['WithholdContributionResult'];
  WithholdReportFiguresInput: WithholdReportFiguresInput;
  WithholdReportFiguresResult: ResolversUnionTypes<ResolversParentTypes>['WithholdReportFiguresResult'];
  WriteNoteInput: WriteNoteInput;
  WriteNoteResult: ResolversUnionTypes<ResolversParentTypes>['WriteNoteResult'];
  WrongState: WrongState;
};

export type CostDirectiveArgs = {
  weight: Scalars['String']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
  sizedFields?: Maybe<Array<Scalars['String']['input']>>;
  slicingArguments?: Maybe<Array<Scalars['String']['input']>>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptInvitationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptInvitationResult'] = ResolversParentTypes['AcceptInvitationResult']> = {
  __resolveType: TypeResolveFn<'AlreadyMember' | 'InvitationAccepted' | 'NotAllowed' | 'UnknownInvitation', ParentType, ContextType>;
};

export type AcceptReplacementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptReplacementResult'] = ResolversParentTypes['AcceptReplacementResult']> = {
  __resolveType: TypeResolveFn<'ReplacementAccepted' | 'SeatNotPassed' | 'UnknownRegistration' | 'WrongState', ParentType, ContextType>;
};

export type AcknowledgeReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeReportResult'] = ResolversParentTypes['AcknowledgeReportResult']> = {
  __resolveType: TypeResolveFn<'ReportAcknowledged' | 'UnknownReportLink', ParentType, ContextType>;
};

export type ActionPlannedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionPlanned'] = ResolversParentTypes['ActionPlanned']> = {
  action?: Resolver<ResolversTypes['PlannedAction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActionPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionPreview'] = ResolversParentTypes['ActionPreview']> = {
  deletesDataOf?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  emails?: Resolver<Array<ResolversTypes['PreviewedEmails']>, ParentType, ContextType>;
  isUpperBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AddRecipientResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddRecipientResult'] = ResolversParentTypes['AddRecipientResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'RecipientExists' | 'RecipientSaved' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

export type AddSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddSessionResult'] = ResolversParentTypes['AddSessionResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'SessionAdded' | 'UnknownEvent', ParentType, ContextType>;
};

export type AddTopicResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddTopicResult'] = ResolversParentTypes['AddTopicResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NoSuchPlace' | 'NotAllowed' | 'SecondFactorNeeded' | 'TopicAdded' | 'UnknownEvent' | 'UnknownTopic', ParentType, ContextType>;
};

export type AddressConfirmedByLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressConfirmedByLink'] = ResolversParentTypes['AddressConfirmedByLink']> = {
  registration?: Resolver<ResolversTypes['RegistrationByLink'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdjustedTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustedTime'] = ResolversParentTypes['AdjustedTime']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  intended?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AllotmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Allotment'] = ResolversParentTypes['Allotment']> = {
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  institute?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllotmentTooLargeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllotmentTooLarge'] = ResolversParentTypes['AllotmentTooLarge']> = {
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyDoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyDone'] = ResolversParentTypes['AlreadyDone']> = {
  action?: Resolver<ResolversTypes['LinkAction'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['RegistrationByLink'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyMember'] = ResolversParentTypes['AlreadyMember']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyPlannedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyPlanned'] = ResolversParentTypes['AlreadyPlanned']> = {
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

export type AlreadyTookEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyTookEffect'] = ResolversParentTypes['AlreadyTookEffect']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyUndoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyUndone'] = ResolversParentTypes['AlreadyUndone']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyWithdrawn'] = ResolversParentTypes['AlreadyWithdrawn']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmendRegistrationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendRegistrationResult'] = ResolversParentTypes['AmendRegistrationResult']> = {
  __resolveType: TypeResolveFn<'AmendmentAccepted' | 'ChangedMeanwhile' | 'GroupAndOrganisationFixed' | 'InvalidInput' | 'RoomSettled' | 'UnknownRegistration' | 'WrongState', ParentType, ContextType>;
};

export type AmendmentAcceptedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendmentAccepted'] = ResolversParentTypes['AmendmentAccepted']> = {
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnounceUptakeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnounceUptakeResult'] = ResolversParentTypes['AnnounceUptakeResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'NotAllowed' | 'NothingToAnnounce' | 'SecondFactorNeeded' | 'UnknownEvent' | 'UptakeAnnounced', ParentType, ContextType>;
};

export type AnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  questionKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnswerCountersignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerCountersignResult'] = ResolversParentTypes['AnswerCountersignResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'AttackUnfinished' | 'CountersignAnswered' | 'CountersignSettled' | 'InvalidInput' | 'NotAllowed' | 'ReasonNeeded' | 'ReleaseRefused' | 'SecondFactorNeeded' | 'UnknownCountersignRequest', ParentType, ContextType>;
};

export type AnswerFollowUpResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerFollowUpResult'] = ResolversParentTypes['AnswerFollowUpResult']> = {
  __resolveType: TypeResolveFn<'ChangedMeanwhile' | 'DidNotTakePart' | 'FollowUpAnswered' | 'FollowUpClosed' | 'InvalidInput' | 'NoFollowUp' | 'UnknownRegistration', ParentType, ContextType>;
};

export type AnswerGrantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerGrantResult'] = ResolversParentTypes['AnswerGrantResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'AllotmentTooLarge' | 'ChangedMeanwhile' | 'GrantAnswered' | 'GrantClosed' | 'InvalidInput' | 'NotAllowed' | 'NothingProposed' | 'SecondFactorNeeded' | 'UnknownGrant', ParentType, ContextType>;
};

export type AnswerValidationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerValidationResult'] = ResolversParentTypes['AnswerValidationResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'TokenForged' | 'TokenUsed' | 'UnknownValidationRound' | 'ValidationAnswered' | 'ValidationRoundClosed', ParentType, ContextType>;
};

export type AnsweredByEmailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnsweredByEmail'] = ResolversParentTypes['AnsweredByEmail']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnsweredItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnsweredItem'] = ResolversParentTypes['AnsweredItem']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['FormPart'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiToken'] = ResolversParentTypes['ApiToken']> = {
  capabilities?: Resolver<Array<ResolversTypes['Capability']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institute?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ApiTokenCreatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiTokenCreated'] = ResolversParentTypes['ApiTokenCreated']> = {
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['ApiToken'], ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiTokenRevokedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiTokenRevoked'] = ResolversParentTypes['ApiTokenRevoked']> = {
  token?: Resolver<ResolversTypes['ApiToken'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveContributionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveContributionResult'] = ResolversParentTypes['ApproveContributionResult']> = {
  __resolveType: TypeResolveFn<'ChangedMeanwhile' | 'ContributionApproved' | 'ContributionsMayIdentify' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownContribution', ParentType, ContextType>;
};

export type AssignBreakoutsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignBreakoutsResult'] = ResolversParentTypes['AssignBreakoutsResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'BreakoutsAssigned' | 'ChangedMeanwhile' | 'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

export type AssignReviewersResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignReviewersResult'] = ResolversParentTypes['AssignReviewersResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'ReviewersAssigned' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

export type AssignmentRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentRefusal'] = ResolversParentTypes['AssignmentRefusal']> = {
  __resolveType: TypeResolveFn<'CannotReview' | 'UnknownRegistration' | 'WrongState', ParentType, ContextType>;
};

export type AttackUnfinishedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttackUnfinished'] = ResolversParentTypes['AttackUnfinished']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendanceCorrectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceCorrected'] = ResolversParentTypes['AttendanceCorrected']> = {
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendanceRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceRecord'] = ResolversParentTypes['AttendanceRecord']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['AttendanceMethod'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
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
  sequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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

export type BalanceCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceCell'] = ResolversParentTypes['BalanceCell']> = {
  groupKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BoardViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardView'] = ResolversParentTypes['BoardView']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institute?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['BoardViewAbilities'], ParentType, ContextType>;
};

export type BoardViewAbilitiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardViewAbilities'] = ResolversParentTypes['BoardViewAbilities']> = {
  change?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BoardViewRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardViewRemoved'] = ResolversParentTypes['BoardViewRemoved']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoardViewSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardViewSaved'] = ResolversParentTypes['BoardViewSaved']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  view?: Resolver<ResolversTypes['BoardView'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BreakoutProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakoutProposal'] = ResolversParentTypes['BreakoutProposal']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rooms?: Resolver<Array<ResolversTypes['BreakoutRoom']>, ParentType, ContextType>;
  unassigned?: Resolver<Array<ResolversTypes['UnassignedPerson']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BreakoutProposalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakoutProposalResult'] = ResolversParentTypes['BreakoutProposalResult']> = {
  __resolveType: TypeResolveFn<'BreakoutProposal' | 'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

export type BreakoutRoomResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakoutRoom'] = ResolversParentTypes['BreakoutRoom']> = {
  seats?: Resolver<Array<ResolversTypes['BreakoutSeat']>, ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type BreakoutSeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakoutSeat'] = ResolversParentTypes['BreakoutSeat']> = {
  possible?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['BreakoutReason'], ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  understood?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type BreakoutsAssignedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakoutsAssigned'] = ResolversParentTypes['BreakoutsAssigned']> = {
  assigned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  peopleEmailed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BulkActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulkAction'] = ResolversParentTypes['BulkAction']> = {
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notUndone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusals?: Resolver<ResolversTypes['BulkRefusalConnection'], ParentType, ContextType, Partial<BulkActionRefusalsArgs>>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  restored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  staged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BulkState'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoRefusals?: Resolver<ResolversTypes['BulkRefusalConnection'], ParentType, ContextType, Partial<BulkActionUndoRefusalsArgs>>;
  undone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['BulkActionAbilities'], ParentType, ContextType>;
};

export type BulkActionAbilitiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulkActionAbilities'] = ResolversParentTypes['BulkActionAbilities']> = {
  undo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BulkActionRunningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulkActionRunning'] = ResolversParentTypes['BulkActionRunning']> = {
  action?: Resolver<ResolversTypes['BulkAction'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BulkActionStartedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulkActionStarted'] = ResolversParentTypes['BulkActionStarted']> = {
  action?: Resolver<ResolversTypes['BulkAction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BulkRefusalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulkRefusalConnection'] = ResolversParentTypes['BulkRefusalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BulkRefusalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BulkRefusalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulkRefusalEdge'] = ResolversParentTypes['BulkRefusalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RefusedDecision'], ParentType, ContextType>;
};

export type CalendarFeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarFeed'] = ResolversParentTypes['CalendarFeed']> = {
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CalendarFeedClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarFeedClosed'] = ResolversParentTypes['CalendarFeedClosed']> = {
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarFeedOpenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarFeedOpened'] = ResolversParentTypes['CalendarFeedOpened']> = {
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CanRegisterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CanRegister'] = ResolversParentTypes['CanRegister']> = {
  by?: Resolver<ResolversTypes['RegistrationBasis'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelMessageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelMessageResult'] = ResolversParentTypes['CancelMessageResult']> = {
  __resolveType: TypeResolveFn<'MessageCancelled' | 'MessageUnderway' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownMessage', ParentType, ContextType>;
};

export type CannotHoldSeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CannotHoldSeat'] = ResolversParentTypes['CannotHoldSeat']> = {
  cause?: Resolver<ResolversTypes['CannotHoldCause'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CannotNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CannotName'] = ResolversParentTypes['CannotName']> = {
  cause?: Resolver<ResolversTypes['CannotNameCause'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CannotRegisterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CannotRegister'] = ResolversParentTypes['CannotRegister']> = {
  reason?: Resolver<ResolversTypes['CannotRegisterReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CannotReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CannotReview'] = ResolversParentTypes['CannotReview']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CapacityBelowHeldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapacityBelowHeld'] = ResolversParentTypes['CapacityBelowHeld']> = {
  held?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate']> = {
  attended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CertificateRuleSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateRuleSet'] = ResolversParentTypes['CertificateRuleSet']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeMemberRoleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeMemberRoleResult'] = ResolversParentTypes['ChangeMemberRoleResult']> = {
  __resolveType: TypeResolveFn<'LastOwner' | 'MemberRoleChanged' | 'NotAllowed' | 'RecentSecondFactorNeeded' | 'SecondFactorNeeded' | 'UnknownInstitute' | 'UnknownMember', ParentType, ContextType>;
};

export type ChangeNoteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeNoteResult'] = ResolversParentTypes['ChangeNoteResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'NoteAlreadyRemoved' | 'NoteChanged' | 'NoteChangedMeanwhile' | 'SecondFactorNeeded' | 'UnknownNote', ParentType, ContextType>;
};

export type ChangeRecipientResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeRecipientResult'] = ResolversParentTypes['ChangeRecipientResult']> = {
  __resolveType: TypeResolveFn<'ChangedMeanwhile' | 'InvalidInput' | 'NotAllowed' | 'RecipientExists' | 'RecipientSaved' | 'SecondFactorNeeded' | 'UnknownRecipient', ParentType, ContextType>;
};

export type ChangedMeanwhileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedMeanwhile'] = ResolversParentTypes['ChangedMeanwhile']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckImportResult'] = ResolversParentTypes['CheckImportResult']> = {
  __resolveType: TypeResolveFn<'ImportChecked' | 'ImportSettled' | 'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownImport', ParentType, ContextType>;
};

export type CheckInResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckInResult'] = ResolversParentTypes['CheckInResult']> = {
  __resolveType: TypeResolveFn<'CheckedIn' | 'InvalidInput' | 'NoPlace' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownRegistration' | 'UnknownSession', ParentType, ContextType>;
};

export type CheckedInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckedIn'] = ResolversParentTypes['CheckedIn']> = {
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClearContributionHitResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearContributionHitResult'] = ResolversParentTypes['ClearContributionHitResult']> = {
  __resolveType: TypeResolveFn<'ContributionHitCleared' | 'InvalidInput' | 'NotAllowed' | 'OtherInstituteNeeded' | 'SecondFactorNeeded' | 'UnknownContribution' | 'UnknownHit', ParentType, ContextType>;
};

export type ClearHitResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearHitResult'] = ResolversParentTypes['ClearHitResult']> = {
  __resolveType: TypeResolveFn<'FindingSaved' | 'InvalidInput' | 'NotAllowed' | 'OtherInstituteNeeded' | 'SecondFactorNeeded' | 'UnknownFinding' | 'UnknownHit', ParentType, ContextType>;
};

export type ClearReportHitResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearReportHitResult'] = ResolversParentTypes['ClearReportHitResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'OtherInstituteNeeded' | 'ReportHitCleared' | 'SecondFactorNeeded' | 'UnknownEvent' | 'UnknownHit', ParentType, ContextType>;
};

export type ClearanceGivenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearanceGiven'] = ResolversParentTypes['ClearanceGiven']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  institute?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  isViewer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CloseCalendarFeedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseCalendarFeedResult'] = ResolversParentTypes['CloseCalendarFeedResult']> = {
  __resolveType: TypeResolveFn<'CalendarFeedClosed' | 'UnknownRegistration', ParentType, ContextType>;
};

export type CloseValidationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseValidationResult'] = ResolversParentTypes['CloseValidationResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownValidationRound' | 'ValidationClosed' | 'ValidationRoundClosed', ParentType, ContextType>;
};

export type ConfirmAddressByLinkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmAddressByLinkResult'] = ResolversParentTypes['ConfirmAddressByLinkResult']> = {
  __resolveType: TypeResolveFn<'AddressConfirmedByLink' | 'UnknownRegistration', ParentType, ContextType>;
};

export type ConfirmErasureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmErasureResult'] = ResolversParentTypes['ConfirmErasureResult']> = {
  __resolveType: TypeResolveFn<'DataErased' | 'ErasureLinkInvalid', ParentType, ContextType>;
};

export type ConfirmUptakeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmUptakeResult'] = ResolversParentTypes['ConfirmUptakeResult']> = {
  __resolveType: TypeResolveFn<'NotAllowed' | 'SecondFactorNeeded' | 'UnknownUptake' | 'UptakeMayIdentify' | 'UptakeSaved', ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  declaredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['MemberSummary'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
};

export type ConflictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictConnection'] = ResolversParentTypes['ConflictConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConflictEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConflictDeclaredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictDeclared'] = ResolversParentTypes['ConflictDeclared']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictEdge'] = ResolversParentTypes['ConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
};

export type ConflictLiftedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictLifted'] = ResolversParentTypes['ConflictLifted']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type ContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifyingWords?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  isPublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContributionApprovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionApproved'] = ResolversParentTypes['ContributionApproved']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionHitClearedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionHitCleared'] = ResolversParentTypes['ContributionHitCleared']> = {
  contribution?: Resolver<ResolversTypes['ContributionToApprove'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionSubmittedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionSubmitted'] = ResolversParentTypes['ContributionSubmitted']> = {
  contribution?: Resolver<ResolversTypes['Contribution'], ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionToApproveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionToApprove'] = ResolversParentTypes['ContributionToApprove']> = {
  hits?: Resolver<Array<ResolversTypes['LeakHit']>, ParentType, ContextType>;
  holdReason?: Resolver<ResolversTypes['ContributionHoldReason'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContributionTooLongResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionTooLong'] = ResolversParentTypes['ContributionTooLong']> = {
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionWithdrawn'] = ResolversParentTypes['ContributionWithdrawn']> = {
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionWithheldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionWithheld'] = ResolversParentTypes['ContributionWithheld']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionsClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionsClosed'] = ResolversParentTypes['ContributionsClosed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionsMayIdentifyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionsMayIdentify'] = ResolversParentTypes['ContributionsMayIdentify']> = {
  contributions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContributionsSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionsSet'] = ResolversParentTypes['ContributionsSet']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CopyEventResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CopyEventResult'] = ResolversParentTypes['CopyEventResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'EventCopied' | 'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'SlugTaken' | 'UnknownEvent', ParentType, ContextType>;
};

export type CorrectAttendanceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectAttendanceResult'] = ResolversParentTypes['CorrectAttendanceResult']> = {
  __resolveType: TypeResolveFn<'AttendanceCorrected' | 'InvalidInput' | 'NoPlace' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownRegistration' | 'UnknownSession', ParentType, ContextType>;
};

export type CountRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountRange'] = ResolversParentTypes['CountRange']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type CountersignDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountersignDecision'] = ResolversParentTypes['CountersignDecision']> = {
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
};

export type CountersignNeededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountersignNeeded'] = ResolversParentTypes['CountersignNeeded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountersignPendingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountersignPending'] = ResolversParentTypes['CountersignPending']> = {
  request?: Resolver<ResolversTypes['CountersignRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountersignRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountersignRequest'] = ResolversParentTypes['CountersignRequest']> = {
  action?: Resolver<ResolversTypes['CountersignedAction'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['CountersignDecision']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institute?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  pendingInstitutes?: Resolver<Array<ResolversTypes['Institute']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['CountersignedReport']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  signatures?: Resolver<Array<ResolversTypes['Countersignature']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CountersignState'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['CountersignAbilities'], ParentType, ContextType>;
  voidReason?: Resolver<Maybe<ResolversTypes['CountersignVoidReason']>, ParentType, ContextType>;
};

export type CountersignRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountersignRequestConnection'] = ResolversParentTypes['CountersignRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CountersignRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CountersignRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountersignRequestEdge'] = ResolversParentTypes['CountersignRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CountersignRequest'], ParentType, ContextType>;
};

export type CountersignSettledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountersignSettled'] = ResolversParentTypes['CountersignSettled']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CountersignState'], ParentType, ContextType>;
  voidReason?: Resolver<Maybe<ResolversTypes['CountersignVoidReason']>, ParentType, ContextType>;
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

export type CountersignedReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountersignedReport'] = ResolversParentTypes['CountersignedReport']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryParticipation'] = ResolversParentTypes['CountryParticipation']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageCounts'] = ResolversParentTypes['CoverageCounts']> = {
  applications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byReviewers?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  byReviews?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CoverageOfKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageOfKey'] = ResolversParentTypes['CoverageOfKey']> = {
  counts?: Resolver<ResolversTypes['CoverageCounts'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreateApiTokenResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateApiTokenResult'] = ResolversParentTypes['CreateApiTokenResult']> = {
  __resolveType: TypeResolveFn<'ApiTokenCreated' | 'InvalidInput' | 'NotAllowed' | 'RecentSecondFactorNeeded' | 'SecondFactorNeeded', ParentType, ContextType>;
};

export type CreateEventResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateEventResult'] = ResolversParentTypes['CreateEventResult']> = {
  __resolveType: TypeResolveFn<'EventCreated' | 'InvalidInput' | 'NotAllowed' | 'SeatPlanInfeasible' | 'SecondFactorNeeded' | 'SlugTaken', ParentType, ContextType>;
};

export type CreateFindingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateFindingResult'] = ResolversParentTypes['CreateFindingResult']> = {
  __resolveType: TypeResolveFn<'FindingSaved' | 'InvalidInput' | 'NotAllowed' | 'NoteRequired' | 'SecondFactorNeeded' | 'SourceNotUsable' | 'UnknownEvent', ParentType, ContextType>;
};

export type CreateSeriesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateSeriesResult'] = ResolversParentTypes['CreateSeriesResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'SeriesCreated' | 'SlugTaken', ParentType, ContextType>;
};

export type CreateWebhookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateWebhookResult'] = ResolversParentTypes['CreateWebhookResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'TooManyWebhooks' | 'UnknownInstitute' | 'WebhookCreated', ParentType, ContextType>;
};

export type CriteriaInUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CriteriaInUse'] = ResolversParentTypes['CriteriaInUse']> = {
  criteria?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Criterion'] = ResolversParentTypes['Criterion']> = {
  help?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  helps?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labels?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DataErasedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataErased'] = ResolversParentTypes['DataErased']> = {
  isAccountKept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proofs?: Resolver<Array<ResolversTypes['Erasure']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayCell'] = ResolversParentTypes['DayCell']> = {
  day?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groupKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecideAllResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideAllResult'] = ResolversParentTypes['DecideAllResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'BulkActionRunning' | 'BulkActionStarted' | 'CountersignNeeded' | 'InvalidInput' | 'MatchCountChanged' | 'NotAllowed' | 'ReasonNeeded' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

export type DecideResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideResult'] = ResolversParentTypes['DecideResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'CountersignPending' | 'Decided' | 'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

export type DecideStatementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideStatementResult'] = ResolversParentTypes['DecideStatementResult']> = {
  __resolveType: TypeResolveFn<'NotAllowed' | 'SecondFactorNeeded' | 'StatementDecided' | 'UnknownStatement', ParentType, ContextType>;
};

export type DecidedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decided'] = ResolversParentTypes['Decided']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  offersMade?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  refused?: Resolver<Array<ResolversTypes['RefusedDecision']>, ParentType, ContextType>;
  registrations?: Resolver<Array<ResolversTypes['Registration']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionRefusal'] = ResolversParentTypes['DecisionRefusal']> = {
  __resolveType: TypeResolveFn<'AlreadyRegistered' | 'CannotHoldSeat' | 'ChangedMeanwhile' | 'NoChosenSessionLeft' | 'OutOfTurnReasonNeeded' | 'ReasonNeeded' | 'UnknownRegistration' | 'WrongState', ParentType, ContextType>;
};

export type DeclareConflictResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareConflictResult'] = ResolversParentTypes['DeclareConflictResult']> = {
  __resolveType: TypeResolveFn<'ConflictDeclared' | 'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownRegistration', ParentType, ContextType>;
};

export type DeclineEventInvitationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineEventInvitationResult'] = ResolversParentTypes['DeclineEventInvitationResult']> = {
  __resolveType: TypeResolveFn<'EventInvitationDeclined' | 'InvalidInput' | 'InvitationClosed' | 'UnknownEventInvitation', ParentType, ContextType>;
};

export type DeclineReplacementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineReplacementResult'] = ResolversParentTypes['DeclineReplacementResult']> = {
  __resolveType: TypeResolveFn<'NobodyNamed' | 'ReplacementDeclined' | 'UnknownEvent', ParentType, ContextType>;
};

export type DeleteDraftResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteDraftResult'] = ResolversParentTypes['DeleteDraftResult']> = {
  __resolveType: TypeResolveFn<'DraftDeleted' | 'NotAllowed' | 'UnknownEvent', ParentType, ContextType>;
};

export type DidNotTakePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DidNotTakePart'] = ResolversParentTypes['DidNotTakePart']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DigestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Digest'] = ResolversParentTypes['Digest']> = {
  frequency?: Resolver<ResolversTypes['DigestFrequency'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DigestSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DigestSet'] = ResolversParentTypes['DigestSet']> = {
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiscardImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscardImportResult'] = ResolversParentTypes['DiscardImportResult']> = {
  __resolveType: TypeResolveFn<'ImportDiscarded' | 'ImportSettled' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownImport', ParentType, ContextType>;
};

export type DiscardMessageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscardMessageResult'] = ResolversParentTypes['DiscardMessageResult']> = {
  __resolveType: TypeResolveFn<'MessageDiscarded' | 'MessageUnderway' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownMessage', ParentType, ContextType>;
};

export type DisclosureThresholdSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisclosureThresholdSet'] = ResolversParentTypes['DisclosureThresholdSet']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DistributeReviewsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributeReviewsResult'] = ResolversParentTypes['DistributeReviewsResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'DistributionChanged' | 'InvalidInput' | 'NotAllowed' | 'ReviewsDistributed' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

export type DistributionChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionChanged'] = ResolversParentTypes['DistributionChanged']> = {
  distribution?: Resolver<ResolversTypes['ReviewDistribution'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftDeletedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftDeleted'] = ResolversParentTypes['DraftDeleted']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftPassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftPassage'] = ResolversParentTypes['DraftPassage']> = {
  findingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  texts?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DraftSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftSaved'] = ResolversParentTypes['DraftSaved']> = {
  draft?: Resolver<ResolversTypes['RegistrationDraft'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EarlierPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarlierPlace'] = ResolversParentTypes['EarlierPlace']> = {
  band?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EditingMarkedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditingMarked'] = ResolversParentTypes['EditingMarked']> = {
  finding?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Email'] = ResolversParentTypes['Email']> = {
  deliveryStatus?: Resolver<ResolversTypes['EmailDeliveryStatus'], ParentType, ContextType>;
  enqueuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EmailKind'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  serverResponse?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EmailConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailConnection'] = ResolversParentTypes['EmailConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EmailEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EmailEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailEdge'] = ResolversParentTypes['EmailEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Email'], ParentType, ContextType>;
};

export type EmailNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailNote'] = ResolversParentTypes['EmailNote']> = {
  kind?: Resolver<ResolversTypes['EmailKind'], ParentType, ContextType>;
  texts?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
};

export type EmailNoteSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailNoteSet'] = ResolversParentTypes['EmailNoteSet']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmailPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailPreview'] = ResolversParentTypes['EmailPreview']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  footer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  greeting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  paragraphs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndGrantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndGrantResult'] = ResolversParentTypes['EndGrantResult']> = {
  __resolveType: TypeResolveFn<'AlreadyPlanned' | 'GrantClosed' | 'GrantEnded' | 'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownGrant', ParentType, ContextType>;
};

export type EndOtherSignInsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndOtherSignInsResult'] = ResolversParentTypes['EndOtherSignInsResult']> = {
  __resolveType: TypeResolveFn<'NotAllowed' | 'SignInsEnded', ParentType, ContextType>;
};

export type EndSignInResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSignInResult'] = ResolversParentTypes['EndSignInResult']> = {
  __resolveType: TypeResolveFn<'NotAllowed' | 'SignInsEnded' | 'UnknownSignIn', ParentType, ContextType>;
};

export type EnterUptakeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterUptakeResult'] = ResolversParentTypes['EnterUptakeResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownEvent' | 'UptakeMayIdentify' | 'UptakeSaved', ParentType, ContextType>;
};

export type ErasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Erasure'] = ResolversParentTypes['Erasure']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['ErasureCause'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ErasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasureConnection'] = ResolversParentTypes['ErasureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ErasureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ErasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasureEdge'] = ResolversParentTypes['ErasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Erasure'], ParentType, ContextType>;
};

export type ErasureLinkInvalidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasureLinkInvalid'] = ResolversParentTypes['ErasureLinkInvalid']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ErasureRequestedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasureRequested'] = ResolversParentTypes['ErasureRequested']> = {
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  admission?: Resolver<ResolversTypes['Admission'], ParentType, ContextType>;
  allotments?: Resolver<Array<ResolversTypes['Allotment']>, ParentType, ContextType>;
  answeredItems?: Resolver<Maybe<Array<ResolversTypes['AnsweredItem']>>, ParentType, ContextType>;
  auditEntries?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, Partial<EventAuditEntriesArgs>>;
  blindReview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  boardViews?: Resolver<Array<ResolversTypes['BoardView']>, ParentType, ContextType>;
  bulkAction?: Resolver<Maybe<ResolversTypes['BulkAction']>, ParentType, ContextType>;
  certificateSessions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, Partial<EventConflictsArgs>>;
  consents?: Resolver<Array<ResolversTypes['ConsentText']>, ParentType, ContextType>;
  contributionWords?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contributionsOpenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contributionsToApprove?: Resolver<Maybe<Array<ResolversTypes['ContributionToApprove']>>, ParentType, ContextType>;
  contributionsToOpen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  contributionsUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contributors?: Resolver<ResolversTypes['Contributors'], ParentType, ContextType>;
  countersignRequests?: Resolver<ResolversTypes['CountersignRequestConnection'], ParentType, ContextType, Partial<EventCountersignRequestsArgs>>;
  criteria?: Resolver<Array<ResolversTypes['Criterion']>, ParentType, ContextType>;
  decisionPromisedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  descriptions?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  emailNotes?: Resolver<Maybe<Array<ResolversTypes['EmailNote']>>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  erasures?: Resolver<ResolversTypes['ErasureConnection'], ParentType, ContextType, Partial<EventErasuresArgs>>;
  evidencePromise?: Resolver<Maybe<ResolversTypes['EvidencePromise']>, ParentType, ContextType>;
  figures?: Resolver<Maybe<ResolversTypes['Figures']>, ParentType, ContextType, Partial<EventFiguresArgs>>;
  findingsWorkspace?: Resolver<Maybe<ResolversTypes['FindingsWorkspace']>, ParentType, ContextType>;
  focalPoints?: Resolver<Array<ResolversTypes['FocalPoint']>, ParentType, ContextType>;
  followUp?: Resolver<Maybe<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  followUpAnswers?: Resolver<ResolversTypes['FollowUpAnswersConnection'], ParentType, ContextType, Partial<EventFollowUpAnswersArgs>>;
  format?: Resolver<ResolversTypes['EventFormat'], ParentType, ContextType>;
  grants?: Resolver<Array<ResolversTypes['Grant']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['StakeholderGroup']>, ParentType, ContextType>;
  hasReviews?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasUptake?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  imports?: Resolver<Array<ResolversTypes['ImportSummary']>, ParentType, ContextType>;
  inSeries?: Resolver<Maybe<ResolversTypes['Series']>, ParentType, ContextType>;
  institutes?: Resolver<Array<ResolversTypes['EventInstitute']>, ParentType, ContextType>;
  invitationCounts?: Resolver<Maybe<ResolversTypes['EventInvitationCounts']>, ParentType, ContextType>;
  invitations?: Resolver<ResolversTypes['EventInvitationConnection'], ParentType, ContextType, Partial<EventInvitationsArgs>>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  messageRecipients?: Resolver<Maybe<ResolversTypes['MessageRecipients']>, ParentType, ContextType, RequireFields<EventMessageRecipientsArgs, 'kind'>>;
  messages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, Partial<EventMessagesArgs>>;
  neverSelectedFirst?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  offerHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offersProtection?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organisations?: Resolver<Maybe<ResolversTypes['Organisations']>, ParentType, ContextType>;
  pendingUptake?: Resolver<Maybe<Array<ResolversTypes['UptakeEntry']>>, ParentType, ContextType>;
  peopleToEmailForUptake?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  peopleToEmailForValidation?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  planRepair?: Resolver<Maybe<ResolversTypes['PlanRepair']>, ParentType, ContextType>;
  publicRoom?: Resolver<ResolversTypes['PublicRoom'], ParentType, ContextType>;
  publishedContributions?: Resolver<ResolversTypes['PublishedContributionConnection'], ParentType, ContextType, RequireFields<EventPublishedContributionsArgs, 'first'>>;
  questions?: Resolver<Array<ResolversTypes['Question']>, ParentType, ContextType>;
  recipientCounts?: Resolver<Maybe<ResolversTypes['RecipientCounts']>, ParentType, ContextType>;
  recipients?: Resolver<Maybe<ResolversTypes['RecipientConnection']>, ParentType, ContextType, Partial<EventRecipientsArgs>>;
  registrationClosesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registrationOpensAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registrationWindow?: Resolver<ResolversTypes['RegistrationWindow'], ParentType, ContextType>;
  registrations?: Resolver<ResolversTypes['RegistrationConnection'], ParentType, ContextType, Partial<EventRegistrationsArgs>>;
  reminders?: Resolver<Maybe<ResolversTypes['Reminders']>, ParentType, ContextType>;
  replacementRule?: Resolver<ResolversTypes['ReplacementRule'], ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  retention?: Resolver<Array<ResolversTypes['Retention']>, ParentType, ContextType>;
  reviewCalibration?: Resolver<Maybe<ResolversTypes['ReviewCalibration']>, ParentType, ContextType>;
  reviewCoverage?: Resolver<Maybe<ResolversTypes['ReviewCoverage']>, ParentType, ContextType>;
  reviewQueue?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<EventReviewQueueArgs>>;
  reviewers?: Resolver<Maybe<Array<ResolversTypes['Reviewer']>>, ParentType, ContextType>;
  roomAttack?: Resolver<Maybe<ResolversTypes['RoomAttack']>, ParentType, ContextType, Partial<EventRoomAttackArgs>>;
  roomDisclosure?: Resolver<ResolversTypes['RoomDisclosure'], ParentType, ContextType>;
  seatPlan?: Resolver<ResolversTypes['SeatPlan'], ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seriesNames?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType, RequireFields<EventSessionArgs, 'id'>>;
  sessionClashes?: Resolver<Array<ResolversTypes['SessionClash']>, ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  showsExactPlace?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stagedCounts?: Resolver<Maybe<Array<ResolversTypes['StagedCount']>>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EventState'], ParentType, ContextType>;
  summaries?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  unannouncedUptake?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unstagedOffers?: Resolver<Array<ResolversTypes['UnstagedOffers']>, ParentType, ContextType>;
  validationRounds?: Resolver<Maybe<Array<ResolversTypes['ValidationRound']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['EventAbilities'], ParentType, ContextType>;
  viewerDraft?: Resolver<Maybe<ResolversTypes['RegistrationDraft']>, ParentType, ContextType>;
  viewerFocalPoint?: Resolver<Maybe<ResolversTypes['FocalPoint']>, ParentType, ContextType>;
  viewerInvitation?: Resolver<Maybe<ResolversTypes['EventInvitation']>, ParentType, ContextType>;
  viewerRegistration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
  viewerReplacement?: Resolver<Maybe<ResolversTypes['OfferedReplacement']>, ParentType, ContextType>;
  waiting?: Resolver<Array<ResolversTypes['WaitingItem']>, ParentType, ContextType>;
  waitlist?: Resolver<Maybe<ResolversTypes['Waitlist']>, ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventAbilitiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventAbilities'] = ResolversParentTypes['EventAbilities']> = {
  announceUptake?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  askFollowUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assignBreakouts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assignReviews?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  checkIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  editFindings?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  editReport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  editTopics?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  export?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holdWaitlist?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  import?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  invite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inviteGroups?: Resolver<Array<ResolversTypes['StakeholderGroup']>, ParentType, ContextType>;
  manageRecipients?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  manageSessions?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  manageUptake?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maskedFields?: Resolver<Array<ResolversTypes['PersonalField']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needsSecondFactor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proposeGrant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publish?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publishReport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['RegisterAbility'], ParentType, ContextType>;
  release?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seeAudit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seeCountersign?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seeGrants?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seeRegistrations?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seeReportDraft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  setContributions?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  setCriteria?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  setDisclosureThreshold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  setEvidenceUntil?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  setReminders?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  setRoomDisclosure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  setSeatPlan?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  writeNotes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EventChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventChange'] = ResolversParentTypes['EventChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EventCopiedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventCopied'] = ResolversParentTypes['EventCopied']> = {
  adjustedTimes?: Resolver<Array<ResolversTypes['AdjustedTime']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  grantsProposed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventCreatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventCreated'] = ResolversParentTypes['EventCreated']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventInAnotherSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventInAnotherSeries'] = ResolversParentTypes['EventInAnotherSeries']> = {
  eventSlug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventInstituteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventInstitute'] = ResolversParentTypes['EventInstitute']> = {
  access?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  institute?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  needsConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['InstitutePart'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seesPersonalData?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type EventInvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventInvitation'] = ResolversParentTypes['EventInvitation']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveryStatus?: Resolver<Maybe<ResolversTypes['EmailDeliveryStatus']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  focalPoint?: Resolver<Maybe<ResolversTypes['FocalPoint']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['StakeholderGroup'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institute?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  invitedAs?: Resolver<ResolversTypes['InvitedAs'], ParentType, ContextType>;
  invitedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EventInvitationState'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['EventInvitationAbilities'], ParentType, ContextType>;
};

export type EventInvitationAbilitiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventInvitationAbilities'] = ResolversParentTypes['EventInvitationAbilities']> = {
  decline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  exchange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revoke?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sendAgain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EventInvitationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventInvitationConnection'] = ResolversParentTypes['EventInvitationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventInvitationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventInvitationCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventInvitationCounts'] = ResolversParentTypes['EventInvitationCounts']> = {
  byGroup?: Resolver<Array<ResolversTypes['InvitedGroup']>, ParentType, ContextType>;
  declined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lapsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revoked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undelivered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventInvitationDeclinedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventInvitationDeclined'] = ResolversParentTypes['EventInvitationDeclined']> = {
  invitation?: Resolver<ResolversTypes['EventInvitation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventInvitationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventInvitationEdge'] = ResolversParentTypes['EventInvitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EventInvitation'], ParentType, ContextType>;
};

export type EventInvitationRevokedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventInvitationRevoked'] = ResolversParentTypes['EventInvitationRevoked']> = {
  invitation?: Resolver<ResolversTypes['EventInvitation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventInvitationSentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventInvitationSent'] = ResolversParentTypes['EventInvitationSent']> = {
  invitation?: Resolver<ResolversTypes['EventInvitation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventNotOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventNotOver'] = ResolversParentTypes['EventNotOver']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventOver'] = ResolversParentTypes['EventOver']> = {
  endedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventPublishedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventPublished'] = ResolversParentTypes['EventPublished']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventUpdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventUpdated'] = ResolversParentTypes['EventUpdated']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  peopleEmailed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceDestroyedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceDestroyed'] = ResolversParentTypes['EvidenceDestroyed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceOnlySoonerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceOnlySooner'] = ResolversParentTypes['EvidenceOnlySooner']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidencePromiseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidencePromise'] = ResolversParentTypes['EvidencePromise']> = {
  destroyedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EvidencePromisedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidencePromised'] = ResolversParentTypes['EvidencePromised']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacetCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetCount'] = ResolversParentTypes['FacetCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type FiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figures'] = ResolversParentTypes['Figures']> = {
  byCountry?: Resolver<Maybe<Array<ResolversTypes['BalanceCell']>>, ParentType, ContextType>;
  byGender?: Resolver<Maybe<Array<ResolversTypes['BalanceCell']>>, ParentType, ContextType>;
  byGroup?: Resolver<Array<ResolversTypes['BalanceCell']>, ParentType, ContextType>;
  byLanguage?: Resolver<Maybe<Array<ResolversTypes['BalanceCell']>>, ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['DayCell']>, ParentType, ContextType>;
  funnel?: Resolver<Array<ResolversTypes['FunnelStep']>, ParentType, ContextType>;
  isPartial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  responses?: Resolver<Array<ResolversTypes['ResponseTimes']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  disagreement?: Resolver<Maybe<ResolversTypes['Support']>, ParentType, ContextType>;
  editors?: Resolver<Array<ResolversTypes['MemberSummary']>, ParentType, ContextType>;
  freeze?: Resolver<Maybe<ResolversTypes['Freeze']>, ParentType, ContextType>;
  freezeResolutions?: Resolver<Array<ResolversTypes['FreezeResolution']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  passages?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topicId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validationAnswers?: Resolver<Maybe<ResolversTypes['PassageAnswers']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingBlock'] = ResolversParentTypes['FindingBlock']> = {
  findingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BlockKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
};

export type FindingChangedMeanwhileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingChangedMeanwhile'] = ResolversParentTypes['FindingChangedMeanwhile']> = {
  finding?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingRemoved'] = ResolversParentTypes['FindingRemoved']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingSaved'] = ResolversParentTypes['FindingSaved']> = {
  finding?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingSource'] = ResolversParentTypes['FindingSource']> = {
  groups?: Resolver<Array<ResolversTypes['StakeholderGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  mayBeQuoted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingUptakeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingUptake'] = ResolversParentTypes['FindingUptake']> = {
  entries?: Resolver<Array<ResolversTypes['UptakeEntry']>, ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['ReportedFinding'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingsWorkspaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingsWorkspace'] = ResolversParentTypes['FindingsWorkspace']> = {
  blocks?: Resolver<Array<ResolversTypes['FindingBlock']>, ParentType, ContextType>;
  largestGroup?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['TopicWorkspace']>, ParentType, ContextType, RequireFields<FindingsWorkspaceTopicArgs, 'id'>>;
  topics?: Resolver<Array<ResolversTypes['TopicWorkspace']>, ParentType, ContextType>;
};

export type FocalPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FocalPoint'] = ResolversParentTypes['FocalPoint']> = {
  deliveryStatus?: Resolver<Maybe<ResolversTypes['EmailDeliveryStatus']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  filled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['StakeholderGroup'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitations?: Resolver<Array<ResolversTypes['EventInvitation']>, ParentType, ContextType>;
  invitedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FocalPointState'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['FocalPointAbilities'], ParentType, ContextType>;
};

export type FocalPointAbilitiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FocalPointAbilities'] = ResolversParentTypes['FocalPointAbilities']> = {
  name?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revoke?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FocalPointClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FocalPointClosed'] = ResolversParentTypes['FocalPointClosed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['FocalPointState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FocalPointInvitedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FocalPointInvited'] = ResolversParentTypes['FocalPointInvited']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  focalPoint?: Resolver<ResolversTypes['FocalPoint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FocalPointRevokedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FocalPointRevoked'] = ResolversParentTypes['FocalPointRevoked']> = {
  focalPoint?: Resolver<ResolversTypes['FocalPoint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp']> = {
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastSentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  peopleToEmail?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['Question']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FollowUpAnsweredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUpAnswered'] = ResolversParentTypes['FollowUpAnswered']> = {
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowUpAnswersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUpAnswers'] = ResolversParentTypes['FollowUpAnswers']> = {
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['Answer']>, ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
};

export type FollowUpAnswersConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUpAnswersConnection'] = ResolversParentTypes['FollowUpAnswersConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FollowUpAnswersEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FollowUpAnswersEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUpAnswersEdge'] = ResolversParentTypes['FollowUpAnswersEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FollowUpAnswers'], ParentType, ContextType>;
};

export type FollowUpAnswersWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUpAnswersWithdrawn'] = ResolversParentTypes['FollowUpAnswersWithdrawn']> = {
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowUpClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUpClosed'] = ResolversParentTypes['FollowUpClosed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowUpHasAnswersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUpHasAnswers'] = ResolversParentTypes['FollowUpHasAnswers']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowUpSentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUpSent'] = ResolversParentTypes['FollowUpSent']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  peopleEmailed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowUpSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUpSet'] = ResolversParentTypes['FollowUpSet']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FreezeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Freeze'] = ResolversParentTypes['Freeze']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FreezeResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FreezeResolution'] = ResolversParentTypes['FreezeResolution']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FunnelStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunnelStep'] = ResolversParentTypes['FunnelStep']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FunnelStepKind'], ParentType, ContextType>;
};

export type GrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant']> = {
  agreed?: Resolver<Maybe<ResolversTypes['GrantTerms']>, ParentType, ContextType>;
  agreedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  allTerms?: Resolver<Array<ResolversTypes['GrantTerms']>, ParentType, ContextType>;
  auditEntries?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['GrantEvent'], ParentType, ContextType>;
  host?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  proposed?: Resolver<Maybe<ResolversTypes['GrantTerms']>, ParentType, ContextType>;
  reservedSeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type GrantClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantClosed'] = ResolversParentTypes['GrantClosed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GrantState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantEnded'] = ResolversParentTypes['GrantEnded']> = {
  grant?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantEvent'] = ResolversParentTypes['GrantEvent']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GrantExistsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantExists'] = ResolversParentTypes['GrantExists']> = {
  grant?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantProposedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantProposed'] = ResolversParentTypes['GrantProposed']> = {
  grant?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantScopeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantScope'] = ResolversParentTypes['GrantScope']> = {
  countries?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['ScopedGroup']>>, ParentType, ContextType>;
  sessions?: Resolver<Maybe<Array<ResolversTypes['ScopedSession']>>, ParentType, ContextType>;
};

export type GrantTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantTerms'] = ResolversParentTypes['GrantTerms']> = {
  allotment?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  capabilities?: Resolver<Array<ResolversTypes['Capability']>, ParentType, ContextType>;
  countersign?: Resolver<Array<ResolversTypes['CountersignedAction']>, ParentType, ContextType>;
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

export type GroupAndOrganisationFixedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupAndOrganisationFixed'] = ResolversParentTypes['GroupAndOrganisationFixed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupParticipation'] = ResolversParentTypes['GroupParticipation']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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

export type HoldWaitlistResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldWaitlistResult'] = ResolversParentTypes['HoldWaitlistResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'QueueAlreadyHeld' | 'SecondFactorNeeded' | 'UnknownEvent' | 'WaitlistHeld', ParentType, ContextType>;
};

export type HomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Home'] = ResolversParentTypes['Home']> = {
  events?: Resolver<Array<ResolversTypes['HomeEvent']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HomeEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomeEvent'] = ResolversParentTypes['HomeEvent']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  waiting?: Resolver<Array<ResolversTypes['WaitingItem']>, ParentType, ContextType>;
};

export type IdentifyingTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentifyingText'] = ResolversParentTypes['IdentifyingText']> = {
  hits?: Resolver<Array<ResolversTypes['LeakHit']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReportTextKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topicId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ImportCheckedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportChecked'] = ResolversParentTypes['ImportChecked']> = {
  import?: Resolver<ResolversTypes['RegistrationImport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportColumn'] = ResolversParentTypes['ImportColumn']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  samples?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportColumnMappingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportColumnMapping'] = ResolversParentTypes['ImportColumnMapping']> = {
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ImportField'], ParentType, ContextType>;
  optionKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  questionKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportDiscardedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportDiscarded'] = ResolversParentTypes['ImportDiscarded']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportGroupMappingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportGroupMapping'] = ResolversParentTypes['ImportGroupMapping']> = {
  groupKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportGroupValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportGroupValue'] = ResolversParentTypes['ImportGroupValue']> = {
  groupKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportMappingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportMapping'] = ResolversParentTypes['ImportMapping']> = {
  columns?: Resolver<Array<ResolversTypes['ImportColumnMapping']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groupKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ImportGroupMapping']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportNotReadyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportNotReady'] = ResolversParentTypes['ImportNotReady']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportProblem'] = ResolversParentTypes['ImportProblem']> = {
  code?: Resolver<ResolversTypes['FieldErrorCode'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['ImportField']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportProblemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportProblemConnection'] = ResolversParentTypes['ImportProblemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportProblemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportProblemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportProblemEdge'] = ResolversParentTypes['ImportProblemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportProblem'], ParentType, ContextType>;
};

export type ImportRecipientsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRecipientsResult'] = ResolversParentTypes['ImportRecipientsResult']> = {
  __resolveType: TypeResolveFn<'ImportNotReady' | 'ImportSettled' | 'NotAllowed' | 'RecipientsImported' | 'SecondFactorNeeded' | 'UnknownImport', ParentType, ContextType>;
};

export type ImportSettledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportSettled'] = ResolversParentTypes['ImportSettled']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportStartedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportStarted'] = ResolversParentTypes['ImportStarted']> = {
  import?: Resolver<ResolversTypes['RegistrationImport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportSummary'] = ResolversParentTypes['ImportSummary']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  doneCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ImportPurpose'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ImportSource']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
};

export type InferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inference'] = ResolversParentTypes['Inference']> = {
  country?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  groupKey?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isCertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOtherCountries?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InferenceKind'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  readerGroupKey?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['InferenceSource']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InferenceSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InferenceSource'] = ResolversParentTypes['InferenceSource']> = {
  country?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  groupKey?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InferenceSourceKind'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InstituteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institute'] = ResolversParentTypes['Institute']> = {
  accent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  auditEntries?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, Partial<InstituteAuditEntriesArgs>>;
  hostedSeries?: Resolver<Array<ResolversTypes['Series']>, ParentType, ContextType>;
  invitations?: Resolver<Array<ResolversTypes['Invitation']>, ParentType, ContextType>;
  markUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  messageTemplates?: Resolver<Array<ResolversTypes['MessageTemplate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  secondFactorRequired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  securityEvents?: Resolver<Array<ResolversTypes['SecurityEvent']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['InstituteAbilities'], ParentType, ContextType>;
  webhooks?: Resolver<Array<ResolversTypes['Webhook']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstituteAbilitiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstituteAbilities'] = ResolversParentTypes['InstituteAbilities']> = {
  createSeries?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  manageMembers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  manageWebhooks?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type InvitationClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationClosed'] = ResolversParentTypes['InvitationClosed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EventInvitationState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationLink'] = ResolversParentTypes['InvitationLink']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isForViewer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InvitationLinkKind'], ParentType, ContextType>;
};

export type InvitationNeededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationNeeded'] = ResolversParentTypes['InvitationNeeded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationProblem'] = ResolversParentTypes['InvitationProblem']> = {
  code?: Resolver<ResolversTypes['InvitationProblemCode'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvitationRevokedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationRevoked'] = ResolversParentTypes['InvitationRevoked']> = {
  institute?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationsCheckedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationsChecked'] = ResolversParentTypes['InvitationsChecked']> = {
  invalid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['InvitationProblem']>, ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationsInvalidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationsInvalid'] = ResolversParentTypes['InvitationsInvalid']> = {
  invalid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['InvitationProblem']>, ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InviteFocalPointResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteFocalPointResult'] = ResolversParentTypes['InviteFocalPointResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'AlreadyPlanned' | 'FocalPointInvited' | 'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

export type InviteMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteMemberResult'] = ResolversParentTypes['InviteMemberResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'AlreadyMember' | 'AlreadyPlanned' | 'InvalidInput' | 'MemberInvited' | 'NotAllowed' | 'RecentSecondFactorNeeded' | 'SecondFactorNeeded' | 'TooManyRequests' | 'UnknownInstitute', ParentType, ContextType>;
};

export type InvitePeopleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitePeopleResult'] = ResolversParentTypes['InvitePeopleResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'InvalidInput' | 'InvitationsChecked' | 'InvitationsInvalid' | 'NotAllowed' | 'PeopleInvited' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

export type InvitedGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitedGroup'] = ResolversParentTypes['InvitedGroup']> = {
  free?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['StakeholderGroup'], ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JoinNotYetOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinNotYetOpen'] = ResolversParentTypes['JoinNotYetOpen']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JoinSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinSessionResult'] = ResolversParentTypes['JoinSessionResult']> = {
  __resolveType: TypeResolveFn<'JoinNotYetOpen' | 'NoPlace' | 'SessionJoined' | 'UnknownRegistration', ParentType, ContextType>;
};

export type KeepOrganisationsApartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeepOrganisationsApartResult'] = ResolversParentTypes['KeepOrganisationsApartResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'OrganisationsKeptApart' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

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

export type LeakClearanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeakClearance'] = ResolversParentTypes['LeakClearance']> = {
  given?: Resolver<Array<ResolversTypes['ClearanceGiven']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LeakHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeakHit'] = ResolversParentTypes['LeakHit']> = {
  clearance?: Resolver<Maybe<ResolversTypes['LeakClearance']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPossible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LeakKind'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LiftConflictResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftConflictResult'] = ResolversParentTypes['LiftConflictResult']> = {
  __resolveType: TypeResolveFn<'ConflictLifted' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownConflict', ParentType, ContextType>;
};

export type LinkAbilitiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkAbilities'] = ResolversParentTypes['LinkAbilities']> = {
  confirmAddress?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  takeSeat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LocalisedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText']> = {
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MarkEditingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkEditingResult'] = ResolversParentTypes['MarkEditingResult']> = {
  __resolveType: TypeResolveFn<'EditingMarked' | 'SecondFactorNeeded' | 'UnknownFinding', ParentType, ContextType>;
};

export type MarkPresenceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkPresenceResult'] = ResolversParentTypes['MarkPresenceResult']> = {
  __resolveType: TypeResolveFn<'PresenceMarked' | 'SecondFactorNeeded' | 'UnknownRegistration', ParentType, ContextType>;
};

export type MatchCountChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchCountChanged'] = ResolversParentTypes['MatchCountChanged']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Material'] = ResolversParentTypes['Material']> = {
  isPublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type MemberSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberSummary'] = ResolversParentTypes['MemberSummary']> = {
  institute?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  isViewer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  institute?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MemberRole'], ParentType, ContextType>;
};

export type MergeOrganisationsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeOrganisationsResult'] = ResolversParentTypes['MergeOrganisationsResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'ChangedMeanwhile' | 'InvalidInput' | 'NotAllowed' | 'OrganisationsMerged' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

export type MergeSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeSuggestion'] = ResolversParentTypes['MergeSuggestion']> = {
  heldTogether?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  into?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Similarity'], ParentType, ContextType>;
  spellings?: Resolver<Array<ResolversTypes['OrganisationSpelling']>, ParentType, ContextType>;
};

export type MergedOrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergedOrganisation'] = ResolversParentTypes['MergedOrganisation']> = {
  aboveCap?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['OrganisationAlias']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['OrganisationSpelling'], ParentType, ContextType>;
};

export type MessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message']> = {
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  haltReason?: Resolver<Maybe<ResolversTypes['MessageHalt']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institute?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MessageKind'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['MessageProgress']>, ParentType, ContextType>;
  scheduledFor?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MessageState'], ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  texts?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['MessageAbilities'], ParentType, ContextType>;
};

export type MessageAbilitiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageAbilities'] = ResolversParentTypes['MessageAbilities']> = {
  cancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MessageCancelledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageCancelled'] = ResolversParentTypes['MessageCancelled']> = {
  cancelled?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageConnection'] = ResolversParentTypes['MessageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MessageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MessageDiscardedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageDiscarded'] = ResolversParentTypes['MessageDiscarded']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageEdge'] = ResolversParentTypes['MessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
};

export type MessageProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageProgress'] = ResolversParentTypes['MessageProgress']> = {
  bounced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recipients?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MessageRecipientsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageRecipients'] = ResolversParentTypes['MessageRecipients']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unsubscribed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MessageSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageSaved'] = ResolversParentTypes['MessageSaved']> = {
  saved?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageSentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageSent'] = ResolversParentTypes['MessageSent']> = {
  sent?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageTemplate'] = ResolversParentTypes['MessageTemplate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MessageKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  texts?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
};

export type MessageTemplateRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageTemplateRemoved'] = ResolversParentTypes['MessageTemplateRemoved']> = {
  institute?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageTemplateSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageTemplateSaved'] = ResolversParentTypes['MessageTemplateSaved']> = {
  institute?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageTestSentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageTestSent'] = ResolversParentTypes['MessageTestSent']> = {
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageUnderwayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageUnderway'] = ResolversParentTypes['MessageUnderway']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MessageState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MinorityStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinorityStatement'] = ResolversParentTypes['MinorityStatement']> = {
  findingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hits?: Resolver<Array<ResolversTypes['LeakHit']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isIncluded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoveFindingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveFindingResult'] = ResolversParentTypes['MoveFindingResult']> = {
  __resolveType: TypeResolveFn<'FindingChangedMeanwhile' | 'FindingSaved' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownFinding', ParentType, ContextType>;
};

export type MoveSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveSessionResult'] = ResolversParentTypes['MoveSessionResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'ChangedMeanwhile' | 'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'SessionMoved' | 'UnknownSession', ParentType, ContextType>;
};

export type MoveTopicResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveTopicResult'] = ResolversParentTypes['MoveTopicResult']> = {
  __resolveType: TypeResolveFn<'ChangedMeanwhile' | 'NoSuchPlace' | 'NotAllowed' | 'SecondFactorNeeded' | 'TopicMoved' | 'UnknownTopic', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptInvitation?: Resolver<ResolversTypes['AcceptInvitationResult'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'id'>>;
  acceptReplacement?: Resolver<ResolversTypes['AcceptReplacementResult'], ParentType, ContextType, RequireFields<MutationAcceptReplacementArgs, 'eventSlug'>>;
  acknowledgeReport?: Resolver<ResolversTypes['AcknowledgeReportResult'], ParentType, ContextType, RequireFields<MutationAcknowledgeReportArgs, 'token'>>;
  addRecipient?: Resolver<ResolversTypes['AddRecipientResult'], ParentType, ContextType, RequireFields<MutationAddRecipientArgs, 'input'>>;
  addSession?: Resolver<ResolversTypes['AddSessionResult'], ParentType, ContextType, RequireFields<MutationAddSessionArgs, 'input'>>;
  addTopic?: Resolver<ResolversTypes['AddTopicResult'], ParentType, ContextType, RequireFields<MutationAddTopicArgs, 'input'>>;
  amendRegistration?: Resolver<ResolversTypes['AmendRegistrationResult'], ParentType, ContextType, RequireFields<MutationAmendRegistrationArgs, 'input'>>;
  announceUptake?: Resolver<ResolversTypes['AnnounceUptakeResult'], ParentType, ContextType, RequireFields<MutationAnnounceUptakeArgs, 'eventSlug'>>;
  answerCountersign?: Resolver<ResolversTypes['AnswerCountersignResult'], ParentType, ContextType, RequireFields<MutationAnswerCountersignArgs, 'input'>>;
  answerFollowUp?: Resolver<ResolversTypes['AnswerFollowUpResult'], ParentType, ContextType, RequireFields<MutationAnswerFollowUpArgs, 'input'>>;
  answerGrant?: Resolver<ResolversTypes['AnswerGrantResult'], ParentType, ContextType, RequireFields<MutationAnswerGrantArgs, 'input'>>;
  answerValidation?: Resolver<ResolversTypes['AnswerValidationResult'], ParentType, ContextType, RequireFields<MutationAnswerValidationArgs, 'input'>>;
  approveContribution?: Resolver<ResolversTypes['ApproveContributionResult'], ParentType, ContextType, RequireFields<MutationApproveContributionArgs, 'id' | 'version'>>;
  assignBreakouts?: Resolver<ResolversTypes['AssignBreakoutsResult'], ParentType, ContextType, RequireFields<MutationAssignBreakoutsArgs, 'input'>>;
  assignReviewers?: Resolver<ResolversTypes['AssignReviewersResult'], ParentType, ContextType, RequireFields<MutationAssignReviewersArgs, 'input'>>;
  cancelMessage?: Resolver<ResolversTypes['CancelMessageResult'], ParentType, ContextType, RequireFields<MutationCancelMessageArgs, 'id'>>;
  changeMemberRole?: Resolver<ResolversTypes['ChangeMemberRoleResult'], ParentType, ContextType, RequireFields<MutationChangeMemberRoleArgs, 'instituteSlug' | 'memberId' | 'role'>>;
  changeNote?: Resolver<ResolversTypes['ChangeNoteResult'], ParentType, ContextType, RequireFields<MutationChangeNoteArgs, 'input'>>;
  changeRecipient?: Resolver<ResolversTypes['ChangeRecipientResult'], ParentType, ContextType, RequireFields<MutationChangeRecipientArgs, 'input'>>;
  checkImport?: Resolver<ResolversTypes['CheckImportResult'], ParentType, ContextType, RequireFields<MutationCheckImportArgs, 'input'>>;
  checkIn?: Resolver<ResolversTypes['CheckInResult'], ParentType, ContextType, RequireFields<MutationCheckInArgs, 'input'>>;
  clearContributionHit?: Resolver<ResolversTypes['ClearContributionHitResult'], ParentType, ContextType, RequireFields<MutationClearContributionHitArgs, 'input'>>;
  clearHit?: Resolver<ResolversTypes['ClearHitResult'], ParentType, ContextType, RequireFields<MutationClearHitArgs, 'input'>>;
  clearReportHit?: Resolver<ResolversTypes['ClearReportHitResult'], ParentType, ContextType, RequireFields<MutationClearReportHitArgs, 'input'>>;
  closeCalendarFeed?: Resolver<ResolversTypes['CloseCalendarFeedResult'], ParentType, ContextType, RequireFields<MutationCloseCalendarFeedArgs, 'reference'>>;
  closeValidation?: Resolver<ResolversTypes['CloseValidationResult'], ParentType, ContextType, RequireFields<MutationCloseValidationArgs, 'roundId'>>;
  confirmAddressByLink?: Resolver<ResolversTypes['ConfirmAddressByLinkResult'], ParentType, ContextType, RequireFields<MutationConfirmAddressByLinkArgs, 'reference'>>;
  confirmErasure?: Resolver<ResolversTypes['ConfirmErasureResult'], ParentType, ContextType, RequireFields<MutationConfirmErasureArgs, 'token'>>;
  confirmUptake?: Resolver<ResolversTypes['ConfirmUptakeResult'], ParentType, ContextType, RequireFields<MutationConfirmUptakeArgs, 'id'>>;
  copyEvent?: Resolver<ResolversTypes['CopyEventResult'], ParentType, ContextType, RequireFields<MutationCopyEventArgs, 'input'>>;
  correctAttendance?: Resolver<ResolversTypes['CorrectAttendanceResult'], ParentType, ContextType, RequireFields<MutationCorrectAttendanceArgs, 'input'>>;
  createApiToken?: Resolver<ResolversTypes['CreateApiTokenResult'], ParentType, ContextType, RequireFields<MutationCreateApiTokenArgs, 'input'>>;
  createEvent?: Resolver<ResolversTypes['CreateEventResult'], ParentType, ContextType, RequireFields<MutationCreateEventArgs, 'input'>>;
  createFinding?: Resolver<ResolversTypes['CreateFindingResult'], ParentType, ContextType, RequireFields<MutationCreateFindingArgs, 'input'>>;
  createSeries?: Resolver<ResolversTypes['CreateSeriesResult'], ParentType, ContextType, RequireFields<MutationCreateSeriesArgs, 'input'>>;
  createWebhook?: Resolver<ResolversTypes['CreateWebhookResult'], ParentType, ContextType, RequireFields<MutationCreateWebhookArgs, 'input'>>;
  decide?: Resolver<ResolversTypes['DecideResult'], ParentType, ContextType, RequireFields<MutationDecideArgs, 'input'>>;
  decideAll?: Resolver<ResolversTypes['DecideAllResult'], ParentType, ContextType, RequireFields<MutationDecideAllArgs, 'input'>>;
  decideStatement?: Resolver<ResolversTypes['DecideStatementResult'], ParentType, ContextType, RequireFields<MutationDecideStatementArgs, 'input'>>;
  declareConflict?: Resolver<ResolversTypes['DeclareConflictResult'], ParentType, ContextType, RequireFields<MutationDeclareConflictArgs, 'input'>>;
  declineEventInvitation?: Resolver<ResolversTypes['DeclineEventInvitationResult'], ParentType, ContextType, RequireFields<MutationDeclineEventInvitationArgs, 'eventSlug'>>;
  declineReplacement?: Resolver<ResolversTypes['DeclineReplacementResult'], ParentType, ContextType, RequireFields<MutationDeclineReplacementArgs, 'eventSlug'>>;
  deleteDraft?: Resolver<ResolversTypes['DeleteDraftResult'], ParentType, ContextType, RequireFields<MutationDeleteDraftArgs, 'eventSlug'>>;
  discardImport?: Resolver<ResolversTypes['DiscardImportResult'], ParentType, ContextType, RequireFields<MutationDiscardImportArgs, 'id'>>;
  discardMessage?: Resolver<ResolversTypes['DiscardMessageResult'], ParentType, ContextType, RequireFields<MutationDiscardMessageArgs, 'id'>>;
  distributeReviews?: Resolver<ResolversTypes['DistributeReviewsResult'], ParentType, ContextType, RequireFields<MutationDistributeReviewsArgs, 'input'>>;
  endGrant?: Resolver<ResolversTypes['EndGrantResult'], ParentType, ContextType, RequireFields<MutationEndGrantArgs, 'input'>>;
  endOtherSignIns?: Resolver<ResolversTypes['EndOtherSignInsResult'], ParentType, ContextType>;
  endSignIn?: Resolver<ResolversTypes['EndSignInResult'], ParentType, ContextType, RequireFields<MutationEndSignInArgs, 'id'>>;
  enterUptake?: Resolver<ResolversTypes['EnterUptakeResult'], ParentType, ContextType, RequireFields<MutationEnterUptakeArgs, 'input'>>;
  holdWaitlist?: Resolver<ResolversTypes['HoldWaitlistResult'], ParentType, ContextType, RequireFields<MutationHoldWaitlistArgs, 'input'>>;
  importRecipients?: Resolver<ResolversTypes['ImportRecipientsResult'], ParentType, ContextType, RequireFields<MutationImportRecipientsArgs, 'input'>>;
  inviteFocalPoint?: Resolver<ResolversTypes['InviteFocalPointResult'], ParentType, ContextType, RequireFields<MutationInviteFocalPointArgs, 'input'>>;
  inviteMember?: Resolver<ResolversTypes['InviteMemberResult'], ParentType, ContextType, RequireFields<MutationInviteMemberArgs, 'input'>>;
  invitePeople?: Resolver<ResolversTypes['InvitePeopleResult'], ParentType, ContextType, RequireFields<MutationInvitePeopleArgs, 'input'>>;
  joinSession?: Resolver<ResolversTypes['JoinSessionResult'], ParentType, ContextType, RequireFields<MutationJoinSessionArgs, 'reference' | 'sessionId'>>;
  keepOrganisationsApart?: Resolver<ResolversTypes['KeepOrganisationsApartResult'], ParentType, ContextType, RequireFields<MutationKeepOrganisationsApartArgs, 'input'>>;
  liftConflict?: Resolver<ResolversTypes['LiftConflictResult'], ParentType, ContextType, RequireFields<MutationLiftConflictArgs, 'id'>>;
  markEditing?: Resolver<ResolversTypes['MarkEditingResult'], ParentType, ContextType, RequireFields<MutationMarkEditingArgs, 'findingId'>>;
  markPresence?: Resolver<ResolversTypes['MarkPresenceResult'], ParentType, ContextType, RequireFields<MutationMarkPresenceArgs, 'reference'>>;
  mergeOrganisations?: Resolver<ResolversTypes['MergeOrganisationsResult'], ParentType, ContextType, RequireFields<MutationMergeOrganisationsArgs, 'input'>>;
  moveFinding?: Resolver<ResolversTypes['MoveFindingResult'], ParentType, ContextType, RequireFields<MutationMoveFindingArgs, 'input'>>;
  moveSession?: Resolver<ResolversTypes['MoveSessionResult'], ParentType, ContextType, RequireFields<MutationMoveSessionArgs, 'input'>>;
  moveTopic?: Resolver<ResolversTypes['MoveTopicResult'], ParentType, ContextType, RequireFields<MutationMoveTopicArgs, 'input'>>;
  namePeople?: Resolver<ResolversTypes['NamePeopleResult'], ParentType, ContextType, RequireFields<MutationNamePeopleArgs, 'input'>>;
  nameReplacement?: Resolver<ResolversTypes['NameReplacementResult'], ParentType, ContextType, RequireFields<MutationNameReplacementArgs, 'input'>>;
  openCalendarFeed?: Resolver<ResolversTypes['OpenCalendarFeedResult'], ParentType, ContextType, RequireFields<MutationOpenCalendarFeedArgs, 'reference'>>;
  openValidation?: Resolver<ResolversTypes['OpenValidationResult'], ParentType, ContextType, RequireFields<MutationOpenValidationArgs, 'input'>>;
  proposeGrant?: Resolver<ResolversTypes['ProposeGrantResult'], ParentType, ContextType, RequireFields<MutationProposeGrantArgs, 'input'>>;
  proposeTerms?: Resolver<ResolversTypes['ProposeTermsResult'], ParentType, ContextType, RequireFields<MutationProposeTermsArgs, 'input'>>;
  publishEvent?: Resolver<ResolversTypes['PublishEventResult'], ParentType, ContextType, RequireFields<MutationPublishEventArgs, 'slug'>>;
  publishReport?: Resolver<ResolversTypes['PublishReportResult'], ParentType, ContextType, RequireFields<MutationPublishReportArgs, 'input'>>;
  registerInterest?: Resolver<ResolversTypes['RegisterInterestResult'], ParentType, ContextType, RequireFields<MutationRegisterInterestArgs, 'input'>>;
  releaseStagedDecisions?: Resolver<ResolversTypes['ReleaseStagedDecisionsResult'], ParentType, ContextType, RequireFields<MutationReleaseStagedDecisionsArgs, 'eventSlug'>>;
  remindReviewers?: Resolver<ResolversTypes['RemindReviewersResult'], ParentType, ContextType, RequireFields<MutationRemindReviewersArgs, 'input'>>;
  removeBoardView?: Resolver<ResolversTypes['RemoveBoardViewResult'], ParentType, ContextType, RequireFields<MutationRemoveBoardViewArgs, 'id'>>;
  removeFinding?: Resolver<ResolversTypes['RemoveFindingResult'], ParentType, ContextType, RequireFields<MutationRemoveFindingArgs, 'input'>>;
  removeMember?: Resolver<ResolversTypes['RemoveMemberResult'], ParentType, ContextType, RequireFields<MutationRemoveMemberArgs, 'instituteSlug' | 'memberId'>>;
  removeMessageTemplate?: Resolver<ResolversTypes['RemoveMessageTemplateResult'], ParentType, ContextType, RequireFields<MutationRemoveMessageTemplateArgs, 'id'>>;
  removeNote?: Resolver<ResolversTypes['RemoveNoteResult'], ParentType, ContextType, RequireFields<MutationRemoveNoteArgs, 'id' | 'version'>>;
  removeRecipient?: Resolver<ResolversTypes['RemoveRecipientResult'], ParentType, ContextType, RequireFields<MutationRemoveRecipientArgs, 'id'>>;
  removeSession?: Resolver<ResolversTypes['RemoveSessionResult'], ParentType, ContextType, RequireFields<MutationRemoveSessionArgs, 'id' | 'version'>>;
  removeTopic?: Resolver<ResolversTypes['RemoveTopicResult'], ParentType, ContextType, RequireFields<MutationRemoveTopicArgs, 'id' | 'version'>>;
  removeUptake?: Resolver<ResolversTypes['RemoveUptakeResult'], ParentType, ContextType, RequireFields<MutationRemoveUptakeArgs, 'id'>>;
  removeWebhook?: Resolver<ResolversTypes['RemoveWebhookResult'], ParentType, ContextType, RequireFields<MutationRemoveWebhookArgs, 'id'>>;
  reportUptake?: Resolver<ResolversTypes['ReportUptakeResult'], ParentType, ContextType, RequireFields<MutationReportUptakeArgs, 'input'>>;
  requestErasure?: Resolver<ResolversTypes['RequestErasureResult'], ParentType, ContextType, Partial<MutationRequestErasureArgs>>;
  resolveFreeze?: Resolver<ResolversTypes['ResolveFreezeResult'], ParentType, ContextType, RequireFields<MutationResolveFreezeArgs, 'input'>>;
  resumeWaitlist?: Resolver<ResolversTypes['ResumeWaitlistResult'], ParentType, ContextType, RequireFields<MutationResumeWaitlistArgs, 'input'>>;
  revealField?: Resolver<ResolversTypes['RevealFieldResult'], ParentType, ContextType, RequireFields<MutationRevealFieldArgs, 'input'>>;
  revokeApiToken?: Resolver<ResolversTypes['RevokeApiTokenResult'], ParentType, ContextType, RequireFields<MutationRevokeApiTokenArgs, 'id'>>;
  revokeEventInvitation?: Resolver<ResolversTypes['RevokeEventInvitationResult'], ParentType, ContextType, RequireFields<MutationRevokeEventInvitationArgs, 'id'>>;
  revokeFocalPoint?: Resolver<ResolversTypes['RevokeFocalPointResult'], ParentType, ContextType, RequireFields<MutationRevokeFocalPointArgs, 'id'>>;
  revokeInvitation?: Resolver<ResolversTypes['RevokeInvitationResult'], ParentType, ContextType, RequireFields<MutationRevokeInvitationArgs, 'id'>>;
  rotateWebhookSecret?: Resolver<ResolversTypes['RotateWebhookSecretResult'], ParentType, ContextType, RequireFields<MutationRotateWebhookSecretArgs, 'id'>>;
  runImport?: Resolver<ResolversTypes['RunImportResult'], ParentType, ContextType, RequireFields<MutationRunImportArgs, 'input'>>;
  runInvitationImport?: Resolver<ResolversTypes['RunInvitationImportResult'], ParentType, ContextType, RequireFields<MutationRunInvitationImportArgs, 'input'>>;
  runPlannedActionNow?: Resolver<ResolversTypes['RunPlannedActionNowResult'], ParentType, ContextType, RequireFields<MutationRunPlannedActionNowArgs, 'id'>>;
  saveBoardView?: Resolver<ResolversTypes['SaveBoardViewResult'], ParentType, ContextType, RequireFields<MutationSaveBoardViewArgs, 'input'>>;
  saveDraft?: Resolver<ResolversTypes['SaveDraftResult'], ParentType, ContextType, RequireFields<MutationSaveDraftArgs, 'content' | 'eventSlug'>>;
  saveMessage?: Resolver<ResolversTypes['SaveMessageResult'], ParentType, ContextType, RequireFields<MutationSaveMessageArgs, 'input'>>;
  saveMessageTemplate?: Resolver<ResolversTypes['SaveMessageTemplateResult'], ParentType, ContextType, RequireFields<MutationSaveMessageTemplateArgs, 'input'>>;
  saveReview?: Resolver<ResolversTypes['SaveReviewResult'], ParentType, ContextType, RequireFields<MutationSaveReviewArgs, 'input'>>;
  sendDeliveryAgain?: Resolver<ResolversTypes['SendDeliveryAgainResult'], ParentType, ContextType, RequireFields<MutationSendDeliveryAgainArgs, 'id'>>;
  sendEventInvitationAgain?: Resolver<ResolversTypes['SendEventInvitationAgainResult'], ParentType, ContextType, RequireFields<MutationSendEventInvitationAgainArgs, 'id'>>;
  sendFollowUp?: Resolver<ResolversTypes['SendFollowUpResult'], ParentType, ContextType, RequireFields<MutationSendFollowUpArgs, 'eventSlug'>>;
  sendMessage?: Resolver<ResolversTypes['SendMessageResult'], ParentType, ContextType, RequireFields<MutationSendMessageArgs, 'input'>>;
  sendReport?: Resolver<ResolversTypes['SendReportResult'], ParentType, ContextType, RequireFields<MutationSendReportArgs, 'input'>>;
  separateOrganisation?: Resolver<ResolversTypes['SeparateOrganisationResult'], ParentType, ContextType, RequireFields<MutationSeparateOrganisationArgs, 'input'>>;
  setCertificateRule?: Resolver<ResolversTypes['SetCertificateRuleResult'], ParentType, ContextType, RequireFields<MutationSetCertificateRuleArgs, 'eventSlug'>>;
  setContributions?: Resolver<ResolversTypes['SetContributionsResult'], ParentType, ContextType, RequireFields<MutationSetContributionsArgs, 'input'>>;
  setDigest?: Resolver<ResolversTypes['SetDigestResult'], ParentType, ContextType, RequireFields<MutationSetDigestArgs, 'input'>>;
  setDisclosureThreshold?: Resolver<ResolversTypes['SetDisclosureThresholdResult'], ParentType, ContextType, RequireFields<MutationSetDisclosureThresholdArgs, 'input'>>;
  setEmailNote?: Resolver<ResolversTypes['SetEmailNoteResult'], ParentType, ContextType, RequireFields<MutationSetEmailNoteArgs, 'input'>>;
  setEvidenceUntil?: Resolver<ResolversTypes['SetEvidenceUntilResult'], ParentType, ContextType, RequireFields<MutationSetEvidenceUntilArgs, 'input'>>;
  setFollowUp?: Resolver<ResolversTypes['SetFollowUpResult'], ParentType, ContextType, RequireFields<MutationSetFollowUpArgs, 'input'>>;
  setLanguage?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType, RequireFields<MutationSetLanguageArgs, 'language'>>;
  setOffersProtection?: Resolver<ResolversTypes['SetOffersProtectionResult'], ParentType, ContextType, RequireFields<MutationSetOffersProtectionArgs, 'eventSlug' | 'offersProtection'>>;
  setOrganisationNames?: Resolver<ResolversTypes['SetOrganisationNamesResult'], ParentType, ContextType, RequireFields<MutationSetOrganisationNamesArgs, 'input'>>;
  setOwnProtection?: Resolver<ResolversTypes['SetOwnProtectionResult'], ParentType, ContextType, RequireFields<MutationSetOwnProtectionArgs, 'input'>>;
  setPriority?: Resolver<ResolversTypes['SetPriorityResult'], ParentType, ContextType, RequireFields<MutationSetPriorityArgs, 'input'>>;
  setReminders?: Resolver<ResolversTypes['SetRemindersResult'], ParentType, ContextType, RequireFields<MutationSetRemindersArgs, 'input'>>;
  setRetention?: Resolver<ResolversTypes['SetRetentionResult'], ParentType, ContextType, RequireFields<MutationSetRetentionArgs, 'input'>>;
  setReviewCriteria?: Resolver<ResolversTypes['SetReviewCriteriaResult'], ParentType, ContextType, RequireFields<MutationSetReviewCriteriaArgs, 'input'>>;
  setRoomDisclosure?: Resolver<ResolversTypes['SetRoomDisclosureResult'], ParentType, ContextType, RequireFields<MutationSetRoomDisclosureArgs, 'input'>>;
  setSeatPlan?: Resolver<ResolversTypes['SetSeatPlanResult'], ParentType, ContextType, RequireFields<MutationSetSeatPlanArgs, 'input'>>;
  setSessionRole?: Resolver<ResolversTypes['SetSessionRoleResult'], ParentType, ContextType, RequireFields<MutationSetSessionRoleArgs, 'input'>>;
  setSessionRule?: Resolver<ResolversTypes['SetSessionRuleResult'], ParentType, ContextType, RequireFields<MutationSetSessionRuleArgs, 'input'>>;
  setSharing?: Resolver<ResolversTypes['SetSharingResult'], ParentType, ContextType, RequireFields<MutationSetSharingArgs, 'input'>>;
  setStatusPageSettings?: Resolver<ResolversTypes['SetStatusPageSettingsResult'], ParentType, ContextType, RequireFields<MutationSetStatusPageSettingsArgs, 'input'>>;
  signToken?: Resolver<ResolversTypes['SignTokenResult'], ParentType, ContextType, RequireFields<MutationSignTokenArgs, 'input'>>;
  submitContribution?: Resolver<ResolversTypes['SubmitContributionResult'], ParentType, ContextType, RequireFields<MutationSubmitContributionArgs, 'input'>>;
  takeSeat?: Resolver<ResolversTypes['TakeSeatResult'], ParentType, ContextType, RequireFields<MutationTakeSeatArgs, 'reference'>>;
  takeSeatByLink?: Resolver<ResolversTypes['TakeSeatByLinkResult'], ParentType, ContextType, RequireFields<MutationTakeSeatByLinkArgs, 'reference'>>;
  testMessage?: Resolver<ResolversTypes['TestMessageResult'], ParentType, ContextType, RequireFields<MutationTestMessageArgs, 'input'>>;
  testWebhook?: Resolver<ResolversTypes['TestWebhookResult'], ParentType, ContextType, RequireFields<MutationTestWebhookArgs, 'id'>>;
  unassignReviewers?: Resolver<ResolversTypes['UnassignReviewersResult'], ParentType, ContextType, RequireFields<MutationUnassignReviewersArgs, 'input'>>;
  undoBulkAction?: Resolver<ResolversTypes['UndoBulkActionResult'], ParentType, ContextType, RequireFields<MutationUndoBulkActionArgs, 'id'>>;
  undoPlannedAction?: Resolver<ResolversTypes['UndoPlannedActionResult'], ParentType, ContextType, RequireFields<MutationUndoPlannedActionArgs, 'id'>>;
  updateEvent?: Resolver<ResolversTypes['UpdateEventResult'], ParentType, ContextType, RequireFields<MutationUpdateEventArgs, 'input'>>;
  updateFinding?: Resolver<ResolversTypes['UpdateFindingResult'], ParentType, ContextType, RequireFields<MutationUpdateFindingArgs, 'input'>>;
  updateFindingSources?: Resolver<ResolversTypes['UpdateFindingSourcesResult'], ParentType, ContextType, RequireFields<MutationUpdateFindingSourcesArgs, 'input'>>;
  updateInstitute?: Resolver<ResolversTypes['UpdateInstituteResult'], ParentType, ContextType, RequireFields<MutationUpdateInstituteArgs, 'input'>>;
  updateReport?: Resolver<ResolversTypes['UpdateReportResult'], ParentType, ContextType, RequireFields<MutationUpdateReportArgs, 'input'>>;
  updateSeries?: Resolver<ResolversTypes['UpdateSeriesResult'], ParentType, ContextType, RequireFields<MutationUpdateSeriesArgs, 'input'>>;
  updateSession?: Resolver<ResolversTypes['UpdateSessionResult'], ParentType, ContextType, RequireFields<MutationUpdateSessionArgs, 'input'>>;
  updateTopic?: Resolver<ResolversTypes['UpdateTopicResult'], ParentType, ContextType, RequireFields<MutationUpdateTopicArgs, 'input'>>;
  updateWebhook?: Resolver<ResolversTypes['UpdateWebhookResult'], ParentType, ContextType, RequireFields<MutationUpdateWebhookArgs, 'input'>>;
  visitStatus?: Resolver<ResolversTypes['VisitStatusResult'], ParentType, ContextType, RequireFields<MutationVisitStatusArgs, 'reference'>>;
  widenOffer?: Resolver<ResolversTypes['WidenOfferResult'], ParentType, ContextType, RequireFields<MutationWidenOfferArgs, 'input'>>;
  withdraw?: Resolver<ResolversTypes['WithdrawResult'], ParentType, ContextType, RequireFields<MutationWithdrawArgs, 'reference'>>;
  withdrawByLink?: Resolver<ResolversTypes['WithdrawByLinkResult'], ParentType, ContextType, RequireFields<MutationWithdrawByLinkArgs, 'reference'>>;
  withdrawContribution?: Resolver<ResolversTypes['WithdrawContributionResult'], ParentType, ContextType, RequireFields<MutationWithdrawContributionArgs, 'id'>>;
  withdrawCountersign?: Resolver<ResolversTypes['WithdrawCountersignResult'], ParentType, ContextType, RequireFields<MutationWithdrawCountersignArgs, 'id'>>;
  withdrawFollowUpAnswers?: Resolver<ResolversTypes['WithdrawFollowUpAnswersResult'], ParentType, ContextType, RequireFields<MutationWithdrawFollowUpAnswersArgs, 'reference'>>;
  withdrawReplacement?: Resolver<ResolversTypes['WithdrawReplacementResult'], ParentType, ContextType, RequireFields<MutationWithdrawReplacementArgs, 'reference'>>;
  withholdContribution?: Resolver<ResolversTypes['WithholdContributionResult'], ParentType, ContextType, RequireFields<MutationWithholdContributionArgs, 'id' | 'version'>>;
  withholdReportFigures?: Resolver<ResolversTypes['WithholdReportFiguresResult'], ParentType, ContextType, RequireFields<MutationWithholdReportFiguresArgs, 'input'>>;
  writeNote?: Resolver<ResolversTypes['WriteNoteResult'], ParentType, ContextType, RequireFields<MutationWriteNoteArgs, 'input'>>;
};

export type NamePeopleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamePeopleResult'] = ResolversParentTypes['NamePeopleResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'FocalPointClosed' | 'InvalidInput' | 'InvitationClosed' | 'InvitationsInvalid' | 'PeopleNamed' | 'PlacesFilled' | 'UnknownEventInvitation' | 'UnknownFocalPoint', ParentType, ContextType>;
};

export type NameReplacementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameReplacementResult'] = ResolversParentTypes['NameReplacementResult']> = {
  __resolveType: TypeResolveFn<'CannotName' | 'InvalidInput' | 'ReplacementNamed' | 'UnknownRegistration', ParentType, ContextType>;
};

export type NamedReplacementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamedReplacement'] = ResolversParentTypes['NamedReplacement']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReplacementState'], ParentType, ContextType>;
};

export type NeutralEmailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeutralEmail'] = ResolversParentTypes['NeutralEmail']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paragraphs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  phraseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoChosenSessionLeftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoChosenSessionLeft'] = ResolversParentTypes['NoChosenSessionLeft']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoFollowUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoFollowUp'] = ResolversParentTypes['NoFollowUp']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoOffer'] = ResolversParentTypes['NoOffer']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RegistrationState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoPlace'] = ResolversParentTypes['NoPlace']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoSuchPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoSuchPlace'] = ResolversParentTypes['NoSuchPlace']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NobodyNamedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NobodyNamed'] = ResolversParentTypes['NobodyNamed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NobodyOfferedReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NobodyOfferedReason'] = ResolversParentTypes['NobodyOfferedReason']> = {
  code?: Resolver<ResolversTypes['NobodyOfferedCode'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['StakeholderGroup']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NobodyToRemindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NobodyToRemind'] = ResolversParentTypes['NobodyToRemind']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NobodyToSendToResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NobodyToSendTo'] = ResolversParentTypes['NobodyToSendTo']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NobodyToWriteToResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NobodyToWriteTo'] = ResolversParentTypes['NobodyToWriteTo']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAContributorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAContributor'] = ResolversParentTypes['NotAContributor']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type NotYoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotYours'] = ResolversParentTypes['NotYours']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Note'] = ResolversParentTypes['Note']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['StakeholderGroup']>, ParentType, ContextType>;
  heardAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institute?: Resolver<Maybe<ResolversTypes['Institute']>, ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoteKind'], ParentType, ContextType>;
  marks?: Resolver<Array<ResolversTypes['NoteMark']>, ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoteAlreadyRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteAlreadyRemoved'] = ResolversParentTypes['NoteAlreadyRemoved']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteChanged'] = ResolversParentTypes['NoteChanged']> = {
  note?: Resolver<ResolversTypes['Note'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteChangedMeanwhileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteChangedMeanwhile'] = ResolversParentTypes['NoteChangedMeanwhile']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['Note'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteConnection'] = ResolversParentTypes['NoteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NoteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteEdge'] = ResolversParentTypes['NoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Note'], ParentType, ContextType>;
};

export type NoteInUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteInUse'] = ResolversParentTypes['NoteInUse']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteMarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteMark'] = ResolversParentTypes['NoteMark']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isName?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoteRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteRemoved'] = ResolversParentTypes['NoteRemoved']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteRequired'] = ResolversParentTypes['NoteRequired']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteWrittenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteWritten'] = ResolversParentTypes['NoteWritten']> = {
  note?: Resolver<ResolversTypes['Note'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotesChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotesChange'] = ResolversParentTypes['NotesChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NotesNotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotesNotAllowed'] = ResolversParentTypes['NotesNotAllowed']> = {
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

export type NothingToAnnounceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NothingToAnnounce'] = ResolversParentTypes['NothingToAnnounce']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToUndoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NothingToUndo'] = ResolversParentTypes['NothingToUndo']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToValidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NothingToValidate'] = ResolversParentTypes['NothingToValidate']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingWidenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NothingWidened'] = ResolversParentTypes['NothingWidened']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferLapsedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferLapsed'] = ResolversParentTypes['OfferLapsed']> = {
  lapsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferLimit'] = ResolversParentTypes['OfferLimit']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
};

export type OfferReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferReason'] = ResolversParentTypes['OfferReason']> = {
  groupHeld?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  groupTarget?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OfferReasonKind'], ParentType, ContextType>;
  outOfTurn?: Resolver<Maybe<ResolversTypes['OutOfTurn']>, ParentType, ContextType>;
  skipped?: Resolver<Array<ResolversTypes['SkippedPerson']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfferWidenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferWidened'] = ResolversParentTypes['OfferWidened']> = {
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferedReplacementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferedReplacement'] = ResolversParentTypes['OfferedReplacement']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['StakeholderGroup'], ParentType, ContextType>;
  holderName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OffersProtectionSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OffersProtectionSet'] = ResolversParentTypes['OffersProtectionSet']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenCalendarFeedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCalendarFeedResult'] = ResolversParentTypes['OpenCalendarFeedResult']> = {
  __resolveType: TypeResolveFn<'CalendarFeedOpened' | 'UnknownRegistration' | 'WrongState', ParentType, ContextType>;
};

export type OpenValidationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenValidationResult'] = ResolversParentTypes['OpenValidationResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'EventNotOver' | 'InvalidInput' | 'NotAllowed' | 'NothingToValidate' | 'SecondFactorNeeded' | 'UnknownEvent' | 'ValidationBlocked' | 'ValidationOpened' | 'ValidationUnderway', ParentType, ContextType>;
};

export type OrganisationAliasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationAlias'] = ResolversParentTypes['OrganisationAlias']> = {
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  spelling?: Resolver<ResolversTypes['OrganisationSpelling'], ParentType, ContextType>;
};

export type OrganisationNamesSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationNamesSet'] = ResolversParentTypes['OrganisationNamesSet']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationSeparatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationSeparated'] = ResolversParentTypes['OrganisationSeparated']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  offersMade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationSpellingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationSpelling'] = ResolversParentTypes['OrganisationSpelling']> = {
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  otherNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  registrations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisations'] = ResolversParentTypes['Organisations']> = {
  matching?: Resolver<Array<ResolversTypes['OrganisationSpelling']>, ParentType, ContextType, RequireFields<OrganisationsMatchingArgs, 'search'>>;
  merged?: Resolver<Array<ResolversTypes['MergedOrganisation']>, ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['MergeSuggestion']>, ParentType, ContextType>;
};

export type OrganisationsKeptApartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationsKeptApart'] = ResolversParentTypes['OrganisationsKeptApart']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationsMergedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationsMerged'] = ResolversParentTypes['OrganisationsMerged']> = {
  aboveCap?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OtherInstituteNeededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherInstituteNeeded'] = ResolversParentTypes['OtherInstituteNeeded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutOfTurnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutOfTurn'] = ResolversParentTypes['OutOfTurn']> = {
  ahead?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OutOfTurnReasonNeededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutOfTurnReasonNeeded'] = ResolversParentTypes['OutOfTurnReasonNeeded']> = {
  ahead?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnFollowUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnFollowUp'] = ResolversParentTypes['OwnFollowUp']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['Answer']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['Question']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OwnProtectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnProtection'] = ResolversParentTypes['OwnProtection']> = {
  emailPhrase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  everywhere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OwnProtectionSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnProtectionSet'] = ResolversParentTypes['OwnProtectionSet']> = {
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnValidationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnValidation'] = ResolversParentTypes['OwnValidation']> = {
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hasFetched?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roundId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipationFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationFigures'] = ResolversParentTypes['ParticipationFigures']> = {
  countries?: Resolver<Array<ResolversTypes['CountryParticipation']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['GroupParticipation']>, ParentType, ContextType>;
  otherCountries?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  range?: Resolver<Maybe<ResolversTypes['CountRange']>, ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  hits?: Resolver<Array<ResolversTypes['LeakHit']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PassageAnswersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageAnswers'] = ResolversParentTypes['PassageAnswers']> = {
  fair?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  identifies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notFair?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PasskeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passkey'] = ResolversParentTypes['Passkey']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PeopleInvitedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeopleInvited'] = ResolversParentTypes['PeopleInvited']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  invited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeopleNamedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeopleNamed'] = ResolversParentTypes['PeopleNamed']> = {
  focalPoint?: Resolver<ResolversTypes['FocalPoint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlacesFilledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacesFilled'] = ResolversParentTypes['PlacesFilled']> = {
  filled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanPreview'] = ResolversParentTypes['PlanPreview']> = {
  groups?: Resolver<Array<ResolversTypes['PlanPreviewGroup']>, ParentType, ContextType>;
  nobodyOffered?: Resolver<Array<ResolversTypes['NobodyOfferedReason']>, ParentType, ContextType>;
  offered?: Resolver<Array<ResolversTypes['Registration']>, ParentType, ContextType>;
  offersMade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanPreviewGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanPreviewGroup'] = ResolversParentTypes['PlanPreviewGroup']> = {
  groupKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanPreviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanPreviewResult'] = ResolversParentTypes['PlanPreviewResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'PlanPreview' | 'SeatPlanInfeasible' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

export type PlanRepairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanRepair'] = ResolversParentTypes['PlanRepair']> = {
  offer?: Resolver<Array<ResolversTypes['Registration']>, ParentType, ContextType>;
  unfilledAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unfilledBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unstage?: Resolver<Array<ResolversTypes['Registration']>, ParentType, ContextType>;
};

export type PlannedAboutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedAbout'] = ResolversParentTypes['PlannedAbout']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlannedActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedAction'] = ResolversParentTypes['PlannedAction']> = {
  about?: Resolver<Maybe<ResolversTypes['PlannedAbout']>, ParentType, ContextType>;
  affected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  affectedNow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  emailed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  halted?: Resolver<Maybe<ResolversTypes['PlannedActionHalt']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isUpperBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlannedActionKind'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refused?: Resolver<Array<ResolversTypes['RefusedRow']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlannedActionState'], ParentType, ContextType>;
  takesEffectAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PlannedActionRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedActionRun'] = ResolversParentTypes['PlannedActionRun']> = {
  action?: Resolver<ResolversTypes['PlannedAction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlannedActionUndoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedActionUndone'] = ResolversParentTypes['PlannedActionUndone']> = {
  action?: Resolver<ResolversTypes['PlannedAction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PresenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Presence'] = ResolversParentTypes['Presence']> = {
  members?: Resolver<Array<ResolversTypes['MemberSummary']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PresenceMarkedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PresenceMarked'] = ResolversParentTypes['PresenceMarked']> = {
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreviewEmailResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewEmailResult'] = ResolversParentTypes['PreviewEmailResult']> = {
  __resolveType: TypeResolveFn<'EmailPreview' | 'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownEvent' | 'UnknownRegistration', ParentType, ContextType>;
};

export type PreviewedEmailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewedEmails'] = ResolversParentTypes['PreviewedEmails']> = {
  about?: Resolver<ResolversTypes['EmailTopic'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrioritySetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrioritySet'] = ResolversParentTypes['PrioritySet']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  offersMade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProofOfWorkChallengeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProofOfWorkChallenge'] = ResolversParentTypes['ProofOfWorkChallenge']> = {
  algorithm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  challenge?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  maxNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  salt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProofOfWorkNeededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProofOfWorkNeeded'] = ResolversParentTypes['ProofOfWorkNeeded']> = {
  challenge?: Resolver<ResolversTypes['ProofOfWorkChallenge'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeGrantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeGrantResult'] = ResolversParentTypes['ProposeGrantResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'AllotmentTooLarge' | 'GrantExists' | 'GrantProposed' | 'GrantToOneself' | 'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownEvent' | 'UnknownInstitute', ParentType, ContextType>;
};

export type ProposeTermsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeTermsResult'] = ResolversParentTypes['ProposeTermsResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'AllotmentTooLarge' | 'ChangedMeanwhile' | 'GrantClosed' | 'GrantProposed' | 'InvalidInput' | 'NotAllowed' | 'SameTerms' | 'SecondFactorNeeded' | 'UnknownGrant', ParentType, ContextType>;
};

export type ProtectionInUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProtectionInUse'] = ResolversParentTypes['ProtectionInUse']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicRoomResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicRoom'] = ResolversParentTypes['PublicRoom']> = {
  disclosure?: Resolver<ResolversTypes['RoomDisclosure'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['PublicRoomGroup']>, ParentType, ContextType>;
  hasFreeSeats?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  taken?: Resolver<Maybe<ResolversTypes['CountRange']>, ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicRoomGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicRoomGroup'] = ResolversParentTypes['PublicRoomGroup']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  taken?: Resolver<Maybe<ResolversTypes['CountRange']>, ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PublicationKind'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  link?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishEventResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishEventResult'] = ResolversParentTypes['PublishEventResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'AlreadyPublished' | 'EventPublished' | 'NotAllowed' | 'NotReadyToPublish' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

export type PublishReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishReportResult'] = ResolversParentTypes['PublishReportResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'ChangedMeanwhile' | 'CountersignPending' | 'NotAllowed' | 'ReportBlocked' | 'ReportPublished' | 'ReportReveals' | 'ReportUnderEmbargo' | 'ReportWithoutFindings' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

export type PublishedContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedContribution'] = ResolversParentTypes['PublishedContribution']> = {
  group?: Resolver<Maybe<ResolversTypes['StakeholderGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type PublishedContributionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedContributionConnection'] = ResolversParentTypes['PublishedContributionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PublishedContributionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PublishedContributionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedContributionEdge'] = ResolversParentTypes['PublishedContributionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublishedContribution'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actionPreview?: Resolver<ResolversTypes['ActionPreview'], ParentType, ContextType, RequireFields<QueryActionPreviewArgs, 'args' | 'kind'>>;
  breakoutProposal?: Resolver<ResolversTypes['BreakoutProposalResult'], ParentType, ContextType, RequireFields<QueryBreakoutProposalArgs, 'input'>>;
  bulkAction?: Resolver<Maybe<ResolversTypes['BulkAction']>, ParentType, ContextType, RequireFields<QueryBulkActionArgs, 'id'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'slug'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  grant?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType, RequireFields<QueryGrantArgs, 'id'>>;
  institute?: Resolver<Maybe<ResolversTypes['Institute']>, ParentType, ContextType, RequireFields<QueryInstituteArgs, 'slug'>>;
  institutes?: Resolver<Array<ResolversTypes['Institute']>, ParentType, ContextType, Partial<QueryInstitutesArgs>>;
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType, RequireFields<QueryInvitationArgs, 'id'>>;
  invitationLink?: Resolver<Maybe<ResolversTypes['InvitationLink']>, ParentType, ContextType, RequireFields<QueryInvitationLinkArgs, 'token'>>;
  joinLink?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QueryJoinLinkArgs, 'sessionId'>>;
  knownOrganisations?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QueryKnownOrganisationsArgs, 'eventSlug' | 'prefix'>>;
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType, RequireFields<QueryMessageArgs, 'id'>>;
  neutralEmail?: Resolver<ResolversTypes['NeutralEmail'], ParentType, ContextType>;
  planPreview?: Resolver<ResolversTypes['PlanPreviewResult'], ParentType, ContextType, RequireFields<QueryPlanPreviewArgs, 'input'>>;
  plannedAction?: Resolver<Maybe<ResolversTypes['PlannedAction']>, ParentType, ContextType, RequireFields<QueryPlannedActionArgs, 'id'>>;
  plannedActions?: Resolver<Array<ResolversTypes['PlannedAction']>, ParentType, ContextType, Partial<QueryPlannedActionsArgs>>;
  previewEmail?: Resolver<ResolversTypes['PreviewEmailResult'], ParentType, ContextType, RequireFields<QueryPreviewEmailArgs, 'input'>>;
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType, RequireFields<QueryRegistrationArgs, 'reference'>>;
  registrationByLink?: Resolver<Maybe<ResolversTypes['RegistrationByLink']>, ParentType, ContextType, RequireFields<QueryRegistrationByLinkArgs, 'reference'>>;
  registrationImport?: Resolver<Maybe<ResolversTypes['RegistrationImport']>, ParentType, ContextType, RequireFields<QueryRegistrationImportArgs, 'id'>>;
  reportByLink?: Resolver<Maybe<ResolversTypes['ReportByLink']>, ParentType, ContextType, RequireFields<QueryReportByLinkArgs, 'token'>>;
  reviewDistribution?: Resolver<ResolversTypes['ReviewDistributionResult'], ParentType, ContextType, RequireFields<QueryReviewDistributionArgs, 'input'>>;
  series?: Resolver<Maybe<ResolversTypes['Series']>, ParentType, ContextType, RequireFields<QuerySeriesArgs, 'slug'>>;
  sessionMove?: Resolver<ResolversTypes['SessionMoveResult'], ParentType, ContextType, RequireFields<QuerySessionMoveArgs, 'input'>>;
  validationDraft?: Resolver<ResolversTypes['ValidationDraftResult'], ParentType, ContextType, RequireFields<QueryValidationDraftArgs, 'input'>>;
  validationKey?: Resolver<Maybe<ResolversTypes['ValidationKey']>, ParentType, ContextType, RequireFields<QueryValidationKeyArgs, 'roundId'>>;
  verifyCertificate?: Resolver<Maybe<ResolversTypes['VerifyCertificateResult']>, ParentType, ContextType, RequireFields<QueryVerifyCertificateArgs, 'code' | 'name'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType, RequireFields<QueryWebhookArgs, 'id'>>;
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

export type QueueAlreadyHeldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueueAlreadyHeld'] = ResolversParentTypes['QueueAlreadyHeld']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueueHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueueHold'] = ResolversParentTypes['QueueHold']> = {
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type QueueNotHeldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueueNotHeld'] = ResolversParentTypes['QueueNotHeld']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReasonNeededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReasonNeeded'] = ResolversParentTypes['ReasonNeeded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecentOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecentOffer'] = ResolversParentTypes['RecentOffer']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['OfferReason'], ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
};

export type RecentSecondFactorNeededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecentSecondFactorNeeded'] = ResolversParentTypes['RecentSecondFactorNeeded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecipientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recipient'] = ResolversParentTypes['Recipient']> = {
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliveries?: Resolver<Array<ResolversTypes['ReportDelivery']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecipientConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecipientConnection'] = ResolversParentTypes['RecipientConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecipientEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecipientCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecipientCounts'] = ResolversParentTypes['RecipientCounts']> = {
  acknowledged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notSent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unacknowledged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undelivered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecipientEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecipientEdge'] = ResolversParentTypes['RecipientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recipient'], ParentType, ContextType>;
};

export type RecipientExistsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecipientExists'] = ResolversParentTypes['RecipientExists']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecipientRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecipientRemoved'] = ResolversParentTypes['RecipientRemoved']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecipientSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecipientSaved'] = ResolversParentTypes['RecipientSaved']> = {
  recipient?: Resolver<ResolversTypes['Recipient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecipientsImportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecipientsImported'] = ResolversParentTypes['RecipientsImported']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'AllotmentTooLarge' | 'AlreadyDone' | 'AlreadyMember' | 'AlreadyPlanned' | 'AlreadyPublished' | 'AlreadyRegistered' | 'AlreadyTookEffect' | 'AlreadyUndone' | 'AlreadyWithdrawn' | 'AttackUnfinished' | 'BulkActionRunning' | 'CannotHoldSeat' | 'CannotName' | 'CannotReview' | 'CapacityBelowHeld' | 'ChangedMeanwhile' | 'ContributionTooLong' | 'ContributionsClosed' | 'ContributionsMayIdentify' | 'CountersignNeeded' | 'CountersignSettled' | 'CriteriaInUse' | 'DidNotTakePart' | 'DistributionChanged' | 'ErasureLinkInvalid' | 'EventInAnotherSeries' | 'EventNotOver' | 'EventOver' | 'EvidenceDestroyed' | 'EvidenceOnlySooner' | 'FindingChangedMeanwhile' | 'FocalPointClosed' | 'FollowUpClosed' | 'FollowUpHasAnswers' | 'GrantClosed' | 'GrantExists' | 'GrantToOneself' | 'GroupAndOrganisationFixed' | 'ImportNotReady' | 'ImportSettled' | 'InvalidInput' | 'InvitationClosed' | 'InvitationNeeded' | 'InvitationsInvalid' | 'JoinNotYetOpen' | 'LastOwner' | 'MatchCountChanged' | 'MessageUnderway' | 'NoChosenSessionLeft' | 'NoFollowUp' | 'NoOffer' | 'NoPlace' | 'NoSuchPlace' | 'NobodyNamed' | 'NobodyToRemind' | 'NobodyToSendTo' | 'NobodyToWriteTo' | 'NotAContributor' | 'NotAllowed' | 'NotReadyToPublish' | 'NotRevealable' | 'NotYours' | 'NoteAlreadyRemoved' | 'NoteChangedMeanwhile' | 'NoteInUse' | 'NoteRequired' | 'NotesNotAllowed' | 'NothingProposed' | 'NothingStaged' | 'NothingToAnnounce' | 'NothingToUndo' | 'NothingToValidate' | 'NothingWidened' | 'OfferLapsed' | 'OtherInstituteNeeded' | 'OutOfTurnReasonNeeded' | 'PlacesFilled' | 'ProofOfWorkNeeded' | 'ProtectionInUse' | 'QueueAlreadyHeld' | 'QueueNotHeld' | 'ReasonNeeded' | 'RecentSecondFactorNeeded' | 'RecipientExists' | 'RegistrationClosed' | 'RegistrationNotYetOpen' | 'ReleaseRefused' | 'RemovalNotConfirmed' | 'ReportBlocked' | 'ReportNotInLanguage' | 'ReportReveals' | 'ReportUnderEmbargo' | 'ReportVersionNotPublished' | 'ReportWithoutFindings' | 'RequestIdReused' | 'ReviewChangedMeanwhile' | 'RoomFrozen' | 'RoomReveals' | 'RoomSettled' | 'RuleOnlyStricter' | 'SameTerms' | 'SeatAlreadyTaken' | 'SeatNotPassed' | 'SeatOfferedMeanwhile' | 'SeatPlanInfeasible' | 'SecondFactorNeeded' | 'SessionHasNotes' | 'SlugTaken' | 'SourceNotUsable' | 'TermsChanged' | 'ThresholdAboveRoom' | 'ThresholdTooLarge' | 'TokenAlreadyFetched' | 'TokenForged' | 'TokenUsed' | 'TooManyBoardViews' | 'TooManyRequests' | 'TooManyUptakes' | 'TooManyWebhooks' | 'TopicInUse' | 'UnknownAlias' | 'UnknownApiToken' | 'UnknownBoardView' | 'UnknownBulkAction' | 'UnknownConflict' | 'UnknownContribution' | 'UnknownCountersignRequest' | 'UnknownEvent' | 'UnknownEventInvitation' | 'UnknownFinding' | 'UnknownFocalPoint' | 'UnknownFreeze' | 'UnknownGrant' | 'UnknownHit' | 'UnknownImport' | 'UnknownInstitute' | 'UnknownInvitation' | 'UnknownMember' | 'UnknownMessage' | 'UnknownNote' | 'UnknownPartner' | 'UnknownPlannedAction' | 'UnknownRecipient' | 'UnknownRegistration' | 'UnknownReportLink' | 'UnknownSeries' | 'UnknownSession' | 'UnknownSignIn' | 'UnknownStatement' | 'UnknownTemplate' | 'UnknownTopic' | 'UnknownUptake' | 'UnknownValidationRound' | 'UnknownWebhook' | 'UptakeMayIdentify' | 'ValidationBlocked' | 'ValidationRoundClosed' | 'ValidationUnderway' | 'WebhookNotActive' | 'WrongState', ParentType, ContextType>;
};

export type RefusedAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusedAssignment'] = ResolversParentTypes['RefusedAssignment']> = {
  reference?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  refusal?: Resolver<ResolversTypes['AssignmentRefusal'], ParentType, ContextType>;
  reviewerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RefusedDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusedDecision'] = ResolversParentTypes['RefusedDecision']> = {
  reference?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  refusal?: Resolver<ResolversTypes['DecisionRefusal'], ParentType, ContextType>;
};

export type RefusedRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusedRow'] = ResolversParentTypes['RefusedRow']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RegisterAbilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterAbility'] = ResolversParentTypes['RegisterAbility']> = {
  __resolveType: TypeResolveFn<'CanRegister' | 'CannotRegister', ParentType, ContextType>;
};

export type RegisterInterestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterInterestResult'] = ResolversParentTypes['RegisterInterestResult']> = {
  __resolveType: TypeResolveFn<'AlreadyRegistered' | 'AnsweredByEmail' | 'InterestRegistered' | 'InvalidInput' | 'InvitationClosed' | 'InvitationNeeded' | 'ProofOfWorkNeeded' | 'RegistrationClosed' | 'RegistrationNotYetOpen' | 'RequestIdReused' | 'SeatNotPassed' | 'TooManyRequests' | 'UnknownEvent', ParentType, ContextType>;
};

export type RegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration']> = {
  affiliation?: Resolver<ResolversTypes['AffiliationVisibility'], ParentType, ContextType>;
  allotment?: Resolver<Maybe<ResolversTypes['Institute']>, ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['Answer']>, ParentType, ContextType>;
  assignments?: Resolver<Maybe<Array<ResolversTypes['ReviewAssignment']>>, ParentType, ContextType>;
  attendance?: Resolver<Array<ResolversTypes['SessionAttendance']>, ParentType, ContextType>;
  attendanceRecords?: Resolver<Array<ResolversTypes['AttendanceRecord']>, ParentType, ContextType>;
  awaitsConfirmation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  calendarFeed?: Resolver<Maybe<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  consents?: Resolver<Array<ResolversTypes['Consent']>, ParentType, ContextType>;
  contributions?: Resolver<Array<ResolversTypes['Contribution']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emails?: Resolver<Maybe<ResolversTypes['EmailConnection']>, ParentType, ContextType, Partial<RegistrationEmailsArgs>>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  followUp?: Resolver<Maybe<ResolversTypes['OwnFollowUp']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['StakeholderGroup'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  isAssignedToViewer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  lastEmailStatus?: Resolver<Maybe<ResolversTypes['EmailDeliveryStatus']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['OfferLimit']>, ParentType, ContextType>;
  masked?: Resolver<Array<ResolversTypes['FieldMask']>, ParentType, ContextType>;
  motivation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offerExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  offerReason?: Resolver<Maybe<ResolversTypes['OfferReason']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisationNames?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['SessionPlace']>, ParentType, ContextType>;
  previousVisit?: Resolver<Maybe<ResolversTypes['StatusVisit']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  priorityReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  protected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pseudonym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  replacement?: Resolver<Maybe<ResolversTypes['NamedReplacement']>, ParentType, ContextType>;
  reviewSummary?: Resolver<Maybe<ResolversTypes['ReviewSummary']>, ParentType, ContextType>;
  reviews?: Resolver<Maybe<Array<ResolversTypes['Review']>>, ParentType, ContextType>;
  seriesHistory?: Resolver<Maybe<ResolversTypes['SeriesHistory']>, ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  sharing?: Resolver<Maybe<Array<ResolversTypes['Sharing']>>, ParentType, ContextType>;
  staged?: Resolver<Maybe<ResolversTypes['StagedDecision']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RegistrationState'], ParentType, ContextType>;
  validation?: Resolver<Maybe<ResolversTypes['OwnValidation']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['RegistrationAbilities'], ParentType, ContextType>;
  viewerReview?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  waitlistPlace?: Resolver<Maybe<ResolversTypes['WaitlistPlace']>, ParentType, ContextType>;
  wantsAllSessions?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RegistrationAbilitiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationAbilities'] = ResolversParentTypes['RegistrationAbilities']> = {
  amend?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changeConsents?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contribute?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decide?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  nameReplacement?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  setPriority?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  takeSeat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  widen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RegistrationByLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationByLink'] = ResolversParentTypes['RegistrationByLink']> = {
  answerFollowUpUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  awaitsConfirmation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  offerExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RegistrationState'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['LinkAbilities'], ParentType, ContextType>;
  waitlistPlace?: Resolver<Maybe<ResolversTypes['WaitlistPlace']>, ParentType, ContextType>;
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
  facets?: Resolver<ResolversTypes['RegistrationFacets'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegistrationDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationDraft'] = ResolversParentTypes['RegistrationDraft']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegistrationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationEdge'] = ResolversParentTypes['RegistrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
};

export type RegistrationFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationFacets'] = ResolversParentTypes['RegistrationFacets']> = {
  countries?: Resolver<Maybe<Array<ResolversTypes['FacetCount']>>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  languages?: Resolver<Maybe<Array<ResolversTypes['FacetCount']>>, ParentType, ContextType>;
  reviews?: Resolver<Maybe<Array<ResolversTypes['FacetCount']>>, ParentType, ContextType>;
  scores?: Resolver<Maybe<Array<ResolversTypes['FacetCount']>>, ParentType, ContextType>;
  staged?: Resolver<Maybe<Array<ResolversTypes['FacetCount']>>, ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
};

export type RegistrationImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationImport'] = ResolversParentTypes['RegistrationImport']> = {
  columns?: Resolver<Array<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  doneCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  encoding?: Resolver<ResolversTypes['ImportEncoding'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groupValues?: Resolver<Array<ResolversTypes['ImportGroupValue']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invalidCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mapping?: Resolver<ResolversTypes['ImportMapping'], ParentType, ContextType>;
  problems?: Resolver<ResolversTypes['ImportProblemConnection'], ParentType, ContextType, Partial<RegistrationImportProblemsArgs>>;
  purpose?: Resolver<ResolversTypes['ImportPurpose'], ParentType, ContextType>;
  readyCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  separator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skippedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ImportSource']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
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

export type RegistrationWithdrawnByLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationWithdrawnByLink'] = ResolversParentTypes['RegistrationWithdrawnByLink']> = {
  registration?: Resolver<ResolversTypes['RegistrationByLink'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleaseRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseRefused'] = ResolversParentTypes['ReleaseRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refused?: Resolver<Array<ResolversTypes['RefusedDecision']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleaseStagedDecisionsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseStagedDecisionsResult'] = ResolversParentTypes['ReleaseStagedDecisionsResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'ChangedMeanwhile' | 'CountersignPending' | 'NotAllowed' | 'NothingStaged' | 'ReleaseRefused' | 'SecondFactorNeeded' | 'StagedDecisionsReleased' | 'UnknownEvent', ParentType, ContextType>;
};

export type RemindReviewersResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemindReviewersResult'] = ResolversParentTypes['RemindReviewersResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'InvalidInput' | 'NobodyToRemind' | 'NotAllowed' | 'ReviewersReminded' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

export type RemindersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reminders'] = ResolversParentTypes['Reminders']> = {
  daysBefore?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  offerHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RemindersSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemindersSet'] = ResolversParentTypes['RemindersSet']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemovalNotConfirmedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovalNotConfirmed'] = ResolversParentTypes['RemovalNotConfirmed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  removed?: Resolver<Array<ResolversTypes['AnsweredItem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveBoardViewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveBoardViewResult'] = ResolversParentTypes['RemoveBoardViewResult']> = {
  __resolveType: TypeResolveFn<'BoardViewRemoved' | 'NotAllowed' | 'UnknownBoardView', ParentType, ContextType>;
};

export type RemoveFindingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveFindingResult'] = ResolversParentTypes['RemoveFindingResult']> = {
  __resolveType: TypeResolveFn<'FindingChangedMeanwhile' | 'FindingRemoved' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownFinding', ParentType, ContextType>;
};

export type RemoveMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveMemberResult'] = ResolversParentTypes['RemoveMemberResult']> = {
  __resolveType: TypeResolveFn<'LastOwner' | 'MemberRemoved' | 'NotAllowed' | 'RecentSecondFactorNeeded' | 'SecondFactorNeeded' | 'UnknownInstitute' | 'UnknownMember', ParentType, ContextType>;
};

export type RemoveMessageTemplateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveMessageTemplateResult'] = ResolversParentTypes['RemoveMessageTemplateResult']> = {
  __resolveType: TypeResolveFn<'MessageTemplateRemoved' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownInstitute' | 'UnknownTemplate', ParentType, ContextType>;
};

export type RemoveNoteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveNoteResult'] = ResolversParentTypes['RemoveNoteResult']> = {
  __resolveType: TypeResolveFn<'NotAllowed' | 'NoteChangedMeanwhile' | 'NoteInUse' | 'NoteRemoved' | 'SecondFactorNeeded' | 'UnknownNote', ParentType, ContextType>;
};

export type RemoveRecipientResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveRecipientResult'] = ResolversParentTypes['RemoveRecipientResult']> = {
  __resolveType: TypeResolveFn<'NotAllowed' | 'RecipientRemoved' | 'SecondFactorNeeded' | 'UnknownRecipient', ParentType, ContextType>;
};

export type RemoveSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveSessionResult'] = ResolversParentTypes['RemoveSessionResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'ChangedMeanwhile' | 'NotAllowed' | 'SecondFactorNeeded' | 'SessionHasNotes' | 'SessionRemoved' | 'UnknownSession', ParentType, ContextType>;
};

export type RemoveTopicResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveTopicResult'] = ResolversParentTypes['RemoveTopicResult']> = {
  __resolveType: TypeResolveFn<'ChangedMeanwhile' | 'NotAllowed' | 'SecondFactorNeeded' | 'TopicInUse' | 'TopicRemoved' | 'UnknownTopic', ParentType, ContextType>;
};

export type RemoveUptakeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveUptakeResult'] = ResolversParentTypes['RemoveUptakeResult']> = {
  __resolveType: TypeResolveFn<'NotAllowed' | 'SecondFactorNeeded' | 'UnknownUptake' | 'UptakeRemoved', ParentType, ContextType>;
};

export type RemoveWebhookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveWebhookResult'] = ResolversParentTypes['RemoveWebhookResult']> = {
  __resolveType: TypeResolveFn<'NotAllowed' | 'SecondFactorNeeded' | 'UnknownWebhook' | 'WebhookRemoved', ParentType, ContextType>;
};

export type ReplacementAcceptedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplacementAccepted'] = ResolversParentTypes['ReplacementAccepted']> = {
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplacementDeclinedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplacementDeclined'] = ResolversParentTypes['ReplacementDeclined']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplacementNamedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplacementNamed'] = ResolversParentTypes['ReplacementNamed']> = {
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplacementWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplacementWithdrawn'] = ResolversParentTypes['ReplacementWithdrawn']> = {
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  draft?: Resolver<Maybe<ResolversTypes['ReportDraft']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  findingUptake?: Resolver<Maybe<ResolversTypes['FindingUptake']>, ParentType, ContextType, RequireFields<ReportFindingUptakeArgs, 'findingId'>>;
  uptake?: Resolver<Array<ResolversTypes['FindingUptake']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['ReportVersion']>, ParentType, ContextType, Partial<ReportVersionArgs>>;
  versions?: Resolver<Array<ResolversTypes['ReportVersion']>, ParentType, ContextType>;
};

export type ReportAcknowledgedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportAcknowledged'] = ResolversParentTypes['ReportAcknowledged']> = {
  report?: Resolver<ResolversTypes['ReportByLink'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportAttackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportAttack'] = ResolversParentTypes['ReportAttack']> = {
  change?: Resolver<Maybe<ResolversTypes['WithheldFigures']>, ParentType, ContextType>;
  inferences?: Resolver<Array<ResolversTypes['Inference']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AttackOutcome'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['WithheldFigures'], ParentType, ContextType>;
};

export type ReportBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportBlock'] = ResolversParentTypes['ReportBlock']> = {
  findingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReportBlockKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['ReportPart']>, ParentType, ContextType>;
};

export type ReportBlockedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportBlocked'] = ResolversParentTypes['ReportBlocked']> = {
  blocks?: Resolver<Array<ResolversTypes['ReportBlock']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportByLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportByLink'] = ResolversParentTypes['ReportByLink']> = {
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uptake?: Resolver<Array<ResolversTypes['UptakeEntry']>, ParentType, ContextType>;
};

export type ReportChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportChange'] = ResolversParentTypes['ReportChange']> = {
  after?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  before?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  findingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReportChangeKind'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['ReportPart'], ParentType, ContextType>;
};

export type ReportChapterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportChapter'] = ResolversParentTypes['ReportChapter']> = {
  findings?: Resolver<Array<ResolversTypes['ReportedFinding']>, ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
};

export type ReportContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportContent'] = ResolversParentTypes['ReportContent']> = {
  chapters?: Resolver<Array<ResolversTypes['ReportChapter']>, ParentType, ContextType>;
  corrections?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['ParticipationFigures'], ParentType, ContextType>;
  institutes?: Resolver<Array<ResolversTypes['ReportInstitute']>, ParentType, ContextType>;
  introductions?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['Language']>, ParentType, ContextType>;
  methods?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
};

export type ReportDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportDelivery'] = ResolversParentTypes['ReportDelivery']> = {
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveryStatus?: Resolver<ResolversTypes['EmailDeliveryStatus'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReportDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportDraft'] = ResolversParentTypes['ReportDraft']> = {
  attack?: Resolver<Maybe<ResolversTypes['ReportAttack']>, ParentType, ContextType>;
  corrections?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  embargoUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  introductions?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  methods?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  preview?: Resolver<ResolversTypes['ReportPreview'], ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportFiguresWithheldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportFiguresWithheld'] = ResolversParentTypes['ReportFiguresWithheld']> = {
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportFile'] = ResolversParentTypes['ReportFile']> = {
  format?: Resolver<ResolversTypes['ReportFileFormat'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportHitClearedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportHitCleared'] = ResolversParentTypes['ReportHitCleared']> = {
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportInstituteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportInstitute'] = ResolversParentTypes['ReportInstitute']> = {
  names?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReportNotInLanguageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportNotInLanguage'] = ResolversParentTypes['ReportNotInLanguage']> = {
  languages?: Resolver<Array<ResolversTypes['Language']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportPreview'] = ResolversParentTypes['ReportPreview']> = {
  blocks?: Resolver<Array<ResolversTypes['ReportBlock']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['ReportChange']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['ReportContent'], ParentType, ContextType>;
  countersignRequest?: Resolver<Maybe<ResolversTypes['CountersignRequest']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  identifyingTexts?: Resolver<Array<ResolversTypes['IdentifyingText']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pendingInstitutes?: Resolver<Array<ResolversTypes['Institute']>, ParentType, ContextType>;
};

export type ReportPublishedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportPublished'] = ResolversParentTypes['ReportPublished']> = {
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['ReportVersion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportRevealsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportReveals'] = ResolversParentTypes['ReportReveals']> = {
  change?: Resolver<ResolversTypes['WithheldFigures'], ParentType, ContextType>;
  inferences?: Resolver<Array<ResolversTypes['Inference']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportSentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportSent'] = ResolversParentTypes['ReportSent']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportStatement'] = ResolversParentTypes['ReportStatement']> = {
  texts?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
};

export type ReportUnderEmbargoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportUnderEmbargo'] = ResolversParentTypes['ReportUnderEmbargo']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportUpdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportUpdated'] = ResolversParentTypes['ReportUpdated']> = {
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportUptakeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportUptakeResult'] = ResolversParentTypes['ReportUptakeResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'TooManyUptakes' | 'UnknownReportLink' | 'UptakeSaved', ParentType, ContextType>;
};

export type ReportVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportVersion'] = ResolversParentTypes['ReportVersion']> = {
  canonicalPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['ReportChange']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['ReportContent'], ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['ReportFile']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCorrection?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReportVersionNotPublishedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportVersionNotPublished'] = ResolversParentTypes['ReportVersionNotPublished']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportWithoutFindingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportWithoutFindings'] = ResolversParentTypes['ReportWithoutFindings']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportedFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedFinding'] = ResolversParentTypes['ReportedFinding']> = {
  disagreement?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['ReportStatement']>, ParentType, ContextType>;
  support?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  texts?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
};

export type RequestErasureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestErasureResult'] = ResolversParentTypes['RequestErasureResult']> = {
  __resolveType: TypeResolveFn<'ErasureRequested' | 'NotAllowed' | 'UnknownRegistration', ParentType, ContextType>;
};

export type RequestIdReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestIdReused'] = ResolversParentTypes['RequestIdReused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResolveFreezeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveFreezeResult'] = ResolversParentTypes['ResolveFreezeResult']> = {
  __resolveType: TypeResolveFn<'FindingSaved' | 'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownFreeze', ParentType, ContextType>;
};

export type ResponseTimesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponseTimes'] = ResolversParentTypes['ResponseTimes']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResponseKind'], ParentType, ContextType>;
  lowerQuartile?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  median?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ninetieth?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  tenth?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upperQuartile?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ResumeWaitlistResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeWaitlistResult'] = ResolversParentTypes['ResumeWaitlistResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'InvalidInput' | 'NotAllowed' | 'QueueNotHeld' | 'SecondFactorNeeded' | 'UnknownEvent' | 'WaitlistResumed', ParentType, ContextType>;
};

export type RetentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Retention'] = ResolversParentTypes['Retention']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  erasedOn?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['RetentionField'], ParentType, ContextType>;
};

export type RetentionSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionSet'] = ResolversParentTypes['RetentionSet']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevealFieldResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealFieldResult'] = ResolversParentTypes['RevealFieldResult']> = {
  __resolveType: TypeResolveFn<'FieldRevealed' | 'InvalidInput' | 'NotRevealable' | 'SecondFactorNeeded' | 'UnknownRegistration', ParentType, ContextType>;
};

export type RevealedValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealedValue'] = ResolversParentTypes['RevealedValue']> = {
  field?: Resolver<ResolversTypes['PersonalField'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  reviewer?: Resolver<ResolversTypes['MemberSummary'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  scores?: Resolver<Array<ResolversTypes['Score']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewAssignment'] = ResolversParentTypes['ReviewAssignment']> = {
  assignedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  assignedBy?: Resolver<ResolversTypes['MemberSummary'], ParentType, ContextType>;
  isReviewed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['MemberSummary'], ParentType, ContextType>;
  reviewerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReviewCalibrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewCalibration'] = ResolversParentTypes['ReviewCalibration']> = {
  minimum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewers?: Resolver<Array<ResolversTypes['ReviewerCalibration']>, ParentType, ContextType>;
};

export type ReviewChangedMeanwhileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewChangedMeanwhile'] = ResolversParentTypes['ReviewChangedMeanwhile']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewCoverage'] = ResolversParentTypes['ReviewCoverage']> = {
  all?: Resolver<ResolversTypes['CoverageCounts'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['CoverageOfKey']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['CoverageOfKey']>, ParentType, ContextType>;
  reviewersEach?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReviewCriteriaSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewCriteriaSet'] = ResolversParentTypes['ReviewCriteriaSet']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewDistributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewDistribution'] = ResolversParentTypes['ReviewDistribution']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shares?: Resolver<Array<ResolversTypes['ReviewerShare']>, ParentType, ContextType>;
  shortfalls?: Resolver<Array<ResolversTypes['ReviewShortfall']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewDistributionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewDistributionResult'] = ResolversParentTypes['ReviewDistributionResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'ReviewDistribution' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

export type ReviewSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewSaved'] = ResolversParentTypes['ReviewSaved']> = {
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewShortfallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewShortfall'] = ResolversParentTypes['ReviewShortfall']> = {
  applications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['ReviewShortfallCause'], ParentType, ContextType>;
  registrations?: Resolver<Array<ResolversTypes['Registration']>, ParentType, ContextType>;
};

export type ReviewSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewSummary'] = ResolversParentTypes['ReviewSummary']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  highest?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lowest?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  notSelect?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spread?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unsure?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitlist?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reviewer'] = ResolversParentTypes['Reviewer']> = {
  assigned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conflicts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['MemberSummary'], ParentType, ContextType>;
  remindedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewerCalibrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewerCalibration'] = ResolversParentTypes['ReviewerCalibration']> = {
  deviation?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  member?: Resolver<ResolversTypes['MemberSummary'], ParentType, ContextType>;
  outlier?: Resolver<Maybe<ResolversTypes['CalibrationOutlier']>, ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spread?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReviewerShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewerShare'] = ResolversParentTypes['ReviewerShare']> = {
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  member?: Resolver<ResolversTypes['MemberSummary'], ParentType, ContextType>;
};

export type ReviewersAssignedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewersAssigned'] = ResolversParentTypes['ReviewersAssigned']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  refused?: Resolver<Array<ResolversTypes['RefusedAssignment']>, ParentType, ContextType>;
  registrations?: Resolver<Array<ResolversTypes['Registration']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewersRemindedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewersReminded'] = ResolversParentTypes['ReviewersReminded']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  reminded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewersUnassignedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewersUnassigned'] = ResolversParentTypes['ReviewersUnassigned']> = {
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  refused?: Resolver<Array<ResolversTypes['RefusedAssignment']>, ParentType, ContextType>;
  registrations?: Resolver<Array<ResolversTypes['Registration']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewsDistributedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewsDistributed'] = ResolversParentTypes['ReviewsDistributed']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeApiTokenResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiTokenResult'] = ResolversParentTypes['RevokeApiTokenResult']> = {
  __resolveType: TypeResolveFn<'ApiTokenRevoked' | 'UnknownApiToken', ParentType, ContextType>;
};

export type RevokeEventInvitationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeEventInvitationResult'] = ResolversParentTypes['RevokeEventInvitationResult']> = {
  __resolveType: TypeResolveFn<'EventInvitationRevoked' | 'FocalPointClosed' | 'InvitationClosed' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownEventInvitation', ParentType, ContextType>;
};

export type RevokeFocalPointResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeFocalPointResult'] = ResolversParentTypes['RevokeFocalPointResult']> = {
  __resolveType: TypeResolveFn<'FocalPointRevoked' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownFocalPoint', ParentType, ContextType>;
};

export type RevokeInvitationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeInvitationResult'] = ResolversParentTypes['RevokeInvitationResult']> = {
  __resolveType: TypeResolveFn<'InvitationRevoked' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownInvitation', ParentType, ContextType>;
};

export type RoomAttackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoomAttack'] = ResolversParentTypes['RoomAttack']> = {
  inferences?: Resolver<Array<ResolversTypes['Inference']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AttackOutcome'], ParentType, ContextType>;
  safer?: Resolver<Maybe<ResolversTypes['RoomDisclosure']>, ParentType, ContextType>;
};

export type RoomDisclosureSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoomDisclosureSet'] = ResolversParentTypes['RoomDisclosureSet']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  reportToRequestAgain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoomFrozenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoomFrozen'] = ResolversParentTypes['RoomFrozen']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoomRevealsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoomReveals'] = ResolversParentTypes['RoomReveals']> = {
  inferences?: Resolver<Array<ResolversTypes['Inference']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  safer?: Resolver<ResolversTypes['RoomDisclosure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoomSettledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoomSettled'] = ResolversParentTypes['RoomSettled']> = {
  endedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RotateWebhookSecretResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotateWebhookSecretResult'] = ResolversParentTypes['RotateWebhookSecretResult']> = {
  __resolveType: TypeResolveFn<'NotAllowed' | 'SecondFactorNeeded' | 'UnknownWebhook' | 'WebhookSecretRotated', ParentType, ContextType>;
};

export type RuleOnlyStricterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleOnlyStricter'] = ResolversParentTypes['RuleOnlyStricter']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunImportResult'] = ResolversParentTypes['RunImportResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'ImportNotReady' | 'ImportSettled' | 'ImportStarted' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownImport', ParentType, ContextType>;
};

export type RunInvitationImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunInvitationImportResult'] = ResolversParentTypes['RunInvitationImportResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'ImportNotReady' | 'ImportSettled' | 'InvalidInput' | 'InvitationsInvalid' | 'NotAllowed' | 'PeopleInvited' | 'SecondFactorNeeded' | 'UnknownImport', ParentType, ContextType>;
};

export type RunPlannedActionNowResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunPlannedActionNowResult'] = ResolversParentTypes['RunPlannedActionNowResult']> = {
  __resolveType: TypeResolveFn<'AlreadyUndone' | 'NotYours' | 'PlannedActionRun' | 'UnknownPlannedAction', ParentType, ContextType>;
};

export type SameTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SameTerms'] = ResolversParentTypes['SameTerms']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveBoardViewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveBoardViewResult'] = ResolversParentTypes['SaveBoardViewResult']> = {
  __resolveType: TypeResolveFn<'BoardViewSaved' | 'ChangedMeanwhile' | 'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'TooManyBoardViews' | 'UnknownBoardView' | 'UnknownEvent', ParentType, ContextType>;
};

export type SaveDraftResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveDraftResult'] = ResolversParentTypes['SaveDraftResult']> = {
  __resolveType: TypeResolveFn<'AlreadyRegistered' | 'DraftSaved' | 'InvalidInput' | 'NotAllowed' | 'UnknownEvent', ParentType, ContextType>;
};

export type SaveMessageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveMessageResult'] = ResolversParentTypes['SaveMessageResult']> = {
  __resolveType: TypeResolveFn<'ChangedMeanwhile' | 'InvalidInput' | 'MessageSaved' | 'MessageUnderway' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownEvent' | 'UnknownMessage', ParentType, ContextType>;
};

export type SaveMessageTemplateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveMessageTemplateResult'] = ResolversParentTypes['SaveMessageTemplateResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'MessageTemplateSaved' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownInstitute', ParentType, ContextType>;
};

export type SaveReviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveReviewResult'] = ResolversParentTypes['SaveReviewResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'ReviewChangedMeanwhile' | 'ReviewSaved' | 'SecondFactorNeeded' | 'UnknownRegistration' | 'WrongState', ParentType, ContextType>;
};

export type ScopedGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScopedGroup'] = ResolversParentTypes['ScopedGroup']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScopedSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScopedSession'] = ResolversParentTypes['ScopedSession']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Score'] = ResolversParentTypes['Score']> = {
  criterionKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeatAlreadyTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatAlreadyTaken'] = ResolversParentTypes['SeatAlreadyTaken']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatNotPassedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatNotPassed'] = ResolversParentTypes['SeatNotPassed']> = {
  cause?: Resolver<ResolversTypes['SeatNotPassedCause'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatOfferedMeanwhileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatOfferedMeanwhile'] = ResolversParentTypes['SeatOfferedMeanwhile']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RegistrationState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatPlan'] = ResolversParentTypes['SeatPlan']> = {
  free?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  held?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimumsReleasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  organisationCap?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['WaitlistPolicy'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeatPlanFixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatPlanFix'] = ResolversParentTypes['SeatPlanFix']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groupKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeatPlanInfeasibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatPlanInfeasible'] = ResolversParentTypes['SeatPlanInfeasible']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['SeatPlanProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatPlanProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatPlanProblem'] = ResolversParentTypes['SeatPlanProblem']> = {
  code?: Resolver<ResolversTypes['SeatPlanProblemCode'], ParentType, ContextType>;
  fix?: Resolver<ResolversTypes['SeatPlanFix'], ParentType, ContextType>;
  groupKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type SeatTakenByLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatTakenByLink'] = ResolversParentTypes['SeatTakenByLink']> = {
  registration?: Resolver<ResolversTypes['RegistrationByLink'], ParentType, ContextType>;
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

export type SecurityEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecurityEvent'] = ResolversParentTypes['SecurityEvent']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SecurityEventKind'], ParentType, ContextType>;
  lastAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SendDeliveryAgainResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendDeliveryAgainResult'] = ResolversParentTypes['SendDeliveryAgainResult']> = {
  __resolveType: TypeResolveFn<'NotAllowed' | 'SecondFactorNeeded' | 'UnknownWebhook' | 'WebhookDeliverySentAgain' | 'WebhookNotActive', ParentType, ContextType>;
};

export type SendEventInvitationAgainResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendEventInvitationAgainResult'] = ResolversParentTypes['SendEventInvitationAgainResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'AlreadyPlanned' | 'EventInvitationSent' | 'InvalidInput' | 'InvitationClosed' | 'NotAllowed' | 'PlacesFilled' | 'SecondFactorNeeded' | 'UnknownEventInvitation', ParentType, ContextType>;
};

export type SendFollowUpResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendFollowUpResult'] = ResolversParentTypes['SendFollowUpResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'FollowUpClosed' | 'FollowUpSent' | 'NoFollowUp' | 'NobodyToWriteTo' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

export type SendMessageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendMessageResult'] = ResolversParentTypes['SendMessageResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'ChangedMeanwhile' | 'InvalidInput' | 'MessageSent' | 'MessageUnderway' | 'NobodyToWriteTo' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownMessage', ParentType, ContextType>;
};

export type SendReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendReportResult'] = ResolversParentTypes['SendReportResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'InvalidInput' | 'NobodyToSendTo' | 'NotAllowed' | 'ReportNotInLanguage' | 'ReportSent' | 'ReportUnderEmbargo' | 'ReportVersionNotPublished' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

export type SeparateOrganisationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeparateOrganisationResult'] = ResolversParentTypes['SeparateOrganisationResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'NotAllowed' | 'OrganisationSeparated' | 'SecondFactorNeeded' | 'UnknownAlias' | 'UnknownEvent', ParentType, ContextType>;
};

export type SeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Series'] = ResolversParentTypes['Series']> = {
  host?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  isPublished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['SeriesItem']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  summaries?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['SeriesAbilities'], ParentType, ContextType>;
};

export type SeriesAbilitiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesAbilities'] = ResolversParentTypes['SeriesAbilities']> = {
  edit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SeriesCreatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesCreated'] = ResolversParentTypes['SeriesCreated']> = {
  series?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeriesHistoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesHistory'] = ResolversParentTypes['SeriesHistory']> = {
  applied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  invited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  selected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
};

export type SeriesItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesItem'] = ResolversParentTypes['SeriesItem']> = {
  __resolveType: TypeResolveFn<'Event' | 'Publication', ParentType, ContextType>;
};

export type SeriesUpdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesUpdated'] = ResolversParentTypes['SeriesUpdated']> = {
  series?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  descriptions?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hasFreePlaces?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasJoinLink?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  held?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interpretation?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SessionKind'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  linkShownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  materials?: Resolver<Array<ResolversTypes['Material']>, ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['NoteConnection'], ParentType, ContextType, RequireFields<SessionNotesArgs, 'first'>>;
  peopleToEmail?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['SessionRule'], ParentType, ContextType>;
  speakers?: Resolver<Maybe<Array<ResolversTypes['Registration']>>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  track?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tracks?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['SessionAbilities'], ParentType, ContextType>;
  waiting?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SessionAbilitiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionAbilities'] = ResolversParentTypes['SessionAbilities']> = {
  checkIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  manage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  writeNotes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SessionAddedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionAdded'] = ResolversParentTypes['SessionAdded']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionAttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionAttendance'] = ResolversParentTypes['SessionAttendance']> = {
  kind?: Resolver<ResolversTypes['AttendanceKind'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type SessionClashResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionClash'] = ResolversParentTypes['SessionClash']> = {
  earlier?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  later?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type SessionHasNotesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionHasNotes'] = ResolversParentTypes['SessionHasNotes']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionJoinedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionJoined'] = ResolversParentTypes['SessionJoined']> = {
  countsFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isRecorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionMove'] = ResolversParentTypes['SessionMove']> = {
  affected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clashes?: Resolver<Array<ResolversTypes['SessionMoveClash']>, ParentType, ContextType>;
  emailed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  registrations?: Resolver<Array<ResolversTypes['Registration']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionMoveClashResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionMoveClash'] = ResolversParentTypes['SessionMoveClash']> = {
  affected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type SessionMoveResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionMoveResult'] = ResolversParentTypes['SessionMoveResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'SessionMove' | 'UnknownSession', ParentType, ContextType>;
};

export type SessionMovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionMoved'] = ResolversParentTypes['SessionMoved']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionPlace'] = ResolversParentTypes['SessionPlace']> = {
  queuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['SessionRole'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SessionPlaceState'], ParentType, ContextType>;
};

export type SessionRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionRemoved'] = ResolversParentTypes['SessionRemoved']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionRoleSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionRoleSet'] = ResolversParentTypes['SessionRoleSet']> = {
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionRuleSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionRuleSet'] = ResolversParentTypes['SessionRuleSet']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionUpdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionUpdated'] = ResolversParentTypes['SessionUpdated']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetCertificateRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCertificateRuleResult'] = ResolversParentTypes['SetCertificateRuleResult']> = {
  __resolveType: TypeResolveFn<'CertificateRuleSet' | 'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

export type SetContributionsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetContributionsResult'] = ResolversParentTypes['SetContributionsResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'ChangedMeanwhile' | 'ContributionsMayIdentify' | 'ContributionsSet' | 'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

export type SetDigestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDigestResult'] = ResolversParentTypes['SetDigestResult']> = {
  __resolveType: TypeResolveFn<'DigestSet' | 'InvalidInput' | 'NotAllowed', ParentType, ContextType>;
};

export type SetDisclosureThresholdResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDisclosureThresholdResult'] = ResolversParentTypes['SetDisclosureThresholdResult']> = {
  __resolveType: TypeResolveFn<'ChangedMeanwhile' | 'DisclosureThresholdSet' | 'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'ThresholdAboveRoom' | 'ThresholdTooLarge' | 'UnknownEvent', ParentType, ContextType>;
};

export type SetEmailNoteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetEmailNoteResult'] = ResolversParentTypes['SetEmailNoteResult']> = {
  __resolveType: TypeResolveFn<'EmailNoteSet' | 'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

export type SetEvidenceUntilResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetEvidenceUntilResult'] = ResolversParentTypes['SetEvidenceUntilResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'EvidenceDestroyed' | 'EvidenceOnlySooner' | 'EvidencePromised' | 'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

export type SetFollowUpResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetFollowUpResult'] = ResolversParentTypes['SetFollowUpResult']> = {
  __resolveType: TypeResolveFn<'ChangedMeanwhile' | 'FollowUpHasAnswers' | 'FollowUpSet' | 'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

export type SetOffersProtectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetOffersProtectionResult'] = ResolversParentTypes['SetOffersProtectionResult']> = {
  __resolveType: TypeResolveFn<'NotAllowed' | 'OffersProtectionSet' | 'ProtectionInUse' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

export type SetOrganisationNamesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetOrganisationNamesResult'] = ResolversParentTypes['SetOrganisationNamesResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'OrganisationNamesSet' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

export type SetOwnProtectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetOwnProtectionResult'] = ResolversParentTypes['SetOwnProtectionResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'OwnProtectionSet', ParentType, ContextType>;
};

export type SetPriorityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetPriorityResult'] = ResolversParentTypes['SetPriorityResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'PrioritySet' | 'SecondFactorNeeded' | 'UnknownRegistration' | 'WrongState', ParentType, ContextType>;
};

export type SetRemindersResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetRemindersResult'] = ResolversParentTypes['SetRemindersResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'RemindersSet' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

export type SetRetentionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetRetentionResult'] = ResolversParentTypes['SetRetentionResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'InvalidInput' | 'NotAllowed' | 'RetentionSet' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

export type SetReviewCriteriaResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetReviewCriteriaResult'] = ResolversParentTypes['SetReviewCriteriaResult']> = {
  __resolveType: TypeResolveFn<'ChangedMeanwhile' | 'CriteriaInUse' | 'InvalidInput' | 'NotAllowed' | 'ReviewCriteriaSet' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

export type SetRoomDisclosureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetRoomDisclosureResult'] = ResolversParentTypes['SetRoomDisclosureResult']> = {
  __resolveType: TypeResolveFn<'AttackUnfinished' | 'ChangedMeanwhile' | 'NotAllowed' | 'RoomDisclosureSet' | 'RoomFrozen' | 'RoomReveals' | 'SecondFactorNeeded' | 'ThresholdAboveRoom' | 'UnknownEvent', ParentType, ContextType>;
};

export type SetSeatPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetSeatPlanResult'] = ResolversParentTypes['SetSeatPlanResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'ChangedMeanwhile' | 'InvalidInput' | 'NotAllowed' | 'SeatPlanInfeasible' | 'SeatPlanSet' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

export type SetSessionRoleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetSessionRoleResult'] = ResolversParentTypes['SetSessionRoleResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'NotAllowed' | 'SecondFactorNeeded' | 'SessionRoleSet' | 'UnknownRegistration' | 'UnknownSession' | 'WrongState', ParentType, ContextType>;
};

export type SetSessionRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetSessionRuleResult'] = ResolversParentTypes['SetSessionRuleResult']> = {
  __resolveType: TypeResolveFn<'ChangedMeanwhile' | 'NotAllowed' | 'RuleOnlyStricter' | 'SecondFactorNeeded' | 'SessionHasNotes' | 'SessionRuleSet' | 'UnknownSession', ParentType, ContextType>;
};

export type SetSharingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetSharingResult'] = ResolversParentTypes['SetSharingResult']> = {
  __resolveType: TypeResolveFn<'SharingSet' | 'TermsChanged' | 'UnknownPartner' | 'UnknownRegistration', ParentType, ContextType>;
};

export type SetStatusPageSettingsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetStatusPageSettingsResult'] = ResolversParentTypes['SetStatusPageSettingsResult']> = {
  __resolveType: TypeResolveFn<'NotAllowed' | 'SecondFactorNeeded' | 'StatusPageSettingsSet' | 'UnknownEvent', ParentType, ContextType>;
};

export type SharingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sharing'] = ResolversParentTypes['Sharing']> = {
  access?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  given?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  institute?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  renewalReasons?: Resolver<Array<ResolversTypes['ConsentChange']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SharingSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingSet'] = ResolversParentTypes['SharingSet']> = {
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignIn'] = ResolversParentTypes['SignIn']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  secondFactor?: Resolver<Maybe<ResolversTypes['SignInFactor']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SignInsEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInsEnded'] = ResolversParentTypes['SignInsEnded']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignTokenResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignTokenResult'] = ResolversParentTypes['SignTokenResult']> = {
  __resolveType: TypeResolveFn<'DidNotTakePart' | 'InvalidInput' | 'TokenAlreadyFetched' | 'TokenSigned' | 'UnknownRegistration' | 'UnknownValidationRound' | 'ValidationRoundClosed', ParentType, ContextType>;
};

export type SimilarSourcesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarSources'] = ResolversParentTypes['SimilarSources']> = {
  oneId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  otherId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SkippedPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkippedPerson'] = ResolversParentTypes['SkippedPerson']> = {
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SlugTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlugTaken'] = ResolversParentTypes['SlugTaken']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceNotUsableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceNotUsable'] = ResolversParentTypes['SourceNotUsable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StagedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StagedCount'] = ResolversParentTypes['StagedCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type StagedDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StagedDecision'] = ResolversParentTypes['StagedDecision']> = {
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['OfferLimit']>, ParentType, ContextType>;
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
  confirmed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptions?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  hiddenByConflict?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  offered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stagedDifference?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  submitted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StatementDecidedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementDecided'] = ResolversParentTypes['StatementDecided']> = {
  statement?: Resolver<ResolversTypes['MinorityStatement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatusPageSettingsSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusPageSettingsSet'] = ResolversParentTypes['StatusPageSettingsSet']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatusVisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusVisit'] = ResolversParentTypes['StatusVisit']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['EarlierPlace']>, ParentType, ContextType>;
};

export type StatusVisitedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusVisited'] = ResolversParentTypes['StatusVisited']> = {
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StoredDataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoredData'] = ResolversParentTypes['StoredData']> = {
  document?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  institutes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  registrations?: Resolver<Array<ResolversTypes['StoredRegistration']>, ParentType, ContextType>;
  signIns?: Resolver<Array<ResolversTypes['StoredSignIn']>, ParentType, ContextType>;
  unsentDrafts?: Resolver<Array<ResolversTypes['StoredDraft']>, ParentType, ContextType>;
};

export type StoredDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoredDraft'] = ResolversParentTypes['StoredDraft']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventSlug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  eventTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StoredEmailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoredEmail'] = ResolversParentTypes['StoredEmail']> = {
  enqueuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type StoredRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoredRegistration'] = ResolversParentTypes['StoredRegistration']> = {
  accesses?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  emails?: Resolver<Array<ResolversTypes['StoredEmail']>, ParentType, ContextType>;
  exportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  reviewCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviews?: Resolver<Array<ResolversTypes['StoredReview']>, ParentType, ContextType>;
};

export type StoredReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoredReview'] = ResolversParentTypes['StoredReview']> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type StoredSignInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoredSignIn'] = ResolversParentTypes['StoredSignIn']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SubmitContributionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitContributionResult'] = ResolversParentTypes['SubmitContributionResult']> = {
  __resolveType: TypeResolveFn<'ChangedMeanwhile' | 'ContributionSubmitted' | 'ContributionTooLong' | 'ContributionsClosed' | 'InvalidInput' | 'NotAContributor' | 'UnknownRegistration' | 'UnknownTopic', ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  eventChanged?: SubscriptionResolver<ResolversTypes['EventChange'], "eventChanged", ParentType, ContextType, RequireFields<SubscriptionEventChangedArgs, 'slug'>>;
  notesChanged?: SubscriptionResolver<ResolversTypes['NotesChange'], "notesChanged", ParentType, ContextType, RequireFields<SubscriptionNotesChangedArgs, 'sessionId'>>;
  presence?: SubscriptionResolver<ResolversTypes['Presence'], "presence", ParentType, ContextType, RequireFields<SubscriptionPresenceArgs, 'reference'>>;
  registrationChanged?: SubscriptionResolver<ResolversTypes['RegistrationChange'], "registrationChanged", ParentType, ContextType, RequireFields<SubscriptionRegistrationChangedArgs, 'reference'>>;
};

export type SupportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Support'] = ResolversParentTypes['Support']> = {
  groups?: Resolver<Array<ResolversTypes['StakeholderGroup']>, ParentType, ContextType>;
  organisations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  phrase?: Resolver<ResolversTypes['SupportPhrase'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TakeSeatByLinkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeSeatByLinkResult'] = ResolversParentTypes['TakeSeatByLinkResult']> = {
  __resolveType: TypeResolveFn<'AlreadyDone' | 'NoOffer' | 'OfferLapsed' | 'SeatTakenByLink' | 'UnknownRegistration', ParentType, ContextType>;
};

export type TakeSeatResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeSeatResult'] = ResolversParentTypes['TakeSeatResult']> = {
  __resolveType: TypeResolveFn<'NoOffer' | 'OfferLapsed' | 'SeatAlreadyTaken' | 'SeatTaken' | 'UnknownRegistration', ParentType, ContextType>;
};

export type TermsChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermsChanged'] = ResolversParentTypes['TermsChanged']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TestMessageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestMessageResult'] = ResolversParentTypes['TestMessageResult']> = {
  __resolveType: TypeResolveFn<'MessageTestSent' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownMessage' | 'UnknownRegistration', ParentType, ContextType>;
};

export type TestWebhookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestWebhookResult'] = ResolversParentTypes['TestWebhookResult']> = {
  __resolveType: TypeResolveFn<'NotAllowed' | 'SecondFactorNeeded' | 'UnknownWebhook' | 'WebhookTested', ParentType, ContextType>;
};

export type ThresholdAboveRoomResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThresholdAboveRoom'] = ResolversParentTypes['ThresholdAboveRoom']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThresholdTooLargeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThresholdTooLarge'] = ResolversParentTypes['ThresholdTooLarge']> = {
  largest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TokenAlreadyFetchedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TokenAlreadyFetched'] = ResolversParentTypes['TokenAlreadyFetched']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TokenForgedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TokenForged'] = ResolversParentTypes['TokenForged']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TokenSignedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TokenSigned'] = ResolversParentTypes['TokenSigned']> = {
  blindSignature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TokenUsedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TokenUsed'] = ResolversParentTypes['TokenUsed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyBoardViewsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyBoardViews'] = ResolversParentTypes['TooManyBoardViews']> = {
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyRequestsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyRequests'] = ResolversParentTypes['TooManyRequests']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyUptakesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyUptakes'] = ResolversParentTypes['TooManyUptakes']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyWebhooksResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyWebhooks'] = ResolversParentTypes['TooManyWebhooks']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['TopicQuestion']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicAddedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicAdded'] = ResolversParentTypes['TopicAdded']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicInUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicInUse'] = ResolversParentTypes['TopicInUse']> = {
  by?: Resolver<ResolversTypes['TopicUse'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicMovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicMoved'] = ResolversParentTypes['TopicMoved']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicQuestion'] = ResolversParentTypes['TopicQuestion']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  texts?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
};

export type TopicRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicRemoved'] = ResolversParentTypes['TopicRemoved']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicUpdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicUpdated'] = ResolversParentTypes['TopicUpdated']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicWorkspaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicWorkspace'] = ResolversParentTypes['TopicWorkspace']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  hasSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  silentGroups?: Resolver<Array<ResolversTypes['StakeholderGroup']>, ParentType, ContextType>;
  similarSources?: Resolver<Array<ResolversTypes['SimilarSources']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['FindingSource']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnassignReviewersResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnassignReviewersResult'] = ResolversParentTypes['UnassignReviewersResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'ReviewersUnassigned' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

export type UnassignedPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnassignedPerson'] = ResolversParentTypes['UnassignedPerson']> = {
  possible?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UnassignedReason'], ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  understood?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type UndoBulkActionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoBulkActionResult'] = ResolversParentTypes['UndoBulkActionResult']> = {
  __resolveType: TypeResolveFn<'BulkActionRunning' | 'BulkActionStarted' | 'NotAllowed' | 'NothingToUndo' | 'SecondFactorNeeded' | 'UnknownBulkAction', ParentType, ContextType>;
};

export type UndoPlannedActionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoPlannedActionResult'] = ResolversParentTypes['UndoPlannedActionResult']> = {
  __resolveType: TypeResolveFn<'AlreadyTookEffect' | 'NotYours' | 'PlannedActionUndone' | 'UnknownPlannedAction', ParentType, ContextType>;
};

export type UnknownAliasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownAlias'] = ResolversParentTypes['UnknownAlias']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownApiTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownApiToken'] = ResolversParentTypes['UnknownApiToken']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownBoardViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownBoardView'] = ResolversParentTypes['UnknownBoardView']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownBulkActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownBulkAction'] = ResolversParentTypes['UnknownBulkAction']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownConflict'] = ResolversParentTypes['UnknownConflict']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownContribution'] = ResolversParentTypes['UnknownContribution']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type UnknownEventInvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownEventInvitation'] = ResolversParentTypes['UnknownEventInvitation']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownFinding'] = ResolversParentTypes['UnknownFinding']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownFocalPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownFocalPoint'] = ResolversParentTypes['UnknownFocalPoint']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownFreezeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownFreeze'] = ResolversParentTypes['UnknownFreeze']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownGrant'] = ResolversParentTypes['UnknownGrant']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownHit'] = ResolversParentTypes['UnknownHit']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownImport'] = ResolversParentTypes['UnknownImport']> = {
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

export type UnknownMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownMessage'] = ResolversParentTypes['UnknownMessage']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownNote'] = ResolversParentTypes['UnknownNote']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownPartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownPartner'] = ResolversParentTypes['UnknownPartner']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownPlannedActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownPlannedAction'] = ResolversParentTypes['UnknownPlannedAction']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownRecipientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownRecipient'] = ResolversParentTypes['UnknownRecipient']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownRegistration'] = ResolversParentTypes['UnknownRegistration']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownReportLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownReportLink'] = ResolversParentTypes['UnknownReportLink']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownSeries'] = ResolversParentTypes['UnknownSeries']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownSession'] = ResolversParentTypes['UnknownSession']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownSignInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownSignIn'] = ResolversParentTypes['UnknownSignIn']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownStatement'] = ResolversParentTypes['UnknownStatement']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownTemplate'] = ResolversParentTypes['UnknownTemplate']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownTopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownTopic'] = ResolversParentTypes['UnknownTopic']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownUptakeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownUptake'] = ResolversParentTypes['UnknownUptake']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownValidationRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownValidationRound'] = ResolversParentTypes['UnknownValidationRound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownWebhookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownWebhook'] = ResolversParentTypes['UnknownWebhook']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnstagedOffersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnstagedOffers'] = ResolversParentTypes['UnstagedOffers']> = {
  grantEnded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  institute?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  registrations?: Resolver<Array<ResolversTypes['Registration']>, ParentType, ContextType>;
};

export type UpdateEventResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateEventResult'] = ResolversParentTypes['UpdateEventResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'ChangedMeanwhile' | 'EventUpdated' | 'InvalidInput' | 'NotAllowed' | 'RemovalNotConfirmed' | 'SecondFactorNeeded' | 'SessionHasNotes' | 'UnknownEvent', ParentType, ContextType>;
};

export type UpdateFindingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateFindingResult'] = ResolversParentTypes['UpdateFindingResult']> = {
  __resolveType: TypeResolveFn<'FindingChangedMeanwhile' | 'FindingSaved' | 'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownFinding', ParentType, ContextType>;
};

export type UpdateFindingSourcesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateFindingSourcesResult'] = ResolversParentTypes['UpdateFindingSourcesResult']> = {
  __resolveType: TypeResolveFn<'FindingSaved' | 'NotAllowed' | 'NoteRequired' | 'SecondFactorNeeded' | 'SourceNotUsable' | 'UnknownFinding', ParentType, ContextType>;
};

export type UpdateInstituteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateInstituteResult'] = ResolversParentTypes['UpdateInstituteResult']> = {
  __resolveType: TypeResolveFn<'ChangedMeanwhile' | 'InstituteUpdated' | 'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownInstitute', ParentType, ContextType>;
};

export type UpdateReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateReportResult'] = ResolversParentTypes['UpdateReportResult']> = {
  __resolveType: TypeResolveFn<'ChangedMeanwhile' | 'InvalidInput' | 'NotAllowed' | 'ReportUpdated' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

export type UpdateSeriesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateSeriesResult'] = ResolversParentTypes['UpdateSeriesResult']> = {
  __resolveType: TypeResolveFn<'ChangedMeanwhile' | 'EventInAnotherSeries' | 'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'SeriesUpdated' | 'UnknownSeries', ParentType, ContextType>;
};

export type UpdateSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateSessionResult'] = ResolversParentTypes['UpdateSessionResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'CapacityBelowHeld' | 'ChangedMeanwhile' | 'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'SessionUpdated' | 'UnknownSession', ParentType, ContextType>;
};

export type UpdateTopicResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTopicResult'] = ResolversParentTypes['UpdateTopicResult']> = {
  __resolveType: TypeResolveFn<'ChangedMeanwhile' | 'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'TopicUpdated' | 'UnknownTopic', ParentType, ContextType>;
};

export type UpdateWebhookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateWebhookResult'] = ResolversParentTypes['UpdateWebhookResult']> = {
  __resolveType: TypeResolveFn<'ChangedMeanwhile' | 'InvalidInput' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownWebhook' | 'WebhookUpdated', ParentType, ContextType>;
};

export type UptakeAnnouncedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UptakeAnnounced'] = ResolversParentTypes['UptakeAnnounced']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  peopleEmailed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UptakeEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UptakeEntry'] = ResolversParentTypes['UptakeEntry']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byRecipient?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  findingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UptakeKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UptakeMayIdentifyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UptakeMayIdentify'] = ResolversParentTypes['UptakeMayIdentify']> = {
  found?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UptakeRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UptakeRemoved'] = ResolversParentTypes['UptakeRemoved']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UptakeSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UptakeSaved'] = ResolversParentTypes['UptakeSaved']> = {
  entry?: Resolver<ResolversTypes['UptakeEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ValidationAnsweredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidationAnswered'] = ResolversParentTypes['ValidationAnswered']> = {
  roundId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ValidationBlockedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidationBlocked'] = ResolversParentTypes['ValidationBlocked']> = {
  blocks?: Resolver<Array<ResolversTypes['FindingBlock']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ValidationClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidationClosed'] = ResolversParentTypes['ValidationClosed']> = {
  round?: Resolver<ResolversTypes['ValidationRound'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ValidationDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidationDraft'] = ResolversParentTypes['ValidationDraft']> = {
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  eventTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passages?: Resolver<Array<ResolversTypes['DraftPassage']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ValidationDraftResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidationDraftResult'] = ResolversParentTypes['ValidationDraftResult']> = {
  __resolveType: TypeResolveFn<'TokenForged' | 'TokenUsed' | 'UnknownValidationRound' | 'ValidationDraft' | 'ValidationRoundClosed', ParentType, ContextType>;
};

export type ValidationKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidationKey'] = ResolversParentTypes['ValidationKey']> = {
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publicKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ValidationOpenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidationOpened'] = ResolversParentTypes['ValidationOpened']> = {
  round?: Resolver<ResolversTypes['ValidationRound'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ValidationRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidationRound'] = ResolversParentTypes['ValidationRound']> = {
  answers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invited?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['MinorityStatement']>, ParentType, ContextType>;
};

export type ValidationRoundClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidationRoundClosed'] = ResolversParentTypes['ValidationRoundClosed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ValidationUnderwayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidationUnderway'] = ResolversParentTypes['ValidationUnderway']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerifiedCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifiedCertificate'] = ResolversParentTypes['VerifiedCertificate']> = {
  institute?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  nameMatches?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerifyCertificateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyCertificateResult'] = ResolversParentTypes['VerifyCertificateResult']> = {
  __resolveType: TypeResolveFn<'TooManyRequests' | 'VerifiedCertificate', ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  apiTokens?: Resolver<Array<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  home?: Resolver<ResolversTypes['Home'], ParentType, ContextType, Partial<ViewerHomeArgs>>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  pendingCountersignRequests?: Resolver<Array<ResolversTypes['CountersignRequest']>, ParentType, ContextType>;
  pendingGrants?: Resolver<Array<ResolversTypes['Grant']>, ParentType, ContextType>;
  protection?: Resolver<ResolversTypes['OwnProtection'], ParentType, ContextType>;
  registrations?: Resolver<Array<ResolversTypes['Registration']>, ParentType, ContextType>;
  secondFactor?: Resolver<ResolversTypes['SecondFactor'], ParentType, ContextType>;
  securityEvents?: Resolver<Array<ResolversTypes['SecurityEvent']>, ParentType, ContextType>;
  signIns?: Resolver<Array<ResolversTypes['SignIn']>, ParentType, ContextType>;
  storedData?: Resolver<Maybe<ResolversTypes['StoredData']>, ParentType, ContextType>;
};

export type VisitStatusResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitStatusResult'] = ResolversParentTypes['VisitStatusResult']> = {
  __resolveType: TypeResolveFn<'StatusVisited' | 'UnknownRegistration', ParentType, ContextType>;
};

export type WaitingItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitingItem'] = ResolversParentTypes['WaitingItem']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WaitingKind'], ParentType, ContextType>;
};

export type WaitlistResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Waitlist'] = ResolversParentTypes['Waitlist']> = {
  hold?: Resolver<Maybe<ResolversTypes['QueueHold']>, ParentType, ContextType>;
  lanes?: Resolver<Array<ResolversTypes['Lane']>, ParentType, ContextType, Partial<WaitlistLanesArgs>>;
  nextReference?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  nobodyOffered?: Resolver<Array<ResolversTypes['NobodyOfferedReason']>, ParentType, ContextType>;
  recentOffers?: Resolver<Array<ResolversTypes['RecentOffer']>, ParentType, ContextType, Partial<WaitlistRecentOffersArgs>>;
};

export type WaitlistHeldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitlistHeld'] = ResolversParentTypes['WaitlistHeld']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaitlistPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitlistPlace'] = ResolversParentTypes['WaitlistPlace']> = {
  band?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isOneQueue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WaitlistResumedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitlistResumed'] = ResolversParentTypes['WaitlistResumed']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  offersMade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['WebhookDeliveryConnection'], ParentType, ContextType, Partial<WebhookDeliveriesArgs>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  failingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institute?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['WebhookKind']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previousSecretUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookState'], ParentType, ContextType>;
  stoppedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookCreatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookCreated'] = ResolversParentTypes['WebhookCreated']> = {
  institute?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastDuration?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastFailure?: Resolver<Maybe<ResolversTypes['WebhookFailure']>, ParentType, ContextType>;
  lastStatus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookDeliveryState'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] = ResolversParentTypes['WebhookDeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WebhookDeliveryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WebhookDeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryEdge'] = ResolversParentTypes['WebhookDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
};

export type WebhookDeliverySentAgainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliverySentAgain'] = ResolversParentTypes['WebhookDeliverySentAgain']> = {
  delivery?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookNotActiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookNotActive'] = ResolversParentTypes['WebhookNotActive']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookRemoved'] = ResolversParentTypes['WebhookRemoved']> = {
  institute?: Resolver<ResolversTypes['Institute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookSecretRotatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookSecretRotated'] = ResolversParentTypes['WebhookSecretRotated']> = {
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookTestedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookTested'] = ResolversParentTypes['WebhookTested']> = {
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookUpdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookUpdated'] = ResolversParentTypes['WebhookUpdated']> = {
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WidenOfferResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WidenOfferResult'] = ResolversParentTypes['WidenOfferResult']> = {
  __resolveType: TypeResolveFn<'ActionPlanned' | 'InvalidInput' | 'NotAllowed' | 'NothingWidened' | 'OfferWidened' | 'SecondFactorNeeded' | 'UnknownRegistration' | 'WrongState', ParentType, ContextType>;
};

export type WithdrawByLinkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawByLinkResult'] = ResolversParentTypes['WithdrawByLinkResult']> = {
  __resolveType: TypeResolveFn<'AlreadyDone' | 'EventOver' | 'RegistrationWithdrawnByLink' | 'SeatOfferedMeanwhile' | 'UnknownRegistration' | 'WrongState', ParentType, ContextType>;
};

export type WithdrawContributionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawContributionResult'] = ResolversParentTypes['WithdrawContributionResult']> = {
  __resolveType: TypeResolveFn<'ContributionWithdrawn' | 'UnknownContribution', ParentType, ContextType>;
};

export type WithdrawCountersignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawCountersignResult'] = ResolversParentTypes['WithdrawCountersignResult']> = {
  __resolveType: TypeResolveFn<'CountersignSettled' | 'CountersignWithdrawn' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownCountersignRequest', ParentType, ContextType>;
};

export type WithdrawFollowUpAnswersResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawFollowUpAnswersResult'] = ResolversParentTypes['WithdrawFollowUpAnswersResult']> = {
  __resolveType: TypeResolveFn<'FollowUpAnswersWithdrawn' | 'NoFollowUp' | 'UnknownRegistration', ParentType, ContextType>;
};

export type WithdrawReplacementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawReplacementResult'] = ResolversParentTypes['WithdrawReplacementResult']> = {
  __resolveType: TypeResolveFn<'NobodyNamed' | 'ReplacementWithdrawn' | 'UnknownRegistration', ParentType, ContextType>;
};

export type WithdrawResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawResult'] = ResolversParentTypes['WithdrawResult']> = {
  __resolveType: TypeResolveFn<'AlreadyWithdrawn' | 'EventOver' | 'RegistrationWithdrawn' | 'SeatOfferedMeanwhile' | 'UnknownRegistration' | 'WrongState', ParentType, ContextType>;
};

export type WithheldFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithheldFigures'] = ResolversParentTypes['WithheldFigures']> = {
  countries?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WithholdContributionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithholdContributionResult'] = ResolversParentTypes['WithholdContributionResult']> = {
  __resolveType: TypeResolveFn<'ChangedMeanwhile' | 'ContributionWithheld' | 'NotAllowed' | 'SecondFactorNeeded' | 'UnknownContribution', ParentType, ContextType>;
};

export type WithholdReportFiguresResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithholdReportFiguresResult'] = ResolversParentTypes['WithholdReportFiguresResult']> = {
  __resolveType: TypeResolveFn<'ChangedMeanwhile' | 'InvalidInput' | 'NotAllowed' | 'ReportFiguresWithheld' | 'SecondFactorNeeded' | 'UnknownEvent', ParentType, ContextType>;
};

export type WriteNoteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteNoteResult'] = ResolversParentTypes['WriteNoteResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'NoteAlreadyRemoved' | 'NoteWritten' | 'NotesNotAllowed' | 'SecondFactorNeeded' | 'UnknownSession', ParentType, ContextType>;
};

export type WrongStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrongState'] = ResolversParentTypes['WrongState']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RegistrationState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptInvitationResult?: AcceptInvitationResultResolvers<ContextType>;
  AcceptReplacementResult?: AcceptReplacementResultResolvers<ContextType>;
  AcknowledgeReportResult?: AcknowledgeReportResultResolvers<ContextType>;
  ActionPlanned?: ActionPlannedResolvers<ContextType>;
  ActionPreview?: ActionPreviewResolvers<ContextType>;
  AddRecipientResult?: AddRecipientResultResolvers<ContextType>;
  AddSessionResult?: AddSessionResultResolvers<ContextType>;
  AddTopicResult?: AddTopicResultResolvers<ContextType>;
  AddressConfirmedByLink?: AddressConfirmedByLinkResolvers<ContextType>;
  AdjustedTime?: AdjustedTimeResolvers<ContextType>;
  Allotment?: AllotmentResolvers<ContextType>;
  AllotmentTooLarge?: AllotmentTooLargeResolvers<ContextType>;
  AlreadyDone?: AlreadyDoneResolvers<ContextType>;
  AlreadyMember?: AlreadyMemberResolvers<ContextType>;
  AlreadyPlanned?: AlreadyPlannedResolvers<ContextType>;
  AlreadyPublished?: AlreadyPublishedResolvers<ContextType>;
  AlreadyRegistered?: AlreadyRegisteredResolvers<ContextType>;
  AlreadyTookEffect?: AlreadyTookEffectResolvers<ContextType>;
  AlreadyUndone?: AlreadyUndoneResolvers<ContextType>;
  AlreadyWithdrawn?: AlreadyWithdrawnResolvers<ContextType>;
  AmendRegistrationResult?: AmendRegistrationResultResolvers<ContextType>;
  AmendmentAccepted?: AmendmentAcceptedResolvers<ContextType>;
  AnnounceUptakeResult?: AnnounceUptakeResultResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  AnswerCountersignResult?: AnswerCountersignResultResolvers<ContextType>;
  AnswerFollowUpResult?: AnswerFollowUpResultResolvers<ContextType>;
  AnswerGrantResult?: AnswerGrantResultResolvers<ContextType>;
  AnswerValidationResult?: AnswerValidationResultResolvers<ContextType>;
  AnsweredByEmail?: AnsweredByEmailResolvers<ContextType>;
  AnsweredItem?: AnsweredItemResolvers<ContextType>;
  ApiToken?: ApiTokenResolvers<ContextType>;
  ApiTokenCreated?: ApiTokenCreatedResolvers<ContextType>;
  ApiTokenRevoked?: ApiTokenRevokedResolvers<ContextType>;
  ApproveContributionResult?: ApproveContributionResultResolvers<ContextType>;
  AssignBreakoutsResult?: AssignBreakoutsResultResolvers<ContextType>;
  AssignReviewersResult?: AssignReviewersResultResolvers<ContextType>;
  AssignmentRefusal?: AssignmentRefusalResolvers<ContextType>;
  AttackUnfinished?: AttackUnfinishedResolvers<ContextType>;
  AttendanceCorrected?: AttendanceCorrectedResolvers<ContextType>;
  AttendanceRecord?: AttendanceRecordResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  BalanceCell?: BalanceCellResolvers<ContextType>;
  BoardView?: BoardViewResolvers<ContextType>;
  BoardViewAbilities?: BoardViewAbilitiesResolvers<ContextType>;
  BoardViewRemoved?: BoardViewRemovedResolvers<ContextType>;
  BoardViewSaved?: BoardViewSavedResolvers<ContextType>;
  BreakoutProposal?: BreakoutProposalResolvers<ContextType>;
  BreakoutProposalResult?: BreakoutProposalResultResolvers<ContextType>;
  BreakoutRoom?: BreakoutRoomResolvers<ContextType>;
  BreakoutSeat?: BreakoutSeatResolvers<ContextType>;
  BreakoutsAssigned?: BreakoutsAssignedResolvers<ContextType>;
  BulkAction?: BulkActionResolvers<ContextType>;
  BulkActionAbilities?: BulkActionAbilitiesResolvers<ContextType>;
  BulkActionRunning?: BulkActionRunningResolvers<ContextType>;
  BulkActionStarted?: BulkActionStartedResolvers<ContextType>;
  BulkRefusalConnection?: BulkRefusalConnectionResolvers<ContextType>;
  BulkRefusalEdge?: BulkRefusalEdgeResolvers<ContextType>;
  CalendarFeed?: CalendarFeedResolvers<ContextType>;
  CalendarFeedClosed?: CalendarFeedClosedResolvers<ContextType>;
  CalendarFeedOpened?: CalendarFeedOpenedResolvers<ContextType>;
  CanRegister?: CanRegisterResolvers<ContextType>;
  CancelMessageResult?: CancelMessageResultResolvers<ContextType>;
  CannotHoldSeat?: CannotHoldSeatResolvers<ContextType>;
  CannotName?: CannotNameResolvers<ContextType>;
  CannotRegister?: CannotRegisterResolvers<ContextType>;
  CannotReview?: CannotReviewResolvers<ContextType>;
  CapacityBelowHeld?: CapacityBelowHeldResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  CertificateRuleSet?: CertificateRuleSetResolvers<ContextType>;
  ChangeMemberRoleResult?: ChangeMemberRoleResultResolvers<ContextType>;
  ChangeNoteResult?: ChangeNoteResultResolvers<ContextType>;
  ChangeRecipientResult?: ChangeRecipientResultResolvers<ContextType>;
  ChangedMeanwhile?: ChangedMeanwhileResolvers<ContextType>;
  CheckImportResult?: CheckImportResultResolvers<ContextType>;
  CheckInResult?: CheckInResultResolvers<ContextType>;
  CheckedIn?: CheckedInResolvers<ContextType>;
  ClearContributionHitResult?: ClearContributionHitResultResolvers<ContextType>;
  ClearHitResult?: ClearHitResultResolvers<ContextType>;
  ClearReportHitResult?: ClearReportHitResultResolvers<ContextType>;
  ClearanceGiven?: ClearanceGivenResolvers<ContextType>;
  CloseCalendarFeedResult?: CloseCalendarFeedResultResolvers<ContextType>;
  CloseValidationResult?: CloseValidationResultResolvers<ContextType>;
  ConfirmAddressByLinkResult?: ConfirmAddressByLinkResultResolvers<ContextType>;
  ConfirmErasureResult?: ConfirmErasureResultResolvers<ContextType>;
  ConfirmUptakeResult?: ConfirmUptakeResultResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictConnection?: ConflictConnectionResolvers<ContextType>;
  ConflictDeclared?: ConflictDeclaredResolvers<ContextType>;
  ConflictEdge?: ConflictEdgeResolvers<ContextType>;
  ConflictLifted?: ConflictLiftedResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ConsentText?: ConsentTextResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  ContributionApproved?: ContributionApprovedResolvers<ContextType>;
  ContributionHitCleared?: ContributionHitClearedResolvers<ContextType>;
  ContributionSubmitted?: ContributionSubmittedResolvers<ContextType>;
  ContributionToApprove?: ContributionToApproveResolvers<ContextType>;
  ContributionTooLong?: ContributionTooLongResolvers<ContextType>;
  ContributionWithdrawn?: ContributionWithdrawnResolvers<ContextType>;
  ContributionWithheld?: ContributionWithheldResolvers<ContextType>;
  ContributionsClosed?: ContributionsClosedResolvers<ContextType>;
  ContributionsMayIdentify?: ContributionsMayIdentifyResolvers<ContextType>;
  ContributionsSet?: ContributionsSetResolvers<ContextType>;
  CopyEventResult?: CopyEventResultResolvers<ContextType>;
  CorrectAttendanceResult?: CorrectAttendanceResultResolvers<ContextType>;
  CountRange?: CountRangeResolvers<ContextType>;
  CountersignAbilities?: CountersignAbilitiesResolvers<ContextType>;
  CountersignAnswered?: CountersignAnsweredResolvers<ContextType>;
  CountersignDecision?: CountersignDecisionResolvers<ContextType>;
  CountersignNeeded?: CountersignNeededResolvers<ContextType>;
  CountersignPending?: CountersignPendingResolvers<ContextType>;
  CountersignRequest?: CountersignRequestResolvers<ContextType>;
  CountersignRequestConnection?: CountersignRequestConnectionResolvers<ContextType>;
  CountersignRequestEdge?: CountersignRequestEdgeResolvers<ContextType>;
  CountersignSettled?: CountersignSettledResolvers<ContextType>;
  CountersignWithdrawn?: CountersignWithdrawnResolvers<ContextType>;
  Countersignature?: CountersignatureResolvers<ContextType>;
  CountersignedReport?: CountersignedReportResolvers<ContextType>;
  CountryParticipation?: CountryParticipationResolvers<ContextType>;
  CoverageCounts?: CoverageCountsResolvers<ContextType>;
  CoverageOfKey?: CoverageOfKeyResolvers<ContextType>;
  CreateApiTokenResult?: CreateApiTokenResultResolvers<ContextType>;
  CreateEventResult?: CreateEventResultResolvers<ContextType>;
  CreateFindingResult?: CreateFindingResultResolvers<ContextType>;
  CreateSeriesResult?: CreateSeriesResultResolvers<ContextType>;
  CreateWebhookResult?: CreateWebhookResultResolvers<ContextType>;
  CriteriaInUse?: CriteriaInUseResolvers<ContextType>;
  Criterion?: CriterionResolvers<ContextType>;
  DataErased?: DataErasedResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DayCell?: DayCellResolvers<ContextType>;
  DecideAllResult?: DecideAllResultResolvers<ContextType>;
  DecideResult?: DecideResultResolvers<ContextType>;
  DecideStatementResult?: DecideStatementResultResolvers<ContextType>;
  Decided?: DecidedResolvers<ContextType>;
  DecisionRefusal?: DecisionRefusalResolvers<ContextType>;
  DeclareConflictResult?: DeclareConflictResultResolvers<ContextType>;
  DeclineEventInvitationResult?: DeclineEventInvitationResultResolvers<ContextType>;
  DeclineReplacementResult?: DeclineReplacementResultResolvers<ContextType>;
  DeleteDraftResult?: DeleteDraftResultResolvers<ContextType>;
  DidNotTakePart?: DidNotTakePartResolvers<ContextType>;
  Digest?: DigestResolvers<ContextType>;
  DigestSet?: DigestSetResolvers<ContextType>;
  DiscardImportResult?: DiscardImportResultResolvers<ContextType>;
  DiscardMessageResult?: DiscardMessageResultResolvers<ContextType>;
  DisclosureThresholdSet?: DisclosureThresholdSetResolvers<ContextType>;
  DistributeReviewsResult?: DistributeReviewsResultResolvers<ContextType>;
  DistributionChanged?: DistributionChangedResolvers<ContextType>;
  DraftDeleted?: DraftDeletedResolvers<ContextType>;
  DraftPassage?: DraftPassageResolvers<ContextType>;
  DraftSaved?: DraftSavedResolvers<ContextType>;
  EarlierPlace?: EarlierPlaceResolvers<ContextType>;
  EditingMarked?: EditingMarkedResolvers<ContextType>;
  Email?: EmailResolvers<ContextType>;
  EmailConnection?: EmailConnectionResolvers<ContextType>;
  EmailEdge?: EmailEdgeResolvers<ContextType>;
  EmailNote?: EmailNoteResolvers<ContextType>;
  EmailNoteSet?: EmailNoteSetResolvers<ContextType>;
  EmailPreview?: EmailPreviewResolvers<ContextType>;
  EndGrantResult?: EndGrantResultResolvers<ContextType>;
  EndOtherSignInsResult?: EndOtherSignInsResultResolvers<ContextType>;
  EndSignInResult?: EndSignInResultResolvers<ContextType>;
  EnterUptakeResult?: EnterUptakeResultResolvers<ContextType>;
  Erasure?: ErasureResolvers<ContextType>;
  ErasureConnection?: ErasureConnectionResolvers<ContextType>;
  ErasureEdge?: ErasureEdgeResolvers<ContextType>;
  ErasureLinkInvalid?: ErasureLinkInvalidResolvers<ContextType>;
  ErasureRequested?: ErasureRequestedResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventAbilities?: EventAbilitiesResolvers<ContextType>;
  EventChange?: EventChangeResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventCopied?: EventCopiedResolvers<ContextType>;
  EventCreated?: EventCreatedResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventInAnotherSeries?: EventInAnotherSeriesResolvers<ContextType>;
  EventInstitute?: EventInstituteResolvers<ContextType>;
  EventInvitation?: EventInvitationResolvers<ContextType>;
  EventInvitationAbilities?: EventInvitationAbilitiesResolvers<ContextType>;
  EventInvitationConnection?: EventInvitationConnectionResolvers<ContextType>;
  EventInvitationCounts?: EventInvitationCountsResolvers<ContextType>;
  EventInvitationDeclined?: EventInvitationDeclinedResolvers<ContextType>;
  EventInvitationEdge?: EventInvitationEdgeResolvers<ContextType>;
  EventInvitationRevoked?: EventInvitationRevokedResolvers<ContextType>;
  EventInvitationSent?: EventInvitationSentResolvers<ContextType>;
  EventNotOver?: EventNotOverResolvers<ContextType>;
  EventOver?: EventOverResolvers<ContextType>;
  EventPublished?: EventPublishedResolvers<ContextType>;
  EventUpdated?: EventUpdatedResolvers<ContextType>;
  EvidenceDestroyed?: EvidenceDestroyedResolvers<ContextType>;
  EvidenceOnlySooner?: EvidenceOnlySoonerResolvers<ContextType>;
  EvidencePromise?: EvidencePromiseResolvers<ContextType>;
  EvidencePromised?: EvidencePromisedResolvers<ContextType>;
  FacetCount?: FacetCountResolvers<ContextType>;
  FieldError?: FieldErrorResolvers<ContextType>;
  FieldMask?: FieldMaskResolvers<ContextType>;
  FieldRevealed?: FieldRevealedResolvers<ContextType>;
  Figures?: FiguresResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingBlock?: FindingBlockResolvers<ContextType>;
  FindingChangedMeanwhile?: FindingChangedMeanwhileResolvers<ContextType>;
  FindingRemoved?: FindingRemovedResolvers<ContextType>;
  FindingSaved?: FindingSavedResolvers<ContextType>;
  FindingSource?: FindingSourceResolvers<ContextType>;
  FindingUptake?: FindingUptakeResolvers<ContextType>;
  FindingsWorkspace?: FindingsWorkspaceResolvers<ContextType>;
  FocalPoint?: FocalPointResolvers<ContextType>;
  FocalPointAbilities?: FocalPointAbilitiesResolvers<ContextType>;
  FocalPointClosed?: FocalPointClosedResolvers<ContextType>;
  FocalPointInvited?: FocalPointInvitedResolvers<ContextType>;
  FocalPointRevoked?: FocalPointRevokedResolvers<ContextType>;
  FollowUp?: FollowUpResolvers<ContextType>;
  FollowUpAnswered?: FollowUpAnsweredResolvers<ContextType>;
  FollowUpAnswers?: FollowUpAnswersResolvers<ContextType>;
  FollowUpAnswersConnection?: FollowUpAnswersConnectionResolvers<ContextType>;
  FollowUpAnswersEdge?: FollowUpAnswersEdgeResolvers<ContextType>;
  FollowUpAnswersWithdrawn?: FollowUpAnswersWithdrawnResolvers<ContextType>;
  FollowUpClosed?: FollowUpClosedResolvers<ContextType>;
  FollowUpHasAnswers?: FollowUpHasAnswersResolvers<ContextType>;
  FollowUpSent?: FollowUpSentResolvers<ContextType>;
  FollowUpSet?: FollowUpSetResolvers<ContextType>;
  Freeze?: FreezeResolvers<ContextType>;
  FreezeResolution?: FreezeResolutionResolvers<ContextType>;
  FunnelStep?: FunnelStepResolvers<ContextType>;
  Grant?: GrantResolvers<ContextType>;
  GrantAbilities?: GrantAbilitiesResolvers<ContextType>;
  GrantAnswered?: GrantAnsweredResolvers<ContextType>;
  GrantClosed?: GrantClosedResolvers<ContextType>;
  GrantEnded?: GrantEndedResolvers<ContextType>;
  GrantEvent?: GrantEventResolvers<ContextType>;
  GrantExists?: GrantExistsResolvers<ContextType>;
  GrantProposed?: GrantProposedResolvers<ContextType>;
  GrantScope?: GrantScopeResolvers<ContextType>;
  GrantTerms?: GrantTermsResolvers<ContextType>;
  GrantToOneself?: GrantToOneselfResolvers<ContextType>;
  GroupAndOrganisationFixed?: GroupAndOrganisationFixedResolvers<ContextType>;
  GroupParticipation?: GroupParticipationResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  HoldWaitlistResult?: HoldWaitlistResultResolvers<ContextType>;
  Home?: HomeResolvers<ContextType>;
  HomeEvent?: HomeEventResolvers<ContextType>;
  IdentifyingText?: IdentifyingTextResolvers<ContextType>;
  ImportChecked?: ImportCheckedResolvers<ContextType>;
  ImportColumn?: ImportColumnResolvers<ContextType>;
  ImportColumnMapping?: ImportColumnMappingResolvers<ContextType>;
  ImportDiscarded?: ImportDiscardedResolvers<ContextType>;
  ImportGroupMapping?: ImportGroupMappingResolvers<ContextType>;
  ImportGroupValue?: ImportGroupValueResolvers<ContextType>;
  ImportMapping?: ImportMappingResolvers<ContextType>;
  ImportNotReady?: ImportNotReadyResolvers<ContextType>;
  ImportProblem?: ImportProblemResolvers<ContextType>;
  ImportProblemConnection?: ImportProblemConnectionResolvers<ContextType>;
  ImportProblemEdge?: ImportProblemEdgeResolvers<ContextType>;
  ImportRecipientsResult?: ImportRecipientsResultResolvers<ContextType>;
  ImportSettled?: ImportSettledResolvers<ContextType>;
  ImportStarted?: ImportStartedResolvers<ContextType>;
  ImportSummary?: ImportSummaryResolvers<ContextType>;
  Inference?: InferenceResolvers<ContextType>;
  InferenceSource?: InferenceSourceResolvers<ContextType>;
  Institute?: InstituteResolvers<ContextType>;
  InstituteAbilities?: InstituteAbilitiesResolvers<ContextType>;
  InstituteUpdated?: InstituteUpdatedResolvers<ContextType>;
  InterestRegistered?: InterestRegisteredResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitationAccepted?: InvitationAcceptedResolvers<ContextType>;
  InvitationClosed?: InvitationClosedResolvers<ContextType>;
  InvitationLink?: InvitationLinkResolvers<ContextType>;
  InvitationNeeded?: InvitationNeededResolvers<ContextType>;
  InvitationProblem?: InvitationProblemResolvers<ContextType>;
  InvitationRevoked?: InvitationRevokedResolvers<ContextType>;
  InvitationsChecked?: InvitationsCheckedResolvers<ContextType>;
  InvitationsInvalid?: InvitationsInvalidResolvers<ContextType>;
  InviteFocalPointResult?: InviteFocalPointResultResolvers<ContextType>;
  InviteMemberResult?: InviteMemberResultResolvers<ContextType>;
  InvitePeopleResult?: InvitePeopleResultResolvers<ContextType>;
  InvitedGroup?: InvitedGroupResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JoinNotYetOpen?: JoinNotYetOpenResolvers<ContextType>;
  JoinSessionResult?: JoinSessionResultResolvers<ContextType>;
  KeepOrganisationsApartResult?: KeepOrganisationsApartResultResolvers<ContextType>;
  Lane?: LaneResolvers<ContextType>;
  LanePerson?: LanePersonResolvers<ContextType>;
  LastOwner?: LastOwnerResolvers<ContextType>;
  LeakClearance?: LeakClearanceResolvers<ContextType>;
  LeakHit?: LeakHitResolvers<ContextType>;
  LiftConflictResult?: LiftConflictResultResolvers<ContextType>;
  LinkAbilities?: LinkAbilitiesResolvers<ContextType>;
  LocalisedText?: LocalisedTextResolvers<ContextType>;
  MarkEditingResult?: MarkEditingResultResolvers<ContextType>;
  MarkPresenceResult?: MarkPresenceResultResolvers<ContextType>;
  MatchCountChanged?: MatchCountChangedResolvers<ContextType>;
  Material?: MaterialResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MemberInvited?: MemberInvitedResolvers<ContextType>;
  MemberRemoved?: MemberRemovedResolvers<ContextType>;
  MemberRoleChanged?: MemberRoleChangedResolvers<ContextType>;
  MemberSummary?: MemberSummaryResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MergeOrganisationsResult?: MergeOrganisationsResultResolvers<ContextType>;
  MergeSuggestion?: MergeSuggestionResolvers<ContextType>;
  MergedOrganisation?: MergedOrganisationResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  MessageAbilities?: MessageAbilitiesResolvers<ContextType>;
  MessageCancelled?: MessageCancelledResolvers<ContextType>;
  MessageConnection?: MessageConnectionResolvers<ContextType>;
  MessageDiscarded?: MessageDiscardedResolvers<ContextType>;
  MessageEdge?: MessageEdgeResolvers<ContextType>;
  MessageProgress?: MessageProgressResolvers<ContextType>;
  MessageRecipients?: MessageRecipientsResolvers<ContextType>;
  MessageSaved?: MessageSavedResolvers<ContextType>;
  MessageSent?: MessageSentResolvers<ContextType>;
  MessageTemplate?: MessageTemplateResolvers<ContextType>;
  MessageTemplateRemoved?: MessageTemplateRemovedResolvers<ContextType>;
  MessageTemplateSaved?: MessageTemplateSavedResolvers<ContextType>;
  MessageTestSent?: MessageTestSentResolvers<ContextType>;
  MessageUnderway?: MessageUnderwayResolvers<ContextType>;
  MinorityStatement?: MinorityStatementResolvers<ContextType>;
  MoveFindingResult?: MoveFindingResultResolvers<ContextType>;
  MoveSessionResult?: MoveSessionResultResolvers<ContextType>;
  MoveTopicResult?: MoveTopicResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NamePeopleResult?: NamePeopleResultResolvers<ContextType>;
  NameReplacementResult?: NameReplacementResultResolvers<ContextType>;
  NamedReplacement?: NamedReplacementResolvers<ContextType>;
  NeutralEmail?: NeutralEmailResolvers<ContextType>;
  NoChosenSessionLeft?: NoChosenSessionLeftResolvers<ContextType>;
  NoFollowUp?: NoFollowUpResolvers<ContextType>;
  NoOffer?: NoOfferResolvers<ContextType>;
  NoPlace?: NoPlaceResolvers<ContextType>;
  NoSuchPlace?: NoSuchPlaceResolvers<ContextType>;
  NobodyNamed?: NobodyNamedResolvers<ContextType>;
  NobodyOfferedReason?: NobodyOfferedReasonResolvers<ContextType>;
  NobodyToRemind?: NobodyToRemindResolvers<ContextType>;
  NobodyToSendTo?: NobodyToSendToResolvers<ContextType>;
  NobodyToWriteTo?: NobodyToWriteToResolvers<ContextType>;
  NotAContributor?: NotAContributorResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  NotReadyToPublish?: NotReadyToPublishResolvers<ContextType>;
  NotRevealable?: NotRevealableResolvers<ContextType>;
  NotYours?: NotYoursResolvers<ContextType>;
  Note?: NoteResolvers<ContextType>;
  NoteAlreadyRemoved?: NoteAlreadyRemovedResolvers<ContextType>;
  NoteChanged?: NoteChangedResolvers<ContextType>;
  NoteChangedMeanwhile?: NoteChangedMeanwhileResolvers<ContextType>;
  NoteConnection?: NoteConnectionResolvers<ContextType>;
  NoteEdge?: NoteEdgeResolvers<ContextType>;
  NoteInUse?: NoteInUseResolvers<ContextType>;
  NoteMark?: NoteMarkResolvers<ContextType>;
  NoteRemoved?: NoteRemovedResolvers<ContextType>;
  NoteRequired?: NoteRequiredResolvers<ContextType>;
  NoteWritten?: NoteWrittenResolvers<ContextType>;
  NotesChange?: NotesChangeResolvers<ContextType>;
  NotesNotAllowed?: NotesNotAllowedResolvers<ContextType>;
  NothingProposed?: NothingProposedResolvers<ContextType>;
  NothingStaged?: NothingStagedResolvers<ContextType>;
  NothingToAnnounce?: NothingToAnnounceResolvers<ContextType>;
  NothingToUndo?: NothingToUndoResolvers<ContextType>;
  NothingToValidate?: NothingToValidateResolvers<ContextType>;
  NothingWidened?: NothingWidenedResolvers<ContextType>;
  OfferLapsed?: OfferLapsedResolvers<ContextType>;
  OfferLimit?: OfferLimitResolvers<ContextType>;
  OfferReason?: OfferReasonResolvers<ContextType>;
  OfferWidened?: OfferWidenedResolvers<ContextType>;
  OfferedReplacement?: OfferedReplacementResolvers<ContextType>;
  OffersProtectionSet?: OffersProtectionSetResolvers<ContextType>;
  OpenCalendarFeedResult?: OpenCalendarFeedResultResolvers<ContextType>;
  OpenValidationResult?: OpenValidationResultResolvers<ContextType>;
  OrganisationAlias?: OrganisationAliasResolvers<ContextType>;
  OrganisationNamesSet?: OrganisationNamesSetResolvers<ContextType>;
  OrganisationSeparated?: OrganisationSeparatedResolvers<ContextType>;
  OrganisationSpelling?: OrganisationSpellingResolvers<ContextType>;
  Organisations?: OrganisationsResolvers<ContextType>;
  OrganisationsKeptApart?: OrganisationsKeptApartResolvers<ContextType>;
  OrganisationsMerged?: OrganisationsMergedResolvers<ContextType>;
  OtherInstituteNeeded?: OtherInstituteNeededResolvers<ContextType>;
  OutOfTurn?: OutOfTurnResolvers<ContextType>;
  OutOfTurnReasonNeeded?: OutOfTurnReasonNeededResolvers<ContextType>;
  OwnFollowUp?: OwnFollowUpResolvers<ContextType>;
  OwnProtection?: OwnProtectionResolvers<ContextType>;
  OwnProtectionSet?: OwnProtectionSetResolvers<ContextType>;
  OwnValidation?: OwnValidationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParticipationFigures?: ParticipationFiguresResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  PassageAnswers?: PassageAnswersResolvers<ContextType>;
  Passkey?: PasskeyResolvers<ContextType>;
  PeopleInvited?: PeopleInvitedResolvers<ContextType>;
  PeopleNamed?: PeopleNamedResolvers<ContextType>;
  PlacesFilled?: PlacesFilledResolvers<ContextType>;
  PlanPreview?: PlanPreviewResolvers<ContextType>;
  PlanPreviewGroup?: PlanPreviewGroupResolvers<ContextType>;
  PlanPreviewResult?: PlanPreviewResultResolvers<ContextType>;
  PlanRepair?: PlanRepairResolvers<ContextType>;
  PlannedAbout?: PlannedAboutResolvers<ContextType>;
  PlannedAction?: PlannedActionResolvers<ContextType>;
  PlannedActionRun?: PlannedActionRunResolvers<ContextType>;
  PlannedActionUndone?: PlannedActionUndoneResolvers<ContextType>;
  Presence?: PresenceResolvers<ContextType>;
  PresenceMarked?: PresenceMarkedResolvers<ContextType>;
  PreviewEmailResult?: PreviewEmailResultResolvers<ContextType>;
  PreviewedEmails?: PreviewedEmailsResolvers<ContextType>;
  PrioritySet?: PrioritySetResolvers<ContextType>;
  ProofOfWorkChallenge?: ProofOfWorkChallengeResolvers<ContextType>;
  ProofOfWorkNeeded?: ProofOfWorkNeededResolvers<ContextType>;
  ProposeGrantResult?: ProposeGrantResultResolvers<ContextType>;
  ProposeTermsResult?: ProposeTermsResultResolvers<ContextType>;
  ProtectionInUse?: ProtectionInUseResolvers<ContextType>;
  PublicRoom?: PublicRoomResolvers<ContextType>;
  PublicRoomGroup?: PublicRoomGroupResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  PublishEventResult?: PublishEventResultResolvers<ContextType>;
  PublishReportResult?: PublishReportResultResolvers<ContextType>;
  PublishedContribution?: PublishedContributionResolvers<ContextType>;
  PublishedContributionConnection?: PublishedContributionConnectionResolvers<ContextType>;
  PublishedContributionEdge?: PublishedContributionEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  QuestionCondition?: QuestionConditionResolvers<ContextType>;
  QuestionOption?: QuestionOptionResolvers<ContextType>;
  QueueAlreadyHeld?: QueueAlreadyHeldResolvers<ContextType>;
  QueueHold?: QueueHoldResolvers<ContextType>;
  QueueNotHeld?: QueueNotHeldResolvers<ContextType>;
  ReasonNeeded?: ReasonNeededResolvers<ContextType>;
  RecentOffer?: RecentOfferResolvers<ContextType>;
  RecentSecondFactorNeeded?: RecentSecondFactorNeededResolvers<ContextType>;
  Recipient?: RecipientResolvers<ContextType>;
  RecipientConnection?: RecipientConnectionResolvers<ContextType>;
  RecipientCounts?: RecipientCountsResolvers<ContextType>;
  RecipientEdge?: RecipientEdgeResolvers<ContextType>;
  RecipientExists?: RecipientExistsResolvers<ContextType>;
  RecipientRemoved?: RecipientRemovedResolvers<ContextType>;
  RecipientSaved?: RecipientSavedResolvers<ContextType>;
  RecipientsImported?: RecipientsImportedResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RefusedAssignment?: RefusedAssignmentResolvers<ContextType>;
  RefusedDecision?: RefusedDecisionResolvers<ContextType>;
  RefusedRow?: RefusedRowResolvers<ContextType>;
  RegisterAbility?: RegisterAbilityResolvers<ContextType>;
  RegisterInterestResult?: RegisterInterestResultResolvers<ContextType>;
  Registration?: RegistrationResolvers<ContextType>;
  RegistrationAbilities?: RegistrationAbilitiesResolvers<ContextType>;
  RegistrationByLink?: RegistrationByLinkResolvers<ContextType>;
  RegistrationChange?: RegistrationChangeResolvers<ContextType>;
  RegistrationClosed?: RegistrationClosedResolvers<ContextType>;
  RegistrationConnection?: RegistrationConnectionResolvers<ContextType>;
  RegistrationDraft?: RegistrationDraftResolvers<ContextType>;
  RegistrationEdge?: RegistrationEdgeResolvers<ContextType>;
  RegistrationFacets?: RegistrationFacetsResolvers<ContextType>;
  RegistrationImport?: RegistrationImportResolvers<ContextType>;
  RegistrationNotYetOpen?: RegistrationNotYetOpenResolvers<ContextType>;
  RegistrationWithdrawn?: RegistrationWithdrawnResolvers<ContextType>;
  RegistrationWithdrawnByLink?: RegistrationWithdrawnByLinkResolvers<ContextType>;
  ReleaseRefused?: ReleaseRefusedResolvers<ContextType>;
  ReleaseStagedDecisionsResult?: ReleaseStagedDecisionsResultResolvers<ContextType>;
  RemindReviewersResult?: RemindReviewersResultResolvers<ContextType>;
  Reminders?: RemindersResolvers<ContextType>;
  RemindersSet?: RemindersSetResolvers<ContextType>;
  RemovalNotConfirmed?: RemovalNotConfirmedResolvers<ContextType>;
  RemoveBoardViewResult?: RemoveBoardViewResultResolvers<ContextType>;
  RemoveFindingResult?: RemoveFindingResultResolvers<ContextType>;
  RemoveMemberResult?: RemoveMemberResultResolvers<ContextType>;
  RemoveMessageTemplateResult?: RemoveMessageTemplateResultResolvers<ContextType>;
  RemoveNoteResult?: RemoveNoteResultResolvers<ContextType>;
  RemoveRecipientResult?: RemoveRecipientResultResolvers<ContextType>;
  RemoveSessionResult?: RemoveSessionResultResolvers<ContextType>;
  RemoveTopicResult?: RemoveTopicResultResolvers<ContextType>;
  RemoveUptakeResult?: RemoveUptakeResultResolvers<ContextType>;
  RemoveWebhookResult?: RemoveWebhookResultResolvers<ContextType>;
  ReplacementAccepted?: ReplacementAcceptedResolvers<ContextType>;
  ReplacementDeclined?: ReplacementDeclinedResolvers<ContextType>;
  ReplacementNamed?: ReplacementNamedResolvers<ContextType>;
  ReplacementWithdrawn?: ReplacementWithdrawnResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportAcknowledged?: ReportAcknowledgedResolvers<ContextType>;
  ReportAttack?: ReportAttackResolvers<ContextType>;
  ReportBlock?: ReportBlockResolvers<ContextType>;
  ReportBlocked?: ReportBlockedResolvers<ContextType>;
  ReportByLink?: ReportByLinkResolvers<ContextType>;
  ReportChange?: ReportChangeResolvers<ContextType>;
  ReportChapter?: ReportChapterResolvers<ContextType>;
  ReportContent?: ReportContentResolvers<ContextType>;
  ReportDelivery?: ReportDeliveryResolvers<ContextType>;
  ReportDraft?: ReportDraftResolvers<ContextType>;
  ReportFiguresWithheld?: ReportFiguresWithheldResolvers<ContextType>;
  ReportFile?: ReportFileResolvers<ContextType>;
  ReportHitCleared?: ReportHitClearedResolvers<ContextType>;
  ReportInstitute?: ReportInstituteResolvers<ContextType>;
  ReportNotInLanguage?: ReportNotInLanguageResolvers<ContextType>;
  ReportPreview?: ReportPreviewResolvers<ContextType>;
  ReportPublished?: ReportPublishedResolvers<ContextType>;
  ReportReveals?: ReportRevealsResolvers<ContextType>;
  ReportSent?: ReportSentResolvers<ContextType>;
  ReportStatement?: ReportStatementResolvers<ContextType>;
  ReportUnderEmbargo?: ReportUnderEmbargoResolvers<ContextType>;
  ReportUpdated?: ReportUpdatedResolvers<ContextType>;
  ReportUptakeResult?: ReportUptakeResultResolvers<ContextType>;
  ReportVersion?: ReportVersionResolvers<ContextType>;
  ReportVersionNotPublished?: ReportVersionNotPublishedResolvers<ContextType>;
  ReportWithoutFindings?: ReportWithoutFindingsResolvers<ContextType>;
  ReportedFinding?: ReportedFindingResolvers<ContextType>;
  RequestErasureResult?: RequestErasureResultResolvers<ContextType>;
  RequestIdReused?: RequestIdReusedResolvers<ContextType>;
  ResolveFreezeResult?: ResolveFreezeResultResolvers<ContextType>;
  ResponseTimes?: ResponseTimesResolvers<ContextType>;
  ResumeWaitlistResult?: ResumeWaitlistResultResolvers<ContextType>;
  Retention?: RetentionResolvers<ContextType>;
  RetentionSet?: RetentionSetResolvers<ContextType>;
  RevealFieldResult?: RevealFieldResultResolvers<ContextType>;
  RevealedValue?: RevealedValueResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewAssignment?: ReviewAssignmentResolvers<ContextType>;
  ReviewCalibration?: ReviewCalibrationResolvers<ContextType>;
  ReviewChangedMeanwhile?: ReviewChangedMeanwhileResolvers<ContextType>;
  ReviewCoverage?: ReviewCoverageResolvers<ContextType>;
  ReviewCriteriaSet?: ReviewCriteriaSetResolvers<ContextType>;
  ReviewDistribution?: ReviewDistributionResolvers<ContextType>;
  ReviewDistributionResult?: ReviewDistributionResultResolvers<ContextType>;
  ReviewSaved?: ReviewSavedResolvers<ContextType>;
  ReviewShortfall?: ReviewShortfallResolvers<ContextType>;
  ReviewSummary?: ReviewSummaryResolvers<ContextType>;
  Reviewer?: ReviewerResolvers<ContextType>;
  ReviewerCalibration?: ReviewerCalibrationResolvers<ContextType>;
  ReviewerShare?: ReviewerShareResolvers<ContextType>;
  ReviewersAssigned?: ReviewersAssignedResolvers<ContextType>;
  ReviewersReminded?: ReviewersRemindedResolvers<ContextType>;
  ReviewersUnassigned?: ReviewersUnassignedResolvers<ContextType>;
  ReviewsDistributed?: ReviewsDistributedResolvers<ContextType>;
  RevokeApiTokenResult?: RevokeApiTokenResultResolvers<ContextType>;
  RevokeEventInvitationResult?: RevokeEventInvitationResultResolvers<ContextType>;
  RevokeFocalPointResult?: RevokeFocalPointResultResolvers<ContextType>;
  RevokeInvitationResult?: RevokeInvitationResultResolvers<ContextType>;
  RoomAttack?: RoomAttackResolvers<ContextType>;
  RoomDisclosureSet?: RoomDisclosureSetResolvers<ContextType>;
  RoomFrozen?: RoomFrozenResolvers<ContextType>;
  RoomReveals?: RoomRevealsResolvers<ContextType>;
  RoomSettled?: RoomSettledResolvers<ContextType>;
  RotateWebhookSecretResult?: RotateWebhookSecretResultResolvers<ContextType>;
  RuleOnlyStricter?: RuleOnlyStricterResolvers<ContextType>;
  RunImportResult?: RunImportResultResolvers<ContextType>;
  RunInvitationImportResult?: RunInvitationImportResultResolvers<ContextType>;
  RunPlannedActionNowResult?: RunPlannedActionNowResultResolvers<ContextType>;
  SameTerms?: SameTermsResolvers<ContextType>;
  SaveBoardViewResult?: SaveBoardViewResultResolvers<ContextType>;
  SaveDraftResult?: SaveDraftResultResolvers<ContextType>;
  SaveMessageResult?: SaveMessageResultResolvers<ContextType>;
  SaveMessageTemplateResult?: SaveMessageTemplateResultResolvers<ContextType>;
  SaveReviewResult?: SaveReviewResultResolvers<ContextType>;
  ScopedGroup?: ScopedGroupResolvers<ContextType>;
  ScopedSession?: ScopedSessionResolvers<ContextType>;
  Score?: ScoreResolvers<ContextType>;
  SeatAlreadyTaken?: SeatAlreadyTakenResolvers<ContextType>;
  SeatNotPassed?: SeatNotPassedResolvers<ContextType>;
  SeatOfferedMeanwhile?: SeatOfferedMeanwhileResolvers<ContextType>;
  SeatPlan?: SeatPlanResolvers<ContextType>;
  SeatPlanFix?: SeatPlanFixResolvers<ContextType>;
  SeatPlanInfeasible?: SeatPlanInfeasibleResolvers<ContextType>;
  SeatPlanProblem?: SeatPlanProblemResolvers<ContextType>;
  SeatPlanSet?: SeatPlanSetResolvers<ContextType>;
  SeatTaken?: SeatTakenResolvers<ContextType>;
  SeatTakenByLink?: SeatTakenByLinkResolvers<ContextType>;
  SecondFactor?: SecondFactorResolvers<ContextType>;
  SecondFactorNeeded?: SecondFactorNeededResolvers<ContextType>;
  SecurityEvent?: SecurityEventResolvers<ContextType>;
  SendDeliveryAgainResult?: SendDeliveryAgainResultResolvers<ContextType>;
  SendEventInvitationAgainResult?: SendEventInvitationAgainResultResolvers<ContextType>;
  SendFollowUpResult?: SendFollowUpResultResolvers<ContextType>;
  SendMessageResult?: SendMessageResultResolvers<ContextType>;
  SendReportResult?: SendReportResultResolvers<ContextType>;
  SeparateOrganisationResult?: SeparateOrganisationResultResolvers<ContextType>;
  Series?: SeriesResolvers<ContextType>;
  SeriesAbilities?: SeriesAbilitiesResolvers<ContextType>;
  SeriesCreated?: SeriesCreatedResolvers<ContextType>;
  SeriesHistory?: SeriesHistoryResolvers<ContextType>;
  SeriesItem?: SeriesItemResolvers<ContextType>;
  SeriesUpdated?: SeriesUpdatedResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionAbilities?: SessionAbilitiesResolvers<ContextType>;
  SessionAdded?: SessionAddedResolvers<ContextType>;
  SessionAttendance?: SessionAttendanceResolvers<ContextType>;
  SessionClash?: SessionClashResolvers<ContextType>;
  SessionHasNotes?: SessionHasNotesResolvers<ContextType>;
  SessionJoined?: SessionJoinedResolvers<ContextType>;
  SessionMove?: SessionMoveResolvers<ContextType>;
  SessionMoveClash?: SessionMoveClashResolvers<ContextType>;
  SessionMoveResult?: SessionMoveResultResolvers<ContextType>;
  SessionMoved?: SessionMovedResolvers<ContextType>;
  SessionPlace?: SessionPlaceResolvers<ContextType>;
  SessionRemoved?: SessionRemovedResolvers<ContextType>;
  SessionRoleSet?: SessionRoleSetResolvers<ContextType>;
  SessionRuleSet?: SessionRuleSetResolvers<ContextType>;
  SessionUpdated?: SessionUpdatedResolvers<ContextType>;
  SetCertificateRuleResult?: SetCertificateRuleResultResolvers<ContextType>;
  SetContributionsResult?: SetContributionsResultResolvers<ContextType>;
  SetDigestResult?: SetDigestResultResolvers<ContextType>;
  SetDisclosureThresholdResult?: SetDisclosureThresholdResultResolvers<ContextType>;
  SetEmailNoteResult?: SetEmailNoteResultResolvers<ContextType>;
  SetEvidenceUntilResult?: SetEvidenceUntilResultResolvers<ContextType>;
  SetFollowUpResult?: SetFollowUpResultResolvers<ContextType>;
  SetOffersProtectionResult?: SetOffersProtectionResultResolvers<ContextType>;
  SetOrganisationNamesResult?: SetOrganisationNamesResultResolvers<ContextType>;
  SetOwnProtectionResult?: SetOwnProtectionResultResolvers<ContextType>;
  SetPriorityResult?: SetPriorityResultResolvers<ContextType>;
  SetRemindersResult?: SetRemindersResultResolvers<ContextType>;
  SetRetentionResult?: SetRetentionResultResolvers<ContextType>;
  SetReviewCriteriaResult?: SetReviewCriteriaResultResolvers<ContextType>;
  SetRoomDisclosureResult?: SetRoomDisclosureResultResolvers<ContextType>;
  SetSeatPlanResult?: SetSeatPlanResultResolvers<ContextType>;
  SetSessionRoleResult?: SetSessionRoleResultResolvers<ContextType>;
  SetSessionRuleResult?: SetSessionRuleResultResolvers<ContextType>;
  SetSharingResult?: SetSharingResultResolvers<ContextType>;
  SetStatusPageSettingsResult?: SetStatusPageSettingsResultResolvers<ContextType>;
  Sharing?: SharingResolvers<ContextType>;
  SharingSet?: SharingSetResolvers<ContextType>;
  SignIn?: SignInResolvers<ContextType>;
  SignInsEnded?: SignInsEndedResolvers<ContextType>;
  SignTokenResult?: SignTokenResultResolvers<ContextType>;
  SimilarSources?: SimilarSourcesResolvers<ContextType>;
  SkippedPerson?: SkippedPersonResolvers<ContextType>;
  SlugTaken?: SlugTakenResolvers<ContextType>;
  SourceNotUsable?: SourceNotUsableResolvers<ContextType>;
  StagedCount?: StagedCountResolvers<ContextType>;
  StagedDecision?: StagedDecisionResolvers<ContextType>;
  StagedDecisionsReleased?: StagedDecisionsReleasedResolvers<ContextType>;
  StakeholderGroup?: StakeholderGroupResolvers<ContextType>;
  StatementDecided?: StatementDecidedResolvers<ContextType>;
  StatusPageSettingsSet?: StatusPageSettingsSetResolvers<ContextType>;
  StatusVisit?: StatusVisitResolvers<ContextType>;
  StatusVisited?: StatusVisitedResolvers<ContextType>;
  StoredData?: StoredDataResolvers<ContextType>;
  StoredDraft?: StoredDraftResolvers<ContextType>;
  StoredEmail?: StoredEmailResolvers<ContextType>;
  StoredRegistration?: StoredRegistrationResolvers<ContextType>;
  StoredReview?: StoredReviewResolvers<ContextType>;
  StoredSignIn?: StoredSignInResolvers<ContextType>;
  SubmitContributionResult?: SubmitContributionResultResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Support?: SupportResolvers<ContextType>;
  TakeSeatByLinkResult?: TakeSeatByLinkResultResolvers<ContextType>;
  TakeSeatResult?: TakeSeatResultResolvers<ContextType>;
  TermsChanged?: TermsChangedResolvers<ContextType>;
  TestMessageResult?: TestMessageResultResolvers<ContextType>;
  TestWebhookResult?: TestWebhookResultResolvers<ContextType>;
  ThresholdAboveRoom?: ThresholdAboveRoomResolvers<ContextType>;
  ThresholdTooLarge?: ThresholdTooLargeResolvers<ContextType>;
  TokenAlreadyFetched?: TokenAlreadyFetchedResolvers<ContextType>;
  TokenForged?: TokenForgedResolvers<ContextType>;
  TokenSigned?: TokenSignedResolvers<ContextType>;
  TokenUsed?: TokenUsedResolvers<ContextType>;
  TooManyBoardViews?: TooManyBoardViewsResolvers<ContextType>;
  TooManyRequests?: TooManyRequestsResolvers<ContextType>;
  TooManyUptakes?: TooManyUptakesResolvers<ContextType>;
  TooManyWebhooks?: TooManyWebhooksResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicAdded?: TopicAddedResolvers<ContextType>;
  TopicInUse?: TopicInUseResolvers<ContextType>;
  TopicMoved?: TopicMovedResolvers<ContextType>;
  TopicQuestion?: TopicQuestionResolvers<ContextType>;
  TopicRemoved?: TopicRemovedResolvers<ContextType>;
  TopicUpdated?: TopicUpdatedResolvers<ContextType>;
  TopicWorkspace?: TopicWorkspaceResolvers<ContextType>;
  UnassignReviewersResult?: UnassignReviewersResultResolvers<ContextType>;
  UnassignedPerson?: UnassignedPersonResolvers<ContextType>;
  UndoBulkActionResult?: UndoBulkActionResultResolvers<ContextType>;
  UndoPlannedActionResult?: UndoPlannedActionResultResolvers<ContextType>;
  UnknownAlias?: UnknownAliasResolvers<ContextType>;
  UnknownApiToken?: UnknownApiTokenResolvers<ContextType>;
  UnknownBoardView?: UnknownBoardViewResolvers<ContextType>;
  UnknownBulkAction?: UnknownBulkActionResolvers<ContextType>;
  UnknownConflict?: UnknownConflictResolvers<ContextType>;
  UnknownContribution?: UnknownContributionResolvers<ContextType>;
  UnknownCountersignRequest?: UnknownCountersignRequestResolvers<ContextType>;
  UnknownEvent?: UnknownEventResolvers<ContextType>;
  UnknownEventInvitation?: UnknownEventInvitationResolvers<ContextType>;
  UnknownFinding?: UnknownFindingResolvers<ContextType>;
  UnknownFocalPoint?: UnknownFocalPointResolvers<ContextType>;
  UnknownFreeze?: UnknownFreezeResolvers<ContextType>;
  UnknownGrant?: UnknownGrantResolvers<ContextType>;
  UnknownHit?: UnknownHitResolvers<ContextType>;
  UnknownImport?: UnknownImportResolvers<ContextType>;
  UnknownInstitute?: UnknownInstituteResolvers<ContextType>;
  UnknownInvitation?: UnknownInvitationResolvers<ContextType>;
  UnknownMember?: UnknownMemberResolvers<ContextType>;
  UnknownMessage?: UnknownMessageResolvers<ContextType>;
  UnknownNote?: UnknownNoteResolvers<ContextType>;
  UnknownPartner?: UnknownPartnerResolvers<ContextType>;
  UnknownPlannedAction?: UnknownPlannedActionResolvers<ContextType>;
  UnknownRecipient?: UnknownRecipientResolvers<ContextType>;
  UnknownRegistration?: UnknownRegistrationResolvers<ContextType>;
  UnknownReportLink?: UnknownReportLinkResolvers<ContextType>;
  UnknownSeries?: UnknownSeriesResolvers<ContextType>;
  UnknownSession?: UnknownSessionResolvers<ContextType>;
  UnknownSignIn?: UnknownSignInResolvers<ContextType>;
  UnknownStatement?: UnknownStatementResolvers<ContextType>;
  UnknownTemplate?: UnknownTemplateResolvers<ContextType>;
  UnknownTopic?: UnknownTopicResolvers<ContextType>;
  UnknownUptake?: UnknownUptakeResolvers<ContextType>;
  UnknownValidationRound?: UnknownValidationRoundResolvers<ContextType>;
  UnknownWebhook?: UnknownWebhookResolvers<ContextType>;
  UnstagedOffers?: UnstagedOffersResolvers<ContextType>;
  UpdateEventResult?: UpdateEventResultResolvers<ContextType>;
  UpdateFindingResult?: UpdateFindingResultResolvers<ContextType>;
  UpdateFindingSourcesResult?: UpdateFindingSourcesResultResolvers<ContextType>;
  UpdateInstituteResult?: UpdateInstituteResultResolvers<ContextType>;
  UpdateReportResult?: UpdateReportResultResolvers<ContextType>;
  UpdateSeriesResult?: UpdateSeriesResultResolvers<ContextType>;
  UpdateSessionResult?: UpdateSessionResultResolvers<ContextType>;
  UpdateTopicResult?: UpdateTopicResultResolvers<ContextType>;
  UpdateWebhookResult?: UpdateWebhookResultResolvers<ContextType>;
  UptakeAnnounced?: UptakeAnnouncedResolvers<ContextType>;
  UptakeEntry?: UptakeEntryResolvers<ContextType>;
  UptakeMayIdentify?: UptakeMayIdentifyResolvers<ContextType>;
  UptakeRemoved?: UptakeRemovedResolvers<ContextType>;
  UptakeSaved?: UptakeSavedResolvers<ContextType>;
  ValidationAnswered?: ValidationAnsweredResolvers<ContextType>;
  ValidationBlocked?: ValidationBlockedResolvers<ContextType>;
  ValidationClosed?: ValidationClosedResolvers<ContextType>;
  ValidationDraft?: ValidationDraftResolvers<ContextType>;
  ValidationDraftResult?: ValidationDraftResultResolvers<ContextType>;
  ValidationKey?: ValidationKeyResolvers<ContextType>;
  ValidationOpened?: ValidationOpenedResolvers<ContextType>;
  ValidationRound?: ValidationRoundResolvers<ContextType>;
  ValidationRoundClosed?: ValidationRoundClosedResolvers<ContextType>;
  ValidationUnderway?: ValidationUnderwayResolvers<ContextType>;
  VerifiedCertificate?: VerifiedCertificateResolvers<ContextType>;
  VerifyCertificateResult?: VerifyCertificateResultResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  VisitStatusResult?: VisitStatusResultResolvers<ContextType>;
  WaitingItem?: WaitingItemResolvers<ContextType>;
  Waitlist?: WaitlistResolvers<ContextType>;
  WaitlistHeld?: WaitlistHeldResolvers<ContextType>;
  WaitlistPlace?: WaitlistPlaceResolvers<ContextType>;
  WaitlistResumed?: WaitlistResumedResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  WebhookCreated?: WebhookCreatedResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryEdge?: WebhookDeliveryEdgeResolvers<ContextType>;
  WebhookDeliverySentAgain?: WebhookDeliverySentAgainResolvers<ContextType>;
  WebhookNotActive?: WebhookNotActiveResolvers<ContextType>;
  WebhookRemoved?: WebhookRemovedResolvers<ContextType>;
  WebhookSecretRotated?: WebhookSecretRotatedResolvers<ContextType>;
  WebhookTested?: WebhookTestedResolvers<ContextType>;
  WebhookUpdated?: WebhookUpdatedResolvers<ContextType>;
  WidenOfferResult?: WidenOfferResultResolvers<ContextType>;
  WithdrawByLinkResult?: WithdrawByLinkResultResolvers<ContextType>;
  WithdrawContributionResult?: WithdrawContributionResultResolvers<ContextType>;
  WithdrawCountersignResult?: WithdrawCountersignResultResolvers<ContextType>;
  WithdrawFollowUpAnswersResult?: WithdrawFollowUpAnswersResultResolvers<ContextType>;
  WithdrawReplacementResult?: WithdrawReplacementResultResolvers<ContextType>;
  WithdrawResult?: WithdrawResultResolvers<ContextType>;
  WithheldFigures?: WithheldFiguresResolvers<ContextType>;
  WithholdContributionResult?: WithholdContributionResultResolvers<ContextType>;
  WithholdReportFiguresResult?: WithholdReportFiguresResultResolvers<ContextType>;
  WriteNoteResult?: WriteNoteResultResolvers<ContextType>;
  WrongState?: WrongStateResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
