/** Rules for an event, its programme and its data. */

import type { Venue } from '@plenaria/domain/programme/venue'
import { isOff } from '../../request/eventState.ts'
import type { AuditEntryRow, InstituteRow, RegistrationImportRow, SeriesRow, SessionRow } from '../../request/rows.ts'
import { reachesSession, runsHost } from './basics.ts'
import { maskedInLists } from './masks.ts'
import { ofRegistrations } from './registration.ts'
import {
  type EventFacts,
  membershipsOf,
  rightsAt,
  rightsOver,
  rightsTo,
  rightsToReadNeeds,
  roleAt,
  runs,
  type Viewer,
} from './rights.ts'

export const ofEvents = {
  createEvent: (viewer: Viewer, hostId: string): boolean => runsHost(viewer, { hostId }),
  seeEvent: (viewer: Viewer, event: EventFacts): boolean =>
    event.state !== 'DRAFT' || rightsAt(viewer, event).length > 0,
  editEvent: (viewer: Viewer, event: EventFacts): boolean => runsHost(viewer, event),
  createSeries: (viewer: Viewer, { id }: Pick<InstituteRow, 'id'>): boolean => runsHost(viewer, { hostId: id }),
  editSeries: (viewer: Viewer, series: Pick<SeriesRow, 'hostId'>): boolean => runsHost(viewer, series),
  seeSeries: (viewer: Viewer, { isPublished, hostId }: Pick<SeriesRow, 'isPublished' | 'hostId'>): boolean =>
    isPublished || membershipsOf(viewer).some(({ instituteId }) => instituteId === hostId),
  publishEvent: (viewer: Viewer, event: EventFacts): boolean => runsHost(viewer, event) && event.state === 'DRAFT',
  /** Hides nothing from people who have the event's address. */
  archiveEvent: (viewer: Viewer, event: EventFacts): boolean => ofEvents.editEvent(viewer, event),
  /** Takes nothing from people who count on the event: `lifecycle` refuses it once people do. */
  unpublishEvent: (viewer: Viewer, event: EventFacts): boolean => ofEvents.editEvent(viewer, event),
  /** Irreversible: for members with a second factor. */
  deleteEvent: (viewer: Viewer, event: EventFacts): boolean => ofEvents.callOffEvent(viewer, event),
  /** Irreversible and emails everybody: for members with a second factor. */
  callOffEvent: (viewer: Viewer, event: EventFacts): boolean =>
    viewer?.hasShownSecondFactor === true && runsHost(viewer, event),
  /** Emails everybody: for members with a second factor. */
  postponeEvent: (viewer: Viewer, event: EventFacts): boolean => ofEvents.callOffEvent(viewer, event),
  /** Emails everybody: for members with a second factor. */
  rescheduleEvent: (viewer: Viewer, event: EventFacts): boolean => ofEvents.callOffEvent(viewer, event),
  setSeatPlan: (viewer: Viewer, event: EventFacts): boolean => runsHost(viewer, event) && !isOff(event),
  /** Affects nobody's place, only whether free seats are offered at all. */
  holdWaitlist: (viewer: Viewer, event: EventFacts): boolean => runsHost(viewer, event) && !isOff(event),
  /** The host's staff, in any role. */
  seeHost: (viewer: Viewer, event: EventFacts): boolean =>
    rightsAt(viewer, event).some(({ grantId, capabilities }) => grantId === null && capabilities.size > 0),
  /** Requires seeing those people's organisations. */
  mergeOrganisations: (viewer: Viewer, event: EventFacts): boolean =>
    runsHost(viewer, event) && !isOff(event) && !maskedInLists(viewer, event).includes('ORGANISATION'),
  /** Includes swapping their members. */
  manageDelegations: (viewer: Viewer, event: EventFacts): boolean => ofEvents.mergeOrganisations(viewer, event),
  manageSessions: (viewer: Viewer, event: EventFacts): boolean =>
    (ofEvents.editEvent(viewer, event) && !isOff(event)) || rightsTo(viewer, event, 'MANAGE_SESSIONS').length > 0,
  /** Manage one session; null: add a session. */
  manageSession: (viewer: Viewer, event: EventFacts, sessionId: string | null): boolean =>
    (ofEvents.editEvent(viewer, event) && !isOff(event)) ||
    rightsTo(viewer, event, 'MANAGE_SESSIONS').some((right) => reachesSession(right, sessionId)),
  /** For members who manage the whole programme and see everyone's languages, which determine assignments. */
  assignBreakouts: (viewer: Viewer, event: EventFacts): boolean =>
    ofEvents.manageSession(viewer, event, null) &&
    ofRegistrations.seeAllRegistrations(viewer, event) &&
    !maskedInLists(viewer, event).includes('LANGUAGES'),
  /** Speakers' names and addresses are confidential until they agree: for members with a second factor. */
  manageSpeakers: (viewer: Viewer, event: EventFacts): boolean =>
    viewer?.hasShownSecondFactor === true && runsHost(viewer, event),
  /** See restricted materials. `holds`: whether the viewer has a place in the session. */
  seeMaterials: (viewer: Viewer, event: EventFacts, { id }: Pick<SessionRow, 'id'>, holds: boolean): boolean =>
    holds || ofEvents.manageSession(viewer, event, id),
  /** See the link to join: for staff with a second factor and, from the set time on, for people with a place. */
  joinSession: (
    viewer: Viewer,
    event: EventFacts,
    { id, linkShownAt }: Pick<SessionRow, 'id' | 'linkShownAt'>,
    holds: boolean,
    now: Date,
  ): boolean =>
    (holds && !isOff(event) && (linkShownAt === null || linkShownAt <= now)) ||
    rightsTo(viewer, event, 'MANAGE_SESSIONS').some((right) => reachesSession(right, id)),
  /** See the exact address. `holds`: whether the viewer has a confirmed seat. */
  seeAddress: (
    viewer: Viewer,
    event: EventFacts,
    { isAddressPublic }: Pick<Venue, 'isAddressPublic'>,
    holds: boolean,
  ): boolean => isAddressPublic || holds || rightsAt(viewer, event).length > 0,
  /** Has any right at the event as a member of this institute. */
  workAt: (viewer: Viewer, event: EventFacts, instituteId: string): boolean =>
    rightsAt(viewer, event).some((right) => right.instituteId === instituteId),
  /** Register people from a file. */
  importRegistrations: (viewer: Viewer, event: EventFacts): boolean =>
    viewer?.hasShownSecondFactor === true && event.state === 'PUBLISHED' && runsHost(viewer, event),
  /**
   * In addition to the right that its purpose requires. Only the uploader of a file of people to invite sees its results: other
   * inviters may be limited to other groups and people.
   */
  seeImport: (viewer: Viewer, { purpose, createdBy }: Pick<RegistrationImportRow, 'purpose' | 'createdBy'>): boolean =>
    purpose !== 'INVITE' || viewer?.id === createdBy,
  seeAudit: (viewer: Viewer, event: EventFacts): boolean =>
    rightsTo(viewer, event, 'SEE_REGISTRATIONS').some(({ role }) => runs(role)),
  /** Sees all entries, and therefore their number. */
  seeWholeAudit: (viewer: Viewer, event: EventFacts): boolean =>
    rightsTo(viewer, event, 'SEE_REGISTRATIONS').some(({ grantId, role }) => grantId === null && runs(role)),
  /** See the actor of a visible entry: for members of the same institute and for the event's host. */
  seeActor: (viewer: Viewer, { instituteId }: Pick<AuditEntryRow, 'instituteId'>, event: EventFacts | null): boolean =>
    (instituteId !== null && roleAt(viewer, instituteId) !== undefined) ||
    (event !== null && ofEvents.seeWholeAudit(viewer, event)),
  /** Whether presenting a second factor would allow more. */
  moreIfStrong: (viewer: Viewer, event: EventFacts): boolean =>
    viewer !== null &&
    !viewer.hasShownSecondFactor &&
    rightsAt({ ...viewer, hasShownSecondFactor: true }, event).some(({ capabilities }) => capabilities.size > 0),
  /** Record attendance of this session; `rightToCheckIn` determines for whom. */
  checkInAt: (viewer: Viewer, event: EventFacts, sessionId: string): boolean =>
    rightsOver(viewer, event, 'CHECK_IN').some((right) => reachesSession(right, sessionId)),
  /**
   * Import the roster of a session's video conference: it matches addresses and names, so not for those whose grant is about
   * checking people in alone.
   */
  importRoster: (viewer: Viewer, event: EventFacts, sessionId: string): boolean =>
    runsHost(viewer, event) &&
    rightsOver(viewer, event, 'CHECK_IN').some((right) => right.grantId === null && reachesSession(right, sessionId)),
  /** Record attendance of any session. */
  checkIn: (viewer: Viewer, event: EventFacts): boolean => rightsOver(viewer, event, 'CHECK_IN').length > 0,
  /** What people need on the day, of some at least: where answers are read, by those who prepare it. */
  readNeeds: (viewer: Viewer, event: EventFacts): boolean => rightsToReadNeeds(viewer, event).length > 0,
  /** When the links from findings to people are destroyed. */
  setEvidenceUntil: (viewer: Viewer, event: EventFacts): boolean => ofEvents.setRetention(viewer, event),
  /** Send the follow-up survey. */
  askFollowUp: (viewer: Viewer, event: EventFacts): boolean => ofEvents.editEvent(viewer, event),
  /** See the follow-up survey: for members who manage it or see its answers. */
  seeFollowUp: (viewer: Viewer, event: EventFacts): boolean =>
    ofEvents.askFollowUp(viewer, event) || ofRegistrations.seeRegistrations(viewer, event),
  /** Set retention periods. */
  setRetention: (viewer: Viewer, event: EventFacts): boolean =>
    viewer?.hasShownSecondFactor === true && runsHost(viewer, event),
  /** See proofs of erasure. */
  seeErasures: (viewer: Viewer, event: EventFacts): boolean => ofEvents.seeWholeAudit(viewer, event),
  setCriteria: (viewer: Viewer, event: EventFacts): boolean => runsHost(viewer, event),
}
