/** The rows behind the types of the contract. Relations are read where they are asked for, so that they batch. */
import type { PersonalField, Scope, Terms } from '@plenaria/domain/grant'
import type { OfferReason } from '@plenaria/domain/registration'
import type { Room } from '@plenaria/domain/room'
import type * as rows from '@plenaria/prisma/client'
import type { Prisma } from '@plenaria/prisma/client'
import type { CannotHoldCause, HistoryKind, Language, PageInfo } from './__generated__/resolvers.ts'

export type EventRow = rows.EventModel
export type StakeholderGroupRow = rows.StakeholderGroupModel
export type SeatPlanRow = rows.SeatPlanModel
export type SessionRow = rows.SessionModel
export type QuestionRow = rows.QuestionModel
export type ConsentTextRow = rows.ConsentTextModel
export type RegistrationRow = rows.RegistrationModel
export type InstituteRow = rows.InstituteModel
export type MemberRow = rows.MemberModel
export type InvitationRow = rows.InvitationModel
export type GrantRow = rows.GrantModel
export type GrantTermsRow = rows.GrantTermsModel
export type AllotmentRow = rows.AllotmentTallyModel
export type CountersignRequestRow = rows.CountersignRequestModel
export type CountersignatureRow = rows.CountersignatureModel
export type PasskeyRow = rows.PasskeyModel
export type AuditEntryRow = rows.AuditEntryModel

/** A text in several languages, as it is stored. */
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
  seesPersonalData: boolean
}

/** Who asks. Read once a request, with the institutes that the person is a member of and their grants. */
export interface ViewerRow {
  id: string
  email: string
  /** Folded address: the viewer's own registrations carry it. */
  emailKey: string
  language: Language
  signInId: string
  /** Whether a second factor was shown in this sign-in. */
  isStrong: boolean
  memberships: MembershipRow[]
  /** In force, of the institutes that the viewer is a member of. */
  grants: GrantInForceRow[]
}

export interface MembershipRow {
  instituteId: string
  role: rows.MemberRole
  /** Whether the institute asks for a second factor for everything. */
  secondFactorRequired: boolean
}

export interface GrantInForceRow {
  id: string
  eventId: string
  partnerId: string
  terms: Terms
}

/** A page of registrations; how many there are in all is counted only when it is asked for. */
export interface RegistrationPageRow {
  edges: { cursor: string; node: RegistrationRow }[]
  pageInfo: PageInfo
  where: Prisma.RegistrationWhereInput
}

export interface OfferReasonRow extends Omit<OfferReason, 'skipped'> {
  /** Those that the viewer may see. */
  skipped: RegistrationRow[]
  /** Whether the viewer may know how many were passed over. */
  tellsHowMany: boolean
}
export type SkippedPersonRow = RegistrationRow

/** As far as the viewer may see. */
export interface HistoryEntryRow {
  at: Date
  what: HistoryKind
  state: rows.RegistrationState
  by: string | null
  instituteId: string | null
  field: PersonalField | null
  reason: string | null
}

/** A scope is of an event, whose groups and sessions it names. */
export interface GrantScopeRow extends Scope {
  eventId: string
}

export interface SharingRow {
  instituteId: string
  purposes: Localised
  given: boolean
}

/** A lane in the room that it was read from. */
export interface LaneRow {
  eventId: string
  groupKey: string
  room: Room
  /** Id of the registration that is next in this lane. */
  nextId: string | null
}

export interface LanePersonRow {
  registration: RegistrationRow
  position: number
  skip: CannotHoldCause | null
}
