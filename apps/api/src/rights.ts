/**
 * What a member of an institute may do at an event: what their role allows, and, for a partner, the grant as well.
 * `policy.ts` answers by it; nothing else looks at it.
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
import type { EventRow, MembershipRow, RegistrationRow, ViewerRow } from './rows.ts'

export type Viewer = ViewerRow | null
export type EventFacts = Pick<EventRow, 'id' | 'hostId' | 'state'>
export type Seen = Pick<
  RegistrationRow,
  'emailKey' | 'groupKey' | 'country' | 'sessionIds' | 'sharedWith' | 'protected'
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
  /** Whether there are seats that this institute alone may offer. */
  hasAllotment: boolean
}

/** Without those of institutes that ask for a second factor for everything, while none is shown. */
export const membershipsOf = (viewer: Viewer): MembershipRow[] =>
  (viewer?.memberships ?? []).filter(({ secondFactorRequired }) => viewer?.isStrong || !secondFactorRequired)

/** Everything that shows people's data asks for a second factor, shown in this sign-in. */
export function rightsAt(viewer: Viewer, event: Pick<EventRow, 'id' | 'hostId'>): Right[] {
  if (!viewer) return []
  return membershipsOf(viewer).flatMap(({ instituteId, role }): Right[] => {
    const allowed = viewer.isStrong ? capabilitiesOf[role] : []
    const common = { instituteId, role }
    if (instituteId === event.hostId) {
      const rest = { grantId: null, scope: wholeEvent, masks: new Map(), needsConsent: false, hasAllotment: false }
      return [{ ...common, ...rest, capabilities: new Set(allowed) }]
    }
    return viewer.grants
      .filter((grant) => grant.partnerId === instituteId && grant.eventId === event.id)
      .map(({ id, terms: { capabilities, scope, masks, needsConsent, allotment } }) => ({
        ...common,
        grantId: id,
        capabilities: new Set(capabilities.filter((capability) => allowed.includes(capability))),
        scope,
        masks: new Map(masks.map(({ field, revealable }) => [field, revealable])),
        needsConsent,
        hasAllotment: allotment !== null,
      }))
  })
}

export const rightsTo = (viewer: Viewer, event: EventFacts, capability: Capability): Right[] =>
  rightsAt(viewer, event).filter(({ capabilities }) => capabilities.has(capability))

/** What is done with registrations is done with those that are seen. */
export type Use = 'SEE_REGISTRATIONS' | 'DECIDE' | 'EXPORT'

export const rightsOver = (viewer: Viewer, event: EventFacts, use: Use): Right[] =>
  rightsTo(viewer, event, use).filter(({ capabilities }) => capabilities.has('SEE_REGISTRATIONS'))

export const covers = ({ scope, needsConsent, grantId }: Right, registration: Seen): boolean =>
  isInScope(scope, registration) && (!needsConsent || registration.sharedWith.includes(grantId ?? ''))

export const coversAll = ({ scope, needsConsent }: Right): boolean => isWholeEvent(scope) && !needsConsent

export const roleAt = (viewer: Viewer, instituteId: string): MemberRole | undefined =>
  viewer?.memberships.find((membership) => membership.instituteId === instituteId)?.role

export const runs = (role: MemberRole | undefined): boolean => role === 'OWNER' || role === 'ORGANISER'

/** The host's before a partner's; null: none. */
export const byHostFirst = (rights: Right[]): Right | null =>
  rights.find(({ grantId }) => grantId === null) ?? rights[0] ?? null

/** What one right does not show of a registration, and whether a reason opens it. */
export function maskedBy(
  { masks, capabilities }: Right,
  registration: Pick<Seen, 'protected'>,
): Map<PersonalField, boolean> {
  const masked = new Map(masks)
  masked.delete('PROTECTED_IDENTITY')
  if (!capabilities.has('SEE_CONTACTS')) masked.set('EMAIL', false)
  if (registration.protected) {
    const opens = capabilities.has('SEE_CONTACTS') && (masks.get('PROTECTED_IDENTITY') ?? true)
    for (const field of identityFields) masked.set(field, opens && (masked.get(field) ?? true))
    masked.set('PROTECTED_IDENTITY', opens)
  }
  return masked
}

export const inScope = ({ scope: { groups, countries, sessions } }: Right): Prisma.RegistrationWhereInput => ({
  ...(groups && { groupKey: { in: groups } }),
  ...(countries && { country: { in: countries } }),
  ...(sessions && { OR: [{ sessionIds: { isEmpty: true } }, { sessionIds: { hasSome: sessions } }] }),
})
