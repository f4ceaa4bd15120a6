/** The rows behind the types of the contract. Relations are read on request, so that they batch. */
import type { PersonalField, Scope, Terms } from '@plenaria/domain/grant'
import type { Widening } from '@plenaria/domain/grantWidening'
import type { Venue } from '@plenaria/domain/programme/venue'
import type { DecisionKind, OfferLimit, OfferReason } from '@plenaria/domain/registration'
import type { Room } from '@plenaria/domain/seats/room'
import type * as rows from '@plenaria/prisma/client'
import type {
  CannotHoldCause,
  EventAbilities,
  HistoryKind,
  Language,
  NobodyOfferedCode,
  PageInfo,
  SignInFactor,
} from '../__generated__/resolvers.ts'

export type OfferLimitRow = OfferLimit
export type EventRow = rows.EventModel
export type StakeholderGroupRow = rows.StakeholderGroupModel
export type SeatPlanRow = rows.SeatPlanModel
export type SessionRow = rows.SessionModel
/** As the viewer sees it. */
export interface VenueRow extends Venue {
  viewerSeesAddress: boolean
}
/** Without the image data. */
export type EventImageRow = Omit<rows.EventImageModel, 'image' | 'small'> & {
  source: Pick<rows.StoredFileModel, 'id' | 'width' | 'height'>
}
export type SessionPlaceRow = rows.SessionPlaceModel
export type VisaLetterRow = rows.VisaLetterModel
/** Only questions of a registration form can be about needs. */
export type QuestionRow = Omit<rows.QuestionModel, 'need' | 'fileTypes'> &
  Partial<Pick<rows.QuestionModel, 'need' | 'fileTypes'>>
export type ConsentTextRow = rows.ConsentTextModel
export type RegistrationRow = rows.RegistrationModel
export type InstituteRow = rows.InstituteModel
export type MemberRow = rows.MemberModel
export type InvitationRow = rows.InvitationModel
export type EventInvitationRow = rows.EventInvitationModel
export type ReplacementRow = rows.ReplacementModel
export type CompanionRow = rows.CompanionModel
export type SpeakerRow = rows.SpeakerModel
export type DelegationRow = rows.DelegationModel
export type DelegationMemberRow = rows.DelegationMemberModel
export type DelegationSwapRow = rows.DelegationSwapModel
export type RegistrationDraftRow = rows.RegistrationDraftModel
export type FocalPointRow = rows.FocalPointModel
export type GrantRow = rows.GrantModel
export type GrantTermsRow = rows.GrantTermsModel
export type AllotmentRow = rows.AllotmentTallyModel
export type CountersignRequestRow = rows.CountersignRequestModel
export type CountersignatureRow = rows.CountersignatureModel
export type PasskeyRow = rows.PasskeyModel
export type SignInRow = rows.SignInModel
export type SecurityEventRow = rows.SecurityEventModel
/** A sign-in without its token. */
export interface HeldSignInRow {
  id: string
  at: Date
  lastUsedAt: Date
  until: Date
  secondFactor: SignInFactor | null
  isCurrent: boolean
  viewerCanEnd: boolean
}
export type HeldSecurityEventRow = SecurityEventRow & { user: Pick<UserRow, 'email'> }
export type AuditEntryRow = rows.AuditEntryModel
export type PlannedActionRow = rows.PlannedActionModel
export type ApiTokenRow = rows.ApiTokenModel
export type UserRow = rows.UserModel
export type DigestRow = rows.DigestModel
export type WebhookRow = rows.WebhookModel
export type WebhookDeliveryRow = rows.WebhookDeliveryModel
export type RegistrationImportRow = rows.RegistrationImportModel
/** Includes the title of its column. */
export type ImportProblemRow = rows.ImportProblemModel & { title: string | null }
export type MessageRow = rows.MessageModel
export type LetterRow = rows.LetterModel
/** Without the file itself. */
export type LetterFileRow = Pick<rows.LetterFileModel, 'id' | 'letterId' | 'name' | 'mediaType' | 'size' | 'digest'>
export type LetterTemplateRow = rows.LetterTemplateModel
export type EmailNoteRow = rows.EmailNoteModel
export type QuotaRow = rows.QuotaModel
export type SeedHolderRow = rows.SeedHolderModel
export type CriterionRow = rows.ReviewCriterionModel
export type ReportRow = rows.ReportModel
export type ReportVersionRow = rows.ReportVersionModel
export type ReportWithdrawalRow = rows.ReportWithdrawalModel
export type RecipientRow = rows.RecipientModel
export type ReportDeliveryRow = rows.ReportDeliveryModel
export type EvidencePromiseRow = rows.EvidencePromiseModel
export type UptakeRow = rows.UptakeModel
export type SeriesRow = rows.SeriesModel
export type SeriesItemRow = rows.SeriesItemModel
export type ReviewRow = rows.ReviewModel
export type ReviewTallyRow = rows.ReviewTallyModel
export type ReviewAssignmentRow = rows.ReviewAssignmentModel
export type TagRow = rows.TagModel
export type InternalNoteRow = rows.InternalNoteModel
export type CancelledSessionRow = rows.CancelledSessionModel
export type AttendanceRow = rows.AttendanceModel
export type RosterRow = rows.RosterModel
export type RosterPersonRow = rows.RosterPersonModel
export type CertificateRow = rows.CertificateModel
export type TopicRow = rows.TopicModel
export type NoteRow = rows.NoteModel
export type ContributionRow = rows.ContributionModel
export type FollowUpRow = rows.FollowUpModel
export type FollowUpAnswerRow = rows.FollowUpAnswerModel
export type ErasureRow = rows.ErasureModel
export type RetentionRuleRow = rows.RetentionRuleModel
/** Data stored about the viewer at an event. */
export interface StoredRegistrationRow {
  registration: RegistrationRow
}
export type FindingRow = rows.FindingModel
export type TranslationRow = rows.TranslationModel
export type TextChangeRow = rows.TextChangeModel
export type LeakClearanceRow = rows.LeakClearanceModel
export type ValidationRoundRow = rows.ValidationRoundModel
export type MinorityStatementRow = rows.MinorityStatementModel
export type ConflictRow = rows.ConflictOfInterestModel

/** A member who reads or reviews, as shown to colleagues. */
export interface MemberSummaryRow {
  userId: string
  instituteId: string
}

/** A stored text in several languages. */
export type Localised = Partial<Record<Language, string>>

export interface QuestionOptionRow {
  key: string
  labels: Localised
}

export interface QuestionConditionRow {
  questionKey: string
  values: string[]
}

export interface EventInstituteRow {
  part: 'HOST' | 'PARTNER'
  instituteId: string
  purposes: Localised
  needsConsent: boolean
  /** Mark of the terms that people consent to; null if they aren't asked. */
  mark: string | null
  /** Null for the host. */
  terms: Terms | null
  seesPersonalData: boolean
}

/** The viewer, read once per request, with the person's memberships and grants. */
export interface ViewerRow {
  id: string
  email: string
  /** Folded address: matches the viewer's own registrations. */
  emailKey: string
  language: Language
  signInId: string
  /** Whether a second factor was presented in this sign-in; for staff, within the last 12 hours. */
  hasShownSecondFactor: boolean
  /** Whether that was within the last ten minutes. Default: no. */
  isRecent?: boolean
  memberships: MembershipRow[]
  /** Set if the viewer uses an API token: `memberships` is then empty, and they have only the token's rights. */
  token?: TokenInUse
  /** Grants in force for the viewer's institutes. */
  grants: GrantInForceRow[]
  /** Registrations hidden from the viewer by their own conflicts of interest. */
  conflicts: KeptAwayRow[]
}

/** A person who opened one registration through the link in an email about it. This only proves that they have the email. */
export interface LinkHolderRow {
  linkId: string
  registrationId: string
  reference: string
  /** The registration's owner. */
  emailKey: string
  /** Whether the device is the one that first opened a link to the registration. */
  isFirstDevice: boolean
}

export interface KeptAwayRow {
  registrationId: string
  eventId: string
  groupKey: string
}

export interface TokenInUse {
  id: string
  /** Null if the member has left the institute. */
  membership: MembershipRow | null
  capabilities: readonly string[]
  /** Null: at all events. */
  eventId: string | null
}

export interface MembershipRow {
  instituteId: string
  role: rows.MemberRole
  /** Whether the institute requires a second factor for everything. */
  secondFactorRequired: boolean
}

export interface GrantInForceRow {
  id: string
  /** Whether people who registered before its terms are visible only once they agree. */
  asksRegistered: boolean
  eventId: string
  partnerId: string
  terms: Terms
}

/** Effects of moving a session on people whom the viewer sees. */
export interface SessionMoveRow {
  clashes: { session: SessionRow; affected: number }[]
  affected: number
  registrations: RegistrationRow[]
  /** Number of people it would email. */
  emailed: number | null
}

/** What a link's holder and the invited person may know. */
export interface InvitationLinkRow {
  event: EventRow
  kind: 'PERSON' | 'FOCAL_POINT'
  isOpen: boolean
  expiresAt: Date
  emailKey: string
}

/** A page of invitations; the total is counted only on request. */
export interface EventInvitationPageRow {
  edges: { cursor: string; node: EventInvitationRow }[]
  pageInfo: PageInfo
  where: rows.Prisma.EventInvitationWhereInput
}

/** Number of invitations by group and state. */
export interface EventInvitationCountsRow {
  event: EventRow
  groups: { groupKey: string; state: rows.EventInvitationState; count: number; undelivered: number }[]
}

export type BoardViewRow = rows.BoardViewModel
export type BulkActionRow = rows.BulkActionModel

export interface OfferReasonRow extends Omit<OfferReason, 'skipped' | 'groupHeld'> {
  /** Null if the viewer may not know. */
  groupHeld: number | null
  /** Only those that the viewer may see. */
  skipped: RegistrationRow[]
  /** Whether the viewer may know how many people were passed over. */
  showsNumber: boolean
  /** Number of people passed over whom the viewer may see. */
  passed: number
  /** Whether the viewer may know that it was because of their organisations. */
  tellsWhy: boolean
}
export type SkippedPersonRow = RegistrationRow

/** Limited to what the viewer may see. */
export interface HistoryEntryRow {
  at: Date
  kind: HistoryKind
  state: rows.RegistrationState
  by: string | null
  instituteId: string | null
  field: PersonalField | null
  decision: DecisionKind | null
  /** The decision that another member had staged before `decision`. */
  replaced: { decision: DecisionKind; by: string } | null
  reason: string | null
}

/** A scope within one event, whose groups and sessions it names. */
export interface GrantScopeRow extends Scope {
  eventId: string
}

/** A group named in terms; null if the event no longer has it. */
export interface ScopedGroupRow {
  key: string
  group: StakeholderGroupRow | null
}

/** A session named in terms; null if it was removed. */
export interface ScopedSessionRow {
  id: string
  session: SessionRow | null
}

/** Registrations that the viewer may decide on whose staged offers were withdrawn along with the partner's seats. */
export interface UnstagedOffersRow {
  instituteId: string
  grantEnded: boolean
  registrations: RegistrationRow[]
}

export interface SharingRow {
  instituteId: string
  /** Mark of the terms that the person would consent to. */
  mark: string
  terms: Terms
  purposes: Localised
  given: boolean
  /** Empty unless consent that was given before is requested again. */
  renewalReasons: Widening[]
}

/** Computed by policy alone; whether the viewer can register is resolved on request. */
export interface EventAbilitiesRow
  extends Omit<
    EventAbilities,
    | '__typename'
    | 'archive'
    | 'callOff'
    | 'reschedule'
    | 'postpone'
    | 'unpublish'
    | 'unpublishDenial'
    | 'delete'
    | 'deleteDenial'
    | 'inviteGroups'
    | 'register'
    | 'addPeople'
    | 'mergeRegistrations'
    | 'filterableQuestions'
  > {
  event: EventRow
  inviteGroups: StakeholderGroupRow[]
}

export interface WaitlistRow {
  event: EventRow
  /** Groups that the viewer sees completely. */
  lanes: LaneRow[]
  nextReference: string | null
  nobodyOffered: NobodyOfferedRow[]
}

export interface NobodyOfferedRow {
  group: StakeholderGroupRow | null
  code: NobodyOfferedCode
  text: string
}

export interface PlanPreviewRow {
  offersMade: number
  groups: { groupKey: string; held: number; waiting: number }[]
  offered: RegistrationRow[]
  nobodyOffered: NobodyOfferedRow[]
}

/** Spellings of an event's organisations by key, excluding those of protected people. */
export interface OrganisationsRow {
  event: EventRow
  cap: number | null
  spellings: ReadonlyMap<string, SpellingRow>
  aliases: rows.OrganisationAliasModel[]
}

export interface SpellingRow {
  key: string
  /** As typed, most frequent first. */
  names: string[]
  registrations: number
  held: number
  /** For the leak check. */
  otherNames: string[]
}

/** A lane, with the room it was read from. */
export interface LaneRow {
  eventId: string
  groupKey: string
  room: Room
  /** Id of the next registration in this lane. */
  nextId: string | null
}

/** As the viewer sees it. */
export interface WaitlistPlaceRow {
  eventId: string
  groupKey: string
  band: number | null
  position: number | null
  total: number | null
  isOneQueue: boolean
}

export interface LanePersonRow {
  registration: RegistrationRow
  position: number
  skip: CannotHoldCause | null
}
