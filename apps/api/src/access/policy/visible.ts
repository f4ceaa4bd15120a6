/** Lists: the rows of each table that a viewer may see. */

import type { Prisma } from '@plenaria/prisma/client'
import type { EventRow, InstituteRow, ViewerRow } from '../../request/rows.ts'
import { ofEvents } from './event.ts'
import { ofInstitutes } from './institute.ts'
import { rightsToInvite } from './invitation.ts'
import {
  coversAll,
  type EventFacts,
  inScope,
  membershipsOf,
  type Right,
  rightsAt,
  rightsOver,
  rightsTo,
  rightsToReadNeeds,
  runs,
  type Use,
  type Viewer,
  withoutConflicts,
} from './rights.ts'
import { rightsToAnnotate, rightsToReadNotes } from './rightsToAct.ts'

const none = { id: { in: [] } }

/** Contributions by people who haven't withdrawn or been declined. */
const givenForPublication = (eventId: string): Prisma.ContributionWhereInput => ({
  attribution: { in: ['NAMED', 'GROUP'] },
  registration: { eventId, erasedAt: null, state: { notIn: ['DECLINED', 'WITHDRAWN'] } },
})

/** Registrations of the event that a right covers, and those matching `besides`. */
function coveredBy(
  rights: readonly Right[],
  { id: eventId }: Pick<EventFacts, 'id'>,
  besides: readonly Prisma.RegistrationWhereInput[] = [],
): Prisma.RegistrationWhereInput {
  const whole = rights.find(coversAll)
  if (whole?.conflicts.length === 0) return { eventId }
  const ways = (whole ? [whole] : rights).map(
    (right): Prisma.RegistrationWhereInput => ({
      AND: [
        inScope(right),
        right.needsConsent ? { sharedWith: { has: right.grantId ?? '' } } : {},
        ...(right.conflicts.length > 0 ? [withoutConflicts(right)] : []),
      ],
    }),
  )
  // Prisma treats an empty OR inside AND as no condition at all.
  return { eventId, OR: [none, ...besides, ...ways] }
}

/** Lists: the rows of each table that a viewer may see. */
export const visible = {
  events: (viewer: Viewer): Prisma.EventWhereInput => {
    const instituteIds = membershipsOf(viewer).map(({ instituteId }) => instituteId)
    const granted = (viewer?.grants ?? []).filter(({ partnerId }) => instituteIds.includes(partnerId))
    return {
      OR: [
        { state: { not: 'DRAFT' } },
        { hostId: { in: instituteIds } },
        { id: { in: granted.map(({ eventId }) => eventId) } },
      ],
    }
  },
  /** Listed events, or those that the viewer's institutes archived. */
  eventsInLists: (viewer: Viewer, isArchived: boolean): Prisma.EventWhereInput =>
    isArchived
      ? { AND: [viewer ? visible.eventsToRun(viewer) : { id: { in: [] } }, { archivedAt: { not: null } }] }
      : { AND: [visible.events(viewer), { archivedAt: null }] },
  /** Events that the viewer helps to run: those of their institutes, or under a grant in force. */
  eventsToRun: (viewer: ViewerRow): Prisma.EventWhereInput => ({
    AND: [
      visible.events(viewer),
      {
        OR: [
          { hostId: { in: viewer.memberships.map(({ instituteId }) => instituteId) } },
          { id: { in: viewer.grants.map(({ eventId }) => eventId) } },
        ],
      },
    ],
  }),
  /** The same, restricted to one institute. */
  eventsToRunFor: (viewer: ViewerRow, instituteId: string): Prisma.EventWhereInput =>
    visible.eventsToRun({
      ...viewer,
      memberships: viewer.memberships.filter((membership) => membership.instituteId === instituteId),
      grants: viewer.grants.filter(({ partnerId }) => partnerId === instituteId),
    }),
  /** `use`: restricts the list, for example to those that the viewer may decide about or export. */
  registrations: (viewer: Viewer, event: EventFacts, use: Use = 'SEE_REGISTRATIONS'): Prisma.RegistrationWhereInput => {
    const own = viewer && use === 'SEE_REGISTRATIONS' ? [{ emailKey: viewer.emailKey }] : []
    return coveredBy(rightsOver(viewer, event, use), event, own)
  },
  /** Those whose needs the viewer may read. */
  needing: (viewer: Viewer, event: EventFacts): Prisma.RegistrationWhereInput =>
    coveredBy(rightsToReadNeeds(viewer, event), event),
  /** Registrations whose tags and internal notes the viewer sees, and perhaps their own, which is none of them. */
  annotated: (viewer: Viewer, event: EventFacts): Prisma.RegistrationWhereInput =>
    coveredBy(rightsToAnnotate(viewer, event), event),
  /**
   * The host sees everything, a partner its own members' actions, except requests for renewed consent: they have one entry per
   * person, so their number would reveal hidden people.
   */
  auditEntries: (viewer: Viewer, event: EventFacts): Prisma.AuditEntryWhereInput | null => {
    const rights = rightsTo(viewer, event, 'SEE_REGISTRATIONS').filter(({ role }) => runs(role))
    if (rights.length === 0) return null
    if (ofEvents.seeWholeAudit(viewer, event)) return { chain: event.id }
    return {
      chain: event.id,
      instituteId: { in: rights.map(({ instituteId }) => instituteId) },
      what: { not: 'ASKED_ANEW' },
    }
  },
  letters: (viewer: Viewer, event: EventFacts): Prisma.LetterWhereInput => {
    const rights = rightsOver(viewer, event, 'MESSAGE')
    if (rights.some(({ grantId }) => grantId === null)) return { eventId: event.id }
    return { eventId: event.id, instituteId: { in: rights.map(({ instituteId }) => instituteId) } }
  },
  /**
   * Requests that `seeCountersignRequest` shows; null: none. `neededNow`: institutes that the current terms require, by id of
   * pending request.
   */
  countersignRequests: (
    viewer: Viewer,
    event: EventFacts,
    neededNow: ReadonlyMap<string, readonly string[]>,
  ): Prisma.CountersignRequestWhereInput | null => {
    const rights = rightsAt(viewer, event).filter(({ role, capabilities }) => runs(role) && capabilities.size > 0)
    if (rights.length === 0) return null
    if (rights.some(({ grantId }) => grantId === null)) return { eventId: event.id }
    const own = rights.map(({ instituteId }) => instituteId)
    const named = [...neededNow].filter(([, needed]) => needed.some((id) => own.includes(id))).map(([id]) => id)
    return {
      eventId: event.id,
      OR: [{ instituteId: { in: own } }, { needed: { hasSome: own } }, { id: { in: named } }],
    }
  },
  /** Matches `seeImport`. */
  imports: (viewer: Viewer, { id: eventId }: Pick<EventRow, 'id'>): Prisma.RegistrationImportWhereInput => ({
    eventId,
    OR: [{ purpose: { not: 'INVITE' } }, { createdBy: viewer?.id ?? '' }],
  }),
  invitations: (viewer: Viewer, event: EventFacts): Prisma.EventInvitationWhereInput => {
    const ways = rightsToInvite(viewer, event).map(
      ({ scope: { groups }, conflicts }): Prisma.EventInvitationWhereInput => ({
        eventId: event.id,
        ...(groups && { groupKey: { in: groups } }),
        ...(conflicts.length > 0 && {
          OR: [
            { registrationId: null },
            { registrationId: { notIn: conflicts.map(({ registrationId }) => registrationId) } },
          ],
        }),
      }),
    )
    return { eventId: event.id, OR: [none, ...ways] }
  },
  focalPoints: (viewer: Viewer, event: EventFacts): Prisma.FocalPointWhereInput => {
    const ways = rightsToInvite(viewer, event).map(({ scope: { groups } }) => ({
      eventId: event.id,
      ...(groups && { groupKey: { in: groups } }),
    }))
    return { eventId: event.id, OR: [none, ...ways] }
  },
  /** Conflicts of interest, for organisers: those of their own institute's members or, for the host, all. */
  conflicts: (viewer: Viewer, event: EventFacts): Prisma.ConflictOfInterestWhereInput | null => {
    const rights = rightsOver(viewer, event, 'DECIDE').filter(({ role }) => runs(role))
    if (rights.length === 0) return null
    const ofInstitutes = rights.map(({ instituteId }) => instituteId)
    return {
      eventId: event.id,
      registration: visible.registrations(viewer, event, 'DECIDE'),
      ...(rights.every(({ grantId }) => grantId !== null) && { instituteId: { in: ofInstitutes } }),
    }
  },
  /** Notes that aren't removed, of sessions whose notes the viewer may read. */
  notes: (viewer: Viewer, event: EventFacts): Prisma.NoteWhereInput => {
    const scopes = rightsToReadNotes(viewer, event).map(({ scope: { sessions } }) => sessions)
    const some = scopes.flatMap((sessions) => sessions ?? [])
    return {
      session: { eventId: event.id },
      removedAt: null,
      ...(!scopes.includes(null) && { sessionId: { in: some } }),
    }
  },
  /** Answers of people who attended, for registrations that the viewer sees as staff; null: none. */
  followUpAnswers: (
    viewer: Viewer,
    event: EventFacts,
    use: Use = 'SEE_REGISTRATIONS',
  ): Prisma.FollowUpAnswerWhereInput | null =>
    rightsOver(viewer, event, use).length === 0 ? null : { registration: visible.registrations(viewer, event, use) },
  /** Published contributions: given for publication and approved, by people who haven't withdrawn or been declined. */
  publishedContributions: ({
    id,
    state,
    contributionsOpenedAt,
  }: Pick<EventRow, 'id' | 'state' | 'contributionsOpenedAt'>): Prisma.ContributionWhereInput | null =>
    state === 'DRAFT' || contributionsOpenedAt === null
      ? null
      : { ...givenForPublication(id), passedAt: { not: null } },
  /** Contributions given for publication, whether or not editors have looked at them. */
  contributionsToOpen: ({ id }: Pick<EventRow, 'id'>): Prisma.ContributionWhereInput => givenForPublication(id),
  /** Always includes the viewer's own membership. */
  members: (viewer: Viewer, institute: Pick<InstituteRow, 'id'>): Prisma.MemberWhereInput =>
    ofInstitutes.seeMembers(viewer, institute) ? {} : { userId: viewer?.id ?? '' },
  grants: (viewer: Viewer, event: Pick<EventRow, 'id' | 'hostId'>): Prisma.GrantWhereInput => {
    const instituteIds = membershipsOf(viewer).map(({ instituteId }) => instituteId)
    if (instituteIds.includes(event.hostId)) return { eventId: event.id }
    return { eventId: event.id, partnerId: { in: instituteIds } }
  },
}
