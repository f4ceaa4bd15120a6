/**
 * Who may see and do what: pure predicates over loaded rows, and lists as a `where`. Nowhere else.
 * The browser is told the answers through `viewerCan`.
 */
import { allowsAmendment, allowsWithdrawal } from '@plenaria/domain/moves'
import type { Prisma } from '@plenaria/prisma/client'
import type { EventRow, RegistrationRow, ViewerRow } from './rows.ts'

type Viewer = ViewerRow | null
type EventFacts = Pick<EventRow, 'hostId' | 'state'>
type Owned = Pick<RegistrationRow, 'emailKey' | 'state'>

const hostRole = (viewer: Viewer, event: Pick<EventRow, 'hostId'>) =>
  viewer?.memberships.find((membership) => membership.instituteId === event.hostId)?.role

const organises = (viewer: Viewer, event: Pick<EventRow, 'hostId'>): boolean => {
  const role = hostRole(viewer, event)
  return role === 'OWNER' || role === 'ORGANISER'
}

export const can = {
  createEvent: (viewer: Viewer, hostId: string): boolean => organises(viewer, { hostId }),
  seeEvent: (viewer: Viewer, event: EventFacts): boolean =>
    event.state === 'PUBLISHED' || hostRole(viewer, event) !== undefined,
  editEvent: (viewer: Viewer, event: EventFacts): boolean => organises(viewer, event),
  publishEvent: (viewer: Viewer, event: EventFacts): boolean => organises(viewer, event) && event.state === 'DRAFT',
  setSeatPlan: (viewer: Viewer, event: EventFacts): boolean => organises(viewer, event),
  seeRegistrations: (viewer: Viewer, event: EventFacts): boolean => {
    const role = hostRole(viewer, event)
    return role === 'OWNER' || role === 'ORGANISER' || role === 'REVIEWER'
  },
  decide: (viewer: Viewer, event: EventFacts): boolean => organises(viewer, event),
  seeAudit: (viewer: Viewer, event: EventFacts): boolean => organises(viewer, event),

  ownRegistration: (viewer: Viewer, registration: Pick<RegistrationRow, 'emailKey'>): boolean =>
    viewer?.emailKey === registration.emailKey,
  seeRegistration: (viewer: Viewer, registration: Pick<RegistrationRow, 'emailKey'>, event: EventFacts): boolean =>
    can.ownRegistration(viewer, registration) || can.seeRegistrations(viewer, event),
  amendRegistration: (viewer: Viewer, registration: Owned): boolean =>
    can.ownRegistration(viewer, registration) && allowsAmendment(registration),
  takeSeat: (viewer: Viewer, registration: Owned & Pick<RegistrationRow, 'offerExpiresAt'>, now: Date): boolean =>
    can.ownRegistration(viewer, registration) &&
    registration.offerExpiresAt !== null &&
    now < registration.offerExpiresAt,
  withdraw: (viewer: Viewer, registration: Owned): boolean =>
    can.ownRegistration(viewer, registration) && allowsWithdrawal(registration),
}

/** Lists: what of a table a viewer may see. */
export const visible = {
  events: (viewer: Viewer): Prisma.EventWhereInput => ({
    OR: [
      { state: 'PUBLISHED' },
      { hostId: { in: viewer?.memberships.map((membership) => membership.instituteId) ?? [] } },
    ],
  }),
  registrations: (viewer: Viewer, event: EventRow): Prisma.RegistrationWhereInput =>
    can.seeRegistrations(viewer, event)
      ? { eventId: event.id }
      : { eventId: event.id, emailKey: viewer?.emailKey ?? '', id: viewer ? undefined : { in: [] } },
}
