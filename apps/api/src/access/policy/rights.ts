/** A member's rights at an event: their role's and, for a partner, also the grant's. Used only by the policy. */
import {
  type Capability,
  capabilitiesOf,
  identityFields,
  isInScope,
  isWholeEvent,
  type MemberRole,
  type PersonalField,
  type Scope,
  wholeEvent,
} from '@plenaria/domain/grant'
import type { Prisma } from '@plenaria/prisma/client'
import type { EventRow, KeptAwayRow, MembershipRow, RegistrationRow, ViewerRow } from '../../request/rows.ts'

export type Viewer = ViewerRow | null
export type EventFacts = Pick<EventRow, 'id' | 'hostId' | 'state' | 'blindReview'>
export type Seen = Pick<
  RegistrationRow,
  'id' | 'emailKey' | 'groupKey' | 'country' | 'sessionIds' | 'sharedWith' | 'protected' | 'affiliation'
>

/** A viewer's rights at an event as a member of one institute. */
export interface Right {
  instituteId: string
  /** Null for the host. */
  grantId: string | null
  role: MemberRole
  capabilities: ReadonlySet<Capability>
  scope: Scope
  /** Masked fields, each with whether a reason reveals it. */
  masks: ReadonlyMap<PersonalField, boolean>
  /** Sees only registrations that are shared under this grant. */
  needsConsent: boolean
  /** Whether new registrants are asked for consent. */
  needsConsentOfNew: boolean
  /** Whether the institute has an allotment. */
  hasAllotment: boolean
  /** Whether the viewer reviews blind here. */
  isBlind: boolean
  /** Registrations hidden from the viewer by conflicts of interest. */
  conflicts: readonly KeptAwayRow[]
}

/** Memberships, except of institutes that require a second factor if none was presented. */
export const membershipsOf = (viewer: Viewer): MembershipRow[] =>
  (viewer?.memberships ?? []).filter(
    ({ secondFactorRequired }) => viewer?.hasShownSecondFactor || !secondFactorRequired,
  )

/** The memberships that count at events. A token has only that of its institute. */
const workingAs = (viewer: Viewer): MembershipRow[] =>
  viewer?.token ? (viewer.token.membership ? [viewer.token.membership] : []) : membershipsOf(viewer)

/** Anything that shows personal data requires a second factor in this sign-in. */
export function rightsAt(viewer: Viewer, event: Omit<EventFacts, 'state'>): Right[] {
  const rights = memberRightsAt(viewer, event)
  const token = viewer?.token
  if (!token) return rights
  if (token.eventId !== null && token.eventId !== event.id) return []
  // Restrictions of the member (blind review) also apply to the token, whatever its capabilities.
  const named = ({ capabilities }: Right) => [...capabilities].filter((one) => token.capabilities.includes(one))
  return rights.map((right) => ({ ...right, capabilities: new Set(named(right)) }))
}

function memberRightsAt(viewer: Viewer, event: Omit<EventFacts, 'state'>): Right[] {
  if (!viewer) return []
  const conflicts = viewer.conflicts.filter(({ eventId }) => eventId === event.id)
  const blind = (capabilities: ReadonlySet<Capability>) =>
    event.blindReview && capabilities.has('REVIEW') && !capabilities.has('DECIDE')
  return workingAs(viewer).flatMap(({ instituteId, role }): Right[] => {
    const allowed = viewer.hasShownSecondFactor ? capabilitiesOf[role] : []
    const common = { instituteId, role, conflicts }
    if (instituteId === event.hostId) {
      const rest = {
        grantId: null,
        scope: wholeEvent,
        masks: new Map(),
        needsConsent: false,
        needsConsentOfNew: false,
        hasAllotment: false,
      }
      const capabilities = new Set(allowed)
      return [{ ...common, ...rest, capabilities, isBlind: blind(capabilities) }]
    }
    return viewer.grants
      .filter((grant) => grant.partnerId === instituteId && grant.eventId === event.id)
      .map(({ id, asksRegistered, terms: { capabilities: granted, scope, masks, needsConsent, allotment } }) => {
        const capabilities = new Set(granted.filter((capability) => allowed.includes(capability)))
        return {
          ...common,
          grantId: id,
          capabilities,
          scope,
          masks: new Map(masks.map(({ field, revealable }) => [field, revealable])),
          needsConsent: needsConsent || asksRegistered,
          needsConsentOfNew: needsConsent,
          hasAllotment: allotment !== null,
          isBlind: blind(capabilities),
        }
      })
  })
}

/** Capabilities suspended while the event has no dates, and those that end when it is called off. */
const pausesWithEvent: ReadonlySet<Capability> = new Set<Capability>(['DECIDE', 'MANAGE_SESSIONS'])
const endsWithEvent: ReadonlySet<Capability> = new Set<Capability>([...pausesWithEvent, 'REVIEW'])
const endedIn: Partial<Record<EventFacts['state'], ReadonlySet<Capability>>> = {
  POSTPONED: pausesWithEvent,
  CALLED_OFF: endsWithEvent,
}

export const rightsTo = (viewer: Viewer, event: EventFacts, capability: Capability): Right[] =>
  endedIn[event.state]?.has(capability)
    ? []
    : rightsAt(viewer, event).filter(({ capabilities }) => capabilities.has(capability))

/** Uses of registrations. Each implies seeing them. */
export type Use = 'SEE_REGISTRATIONS' | 'DECIDE' | 'EXPORT' | 'MESSAGE' | 'REVIEW' | 'CHECK_IN'

export const rightsOver = (viewer: Viewer, event: EventFacts, use: Use): Right[] =>
  rightsTo(viewer, event, use).filter(({ capabilities }) => capabilities.has('SEE_REGISTRATIONS'))

/** Not for those who only review, and not by a grant that hides answers. */
export const rightsToReadNeeds = (viewer: Viewer, event: EventFacts): Right[] =>
  rightsOver(viewer, event, 'CHECK_IN').filter(({ masks }) => !masks.has('ANSWERS'))

export const covers = ({ scope, needsConsent, grantId, conflicts }: Right, registration: Seen): boolean =>
  isInScope(scope, registration) &&
  (!needsConsent || registration.sharedWith.includes(grantId ?? '')) &&
  conflicts.every(({ registrationId }) => registrationId !== registration.id)

/** A member excluded from individual registrations still covers all the others. */
export const coversAll = ({ scope, needsConsent }: Right): boolean => isWholeEvent(scope) && !needsConsent

export const roleAt = (viewer: Viewer, instituteId: string): MemberRole | undefined =>
  viewer?.memberships.find((membership) => membership.instituteId === instituteId)?.role

export const runs = (role: MemberRole | undefined): boolean => role === 'OWNER' || role === 'ORGANISER'

/** The host's right if there is one, otherwise a partner's; null if there is none. */
export const byHostFirst = (rights: Right[]): Right | null =>
  rights.find(({ grantId }) => grantId === null) ?? rights[0] ?? null

/** Fields of a registration that one right masks, each with whether a reason reveals it. */
export function maskedBy(
  { masks, capabilities, isBlind }: Right,
  registration: Pick<Seen, 'protected' | 'affiliation'>,
): Map<PersonalField, boolean> {
  const masked = new Map(masks)
  masked.delete('PROTECTED_IDENTITY')
  if (!capabilities.has('SEE_CONTACTS')) masked.set('EMAIL', false)
  if (registration.affiliation !== 'SHOWN')
    masked.set('ORGANISATION', capabilities.has('SEE_CONTACTS') && (masks.get('ORGANISATION') ?? true))
  if (registration.protected) {
    const opens = capabilities.has('SEE_CONTACTS') && (masks.get('PROTECTED_IDENTITY') ?? true)
    for (const field of identityFields) masked.set(field, opens && (masked.get(field) ?? true))
    masked.set('PROTECTED_IDENTITY', opens)
  }
  if (isBlind) for (const field of identityFields) masked.set(field, false)
  return masked
}

export const withoutConflicts = ({ conflicts }: Right): Prisma.RegistrationWhereInput => ({
  id: { notIn: conflicts.map(({ registrationId }) => registrationId) },
})

export const inScope = ({ scope: { groups, countries, sessions } }: Right): Prisma.RegistrationWhereInput => ({
  ...(groups && { groupKey: { in: groups } }),
  ...(countries && { country: { in: countries } }),
  ...(sessions && { OR: [{ sessionIds: { isEmpty: true } }, { sessionIds: { hasSome: sessions } }] }),
})
