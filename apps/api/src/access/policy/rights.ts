/**
 * What a member of an institute may do at an event: what their role allows, and, for a partner, the grant as well.
 * The rooms of the policy answer by it; nothing else looks at it.
 */
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

/** What a viewer may do at one event for one institute that they are a member of. */
export interface Right {
  instituteId: string
  /** Null for the host. */
  grantId: string | null
  role: MemberRole
  capabilities: ReadonlySet<Capability>
  scope: Scope
  /** Fields that are masked, and whether a reason opens them. */
  masks: ReadonlyMap<PersonalField, boolean>
  /** Sees only registrations that are shared under this grant. */
  needsConsent: boolean
  /** Whether consent is asked of those who register from now on. */
  needsConsentOfNew: boolean
  /** Whether there are seats that this institute alone may offer. */
  hasAllotment: boolean
  /** Whether they review here without seeing who people are. */
  isBlind: boolean
  /** What the viewer is kept away from here, by conflicts of interest. */
  conflicts: readonly KeptAwayRow[]
}

/** Without those of institutes that ask for a second factor for everything, while none is shown. */
export const membershipsOf = (viewer: Viewer): MembershipRow[] =>
  (viewer?.memberships ?? []).filter(({ secondFactorRequired }) => viewer?.isStrong || !secondFactorRequired)

/** As whose member somebody works at events. A token opens nothing else, so that it has no memberships otherwise. */
const workingAs = (viewer: Viewer): MembershipRow[] =>
  viewer?.token ? (viewer.token.membership ? [viewer.token.membership] : []) : membershipsOf(viewer)

/** Everything that shows people's data asks for a second factor, shown in this sign-in. */
export function rightsAt(viewer: Viewer, event: Omit<EventFacts, 'state'>): Right[] {
  const rights = memberRightsAt(viewer, event)
  const token = viewer?.token
  if (!token) return rights
  if (token.eventId !== null && token.eventId !== event.id) return []
  // What follows from rights that the member has (reviewing blind) holds for the token as well, whatever it leaves out.
  const named = ({ capabilities }: Right) => [...capabilities].filter((one) => token.capabilities.includes(one))
  return rights.map((right) => ({ ...right, capabilities: new Set(named(right)) }))
}

function memberRightsAt(viewer: Viewer, event: Omit<EventFacts, 'state'>): Right[] {
  if (!viewer) return []
  const conflicts = viewer.conflicts.filter(({ eventId }) => eventId === event.id)
  const blind = (capabilities: ReadonlySet<Capability>) =>
    event.blindReview && capabilities.has('REVIEW') && !capabilities.has('DECIDE')
  return workingAs(viewer).flatMap(({ instituteId, role }): Right[] => {
    const allowed = viewer.isStrong ? capabilitiesOf[role] : []
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

export const rightsTo = (viewer: Viewer, event: EventFacts, capability: Capability): Right[] =>
  rightsAt(viewer, event).filter(({ capabilities }) => capabilities.has(capability))

/** What is done with registrations is done with those that are seen. */
export type Use = 'SEE_REGISTRATIONS' | 'DECIDE' | 'EXPORT' | 'MESSAGE' | 'REVIEW' | 'CHECK_IN'

export const rightsOver = (viewer: Viewer, event: EventFacts, use: Use): Right[] =>
  rightsTo(viewer, event, use).filter(({ capabilities }) => capabilities.has('SEE_REGISTRATIONS'))

export const covers = ({ scope, needsConsent, grantId, conflicts }: Right, registration: Seen): boolean =>
  isInScope(scope, registration) &&
  (!needsConsent || registration.sharedWith.includes(grantId ?? '')) &&
  conflicts.every(({ registrationId }) => registrationId !== registration.id)

/** A member excluded from single registrations still covers all the others. */
export const coversAll = ({ scope, needsConsent }: Right): boolean => isWholeEvent(scope) && !needsConsent

export const roleAt = (viewer: Viewer, instituteId: string): MemberRole | undefined =>
  viewer?.memberships.find((membership) => membership.instituteId === instituteId)?.role

export const runs = (role: MemberRole | undefined): boolean => role === 'OWNER' || role === 'ORGANISER'

/** The host's before a partner's; null: none. */
export const byHostFirst = (rights: Right[]): Right | null =>
  rights.find(({ grantId }) => grantId === null) ?? rights[0] ?? null

/** What one right does not show of a registration, and whether a reason opens it. */
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
