/** Vocabulary of a partner institute's permissions on one event. */

export const capabilities = [
  'SEE_REGISTRATIONS',
  'SEE_CONTACTS',
  'REVIEW',
  'DECIDE',
  'MANAGE_SESSIONS',
  'MESSAGE',
  'CHECK_IN',
  'EXPORT',
  'WRITE_NOTES',
  'EDIT_FINDINGS',
  'PUBLISH_REPORT',
] as const
export type Capability = (typeof capabilities)[number]

export const personalFields = [
  'NAME',
  'EMAIL',
  'ORGANISATION',
  'COUNTRY',
  'LANGUAGES',
  'MOTIVATION',
  'ANSWERS',
  'PROTECTED_IDENTITY',
] as const
export type PersonalField = (typeof personalFields)[number]

/** The fields covered by `PROTECTED_IDENTITY` for a person who asked for protection. */
export const identityFields = ['NAME', 'EMAIL', 'ORGANISATION'] as const satisfies PersonalField[]

export const countersignedActions = ['RELEASE', 'DECLINE', 'PUBLISH_REPORT'] as const
export type CountersignedAction = (typeof countersignedActions)[number]

export const memberRoles = ['OWNER', 'ORGANISER', 'REVIEWER', 'RAPPORTEUR', 'VIEWER'] as const
export type MemberRole = (typeof memberRoles)[number]

/** A registration is in scope if it matches all three; null means no limit. */
export interface Scope {
  /** Keys of stakeholder groups. */
  groups: string[] | null
  /** ISO 3166-1 alpha-2. */
  countries: string[] | null
  /** Ids of sessions. */
  sessions: string[] | null
}

export interface Mask {
  field: PersonalField
  /** Whether a member may reveal it by giving a reason. */
  revealable: boolean
}

/** The terms of a grant, as stored. */
export interface Terms {
  capabilities: Capability[]
  scope: Scope
  masks: Mask[]
  /** Seats that only the partner may offer; null: none. */
  allotment: number | null
  countersign: CountersignedAction[]
  /** Whether the partner sees a registration only with the person's consent. */
  needsConsent: boolean
  /** ISO 8601; null: no end date of its own. */
  endsAt: string | null
}

const hidden = 0
const opensWithReason = 1
const shown = 2

/**
 * How much of a field the terms reveal to a partner, whether or not they mention it; a higher number means more. The identity of
 * a protected person always requires a reason, and also access to addresses.
 */
export function sightOf({ masks, capabilities }: Terms, field: PersonalField): number {
  const mask = masks.find((each) => each.field === field)
  const seesContacts = capabilities.includes('SEE_CONTACTS')
  if ((field === 'EMAIL' || field === 'PROTECTED_IDENTITY') && !seesContacts) return hidden
  if (mask) return mask.revealable ? opensWithReason : hidden
  return field === 'PROTECTED_IDENTITY' ? opensWithReason : shown
}

export const wholeEvent: Scope = { groups: null, countries: null, sessions: null }

export const isWholeEvent = ({ groups, countries, sessions }: Scope): boolean =>
  groups === null && countries === null && sessions === null

/** The facts that a scope examines. */
export interface Scoped {
  groupKey: string
  country: string
  /** Sessions the person wants to attend; empty: all. */
  sessionIds: string[]
}

export const isInScope = ({ groups, countries, sessions }: Scope, { groupKey, country, sessionIds }: Scoped): boolean =>
  (groups === null || groups.includes(groupKey)) &&
  (countries === null || countries.includes(country)) &&
  (sessions === null || sessionIds.length === 0 || sessionIds.some((id) => sessions.includes(id)))

const readsRegistrations: Capability[] = ['SEE_REGISTRATIONS', 'REVIEW']

/** The capabilities that a role can have at most; a partner's member is further limited to those in the grant. */
export const capabilitiesOf: Record<MemberRole, readonly Capability[]> = {
  OWNER: capabilities,
  ORGANISER: capabilities,
  REVIEWER: readsRegistrations,
  RAPPORTEUR: ['WRITE_NOTES', 'EDIT_FINDINGS'],
  VIEWER: [],
}
