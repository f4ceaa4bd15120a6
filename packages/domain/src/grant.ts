/** Words of what a partner institute may do on one event. */

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

/** What `PROTECTED_IDENTITY` stands for, of a person who asked for protection. */
export const identityFields = ['NAME', 'EMAIL', 'ORGANISATION'] as const satisfies PersonalField[]

export const countersignedActions = ['RELEASE', 'DECLINE', 'PUBLISH_REPORT'] as const
export type CountersignedAction = (typeof countersignedActions)[number]

export const memberRoles = ['OWNER', 'ORGANISER', 'REVIEWER', 'RAPPORTEUR', 'VIEWER'] as const
export type MemberRole = (typeof memberRoles)[number]

/** Registrations in scope fulfil all three; null does not limit. */
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
  /** Whether a member may see it after all by giving a reason. */
  revealable: boolean
}

/** What a grant says. Stored as it is. */
export interface Terms {
  capabilities: Capability[]
  scope: Scope
  masks: Mask[]
  /** Seats that the partner alone may offer; null for none. */
  allotment: number | null
  countersign: CountersignedAction[]
  /** Whether the partner sees a registration only with the person's consent. */
  needsConsent: boolean
  /** ISO 8601; null: no end of its own. */
  endsAt: string | null
}

const hidden = 0
const opensWithReason = 1
const shown = 2

/**
 * How much of a field terms let a partner see, whether or not they name it: more is more. The identity of a protected person
 * takes a reason in any case, and sight of addresses as well.
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

/** What a scope looks at. */
export interface Scoped {
  groupKey: string
  country: string
  /** Sessions that the person wants to attend; empty: all. */
  sessionIds: string[]
}

export const isInScope = ({ groups, countries, sessions }: Scope, { groupKey, country, sessionIds }: Scoped): boolean =>
  (groups === null || groups.includes(groupKey)) &&
  (countries === null || countries.includes(country)) &&
  (sessions === null || sessionIds.length === 0 || sessionIds.some((id) => sessions.includes(id)))

const readsRegistrations: Capability[] = ['SEE_REGISTRATIONS', 'REVIEW']

/** The most that a role can do; a partner's member can do what the grant also says. */
export const capabilitiesOf: Record<MemberRole, readonly Capability[]> = {
  OWNER: capabilities,
  ORGANISER: capabilities,
  REVIEWER: readsRegistrations,
  RAPPORTEUR: ['WRITE_NOTES', 'EDIT_FINDINGS'],
  VIEWER: [],
}
